"""A record in which anything was changed behind the program's back is told, and its history puts it back."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_link, a_release, a_text, an_authority, an_event, entered, one, rows, state, take_photo
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from pressdesk.catalogue import fixity
from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.base import Base
from pressdesk.catalogue.bulletins import Bulletin, Issue
from pressdesk.catalogue.events import Event, ParticipantRole, Participation, ParticipationPost
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.catalogue.revisions import Revision, seal
from pressdesk.catalogue.searches import SavedSearch
from pressdesk.errors import ArchiveError, OutputError
from pressdesk.services.backups import backup, repair, restore
from pressdesk.services.bulletin_selection import BulletinSelection
from pressdesk.services.bulletins import write
from pressdesk.services.checking import check
from pressdesk.services.exporting import export
from pressdesk.services.indexing import reindex
from pressdesk.services.opening import open_archive
from pressdesk.services.photo_copies import copy_originals
from pressdesk.services.records import show
from pressdesk.services.release_commands import add_records, correct_release
from pressdesk.services.saving import saving
from pressdesk.services.searching import search
from pressdesk.services.trash import undo
from pressdesk.storage import database, migrations

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

# Of these nothing is kept beside the row: which row it is, and when it was changed last.
_NOT_HELD = {"id", "changed_at"}
OPEO = "UPDATE release_text SET body = replace(body, 'open', 'opeo')"
COLUMNS = {
    table.name: [column.name for column in table.columns if column.name not in _NOT_HELD]
    for table in Base.metadata.sorted_tables
    if table.name != "revision"
}


@pytest.fixture
def complete(full: Archive) -> Archive:
    """An archive in which every table has a row, and every record has been saved twice."""
    number = 1
    one(full, SavedSearch(name="Migration", query="miqrasiya", filters={"language": ["az"]}, position=1))
    one(
        full,
        Bulletin(
            number="12",
            title="October",
            language="en",
            starts=date(2023, 10, 1),
            ends=date(2023, 10, 31),
            items=[],
            issues=[Issue(path="12.docx", sha256="0" * 64, size=5)],
        ),
    )
    correct_release(full, Reference(Kind.RELEASE, number), by=BY, number="2023/185")
    return full


def _raw(archive: Archive, *statements: tuple[str, dict[str, Any]]) -> None:
    """Change the catalogue as a bad disk would, which knows of no keys between tables."""
    with archive.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        for statement, values in statements:
            connection.execute(text(statement), values)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("BEGIN")


def _damages(archive: Archive) -> list[fixity.RecordDamage]:
    with archive.session() as session:
        return list(fixity.damages(session))


def _flipped(value: Any) -> Any:
    """The value with a bit of it the other way round."""
    if isinstance(value, int):
        return value ^ 1 if value in (0, 1) else value ^ 4  # a column of yes and no has only these
    assert isinstance(value, str)
    place = len(value) // 2
    return value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :] if value else "\x01"


def test_a_sound_archive_has_no_damage(complete: Archive) -> None:
    assert _damages(complete) == []
    assert check(complete).problems == [problem for problem in check(complete).problems if "12.docx" in problem.detail]


@pytest.mark.parametrize("table", list(COLUMNS))
def test_a_bit_that_flips_in_any_column_is_told_and_put_back(complete: Archive, table: str) -> None:
    before, flipped = state(complete), 0
    for column in COLUMNS[table]:
        with complete.session() as session:
            query = text(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY id DESC")
            row = session.execute(query).first()
        if row is None:
            continue
        flipped += 1
        value = _flipped(row[1])
        _raw(complete, (f"UPDATE {table} SET {column} = :value WHERE id = :id", {"id": row[0], "value": value}))
        damages = _damages(complete)
        assert damages, column
        assert all(damage.can_be_repaired for damage in damages), (column, damages)
        repair(complete, damages, by=BY)
        assert _damages(complete) == [], column
        assert state(complete) == before, column
    assert flipped > 1
    assert not [problem for problem in check(complete).problems if problem.kind != "file"]


@pytest.mark.parametrize("column", [column.name for column in Base.metadata.tables["revision"].columns][1:])
def test_a_bit_that_flips_in_the_history_is_told_and_stops_nobody(full: Archive, column: str) -> None:
    query = text(f"SELECT id, {column} FROM revision WHERE kind = 'release' ORDER BY id DESC")
    with full.session() as session:
        number, value = session.execute(query).one()
    if column == "state":
        flipped = json.dumps(json.loads(value) | {"number": "2023/999"})
    else:
        flipped = "search" if column == "kind" else _flipped(value)
    _raw(full, (f"UPDATE revision SET {column} = :value WHERE id = :id", {"id": number, "value": flipped}))
    (damage,) = [damage for damage in _damages(full) if str(damage.reference) == "r1"]
    assert "history" in damage.what
    assert not damage.is_certain
    assert {problem.kind for problem in check(full).problems} == {"catalogue"}


def test_a_history_whose_rows_were_changed_about_is_told_and_its_versions_still_count(full: Archive) -> None:
    reference = one(full, a_release())
    correct_release(full, reference, by=BY, day=date(2023, 10, 13))
    before = state(full)
    with full.engine.begin() as connection:
        first, last = connection.execute(text("SELECT id FROM revision ORDER BY id DESC LIMIT 2")).scalars().all()[::-1]
        for old, new in ((first, 0), (last, first), (0, last)):
            connection.execute(text("UPDATE revision SET id = :new WHERE id = :old"), {"new": new, "old": old})
    assert [(one.record, one.detail) for one in check(full).problems] == [
        (str(reference), "is not what was saved: the order of its history was changed")
    ]
    correct_release(full, reference, by=BY, day=date(2023, 10, 14))
    correct_release(full, reference, by=BY, day=date(2023, 10, 13))
    assert state(full) == before


def test_parts_in_the_same_place_may_come_in_any_order(full: Archive, photo_file: Path) -> None:
    links = [a_link(one(full, an_authority({"en": f"Office {number}"}))) for number in range(6)]
    one(full, a_release(a_text("en", "Six offices"), authorities=links))
    take_photo(full, _other(photo_file), keywords=["video", "id", "ident"])
    with full.writing() as session:  # as the database gives them under another plan
        for revision in session.scalars(select(Revision)):
            state = {key: value[::-1] if key == "authorities" else value for key, value in revision.state.items()}
            revision.state = state
            revision.sha256 = seal(revision)
    assert _damages(full) == []


def _other(photo_file: Path) -> Path:
    photo_file.write_bytes(b"another picture")
    return photo_file


def test_a_part_that_is_gone_is_told_and_put_back(full: Archive) -> None:
    before = state(full)
    _raw(full, ("DELETE FROM release_text WHERE language = 'az'", {}))
    (damage,) = _damages(full)
    repair(full, [damage], by=BY)
    assert state(full) == before


@pytest.fixture
def flipped(archive: Archive) -> Reference:
    """A release in whose body one bit has flipped, so that another word stands there."""
    made = one(archive, a_release(a_text("en", "Service opens office", "The offices are open.")))
    _raw(archive, (OPEO, {}))
    return made


def test_words_that_are_not_what_was_saved_are_named(archive: Archive, flipped: Reference) -> None:
    (problem,) = check(archive).problems
    assert (problem.kind, problem.record) == ("catalogue", str(flipped))
    assert "texts en body: “open.</p>” → “opeo.</p>”" in problem.detail
    assert "version 1 in its history is whole" in problem.detail


def test_an_index_made_anew_hides_no_damage(archive: Archive, flipped: Reference) -> None:
    reindex(archive)
    assert [(problem.kind, problem.record) for problem in check(archive).problems] == [("catalogue", str(flipped))]


def test_what_hands_out_a_damaged_record_says_so(archive: Archive, flipped: Reference, tmp_path: Path) -> None:
    told = f"{flipped} is not what was saved: texts en body: “open.</p>” → “opeo.</p>”"
    assert export(archive, tmp_path / "export.json").faults == (told,)
    october = BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en")
    with pytest.raises(ArchiveError) as caught:
        write(archive, october, tmp_path / "october.docx")
    assert caught.value.code == "record_damaged"
    made = backup(archive, tmp_path / "copy")
    assert made.faults == (f"catalogue: {told}",)
    assert restore(tmp_path / "copy", tmp_path / "restored").faults == made.faults


def test_nothing_is_saved_over_a_damaged_record(archive: Archive, flipped: Reference) -> None:
    before = rows(archive, index=True)
    with pytest.raises(ArchiveError) as caught:
        correct_release(archive, flipped, by=BY, number="1")
    assert caught.value.code == "record_damaged"
    assert "opeo" in str(caught.value)
    assert rows(archive, index=True) == before
    repair(archive, check(archive).damages, by=BY)
    correct_release(archive, flipped, by=BY, number="1")
    assert check(archive).ok
    assert search(archive, "open").total == 1


@pytest.mark.parametrize("schema", migrations.KNOWN)
def test_where_the_history_is_damaged_too_the_newest_good_backup_is_offered(archive: Archive, schema: str) -> None:
    made = one(archive, a_release(a_text("en", "Service opens office", "The offices are open.")))
    first, second = (backup(archive, None).place for _ in range(2))
    if schema == "0001":
        for place in (first, second):
            _spoil(place, "ALTER TABLE revision DROP COLUMN sha256", "UPDATE alembic_version SET version_num = '0001'")
    else:
        for place in (first, second):
            _spoil(place, f"UPDATE alembic_version SET version_num = '{schema}'")
    _raw(
        archive,
        ("UPDATE release_text SET body = replace(body, 'open', 'opeo')", {}),
        ("UPDATE revision SET why = ''", {}),
    )
    _spoil(second, "UPDATE release_text SET headline = 'x'")
    (problem,) = check(archive).problems
    assert problem.record == str(made)
    assert f"the backup {first.name} has it whole" in problem.detail
    with archive.writing() as session:
        before = session.scalar(text("SELECT body FROM release_text"))
    repair(archive, check(archive).damages, by=BY)
    with archive.session() as session:
        assert session.scalar(text("SELECT body FROM release_text")) == before


def _spoil(place: Path, *statements: str) -> None:
    engine = database.engine_for(place / "catalogue.db", writable=True)
    with Session(engine) as session:
        for statement in statements:
            session.execute(text(statement))
        session.commit()
    engine.dispose()


def test_every_kind_of_record_is_looked_at(complete: Archive) -> None:
    for kind in CLASSES:
        _raw(complete, (f"UPDATE {CLASSES[kind].__tablename__} SET created_at = '2001-01-01 00:00:00'", {}))
    assert {damage.reference.kind for damage in _damages(complete)} == set(CLASSES)


def test_the_terminal_repairs(archive: Archive, flipped: Reference) -> None:
    archive.close()
    command = [sys.executable, "-m", "pressdesk", "--archive", str(archive.folder), "check", "--json"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 1
    done = subprocess.run([*command, "--repair"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["repaired"] == [str(flipped)]
    assert json.loads(done.stdout)["problems"] == []


def test_revisions_of_the_first_schema_are_sealed_when_it_is_opened(full: Archive) -> None:
    seals = [row[-1] for row in sorted(rows(full)["revision"])]
    with full.engine.begin() as connection:
        connection.execute(text("ALTER TABLE revision DROP COLUMN sha256"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    full.close()
    with open_archive(full.folder, write=False) as opened:
        assert [row[-1] for row in sorted(rows(opened)["revision"])] == seals
        assert check(opened).ok
        with opened.engine.connect() as connection:
            assert migrations.current(connection) == migrations.HEAD
        with opened.session() as session:
            assert session.scalars(select(Release.number)).all() == ["2023/184"]


WORDS = {
    "status changed": "status_changed",
    "put in the bin": "binned",
    "taken out of the bin": "restored",
    "put back after damage": "repaired",
    "typed from paper": "typed from paper",
    "imported": "imported",
}
"""The causes as the second schema had them, and what they are now; what was somebody's own words stays."""


