"""What speaks against taking a text as it was read: an embargo, a second language, a headline that is none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pressdesk import language
from pressdesk.formats.boilerplate import is_only_date
from pressdesk.formats.embargo import embargo_in
from pressdesk.formats.limits import QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pressdesk.formats.blocks import Block

# An order to wait stands above the text or under it; in the middle of it the word is what the text is about.
_AT_THE_HEAD, _AT_THE_FOOT = 8, 6
# Shorter, a name or the title of an event may be all that is in the other language.
_LEAST_LETTERS = 60
_LEAST_SURE = 0.6
# Of a very long text so many paragraphs are looked at, evenly spread.
_MOST_LOOKED_AT = 200
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"|\([^()]*\)")

# What a sheet of paper says of itself above the headline, and what hands it out.
_LETTERHEAD = {
    "az": (
        "press-reliz|press reliz|mətbuat relizi|mətbuat məlumatı|mətbuat üçün məlumat|KİV üçün məlumat"
        "|dərhal yayım üçün|Azərbaycan Respublikası|mətbuat xidməti|press xidməti|mətbuat mərkəzi|mətbuat katibi"
        "|ictimaiyyətlə əlaqələr|media ilə əlaqələr|şöbəsi|idarəsi|saylı|nömrə"
    ),
    "en": (
        "press release|media release|news release|press statement|for immediate release|information for the press"
        "|Republic of Azerbaijan|press service|press office|press centre|press center|media office"
        "|public relations|media relations|department|division|of the|of|the|and|no|number"
    ),
    "ru": (
        "пресс-релиз|пресс релиз|сообщение для прессы|сообщение для СМИ|информация для прессы|информация для СМИ"
        "|информационное сообщение|для немедленного распространения|Азербайджанская Республика|пресс-служба"
        "|пресс-центр|связи с общественностью|связь с общественностью|отдел|управление|по|и|номер"
    ),
}


def stated_embargo(title: str | None, lines: Sequence[str]) -> str:
    """Return the sentence that forbids to publish a text of ``lines`` before its hour, "" when none does."""
    worded = [line for line in lines if line.strip()]
    near = [title or "", *worded[:_AT_THE_HEAD], *worded[_AT_THE_HEAD:][-_AT_THE_FOOT:]]
    return _shortened(next(filter(None, map(embargo_in, near)), ""))


def foreign_passage(blocks: Sequence[Block], code: str, languages: Sequence[str]) -> str:
    """Return how a paragraph begins that is in another of the ``languages`` than ``code``, "" when none is.

    Quotations, what stands in brackets and what is too short to be judged are no other language.
    """
    paragraphs = [line for block in blocks if block.kind != "quote" for line in block.text.split("\n")]
    long = [words for words in paragraphs if _letters(_QUOTED.sub(" ", words)) >= _LEAST_LETTERS]
    for words in long[:: len(long) // _MOST_LOOKED_AT + 1]:
        found = language.detect(_QUOTED.sub(" ", words), languages)
        if found.language not in (None, code) and found.confidence >= _LEAST_SURE:
            return _shortened(words)
    return ""


def is_doubtful_headline(headline: str, code: str, names: Iterable[str]) -> bool:
    """Whether a headline in language ``code`` is none: a number, a day, marks, or only what a letterhead says.

    ``names`` are those of the office, and what stands above them.
    """
    if is_only_date(headline):
        return True
    words = [token.text for token in language.tokens(headline) if any(map(str.isalpha, token.text))]
    keys = [language.keys(word, code) for word in words]
    phrases, known = _letterhead((*names,), code)
    if any(key.isdisjoint(known) for key in keys):  # nearly every headline has such a word
        return False
    for phrase in phrases:
        for start in range(len(keys) - len(phrase), -1, -1):
            if all(one & other for one, other in zip(keys[start:], phrase, strict=False)):
                del keys[start : start + len(phrase)]
    return not keys


@lru_cache(maxsize=16)
def _letterhead(names: tuple[str, ...], code: str) -> tuple[list[list[frozenset[str]]], frozenset[str]]:
    """The keys of the words of an office's names and of what letterheads say, the longest first; and all keys."""
    said = [words for one in (code, "en") for words in _LETTERHEAD.get(one, "").split("|")]
    phrases = [[language.keys(token.text, code) for token in language.tokens(words)] for words in (*names, *said)]
    known = frozenset[str]().union(*(keys for phrase in phrases for keys in phrase))
    return sorted(filter(None, phrases), key=len, reverse=True), known


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))


def _shortened(words: str) -> str:
    words, longest = " ".join(words.split()), min(QUOTED.values())
    return words if len(words) <= longest else words[: longest - 1].rsplit(" ", 1)[0] + "…"
