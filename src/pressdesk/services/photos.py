"""Photos as a grid shows them, what several of them have in common, and describing one or many at once."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Select, extract, func, select
from sqlalchemy.orm import selectinload

from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.base import in_language
from pressdesk.catalogue.events import Event
from pressdesk.catalogue.filters import Filter, conditions
from pressdesk.catalogue.photos import Caption, Photo, PhotoPerson
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleasePhoto
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import PressdeskError, RuleError
from pressdesk.formats.picture_fields import facts_in
from pressdesk.services.autocomplete import Suggestion
from pressdesk.services.listing import Listing, listed, numbers, since
from pressdesk.services.saving import saving
from pressdesk.services.searching import run_query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


LONGEST_TITLE = 60


_NEWEST = (Photo.taken_at.is_(None), Photo.taken_at.desc(), Photo.id.desc())


_year_taken = extract("year", Photo.taken_at).cast(Integer)


@dataclass(frozen=True)
class PhotoCard:
    """One photo as a cell of the grid; ``caption`` is empty when it has none in any language."""

    id: int
    name: str
    taken_at: datetime | None
    sha256: str
    path: str
    caption: str


@dataclass(frozen=True)
class CommonFields:
    """What photos have in common: None where they differ, an empty value where none of them has any.

    ``versions`` are those that were read, ``period`` the first and the last day on which they were taken. ``people``
    are from left to right, ``meeting`` has at most one.
    """

    versions: Mapping[Reference, int]
    captions: Mapping[str, str | None]
    people: tuple[Suggestion, ...] | None
    meeting: tuple[Suggestion, ...] | None
    credit: str | None
    rights: str | None
    period: tuple[date, date] | None


@dataclass(frozen=True)
class Used:
    """A release that shows a photo."""

    reference: Reference
    headline: str
    date: date | None


@dataclass(frozen=True)
class Compared:
    """A fact, by its name, as the file states it and as the archive knows it; empty where it says nothing."""

    fact: str
    in_file: str
    in_archive: str

    @property
    def differs(self) -> bool:
        """Whether the two say different things, and both say something."""
        return bool(self.in_file and self.in_archive) and self.in_file != self.in_archive


@dataclass(frozen=True)
class PhotoDetails:
    """One photo from all sides: its card, its file's pixels, bytes and format, its words and where it is used."""

    card: PhotoCard
    width: int
    height: int
    size: int
    format: str
    compared: tuple[Compared, ...]
    used: tuple[Used, ...]


@dataclass(frozen=True)
class PhotoCorrection:
    """What is written into photos: None leaves a fact of each as it is, an empty value takes it away.

    ``captions`` has the languages that are written; ``people`` are ids from left to right, ``meeting`` has at most one.
    """

    captions: Mapping[str, str] = field(default_factory=dict)
    people: tuple[int, ...] | None = None
    meeting: tuple[int, ...] | None = None
    credit: str | None = None
    rights: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return self == PhotoCorrection()


def list_photos(archive: Archive, wanted: Filter) -> Listing:
    """Which photos answer ``wanted``, newest first, those without a day last.

    Raises ArchiveError.
    """
    began = time.perf_counter()
    chosen = select(Photo.id).where(Photo.binned_at.is_(None), *conditions(wanted, Photo.facets()))
    newest_first = chosen.order_by(*_NEWEST)
    if not wanted.text.strip():
        with archive.session() as session:
            return Listing(numbers(session, newest_first), took_ms=since(began))

    def in_order(session: Session, _answer: object) -> tuple[int, ...]:
        return numbers(session, newest_first)

    # The index knows their days only; of one day they follow one another as they were taken.
    only = Filter(wanted.text, kinds=frozenset({Kind.PHOTO.value}))
    asked = run_query(archive, only, limit=None, newest=True, load=in_order, is_typing=True)
    found = set(asked.answer.numbers)
    return listed(asked, (number for number in asked.loaded if number in found), began)


def years_of_photos(archive: Archive) -> tuple[tuple[int, int], ...]:
    """The years in which photos were taken, the last one first, and how many in each. Raises ArchiveError."""
    query = select(_year_taken, func.count()).where(Photo.binned_at.is_(None), Photo.taken_at.is_not(None))
    with archive.session() as session:
        rows = session.execute(query.group_by(_year_taken).order_by(_year_taken.desc())).all()
    return tuple((year, number) for year, number in rows)


def photo_cards(archive: Archive, ids: Sequence[int], code: str) -> dict[int, PhotoCard]:
    """A card for each of the photos that is still there, its caption in language ``code`` where it has one.

    Raises ArchiveError.
    """
    with archive.session() as session:
        captions = _captions(session, ids)
        query = select(Photo.id, Photo.original_name, Photo.taken_at, Photo.sha256, Photo.path)
        rows = session.execute(query.where(Photo.id.in_(_among(ids)))).all()
    return {row.id: PhotoCard(*row, _best(captions.get(row.id, {}), code, archive.languages)) for row in rows}


