"""What was acknowledged is there after a power cut: each new name, and the folder it is in, was made durable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from durability import Call, calls, not_durable
from factories import a_release, a_text, one

from pressdesk.services.backups import backup
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

# SQLite looks after its own; a lock is of no use after a power cut.
_NOT_OURS = ("-wal", "-shm", "-journal", ".writer")


def _left(done: list[Call]) -> list[Path]:
    return [path for path in not_durable(done) if not path.name.endswith(_NOT_OURS)]


@pytest.fixture
def root(full: Archive) -> Path:
    """The folder that the closed archive ``full`` is in."""
    full.close()
    return full.folder.parent


@pytest.mark.parametrize("target", ["outside", "inside"])
def test_a_backup_is_durable_with_all_folders_it_made(root: Path, target: str) -> None:
    place = root / "new" / "folders" / "copy" if target == "outside" else None
    done = calls(root, "crashing", "back_up", root / "full", place or "")
    assert sum(call.what == "name" for call in done) > 6
    assert _left(done) == []


def test_a_restored_archive_is_durable_with_all_folders_it_made(root: Path) -> None:
    with open_archive(root / "full", write=False) as archive:
        backup(archive, root / "copy")
    done = calls(root, "crashing", "bring_back", root / "copy", root / "new" / "folders" / "restored")
    assert sum(call.what == "name" for call in done) > 6
    assert _left(done) == []


def test_a_created_archive_is_durable_with_all_folders_it_made(tmp_path: Path) -> None:
    done = calls(tmp_path, "crashing", "create", tmp_path / "new" / "folders" / "archive")
    assert sum(call.what == "name" for call in done) > 6
    assert _left(done) == []


def test_a_photo_taken_in_is_durable(root: Path, photo_file: Path) -> None:
    photo_file.write_bytes(b"another picture")
    done = calls(root, "crashing", "intake", root / "full", photo_file)
    assert _left(done) == []


def test_the_file_of_a_bulletin_is_durable_before_the_catalogue_says_it_is_there(folder: Path) -> None:
    with open_archive(folder, write=True) as archive:
        one(archive, a_release(a_text("en", "Officials met", "They signed.")))
    done = calls(folder.parent, "crashing", "go_out", folder, folder.parent / "new.docx")
    assert _left(done) == []
    named = next(n for n, call in enumerate(done) if call.what == "name" and call.path.parent.name == "bulletins")
    committed = next(n for n, call in enumerate(done) if n > named and call.path.name == "catalogue.db-wal")
    assert Call("sync", folder / "bulletins") in done[named:committed]
