"""What the kinds, modes, roles and outcomes of meetings are called, and how their days are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressdesk.catalogue.events import EventKind, EventMode, OutcomeKind, ParticipantRole
from pressdesk.ui.labels import long_day, short_day
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date
    from enum import StrEnum

_CONTEXT = "meetings"
_WORDS: dict[StrEnum, str] = {
    EventKind.MEETING: QT_TRANSLATE_NOOP("meetings", "Meeting"),
    EventKind.VISIT: QT_TRANSLATE_NOOP("meetings", "Visit"),
    EventKind.CONFERENCE: QT_TRANSLATE_NOOP("meetings", "Conference"),
    EventKind.SIGNING: QT_TRANSLATE_NOOP("meetings", "Signing"),
    EventKind.BRIEFING: QT_TRANSLATE_NOOP("meetings", "Briefing"),
    EventKind.TRAINING: QT_TRANSLATE_NOOP("meetings", "Training"),
    EventMode.IN_PERSON: QT_TRANSLATE_NOOP("meetings", "In person"),
    EventMode.HYBRID: QT_TRANSLATE_NOOP("meetings", "Hybrid"),
    EventMode.ONLINE: QT_TRANSLATE_NOOP("meetings", "Online"),
    ParticipantRole.CHAIR: QT_TRANSLATE_NOOP("meetings", "Chair"),
    ParticipantRole.SPEAKER: QT_TRANSLATE_NOOP("meetings", "Speaker"),
    ParticipantRole.PARTICIPANT: QT_TRANSLATE_NOOP("meetings", "Participant"),
    ParticipantRole.DELEGATION: QT_TRANSLATE_NOOP("meetings", "Delegation"),
    ParticipantRole.SECRETARIAT: QT_TRANSLATE_NOOP("meetings", "Secretariat"),
    ParticipantRole.HOST: QT_TRANSLATE_NOOP("meetings", "Host"),
    ParticipantRole.GUEST: QT_TRANSLATE_NOOP("meetings", "Guest"),
    OutcomeKind.PROTOCOL: QT_TRANSLATE_NOOP("meetings", "Protocol"),
    OutcomeKind.AGREEMENT: QT_TRANSLATE_NOOP("meetings", "Agreement"),
    OutcomeKind.DECLARATION: QT_TRANSLATE_NOOP("meetings", "Declaration"),
    OutcomeKind.STATEMENT: QT_TRANSLATE_NOOP("meetings", "Statement"),
    OutcomeKind.DECISION: QT_TRANSLATE_NOOP("meetings", "Decision"),
}


def word(code: StrEnum) -> str:
    """What a kind, mode, role or outcome is called."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[code])


def no_date() -> str:
    """What stands in place of a day that nobody stated."""
    return QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("meetings", "No date"))


def ordinal(number: int) -> str:
    """Which one of its series a meeting is."""
    return QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("meetings", "No. {number}")).format(number=number)


def brief_day(day: date | None) -> str:
    """The first day with a short month."""
    return short_day(day) if day is not None else no_date()


def month_of(day: date | None) -> str:
    """The month and the year of a day."""
    if day is None:
        return no_date()
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def days(starts: date | None, ends: date | None) -> str:
    """The day in full, or the first and the last of several."""
    if starts is None:
        return no_date()
    if ends is None or ends == starts:
        return long_day(starts)
    if (ends.year, ends.month) == (starts.year, starts.month):
        return f"{starts.day}–{long_day(ends)}"
    return f"{long_day(starts)} – {long_day(ends)}"
