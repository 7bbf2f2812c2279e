"""What an archive needs before it can be searched and changed, done beside the window."""

from __future__ import annotations

import threading
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressdesk.services.opening import prepare

if TYPE_CHECKING:
    from pressdesk.errors import PressdeskError
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.tasks import TaskQueue

_BEAT_SECONDS = 0.1


class Preparation(QObject):
    """Checks the open archive, puts it in order after a kill and builds its index where that is needed.

    ``advanced`` tells a step as a Message, what is done of it and how much there is. ``ended`` says whether the search
    answers now.
    """

    advanced = Signal(object, int, int)
    ended = Signal(bool)

    def __init__(self, archive: Archive, tasks: TaskQueue, parent: QObject) -> None:
        """Wait for ``start``."""
        super().__init__(parent)
        self._archive, self._tasks = archive, tasks
        self._stopping: threading.Event | None = None

    def start(self) -> None:
        """Prepare the archive, if that is not under way."""
        if self._stopping is not None:
            return
        self._stopping = stopping = threading.Event()
        beat = [0.0]

        def advance(step: str, done: int, total: int) -> None:
            if monotonic() - beat[0] >= _BEAT_SECONDS:
                beat[0] = monotonic()
                self._tasks.hand_over(self._on_advanced, (step, done, total))
            self._tasks.give_way()

        work = partial(prepare, self._archive, advance, lambda: stopping.is_set() or self._tasks.is_closing)
        self._tasks.aside(work, lambda _nothing: self._end(), self._on_refused)

    def stop(self) -> None:
        """End soon; what is done stays done."""
        if self._stopping is not None:
            self._stopping.set()

    def _on_advanced(self, news: tuple[str, int, int]) -> None:
        if self._stopping is not None:
            self.advanced.emit(*news)

    def _on_refused(self, error: PressdeskError) -> None:
        self._end()
        if error.code not in ("index_preparing", "opening_stopped"):
            self._tasks.refused.emit(error)

    def _end(self) -> None:
        self._stopping = None
        self.ended.emit(self._archive.index.is_usable)
