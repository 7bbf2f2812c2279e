"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from crashing import a_dead_process
from factories import files

from pressdesk.errors import ArchiveError, IntakeError
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_file_is_replaced_and_private(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(b"old")
    path.chmod(0o644)
    durable.write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["list.json"]


def test_on_a_full_disk_the_old_file_stays(small_disk: Callable[[int], Path]) -> None:
    disk = small_disk(256)
    path = disk / "list.json"
    durable.write_file(path, b"old" * 100)
    before = files(disk)

    def write() -> None:
        with durable.explaining(path):
            durable.write_file(path, bytes(1_000_000))

    with pytest.raises(ArchiveError) as caught:
        write()
    assert caught.value.code == "no_space"
    assert files(disk) == before
    durable.write_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_copy_that_does_not_fit_leaves_nothing(small_disk: Callable[[int], Path], tmp_path: Path) -> None:
    disk = small_disk(256)
    source = tmp_path / "large"
    source.write_bytes(bytes(1_000_000))
    with pytest.raises(OSError, match="No space"):
        durable.copy_file(source, disk / "copy")
    assert files(disk) == {}


def test_a_copy_is_the_same_bytes_and_its_checksum_theirs(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(range(256)) * 9_000)
    digest, size = durable.copy_file(source, tmp_path / "copy")
    assert size == 256 * 9_000
    assert digest == hashlib.sha256(source.read_bytes()).hexdigest() == durable.sha256_of(tmp_path / "copy")
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600


def test_a_copy_never_goes_over_another_file(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"new")
    (tmp_path / "copy").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        durable.copy_file(tmp_path / "source", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"old"


@pytest.mark.parametrize("name", ["nothing", "."])
def test_a_source_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(IntakeError) as caught:
        durable.copy_file(tmp_path / name, tmp_path / "copy")
    assert caught.value.code == "source_unreadable"
    assert str(tmp_path / name) in str(caught.value)
    assert files(tmp_path) == {}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "no_space"),
        (errno.EDQUOT, "no_space"),
        (errno.EROFS, "disk_read_only"),
        (errno.EACCES, "write_failed"),
        (errno.EIO, "write_failed"),
    ],
)
def test_every_failure_has_its_sentence(tmp_path: Path, number: int, code: str) -> None:
    def fail() -> None:
        with durable.explaining(tmp_path):
            raise OSError(number, "what the system says")

    with pytest.raises(ArchiveError) as caught:
        fail()
    assert caught.value.code == code
    assert str(tmp_path) in str(caught.value)


def test_what_a_killed_process_left_goes_with_the_next_write_whatever_that_is_called(tmp_path: Path) -> None:
    left = [tmp_path / f".{a_dead_process()}-{digit * 32}.pressdesk-part" for digit in "0f"]
    left[0].write_bytes(b"half a list")
    (left[1] / "photos").mkdir(parents=True)
    (left[1] / "photos" / "a.jpg").write_bytes(b"a photo")
    ours = durable.unfinished(tmp_path / "other.json")
    ours.write_bytes(b"being written")
    strange = tmp_path / ".mine.pressdesk-part"
    strange.write_bytes(b"of somebody else")
    durable.write_file(tmp_path / "new.json", b"new")
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([strange.name, ours.name, "new.json"])


def test_threads_that_write_one_file_leave_one_of_their_contents_whole(tmp_path: Path) -> None:
    path, contents = tmp_path / "draft.json", [bytes([65 + number]) * 200_000 for number in range(8)]

    def write(content: bytes) -> None:
        for _ in range(10):
            durable.write_file(path, content)
            assert path.read_bytes() in contents

    with ThreadPoolExecutor(len(contents)) as threads:
        list(threads.map(write, contents))
    assert path.read_bytes() in contents
    assert [one.name for one in tmp_path.iterdir()] == ["draft.json"]
