"""Finding authorities and meetings by a few typed letters, and entering an authority that is not there yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from pressdesk import language
from pressdesk.catalogue.authorities import Authority, AuthorityKind, AuthorityName
from pressdesk.catalogue.events import Event, EventTitle
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.release_commands import add_records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class Suggestion:
    """A record as it is offered while somebody types; ``detail`` tells apart what has the same name.

    ``kind`` is a value of AuthorityKind, or ``event``.
    """

    reference: Reference
    name: str
    detail: str
    kind: str


def suggest_authorities(
    archive: Archive, typed: str, kinds: Collection[AuthorityKind], code: str, limit: int = 8
) -> list[Suggestion]:
    """The authorities of ``kinds`` one of whose names begins like ``typed``, or has a word that does, best first.

    Letters count without their diacritics, in any of the languages. ``detail`` is the name that was typed, where it is
    not the one in ``code``. Raises ArchiveError.
    """
    query = (
        select(Authority.id, Authority.kind, AuthorityName.language, AuthorityName.name, AuthorityName.is_preferred)
        .join(AuthorityName, AuthorityName.authority_id == Authority.id)
        .where(Authority.kind.in_(kinds), Authority.binned_at.is_(None))
    )
    with archive.session() as session:
        rows = session.execute(query).all()
    names: dict[int, str] = {}
    for row in rows:
        if row.is_preferred and (row.language == code or row.id not in names):
            names[row.id] = row.name
    best: dict[int, tuple[int, str, str]] = {}
    for row in rows:
        how_well = rank(typed, row.name)
        if how_well is not None and (row.id not in best or how_well < best[row.id][0]):
            best[row.id] = (how_well, row.name, row.kind.value)
    ordered = sorted(best, key=lambda key: (best[key][0], language.sort_key(names.get(key, best[key][1]), code)))
    found = []
    for key in ordered[:limit]:
        _best_rank, typed_name, kind = best[key]
        name = names.get(key, typed_name)
        found.append(Suggestion(Reference(Kind.AUTHORITY, key), name, "" if typed_name == name else typed_name, kind))
    return found


def suggest_events(archive: Archive, typed: str, code: str, limit: int = 8) -> list[Suggestion]:
    """The meetings whose title has words that begin like the typed ones, newest first; ``detail`` is the year.

    Raises ArchiveError.
    """
    query = (
        select(Event.id, Event.starts, EventTitle.language, EventTitle.title)
        .join(EventTitle, EventTitle.event_id == Event.id)
        .where(Event.binned_at.is_(None))
    )
    with archive.session() as session:
        rows = session.execute(query).all()
    titles: dict[int, tuple[str, date | None]] = {}
    for row in rows:
        if row.language == code or row.id not in titles:
            titles[row.id] = (row.title, row.starts)
    found = {row.id for row in rows if rank(typed, row.title) is not None}
    ordered = sorted(found, key=lambda key: (titles[key][1] is not None, titles[key][1], key), reverse=True)
    return [
        Suggestion(Reference(Kind.EVENT, key), titles[key][0], str(titles[key][1] or "")[:4], "event")
        for key in ordered[:limit]
    ]


def rank(typed: str, name: str) -> int | None:
    """How well a name answers what was typed – 0 is best –, or None when it doesn't."""
    wanted, words = _folded(typed), _folded(name)
    if not all(any(word.startswith(one) for word in words) for one in wanted):
        return None
    if wanted == words:
        return 0
    return 1 if words[: len(wanted)] == wanted or (wanted and words[0].startswith(wanted[0])) else 2


def _folded(text: str) -> list[str]:
    return language.fold(language.normalise(text)).split()


def new_authority(archive: Archive, kind: AuthorityKind, name: str, around: Iterable[str] = (), *, by: str) -> Changes:
    """Enter an authority with the name that was typed, in the language it is in.

    ``around`` are the languages of what is written beside it, the likeliest first. Raises RuleError or ArchiveError.
    """
    code = language.name_language(name, archive.languages, around)
    row = AuthorityName(language=code, name=name, is_preferred=True)
    return add_records(archive, Authority(kind=kind, names=[row], appointments=[]), by=by)
