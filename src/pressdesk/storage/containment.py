"""Which file a name that comes from a catalogue or from the list of a backup means: one inside its folder, or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pressdesk.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def inside(folder: Path, name: str) -> Path | None:
    """The file that ``name``, relative and with slashes, means in ``folder``, whether it exists or not.

    None where the name leads out of the folder by its letters or through a link, is hidden, or is no name of a file.
    """
    steps = name.split("/")
    # A colon is a drive or a stream on Windows, a backslash a step.
    if any(step.startswith(".") or not step or "\\" in step or ":" in step for step in steps):
        return None
    try:
        root = folder.resolve()
        path = root.joinpath(*steps)
        is_itself = path.resolve() == path
    except (OSError, ValueError, RuntimeError):  # a link to itself is the last
        return None
    return folder.joinpath(*steps) if is_itself else None


def required(folder: Path, name: str) -> Path:
    """As ``inside``. Raises ArchiveError ``path_outside`` where that is None."""
    path = inside(folder, name)
    if path is None:
        raise ArchiveError("path_outside", path=folder, name=name)
    return path


def files_below(folder: Path, unreadable: Callable[[OSError], None]) -> Iterator[Path]:
    """The files in ``folder`` and its folders but for hidden ones; links to folders are not followed.

    ``unreadable`` hears of folders that cannot be looked into; one that is not there holds nothing.
    """

    def refused(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            unreadable(error)

    for place, folders, names in os.walk(folder, onerror=refused):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (folder.__class__(place, name) for name in names if not name.startswith("."))
