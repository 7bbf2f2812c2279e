"""The documents of a record that is in the archive, and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.formats.html import plain

if TYPE_CHECKING:
    from pressdesk.catalogue.base import Record
    from pressdesk.catalogue.documents import Document


def documents(record: Record) -> list[Document]:
    """What is searched of a complete record; nothing of one in the bin."""
    return [] if record.binned_at is not None else record.documents()


def words_of(document: Document) -> str:
    """The words that are searched beside the title and the names."""
    return "\n\n".join(part for part in (document.body, plain(document.markup)) if part)
