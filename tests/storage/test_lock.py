"""One writer at a time, readers beside it, and a lock that a kill does not leave behind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from factories import a_release, files, one, rows

from pressdesk.errors import ArchiveError
from pressdesk.services.checking import check
from pressdesk.services.opening import open_archive
from pressdesk.services.searching import search
from pressdesk.storage.lock import WriterLock

if TYPE_CHECKING:
    from pathlib import Path

HOLDING = """
import sys
from pathlib import Path
from pressdesk.storage.archive_opening import open_archive
with open_archive(Path(sys.argv[1]), write=True):
    print("held", flush=True)
    sys.stdin.readline()
"""


def _holder(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_is_refused_and_told_by_whom(folder: Path) -> None:
    with _holder(folder) as process:
        before = files(folder)
        with pytest.raises(ArchiveError) as caught:
            open_archive(folder, write=True)
        assert caught.value.code == "archive_busy"
        assert str(process.pid) in str(caught.value)
        assert socket.gethostname() in str(caught.value)
        assert caught.value.details["since"]
        assert files(folder) == before
        with open_archive(folder, write=False) as reading:
            assert search(reading, "anything").total == 0
            assert check(reading).ok
        process.communicate("\n")
    assert process.returncode == 0
    assert not (folder / ".writer").read_bytes()
    open_archive(folder, write=True).close()


def test_readers_see_what_a_writer_saved_beside_them(folder: Path) -> None:
    with open_archive(folder, write=False) as reading, open_archive(folder, write=True) as writing:
        assert search(reading, "office").total == 0
        one(writing, a_release())
        assert search(reading, "office").total == 1


def test_reading_leaves_no_trace(folder: Path) -> None:
    with open_archive(folder, write=True) as writing:
        one(writing, a_release())
    before = files(folder)
    with open_archive(folder, write=False) as reading:
        search(reading, "office")
        check(reading)
        rows(reading)
    assert files(folder) == before


def test_the_lock_of_a_killed_writer_is_taken_over(folder: Path) -> None:
    with _holder(folder) as process:
        process.kill()
        process.wait()
    left = (folder / ".writer").read_text()
    assert str(process.pid) in left
    with open_archive(folder, write=True) as opened:
        assert str(os.getpid()) in (folder / ".writer").read_text()
        one(opened, a_release())
    assert not (folder / ".writer").read_text()


def test_the_lock_tells_whether_it_was_left(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path)
    assert not lock.was_left
    lock.release()
    lock = WriterLock(tmp_path)
    assert not lock.was_left
    lock.release()
    (tmp_path / ".writer").write_text("whatever a killed program wrote")
    lock = WriterLock(tmp_path)
    assert lock.was_left
    lock.release()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"host": "desk"}', "\x00\x00", "null", "7"])
def test_a_lock_that_says_nothing_sensible_is_respected_all_the_same(tmp_path: Path, content: str) -> None:
    lock = WriterLock(tmp_path)
    (tmp_path / ".writer").write_text(content)
    with pytest.raises(ArchiveError) as caught:
        WriterLock(tmp_path)
    assert caught.value.code == "archive_busy"
    lock.release()
