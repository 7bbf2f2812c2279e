"""What is kept on the workstation is its owner's alone, and holds no word of a record."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from factories import a_release, a_text, one
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from pressdesk import crash_log
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

SECRET = "Bağlı görüşün protokolu"

# A day at the desk in a home of its own, in which the program itself fails twice: in the terminal and in the window.
DAY = """
import os, sys
os.umask(0)
from pathlib import Path
import pressdesk.services.records as browsing
from pressdesk import app, cli, paths, settings

def broken(archive, *words, **more):
    with archive.session() as session:
        from sqlalchemy import text
        secret = session.scalar(text("SELECT headline FROM release_text"))
    raise RuntimeError(f"no way to show {secret}")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
folder = Path(sys.argv[1])
application = QApplication([])

def fail():
    window = next(one for one in application.topLevelWidgets() if one.objectName() == "main_window")
    try:
        broken(window.archive)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
    QTimer.singleShot(1500, lambda: os._exit(0))

QTimer.singleShot(1500, fail)
if os.fork() == 0:
    browsing.show = broken
    cli.main(["--archive", str(folder), "show", "r1"])
app.run(folder)
"""


@pytest.fixture
def home(folder: Path, tmp_path: Path) -> Path:
    """The home in which a day was spent; its archive has a headline that nobody else is to read."""
    with open_archive(folder, write=True) as archive:
        one(archive, a_release(a_text("az", SECRET)))
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    variables = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", DAY, str(folder)],
        env=variables | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return home


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_whatever_the_umask_everything_is_its_owners_alone(home: Path) -> None:
    pytest.importorskip("PySide6.QtWidgets")
    modes = {path.relative_to(home).as_posix(): path.stat().st_mode & 0o777 for path in home.rglob("*")}
    names = {name.rpartition("/")[2] for name in modes}
    assert {"pressdesk.log", "preferences.json"} <= names
    wrong = {
        name: oct(mode)
        for name, mode in modes.items()
        if "pressdesk" in name and mode != (0o700 if (home / name).is_dir() else 0o600)
    }
    assert wrong == {}
    (log,) = home.rglob("pressdesk.log")
    report = log.read_text("utf-8")
    assert report.count("RuntimeError") == 2
    assert "Qt " in report
    for word in (*SECRET.split(), "no way to show"):
        assert word not in report


def test_an_older_log_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    log = tmp_path / "log" / "pressdesk.log"
    log.parent.mkdir(mode=0o755)
    log.write_text("before\n")
    log.chmod(0o644)
    crash_log.write_down("after", log)
    assert log.read_text().splitlines()[0] == "before"
    assert log.read_text().endswith(" after\n")
    assert (log.stat().st_mode & 0o777, log.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = tmp_path / "pressdesk.log"
    for _ in range(30):
        crash_log.write_down("x" * 100_000, log)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["pressdesk.log", "pressdesk.log.1"]
    assert all(one.stat().st_size < 1_200_000 and one.stat().st_mode & 0o777 == 0o600 for one in tmp_path.iterdir())


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "pressdesk.log").mkdir()
    with pytest.raises(OSError, match="directory"):
        crash_log.write_down("report", tmp_path / "pressdesk.log")


def test_an_error_of_the_database_does_not_quote_what_was_to_be_written(archive: Archive) -> None:
    statement = text("INSERT INTO release_text (release_id, headline) VALUES (1, :words)")
    with archive.engine.connect() as connection, pytest.raises(IntegrityError) as caught:
        connection.execute(statement, {"words": SECRET})
    assert SECRET not in str(caught.value)
