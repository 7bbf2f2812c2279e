"""Narrowing: what a facet lets through in a list is what it lets through in a search, whatever the kind of record."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_link, a_release, a_series, a_text, an_authority, an_event, entered, one, take_photo
from sqlalchemy import select

from pressdesk.catalogue.authorities import Authority, AuthorityKind
from pressdesk.catalogue.events import EventKind, Series
from pressdesk.catalogue.filters import Filter, conditions
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Category, Status
from pressdesk.services.searching import search

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

NARROWED = [kind for kind, cls in CLASSES.items() if cls.facets()]


@pytest.fixture
def others(full: Archive, tmp_path: Path) -> Archive:
    """An archive with one of everything and with what has none of its values."""
    series = one(full, a_series({"az": "Budapeşt prosesi"}))
    who = one(full, an_authority({"az": "Nərgiz Əliyeva"}, AuthorityKind.PERSON))
    entered(
        full,
        an_event({"az": "Səfər"}, kind=EventKind.VISIT, series_id=series.number, starts=None),
        a_release(
            a_text("ru", "Заявление"),
            category=Category.STATEMENT,
            status=Status.DRAFT,
            date=None,
            authorities=[a_link(who)],
        ),
    )
    (tmp_path / "other.jpg").write_bytes(b"another photo")
    take_photo(full, tmp_path / "other.jpg", taken_at=datetime(2023, 10, 12, 11))
    return full


def _in_catalogue(archive: Archive, kind: Kind, wanted: Filter) -> set[Reference]:
    cls = CLASSES[kind]
    with archive.session() as session:
        ids = session.scalars(select(cls.id).where(cls.binned_at.is_(None), *conditions(wanted, cls.facets())))
        return {Reference(kind, number) for number in ids}


def _in_index(archive: Archive, kind: Kind, wanted: Filter) -> set[Reference]:
    found = search(archive, f"kind:{kind}", filters=wanted, limit=1000).hits
    return {hit.reference for hit in found}


def _tried(archive: Archive) -> dict[str, list[Any]]:
    """Values of each facet, those that occur in the archive among them."""
    with archive.session() as session:
        authorities = [frozenset({number}) for number in session.scalars(select(Authority.id))]
        series = [frozenset({number}) for number in session.scalars(select(Series.id))]
        dated = [(CLASSES[Kind.RELEASE], "date"), (CLASSES[Kind.EVENT], "starts"), (CLASSES[Kind.PHOTO], "taken_at")]
        moments = [day for cls, name in dated for day in session.scalars(select(getattr(cls, name))) if day]
    days = [getattr(moment, "date", lambda moment=moment: moment)() for moment in moments]
    days += [day + timedelta(days=step) for day in days for step in (-1, 1)]
    each = {
        "statuses": [frozenset({status.value}) for status in Status],
        "categories": [frozenset({category.value}) for category in Category],
        "event_kinds": [frozenset({kind.value}) for kind in EventKind],
        "languages": [frozenset({code}) for code in archive.languages],
        "kinds": [frozenset({kind.value}) for kind in NARROWED],
        **dict.fromkeys(("people", "organisations", "countries", "places", "topics"), authorities),
        "series": series,
        "since": days,
        "until": days,
        "has_photo": [True],
        "without_caption": [True],
    }
    assert {"text", *each} == {*Filter.__dataclass_fields__}
    return each


@pytest.mark.parametrize("kind", NARROWED)
def test_a_list_and_a_search_are_narrowed_alike(others: Archive, kind: Kind) -> None:
    everything = _in_catalogue(others, kind, Filter())
    assert everything == _in_index(others, kind, Filter())
    narrowing = set()
    for facet, values in _tried(others).items():
        if facet == "kinds":
            continue
        for value in values:
            wanted = Filter(**{facet: value})
            found = _in_catalogue(others, kind, wanted)
            assert found == _in_index(others, kind, wanted), wanted
            if found:
                narrowing.add(facet)
    assert narrowing == {*CLASSES[kind].facets()}, "a facet that no value of the archive answers is not tried"


def test_of_a_facet_one_value_is_enough_and_all_facets_are_asked(others: Archive) -> None:
    both = Filter(statuses=frozenset({"draft", "published"}))
    drafts, published = (Filter(statuses=frozenset({status})) for status in ("draft", "published"))
    assert _in_catalogue(others, Kind.RELEASE, both) == (
        _in_catalogue(others, Kind.RELEASE, drafts) | _in_catalogue(others, Kind.RELEASE, published)
    )
    russian = Filter(languages=frozenset({"ru"}))
    drafts_in_russian = Filter(statuses=drafts.statuses, languages=russian.languages)
    assert _in_catalogue(others, Kind.RELEASE, drafts_in_russian) == (
        _in_catalogue(others, Kind.RELEASE, drafts) & _in_catalogue(others, Kind.RELEASE, russian)
    )


def test_a_facet_that_a_kind_does_not_have_lets_none_of_it_through(others: Archive) -> None:
    wanted = Filter(event_kinds=frozenset({"visit"}))
    assert _in_catalogue(others, Kind.RELEASE, wanted) == _in_index(others, Kind.RELEASE, wanted) == set()
