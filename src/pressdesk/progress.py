"""How work that takes long tells how far it is, and how it is asked whether it shall end."""

from __future__ import annotations

from collections.abc import Callable

Advance = Callable[[str, int, int], None]
"""Called with a step as a Message, what is done of it and how much there is; 0 and 0 where that is not known."""

IsStopped = Callable[[], bool]
"""Asked all the time, from the thread that works: whether the work shall end without a result."""


def unheard(_step: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Work to the end."""
    return False
