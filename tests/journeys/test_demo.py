"""The demo archive: as full as it says, found in three languages, and issued in each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pressdesk import paths
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Release
from pressdesk.formats.images import read_image
from pressdesk.services.bulletin_selection import BulletinSelection
from pressdesk.services.bulletins import issue
from pressdesk.services.checking import check
from pressdesk.services.demo import build_demo
from pressdesk.services.opening import open_archive
from pressdesk.services.records import list_records, show, stats
from pressdesk.services.searching import search

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "archive"
    build_demo(folder, paths.resources() / "demo").close()
    return folder


@pytest.fixture
def demo(folder: Path) -> Iterator[Archive]:
    with open_archive(folder, write=True) as archive:
        yield archive


def test_the_demo_holds_what_it_promises_and_checks_clean(demo: Archive) -> None:
    counted = stats(demo)
    assert counted.releases >= 24
    assert counted.texts == dict.fromkeys(("az", "en", "ru"), counted.releases)
    assert counted.events >= 8
    assert counted.photos >= 30
    assert list_records(demo, Kind.SERIES, limit=10)[0] == 2
    assert check(demo).problems == []


def test_every_photo_has_captions_and_says_in_itself_what_it_is(demo: Archive) -> None:
    _total, rows = list_records(demo, Kind.PHOTO, limit=100)
    for row in rows:
        photo = show(demo, row.reference)
        assert isinstance(photo, Photo)
        assert [caption.language for caption in photo.captions] == ["az", "en", "ru"]
        facts = read_image(demo.photos.path(photo.path))
        assert facts.caption == next(one.caption for one in photo.captions if one.language == "en")
        assert facts.taken_at == photo.taken_at
        assert facts.keywords
        assert facts.rights


@pytest.mark.parametrize(
    ("query", "code", "words"),
    [
        ("qaçqın", "az", "Qaçqın"),
        ("gorus", "az", "görüş"),
        ("refugee", "en", "refugees"),
        ("беженец", "ru", "беженцев"),
        ("УВКБ", "en", ""),
        ("Turkey", "ru", ""),
    ],
)
def test_a_word_of_each_language_finds_releases_with_it(demo: Archive, query: str, code: str, words: str) -> None:
    result = search(demo, query, limit=100)
    releases = [show(demo, hit.reference) for hit in result.hits if hit.reference.kind is Kind.RELEASE]
    assert releases
    texts = [release.text(code) for release in releases if isinstance(release, Release)]
    assert any(text is not None and words in f"{text.headline} {text.body}" for text in texts)


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_october_is_issued_in_each_language(demo: Archive, code: str, tmp_path: Path) -> None:
    output = tmp_path / "october.docx"
    written, changes = issue(demo, BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), code), output, by="test")
    assert len(written.releases) >= 8
    (bulletin,) = changes.created
    assert bulletin.kind is Kind.BULLETIN
    assert output.stat().st_size > 100_000
    assert check(demo).problems == []
