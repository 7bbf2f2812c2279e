"""Small pictures: made once, right again after the cache was damaged, and done without where there is none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from factories import take_photo

from pressdesk.catalogue.photos import Photo
from pressdesk.errors import PressdeskError
from pressdesk.services.records import show
from pressdesk.services.thumbnails import small_picture, small_pixels

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture
def photo(archive: Archive, tmp_path: Path) -> Photo:
    from PIL import Image

    source = tmp_path / "photo.jpg"
    Image.new("RGB", (900, 600), "navy").save(source)
    found = show(archive, take_photo(archive, source))
    assert isinstance(found, Photo)
    return found


def test_it_is_made_once_and_mended(archive: Archive, photo: Photo, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    made = small_picture(archive, photo.sha256, photo.path, 128, cache)
    (kept,) = cache.rglob("*.jpg")
    assert kept.read_bytes() == made
    archive.photos.path(photo.path).rename(tmp_path / "away.jpg")
    assert small_picture(archive, photo.sha256, photo.path, 128, cache) == made
    kept.write_bytes(made[:50])  # half a picture is none
    with pytest.raises(PressdeskError):
        small_picture(archive, photo.sha256, photo.path, 128, cache)
    (tmp_path / "away.jpg").rename(archive.photos.path(photo.path))
    assert small_picture(archive, photo.sha256, photo.path, 128, cache) == made
    assert kept.read_bytes() == made


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_whatever_the_umask_the_cache_is_its_owners_alone(archive: Archive, photo: Photo, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        small_picture(archive, photo.sha256, photo.path, 128, tmp_path / "new" / "cache")
    finally:
        os.umask(before)
    made = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
    assert len(made) == 4
    assert [path.stat().st_mode & 0o777 for path in made] == [0o700, 0o700, 0o700, 0o600]


def test_without_a_cache_it_is_made_each_time(archive: Archive, photo: Photo, tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"")
    assert small_picture(archive, photo.sha256, photo.path, 128, tmp_path / "cache").startswith(b"\xff\xd8")


def test_pixels_are_those_of_the_picture(archive: Archive, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (90, 60), (255, 0, 0)).save(tmp_path / "red.jpg")
    photo = show(archive, take_photo(archive, tmp_path / "red.jpg"))
    assert isinstance(photo, Photo)
    found = small_pixels(archive, photo.sha256, photo.path, 30, tmp_path / "cache")
    assert (found.width, found.height, len(found.data)) == (30, 20, 30 * 20 * 4)
    assert found.data[2] > 240
    assert max(found.data[:2]) < 16
    assert set(found.data[3::4]) == {255}  # less would be transparent where Qt scales it
