"""One write: records, index and revision change together in one transaction, or nothing does."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from pressdesk.catalogue import fixity
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.base import Record, SaveFacts, now
from pressdesk.catalogue.records import CLASSES, complete, namers_first, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.catalogue.revisions import Revision, keep_rows, put_back, same_state, seal, write_rows, written_down
from pressdesk.errors import ArchiveError, ConflictError, Message, PressdeskError, RuleError
from pressdesk.search.documents import documents
from pressdesk.search.index import Entry, Index
from pressdesk.services.changes import Changes, Step
from pressdesk.services.index_dependencies import named_in
from pressdesk.services.indexing import make_writable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.orm import Session

    from pressdesk.storage.archive import Archive
    from pressdesk.storage.photo_files import StagedPhoto

_BATCH = 500
_NEW = {
    Kind.RELEASE: "new_release",
    Kind.EVENT: "new_event",
    Kind.SERIES: "new_series",
    Kind.AUTHORITY: "new_authority",
    Kind.PHOTO: "new_photo",
    Kind.BULLETIN: "new_bulletin",
    Kind.SEARCH: "new_search",
}


class UnitOfWork:
    """A write being made. ``changes`` is complete once the block of ``saving`` has ended."""

    def __init__(self, archive: Archive, session: Session, by: str, why: str) -> None:
        """Save into ``session`` on behalf of ``by``, for the reason ``why``."""
        self.changes = Changes()
        self.is_restoring = False
        self.session = session
        self.languages = archive.languages
        self._archive = archive
        self._by = by
        self._why = why
        self._before: dict[Reference, dict[str, Any] | None] = {}
        self._records: dict[Reference, Record] = {}
        self._photos: list[StagedPhoto] = []

    def add(self, *records: Record) -> None:
        """Enter new records; afterwards they have their ids. Raises RuleError."""
        for record in records:
            self._check(record, Message(_NEW[record.record_kind]), None)
        self.session.add_all(records)
        self._write_rows()
        for record in records:
            self._before[reference(record)] = None
            self._records[reference(record)] = record

    def load(self, wanted: Reference, version: int | None = None) -> Record:
        """The record, to be changed in place, its parts loaded.

        Raises PressdeskError when there is none, ConflictError when it is no longer at ``version``.
        """
        if wanted not in self._records:
            record = load(self.session, wanted)
            self._before[wanted] = written_down(record)
            # What is saved over a damaged record would become its history.
            damage = fixity.of(self.session, record)
            if damage is not None and damage.is_certain:
                raise ArchiveError("record_damaged", id=wanted, what=damage.what)
            self._records[wanted] = record
        record = self._records[wanted]
        if version is not None and record.version != version:
            raise ConflictError("conflict", id=wanted)
        return record

    def put_back_whole(self, wanted: Reference, version: int) -> None:
        """Make a damaged record what it was in that version of its history, whatever can be read of it now."""
        self.is_restoring = True
        cls = CLASSES[wanted.kind]
        is_its = (Revision.kind == wanted.kind) & (Revision.record_id == wanted.number)
        state = self.session.scalars(select(Revision).where(is_its, Revision.version == version)).one().state
        with _telling_rules(str(state.get("number") or "")):
            write_rows(self.session, cls, state)
        newest = self.session.scalar(select(func.max(Revision.version)).where(is_its))
        self.session.execute(update(cls).where(cls.id == wanted.number).values(version=newest))
        record = load(self.session, wanted)
        put_back(record, state)
        self._before[wanted], self._records[wanted] = state, record

    def in_hand(self, wanted: Reference) -> Record | None:
        """The record, if it is being made or changed in this write."""
        return self._records.get(wanted)

    def place(self, staged: StagedPhoto, name: str, day: Any) -> str:  # noqa: ANN401 - a date or None
        """Give a staged photo its place; it is withdrawn again when the write fails."""
        self._photos.append(staged)
        return self._archive.photos.place(staged, name, day)

    def flush(self) -> None:
        """Check the rules, count the versions, write revisions and index."""
        for wanted, record in self._records.items():
            before = self._before[wanted]
            self._check(record, str(wanted), before)
            if before is not None:
                record.changed_at = now()
                flag_modified(record, "changed_at")
        self._write_rows()
        fresh = _reload(self.session, list(self._records))
        steps = []
        for wanted in self._records:
            record = fresh[wanted]
            state = written_down(record)
            steps.append(Step(wanted, record.version, self._before[wanted], state))
            revision = Revision(
                kind=wanted.kind,
                record_id=wanted.number,
                version=record.version,
                saved_at=now(),
                saved_by=self._by,
                why=self._why,
                state=state,
            )
            revision.sha256 = seal(revision)
            self.session.add(revision)
        self._write_rows()
        renamed = [wanted for wanted in self._records if self._is_renamed(wanted, fresh[wanted])]
        also = named_in(self.session, renamed) - self._records.keys()
        write_index(self._archive, self.session, [*fresh.values()])
        ordered = sorted(also)
        for first in range(0, len(ordered), _BATCH):
            write_index(self._archive, self.session, [*_reload(self.session, ordered[first : first + _BATCH]).values()])
        if ordered:  # loading those has left of ours only what they show of them
            _reload(self.session, list(self._records))
        self.changes = Changes(tuple(steps), self._why)

    def commit_files(self) -> None:
        """Forget that the photos were on their way: they are in the catalogue."""
        for staged in self._photos:
            self._archive.photos.settle(staged)

    def rollback_files(self) -> None:
        """Take back the photos that were placed."""
        for staged in self._photos:
            self._archive.photos.withdraw(staged)

    def _check(self, record: Record, name: str, before: dict[str, Any] | None) -> None:
        """Hold a record to the rules of its kind."""
        record.prepare()
        record.check(name, SaveFacts(self.languages, before, self.is_restoring, partial(_ancestors, unit=self)))

    def _is_renamed(self, wanted: Reference, record: Record) -> bool:
        """Whether the record is called otherwise than before, so that others are found by other words."""
        before = self._before[wanted]
        return before is not None and _names(before) != _names(written_down(record))

    def _write_rows(self) -> None:
        numbers = [one.number for one in self._records.values() if isinstance(one, Release) and one.number]
        for record in self._records.values():
            keep_rows(record)
        numbers += [one.number for one in self.session.new if isinstance(one, Release) and one.number]
        try:
            with _telling_rules(", ".join(numbers)):
                self.session.flush()
        except StaleDataError as error:
            names = ", ".join(map(str, self._records))
            raise ConflictError("conflict", id=names) from error


@contextlib.contextmanager
def _telling_rules(numbers: str) -> Iterator[None]:
    """Turn what the database refuses in the block into the rule that is broken; ``numbers`` are those of releases."""
    try:
        yield
    except IntegrityError as error:
        fault = str(error.orig)
        if "release.number" in fault:
            raise RuleError("number_taken", id=Message("the_release"), number=numbers) from error
        if "event.series_id" in fault:
            raise RuleError("ordinal_taken", id=Message("the_event")) from error
        if "UNIQUE" in fault and "photo.sha256" not in fault:
            raise RuleError("part_twice", id=Message("the_record"), what=fault.rpartition(":")[2].strip()) from error
        raise


@contextlib.contextmanager
def saving(archive: Archive, *, by: str, why: str) -> Iterator[UnitOfWork]:
    """A block in which records are made and changed, and at whose end they are saved, or not at all.

    ``by`` and ``why``, a Cause, stand in the revisions. Raises RuleError, ConflictError or ArchiveError.
    """
    if not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    archive.look_over()
    make_writable(archive)
    unit: UnitOfWork | None = None
    try:
        with archive.writing() as session:
            unit = UnitOfWork(archive, session, by, why)
            yield unit
            unit.flush()
    except Exception:
        if unit is not None:
            unit.rollback_files()
        raise
    # An interrupt may come after the commit: then what was placed is left to the next opening, which knows better.
    unit.commit_files()
    archive.must_stand()


def load(session: Session, wanted: Reference) -> Record:
    """The record, complete with its parts and what it names. Raises PressdeskError when there is none."""
    cls = CLASSES[wanted.kind]
    record = (
        session.scalars(select(cls).where(cls.id == wanted.number).options(*complete(wanted.kind))).unique().first()
    )
    if record is None:
        raise PressdeskError("not_found", id=wanted)
    return record


def write_index(archive: Archive, session: Session, records: Sequence[Record]) -> None:
    """Bring the index up to these complete records, in the session's transaction."""
    entries = [Entry(reference(record), documents(record)) for record in records if record.is_searched]
    try:
        Index(session.connection(), archive.languages).write(entries)
    except DatabaseError as error:
        if isinstance(error, OperationalError):  # a full disk, a lock: the archive's to explain
            raise
        archive.index.report_damaged()  # the next save begins with building it anew
        raise ArchiveError("index_damaged", path=archive.folder) from error