def common_fields(archive: Archive, ids: Sequence[int], code: str) -> CommonFields:
    """What the photos ``ids`` have in common; names are in language ``code`` where there is one.

    Raises PressdeskError when one of them is not there.
    """
    among = _among(ids)
    with archive.session() as session:
        columns = (Photo.id, Photo.version, Photo.taken_at, Photo.credit, Photo.rights, Photo.event_id)
        photos = {row.id: row for row in session.execute(select(*columns).where(Photo.id.in_(among)))}
        for number in ids:
            if number not in photos:
                raise PressdeskError("not_found", id=Reference(Kind.PHOTO, number))
        captions = _captions(session, ids)
        people: dict[int, list[int]] = {}
        query = select(PhotoPerson.photo_id, PhotoPerson.authority_id).where(PhotoPerson.photo_id.in_(among))
        for photo, person in session.execute(query.order_by(PhotoPerson.position)):
            people.setdefault(photo, []).append(person)
        persons = _common([tuple(people.get(number, ())) for number in ids])
        event = _common([row.event_id or 0 for row in photos.values()])
        named = [_named_person(session, number, code) for number in persons or ()]
        meeting = [_named_event(session, event, code)] if event else []
    days = sorted(row.taken_at.date() for row in photos.values() if row.taken_at is not None)
    return CommonFields(
        {Reference(Kind.PHOTO, number): photos[number].version for number in ids},
        {one: _common([captions.get(number, {}).get(one, "") for number in ids]) for one in archive.languages},
        None if persons is None else tuple(named),
        None if event is None else tuple(meeting),
        _common([row.credit or "" for row in photos.values()]),
        _common([row.rights or "" for row in photos.values()]),
        (days[0], days[-1]) if days else None,
    )


def photo_details(archive: Archive, number: int, code: str) -> PhotoDetails:
    """One photo from all sides, with what its file says beside what the archive knows.

    Raises PressdeskError when it is not there.
    """
    card = photo_cards(archive, [number], code).get(number)
    with archive.session() as session:
        photo = session.get(Photo, number)
        if photo is None or card is None:
            raise PressdeskError("not_found", id=Reference(Kind.PHOTO, number))
        people = common_fields(archive, [number], code).people or ()
        said = facts_in({name: str(value) for name, value in photo.embedded.items()})
        captions, caption = set(_captions(session, [number]).get(number, {}).values()) - {""}, said.caption or ""
        compared = (
            Compared("taken", _moment(said.taken_at), _moment(photo.taken_at)),
            Compared("caption", caption, caption if caption in captions else card.caption),
            Compared("people", ", ".join(said.people), ", ".join(one.name for one in people)),
            Compared("credit", said.credit or said.creator or "", photo.credit or ""),
            Compared("rights", said.rights or "", photo.rights or ""),
            Compared("keywords", ", ".join(said.keywords), ", ".join(map(str, photo.keywords))),
            Compared("camera", said.camera or "", ""),
        )
        query = select(Release).join(ReleasePhoto, ReleasePhoto.release_id == Release.id)
        query = query.where(ReleasePhoto.photo_id == number, Release.binned_at.is_(None))
        releases = session.scalars(query.order_by(Release.date.desc()).options(selectinload(Release.texts))).unique()
        used = tuple(
            Used(Reference(Kind.RELEASE, one.id), in_language(one.texts, code, "headline"), one.date)
            for one in releases
        )
        facts = (photo.width, photo.height, photo.size, photo.format)
    shown = tuple(one for one in compared if one.in_file or one.in_archive)
    return PhotoDetails(card, *facts, shown, used)


def correct_photos(
    archive: Archive, versions: Mapping[Reference, int], correction: PhotoCorrection, *, by: str
) -> Changes:
    """Write ``correction`` into the photos, as they were read in these versions: into all of them or into none.

    Raises ConflictError when somebody else has saved one of them since, PressdeskError when one is not there,
    RuleError when a rule is broken.
    """
    for code in correction.captions:
        if code not in archive.languages:
            raise RuleError("language_unknown", language=code, languages=", ".join(archive.languages))
    with saving(archive, by=by, why=Cause.DESCRIBED) as unit:
        for wanted, version in versions.items():
            photo = unit.load(wanted, version)
            assert isinstance(photo, Photo)
            _correct(photo, correction)
    return unit.changes


def _correct(photo: Photo, correction: PhotoCorrection) -> None:
    written = [Caption(language=code, caption=words) for code, words in correction.captions.items() if words]
    if correction.captions:
        photo.captions = [*(row for row in photo.captions if row.language not in correction.captions), *written]
    if correction.people is not None:
        photo.people = [
            PhotoPerson(authority_id=number, position=position)
            for position, number in enumerate(correction.people, start=1)
        ]
    if correction.meeting is not None:
        photo.event_id = correction.meeting[0] if correction.meeting else None
    if correction.credit is not None:
        photo.credit = correction.credit or None
    if correction.rights is not None:
        photo.rights = correction.rights or None


def _among(ids: Sequence[int]) -> Select[Any]:
    """The ids as a table: SQLite takes only so many values in one question."""
    each = func.json_each(json.dumps(list(ids))).table_valued("value")
    return select(each.c.value)


def _captions(session: Session, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    query = select(Caption.photo_id, Caption.language, Caption.caption).where(Caption.photo_id.in_(_among(ids)))
    for photo, language, words in session.execute(query):
        found.setdefault(photo, {})[language] = words
    return found


def _best(captions: Mapping[str, str], code: str, languages: Sequence[str]) -> str:
    ordered = [captions.get(one, "") for one in (code, *languages)]
    return next((words for words in (*ordered, *captions.values()) if words), "")


def _common(values: Sequence[Any]) -> Any:  # noqa: ANN401 - what the values are
    """The value that all have, None when they differ."""
    return values[0] if values and all(value == values[0] for value in values) else None


def _named_person(session: Session, number: int, code: str) -> Suggestion:
    person = session.get_one(Authority, number, options=[selectinload(Authority.names)])
    return Suggestion(Reference(Kind.AUTHORITY, number), person.name(code), "", person.kind.value)


def _named_event(session: Session, number: int, code: str) -> Suggestion:
    event = session.get_one(Event, number, options=[selectinload(Event.titles)])
    return Suggestion(Reference(Kind.EVENT, number), event.title(code), str(event.starts or "")[:4], "event")


def _moment(moment: datetime | None) -> str:
    return f"{moment:%d.%m.%Y %H:%M}" if moment is not None else ""
