"""Differences, word by word."""

from __future__ import annotations

import datetime

import pytest

from pressdesk.services.diff import Piece, form_differences, word_differences
from pressdesk.services.editing import LinkForm, ReleaseForm, TextForm


@pytest.mark.parametrize(
    ("earlier", "later", "pieces"),
    [
        ("", "", []),
        ("", "yeni", [("added", "yeni")]),
        ("on dövlət", "doqquz dövlət", [("gone", "on"), ("added", "doqquz"), ("same", " dövlət")]),
        ("a b c", "a c", [("same", "a "), ("gone", "b "), ("same", "c")]),
    ],
)
def test_words(earlier: str, later: str, pieces: list[tuple[str, str]]) -> None:
    assert word_differences(earlier, later) == [Piece(*piece) for piece in pieces]


def test_long_texts_are_compared_line_by_line_and_nothing_is_lost() -> None:
    earlier = "\n".join(f"line {number} with some words" for number in range(4_000))
    later = earlier.replace("line 70 with", "line 70 without")
    pieces = word_differences(earlier, later)
    assert "".join(piece.words for piece in pieces if piece.change != "gone") == later
    assert "".join(piece.words for piece in pieces if piece.change != "added") == earlier
    assert [piece.words for piece in pieces if piece.change == "gone"] == ["line 70 with some words\n"]


def test_only_fields_that_differ() -> None:
    earlier = ReleaseForm(date=datetime.date(2023, 10, 12), texts=(TextForm("az", "Bir", body="<p>x</p>"),))
    later = ReleaseForm(
        date=datetime.date(2023, 10, 13),
        texts=(TextForm("az", "Bir", body="<p><strong>x</strong></p>"), TextForm("en", "One")),
        links=(LinkForm(1, "Rovshan", "person", "chair"),),
    )
    assert [(one.field, one.language) for one in form_differences(earlier, later)] == [
        ("headline", "en"),
        ("date", ""),
        ("links", ""),
    ]
    assert form_differences(later, later) == []