def _saved_for_each_cause(archive: Archive) -> None:
    """One release for each of WORDS in an archive of the second schema."""
    for words in WORDS:
        add_records(archive, a_release(number=words), by=BY, why=words)
    with archive.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))


def _causes(archive: Archive) -> dict[str, tuple[str, bool]]:
    """The cause of each release by its number, and whether the seal of its revision holds."""
    with archive.session() as session:
        return {one.state["number"]: (one.why, one.sha256 == seal(one)) for one in session.scalars(select(Revision))}


def test_causes_of_the_second_schema_become_codes_and_their_seals_hold(archive: Archive) -> None:
    _saved_for_each_cause(archive)
    archive.close()
    with open_archive(archive.folder, write=True) as opened:
        assert _causes(opened) == {words: (code, True) for words, code in WORDS.items()}
        assert check(opened).ok


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE revision SET saved_by = 'another'",
        "UPDATE revision SET state = replace(state, '2023', '2024')",
        "UPDATE revision SET state = '{half'",
        "UPDATE revision SET saved_at = 'never'",
        "UPDATE revision SET sha256 = ''",
    ],
)
def test_a_revision_whose_seal_was_wrong_does_not_become_right(archive: Archive, spoil: str) -> None:
    _saved_for_each_cause(archive)
    with archive.engine.begin() as connection:
        connection.execute(text(f"{spoil} WHERE why = 'put in the bin'"))
        read = "SELECT *, rowid FROM revision WHERE why = 'put in the bin'"
        before = connection.execute(text(read)).all()
    archive.close()
    with open_archive(archive.folder, write=True) as opened, opened.engine.connect() as connection:
        assert connection.execute(text(read)).all() == before
        assert len(before) == 1
        assert not check(opened).ok
        others = connection.execute(text("SELECT why FROM revision WHERE why <> 'put in the bin'")).scalars()
        assert set(others) == {*WORDS.values()} - {"binned"}


