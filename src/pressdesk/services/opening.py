"""Opening and creating archives whose index is ready to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.search.index import Index
from pressdesk.services.reindexing import reindex
from pressdesk.storage import archive as storage
from pressdesk.storage.manifest import Manifest

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

__all__ = ["Manifest", "create_archive", "open_archive"]


def create_archive(folder: Path, facts: Manifest) -> Archive:
    """A new archive in ``folder``, open for writing. Raises ArchiveError."""
    archive = storage.create_archive(folder, facts)
    reindex(archive)
    return archive


def open_archive(folder: Path, *, write: bool) -> Archive:
    """The archive in ``folder``; an index that is missing or was made by another version is built anew first.

    Raises ArchiveError.
    """
    archive = storage.open_archive(folder, write=write)
    try:
        if not _is_ready(archive):
            if write:
                reindex(archive)
            else:
                open_archive(folder, write=True).close()
    except BaseException:
        archive.close()
        raise
    return archive


def _is_ready(archive: Archive) -> bool:
    with archive.session() as session:
        return Index(session.connection(), archive.languages[0]).is_ready()
