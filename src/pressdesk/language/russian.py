"""Russian words: the dictionary forms a form can come from, by pymorphy3's dictionary and its guesses beyond it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pressdesk.language.letters import fold

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

# Readings less probable than this are noise, unless they are surnames: the analyser takes Байрамов for many a байрам.
_LEAST_SCORE = 0.1
_NAME_ENDINGS = ("ов", "ев", "ёв", "ин", "ын")
_CYRILLIC_WORD = re.compile("(?i)[а-яё]+")


def lemmas(word: str) -> tuple[str, ...]:
    """Return the dictionary forms of a word, folded: surnames first, then by probability.

    There are none for a word that is not in Russian letters.
    """
    if not _CYRILLIC_WORD.fullmatch(word):
        return ()
    readings = _analyser().parse(word.lower())
    surnames, others = [], []
    if not readings[0].is_known and word.lower().endswith(_NAME_ENDINGS):
        surnames.append(fold(word))
    for reading in readings:
        if "Surn" in reading.tag:
            surnames.append(fold(reading.normal_form))
        elif reading.score >= _LEAST_SCORE:
            others.append(fold(reading.normal_form))
    return tuple(dict.fromkeys(surnames + others))


def load(text: str) -> None:
    """Load the dictionary if any word of ``text`` will need it."""
    if _CYRILLIC_WORD.search(text):
        _analyser()


@cache
def _analyser() -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")
