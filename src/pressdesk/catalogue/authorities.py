"""Authorities – people, organisations, countries, places, topics –, their names and the posts people held."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.base import (
    LanguageCode,
    LongText,
    Name,
    Part,
    Record,
    SaveFacts,
    in_language,
    once_per_language,
)
from pressdesk.catalogue.documents import Document, linked_names
from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError


class AuthorityKind(StrEnum):
    """What an authority is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    TOPIC = "topic"


class AuthorityName(Part):
    """One name in one language: the preferred one (SKOS prefLabel) or a variant (altLabel), acronyms included."""

    __tablename__ = "authority_name"
    __table_args__ = (UniqueConstraint("authority_id", "language", "name"),)

    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    name: Mapped[Name] = mapped_column(index=True)
    is_preferred: Mapped[bool] = mapped_column(default=False)


class AppointmentTitle(Part):
    """The name of a post in one language."""

    __tablename__ = "appointment_title"
    __table_args__ = (UniqueConstraint("appointment_id", "language"),)

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    title: Mapped[Name]


class Appointment(Part):
    """The post a person holds in an organisation from one day to another; either day may be unknown."""

    __tablename__ = "appointment"

    person_id: Mapped[int] = mapped_column(ForeignKey("authority.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    titles: Mapped[list[AppointmentTitle]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=AppointmentTitle.language
    )
    organisation: Mapped[Authority | None] = relationship(lazy="raise", foreign_keys=[organisation_id])


class Authority(Record):
    """A person, organisation, country, place or topic that records are linked to."""

    __tablename__ = "authority"

    record_kind = Kind.AUTHORITY
    names_in = "names"
    shown_with = ("appointments.organisation",)

    kind: Mapped[AuthorityKind] = mapped_column(index=True)
    broader_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)
    note: Mapped[LongText | None]
    names: Mapped[list[AuthorityName]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=AuthorityName.id
    )
    appointments: Mapped[list[Appointment]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        foreign_keys=[Appointment.person_id],
        order_by=Appointment.starts,
    )

    def name(self, language: str) -> str:
        """The preferred name in ``language``, else in the first language that has one."""
        return in_language([n for n in self.names if n.is_preferred], language, "name")

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_authority``."""
        check_authority(self, name, ancestors=facts.broader(self))

    def documents(self) -> list[Document]:
        """What is searched of it."""
        rows: dict[str, list[str]] = {}
        for row in sorted(self.names, key=lambda row: not row.is_preferred):
            rows.setdefault(row.language, []).append(row.name)
        names = tuple(linked_names([self]))
        posts: dict[str, list[str]] = {}
        for post in self.appointments:
            for title in post.titles:
                posts.setdefault(title.language, []).append(title.title)
        return [
            Document(code, called[0], "\n".join([*called[1:], *posts.get(code, ())]), names)
            for code, called in rows.items()
        ]


def check_authority(authority: Authority, name: str, *, ancestors: frozenset[int] = frozenset()) -> None:
    """Raise a RuleError when ``authority``, called ``name`` in the sentence, breaks a rule.

    It has a name; one preferred name per language; a post ends after it begins; ``ancestors``, the ids of all that is
    broader than it, must not hold itself.
    """
    if not any(row.is_preferred and row.name.strip() for row in authority.names):
        raise RuleError("name_missing", id=name)
    once_per_language(name, "preferred name", (row.language for row in authority.names if row.is_preferred))
    if authority.id is not None and authority.id in ancestors:
        raise RuleError("broader_circle", id=name)
    for post in authority.appointments:
        once_per_language(name, "title of one post", (title.language for title in post.titles))
        if post.starts and post.ends and post.ends < post.starts:
            raise RuleError("period_reversed", id=name, start=post.starts, end=post.ends)
