"""Releases as a list shows them: which ones, in what order, how many of each sort, and a card for each in view."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, func, select, text

from pressdesk.catalogue.authorities import Authority, AuthorityKind
from pressdesk.catalogue.base import now
from pressdesk.catalogue.events import Series
from pressdesk.catalogue.filters import conditions
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.records import CLASSES, complete
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import (
    Release,
    ReleasePhoto,
    Status,
    out_of_date,
)
from pressdesk.formats.html import plain
from pressdesk.search.snippets import passage
from pressdesk.services.searching import run_query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pressdesk.catalogue.filters import Filter
    from pressdesk.services.searching import QueryResult
    from pressdesk.storage.archive import Archive

_SHOWN_OF_A_BODY = 4_000


@dataclass(frozen=True)
class Counted:
    """A value that a list can be narrowed by: its key, its name, and how many releases of the list have it."""

    key: str | int
    name: str
    count: int


@dataclass(frozen=True)
class Facets:
    """Counts, most frequent first; ``years`` in order, without the releases that have no date."""

    years: tuple[tuple[int, int], ...] = ()
    languages: tuple[Counted, ...] = ()
    statuses: tuple[Counted, ...] = ()
    series: tuple[Counted, ...] = ()
    countries: tuple[Counted, ...] = ()
    organisations: tuple[Counted, ...] = ()


_WITHOUT: dict[str, dict[str, Any]] = {
    "years": {"since": None, "until": None},
    **{name: {name: frozenset()} for name in ("languages", "statuses", "series", "countries", "organisations")},
}
"""What of a filter is left out where the values of a facet are counted."""


@dataclass(frozen=True)
class Listing:
    """The ids of the releases that a filter leaves, in order.

    ``forms`` are, for each typed word, the forms it was found by. ``asked`` is the question that was answered in place
    of the typed one, if another was; ``is_partial`` says that no release holds all words, and ``ignored`` what of the
    question was left aside. ``took_ms`` is milliseconds.
    """

    ids: tuple[int, ...]
    forms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    asked: str | None = None
    is_partial: bool = False
    ignored: tuple[str, ...] = ()
    took_ms: float = 0.0


class TextState(StrEnum):
    """How the text of a release in one language stands, for the badge that shows it."""

    PUBLISHED = "published"
    DRAFT = "draft"
    OUT_OF_DATE = "out_of_date"
    MISSING = "missing"


@dataclass(frozen=True)
class ReleaseCard:
    """One release as a row of the list; ``snippet`` and ``headline`` are HTML whose only markup is ``<mark>``.

    ``states`` has a value of TextState for each language of the archive. ``photo`` is the first photo's SHA-256 and
    path.
    """

    id: int
    version: int
    date: date | None
    day: int | None
    month: int | None
    number: str | None
    status: str
    is_embargoed: bool
    language: str
    headline: str
    snippet: str
    states: Mapping[str, TextState]
    photos: int
    photo: tuple[str, str] | None


def list_releases(archive: Archive, wanted: Filter, *, newest: bool) -> Listing:
    """Which releases answer ``wanted``, newest or best first.

    What has no date comes first among all, as it waits for a person, and last among what words found. Raises
    ArchiveError.
    """
    began = time.perf_counter()
    if not wanted.text.strip():
        chosen = select(Release.id).where(Release.binned_at.is_(None), *conditions(wanted, Release.facets()))
        with archive.session() as session:
            # Apart, as there is an index that has the dates in order already.
            undated = numbers(session, chosen.where(Release.date.is_(None)).order_by(Release.id.desc()))
            dated = chosen.where(Release.date.is_not(None)).order_by(Release.date.desc(), Release.id.desc())
            return Listing(undated + numbers(session, dated), took_ms=since(began))
    only = replace(wanted, kinds=frozenset({Kind.RELEASE.value}))
    asked = run_query(archive, only, limit=None, newest=newest, load=lambda _session, _answer: None, is_typing=True)
    return listed(asked, asked.answer.numbers, began)


def listed(asked: QueryResult[Any], ids: Iterable[int], began: float) -> Listing:
    """The listing of ``ids``, which an answer that was begun at the moment ``began`` has led to."""
    answer = asked.answer
    suggestion = answer.suggestion if answer.is_corrected else None
    return Listing(tuple(ids), answer.forms, suggestion, answer.is_partial, asked.ignored, since(began))


def numbers(session: Session, query: Select[Any]) -> tuple[int, ...]:
    """The ids that ``query`` selects, in its order; as one value, which is faster than as many rows."""
    return tuple(json.loads(session.scalar(select(func.json_group_array(query.subquery().c.id))) or "[]"))


def since(began: float) -> float:
    """How long it is since the moment ``began``, in milliseconds."""
    return round((time.perf_counter() - began) * 1000, 1)


def count(archive: Archive, ids: Sequence[int], code: str) -> Facets:
    """How many of the releases ``ids`` are of each year, language, status, series, country and organisation.

    Names are in language ``code`` where there is one. Raises ArchiveError.
    """
    # Written out: through the ORM the rows of 100,000 releases cost seconds.
    chosen = {"ids": json.dumps(list(ids))}
    among = "IN (SELECT value FROM json_each(:ids))"
    with archive.session() as session:

        def counted(sql: str) -> list[tuple[Any, int]]:
            return [(row[0], row[1]) for row in session.execute(text(sql), chosen)]

        years = counted(
            f"SELECT CAST(strftime('%Y', date) AS INTEGER) AS year, COUNT(*) FROM release WHERE id {among} "
            "AND date IS NOT NULL GROUP BY year ORDER BY year"
        )
        languages = counted(f"SELECT language, COUNT(*) FROM release_text WHERE release_id {among} GROUP BY language")
        statuses = counted(f"SELECT status, COUNT(*) FROM release WHERE id {among} GROUP BY status")
        series = counted(
            "SELECT e.series_id, COUNT(*) FROM release r JOIN event e ON e.id = r.event_id "
            f"WHERE r.id {among} AND e.series_id IS NOT NULL GROUP BY e.series_id ORDER BY 2 DESC, 1"
        )
        linked = counted(
            "SELECT authority_id, COUNT(DISTINCT release_id) FROM release_authority "
            f"WHERE release_id {among} GROUP BY authority_id ORDER BY 2 DESC, 1"
        )
        names = {row.id: row.name(code) for row in session.scalars(select(Series).options(*complete(Kind.SERIES)))}
        wanted = [AuthorityKind.COUNTRY, AuthorityKind.ORGANISATION]
        query = select(Authority).where(Authority.kind.in_(wanted)).options(*complete(Kind.AUTHORITY)[:1])
        authorities = {row.id: row for row in session.scalars(query)}
        session.expunge_all()

    def of(kind: AuthorityKind) -> tuple[Counted, ...]:
        return tuple(
            Counted(key, authorities[key].name(code), number)
            for key, number in linked
            if key in authorities and authorities[key].kind is kind
        )

    in_order = dict(languages)
    return Facets(
        tuple(years),
        tuple(Counted(one, one, in_order[one]) for one in archive.languages if one in in_order),
        tuple(
            Counted(status.value, status.value, number)
            for status in Status
            for key, number in statuses
            if key == status.value
        ),
        tuple(Counted(key, names[key], number) for key, number in series if key in names),
        of(AuthorityKind.COUNTRY),
        of(AuthorityKind.ORGANISATION),
    )


def count_facets(archive: Archive, wanted: Filter, listing: Listing, code: str) -> Facets:
    """How many releases of ``listing``, which answers ``wanted``, are of each value of each facet.

    The values of a facet that narrows are counted as if it did not: ticking one of them widens the list by as many at
    most. Names are in language ``code`` where there is one. Raises ArchiveError.
    """
    found = count(archive, listing.ids, code)
    for facet, without in _WITHOUT.items():
        whole = replace(wanted, **without)
        if whole != wanted:
            ids = list_releases(archive, whole, newest=True).ids
            found = replace(found, **{facet: getattr(count(archive, ids, code), facet)})
    return found


def cards(
    archive: Archive, ids: Sequence[int], forms: Mapping[str, frozenset[str]], code: str
) -> dict[int, ReleaseCard]:
    """A card for each of the releases that is still there, its words in language ``code`` where nothing was typed.

    Raises ArchiveError.
    """
    parts = complete(Kind.RELEASE)[:1]
    with archive.session() as session:
        releases = session.scalars(select(Release).where(Release.id.in_(ids)).options(*parts)).unique().all()
        photos: dict[int, list[tuple[str, str]]] = {}
        query = (
            select(ReleasePhoto.release_id, Photo.sha256, Photo.path)
            .join(Photo, Photo.id == ReleasePhoto.photo_id)
            .where(ReleasePhoto.release_id.in_(ids), Photo.binned_at.is_(None))
            .order_by(ReleasePhoto.position)
        )
        for row in session.execute(query):
            photos.setdefault(row.release_id, []).append((row.sha256, row.path))
        session.expunge_all()
    order = [code, *(one for one in archive.languages if one != code)]
    return {release.id: _card(release, photos.get(release.id, []), forms, order) for release in releases}


def _card(
    release: Release, photos: list[tuple[str, str]], forms: Mapping[str, frozenset[str]], order: list[str]
) -> ReleaseCard:
    texts = sorted(release.texts, key=lambda row: order.index(row.language) if row.language in order else len(order))
    best: tuple[int, str, str, str] | None = None
    for row in texts:
        # A row shows two lines; of a long body the search is shown where it begins to answer, else its beginning.
        body = "\n".join(part for part in (row.lead, plain(row.body if forms else row.body[:_SHOWN_OF_A_BODY])) if part)
        headline, snippet = passage(row.headline, row.language, forms), passage(body, row.language, forms)
        found = len(headline.matched.keys() | snippet.matched.keys())
        if best is None or found > best[0]:
            best = (found, row.language, headline.snippet, snippet.snippet)
        if not forms:
            break
    late = out_of_date(release)
    states = {}
    for language in order:
        there = release.text(language)
        if there is None:
            states[language] = TextState.MISSING
        elif language in late:
            states[language] = TextState.OUT_OF_DATE
        else:
            states[language] = TextState.PUBLISHED if there.state is Status.PUBLISHED else TextState.DRAFT
    _found, shown, headline_html, snippet_html = best or (0, order[0], "", "")
    return ReleaseCard(
        release.id,
        release.version,
        release.date,
        release.day,
        release.month,
        release.number,
        release.status.value,
        release.embargo_until is not None and release.embargo_until > now(),
        shown,
        headline_html,
        snippet_html,
        states,
        len(photos),
        photos[0] if photos else None,
    )


def totals(archive: Archive) -> dict[Kind, int]:
    """How many records of each kind there are, those in the bin not counted. Raises ArchiveError."""
    with archive.session() as session:
        return {
            kind: session.scalar(select(func.count()).select_from(cls).where(cls.binned_at.is_(None))) or 0
            for kind, cls in CLASSES.items()
        }
