"""Photo files: their names, the steps of intake, a kill before and after each, and originals that never change."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

import pytest
from crashing import intake, kills
from factories import DAY, a_release, files, one, rows, take_photo

from pressdesk.errors import ArchiveError, PressdeskError, RuleError
from pressdesk.services.checking import check
from pressdesk.services.opening import open_archive
from pressdesk.services.saving import saving
from pressdesk.storage.durable import sha256_of
from pressdesk.storage.photo_files import PhotoFiles, safe_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DSC_0412.JPG", "DSC_0412.JPG"),
        ("Görüş 12 октября.jpg", "Görüş 12 октября.jpg"),
        ("../../etc/passwd", "passwd"),
        ("/etc/cron.d/job.jpg", "job.jpg"),
        ("C:\\Windows\\photo.jpg", "photo.jpg"),
        ("C:photo.jpg", "C_photo.jpg"),
        ("\\\\server\\share\\photo.jpg", "photo.jpg"),
        ("..", "photo"),
        (".", "photo"),
        ("", "photo"),
        ("   ", "photo"),
        ("folder/", "photo"),
        ("pho\x00to.jpg", "pho_to.jpg"),
        ("pho\nto\x1b[31m.jpg", "pho_to_[31m.jpg"),
        ("gp\u202ejpg.exe", "gp_jpg.exe"),
        ('a<b>c:d"e|f?g*h.jpg', "a_b_c_d_e_f_g_h.jpg"),
        ("CON", "_CON"),
        ("con.jpg", "_con.jpg"),
        ("LPT1.tar.gz", "_LPT1.tar.gz"),
        ("nul .jpg", "_nul .jpg"),
        ("console.jpg", "console.jpg"),
        (".hidden.jpg", "hidden.jpg"),
        ("photo.jpg. . ", "photo.jpg"),
        (unicodedata.normalize("NFD", "Görüş.jpg"), "Görüş.jpg"),
        ("👍🏽.jpg", "👍🏽.jpg"),
        ("\ud800.jpg", "_.jpg"),
        ("x" * 300 + ".jpeg", "x" * 115 + ".jpeg"),
        ("x" * 300, "x" * 120),
        ("a." + "x" * 300, "a." + "x" * 118),
    ],
)
def test_a_name_is_made_safe(name: str, expected: str) -> None:
    assert safe_name(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "ə" * 300 + ".jpg",
        "👍" * 90,
        "x" * 119 + ".." + "y" * 50,
        "a" * 111 + " .jpeg" * 4,
        ("." * 200),
        "con" * 90,
        "CON .",
    ],
)
def test_a_safe_name_can_be_written_everywhere_and_stays_as_it_is(name: str, tmp_path: Path) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 121
    assert safe == safe.strip(". ")
    assert safe_name(safe) == safe
    (tmp_path / safe).write_bytes(b"x")
    assert [path.name for path in tmp_path.iterdir()] == [safe]


@pytest.mark.parametrize(
    ("taken", "name", "expected"),
    [
        ([], "a.jpg", "a.jpg"),
        (["a.jpg"], "a.jpg", "a-2.jpg"),
        (["a.jpg", "a-2.jpg"], "a.jpg", "a-3.jpg"),
        (["A.JPG"], "a.jpg", "a-2.jpg"),
        (["Straße.jpg"], "STRASSE.JPG", "STRASSE-2.JPG"),
        (["Görüş.jpg"], unicodedata.normalize("NFD", "görüş.JPG"), "görüş-2.JPG"),
        (["photo"], "..", "photo-2"),
    ],
)
def test_names_that_clash_get_a_number(tmp_path: Path, taken: list[str], name: str, expected: str) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x")
    (tmp_path / "photos" / "2023" / "10").mkdir(parents=True)
    for one_taken in taken:
        (tmp_path / "photos" / "2023" / "10" / one_taken).write_bytes(b"kept")
    photos = PhotoFiles(tmp_path / "photos")
    photos.prepare()
    assert photos.place(photos.stage(source), name, DAY) == f"2023/10/{expected}"
    assert all((tmp_path / "photos" / "2023" / "10" / one_taken).read_bytes() == b"kept" for one_taken in taken)


def test_a_numbered_name_is_no_longer_than_allowed(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x")
    photos = PhotoFiles(tmp_path / "photos")
    photos.prepare()
    placed = [photos.place(photos.stage(source), "ə" * 300 + ".jpg", None) for _ in range(12)]
    assert len(set(placed)) == 12
    assert all(len(relative.rpartition("/")[2].encode()) < 144 for relative in placed)  # what eCryptfs can take


@pytest.mark.parametrize(
    ("day", "month"), [(date(2023, 10, 12), "2023/10"), (date(999, 1, 1), "0999/01"), (None, "undated")]
)
def test_a_photo_goes_under_its_day(archive: Archive, photo_file: Path, day: date | None, month: str) -> None:
    take_photo(archive, photo_file, day)
    assert (archive.folder / "photos" / month / photo_file.name).exists()


def test_an_original_is_taken_in_unchanged_and_read_only(archive: Archive, photo_file: Path) -> None:
    before = photo_file.read_bytes()
    take_photo(archive, photo_file)
    kept = archive.folder / "photos" / "2023" / "10" / photo_file.name
    assert kept.read_bytes() == before == photo_file.read_bytes()
    assert kept.stat().st_mode & 0o777 == 0o400
    assert not kept.is_symlink()
    assert list((archive.folder / "photos" / ".incoming").iterdir()) == []
    assert check(archive).ok


@pytest.mark.parametrize(
    "relative", ["../catalogue.db", "/etc/passwd", "2023/../../archive.toml", "../photos-of-others/x"]
)
def test_a_path_in_the_catalogue_cannot_lead_out(archive: Archive, relative: str) -> None:
    with pytest.raises(ArchiveError, match="outside"):
        archive.photos.path(relative)


def test_a_link_in_the_photos_cannot_lead_out(archive: Archive, tmp_path: Path) -> None:
    (archive.folder / "photos" / "2023").symlink_to(tmp_path)
    with pytest.raises(ArchiveError, match="outside"):
        archive.photos.path("2023/secret.jpg")


def test_a_write_that_fails_withdraws_its_photo(archive: Archive, photo_file: Path) -> None:
    before = files(archive.folder / "photos").keys()
    catalogue = rows(archive)
    staged = archive.photos.stage(photo_file)

    def fail() -> None:
        with saving(archive, by="t", why="import") as unit:
            unit.place(staged, photo_file.name, DAY)
            unit.add(a_release(date=None))

    with pytest.raises(RuleError):
        fail()
    assert {name for name in files(archive.folder / "photos") if not name.startswith("2023")} == before
    assert not list((archive.folder / "photos").rglob("*.JPG"))
    assert rows(archive) == catalogue


def test_the_name_of_a_withdrawn_photo_is_free_again(archive: Archive, photo_file: Path) -> None:
    staged = archive.photos.stage(photo_file)
    archive.photos.place(staged, photo_file.name, DAY)
    archive.photos.withdraw(staged)
    take_photo(archive, photo_file)
    assert (archive.folder / "photos" / "2023" / "10" / "DSC_0412.JPG").exists()


def test_what_was_abandoned_between_the_steps_is_dropped_and_what_is_known_is_kept(
    archive: Archive, tmp_path: Path
) -> None:
    sources = []
    for number in range(3):
        source = tmp_path / f"{number}.jpg"
        source.write_bytes(bytes([number]) * 100)
        sources.append(archive.photos.stage(source))
    archive.photos.place(sources[1], "placed.jpg", DAY)
    known = archive.photos.place(sources[2], "known.jpg", DAY)
    assert archive.photos.recover(lambda relative: relative == known) == 2
    assert [name for name in files(archive.folder / "photos") if name.endswith(".jpg")] == ["2023/10/known.jpg"]
    assert list((archive.folder / "photos" / ".incoming").iterdir()) == []
    assert archive.photos.recover(lambda relative: False) == 0


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{",
        b'"../../catalogue.db"',
        b'"/etc/hostname"',
        b"7",
        b"[]",
        b"\xff\xfe",
        b'"."',
        b'"2023"',
        b'"a\\u0000b"',
        b'"\\ud800"',
        b"[" * 50_000,
    ],
)
def test_a_note_that_was_cut_short_or_made_up_harms_nothing(folder: Path, note: bytes) -> None:
    incoming = folder / "photos" / ".incoming"
    incoming.mkdir(exist_ok=True)
    (incoming / "0123.json").write_bytes(note)
    (folder / "photos" / "2023").mkdir()
    with open_archive(folder, write=True) as opened:
        one(opened, a_release())
        assert list(incoming.iterdir()) == []
        assert check(opened).ok


def test_a_kill_at_any_step_of_intake_leaves_no_half_photo(folder: Path, photo_file: Path) -> None:
    killed = taken = 0
    for _ in kills(folder, intake, folder, photo_file):
        killed += 1
        with open_archive(folder, write=True) as opened:
            known = [(row.path, row.sha256) for row in _photos(opened)]
            assert check(opened).ok, check(opened).problems
            assert list((folder / "photos" / ".incoming").iterdir()) == []
            assert all(sha256_of(folder / "photos" / path) == digest for path, digest in known)
            if known:  # the kill came after the photo was safe: go on with an archive that has none
                taken += 1
                with opened.writing() as session:
                    for row in _photos(opened):
                        (folder / "photos" / row.path).unlink()
                    from sqlalchemy import text

                    for table in ("revision", "photo", "search_entry"):
                        session.execute(text(f"DELETE FROM {table}"))
    assert killed > 6
    assert taken
    with open_archive(folder, write=True) as opened:
        assert [row.path for row in _photos(opened)] == ["2023/10/DSC_0412.JPG"]
        assert check(opened).ok


def _photos(archive: Archive) -> list[object]:
    from sqlalchemy import select

    from pressdesk.catalogue.photos import Photo

    with archive.engine.connect() as connection:
        return list(connection.execute(select(Photo.path, Photo.sha256)))


def test_a_photo_that_does_not_fit_is_told_and_leaves_nothing(
    small_disk: Callable[[int], Path], blank: Path, tmp_path: Path
) -> None:
    import shutil

    disk = small_disk(3_000)
    shutil.copytree(blank, disk / "archive")
    large = tmp_path / "large.jpg"
    large.write_bytes(bytes(4_000_000))
    with open_archive(disk / "archive", write=True) as opened:
        one(opened, a_release())
        before = files(disk / "archive" / "photos")
        with pytest.raises(PressdeskError) as caught:
            take_photo(opened, large)
        assert caught.value.code == "no_space"
        assert files(disk / "archive" / "photos") == before
        large.write_bytes(b"small")
        take_photo(opened, large)
        assert check(opened).ok


def test_a_note_names_the_place_of_the_photo(archive: Archive, photo_file: Path) -> None:
    staged = archive.photos.stage(photo_file)
    relative = archive.photos.place(staged, photo_file.name, DAY)
    (note,) = (archive.folder / "photos" / ".incoming").glob("*.json")
    assert json.loads(note.read_bytes()) == relative
    archive.photos.settle(staged)
    assert not note.exists()
