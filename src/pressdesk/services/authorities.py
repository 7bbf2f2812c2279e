"""People, organisations, countries, places and topics: finding them, what is known of them, entering and correcting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import extract, func, select, union

from pressdesk import language
from pressdesk.catalogue.authorities import (
    Appointment,
    AppointmentTitle,
    Authority,
    AuthorityKind,
    AuthorityName,
)
from pressdesk.catalogue.events import AgendaItem, AgendaSpeaker, Event, EventTitle, Participation
from pressdesk.catalogue.photos import Photo, PhotoPerson
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseAuthority, ReleaseText
from pressdesk.catalogue.revisions import Cause
from pressdesk.services.autocomplete import rank
from pressdesk.services.saving import load, saving

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive

_CO_OCCURRING = 3


@dataclass(frozen=True)
class AuthorityRow:
    """An authority as a line of a list: its other names, and how many records name it."""

    id: int
    kind: str
    name: str
    others: tuple[str, ...]
    count: int


def list_authorities(archive: Archive, typed: str, kind: AuthorityKind | None, code: str) -> list[AuthorityRow]:
    """The authorities one of whose names has words that begin like the typed ones, in the alphabet of ``code``.

    Raises ArchiveError.
    """
    query = (
        select(Authority.id, Authority.kind, AuthorityName.language, AuthorityName.name, AuthorityName.is_preferred)
        .join(AuthorityName, AuthorityName.authority_id == Authority.id)
        .where(Authority.binned_at.is_(None))
    )
    if kind is not None:
        query = query.where(Authority.kind == kind)
    counts: Counter[int] = Counter()
    with archive.session() as session:
        rows = session.execute(query).all()
        for naming in _naming().values():
            named = naming.subquery().c.authority
            counts.update({row[0]: row[1] for row in session.execute(select(named, func.count()).group_by(named))})
    names: dict[int, dict[str, str]] = {}
    kinds: dict[int, str] = {}
    found: set[int] = set()
    for row in rows:
        kinds[row.id] = row.kind.value
        if row.is_preferred:
            names.setdefault(row.id, {})[row.language] = row.name
        if row.id not in found and (not typed.strip() or rank(typed, row.name) is not None):
            found.add(row.id)
    listed = []
    for number in found:
        preferred = names.get(number, {})
        name = preferred.get(code) or next(iter(preferred.values()), "")
        others = tuple(dict.fromkeys(words for words in preferred.values() if words != name))
        listed.append(AuthorityRow(number, kinds[number], name, others, counts[number]))
    return sorted(listed, key=lambda row: language.sort_key(row.name, code))


@dataclass(frozen=True)
class AuthorityProfile:
    """What the archive knows of an authority: how many records of each kind name it, and in which years.

    ``company`` are the authorities that releases name most often beside it, each with how many. ``members`` are the
    people who hold or held a post in it.
    """

    authority: Authority
    counts: dict[Kind, int]
    years: tuple[tuple[int, int], ...]
    co_occurring: tuple[tuple[Reference, str, int], ...]
    broader: tuple[Reference, str] | None
    members: tuple[tuple[Reference, str, Appointment], ...]


def authority_profile(archive: Archive, wanted: Reference, code: str) -> AuthorityProfile:
    """What is known of ``wanted``, names in language ``code``. Raises PressdeskError when there is none."""
    number = wanted.number
    with archive.session() as session:
        authority = load(session, wanted)
        assert isinstance(authority, Authority)
        sources = _sources(number)
        counts = {
            kind: session.scalar(select(func.count()).select_from(query.subquery())) or 0
            for kind, query in sources.items()
        }
        years: Counter[int] = Counter()
        for kind, column in ((Kind.RELEASE, Release.date), (Kind.EVENT, Event.starts), (Kind.PHOTO, Photo.taken_at)):
            of_year = extract("year", column)
            cls = column.class_
            query = (
                select(of_year, func.count()).where(cls.id.in_(sources[kind]), column.is_not(None)).group_by(of_year)
            )
            years.update({row[0]: row[1] for row in session.execute(query)})
        beside = (
            select(ReleaseAuthority.authority_id, func.count(ReleaseAuthority.release_id.distinct()).label("releases"))
            .where(ReleaseAuthority.release_id.in_(sources[Kind.RELEASE]), ReleaseAuthority.authority_id != number)
            .group_by(ReleaseAuthority.authority_id)
            .order_by(func.count(ReleaseAuthority.release_id.distinct()).desc(), ReleaseAuthority.authority_id)
            .limit(_CO_OCCURRING)
        )
        co_occurring = session.execute(beside).all()
        posts = session.execute(
            select(Appointment.id, Appointment.person_id).where(Appointment.organisation_id == number)
        ).all()
        named = {row.authority_id for row in co_occurring} | {row.person_id for row in posts}
        if authority.broader_id is not None:
            named.add(authority.broader_id)
        others = {key: load(session, Reference(Kind.AUTHORITY, key)) for key in named}
        session.expunge_all()
    names = {key: other.name(code) for key, other in others.items() if isinstance(other, Authority)}
    members = [
        (Reference(Kind.AUTHORITY, key), names[key], post)
        for key, person in others.items()
        if isinstance(person, Authority)
        for post in person.appointments
        if post.organisation_id == number
    ]
    broader = authority.broader_id
    return AuthorityProfile(
        authority,
        counts,
        tuple(sorted(years.items())),
        tuple(
            (Reference(Kind.AUTHORITY, row.authority_id), names[row.authority_id], row.releases) for row in co_occurring
        ),
        (Reference(Kind.AUTHORITY, broader), names[broader]) if broader is not None else None,
        tuple(sorted(members, key=lambda member: str(member[2].starts or ""), reverse=True)),
    )


def _naming(number: int | None = None) -> dict[Kind, Select[Any]]:
    """The records of each kind, none of them in the bin, each with an authority that it names; or those of one.

    This is what a record about an authority is, wherever such records are counted or listed.
    """
    spoken = AgendaSpeaker.agenda_item_id == AgendaItem.id
    links: dict[Kind, list[tuple[Any, Any]]] = {
        Kind.RELEASE: [(ReleaseAuthority.release_id, ReleaseAuthority.authority_id)],
        Kind.EVENT: [
            (Event.id, Event.place_id),
            (Event.id, Event.chair_id),
            (Participation.event_id, Participation.authority_id),
            (Participation.event_id, Participation.organisation_id),
            (Participation.event_id, Participation.country_id),
            (AgendaItem.event_id, AgendaSpeaker.authority_id),
        ],
        Kind.PHOTO: [(Photo.id, Photo.place_id), (PhotoPerson.photo_id, PhotoPerson.authority_id)],
    }
    found: dict[Kind, Select[Any]] = {}
    for kind, pairs in links.items():
        cls: Any = CLASSES[kind]
        binned = select(cls.id).where(cls.binned_at.is_not(None))
        parts = []
        for record, authority in pairs:
            part = select(record.label("record"), authority.label("authority")).where(
                authority.is_not(None) if number is None else authority == number, record.not_in(binned)
            )
            parts.append(part.where(spoken) if authority is AgendaSpeaker.authority_id else part)
        rows = union(*parts).subquery() if len(parts) > 1 else parts[0].distinct().subquery()
        found[kind] = select(rows.c.record, rows.c.authority)
    return found


def _sources(number: int) -> dict[Kind, Select[Any]]:
    """The ids of the records of each kind, none of them in the bin, that name the authority."""
    return {kind: query.with_only_columns(query.selected_columns.record) for kind, query in _naming(number).items()}


@dataclass(frozen=True)
class TimelineEntry:
    """A record that names an authority: its day, its title, and for a release the languages it is written in."""

    reference: Reference
    day: date | None
    title: str
    languages: tuple[str, ...] = ()


def timeline(
    archive: Archive, wanted: Reference, code: str, *, kind: Kind | None, year: int | None, limit: int = 200
) -> list[TimelineEntry]:
    """The newest records of ``kind`` or of every kind that name ``wanted``, of one year or of all; undated ones last.

    Raises ArchiveError.
    """
    found: list[TimelineEntry] = []
    with archive.session() as session:
        for one, query in _sources(wanted.number).items():
            if kind in (None, one):
                found += _happenings(session, one, query, code, year, limit)
    found.sort(key=lambda one: (one.day is not None, one.day, one.reference), reverse=True)
    return found[:limit]


def _happenings(
    session: Session, kind: Kind, query: Select[Any], code: str, year: int | None, limit: int
) -> list[TimelineEntry]:
    cls: Any = {Kind.RELEASE: Release, Kind.EVENT: Event, Kind.PHOTO: Photo}[kind]
    column = {Kind.RELEASE: Release.date, Kind.EVENT: Event.starts, Kind.PHOTO: Photo.taken_at}[kind]
    chosen = select(cls.id, column.label("day")).where(cls.id.in_(query))
    if year is not None:
        chosen = chosen.where(extract("year", column) == year)
    days = {
        row.id: row.day
        for row in session.execute(chosen.order_by(column.is_not(None).desc(), column.desc()).limit(limit))
    }
    titles: dict[int, str] = {}
    languages: dict[int, list[str]] = {}
    if kind is Kind.RELEASE:
        words = select(ReleaseText.release_id, ReleaseText.language, ReleaseText.headline)
        words = words.where(ReleaseText.release_id.in_(days)).order_by(ReleaseText.language)
    elif kind is Kind.EVENT:
        words = select(EventTitle.event_id, EventTitle.language, EventTitle.title).where(EventTitle.event_id.in_(days))
    else:
        words = select(Photo.id, Photo.format, Photo.original_name).where(Photo.id.in_(days))
    for number, language_, title in session.execute(words):
        if language_ == code or number not in titles:
            titles[number] = title
        if kind is Kind.RELEASE:
            languages.setdefault(number, []).append(language_)
    return [
        TimelineEntry(
            Reference(kind, number),
            day.date() if kind is Kind.PHOTO and day else day,
            titles.get(number, ""),
            tuple(languages.get(number, ())),
        )
        for number, day in days.items()
    ]


@dataclass(frozen=True)
class PostForm:
    """A post on the form: the organisation's id and name as shown, its title by language, from when until when."""

    organisation: tuple[int, str] | None = None
    titles: dict[str, str] = field(default_factory=dict)
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True)
class AuthorityForm:
    """Everything of an authority that a person can change; ``broader`` is an id with its name as shown."""

    kind: str
    names: dict[str, str] = field(default_factory=dict)
    variants: dict[str, tuple[str, ...]] = field(default_factory=dict)
    note: str = ""
    broader: tuple[int, str] | None = None
    posts: tuple[PostForm, ...] = ()


