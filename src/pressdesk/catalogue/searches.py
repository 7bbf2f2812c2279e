"""A saved search: a question with its filters, kept under a name."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from pressdesk.catalogue.base import LongText, Name, Record, SaveFacts
from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError


class SavedSearch(Record):
    """A question as it was typed, and its filters, under the name the sidebar shows."""

    __tablename__ = "saved_search"

    record_kind = Kind.SEARCH
    is_searched = False

    name: Mapped[Name]
    query: Mapped[LongText] = mapped_column(default="")
    filters: Mapped[dict[str, Any]] = mapped_column(default=dict)
    position: Mapped[int] = mapped_column(default=0)

    def check(self, name: str, facts: SaveFacts) -> None:
        """See the rules in ``check_search``."""
        check_search(self, name)


def check_search(search: SavedSearch, name: str) -> None:
    """Raise a RuleError when ``search`` has no name."""
    if not search.name.strip():
        raise RuleError("name_missing", id=name)