def _speaking_twice(archive: Archive) -> tuple[Reference, Reference]:
    """A meeting in which a person takes part in two capacities, each with a post, and the person."""
    person = one(archive, an_authority({"en": "Leyla Hasanova"}, AuthorityKind.PERSON))
    office = one(archive, an_authority({"en": "Migration Service"}))
    rows = [
        Participation(
            authority_id=person.number,
            organisation_id=office.number if position == 1 else None,
            role=ParticipantRole.SPEAKER,
            position=position,
            posts=[ParticipationPost(language="en", title=title)],
        )
        for position, title in enumerate(("for the office", "as a speaker"), 1)
    ]
    return one(archive, an_event({"en": "Meeting"}, participations=rows)), person


def _posts(archive: Archive, event: Reference) -> list[list[str]]:
    found = show(archive, event)
    assert isinstance(found, Event)
    return [[post.title for post in row.posts] for row in found.participations]


@pytest.mark.parametrize("first", [0, 1])
def test_parts_of_parts_come_back_under_their_own_whatever_has_their_rows_by_now(archive: Archive, first: int) -> None:
    event, person = _speaking_twice(archive)
    with saving(archive, by=BY, why="edited") as unit:
        record = unit.load(event)
        assert isinstance(record, Event)
        record.participations[0].position, record.participations[1].position = 2, 1
    with saving(archive, by=BY, why="edited") as unit:
        record = unit.load(event)
        assert isinstance(record, Event)
        del record.participations[first]
    removed = unit.changes
    other = one(
        archive,
        an_event(
            {"en": "Another"},
            participations=[
                Participation(
                    authority_id=person.number,
                    role=ParticipantRole.SPEAKER,
                    position=1,
                    posts=[ParticipationPost(language="en", title="of another")],
                )
            ],
        ),
    )
    undo(archive, removed, by=BY)
    assert _posts(archive, event) == [["as a speaker"], ["for the office"]]
    assert _posts(archive, other) == [["of another"]]
    assert _damages(archive) == []


