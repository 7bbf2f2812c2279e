"""What codes of the catalogue are called in the interface, and how days are written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressdesk.ui.translation import LANGUAGES, QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from pressdesk.catalogue.releases import Release
    from pressdesk.services.importing import Found
    from pressdesk.services.listing import Card

_CONTEXT = "words"
_WORDS = {
    "az": QT_TRANSLATE_NOOP("words", "Azerbaijani"),
    "en": QT_TRANSLATE_NOOP("words", "English"),
    "ru": QT_TRANSLATE_NOOP("words", "Russian"),
    "draft": QT_TRANSLATE_NOOP("words", "Draft"),
    "review": QT_TRANSLATE_NOOP("words", "In review"),
    "approved": QT_TRANSLATE_NOOP("words", "Approved"),
    "published": QT_TRANSLATE_NOOP("words", "Published"),
    "withdrawn": QT_TRANSLATE_NOOP("words", "Withdrawn"),
    "out_of_date": QT_TRANSLATE_NOOP("words", "Out of date"),
    "missing": QT_TRANSLATE_NOOP("words", "Missing"),
}
_SHORT, _LONG = "d MMM yyyy", "d MMMM yyyy"


def word(code: str) -> str:
    """What ``code`` – a language, a status, the state of a text – is called; a code without a word stays itself."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[code]) if code in _WORDS else code


def native_name(language: str) -> str:
    """What a language calls itself."""
    return LANGUAGES.get(language) or QLocale(language).nativeLanguageName() or language


def short_day(day: date) -> str:
    """The day with a short month, as the interface's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def long_day(day: date) -> str:
    """The day with the month in full, as the interface's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _LONG)


def day_of(release: Card | Release | Found, *, in_full: bool = False) -> str:
    """The day of a release; of one whose year nobody stated, the day with a question mark."""
    if release.date is not None:
        return long_day(release.date) if in_full else short_day(release.date)
    if release.day is not None and release.month is not None:
        leap = QDate(2000, release.month, release.day)  # any year that has all days
        return QLocale().toString(leap, "d MMMM" if in_full else "d MMM") + "?"
    return QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("words", "No date"))
