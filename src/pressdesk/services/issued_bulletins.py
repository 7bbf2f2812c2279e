"""What was issued: the bulletins that went out, each with its exact file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from pressdesk.catalogue.bulletins import Bulletin, BulletinItem, Issue
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.errors import Message, OutputError, PressdeskError
from pressdesk.services.bulletin_selection import headline_column
from pressdesk.services.output_paths import check_output, write_output
from pressdesk.storage import durable
from pressdesk.storage.containment import inside
from pressdesk.storage.photo_files import safe_name

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class Issued:
    """A bulletin of the archive as a list shows it; ``issued_at`` is when its last file went out, if one did."""

    reference: Reference
    number: str | None
    title: str
    language: str
    starts: date
    ends: date
    issued_at: datetime | None


@dataclass(frozen=True)
class IssuedRelease:
    """A release of a bulletin, with its headline as it is today."""

    reference: Reference
    number: str | None
    date: date | None
    headline: str


@dataclass(frozen=True)
class IssuedFile:
    """A file that went out, where the archive keeps it; ``is_there`` is False when it is missing."""

    path: Path
    sha256: str
    size: int
    issued_at: datetime
    is_there: bool


@dataclass(frozen=True)
class IssuedBulletin:
    """A bulletin with its releases in their order and its files, the last one first."""

    bulletin: Issued
    releases: tuple[IssuedRelease, ...]
    files: tuple[IssuedFile, ...]


_ISSUED = (
    select(
        Bulletin.id,
        Bulletin.number,
        Bulletin.title,
        Bulletin.language,
        Bulletin.starts,
        Bulletin.ends,
        func.max(Issue.issued_at).label("issued_at"),
    )
    .outerjoin(Issue, Issue.bulletin_id == Bulletin.id)
    .group_by(Bulletin.id)
)


def issued(archive: Archive) -> tuple[Issued, ...]:
    """The bulletins of the archive without those in the bin, the last issued first. Raises ArchiveError."""
    query = _ISSUED.where(Bulletin.binned_at.is_(None))
    query = query.order_by(func.max(Issue.issued_at).desc().nulls_last(), Bulletin.id.desc())
    with archive.session() as session:
        return tuple(Issued(Reference(Kind.BULLETIN, row[0]), *row[1:]) for row in session.execute(query))


def show_issued(archive: Archive, wanted: Reference) -> IssuedBulletin:
    """A bulletin with its releases and files. Raises PressdeskError when there is none."""
    with archive.session() as session:
        row = session.execute(_ISSUED.where(Bulletin.id == wanted.number)).first()
        if row is None:
            raise PressdeskError("not_found", id=wanted)
        items = session.execute(
            select(Release.id, Release.number, Release.date, headline_column(row.language).label("headline"))
            .join(BulletinItem, BulletinItem.release_id == Release.id)
            .where(BulletinItem.bulletin_id == wanted.number)
            .order_by(BulletinItem.position)
        ).all()
        issues = session.scalars(
            select(Issue).where(Issue.bulletin_id == wanted.number).order_by(Issue.id.desc())
        ).all()
        session.expunge_all()
    return IssuedBulletin(
        Issued(wanted, *row[1:]),
        tuple(IssuedRelease(Reference(Kind.RELEASE, item[0]), item[1], item[2], item[3] or "") for item in items),
        tuple(_issued_file(archive.folder / "bulletins", one) for one in issues),
    )


def _issued_file(folder: Path, one: Issue) -> IssuedFile:
    path = inside(folder, one.path)
    if path is None:  # its name leads elsewhere, where there is nothing of ours
        return IssuedFile(folder / safe_name(one.path), one.sha256, one.size, one.issued_at, is_there=False)
    return IssuedFile(path, one.sha256, one.size, one.issued_at, path.is_file())


def copy_issue(archive: Archive, file: IssuedFile, output: Path, *, overwrite: bool = False) -> Path:
    """Copy a file that went out to ``output``, which is returned.

    Raises OutputError when it is missing or not the one that was issued, or ``output`` cannot be written.
    """
    check_output(archive, output, file.path.suffix, overwrite=overwrite)
    if not file.is_there or not file.path.is_file():
        raise OutputError("source_missing", path=file.path)
    with durable.explaining(file.path):
        data = file.path.read_bytes()
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise OutputError("source_broken", path=file.path, reason=Message("issue_other"))
    write_output(output, data)
    return output
