"""Building the index anew from the catalogue, and comparing the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

from pressdesk.catalogue.records import CLASSES, batches, reference
from pressdesk.errors import ArchiveError
from pressdesk.search.documents import documents, is_searched
from pressdesk.search.index import Drift, Entry, Index
from pressdesk.storage import database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

    from pressdesk.storage.archive import Archive


def reindex(archive: Archive, advance: Callable[[int, int], None] | None = None) -> int:
    """Build the index anew in one transaction: others find with the old one meanwhile. The number of records in it.

    A damaged index is cut out first, in a transaction of its own, and nothing can be found until the new one is there.
    ``advance`` hears of records done and records in all. Raises ArchiveError.
    """
    if not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    damage = database.damage(archive.catalogue)
    if damage.catalogue:
        raise ArchiveError("catalogue_damaged", path=archive.catalogue, reason=damage.catalogue)
    if damage.index:
        database.cut_out_index(archive.catalogue)
    done = 0
    with archive.writing() as session:
        index = Index(session.connection(), archive.languages)
        index.begin_anew()
        total = sum(
            session.scalar(select(func.count()).select_from(cls)) or 0 for cls in CLASSES.values() if is_searched(cls)
        )
        for batch in _batches(session):
            index.write(batch)
            done += len(batch)
            if advance is not None:
                advance(done, total)
        index.finish()
    archive.index_is_ready, archive.index_is_damaged = True, False
    return done


def drifts(archive: Archive) -> list[Drift]:
    """Where the index is not what the catalogue says. Raises ArchiveError ``index_damaged`` when it cannot be read."""
    with archive.session() as session:
        index = Index(session.connection(), archive.languages)
        try:
            return index.compare(entry for batch in _batches(session) for entry in batch)
        except DatabaseError as error:
            raise ArchiveError("index_damaged", path=archive.folder) from error


def _batches(session: Session) -> Iterator[list[Entry]]:
    """Every searched record with its documents, a batch at a time."""
    for kind, cls in CLASSES.items():
        if is_searched(cls):
            for records in batches(session, kind):
                yield [Entry(reference(record), documents(record)) for record in records]
