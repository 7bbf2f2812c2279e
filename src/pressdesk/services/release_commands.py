"""Entering and correcting records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, select

from pressdesk.catalogue.attention import DOUBTS, UNCONFIRMED, UNDATED
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleasePhoto, Status, check_embargo
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import Message, PressdeskError
from pressdesk.services.saving import load, saving

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pressdesk.catalogue.base import Record
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


def add_records(archive: Archive, *records: Record, by: str, why: str = Cause.ENTERED) -> Changes:
    """Save new records, each with its parts. Raises RuleError or ArchiveError, and then none is saved."""
    with saving(archive, by=by, why=why) as unit:
        unit.add(*records)
    return unit.changes


def correct(archive: Archive, record: Record, state: dict[str, object], *, by: str, why: str) -> Changes:
    """Give ``record``, as it was read, the values of ``state``, column by column.

    Raises ConflictError when somebody else has saved it since it was read, RuleError when a rule is broken.
    """
    from pressdesk.catalogue.records import reference

    with saving(archive, by=by, why=why) as unit:
        current = unit.load(reference(record), record.version)
        for column, value in state.items():
            if column not in inspect(type(current)).column_attrs:
                raise AttributeError(f"{type(current).__name__} has no column {column}")
            setattr(current, column, value)
    return unit.changes


def set_status(
    archive: Archive, releases: Sequence[Reference], status: Status, *, by: str, lift_embargo: bool = False
) -> Changes:
    """Give several releases and their texts a status, all of them or, when a rule is broken, none.

    An embargo that still runs forbids to publish, unless it is to be lifted. Raises PressdeskError or RuleError.
    """
    with saving(archive, by=by, why=Cause.STATUS_CHANGED) as unit:
        loaded: dict[str, Release] = {}
        for wanted in releases:
            release = unit.load(wanted)
            assert isinstance(release, Release)
            loaded[release.number or str(wanted)] = release
        check_embargo(loaded, status, lift=lift_embargo)
        for release in loaded.values():
            _give_status(release, status)
    return unit.changes


def _give_status(release: Release, status: Status) -> None:
    release.status = status
    # Who says what it is has looked at it; only the day still has to be said.
    release.attention = [item for item in release.attention if item["code"] in UNDATED]
    for text in release.texts:
        text.state = status


def correct_release(
    archive: Archive,
    wanted: Reference,
    *,
    by: str,
    day: date | None = None,
    status: Status | None = None,
    number: str | None = None,
    photos: Sequence[Reference] = (),
) -> Changes:
    """Give a release its day, status, number or more photos; a new status goes to its texts too.

    Publishing lifts an embargo that still runs; the changes tell ``embargo_lifted``. Photos come after those that it
    has, each once. Raises PressdeskError when there is no such release or photo, RuleError when a rule is broken.
    """
    if wanted.kind is not Kind.RELEASE:
        raise PressdeskError("not_a_release", id=wanted, kind=wanted.kind.value)
    for photo in photos:
        if photo.kind is not Kind.PHOTO:
            raise PressdeskError("not_a_photo", id=photo, kind=photo.kind.value)
    with saving(archive, by=by, why=Cause.CORRECTED) as unit:
        release = unit.load(wanted)
        assert isinstance(release, Release)
        if day is not None:
            release.date = day
            release.attention = [item for item in release.attention if item["code"] not in UNCONFIRMED - DOUBTS]
        if number is not None:
            release.number = number.encode("utf-8", "replace").decode() or None
        if status is not None:
            check_embargo({str(wanted): release}, status, lift=True)
            _give_status(release, status)
        for photo in photos:
            if all(link.photo_id != photo.number for link in release.photos):
                if unit.session.scalar(select(Photo.binned_at).where(Photo.id == photo.number)) is not None:
                    raise PressdeskError("photo_binned", id=photo)
                load(unit.session, photo)
                position = max((link.position for link in release.photos), default=0) + 1
                release.photos.append(ReleasePhoto(photo_id=photo.number, position=position))
    return unit.changes


def embargo_lifted(changes: Changes) -> Message | None:
    """Say that publishing a release has lifted its embargo, if it has."""
    for step in changes.steps:
        before = (step.before or {}).get("embargo_until")
        if before and not step.after["embargo_until"]:
            return Message("embargo_lifted", name=step.reference, moment=before)
    return None
