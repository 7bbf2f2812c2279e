"""The terminal's search as a whole process, and what it does not load."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from benchmarks import finding, saving
from benchmarks.measuring import Figure, Findings, fresh

if TYPE_CHECKING:
    from benchmarks.measuring import Setting

# Each costs between 20 and 600 ms, and a search needs none of them; the last only where a word is Cyrillic.
_HEAVY = "PIL PySide6 alembic docx lxml mammoth numpy pyexiv2 rich trafilatura pymorphy3".split()


def measure(setting: Setting) -> Findings:
    archive = saving.archive_of(setting)
    asked = [typed for typed, _keys in fresh(finding.questions, saving.releases(setting)).value]
    figures = []
    for name, word in (("Latin", asked[1]), ("Cyrillic", asked[2])):
        command = ["-m", "pressdesk", "--archive", str(archive), "search", word, "--json"]
        rounds = [(_timed(command), _timed(["-c", "import sqlalchemy"])) for _ in range(setting.pick(15, 2))]
        what = f"`pressdesk search` for a {name} word as a whole process"
        figures.append(Figure(what, '`python -c "import sqlalchemy"`', "ms", rounds))
    command = ["-X", "importtime", "-m", "pressdesk", "--archive", str(archive), "search", asked[1], "--json"]
    loaded = _loaded(_run(command))
    absent = [name for name in _HEAVY if name not in loaded]
    remark = f"A search for a Latin word loads {len(loaded)} packages, and none of: {', '.join(absent)}."
    broken = [f"a search for a Latin word loads {name}" for name in _HEAVY if name in loaded]
    return Findings(figures, [remark], broken)


def _timed(arguments: list[str]) -> float:
    began = time.perf_counter()
    _run(arguments)
    return (time.perf_counter() - began) * 1000


def _run(arguments: list[str]) -> str:
    """Run this Python; what it wrote to standard error."""
    return subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True).stderr


def _loaded(report: str) -> set[str]:
    """The packages in a report of ``-X importtime``."""
    names = (line.rpartition("|")[2].strip() for line in report.splitlines() if line.startswith("import time:"))
    return {name.partition(".")[0] for name in names} - {"imported package"}
