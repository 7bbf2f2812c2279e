"""What ``make lint`` says of modules that are too long and of objects that touch the private members of others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))
from house_rules import breaches

LONG = "\n".join(["    x = 1"] * 70)
MANY = "\n".join(f"    def f{n}(self): pass" for n in range(30))
CASES = [
    ("x = 1\n" * 401, "module of 401 lines"),
    ("x = 1\n" * 400, ""),
    (f"def f():\n{LONG}\n", "function f of 71 lines"),
    (f"class A:\n{'    x = 1' + chr(10)}{('    y = 2' + chr(10)) * 300}", "class A of 302 lines"),
    (f"class A:\n{MANY}\n", "class A has 30 public methods"),
    ("page._model.rows()\n", "page._model is private to another object"),
    ("self._model._rows\n", "self._model._rows is private to another object"),
    ("self._model.rows(cls._known, super()._rows)\n", ""),
    ("class A:\n    x = 1\nA._x\n", ""),
    ("row._asdict()\nos._exit(1)\nx.__class__\n", ""),
    ("paragraph._p  # WORKAROUND: python-docx has no public way to its elements\n", ""),
    ("x = 1  # WORKAROUND\n", "WORKAROUND without a link or a reason"),
    ("x = 1  # WORKAROUND: see\n", "WORKAROUND without a link or a reason"),
]


@pytest.mark.parametrize(("code", "told"), CASES)
def test_each_breach_is_told(tmp_path: Path, code: str, told: str) -> None:
    file = tmp_path / "a.py"
    file.write_text(code, "utf-8")
    assert [what.startswith(told) for _line, what in breaches(file)] == ([True] if told else [])
    sizes = ("module", "function", "class")
    assert bool(list(breaches(file, is_test=True))) is (bool(told) and not told.startswith(sizes))
