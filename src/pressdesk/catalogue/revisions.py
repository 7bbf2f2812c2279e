"""Revisions: each record as it stood after each save, and how a record is written down and put back."""

from __future__ import annotations

import copy
import enum
import hashlib
import json
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Index, String, Table, exists, inspect, update
from sqlalchemy.orm import Mapped, mapped_column, selectinload

from pressdesk.catalogue.base import Base, LongText, Name, Part, Record, now
from pressdesk.catalogue.references import Kind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session
    from sqlalchemy.orm.strategy_options import _AbstractLoad


class Cause(enum.StrEnum):
    """Why a record was saved, as its revision says it. An older or foreign revision may hold any other text."""

    ENTERED = "entered"
    EDITED = "edited"
    CORRECTED = "corrected"
    DESCRIBED = "described"
    IMPORTED = "imported"
    ISSUED = "issued"
    STATUS_CHANGED = "status_changed"
    BINNED = "binned"
    RESTORED = "restored"
    REPAIRED = "repaired"
    UNDONE = "undone"
    DEMO = "demo"


class Revision(Base):
    """The whole record as it stood after one save: who saved it, when and why; ``sha256`` is its ``seal``."""

    __tablename__ = "revision"
    __table_args__ = (Index("ix_revision_kind_record_id_version", "kind", "record_id", "version", unique=True),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Kind]
    record_id: Mapped[int]
    version: Mapped[int]
    saved_at: Mapped[datetime] = mapped_column(default=now)
    saved_by: Mapped[Name]
    why: Mapped[LongText]
    state: Mapped[dict[str, Any]]
    sha256: Mapped[str] = mapped_column(String(64), server_default="")


