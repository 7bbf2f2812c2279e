"""Which records are found by the names of another, and so must be indexed anew when those change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from pressdesk.catalogue.bulletins import BulletinItem
from pressdesk.catalogue.events import AgendaItem, AgendaSpeaker, Event, Participation
from pressdesk.catalogue.photos import Photo, PhotoPerson
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseAuthority

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


def named_in(session: Session, changed: Iterable[Reference]) -> set[Reference]:
    """The records in whose index rows a name of one of the ``changed`` records stands."""
    numbers: dict[Kind, list[int]] = {}
    for reference in changed:
        numbers.setdefault(reference.kind, []).append(reference.number)
    authorities, events = numbers.get(Kind.AUTHORITY, []), numbers.get(Kind.EVENT, [])
    series, releases = numbers.get(Kind.SERIES, []), numbers.get(Kind.RELEASE, [])
    queries = []
    if authorities:
        taking_part = or_(
            Participation.authority_id.in_(authorities),
            Participation.organisation_id.in_(authorities),
            Participation.country_id.in_(authorities),
        )
        spoken = select(AgendaItem.event_id).join(AgendaSpeaker, AgendaSpeaker.agenda_item_id == AgendaItem.id)
        queries += [
            (Kind.RELEASE, select(ReleaseAuthority.release_id).where(ReleaseAuthority.authority_id.in_(authorities))),
            (Kind.EVENT, select(Participation.event_id).where(taking_part)),
            (Kind.EVENT, select(Event.id).where(or_(Event.place_id.in_(authorities), Event.chair_id.in_(authorities)))),
            (Kind.EVENT, spoken.where(AgendaSpeaker.authority_id.in_(authorities))),
            (Kind.PHOTO, select(PhotoPerson.photo_id).where(PhotoPerson.authority_id.in_(authorities))),
            (Kind.PHOTO, select(Photo.id).where(Photo.place_id.in_(authorities))),
        ]
    if events:
        queries += [
            (Kind.RELEASE, select(Release.id).where(Release.event_id.in_(events))),
            (Kind.PHOTO, select(Photo.id).where(Photo.event_id.in_(events))),
        ]
    if series:
        queries.append((Kind.EVENT, select(Event.id).where(Event.series_id.in_(series))))
    if releases:
        queries.append((Kind.BULLETIN, select(BulletinItem.bulletin_id).where(BulletinItem.release_id.in_(releases))))
    return {Reference(kind, number) for kind, query in queries for number in session.scalars(query)}
