"""What codes of the catalogue are called in the interface, and how days are written in it."""

from __future__ import annotations

import re
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import MESSAGES, SENTENCES, Message, Messages, PressdeskError
from pressdesk.ui.columns import CODED, COLUMNS
from pressdesk.ui.translation import LANGUAGES, QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pressdesk.catalogue.releases import Release
    from pressdesk.services.drafts import Draft
    from pressdesk.services.import_preview import FilePreview
    from pressdesk.services.listing import ReleaseCard

_CONTEXT = "labels"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)?")
_WORDS = {
    "az": QT_TRANSLATE_NOOP("labels", "Azerbaijani"),
    "en": QT_TRANSLATE_NOOP("labels", "English"),
    "ru": QT_TRANSLATE_NOOP("labels", "Russian"),
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "review": QT_TRANSLATE_NOOP("labels", "In review"),
    "approved": QT_TRANSLATE_NOOP("labels", "Approved"),
    "published": QT_TRANSLATE_NOOP("labels", "Published"),
    "withdrawn": QT_TRANSLATE_NOOP("labels", "Withdrawn"),
    "out_of_date": QT_TRANSLATE_NOOP("labels", "Out of date"),
    "missing": QT_TRANSLATE_NOOP("labels", "Missing"),
    "person": QT_TRANSLATE_NOOP("labels", "Person"),
    "organisation": QT_TRANSLATE_NOOP("labels", "Organisation"),
    "country": QT_TRANSLATE_NOOP("labels", "Country"),
    "place": QT_TRANSLATE_NOOP("labels", "Place"),
    "topic": QT_TRANSLATE_NOOP("labels", "Topic"),
    "press_release": QT_TRANSLATE_NOOP("labels", "Press release"),
    "statement": QT_TRANSLATE_NOOP("labels", "Statement"),
    "announcement": QT_TRANSLATE_NOOP("labels", "Announcement"),
    "interview": QT_TRANSLATE_NOOP("labels", "Interview"),
    "statistics": QT_TRANSLATE_NOOP("labels", "Statistics"),
    "subject": QT_TRANSLATE_NOOP("labels", "subject"),
    "mentioned": QT_TRANSLATE_NOOP("labels", "mentioned"),
    "speaker": QT_TRANSLATE_NOOP("labels", "speaker"),
    "host": QT_TRANSLATE_NOOP("labels", "host"),
    "guest": QT_TRANSLATE_NOOP("labels", "guest"),
    "chair": QT_TRANSLATE_NOOP("labels", "chair"),
    "headline": QT_TRANSLATE_NOOP("labels", "Headline"),
    "lead": QT_TRANSLATE_NOOP("labels", "Lead"),
    "body": QT_TRANSLATE_NOOP("labels", "Text"),
    "state": QT_TRANSLATE_NOOP("labels", "State of the text"),
    "number": QT_TRANSLATE_NOOP("labels", "Number"),
    "date": QT_TRANSLATE_NOOP("labels", "Date"),
    "status": QT_TRANSLATE_NOOP("labels", "Status"),
    "category": QT_TRANSLATE_NOOP("labels", "Category"),
    "embargo": QT_TRANSLATE_NOOP("labels", "Embargo"),
    "meeting": QT_TRANSLATE_NOOP("labels", "Meeting"),
    "links": QT_TRANSLATE_NOOP("labels", "People and topics"),
    "photos": QT_TRANSLATE_NOOP("labels", "Photos"),
    "bulletin": QT_TRANSLATE_NOOP("labels", "Bulletin"),
    "series": QT_TRANSLATE_NOOP("labels", "Series"),
    "search": QT_TRANSLATE_NOOP("labels", "Search"),
    "record": QT_TRANSLATE_NOOP("labels", "Record"),
    Cause.ENTERED: QT_TRANSLATE_NOOP("labels", "entered"),
    Cause.EDITED: QT_TRANSLATE_NOOP("labels", "edited"),
    Cause.IMPORTED: QT_TRANSLATE_NOOP("labels", "imported"),
    Cause.CORRECTED: QT_TRANSLATE_NOOP("labels", "corrected"),
    Cause.STATUS_CHANGED: QT_TRANSLATE_NOOP("labels", "status changed"),
    Cause.BINNED: QT_TRANSLATE_NOOP("labels", "put in the bin"),
    Cause.RESTORED: QT_TRANSLATE_NOOP("labels", "taken out of the bin"),
    "catalogue": QT_TRANSLATE_NOOP("labels", "Catalogue"),
    "file": QT_TRANSLATE_NOOP("labels", "File"),
    "index": QT_TRANSLATE_NOOP("labels", "Search index"),
    Cause.ISSUED: QT_TRANSLATE_NOOP("labels", "issued"),
    Cause.DESCRIBED: QT_TRANSLATE_NOOP("labels", "described"),
    Cause.REPAIRED: QT_TRANSLATE_NOOP("labels", "put back after damage"),
    Cause.DEMO: QT_TRANSLATE_NOOP("labels", "demo"),
    Cause.UNDONE: QT_TRANSLATE_NOOP("labels", "undone"),
    **COLUMNS,
}
_KINDS = {
    Kind.RELEASE: "the_release",
    Kind.EVENT: "the_event",
    Kind.SERIES: "the_series",
    Kind.PHOTO: "the_photo",
    Kind.BULLETIN: "the_bulletin",
}
"""What errors call a record beside its title, as its short id is for the terminal; any other is a record."""
_IN_WINDOW = {
    "archive_missing": QT_TRANSLATE_NOOP(
        "labels", "There is no archive in {path}. Create one there or choose another folder."
    ),
    "archive_busy": QT_TRANSLATE_NOOP("labels", "The archive is already open in another window ({host}, {since})."),
    "not_found": QT_TRANSLATE_NOOP("labels", "This record is no longer in the archive."),
    "year_not_stated": QT_TRANSLATE_NOOP("labels", "“{text}” without a year"),
}
"""What the window says in other words than the terminal."""
_SHORT, _LONG = "d MMM yyyy", "d MMMM yyyy"


