"""Events – meetings, visits, conferences –, the series they belong to, who took part, what was said and agreed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.base import LanguageCode, Name, Part, Record, SaveFacts, in_language, once_per_language
from pressdesk.catalogue.documents import Document, linked_names
from pressdesk.catalogue.filters import authority_facets
from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement

    from pressdesk.catalogue.filters import Facet


class EventKind(StrEnum):
    """What sort of event it is."""

    MEETING = "meeting"
    VISIT = "visit"
    CONFERENCE = "conference"
    SIGNING = "signing"
    BRIEFING = "briefing"
    TRAINING = "training"


class EventMode(StrEnum):
    """How people took part."""

    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    ONLINE = "online"


class ParticipantRole(StrEnum):
    """What a participant was at the event."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    PARTICIPANT = "participant"
    DELEGATION = "delegation"
    SECRETARIAT = "secretariat"
    HOST = "host"
    GUEST = "guest"


class OutcomeKind(StrEnum):
    """What came of an event."""

    PROTOCOL = "protocol"
    AGREEMENT = "agreement"
    DECLARATION = "declaration"
    STATEMENT = "statement"
    DECISION = "decision"


class SeriesName(Part):
    """The name of a series in one language."""

    __tablename__ = "series_name"
    __table_args__ = (UniqueConstraint("series_id", "language"),)

    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    name: Mapped[Name]


class Series(Record):
    """Events that repeat and are numbered."""

    __tablename__ = "series"

    record_kind = Kind.SERIES
    names_in = "names"

    names: Mapped[list[SeriesName]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=SeriesName.language
    )

    def name(self, language: str) -> str:
        """The name in ``language``, else in the first language that has one."""
        return in_language(self.names, language, "name")

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_series``."""
        check_series(self, name)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        return [Document(row.language, row.name, "") for row in self.names]


class EventTitle(Part):
    """The title of an event in one language."""

    __tablename__ = "event_title"
    __table_args__ = (UniqueConstraint("event_id", "language"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    title: Mapped[Name]


class ParticipationPost(Part):
    """The post a participant spoke for, in one language, as it was said at the event."""

    __tablename__ = "participation_post"
    __table_args__ = (UniqueConstraint("participation_id", "language"),)

    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    title: Mapped[Name]


class Participation(Part):
    """Who took part: a person, or a whole delegation of a country or an organisation."""

    __tablename__ = "participation"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    country_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    role: Mapped[ParticipantRole] = mapped_column(default=ParticipantRole.PARTICIPANT)
    position: Mapped[int] = mapped_column(default=0)
    posts: Mapped[list[ParticipationPost]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=ParticipationPost.language
    )
    authority: Mapped[Authority] = relationship(lazy="raise", foreign_keys=[authority_id])
    organisation: Mapped[Authority | None] = relationship(lazy="raise", foreign_keys=[organisation_id])
    country: Mapped[Authority | None] = relationship(lazy="raise", foreign_keys=[country_id])


class AgendaTitle(Part):
    """What an item of the agenda is called in one language."""

    __tablename__ = "agenda_title"
    __table_args__ = (UniqueConstraint("agenda_item_id", "language"),)

    agenda_item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    title: Mapped[Name]


class AgendaSpeaker(Part):
    """Who spoke on an item of the agenda."""

    __tablename__ = "agenda_speaker"
    __table_args__ = (UniqueConstraint("agenda_item_id", "authority_id"),)

    agenda_item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    authority: Mapped[Authority] = relationship(lazy="raise")


class AgendaItem(Part):
    """One item of an event's agenda."""

    __tablename__ = "agenda_item"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    titles: Mapped[list[AgendaTitle]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=AgendaTitle.language
    )
    speakers: Mapped[list[AgendaSpeaker]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=AgendaSpeaker.position
    )


