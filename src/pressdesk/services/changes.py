"""What a write did: which records it touched, and how they stood before, which is how it is undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Release, Status
from pressdesk.catalogue.revisions import Cause

if TYPE_CHECKING:
    from pressdesk.catalogue.references import Reference

_MAIN = (Kind.BULLETIN, Kind.RELEASE, Kind.EVENT, Kind.PHOTO, Kind.AUTHORITY, Kind.SERIES, Kind.SEARCH)
"""A write on a form is about the first of these that it touches; the rest is made or changed along with it."""
_OF_MANY = (Cause.IMPORTED, Cause.BINNED, Cause.RESTORED, Cause.REPAIRED, Cause.UNDONE, Cause.DEMO)


@dataclass(frozen=True)
class Step:
    """One record's part of a write: its version after it, its state before, None when it was made by it, and after."""

    reference: Reference
    version: int
    before: dict[str, Any] | None
    after: dict[str, Any]


@dataclass(frozen=True)
class Changes:
    """Everything one write did, in order, and ``why``, as the revisions say it."""

    steps: tuple[Step, ...] = ()
    why: str = ""

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
        return Changes(self.steps + other.steps, self.why or other.why)


@dataclass(frozen=True)
class StepName:
    """What a write is called: ``verb`` is a code, ``title`` that of the record when it was about one of ``kind``."""

    verb: str
    kind: Kind | None
    title: str
    count: int


def step_name(changes: Changes, code: str) -> StepName:
    """What ``changes`` are called, the title in ``code`` if there is one in it.

    The verb is the write's ``why``, or, when it changed whether releases are public or withdrew them, what it did to
    them: ``published``, ``unpublished`` or ``withdrawn``.
    """
    last = {step.reference: step for step in changes.steps}
    if changes.why not in _OF_MANY and last:
        main = min((one.kind for one in last), key=_MAIN.index)
        last = {one: step for one, step in last.items() if one.kind is main}
    kinds = {one.kind for one in last}
    verb = changes.why
    if verb not in _OF_MANY:
        lost, gained = public_changes(changes, code)
        is_withdrawn = bool(last) and all(step.after.get("status") == Status.WITHDRAWN for step in last.values())
        if gained:
            verb = "published"
        elif is_withdrawn and (lost or verb == Cause.STATUS_CHANGED):
            verb = "withdrawn"
        elif lost:
            verb = "unpublished"
    (only,) = last.values() if len(last) == 1 else (None,)
    title = CLASSES[only.reference.kind].name_in(only.after, code) if only is not None else ""
    return StepName(verb, kinds.pop() if len(kinds) == 1 else None, title, len(last))


def public_changes(changes: Changes, code: str) -> tuple[list[str], list[str]]:
    """The titles of the releases that were published before ``changes`` and are not after, and of those now are."""
    lost: list[str] = []
    gained: list[str] = []
    first: dict[Reference, Step] = {}
    last: dict[Reference, Step] = {}
    for step in changes.steps:
        if step.reference.kind is Kind.RELEASE:
            first.setdefault(step.reference, step)
            last[step.reference] = step
    for wanted, step in last.items():
        was, is_ = _is_public(first[wanted].before), _is_public(step.after)
        if was != is_:
            (gained if is_ else lost).append(Release.name_in(step.after, code))
    return lost, gained


def _is_public(state: dict[str, Any] | None) -> bool:
    return state is not None and state["status"] == Status.PUBLISHED and state["binned_at"] is None
