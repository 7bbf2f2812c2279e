"""The index: always what the catalogue says, always disposable."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_link, a_release, a_text, an_authority, an_event, entered, one
from sqlalchemy import text

from pressdesk.catalogue.authorities import Authority, AuthorityKind
from pressdesk.catalogue.events import AgendaItem, AgendaSpeaker, AgendaTitle, Event, Participation, Series
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.errors import RuleError
from pressdesk.search import index
from pressdesk.services.checking import check
from pressdesk.services.indexing import drifts, reindex
from pressdesk.services.opening import Manifest, create_archive, open_archive
from pressdesk.services.saving import saving
from pressdesk.services.searching import search
from pressdesk.services.trash import move_to_bin, restore_from_bin, undo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive

QUESTIONS = (
    "officials",
    "görüş",
    "протокол",
    "Baku",
    "Алиев",
    "DSC_0412",
    '"Final Protocol"',
    "meeting -ru",
    "2023/184",
)


def _answers(archive: Archive) -> list[Any]:
    found = [search(archive, question, limit=100) for question in QUESTIONS]
    return [(one_found.total, one_found.facets, one_found.hits) for one_found in found]


@pytest.fixture(scope="module")
def answers(everything: tuple[Path, dict[Kind, Reference]]) -> list[Any]:
    """What is answered from the archive ``full`` when nothing has happened to it."""
    with open_archive(everything[0], write=False) as opened:
        return _answers(opened)


def _found(archive: Archive) -> list[Any]:
    """What is found, but not how well: scores depend on what else was ever written."""
    return [{(hit.reference, hit.languages) for hit in hits} for _total, _facets, hits in _answers(archive)]


def _change(archive: Archive, statement: str) -> None:
    with archive.engine.begin() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("DELETE FROM search_entry WHERE kind = 'release' AND language = 'az'", "missing"),
        ("UPDATE search_entry SET digest = 'x' WHERE kind = 'release' AND language = 'ru'", "stale"),
        ("UPDATE release_text SET headline = 'Other' WHERE language = 'en'", "stale"),
        ("UPDATE release SET status = 'withdrawn'", "stale"),
        ("DELETE FROM release_text WHERE language = 'en'", "left over"),
        ("UPDATE release SET binned_at = '2020-01-01 00:00:00'", "left over"),
        ("UPDATE authority_name SET name = 'Other' WHERE name = 'Elchin Aliyev'", "stale"),
        ("DELETE FROM search_words WHERE rowid = (SELECT max(id) FROM search_entry)", "rows without words"),
    ],
)
def test_a_difference_is_found_and_mended(
    full: Archive, made: dict[Kind, Reference], change: str, problem: str
) -> None:
    release = made[Kind.RELEASE]
    assert drifts(full) == []
    _change(full, change)
    found = drifts(full)
    assert problem in {drift.problem for drift in found}
    assert release in {drift.reference for drift in found} or problem == "rows without words"
    assert not check(full).ok
    reindex(full)
    assert drifts(full) == []


def test_the_answers_are_the_same_after_building_anew(full: Archive, answers: list[Any]) -> None:
    assert all(total for total, _facets, _hits in answers[:5])
    assert reindex(full) > 5
    assert _answers(full) == answers


def test_progress_is_told(archive: Archive) -> None:
    entered(archive, *[a_release() for _ in range(7)])
    told: list[tuple[int, int]] = []
    assert reindex(archive, lambda done, total: told.append((done, total))) == 7
    assert told[-1] == (7, 7)


LOSSES = [
    "DROP TABLE search_words",
    "DROP TABLE search_entry",
    "DROP TABLE search_form",
    "DROP TABLE search_key",
    "DROP TABLE search_meta",
    "DELETE FROM search_meta",
    "UPDATE search_meta SET value = '0'",
    "DELETE FROM search_entry",
    "DELETE FROM search_form",
    "DELETE FROM search_words_data",
    "DELETE FROM search_words_idx",
    "DELETE FROM search_words_docsize",
    "DROP TABLE search_words_data",
    "DROP TABLE search_words_config",
]


@pytest.mark.parametrize(
    ("loss", "write"), [*((loss, True) for loss in LOSSES), *((loss, False) for loss in LOSSES[::5])]
)
def test_an_index_that_is_lost_is_built_anew_on_opening(
    full: Archive, answers: list[Any], loss: str, write: bool
) -> None:
    driver = full.engine.raw_connection()
    driver.cursor().execute("PRAGMA writable_schema = ON") if "search_words_" in loss else None
    driver.cursor().execute(loss)
    driver.close()
    full.close()
    with open_archive(full.folder, write=write) as opened:
        assert _answers(opened) == answers
        assert check(opened).ok


def test_bytes_flipped_in_the_index_only_are_mended(full: Archive) -> None:
    """Whatever is written into the index's own rows, the same is found after the full was opened again."""
    before = _found(full)
    full.close()
    for seed in range(6):
        dice = random.Random(seed)
        with open_archive(full.folder, write=True) as opened, opened.engine.begin() as connection:
            blocks = connection.execute(text("SELECT id, block FROM search_words_data")).all()
            number, block = dice.choice(blocks)
            flipped = bytearray(block) or bytearray(b"\0")
            flipped[dice.randrange(len(flipped))] ^= dice.randint(1, 255)
            connection.execute(
                text("UPDATE search_words_data SET block = :block WHERE id = :id"),
                {"id": number, "block": bytes(flipped)},
            )
        with open_archive(full.folder, write=True) as opened:
            if not check(opened).ok:
                reindex(opened)
            assert _found(opened) == before, f"seed {seed}"