def word(code: str) -> str:
    """What ``code`` – a language, a status, the state of a text – is called; a code without a word stays itself."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[code]) if code in _WORDS else code


def error_sentence(error: PressdeskError) -> str:
    """What happened, what was kept and what to do, in the interface's language; what the system said stays as it is."""
    return _worded(error.code, SENTENCES[error.code], _details(error.details, error.titles))


_WORD_OF = {
    Kind.RELEASE: "press_release",
    Kind.EVENT: "meeting",
    Kind.SERIES: "series",
    Kind.AUTHORITY: "record",
    Kind.BULLETIN: "bulletin",
    Kind.PHOTO: "photos",
    Kind.SEARCH: "search",
}


def kind_word(kind: Kind | None) -> str:
    """What a record of ``kind`` is called, or one of no kind in particular."""
    return word(_WORD_OF[kind or Kind.AUTHORITY])


def draft_name(draft: Draft, code: str) -> str:
    """What a draft is of, and what that is called in ``code`` if it can be."""
    kind = word(draft.form.kind) if draft.kind is Kind.AUTHORITY else kind_word(draft.kind)
    name = draft.title(code)
    if draft.kind is Kind.BULLETIN and draft.form.starts and draft.form.ends:
        name = short_period(draft.form.starts, draft.form.ends)
    return record_name(kind, name)


def record_name(kind: str, name: str) -> str:
    """A record by the word for its ``kind`` and what it is called, if it is called anything."""
    named = QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("labels", "{kind} “{name}”"))
    return named.format(kind=kind, name=name) if name else kind


def unkept_sentence(error: PressdeskError) -> str:
    """That words which are not saved are not on the disk either, and why."""
    words = QT_TRANSLATE_NOOP("labels", "The draft of these words cannot be kept: {reason}")
    return QCoreApplication.translate(_CONTEXT, words).format(reason=error_sentence(error))


