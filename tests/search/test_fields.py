"""Fields of a question: the periods they name, and a filter as a line of text that reads back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.catalogue.events import EventKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Category, Status
from pressdesk.search.fields import read_line, read_period, written_line
from pressdesk.search.query import parse_query

_ids = st.frozensets(st.integers(1, 10**9), max_size=3)
_days = st.none() | st.dates(date(1000, 1, 1))


def _some_of(values: Any) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from([str(value) for value in values]), max_size=3)


_filters = st.builds(
    Filter,
    text=st.sampled_from(["", "görüş", '"Almatı prosesi" OR миграция', "встреча -Женева", "(a OR b)", "a:b"]),
    since=_days,
    until=_days,
    languages=_some_of(["az", "en", "ru"]),
    kinds=_some_of(Kind),
    statuses=_some_of(Status),
    categories=_some_of(Category),
    event_kinds=_some_of(EventKind),
    people=_ids,
    organisations=_ids,
    countries=_ids,
    places=_ids,
    topics=_ids,
    series=_ids,
    has_photo=st.booleans(),
    without_caption=st.booleans(),
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023", (date(2023, 1, 1), date(2023, 12, 31))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023-2", (date(2023, 2, 1), date(2023, 2, 28))),
        ("2023-10-12", (date(2023, 10, 12), date(2023, 10, 12))),
        ("2022..2024", (date(2022, 1, 1), date(2024, 12, 31))),
        ("2022..", (date(2022, 1, 1), None)),
        ("..2024-06", (None, date(2024, 6, 30))),
        ("2023-10-12..2023-10", (date(2023, 10, 12), date(2023, 10, 31))),
        ("", None),
        ("..", None),
        ("soon", None),
        ("23", None),
        ("2023-00", None),
        ("2023-13", None),
        ("2023-02-30", None),
        ("0000", None),
        ("2022..never", None),
        ("2022...2023", None),
        ("２０２３", (date(2023, 1, 1), date(2023, 12, 31))),
        ("2023..2022..2021", None),
        ("99999", None),
    ],
)
def test_a_period(value: str, expected: Any) -> None:
    assert read_period(value) == expected


def test_a_line_names_each_facet_as_it_is_typed() -> None:
    wanted = Filter(
        "görüş",
        since=date(2023, 1, 1),
        languages=frozenset({"ru", "az"}),
        statuses=frozenset({"draft"}),
        countries=frozenset({3, 12}),
        series=frozenset({2}),
        has_photo=True,
        without_caption=True,
    )
    line = written_line(wanted)
    assert line == (
        "görüş lang:az lang:ru status:draft country:a3 country:a12 series:s2 "
        "date:2023-01-01.. has:photo without:caption"
    )
    assert read_line(line) == wanted
    assert written_line(Filter()) == ""
    assert read_line("  ") == Filter()


@given(_filters)
def test_a_filter_reads_back_from_its_line(wanted: Filter) -> None:
    assert read_line(written_line(wanted)) == wanted


@given(_filters)
def test_a_line_that_is_typed_asks_for_the_same(wanted: Filter) -> None:
    typed, given = parse_query(Filter(written_line(wanted))), parse_query(wanted)
    assert (typed.filters, typed.wanted, typed.unwanted) == (given.filters, given.wanted, given.unwanted)


@pytest.mark.parametrize(
    "line",
    [
        "görüş NOT lang:ru",
        "görüş OR lang:ru",
        "lang:ru görüş",
        "görüş country:Türkiyə",
        "görüş country:s3",
        "görüş category:letter",
        "görüş date:soon",
        '"görüş lang:ru"',
    ],
)
def test_what_is_no_field_or_stands_elsewhere_stays_in_the_text(line: str) -> None:
    assert read_line(line) == Filter(line)
    assert parse_query(read_line(line)) == parse_query(Filter(line))


def test_every_facet_can_be_written() -> None:
    # A facet that no field names would be lost in a saved search.
    samples: dict[str, Any] = {"since": date(2023, 1, 1), "until": date(2023, 1, 1), "kinds": frozenset({"release"})}
    samples |= {"has_photo": True, "without_caption": True, "languages": frozenset({"az"})}
    samples |= {"statuses": frozenset({"draft"}), "categories": frozenset({"statement"})}
    samples |= {"event_kinds": frozenset({"visit"})}
    for name in Filter.__dataclass_fields__:
        if name != "text":
            wanted = replace(Filter(), **{name: samples.get(name, frozenset({7}))})
            assert read_line(written_line(wanted)) == wanted != Filter(), name