def test_putting_one_record_back_takes_no_row_from_another(archive: Archive) -> None:
    links = entered(archive, an_authority({"en": "One"}), an_authority({"en": "Two"}))
    first = one(archive, a_release(a_text("en", "First"), authorities=[a_link(links[0])]))
    second = one(archive, a_release(a_text("en", "Second")))
    for wanted, authorities in ((first, []), (second, [a_link(links[1])])):  # the second gets the row of the first
        with saving(archive, by=BY, why="edited") as unit:
            record = unit.load(wanted)
            assert isinstance(record, Release)
            record.authorities[:] = authorities
    _raw(archive, ("UPDATE release_text SET headline = 'X' WHERE release_id = 1", {}))
    _raw(archive, ("UPDATE revision SET why = '' WHERE kind = 'release' AND record_id = 1 AND version = 2", {}))
    repair(archive, _damages(archive), by=BY)
    assert _damages(archive) == []
    said = {
        name: [row["authority_id"] for row in found["authorities"]]
        for name, found in state(archive).items()
        if name[0] == "r"
    }
    assert said == {str(first): [links[0].number], str(second): [links[1].number]}


def test_one_that_cannot_be_put_back_keeps_nobody_else(archive: Archive) -> None:
    first, second, third = (one(archive, a_release(a_text("en", name), number=name)) for name in ("1", "2", "3"))
    correct_release(archive, first, by=BY, number="6")
    correct_release(archive, second, by=BY, number="1")
    _raw(archive, ("UPDATE release_text SET headline = 'X' WHERE release_id IN (1, 3)", {}))
    _raw(archive, ("UPDATE revision SET why = '' WHERE kind = 'release' AND record_id = 1 AND version = 2", {}))
    changes = repair(archive, _damages(archive), by=BY)
    assert changes.touched == {third}
    assert [damage.reference for damage in _damages(archive)] == [first]


