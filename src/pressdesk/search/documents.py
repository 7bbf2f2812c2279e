"""What of each record is searched: its title, its body and the names it is linked with, language by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.bulletins import Bulletin
from pressdesk.catalogue.events import Event, Series
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.releases import Release
from pressdesk.formats.html import plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from pressdesk.catalogue.base import Record


@dataclass(frozen=True)
class Document:
    """The words of a record in one language, and what it can be filtered by.

    ``names`` are those of everything the record is linked with, each with its own language: they are searched in
    every document, so that a text in one language is found by a name in another. ``language`` is empty for words that
    belong to none, such as a file's name. ``markup`` is the body of a release as HTML.
    """

    language: str
    title: str
    body: str
    names: tuple[tuple[str, str], ...] = ()
    date: date | None = None
    status: str = ""
    has_photo: bool = False
    markup: str = ""

    @property
    def words(self) -> str:
        """The words that are searched beside the title and the names; taken out of the markup at each call."""
        return "\n\n".join(part for part in (self.body, plain(self.markup)) if part)


def documents(record: Record) -> list[Document]:
    """What is searched of a complete record; nothing of one in the bin."""
    if record.binned_at is not None:
        return []
    found: list[Document] = _READERS[type(record)](record)
    return found


def _release(release: Release) -> list[Document]:
    names = [*_names(link.authority for link in release.authorities), *_titles(release.event)]
    number = [("", release.number)] if release.number else []
    return [
        Document(
            text.language,
            text.headline,
            text.lead,
            (*number, *names),
            release.date,
            release.status.value,
            bool(release.photos),
            text.body,
        )
        for text in release.texts
    ]


def _event(event: Event) -> list[Document]:
    linked: list[Authority | None] = [event.place, event.chair]
    for taking_part in event.participations:
        linked += [taking_part.authority, taking_part.organisation, taking_part.country]
    linked += [speaker.authority for item in event.agenda for speaker in item.speakers]
    names = list(_names(linked))
    if event.series is not None:
        names += [(row.language, row.name) for row in event.series.names]
    bodies: dict[str, list[str]] = {row.language: [] for row in event.titles}
    rows: list[Any] = [title for item in event.agenda for title in item.titles]
    rows += [post for taking_part in event.participations for post in taking_part.posts]
    rows += [title for outcome in event.outcomes for title in outcome.titles]
    for row in rows:
        bodies.setdefault(row.language, []).append(row.title)
    titles = {row.language: row.title for row in event.titles}
    return [
        Document(language, titles.get(language, ""), "\n".join(lines), tuple(names), event.starts)
        for language, lines in bodies.items()
    ]


def _authority(authority: Authority) -> list[Document]:
    rows: dict[str, list[str]] = {}
    for row in sorted(authority.names, key=lambda row: not row.is_preferred):
        rows.setdefault(row.language, []).append(row.name)
    names = tuple(_names([authority]))
    posts: dict[str, list[str]] = {}
    for post in authority.appointments:
        for title in post.titles:
            posts.setdefault(title.language, []).append(title.title)
    return [
        Document(code, found[0], "\n".join([*found[1:], *posts.get(code, ())]), names) for code, found in rows.items()
    ]


def _photo(photo: Photo) -> list[Document]:
    linked = [photo.place] if photo.place is not None else []
    names = [*_names([*(row.authority for row in photo.people), *linked]), *_titles(photo.event)]
    names += [("", str(keyword)) for keyword in photo.keywords]
    names += [("", text) for text in (photo.credit, photo.original_name) if text]
    day = photo.taken_at.date() if photo.taken_at else None
    captions = {row.language: row.caption for row in photo.captions} or {"": ""}
    return [
        Document(language, caption, "", tuple(names), day, has_photo=True) for language, caption in captions.items()
    ]


def _bulletin(bulletin: Bulletin) -> list[Document]:
    releases: list[Release | None] = [item.release for item in bulletin.items]
    texts = [release.text(bulletin.language) for release in releases if release is not None]
    headlines = "\n".join(text.headline for text in texts if text is not None)
    number = (("", bulletin.number),) if bulletin.number else ()
    return [Document(bulletin.language, bulletin.title, headlines, number, bulletin.starts)]


def _series(series: Series) -> list[Document]:
    return [Document(row.language, row.name, "") for row in series.names]


def _names(authorities: Iterable[Authority | None]) -> Iterable[tuple[str, str]]:
    # A link may lead nowhere in a damaged catalogue, which ``check`` has to be able to look at.
    present = [authority for authority in authorities if authority is not None]
    return dict.fromkeys((row.language, row.name) for authority in present for row in authority.names)


def _titles(event: Event | None) -> Iterable[tuple[str, str]]:
    return [(row.language, row.title) for row in event.titles] if event is not None else []


_READERS: dict[type, Any] = {
    Release: _release,
    Event: _event,
    Series: _series,
    Authority: _authority,
    Photo: _photo,
    Bulletin: _bulletin,
}


def is_searched(kind: type) -> bool:
    """Whether records of a class are searched at all: a saved search is not."""
    return kind in _READERS
