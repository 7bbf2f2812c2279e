"""What all records share: the declarative base, their columns in common and the types of columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from sqlalchemy import JSON, DateTime, Enum, MetaData, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.engine import Dialect

    from pressdesk.catalogue.documents import Document
    from pressdesk.catalogue.filters import Facet

LanguageCode = Annotated[str, mapped_column(String(16))]
"""A BCP 47 code; which ones an archive uses stands in its ``archive.toml``."""
Name = Annotated[str, mapped_column(String(1000))]
LongText = Annotated[str, mapped_column(Text)]


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: always aware and in UTC in the program, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What the program sees."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; without a zone it is refused by an error, as its meaning would be a guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment as an aware UTC datetime."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def now() -> datetime:
    """The present moment in UTC, to the second: finer is noise in a catalogue."""
    return datetime.now(UTC).replace(microsecond=0)


class Base(DeclarativeBase):
    """The declarative base: every constraint has a name, so that migrations can address it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it off the class
        datetime: UtcDateTime,
        StrEnum: Enum(StrEnum, native_enum=False, length=32, values_callable=lambda kinds: [k.value for k in kinds]),
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


class Record(Base):
    """Columns of a record with a life of its own: it is versioned, can be binned and has revisions.

    ``version`` grows by one at each save; a save of a stale copy is refused through it. What the program has to know
    of a kind of record is said by its class, and nowhere else: the rules it keeps (``check``), what is searched of it
    (``documents``), what it is narrowed by
    (``facets``), and the attributes below. Paths of relationships are written with dots.
    """

    __abstract__ = True

    record_kind: ClassVar[Kind]
    is_searched: ClassVar[bool] = True
    names_in: ClassVar[str] = ""
    """The relationship to the rows that hold its names, by which others are found that name it, if it has such rows."""
    name_column: ClassVar[str] = "name"
    """The column of those rows, or of the record itself, that holds the name."""
    named_otherwise: ClassVar[str] = ""
    """The column that names it where it has no name."""
    found_by: ClassVar[tuple[str, ...]] = ()
    """The paths to the records by whose names it is found: when one of those changes, it is indexed anew."""
    shown_with: ClassVar[tuple[str, ...]] = ()
    """The paths to other records whose names are loaded with it."""

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    version: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(default=now)
    changed_at: Mapped[datetime] = mapped_column(default=now)
    binned_at: Mapped[datetime | None] = mapped_column(index=True)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - the attribute of a class
        """Let SQLAlchemy count and compare the version."""
        return {"version_id_col": cls.version}

    def display_name(self, language: str) -> str:
        """What the record is called, as ``name_in`` says it; its own parts must be loaded."""
        rows = [
            {
                "language": row.language,
                self.name_column: getattr(row, self.name_column),
                "is_preferred": getattr(row, "is_preferred", True),
            }
            for row in (getattr(self, self.names_in) if self.names_in else ())
        ]
        columns = filter(None, (self.named_otherwise, "" if self.names_in else self.name_column))
        return self.name_in({key: getattr(self, key) for key in columns} | {self.names_in: rows}, language)

    @classmethod
    def name_in(cls, state: Mapping[str, Any], language: str) -> str:
        """What a record that was written down as ``state`` is called: the one way to call records, everywhere.

        Its name in ``language``, else in the first language that has one, else what names it otherwise, else "".
        """
        if cls.names_in:
            rows = [row for row in state.get(cls.names_in, ()) if row.get("is_preferred", True)]
            for row in sorted(rows, key=lambda row: row["language"] != language):
                if name := row[cls.name_column]:
                    return str(name)
        elif name := state.get(cls.name_column):
            return str(name)
        return str(state.get(cls.named_otherwise) or "")

    def prepare(self) -> None:
        """Bring up to date what follows from the rest of the record, before it is checked."""

    def check(self, name: str, facts: SaveFacts) -> None:
        """Raise a RuleError, in which the record is called ``name``, when it breaks a rule of its kind."""

    def documents(self) -> list[Document]:
        """What is searched of it, complete with what its class loads."""
        return []

    @classmethod
    def facets(cls) -> Mapping[str, Facet]:
        """What records of the kind can be narrowed by: a condition for each facet of a Filter that they have."""
        return {}


class Part(Base):
    """A row that belongs to one record and is saved, dropped and restored with it."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


@dataclass(frozen=True)
class SaveFacts:
    """What rules may depend on besides the record: the archive's languages and what the save is.

    ``before`` is the record as it was written down, None for a new one; ``is_restoring`` says that it is put back to
    what it was once. ``broader`` gives the ids of all authorities that are broader than one.
    """

    languages: tuple[str, ...]
    before: dict[str, Any] | None = None
    is_restoring: bool = False
    broader: Callable[[Any], frozenset[int]] = lambda _authority: frozenset()


def once_per_language(owner: str, what: str, languages: Iterable[str]) -> None:
    """Raise a RuleError when a language occurs more than once among the parts of ``owner``."""
    seen: set[str] = set()
    for language in languages:
        if language in seen:
            raise RuleError("language_twice", id=owner, what=what, language=language)
        seen.add(language)


def in_language(parts: Iterable[Any], language: str, field: str) -> str:
    """The words of ``field`` in ``language``, else in the first language that has any, else an empty text."""
    rows = list(parts)
    for row in sorted(rows, key=lambda row: row.language != language):
        if words := getattr(row, field):
            return str(words)
    return ""
