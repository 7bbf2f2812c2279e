"""What of a record is searched, language by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True)
class Document:
    """The words of a record in one language, and what it can be filtered by.

    ``names`` are those of everything the record is linked with, each with its own language: they are searched in
    every document, so that a text in one language is found by a name in another. ``language`` is empty for words that
    belong to none, such as a file's name. ``markup`` is the body of a release as HTML.
    """

    language: str
    title: str
    body: str
    names: tuple[tuple[str, str], ...] = ()
    date: date | None = None
    status: str = ""
    has_photo: bool = False
    markup: str = ""


def linked_names(records: Iterable[Any]) -> Iterable[tuple[str, str]]:
    """The names of authorities or series, each once with its language."""
    # A link may lead nowhere in a damaged catalogue, which ``check`` has to be able to look at.
    present = [record for record in records if record is not None]
    return dict.fromkeys((row.language, row.name) for record in present for row in record.names)
