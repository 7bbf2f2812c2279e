"""Putting records in the bin, taking them out, and undoing any write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.catalogue import bin as waiting
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.revisions import Cause, same_state
from pressdesk.errors import ConflictError
from pressdesk.services.changes import Step
from pressdesk.services.saving import restore_state, saving

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


def move_to_bin(archive: Archive, references: Iterable[Reference], *, by: str) -> Changes:
    """Put the records in the bin, where no search finds them. Raises PressdeskError."""
    with saving(archive, by=by, why=Cause.BINNED) as unit:
        for reference in references:
            waiting.bin_record(unit.load(reference))
    return unit.changes


def restore_from_bin(archive: Archive, references: Iterable[Reference], *, by: str) -> Changes:
    """Take the records out of the bin. Raises PressdeskError."""
    with saving(archive, by=by, why=Cause.RESTORED) as unit:
        for reference in references:
            waiting.take_out(unit.load(reference))
    return unit.changes


def undo(archive: Archive, changes: Changes, *, by: str) -> Changes:
    """Put every record back to how it stood before ``changes``; undoing what this returns is the redo.

    Raises ConflictError when one of them has been changed since, and then nothing is undone.
    """
    steps: dict[Reference, Step] = {}
    for step in changes.steps:  # of several steps on one record the first knows how it stood, the last how it stands
        first = steps.get(step.reference, step)
        if first is not step and not same_state(CLASSES[step.reference.kind], first.after, step.before):
            raise ConflictError("undo_stale", id=step.reference)  # somebody else saved in between
        steps[step.reference] = Step(step.reference, step.version, first.before, step.after)
    with saving(archive, by=by, why=Cause.UNDONE) as unit:
        for step in reversed(steps.values()):
            restore_state(unit, step)
    return unit.changes
