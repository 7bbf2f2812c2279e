"""The fields of a question, such as ``lang:ru``: what each narrows, and a filter as a line of text."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue.events import EventKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Category

if TYPE_CHECKING:
    from enum import StrEnum

_SETS = {
    "kind": "kinds",
    "lang": "languages",
    "status": "statuses",
    "category": "categories",
    "event": "event_kinds",
    "person": "people",
    "organisation": "organisations",
    "country": "countries",
    "place": "places",
    "topic": "topics",
    "series": "series",
}
"""The fields of a question that can be said several times, and the facet that each narrows."""
_FLAGS = {"has:photo": "has_photo", "without:caption": "without_caption"}
_RECORDS = dict.fromkeys(("person", "organisation", "country", "place", "topic"), Kind.AUTHORITY) | {
    "series": Kind.SERIES
}
"""The fields whose values are records, written as the terminal names them, such as ``country:a3``."""
_VALUES: dict[str, type[StrEnum]] = {"kind": Kind, "category": Category, "event": EventKind}
FIELDS = ("title", *_SETS, "date", "has", "without")
_FIELD = re.compile(r"(\w+):([\w.-]+)")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


def narrowed(filters: Filter, name: str, value: str) -> Filter | None:
    """``filters`` narrowed by one field as well, or None when its value is not understood."""
    if name == "date":
        period = read_period(value)
        return replace(filters, since=period[0], until=period[1]) if period else None
    if name not in _SETS:
        flag = _FLAGS.get(f"{name}:{value.removesuffix('s')}")
        narrower: dict[str, Any] = {flag: True} if flag else {}
        return replace(filters, **narrower) if flag else None
    facet: str = _SETS[name]
    chosen: str | int = value
    if name in _VALUES and value not in {*_VALUES[name]}:
        return None
    if name in _RECORDS:
        reference = Reference.parse(value)
        if reference is None or reference.kind is not _RECORDS[name]:
            return None
        chosen = reference.number
    return replace(filters, **{facet: getattr(filters, facet) | {chosen}})


def written_line(wanted: Filter) -> str:
    """``wanted`` as a line that somebody could have typed: its words and then a field for each of its values.

    ``read_line`` reads it back.
    """
    parts = [wanted.text.strip()]
    for name, facet in _SETS.items():
        for value in sorted(getattr(wanted, facet)):
            parts.append(f"{name}:{Reference(_RECORDS[name], value) if name in _RECORDS else value}")
    if wanted.since or wanted.until:
        parts.append(f"date:{wanted.since or ''}..{wanted.until or ''}")
    parts += [field for field, facet in _FLAGS.items() if getattr(wanted, facet)]
    return " ".join(filter(None, parts))


def read_line(line: str) -> Filter:
    """What ``line`` asks for: the fields that it ends with are read into facets, the rest is its text.

    A field elsewhere, or one that is not understood, stays in the text and is read when the question is asked.
    """
    words, filters = line.split(), Filter()
    while words and (field := _FIELD.fullmatch(words[-1])):
        before = " ".join(words[:-1])
        narrower = narrowed(filters, field[1], field[2].casefold())
        if narrower is None or before.count('"') % 2 or before.endswith(("NOT", "OR", "AND")):
            break
        filters = narrower
        words.pop()
    return replace(filters, text=" ".join(words))


def read_period(value: str) -> tuple[date | None, date | None] | None:
    """First and last day of ``2023``, ``2023-10``, ``2023-10-12``, ``2022..2024``, ``2022..`` or ``..2024-06``."""
    start, dots, end = value.partition("..")
    since = _day(start, last=False)
    until = _day(end if dots else start, last=True)
    if (start and since is None) or (end and until is None) or (since is None and until is None):
        return None
    return since, until


def _day(value: str, *, last: bool) -> date | None:
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or (12 if last else 1)), found[3]
    try:
        return date(year, month, int(day) if day else calendar.monthrange(year, month)[1] if last else 1)
    except (ValueError, calendar.IllegalMonthError):
        return None
