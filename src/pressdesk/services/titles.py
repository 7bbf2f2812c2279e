"""What records are called where only their short ids are at hand: in errors and in what a check finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from pressdesk.catalogue import fixity
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Reference
from pressdesk.catalogue.revisions import Revision
from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.storage.archive import Archive


def titles(archive: Archive, records: Iterable[str], code: str) -> dict[str, str]:
    """What ``records`` are called, in ``code`` if they can be, by their short ids; what is no such id is left out.

    As their history has it: the record itself may not be readable. Raises ArchiveError.
    """
    named = {name: where for name in set(records) if (where := Reference.parse(name)) is not None}
    if not named:
        return {}
    found = {}
    with archive.session() as session:
        for name, where in named.items():
            if (version := fixity.whole_version(session, where)) is not None:
                is_its = (Revision.kind == where.kind) & (Revision.record_id == where.number)
                state = session.scalar(select(Revision.state).where(is_its, Revision.version == version))
                found[name] = CLASSES[where.kind].name_in(state or {}, code)
    return found


def look_up_titles(archive: Archive, error: PressdeskError, code: str) -> None:
    """Give ``error`` the titles of the records that its details name, as far as they can be read."""
    try:
        names = (part for value in error.details.values() for part in str(value).split(", "))
        error.titles = titles(archive, names, code)
    except PressdeskError:
        pass  # what was refused is told all the same
