"""Opening and creating archives whose index is ready to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from pressdesk.catalogue.releases import Release, ReleaseText
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
    try:
        reindex(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def open_archive(folder: Path, *, write: bool) -> Archive:
    """The archive in ``folder``; an index that is missing or was made by another version is built anew first.

    Raises ArchiveError.
    """
    archive = storage.open_archive(folder, write=write)
    try:
        if archive.index_is_damaged or not _is_ready(archive):
            rebuild_index(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def rebuild_index(archive: Archive) -> None:
    """Build the index of an open archive anew, through another connection where this one only reads.

    Raises ArchiveError when it is being written by another program.
    """
    if archive.writable:
        reindex(archive)
    else:
        with storage.open_archive(archive.folder, write=True) as writable:
            reindex(writable)


def _is_ready(archive: Archive) -> bool:
    query = select(func.count()).select_from(ReleaseText).join(Release, Release.id == ReleaseText.release_id)
    with archive.session() as session:
        texts = session.scalar(query.where(Release.binned_at.is_(None))) or 0
        return Index(session.connection(), archive.languages).is_ready(texts)
