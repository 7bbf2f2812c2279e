"""Connections to the catalogue: what each is set to, and what a reading one cannot do."""

from __future__ import annotations

import os
import random
import shutil
import time
from typing import TYPE_CHECKING

import pytest
from factories import a_release, a_text, damage_page, entered, one, rows
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from pressdesk.catalogue.references import Kind
from pressdesk.errors import PressdeskError
from pressdesk.services.backups import backup
from pressdesk.services.checking import check
from pressdesk.services.indexing import reindex
from pressdesk.services.opening import open_archive
from pressdesk.services.records import list_records, show
from pressdesk.services.searching import search
from pressdesk.storage import archive_opening as storage
from pressdesk.storage import database

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("query_only", 0)],
)
def test_a_writing_connection_is_safe(archive: Archive, pragma: str, value: object) -> None:
    with archive.engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_sqlite_is_one_without_the_fault_in_its_log() -> None:
    version = tuple(map(int, database.pysqlite3.sqlite_version.split(".")))
    assert version > (3, 51, 2)


def test_a_broken_link_is_refused_by_the_database(archive: Archive) -> None:
    with pytest.raises(DBAPIError, match="FOREIGN KEY"), archive.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO release_text (release_id, language, headline, lead, body, state, digest) "
            "VALUES (99, 'en', '', '', '', 'draft', '')"
        )


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM release",
        "UPDATE release SET number = 'x'",
        "CREATE TABLE t (x)",
        "DROP TABLE release",
        "PRAGMA user_version = 5",
        "PRAGMA journal_mode = DELETE",
        "VACUUM",
    ],
)
def test_a_reading_connection_can_change_nothing(folder: Path, statement: str) -> None:
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
    before = (folder / "catalogue.db").read_bytes()
    with open_archive(folder, write=False) as opened, opened.engine.connect() as connection:
        expected = rows(opened)
        try:
            connection.exec_driver_sql(statement)
            connection.commit()
        except DBAPIError:
            connection.rollback()
        assert rows(opened) == expected
    assert (folder / "catalogue.db").read_bytes() == before


def test_a_writer_waits_at_the_beginning_and_not_in_the_middle(folder: Path) -> None:
    first = database.engine_for(folder / "catalogue.db", writable=True)
    second = database.engine_for(folder / "catalogue.db", writable=True)
    with first.connect() as holder, second.connect() as waiting:
        holder.execute(text("SELECT count(*) FROM release"))
        driver = waiting.connection.dbapi_connection
        assert driver is not None
        driver.execute("PRAGMA busy_timeout = 50")
        began = time.monotonic()
        with pytest.raises(DBAPIError, match="database is locked"):
            waiting.execute(text("SELECT count(*) FROM release"))
        assert time.monotonic() - began < 5
    first.dispose()
    second.dispose()


def test_tables_are_rolled_back_like_rows(archive: Archive) -> None:
    def half() -> None:
        with archive.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE shelf (x)")
            connection.exec_driver_sql("ALTER TABLE release ADD COLUMN shelf")
            connection.exec_driver_sql("DROP TABLE saved_search")
            raise KeyError

    before = rows(archive)
    with pytest.raises(KeyError):
        half()
    assert rows(archive) == before


