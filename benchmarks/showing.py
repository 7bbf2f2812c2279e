"""The window on 100,000 releases and 20,000 photos, without a screen: what somebody at it has to wait for."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import corpus
from benchmarks.measuring import Figure, Findings, fresh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.measuring import Setting

_RELEASES, _PHOTOS, _AUTHORITIES = 100_000, 20_000, 300
_BATCH = 5_000
_WORDS = 60
_NOW = "2026-01-01 00:00:00"
_FRAME_MS, _STEP = 16, 60
_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
"""


def measure(setting: Setting) -> Findings:
    folder = setting.folder / "window"
    fresh(make, folder, setting.pick(_RELEASES, 300), setting.pick(_PHOTOS, 30))
    cache = setting.folder / "window-cache"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    def timed(*command: str) -> tuple[float, str]:
        began = time.perf_counter()
        done = subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True, env=environment)
        return (time.perf_counter() - began) * 1000, done.stdout

    starts = []
    for _ in range(setting.pick(5, 1)):
        bare, _nothing = timed("-c", _BARE)
        began = time.time()
        _whole, told = timed("-m", "benchmarks.showing", "start", str(folder), str(cache))
        starts.append(((json.loads(told) - began) * 1000, bare))
    _whole, told = timed("-m", "benchmarks.showing", "use", str(folder), str(cache))
    used = json.loads(told)
    name = f"{setting.pick(_RELEASES, 300):,} releases"
    figures = [
        Figure(f"from the command to a list of {name} that can be used", "a bare PySide6 window", "ms", starts),
        *(Figure(what, f"{limit:,} {unit}, the limit", unit, [(value, limit)]) for what, value, limit, unit in used),
    ]
    return Findings(figures)


