"""What becomes of the files of an import, and what a person says of them beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError, Message, PressdeskError
from pressdesk.services.changes import Changes

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pressdesk.catalogue.references import Reference
    from pressdesk.catalogue.releases import Status

_SAME_IN_ARCHIVE = {"file": "same_file_in_archive", "text": "same_text_in_archive", "photo": "same_photo_in_archive"}
_SAME_IN_BIN = {"file": "same_file_in_bin", "text": "same_text_in_bin", "photo": "same_photo_in_bin"}


@dataclass(frozen=True)
class Imported:
    """One file that was taken in; ``warnings`` are what a person must still look at."""

    source: Path
    reference: Reference
    language: str | None
    title: str
    date: date | None
    warnings: tuple[Message, ...]


@dataclass(frozen=True)
class Skipped:
    """One file whose content is in the archive already."""

    source: Path
    reason: Message
    duplicate_of: Reference


@dataclass(frozen=True)
class Failed:
    """One file that could not be taken in."""

    source: Path
    error: PressdeskError


@dataclass
class ImportReport:
    """What became of each file of an import; ``changes`` undo all of it, ``is_stopped`` says that files were left."""

    imported: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    is_stopped: bool = False

    def add(self, outcome: ImportOutcome) -> None:
        """Enter what became of one file."""
        if isinstance(outcome, Imported):
            self.imported.append(outcome)
        elif isinstance(outcome, Skipped):
            self.skipped.append(outcome)
        else:
            self.failed.append(outcome)


@dataclass(frozen=True)
class StatedFacts:
    """What the person says, so that it is not guessed: of a release its day, status, headline and language.

    Of a photo the day it was taken, its caption, and the language of that.
    """

    day: date | None = None
    status: Status | None = None
    title: str | None = None
    language: str | None = None

    def over(self, other: StatedFacts) -> StatedFacts:
        """This, and where it says nothing what ``other`` says."""
        return StatedFacts(
            self.day or other.day,
            self.status or other.status,
            self.title or other.title,
            self.language or other.language,
        )


ImportOutcome = Imported | Skipped | Failed


def skipped(path: Path, what: str, reference: Reference, *, is_binned: bool) -> Skipped:
    """That the ``file``, ``text`` or ``photo`` in the file at ``path`` is what a record has already."""
    return Skipped(path, Message((_SAME_IN_BIN if is_binned else _SAME_IN_ARCHIVE)[what]), reference)


def failed(path: Path, error: PressdeskError | OSError) -> Failed:
    """That the file at ``path`` could not be taken in."""
    if isinstance(error, OSError):
        error = IntakeError("source_unreadable", path=path, reason=error.strerror or str(error))
    return Failed(path, error)
