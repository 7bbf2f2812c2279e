"""A bulletin: an ordered choice of releases for a period in one language, and the files that went out of it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.base import LanguageCode, Name, Part, Record, SaveFacts, now
from pressdesk.catalogue.documents import Document
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Release
from pressdesk.errors import RuleError


class BulletinItem(Part):
    """One release in a bulletin, in its place and section."""

    __tablename__ = "bulletin_item"
    __table_args__ = (UniqueConstraint("bulletin_id", "release_id"),)

    bulletin_id: Mapped[int] = mapped_column(ForeignKey("bulletin.id", ondelete="CASCADE"))
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), index=True)
    section: Mapped[Name | None]
    position: Mapped[int] = mapped_column(default=0)
    release: Mapped[Release] = relationship(lazy="raise")


class Issue(Part):
    """The exact .docx that went out: a copy under the archive's ``bulletins`` folder, with its checksum."""

    __tablename__ = "issue"

    bulletin_id: Mapped[int] = mapped_column(ForeignKey("bulletin.id", ondelete="CASCADE"), index=True)
    path: Mapped[str] = mapped_column(String(400), unique=True)
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(BigInteger)
    issued_at: Mapped[datetime] = mapped_column(default=now)


class Bulletin(Record):
    """A choice of releases for a period in one language; both days of the period belong to it."""

    __tablename__ = "bulletin"

    record_kind = Kind.BULLETIN
    name_column = "title"
    found_by = ("items.release",)

    number: Mapped[str | None] = mapped_column(String(64))
    title: Mapped[Name]
    language: Mapped[LanguageCode]
    starts: Mapped[date] = mapped_column(index=True)
    ends: Mapped[date]
    items: Mapped[list[BulletinItem]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=BulletinItem.position
    )
    issues: Mapped[list[Issue]] = relationship(
        lazy="raise", cascade="all, delete-orphan", passive_deletes=True, order_by=Issue.id
    )

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_bulletin``."""
        check_bulletin(self, name)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        releases: list[Release | None] = [item.release for item in self.items]
        texts = [release.text(self.language) for release in releases if release is not None]
        headlines = "\n".join(text.headline for text in texts if text is not None)
        number = (("", self.number),) if self.number else ()
        return [Document(self.language, self.title, headlines, number, self.starts)]


def check_bulletin(bulletin: Bulletin, name: str) -> None:
    """Raise a RuleError when the period of ``bulletin`` ends before it begins."""
    if bulletin.ends < bulletin.starts:
        raise RuleError("period_reversed", id=name, start=bulletin.starts, end=bulletin.ends)