def said(value: str | PressdeskError, titles: Mapping[str, str] = MappingProxyType({})) -> str:
    """A reason, note or warning from below in the interface's language; what is only a string stays itself.

    ``titles`` are those of records, by the short ids that ``value`` may name them by.
    """
    if isinstance(value, PressdeskError):
        return error_sentence(value)
    if isinstance(value, Messages):
        return ", ".join(said(part, titles) for part in value.parts)
    if not isinstance(value, Message):
        return value
    return _worded(value.code, MESSAGES[value.code], _details(value.details, titles))


def _worded(code: str, template: str, details: dict[str, object]) -> str:
    if code in _IN_WINDOW:
        return QCoreApplication.translate(_CONTEXT, _IN_WINDOW[code]).format(**details)
    return QCoreApplication.translate("errors", template).format(**details)


def _details(named: Mapping[str, object], titles: Mapping[str, str]) -> dict[str, object]:
    """The details of an error or a saying as a person reads them."""
    details = {key: _detail(value, titles) for key, value in named.items()}
    details |= {key: word(str(details[key])) for key in ("language", "status", "kind") if key in details}
    if "column" in named:
        path = str(named["column"]).split()
        details["column"] = ", ".join(map(word, path))
        if path[-1] in CODED:
            details |= {key: word(str(details[key])) for key in ("before", "after")}
    return details


def _detail(value: object, titles: Mapping[str, str]) -> object:
    """A detail of an error as a person reads it: no short ids of records, days and moments as they are written here."""
    if isinstance(value, Reference):
        kind = said(Message(_KINDS.get(value.kind, "the_record")))
        return record_name(kind, titles.get(str(value), ""))
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, Message | Messages | PressdeskError):
        return said(value, titles)
    if not isinstance(value, str):
        return value
    records = [Reference.parse(part) for part in value.split(", ")]
    if all(records):
        return ", ".join(dict.fromkeys(str(_detail(record, titles)) for record in records))
    if _MOMENT.fullmatch(value):
        at = datetime.fromisoformat(value).astimezone()
        return f"{at:%H:%M}" if at.date() == datetime.now().astimezone().date() else moment(at)
    return value


def native_name(language: str) -> str:
    """What a language calls itself."""
    return LANGUAGES.get(language) or QLocale(language).nativeLanguageName() or language


def short_day(day: date) -> str:
    """The day with a short month, as the interface's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def long_day(day: date) -> str:
    """The day with the month in full, as the interface's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _LONG)


def moment(at: datetime) -> str:
    """The day and the time of a moment where the user is."""
    here = at.astimezone()
    return f"{short_day(here.date())}, {here:%H:%M}"


def day_and_month(day: int, month: int, *, in_full: bool = False) -> str:
    """A day without its year."""
    return QLocale().toString(QDate(2000, month, day), "d MMMM" if in_full else "d MMM")  # 2000 has all days


def day_of(release: ReleaseCard | Release | FilePreview, *, in_full: bool = False) -> str:
    """The day of a release; of one whose year nobody stated, the day with a question mark."""
    if release.date is not None:
        return long_day(release.date) if in_full else short_day(release.date)
    if release.day is not None and release.month is not None:
        return day_and_month(release.day, release.month, in_full=in_full) + "?"
    return QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("labels", "No date"))


def short_period(starts: date, ends: date) -> str:
    """The days from ``starts`` to ``ends``, as the interface's language writes them, no year or month said twice."""
    if starts == ends:
        return short_day(ends)
    if (starts.year, starts.month) == (ends.year, ends.month):
        return f"{starts.day}–{short_day(ends)}"
    if starts.year == ends.year:
        return f"{QLocale().toString(QDate(starts.year, starts.month, starts.day), 'd MMM')} – {short_day(ends)}"
    return f"{short_day(starts)} – {short_day(ends)}"
