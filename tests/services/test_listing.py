"""Which releases a list has, in what order, with what counts, and what a card tells of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import a_link, a_release, a_series, a_text, an_authority, an_event, one

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Status, text_digest
from pressdesk.services.binning import put_in_bin
from pressdesk.services.listing import Narrowing, TextState, cards, count, list_releases, totals

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive


@pytest.fixture
def five(archive: Archive) -> dict[str, int]:
    """Five releases by what they are, one of them in the bin."""
    series = one(archive, a_series({"az": "Almatı prosesi", "en": "Almaty Process"}))
    event = one(archive, an_event({"az": "8-ci görüş"}, series_id=series.number, ordinal=8))
    country = one(archive, an_authority({"az": "Türkiyə", "en": "Türkiye"}, AuthorityKind.COUNTRY))
    office = one(archive, an_authority({"az": "Beynəlxalq Miqrasiya Təşkilatı"}, AuthorityKind.ORGANISATION))
    made = {
        "old": a_release(
            a_text("az", "Görüş oldu", "<p>Görüşdə danışdılar.</p>"),
            date=date(2021, 3, 1),
            event_id=event.number,
            authorities=[a_link(country), a_link(office)],
        ),
        "new": a_release(
            a_text("az", "Bəyanat", "<p>Mətn</p>", state=Status.PUBLISHED),
            a_text("ru", "Заявление", translated_from="az", translated_digest=text_digest("x", "", "")),
            date=date(2024, 3, 1),
            status=Status.PUBLISHED,
            authorities=[a_link(country)],
        ),
        "undated": a_release(a_text("en", "Notes"), date=None, day=12, month=10, status=Status.DRAFT),
        "same day": a_release(a_text("en", "Two <b> or & not"), date=date(2024, 3, 1)),
        "binned": a_release(a_text("az", "Görüş"), date=date(2024, 3, 2)),
    }
    ids = {name: one(archive, release) for name, release in made.items()}
    put_in_bin(archive, [ids["binned"]], by="test")
    return {name: reference.number for name, reference in ids.items()} | {
        "country": country.number,
        "office": office.number,
        "series": series.number,
    }


def test_order_and_narrowing(archive: Archive, five: dict[str, int]) -> None:
    cases: list[tuple[str, Narrowing, list[str]]] = [
        ("", Narrowing(), ["undated", "same day", "new", "old"]),
        ("", Narrowing(since=date(2024, 3, 1)), ["same day", "new"]),
        ("", Narrowing(until=date(2024, 2, 29)), ["old"]),
        ("", Narrowing(languages=frozenset({"ru"})), ["new"]),
        ("", Narrowing(languages=frozenset({"az", "en"})), ["undated", "same day", "new", "old"]),
        ("", Narrowing(statuses=frozenset({"published"})), ["same day", "new", "old"]),
        ("", Narrowing(statuses=frozenset({"draft"})), ["undated"]),
        ("", Narrowing(authorities=frozenset({five["country"]})), ["new", "old"]),
        ("", Narrowing(authorities=frozenset({five["office"]})), ["old"]),
        ("", Narrowing(series=frozenset({five["series"]})), ["old"]),
        ("görüşü", Narrowing(), ["old"]),
        ("görüşü", Narrowing(since=date(2022, 1, 1)), []),
        ("Türkiyənin", Narrowing(), ["new", "old"]),
        ("Türkiyə", Narrowing(series=frozenset({five["series"]})), ["old"]),
        ("qqqqqq", Narrowing(), []),
    ]
    for query, narrowing, expected in cases:
        found = list_releases(archive, query, narrowing, newest=True)
        assert [*found.ids] == [five[name] for name in expected], (query, narrowing)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("gö", ["old"]),
        ("gorus", ["old"]),  # without diacritics
        ("görüşd", ["old"]),  # longer than its stem
        ("Bəyan", ["new"]),
        ("beya", ["new"]),
        ("заявл", ["new"]),
        ("ЗАЯВЛЕ", ["new"]),
        ("Not", ["undated", "same day"]),
        ("türk", ["new", "old"]),
        ("görüş dan", ["old"]),
        ("dan görüş", []),  # only the last word may go on
        ('"görüş dan"', []),
        ("title:bəy", ["new"]),
        ("title:danış", []),
        ("bəy ", []),  # a space ends a word
        ("g", []),
        ("-görüş bəy", ["new"]),
        ("danışdıl OR bəy", ["new", "old"]),
        ("bəyqq", []),
    ],
)
def test_a_word_is_found_while_it_is_typed(
    archive: Archive, five: dict[str, int], typed: str, names: list[str]
) -> None:
    for newest in (True, False):
        found = list_releases(archive, typed, Narrowing(), newest=newest)
        assert (sorted(found.ids), found.asked) == (sorted(five[name] for name in names), None)


def test_what_is_typed_so_far_is_marked(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, "Danı", Narrowing(), newest=False)
    card = cards(archive, listing.ids, listing.forms, "en")[five["old"]]
    assert card.snippet == "Görüşdə <mark>danışdılar</mark>."


def test_counts(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, "", Narrowing(), newest=True)
    facets = count(archive, listing.ids, "en")
    assert facets.years == ((2021, 1), (2024, 2))
    assert [(one.key, one.count) for one in facets.languages] == [("az", 2), ("en", 2), ("ru", 1)]
    assert [(one.key, one.count) for one in facets.statuses] == [("draft", 1), ("published", 3)]
    assert [(one.name, one.count) for one in facets.countries] == [("Türkiye", 2)]
    assert [(one.name, one.count) for one in facets.organisations] == [("Beynəlxalq Miqrasiya Təşkilatı", 1)]
    assert [(one.name, one.count) for one in facets.series] == [("Almaty Process", 1)]
    assert count(archive, (), "en").years == ()


def test_cards(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, "görüş", Narrowing(), newest=False)
    found = cards(archive, listing.ids, listing.forms, "en")[five["old"]]
    assert (found.language, found.headline, found.snippet) == (
        "az",
        "<mark>Görüş</mark> oldu",
        "<mark>Görüşdə</mark> danışdılar.",
    )
    whole = cards(archive, [five["new"], five["undated"], five["same day"]], {}, "az")
    assert whole[five["new"]].states == {
        "az": TextState.PUBLISHED,
        "en": TextState.MISSING,
        "ru": TextState.OUT_OF_DATE,
    }
    assert (whole[five["undated"]].day, whole[five["undated"]].month) == (12, 10)
    assert whole[five["same day"]].headline == "Two &lt;b&gt; or &amp; not"
    assert cards(archive, [10_000], {}, "az") == {}


def test_totals(archive: Archive, five: dict[str, int]) -> None:
    found = totals(archive)
    assert (found[Kind.RELEASE], found[Kind.PHOTO]) == (4, 0)
