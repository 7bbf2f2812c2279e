"""A press release, its texts, what it is linked with, and where its words came from."""

from __future__ import annotations

import calendar
import datetime
import hashlib
import html
import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.attention import UNCONFIRMED, UNDATED
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.base import LanguageCode, LongText, Name, Part, Record, SaveFacts, now, once_per_language
from pressdesk.catalogue.documents import Document, linked_names
from pressdesk.catalogue.events import Event, event_titles
from pressdesk.catalogue.filters import authority_facets
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement

    from pressdesk.catalogue.filters import Facet


class Status(StrEnum):
    """How far a release, or one of its texts, has come."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Category(StrEnum):
    """What sort of release it is."""

    PRESS_RELEASE = "press_release"
    STATEMENT = "statement"
    ANNOUNCEMENT = "announcement"
    INTERVIEW = "interview"
    STATISTICS = "statistics"


class LinkRole(StrEnum):
    """What an authority is to the release that names it."""

    SUBJECT = "subject"
    MENTIONED = "mentioned"
    SPEAKER = "speaker"
    HOST = "host"
    GUEST = "guest"
    CHAIR = "chair"
    TOPIC = "topic"
    PLACE = "place"


class ReleaseText(Part):
    """One language version of a release; ``body`` is a small subset of HTML.

    ``digest`` names the words whatever their layout, so that the same text is recognised when it comes again.
    ``translated_digest`` is the digest of the source at the time of translation: when it no longer equals the
    source's, the translation is out of date.
    """

    __tablename__ = "release_text"
    __table_args__ = (UniqueConstraint("release_id", "language"),)

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id", ondelete="CASCADE"))
    language: Mapped[LanguageCode]
    headline: Mapped[Name] = mapped_column(default="")
    lead: Mapped[LongText] = mapped_column(default="")
    body: Mapped[LongText] = mapped_column(default="")
    state: Mapped[Status] = mapped_column(default=Status.DRAFT)
    translator: Mapped[Name | None]
    translated_from: Mapped[LanguageCode | None]
    translated_digest: Mapped[str | None] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64), index=True, default="")


class ReleaseAuthority(Part):
    """An authority linked to a release, with its role."""

    __tablename__ = "release_authority"
    __table_args__ = (UniqueConstraint("release_id", "authority_id", "role"),)

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id", ondelete="CASCADE"))
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id"), index=True)
    role: Mapped[LinkRole] = mapped_column(default=LinkRole.MENTIONED)
    position: Mapped[int] = mapped_column(default=0)
    authority: Mapped[Authority] = relationship(lazy="raise")


class ReleasePhoto(Part):
    """A photo of a release, in its place among the others."""

    __tablename__ = "release_photo"
    __table_args__ = (UniqueConstraint("release_id", "photo_id"),)

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id", ondelete="CASCADE"))
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    photo: Mapped[Photo] = relationship(lazy="raise")


class ReleaseSource(Part):
    """Provenance: the file that a text came from, and what was told apart from its words and left out."""

    __tablename__ = "release_source"

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id", ondelete="CASCADE"), index=True)
    language: Mapped[LanguageCode | None]
    name: Mapped[Name]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    stripped: Mapped[list[Any]] = mapped_column(default=list)
    taken_in_at: Mapped[datetime.datetime] = mapped_column(default=now)


class Release(Record):
    """One press release: its facts; its words are in its texts.

    A day whose year nobody stated stands in ``day`` and ``month``, and ``date`` stays empty.
    ``attention`` lists what a person must still look at, each as a code with its details.
    """

    __tablename__ = "release"

    record_kind = Kind.RELEASE
    names_in = "texts"
    name_column = "headline"
    named_otherwise = "number"
    found_by = ("authorities.authority", "event")
    shown_with = ("photos.photo",)

    number: Mapped[str | None] = mapped_column(String(64), unique=True)
    date: Mapped[datetime.date | None] = mapped_column(index=True)
    day: Mapped[int | None]
    month: Mapped[int | None]
    status: Mapped[Status] = mapped_column(default=Status.DRAFT, index=True)
    category: Mapped[Category] = mapped_column(default=Category.PRESS_RELEASE)
    embargo_until: Mapped[datetime.datetime | None]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"), index=True)
    attention: Mapped[list[Any]] = mapped_column(default=list)

    texts: Mapped[list[ReleaseText]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=ReleaseText.language
    )
    authorities: Mapped[list[ReleaseAuthority]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=ReleaseAuthority.position
    )
    photos: Mapped[list[ReleasePhoto]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=ReleasePhoto.position
    )
    sources: Mapped[list[ReleaseSource]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=ReleaseSource.id
    )
    event: Mapped[Event | None] = relationship(lazy="raise")

    def text(self, language: str) -> ReleaseText | None:
        """The text in ``language``, or None."""
        return next((text for text in self.texts if text.language == language), None)

    def prepare(self) -> None:
        """See ``prepare_release``."""
        prepare_release(self)

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_release``."""
        for text in self.texts:
            if text.language not in facts.languages:
                raise RuleError("language_unknown", language=text.language, languages=", ".join(facts.languages))
        embargo = self.embargo_until.isoformat() if self.embargo_until else None
        changed = embargo != (facts.before or {}).get("embargo_until") and not facts.is_restoring
        check_release(self, name, embargo_changed=changed)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        names = [*linked_names(link.authority for link in self.authorities), *event_titles(self.event)]
        number = [("", self.number)] if self.number else []
        return [
            Document(
                text.language,
                text.headline,
                text.lead,
                (*number, *names),
                self.date,
                self.status.value,
                bool(self.photos),
                text.body,
            )
            for text in self.texts
        ]

    @classmethod
    def facets(cls) -> dict[str, Facet]:
        """What releases can be narrowed by."""

        def linked(ids: Iterable[int]) -> ColumnElement[bool]:
            return cls.id.in_(select(ReleaseAuthority.release_id).where(ReleaseAuthority.authority_id.in_(ids)))

        return {
            "since": lambda day: cls.date >= day,
            "until": lambda day: cls.date <= day,
            "languages": lambda codes: cls.id.in_(
                select(ReleaseText.release_id).where(ReleaseText.language.in_(codes))
            ),
            "statuses": lambda values: cls.status.in_([Status(value) for value in values]),
            "categories": lambda values: cls.category.in_([Category(value) for value in values]),
            "series": lambda ids: cls.event_id.in_(select(Event.id).where(Event.series_id.in_(ids))),
            "has_photo": lambda _: cls.id.in_(select(ReleasePhoto.release_id)),
            **authority_facets(linked),
        }


