"""Finding the files of an import: those that are named, and those in the folders that are."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError, Message
from pressdesk.formats.kinds import begins_as_picture
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_IGNORED = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class SourceFile:
    """A file that was found; ``is_link`` says that it is a link and was met in a folder, not named."""

    path: Path
    is_link: bool = False

    @property
    def name(self) -> str:
        """The name as the catalogue can hold it: one in another encoding has letters that no database takes."""
        return self.path.name.encode("utf-8", "replace").decode()

    def is_picture(self) -> bool:
        """Whether the file begins as a picture does; its reader looks closer.

        Raises IntakeError, or OSError for a folder that cannot be looked into. Whoever names a link knows of it; one
        met in a folder may lead to any file that this person can read, such as one the sender of the folder wants to
        see published: it is refused.
        """
        if self.is_link:
            raise IntakeError("source_is_link", path=self.path)
        mode = _mode(self.path)
        if stat.S_ISDIR(mode):
            if _is_archive(self.path):
                raise IntakeError("source_is_archive", path=self.path)
            os.scandir(self.path).close()  # raises what kept us from looking into it
            raise IntakeError("source_unreadable", path=self.path, reason=Message("file_changed"))
        if mode and not stat.S_ISREG(mode):  # reading a pipe or a terminal would wait for ever
            raise IntakeError("source_unreadable", path=self.path, reason=Message("file_none"))
        return begins_as_picture(self.path)

    def sha256(self) -> str:
        """SHA-256 of the file in hexadecimal. Raises IntakeError."""
        try:
            return durable.sha256_of(self.path)
        except OSError as error:
            raise IntakeError("source_unreadable", path=self.path, reason=error.strerror) from error


def find_files(paths: Iterable[Path]) -> Iterator[SourceFile]:
    """Every file named or below a folder named, once, in order."""
    seen: set[Path] = set()
    named = list(paths)
    for path in named:
        below: Iterable[Path] = [path]
        unreadable: list[Path] = []
        if stat.S_ISDIR(_mode(path)) and not _is_archive(path):
            below = (
                folder / name
                for folder, _folders, names in _walk(path, unreadable)
                for name in sorted(names)
                if not name.startswith(".") and name.casefold() not in _IGNORED
            )
        for file in chain(below, unreadable):
            if file not in seen:
                seen.add(file)
                yield SourceFile(file, file not in named and _is_link(file))


def _walk(path: Path, unreadable: list[Path]) -> Iterator[tuple[Path, list[str], list[str]]]:
    for name, folders, names in os.walk(path, onerror=lambda error: unreadable.append(Path(error.filename))):
        folder = Path(name)
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        closed = [inner for inner in folders if _is_link(folder / inner) or _is_archive(folder / inner)]
        folders[:] = [inner for inner in folders if inner not in closed]
        yield folder, folders, [*closed, *names]


def _is_archive(folder: Path) -> bool:
    return stat.S_ISREG(_mode(folder / "archive.toml"))


def _is_link(path: Path) -> bool:
    return os.path.islink(path)  # noqa: PTH114 - pathlib raises for a name that is too long


def _mode(path: Path) -> int:
    """What is at ``path``, as the system tells it; 0 when it does not."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0
