"""The dates that a text names."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from pressdesk.language.letters import fold


class FoundDate(NamedTuple):
    """A day as a text names it: where, in which words, and its year only if the text says it."""

    start: int
    end: int
    text: str
    day: int
    month: int
    year: int | None


def find_dates(text: str, language: str) -> list[FoundDate]:
    """Return the days the text names, in its order, with offsets into it.

    Dates in figures are found in any language (the day before the month, or year-month-day), the names of months in
    Azerbaijani, English and Russian, in any case. Of "12–13 October" both days are returned. A day that no calendar
    has is no date, and a year that the text does not say is `None`.
    """
    found: list[FoundDate] = []
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            found.extend(_read(match, language))
    found.sort(key=lambda each: (each.start, -each.end))
    kept: list[FoundDate] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


# What the names of the months begin with, folded; of two that fit, the longer one is meant.
_MONTHS = {
    "az": ("yan", "fev", "mar", "apr", "may", "iyun", "iyul", "avq", "sen", "okt", "noy", "dek"),
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "ru": ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
}
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d)"
# After a day a number of people may follow that looks like a year.
_COUNTED = r"(?!\s(?:nəfər|nefer|manat|человек|тысяч|people|persons))"
_BEFORE = r"(?<![\d.,:/-])(?<!\d[–—])"
_FIRST = r"(?:(?P<first>\d{1,2})(?:\s?[-–—]\s?|\s(?:və|ve|and|to|и|по)\s))?"
_SPACE = r"\s{1,3}"

_FIGURES = (
    r"(?<![\d./-])(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\d/-]|\.\d)",
    r"(?<![\d./-])(?P<year>(?:19|20)\d\d)-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/-]|\.\d)",
)

# In patterns that ignore case, i also stands for İ, I and ı.
_AZ_MONTH = (
    r"(?P<month>(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)"
    r"(?:[iuü]n?|[aəe]|[dt][aəe]n?)?(?:\say[iu]n[iu]n)?)\b"
)
_AZ_YEAR = rf"{_YEAR}{_COUNTED}(?:\s?-\s?c[iuü])?(?:{_SPACE}il(?:d[əe]n?|in|[əei])?\b)?"
_AZ_DAY_ENDING = r"(?:\s?-\s?(?:c[iuü]|[dns]?[aəeiuü]n?|[sy][iuüaəe](?:nd[aəe]n?|n[iaəe])?|[iuü]nd[aəe]n?)\b)?"
_AZ = (
    rf"{_BEFORE}{_FIRST}{_DAY}(?:-c[iuü])?{_SPACE}{_AZ_MONTH}(?:,?{_SPACE}{_AZ_YEAR})?",
    rf"(?:(?<!\d){_YEAR}\s?-\s?c[iuü]{_SPACE}il(?:in|d[əe])?,?{_SPACE})?\b{_AZ_MONTH}{_SPACE}{_FIRST}{_DAY}(?!\d|[.,:]\d)"
    rf"{_AZ_DAY_ENDING}",
    rf"(?<!\d){_YEAR}\s?-\s?c[iuü]{_SPACE}il(?:in|d[əe])?,?{_SPACE}{_FIRST}{_DAY}{_SPACE}{_AZ_MONTH}",
)

_RU_MONTH = (
    r"(?P<month>(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|[её]м|е)|"
    r"(?:март|август)(?:а|у|ом|е)?|ма(?:й|я|ю|ем|е)|(?:янв|фев|февр|апр|авг|сен|сент|окт|ноя|нояб|дек)\.)(?!\w)"
)
_RU_YEAR = rf"{_YEAR}{_COUNTED}(?:\s?(?:года|году|год|гг?\.?)(?!\w))?"
_RU = (rf"{_BEFORE}{_FIRST}{_DAY}(?:-?(?:го|е|ое|му))?{_SPACE}{_RU_MONTH}(?:,?{_SPACE}{_RU_YEAR})?",)

_EN_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?!\w)"
)
_EN_ORDINAL = r"(?:st|nd|rd|th)?"
_EN = (
    rf"{_BEFORE}{_FIRST}{_DAY}{_EN_ORDINAL}{_SPACE}(?:day\s)?(?:of\s)?{_EN_MONTH}(?:,?{_SPACE}{_YEAR}{_COUNTED})?",
    rf"\b{_EN_MONTH}{_SPACE}(?:the\s)?{_FIRST}{_DAY}{_EN_ORDINAL}(?!\w|[.:]\d)(?:,?{_SPACE}{_YEAR}{_COUNTED})?",
)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    in_words = {"az": _AZ, "en": _EN, "ru": _RU}.get(language, ())
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_FIGURES, *in_words))


def _read(match: re.Match[str], language: str) -> list[FoundDate]:
    """Return the day a match names, before it the first day of a range; neither if the calendar lacks it."""
    parts = match.groupdict()
    month = _month(parts["month"], language)
    year = int(parts["year"]) if parts["year"] else None
    day, first = int(parts["day"]), parts.get("first")
    if not month or not _exists(day, month, year):
        return []
    start, end = match.span()
    if first is None or not _exists(int(first), month, year) or int(first) >= day:
        return [FoundDate(start, end, match.group(), day, month, year)]
    start, middle = match.span("first")
    second = match.start("day")
    return [
        FoundDate(start, middle, first, int(first), month, year),
        FoundDate(second, end, match.string[second:end], day, month, year),
    ]


def _month(name: str, language: str) -> int:
    """Return the number of the month, 0 if the word is none: "may" and "march" are English words as well."""
    if name.isdigit():
        return int(name)
    if language == "en" and name in ("may", "march"):
        return 0
    folded = fold(name)
    fitting = [prefix for prefix in _MONTHS[language] if folded.startswith(prefix)]
    return _MONTHS[language].index(max(fitting, key=len)) + 1


def _exists(day: int, month: int, year: int | None) -> bool:
    # Without a year the 29th of February is possible, as it is in 2000.
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True
