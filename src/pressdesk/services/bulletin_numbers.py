"""Numbers of bulletins: each is issued once."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from pressdesk.catalogue.bulletins import Bulletin
from pressdesk.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from pressdesk.services.bulletin_selection import BulletinSelection
    from pressdesk.storage.archive import Archive


_FIGURES = re.compile("[0-9]+")


def check_number(archive: Archive, choice: BulletinSelection) -> None:
    """Raise OutputError when a bulletin of the year in this language was issued with this number.

    What is in the bin was never issued: a bulletin that is to be issued once more is put there first.
    """
    with archive.session() as session:
        must_be_free(session, choice)


def must_be_free(session: Session, choice: BulletinSelection) -> None:
    """As ``check_number``, in a session that is open."""
    wanted = _compared(choice.number)
    if not wanted:
        return
    year = _of_year(session, choice)
    for other in year:
        if _compared(other.number) == wanted:
            raise OutputError(
                "bulletin_number_taken",
                number=choice.number,
                title=other.title,
                start=other.starts,
                end=other.ends,
                language=other.language,
                free=_next_free(choice, year),
            )


def _of_year(session: Session, choice: BulletinSelection) -> list[Bulletin]:
    first, last = date(choice.starts.year, 1, 1), date(choice.starts.year, 12, 31)
    query = select(Bulletin).where(
        Bulletin.binned_at.is_(None),
        Bulletin.language == choice.language,
        Bulletin.starts >= first,
        Bulletin.starts <= last,
    )
    return list(session.scalars(query.order_by(Bulletin.id)))


def _next_free(choice: BulletinSelection, others: Iterable[Bulletin]) -> str:
    """The next number in the manner of the one that was asked: its last figures counted on to a free one."""
    taken = {_compared(other.number) for other in others}
    asked = (choice.number or "").strip()
    figures = list(_FIGURES.finditer(asked))
    before, count, after, wide = f"{asked} ", 1, "", 1
    if figures:
        last = figures[-1]
        before, count, after, wide = asked[: last.start()], int(last[0]), asked[last.end() :], len(last[0])
    while True:
        count += 1
        free = f"{before}{count:0{wide}}{after}"
        if _compared(free) not in taken:
            return free


def _compared(number: str | None) -> str:
    """A number as it is told from others: without blanks, and zeros before it."""
    return _FIGURES.sub(lambda found: str(int(found[0])), "".join((number or "").split())).casefold()
