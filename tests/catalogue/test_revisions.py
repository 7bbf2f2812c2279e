"""How a record is written down and put back, parts and all."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_full_meeting, a_release, one, said
from sqlalchemy.exc import StatementError

from pressdesk.catalogue.events import AgendaItem, AgendaTitle, Event, EventMode, EventTitle
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Category, Release, Status
from pressdesk.catalogue.revisions import put_back, written_down
from pressdesk.services.records import show
from pressdesk.services.saving import load, saving

if TYPE_CHECKING:
    from pressdesk.catalogue.references import Reference
    from pressdesk.storage.archive import Archive

BAKU = timezone(timedelta(hours=4))


def _through_json(archive: Archive, reference: Reference) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(json.dumps(written_down(show(archive, reference))))
    return written


def _said(archive: Archive, reference: Reference) -> Any:
    return said(_through_json(archive, reference))


def test_a_release_is_put_back_as_it_was(full: Archive, made: dict[Kind, Reference]) -> None:
    reference = made[Kind.RELEASE]
    before = _through_json(full, reference)
    assert {len(before[name]) for name in ("texts", "authorities", "photos", "sources")} == {1, 3}
    with saving(full, by="t", why="changed") as unit:
        release = unit.load(reference)
        assert isinstance(release, Release)
        release.date, release.number, release.category = date(1999, 1, 1), "x", Category.STATEMENT
        release.status = Status.WITHDRAWN
        release.attention = [{"code": "date_missing"}]
        release.texts[0].headline = "Changed"
        del release.texts[1:]
        release.authorities.clear()
        release.photos.clear()
        release.sources.clear()
    changed = _through_json(full, reference)
    assert changed != before
    with saving(full, by="t", why="put back") as unit:
        put_back(unit.load(reference), before)
    assert _said(full, reference) == said(before)


def test_an_event_is_put_back_with_parts_of_its_parts(archive: Archive) -> None:
    reference = a_full_meeting(archive)
    before = _through_json(archive, reference)
    assert [len(item["titles"]) for item in before["agenda"]] == [2, 1]
    assert len(before["participations"][0]["posts"]) == 2
    with saving(archive, by="t", why="changed") as unit:
        event = unit.load(reference)
        assert isinstance(event, Event)
        event.mode, event.ordinal, event.ends = EventMode.ONLINE, None, None
        event.participations.clear()
        event.agenda[0].titles.clear()
        event.agenda[0].speakers.clear()
        del event.agenda[1]
        event.agenda.append(AgendaItem(position=9, titles=[AgendaTitle(language="en", title="Lunch")], speakers=[]))
        event.outcomes[0].titles[0].title = "Changed"
        event.titles = [EventTitle(language="ru", title="Иное")]
    assert _through_json(archive, reference) != before
    with saving(archive, by="t", why="put back") as unit:
        put_back(unit.load(reference), before)
    assert _said(archive, reference) == said(before)


def test_every_kind_of_record_is_written_down_without_loss(full: Archive, made: dict[Kind, Reference]) -> None:
    for reference in made.values():
        before = _through_json(full, reference)
        with saving(full, by="t", why="put back unchanged") as unit:
            put_back(unit.load(reference), before)
        assert _said(full, reference) == said(before)


def test_the_version_is_no_part_of_the_state(archive: Archive) -> None:
    written = _through_json(archive, one(archive, a_release()))
    assert not {"version", "changed_at"} & written.keys()
    assert {"id", "binned_at", "created_at"} <= written.keys()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (datetime(2030, 5, 1, 12, 0, tzinfo=BAKU), datetime(2030, 5, 1, 8, 0, tzinfo=UTC)),
        (datetime(2030, 5, 1, 2, 0, tzinfo=BAKU), datetime(2030, 4, 30, 22, 0, tzinfo=UTC)),
        (datetime(2030, 5, 1, 12, 0, tzinfo=UTC), datetime(2030, 5, 1, 12, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_comes_back_in_utc(archive: Archive, given: datetime, expected: datetime) -> None:
    reference = one(archive, a_release(embargo_until=given))
    with archive.session() as session:
        release = load(session, reference)
    assert isinstance(release, Release)
    assert release.embargo_until == expected
    assert release.embargo_until.tzinfo is UTC


def test_a_moment_without_its_zone_is_refused(archive: Archive) -> None:
    with pytest.raises(StatementError, match="time zone"), archive.writing() as session:
        session.add(a_release(created_at=datetime(2030, 5, 1, 12, 0)))