_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]*>")


def text_digest(headline: str, lead: str, body: str) -> str:
    """SHA-256 in hexadecimal over the words of a text, whatever its tags, entities, spaces and punctuation."""
    plain = html.unescape(_TAG.sub(" ", f"{headline} {lead} {body}"))
    # The same letters come composed or not, depending on the system they were copied on.
    words = _WORD.findall(unicodedata.normalize("NFC", plain))
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def check_release(release: Release, name: str, *, embargo_changed: bool = False) -> None:
    """Raise a RuleError when ``release``, called ``name`` in the sentence, breaks a rule.

    A language occurs once; published means dated and with a headline in each published text; a day without its year
    must exist in some year; an embargo lies in the future when it is set.
    """
    once_per_language(name, "text", (text.language for text in release.texts))
    if release.status is Status.PUBLISHED:
        if release.date is None:
            raise RuleError("release_undated", id=name)
        if not any(text.state is Status.PUBLISHED for text in release.texts):
            raise RuleError("release_without_text", id=name)
    for text in release.texts:
        if text.state is Status.PUBLISHED and not text.headline.strip():
            raise RuleError("release_without_headline", id=name, language=text.language)
    if release.day is not None and release.month is not None and not _is_possible(release.day, release.month):
        raise RuleError("day_impossible", id=name, day=release.day, month=release.month)
    if embargo_changed and release.embargo_until is not None and release.embargo_until <= now():
        raise RuleError("embargo_past", id=name, moment=release.embargo_until.isoformat())


def check_embargo(releases: Mapping[str, Release], status: Status, *, lift: bool = False) -> None:
    """Raise a RuleError when ``status`` would publish one of the named releases before its embargo has ended.

    With ``lift`` those lose their embargo instead: what is published is held back from nobody, a bulletin included.
    """
    if status is not Status.PUBLISHED:
        return
    held = {
        name: release.embargo_until
        for name, release in releases.items()
        if release.status is not status and release.embargo_until is not None and release.embargo_until > now()
    }
    if held and not lift:
        raise RuleError("embargo_runs", id=", ".join(held), moment=max(held.values()).isoformat())
    for name in held:
        releases[name].embargo_until = None


def _is_possible(day: int, month: int) -> bool:
    """Whether some year has the day: 2000 was a leap year, so 29 February is one."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2000, month)[1]


def out_of_date(release: Release) -> set[str]:
    """The languages whose translation is older than the words it was made from."""
    digests = {text.language: text.digest for text in release.texts}
    return {
        text.language
        for text in release.texts
        if text.translated_from in digests and text.translated_digest not in (None, digests[text.translated_from])
    }


def prepare_release(release: Release) -> None:
    """Bring what follows from the rest of ``release`` up to date: digests, the day, what needs attention."""
    for text in release.texts:
        text.digest = text_digest(text.headline or "", text.lead or "", text.body or "")
    if release.date is not None:
        release.day = release.month = None
        settled = UNCONFIRMED if release.status is Status.PUBLISHED else UNDATED
        rest = [item for item in release.attention or [] if item["code"] not in settled]
        if rest != release.attention:
            release.attention = rest
