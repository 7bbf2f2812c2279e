"""Building the demo archive from the material that ships with the program."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue.authorities import Appointment, AppointmentTitle, Authority, AuthorityKind, AuthorityName
from pressdesk.catalogue.events import (
    AgendaItem,
    AgendaSpeaker,
    AgendaTitle,
    Event,
    EventKind,
    EventMode,
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
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import (
    Category,
    LinkRole,
    Release,
    ReleaseAuthority,
    ReleasePhoto,
    ReleaseText,
    Status,
    text_digest,
)
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import ArchiveError, PressdeskError
from pressdesk.formats.html import clean
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.import_results import Imported
from pressdesk.services.opening import Manifest, create_archive, open_archive
from pressdesk.services.photo_import import import_photo
from pressdesk.services.saving import saving
from pressdesk.services.source_files import SourceFile
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive

_BY = "pressdesk"


def build_demo(folder: Path, material: Path, advance: Callable[[int, int], None] | None = None) -> Archive:
    """A new archive in the empty or new ``folder``, filled from the files in ``material``, open for writing.

    It is built beside and gets its name last: a half-built one would be taken for whole. ``advance`` hears of photos
    done and photos in all. Raises PressdeskError.
    """
    if not (material / "releases.json").exists():
        raise PressdeskError("demo_missing")
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArchiveError("archive_not_empty", path=folder)
    beside = durable.unfinished(folder)
    office = _read(material, "office")
    facts = Manifest(office=office["names"], parent=office["parent"], bulletin_title=office["bulletin_title"])
    with durable.explaining(folder):
        try:
            with create_archive(beside, facts) as archive:
                builder = _Builder(archive, material)
                builder.authorities()
                builder.meetings()
                builder.photos(advance)
                builder.releases()
            beside.rename(folder)
            durable.sync_folder(folder.parent)
        except BaseException:
            durable.remove_unfinished(beside)
            raise
    return open_archive(folder, write=True)


def is_demo(archive: Archive, material: Path) -> bool:
    """Whether ``archive`` was built from ``material``, as far as the names of its office tell."""
    return bool(archive.manifest.office == _read(material, "office")["names"])


def _read(material: Path, name: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads((material / f"{name}.json").read_text("utf-8"))


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


class _Builder:
    """Turns the material's slugs into records, kind after kind."""

    def __init__(self, archive: Archive, material: Path) -> None:
        self._archive = archive
        self._material = material
        self._ids: dict[tuple[Kind, str], int] = {}

    def authorities(self) -> None:
        """Enter everybody and everything that is named, then what is broader and who held which post."""
        rows = _read(self._material, "authorities")
        made = {row["slug"]: _authority(row) for row in rows}
        with saving(self._archive, by=_BY, why=Cause.DEMO) as unit:
            unit.add(*made.values())
            self._ids.update({(Kind.AUTHORITY, slug): authority.id for slug, authority in made.items()})
            for row in rows:
                made[row["slug"]].broader_id = self._authority(row.get("broader"))
            for post in _read(self._material, "appointments"):
                titles = [AppointmentTitle(language=code, title=title) for code, title in post["titles"].items()]
                made[post["person"]].appointments.append(
                    Appointment(
                        organisation_id=self._authority(post["organisation"]),
                        starts=_day(post["from"]),
                        ends=_day(post["until"]),
                        titles=titles,
                    )
                )

    def meetings(self) -> None:
        """Enter the series and their events."""
        with saving(self._archive, by=_BY, why=Cause.DEMO) as unit:
            for row in _read(self._material, "series"):
                series = Series(names=[SeriesName(language=code, name=name) for code, name in row["names"].items()])
                unit.add(series)
                self._ids[Kind.SERIES, row["slug"]] = series.id
            rows = _read(self._material, "events")
            made = {row["slug"]: self._event(row) for row in rows}
            unit.add(*made.values())
            self._ids.update({(Kind.EVENT, slug): event.id for slug, event in made.items()})
            for row in rows:
                made[row["slug"]].follows_id = self._ids.get((Kind.EVENT, row.get("follows") or ""))

    def photos(self, advance: Callable[[int, int], None] | None) -> None:
        """Take in the photos, each with the captions and people of the material."""
        rows = _read(self._material, "photos")
        with ParserClient() as worker:
            self._photos(rows, worker, advance)

    def _photos(
        self, rows: list[dict[str, Any]], worker: ParserClient, advance: Callable[[int, int], None] | None
    ) -> None:
        for done, row in enumerate(rows, 1):

            def complete(photo: Photo, row: dict[str, Any] = row) -> None:
                photo.captions = [Caption(language=code, caption=words) for code, words in row["captions"].items()]
                photo.credit = row["credit"]
                photo.rights = row["rights"]
                photo.taken_at = datetime.fromisoformat(row["taken"])
                photo.event_id = self._ids.get((Kind.EVENT, row.get("event") or ""))
                photo.place_id = self._authority(row.get("place"))
                photo.people = [
                    PhotoPerson(authority_id=self._authority(slug), position=position)
                    for position, slug in enumerate(row["people"], 1)
                ]

            outcome, _changes = import_photo(
                self._archive, SourceFile(self._material / row["file"]), by=_BY, complete=complete, client=worker
            )
            assert isinstance(outcome, Imported)
            self._ids[Kind.PHOTO, row["slug"]] = outcome.reference.number
            if advance is not None:
                advance(done, len(rows))

    def releases(self) -> None:
        """Enter the releases."""
        with saving(self._archive, by=_BY, why=Cause.DEMO) as unit:
            for row in _read(self._material, "releases"):
                release = self._release(row)
                unit.add(release)
                self._ids[Kind.RELEASE, row["slug"]] = release.id

    def _authority(self, slug: str | None) -> int | None:
        return self._ids[Kind.AUTHORITY, slug] if slug else None

    def _event(self, row: dict[str, Any]) -> Event:
        return Event(
            kind=EventKind(row["kind"]),
            mode=EventMode(row["mode"]),
            starts=_day(row["starts"]),
            ends=_day(row["ends"]),
            series_id=self._ids.get((Kind.SERIES, row["series"] or "")),
            ordinal=row["ordinal"],
            place_id=self._authority(row["place"]),
            chair_id=self._authority(row["chair"]),
            titles=[EventTitle(language=code, title=title) for code, title in row["titles"].items()],
            participations=[
                Participation(
                    authority_id=self._authority(one["authority"]),
                    organisation_id=self._authority(one["organisation"]),
                    country_id=self._authority(one["country"]),
                    role=ParticipantRole(one["role"]),
                    position=position,
                    posts=[
                        ParticipationPost(language=code, title=words) for code, words in (one["post"] or {}).items()
                    ],
                )
                for position, one in enumerate(row["participants"], 1)
            ],
            agenda=[
                AgendaItem(
                    position=position,
                    titles=[AgendaTitle(language=code, title=title) for code, title in item["titles"].items()],
                    speakers=[
                        AgendaSpeaker(authority_id=self._authority(slug), position=place)
                        for place, slug in enumerate(item["speakers"], 1)
                    ],
                )
                for position, item in enumerate(row["agenda"], 1)
            ],
            outcomes=[
                Outcome(
                    kind=OutcomeKind(outcome["kind"]),
                    position=position,
                    titles=[OutcomeTitle(language=code, title=title) for code, title in outcome["titles"].items()],
                )
                for position, outcome in enumerate(row["outcomes"], 1)
            ],
        )

    def _release(self, row: dict[str, Any]) -> Release:
        note = row.get("date_note")
        embargo = row.get("embargo_until")
        return Release(
            number=row["number"],
            date=_day(row["date"]),
            day=note["day"] if note else None,
            month=note["month"] if note else None,
            attention=[{"code": "year_not_stated", **note}] if note else [],
            status=Status(row["status"]),
            category=Category(row["category"]),
            embargo_until=datetime.fromisoformat(embargo) if embargo else None,
            event_id=self._ids.get((Kind.EVENT, row["event"] or "")),
            texts=_texts(row["texts"]),
            authorities=[
                ReleaseAuthority(
                    authority_id=self._authority(link["authority"]), role=LinkRole(link["role"]), position=position
                )
                for position, link in enumerate(row["authorities"], 1)
            ],
            photos=[
                ReleasePhoto(photo_id=self._ids[Kind.PHOTO, slug], position=position)
                for position, slug in enumerate(row["photos"], 1)
            ],
            sources=[],
        )


def _authority(row: dict[str, Any]) -> Authority:
    note = row.get("note") or {}
    return Authority(kind=AuthorityKind(row["kind"]), names=_names(row), note=note.get("az"), appointments=[])


def _names(row: dict[str, Any]) -> list[AuthorityName]:
    names = [AuthorityName(language=code, name=name, is_preferred=True) for code, name in row["names"].items()]
    for code, variants in (row.get("variants") or {}).items():
        fresh = [name for name in dict.fromkeys(variants) if name != row["names"].get(code)]
        names += [AuthorityName(language=code, name=name) for name in fresh]
    return names


def _texts(rows: dict[str, Any]) -> list[ReleaseText]:
    digests = {code: text_digest(row["headline"], row["lead"] or "", clean(row["body"])) for code, row in rows.items()}
    return [
        ReleaseText(
            language=code,
            headline=row["headline"],
            lead=row["lead"] or "",
            body=clean(row["body"]),
            state=Status(row["state"]),
            translator=row["translator"],
            translated_from=row["translated_from"],
            translated_digest=digests.get(row["translated_from"]),
        )
        for code, row in rows.items()
    ]
