"""Reading the question: what is wanted, what narrows it, what is ignored, and that nothing typed makes it fail."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pressdesk.catalogue.filters import Filter
from pressdesk.search.query import (
    LONGEST,
    AllOf,
    AnyOf,
    Phrase,
    Word,
    parse_query,
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
    question = parse_query(Filter(typed))
    assert question.wanted == wanted
    assert question.unwanted == []
    assert question.filters == Filter()
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
    question = parse_query(Filter(typed))
    assert (question.wanted, question.unwanted) == (wanted, unwanted)
    assert question.ignored == []


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("lang:ru", Filter(languages=frozenset({"ru"}))),
        ("lang:RU lang:az", Filter(languages=frozenset({"ru", "az"}))),
        ("kind:release", Filter(kinds=frozenset({"release"}))),
        ("kind:Event", Filter(kinds=frozenset({"event"}))),
        ("status:published", Filter(statuses=frozenset({"published"}))),
        ("has:photo", Filter(has_photo=True)),
        ("has:photos", Filter(has_photo=True)),
        ("date:2023-10", Filter(since=date(2023, 10, 1), until=date(2023, 10, 31))),
        ("date:2023..2024-02", Filter(since=date(2023, 1, 1), until=date(2024, 2, 29))),
        ("date:..2024", Filter(until=date(2024, 12, 31))),
        ('date:"2023-10-12"', Filter(since=date(2023, 10, 12), until=date(2023, 10, 12))),
        ("lang:ru kind:photo", Filter(languages=frozenset({"ru"}), kinds=frozenset({"photo"}))),
    ],
)
def test_what_narrows(typed: str, filters: Filter) -> None:
    question = parse_query(Filter(f"a1 {typed}"))
    assert (question.wanted, question.filters, question.ignored) == (A, filters, [])
    assert parse_query(Filter(typed)).wanted is None


def test_filters_that_were_given_are_kept_beside_those_that_were_typed() -> None:
    question = parse_query(Filter("a1 lang:ru", kinds=frozenset({"release"})))
    assert question.filters == Filter(languages=frozenset({"ru"}), kinds=frozenset({"release"}))


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
    question = parse_query(Filter(typed))
    assert any(ignored in said for said in question.ignored), question.ignored
    if wanted is not None:
        assert question.wanted == wanted


def test_words_are_listed_in_their_order_those_of_phrases_too() -> None:
    question = parse_query(Filter('title:a1 ("b1 c1" OR d1*) -e1'))
    assert question.words() == [Word("a1", title=True), B, C, Word("d1", prefix=True)]


def test_a_question_is_bounded() -> None:
    question = parse_query(Filter(" ".join(f"w{number}" for number in range(100_000))))
    assert len(question.words()) <= 40
    assert question.ignored
    assert LONGEST <= 10_000
