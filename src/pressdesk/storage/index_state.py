"""Whether the index of an open archive can be used, and who builds it anew."""

from __future__ import annotations

import threading
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager


class IndexCondition(StrEnum):
    """What is known of an index. Only in the last two conditions it answers; from ``UNFINISHED`` on it is written."""

    UNKNOWN = "unknown"
    """Nobody has looked at it yet."""
    ABSENT = "absent"
    STALE = "stale"
    """Made by another version of the program, or not finished in an earlier run."""
    DAMAGED = "damaged"
    UNFINISHED = "unfinished"
    """Its tables are there; it lacks records."""
    READY = "ready"
    """As large as it must be; not every page of it was read."""
    VERIFIED = "verified"
    """Read whole, or just built."""


_USABLE = (IndexCondition.READY, IndexCondition.VERIFIED)


class IndexWork(NamedTuple):
    """How an index is looked at and built: what ``IndexState`` calls, and when.

    ``examine`` says in which condition it is. ``begin`` makes empty tables, which is short; ``fill`` puts every record
    in, which may take minutes, and returns whether it came to the end.
    """

    examine: Callable[[], IndexCondition]
    begin: Callable[[], object]
    fill: Callable[[], bool]


class IndexState:
    """What is known of one archive's index, for all threads that use it.

    Who needs the index calls ``make_writable``, ``make_usable`` or ``attempts``. Others only report: ``report_damaged``
    when the database met a fault in it, ``report_sound`` when a check of the whole file met none, ``report_built``.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        # Held for a moment only: reports come from within transactions, for which whoever begins an index waits.
        self._lock = threading.Lock()
        self._beginning = threading.RLock()
        self._filling = threading.Lock()
        self._condition = IndexCondition.UNKNOWN
        self._is_sound = False
        self.is_prepared_aside = False
        """Whether the index is prepared beside other work, and who asks too early is told to come again."""

    @property
    def condition(self) -> IndexCondition:
        """What is known of the index."""
        return self._condition

    @property
    def is_usable(self) -> bool:
        """Whether the index is known to answer."""
        return self._condition in _USABLE

    def report_damaged(self) -> None:
        """Note that the index is damaged: its next user builds it anew."""
        with self._lock:
            self._condition, self._is_sound = IndexCondition.DAMAGED, False

    def report_sound(self) -> None:
        """Note that SQLite found no fault in the whole file."""
        with self._lock:
            self._is_sound = True
            if self._condition is IndexCondition.READY:
                self._condition = IndexCondition.VERIFIED

    def report_built(self) -> None:
        """Note that the index was just built whole."""
        with self._lock:
            self._condition = IndexCondition.VERIFIED

    def examine(self, work: IndexWork) -> None:
        """Look at the index if nobody has."""
        with self._beginning:
            if self._condition is not IndexCondition.UNKNOWN:
                return
            found = work.examine()
            with self._lock:
                if self._condition is IndexCondition.UNKNOWN:
                    is_verified = found is IndexCondition.READY and self._is_sound
                    self._condition = IndexCondition.VERIFIED if is_verified else found

    def make_writable(self, work: IndexWork) -> None:
        """See that rows can be written into the index; it may lack others. Never takes long."""
        with self._beginning:
            self.examine(work)
            if self._condition not in (IndexCondition.UNFINISHED, *_USABLE):
                work.begin()
                with self._lock:
                    self._condition = IndexCondition.UNFINISHED

    def make_usable(self, work: IndexWork, *, is_preparing: bool = False) -> None:
        """See that the index answers; one that cannot be used is built anew, once, whoever asks meanwhile.

        Raises ArchiveError ``index_preparing`` where it is being built, or will be, by whom ``is_preparing`` it.
        """
        if not self.is_usable and self.is_prepared_aside and not is_preparing:
            raise ArchiveError("index_preparing")
        self.make_writable(work)
        with self._filling:
            if not self.is_usable and not work.fill():
                raise ArchiveError("index_preparing")
            with self._lock:
                if self._condition is IndexCondition.UNFINISHED:
                    self._condition = IndexCondition.VERIFIED

    def attempts(self, work: IndexWork) -> Iterator[AbstractContextManager[None]]:
        """Two blocks at most in which the index is used: the second comes where the first found it damaged.

        Before each the index is made usable. Raises ArchiveError ``index_damaged`` where it is damaged even then.
        """
        for is_last in (False, True):
            self.make_usable(work)
            attempt = _Attempt(self, is_last=is_last)
            yield attempt
            if not attempt.is_damaged:
                return


class _Attempt:
    """A block that uses an index; an ArchiveError ``index_damaged`` ends it, and is raised by the last only."""

    def __init__(self, index: IndexState, *, is_last: bool) -> None:
        self._index, self._is_last = index, is_last
        self.is_damaged = False

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        """Whether the error will be mended, so that nobody has to hear of it."""
        if self._is_last or not isinstance(error, ArchiveError) or error.code != "index_damaged":
            return False
        self.is_damaged = True
        self._index.report_damaged()
        return True
