"""The passage that shows why a text was found."""

from __future__ import annotations

import html
import re

import pytest

from pressdesk.search.snippets import LENGTH, passage

FILLER = "söz " * 100


def _plain(snippet: str) -> str:
    return html.unescape(re.sub("</?mark>", "", snippet))


@pytest.mark.parametrize(
    ("words", "code", "forms", "expected"),
    [
        ("Görüş keçirilib", "az", {"gorus": {"görüş"}}, "<mark>Görüş</mark> keçirilib"),
        ("İRANIN səfiri", "az", {"iran": {"iranın"}}, "<mark>İRANIN</mark> səfiri"),
        ("the IOM's office", "en", {"iom": {"iom"}}, "the <mark>IOM</mark>'s office"),
        (
            "5 < 7 & <b>7 > 5</b>",
            "en",
            {"7": {"7"}},
            "5 &lt; <mark>7</mark> &amp; &lt;b&gt;<mark>7</mark> &gt; 5&lt;/b&gt;",
        ),
        ("<script>alert(1)</script>", "en", {"alert": {"alert"}}, "&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt;"),
        ("&lt;mark&gt;", "en", {"x": {"y"}}, "&amp;lt;mark&amp;gt;"),
        ("one\n\n two\tthree", "en", {}, "one two three"),
        ("", "en", {"x": {"x"}}, ""),
        ("a a a", "en", {"a": {"a"}}, "<mark>a</mark> <mark>a</mark> <mark>a</mark>"),
    ],
)
def test_a_short_text_is_shown_whole(words: str, code: str, forms: dict[str, set[str]], expected: str) -> None:
    found = passage(words, code, {typed: frozenset(known) for typed, known in forms.items()})
    assert found.snippet == expected


def test_a_passage_is_cut_out_around_the_match() -> None:
    found = passage(f"{FILLER}görüş {FILLER}", "az", {"gorus": frozenset({"görüş"})})
    assert found.snippet.startswith("…")
    assert found.snippet.endswith("…")
    assert "<mark>görüş</mark>" in found.snippet
    assert len(_plain(found.snippet)) <= LENGTH + 2
    assert found.matched == {"gorus": "görüş"}


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        (f"görüş {FILLER}", False, True),
        (f"{FILLER}görüş", True, False),
        (FILLER * 2, False, True),
        ("söz görüş söz", False, False),
        (f"{'x' * 5000} görüş {'y' * 5000}", True, True),
        ("görüş" + "x" * 5000, False, True),
        (f"{'ə' * 150} görüş", False, False),
        (f"{FILLER}görüş {'y' * 300}", True, True),
    ],
)
def test_an_ellipsis_tells_where_it_was_cut(words: str, start: bool, end: bool) -> None:
    found = passage(words, "az", {"gorus": frozenset({"görüş"})})
    assert found.snippet.startswith("…") is start
    assert found.snippet.endswith("…") is end
    assert 0 < len(_plain(found.snippet)) <= LENGTH + 2
    if "görüş" in words.split():
        assert "<mark>görüş</mark>" in found.snippet


def test_the_passage_with_the_most_different_words_is_chosen() -> None:
    words = f"görüş {FILLER} görüş görüş {FILLER} görüş haqqında protokol {FILLER}"
    found = passage(words, "az", {"gorus": frozenset({"görüş"}), "protokol": frozenset({"protokol"})})
    assert "<mark>görüş</mark> haqqında <mark>protokol</mark>" in found.snippet
    assert found.matched == {"gorus": "görüş", "protokol": "protokol"}


def test_a_passage_is_cut_between_words() -> None:
    shown = passage(f"{'uzun ' * 100}görüş {'uzun ' * 100}", "az", {"gorus": frozenset({"görüş"})}).snippet
    assert set(_plain(shown).strip("…").split()) == {"uzun", "görüş"}


def test_without_a_match_the_beginning_is_shown() -> None:
    found = passage(f"Birinci {FILLER}", "az", {"gorus": frozenset({"görüş"})})
    assert found.snippet.startswith("Birinci")
    assert found.matched == {}
