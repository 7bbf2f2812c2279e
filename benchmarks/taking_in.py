"""Taking in the sample texts: one file, one transaction, one fsync each."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import floors
from benchmarks.measuring import Figure, Findings, fresh, lowest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.measuring import Setting

_SAMPLES = Path(__file__).parents[2] / "shared" / "samples" / "releases.jsonl"


def measure(setting: Setting) -> Findings:
    if not _SAMPLES.exists():
        return Findings(remarks=["Taking in text files was not measured: ../shared/samples is absent."])
    texts = setting.folder / "texts"
    count = _write(texts, setting.pick(10_000, 20))
    rounds = []
    for number in range(setting.pick(5, 1)):
        floor = lowest(_floor, texts, below=setting.folder / f"floor-texts-{number}")
        took, missing = fresh(_import, texts, setting.folder / f"taken-{number}").value
        if missing:
            return Findings(broken=[f"{missing} of the {count} sample texts were not taken in"])
        rounds.append((took, floor))
    floor_is = "reading them, one bare SQLite insert and fsync each"
    return Findings([Figure(f"{count} text files taken in", floor_is, "s", rounds)])


def _write(folder: Path, most: int) -> int:
    """Write the samples as text files, the headline first, as an office keeps them; how many."""
    folder.mkdir()
    rows = [json.loads(line) for line in _SAMPLES.read_text("utf-8").splitlines()][:most]
    for row in rows:
        text = row["text"] if row["text"].startswith(row["title"]) else f"{row['title']}\n\n{row['text']}"
        (folder / f"{row['id']}.txt").write_text(text, "utf-8")
    return len(rows)


def _import(texts: Path, folder: Path) -> tuple[float, int]:
    from pressdesk.services.importing import import_paths
    from pressdesk.services.opening import Manifest, create_archive

    with create_archive(folder, Manifest()) as archive:
        began = time.perf_counter()
        report = import_paths(archive, [texts], by="benchmark")
        took = time.perf_counter() - began
    return took, len(report.failed)


def _floor(texts: Path, file: Path) -> float:
    def releases() -> Iterator[list[list[floors.Row]]]:
        for path in sorted(texts.iterdir()):
            headline, _line, body = path.read_text("utf-8").partition("\n")
            yield [[("", headline, body)]]

    return floors.insert(releases(), file, indexed=False)