def test_a_path_with_strange_letters_is_opened(blank: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Mətbuat 100% ?mode=rw#1 &x=y"
    shutil.copytree(blank, folder)
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
    with open_archive(folder, write=False) as opened:
        assert len(rows(opened)["release"]) == 1


def test_a_sound_catalogue_has_no_damage(folder: Path) -> None:
    assert database.damage(folder / "catalogue.db") == database.DatabaseDamage()


DAMAGED = {"catalogue_damaged", "archive_newer", "write_failed"}


def test_flipped_bytes_are_answered_with_a_sentence_or_the_right_content(blank: Path, tmp_path: Path) -> None:
    """Whatever is flipped, the archive opens or says why it does not; it is never silently empty."""
    source = tmp_path / "sound"
    shutil.copytree(blank, source)
    with open_archive(source, write=True) as opened:
        entered(opened, *[a_release(a_text("en", f"Office {n}", "words " * 300)) for n in range(12)])
    sound = (source / "catalogue.db").read_bytes()
    told = 0
    for seed in range(30):
        dice = random.Random(seed)
        damaged = bytearray(sound)
        for _ in range(dice.randint(1, 64)):
            damaged[dice.randrange(len(damaged))] ^= dice.randint(1, 255)
        folder = tmp_path / f"seed{seed}"
        shutil.copytree(source, folder)
        (folder / "catalogue.db").write_bytes(damaged)
        try:
            for write in (False, True):
                with open_archive(folder, write=write) as opened:
                    total, found = list_records(opened, Kind.RELEASE, limit=100)
                    for row in found:
                        show(opened, row.reference)
                    searched = search(opened, "office").total
                    is_sound = check(opened).ok
                    assert is_sound <= ((total, searched) == (12, 12)), f"seed {seed}: {total}, {searched}"
                    assert total, f"seed {seed}: silently empty"
                    told += not is_sound
        except PressdeskError as error:
            told += 1
            assert error.code in DAMAGED, f"seed {seed}: {error}"  # noqa: PT017 - to raise is one of two good ends
    assert told > 10


@pytest.mark.parametrize("write", [True, False])
def test_a_catalogue_without_its_tables_is_never_taken_for_an_empty_one(folder: Path, write: bool) -> None:
    (folder / "catalogue.db").unlink()
    connection = database.pysqlite3.connect(folder / "catalogue.db")
    connection.execute("CREATE TABLE something_else (x)")
    connection.close()
    with pytest.raises(PressdeskError) as caught:
        open_archive(folder, write=write)
    assert caught.value.code == "catalogue_damaged"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE release SET status = 'publXshed'",
        "UPDATE release SET date = '2023-13-45'",
        "UPDATE release SET created_at = 'yesterday'",
        "UPDATE release SET attention = '[{'",
        "UPDATE release_text SET headline = CAST(x'ff41' AS TEXT)",
    ],
)
def test_a_value_that_cannot_be_read_is_told_as_damage(folder: Path, damage: str) -> None:
    with open_archive(folder, write=True) as opened:
        reference = one(opened, a_release())
        with opened.writing() as session:
            session.execute(text(damage))
        with pytest.raises(PressdeskError) as caught:
            show(opened, reference)
        assert caught.value.code == "catalogue_damaged"


def test_a_fault_of_the_program_is_not_told_as_damage(archive: Archive) -> None:
    def fail() -> None:
        with archive.session():
            int("x")

    with pytest.raises(ValueError, match="invalid literal"):
        fail()


def test_a_left_lock_makes_the_catalogue_be_looked_at(folder: Path) -> None:
    with open_archive(folder, write=True) as opened:
        entered(opened, *[a_release(a_text("en", f"Office {n}", "words " * 2000)) for n in range(20)])
    path = folder / "catalogue.db"
    content = bytearray(path.read_bytes())
    page = 4096
    content[page * 30 : page * 34] = b"\x5a" * page * 4
    path.write_bytes(content)
    assert database.damage(path).catalogue is not None
    (folder / ".writer").write_text('{"host": "desk", "pid": 1, "since": "yesterday"}')
    with pytest.raises(PressdeskError) as caught:
        storage.open_archive(folder, write=True)
    assert caught.value.code == "catalogue_damaged"
    assert path.read_bytes() == content


