"""Making bulletins: choosing the releases of a period and writing them to Word."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from pressdesk import language
from pressdesk.catalogue.base import now
from pressdesk.catalogue.bulletins import Bulletin, BulletinItem, Issue
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleasePhoto, ReleaseText, Status
from pressdesk.errors import OutputError, PressdeskError
from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto, write_bulletin
from pressdesk.services.outputs import check_output
from pressdesk.services.saving import saving
from pressdesk.storage import durable

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from sqlalchemy.orm import Session

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive

TITLES = {"az": "Mətbuat bülleteni", "en": "Press bulletin", "ru": "Пресс-бюллетень"}
OFFICES = {"az": "Mətbuat xidməti", "en": "Press Office", "ru": "Пресс-служба"}
_PRINT_EDGE = 1_600


@dataclass(frozen=True)
class Choice:
    """A bulletin to be: both days belong to its period."""

    starts: date
    ends: date
    language: str
    number: str | None = None


@dataclass
class Written:
    """A bulletin that was written: SHA-256 of the file in hexadecimal, and what was left out and why."""

    output: Path
    sha256: str
    releases: list[Reference] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def write(archive: Archive, choice: Choice, output: Path, *, overwrite: bool = False) -> Written:
    """Write the published releases of a period, oldest first, to the Word document ``output``.

    The archive is only read. Raises OutputError when there is nothing to write, ``output`` exists and may not be
    overwritten, or cannot be written; then it is as it was.
    """
    if choice.ends < choice.starts:
        raise PressdeskError("period_reversed", id="The bulletin", start=choice.starts, end=choice.ends)
    if choice.language not in archive.languages:
        raise PressdeskError("language_unknown", language=choice.language, languages=", ".join(archive.languages))
    check_output(archive, output, overwrite=overwrite)
    with archive.session() as session:
        releases, warnings = _chosen(session, choice)
        session.expunge_all()
    if not releases:
        raise OutputError("bulletin_empty", start=choice.starts, end=choice.ends, language=choice.language)
    entries = tuple(_entry(archive, release, choice.language, warnings) for release in releases)
    write_bulletin(_document(archive, choice, entries), output)
    with durable.explaining(output):
        sha256 = durable.sha256_of(output)
    return Written(output, sha256, [Reference(Kind.RELEASE, release.id) for release in releases], warnings)


def issue(
    archive: Archive, choice: Choice, output: Path, *, by: str, overwrite: bool = False
) -> tuple[Written, Changes]:
    """Write a bulletin and keep the exact file in the archive as issued. Raises PressdeskError."""
    written = write(archive, choice, output, overwrite=overwrite)
    with saving(archive, by=by, why="issued") as unit:
        kept = _unused(unit.session, archive.folder / "bulletins", choice, written.sha256)
        beside = kept.with_name(f".{kept.name}")
        # Named last: should the program be killed before, the next opening gives the file the name the catalogue has.
        with durable.explaining(kept):
            beside.unlink(missing_ok=True)
            sha256, size = durable.copy_file(output, beside)
            beside.chmod(0o400)
        if sha256 != written.sha256:
            raise OutputError("write_failed", path=output, reason="it was changed while it was being issued")
        unit.add(
            Bulletin(
                number=choice.number,
                title=archive.manifest.bulletin_title.get(choice.language) or TITLES.get(choice.language, TITLES["en"]),
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
    return written, unit.changes


def _unused(session: Session, folder: Path, choice: Choice, sha256: str) -> Path:
    """A name for the file of an issue that no other issue has, one that was undone neither."""
    stem, number = f"{choice.starts}_{choice.ends}_{choice.language}_{sha256[:12]}", 1
    name = f"{stem}.docx"
    while session.scalar(select(Issue.id).where(Issue.path == name)) is not None:
        number += 1
        name = f"{stem}-{number}.docx"
    return folder / name


def _chosen(session: Session, choice: Choice) -> tuple[list[Release], list[str]]:
    """The published releases of the period with a published text in the language, and a word about each other one."""
    query = (
        select(Release)
        .where(Release.binned_at.is_(None), Release.date >= choice.starts, Release.date <= choice.ends)
        .order_by(Release.date, Release.number, Release.id)
        .options(
            selectinload(Release.texts),
            selectinload(Release.photos).joinedload(ReleasePhoto.photo).selectinload(Photo.captions),
        )
    )
    chosen, warnings = [], []
    for release in session.scalars(query).unique():
        name = release.number or str(Reference(Kind.RELEASE, release.id))
        text = release.text(choice.language)
        if text is None:
            warnings.append(f"{name} has no text in {choice.language}; it is left out")
        elif release.status is not Status.PUBLISHED or text.state is not Status.PUBLISHED:
            state = release.status if release.status is not Status.PUBLISHED else text.state
            warnings.append(f"{name} is not published in {choice.language} ({state}); it is left out")
        elif release.embargo_until is not None and release.embargo_until > now():
            warnings.append(f"{name} is under embargo until {release.embargo_until.isoformat()}; it is left out")
        else:
            chosen.append(release)
    undated = select(func.count()).select_from(Release).join(ReleaseText, ReleaseText.release_id == Release.id)
    undated = undated.where(
        Release.binned_at.is_(None), Release.date.is_(None), ReleaseText.language == choice.language
    )
    if count := session.scalar(undated):
        have = "release has no date and belongs" if count == 1 else "releases have no date and belong"
        warnings.append(f"{count} {have} to no period")
    return chosen, warnings


def _entry(archive: Archive, release: Release, code: str, warnings: list[str]) -> BulletinEntry:
    text = release.text(code)
    assert text is not None
    assert release.date is not None
    photo = None
    first = next((row.photo for row in release.photos if row.photo.binned_at is None), None)
    if first is not None:
        try:
            photo = _photo(archive, first, code)
        except PressdeskError as error:
            warnings.append(f"{release.number or Reference(Kind.RELEASE, release.id)} goes without its photo: {error}")
    date_line = language.format_date(release.date, code)
    return BulletinEntry(text.headline, date_line, text.lead, text.body, photo)


def _photo(archive: Archive, photo: Photo, code: str) -> BulletinPhoto:
    from pressdesk.formats.images import fit_for_print

    path = archive.photos.path(photo.path)
    if not path.is_file():
        raise PressdeskError("photo_missing", id=Reference(Kind.PHOTO, photo.id), path=photo.path)
    caption = next((row.caption for row in photo.captions if row.language == code), "")
    return BulletinPhoto(fit_for_print(path, _PRINT_EDGE), caption, photo.credit or "", caption or photo.original_name)


def _document(archive: Archive, choice: Choice, entries: tuple[BulletinEntry, ...]) -> BulletinDocument:
    facts, code = archive.manifest, choice.language
    return BulletinDocument(
        language=code,
        office=facts.office.get(code) or OFFICES.get(code, OFFICES["en"]),
        parent=facts.parent.get(code),
        title=facts.bulletin_title.get(code) or TITLES.get(code, TITLES["en"]),
        period=language.format_period(choice.starts, choice.ends, code),
        number=choice.number,
        emblem=None,
        entries=entries,
    )
