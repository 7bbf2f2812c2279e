"""Lanes of work off the GUI thread: for the catalogue, for what takes long, and for words that are not saved yet."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
_ASIDE_THREADS = 2
_DRAFTS_THREADS = 1
_LONGEST_REST = 0.2


class BackgroundTask(QRunnable):
    """A function under way; once it is cancelled nothing of it is heard any more.

    One that ``must_run`` is done even when the window is being closed: it saves what somebody entered.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        tasks: TaskQueue,
        done: Callable[[Any], None],
        refused: Callable[[PressdeskError], None],
    ) -> None:
        """Do ``work`` and hand what it returns to ``done``, what it refuses to ``refused``, in the GUI thread."""
        super().__init__()
        self.setAutoDelete(False)
        self.is_cancelled = False
        self.must_run = False
        self.done, self.refused = done, refused
        self._work = work
        self._tasks = tasks

    def cancel(self) -> None:
        """Make this job's answer stale: if it has not begun, it is not begun."""
        self.is_cancelled = True

    def run(self) -> None:
        """Work, in a thread of the lane."""
        result: Any = None
        error: Exception | None = None
        if not self.is_cancelled:
            try:
                result = self._work()
            except Exception as caught:  # noqa: BLE001 - it is handed on, to the notice or the crash dialog
                error = caught
                if isinstance(caught, PressdeskError):
                    self._tasks.look_up(caught)
        self._tasks.ended.emit(self, result, error)


class TaskQueue(QObject):
    """Runs jobs. What goes wrong with the user's things is ``refused``, what goes wrong with ours is ``crashed``."""

    ended = Signal(object, object, object)
    handed_over = Signal(object, object)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Open all lanes."""
        super().__init__(parent)
        self._catalogue, self._aside, self._drafts = QThreadPool(self), QThreadPool(self), QThreadPool(self)
        self._catalogue.setMaxThreadCount(1)
        self._aside.setMaxThreadCount(_ASIDE_THREADS)
        self._drafts.setMaxThreadCount(_DRAFTS_THREADS)
        self._under_way: set[BackgroundTask] = set()
        self.is_calm = threading.Event()
        self.is_calm.set()
        self.is_closing = False
        self.look_up: Callable[[PressdeskError], None] = lambda _error: None
        """Called in a thread of work: finds the titles of the records that an error names."""
        self.ended.connect(self._on_ended)
        self.handed_over.connect(self._on_handed_over)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    def catalogue(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[PressdeskError], None] | None = None
    ) -> BackgroundTask:
        """Do ``work`` after all other work on the catalogue; without ``refused`` everybody hears of an error."""
        return self._start(self._catalogue, work, done, refused)

    def aside(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[PressdeskError], None] | None = None
    ) -> BackgroundTask:
        """Do ``work`` – pictures, imports, exports – beside everything else."""
        return self._start(self._aside, work, done, refused)

    def drafts(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[PressdeskError], None] | None = None
    ) -> BackgroundTask:
        """Do ``work`` on drafts and settings, a small file each, one after the other: nothing long is before them."""
        return self._start(self._drafts, work, done, refused)

    def hand_over(self, hear: Callable[[Any], None], news: object) -> None:
        """Called in a thread of work: let ``hear`` have ``news`` in the GUI thread."""
        self.handed_over.emit(hear, news)

    @contextmanager
    def painting(self) -> Iterator[None]:
        """A block in the GUI thread that many small calls of Python make slow beside work that never rests."""
        self.is_calm.clear()
        try:
            yield
        finally:
            self.is_calm.set()

    def give_way(self) -> None:
        """Called in a thread of work between two of its steps: rest while the window is painting."""
        self.is_calm.wait(_LONGEST_REST)

    def close(self) -> None:
        """Begin nothing more, and wait for what cannot be left half done; what takes long looks at ``is_closing``."""
        self.is_closing = True
        for job in self._under_way:
            if not job.must_run:
                job.cancel()
        for lane in (self._catalogue, self._aside, self._drafts):
            lane.waitForDone()
        self.ended.disconnect(self._on_ended)
        self.handed_over.disconnect(self._on_handed_over)
        self._under_way.clear()

    def _start(
        self,
        lane: QThreadPool,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[PressdeskError], None] | None,
    ) -> BackgroundTask:
        job = BackgroundTask(work, self, done, refused or self.refused.emit)
        if self.is_closing:  # nobody would wait for it
            job.cancel()
            return job
        self._under_way.add(job)  # Qt holds no reference of Python's
        lane.start(job)
        return job

    def _on_handed_over(self, hear: Callable[[Any], None], news: object) -> None:
        hear(news)

    def _on_ended(self, job: BackgroundTask, result: Any, error: Exception | None) -> None:  # noqa: ANN401
        self._under_way.discard(job)
        if job.is_cancelled:
            return
        if error is None:
            job.done(result)
        elif isinstance(error, PressdeskError):
            job.refused(error)
        else:
            self.crashed.emit(error)
