"""Comparing the catalogue, the files and the index of an archive with one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from pressdesk.catalogue import fixity
from pressdesk.catalogue.bulletins import Issue
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.errors import ArchiveError, Message
from pressdesk.services.indexing import drifts
from pressdesk.storage import backups, database, durable, manifest
from pressdesk.storage.archive_opening import reading_backup
from pressdesk.storage.containment import inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pressdesk.catalogue.fixity import RecordDamage
    from pressdesk.errors import PressdeskError
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class Problem:
    """One thing that is not as it should be: of which kind, in which record or file, and what: a saying or an error."""

    kind: str
    record: str
    detail: str | PressdeskError


@dataclass
class Checked:
    """What a check looked at, and what it found; ``damages`` are those problems that are of records."""

    problems: list[Problem] = field(default_factory=list)
    damages: list[RecordDamage] = field(default_factory=list)
    checked: dict[str, int] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def check(archive: Archive, advance: Callable[[int, int], None] | None = None) -> Checked:
    """Look at everything: SQLite's own check, every file's SHA-256, every row of the index. The archive is only read.

    ``advance`` hears of files done and files in all.
    """
    result = Checked()
    damage = database.damage(archive.catalogue)
    if damage.catalogue:
        result.problems.append(
            Problem("catalogue", archive.catalogue.name, Message("catalogue_fault", fault=damage.catalogue))
        )
        return result
    # Looked at before the records: what a writer takes in meanwhile is then known by its record.
    present, unreadable = backups.present(archive.folder)
    result.problems += [Problem("file", archive.folder.name, fault) for fault in unreadable]
    with archive.session() as session:
        result.damages = list(fixity.damages(session))
    copies = [] if all(one.can_be_repaired for one in result.damages) else backups.kept(archive.folder)
    result.problems += [Problem("catalogue", str(one.reference), _told(one, copies)) for one in result.damages]
    with archive.session() as session:
        for table, row, parent, _number in session.execute(text("PRAGMA foreign_key_check")):
            result.problems.append(Problem("catalogue", f"{table} {row}", Message("row_homeless", table=parent)))
        photos = session.execute(select(Photo.id, Photo.path, Photo.sha256)).all()
        issues = session.execute(select(Issue.bulletin_id, Issue.path, Issue.sha256)).all()
        result.checked["releases"] = len(session.scalars(select(Release.id)).all())
    files = [(str(Reference(Kind.PHOTO, row.id)), f"photos/{row.path}", row.sha256) for row in photos]
    files += [(str(Reference(Kind.BULLETIN, row.bulletin_id)), f"bulletins/{row.path}", row.sha256) for row in issues]
    for done, (record, name, sha256) in enumerate(files, 1):
        result.problems += _file_problem(record, archive.folder, name, sha256)
        if advance is not None:
            advance(done, len(files))
    for name in sorted(set(archive.manifest.emblem.values())):
        emblem = inside(archive.folder, f"templates/{name}")
        if emblem is None:
            result.problems.append(
                Problem("file", manifest.NAME, Message("emblem_leads_out", name=repr(f"templates/{name}")))
            )
        elif not emblem.is_file():
            result.problems.append(Problem("file", manifest.NAME, Message("file_missing", name=name)))
    strangers = present.difference(name for _record, name, _sha256 in files)
    for name in sorted(one for one in strangers if not one.startswith("templates/")):
        if (archive.folder / name).exists():
            result.problems.append(Problem("file", name, Message("file_stray")))
    try:
        if damage.index:
            raise ArchiveError("index_damaged", path=archive.folder)
        damaged = {one.reference for one in result.damages}
        result.problems += [
            Problem("index", str(drift.reference), drift.problem)
            for drift in drifts(archive)
            if drift.reference not in damaged
        ]
    except ArchiveError as error:
        if error.code == "index_damaged":
            result.problems.append(Problem("index", archive.catalogue.name, error))
        elif not result.damages:
            result.problems.append(Problem("catalogue", archive.catalogue.name, error))
    result.checked |= {"photos": len(photos), "bulletins": len(issues), "files": len(files)}
    return result


def _told(damage: RecordDamage, copies: list[Path]) -> Message:
    """What is wrong with a record, and where it is whole: in its history, or else in the newest of the backups."""
    if damage.can_be_repaired:
        return Message("altered_history_whole", what=damage.what, version=damage.whole)
    backup = next((one for one in copies if _is_whole_in(one, damage.reference)), None)
    if backup is not None:
        return Message("altered_backup_whole", what=damage.what, name=backup.name)
    return Message("altered", what=damage.what)


def _is_whole_in(backup: Path, reference: Reference) -> bool:
    try:
        with reading_backup(backup / manifest.CATALOGUE) as session:
            is_there = session.scalar(select(CLASSES[reference.kind].id).filter_by(id=reference.number)) is not None
            return is_there and not list(fixity.among(session, reference.kind, [reference.number]))
    except ArchiveError:
        return False


def _file_problem(record: str, folder: Path, name: str, sha256: str) -> Iterator[Problem]:
    path = inside(folder, name)
    if path is None:
        yield Problem("file", record, Message("file_not_looked_at", name=repr(name)))
        return
    hidden = path.with_name(f".{path.name}")
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # reading a pipe would wait for ever
            yield Problem("file", record, Message("file_no_file", name=path.name))
            return
        # An issue that was cut short is complete, but for its name, which the next writer gives it.
        if durable.sha256_of(path if path.exists() or not hidden.is_file() else hidden) != sha256:
            yield Problem("file", record, Message("file_altered", name=path.name))
    except FileNotFoundError:
        yield Problem("file", record, Message("file_missing", name=path.name))
    except OSError as error:
        yield Problem("file", record, Message("file_unreadable", name=path.name, reason=error.strerror))
