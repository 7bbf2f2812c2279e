"""Making and opening archives: what is refused, how it is told, and that a refusal changes nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from crashing import create, kills
from factories import a_release, files, one, rows
from sqlalchemy import text

from pressdesk.errors import ArchiveError
from pressdesk.services.checking import check
from pressdesk.services.opening import create_archive, open_archive
from pressdesk.services.searching import search
from pressdesk.storage import archive_opening as storage
from pressdesk.storage.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.storage.archive import Archive


def _refused(folder: Path, *, write: bool) -> ArchiveError:
    with pytest.raises(ArchiveError) as caught:
        open_archive(folder, write=write)
    return caught.value


BOTH = pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])


def test_an_archive_is_made_and_opened_again(tmp_path: Path) -> None:
    facts = Manifest(("ru", "en"), {"ru": 'Пресс-служба "А\\Б"\n'}, {"en": "Ministry"}, {"ru": "Бюллетень"})
    with create_archive(tmp_path / "new" / "archive", facts) as made:
        reference = one(made, a_release())
        assert made.writable
    with open_archive(tmp_path / "new" / "archive", write=False) as opened:
        assert opened.manifest == facts
        assert opened.languages == ("ru", "en")
        assert not opened.writable
        assert rows(opened)["release"][0][0] == reference.number


def test_an_empty_folder_may_become_an_archive(tmp_path: Path) -> None:
    create_archive(tmp_path, Manifest()).close()
    assert {path.name for path in tmp_path.iterdir()} >= {"archive.toml", "catalogue.db", "photos", "backups"}


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_bytes(b"x")
    before = files(tmp_path)
    with pytest.raises(ArchiveError) as caught:
        create_archive(tmp_path, Manifest())
    assert caught.value.code == "archive_not_empty"
    assert files(tmp_path) == before


def test_an_archive_is_not_made_over_another(folder: Path) -> None:
    before = files(folder)
    with pytest.raises(ArchiveError) as caught:
        create_archive(folder, Manifest())
    assert caught.value.code == "archive_exists"
    assert files(folder) == before


def test_a_file_does_not_become_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("kept")
    for place in (path, path / "below"):
        with pytest.raises(ArchiveError):
            create_archive(place, Manifest())
    assert path.read_text() == "kept"


def test_a_creation_that_was_killed_can_be_tried_again(tmp_path: Path) -> None:
    killed = 0
    for number in kills(tmp_path, create, tmp_path / "archive"):
        killed = number
        if not (tmp_path / "archive" / "archive.toml").exists():
            storage.create_archive(tmp_path / "archive", Manifest()).close()
        else:
            with open_archive(tmp_path / "archive", write=True) as opened:
                assert check(opened).ok
        shutil.rmtree(tmp_path / "archive", ignore_errors=True)
    assert killed > 8


_HALF_A_WRITE = """
import os, sys, pysqlite3
connection = pysqlite3.connect(sys.argv[1], isolation_level=None)
for statement in ("PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "BEGIN IMMEDIATE"):
    connection.execute(statement)
connection.execute("UPDATE release SET number = 'half'")
connection.execute("CREATE TABLE filling AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                   "WHERE i < 2000) SELECT randomblob(900) FROM n")
os.kill(os.getpid(), 9)
"""


@BOTH
def test_a_write_that_was_killed_before_the_catalogue_had_a_log_is_taken_back_for_readers_too(
    folder: Path, write: bool
) -> None:
    with open_archive(folder, write=True) as opened:
        one(opened, a_release(number="2023/1"))
    subprocess.run([sys.executable, "-c", _HALF_A_WRITE, folder / "catalogue.db"], check=False)
    assert (folder / "catalogue.db-journal").stat().st_size > 0
    with open_archive(folder, write=write) as opened:
        assert "2023/1" in str(rows(opened)["release"])
        assert check(opened).ok


@BOTH
def test_a_folder_that_is_no_archive_is_refused(tmp_path: Path, write: bool) -> None:
    (tmp_path / "letter.txt").write_text("x")
    before = files(tmp_path)
    for place in (tmp_path, tmp_path / "nowhere", tmp_path / "letter.txt"):
        error = _refused(place, write=write)
        assert error.code == "archive_missing"
        assert str(place) in str(error)
    assert files(tmp_path) == before


@BOTH
def test_a_missing_catalogue_is_named_and_none_is_made(folder: Path, write: bool) -> None:
    (folder / "catalogue.db").unlink()
    before = files(folder)
    error = _refused(folder, write=write)
    assert error.code == "archive_unreadable"
    assert "catalogue.db is missing" in str(error)
    assert files(folder) == before


@BOTH
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "archive_unreadable"),
        (b"\xff\xfe\x00", "archive_unreadable"),
        (b"format = ", "archive_unreadable"),
        (b'format = "1"\nlanguages = ["az"]', "archive_unreadable"),
        (b"format = 1", "archive_unreadable"),
        (b"format = 1\nlanguages = []", "archive_unreadable"),
        (b"format = 1\nlanguages = [1]", "archive_unreadable"),
        (b'format = 1\nlanguages = "az"', "archive_unreadable"),
        (b'format = 1\nlanguages = ["az"]\ncatalogue = "../elsewhere.db"', "archive_unreadable"),
        (b'format = 1\nlanguages = ["az"]\ncatalogue = "/etc/passwd"', "archive_unreadable"),
        (b'format = 1\nlanguages = ["az"]\ncatalogue = "postgresql://server/press"', "server_unsupported"),
        (b'format = 2\nneeds = "4.1"', "archive_newer"),
        (b"format = 99", "archive_newer"),
        (b"format = true", "archive_unreadable"),
        (b"format = -1\nlanguages = ['az']", "archive_unreadable"),
    ],
)
def test_a_damaged_archive_toml_is_refused(folder: Path, content: bytes, code: str, write: bool) -> None:
    (folder / "archive.toml").write_bytes(content)
    before = files(folder)
    error = _refused(folder, write=write)
    assert error.code == code
    assert str(folder) in str(error)
    assert files(folder) == before


def test_a_newer_format_names_the_version_it_needs(folder: Path) -> None:
    (folder / "archive.toml").write_text('format = 2\nneeds = "4.1"\n')
    assert "version 4.1 or later" in str(_refused(folder, write=False))


@BOTH
def test_a_newer_catalogue_is_refused_and_not_touched(folder: Path, write: bool) -> None:
    with storage.open_archive(folder, write=True) as opened, opened.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = files(folder)
    error = _refused(folder, write=write)
    assert error.code == "archive_newer"
    assert "9999" in str(error)
    assert files(folder) == before
    path = folder / "archive.toml"
    path.write_text(path.read_text("utf-8").replace('needs = "0.1"', 'needs = "0.7"'), "utf-8")
    assert "needs version 0.7 or later" in str(_refused(folder, write=write))


@BOTH
@pytest.mark.parametrize(
    "content", [b"x", b"not a database at all" * 100, b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\xaa" * 9000]
)
def test_what_is_no_catalogue_is_refused_and_kept(folder: Path, content: bytes, write: bool) -> None:
    path = folder / "catalogue.db"
    path.write_bytes(content)
    assert _refused(folder, write=write).code in {"catalogue_damaged", "write_failed"}
    assert path.read_bytes() == content


@BOTH
def test_an_empty_catalogue_file_is_never_taken_for_an_empty_archive(folder: Path, write: bool) -> None:
    (folder / "catalogue.db").write_bytes(b"")
    error = _refused(folder, write=write)
    assert error.code == "catalogue_damaged"
    assert (folder / "catalogue.db").read_bytes() == b""


def test_a_lost_archive_toml_loses_no_record(folder: Path) -> None:
    """To make an archive where one was is the way back: the catalogue in the folder is never replaced."""
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
    (folder / "archive.toml").unlink()
    assert _refused(folder, write=True).code == "archive_missing"
    with create_archive(folder, Manifest()) as made:
        assert len(rows(made)["release"]) == 1


def test_an_archive_is_private_whatever_the_umask(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"picture")
    program = (
        "import os, sys; os.umask(0); from pathlib import Path; sys.path.insert(0, sys.argv[3])\n"
        "import factories\n"
        "from pressdesk.services.opening import create_archive, Manifest\n"
        "from pressdesk.services.backups import backup\n"
        "with create_archive(Path(sys.argv[1]), Manifest()) as archive:\n"
        "    factories.take_photo(archive, Path(sys.argv[2]))\n"
        "    backup(archive, None)\n"
        "    for path in archive.folder.rglob('*'):\n"
        "        print(oct(path.stat().st_mode & 0o777), path.is_dir(), path)\n"
    )
    helpers = str(Path(__file__).resolve().parents[1])
    arguments = [str(tmp_path / "archive"), str(tmp_path / "photo.jpg"), helpers]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, env=os.environ
    )
    seen = [line.split(" ", 2) for line in done.stdout.splitlines()]
    assert len(seen) > 15
    assert stat.S_IMODE((tmp_path / "archive").stat().st_mode) == 0o700
    for mode, is_folder, path in seen:
        allowed = {"0o700"} if is_folder == "True" else {"0o600", "0o400"}
        assert mode in allowed, f"{path} has mode {mode}"


def test_an_error_in_a_session_leaves_nothing(folder: Path) -> None:
    with storage.open_archive(folder, write=True) as opened:
        before = rows(opened)

        def half() -> None:
            with opened.writing() as session:
                session.add(a_release())
                session.flush()
                raise KeyError

        with pytest.raises(KeyError):
            half()
        assert rows(opened) == before


def test_a_full_disk_is_told_and_what_was_there_stays(small_disk: Callable[[int], Path], blank: Path) -> None:
    disk = small_disk(2_500)
    folder = disk / "archive"
    subprocess.run(["cp", "-r", str(blank), str(folder)], check=True)
    with open_archive(folder, write=True) as opened:
        kept = one(opened, a_release())
        before = rows(opened)

        def fill() -> None:
            from factories import a_text

            for _ in range(200):
                one(opened, a_release(a_text("en", "Long", "word " * 20_000)))
                before.update(rows(opened))

        with pytest.raises(ArchiveError) as caught:
            fill()
        assert caught.value.code == "no_space"
        assert "catalogue.db" in str(caught.value)
        assert rows(opened) == before
    with open_archive(folder, write=False) as opened:
        assert rows(opened) == before
        assert any(row[0] == kept.number for row in rows(opened)["release"])
    subprocess.run(["mount", "-o", "remount,size=20000k", str(disk)], check=True)
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
        assert check(opened).ok


def test_no_archive_is_made_on_a_full_disk(small_disk: Callable[[int], Path]) -> None:
    disk = small_disk(64)
    with pytest.raises(ArchiveError) as caught:
        create_archive(disk / "archive", Manifest())
    assert caught.value.code == "no_space"
    assert not (disk / "archive" / "archive.toml").exists()
    subprocess.run(["mount", "-o", "remount,size=20000k", str(disk)], check=True)
    with create_archive(disk / "archive", Manifest()) as made:
        assert check(made).ok


def test_a_read_only_disk_can_be_read_and_not_written(small_disk: Callable[[int], Path], blank: Path) -> None:
    disk = small_disk(20_000)
    folder = disk / "archive"
    subprocess.run(["cp", "-r", str(blank), str(folder)], check=True)
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
        expected = rows(opened)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        assert _refused(folder, write=True).code == "archive_read_only"
        with open_archive(folder, write=False) as opened:
            assert rows(opened) == expected
            assert check(opened).ok
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


def _read_while_it_is_written(archive: Archive, filler: Path) -> None:
    with archive.session() as session:
        session.execute(text("SELECT 1"))
        filler.unlink()
        with open_archive(archive.folder, write=True) as writing:
            one(writing, a_release())


def test_a_full_disk_can_be_read_until_somebody_writes(small_disk: Callable[[int], Path], blank: Path) -> None:
    disk = small_disk(20_000)
    folder = disk / "archive"
    subprocess.run(["cp", "-r", str(blank), str(folder)], check=True)
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
        expected = rows(opened)
    with (disk / "filler").open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while True:
            filler.write(bytes(512))
    assert _refused(folder, write=True).code == "no_space"
    with open_archive(folder, write=False) as opened:
        assert rows(opened) == expected
        assert check(opened).ok
        assert search(opened, "office").total == 1
        with pytest.raises(ArchiveError) as caught:
            _read_while_it_is_written(opened, disk / "filler")
        changed = rows(opened)
        assert changed["release"][:1] == expected["release"] != changed["release"]
        assert (caught.value.code, caught.value.details["reason"].code) == ("archive_unreadable", "file_changed")
        assert search(opened, "office").total == 2


def test_a_forbidden_folder_is_told(folder: Path) -> None:
    if os.geteuid() == 0:
        # Root may read everything, so another user has to try.
        program = (
            "import os, sys; os.setuid(65534)\n"
            "from pathlib import Path\n"
            "from pressdesk.errors import ArchiveError\n"
            "from pressdesk.services.opening import open_archive\n"
            "for write in (True, False):\n"
            "    try: open_archive(Path(sys.argv[1]), write=write)\n"
            "    except ArchiveError as error: print(error.code)\n"
        )
        seen = subprocess.run(
            [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=False, env=os.environ
        )
        if "Permission denied: '/" in seen.stderr or "ModuleNotFoundError" in seen.stderr:
            pytest.skip("another user may not even read the program here")
        assert seen.stdout.split() == ["archive_forbidden", "archive_forbidden"], seen.stderr
        return
    folder.chmod(0)
    try:
        assert _refused(folder, write=True).code == "archive_forbidden"
        assert _refused(folder, write=False).code == "archive_forbidden"
    finally:
        folder.chmod(0o700)
