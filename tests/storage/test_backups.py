"""Backups and the way back: whole, checked before they count, and refused when anything in them is not as it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from crashing import a_dead_process, back_up, bring_back, kills
from factories import a_release, damage_page, files, one, rows

from pressdesk.catalogue.references import Kind
from pressdesk.errors import ArchiveError
from pressdesk.services.backups import backup, last_backup, restore
from pressdesk.services.checking import check
from pressdesk.services.dashboard import dashboard
from pressdesk.services.opening import open_archive
from pressdesk.services.searching import search
from pressdesk.storage import backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture(autouse=True)
def _templates(full: Archive) -> None:
    """The archive also has a template, and litter beside it."""
    (full.folder / "templates" / "letter head.docx").write_bytes(b"template")
    (full.folder / "templates" / ".DS_Store").write_bytes(b"litter")


@pytest.fixture
def copy(full: Archive, tmp_path: Path) -> Path:
    """A backup of that archive outside it."""
    return backup(full, tmp_path / "copy").place


def test_what_is_restored_equals_what_was_backed_up(full: Archive, copy: Path, tmp_path: Path) -> None:
    restored = tmp_path / "restored"
    count = restore(copy, restored).files
    assert count == len(json.loads((copy / "contents.json").read_bytes()))
    with open_archive(restored, write=True) as opened:
        assert rows(opened) == rows(full)
        assert opened.manifest == full.manifest
        kept = {name for name in files(full.folder) if name.startswith(("photos/2", "templates/l", "archive.toml"))}
        assert {name: files(restored)[name] for name in kept} == {name: files(full.folder)[name] for name in kept}
        assert check(opened).ok
        assert search(opened, "officials").total == search(full, "officials").total > 0
        (photo,) = restored.rglob("DSC_0412.JPG")
        assert photo.stat().st_mode & 0o777 == 0o400
        one(opened, a_release())
    assert not list(restored.rglob(".DS_Store"))


def test_an_archive_restores_from_its_newest_backup(full: Archive, tmp_path: Path) -> None:
    first = backup(full, None).place
    one(full, a_release())
    second = backup(full, None).place
    assert first.parent == second.parent == full.folder / "backups"
    assert first != second
    assert backups.latest(full.folder) == second
    restore(full.folder, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as opened:
        assert len(rows(opened)["release"]) == 2


def test_a_clock_that_was_set_back_makes_no_backup_older(full: Archive, tmp_path: Path) -> None:
    first = backup(full, None).place
    tomorrow = first.with_name("29991231-235959")
    first.rename(tomorrow)  # the clock was wrong then
    one(full, a_release())
    second = backup(full, None).place
    assert second.name < tomorrow.name
    assert backups.latest(full.folder) == second
    assert last_backup(full) == dashboard(full, "en").backup == backups.made_at(second)
    restore(full.folder, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as opened:
        assert len(rows(opened)["release"]) == 2


def test_a_newest_backup_that_cannot_be_read_is_named_and_no_older_one_taken(full: Archive, tmp_path: Path) -> None:
    backup(full, None)
    second = backup(full, None).place
    _change(second / "catalogue.db", b"x" * 4096)
    with pytest.raises(ArchiveError) as caught:
        restore(full.folder, tmp_path / "restored")
    assert caught.value.code == "backup_bad"
    assert str(second) in str(caught.value)


@pytest.mark.parametrize("part", ["photos", "bulletins", "templates"])
def test_a_folder_that_cannot_be_looked_into_is_told(full: Archive, tmp_path: Path, part: str) -> None:
    # Root may look into any folder: only one whose path is too long for the system is closed to it too.
    place = os.open(full.folder / part, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("x" * 250, dir_fd=place)
        inner = os.open("x" * 250, os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = inner
    os.close(place)
    told = backup(full, tmp_path / "copy").faults
    assert any(fault.startswith(f"{part}/xxx") and "cannot be looked into" in fault for fault in told)
    assert any(problem.kind == "file" and f"{part}/xxx" in problem.detail for problem in check(full).problems)


def test_what_is_no_ordinary_file_is_told_and_left_out(full: Archive, tmp_path: Path) -> None:
    (full.folder / "templates" / "linked.docx").symlink_to(tmp_path / "elsewhere.docx")
    os.mkfifo(full.folder / "templates" / "pipe.docx")
    made = backup(full, tmp_path / "copy")
    assert [fault.partition(" ")[0] for fault in made.faults] == ["'templates/linked.docx'", "templates/pipe.docx"]


def test_a_backup_takes_what_is_written_but_not_yet_in_the_main_file(full: Archive, tmp_path: Path) -> None:
    one(full, a_release(number="the last"))
    assert (full.folder / "catalogue.db-wal").stat().st_size
    restore(backup(full, tmp_path / "copy").place, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as opened:
        assert "the last" in str(rows(opened)["release"])


def test_photos_in_the_archives_own_backups_cost_nothing(full: Archive) -> None:
    made = backup(full, None).place
    (photo,) = made.rglob("DSC_0412.JPG")
    assert photo.stat().st_nlink == 2


def test_a_backup_outside_shares_no_bytes_with_the_archive(copy: Path) -> None:
    assert all(path.stat().st_nlink == 1 for path in copy.rglob("*") if path.is_file())


def test_progress_is_told(full: Archive, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    backup(full, tmp_path / "copy", lambda done, total: told.append((done, total)))
    assert [done for done, _total in told] == list(range(1, len(told) + 1))
    assert {total for _done, total in told} == {len(told)}


def _change(path: Path, content: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(content)


def _contents(copy: Path, change: Callable[[dict[str, Any]], None]) -> None:
    contents = json.loads((copy / "contents.json").read_bytes())
    change(contents)
    (copy / "contents.json").write_text(json.dumps(contents))


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    _change(path, bytes(content))


def _listed_file(copy: Path, name: str) -> None:
    """Put the file ``name``, which leads out of the backup, on its list."""
    _contents(copy, lambda contents: contents.update({name: "0" * 64}))


def _linked_out(copy: Path) -> None:
    secret = copy.parent / "secret.txt"
    secret.write_bytes(b"secret")
    (copy / "templates" / "letter.txt").symlink_to(secret)
    from pressdesk.storage.durable import sha256_of

    _contents(copy, lambda contents: contents.update({"templates/letter.txt": sha256_of(secret)}))


def _piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _added(copy: Path, name: str, content: bytes) -> None:
    """Put a file of this name into the backup and, rightly, on its list."""
    (copy / name).parent.mkdir(parents=True, exist_ok=True)
    (copy / name).write_bytes(content)
    _contents(copy, lambda contents: contents.update({name: hashlib.sha256(content).hexdigest()}))


DAMAGE: dict[str, Callable[[Path], object]] = {
    "one bit in a photo": lambda copy: _flip(next(copy.rglob("*.JPG"))),
    "one bit in the catalogue": lambda copy: _flip(copy / "catalogue.db"),
    "the catalogue cut short": lambda copy: _change(copy / "catalogue.db", (copy / "catalogue.db").read_bytes()[:8192]),
    "a photo is missing": lambda copy: next(copy.rglob("*.JPG")).unlink(),
    "the catalogue is missing": lambda copy: (copy / "catalogue.db").unlink(),
    "archive.toml is missing": lambda copy: (copy / "archive.toml").unlink(),
    "the list is missing": lambda copy: (copy / "contents.json").unlink(),
    "the list is cut short": lambda copy: (copy / "contents.json").write_bytes(b'{"catalogue.db": "'),
    "the list is another thing": lambda copy: (copy / "contents.json").write_bytes(b"[1, 2]"),
    "the list holds numbers": lambda copy: (copy / "contents.json").write_bytes(b'{"catalogue.db": 1}'),
    "the list is no text": lambda copy: (copy / "contents.json").write_bytes(b"\xff\xfe\x00"),
    "the list is nested deeply": lambda copy: (copy / "contents.json").write_bytes(b"[" * 100_000),
    "the catalogue is not on the list": lambda copy: _contents(copy, lambda contents: contents.pop("catalogue.db")),
    "archive.toml is not on the list": lambda copy: _contents(copy, lambda contents: contents.pop("archive.toml")),
    "a file above it": lambda copy: _listed_file(copy, "../secret.txt"),
    "a file above it, later on": lambda copy: _listed_file(copy, "photos/../../secret.txt"),
    "an absolute file": lambda copy: _listed_file(copy, "/etc/hostname"),
    "a name with NUL": lambda copy: _listed_file(copy, "photos/a\x00b"),
    "a folder for a file": lambda copy: _listed_file(copy, "photos"),
    "a name too long": lambda copy: _listed_file(copy, "x" * 5000),
    "the backup itself": lambda copy: _listed_file(copy, "."),
    "half a letter": lambda copy: (copy / "contents.json").write_bytes(b'{"\\ud800": "x"}'),
    "a link out of it": _linked_out,
    "a pipe for the list": lambda copy: _piped(copy / "contents.json"),
    "a pipe for the catalogue": lambda copy: _piped(copy / "catalogue.db"),
    "a pipe for a photo": lambda copy: _piped(next(copy.rglob("*.JPG"))),
    "a lock on the list": lambda copy: _added(copy, ".writer", b"{}"),
    "a log of the database on the list": lambda copy: _added(copy, "catalogue.db-wal", b"x"),
    "another folder on the list": lambda copy: _added(copy, "bin/run", b"x"),
    "a hidden file on the list": lambda copy: _added(copy, "photos/.incoming/x.json", b"x"),
    "nothing at all": lambda copy: shutil.rmtree(copy),
}


@pytest.mark.parametrize("damage", list(DAMAGE.values()), ids=list(DAMAGE))
def test_a_backup_that_is_not_as_it_was_is_refused_and_nothing_is_written(
    copy: Path, tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    place = tmp_path / "place"
    (place / "target").mkdir(parents=True)
    damage(copy)
    for target in (place / "target", place / "new"):
        with pytest.raises(ArchiveError) as caught:
            restore(copy, target)
        assert caught.value.code == "backup_bad"
        assert str(copy) in str(caught.value)
        assert "\x00" not in str(caught.value)
        assert files(place) == {"target": ""}


@pytest.mark.parametrize("what", ["file", "folder", "archive"])
def test_nothing_is_restored_over_something(copy: Path, tmp_path: Path, blank: Path, what: str) -> None:
    target = tmp_path / "target"
    if what == "file":
        target.write_text("kept")
    elif what == "folder":
        (target / "photos").mkdir(parents=True)
    else:
        shutil.copytree(blank, target)
    before = files(tmp_path)
    with pytest.raises(ArchiveError) as caught:
        restore(copy, target)
    assert caught.value.code == "archive_not_empty"
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"format = 99\nneeds = '9.0'", "archive_newer"),
        (b"format = 1", "archive_unreadable"),
        (b"[", "archive_unreadable"),
    ],
)
def test_a_backup_that_this_program_cannot_read_is_not_restored(
    copy: Path, tmp_path: Path, text: bytes, code: str
) -> None:
    _added(copy, "archive.toml", text)
    with pytest.raises(ArchiveError) as caught:
        restore(copy, tmp_path / "target")
    assert caught.value.code == code
    assert not (tmp_path / "target").exists()


def test_nothing_is_restored_into_the_backup_itself(copy: Path) -> None:
    before = files(copy)
    with pytest.raises(ArchiveError) as caught:
        restore(copy, copy / "target")
    assert caught.value.code == "write_failed"
    assert files(copy) == before


def test_what_others_keep_among_the_backups_stays(full: Archive) -> None:
    folder = full.folder
    full.close()
    left = folder / "backups" / f".{a_dead_process()}-{'0' * 32}.pressdesk-part"
    (left / "photos").mkdir(parents=True)
    kept = [folder / "backups" / ".mine", folder / "bulletins" / ".mine", folder / "photos" / ".incoming" / "mine"]
    for one_of_them in kept:
        one_of_them.mkdir()
    (folder / "backups" / ".link").symlink_to(folder.parent)
    open_archive(folder, write=True).close()
    assert not left.exists()
    assert all(one_of_them.is_dir() for one_of_them in kept)
    assert (folder / "backups" / ".link").is_symlink()


def test_an_index_that_is_damaged_stops_no_backup_and_is_mended_on_the_way_back(full: Archive, tmp_path: Path) -> None:
    damage_page(full, "search_words_idx")
    full.engine.dispose()
    copy = backup(full, tmp_path / "copy with a bad index").place
    restore(copy, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as opened:
        assert check(opened).ok
        assert search(opened, "officials").total > 0


def test_a_backup_goes_over_nothing_and_not_into_the_archive(full: Archive, copy: Path) -> None:
    before = files(copy)
    for target, code in ((copy, "file_exists"), (full.folder / "photos" / "copy", "output_in_archive")):
        with pytest.raises(ArchiveError) as caught:
            backup(full, target)
        assert caught.value.code == code
    assert files(copy) == before
    assert check(full).ok


def test_a_file_that_is_missing_from_the_archive_does_not_stop_a_backup(full: Archive, tmp_path: Path) -> None:
    photo = next((full.folder / "photos").rglob("*.JPG"))
    photo.unlink()
    made = backup(full, tmp_path / "copy")
    assert backups.faults(made.place) == []
    assert made.faults == (f"photos/2023/10/{photo.name} is missing",)
    assert restore(made.place, tmp_path / "restored").faults == made.faults


def test_a_photo_that_was_altered_in_the_archive_is_named_by_its_backup(full: Archive, tmp_path: Path) -> None:
    photo = next((full.folder / "photos").rglob("*.JPG"))
    photo.chmod(0o600)
    _flip(photo)
    made = backup(full, tmp_path / "copy")
    assert made.faults == (f"photos/2023/10/{photo.name} is not what it was when it was taken in",)
    assert (tmp_path / "copy" / "photos" / "2023" / "10" / photo.name).read_bytes() == photo.read_bytes()


def test_a_backup_that_does_not_fit_leaves_nothing(full: Archive, small_disk: Callable[[int], Path]) -> None:
    disk = small_disk(300)
    with pytest.raises(ArchiveError) as caught:
        backup(full, disk / "copy")
    assert caught.value.code == "no_space"
    assert files(disk) == {}


def test_a_restore_that_does_not_fit_leaves_nothing(copy: Path, small_disk: Callable[[int], Path]) -> None:
    disk = small_disk(300)
    (disk / "target").mkdir()
    with pytest.raises(ArchiveError) as caught:
        restore(copy, disk / "target")
    assert caught.value.code == "no_space"
    assert files(disk) == {"target": ""}


def test_a_kill_during_a_backup_leaves_nothing_that_counts(full: Archive) -> None:
    folder = full.folder
    full.close()
    killed = 0
    for _ in kills(folder, back_up, folder, None):
        killed += 1
        newest = backups.latest(folder)
        if newest is not None:  # the kill came once the backup had its name
            assert backups.faults(newest) == []
            shutil.rmtree(newest)
    assert killed > 10
    newest = backups.latest(folder)
    assert newest is not None
    assert backups.faults(newest) == []
    with open_archive(folder, write=True) as opened:
        assert check(opened).ok
    assert [path.name for path in (folder / "backups").iterdir()] == [newest.name]


def test_a_kill_during_a_backup_elsewhere_leaves_nothing_that_counts(full: Archive, tmp_path: Path) -> None:
    folder, target = full.folder, tmp_path / "elsewhere" / "copy"
    full.close()
    for _ in kills(target.parent, back_up, folder, target):
        if target.exists():
            assert backups.faults(target) == []
            shutil.rmtree(target)
    assert backups.faults(target) == []
    assert [path.name for path in target.parent.iterdir()] == ["copy"]


def test_a_kill_during_a_restore_leaves_no_half_archive(copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "place" / "target"
    killed = 0
    for _ in kills(target.parent, bring_back, copy, target):
        killed += 1
        if target.exists() and any(target.iterdir()):
            with open_archive(target, write=False) as opened:
                assert check(opened).ok
                assert search(opened, "officials").total
            shutil.rmtree(target)
    assert killed > 10
    with open_archive(target, write=False) as opened:
        assert check(opened).ok
        assert len(rows(opened)["release"]) == 1
    assert [path.name for path in target.parent.iterdir()] == ["target"]


def test_a_backup_may_be_made_of_an_archive_that_is_only_read(full: Archive, tmp_path: Path) -> None:
    full.close()
    with open_archive(full.folder, write=False) as reading:
        assert backups.faults(backup(reading, tmp_path / "copy").place) == []
        with pytest.raises(ArchiveError) as caught:
            backup(reading, None)
    assert caught.value.code == "archive_read_only"


def test_what_no_backup_is_made_of_is_told(tmp_path: Path, folder: Path) -> None:
    for source in (tmp_path / "nothing", folder):
        with pytest.raises(ArchiveError) as caught:
            restore(source, tmp_path / "target")
        assert caught.value.code == "backup_bad"
    assert not (tmp_path / "target").exists()


def test_every_kind_of_record_is_in_the_backup(copy: Path, tmp_path: Path) -> None:
    restore(copy, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as opened:
        found = rows(opened)
    for kind in Kind:
        if kind is not Kind.SEARCH:
            assert found[kind.value], kind
