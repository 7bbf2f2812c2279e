"""Names from a catalogue or a backup's list that lead elsewhere: told, and neither read nor written."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, files, one, reseal, take_photo
from sqlalchemy import text

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ArchiveError, OutputError, PressdeskError
from pressdesk.services.backups import backup, restore
from pressdesk.services.checking import check
from pressdesk.services.issued_bulletins import copy_issue, show_issued
from pressdesk.services.office import emblem
from pressdesk.services.opening import open_archive
from pressdesk.services.photo_copies import copy_originals
from pressdesk.services.thumbnails import small_picture
from pressdesk.storage import durable
from pressdesk.storage.containment import inside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive

SECRET = b"the secret of another folder"
OUTSIDE = {
    "a step up": lambda secret: "../../secret.jpg",
    "a step up, later on": lambda secret: "2023/../../../secret.jpg",
    "an absolute path": str,
    "a link": lambda secret: "linked.jpg",
    "a file in a linked folder": lambda secret: "elsewhere/secret.jpg",
    "another file of the archive": lambda secret: "../archive.toml",
    "a step up as Windows writes it": lambda secret: "..\\..\\secret.jpg",
    "a drive": lambda secret: "C:/secret.jpg",
    "a hidden file": lambda secret: ".incoming/secret.jpg",
    "NUL": lambda secret: "secret\0.jpg",
    "nothing": lambda secret: "",
    "itself": lambda secret: ".",
    "a folder of the archive": lambda secret: "2023//",
}
_opened: list[str] | None = None


def _note(event: str, details: tuple[Any, ...]) -> None:
    if _opened is not None and event == "open" and isinstance(details[0], str | os.PathLike):
        _opened.append(os.path.realpath(details[0]))


sys.addaudithook(_note)


@pytest.fixture
def secret(full: Archive) -> Path:
    """A file beside the archive, to which links in its folders lead."""
    path = full.folder.parent / "secret.jpg"
    path.write_bytes(SECRET)
    for part in ("photos", "bulletins"):
        (full.folder / part / "linked.jpg").symlink_to(path)
        (full.folder / part / "elsewhere").symlink_to(path.parent)
    return path


def _point(archive: Archive, table: str, name: str) -> None:
    """Let the catalogue say that the photo, or an issued bulletin, is the file ``name``."""
    with archive.engine.begin() as connection:
        if table == "issue":
            connection.execute(
                text(
                    "INSERT INTO issue (bulletin_id, path, sha256, size, issued_at) "
                    "VALUES (1, 'x.docx', :sha256, 1, '2023-10-12 00:00:00')"
                ),
                {"sha256": "0" * 64},
            )
        connection.execute(text(f"UPDATE {table} SET path = :name"), {"name": name})
    reseal(archive)  # as a stranger would


@pytest.mark.parametrize("table", ["photo", "issue"])
@pytest.mark.parametrize("lead_out", list(OUTSIDE.values()), ids=list(OUTSIDE))
def test_a_name_in_the_catalogue_that_leads_out_is_a_problem_and_never_followed(
    full: Archive, secret: Path, tmp_path: Path, table: str, lead_out: Callable[[Path], str]
) -> None:
    global _opened
    name = lead_out(secret)
    _point(full, table, name)
    before = {path: content for path, content in files(tmp_path).items() if not path.startswith("full/")}
    _opened = []
    try:
        found = check(full)
        made = backup(full, tmp_path / "copy")
        brought = restore(tmp_path / "copy", tmp_path / "restored")
        if table == "photo":
            with pytest.raises(PressdeskError):
                small_picture(full, "0" * 64, name, 100, tmp_path / "cache")
            copied = copy_originals(full, [1], tmp_path)
            assert copied.number == 0
        else:
            (file,) = show_issued(full, Reference(Kind.BULLETIN, 1)).files
            assert not file.is_there
            with pytest.raises(OutputError):
                copy_issue(full, file, tmp_path / "copied.docx")
    finally:
        opened, _opened = _opened, None
    assert os.path.realpath(secret) not in opened
    part = "photos" if table == "photo" else "bulletins"
    told = repr(f"{part}/{name}")
    assert [problem.kind for problem in found.problems if told in problem.detail] == ["file"]
    # A link is not taken along: what it stood for is missing from the copy.
    for faults in (made.faults, brought.faults):
        assert [fault for fault in faults if told in fault or fault == f"{part}/{name} is missing"]
    after = files(tmp_path)
    assert {path: after[path] for path in before} == before
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path != secret and _holds_secret(path)]


def _holds_secret(path: Path) -> bool:
    return not path.is_symlink() and "elsewhere" not in path.parts and SECRET in path.read_bytes()


@pytest.mark.parametrize("lead_out", list(OUTSIDE.values()), ids=list(OUTSIDE))
def test_a_backup_whose_list_leads_out_is_refused_by_that_name(
    full: Archive, tmp_path: Path, secret: Path, lead_out: Callable[[Path], str]
) -> None:
    copy = backup(full, tmp_path / "copy").place
    (copy / "photos" / "linked.jpg").symlink_to(secret)
    (copy / "photos" / "elsewhere").symlink_to(secret.parent)
    listed = copy / "contents.json"
    name = f"photos/{lead_out(secret)}"
    listed.write_text(json.dumps(json.loads(listed.read_bytes()) | {name: "0" * 64}))
    with pytest.raises(ArchiveError) as caught:
        restore(copy, tmp_path / "restored")
    assert caught.value.code == "backup_bad"
    assert repr(name) in str(caught.value)
    assert not (tmp_path / "restored").exists()


def test_what_lies_inside_is_found_wherever_the_folder_itself_leads(tmp_path: Path) -> None:
    (tmp_path / "disk" / "2023").mkdir(parents=True)
    (tmp_path / "photos").symlink_to(tmp_path / "disk")
    assert inside(tmp_path / "photos", "2023/a.jpg") == tmp_path / "photos" / "2023" / "a.jpg"
    assert inside(tmp_path / "photos", "2023/Əliyev – 1.jpg") is not None


def _hidden_issue(folder: Path, outside: Path) -> None:
    (folder / "bulletins").rmdir()
    (folder / "bulletins").symlink_to(outside)


def _intake(folder: Path, outside: Path) -> None:
    (folder / "photos" / ".incoming").rmdir()
    (folder / "photos" / ".incoming").symlink_to(outside)


LINKS = {
    "the lock": lambda folder, outside: (
        (folder / ".writer").unlink(),
        (folder / ".writer").symlink_to(outside / "letter"),
    ),
    "intake": _intake,
    "bulletins": _hidden_issue,
    "backups": lambda folder, outside: (
        (folder / "backups").rmdir(),
        (folder / "backups").symlink_to(outside),
    ),
    "photos": lambda folder, outside: (
        shutil.rmtree(folder / "photos"),
        (folder / "photos").symlink_to(outside),
    ),
    "a month of photos": lambda folder, outside: (
        (folder / "photos" / "2023").mkdir(),
        (folder / "photos" / "2023" / "10").symlink_to(outside),
    ),
    "templates": lambda folder, outside: (
        (folder / "templates").rmdir(),
        (folder / "templates").symlink_to(outside),
    ),
    "what was being written": lambda folder, outside: (folder / f".1-{'0' * 32}.pressdesk-part").symlink_to(outside),
}


@pytest.mark.parametrize("link", list(LINKS.values()), ids=list(LINKS))
def test_a_strangers_archive_with_links_changes_nothing_elsewhere(
    folder: Path, tmp_path: Path, photo_file: Path, link: Callable[[Path, Path], object]
) -> None:
    outside = tmp_path / "home"
    outside.mkdir()
    (outside / ".incoming").mkdir()
    (outside / ".incoming" / ("0" * 32)).write_bytes(SECRET)
    for name in (
        ".draft.docx",
        f".999999-{'0' * 32}.pressdesk-part",
        ".profile",
        "letter",
        "photo.jpg",
        "a" * 32 + ".json",
        "b" * 33,
    ):
        (outside / name).write_bytes(SECRET)
    link(folder, outside)
    before = files(outside)
    with contextlib.suppress(ArchiveError), open_archive(folder, write=True) as archive:
        one(archive, a_release())
        check(archive)
        backup(archive, None)
        with contextlib.suppress(ArchiveError):
            take_photo(archive, photo_file)
    assert files(outside) == before


@pytest.mark.parametrize("write", [True, False])
def test_a_catalogue_that_is_elsewhere_is_neither_read_nor_written(folder: Path, tmp_path: Path, write: bool) -> None:
    (folder / "catalogue.db").rename(tmp_path / "of-others.db")
    (folder / "catalogue.db").symlink_to(tmp_path / "of-others.db")
    before = files(tmp_path)
    with pytest.raises(ArchiveError) as caught:
        open_archive(folder, write=write)
    assert caught.value.code == "path_outside"
    assert files(tmp_path) == before


def test_an_emblem_that_leads_out_is_told_and_never_read(archive: Archive, tmp_path: Path) -> None:
    global _opened
    (tmp_path / "secret.png").write_bytes(SECRET)
    (archive.folder / "templates" / "emblem-1.png").symlink_to(tmp_path / "secret.png")
    archive.describe(replace(archive.manifest, emblem={"en": "emblem-1.png"}))
    _opened = []
    try:
        (problem,) = check(archive).problems
        assert emblem(archive, "en") is None
    finally:
        opened, _opened = _opened, None
    assert "'templates/emblem-1.png' leads out of the archive" in problem.detail
    assert str(tmp_path / "secret.png") not in opened


@pytest.mark.parametrize("language", ["../../../../x", "az/..", "", "a", "x" * 17, "{path}", "%s", 5])
def test_a_language_that_is_no_code_is_refused(folder: Path, language: object) -> None:
    path = folder / "archive.toml"
    content = path.read_text("utf-8").replace('["az", "en", "ru"]', json.dumps(["az", language]))
    path.write_text(content, "utf-8")
    with pytest.raises(ArchiveError) as caught:
        open_archive(folder, write=True)
    assert caught.value.code == "archive_unreadable"


ACTING = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM caption; END",
    "a view": "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
}


@pytest.mark.parametrize("statement", list(ACTING.values()), ids=list(ACTING))
def test_a_catalogue_that_acts_by_itself_is_refused(full: Archive, tmp_path: Path, statement: str) -> None:
    copy = backup(full, tmp_path / "copy").place
    with full.engine.begin() as connection:
        connection.execute(text(statement))
    full.close()
    for write in (True, False):
        with pytest.raises(ArchiveError) as caught:
            open_archive(full.folder, write=write)
        assert caught.value.code == "catalogue_damaged"
    with contextlib.closing(sqlite3.connect(copy / "catalogue.db")) as raw:
        raw.execute(statement)
    listed = json.loads((copy / "contents.json").read_bytes())
    listed["catalogue.db"] = durable.sha256_of(copy / "catalogue.db")
    (copy / "contents.json").write_text(json.dumps(listed))
    with pytest.raises(ArchiveError):
        restore(copy, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_a_list_of_a_backup_is_neither_endless_nor_a_link(full: Archive, tmp_path: Path) -> None:
    copy = backup(full, tmp_path / "copy").place
    listed = copy / "contents.json"
    content = listed.read_bytes()
    listed.rename(tmp_path / "elsewhere.json")
    listed.symlink_to(tmp_path / "elsewhere.json")
    with pytest.raises(ArchiveError):
        restore(copy, tmp_path / "restored")
    listed.unlink()
    listed.write_bytes(content + b" " * 33_000_000)
    with pytest.raises(ArchiveError):
        restore(copy, tmp_path / "restored")
