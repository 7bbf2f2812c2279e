"""Every code that is in use anywhere has one template, and every template has a use."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pressdesk import errors
from pressdesk.catalogue.attention import UNCONFIRMED
from pressdesk.errors import MESSAGES, SENTENCES, Message

SOURCE = Path(errors.__file__).parent
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
TABLES = {Path("errors.py"), Path("ui/labels.py"), Path("cli/terminal.py")}
"""Where codes stand as keys of words, which is no use of them."""


def _trees() -> list[tuple[Path, ast.Module]]:
    files = sorted(SOURCE.rglob("*.py"))
    return [(file.relative_to(SOURCE), ast.parse(file.read_text("utf-8"))) for file in files]


def _made(names: set[str]) -> dict[object, str]:
    """Each code that something called by one of the names is made with, and the place."""
    return {
        one.value: f"{path}:{node.lineno}"
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args
        for one in ([node.args[0].body, node.args[0].orelse] if isinstance(node.args[0], ast.IfExp) else node.args[:1])
        if isinstance(one, ast.Constant)
    }


def _mentioned() -> set[str]:
    """Every string in the source but the keys of the tables of words, without the count of a reader's warning."""
    found = set()
    for path, tree in _trees():
        nodes = [*ast.walk(tree)]
        keys = {id(key) for node in nodes if path in TABLES and isinstance(node, ast.Dict) for key in node.keys}
        strings = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in keys]
        found |= {node.value.partition(":")[0] for node in strings if isinstance(node.value, str)}
    return found


def _composed(names: set[str]) -> list[str]:
    """Where a code is put together when the program runs, so that no test can see it."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args
        if any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in ast.walk(node.args[0]))
    ]


def test_every_code_in_use_has_a_template() -> None:
    assert {code: place for code, place in _made(ERRORS).items() if code not in SENTENCES} == {}
    assert {code: place for code, place in _made({"Message"}).items() if code not in MESSAGES} == {}
    assert _composed(ERRORS | {"Message"}) == []
    assert MESSAGES.keys() >= UNCONFIRMED
    assert not SENTENCES.keys() & MESSAGES.keys()  # the faces of the program keep their own words by code


def test_every_template_is_in_use() -> None:
    assert {*SENTENCES, *MESSAGES} - _mentioned() == set()


def test_no_template_is_for_the_terminal_only() -> None:
    assert [
        words for words in (*SENTENCES.values(), *MESSAGES.values()) if "--" in words or "“pressdesk " in words
    ] == []


def test_an_error_without_its_details_is_a_defect() -> None:
    with pytest.raises(KeyError):
        errors.ArchiveError("no_space")
    with pytest.raises(KeyError):
        Message("file_missing")
