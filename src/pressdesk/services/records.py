"""Looking records up: one whole, a list of a kind, and how much there is of everything."""

from __future__ import annotations

import contextlib
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from pressdesk import language
from pressdesk.catalogue.attention import message
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.records import CLASSES, complete, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseText
from pressdesk.catalogue.revisions import Revision, own_parts
from pressdesk.formats.bulletin_labels import labels
from pressdesk.services.saving import load

if TYPE_CHECKING:
    from datetime import date, datetime

    from pressdesk.catalogue.base import Record
    from pressdesk.errors import Message
    from pressdesk.storage.archive import Archive


_QUOTES = {"az": ("“", "”"), "en": ("“", "”"), "ru": ("«", "»")}


@dataclass(frozen=True)
class RecordRow:
    """One line of a list; ``languages`` are those it has words in, ``attention`` what a person must look at."""

    reference: Reference
    date: date | None
    title: str
    status: str
    languages: tuple[str, ...]
    attention: tuple[Message, ...]


def show(archive: Archive, wanted: Reference) -> Record:
    """The record, detached and complete. Raises PressdeskError when there is none."""
    with archive.session() as session:
        record = load(session, wanted)
        session.expunge_all()
    return record


def quotation(archive: Archive, release: Release, code: str, words: str = "") -> str:
    """How the release is cited in language ``code``: ``words`` of it if any, headline, office, number and date."""
    text = release.text(code)
    parts = [
        text.headline if text else "",
        archive.manifest.office.get(code, ""),
        f"{labels(code).number} {release.number}" if release.number else "",
        language.format_date(release.date, code) if release.date else "",
    ]
    cited = ", ".join(part for part in parts if part)
    opening, closing = _QUOTES.get(code, _QUOTES["en"])
    return f"{opening}{words.strip()}{closing}\n— {cited}" if words.strip() else cited


def list_records(
    archive: Archive,
    kind: Kind,
    *,
    limit: int,
    offset: int = 0,
    attention: bool = False,
    binned: bool = False,
    uncaptioned: bool = False,
) -> tuple[int, list[RecordRow]]:
    """How many records of ``kind`` there are, and a page of them, newest first; what has no day comes first of all.

    ``attention`` leaves those a person must look at, ``binned`` those in the bin, ``uncaptioned`` photos without any
    caption.
    """
    cls = CLASSES[kind]
    query = select(cls.id).where(cls.binned_at.is_not(None) if binned else cls.binned_at.is_(None))
    if attention and cls is Release:
        query = query.where(func.json_array_length(Release.attention) > 0)
    if uncaptioned and cls is Photo:
        query = query.where(~select(Caption.id).where(Caption.photo_id == Photo.id).exists())
    day = {Kind.RELEASE: "date", Kind.EVENT: "starts", Kind.PHOTO: "taken_at", Kind.BULLETIN: "starts"}.get(kind)
    order = [getattr(cls, day).is_not(None), getattr(cls, day).desc(), cls.id.desc()] if day else [cls.id]
    with archive.session() as session:
        total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
        ids = list(session.scalars(query.order_by(*order).limit(limit).offset(offset)))
        rows = session.scalars(select(cls).where(cls.id.in_(ids)).options(*complete(kind))).unique()
        found = {row.id: row for row in rows}
        session.expunge_all()
    return total, [_row(found[number], archive.languages[0]) for number in ids]


def _row(record: Record, code: str) -> RecordRow:
    ready = record.documents()
    best = next((one for one in ready if one.language == code), ready[0] if ready else None)
    attention = tuple(message(item) for item in record.attention) if isinstance(record, Release) else ()
    return RecordRow(
        reference(record),
        best.date if best is not None else None,
        record.display_name(code),
        record.status.value if isinstance(record, Release) else "",
        tuple(one.language for one in ready if one.language),
        attention,
    )


@dataclass(frozen=True)
class Stats:
    """How much an archive holds, what is in the bin not counted; ``size_bytes`` is all its files together."""

    releases: int
    texts: dict[str, int]
    events: int
    photos: int
    authorities: int
    bulletins: int
    size_bytes: int


def stats(archive: Archive) -> Stats:
    """How much the archive holds."""
    with archive.session() as session:
        counts = {
            kind: session.scalar(select(func.count()).select_from(cls).where(cls.binned_at.is_(None))) or 0
            for kind, cls in CLASSES.items()
        }
        query = (
            select(ReleaseText.language, func.count().label("texts"))
            .join(Release, Release.id == ReleaseText.release_id)
            .where(Release.binned_at.is_(None))
            .group_by(ReleaseText.language)
        )
        texts = dict.fromkeys(archive.languages, 0) | {row.language: row.texts for row in session.execute(query)}
    sizes: dict[tuple[int, int], int] = {}  # a photo and its link in a backup are one file
    for path in archive.folder.rglob("*"):
        with contextlib.suppress(FileNotFoundError):  # others write meanwhile
            found = path.lstat()
            if stat.S_ISREG(found.st_mode):
                sizes[found.st_dev, found.st_ino] = found.st_size
    return Stats(
        counts[Kind.RELEASE],
        texts,
        counts[Kind.EVENT],
        counts[Kind.PHOTO],
        counts[Kind.AUTHORITY],
        counts[Kind.BULLETIN],
        sum(sizes.values()),
    )


@dataclass(frozen=True)
class HistoryEntry:
    """One save of a record: when, by whom and why: a Cause, or the words of an older program."""

    at: datetime
    by: str
    why: str


def history(archive: Archive, wanted: Reference) -> list[HistoryEntry]:
    """Every save of a record, the last one first. Raises ArchiveError."""
    query = (
        select(Revision.saved_at, Revision.saved_by, Revision.why)
        .where(Revision.kind == wanted.kind, Revision.record_id == wanted.number)
        .order_by(Revision.version.desc())
    )
    with archive.session() as session:
        return [HistoryEntry(*row) for row in session.execute(query)]


@dataclass(frozen=True)
class BinEntry:
    """A record in the bin: what it is called and when it was put there."""

    reference: Reference
    title: str
    at: datetime


def binned(archive: Archive, code: str, limit: int = 1_000) -> tuple[int, list[BinEntry]]:
    """How many records of every kind are in the bin, and those that were put there last, titles in ``code``.

    Raises ArchiveError.
    """
    found: list[tuple[datetime, Kind, int]] = []
    total = 0
    with archive.session() as session:
        for kind, cls in CLASSES.items():
            there = select(cls.id, cls.binned_at).where(cls.binned_at.is_not(None))
            total += session.scalar(select(func.count()).select_from(there.subquery())) or 0
            rows = session.execute(there.order_by(cls.binned_at.desc(), cls.id.desc()).limit(limit))
            found += [(row.binned_at, kind, row.id) for row in rows]
        found = sorted(found, reverse=True)[:limit]
        titles: dict[tuple[Kind, int], str] = {}
        for kind, cls in CLASSES.items():
            ids = [number for _at, one, number in found if one is kind]
            for row in session.scalars(select(cls).where(cls.id.in_(ids)).options(*own_parts(cls))).unique():
                titles[kind, row.id] = row.display_name(code)
        session.expunge_all()
    return total, [BinEntry(Reference(kind, number), titles[kind, number], at) for at, kind, number in found]