def restore_state(unit: UnitOfWork, step: Step) -> None:
    """Put one record back to how it stood before ``step``; one that ``step`` made goes to the bin.

    Raises ConflictError when it has been changed since.
    """
    unit.is_restoring = True  # what stood once may stand again, though an embargo has passed since
    record = unit.load(step.reference)
    if not same_state(type(record), written_down(record), step.after):
        raise ConflictError("undo_stale", id=step.reference)
    if step.before is None:
        record.binned_at = now()
    else:
        put_back(record, step.before)


def _reload(session: Session, wanted: list[Reference]) -> dict[Reference, Record]:
    """The records as the database has them now, complete, a few queries for each kind."""
    found: dict[Reference, Record] = {}
    # A record that is loaded because another names it arrives with its names only: whole ones are loaded after those.
    for kind in namers_first():
        numbers = [one.number for one in wanted if one.kind is kind]
        for first in range(0, len(numbers), _BATCH):
            cls = CLASSES[kind]
            query = select(cls).where(cls.id.in_(numbers[first : first + _BATCH])).options(*complete(kind))
            query = query.execution_options(populate_existing=True)
            found.update((reference(row), row) for row in session.scalars(query).unique())
    return {one: found[one] for one in wanted}


def _names(state: dict[str, Any]) -> tuple[Any, ...]:
    """What of a written-down record others are found by."""
    rows = [*state.get("names", ()), *state.get("titles", ())]
    headlines = [(text["language"], text["headline"]) for text in state.get("texts", ())]
    named = [(row["language"], row.get("name") or row.get("title")) for row in rows]
    return sorted(headlines), sorted(named), state["binned_at"]


def _ancestors(authority: Authority, unit: UnitOfWork) -> frozenset[int]:
    """The ids of all that is broader than ``authority``, as it stands in this very write."""
    found: set[int] = set()
    above = authority.broader_id
    while above is not None and above not in found:
        found.add(above)
        being_saved = unit.in_hand(Reference(Kind.AUTHORITY, above))
        if isinstance(being_saved, Authority):
            above = being_saved.broader_id
        else:
            above = unit.session.scalar(select(Authority.broader_id).where(Authority.id == above))
    return frozenset(found)
