"""Reading the question: what is wanted, what narrows it, what is ignored, and that nothing typed makes it fail."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pressdesk.search.query import (
    LONGEST,
    AllOf,
    AnyOf,
    Filters,
    Phrase,
    Word,
    parse_query,
    read_period,
)

A, B, C = Word("a1"), Word("b1"), Word("c1")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", None),
        ("   ", None),
        ("a1", A),
        ("  a1 \t\n ", A),
        ("a1 b1", AllOf((A, B))),
        ("a1 AND b1", AllOf((A, B))),
        ("a1 OR b1", AnyOf((A, B))),
        ("a1 OR b1 OR c1", AnyOf((A, B, C))),
        ("(a1 OR b1) c1", AllOf((AnyOf((A, B)), C))),
        ('"a1 b1"', Phrase(("a1", "b1"))),
        ('"a1"', A),
        ('""', None),
        ('"..."', None),
        ("a1*", Word("a1", prefix=True)),
        ("title:a1", Word("a1", title=True)),
        ('title:"a1 b1"', Phrase(("a1", "b1"), title=True)),
        ("title:a1*", Word("a1", title=True, prefix=True)),
        ("title:(a1 b1)", AllOf((Word("a1", title=True), Word("b1", title=True)))),
        ("IOM-un", Word("IOM")),
        ("миграции-миграция", AllOf((Word("миграции"), Word("миграция")))),
        ("a1/b1", AllOf((A, B))),
        ("author:a1", AllOf((Word("author"), A))),
        ("https://example.org/a1", AllOf((Word("https"), Word("example"), Word("org"), A))),
        ("or and not", AllOf((Word("or"), Word("and"), Word("not")))),
        ("2023", Word("2023")),
    ],
)
def test_what_is_wanted(typed: str, wanted: Any) -> None:
    question = parse_query(typed)
    assert question.wanted == wanted
    assert question.unwanted == []
    assert question.filters == Filters()
    assert question.ignored == []


@pytest.mark.parametrize(
    ("typed", "wanted", "unwanted"),
    [
        ("a1 -b1", A, [B]),
        ("a1 NOT b1", A, [B]),
        ("-a1", None, [A]),
        ("NOT a1", None, [A]),
        ("a1 -b1 -c1", A, [B, C]),
        ('a1 -"b1 c1"', A, [Phrase(("b1", "c1"))]),
        ("a1 -(b1 OR c1)", A, [AnyOf((B, C))]),
        ("a1 -title:b1", A, [Word("b1", title=True)]),
        ("3 - 4", AllOf((Word("3"), Word("4"))), []),
        ("-", None, []),
    ],
)
def test_what_is_unwanted(typed: str, wanted: Any, unwanted: list[Any]) -> None:
    question = parse_query(typed)
    assert (question.wanted, question.unwanted) == (wanted, unwanted)
    assert question.ignored == []


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("lang:ru", Filters(languages={"ru"})),
        ("lang:RU lang:az", Filters(languages={"ru", "az"})),
        ("kind:release", Filters(kinds={"release"})),
        ("kind:Event", Filters(kinds={"event"})),
        ("status:published", Filters(statuses={"published"})),
        ("has:photo", Filters(has_photo=True)),
        ("has:photos", Filters(has_photo=True)),
        ("date:2023-10", Filters(since=date(2023, 10, 1), until=date(2023, 10, 31))),
        ("date:2023..2024-02", Filters(since=date(2023, 1, 1), until=date(2024, 2, 29))),
        ("date:..2024", Filters(until=date(2024, 12, 31))),
        ('date:"2023-10-12"', Filters(since=date(2023, 10, 12), until=date(2023, 10, 12))),
        ("lang:ru kind:photo", Filters(languages={"ru"}, kinds={"photo"})),
    ],
)
def test_what_narrows(typed: str, filters: Filters) -> None:
    question = parse_query(f"a1 {typed}")
    assert (question.wanted, question.filters, question.ignored) == (A, filters, [])
    assert parse_query(typed).wanted is None


def test_filters_that_were_given_are_kept_beside_those_that_were_typed() -> None:
    question = parse_query("a1 lang:ru", Filters(kinds={"release"}))
    assert question.filters == Filters(languages={"ru"}, kinds={"release"})


def test_the_filters_that_were_given_are_not_changed_for_the_one_who_gave_them() -> None:
    given = Filters(kinds={"release"})
    parse_query("a1 lang:ru date:2023 has:photo", given)
    assert given == Filters(kinds={"release"})


@pytest.mark.parametrize(
    ("typed", "wanted", "ignored"),
    [
        ('a1 "b1', AllOf((A, B)), "quotation mark"),
        ('"a1 b1" "c1', AllOf((Phrase(("a1", "b1")), C)), "quotation mark"),
        ("(a1 b1", AllOf((A, B)), "brackets"),
        ("a1) b1", AllOf((A, B)), "brackets"),
        (")(", None, "brackets"),
        ("(" * 9 + "a1" + ")" * 9, A, "brackets"),
        ("a1 date:soon", A, "date:soon"),
        ("a1 kind:letter", A, "kind:letter"),
        ("a1 has:video", A, "has:video"),
        ("a1 date:2023-13", A, "date:2023-13"),
        ("(a1 lang:ru) OR b1", AnyOf((A, B)), "lang:ru"),
        ("a1 OR -b1", A, "NOT"),
        ("(a1 -b1) OR c1", AnyOf((A, C)), "NOT"),
        ("a1 -lang:ru", A, "lang:ru"),
        ("a1 " + "b1 " * 500, None, "1000 characters"),
        (" ".join(f"w{number}" for number in range(50)), None, "40 words"),
    ],
)
def test_what_is_ignored_is_said(typed: str, wanted: Any, ignored: str) -> None:
    question = parse_query(typed)
    assert any(ignored in said for said in question.ignored), question.ignored
    if wanted is not None:
        assert question.wanted == wanted


def test_words_are_listed_in_their_order_those_of_phrases_too() -> None:
    question = parse_query('title:a1 ("b1 c1" OR d1*) -e1')
    assert question.words() == [Word("a1", title=True), B, C, Word("d1", prefix=True)]


def test_a_question_is_bounded() -> None:
    question = parse_query(" ".join(f"w{number}" for number in range(100_000)))
    assert len(question.words()) <= 40
    assert question.ignored
    assert LONGEST <= 10_000


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
