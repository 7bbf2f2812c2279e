"""Which releases a list has, in what order, with what counts, and what a card tells of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_link, a_release, a_series, a_text, an_authority, an_event, one

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status, text_digest
from pressdesk.services.listing import TextState, cards, count, count_facets, list_releases, totals
from pressdesk.services.trash import move_to_bin

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
    move_to_bin(archive, [ids["binned"]], by="test")
    return {name: reference.number for name, reference in ids.items()} | {
        "country": country.number,
        "office": office.number,
        "series": series.number,
    }


def test_order_and_narrowing(archive: Archive, five: dict[str, int]) -> None:
    cases: list[tuple[Filter, list[str]]] = [
        (Filter(), ["undated", "same day", "new", "old"]),
        (Filter(since=date(2024, 3, 1)), ["same day", "new"]),
        (Filter(until=date(2024, 2, 29)), ["old"]),
        (Filter(until=date(2024, 3, 1)), ["same day", "new", "old"]),
        (Filter(since=date(2021, 3, 1), until=date(2021, 3, 1)), ["old"]),
        (Filter(languages=frozenset({"ru"})), ["new"]),
        (Filter(languages=frozenset({"az", "en"})), ["undated", "same day", "new", "old"]),
        (Filter(statuses=frozenset({"published"})), ["same day", "new", "old"]),
        (Filter(statuses=frozenset({"draft"})), ["undated"]),
        (Filter(countries=frozenset({five["country"]})), ["new", "old"]),
        (Filter(organisations=frozenset({five["office"]})), ["old"]),
        (Filter(series=frozenset({five["series"]})), ["old"]),
        (Filter("görüşü"), ["old"]),
        (Filter("görüşü", since=date(2022, 1, 1)), []),
        (Filter("görüşü", since=date(2021, 3, 1), until=date(2021, 3, 1)), ["old"]),
        (Filter("Türkiyənin"), ["new", "old"]),
        (Filter("Türkiyə", series=frozenset({five["series"]})), ["old"]),
        (Filter("qqqqqq"), []),
    ]
    for wanted, expected in cases:
        found = list_releases(archive, wanted, newest=True)
        assert [*found.ids] == [five[name] for name in expected], wanted


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
        found = list_releases(archive, Filter(typed), newest=newest)
        assert (sorted(found.ids), found.asked) == (sorted(five[name] for name in names), None)


def test_what_is_typed_so_far_is_marked(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, Filter("Danı"), newest=False)
    card = cards(archive, listing.ids, listing.forms, "en")[five["old"]]
    assert card.snippet == "Görüşdə <mark>danışdılar</mark>."


def test_counts(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, Filter(), newest=True)
    facets = count(archive, listing.ids, "en")
    assert facets.years == ((2021, 1), (2024, 2))
    assert [(one.key, one.count) for one in facets.languages] == [("az", 2), ("en", 2), ("ru", 1)]
    assert [(one.key, one.count) for one in facets.statuses] == [("draft", 1), ("published", 3)]
    assert [(one.name, one.count) for one in facets.countries] == [("Türkiye", 2)]
    assert [(one.name, one.count) for one in facets.organisations] == [("Beynəlxalq Miqrasiya Təşkilatı", 1)]
    assert [(one.name, one.count) for one in facets.series] == [("Almaty Process", 1)]
    assert count(archive, (), "en").years == ()


def test_cards(archive: Archive, five: dict[str, int]) -> None:
    listing = list_releases(archive, Filter("görüş"), newest=False)
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


def _some(values: list[Any]) -> list[frozenset[Any]]:
    """Every choice among the values, none at all among them."""
    return [frozenset(one) for one in chain.from_iterable(combinations(values, size) for size in range(3))]


def test_one_value_of_each_facet_is_enough_and_each_facet_has_to_be_answered(archive: Archive) -> None:
    countries, organisations = (
        [one(archive, an_authority({"en": f"{kind.value} {number}"}, kind)).number for number in "12"]
        for kind in (AuthorityKind.COUNTRY, AuthorityKind.ORGANISATION)
    )
    series = [one(archive, a_series({"en": name})).number for name in ("Almaty Process", "Baku Talks")]
    events = [one(archive, an_event({"en": "Meeting"}, series_id=number)).number for number in series]
    facts: dict[int, dict[str, frozenset[Any]]] = {}
    made = list(product(_some(countries), _some(organisations)))
    for number, (states, offices) in enumerate(made):
        code, status, meeting = ("az", "en")[number % 2], tuple(Status)[number % 3], number % 3
        links = [a_link(Reference(Kind.AUTHORITY, key)) for key in (*states, *offices)]
        event = events[meeting] if meeting < 2 else None
        text = a_text(code, f"Görüş {number}", state=status)
        day = date(2020 + number % 2, 1, 1)
        release = a_release(text, status=status, authorities=links, event_id=event, date=day, number=str(number))
        facts[one(archive, release).number] = {
            "countries": states,
            "organisations": offices,
            "languages": frozenset({code}),
            "statuses": frozenset({status.value}),
            "series": frozenset({series[meeting]} if meeting < 2 else ()),
        }

    def answer(wanted: Filter, without: str = "") -> set[int]:
        asked = {name: getattr(wanted, name) for name in facts[next(iter(facts))] if name != without}
        return {
            number
            for number, has in facts.items()
            if all(not values or values & has[name] for name, values in asked.items())
        }

    tried = [
        Filter(countries=states, organisations=offices, languages=languages, statuses=statuses, series=meetings)
        for states, offices in made
        for languages, statuses, meetings in (
            (frozenset(), frozenset(), frozenset()),
            (frozenset({"az"}), frozenset({Status.DRAFT.value, Status.REVIEW.value}), frozenset()),
            (frozenset(), frozenset(), frozenset(series[:1])),
        )
    ]
    for facets, words in product(tried, ("", "görüş")):
        wanted = replace(facets, text=words)
        listing = list_releases(archive, wanted, newest=True)
        assert set(listing.ids) == answer(wanted), wanted
        counted = count_facets(archive, wanted, listing, "en")
        for name in facts[next(iter(facts))]:
            left = answer(wanted, without=name)
            found = {row.key: row.count for row in getattr(counted, name)}
            for key in {key for has in facts.values() for key in has[name]}:
                assert found.get(key, 0) == sum(key in facts[number][name] for number in left), (wanted, name, key)


def test_the_years_are_counted_without_the_period(archive: Archive, five: dict[str, int]) -> None:
    wanted = Filter(since=date(2024, 1, 1), until=date(2024, 12, 31), countries=frozenset({five["country"]}))
    listing = list_releases(archive, wanted, newest=True)
    counted = count_facets(archive, wanted, listing, "en")
    assert listing.ids == (five["new"],)
    assert counted.years == ((2021, 1), (2024, 1))
    assert [(row.name, row.count) for row in counted.organisations] == []
