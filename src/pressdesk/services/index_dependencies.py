"""Which records are found by the names of another, and so must be indexed anew when those change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select

from pressdesk.catalogue.records import CLASSES, path_of
from pressdesk.catalogue.references import Kind, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from pressdesk.catalogue.base import Record


def named_in(session: Session, changed: Iterable[Reference]) -> set[Reference]:
    """The records in whose index rows a name of one of the ``changed`` records stands, as their classes say."""
    numbers: dict[Kind, list[int]] = {}
    for reference in changed:
        numbers.setdefault(reference.kind, []).append(reference.number)
    return {
        Reference(kind, number)
        for kind, cls in CLASSES.items()
        for path in cls.found_by
        if (named := numbers.get(path_of(cls, path)[-1].mapper.class_.record_kind))
        for number in session.scalars(_naming(cls, path, named))
    }


def _naming(cls: type[Record], path: str, numbers: list[int]) -> Select[Any]:
    """The ids of the records of ``cls`` that name one of ``numbers`` at the end of ``path``."""
    *parts, last = path_of(cls, path)
    query = select(inspect(cls).columns.id)
    for part in parts:
        query = query.join(part.class_attribute)
    ((column, _id),) = last.local_remote_pairs
    return query.where(column.in_(numbers))
