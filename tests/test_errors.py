"""Every error a person can be told about has one sentence, and every sentence has a use."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pressdesk import errors

SOURCE = Path(errors.__file__).parent
KINDS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}


def _codes() -> dict[str, str]:
    """Each code that is raised somewhere, with the place."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                first = node.args[0]
                if node.func.id in KINDS and isinstance(first, ast.Constant):
                    found[first.value] = f"{path.name}:{node.lineno}"
            if isinstance(node, ast.Constant) and node.value in errors.SENTENCES and path.name != "errors.py":
                found.setdefault(node.value, f"{path.name}:{node.lineno}")
    return found


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert {code: place for code, place in _codes().items() if code not in errors.SENTENCES} == {}


def test_every_sentence_is_used() -> None:
    assert set(errors.SENTENCES) - _codes().keys() == set()


def test_an_error_without_its_details_is_a_defect() -> None:
    with pytest.raises(KeyError):
        errors.ArchiveError("no_space")
