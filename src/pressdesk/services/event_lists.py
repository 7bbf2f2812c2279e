"""Meetings as rows of a list, and the series they belong to."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload, selectinload

from pressdesk import language
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.events import Event, Series
from pressdesk.catalogue.filters import conditions
from pressdesk.catalogue.records import complete
from pressdesk.catalogue.references import Kind
from pressdesk.services.listing import Listing, listed, since
from pressdesk.services.searching import run_query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pressdesk.catalogue.filters import Filter
    from pressdesk.storage.archive import Archive


NEWEST = (Event.starts.is_not(None), Event.starts.desc(), Event.id.desc())


@dataclass(frozen=True)
class EventSummary:
    """One meeting as a row of a list; ``place`` and ``series`` are names, empty where there is none."""

    id: int
    starts: date | None
    ends: date | None
    kind: str
    title: str
    place: str
    series: str
    ordinal: int | None


def list_meetings(archive: Archive, wanted: Filter) -> Listing:
    """The meetings that answer ``wanted``, newest first.

    What has no day comes first among all, as it waits for a person, and last among what words found. Raises
    ArchiveError.
    """
    began = time.perf_counter()
    if not wanted.text.strip():
        chosen = select(Event.id).where(Event.binned_at.is_(None), *conditions(wanted, Event.facets()))
        with archive.session() as session:
            return Listing(tuple(session.scalars(chosen.order_by(*NEWEST))), took_ms=since(began))
    only = replace(wanted, kinds=frozenset({Kind.EVENT.value}))
    asked = run_query(archive, only, limit=None, newest=True, load=lambda _session, _answer: None, is_typing=True)
    return listed(asked, asked.answer.numbers, began)


def event_summaries(archive: Archive, ids: Sequence[int], code: str) -> dict[int, EventSummary]:
    """A row for each of the meetings that is still there, its words in ``code`` if they can be. Raises ArchiveError."""
    with archive.session() as session:
        return {one.id: one for one in summaries(session, select(Event).where(Event.id.in_(ids)), code)}


def summaries(session: Session, query: Select[Any], code: str) -> list[EventSummary]:
    """The meetings that ``query`` selects, in its order, as rows of a list."""
    parts = (
        selectinload(Event.titles),
        joinedload(Event.series).selectinload(Series.names),
        joinedload(Event.place).selectinload(Authority.names),
    )
    return [_brief(event, code) for event in session.scalars(query.options(*parts)).unique()]


def _brief(event: Event, code: str) -> EventSummary:
    return EventSummary(
        event.id,
        event.starts,
        event.ends,
        event.kind.value,
        event.title(code),
        event.place.name(code) if event.place is not None else "",
        event.series.name(code) if event.series is not None else "",
        event.ordinal,
    )


def all_series(archive: Archive, code: str) -> list[tuple[int, str]]:
    """Every series, its id and its name in ``code`` if it has one, in alphabetical order. Raises ArchiveError."""
    query = select(Series).where(Series.binned_at.is_(None)).options(*complete(Kind.SERIES))
    with archive.session() as session:
        found = [(one.id, one.name(code)) for one in session.scalars(query)]
    return sorted(found, key=lambda row: language.sort_key(row[1], code))
