"""The names of the months, and dates and periods written out in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

# As they stand after the day of the month.
MONTHS = {
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split(),
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}

# The vowel of an Azerbaijani ordinal follows the last vowel of the number as it is read: üç, üçüncü; altı, altıncı.
_AZ_UNITS = {1: "ci", 2: "ci", 3: "cü", 4: "cü", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cu"}
_AZ_TENS = {1: "cu", 2: "ci", 3: "cu", 4: "cı", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cı"}
_AZ_HUNDREDS, _AZ_THOUSANDS = "cü", "ci"


def format_date(day: date, language: str) -> str:
    """Return the date in words, the year too; in figures (12.10.2023) in a language without names of months here."""
    return f"{format_day(day.day, day.month, language)}{_year(day.year, language)}"


def format_day(day: int, month: int, language: str) -> str:
    """Return the day and the month in words (`12 October`), in figures (`12.10`) where no names are known."""
    return f"{day} {MONTHS[language][month - 1]}" if language in MONTHS else f"{day:02}.{month:02}"


def format_period(start: date, end: date, language: str) -> str:
    """Return the period in words, without saying the month or the year twice.

    Raises:
        ValueError: the end lies before the start.
    """
    if end < start:
        msg = f"a period cannot end on {end} before it starts on {start}"
        raise ValueError(msg)
    last = format_date(end, language)
    if start == end:
        return last
    if start.year != end.year or language not in MONTHS:
        return f"{format_date(start, language)} – {last}"
    if start.month != end.month:
        return f"{format_day(start.day, start.month, language)} – {last}"
    return f"{start.day}–{last}"


def _year(year: int, language: str) -> str:
    if language == "az":
        return f" {year}-{_az_ordinal(year)} il"
    if language == "ru":
        return f" {year} г."
    return f" {year}" if language in MONTHS else f".{year}"


def _az_ordinal(number: int) -> str:
    """Return the suffix that makes an ordinal of a positive number: it agrees with the last word of the number."""
    if number % 10:
        return _AZ_UNITS[number % 10]
    if number % 100:
        return _AZ_TENS[number // 10 % 10]
    return _AZ_HUNDREDS if number % 1000 else _AZ_THOUSANDS