def seal(revision: Revision) -> str:
    """SHA-256 in hexadecimal over all that a revision says: when it is another one, something of it was changed."""
    said = [
        revision.kind.value,
        revision.record_id,
        revision.version,
        _to_json(revision.saved_at),
        revision.saved_by,
        revision.why,
        revision.state,
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


_NOT_STATE = frozenset({"version", "changed_at"})


def written_down(record: Base) -> dict[str, Any]:
    """The state of a record with its parts, as JSON can hold it.

    Every part is written with its own id, so that putting a state back finds the rows that are still there.
    """
    mapper = inspect(type(record))
    state: dict[str, Any] = {key: _to_json(getattr(record, key)) for key in _keys(mapper)}
    for relation in _owned(mapper):
        state[relation.key] = [written_down(part) for part in getattr(record, relation.key)]
    return state


@cache
def _keys(mapper: Any) -> list[str]:  # noqa: ANN401 - SQLAlchemy's mappers are generic over the class
    return [column.key for column in mapper.column_attrs if column.key not in _NOT_STATE]


def put_back(record: Base, state: dict[str, Any]) -> None:
    """Give ``record`` and its parts the ``state`` that ``written_down`` once returned.

    A part that still exists is changed in place, one that is gone is made again, with a new id, and one that came
    since is dropped.
    """
    mapper = inspect(type(record))
    for column in mapper.column_attrs:
        if column.key in state and column.key not in _NOT_STATE:
            setattr(record, column.key, _from_json(state[column.key], column.columns[0].type.python_type))
    for relation in _owned(mapper):
        parts: list[Any] = getattr(record, relation.key)
        left = list(parts)
        kept = []
        for part_state in state.get(relation.key, []):
            part = _counterpart(left, part_state) or relation.mapper.class_()
            # Not its id, nor its owner's: another record's part may have it by now.
            put_back(part, {key: value for key, value in part_state.items() if key not in _identity(relation)})
            kept.append(part)
        parts[:] = kept


def own_parts(cls: type[Base]) -> list[_AbstractLoad]:
    """The loader options by which a record of ``cls`` arrives with all its parts, and with nothing that it names."""
    return [
        selectinload(relation.class_attribute).options(*own_parts(relation.mapper.class_))
        for relation in _owned(inspect(cls))
    ]


def write_rows(session: Session, cls: type[Base], state: dict[str, Any], owner: Any = None) -> None:  # noqa: ANN401
    """Write the rows of a record of ``cls`` and of its parts as ``state`` has them, without reading them before.

    So a row can be mended that cannot be read. Rows that are missing, came since, or have become another record's
    are left to ``put_back``; ``owner`` is the condition by which a part is one of its record, or of none that exists.
    """
    mapper = inspect(cls)
    table = mapper.local_table
    assert isinstance(table, Table)
    is_it = table.c.id == state["id"] if owner is None else (table.c.id == state["id"]) & owner
    values = {
        column.key: _from_json(state[column.key], column.columns[0].type.python_type)
        for column in mapper.column_attrs
        if column.key in state and column.key not in (*_NOT_STATE, "id")
    }
    if issubclass(cls, Record):
        values["changed_at"] = now()
    session.execute(update(table).where(is_it).values(values))
    owners = table.alias()
    for relation in _owned(mapper):
        ((_local, remote),) = relation.synchronize_pairs
        is_ours = (remote == state["id"]) | ~exists().where(owners.c.id == remote)
        for part in state.get(relation.key, []):
            write_rows(session, relation.mapper.class_, part, is_ours)


def keep_rows(record: Base) -> None:
    """Where parts of ``record``, or of its parts, were replaced by new ones of the same key, change the rows instead.

    A save makes new rows before it drops old ones, and two with one key cannot stand side by side.
    """
    for relation in _owned(inspect(type(record))):
        history = inspect(record).attrs[relation.key].history
        for kept in history.unchanged or ():
            keep_rows(kept)
        left = [*(history.deleted or ())]
        parts: list[Any] = getattr(record, relation.key) if left and history.added else []
        for new in history.added if parts else ():
            state = _meant(new)
            old = _counterpart(left, state)
            if old is not None:
                put_back(old, state)
                parts[parts.index(new)] = old


def _meant(part: Base) -> dict[str, Any]:
    """The state that a part which is not saved yet will have, without the ids that it gets only then."""
    mapper = inspect(type(part))
    state = {}
    # An authority may be named by its record instead of its id.
    named = {
        mapper.get_property_by_column(column).key: vars(part)[relation.key].id
        for relation in mapper.relationships
        for column in relation.local_columns
        if not relation.uselist and vars(part).get(relation.key) is not None
    }
    for attribute in mapper.column_attrs:
        column, value = attribute.columns[0], getattr(part, attribute.key) or named.get(attribute.key)
        if value is None and column.default is not None:
            value = column.default.arg(None) if column.default.is_callable else column.default.arg
        if value is not None or column.nullable:
            state[attribute.key] = _to_json(value)
    for relation in _owned(mapper):
        state[relation.key] = [_meant(one) for one in getattr(part, relation.key)]
    return state


def same_state(cls: type[Base], one: dict[str, Any] | None, other: dict[str, Any] | None) -> bool:
    """Whether two written-down states of a record of ``cls`` say the same; parts made again have other ids."""
    return one is other if one is None or other is None else _said(cls, one) == _said(cls, other)


def _said(cls: type[Base], state: dict[str, Any], identity: frozenset[str] = frozenset()) -> dict[str, Any]:
    """What a state says, without what only tells which rows it stands in."""
    parts = {relation.key: relation for relation in _owned(inspect(cls))}
    said = {key: value for key, value in state.items() if key not in {*identity, *parts} and value is not None}
    for key, relation in parts.items():
        said[key] = [_said(relation.mapper.class_, part, _identity(relation)) for part in state.get(key, [])]
    return said


def _identity(relation: Any) -> frozenset[str]:  # noqa: ANN401 - a relationship to parts
    """The columns of parts that say which row it is and whose."""
    columns = (remote for _local, remote in relation.synchronize_pairs)
    return frozenset({"id", *(relation.mapper.get_property_by_column(column).key for column in columns)})


_DISTINCT = ("language", "name", "authority_id", "photo_id", "release_id")
"""What no two parts of one record share; a new row with it can't be saved before the old one is gone."""


def _counterpart(left: list[Any], state: dict[str, Any]) -> Any | None:  # noqa: ANN401 - a part of any kind
    """The part that ``state`` was written down from, taken out of ``left``: what says the same, else has its id."""
    keys = [key for key in _DISTINCT if key in state]
    alike = [part for part in left if keys and all(getattr(part, key) == state[key] for key in keys)]
    named = [part for part in left if part.id == state.get("id")]

    def likeness(part: Any) -> int:  # noqa: ANN401 - as above
        columns = [column.key for column in inspect(type(part)).column_attrs]
        return sum(_to_json(getattr(part, key)) == state.get(key) for key in columns)

    part = max(alike or named, key=likeness, default=None)
    if part is not None:
        left.remove(part)
    return part


@cache
def _owned(mapper: Any) -> list[Any]:  # noqa: ANN401 - SQLAlchemy's mappers are generic over the class
    """The relationships from a record to its own parts."""
    return [
        relation
        for relation in mapper.relationships
        if relation.uselist and issubclass(relation.mapper.class_, Part) and relation.cascade.delete_orphan
    ]


def _to_json(value: Any) -> Any:  # noqa: ANN401 - any column
    if value is None or type(value) in (str, int, bool):  # nearly all are
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat() if value.tzinfo else value.isoformat()
    # A copy: who changes a list in place must not change what was written down.
    return value.isoformat() if isinstance(value, date) else copy.deepcopy(value)


def _from_json(value: Any, python_type: type) -> Any:  # noqa: ANN401 - any column
    if value is None:
        return None
    if issubclass(python_type, enum.Enum):
        return python_type(value)
    if issubclass(python_type, (date, datetime)):
        return python_type.fromisoformat(value)
    return value
