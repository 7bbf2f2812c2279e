"""What a list, a count, a bulletin or a search is narrowed by, and how the catalogue is asked for it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import false

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from sqlalchemy import ColumnElement

    Facet = Callable[[Any], ColumnElement[bool]]


@dataclass(frozen=True)
class Filter:
    """The words that are asked for, and the facets that narrow the answer.

    Of each set one value is enough (OR), and every set that is not empty has to be answered (AND); an empty one lets
    everything through. ``since`` and ``until`` both belong to the period. ``languages`` are those a record has words
    in; the sets of authorities and ``series`` hold ids, the others the values of their enumerations.
    """

    text: str = ""
    since: date | None = None
    until: date | None = None
    languages: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    event_kinds: frozenset[str] = frozenset()
    people: frozenset[int] = frozenset()
    organisations: frozenset[int] = frozenset()
    countries: frozenset[int] = frozenset()
    places: frozenset[int] = frozenset()
    topics: frozenset[int] = frozenset()
    series: frozenset[int] = frozenset()
    has_photo: bool = False
    without_caption: bool = False

    @property
    def facets(self) -> Iterator[tuple[str, Any]]:
        """The facets that narrow, each by its name and with its values."""
        return ((one.name, value) for one in fields(self)[1:] if (value := getattr(self, one.name)))

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return not self.text.strip() and not any(True for _ in self.facets)


def conditions(wanted: Filter, facets: Mapping[str, Facet]) -> Iterator[ColumnElement[bool]]:
    """What SQL has to ask for ``wanted`` of a table with these ``facets``; the words are not asked for here.

    Each facet makes a condition of the values that are wanted of it. A facet that the table does not have is answered
    by none of its rows.
    """
    for name, values in wanted.facets:
        yield facets[name](values) if name in facets else false()


def authority_facets(links: Facet) -> dict[str, Facet]:
    """A facet for each kind of authority, where ``links`` asks for those that are linked with one of some ids."""
    return dict.fromkeys(("people", "organisations", "countries", "places", "topics"), links)
