"""Every kind of record by its class, and what is loaded with one."""

from __future__ import annotations

from functools import cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import joinedload, selectinload

from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.bulletins import Bulletin
from pressdesk.catalogue.events import Event, Series
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.catalogue.revisions import own_parts
from pressdesk.catalogue.searches import SavedSearch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.orm import Session
    from sqlalchemy.sql.base import ExecutableOption

    from pressdesk.catalogue.base import Base, Record

CLASSES: dict[Kind, type[Record]] = {
    cls.record_kind: cls for cls in (Release, Event, Series, Authority, Photo, Bulletin, SavedSearch)
}
_BATCH = 200


@cache
def namers_first() -> tuple[Kind, ...]:
    """The kinds in an order in which each comes before those that its records name."""
    named: dict[Kind, set[Kind]] = {kind: set() for kind in CLASSES}
    for kind, cls in CLASSES.items():
        for path in (*cls.found_by, *cls.shown_with):
            target = path_of(cls, path)[-1].mapper.class_.record_kind
            if target is not kind:
                named[target].add(kind)
    return tuple(TopologicalSorter(named).static_order())


def reference(record: Record) -> Reference:
    """The reference of a saved record."""
    return Reference(record.record_kind, record.id)


def batches(session: Session, kind: Kind) -> Iterator[Sequence[Record]]:
    """Every record of ``kind``, in the bin or not, complete and in order of its id, a few at a time.

    Memory stays small: once the next batch is asked for, the session has forgotten the last.
    """
    last = 0
    while records := batch_after(session, kind, last):
        last = records[-1].id
        yield records
        session.expunge_all()


def batch_after(session: Session, kind: Kind, number: int, most: int = _BATCH) -> Sequence[Record]:
    """At most ``most`` records of ``kind`` whose ids follow ``number``, complete and in order; none after the last."""
    cls = CLASSES[kind]
    query = select(cls).where(cls.id > number).order_by(cls.id).limit(most).options(*complete(kind))
    return session.scalars(query).unique().all()


def path_of(cls: type[Base], path: str) -> list[Any]:
    """The relationships of a dotted ``path`` from ``cls``, in order."""
    relations = []
    for name in path.split("."):
        relations.append(inspect(cls).relationships[name])
        cls = relations[-1].mapper.class_
    return relations


@cache
def complete(kind: Kind) -> list[ExecutableOption]:
    """The loader options by which a record of ``kind`` arrives detached and complete, with what it names."""
    cls = CLASSES[kind]
    named = [_loaded(path_of(cls, path)) for path in (*cls.found_by, *cls.shown_with)]
    return [*own_parts(cls), *named]


def _loaded(relations: list[Any]) -> Any:  # noqa: ANN401 - loader options are generic
    """The option that loads the record at the end of a path of relationships, with its names."""
    option: Any = None
    for relation in relations:
        load = selectinload if relation.uselist else joinedload
        if option is None:
            option = load(relation.class_attribute)
        else:
            option = (option.selectinload if relation.uselist else option.joinedload)(relation.class_attribute)
    target = relations[-1].mapper.class_
    return option.selectinload(getattr(target, target.names_in))
