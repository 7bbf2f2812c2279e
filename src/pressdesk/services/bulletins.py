"""Making bulletins: choosing the releases of a period, writing them to Word, and keeping what was issued."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select
from sqlalchemy.orm import selectinload

from pressdesk import language
from pressdesk.catalogue import fixity
from pressdesk.catalogue.base import now
from pressdesk.catalogue.bulletins import Bulletin, BulletinItem, Issue
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseAuthority, ReleasePhoto, ReleaseText, Status
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import Message, OutputError, PressdeskError
from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto, bulletin_file
from pressdesk.services.office import emblem
from pressdesk.services.output_paths import check_output, write_output
from pressdesk.services.saving import saving
from pressdesk.storage import durable
from pressdesk.storage.containment import inside
from pressdesk.storage.photo_files import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import ScalarSelect
    from sqlalchemy.orm import Session

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive

TITLES = {"az": "Mətbuat bülleteni", "en": "Press bulletin", "ru": "Пресс-бюллетень"}
OFFICES = {"az": "Mətbuat xidməti", "en": "Press Office", "ru": "Пресс-служба"}
_PRINT_EDGE = 1_600
_SUFFIX = ".docx"
_FIGURES = re.compile("[0-9]+")
_BATCH = 500


@dataclass(frozen=True)
class BulletinSelection:
    """A bulletin to be: both days belong to its period.

    ``releases`` are those that somebody chose, in their order; without them it is all that can be printed, the oldest
    first.
    """

    starts: date
    ends: date
    language: str
    number: str | None = None
    releases: tuple[Reference, ...] | None = None


@dataclass(frozen=True)
class BulletinForm:
    """A bulletin that is being put together, as plain values: what its period, language and filters say.

    ``topics`` and ``countries`` are ids, each with its name as shown; ``unticked`` and ``order`` are ids of releases,
    ``order`` None while nobody has changed that of the days.
    """

    starts: date | None = None
    ends: date | None = None
    language: str = ""
    number: str = ""
    topics: tuple[tuple[int, str], ...] = ()
    countries: tuple[tuple[int, str], ...] = ()
    unticked: tuple[int, ...] = ()
    order: tuple[int, ...] | None = None


class Reason(StrEnum):
    """Why a release cannot be printed."""

    NO_TEXT = "no_text"
    UNPUBLISHED = "unpublished"
    EMBARGO = "embargo"


@dataclass(frozen=True)
class Candidate:
    """A release that can be printed, with ``photos``; ``photo`` is the SHA-256 and the path of the first."""

    reference: Reference
    number: str | None
    date: date
    headline: str
    photo: tuple[str, str] | None
    photos: int = 0


@dataclass(frozen=True)
class Excluded:
    """A release that cannot be printed: ``state`` is what it or its text is now, ``until`` the end of an embargo."""

    reference: Reference
    number: str | None
    headline: str
    why: Reason
    state: Status
    until: datetime | None


@dataclass(frozen=True)
class Candidates:
    """The releases of a period, oldest first; ``undated`` ones belong to no period."""

    printable: tuple[Candidate, ...]
    excluded: tuple[Excluded, ...]
    undated: int


@dataclass
class Written:
    """A bulletin that was written: SHA-256 of the file in hexadecimal, and what was left out and why."""

    output: Path
    sha256: str
    releases: list[Reference] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def half_month(archive: Archive) -> tuple[date, date]:
    """The half of a month that the newest published release belongs to, or today. Raises ArchiveError."""
    query = select(func.max(Release.date)).where(Release.binned_at.is_(None), Release.status == Status.PUBLISHED)
    with archive.session() as session:
        newest = session.scalar(query) or date.today()
    if newest.day <= 15:
        return newest.replace(day=1), newest.replace(day=15)
    return newest.replace(day=16), month_of(newest)[1]


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month that ``day`` belongs to."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def candidates(archive: Archive, choice: BulletinSelection, among: Iterable[frozenset[int]] = ()) -> Candidates:
    """The releases of a period that can be printed, and those that cannot, each with the reason.

    From each set of authorities that is not empty one must be linked with a release. Raises PressdeskError when there
    is no such period or language.
    """
    _check(archive, choice)
    query = (
        select(
            Release.id,
            Release.number,
            Release.date,
            Release.status,
            Release.embargo_until,
            ReleaseText.state,
            _headline(choice.language).label("headline"),
        )
        .outerjoin(ReleaseText, and_(ReleaseText.release_id == Release.id, ReleaseText.language == choice.language))
        .where(Release.binned_at.is_(None), Release.date >= choice.starts, Release.date <= choice.ends)
        .order_by(Release.date, Release.number, Release.id)
    )
    for authorities in among:
        if authorities:
            linked = select(ReleaseAuthority.release_id).where(ReleaseAuthority.authority_id.in_(authorities))
            query = query.where(Release.id.in_(linked))
    photos = (
        select(ReleasePhoto.release_id, Photo.sha256, Photo.path)
        .join(Photo, Photo.id == ReleasePhoto.photo_id)
        .join(Release, Release.id == ReleasePhoto.release_id)
        .where(Photo.binned_at.is_(None), Release.date >= choice.starts, Release.date <= choice.ends)
        .order_by(ReleasePhoto.position.desc())
    )
    printable, excluded = [], []
    with archive.session() as session:
        rows = session.execute(query).all()
        first, amounts = {}, Counter[int]()
        for release_id, sha256, path in session.execute(photos):
            first[release_id] = sha256, path
            amounts[release_id] += 1
        undated = _undated(session, choice.language)
    for row in rows:
        wanted, headline = Reference(Kind.RELEASE, row.id), row.headline or ""
        if (why := _why_not(row.status, row.state, row.embargo_until)) is None:
            printable.append(Candidate(wanted, row.number, row.date, headline, first.get(row.id), amounts[row.id]))
        else:
            state = _state(row.status, row.state)
            excluded.append(Excluded(wanted, row.number, headline, why, state, row.embargo_until))
    return Candidates(tuple(printable), tuple(excluded), undated)


def draft(archive: Archive, choice: BulletinSelection, picture: Callable[[str, str], bytes]) -> BulletinDocument:
    """The bulletin as it would be printed, with the pictures that ``picture`` gives for a SHA-256 and a path.

    A photo that cannot be read is missing. Raises PressdeskError when there is no such period or language.
    """
    _check(archive, choice)
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
    _check(archive, choice)
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


def check_number(archive: Archive, choice: BulletinSelection) -> None:
    """Raise OutputError when a bulletin of the year in this language was issued with this number.

    What is in the bin was never issued: a bulletin that is to be issued once more is put there first.
    """
    with archive.session() as session:
        _check_number(session, choice)


def _check_number(session: Session, choice: BulletinSelection) -> None:
    wanted = _compared(choice.number)
    if not wanted:
        return
    year = _of_year(session, choice)
    for other in year:
        if _compared(other.number) == wanted:
            raise OutputError(
                "bulletin_number_taken",
                number=choice.number,
                title=other.title,
                start=other.starts,
                end=other.ends,
                language=other.language,
                free=_next_free(choice, year),
            )


def _of_year(session: Session, choice: BulletinSelection) -> list[Bulletin]:
    first, last = date(choice.starts.year, 1, 1), date(choice.starts.year, 12, 31)
    query = select(Bulletin).where(
        Bulletin.binned_at.is_(None),
        Bulletin.language == choice.language,
        Bulletin.starts >= first,
        Bulletin.starts <= last,
    )
    return list(session.scalars(query.order_by(Bulletin.id)))


def _next_free(choice: BulletinSelection, others: Iterable[Bulletin]) -> str:
    """The next number in the manner of the one that was asked: its last figures counted on to a free one."""
    taken = {_compared(other.number) for other in others}
    asked = (choice.number or "").strip()
    figures = list(_FIGURES.finditer(asked))
    before, count, after, wide = f"{asked} ", 1, "", 1
    if figures:
        last = figures[-1]
        before, count, after, wide = asked[: last.start()], int(last[0]), asked[last.end() :], len(last[0])
    while True:
        count += 1
        free = f"{before}{count:0{wide}}{after}"
        if _compared(free) not in taken:
            return free


def _compared(number: str | None) -> str:
    """A number as it is told from others: without blanks, and zeros before it."""
    return _FIGURES.sub(lambda found: str(int(found[0])), "".join((number or "").split())).casefold()


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
        _check_number(unit.session, choice)
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
            select(Release.id, Release.number, Release.date, _headline(row.language).label("headline"))
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


def _check(archive: Archive, choice: BulletinSelection) -> None:
    if choice.ends < choice.starts:
        raise PressdeskError("period_reversed", id=Message("the_bulletin"), start=choice.starts, end=choice.ends)
    if choice.language not in archive.languages:
        raise PressdeskError("language_unknown", language=choice.language, languages=", ".join(archive.languages))


def _headline(code: str) -> ScalarSelect[str]:
    """The headline of a release in language ``code``, else in any other."""
    of_release = select(ReleaseText.headline).where(ReleaseText.release_id == Release.id).correlate(Release)
    return of_release.order_by(ReleaseText.language != code, ReleaseText.language).limit(1).scalar_subquery()


def _why_not(status: Status, text: Status | None, embargo_until: datetime | None) -> Reason | None:
    """Why a release whose text in the language is in state ``text`` cannot be printed, or None when it can."""
    if text is None:
        return Reason.NO_TEXT
    if _state(status, text) is not Status.PUBLISHED:
        return Reason.UNPUBLISHED
    if embargo_until is not None and embargo_until > now():
        return Reason.EMBARGO
    return None


def _state(status: Status, text: Status | None) -> Status:
    return status if status is not Status.PUBLISHED or text is None else text


def _undated(session: Session, code: str) -> int:
    query = select(func.count()).select_from(Release).join(ReleaseText, ReleaseText.release_id == Release.id)
    query = query.where(Release.binned_at.is_(None), Release.date.is_(None), ReleaseText.language == code)
    return session.scalar(query) or 0


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
        why = _why_not(release.status, state, release.embargo_until)
        if why is Reason.NO_TEXT:
            warnings.append(Message("left_out_no_text", name=name, language=choice.language))
        elif why is Reason.UNPUBLISHED:
            said = _state(release.status, state)
            warnings.append(Message("left_out_unpublished", name=name, language=choice.language, status=said))
        elif why is Reason.EMBARGO and release.embargo_until is not None:
            warnings.append(Message("left_out_embargo", name=name, moment=release.embargo_until.isoformat()))
        else:
            chosen.append(release)
    if choice.releases is None and (count := _undated(session, choice.language)):
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
