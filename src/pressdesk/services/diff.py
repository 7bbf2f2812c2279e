"""What changed from one text to another, word by word."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.formats import html

if TYPE_CHECKING:
    from pressdesk.services.editing import ReleaseForm

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_PIECES = 20_000
"""Above this many words together, whole lines are compared: the time grows with the square of what differs."""


class Piece(NamedTuple):
    """A stretch of words that is in both texts (``same``), only in the later (``added``) or the earlier (``gone``)."""

    change: str
    words: str


def word_differences(earlier: str, later: str) -> list[Piece]:
    """The later text with what was taken out still in its place, as pieces in reading order."""
    before, after = _PIECE.findall(earlier), _PIECE.findall(later)
    if len(before) + len(after) > _MOST_PIECES:
        before, after = earlier.splitlines(keepends=True), later.splitlines(keepends=True)
    pieces: list[Piece] = []
    for change, first, end, start, stop in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if change == "equal":
            pieces.append(Piece("same", "".join(after[start:stop])))
            continue
        if end > first:
            pieces.append(Piece("gone", "".join(before[first:end])))
        if stop > start:
            pieces.append(Piece("added", "".join(after[start:stop])))
    return pieces


class Difference(NamedTuple):
    """One field that differs: its name, the language of its words or an empty text, and its pieces."""

    field: str
    language: str
    pieces: list[Piece]


def form_differences(earlier: ReleaseForm, later: ReleaseForm) -> list[Difference]:
    """Every field of the form that differs, texts first."""
    found = []
    codes = [text.language for text in later.texts]
    codes += [text.language for text in earlier.texts if text.language not in codes]
    for code in codes:
        before, after = earlier.text(code), later.text(code)
        for name, old, new in (
            ("headline", before.headline, after.headline),
            ("lead", before.lead, after.lead),
            ("body", html.plain(before.body), html.plain(after.body)),
            ("state", before.state, after.state),
        ):
            if old != new and not (name == "state" and (before.is_empty or after.is_empty)):
                found.append(Difference(name, code, word_differences(old, new)))
    for name, old, new in zip(_FACTS, _facts(earlier), _facts(later), strict=True):
        if old != new:
            pieces = [Piece("gone", old)] if old else []
            found.append(Difference(name, "", [*pieces, Piece("same", " ")] + ([Piece("added", new)] if new else [])))
    return found


_FACTS = ("number", "date", "status", "category", "embargo", "meeting", "links", "photos")


def _facts(form: ReleaseForm) -> tuple[str, ...]:
    day = form.date.isoformat() if form.date else f"{form.day}.{form.month}" if form.day else ""
    links = ", ".join(f"{link.name} ({link.role})" for link in form.links)
    photos = ", ".join(photo.path.rpartition("/")[2] for photo in form.photos)
    event = form.event[1] if form.event else ""
    return (form.number, day, form.status, form.category, form.embargo_until or "", event, links, photos)