def make(folder: Path, releases: int, photos: int) -> None:
    """Fill a new archive in ``folder`` row by row, each release of one language, every fifth with a photo."""
    from PIL import Image
    from sqlalchemy import text

    from pressdesk.services.indexing import reindex
    from pressdesk.services.opening import Manifest, create_archive

    with create_archive(folder, Manifest(office={"en": "Press Office"})) as archive:
        first = archive.photos.path("first.jpg")
        first.parent.mkdir(parents=True, exist_ok=True)
        Image.effect_noise((1200, 800), 60).convert("RGB").save(first)
        with archive.writing() as session:

            def insert(table: str, rows: list[dict[str, Any]]) -> None:
                columns = ", ".join(rows[0])
                values = ", ".join(f":{key}" for key in rows[0])
                session.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({values})"), rows)

            record = {"version": 1, "created_at": _NOW, "changed_at": _NOW}
            kinds = ("country", "organisation", "person", "topic")
            insert("authority", [{"id": n, "kind": kinds[n % 4], **record} for n in range(1, _AUTHORITIES + 1)])
            insert(
                "authority_name",
                [
                    {"authority_id": n, "language": "en", "name": f"Name {n}", "is_preferred": True}
                    for n in range(1, _AUTHORITIES + 1)
                ],
            )
            for batch in _batches(photos):
                insert("photo", [_photo(number) | record for number in batch])
                for number in batch:
                    os.link(first, archive.photos.path(f"{number}.jpg"))
            made = corpus.generate(releases)
            for batch in _batches(releases):
                facts, texts, links, shown = [], [], [], []
                for number in batch:
                    day, words = (one := next(made)).day, one.texts
                    code = corpus.LANGUAGES[number % 3]
                    headline, body = words[code]
                    plain = " ".join(corpus.plain(body).split()[:_WORDS])
                    status = "draft" if number % 50 == 0 else "published"
                    facts.append(
                        {"id": number, "date": day, "status": status, "category": "press_release", "attention": "[]"}
                        | record
                    )
                    texts.append(
                        {
                            "release_id": number,
                            "language": code,
                            "headline": headline,
                            "lead": "",
                            "body": f"<p>{plain}</p>",
                            "state": status,
                            "digest": f"{number:064}",
                        }
                    )
                    for step in (1, 7):
                        named = (number * step + step // 7) % _AUTHORITIES + 1
                        links.append(
                            {"release_id": number, "authority_id": named, "role": "mentioned", "position": step}
                        )
                    if number % 5 == 0 and photos:
                        photo = number // 5 % photos + 1
                        shown.append({"release_id": number, "photo_id": photo, "position": 1})
                insert("release", facts)
                insert("release_text", texts)
                insert("release_authority", links)
                if shown:
                    insert("release_photo", shown)
        reindex(archive)


def _batches(count: int) -> Iterator[range]:
    for first in range(1, count + 1, _BATCH):
        yield range(first, min(first + _BATCH, count + 1))


def _photo(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "path": f"{number}.jpg",
        "original_name": f"DSC_{number:05}.JPG",
        "sha256": f"{number:064x}",
        "size": 1,
        "format": "JPEG",
        "width": 1200,
        "height": 800,
        "taken_at": f"20{number % 20 + 4:02}-03-04 10:00:00",
        "keywords": "[]",
        "embedded": "{}",
    }


class _Watch:
    """Notes how long the window did nothing else, in milliseconds, as a clock in it sees that."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.worst = 0.0
        self._last = time.perf_counter()
        self._clock = QTimer(interval=2)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def reset(self) -> None:
        self.worst, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        present = time.perf_counter()
        self.worst = max(self.worst, (present - self._last) * 1000 - 2)
        self._last = present


def _child(what: str, folder: Path, cache: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from pressdesk import paths
    from pressdesk.ui.desktop import Desktop

    application = QApplication([])
    desktop = Desktop(
        application,
        resources=paths.resources(),
        cache=cache,
        drafts=cache / "drafts",
        home=cache / "home",
        by="bench",
        theme="light",
        language="en",
        remember=lambda *_told: None,
        write_down=lambda _report: None,
    )
    desktop.open(folder)
    window = desktop.window
    assert window is not None

    def until(is_so: Callable[[], bool]) -> float:
        """Let the window live until something is so; the milliseconds that took."""
        first = time.perf_counter()
        loop = QEventLoop()
        look = QTimer(interval=2)  # less often: it takes Python from who works
        look.timeout.connect(lambda: loop.quit() if is_so() else None)
        look.start()
        loop.exec()
        return (time.perf_counter() - first) * 1000

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    page = window.releases
    until(lambda: page.model.card(0) is not None)
    window.repaint()
    if what == "start":
        print(json.dumps(time.time()))
        desktop.close()
        return
    until(lambda: window.tasks.is_idle)
    figures: list[tuple[str, float, float, str]] = []
    watch = _Watch()
    names = [row.name for row in _rows()]
    for name in names:  # the first visit makes the page
        window.show_page(name)
        until(lambda: window.tasks.is_idle)
    first_visits = watch.worst
    switches = []
    for name in [*names, *reversed(names)]:
        first = time.perf_counter()
        window.show_page(name)
        window.repaint()
        switches.append((time.perf_counter() - first) * 1000)
        until(lambda: window.tasks.is_idle)
    figures.append(("showing a page that was seen before, the slowest", max(switches), 100, "ms"))
    window.show_page("releases")
    waits = []
    watch.reset()
    word = max(page.model.card(0).headline.split(), key=len)  # type: ignore[union-attr] # it has come, see above
    for length in [*range(3, len(word) + 1), 0, *range(3, len(word) + 1)]:
        came: list[Any] = []
        connection = page.listed.connect(came.append)
        first = time.perf_counter()
        window.question.setText(word[:length])
        until(partial(bool, came))
        window.repaint()
        waits.append((time.perf_counter() - first) * 1000)
        page.listed.disconnect(connection)
        until(lambda: window.tasks.is_idle)
    tail = statistics.quantiles(waits, n=20, method="inclusive")[-1]
    figures.append(("from a key in the search field to painted results, 95th percentile", tail, 120, "ms"))
    figures.append(("longest stall of the window meanwhile", watch.worst, 50, "ms"))
    window.question.setText("")
    wait(300)
    until(lambda: window.tasks.is_idle)
    frames = []
    bar = page.list.verticalScrollBar()
    watch.reset()
    for number in range(200):
        first = time.perf_counter()
        bar.setValue(bar.value() + (_STEP if number < 150 else bar.maximum() // 60))
        page.list.viewport().repaint()
        frames.append((time.perf_counter() - first) * 1000)
        wait(_FRAME_MS)
    figures.append(("scrolling the list, the slowest frame of 200", max(frames), 33, "ms"))
    figures.append(("longest stall of the window while scrolling", watch.worst, 50, "ms"))
    figures.append(("longest stall when each page is seen for the first time", first_visits, 50, "ms"))
    status = Path("/proc/self/status").read_text()
    resident = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1e3
    figures.append(("memory held in the end", resident, 350, "MB"))
    print(json.dumps(figures))
    desktop.close()


def _rows() -> tuple[Any, ...]:
    from pressdesk.ui.pages import PAGES

    return PAGES


if __name__ == "__main__":
    _child(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
