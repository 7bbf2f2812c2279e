"""Opening and creating archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.errors import Message
from pressdesk.progress import never, unheard
from pressdesk.search.query import load_parser
from pressdesk.services.indexing import examine, make_usable, reindex
from pressdesk.storage import archive_opening
from pressdesk.storage.manifest import Manifest

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.progress import Advance, IsStopped
    from pressdesk.storage.archive import Archive

__all__ = ["Manifest", "create_archive", "open_archive", "open_at_once", "prepare"]


def create_archive(folder: Path, facts: Manifest) -> Archive:
    """A new archive in ``folder``, open for writing. Raises ArchiveError."""
    archive = archive_opening.create_archive(folder, facts)
    try:
        reindex(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def open_archive(folder: Path, *, write: bool) -> Archive:
    """The archive in ``folder``; for a writer its index is made ready first, a reader looks at it when it searches.

    Raises ArchiveError.
    """
    archive = archive_opening.open_archive(folder, write=write)
    try:
        if write:
            make_usable(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def open_at_once(folder: Path, *, write: bool, advance: Advance = unheard, is_stopped: IsStopped = never) -> Archive:
    """The archive in ``folder``, to be read at once: all that takes long but a migration is left to ``prepare``.

    Until that is done a search raises ``index_preparing``. ``advance`` hears of the steps of a migration, which ends
    without a trace, and with ``opening_stopped``, once it ``is_stopped``. Raises ArchiveError.
    """
    archive = archive_opening.open_archive(folder, write=write, at_once=True, advance=advance, is_stopped=is_stopped)
    archive.index.is_prepared_aside = write
    return archive


def prepare(archive: Archive, advance: Advance = unheard, is_stopped: IsStopped = never) -> None:
    """Do what the first change and the first search would have to wait for: the check, what a kill left, the index.

    ``advance`` hears of the steps. Once it ``is_stopped`` the rest is left to another call. Raises ArchiveError,
    ``opening_stopped`` or ``index_preparing`` where it was stopped.
    """
    load_parser()
    examine(archive)
    if archive.writable:
        advance(Message("checking_catalogue"), 0, 0)
        archive.look_over(is_stopped)
    make_usable(archive, advance, is_stopped, is_preparing=True)
