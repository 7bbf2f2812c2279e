"""Keeping the archive safe: backups and the way back from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from pressdesk.catalogue import fixity
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import ArchiveError, Message, PressdeskError
from pressdesk.services.changes import Changes
from pressdesk.services.indexing import reindex
from pressdesk.services.opening import open_archive
from pressdesk.services.saving import saving
from pressdesk.storage import backups, database, manifest
from pressdesk.storage.archive_opening import check_readable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from pressdesk.catalogue.fixity import RecordDamage
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class BackupResult:
    """A copy that was made and checked, and how many files are in it.

    ``faults`` are, in words, the photos and issues that were missing or altered in the archive already.
    """

    place: Path
    files: int
    faults: tuple[str, ...]


def backup(archive: Archive, target: Path | None, advance: Callable[[int, int], None] | None = None) -> BackupResult:
    """A checked copy of the whole archive, in ``target`` or else in the archive's own ``backups``.

    Raises ArchiveError.
    """
    if target is None and not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    made = backups.make_backup(archive.folder, archive.catalogue, target, advance)
    faults = (*made.left_out, *backups.mismatches(made.place), *_damages(made.place))
    return BackupResult(made.place, made.files, faults)


def last_backup(archive: Archive) -> datetime | None:
    """When the newest backup in the archive's own folder was made, in UTC, or None."""
    newest = backups.latest(archive.folder)
    return backups.made_at(newest) if newest is not None else None


def restore(source: Path, folder: Path) -> BackupResult:
    """The archive of the backup ``source`` whole again in the empty ``folder``.

    ``source`` may also be an archive, whose newest backup is then taken. Raises ArchiveError.
    """
    chosen = source
    if not (source / "contents.json").exists():
        newest = backups.latest(source)
        if newest is None:
            raise ArchiveError("backup_bad", path=source, reason=Message("backup_none"))
        chosen = newest
    try:
        check_readable(chosen)
    except ArchiveError as error:
        # Whatever else is wrong with it, the backup's own check names better.
        if error.code != "archive_newer" and (found := backups.faults(chosen)):
            raise ArchiveError("backup_bad", path=chosen, reason=found[0]) from error
        raise
    files = backups.restore_backup(chosen, folder, _make_ready)
    return BackupResult(folder, files, (*backups.mismatches(chosen), *_damages(folder)))


def repair(archive: Archive, damages: Iterable[RecordDamage], *, by: str) -> Changes:
    """Put records that are not what was saved back to the newest version in their history that is whole.

    Those that have none, or that cannot be put back beside what others have become since, are left as they are.
    """
    changes, left = Changes(), [one for one in damages if one.is_certain and one.whole is not None]
    while left:
        refused = []
        for damage in left:
            assert damage.whole is not None
            try:
                with saving(archive, by=by, why=Cause.REPAIRED) as unit:
                    unit.put_back_whole(damage.reference, damage.whole)
            except PressdeskError:
                refused.append(damage)  # it may name another that cannot be read either, and comes after that
            else:
                changes += unit.changes
        if len(refused) == len(left):
            break
        left = refused
    return changes


def _damages(folder: Path) -> Iterator[str]:
    """The records of an archive or a backup that are not what was saved, in words. Raises ArchiveError."""
    with database.reading(folder / manifest.CATALOGUE) as session:
        if homeless := len(session.execute(text("PRAGMA foreign_key_check")).all()):
            yield Message("rows_homeless", count=homeless)
        for damage in fixity.damages(session):
            yield Message("record_changed", id=damage.reference, what=damage.what)


def _make_ready(folder: Path) -> None:
    """Migrate a restored archive and make its index, so that it can be read from its first moment."""
    with open_archive(folder, write=True) as archive:
        if database.damage(archive.catalogue).index:
            reindex(archive)
