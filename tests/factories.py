"""Records made in one line, the archive's whole content as plain values, and photos taken in without a camera."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select, text

from pressdesk.catalogue.authorities import Appointment, AppointmentTitle, Authority, AuthorityKind, AuthorityName
from pressdesk.catalogue.bulletins import Bulletin, BulletinItem
from pressdesk.catalogue.events import (
    AgendaItem,
    AgendaSpeaker,
    AgendaTitle,
    Event,
    EventTitle,
    Outcome,
    OutcomeKind,
    OutcomeTitle,
    ParticipantRole,
    Participation,
    ParticipationPost,
    Series,
    SeriesName,
)
from pressdesk.catalogue.photos import Caption, Photo, PhotoPerson
from pressdesk.catalogue.records import CLASSES, complete, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import (
    LinkRole,
    Release,
    ReleaseAuthority,
    ReleasePhoto,
    ReleaseSource,
    ReleaseText,
    Status,
    text_digest,
)
from pressdesk.catalogue.revisions import Revision, seal, written_down
from pressdesk.services.release_commands import add_records
from pressdesk.services.saving import saving

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

BY = "tester"
DAY = date(2023, 10, 12)


def a_text(language: str = "en", headline: str = "Service opens office", body: str = "", **facts: Any) -> ReleaseText:
    """One text, published unless told otherwise."""
    words = {"lead": "", "body": body and f"<p>{body}</p>", "state": Status.PUBLISHED} | facts
    return ReleaseText(language=language, headline=headline, **words)


def a_release(*texts: ReleaseText, **facts: Any) -> Release:
    """A published release of 12 October 2023 with these texts, else one in English."""
    parts: dict[str, Any] = {"authorities": [], "photos": [], "sources": [], "date": DAY, "status": Status.PUBLISHED}
    return Release(texts=list(texts) or [a_text()], **(parts | facts))


def a_link(authority: Reference, role: LinkRole = LinkRole.MENTIONED) -> ReleaseAuthority:
    """A link from a release to an authority."""
    return ReleaseAuthority(authority_id=authority.number, role=role)


def an_authority(
    names: dict[str, str],
    kind: AuthorityKind = AuthorityKind.ORGANISATION,
    variants: dict[str, list[str]] | None = None,
    **facts: Any,
) -> Authority:
    """An authority with its preferred names and variants by language."""
    rows = [AuthorityName(language=code, name=name, is_preferred=True) for code, name in names.items()]
    rows += [AuthorityName(language=code, name=name) for code, more in (variants or {}).items() for name in more]
    return Authority(kind=kind, names=rows, **({"appointments": []} | facts))


def an_event(titles: dict[str, str], **facts: Any) -> Event:
    """An event with titles by language."""
    parts: dict[str, Any] = {"participations": [], "agenda": [], "outcomes": [], "starts": DAY}
    return Event(titles=[EventTitle(language=code, title=title) for code, title in titles.items()], **(parts | facts))


def a_series(names: dict[str, str]) -> Series:
    """A series with names by language."""
    return Series(names=[SeriesName(language=code, name=name) for code, name in names.items()])


def entered(archive: Archive, *records: Any) -> list[Reference]:
    """Enter the records; their references, in order."""
    return list(add_records(archive, *records, by=BY).created)


def one(archive: Archive, record: Any) -> Reference:
    """Enter one record; its reference."""
    (reference,) = entered(archive, record)
    return reference


def take_photo(archive: Archive, source: Path, day: date | None = DAY, **facts: Any) -> Reference:
    """Take the file in as a photo, whatever is in it; the steps are those of every intake."""
    staged = archive.photos.stage(source)
    known: dict[str, Any] = {"captions": [], "people": [], "format": "JPEG", "width": 4, "height": 3} | facts
    with saving(archive, by=BY, why="imported") as unit:
        photo = Photo(
            path=unit.place(staged, source.name, day),
            original_name=source.name,
            sha256=staged.sha256,
            size=staged.size,
            **known,
        )
        unit.add(photo)
    return Reference(Kind.PHOTO, photo.id)


def a_full_meeting(archive: Archive) -> Reference:
    """An event with everything an event can have, entered after the authorities and the series it names."""
    person, office, country, city = entered(
        archive,
        an_authority({"en": "Leyla Hasanova", "az": "Leyla Həsənova"}, AuthorityKind.PERSON),
        an_authority({"en": "International Organization for Migration", "ru": "Международная организация по миграции"}),
        an_authority({"en": "Türkiye", "az": "Türkiyə", "ru": "Турция"}, AuthorityKind.COUNTRY),
        an_authority({"az": "Bakı", "en": "Baku"}, AuthorityKind.PLACE),
    )
    series = one(archive, a_series({"en": "Almaty Process", "az": "Almatı Prosesi"}))
    taking_part = Participation(
        authority_id=person.number,
        organisation_id=office.number,
        country_id=country.number,
        role=ParticipantRole.SPEAKER,
        position=1,
        posts=[
            ParticipationPost(language="en", title="Head of Office"),
            ParticipationPost(language="az", title="rəis"),
        ],
    )
    opening = AgendaItem(
        position=1,
        titles=[AgendaTitle(language="en", title="Opening"), AgendaTitle(language="ru", title="Открытие")],
        speakers=[AgendaSpeaker(authority_id=person.number, position=1)],
    )
    closing = AgendaItem(position=2, titles=[AgendaTitle(language="en", title="Closing")], speakers=[])
    protocol = Outcome(
        kind=OutcomeKind.PROTOCOL,
        position=1,
        titles=[
            OutcomeTitle(language="en", title="Final Protocol"),
            OutcomeTitle(language="az", title="Yekun protokol"),
        ],
    )
    return one(
        archive,
        an_event(
            {"en": "Eighth meeting of senior officials", "az": "Yüksək vəzifəli şəxslərin səkkizinci görüşü"},
            ends=DAY,
            series_id=series.number,
            ordinal=8,
            place_id=city.number,
            chair_id=country.number,
            participations=[taking_part],
            agenda=[opening, closing],
            outcomes=[protocol],
        ),
    )


def one_of_everything(archive: Archive, photo_file: Path) -> dict[Kind, Reference]:
    """One record of each kind, linked with one another, with a post, a photo and a bulletin."""
    event = a_full_meeting(archive)
    (person,) = entered(
        archive,
        an_authority(
            {"az": "Elçin Əliyev", "en": "Elchin Aliyev", "ru": "Эльчин Алиев"},
            AuthorityKind.PERSON,
            appointments=[
                Appointment(
                    organisation_id=2,
                    starts=date(2020, 1, 1),
                    titles=[AppointmentTitle(language="en", title="Press secretary")],
                )
            ],
        ),
    )
    photo = take_photo(
        archive,
        photo_file,
        captions=[Caption(language="en", caption="The delegates")],
        people=[PhotoPerson(authority_id=person.number, position=1)],
        event_id=event.number,
        place_id=4,
        keywords=["meeting"],
        embedded={"Exif.Image.Make": "NIKON"},
    )
    release = one(
        archive,
        a_release(
            a_text("en", "Senior officials met", "They signed a Final Protocol."),
            a_text("az", "Yüksək vəzifəli şəxslər görüşüb", "Yekun protokol imzalanıb."),
            a_text("ru", "Встреча старших должностных лиц", "Подписан итоговый протокол."),
            number="2023/184",
            event_id=event.number,
            authorities=[a_link(person, LinkRole.SPEAKER)],
            photos=[ReleasePhoto(photo_id=photo.number, position=1)],
            sources=[ReleaseSource(language="en", name="page.txt", sha256="0" * 64, stripped=["Az En"])],
        ),
    )
    bulletin = one(
        archive,
        Bulletin(
            title="Press bulletin",
            language="en",
            starts=DAY,
            ends=DAY,
            items=[BulletinItem(release_id=release.number, position=1)],
            issues=[],
        ),
    )
    made = {Kind.EVENT: event, Kind.AUTHORITY: person, Kind.PHOTO: photo, Kind.RELEASE: release}
    return made | {Kind.BULLETIN: bulletin, Kind.SERIES: Reference(Kind.SERIES, 1)}


def rows(archive: Archive, *, index: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the catalogue, with those of the index that are plain values if it is asked for."""
    with archive.engine.connect() as connection:
        names = [name for name in inspect(connection).get_table_names() if index or not name.startswith("search_")]
        names = [name for name in names if not name.startswith("search_words")]
        return {name: sorted(map(tuple, connection.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in names}


def state(archive: Archive) -> dict[str, Any]:
    """What every record says, in the bin or not; versions, days of change and the numbers of parts are left out."""
    with archive.session() as session:
        return {
            str(reference(record)): said(written_down(record))
            for kind, cls in CLASSES.items()
            for record in session.scalars(select(cls).options(*complete(kind))).unique()
        }


def said(written: Any, *, is_part: bool = False) -> Any:
    """A written-down record without the numbers of its parts, which are new when they were put back."""
    if isinstance(written, list):
        return [said(part, is_part=True) if isinstance(part, dict) else part for part in written]
    if isinstance(written, dict):
        return {
            key: said(value) for key, value in written.items() if not (is_part and key in ("id", *_OWNERS_OF_PARTS))
        }
    return written


_OWNERS_OF_PARTS = ("participation_id", "agenda_item_id", "outcome_id", "appointment_id")


def files(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below ``folder``, by its path in it; folders have an empty one.

    SQLite's files beside the catalogue, which every reader makes, are left out where nothing waits in them.
    """
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
        if not (path.name.endswith("-shm") or (path.name.endswith("-wal") and not path.stat().st_size))
    }


def damage_page(archive: Archive, table: str) -> None:
    """Overwrite the first page of a table of the catalogue, as a bad block would."""
    with archive.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        root = connection.execute(
            text("SELECT rootpage FROM sqlite_schema WHERE name = :name"), {"name": table}
        ).scalar_one()
    archive.engine.dispose()
    with archive.catalogue.open("r+b") as stream:
        stream.seek((root - 1) * size)
        stream.write(b"\x5a" * size)


def reseal(archive: Archive) -> None:
    """Make what was written past every rule of the program what its history says too."""
    with archive.writing() as session:
        for kind, cls in CLASSES.items():
            for record in session.scalars(select(cls).options(*complete(kind))).unique():
                for part in record.texts if isinstance(record, Release) else ():
                    part.digest = text_digest(part.headline, part.lead, part.body)
                session.flush()
                newest = select(Revision).where(Revision.kind == kind, Revision.record_id == record.id)
                for revision in session.scalars(newest.order_by(Revision.version.desc()).limit(1)):
                    revision.state, revision.version = written_down(record), record.version
        session.flush()
        for revision in session.scalars(select(Revision)):
            revision.sha256 = seal(revision)
