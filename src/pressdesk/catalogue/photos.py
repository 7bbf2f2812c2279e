"""A photo: one original file that is never altered, its captions, rights and the people on it."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, DateTime, ForeignKey, String, UniqueConstraint, or_, select, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.authorities import Authority
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
from pressdesk.catalogue.events import Event, event_titles
from pressdesk.catalogue.filters import authority_facets
from pressdesk.catalogue.references import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement

    from pressdesk.catalogue.filters import Facet


class Caption(Part):
    """What a photo shows, in one language."""

    __tablename__ = "caption"
    __table_args__ = (UniqueConstraint("photo_id", "language"),)

    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    caption: Mapped[LongText]


class PhotoPerson(Part):
    """A person on a photo; ``position`` counts from the left, starting with 1."""

    __tablename__ = "photo_person"
    __table_args__ = (UniqueConstraint("photo_id", "authority_id"),)

    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id", ondelete="CASCADE"))
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id"), index=True)
    position: Mapped[int]
    authority: Mapped[Authority] = relationship(lazy="raise")


class Photo(Record):
    """One original image file of the archive and what is known of it.

    ``path`` is relative to the archive's ``photos`` folder; ``taken_at`` is the camera's own local time, which has no
    zone; ``width`` and ``height`` are pixels as displayed; ``embedded`` is what the file itself says, as read.
    """

    __tablename__ = "photo"

    record_kind = Kind.PHOTO
    names_in = "captions"
    name_column = "caption"
    named_otherwise = "original_name"
    found_by = ("people.authority", "event", "place")

    path: Mapped[str] = mapped_column(String(400), unique=True)
    original_name: Mapped[str] = mapped_column(String(400))
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    size: Mapped[int] = mapped_column(BigInteger)
    format: Mapped[str] = mapped_column(String(16))
    width: Mapped[int]
    height: Mapped[int]
    taken_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=False), index=True)
    credit: Mapped[Name | None]
    rights: Mapped[LongText | None]
    keywords: Mapped[list[Any]] = mapped_column(default=list)
    embedded: Mapped[dict[str, Any]] = mapped_column(default=dict)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"), index=True)

    captions: Mapped[list[Caption]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=Caption.language
    )
    people: Mapped[list[PhotoPerson]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=PhotoPerson.position
    )
    event: Mapped[Event | None] = relationship(lazy="raise")
    place: Mapped[Authority | None] = relationship(lazy="raise")

    def caption(self, language: str) -> str:
        """The caption in ``language``, else in the first language that has one."""
        return in_language(self.captions, language, "caption")

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_photo``."""
        check_photo(self, name)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        linked = [self.place] if self.place is not None else []
        names = [*linked_names([*(row.authority for row in self.people), *linked]), *event_titles(self.event)]
        names += [("", str(keyword)) for keyword in self.keywords]
        names += [("", text) for text in (self.credit, self.original_name) if text]
        day = self.taken_at.date() if self.taken_at else None
        captions = {row.language: row.caption for row in self.captions} or {"": ""}
        return [
            Document(language, caption, "", tuple(names), day, has_photo=True) for language, caption in captions.items()
        ]

    @classmethod
    def facets(cls) -> dict[str, Facet]:
        """What photos can be narrowed by; their day is that on which they were taken."""
        captioned = select(Caption.photo_id).where(Caption.caption != "")

        def linked(ids: Iterable[int]) -> ColumnElement[bool]:
            shown = cls.id.in_(select(PhotoPerson.photo_id).where(PhotoPerson.authority_id.in_(ids)))
            return or_(shown, cls.place_id.in_(ids))

        return {
            "since": lambda day: cls.taken_at >= datetime.combine(day, time.min),
            "until": lambda day: cls.taken_at <= datetime.combine(day, time.max),
            "languages": lambda codes: cls.id.in_(captioned.where(Caption.language.in_(codes))),
            "series": lambda ids: cls.event_id.in_(select(Event.id).where(Event.series_id.in_(ids))),
            "has_photo": lambda _: true(),
            "without_caption": lambda _: cls.id.not_in(captioned),
            **authority_facets(linked),
        }


def check_photo(photo: Photo, name: str) -> None:
    """Raise a RuleError when ``photo`` has two captions in one language."""
    once_per_language(name, "caption", (row.language for row in photo.captions))
