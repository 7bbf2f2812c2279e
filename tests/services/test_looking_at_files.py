"""Files are looked at before they are taken in: nothing is saved, and what is said of them is what comes of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import rows
from PIL import Image

from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, Status
from pressdesk.errors import ArchiveError
from pressdesk.services.import_preview import FilePreview, preview
from pressdesk.services.import_results import StatedFacts
from pressdesk.services.importing import import_paths
from pressdesk.services.records import show
from pressdesk.services.trash import undo

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

AZ = "Dövlət Miqrasiya Xidməti bölgədə əcnəbilər üçün yeni idarə açıb. Tədbirdə qonaqlar iştirak edib."
EN = "The State Migration Service opened a new office for foreigners in the region."
RU = "Государственная миграционная служба открыла новое отделение для иностранцев."


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    """A folder of texts in three languages, one of them twice, a photo, a broken picture, an empty file."""
    folder = tmp_path / "batch"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Yeni idarə açılıb\n\nBakı, 12 oktyabr 2023-cü il\n\n{AZ}\n", "utf-8")
    (folder / "b.txt").write_text(f"The office opens\n\n12 October\n\n{EN}\n", "utf-8")
    (folder / "c.txt").write_text(f"Открыто отделение\n\nБаку, 12 октября 2023 года\n\n{RU}\n", "utf-8")
    (folder / "d.txt").write_bytes((folder / "a.txt").read_bytes())
    (folder / "e.txt").write_text((folder / "c.txt").read_text("utf-8") + "\n\n", "utf-8")
    Image.new("RGB", (90, 60), "navy").save(folder / "f.jpg")
    (folder / "g.jpg").write_bytes((folder / "f.jpg").read_bytes()[:300])
    (folder / "h.txt").write_text("")
    return folder


def _look(archive: Archive, *paths: Path) -> list[FilePreview]:
    found: list[FilePreview] = []
    preview(archive, paths, heard=lambda one, _done, _total: found.append(one))
    return found


def test_each_file_is_told_and_nothing_is_saved(archive: Archive, batch: Path) -> None:
    before = rows(archive)
    found = {one.source.name: one for one in _look(archive, batch)}
    assert rows(archive) == before
    assert list(found) == ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.jpg", "g.jpg", "h.txt"]
    assert [found[name].language for name in ("a.txt", "b.txt", "c.txt")] == ["az", "en", "ru"]
    a, b, photo = found["a.txt"], found["b.txt"], found["f.jpg"]
    assert (a.kind, a.title, a.date, a.is_certain) == (Kind.RELEASE, "Yeni idarə açılıb", date(2023, 10, 12), True)
    assert a.stated == "12 oktyabr 2023-cü il"
    assert (b.date, b.day, b.month, b.is_certain) == (None, 12, 10, False)
    assert b.warnings == ("12 October, year not stated",)
    assert found["d.txt"].duplicate_of == batch / "a.txt"
    assert found["d.txt"].reason == "the same file comes earlier in this import"
    assert found["e.txt"].duplicate_of == batch / "c.txt"
    assert found["e.txt"].reason == "the same text comes earlier in this import"
    assert (photo.kind, photo.title, photo.is_certain, photo.warnings) == (Kind.PHOTO, "f.jpg", True, ("no caption",))
    assert [found[name].error.code for name in ("g.jpg", "h.txt")] == ["source_broken", "source_empty"]  # type: ignore[union-attr]


def test_what_is_looked_at_is_what_is_taken_in(archive: Archive, batch: Path) -> None:
    looked_at = [one for one in _look(archive, batch) if one.can_be_taken]
    taken = import_paths(archive, [one.source for one in looked_at], by="tester").imported
    assert [(one.source, one.title, one.language, one.date, one.warnings) for one in taken] == [
        (one.source, one.title, one.language, one.date, one.warnings) for one in looked_at
    ]
    again = {one.source.name: one for one in _look(archive, batch)}
    assert again["a.txt"].duplicate_of == Reference(Kind.RELEASE, 1)
    assert again["a.txt"].reason == "the same file is in the archive already"
    assert (again["a.txt"].title, again["a.txt"].date) == ("Yeni idarə açılıb", date(2023, 10, 12))
    assert again["f.jpg"].reason == "the same photo is in the archive already"
    assert again["f.jpg"].title == "f.jpg"


def test_corrections_are_taken_in_and_settle_what_they_answer(archive: Archive, batch: Path) -> None:
    said = {
        batch / "b.txt": StatedFacts(date(2023, 10, 13), title="A new office", language="ru"),
        batch / "a.txt": StatedFacts(status=Status.REVIEW),
        batch / "f.jpg": StatedFacts(date(2023, 10, 12), title="Yeni idarə", language="az"),
    }
    shown = {one.source.name: one.corrected(said.get(one.source, StatedFacts())) for one in _look(archive, batch)}
    taken = {one.source.name: one for one in import_paths(archive, [batch], by="tester", corrections=said).imported}
    for name in ("a.txt", "b.txt", "f.jpg"):
        assert shown[name].is_certain
        assert (shown[name].title, shown[name].language, shown[name].date) == (
            taken[name].title,
            taken[name].language,
            taken[name].date,
        )
        assert shown[name].warnings == taken[name].warnings == ()
    a, b, photo = (show(archive, taken[name].reference) for name in ("a.txt", "b.txt", "f.jpg"))
    assert isinstance(a, Release)
    assert a.status is Status.REVIEW
    assert isinstance(b, Release)
    assert (b.status, b.date, b.texts[0].headline) == (Status.PUBLISHED, date(2023, 10, 13), "A new office")
    assert isinstance(photo, Photo)
    assert photo.path == "2023/10/f.jpg"
    assert photo.caption("az") == "Yeni idarə"


def test_what_is_said_of_one_file_goes_before_what_is_said_of_all(archive: Archive, batch: Path) -> None:
    paths, said = [batch / "a.txt", batch / "c.txt"], {batch / "a.txt": StatedFacts(date(2020, 2, 2))}
    report = import_paths(
        archive, paths, by="tester", given=StatedFacts(date(2021, 1, 1), Status.DRAFT), corrections=said
    )
    assert [one.date for one in report.imported] == [date(2020, 2, 2), date(2021, 1, 1)]
    assert [show(archive, one.reference).status for one in report.imported] == [Status.DRAFT] * 2  # type: ignore[attr-defined]


def test_a_stopped_import_keeps_what_it_took_and_can_be_undone(archive: Archive, batch: Path) -> None:
    heard: list[object] = []
    report = import_paths(
        archive,
        [batch],
        by="tester",
        heard=lambda outcome, _done, _total: heard.append(outcome),
        stopped=lambda: len(heard) == 2,
    )
    assert report.is_stopped
    assert [one.source.name for one in report.imported] == ["a.txt", "b.txt"]
    undo(archive, report.changes, by="tester")
    assert all(show(archive, one.reference).binned_at for one in report.imported)
    (again,) = _look(archive, batch / "a.txt")
    assert again.reason == "the same file is in the bin already"


def test_looking_is_stopped_between_two_files(archive: Archive, batch: Path) -> None:
    found: list[FilePreview] = []
    preview(archive, [batch], heard=lambda one, _done, _total: found.append(one), stopped=lambda: len(found) == 3)
    assert len(found) == 3


def test_a_file_that_goes_and_one_that_changes_meanwhile(archive: Archive, batch: Path) -> None:
    _look(archive, batch)
    (batch / "a.txt").unlink()
    (batch / "b.txt").write_text(f"Another office opens\n\n1 May 2023\n\n{EN}\n", "utf-8")
    report = import_paths(archive, [batch / "a.txt", batch / "b.txt"], by="tester")
    assert [one.error.code for one in report.failed] == ["source_missing"]
    assert [(one.title, one.date) for one in report.imported] == [("Another office opens", date(2023, 5, 1))]


def test_large_and_strange_things_are_named(archive: Archive, batch: Path, folder: Path) -> None:
    big = batch / "big.txt"
    with big.open("wb") as stream:
        stream.write(EN.encode())
        for _ in range(100):
            stream.write(b"word " * 200_000)
    found = _look(archive, big, folder, batch / "missing.txt")
    codes = [one.error.code for one in found if one.error is not None]
    assert codes == ["source_too_large", "source_is_archive", "source_missing"]


def test_a_link_is_followed_only_where_it_is_named(archive: Archive, tmp_path: Path) -> None:
    outside, given = tmp_path / "outside", tmp_path / "given"
    outside.mkdir()
    given.mkdir()
    (outside / "secret.txt").write_text(f"Another office opens\n\n1 May 2023\n\n{EN}\n", "utf-8")
    (given / "file.txt").symlink_to(outside / "secret.txt")
    (given / "folder").symlink_to(outside)
    (given / "gone.txt").symlink_to(outside / "gone.txt")
    links = {given / name: "source_is_link" for name in ("file.txt", "folder", "gone.txt")}
    assert {one.source: one.error and one.error.code for one in _look(archive, given)} == links
    report = import_paths(archive, [given], by="tester")
    assert {one.source: one.error.code for one in report.failed} == links
    assert (report.imported, report.skipped) == ([], [])
    named = import_paths(archive, [given, given / "file.txt"], by="tester")
    assert [one.source for one in named.imported] == [given / "file.txt"]
    assert [one.reason for one in import_paths(archive, [given / "folder"], by="tester").skipped]


def test_an_archive_that_is_removed_ends_the_look(archive: Archive, batch: Path, folder: Path) -> None:
    folder.rename(folder.with_name("gone"))
    with pytest.raises(ArchiveError):
        _look(archive, batch)
