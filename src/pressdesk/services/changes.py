"""What a write did: which records it touched, and how they stood before, which is how it is undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pressdesk.catalogue.references import Kind, Reference


@dataclass(frozen=True)
class Step:
    """One record's part of a write: its version after it, its state before, None when it was made by it, and after."""

    reference: Reference
    version: int
    before: dict[str, Any] | None
    after: dict[str, Any]


@dataclass(frozen=True)
class Changes:
    """Everything one write did, in order."""

    steps: tuple[Step, ...] = ()

    @property
    def touched(self) -> frozenset[Reference]:
        """The records that were made, changed, put in the bin or taken out of it."""
        return frozenset(step.reference for step in self.steps)

    @property
    def created(self) -> tuple[Reference, ...]:
        """The records that were made, in order."""
        return tuple(step.reference for step in self.steps if step.before is None)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record that were touched: a page that shows none of them has nothing to refresh."""
        return frozenset(step.reference.kind for step in self.steps)

    def __add__(self, other: Changes) -> Changes:
        """Both writes, this one first, to be undone as one."""
        return Changes(self.steps + other.steps)