def authority_form(found: AuthorityProfile, code: str) -> AuthorityForm:
    """The form of an authority that was read, names in language ``code``."""
    authority = found.authority
    variants: dict[str, tuple[str, ...]] = {}
    for row in authority.names:
        if not row.is_preferred:
            variants[row.language] = (*variants.get(row.language, ()), row.name)
    return AuthorityForm(
        authority.kind.value,
        {row.language: row.name for row in authority.names if row.is_preferred},
        variants,
        authority.note or "",
        (found.broader[0].number, found.broader[1]) if found.broader else None,
        tuple(
            PostForm(
                (post.organisation.id, post.organisation.name(code)) if post.organisation else None,
                {title.language: title.title for title in post.titles},
                post.starts,
                post.ends,
            )
            for post in authority.appointments
        ),
    )


def save_authority(
    archive: Archive, wanted: Reference | None, version: int | None, form: AuthorityForm, *, by: str
) -> Changes:
    """Enter an authority, or correct ``wanted`` as it stood at ``version``.

    Raises ConflictError when somebody saved it since, RuleError when a rule is broken; then nothing is saved.
    """
    with saving(archive, by=by, why=Cause.EDITED if wanted else Cause.ENTERED) as unit:
        if wanted is None:
            authority = Authority(kind=AuthorityKind(form.kind), names=[], appointments=[])
        else:
            loaded = unit.load(wanted, version)
            assert isinstance(loaded, Authority)
            authority = loaded
        authority.names = [
            AuthorityName(language=code, name=name, is_preferred=True) for code, name in form.names.items()
        ] + [
            AuthorityName(language=code, name=name)
            for code, names in form.variants.items()
            for name in dict.fromkeys(names)
            if name != form.names.get(code)
        ]
        authority.note = form.note.strip() or None
        authority.broader_id = form.broader[0] if form.broader else None
        authority.appointments = [
            Appointment(
                organisation_id=post.organisation[0] if post.organisation else None,
                starts=post.starts,
                ends=post.ends,
                titles=[AppointmentTitle(language=code, title=title) for code, title in post.titles.items()],
            )
            for post in form.posts
        ]
        if wanted is None:
            unit.add(authority)
    return unit.changes
