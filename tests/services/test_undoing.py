"""The bin, and undoing any write until everything stands as it stood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from factories import BY, a_release, a_text, an_authority, an_event, entered, one, rows, state

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, Status
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import ConflictError, PressdeskError, RuleError
from pressdesk.services.changes import Changes, public_changes, step_name
from pressdesk.services.editing import open_release, save_release
from pressdesk.services.events import MeetingForm, save_meeting
from pressdesk.services.indexing import drifts
from pressdesk.services.records import list_records, show
from pressdesk.services.release_commands import add_records, correct_release, set_status
from pressdesk.services.saving import saving
from pressdesk.services.searching import search
from pressdesk.services.trash import move_to_bin, restore_from_bin, undo

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive


def test_fifty_records_come_back_from_the_bin_as_they_were(archive: Archive) -> None:
    made = entered(
        archive,
        *[a_release(a_text("en", f"Office {number}"), number=f"2023/{number}") for number in range(30)],
        *[an_authority({"en": f"Board {number}"}) for number in range(10)],
        *[an_event({"en": f"Visit {number}"}) for number in range(10)],
    )
    before = state(archive)
    binned = move_to_bin(archive, made, by=BY)
    assert binned.touched == set(made)
    assert search(archive, "office OR board OR visit").total == 0
    after = state(archive)
    assert after != before
    undone = undo(archive, binned, by=BY)
    assert state(archive) == before
    assert search(archive, "office OR board OR visit").total == 50
    redone = undo(archive, undone, by=BY)
    assert state(archive) == after
    undo(archive, redone, by=BY)
    assert state(archive) == before
    assert drifts(archive) == []


def test_a_hundred_steps_are_undone_and_redone(archive: Archive) -> None:
    reference = one(archive, a_release())
    before = state(archive)
    done = [correct_release(archive, reference, by=BY, number=f"n{number}") for number in range(100)]
    undone = [undo(archive, changes, by=BY) for changes in reversed(done)]
    assert state(archive) == before
    redone = [undo(archive, changes, by=BY) for changes in reversed(undone[-20:])]
    record = show(archive, reference)
    assert isinstance(record, Release)
    assert (record.number, len(redone)) == ("n19", 20)


def test_the_step_before_the_last_can_be_undone_after_it(archive: Archive) -> None:
    """What a window does: it undoes one step after the other, with nothing but the changes it was handed."""
    reference = one(archive, a_release(number="first"))
    first = correct_release(archive, reference, by=BY, number="second")
    second = correct_release(archive, reference, by=BY, number="third")
    undo(archive, second, by=BY)
    undo(archive, first, by=BY)
    record = show(archive, reference)
    assert isinstance(record, Release)
    assert record.number == "first"


def test_what_was_entered_goes_to_the_bin_and_comes_back(archive: Archive) -> None:
    changes = add_records(archive, a_release(), an_authority({"en": "Board"}), by=BY)
    before = state(archive)
    undone = undo(archive, changes, by=BY)
    assert search(archive, "office OR board").total == 0
    assert list_records(archive, Kind.RELEASE, limit=10, binned=True)[0] == 1
    undo(archive, undone, by=BY)
    assert state(archive) == before


def test_parts_come_back_with_their_own_numbers(full: Archive, made: dict[Kind, Reference]) -> None:
    before = state(full)
    with saving(full, by=BY, why="emptied") as unit:
        release = unit.load(made[Kind.RELEASE])
        assert isinstance(release, Release)
        release.texts[:] = release.texts[:1]
        release.authorities.clear()
        release.photos.clear()
        event = unit.load(made[Kind.EVENT])
        event.agenda.clear()  # type: ignore[attr-defined]
        event.participations.clear()  # type: ignore[attr-defined]
    assert state(full) != before
    undo(full, unit.changes, by=BY)
    assert state(full) == before
    assert drifts(full) == []


def test_two_writes_are_undone_as_one(archive: Archive) -> None:
    reference = one(archive, a_release(number="first"))
    before = state(archive)
    both = correct_release(archive, reference, by=BY, number="second")
    both += correct_release(archive, reference, by=BY, number="third")
    undo(archive, both, by=BY)
    assert state(archive) == before


def test_what_somebody_changed_since_is_not_undone(archive: Archive) -> None:
    first, second = entered(archive, a_release(), a_release())
    binned = move_to_bin(archive, [first, second], by=BY)
    restore_from_bin(archive, [second], by="Anna")
    before = rows(archive, index=True)
    with pytest.raises(ConflictError, match=str(second)) as caught:
        undo(archive, binned, by=BY)
    assert caught.value.code == "undo_stale"
    assert rows(archive, index=True) == before


def test_what_can_no_longer_be_put_back_is_told(archive: Archive) -> None:
    first = one(archive, a_release(number="2023/1"))
    changes = correct_release(archive, first, by=BY, number="2023/2")
    one(archive, a_release(number="2023/1"))
    before = rows(archive, index=True)
    with pytest.raises(RuleError) as caught:
        undo(archive, changes, by=BY)
    assert caught.value.code == "number_taken"
    assert rows(archive, index=True) == before


def test_the_bin_is_listed_and_left_again(archive: Archive) -> None:
    first, second = entered(archive, a_release(a_text("en", "Stays")), a_release(a_text("en", "Goes")))
    move_to_bin(archive, [second], by=BY)
    assert [row.reference for row in list_records(archive, Kind.RELEASE, limit=9)[1]] == [first]
    total, listed = list_records(archive, Kind.RELEASE, limit=9, binned=True)
    assert (total, [(row.reference, row.title) for row in listed]) == (1, [(second, "Goes")])
    assert show(archive, second).binned_at is not None
    restore_from_bin(archive, [second], by=BY)
    assert show(archive, second).binned_at is None


def test_nothing_is_binned_when_one_of_them_is_not_there(archive: Archive) -> None:
    first = one(archive, a_release())
    with pytest.raises(PressdeskError, match="r99"):
        move_to_bin(archive, [first, Reference(Kind.RELEASE, 99)], by=BY)
    assert show(archive, first).binned_at is None


def test_undoing_nothing_changes_nothing(archive: Archive) -> None:
    before = rows(archive)
    assert undo(archive, Changes(), by=BY).steps == ()
    assert rows(archive) == before


def test_every_kind_of_record_has_a_title_in_its_step(full: Archive, made: dict[Kind, Reference]) -> None:
    for kind, wanted in made.items():
        changes = move_to_bin(full, [wanted], by=BY)
        name = step_name(changes, "en")
        assert (name.verb, name.kind, name.count) == (Cause.BINNED, kind, 1)
        assert name.title, kind
        undone = undo(full, changes, by=BY)
        assert step_name(undone, "en").title == name.title
        assert undone.why == "undone"


def test_a_write_on_a_form_is_about_its_record(archive: Archive) -> None:
    form = MeetingForm({"az": "Danışıqlar", "en": "Talks"}, series_names={"en": "Baku Talks"})
    name = step_name(save_meeting(archive, None, None, form, by=BY), "az")
    assert (name.verb, name.kind, name.title, name.count) == ("entered", Kind.EVENT, "Danışıqlar", 1)


@pytest.mark.parametrize(
    ("before", "after", "on_form", "verb", "lost", "gained"),
    [
        (Status.DRAFT, Status.PUBLISHED, False, "published", 0, 1),
        (Status.DRAFT, Status.PUBLISHED, True, "published", 0, 1),
        (Status.WITHDRAWN, Status.PUBLISHED, True, "published", 0, 1),
        (Status.PUBLISHED, Status.DRAFT, False, "unpublished", 1, 0),
        (Status.PUBLISHED, Status.REVIEW, True, "unpublished", 1, 0),
        (Status.PUBLISHED, Status.WITHDRAWN, False, "withdrawn", 1, 0),
        (Status.PUBLISHED, Status.WITHDRAWN, True, "withdrawn", 1, 0),
        (Status.REVIEW, Status.WITHDRAWN, False, "withdrawn", 0, 0),
        (Status.WITHDRAWN, Status.DRAFT, False, Cause.STATUS_CHANGED, 0, 0),
        (Status.PUBLISHED, Status.PUBLISHED, True, "edited", 0, 0),
        (Status.WITHDRAWN, Status.WITHDRAWN, True, "edited", 0, 0),
    ],
)
def test_a_step_says_what_it_did_to_what_the_public_sees(
    archive: Archive, before: Status, after: Status, on_form: bool, verb: str, lost: int, gained: int
) -> None:
    wanted = one(archive, a_release(a_text("en", "Words", state=before), status=before))
    if on_form:
        opened = open_release(archive, wanted, "en")
        texts = tuple(replace(text, state=after.value) for text in opened.form.texts)
        form = replace(opened.form, status=after.value, texts=texts)
        changes = save_release(archive, opened, form, by=BY)
    else:
        changes = set_status(archive, [wanted], after, by=BY)
    assert step_name(changes, "en").verb == verb
    assert [len(titles) for titles in public_changes(changes, "en")] == [lost, gained]
    undone = undo(archive, changes, by=BY)
    assert [len(titles) for titles in public_changes(undone, "en")] == [gained, lost]
