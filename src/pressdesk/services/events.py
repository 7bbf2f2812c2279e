"""Meetings: listing them, showing one with all that belongs to it, and saving what a form says of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from pressdesk import language
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.events import (
    AgendaItem,
    AgendaSpeaker,
    AgendaTitle,
    Event,
    EventKind,
    EventMode,
    EventTitle,
    Outcome,
    OutcomeKind,
    OutcomeTitle,
    ParticipantRole,
    Participation,
    ParticipationPost,
    Series,
    SeriesName,
)
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.records import reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, Status
from pressdesk.catalogue.revisions import Cause
from pressdesk.services.event_lists import NEWEST, EventSummary, event_summaries, summaries
from pressdesk.services.saving import load, saving

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from pressdesk.services.changes import Changes
    from pressdesk.services.saving import UnitOfWork
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class MeetingRelease:
    """A release about a meeting; ``languages`` maps each of its languages to whether its text is published."""

    id: int
    date: date | None
    headline: str
    languages: Mapping[str, bool]


@dataclass(frozen=True)
class MeetingPhoto:
    """A photo of a meeting, with what a painter of small pictures asks for."""

    id: int
    sha256: str
    path: str
    caption: str


@dataclass(frozen=True)
class Meeting:
    """One meeting with all that belongs to it, what is in the bin left out.

    ``series`` are the meetings of its series, itself among them, newest first. ``photos`` are the first few of
    ``photo_count``.
    """

    event: Event
    series: tuple[EventSummary, ...] = ()
    follows: EventSummary | None = None
    followed_by: tuple[EventSummary, ...] = ()
    releases: tuple[MeetingRelease, ...] = ()
    photos: tuple[MeetingPhoto, ...] = ()
    photo_count: int = 0


@dataclass(frozen=True)
class ParticipantForm:
    """A row of a form: who took part, what as, for whom, and the post in each language; numbers are authorities.

    ``authority`` is None while nobody is chosen in the row, and it cannot be saved then.
    """

    authority: int | None
    role: ParticipantRole = ParticipantRole.PARTICIPANT
    organisation: int | None = None
    country: int | None = None
    posts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class AgendaItemForm:
    """A row of a form: an item of the agenda with its title in each language and who spoke on it."""

    titles: Mapping[str, str]
    speakers: tuple[int, ...] = ()


@dataclass(frozen=True)
class OutcomeForm:
    """A row of a form: what came of the meeting, with its title in each language."""

    kind: OutcomeKind
    titles: Mapping[str, str]


@dataclass(frozen=True)
class MeetingForm:
    """A meeting as plain values; ``place``, ``chair`` and ``follows`` are numbers of records.

    ``series`` is the number of one; where it is None, ``series_names`` name one that there is, or is to be.
    """

    titles: Mapping[str, str]
    kind: EventKind = EventKind.MEETING
    mode: EventMode = EventMode.IN_PERSON
    starts: date | None = None
    ends: date | None = None
    series: int | None = None
    series_names: Mapping[str, str] = field(default_factory=dict)
    ordinal: int | None = None
    place: int | None = None
    chair: int | None = None
    follows: int | None = None
    participants: tuple[ParticipantForm, ...] = ()
    agenda: tuple[AgendaItemForm, ...] = ()
    outcomes: tuple[OutcomeForm, ...] = ()


def meeting(archive: Archive, wanted: Reference, code: str, *, photos: int = 4) -> Meeting:
    """One meeting with all that belongs to it, other records' words in ``code`` if they can be.

    At most so many ``photos`` come with it. Raises PressdeskError when there is none.
    """
    number = wanted.number
    with archive.session() as session:
        event = load(session, wanted)
        assert isinstance(event, Event)
        standing = select(Event).where(Event.binned_at.is_(None))
        of_series = standing.where(Event.series_id == event.series_id).order_by(*NEWEST)
        series = summaries(session, of_series, code) if event.series_id is not None else []
        follows = summaries(session, standing.where(Event.id == event.follows_id), code)
        followed_by = summaries(session, standing.where(Event.follows_id == number).order_by(Event.starts), code)
        query = select(Release).where(Release.event_id == number, Release.binned_at.is_(None))
        query = query.order_by(Release.date.desc(), Release.id.desc()).options(selectinload(Release.texts))
        releases = [_release(row, code) for row in session.scalars(query)]
        taken = (Photo.event_id == number, Photo.binned_at.is_(None))
        count = session.scalar(select(func.count()).select_from(Photo).where(*taken)) or 0
        first = select(Photo).where(*taken).order_by(Photo.taken_at, Photo.id).limit(photos)
        shown = [
            MeetingPhoto(photo.id, photo.sha256, photo.path, photo.caption(code))
            for photo in session.scalars(first.options(selectinload(Photo.captions)))
        ]
        session.expunge_all()
    return Meeting(
        event,
        tuple(series),
        follows[0] if follows else None,
        tuple(followed_by),
        tuple(releases),
        tuple(shown),
        count,
    )


def _release(release: Release, code: str) -> MeetingRelease:
    texts = sorted(release.texts, key=lambda row: row.language != code)
    languages = {row.language: row.state is Status.PUBLISHED for row in release.texts}
    return MeetingRelease(release.id, release.date, next((row.headline for row in texts), ""), languages)


def save_meeting(
    archive: Archive, wanted: Reference | None, version: int | None, form: MeetingForm, *, by: str
) -> Changes:
    """Make the meeting ``wanted``, read at ``version``, as the form says, or a new one where there is none yet.

    Its parts become those of the form, and a series that is only named is made with it. Raises ConflictError when
    somebody else has saved it since, RuleError or ArchiveError.
    """
    with saving(archive, by=by, why=Cause.ENTERED if wanted is None else Cause.CORRECTED) as unit:
        series = form.series
        if series is None and form.series_names:
            series = _series_called(unit, form.series_names)
        if wanted is None:
            event = Event()
            _fill(event, form, series)
            unit.add(event)
        else:
            loaded = unit.load(wanted, version)
            assert isinstance(loaded, Event)
            _fill(loaded, form, series)
    return unit.changes


def _series_called(unit: UnitOfWork, names: Mapping[str, str]) -> int:
    """The series that has one of the names in any language, however it is capitalised, else a new one."""
    wanted = {language.fold(name) for name in names.values()}
    rows = unit.session.execute(
        select(SeriesName.series_id, SeriesName.name)
        .join(Series, Series.id == SeriesName.series_id)
        .where(Series.binned_at.is_(None))
    )
    for row in rows:
        if language.fold(row.name) in wanted:
            return int(row.series_id)
    series = Series(names=[SeriesName(language=code, name=name) for code, name in names.items()])
    unit.add(series)
    return reference(series).number


def _fill(event: Event, form: MeetingForm, series: int | None) -> None:
    event.kind, event.mode = form.kind, form.mode
    event.starts, event.ends = form.starts, form.ends
    event.series_id, event.ordinal = series, form.ordinal
    event.place_id, event.chair_id, event.follows_id = form.place, form.chair, form.follows
    event.titles = [EventTitle(language=code, title=words) for code, words in form.titles.items()]
    event.participations = [
        Participation(
            authority_id=row.authority,
            organisation_id=row.organisation,
            country_id=row.country,
            role=row.role,
            position=position,
            posts=[ParticipationPost(language=code, title=words) for code, words in row.posts.items()],
        )
        for position, row in enumerate(form.participants, 1)
    ]
    event.agenda = [
        AgendaItem(
            position=position,
            titles=[AgendaTitle(language=code, title=words) for code, words in point.titles.items()],
            speakers=[
                AgendaSpeaker(authority_id=number, position=place) for place, number in enumerate(point.speakers, 1)
            ],
        )
        for position, point in enumerate(form.agenda, 1)
    ]
    event.outcomes = [
        Outcome(
            kind=result.kind,
            position=position,
            titles=[OutcomeTitle(language=code, title=words) for code, words in result.titles.items()],
        )
        for position, result in enumerate(form.outcomes, 1)
    ]


def form_of(event: Event) -> MeetingForm:
    """The form of a meeting that is loaded completely."""
    return MeetingForm(
        titles={row.language: row.title for row in event.titles},
        kind=event.kind,
        mode=event.mode,
        starts=event.starts,
        ends=event.ends,
        series=event.series_id,
        ordinal=event.ordinal,
        place=event.place_id,
        chair=event.chair_id,
        follows=event.follows_id,
        participants=tuple(participant_form(row) for row in event.participations),
        agenda=tuple(
            AgendaItemForm(
                {title.language: title.title for title in row.titles}, tuple(one.authority_id for one in row.speakers)
            )
            for row in event.agenda
        ),
        outcomes=tuple(
            OutcomeForm(row.kind, {title.language: title.title for title in row.titles}) for row in event.outcomes
        ),
    )


def participant_form(row: Participation) -> ParticipantForm:
    """A participant as a form has it."""
    posts = {post.language: post.title for post in row.posts}
    return ParticipantForm(row.authority_id, row.role, row.organisation_id, row.country_id, posts)


def names_on(archive: Archive, form: MeetingForm, code: str) -> dict[Reference, tuple[str, str]]:
    """What the records on the form are called in ``code`` if they can be, each with its kind as a chip knows it.

    A record that is gone has no name. Raises ArchiveError.
    """
    numbers = {form.place, form.chair}
    for row in form.participants:
        numbers |= {row.authority, row.organisation, row.country}
    for point in form.agenda:
        numbers |= set(point.speakers)
    query = select(Authority).where(Authority.id.in_(numbers - {None})).options(selectinload(Authority.names))
    with archive.session() as session:
        found = {reference(one): (one.name(code), one.kind.value) for one in session.scalars(query)}
    if form.follows is not None:
        for brief in event_summaries(archive, [form.follows], code).values():
            found[Reference(Kind.EVENT, brief.id)] = (brief.title, "event")
    return found
