"""News of an import on its way from the thread of the work to the window."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.ui.tasks import TaskQueue

# The first rows come at once; later ones, below what is seen, only make the whole table be painted again.
_BEAT, _LATER_BEAT, _SCREENFUL = 0.05, 0.4, 50


class Courier:
    """Called in the thread of the work: hands news over in batches, so that the window is not kept busy with them."""

    def __init__(self, tasks: TaskQueue, hear: Callable[[tuple[list[Any], int, int]], None]) -> None:
        """Hand news over to ``hear``, at most twenty times a second, and less often once there is much of it."""
        self._tasks, self._hear = tasks, hear
        self._news: list[Any] = []
        self._state = (0, 0)
        self._last = 0.0

    def bring(self, news: object, done: int, total: int) -> None:
        """Hand this over now or soon; the window has its turn first, if it is painting."""
        self._news.append(news)
        self._state = (done, total)
        if monotonic() - self._last >= (_BEAT if done <= _SCREENFUL else _LATER_BEAT):
            self.hurry()
        self._tasks.give_way()

    def hurry(self) -> None:
        """Hand over what waits."""
        if self._news:
            self._tasks.hand_over(self._hear, (self._news, *self._state))
            self._news = []
            self._last = monotonic()
