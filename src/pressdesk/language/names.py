"""Which language a name is written in, which is too short to be told by its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pressdesk.language.letters import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WRITTEN_IN_CYRILLIC = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"})
_CYRILLIC_LETTER = "[\u0400-\u052f]"
_LATIN_LETTER = "[A-Za-z\u00c0-\u024f\u0259]"
_AZERBAIJANI_LETTER = "[əƏğĞıİöÖüÜçÇşŞ]"


def name_language(name: str, languages: Sequence[str], around: Iterable[str] = ()) -> str:
    """The one of ``languages`` that a name is in: told by its letters, else by where it stands, else the first.

    ``around`` are languages of what was written beside the name, the likeliest first. Letters that are Azerbaijani's
    and not English's make it Azerbaijani; Cyrillic ones leave the languages that are written in Cyrillic, Latin ones
    those that are not.
    """
    name = normalise(name)
    cyrillic, latin = len(re.findall(_CYRILLIC_LETTER, name)), len(re.findall(_LATIN_LETTER, name))
    if latin > cyrillic and "az" in languages and re.search(_AZERBAIJANI_LETTER, name):
        return "az"
    fitting = list(languages)
    if cyrillic or latin:
        fitting = [code for code in languages if (code in _WRITTEN_IN_CYRILLIC) is (cyrillic >= latin)] or fitting
    return next((code for code in around if code in fitting), fitting[0])
