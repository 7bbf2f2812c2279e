"""Opening and creating archives whose index is ready to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from pressdesk.catalogue.releases import Release, ReleaseText
from pressdesk.errors import ArchiveError
from pressdesk.search.index import Index
from pressdesk.services.indexing import reindex
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
    """The archive in ``folder``; for a writer its index is made ready first, a reader looks at it when it searches.

    Raises ArchiveError.
    """
    archive = storage.open_archive(folder, write=write)
    try:
        if write:
            make_ready(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def make_ready(archive: Archive) -> None:
    """See that the index can be used: one that is missing, damaged or of another version is built anew.

    That takes another connection where this one only reads. Raises ArchiveError when it cannot be done now.
    """
    if archive.index_is_ready and not archive.index_is_damaged:
        return
    if archive.index_is_damaged or not _is_ready(archive):
        if archive.writable:
            reindex(archive)
        else:
            try:
                with storage.open_archive(archive.folder, write=True) as writable:
                    reindex(writable)
            except ArchiveError as error:
                raise ArchiveError("index_unready", path=archive.folder, reason=error) from error
        archive.index_is_sound = True
    archive.index_is_ready, archive.index_is_damaged = True, False


def _is_ready(archive: Archive) -> bool:
    query = select(func.count()).select_from(ReleaseText).join(Release, Release.id == ReleaseText.release_id)
    with archive.session() as session:
        texts = session.scalar(query.where(Release.binned_at.is_(None))) or 0
        is_ready = Index(session.connection(), archive.languages).is_ready(texts)
        # A bad block that was met makes SQLite refuse even the end of the transaction.
        session.rollback()
        return is_ready
