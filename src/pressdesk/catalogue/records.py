"""Every kind of record in one table: its class, what is loaded with it, and the rules it must keep."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from pressdesk.catalogue.authorities import Appointment, Authority
from pressdesk.catalogue.bulletins import Bulletin, BulletinItem
from pressdesk.catalogue.events import (
    AgendaItem,
    AgendaSpeaker,
    Event,
    Outcome,
    Participation,
    Series,
)
from pressdesk.catalogue.photos import Photo, PhotoPerson
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseAuthority, ReleasePhoto
from pressdesk.catalogue.searches import SavedSearch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy.orm import Session
    from sqlalchemy.sql.base import ExecutableOption

    from pressdesk.catalogue.base import Record

CLASSES: dict[Kind, type[Record]] = {
    Kind.RELEASE: Release,
    Kind.EVENT: Event,
    Kind.SERIES: Series,
    Kind.AUTHORITY: Authority,
    Kind.PHOTO: Photo,
    Kind.BULLETIN: Bulletin,
    Kind.SEARCH: SavedSearch,
}
_BATCH = 200
_KINDS: dict[type, Kind] = {cls: kind for kind, cls in CLASSES.items()}


def reference(record: Record) -> Reference:
    """The reference of a saved record."""
    return Reference(_KINDS[type(record)], record.id)


def kind_of(record: Record) -> Kind:
    """The kind of a record, saved or not."""
    return _KINDS[type(record)]


def batches(session: Session, kind: Kind) -> Iterator[Sequence[Record]]:
    """Every record of ``kind``, in the bin or not, complete and in order of its id, a few at a time.

    Memory stays small: once the next batch is asked for, the session has forgotten the last.
    """
    last = 0
    while records := batch_after(session, kind, last):
        last = records[-1].id
        yield records
        session.expunge_all()


def batch_after(session: Session, kind: Kind, number: int, most: int = _BATCH) -> Sequence[Record]:
    """At most ``most`` records of ``kind`` whose ids follow ``number``, complete and in order; none after the last."""
    cls = CLASSES[kind]
    query = select(cls).where(cls.id > number).order_by(cls.id).limit(most).options(*complete(kind))
    return session.scalars(query).unique().all()


def _names(path: Any) -> Any:  # noqa: ANN401 - loader options are generic
    return path.selectinload(Authority.names)


@cache
def complete(kind: Kind) -> list[ExecutableOption]:
    """The loader options by which a record of ``kind`` arrives detached and complete, with what it names."""
    posts = selectinload(Authority.appointments)
    options: dict[Kind, Callable[[], list[Any]]] = {
        Kind.RELEASE: lambda: [
            selectinload(Release.texts),
            _names(selectinload(Release.authorities).joinedload(ReleaseAuthority.authority)),
            selectinload(Release.photos).joinedload(ReleasePhoto.photo).selectinload(Photo.captions),
            selectinload(Release.sources),
            joinedload(Release.event).selectinload(Event.titles),
        ],
        Kind.EVENT: lambda: [
            selectinload(Event.titles),
            selectinload(Event.participations).selectinload(Participation.posts),
            _names(selectinload(Event.participations).joinedload(Participation.authority)),
            _names(selectinload(Event.participations).joinedload(Participation.organisation)),
            _names(selectinload(Event.participations).joinedload(Participation.country)),
            selectinload(Event.agenda).selectinload(AgendaItem.titles),
            _names(selectinload(Event.agenda).selectinload(AgendaItem.speakers).joinedload(AgendaSpeaker.authority)),
            selectinload(Event.outcomes).selectinload(Outcome.titles),
            joinedload(Event.series).selectinload(Series.names),
            _names(joinedload(Event.place)),
            _names(joinedload(Event.chair)),
        ],
        Kind.SERIES: lambda: [selectinload(Series.names)],
        Kind.AUTHORITY: lambda: [
            selectinload(Authority.names),
            posts.selectinload(Appointment.titles),
            _names(posts.joinedload(Appointment.organisation)),
        ],
        Kind.PHOTO: lambda: [
            selectinload(Photo.captions),
            _names(selectinload(Photo.people).joinedload(PhotoPerson.authority)),
            joinedload(Photo.event).selectinload(Event.titles),
            _names(joinedload(Photo.place)),
        ],
        Kind.BULLETIN: lambda: [
            selectinload(Bulletin.items).joinedload(BulletinItem.release).selectinload(Release.texts),
            selectinload(Bulletin.issues),
        ],
        Kind.SEARCH: list,
    }
    return options[kind]()
