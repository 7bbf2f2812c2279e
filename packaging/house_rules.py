"""What keeps modules, classes and functions small enough to be read, and objects to their own business.

Run by ``make lint`` over the folders it is given; prints each breach as path:line and returns 1 where there is one.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_LINES_OF_A_MODULE = 400
MOST_LINES_OF_A_CLASS = 300
MOST_LINES_OF_A_FUNCTION = 60
MOST_PUBLIC_METHODS = 25
# A private member belongs to the object itself, to its class, and to what an underscore only marks as generated.
_OWN = {"self", "cls"}
_NOT_PRIVATE = re.compile(r"__\w+__|_asdict|_replace|_fields|_make|_exit")
# Of a library that offers no other way: each use says so in its line.
_DEFENDED = re.compile(r"#.*\bWORKAROUND\b")
_WORKAROUND = re.compile(r"#.*\bWORKAROUND\b(.*)")
_LEAST_REASON = 15


def breaches(path: Path, *, is_test: bool = False) -> Iterator[tuple[int, str]]:
    """The lines of a Python file that break a rule, and which; sizes are not asked of tests."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    tree = ast.parse(source)
    if not is_test and len(lines) > MOST_LINES_OF_A_MODULE:
        yield 1, f"module of {len(lines)} lines, {MOST_LINES_OF_A_MODULE} at most"
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for node in ast.walk(tree):
        if not is_test and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _too_long(node, MOST_LINES_OF_A_FUNCTION, "function")
        if not is_test and isinstance(node, ast.ClassDef):
            yield from _too_long(node, MOST_LINES_OF_A_CLASS, "class")
            public = [one for one in node.body if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")]
            if len(public) > MOST_PUBLIC_METHODS:
                yield node.lineno, f"class {node.name} has {len(public)} public methods, {MOST_PUBLIC_METHODS} at most"
        if (
            isinstance(node, ast.Attribute)
            and _is_private(node, classes)
            and not _DEFENDED.search(lines[node.lineno - 1])
        ):
            yield node.lineno, f"{ast.unparse(node)} is private to another object"
    for number, line in enumerate(lines, 1):
        found = _WORKAROUND.search(line)
        if found is not None and len(found[1].strip(" :.")) < _LEAST_REASON:
            yield number, "WORKAROUND without a link or a reason"


def _too_long(
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, most: int, what: str
) -> Iterator[tuple[int, str]]:
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    if length > most:
        yield node.lineno, f"{what} {node.name} of {length} lines, {most} at most"


def _is_private(node: ast.Attribute, classes: list[ast.ClassDef]) -> bool:
    """Whether ``node`` names a private member of what is neither the object itself nor its class."""
    if not node.attr.startswith("_") or _NOT_PRIVATE.fullmatch(node.attr):
        return False
    owner = node.value
    if isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super":
        return False
    return not (isinstance(owner, ast.Name) and owner.id in {*_OWN, *(one.name for one in classes)})


def main(folders: list[str]) -> int:
    """Check the files named and every Python file below the folders named; the exit status."""
    status = 0
    for place in map(Path, folders):
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            for number, what in breaches(path, is_test=path.parts[0] == "tests"):
                print(f"{path}:{number}: {what}")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
