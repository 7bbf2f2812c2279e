"""How commands are called: their help, what is wrong usage, and how an error is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

import pressdesk
from pressdesk.cli import cli

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMMANDS = cli.list_commands(click.Context(cli))
NEED_AN_ARCHIVE = [
    ("init",),
    ("import", "x.txt"),
    ("search", "x"),
    ("show", "r1"),
    ("list",),
    ("edit", "r1", "--number", "1"),
    ("bulletin", "--from", "2023-01-01", "--to", "2023-01-31", "--language", "az", "--output", "b.docx"),
    ("photos",),
    ("check",),
    ("backup",),
    ("restore", "copy"),
    ("reindex",),
    ("stats",),
    ("export", "--output", "e.json"),
]


def test_the_commands_of_the_design_are_there() -> None:
    promised = "demo init import search show list bulletin photos check backup restore reindex stats export".split()
    assert set(promised) <= set(COMMANDS)


def test_the_help_names_every_command(run: Callable) -> None:
    for flag in ("--help", "-h"):
        ran = run(flag)
        assert (ran.status, ran.err) == (0, "")
        assert all(f"  {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_without_an_archive(run: Callable, name: str) -> None:
    ran = run(name, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("Usage: pressdesk")
    assert "--json" in ran.out


def test_the_version_is_told(run: Callable) -> None:
    ran = run("--version")
    assert (ran.status, ran.err) == (0, "")
    assert pressdesk.__version__ in ran.out


@pytest.mark.parametrize("json", [[], ["--json"]], ids=["", "json"])
@pytest.mark.parametrize("arguments", NEED_AN_ARCHIVE, ids=lambda arguments: arguments[0])
def test_without_an_archive_named_it_is_wrong_usage(run: Callable, arguments: tuple[str, ...], json: list[str]) -> None:
    ran = run(*arguments, *json)
    assert ran.status == 2
    assert "--archive" in ran.err
    if json:
        assert ran.document["code"] == "usage"
    else:
        assert ran.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("unheard-of",),
        ("--unheard-of",),
        ("search",),
        ("search", "--limit", "0", "x"),
        ("search", "--limit", "many", "x"),
        ("search", "--kind", "letter", "x"),
        ("search", "--from", "yesterday", "x"),
        ("search", "--to", "2023-02-30", "x"),
        ("import",),
        ("import", "x", "--status", "lost"),
        ("import", "x", "--date", "12.10.2023"),
        ("show",),
        ("list", "letters"),
        ("list", "--limit", "-1"),
        ("edit", "r1"),
        ("edit", "r1", "--date", "soon"),
        ("bulletin", "--from", "2023-01-01"),
        ("bulletin", "--from", "x", "--to", "2023-01-31", "--language", "az", "--output", "b.docx"),
        ("init", "--languages", ""),
        ("init", "--languages", "../az"),
        ("restore",),
        ("export",),
        ("stats", "more"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_on_standard_error(run: Callable, folder: Path, arguments: tuple[str, ...]) -> None:
    ran = run("--archive", folder, *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert "Usage:" in ran.err
    assert "Error:" in ran.err
    told = run("--archive", folder, *arguments, "--json")
    assert (told.status, told.err) == (2, ran.err)
    assert set(told.document) == {"error", "code"}
    assert told.document["code"] == "usage"
    assert told.document["error"] in told.err


@pytest.mark.parametrize(
    "arguments",
    [arguments for arguments in NEED_AN_ARCHIVE if arguments[0] not in ("init", "restore")],
    ids=lambda a: a[0],
)
def test_a_folder_that_is_no_archive_is_told(run: Callable, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ran = run("--archive", tmp_path / "nowhere", *arguments)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("pressdesk: There is no archive in")
    ran = run("--archive", tmp_path / "nowhere", *arguments, "--json")
    assert ran.status == 1
    assert ran.document["code"] == "archive_missing"
    assert ran.document["error"] in ran.err
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "r99"), "not_found"),
        (("show", "x"), "not_found"),
        (("show", "\x1b[31m"), "not_found"),
        (("edit", "r99", "--number", "1"), "not_found"),
        (("edit", "a1", "--number", "1"), "not_a_release"),
        (("init",), "archive_exists"),
        (("restore", "nothing"), "backup_bad"),
        (
            ("bulletin", "--from", "2023-02-01", "--to", "2023-01-31", "--language", "az", "--output", "b.docx"),
            "period_reversed",
        ),
        (
            ("bulletin", "--from", "2023-01-01", "--to", "2023-01-31", "--language", "xx", "--output", "b.docx"),
            "language_unknown",
        ),
        (
            ("bulletin", "--from", "2023-01-01", "--to", "2023-01-31", "--language", "az", "--output", "b.docx"),
            "bulletin_empty",
        ),
        (("export", "--output", "."), "output_no_file"),
        (("export", "--output", "nowhere/e.json"), "write_failed"),
        (("backup", "archive"), "file_exists"),
        (("backup", "archive/photos/copy"), "output_in_archive"),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_what_could_not_be_done_is_told(run: Callable, folder: Path, arguments: tuple[str, ...], code: str) -> None:
    ran = run("--archive", folder, *arguments)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("pressdesk: ")
    assert ran.err.count("\n") == 1
    assert "\x1b" not in ran.err
    ran = run("--archive", folder, *arguments, "--json")
    assert ran.status == 1
    assert set(ran.document) == {"error", "code"}
    assert ran.document["code"] == code
    assert ran.err == f"pressdesk: {ran.document['error']}\n"


def test_the_archive_may_be_named_in_the_environment(
    run: Callable, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PRESSDESK_ARCHIVE", str(folder))
    assert run("stats").status == 0
    assert run("--archive", tmp_path / "nowhere", "stats").status == 1
    monkeypatch.setenv("PRESSDESK_ARCHIVE", "  ")
    assert run("stats").status == 2