@pytest.mark.parametrize(
    ("column", "value"),
    [("state", b"{half"), ("state", b'{"number": "\xff"}'), ("why", b"\xff"), ("saved_by", b"\xff")],
)
def test_a_damaged_history_of_the_first_schema_keeps_nobody_out(full: Archive, column: str, value: bytes) -> None:
    with full.engine.begin() as connection:
        connection.execute(text("ALTER TABLE revision DROP COLUMN sha256"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        connection.execute(
            text(f"UPDATE revision SET {column} = CAST(:value AS TEXT) WHERE kind = 'release'"), {"value": value}
        )
    full.close()
    with open_archive(full.folder, write=True) as opened:
        (damage,) = _damages(opened)
        assert str(damage.reference) == "r1"
        assert not damage.is_certain
        assert search(opened, "officials").total


@pytest.mark.parametrize(
    "statement",
    ["UPDATE release SET date = '2023-10-02'", "UPDATE caption SET caption = 'opeos'", "UPDATE photo SET credit = 'x'"],
)
def test_nothing_damaged_is_printed_or_handed_out(full: Archive, tmp_path: Path, statement: str) -> None:
    _raw(full, ("UPDATE photo SET credit = 'y'", {}), (statement, {}))
    with pytest.raises(ArchiveError) as caught:
        write(full, BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en"), tmp_path / "october.docx")
    assert caught.value.code == "record_damaged"
    with pytest.raises(ArchiveError) as caught:
        copy_originals(full, [1], tmp_path)
    assert caught.value.code == "record_damaged"


@pytest.mark.parametrize("column", ["created_at", "changed_at", "binned_at"])
@pytest.mark.parametrize("value", ["5", "-1", "9e99", "'never'"])
def test_a_moment_that_is_none_is_told_as_damage(full: Archive, tmp_path: Path, column: str, value: str) -> None:
    _raw(full, (f"UPDATE release SET {column} = {value}", {}))
    assert [(problem.kind, problem.record) for problem in check(full).problems][:1] == [("catalogue", "r1")]
    assert backup(full, tmp_path / "copy").faults
    with pytest.raises(ArchiveError) as caught:
        show(full, Reference(Kind.RELEASE, 1))
    assert caught.value.code == "catalogue_damaged"


@pytest.mark.parametrize(
    "statement", ["DELETE FROM release", "UPDATE photo SET id = 99", "UPDATE bulletin SET id = 99"]
)
def test_a_row_that_is_gone_is_told_by_checks_backups_and_bulletins(
    full: Archive, tmp_path: Path, statement: str
) -> None:
    _raw(full, (statement, {}))
    assert not check(full).ok
    made = backup(full, tmp_path / "copy")
    assert made.faults
    assert restore(tmp_path / "copy", tmp_path / "restored").faults == made.faults
    with contextlib.suppress(ArchiveError, OutputError):
        write(full, BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en"), tmp_path / "october.docx")
