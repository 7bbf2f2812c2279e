"""Meetings as a list, one whole, and saved from the plain values of a form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import (
    BY,
    DAY,
    a_full_meeting,
    a_release,
    a_series,
    a_text,
    an_authority,
    an_event,
    one,
    state,
    take_photo,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.events import Event, EventKind, OutcomeKind, ParticipantRole
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ConflictError, PressdeskError, RuleError
from pressdesk.services.delegations import delegations, is_delegation
from pressdesk.services.event_lists import all_series, event_summaries, list_meetings
from pressdesk.services.events import (
    AgendaItemForm,
    MeetingForm,
    OutcomeForm,
    ParticipantForm,
    form_of,
    meeting,
    names_on,
    save_meeting,
)
from pressdesk.services.records import show
from pressdesk.services.trash import move_to_bin, undo

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def _event(archive: Archive, wanted: Reference) -> Event:
    found = show(archive, wanted)
    assert isinstance(found, Event)
    return found


def test_meetings_are_listed_newest_first_and_narrowed(archive: Archive) -> None:
    series = one(archive, a_series({"en": "Almaty Process"}))
    old = one(archive, an_event({"en": "Old visit"}, starts=date(2020, 1, 1), kind=EventKind.VISIT))
    new = one(archive, an_event({"en": "New meeting"}, starts=date(2024, 1, 1), series_id=series.number, ordinal=2))
    undated = one(archive, an_event({"en": "Some meeting"}, starts=None))
    binned = one(archive, an_event({"en": "Gone meeting"}))
    move_to_bin(archive, [binned], by=BY)
    assert list_meetings(archive, Filter()).ids == (undated.number, new.number, old.number)
    assert list_meetings(archive, Filter(event_kinds=frozenset({"visit"}))).ids == (old.number,)
    assert list_meetings(archive, Filter(series=frozenset({series.number}))).ids == (new.number,)
    assert list_meetings(archive, Filter("meetings")).ids == (new.number, undated.number)
    assert list_meetings(archive, Filter("meeting", series=frozenset({series.number}))).ids == (new.number,)
    brief = event_summaries(archive, [new.number], "az")[new.number]
    assert (brief.title, brief.series, brief.ordinal) == ("New meeting", "Almaty Process", 2)
    assert all_series(archive, "en") == [(series.number, "Almaty Process")]


def test_one_comes_with_all_that_belongs_to_it(archive: Archive, tmp_path: Path) -> None:
    wanted = a_full_meeting(archive)
    series = _event(archive, wanted).series_id
    later = one(
        archive,
        an_event({"en": "Ninth"}, starts=date(2024, 5, 1), series_id=series, ordinal=9, follows_id=wanted.number),
    )
    release = one(archive, a_release(a_text("en", "Officials met"), event_id=wanted.number))
    (tmp_path / "a.jpg").write_bytes(b"a picture")
    photo = take_photo(archive, tmp_path / "a.jpg", event_id=wanted.number)
    found = meeting(archive, wanted, "en")
    assert [one.id for one in found.series] == [later.number, wanted.number]
    assert [one.id for one in found.followed_by] == [later.number]
    assert [(one.id, one.headline, one.languages) for one in found.releases] == [
        (release.number, "Officials met", {"en": True})
    ]
    assert ([one.id for one in found.photos], found.photo_count) == ([photo.number], 1)
    assert [row.authority.name("en") for row in found.event.participations] == ["Leyla Hasanova"]
    following = meeting(archive, later, "en").follows
    assert following is not None
    assert following.id == wanted.number


def test_a_form_makes_a_meeting_with_all_its_parts_and_its_series(archive: Archive) -> None:
    person = one(archive, an_authority({"en": "Leyla"}, AuthorityKind.PERSON)).number
    country = one(archive, an_authority({"en": "Türkiye"}, AuthorityKind.COUNTRY)).number
    form = MeetingForm(
        titles={"en": "Talks", "az": "Danışıqlar"},
        starts=DAY,
        series_names={"en": "Baku Talks"},
        ordinal=1,
        participants=(
            ParticipantForm(person, ParticipantRole.CHAIR, country=country, posts={"en": "Head"}),
            *delegations([(country, "country")]),
        ),
        agenda=(AgendaItemForm({"en": "Opening"}, (person,)),),
        outcomes=(OutcomeForm(OutcomeKind.PROTOCOL, {"en": "Protocol"}),),
    )
    before = state(archive)
    changes = save_meeting(archive, None, None, form, by=BY)
    made = next(row for row in changes.created if row.kind is Kind.EVENT)
    event = _event(archive, made)
    assert form_of(event) == replace(form, series=event.series_id, series_names={})
    assert names_on(archive, form, "en") == {
        Reference(Kind.AUTHORITY, person): ("Leyla", "person"),
        Reference(Kind.AUTHORITY, country): ("Türkiye", "country"),
    }
    assert event.series is not None
    assert event.series.name("en") == "Baku Talks"
    assert [is_delegation(row) for row in event.participations] == [False, True]
    assert event.participations[0].posts[0].title == "Head"
    assert event.agenda[0].speakers[0].authority_id == person
    assert event.outcomes[0].titles[0].title == "Protocol"
    assert list_meetings(archive, Filter("danışıq")).ids == (made.number,)
    undo(archive, changes, by=BY)
    assert list_meetings(archive, Filter()).ids == ()
    assert {key for key, row in state(archive).items() if row["binned_at"] is None} == set(before)


def test_a_series_is_not_made_twice_whatever_its_letters(archive: Archive) -> None:
    series = one(archive, a_series({"az": "Almatı prosesi"})).number
    save_meeting(archive, None, None, MeetingForm({"en": "Talks"}, series_names={"en": "ALMATI PROSESİ"}), by=BY)
    assert [number for number, _name in all_series(archive, "az")] == [series]


def test_a_correction_replaces_the_parts_and_a_stale_one_is_refused(archive: Archive) -> None:
    wanted = a_full_meeting(archive)
    version = _event(archive, wanted).version
    form = MeetingForm({"en": "Renamed"}, starts=DAY, agenda=(AgendaItemForm({"en": "Closing"}),))
    save_meeting(archive, wanted, version, form, by=BY)
    event = _event(archive, wanted)
    assert (event.title("en"), event.participations, event.series_id) == ("Renamed", [], None)
    assert [item.titles[0].title for item in event.agenda] == ["Closing"]
    with pytest.raises(ConflictError):
        save_meeting(archive, wanted, version, replace(form, titles={"en": "Mine"}), by=BY)
    assert _event(archive, wanted).title("en") == "Renamed"


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (MeetingForm({}), "name_missing"),
        (MeetingForm({"en": "Talks"}, starts=DAY, ends=date(2023, 1, 1)), "period_reversed"),
        (MeetingForm({"en": "Talks"}, series_names={"en": "Almaty Process"}, ordinal=8), "ordinal_taken"),
    ],
)
def test_what_breaks_a_rule_is_not_saved(archive: Archive, form: MeetingForm, code: str) -> None:
    a_full_meeting(archive)
    before = state(archive)
    with pytest.raises(RuleError) as refused:
        save_meeting(archive, None, None, form, by=BY)
    assert refused.value.code == code
    assert state(archive) == before


def test_one_that_is_not_there_is_told(archive: Archive) -> None:
    with pytest.raises(PressdeskError) as refused:
        meeting(archive, Reference(Kind.EVENT, 99), "en")
    assert refused.value.code == "not_found"