def test_an_index_of_another_version_is_built_anew(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    one(archive, a_release())
    archive.close()
    monkeypatch.setattr(index, "VERSION", "another")
    with open_archive(archive.folder, write=False) as opened:
        assert search(opened, "office").total == 1
    with open_archive(archive.folder, write=True) as opened, opened.engine.connect() as connection:
        assert connection.scalar(text("SELECT value FROM search_meta WHERE name = 'version'")) == "another"


def test_the_bin_is_not_searched_and_what_comes_back_is_found(full: Archive, made: dict[Kind, Reference]) -> None:
    expected = _found(full)
    changes = move_to_bin(full, made.values(), by=BY)
    assert search(full, "officials").total == 0
    assert search(full, "DSC_0412").total == 0
    assert not {hit.reference for hit in search(full, "Алиев", limit=100).hits} & set(made.values())
    assert drifts(full) == []
    undo(full, changes, by=BY)
    assert _found(full) == expected
    move_to_bin(full, made.values(), by=BY)
    restore_from_bin(full, made.values(), by=BY)
    assert _found(full) == expected
    assert drifts(full) == []


def test_a_new_name_finds_what_is_linked_with_it_and_the_old_one_no_longer(archive: Archive) -> None:
    office = one(archive, an_authority({"en": "Refugee Board", "ru": "Совет по делам беженцев"}))
    release = one(archive, a_release(authorities=[a_link(office)]))
    assert search(archive, '"refugee board"').total == 2
    with saving(archive, by=BY, why="renamed") as unit:
        authority = unit.load(office)
        assert isinstance(authority, Authority)
        authority.names[0].name = "Asylum Agency"
    assert {hit.reference for hit in search(archive, "asylum").hits} == {office, release}
    assert search(archive, '"refugee board"').total == 0
    assert {hit.reference for hit in search(archive, "беженец").hits} == {office, release}
    assert drifts(archive) == []


def test_a_renamed_place_series_and_event_are_found_in_all_that_names_them(
    full: Archive, made: dict[Kind, Reference]
) -> None:
    with saving(full, by=BY, why="renamed") as unit:
        place = unit.load(Reference(Kind.AUTHORITY, 4))
        series = unit.load(made[Kind.SERIES])
        event = unit.load(made[Kind.EVENT])
        assert isinstance(place, Authority)
        assert isinstance(series, Series)
        assert isinstance(event, Event)
        place.names[0].name = "Gəncə"
        series.names[0].name = "Budapest Process"
        event.titles[0].title = "Roundtable"
    expected = {
        "Gəncə": {Reference(Kind.AUTHORITY, 4), made[Kind.EVENT], made[Kind.PHOTO]},
        "Budapest": {made[Kind.SERIES], made[Kind.EVENT]},
        "Roundtable": {made[Kind.EVENT], made[Kind.RELEASE], made[Kind.PHOTO]},
    }
    for typed, records in expected.items():
        assert {hit.reference for hit in search(full, typed).hits} == records
    assert drifts(full) == []


def _agenda(person: int) -> dict[str, Any]:
    speakers = [AgendaSpeaker(authority_id=person, position=1)]
    return {"agenda": [AgendaItem(position=1, titles=[AgendaTitle(language="en", title="Opening")], speakers=speakers)]}


@pytest.mark.parametrize(
    "facts",
    [
        lambda number, other: {"participations": [Participation(authority_id=number)]},
        lambda number, other: {"participations": [Participation(authority_id=other, organisation_id=number)]},
        lambda number, other: {"participations": [Participation(authority_id=other, country_id=number)]},
        lambda number, other: _agenda(number),
        lambda number, other: {"place_id": number},
        lambda number, other: {"chair_id": number},
    ],
    ids=["participant", "organisation", "country", "agenda speaker", "place", "chair"],
)
def test_a_meeting_is_found_by_the_new_name_of_whoever_it_names_in_only_one_way(
    archive: Archive, facts: Callable[[int, int], dict[str, Any]]
) -> None:
    kind = AuthorityKind.PERSON
    named, other = entered(archive, an_authority({"en": "Leyla"}, kind), an_authority({"en": "Rashad"}, kind))
    meeting = one(archive, an_event({"en": "Meeting"}, **facts(named.number, other.number)))
    with saving(archive, by=BY, why="renamed") as unit:
        authority = unit.load(named)
        assert isinstance(authority, Authority)
        authority.names[0].name = "Aygun"
    assert {hit.reference for hit in search(archive, "aygun").hits} == {named, meeting}
    assert drifts(archive) == []


def test_a_headline_that_changes_is_found_in_the_bulletin_that_has_it(
    full: Archive, made: dict[Kind, Reference]
) -> None:
    with saving(full, by=BY, why="corrected") as unit:
        release = unit.load(made[Kind.RELEASE])
        assert isinstance(release, Release)
        english = release.text("en")
        assert english is not None
        english.headline = "Ambassadors convened"
    found = {hit.reference for hit in search(full, "ambassadors").hits}
    assert found == {made[Kind.RELEASE], made[Kind.BULLETIN]}
    assert drifts(full) == []


def test_an_authority_in_the_bin_is_still_a_name_of_what_is_linked(archive: Archive) -> None:
    office = one(archive, an_authority({"en": "Refugee Board"}))
    release = one(archive, a_release(authorities=[a_link(office)]))
    move_to_bin(archive, [office], by=BY)
    assert [hit.reference for hit in search(archive, "refugee").hits] == [release]
    assert drifts(archive) == []


def test_a_text_that_is_taken_away_is_no_longer_found(archive: Archive) -> None:
    release = one(archive, a_release(a_text("en", "Handshake"), a_text("ru", "Рукопожатие")))
    with saving(archive, by=BY, why="shortened") as unit:
        record = unit.load(release)
        assert isinstance(record, Release)
        del record.texts[1]
    assert search(archive, "рукопожатие").total == 0
    assert search(archive, "handshake").total == 1
    assert drifts(archive) == []


def test_an_archive_may_have_languages_without_rules_of_their_own(tmp_path: Path) -> None:
    with create_archive(tmp_path / "archive", Manifest(("ka", "tr", "kk"))) as archive:
        release = one(archive, a_release(a_text("ka", "შეხვედრა თბილისში"), a_text("tr", "Toplantılar yapıldı")))
        event = one(archive, an_event({"kk": "Көші-қон кездесуі"}))
        for typed, record in (("შეხვედრა", release), ("toplantı", release), ("КЕЗДЕСУІ", event)):
            assert [hit.reference for hit in search(archive, typed).hits] == [record], typed


def test_what_is_taken_is_found_in_whatever_language(archive: Archive) -> None:
    """A text in a language that the archive has not may be refused, but not taken and lost."""
    try:
        release = one(archive, a_release(a_text("ka", "შეხვედრა თბილისში")))
    except RuleError:
        return
    assert [hit.reference for hit in search(archive, "შეხვედრა").hits] == [release]
