"""Where the words of a text are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.language.letters import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = "[^\\W_](?:[^\\W_]|[\u0300-\u036f\u00ad\u200b-\u200d])*"
_WORD = f"{_LETTERS}(?:['’ʼ]{_LETTERS})*"
_APOSTROPHE = "['’ʼ]"
_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013")
_CLOSING = frozenset("\"”“»)'’")
_JOINTS = _HYPHENS | frozenset("”»")
_COUNTED = "(?i)(\\d+)(?:st|nd|rd|th|s)"

# What Azerbaijani hangs on an acronym, a figure or a quoted name: plural, possessive, case, ordinal (folded).
_AZ_ENDING = (
    "(?:[iu]?nc[iu]|c[iu])?(?:l[ae]r)?(?:[iu]?m(?:[iu]z)?|[iu]?n[iu]z|s?[iu])?"
    "(?:[yn]?[iu]n?|[yn]?[ae]|n?d[ae](?:n|k[iu])?|y?l[ae])?(?:d[iu]r)?"
)
# What Russian hangs on a figure: "8-я", "109-й", "1990-х", "5-ти".
_RU_ENDING = "[яйеюмх]|[гт]о|ти|м[уия]|[оыие][йехм]|[ая]я|[ую]ю|[ое]го|[ое]му"


class Token(NamedTuple):
    """One word: its letters as they stand, and where they stand in the text."""

    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the words and figures of the text in order, with offsets into the text as it was given.

    An ending joined to a figure, an acronym or a quoted name by a hyphen or an apostrophe is no word ("BMT-nin" yields
    "BMT", "8-я" yields "8"); other words joined by a hyphen are yielded one by one.
    """
    before, end = "", -1
    for match in re.finditer(_WORD, text):
        word, start = match.group(), match.start()
        joined = start and text[start - 1] in _JOINTS
        if not (joined and _is_ending(word, before if start - 1 == end else "", text, start)):
            if word.isalpha():
                yield Token(word, start, match.end())
            else:
                yield from _unjoined(word, start)
        before, end = word, match.end()


def _is_ending(word: str, before: str, text: str, start: int) -> bool:
    """Tell whether the word is only the ending of what stands before it, `before` if that is a word."""
    joint = text[start - 1]
    if joint in _HYPHENS:
        if before:
            takes_endings = before[-1].isdigit() or before.isupper() or (before.islower() and len(word) > 1)
        else:
            takes_endings = start > 1 and text[start - 2] in _CLOSING
        return takes_endings and _ends_word(word, before)
    return _ends_word(word, before)


def _ends_word(word: str, before: str) -> bool:
    if not word.islower():
        return False
    if re.fullmatch(_AZ_ENDING, fold(word)):
        return True
    return not before[-1:].islower() and bool(re.fullmatch(_RU_ENDING, word))


def _unjoined(word: str, start: int) -> Iterator[Token]:
    """Yield the word without what an apostrophe joins to it, or both parts of one like "d'Ivoire"."""
    parts = re.split(_APOSTROPHE, word) if not word.isalnum() else [word]
    if len(parts) == 1:
        counted = re.fullmatch(_COUNTED, word) if word[0].isdigit() else None
        stem = counted.group(1) if counted else word
        yield Token(stem, start, start + len(stem))
        return
    head = word[: -len(parts[-1]) - 1]
    tail = parts[-1]
    if len(head) > 1 and (tail.lower() == "s" or _ends_word(tail, "")):
        yield Token(head, start, start + len(head))
    elif len(head) == 1 and head not in "Oo":
        yield Token(head, start, start + 1)
        yield Token(tail, start + 2, start + len(word))
    else:
        yield Token(word, start, start + len(word))
