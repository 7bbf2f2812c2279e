"""Whether a record still is what was last saved of it: held against its newest revision and its own digests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, tuple_
from sqlalchemy.exc import DBAPIError

from pressdesk.catalogue.records import CLASSES, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, text_digest
from pressdesk.catalogue.revisions import Revision, own_parts, seal, written_down
from pressdesk.errors import ArchiveError, Message, Messages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from pressdesk.catalogue.base import Record

_BATCH = 200
_SHOWN = 40
_UNREADABLE = (DBAPIError, ValueError, LookupError, TypeError)
"""What loading a row raises in which a bit has flipped: no UTF-8, no such status, a month 13."""


@dataclass(frozen=True)
class RecordDamage:
    """What of a record is not as it was saved, as sayings, and the newest version in its history that is whole.

    ``is_certain`` says that it is the record that was changed, and not only what its history says of it.
    """

    reference: Reference
    what: Messages
    whole: int | None
    is_certain: bool

    @property
    def can_be_repaired(self) -> bool:
        """Whether its history has what the record should be."""
        return self.is_certain and self.whole is not None


def damages(session: Session) -> Iterator[RecordDamage]:
    """Every record that is not what was saved of it, in the bin or not; the session is only read and forgets them."""
    for kind, cls in CLASSES.items():
        last = 0
        while ids := session.scalars(select(cls.id).where(cls.id > last).order_by(cls.id).limit(_BATCH)).all():
            yield from among(session, kind, ids)
            session.expunge_all()
            last = ids[-1]
        kept = select(cls.id).where(cls.id == Revision.record_id).exists()
        gone = select(Revision.record_id).where(Revision.kind == kind, ~kept).distinct()
        for number in session.scalars(gone).all():
            yield RecordDamage(
                Reference(kind, number), Messages([Message("gone_with_history")]), None, is_certain=False
            )
        for number in session.scalars(_disordered(kind)).all():
            yield RecordDamage(
                Reference(kind, number), Messages([Message("history_disordered")]), None, is_certain=False
            )


def _disordered(kind: Kind) -> Select[int]:
    """The records of whose revisions one was written before another of a lower version, which no save does.

    The version is in the seal and alone decides what is newest. The row's number cannot be in it, as the database
    gives it while the row is written.
    """
    before = func.lag(Revision.id).over(partition_by=Revision.record_id, order_by=Revision.version).label("before")
    rows = select(Revision.record_id, Revision.id, before).where(Revision.kind == kind).subquery()
    return select(rows.c.record_id).where(rows.c.id < rows.c.before).distinct()


def among(session: Session, kind: Kind, ids: Sequence[int]) -> Iterator[RecordDamage]:
    """Those of the records ``ids`` of one kind that are not what was saved of them."""
    try:
        records = _load(session, kind, ids)
    except _UNREADABLE as error:
        session.expunge_all()
        if len(ids) > 1:
            for number in ids:
                yield from among(session, kind, [number])
        else:
            where = Reference(kind, ids[0])
            what = Messages([Message("record_unreadable", reason=_reason(error))])
            yield RecordDamage(where, what, whole_version(session, where), is_certain=True)
        return
    try:
        newest = _newest(session, kind, ids)
    except _UNREADABLE:
        for record in records:
            yield from _alone(session, record)
        return
    for record in records:
        found = damage(session, record, newest.get(record.id))
        if found is not None:
            yield found


def _alone(session: Session, record: Record) -> Iterator[RecordDamage]:
    """As ``among`` of one record, whose history may not be readable."""
    try:
        found = of(session, record)
    except _UNREADABLE as error:
        where = reference(record)
        what = Messages([Message("history_unreadable", reason=_reason(error))])
        found = RecordDamage(where, what, whole_version(session, where), is_certain=False)
    if found is not None:
        yield found


def must_be_whole(session: Session, kind: Kind, ids: Sequence[int]) -> None:
    """Raise ArchiveError ``record_damaged`` when one of the records ``ids`` of a kind is certainly not what was saved.

    The session may not hold them: they are read anew.
    """
    cls = CLASSES[kind]
    for first in range(0, len(ids), _BATCH):
        batch = ids[first : first + _BATCH]
        missing = {*batch} - {*session.scalars(select(cls.id).where(cls.id.in_(batch)))}
        if missing:
            raise ArchiveError("record_damaged", id=Reference(kind, min(missing)), what=Message("is_gone"))
        for found in among(session, kind, batch):
            if found.is_certain:
                raise ArchiveError("record_damaged", id=found.reference, what=found.what)


def of(session: Session, record: Record) -> RecordDamage | None:
    """What of ``record``, which is loaded completely, is not what was saved of it, or None."""
    where = reference(record)
    return damage(session, record, _newest(session, where.kind, [where.number]).get(where.number))


def damage(session: Session, record: Record, newest: Revision | None) -> RecordDamage | None:
    """What of ``record`` is not what its ``newest`` revision says, or None."""
    where = reference(record)
    is_sealed = newest is not None and newest.sha256 == seal(newest)
    state = written_down(record)
    if newest is not None and is_sealed and newest.version == record.version and newest.state == state:
        return None
    found = _other_words(record)
    if newest is None:
        return RecordDamage(where, Messages([Message("history_missing"), *found]), None, is_certain=bool(found))
    is_certain = is_sealed or bool(found)
    found = _differences(newest.state, state, "") or found
    if newest.version != record.version:
        found.append(Message("version_wrong", version=record.version))
    if not is_sealed:
        found.append(Message("history_changed", version=newest.version))
    if not found:
        return None
    return RecordDamage(where, Messages(found), whole_version(session, where), is_certain)


def _other_words(record: Record) -> list[Message]:
    """The texts of a release whose words are not those of the digest beside them."""
    texts = record.texts if isinstance(record, Release) else []
    return [
        Message("words_altered", language=text.language)
        for text in texts
        if text.digest != text_digest(text.headline, text.lead, text.body)
    ]


def whole_version(session: Session, where: Reference) -> int | None:
    """The newest version in the history of a record that is as it was written, or None."""
    query = (
        select(Revision.id)
        .where(Revision.kind == where.kind, Revision.record_id == where.number)
        .order_by(Revision.version.desc())
    )
    for number in session.scalars(query).all():
        try:
            revision = session.get(Revision, number)
        except _UNREADABLE:
            continue
        if revision is not None and revision.sha256 == seal(revision):
            return revision.version
    return None


def _load(session: Session, kind: Kind, ids: Sequence[int]) -> Sequence[Record]:
    cls = CLASSES[kind]
    # With its own parts only: what it names may be damaged and is looked at in its turn.
    query = select(cls).where(cls.id.in_(ids)).order_by(cls.id).options(*own_parts(cls))
    return session.scalars(query.execution_options(populate_existing=True)).unique().all()


def _newest(session: Session, kind: Kind, ids: Sequence[int]) -> dict[int, Revision]:
    last = (
        select(Revision.record_id, func.max(Revision.version))
        .where(Revision.kind == kind, Revision.record_id.in_(ids))
        .group_by(Revision.record_id)
    )
    query = select(Revision).where(Revision.kind == kind, tuple_(Revision.record_id, Revision.version).in_(last))
    return {revision.record_id: revision for revision in session.scalars(query)}


def _reason(error: Exception) -> str:
    return str(getattr(error, "orig", error)).partition("\n")[0]


def _differences(then: Any, now: Any, where: str) -> list[Message]:  # noqa: ANN401 - JSON, all the way down
    """What of a written-down state is otherwise ``now``, each a saying; columns that came later are passed over."""
    if isinstance(then, dict) and isinstance(now, dict) and "id" in then:  # a record or a part, and no JSON of a column
        place = f"{where} {now['language']}" if isinstance(now.get("language"), str) else where
        return [
            found
            for key in then
            if key in now and key != "id"
            for found in _differences(then[key], now[key], f"{place} {key}".strip())
        ]
    if _are_parts(then) and _are_parts(now):
        # By their rows: the database may give parts of the same place in any order.
        before, after = ({part["id"]: part for part in parts} for parts in (then, now))
        if before.keys() != after.keys():
            return [Message("rows_altered", column=where, before=len(then), after=len(now))]
        return [found for row in before for found in _differences(before[row], after[row], where)]
    if then == now:
        return []
    was, is_ = _first_unlike(then, now)
    return [Message("column_altered", column=where, before=was, after=is_)]


def _are_parts(value: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether these are rows that belong to a record, and no JSON that a column holds."""
    return isinstance(value, list) and all(isinstance(one, dict) and "id" in one for one in value)


def _first_unlike(then: Any, now: Any) -> tuple[str, str]:  # noqa: ANN401 - JSON
    """The first words that are not the same."""
    before, after = str(then).split(), str(now).split()
    first = next((n for n, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
    if first is None:
        first = min(len(before), len(after))
    one, other = ("".join(words[first : first + 1])[:_SHOWN] for words in (before, after))
    return one, other
