"""``python -m benchmarks``: measures, prints, and puts the table into README.md beside this file."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import finding, photographs, saving, showing, starting, taking_in
from benchmarks.measuring import Findings, Setting

if TYPE_CHECKING:
    from benchmarks.measuring import Figure

_BENCHMARKS = {
    "texts": taking_in.measure,
    "saving": saving.measure,
    "searching": finding.measure,
    "starting": starting.measure,
    "photos": photographs.measure,
    "window": showing.measure,
}
_README = Path(__file__).with_name("README.md")
_BEGIN, _END = "<!-- figures: written by make bench -->", "<!-- end of figures -->"


def main() -> int:
    """Run the benchmarks that are named, else all; 1 when a claim did not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure pressdesk against floors.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these: {', '.join(_BENCHMARKS)}")
    parser.add_argument("--quick", action="store_true", help="little of everything: proves only that it works")
    given = parser.parse_args()
    if unknown := set(given.names) - _BENCHMARKS.keys():
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    busy = os.getloadavg()[0]
    found = []
    with tempfile.TemporaryDirectory(prefix="pressdesk-bench-") as folder:
        for name in given.names or _BENCHMARKS:
            print(f"{name} …", file=sys.stderr, flush=True)
            findings = _BENCHMARKS[name](Setting(Path(folder), given.quick))
            for figure in findings.figures:
                print(_line(figure), file=sys.stderr, flush=True)
            found.append(findings)
    whole = Findings(
        [figure for findings in found for figure in findings.figures],
        [remark for findings in found for remark in findings.remarks],
        [claim for findings in found for claim in findings.broken],
    )
    table = _table(whole, busy)
    print(table)
    if not given.names and not given.quick:
        before, _begin, rest = _README.read_text("utf-8").partition(_BEGIN)
        after = rest.partition(_END)[2]
        _README.write_text(f"{before}{_BEGIN}\n\n{table}\n{_END}{after}", "utf-8")
    for claim in whole.broken:
        print(f"does not hold: {claim}", file=sys.stderr)
    return 1 if whole.broken else 0


def _table(findings: Findings, busy: float) -> str:
    import pysqlite3

    head = ["| what | pressdesk | floor | ratio | the floor is |", "|---|---|---|---|---|"]
    versions = f"Python {platform.python_version()}, SQLite {pysqlite3.sqlite_version}"
    machine = f"{date.today().isoformat()}, {os.cpu_count()} processors, {platform.machine()}, {versions}"
    if busy > 0.5:
        machine += f"; load {busy:.1f} from other programs, so expect wide brackets"
    table = "\n".join([*head, *map(_line, findings.figures)])
    return "\n\n".join([table, f"Measured on {machine}.", *findings.remarks]) + "\n"


def _line(figure: Figure) -> str:
    spread = f" ({figure.ratios[0]:.1f}–{figure.ratios[-1]:.1f})" if len(figure.rounds) > 1 else ""
    taken, floor = (f"{_rounded(value)} {figure.unit}" for value in (figure.taken, figure.least))
    return f"| {figure.what} | {taken} | {floor} | **{figure.ratio:.1f}**{spread} | {figure.floor} |"


def _rounded(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main())
