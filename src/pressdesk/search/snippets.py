"""The passage of a text that shows best why it was found, its matches marked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, NamedTuple

from pressdesk import language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pressdesk.language import Token

LENGTH = 200
"""Characters a snippet is about long, its marks not counted."""


class Passage(NamedTuple):
    """A snippet as HTML in which only ``<mark>`` is markup, and the form met for each typed word."""

    snippet: str
    matched: dict[str, str]


def passage(words: str, code: str, forms: Mapping[str, frozenset[str]]) -> Passage:
    """The passage of the text ``words``, in language ``code``, that holds most of the typed words.

    ``forms`` gives for each typed word the forms, in small letters, that it stands for. Without a match the passage
    is the beginning of the text.
    """
    words = " ".join(language.normalise(words).split())
    matches = matches_in(words, code, forms)
    start = _best_start(matches)
    start = 0 if start < LENGTH // 2 or len(words) <= LENGTH else _word_start(words, start - LENGTH // 4)
    end = (
        len(words)
        if len(words) <= start + LENGTH
        else max(words.rfind(" ", start, start + LENGTH), start + LENGTH // 2)
    )
    parts, at = [], start
    for token, _typed in matches:
        if token.start >= start and token.end <= end:
            parts += [html.escape(words[at : token.start], quote=False), "<mark>"]
            parts += [html.escape(words[token.start : token.end], quote=False), "</mark>"]
            at = token.end
    parts.append(html.escape(words[at:end], quote=False))
    snippet = ("…" if start else "") + "".join(parts) + ("…" if end < len(words) else "")
    return Passage(snippet, {typed: token.text for token, typed in reversed(matches)})


def matches_in(words: str, code: str, forms: Mapping[str, frozenset[str]]) -> list[tuple[Token, str]]:
    """Every word of the text ``words`` that is a form of a typed one, and that typed one, in order."""
    matches: list[tuple[Token, str]] = []
    for token in language.tokens(words):
        form = language.lower(token.text, code)
        typed = next((typed for typed, known in forms.items() if form in known), None)
        if typed is not None:
            matches.append((token, typed))
    return matches


def _word_start(words: str, near: int) -> int:
    """The beginning of the word at ``near``; ``near`` itself where no space is close before it."""
    space = words.rfind(" ", near - LENGTH // 4, near)
    return space + 1 if space >= 0 else near


def _best_start(matches: list[tuple[Token, str]]) -> int:
    """Where the passage begins that holds the most different words, and of equals the first."""
    best, best_start, first = 0, 0, 0
    for last, (token, _typed) in enumerate(matches):
        while first < last and token.end - matches[first][0].start > LENGTH // 2:
            first += 1
        count = len({typed for _token, typed in matches[first : last + 1]})
        if count > best:
            best, best_start = count, matches[first][0].start
    return best_start
