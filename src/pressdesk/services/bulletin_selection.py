"""Which releases of a period a bulletin can print, and why others cannot be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select

from pressdesk.catalogue.base import now
from pressdesk.catalogue.filters import Filter, conditions
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleasePhoto, ReleaseText, Status
from pressdesk.errors import Message, PressdeskError

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ScalarSelect
    from sqlalchemy.orm import Session

    from pressdesk.storage.archive import Archive


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


def candidates(archive: Archive, choice: BulletinSelection, wanted: Filter | None = None) -> Candidates:
    """The releases of the period and ``wanted`` that can be printed, and those that cannot, each with the reason.

    Raises PressdeskError when there is no such period or language.
    """
    check_selection(archive, choice)
    within = replace(wanted or Filter(), since=choice.starts, until=choice.ends)
    query = (
        select(
            Release.id,
            Release.number,
            Release.date,
            Release.status,
            Release.embargo_until,
            ReleaseText.state,
            headline_column(choice.language).label("headline"),
        )
        .outerjoin(ReleaseText, and_(ReleaseText.release_id == Release.id, ReleaseText.language == choice.language))
        .where(Release.binned_at.is_(None), *conditions(within, Release.facets()))
        .order_by(Release.date, Release.number, Release.id)
    )
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
        undated = count_undated(session, choice.language)
    for row in rows:
        release, headline = Reference(Kind.RELEASE, row.id), row.headline or ""
        if (why := reason_against(row.status, row.state, row.embargo_until)) is None:
            printable.append(Candidate(release, row.number, row.date, headline, first.get(row.id), amounts[row.id]))
        else:
            state = shown_state(row.status, row.state)
            excluded.append(Excluded(release, row.number, headline, why, state, row.embargo_until))
    return Candidates(tuple(printable), tuple(excluded), undated)


def check_selection(archive: Archive, choice: BulletinSelection) -> None:
    """Raise PressdeskError for a period or a language in which nothing can be issued."""
    if choice.ends < choice.starts:
        raise PressdeskError("period_reversed", id=Message("the_bulletin"), start=choice.starts, end=choice.ends)
    if choice.language not in archive.languages:
        raise PressdeskError("language_unknown", language=choice.language, languages=", ".join(archive.languages))


def headline_column(code: str) -> ScalarSelect[str]:
    """The headline of a release in language ``code``, else in any other."""
    of_release = select(ReleaseText.headline).where(ReleaseText.release_id == Release.id).correlate(Release)
    return of_release.order_by(ReleaseText.language != code, ReleaseText.language).limit(1).scalar_subquery()


def reason_against(status: Status, text: Status | None, embargo_until: datetime | None) -> Reason | None:
    """Why a release whose text in the language is in state ``text`` cannot be printed, or None when it can."""
    if text is None:
        return Reason.NO_TEXT
    if shown_state(status, text) is not Status.PUBLISHED:
        return Reason.UNPUBLISHED
    if embargo_until is not None and embargo_until > now():
        return Reason.EMBARGO
    return None


def shown_state(status: Status, text: Status | None) -> Status:
    """The status a person is told: of a published release that of its text."""
    return status if status is not Status.PUBLISHED or text is None else text


def count_undated(session: Session, code: str) -> int:
    """How many releases with a text in language ``code`` have no date, so that no period has them."""
    query = select(func.count()).select_from(Release).join(ReleaseText, ReleaseText.release_id == Release.id)
    query = query.where(Release.binned_at.is_(None), Release.date.is_(None), ReleaseText.language == code)
    return session.scalar(query) or 0
