"""Records as a person reads them in the terminal."""

from __future__ import annotations

from typing import Any

from pressdesk.catalogue.attention import message
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.bulletins import Bulletin
from pressdesk.catalogue.events import Event, Series
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.records import reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseText, out_of_date
from pressdesk.cli.terminal import columns
from pressdesk.formats.html import plain


def rendered(record: Any, languages: tuple[str, ...]) -> str:  # noqa: ANN401 - any record
    """The record in words, in the archive's first language where it has words in it."""
    facts, texts = _RENDERERS.get(type(record), _nothing)(record, languages[0])
    facts = [("record", str(reference(record))), *facts]
    if record.binned_at is not None:
        facts.append(("bin", f"since {record.binned_at.date()}"))
    return "\n\n".join([columns([(name, str(value)) for name, value in facts if value not in (None, "", [])]), *texts])


def _release(release: Release, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    facts = [
        ("number", release.number),
        ("date", release.date),
        ("status", release.status.value),
        ("category", release.category.value.replace("_", " ")),
        ("embargo", release.embargo_until),
        ("event", f"{Reference(Kind.EVENT, release.event.id)} {release.event.title(code)}" if release.event else None),
        *((link.role.value, link.authority.name(code)) for link in release.authorities),
        *(("photo", f"{Reference(Kind.PHOTO, row.photo_id)} {row.photo.caption(code)}") for row in release.photos),
        *(("source", f"{source.name} ({source.taken_in_at.date()})") for source in release.sources),
        *(("left out", " | ".join(source.stripped)) for source in release.sources if source.stripped),
        *(("attention", message(item)) for item in release.attention),
    ]
    stale = out_of_date(release)
    texts = [
        "\n\n".join(filter(None, (f"[{_state(text, stale)}] {text.headline}", text.lead, plain(text.body))))
        for text in release.texts
    ]
    return facts, texts


def _state(text: ReleaseText, stale: set[str]) -> str:
    late = ", out of date" if text.language in stale else ""
    return f"{text.language}, {text.state.value}{late}"


def _event(event: Event, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    facts = [
        *((row.language, row.title) for row in event.titles),
        ("series", f"{event.series.name(code)}, no. {event.ordinal}" if event.series else None),
        ("kind", f"{event.kind.value}, {event.mode.value.replace('_', ' ')}"),
        ("date", f"{event.starts} – {event.ends}" if event.ends else event.starts),
        ("place", event.place.name(code) if event.place else None),
        ("chair", event.chair.name(code) if event.chair else None),
    ]
    taking_part = [
        (
            row.role.value,
            row.authority.name(code),
            ", ".join(
                filter(None, (_title(row.posts, code), *(a.name(code) for a in (row.organisation, row.country) if a)))
            ),
        )
        for row in event.participations
    ]
    agenda = [
        (f"{position}.", _title(item.titles, code), ", ".join(row.authority.name(code) for row in item.speakers))
        for position, item in enumerate(event.agenda, 1)
    ]
    outcomes = [(row.kind.value, _title(row.titles, code)) for row in event.outcomes]
    return facts, [columns(table) for table in (taking_part, agenda, outcomes) if table]


def _authority(authority: Authority, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    facts: list[tuple[str, Any]] = [("kind", authority.kind.value)]
    for row in sorted(authority.names, key=lambda row: (row.language, not row.is_preferred)):
        facts.append((row.language, row.name if row.is_preferred else f"  also {row.name}"))
    for post in authority.appointments:
        held = f"{post.starts or '?'} – {post.ends or ''}"
        of = post.organisation.name(code) if post.organisation else ""
        facts.append(("post", f"{_title(post.titles, code)}, {of} ({held})"))
    return [*facts, ("note", authority.note)], []


def _photo(photo: Photo, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    return [
        *((row.language, row.caption) for row in photo.captions),
        ("people", ", ".join(row.authority.name(code) for row in photo.people)),
        ("taken", photo.taken_at),
        ("place", photo.place.name(code) if photo.place else None),
        ("event", photo.event.title(code) if photo.event else None),
        ("credit", photo.credit),
        ("rights", photo.rights),
        ("keywords", ", ".join(map(str, photo.keywords))),
        ("file", f"photos/{photo.path}"),
        ("picture", f"{photo.format} {photo.width}×{photo.height}, {photo.size / 1e6:.1f} MB"),
        ("sha-256", photo.sha256),
    ], []


def _bulletin(bulletin: Bulletin, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    items = [item.release.text(bulletin.language) for item in bulletin.items]
    return [
        ("title", bulletin.title),
        ("number", bulletin.number),
        ("period", f"{bulletin.starts} – {bulletin.ends}"),
        ("language", bulletin.language),
        *(("release", text.headline) for text in items if text),
        *(("issued", f"{row.issued_at.date()} bulletins/{row.path} {row.sha256}") for row in bulletin.issues),
    ], []


def _series(series: Series, code: str) -> tuple[list[tuple[str, Any]], list[str]]:
    return [(row.language, row.name) for row in series.names], []


def _nothing(record: Any, code: str) -> tuple[list[tuple[str, Any]], list[str]]:  # noqa: ANN401
    return [("name", getattr(record, "name", "")), ("query", getattr(record, "query", ""))], []


def _title(rows: Any, code: str) -> str:  # noqa: ANN401 - rows of any part with titles
    return next((row.title for row in sorted(rows, key=lambda row: row.language != code)), "")


_RENDERERS: dict[type, Any] = {
    Release: _release,
    Event: _event,
    Authority: _authority,
    Photo: _photo,
    Bulletin: _bulletin,
    Series: _series,
}
