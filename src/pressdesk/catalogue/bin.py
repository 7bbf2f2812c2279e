"""The bin: where records wait, found by no search, before they are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.catalogue.base import now

if TYPE_CHECKING:
    from pressdesk.catalogue.base import Record


def bin_record(record: Record) -> None:
    """Put ``record`` in the bin; one that is there already keeps its day."""
    record.binned_at = record.binned_at or now()


def take_out(record: Record) -> None:
    """Take ``record`` out of the bin."""
    record.binned_at = None