class OutcomeTitle(Part):
    """What an outcome is called in one language."""

    __tablename__ = "outcome_title"
    __table_args__ = (UniqueConstraint("outcome_id", "language"),)

    outcome_id: Mapped[int] = mapped_column(ForeignKey("outcome.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    title: Mapped[Name]


class Outcome(Part):
    """What was signed, adopted or decided at an event."""

    __tablename__ = "outcome"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[OutcomeKind]
    position: Mapped[int] = mapped_column(default=0)
    titles: Mapped[list[OutcomeTitle]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=OutcomeTitle.language
    )


class Event(Record):
    """A meeting, visit, conference, signing, briefing or training."""

    __tablename__ = "event"
    __table_args__ = (UniqueConstraint("series_id", "ordinal"),)

    record_kind = Kind.EVENT
    names_in = "titles"
    name_column = "title"
    found_by = (
        *("participations.authority", "participations.organisation", "participations.country"),
        *("agenda.speakers.authority", "series", "place", "chair"),
    )

    kind: Mapped[EventKind] = mapped_column(default=EventKind.MEETING)
    mode: Mapped[EventMode] = mapped_column(default=EventMode.IN_PERSON)
    starts: Mapped[date | None] = mapped_column(index=True)
    ends: Mapped[date | None]
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    ordinal: Mapped[int | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"), index=True)

    titles: Mapped[list[EventTitle]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=EventTitle.language
    )
    participations: Mapped[list[Participation]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=Participation.position
    )
    agenda: Mapped[list[AgendaItem]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=AgendaItem.position
    )
    outcomes: Mapped[list[Outcome]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=Outcome.position
    )
    series: Mapped[Series | None] = relationship(lazy="raise")
    place: Mapped[Authority | None] = relationship(lazy="raise", foreign_keys=[place_id])
    chair: Mapped[Authority | None] = relationship(lazy="raise", foreign_keys=[chair_id])

    def title(self, language: str) -> str:
        """The title in ``language``, else in the first language that has one."""
        return in_language(self.titles, language, "title")

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_event``."""
        check_event(self, name)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        linked: list[Authority | None] = [self.place, self.chair]
        for taking_part in self.participations:
            linked += [taking_part.authority, taking_part.organisation, taking_part.country]
        linked += [speaker.authority for item in self.agenda for speaker in item.speakers]
        names = list(linked_names(linked))
        if self.series is not None:
            names += [(row.language, row.name) for row in self.series.names]
        bodies: dict[str, list[str]] = {row.language: [] for row in self.titles}
        rows: list[AgendaTitle | ParticipationPost | OutcomeTitle] = [
            title for item in self.agenda for title in item.titles
        ]
        rows += [post for taking_part in self.participations for post in taking_part.posts]
        rows += [title for outcome in self.outcomes for title in outcome.titles]
        for row in rows:
            bodies.setdefault(row.language, []).append(row.title)
        titles = {row.language: row.title for row in self.titles}
        return [
            Document(language, titles.get(language, ""), "\n".join(lines), tuple(names), self.starts)
            for language, lines in bodies.items()
        ]

    @classmethod
    def facets(cls) -> dict[str, Facet]:
        """What meetings can be narrowed by; their day is the first."""

        def linked(ids: Collection[int]) -> ColumnElement[bool]:
            columns = (Participation.authority_id, Participation.organisation_id, Participation.country_id)
            took_part = select(Participation.event_id).where(or_(*(column.in_(ids) for column in columns)))
            return or_(cls.id.in_(took_part), cls.place_id.in_(ids), cls.chair_id.in_(ids))

        def written(codes: Collection[str]) -> ColumnElement[bool]:
            titled = select(EventTitle.event_id).where(EventTitle.language.in_(codes))
            rows = ((Participation, ParticipationPost), (AgendaItem, AgendaTitle), (Outcome, OutcomeTitle))
            within = (select(row.event_id).join(words).where(words.language.in_(codes)) for row, words in rows)
            return cls.id.in_(titled.union(*within))

        return {
            "since": lambda day: cls.starts >= day,
            "until": lambda day: cls.starts <= day,
            "languages": written,
            "event_kinds": lambda values: cls.kind.in_([EventKind(value) for value in values]),
            "series": lambda ids: cls.series_id.in_(ids),
            **authority_facets(linked),
        }


def check_event(event: Event, name: str) -> None:
    """Raise a RuleError when ``event``, called ``name`` in the sentence, breaks a rule.

    It has a title, one per language, and does not end before it begins.
    """
    if not any(row.title.strip() for row in event.titles):
        raise RuleError("name_missing", id=name)
    once_per_language(name, "title", (row.language for row in event.titles))
    if event.starts and event.ends and event.ends < event.starts:
        raise RuleError("period_reversed", id=name, start=event.starts, end=event.ends)


def check_series(series: Series, name: str) -> None:
    """Raise a RuleError when ``series`` has no name, or two in one language."""
    if not any(row.name.strip() for row in series.names):
        raise RuleError("name_missing", id=name)
    once_per_language(name, "name", (row.language for row in series.names))


def event_titles(event: Event | None) -> list[tuple[str, str]]:
    """The titles of an event with their languages, none without one."""
    return [(row.language, row.title) for row in event.titles] if event is not None else []
