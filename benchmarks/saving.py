"""Saving and indexing generated releases, many at a time and one by one."""

from __future__ import annotations

import datetime
import time
from typing import TYPE_CHECKING

from benchmarks import corpus, floors
from benchmarks.measuring import Figure, Findings, fresh, lowest

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.measuring import Setting
    from pressdesk.catalogue.releases import Release

_BATCH = 200


def measure(setting: Setting) -> Findings:
    many, single = setting.pick(3_334, 40), setting.pick(500, 20)
    source = releases(setting)
    figures = []
    for count, batch, how in ((many, _BATCH, f"{_BATCH} at a time"), (single, 1, "one by one")):
        rounds = []
        for number in range(setting.pick(3, 1)):
            floor = lowest(_floor, source, count, batch, below=setting.folder / f"floor-{batch}-{number}")
            rounds.append((fresh(save, source, count, batch, setting.folder / f"saved-{batch}-{number}").value, floor))
        what = f"{count:,} releases ({3 * count:,} texts) saved and indexed, {how}"
        figures.append(Figure(what, "bare SQLite rows and FTS5, as many transactions", "s", rounds))
    return Findings(figures)


def releases(setting: Setting) -> Path:
    """The file of generated releases, which all benchmarks of a run share."""
    file = setting.folder / "releases.jsonl"
    if not file.exists():
        fresh(corpus.write, setting.pick(3_334, 40), file)
    return file


def archive_of(setting: Setting) -> Path:
    """The folder of an archive that holds all the generated releases; made when it is not there yet."""
    folder = setting.folder / f"saved-{_BATCH}-0"
    if not folder.exists():
        fresh(save, releases(setting), setting.pick(3_334, 40), _BATCH, folder)
    return folder


def save(source: Path, count: int, batch: int, folder: Path) -> float:
    """Seconds for saving the first ``count`` releases of ``source`` into a new archive."""
    from pressdesk.services.opening import Manifest, create_archive
    from pressdesk.services.release_commands import add_records

    made = corpus.read(source)[:count]
    with create_archive(folder, Manifest()) as archive:
        began = time.perf_counter()
        for first in range(0, count, batch):
            add_records(archive, *map(_release, made[first : first + batch]), by="benchmark")
        return time.perf_counter() - began


def _release(made: corpus.Made) -> Release:
    from pressdesk.catalogue.releases import Release, ReleaseText, Status

    texts = [
        ReleaseText(language=code, headline=headline, lead="", body=body, state=Status.PUBLISHED)
        for code, (headline, body) in made.texts.items()
    ]
    day = datetime.date.fromisoformat(made.day)
    return Release(date=day, status=Status.PUBLISHED, attention=[], texts=texts, authorities=[], photos=[], sources=[])


def _floor(source: Path, count: int, batch: int, file: Path) -> float:
    rows = [
        [(code, headline, body) for code, (headline, body) in made.texts.items()]
        for made in corpus.read(source)[:count]
    ]
    return floors.insert((rows[first : first + batch] for first in range(0, count, batch)), file)