@pytest.mark.parametrize("table", ["search_words_data", "search_words_idx", "search_words_config", "search_form"])
def test_a_left_lock_and_a_damaged_index_do_not_keep_a_writer_out(full: Archive, table: str) -> None:
    """The index alone is damaged: the next writer builds it anew, and every page of the catalogue is as it was."""
    before, answer = rows(full), search(full, "officials").total
    damage_page(full, table)
    folder = full.folder
    full.close()
    found = database.damage(folder / "catalogue.db")
    assert (found.catalogue, bool(found.index)) == (None, True)
    (folder / ".writer").write_text('{"host": "desk", "pid": 1, "since": "yesterday"}')
    with open_archive(folder, write=True) as opened:
        assert rows(opened) == before
        assert search(opened, "officials").total == answer > 0
        assert check(opened).ok
    assert database.damage(folder / "catalogue.db") == database.DatabaseDamage()


INDEX_ROOTS = (
    "search_words_data search_words_idx search_words_docsize search_words_config search_entry search_entry_record "
    "search_form search_form_canonical search_form_folded search_key search_meta"
).split()


@pytest.mark.parametrize("table", INDEX_ROOTS)
def test_a_bad_block_in_the_index_keeps_nobody_from_the_records(full: Archive, tmp_path: Path, table: str) -> None:
    """After an orderly end nobody looks at the index first: it is met, and mended, at work."""
    before, answer = rows(full), search(full, "officials").total
    damage_page(full, table)
    folder = full.folder
    full.close()
    with open_archive(folder, write=False) as opened:
        assert list_records(opened, Kind.RELEASE, limit=9)[0] == 1
        assert [problem.kind for problem in check(opened).problems] == ["index"]
        assert backup(opened, tmp_path / "copy").faults == ()
    with open_archive(folder, write=False) as opened:
        assert search(opened, "officials").total == answer > 0
        assert check(opened).ok
    with open_archive(folder, write=True) as opened:
        assert rows(opened) == before
    damage_page(full, table)
    with open_archive(folder, write=True) as opened:
        try:
            one(opened, a_release())
        except PressdeskError as error:
            assert error.code == "index_damaged", error  # noqa: PT017 - to raise is one of two good ends
            one(opened, a_release())
        if check(opened).problems:  # a block that the save did not touch
            search(opened, "officials")
            reindex(opened)
        assert check(opened).ok
        assert list_records(opened, Kind.RELEASE, limit=9)[0] == 2


def test_a_tree_of_the_index_that_leads_into_the_catalogue_harms_no_record(full: Archive) -> None:
    """Its pages are those of the photos' table: neither writing nor healing may touch them."""
    before, answer = rows(full), search(full, "officials").total
    with full.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'photo') "
            "WHERE name = 'search_form'"
        )
    folder = full.folder
    full.close()
    with open_archive(folder, write=True) as opened:
        assert rows(opened) == before
        one(opened, a_release())
        assert search(opened, "officials").total == answer > 0
        assert check(opened).ok
    assert database.damage(folder / "catalogue.db") == database.DatabaseDamage()


@pytest.mark.parametrize("write", [True, False])
def test_a_pipe_for_a_catalogue_is_told(folder: Path, write: bool) -> None:
    (folder / "catalogue.db").unlink()
    os.mkfifo(folder / "catalogue.db")
    with pytest.raises(PressdeskError) as caught:
        open_archive(folder, write=write)
    assert caught.value.code == "archive_unreadable"


@pytest.mark.parametrize("gone", ["removed", "replaced"])
def test_nothing_is_acknowledged_once_the_archive_was_taken_away(archive: Archive, tmp_path: Path, gone: str) -> None:
    if gone == "removed":
        shutil.rmtree(archive.folder)
    else:
        other = shutil.copytree(archive.folder, tmp_path / "other")
        archive.folder.rename(tmp_path / "elsewhere")
        other.rename(archive.folder)
    with pytest.raises(PressdeskError) as caught:
        one(archive, a_release())
    assert caught.value.code == "archive_gone"
    if gone == "replaced":
        with storage.open_archive(archive.folder, write=False) as opened:
            assert rows(opened)["release"] == []
