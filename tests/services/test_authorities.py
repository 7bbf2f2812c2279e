"""Authorities: found by any name, portrayed, entered and corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import a_link, a_release, a_text, an_authority, an_event, one, take_photo

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.base import Base
from pressdesk.catalogue.events import AgendaItem, AgendaSpeaker, AgendaTitle, Event, Participation
from pressdesk.catalogue.photos import PhotoPerson
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import LinkRole
from pressdesk.errors import ConflictError, RuleError
from pressdesk.services.authorities import (
    AuthorityForm,
    PostForm,
    _naming,
    authority_form,
    authority_profile,
    list_authorities,
    save_authority,
    timeline,
)
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture
def agency(archive: Archive) -> Reference:
    return one(
        archive,
        an_authority(
            {"az": "Dövlət Miqrasiya Xidməti", "en": "State Migration Service"},
            AuthorityKind.ORGANISATION,
            {"ru": ["ГМС"]},
        ),
    )


@pytest.fixture
def country(archive: Archive) -> Reference:
    return one(archive, an_authority({"az": "Özbəkistan", "en": "Uzbekistan"}, AuthorityKind.COUNTRY))


@pytest.mark.parametrize("typed", ["", "dovlet", "Xidməti", "state mig", "гмс", "МИГР"])
def test_found_by_any_name(archive: Archive, agency: Reference, country: Reference, typed: str) -> None:
    found = [row.id for row in list_authorities(archive, typed, None, "az")]
    assert (agency.number in found) is (typed != "МИГР")
    assert (country.number in found) is (typed == "")


def test_sorted_by_the_alphabet_and_narrowed_by_kind(archive: Archive) -> None:
    for name in ("Çexiya", "Cənubi Koreya", "Əfqanıstan", "Estoniya", "İran", "İsrail", "Danimarka"):
        one(archive, an_authority({"az": name}, AuthorityKind.COUNTRY))
    one(archive, an_authority({"az": "Ankara"}, AuthorityKind.PLACE))
    rows = list_authorities(archive, "", AuthorityKind.COUNTRY, "az")
    assert [row.name for row in rows] == [
        "Cənubi Koreya",
        "Çexiya",
        "Danimarka",
        "Estoniya",
        "Əfqanıstan",
        "İran",
        "İsrail",
    ]


def test_what_is_known(archive: Archive, agency: Reference, country: Reference) -> None:
    for day in (date(2023, 10, 12), date(2021, 1, 9)):
        release = a_release(a_text("en", f"Of {day.year}"), date=day)
        release.authorities = [a_link(agency), a_link(country)]
        one(archive, release)
    binned = one(archive, a_release(authorities=[a_link(agency)]))
    move_to_bin(archive, [binned], by="tester")
    event = one(archive, an_event({"en": "Talks"}, starts=date(2023, 5, 1), chair_id=agency.number))
    found = authority_profile(archive, agency, "en")
    assert found.counts == {Kind.RELEASE: 2, Kind.EVENT: 1, Kind.PHOTO: 0}
    assert found.years == ((2021, 1), (2023, 2))
    assert [(name, count) for _reference, name, count in found.co_occurring] == [("Uzbekistan", 2)]
    told = timeline(archive, agency, "en", kind=None, year=None)
    assert [(row.title, row.day.year if row.day else None) for row in told] == [
        ("Of 2023", 2023),
        ("Talks", 2023),
        ("Of 2021", 2021),
    ]
    assert [row.reference for row in timeline(archive, agency, "en", kind=Kind.EVENT, year=2023)] == [event]
    assert [row.title for row in timeline(archive, agency, "en", kind=None, year=2021)] == ["Of 2021"]


def test_a_person_with_a_post_is_entered_and_corrected(archive: Archive, agency: Reference) -> None:
    form = AuthorityForm(
        "person",
        {"az": "Rövşən Qədirzadə", "en": "Rovshan Gadirzada"},
        {"ru": ("Ровшан Гадирзаде", "Р. Гадирзаде")},
        "note",
        None,
        (PostForm((agency.number, "State Migration Service"), {"en": "Chief"}, date(2020, 1, 1)),),
    )
    (wanted,) = save_authority(archive, None, None, form, by="tester").created
    found = authority_profile(archive, wanted, "en")
    assert authority_form(found, "en") == form
    assert [name for _reference, name, _post in authority_profile(archive, agency, "en").members] == [
        "Rovshan Gadirzada"
    ]
    changed = replace(
        form, posts=(replace(form.posts[0], ends=date(2024, 1, 1)),), names=form.names | {"ru": "Гадирзаде"}
    )
    save_authority(archive, wanted, found.authority.version, changed, by="tester")
    assert authority_form(authority_profile(archive, wanted, "en"), "en") == changed
    with pytest.raises(ConflictError):
        save_authority(archive, wanted, found.authority.version, form, by="tester")


@pytest.mark.parametrize(
    "form",
    [
        AuthorityForm("topic"),
        AuthorityForm("person", {"en": "A"}, posts=(PostForm(starts=date(2024, 1, 1), ends=date(2020, 1, 1)),)),
    ],
)
def test_rules(archive: Archive, form: AuthorityForm) -> None:
    with pytest.raises(RuleError):
        save_authority(archive, None, None, form, by="tester")
    assert list_authorities(archive, "", None, "en") == []


LINKS = (
    "release, once",
    "release, in two roles",
    "place of a meeting",
    "chair of a meeting",
    "participant",
    "organisation of a participant",
    "country of a participant",
    "speaker",
    "chair, participant and speaker of one meeting",
    "place of a photo",
    "person in a photo",
)


@pytest.mark.parametrize("binned", [False, True])
@pytest.mark.parametrize("link", LINKS)
def test_the_list_counts_what_the_page_counts(archive: Archive, photo_file: Path, link: str, binned: bool) -> None:
    who = one(archive, an_authority({"en": "Somebody"}, AuthorityKind.PERSON))
    other = one(archive, an_authority({"en": "Another"}, AuthorityKind.PERSON)).number
    number = who.number

    def a_meeting(**given: object) -> Event:
        return an_event({"en": "Talks"}, **given)

    def taking_part(**given: int) -> list[Participation]:
        return [Participation(position=1, posts=[], **given)]

    def spoken() -> list[AgendaItem]:
        titles = [AgendaTitle(language="en", title="Opening")]
        return [AgendaItem(position=1, titles=titles, speakers=[AgendaSpeaker(authority_id=number, position=1)])]

    records: dict[str, Callable[[], Reference]] = {
        "release, once": lambda: one(archive, a_release(authorities=[a_link(who)])),
        "release, in two roles": lambda: one(
            archive, a_release(authorities=[a_link(who, LinkRole.SUBJECT), a_link(who, LinkRole.SPEAKER)])
        ),
        "place of a meeting": lambda: one(archive, a_meeting(place_id=number)),
        "chair of a meeting": lambda: one(archive, a_meeting(chair_id=number)),
        "participant": lambda: one(archive, a_meeting(participations=taking_part(authority_id=number))),
        "organisation of a participant": lambda: one(
            archive, a_meeting(participations=taking_part(authority_id=other, organisation_id=number))
        ),
        "country of a participant": lambda: one(
            archive, a_meeting(participations=taking_part(authority_id=other, country_id=number))
        ),
        "speaker": lambda: one(archive, a_meeting(agenda=spoken())),
        "chair, participant and speaker of one meeting": lambda: one(
            archive,
            a_meeting(chair_id=number, participations=taking_part(authority_id=number), agenda=spoken()),
        ),
        "place of a photo": lambda: take_photo(archive, photo_file, place_id=number),
        "person in a photo": lambda: take_photo(
            archive, photo_file, people=[PhotoPerson(authority_id=number, position=1)]
        ),
    }
    assert records.keys() == set(LINKS)
    record = records[link]()
    if binned:
        move_to_bin(archive, [record], by="tester")
    (row,) = [row for row in list_authorities(archive, "", None, "en") if row.id == number]
    assert row.count == sum(authority_profile(archive, who, "en").counts.values()) == (0 if binned else 1)
    assert len(timeline(archive, who, "en", kind=None, year=None)) == row.count


def test_every_link_to_an_authority_is_counted() -> None:
    """Each column that names an authority in a record counts, but for posts and what is part of what."""
    named = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "authority"
    }
    apart = {
        "authority.broader_id",
        "authority_name.authority_id",
        "appointment.person_id",
        "appointment.organisation_id",
    }
    counted = " ".join(str(query) for query in _naming(1).values())
    assert {name for name in named - apart if name not in counted} == set()
