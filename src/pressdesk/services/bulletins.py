"""Writing bulletins to Word, and keeping what was issued."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from pressdesk import language
from pressdesk.catalogue import fixity
from pressdesk.catalogue.bulletins import Bulletin, BulletinItem, Issue
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleasePhoto
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import Message, OutputError, PressdeskError
from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto, bulletin_file
from pressdesk.services.bulletin_numbers import check_number, must_be_free
from pressdesk.services.bulletin_selection import (
    BulletinSelection,
    Reason,
    check_selection,
    count_undated,
    reason_against,
    shown_state,
)
from pressdesk.services.office import emblem
from pressdesk.services.output_paths import check_output, write_output
from pressdesk.services.saving import saving
from pressdesk.storage import durable
from pressdesk.storage.photo_files import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.orm import Session

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


TITLES = {"az": "Mətbuat bülleteni", "en": "Press bulletin", "ru": "Пресс-бюллетень"}


OFFICES = {"az": "Mətbuat xidməti", "en": "Press Office", "ru": "Пресс-служба"}


_PRINT_EDGE = 1_600


_SUFFIX = ".docx"


_BATCH = 500


@dataclass
class Written:
    """A bulletin that was written: SHA-256 of the file in hexadecimal, and what was left out and why."""

    output: Path
    sha256: str
    releases: list[Reference] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def draft(archive: Archive, choice: BulletinSelection, picture: Callable[[str, str], bytes]) -> BulletinDocument:
    """The bulletin as it would be printed, with the pictures that ``picture`` gives for a SHA-256 and a path.

    A photo that cannot be read is missing. Raises PressdeskError when there is no such period or language.
    """
    check_selection(archive, choice)
    with archive.session() as session:
        releases, warnings = _chosen(session, choice)
        session.expunge_all()

    def read(photo: Photo) -> bytes:
        return picture(photo.sha256, photo.path)

    return _document(archive, choice, tuple(_entry(release, choice.language, read, warnings) for release in releases))


def write(archive: Archive, choice: BulletinSelection, output: Path, *, overwrite: bool = False) -> Written:
    """Write the chosen releases, or the published ones of a period, to the Word document ``output``.

    The archive is only read. Raises OutputError when there is nothing to write, ``output`` exists and may not be
    overwritten, or cannot be written; then it is as it was.
    """
    check_selection(archive, choice)
    check_output(archive, output, _SUFFIX, overwrite=overwrite)
    with archive.session() as session:
        releases, warnings = _chosen(session, choice)
        session.expunge_all()
    if not releases:
        raise OutputError("bulletin_empty", start=choice.starts, end=choice.ends, language=choice.language)
    with archive.session() as session:
        fixity.must_be_whole(session, Kind.RELEASE, [release.id for release in releases])
        shown = {row.photo_id for release in releases for row in release.photos}
        fixity.must_be_whole(session, Kind.PHOTO, sorted(shown))

    def read(photo: Photo) -> bytes:
        return _for_print(archive, photo)

    entries = tuple(_entry(release, choice.language, read, warnings) for release in releases)
    data = bulletin_file(_document(archive, choice, entries))
    write_output(output, data)
    sha256 = hashlib.sha256(data).hexdigest()
    return Written(output, sha256, [Reference(Kind.RELEASE, release.id) for release in releases], warnings)


def issue(
    archive: Archive, choice: BulletinSelection, output: Path, *, by: str, overwrite: bool = False
) -> tuple[Written, Changes]:
    """Write a bulletin and keep the exact file in the archive as issued. Raises PressdeskError."""
    check_number(archive, choice)
    written = write(archive, choice, output, overwrite=overwrite)
    return written, keep_issue(archive, choice, written, by=by)


def keep_issue(archive: Archive, choice: BulletinSelection, written: Written, *, by: str) -> Changes:
    """Keep the exact file of a bulletin that was written in the archive, as issued.

    Raises PressdeskError, also when the file has been changed since; then nothing is kept.
    """
    output = written.output
    with saving(archive, by=by, why=Cause.ISSUED) as unit:
        must_be_free(unit.session, choice)
        kept = _unused(unit.session, archive, choice)
        beside = kept.with_name(f".{kept.name}")
        # Named last: should the program be killed before, the next opening gives the file the name the catalogue has.
        with durable.explaining(kept):
            beside.unlink(missing_ok=True)
            sha256, size = durable.copy_file(output, beside)
            beside.chmod(0o400)
            durable.sync_folder(beside.parent)  # before the catalogue says that it is there
        if sha256 != written.sha256:
            raise OutputError("write_failed", path=output, reason=Message("issue_changed"))
        unit.add(
            Bulletin(
                number=choice.number,
                title=_title(archive, choice.language),
                language=choice.language,
                starts=choice.starts,
                ends=choice.ends,
                items=[
                    BulletinItem(release_id=reference.number, position=position)
                    for position, reference in enumerate(written.releases, 1)
                ],
                issues=[Issue(path=kept.name, sha256=written.sha256, size=size)],
            )
        )
    with durable.explaining(kept):
        beside.rename(kept)
        durable.sync_folder(kept.parent)
    return unit.changes


def _unused(session: Session, archive: Archive, choice: BulletinSelection) -> Path:
    """A name for the file of an issue that no other issue has, one that was undone neither."""
    name = file_name(archive, choice)
    stem, number = name.removesuffix(_SUFFIX), 1
    while session.scalar(select(Issue.id).where(func.lower(Issue.path) == func.lower(name))) is not None:
        number += 1
        name = f"{stem} ({number}){_SUFFIX}"
    return archive.issue_file(name)


def file_name(archive: Archive, choice: BulletinSelection) -> str:
    """What the file of a bulletin is called: its title and number, period and language, as every system can have it."""
    named = f"{_title(archive, choice.language)} {choice.number or ''}".replace("/", "-").replace("\\", "-")
    return f"{safe_name(' '.join(named.split()))} – {choice.starts}–{choice.ends} ({choice.language}){_SUFFIX}"


def _title(archive: Archive, code: str) -> str:
    return archive.manifest.bulletin_title.get(code) or TITLES.get(code, TITLES["en"])


def _chosen(session: Session, choice: BulletinSelection) -> tuple[list[Release], list[str]]:
    """The releases that are printed, and a word about each other one of the period or of the choice."""
    chosen: list[Release] = []
    warnings: list[str] = []
    for wanted, release in _wanted(session, choice):
        if release is None:
            warnings.append(Message("left_out_binned", name=wanted))
            continue
        name, text = release.number or wanted, release.text(choice.language)
        state = text.state if text is not None else None
        why = reason_against(release.status, state, release.embargo_until)
        if why is Reason.NO_TEXT:
            warnings.append(Message("left_out_no_text", name=name, language=choice.language))
        elif why is Reason.UNPUBLISHED:
            said = shown_state(release.status, state)
            warnings.append(Message("left_out_unpublished", name=name, language=choice.language, status=said))
        elif why is Reason.EMBARGO and release.embargo_until is not None:
            warnings.append(Message("left_out_embargo", name=name, moment=release.embargo_until.isoformat()))
        else:
            chosen.append(release)
    if choice.releases is None and (count := count_undated(session, choice.language)):
        warnings.append(Message("left_out_undated_one" if count == 1 else "left_out_undated", count=count))
    return chosen, warnings


def _wanted(session: Session, choice: BulletinSelection) -> list[tuple[Reference, Release | None]]:
    query = (
        select(Release)
        .where(Release.binned_at.is_(None))
        .options(
            selectinload(Release.texts),
            selectinload(Release.photos).joinedload(ReleasePhoto.photo).selectinload(Photo.captions),
        )
    )
    if choice.releases is None:
        query = query.where(Release.date >= choice.starts, Release.date <= choice.ends)
        query = query.order_by(Release.date, Release.number, Release.id)
        return [(Reference(Kind.RELEASE, one.id), one) for one in session.scalars(query).unique()]
    wanted = list(dict.fromkeys(choice.releases))
    found: dict[int, Release] = {}
    for first in range(0, len(wanted), _BATCH):
        ids = [one.number for one in wanted[first : first + _BATCH]]
        found |= {one.id: one for one in session.scalars(query.where(Release.id.in_(ids))).unique()}
    return [(one, found.get(one.number)) for one in wanted]


def _entry(release: Release, code: str, read: Callable[[Photo], bytes], warnings: list[str]) -> BulletinEntry:
    text = release.text(code)
    assert text is not None
    assert release.date is not None
    name = release.number or Reference(Kind.RELEASE, release.id)
    photos = []
    for photo in (row.photo for row in release.photos if row.photo.binned_at is None):
        caption = next((row.caption for row in photo.captions if row.language == code), "")
        try:
            photos.append(BulletinPhoto(read(photo), caption, photo.credit or ""))
        except PressdeskError as error:
            warnings.append(Message("photo_left_out", name=name, reason=error))
            continue
        if not caption.strip():
            warnings.append(Message("caption_missing_in", name=name, photo=photo.original_name, language=code))
    date_line = language.format_date(release.date, code)
    return BulletinEntry(text.headline, date_line, text.lead, text.body, tuple(photos))


def _for_print(archive: Archive, photo: Photo) -> bytes:
    from pressdesk.formats.images import fit_for_print

    path = archive.photos.path(photo.path)
    if not path.is_file():
        raise PressdeskError("photo_missing", id=Reference(Kind.PHOTO, photo.id), path=photo.path)
    return fit_for_print(path, _PRINT_EDGE)


def _document(archive: Archive, choice: BulletinSelection, entries: tuple[BulletinEntry, ...]) -> BulletinDocument:
    facts, code = archive.manifest, choice.language
    return BulletinDocument(
        language=code,
        office=facts.office.get(code) or OFFICES.get(code, OFFICES["en"]),
        parent=facts.parent.get(code),
        title=_title(archive, code),
        period=language.format_period(choice.starts, choice.ends, code),
        number=choice.number,
        emblem=emblem(archive, code),
        entries=entries,
    )
