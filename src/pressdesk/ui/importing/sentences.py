"""What the Import page says of a file: what it becomes, why it needs somebody, and why it is not taken in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressdesk.catalogue.attention import DOUBTS
from pressdesk.catalogue.references import Kind
from pressdesk.services.import_results import Imported, Skipped
from pressdesk.ui.labels import error_sentence, said
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pressdesk.errors import PressdeskError
    from pressdesk.services.import_preview import FilePreview
    from pressdesk.services.import_results import ImportOutcome, StatedFacts

_CONTEXT = "importing"
_STATES = {
    "release": QT_TRANSLATE_NOOP("importing", "new release"),
    "photo": QT_TRANSLATE_NOOP("importing", "new photo"),
    "date": QT_TRANSLATE_NOOP("importing", "date to confirm"),
    "doubt": QT_TRANSLATE_NOOP("importing", "to confirm"),
    "duplicate": QT_TRANSLATE_NOOP("importing", "duplicate"),
    "failed": QT_TRANSLATE_NOOP("importing", "failed"),
    "taken": QT_TRANSLATE_NOOP("importing", "taken in"),
    "skipped": QT_TRANSLATE_NOOP("importing", "skipped"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def state_of(found: FilePreview) -> str:
    """The code of what a file is to become."""
    if found.error is not None:
        return "failed"
    if found.duplicate_of is not None:
        return "duplicate"
    if not found.is_certain:
        return "doubt" if any(item["code"] in DOUBTS for item in found.attention) else "date"
    return "photo" if found.kind is Kind.PHOTO else "release"


def state_after(outcome: ImportOutcome) -> str:
    """The code of what became of a file."""
    if isinstance(outcome, Imported):
        return "taken"
    return "skipped" if isinstance(outcome, Skipped) else "failed"


def state_word(state: str) -> str:
    """What a state is called."""
    return _say(_STATES[state])


def why(found: FilePreview, given: StatedFacts) -> str:
    """Why the file is what it is to become, and what of it must be looked at."""
    if found.error is not None:
        return error_of(found.error, found.source)
    if found.duplicate_of is not None:
        first = f" ({found.duplicate_of.name})" if isinstance(found.duplicate_of, Path) else ""
        return said(found.reason or "") + first
    waiting = [(one.code in DOUBTS, said(one)) for one in found.warnings]
    parts = [words for is_doubt, words in waiting if not is_doubt]
    if given.day is not None:
        parts.insert(0, _say(QT_TRANSLATE_NOOP("importing", "you entered the date")))
    elif found.stated:
        parts.insert(0, _say(QT_TRANSLATE_NOOP("importing", "date line “{text}”")).format(text=found.stated))
    elif found.kind is Kind.PHOTO and found.date is not None:
        parts.insert(0, _say(QT_TRANSLATE_NOOP("importing", "date from the camera")))
    # What a row has no room for is at its end: why it waits comes first.
    return " · ".join([words for is_doubt, words in waiting if is_doubt] + parts)


def why_after(outcome: ImportOutcome, found: FilePreview, given: StatedFacts) -> str:
    """What there is to say of a file that was to be taken in."""
    if isinstance(outcome, Imported):
        return why(found, given)
    return said(outcome.reason) if isinstance(outcome, Skipped) else error_of(outcome.error, outcome.source)


def error_of(error: PressdeskError, source: Path) -> str:
    """The sentence of an error; a file that stands in the same row needs only its name."""
    return error_sentence(error).replace(str(source), source.name)
