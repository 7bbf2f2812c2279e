"""What waits for a person, what happened lately, and how many releases there were when: the first page of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, extract, func, select
from sqlalchemy.orm import aliased

from pressdesk.catalogue.attention import DOUBTS
from pressdesk.catalogue.authorities import Authority, AuthorityKind
from pressdesk.catalogue.base import now
from pressdesk.catalogue.events import Event
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseAuthority, ReleaseText, Status
from pressdesk.catalogue.revisions import own_parts
from pressdesk.services.backups import last_backup
from pressdesk.services.listing import Counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from pressdesk.storage.archive import Archive

_SHOWN = 4
_PHOTOS_SHOWN = 6
_COUNTRIES_SHOWN = 6


@dataclass(frozen=True)
class Task:
    """A record that waits: its title, the languages it is about, the moment or the day and month that matter.

    ``doubts`` are the codes of what speaks against publishing it as it was read.
    """

    reference: Reference
    title: str
    languages: tuple[str, ...] = ()
    moment: datetime | None = None
    day: tuple[int, int] | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class TaskGroup:
    """How many records wait for the same thing, and the first of them."""

    count: int = 0
    first: tuple[Task, ...] = ()


@dataclass(frozen=True)
class Dashboard:
    """What waits for a person; ``late`` are translations older than their source, ``photos`` have no caption.

    ``pictures`` are SHA-256 and path of the photos shown. ``backup`` is when the newest backup in the archive was made.
    """

    drafts: TaskGroup
    undated: TaskGroup
    missing: TaskGroup
    late: TaskGroup
    embargoed: TaskGroup
    photos: TaskGroup
    pictures: tuple[tuple[str, str], ...]
    recent: tuple[Task, ...]
    backup: datetime | None
    is_empty: bool

    @property
    def count(self) -> int:
        """How many things need a person."""
        return sum(pile.count for pile in (self.drafts, self.undated, self.missing, self.late, self.photos))


def dashboard(archive: Archive, code: str) -> Dashboard:
    """What waits in the archive, titles in language ``code`` where there is one. Raises ArchiveError."""
    there = select(Release.id).where(Release.binned_at.is_(None))
    written = func.count(ReleaseText.id)
    missing = (
        there.join(ReleaseText, ReleaseText.release_id == Release.id)
        .where(Release.status == Status.PUBLISHED, ReleaseText.language.in_(archive.languages))
        .group_by(Release.id)
        .having(written < len(archive.languages))
        .order_by(Release.date.desc(), Release.id.desc())
    )
    source = aliased(ReleaseText)
    late = (
        select(ReleaseText.release_id, ReleaseText.language)
        .join(Release, Release.id == ReleaseText.release_id)
        .join(source, (source.release_id == Release.id) & (source.language == ReleaseText.translated_from))
        .where(Release.binned_at.is_(None), ReleaseText.translated_digest != source.digest)
        .order_by(Release.changed_at.desc())
    )
    drafts = there.where(Release.status == Status.DRAFT).order_by(Release.changed_at.desc(), Release.id.desc())
    undated = there.where(Release.date.is_(None)).order_by(Release.id.desc())
    embargoed = there.where(Release.embargo_until > now()).order_by(Release.embargo_until)
    with archive.session() as session:
        languages = set(archive.languages)
        late_rows = session.execute(late.limit(_SHOWN)).all()
        piles = {
            "drafts": _pile(session, drafts, code),
            "undated": _pile(session, undated, code),
            "missing": _pile(session, missing, code, languages),
            "embargoed": _pile(session, embargoed, code),
            "late": TaskGroup(
                _count(session, late),
                tuple(
                    Task(Reference(Kind.RELEASE, row.release_id), title, (row.language,))
                    for row in late_rows
                    for title in _titles(session, Kind.RELEASE, [row.release_id], code).values()
                ),
            ),
        }
        photos, pictures = _without_captions(session)
        recent = _recent(session, code)
        is_empty = session.scalar(select(Release.id).limit(1)) is None
    return Dashboard(
        **piles,
        photos=photos,
        pictures=pictures,
        recent=recent,
        backup=last_backup(archive),
        is_empty=is_empty,
    )


def _without_captions(session: Session) -> tuple[TaskGroup, tuple[tuple[str, str], ...]]:
    """The photos without a caption, the newest first, and SHA-256 and path of those that are shown."""
    bare = (
        select(Photo.id)
        .where(Photo.binned_at.is_(None), ~select(Caption.id).where(Caption.photo_id == Photo.id).exists())
        .order_by(Photo.id.desc())
    )
    query = select(Photo.id, Photo.sha256, Photo.path, Photo.original_name)
    shown = session.execute(query.where(Photo.id.in_(bare.limit(_PHOTOS_SHOWN)))).all()
    tasks = tuple(Task(Reference(Kind.PHOTO, row.id), row.original_name) for row in shown)
    return TaskGroup(_count(session, bare), tasks), tuple((row.sha256, row.path) for row in shown)


def _count(session: Session, query: Select[*tuple[Any, ...]]) -> int:
    return session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0


def _pile(session: Session, query: Select[Any], code: str, languages: set[str] | None = None) -> TaskGroup:
    """The releases that ``query`` finds; with ``languages``, those of them that each has no text in."""
    ids = list(session.scalars(query.limit(_SHOWN)))
    titles = _titles(session, Kind.RELEASE, ids, code)
    facts = {row.id: row for row in session.scalars(select(Release).where(Release.id.in_(ids)))}
    lacking: dict[int, tuple[str, ...]] = {}
    if languages:
        rows = session.execute(
            select(ReleaseText.release_id, ReleaseText.language).where(ReleaseText.release_id.in_(ids))
        )
        written: dict[int, set[str]] = {}
        for row in rows:
            written.setdefault(row.release_id, set()).add(row.language)
        lacking = {number: tuple(sorted(languages - written.get(number, set()))) for number in ids}
    first = []
    for number in ids:
        release = facts[number]
        day = (release.day, release.month) if release.day and release.month else None
        moment = release.embargo_until
        title = titles.get(number, "")
        doubts = tuple(item["code"] for item in release.attention if item["code"] in DOUBTS)
        first.append(Task(Reference(Kind.RELEASE, number), title, lacking.get(number, ()), moment, day, doubts))
    return TaskGroup(_count(session, query), tuple(first))


def _recent(session: Session, code: str) -> tuple[Task, ...]:
    """The records that were changed last, of the kinds that a page shows."""
    found: list[tuple[datetime, Task]] = []
    for kind, cls in ((Kind.RELEASE, Release), (Kind.EVENT, Event), (Kind.AUTHORITY, Authority), (Kind.PHOTO, Photo)):
        rows = session.execute(
            select(cls.id, cls.changed_at)
            .where(cls.binned_at.is_(None))
            .order_by(cls.changed_at.desc(), cls.id.desc())
            .limit(_SHOWN + 2)
        ).all()
        titles = _titles(session, kind, [row.id for row in rows], code)
        found += [
            (row.changed_at, Task(Reference(kind, row.id), titles.get(row.id, ""), moment=row.changed_at))
            for row in rows
        ]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(waiting for _at, waiting in found[: _SHOWN + 2])


def _titles(session: Session, kind: Kind, ids: Sequence[int], code: str) -> dict[int, str]:
    """What each of the records is called, in language ``code`` where it has a name in it."""
    cls = CLASSES[kind]
    query = select(cls).where(cls.id.in_(ids)).options(*own_parts(cls))
    return {record.id: record.display_name(code) for record in session.scalars(query).unique()}


@dataclass(frozen=True)
class Year:
    """The releases of one year: how many in each month, and the countries that most of them name.

    ``years`` are all that have releases, the newest first.
    """

    year: int
    months: tuple[int, ...]
    countries: tuple[Counted, ...]
    years: tuple[int, ...]


def year_of_releases(archive: Archive, year: int | None, code: str) -> Year | None:
    """The releases of ``year``, else of the newest year with any; None when no release has a date.

    Raises ArchiveError.
    """
    dated = (Release.binned_at.is_(None), Release.date.is_not(None))
    with archive.session() as session:
        of_year = extract("year", Release.date)
        years = tuple(session.scalars(select(of_year).where(*dated).group_by(of_year).order_by(of_year.desc())))
        if not years:
            return None
        year = year if year in years else years[0]
        of_month = extract("month", Release.date)
        days = (Release.date >= datetime(year, 1, 1).date(), Release.date <= datetime(year, 12, 31).date())
        query = select(of_month.label("month"), func.count().label("releases")).where(*dated, *days).group_by(of_month)
        months = {row.month: row.releases for row in session.execute(query)}
        named = func.count(ReleaseAuthority.release_id.distinct())
        query = (
            select(Authority.id, named.label("releases"))
            .join(ReleaseAuthority, ReleaseAuthority.authority_id == Authority.id)
            .join(Release, Release.id == ReleaseAuthority.release_id)
            .where(*dated, *days, Authority.kind == AuthorityKind.COUNTRY)
            .group_by(Authority.id)
            .order_by(named.desc(), Authority.id)
            .limit(_COUNTRIES_SHOWN)
        )
        rows = session.execute(query).all()
        names = _titles(session, Kind.AUTHORITY, [row.id for row in rows], code)
    countries = tuple(Counted(row.id, names.get(row.id, ""), row.releases) for row in rows)
    return Year(year, tuple(months.get(month, 0) for month in range(1, 13)), countries, years)
