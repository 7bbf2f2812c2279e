"""A release as a person edits it: everything on the form at once, saved in one write or not at all."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import select

from pressdesk.catalogue.attention import UNDATED
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.events import Event
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.records import complete, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import (
    Category,
    LinkRole,
    Release,
    ReleaseAuthority,
    ReleasePhoto,
    ReleaseText,
    Status,
    check_embargo,
    out_of_date,
    text_digest,
)
from pressdesk.catalogue.revisions import Cause, Revision
from pressdesk.errors import PressdeskError
from pressdesk.formats import html
from pressdesk.services.saving import load, saving

if TYPE_CHECKING:
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class TextForm:
    """One language version on the form; ``body`` is HTML.

    ``is_current`` says of a translation that a person holds it to be in step with its source.
    """

    language: str
    headline: str = ""
    lead: str = ""
    body: str = ""
    state: str = Status.DRAFT.value
    translator: str | None = None
    is_current: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not (self.headline.strip() or self.lead.strip() or html.plain(self.body).strip())


@dataclass(frozen=True)
class LinkForm:
    """An authority on the form: its id, name and kind as shown, and a value of LinkRole."""

    authority: int
    name: str
    kind: str
    role: str


@dataclass(frozen=True)
class PhotoForm:
    """A photo on the form with its captions by language."""

    photo: int
    sha256: str
    path: str
    captions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReleaseForm:
    """Everything of a release that a person can change, as plain values; ``event`` is an id with its title as shown.

    ``embargo_until`` is a moment in ISO form, with its zone.
    """

    number: str = ""
    date: datetime.date | None = None
    day: int | None = None
    month: int | None = None
    status: str = Status.DRAFT.value
    category: str = Category.PRESS_RELEASE.value
    embargo_until: str | None = None
    event: tuple[int, str] | None = None
    texts: tuple[TextForm, ...] = ()
    links: tuple[LinkForm, ...] = ()
    photos: tuple[PhotoForm, ...] = ()

    def text(self, language: str) -> TextForm:
        """The text in ``language``, an empty one when there is none."""
        return next((text for text in self.texts if text.language == language), TextForm(language))


F = TypeVar("F")


@dataclass(frozen=True)
class Opened(Generic[F]):
    """A record opened to be edited: the version that was read and its form; a new one has no reference yet."""

    reference: Reference | None
    version: int | None
    form: F


def open_release(archive: Archive, wanted: Reference, code: str) -> Opened[ReleaseForm]:
    """The release ``wanted`` as a form, names in language ``code``. Raises PressdeskError when there is none."""
    with archive.session() as session:
        release = load(session, wanted)
        session.expunge_all()
    assert isinstance(release, Release)
    return Opened(wanted, release.version, form_of(release, code))


def form_of(release: Release, code: str) -> ReleaseForm:
    """The form of a release that is loaded completely."""
    late = out_of_date(release)
    return ReleaseForm(
        number=release.number or "",
        date=release.date,
        day=release.day,
        month=release.month,
        status=release.status.value,
        category=release.category.value,
        embargo_until=release.embargo_until.isoformat() if release.embargo_until else None,
        event=(release.event.id, release.event.title(code)) if release.event else None,
        texts=tuple(
            TextForm(
                text.language,
                text.headline,
                text.lead,
                text.body,
                text.state.value,
                text.translator,
                text.language not in late,
            )
            for text in release.texts
        ),
        links=tuple(
            LinkForm(link.authority_id, link.authority.name(code), link.authority.kind.value, link.role.value)
            for link in release.authorities
        ),
        photos=tuple(
            PhotoForm(
                link.photo_id,
                link.photo.sha256,
                link.photo.path,
                {row.language: row.caption for row in link.photo.captions},
            )
            for link in release.photos
        ),
    )


def save_release(archive: Archive, opened: Opened[ReleaseForm], form: ReleaseForm, *, by: str) -> Changes:
    """Save ``form`` over the release it was opened from, or as a new one; the captions of its photos with it.

    A text that nobody wrote is dropped. A translation is held to be made from the first of the archive's languages
    that has a text. Raises ConflictError when somebody saved the release since it was opened, RuleError when a rule
    is broken, IntakeError when a body cannot be cleaned; then nothing is saved.
    """
    texts = [text for text in form.texts if not text.is_empty]
    with saving(archive, by=by, why=Cause.EDITED if opened.reference else Cause.ENTERED) as unit:
        if opened.reference is None:
            release = Release(texts=[], authorities=[], photos=[], sources=[], attention=[], event_id=None)
        else:
            loaded = unit.load(opened.reference, opened.version)
            assert isinstance(loaded, Release)
            release = loaded
        _give_facts(release, form, opened)
        _give_texts(release, texts, archive.languages)
        release.authorities = [
            ReleaseAuthority(authority_id=link.authority, role=LinkRole(link.role), position=position)
            for position, link in enumerate(form.links, 1)
        ]
        release.photos = [
            ReleasePhoto(photo_id=photo.photo, position=position) for position, photo in enumerate(form.photos, 1)
        ]
        if opened.reference is None:
            unit.add(release)
        known = {photo.photo: photo.captions for photo in opened.form.photos}
        for shown in form.photos:
            before = known.get(shown.photo, {})
            written = {code: words for code, words in shown.captions.items() if words != before.get(code, "")}
            if written:
                photo = unit.load(Reference(Kind.PHOTO, shown.photo))
                assert isinstance(photo, Photo)
                # What somebody else wrote in another language meanwhile stays.
                captions = {row.language: row.caption for row in photo.captions} | written
                photo.captions = [
                    Caption(language=code, caption=_typed(words)) for code, words in captions.items() if words.strip()
                ]
    return unit.changes


def _typed(words: str) -> str:
    """What somebody typed or pasted, without halves of characters, which no database takes."""
    return words.strip().encode("utf-8", "replace").decode()


def _give_facts(release: Release, form: ReleaseForm, opened: Opened[ReleaseForm]) -> None:
    release.number = _typed(form.number) or None
    release.date = form.date
    release.day, release.month = (None, None) if form.date else (form.day, form.month)
    release.category = Category(form.category)
    release.embargo_until = datetime.datetime.fromisoformat(form.embargo_until) if form.embargo_until else None
    release.event_id = form.event[0] if form.event else None
    headline = next((text.headline for text in form.texts if text.headline.strip()), "")
    check_embargo({release.number or headline: release}, Status(form.status))
    release.status = Status(form.status)
    if form.status != opened.form.status:  # who says what it is has looked at it; only the day may still be open
        release.attention = [item for item in release.attention if item["code"] in UNDATED]


def _give_texts(release: Release, texts: list[TextForm], languages: tuple[str, ...]) -> None:
    before = {text.language: text for text in release.texts}
    late = out_of_date(release)
    bodies = {text.language: html.clean(text.body) for text in texts}
    digests = {
        text.language: text_digest(_typed(text.headline), _typed(text.lead), bodies[text.language]) for text in texts
    }
    source = next((code for code in languages if code in digests), None)
    rows = []
    for text in texts:
        old = before.get(text.language)
        row = ReleaseText(
            language=text.language,
            headline=_typed(text.headline),
            lead=_typed(text.lead),
            body=bodies[text.language],
            state=Status(text.state),
            translator=text.translator,
            translated_from=old.translated_from if old else None,
            translated_digest=old.translated_digest if old else None,
        )
        if text.language != source and source is not None:
            is_new = old is None or old.translated_from is None
            is_rewritten = old is not None and old.digest != digests[text.language] and text.language not in late
            is_confirmed = text.is_current and text.language in late
            if is_new or is_rewritten or is_confirmed:
                row.translated_from = (row.translated_from if not is_new else None) or source
                row.translated_digest = digests.get(row.translated_from)
        rows.append(row)
    release.texts = rows


@dataclass(frozen=True)
class Version:
    """One save of a release: what it was saved as, when, by whom and why, a Cause or the words of an older program."""

    version: int
    at: datetime.datetime
    by: str
    why: str
    form: ReleaseForm


def versions(archive: Archive, wanted: Reference, code: str) -> list[Version]:
    """Every save of a release, the last one first, names in language ``code``. Raises ArchiveError."""
    with archive.session() as session:
        rows = session.scalars(
            select(Revision)
            .where(Revision.kind == Kind.RELEASE, Revision.record_id == wanted.number)
            .order_by(Revision.version.desc())
        ).all()
        linked = {link["authority_id"] for row in rows for link in row.state["authorities"]}
        shown = {link["photo_id"] for row in rows for link in row.state["photos"]}
        events = {row.state["event_id"] for row in rows if row.state["event_id"]}
        found = {
            reference(record): record
            for kind, cls, ids in (
                (Kind.AUTHORITY, Authority, linked),
                (Kind.PHOTO, Photo, shown),
                (Kind.EVENT, Event, events),
            )
            for record in session.scalars(select(cls).where(cls.id.in_(ids)).options(*complete(kind))).unique()
        }
        session.expunge_all()
    return [
        Version(row.version, row.saved_at, row.saved_by, row.why, _form_of_state(row.state, found, code))
        for row in rows
    ]


def _form_of_state(state: dict[str, Any], found: dict[Reference, Any], code: str) -> ReleaseForm:
    links, photos, event = [], [], None
    for link in state["authorities"]:
        authority = found.get(Reference(Kind.AUTHORITY, link["authority_id"]))
        if authority is not None:
            links.append(LinkForm(authority.id, authority.name(code), authority.kind.value, link["role"]))
    for link in state["photos"]:
        photo = found.get(Reference(Kind.PHOTO, link["photo_id"]))
        if photo is not None:
            captions = {row.language: row.caption for row in photo.captions}
            photos.append(PhotoForm(photo.id, photo.sha256, photo.path, captions))
    if state["event_id"] and (there := found.get(Reference(Kind.EVENT, state["event_id"]))) is not None:
        event = (there.id, there.title(code))
    keys = ("language", "headline", "lead", "body", "state", "translator")
    return ReleaseForm(
        number=state["number"] or "",
        date=datetime.date.fromisoformat(state["date"]) if state["date"] else None,
        day=state["day"],
        month=state["month"],
        status=state["status"],
        category=state["category"],
        embargo_until=state["embargo_until"],
        event=event,
        texts=tuple(TextForm(**{key: text[key] for key in keys}) for text in state["texts"]),
        links=tuple(links),
        photos=tuple(photos),
    )


def photo_form(archive: Archive, wanted: Reference) -> PhotoForm:
    """A photo of the archive for a form. Raises PressdeskError when there is none, or it is in the bin."""
    with archive.session() as session:
        photo = load(session, wanted)
        session.expunge_all()
    assert isinstance(photo, Photo)
    if photo.binned_at is not None:
        raise PressdeskError("photo_binned", id=wanted)
    return PhotoForm(photo.id, photo.sha256, photo.path, {row.language: row.caption for row in photo.captions})
