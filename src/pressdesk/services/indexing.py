"""Seeing that the index can be used, building it anew from the catalogue, and comparing the two."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

from pressdesk.catalogue.records import CLASSES, batch_after, batches, reference
from pressdesk.catalogue.releases import Release, ReleaseText
from pressdesk.errors import ArchiveError, Message
from pressdesk.progress import never, unheard
from pressdesk.search.documents import documents
from pressdesk.search.index import Drift, Entry, Index
from pressdesk.storage import archive_opening, database
from pressdesk.storage.index_state import IndexCondition, IndexWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from pressdesk.catalogue.base import Record
    from pressdesk.progress import Advance, IsStopped
    from pressdesk.storage.archive import Archive

# Whoever saves or closes the window meanwhile waits for so many records at most.
_AT_ONCE = 20


def examine(archive: Archive) -> None:
    """Look whether the index can be used; where it can, searches answer from now on. Raises ArchiveError."""
    archive.index.examine(_work(archive))


def make_writable(archive: Archive) -> None:
    """See that rows can be written into the index, which may lack others. Raises ArchiveError."""
    archive.index.make_writable(_work(archive))


def make_usable(
    archive: Archive, advance: Advance = unheard, is_stopped: IsStopped = never, *, is_preparing: bool = False
) -> None:
    """See that the index answers: one that is missing, damaged or of another version is built anew.

    That takes another connection where this one only reads. Raises ArchiveError when it cannot be done now, and
    ``index_preparing`` where it is built beside, or ``is_stopped``.
    """
    archive.index.make_usable(_work(archive, advance, is_stopped), is_preparing=is_preparing)


def index_attempts(archive: Archive) -> Iterator[AbstractContextManager[None]]:
    """Blocks in which a usable index is asked: a second one where it turned out damaged and was built anew.

    The index is derived from the catalogue, so the user need not hear of it. Raises ArchiveError.
    """
    return archive.index.attempts(_work(archive))


def reindex(archive: Archive, advance: Callable[[int, int], None] | None = None) -> int:
    """Build the index anew in one transaction: others find with the old one meanwhile. The number of records in it.

    A damaged index is cut out first, in a transaction of its own, and nothing can be found until the new one is there.
    ``advance`` hears of records done and records in all. Raises ArchiveError.
    """
    if not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    _cut_out_damaged(archive)
    done = 0
    with archive.writing() as session:
        index = Index(session.connection(), archive.languages)
        index.begin_anew()
        total = _count(session)
        for kind, cls in CLASSES.items():
            if cls.is_searched:
                for records in batches(session, kind):
                    index.write(_entries(records))
                    done += len(records)
                    if advance is not None:
                        advance(done, total)
        index.finish()
    archive.index.report_built()
    return done


def drifts(archive: Archive) -> list[Drift]:
    """Where the index is not what the catalogue says. Raises ArchiveError ``index_damaged`` when it cannot be read."""
    with archive.session() as session:
        index = Index(session.connection(), archive.languages)
        kinds = [kind for kind, cls in CLASSES.items() if cls.is_searched]
        try:
            return index.compare(
                entry for kind in kinds for records in batches(session, kind) for entry in _entries(records)
            )
        except DatabaseError as error:
            raise ArchiveError("index_damaged", path=archive.folder) from error


def _work(archive: Archive, advance: Advance = unheard, is_stopped: IsStopped = never) -> IndexWork:
    examine = partial(_examine, archive)
    if archive.writable:
        return IndexWork(examine, partial(_begin, archive), partial(_fill, archive, advance, is_stopped))
    return IndexWork(examine, partial(_reindex_beside, archive), lambda: True)


def _examine(archive: Archive) -> IndexCondition:
    query = select(func.count()).select_from(ReleaseText).join(Release, Release.id == ReleaseText.release_id)
    with archive.session() as session:
        texts = session.scalar(query.where(Release.binned_at.is_(None))) or 0
        is_ready = Index(session.connection(), archive.languages).is_ready(texts)
        # A bad block that was met makes SQLite refuse even the end of the transaction.
        session.rollback()
        return IndexCondition.READY if is_ready else IndexCondition.STALE


def _begin(archive: Archive) -> None:
    """Make the tables of an index anew, empty. From now on what is saved is written into them too."""
    _cut_out_damaged(archive)
    with archive.writing() as session:
        Index(session.connection(), archive.languages).begin_anew()


def _fill(archive: Archive, advance: Advance, is_stopped: IsStopped) -> bool:
    """Put every record into the index, a batch in a transaction of its own, so that saves come in between.

    Return whether it came to the end. What is saved meanwhile is written by its save, and once more here.
    """
    done = 0
    with archive.session() as session:
        total = _count(session)
    for kind, cls in CLASSES.items():
        last: int | None = 0 if cls.is_searched else None
        while last is not None:
            advance(Message("building_index"), done, total)
            if is_stopped():
                return False
            with archive.writing() as session:
                records = batch_after(session, kind, last, _AT_ONCE)
                Index(session.connection(), archive.languages).write(_entries(records))
                done += len(records)
                last = records[-1].id if records else None
    with archive.writing() as session:
        Index(session.connection(), archive.languages).finish()
    return True


def _reindex_beside(archive: Archive) -> None:
    try:
        with archive_opening.open_archive(archive.folder, write=True) as writable:
            reindex(writable)
    except ArchiveError as error:
        raise ArchiveError("index_unready", path=archive.folder, reason=error) from error


def _cut_out_damaged(archive: Archive) -> None:
    damage = database.damage(archive.catalogue)
    if damage.catalogue:
        raise ArchiveError("catalogue_damaged", path=archive.catalogue, reason=damage.catalogue)
    if damage.index:
        database.cut_out_index(archive.catalogue)


def _count(session: Session) -> int:
    counts = (session.scalar(select(func.count()).select_from(cls)) for cls in CLASSES.values() if cls.is_searched)
    return sum(count or 0 for count in counts)


def _entries(records: Iterable[Record]) -> Iterator[Entry]:
    return (Entry(reference(record), documents(record)) for record in records)
