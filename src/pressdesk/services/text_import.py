"""Taking in texts: each becomes a release of one language, published only where nothing speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from pressdesk.catalogue.attention import DOUBTS, UNCONFIRMED, message, noted
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseSource, ReleaseText, Status, text_digest
from pressdesk.catalogue.revisions import Cause
from pressdesk.formats.doubts import is_doubtful_headline
from pressdesk.services.changes import Changes
from pressdesk.services.import_results import Imported, Skipped, skipped
from pressdesk.services.saving import saving

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute

    from pressdesk.formats.parser_client import ParserClient
    from pressdesk.formats.text_intake import ReadText
    from pressdesk.services.import_results import ImportOutcome, StatedFacts
    from pressdesk.services.read_ahead import SniffedFile
    from pressdesk.services.source_files import SourceFile
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class NewText:
    """A text that the archive does not have: as it was read, with the digests of its file and of its words."""

    text: ReadText
    sha256: str
    digest: str


def import_text(
    archive: Archive, sniffed: SniffedFile, by: str, given: StatedFacts, client: ParserClient
) -> tuple[ImportOutcome, Changes]:
    """Take in one text. Raises PressdeskError."""
    new = read_new_text(archive, sniffed, client)
    if isinstance(new, Skipped):
        return new, Changes()
    release = release_of(archive, new, sniffed.file, given)
    with saving(archive, by=by, why=Cause.IMPORTED) as unit:
        unit.add(release)
    warnings = tuple(message(item) for item in release.attention)
    reference, words = Reference(Kind.RELEASE, release.id), release.texts[0]
    outcome = Imported(sniffed.file.path, reference, words.language, words.headline, release.date, warnings)
    return outcome, unit.changes


def read_new_text(archive: Archive, sniffed: SniffedFile, client: ParserClient) -> NewText | Skipped:
    """The text of a file, or why it is not needed. Raises PressdeskError."""
    path = sniffed.file.path
    if sniffed.duplicate is not None:
        return sniffed.duplicate
    text = client.text(path, archive.languages)
    digest = text_digest(text.headline, "", text.body)
    same = _same(archive, path, "text", ReleaseText.release_id, ReleaseText.digest == digest)
    return same or NewText(text, sniffed.sha256, digest)


def settled_by(given: StatedFacts) -> frozenset[str]:
    """The codes of attention that need nobody's any more once a person said this."""
    return (UNCONFIRMED - DOUBTS if given.day else frozenset()) | (
        {"headline_made", "headline_doubtful", "caption_missing"} if given.title else set()
    )


def release_of(archive: Archive, new: NewText, file: SourceFile, given: StatedFacts) -> Release:
    """The release that a text becomes, not saved: a draft with reasons where something speaks against it."""
    text = new.text
    attention = [noted(warning) for warning in text.warnings]
    stated, day, month, read = given.day, None, None, text.day
    if read is None:
        attention.append({"code": "date_missing"})
    elif read.year is None:
        attention.append({"code": "year_not_stated", "day": read.day, "month": read.month, "text": read.text})
        day, month = (read.day, read.month) if stated is None else (None, None)
    else:
        stated = stated or date(read.year, read.month, read.day)
        if not text.is_dateline:
            attention.append({"code": "date_from_text", "text": read.text})
    attention += _doubts(archive, text)
    attention = [item for item in attention if item["code"] not in settled_by(given)]
    is_blocked = any(item["code"] in UNCONFIRMED for item in attention)
    # Back files are what went out already; but what has no certain day, or speaks against it, cannot be called so.
    status = given.status or (Status.DRAFT if is_blocked else Status.PUBLISHED)
    code, headline = given.language or text.language, (given.title or text.headline)[:1000]
    return Release(
        date=stated,
        day=day,
        month=month,
        status=status,
        attention=attention,
        texts=[ReleaseText(language=code, headline=headline, body=text.body, lead="", state=status)],
        sources=[ReleaseSource(language=code, name=file.name[-1000:], sha256=new.sha256, stripped=list(text.stripped))],
        authorities=[],
        photos=[],
    )


def _doubts(archive: Archive, text: ReadText) -> list[dict[str, Any]]:
    """Why a text cannot be called published as it was read, each with the words that say so."""
    office = archive.manifest
    names = (*office.office.values(), *office.parent.values())
    is_doubtful = is_doubtful_headline(text.headline, text.language, names)
    reasons = {
        "embargo_stated": text.embargo,
        "several_languages": text.passage,
        "headline_doubtful": text.headline if is_doubtful else "",
    }
    return [{"code": code, "text": words} for code, words in reasons.items() if words]


def same_file(archive: Archive, path: Path, sha256: str) -> Skipped | None:
    """Why the text at ``path`` is not needed, where a release came from a file of the same ``sha256``."""
    return _same(archive, path, "file", ReleaseSource.release_id, ReleaseSource.sha256 == sha256)


def _same(
    archive: Archive, path: Path, what: str, column: InstrumentedAttribute[int], is_same: ColumnElement[bool]
) -> Skipped | None:
    """Why the file is not needed, when a row ``is_same``; ``column`` is its release."""
    with archive.session() as session:
        query = select(column, Release.binned_at).join(Release, Release.id == column).where(is_same)
        row = session.execute(query).first()
    if row is None:
        return None
    return skipped(path, what, Reference(Kind.RELEASE, row[0]), is_binned=row[1] is not None)
