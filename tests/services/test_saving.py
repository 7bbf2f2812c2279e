"""One write: everything of it or nothing, refused when somebody else was quicker, and written down."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import (
    BY,
    DAY,
    a_full_meeting,
    a_link,
    a_release,
    a_series,
    a_text,
    an_authority,
    an_event,
    entered,
    one,
    rows,
    take_photo,
)
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from pressdesk.catalogue.authorities import Authority, AuthorityName
from pressdesk.catalogue.base import now
from pressdesk.catalogue.bulletins import Bulletin
from pressdesk.catalogue.events import EventTitle, Participation, ParticipationPost
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import LinkRole, Release, ReleasePhoto, Status
from pressdesk.catalogue.revisions import written_down
from pressdesk.catalogue.searches import SavedSearch
from pressdesk.errors import ArchiveError, ConflictError, PressdeskError, RuleError
from pressdesk.services.editing import Opened, ReleaseForm, open_release, save_release
from pressdesk.services.indexing import drifts
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show
from pressdesk.services.release_commands import add_records, correct, correct_release, embargo_lifted, set_status
from pressdesk.services.saving import saving
from pressdesk.services.searching import search
from pressdesk.services.trash import move_to_bin, undo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def _revisions(archive: Archive, reference: Reference) -> list[tuple[Any, ...]]:
    with archive.engine.connect() as connection:
        found = connection.execute(
            text(
                "SELECT version, saved_by, why, state FROM revision WHERE kind = :kind AND record_id = :number "
                "ORDER BY version"
            ),
            {"kind": reference.kind.value, "number": reference.number},
        )
        return [tuple(row) for row in found]


def test_a_save_says_what_it_touched(archive: Archive) -> None:
    changes = add_records(archive, a_release(), an_authority({"en": "Board"}), a_release(), by=BY)
    first, board, second = changes.created
    assert changes.touched == {first, board, second}
    assert changes.kinds == {Kind.RELEASE, Kind.AUTHORITY}
    changed = correct_release(archive, first, by=BY, number="2023/1")
    assert changed.touched == {first}
    assert changed.created == ()
    assert changed.kinds == {Kind.RELEASE}
    assert [step.version for step in changed.steps] == [2]


def test_each_save_leaves_one_revision_with_who_why_and_the_state(archive: Archive) -> None:
    reference = add_records(archive, a_release(), by="Leyla", why="entered from the site").created[0]
    correct_release(archive, reference, by="Elçin", number="2023/1")
    record = show(archive, reference)
    correct(archive, record, {"date": date(2024, 1, 1)}, by="Anna", why="wrong year")
    found = _revisions(archive, reference)
    assert [row[:3] for row in found] == [
        (1, "Leyla", "entered from the site"),
        (2, "Elçin", "corrected"),
        (3, "Anna", "wrong year"),
    ]
    import json

    states = [json.loads(row[3]) for row in found]
    assert [state["number"] for state in states] == [None, "2023/1", "2023/1"]
    assert [state["date"] for state in states] == ["2023-10-12", "2023-10-12", "2024-01-01"]
    assert states[-1] == json.loads(json.dumps(written_down(show(archive, reference))))
    assert all(len(state["texts"]) == 1 for state in states)


def test_a_change_of_a_part_only_counts_as_a_save_of_the_record(archive: Archive) -> None:
    reference = one(archive, a_release())
    with archive.writing() as session:
        session.execute(text("UPDATE release SET changed_at = '2020-01-01 00:00:00'"))
    with saving(archive, by=BY, why="typo") as unit:
        record = unit.load(reference)
        assert isinstance(record, Release)
        record.texts[0].headline = "Service opens its office"
    saved = show(archive, reference)
    assert saved.version == 2
    assert now() - saved.changed_at < timedelta(minutes=1)
    assert len(_revisions(archive, reference)) == 2


def _linked_twice(archive: Archive) -> Release:
    board = one(archive, an_authority({"en": "Board"}))
    return a_release(authorities=[a_link(board, LinkRole.HOST), a_link(board, LinkRole.HOST)])


def _ordinal_taken(archive: Archive) -> Any:
    series = one(archive, a_series({"en": "Process"}))
    one(archive, an_event({"en": "Eighth"}, series_id=series.number, ordinal=8))
    return an_event({"en": "Eighth again"}, series_id=series.number, ordinal=8)


def _agenda_twice(_archive: Archive) -> Any:
    from pressdesk.catalogue.events import AgendaItem, AgendaTitle

    titles = [AgendaTitle(language="en", title="Opening"), AgendaTitle(language="en", title="Opening again")]
    return an_event({"en": "Meeting"}, agenda=[AgendaItem(titles=titles, speakers=[])])


def _number_taken(archive: Archive) -> Release:
    one(archive, a_release(number="2023/184"))
    return a_release(number="2023/184")


BROKEN: dict[str, Callable[[Archive], Any]] = {
    "undated": lambda _archive: a_release(date=None),
    "no headline": lambda _archive: a_release(a_text(headline="")),
    "language twice": lambda _archive: a_release(a_text("en"), a_text("en")),
    "embargo past": lambda _archive: a_release(embargo_until=now() - timedelta(days=1)),
    "day impossible": lambda _archive: a_release(date=None, status=Status.DRAFT, day=30, month=2),
    "number taken": _number_taken,
    "no name": lambda _archive: an_authority({}),
    "period reversed": lambda _archive: an_event({"en": "Visit"}, ends=DAY - timedelta(days=1)),
    "no title": lambda _archive: an_event({}),
    "bulletin reversed": lambda _archive: Bulletin(
        title="x", language="en", starts=DAY, ends=DAY - timedelta(days=1), items=[], issues=[]
    ),
    "search without a name": lambda _archive: SavedSearch(name=""),
    "linked twice in one role": _linked_twice,
    "ordinal of a series taken": _ordinal_taken,
    "agenda title twice in a language": _agenda_twice,
    "same name twice": lambda _archive: an_authority({"en": "Board"}, variants={"en": ["Council", "Council"]}),
    "language unknown": lambda _archive: a_release(a_text("ka", "შეხვედრა")),
}


@pytest.mark.parametrize("make", list(BROKEN.values()), ids=list(BROKEN))
def test_a_broken_rule_is_told_and_leaves_nothing_of_the_whole_save(
    archive: Archive, make: Callable[[Archive], Any]
) -> None:
    broken = make(archive)
    before = rows(archive, index=True)
    with pytest.raises(RuleError):
        add_records(archive, a_release(a_text("en", "Goes with it")), broken, by=BY)
    assert rows(archive, index=True) == before
    assert search(archive, "goes").total == 0


@pytest.mark.parametrize(
    "record",
    [
        a_release(authorities=[a_link(Reference(Kind.AUTHORITY, 999))]),
        a_release(photos=[ReleasePhoto(photo_id=999)]),
        an_authority({"en": "Board"}, broader_id=999),
    ],
)
def test_a_link_that_leads_nowhere_is_never_saved(archive: Archive, record: Any) -> None:
    before = rows(archive, index=True)
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        add_records(archive, a_release(), record, by=BY)
    assert rows(archive, index=True) == before


def test_a_rule_that_breaks_in_a_change_leaves_the_record_as_it_was(archive: Archive) -> None:
    reference, other = entered(archive, a_release(number="2023/1"), a_release(number="2023/2"))
    before = rows(archive, index=True)

    def change(**facts: Any) -> None:
        with saving(archive, by=BY, why="changed") as unit:
            record = unit.load(reference)
            for name, value in facts.items():
                setattr(record, name, value)

    for facts, code in (
        ({"date": None}, "release_undated"),
        ({"number": "2023/2"}, "number_taken"),
        ({"embargo_until": now() - timedelta(days=1)}, "embargo_past"),
    ):
        with pytest.raises(RuleError) as caught:
            change(**facts)
        assert caught.value.code == code
        assert rows(archive, index=True) == before
    assert other


def test_the_sentence_about_a_number_names_the_number(archive: Archive) -> None:
    reference, _other = entered(archive, a_release(number="2023/1"), a_release(number="2023/2"))
    with pytest.raises(RuleError, match="2023/2"):
        correct_release(archive, reference, by=BY, number="2023/2")


def test_an_embargo_that_has_passed_does_not_stop_other_changes(archive: Archive) -> None:
    reference = one(archive, a_release(embargo_until=now() + timedelta(seconds=2)))
    time.sleep(2.1)
    correct_release(archive, reference, by=BY, number="2023/1")
    assert _revisions(archive, reference)[-1][0] == 2


def test_publishing_does_not_break_an_embargo_in_silence(archive: Archive) -> None:
    """Of several none is published; lifted, undone and read, the embargo is what it was."""
    later = now() + timedelta(days=2)
    draft: dict[str, Any] = {"status": Status.DRAFT}
    held, free = entered(archive, a_release(embargo_until=later, **draft), a_release(number="2023/2", **draft))
    with pytest.raises(RuleError) as caught:
        set_status(archive, [free, held], Status.PUBLISHED, by=BY)
    assert (caught.value.code, caught.value.details["moment"]) == ("embargo_runs", later.isoformat())
    assert [show(archive, one_).status for one_ in (free, held)] == [Status.DRAFT] * 2  # type: ignore[attr-defined]
    opened = open_release(archive, held, "en")
    with pytest.raises(RuleError) as caught:
        save_release(archive, opened, replace(opened.form, status="published"), by=BY)
    assert caught.value.code == "embargo_runs"
    with pytest.raises(RuleError) as caught:
        save_release(archive, Opened(None, None, ReleaseForm()), replace(opened.form, status="published"), by=BY)
    assert caught.value.code == "embargo_runs"
    set_status(archive, [held], Status.APPROVED, by=BY)  # not public yet
    for publish in (
        lambda: set_status(archive, [free, held], Status.PUBLISHED, by=BY, lift_embargo=True),
        lambda: correct_release(archive, held, by=BY, status=Status.PUBLISHED),
    ):
        changes = publish()
        lifted = embargo_lifted(changes)
        assert lifted is not None
        assert lifted.details == {"name": held, "moment": later.isoformat()}
        assert show(archive, held).embargo_until is None  # type: ignore[attr-defined]
        undo(archive, changes, by=BY)
        assert show(archive, held).embargo_until == later  # type: ignore[attr-defined]
    published = one(archive, a_release(number="2023/3", embargo_until=later))
    assert embargo_lifted(correct_release(archive, published, by=BY, number="2023/4")) is None
    set_status(archive, [published], Status.PUBLISHED, by=BY)


@pytest.mark.parametrize("numbers", [(1, 1), (1, 2, 1), (1, 2, 3, 1)])
def test_nothing_becomes_broader_than_itself_however_far_round(archive: Archive, numbers: tuple[int, ...]) -> None:
    made = entered(archive, *[an_authority({"en": f"Place {number}"}) for number in range(3)])

    def link() -> None:
        with saving(archive, by=BY, why="order") as unit:
            for below, above in itertools.pairwise(numbers):
                record = unit.load(made[below - 1])
                assert isinstance(record, Authority)
                record.broader_id = above

    with pytest.raises(RuleError) as caught:
        link()
    assert caught.value.code == "broader_circle"


def test_a_stale_save_is_refused_and_the_other_one_stays(archive: Archive) -> None:
    reference = one(archive, a_release())
    mine, theirs = show(archive, reference), show(archive, reference)
    correct(archive, theirs, {"number": "theirs"}, by="Anna", why="number")
    with pytest.raises(ConflictError, match=str(reference)):
        correct(archive, mine, {"number": "mine"}, by="Leyla", why="number")
    record = show(archive, reference)
    assert isinstance(record, Release)
    assert (record.number, record.version) == ("theirs", 2)
    assert len(_revisions(archive, reference)) == 2


def test_of_two_writes_at_the_same_time_one_waits_for_the_other(archive: Archive) -> None:
    reference = one(archive, a_release())
    together = threading.Barrier(4)
    failures: list[BaseException] = []

    def write(name: str) -> None:
        together.wait()
        try:
            for _ in range(5):
                correct_release(archive, reference, by=name, number=name)
        except BaseException as error:  # noqa: BLE001 - it is looked at below
            failures.append(error)

    writers = [threading.Thread(target=write, args=(f"w{number}",)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    assert [row[0] for row in _revisions(archive, reference)] == list(range(1, 22))
    assert drifts(archive) == []


def test_an_error_of_the_program_leaves_nothing(archive: Archive) -> None:
    before = rows(archive, index=True)

    def fail() -> None:
        with saving(archive, by=BY, why="entered") as unit:
            unit.add(a_release())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert rows(archive, index=True) == before


def test_nothing_is_saved_in_an_archive_that_is_only_read(folder: Path) -> None:
    with open_archive(folder, write=False) as reading, pytest.raises(ArchiveError) as caught:
        add_records(reading, a_release(), by=BY)
    assert caught.value.code == "archive_read_only"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Reference(Kind.RELEASE, 99), "not_found"),
        (Reference(Kind.AUTHORITY, 1), "not_a_release"),
        (Reference(Kind.EVENT, 1), "not_a_release"),
    ],
)
def test_a_release_that_is_not_there_is_told(archive: Archive, wanted: Reference, code: str) -> None:
    one(archive, an_authority({"en": "Board"}))
    with pytest.raises(PressdeskError, match=str(wanted)) as caught:
        correct_release(archive, wanted, by=BY, number="1")
    assert caught.value.code == code


def test_a_release_gets_its_day_and_is_published(archive: Archive) -> None:
    attention = [{"code": "year_not_stated", "day": 12, "month": 10, "text": "12 октября"}, {"code": "body_twice"}]
    reference = one(
        archive,
        a_release(
            a_text("ru", "Встреча", state=Status.DRAFT),
            a_text("az", "Görüş", state=Status.DRAFT),
            date=None,
            day=12,
            month=10,
            status=Status.DRAFT,
            attention=attention,
        ),
    )
    with pytest.raises(RuleError) as caught:
        correct_release(archive, reference, by=BY, status=Status.PUBLISHED)
    assert caught.value.code == "release_undated"
    correct_release(archive, reference, by=BY, day=DAY, status=Status.PUBLISHED, number="2023/184")
    record = show(archive, reference)
    assert isinstance(record, Release)
    assert (record.date, record.day, record.month, record.number) == (DAY, None, None, "2023/184")
    assert record.status is Status.PUBLISHED
    assert {one_text.state for one_text in record.texts} == {Status.PUBLISHED}
    assert record.attention == []
    assert search(archive, "status:published date:2023-10-12 görüş").total == 1
    correct_release(archive, reference, by=BY, number="")
    record = show(archive, reference)
    assert isinstance(record, Release)
    assert record.number is None


def test_a_release_gets_its_photos(full: Archive, made: dict[Kind, Reference], tmp_path: Path) -> None:
    (tmp_path / "second.jpg").write_bytes(b"second")
    (tmp_path / "third.jpg").write_bytes(b"third")
    second, third = take_photo(full, tmp_path / "second.jpg"), take_photo(full, tmp_path / "third.jpg")
    release, first = one(full, a_release()), made[Kind.PHOTO]
    assert search(full, "has:photo Service", filters=None).total == 0
    correct_release(full, release, by=BY, photos=[second, first, second])
    correct_release(full, release, by=BY, photos=[first, third])
    assert [row.photo_id for row in show(full, release).photos] == [second.number, first.number, third.number]
    assert search(full, "has:photo Service").total == 1
    move_to_bin(full, [third], by=BY)
    other = one(full, a_release())
    for photo, code in (
        (third, "photo_binned"),
        (made[Kind.EVENT], "not_a_photo"),
        (Reference(Kind.PHOTO, 99), "not_found"),
    ):
        with pytest.raises(PressdeskError) as caught:
            correct_release(full, other, by=BY, photos=[photo], number="9/99")
        assert caught.value.code == code
    assert show(full, other).version == 1


def test_two_releases_without_a_number_do_not_clash(archive: Archive) -> None:
    assert len(entered(archive, a_release(), a_release())) == 2


def test_what_is_named_by_a_changed_record_is_indexed_with_it_but_not_saved(archive: Archive) -> None:
    board = one(archive, an_authority({"en": "Board"}))
    release = one(archive, a_release(authorities=[a_link(board)]))
    with saving(archive, by=BY, why="renamed") as unit:
        record = unit.load(board)
        assert isinstance(record, Authority)
        record.names.append(AuthorityName(language="ru", name="Совет", is_preferred=True))
    assert unit.changes.touched == {board}
    assert show(archive, release).version == 1
    assert {hit.reference for hit in search(archive, "совет").hits} == {board, release}


def test_a_list_of_links_may_be_replaced_by_new_rows_of_the_same_keys(archive: Archive) -> None:
    """As an editor saves: what it shows, whole, without asking which rows were there before."""
    first, second, third = (one(archive, an_authority({"en": name})) for name in ("Baku", "Ganja", "Sheki"))
    reference = one(
        archive,
        a_release(
            a_text("az", "Xəbər"),
            a_text("en", "News", translator="A."),
            authorities=[a_link(first), a_link(second, LinkRole.CHAIR)],
        ),
    )
    with saving(archive, by=BY, why="edited") as unit:
        release = unit.load(reference)
        release.texts = [a_text("ru", "Новость"), a_text("en", "Latest news"), a_text("az", "Son xəbər")]
        release.authorities = [a_link(third), a_link(second, LinkRole.CHAIR), a_link(first, LinkRole.CHAIR)]
        release.authorities[1].position = 5
    saved = show(archive, reference)
    assert saved.version == 2
    assert {text.language: (text.headline, text.translator) for text in saved.texts} == {
        "az": ("Son xəbər", None),
        "en": ("Latest news", None),
        "ru": ("Новость", None),
    }
    links = {(link.authority_id, link.role, link.position) for link in saved.authorities}
    assert links == {
        (third.number, LinkRole.MENTIONED, 0),
        (second.number, LinkRole.CHAIR, 5),
        (first.number, LinkRole.CHAIR, 0),
    }
    assert drifts(archive) == []
    undo(archive, unit.changes, by=BY)
    assert {text.headline for text in show(archive, reference).texts} == {"Xəbər", "News"}


def test_parts_of_parts_may_be_replaced(archive: Archive) -> None:
    event = a_full_meeting(archive)
    before = show(archive, event)
    (taking_part,) = before.participations
    with saving(archive, by=BY, why="edited") as unit:
        again = Participation(
            authority_id=taking_part.authority_id,
            role=taking_part.role,
            organisation_id=taking_part.organisation_id,
            country_id=taking_part.country_id,
            posts=[ParticipationPost(language=post.language, title=post.title) for post in taking_part.posts],
        )
        unit.load(event).participations = [again]
    after = show(archive, event)
    assert after.version == before.version + 1
    assert [post.title for post in after.participations[0].posts] == [post.title for post in taking_part.posts]
    assert drifts(archive) == []


def test_parts_of_a_part_that_stays_may_be_replaced(archive: Archive) -> None:
    event = a_full_meeting(archive)
    with saving(archive, by=BY, why="edited") as unit:
        (guest,) = unit.load(event).participations
        guest.posts = [ParticipationPost(language=post.language, title=f"{post.title}, acting") for post in guest.posts]
    (saved,) = show(archive, event).participations
    assert saved.posts
    assert all(post.title.endswith(", acting") for post in saved.posts)


def test_a_replaced_part_may_name_a_record_by_itself(archive: Archive) -> None:
    event, organisation = a_full_meeting(archive), one(archive, an_authority({"en": "Eurostat"}))
    with saving(archive, by=BY, why="edited") as unit:
        office, loaded = unit.load(organisation), unit.load(event)
        (guest,) = loaded.participations
        loaded.participations = [
            Participation(authority_id=guest.authority_id, role=guest.role, organisation=office, posts=[])
        ]
    (saved,) = show(archive, event).participations
    assert (saved.organisation_id, saved.posts) == (organisation.number, [])
    assert search(archive, "Eurostat", filters=None).total == 2


def test_parts_of_parts_are_saved(archive: Archive) -> None:
    reference = a_full_meeting(archive)
    with saving(archive, by=BY, why="title") as unit:
        event = unit.load(reference)
        event.titles.append(EventTitle(language="ru", title="Восьмое совещание"))  # type: ignore[attr-defined]
        event.agenda[0].titles[0].title = "Welcome"  # type: ignore[attr-defined]
    assert search(archive, "welcome").total == 1
    assert search(archive, "восьмое").total == 1
