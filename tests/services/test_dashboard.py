"""What waits for a person, and the year in numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from factories import a_link, a_release, a_text, an_authority, an_event, one, take_photo

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.releases import Status
from pressdesk.services.dashboard import dashboard, year_of_releases
from pressdesk.services.editing import open_release, save_release
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def test_an_empty_archive_needs_nobody(archive: Archive) -> None:
    found = dashboard(archive, "en")
    assert (found.is_empty, found.count, found.recent, found.backup) == (True, 0, (), None)
    assert year_of_releases(archive, None, "en") is None


def test_each_pile(archive: Archive, photo_file: Path) -> None:
    draft = one(archive, a_release(a_text("az", "Qaralama", state=Status.DRAFT), status=Status.DRAFT))
    undated = one(
        archive,
        a_release(a_text("ru", "Без года", state=Status.DRAFT), status=Status.DRAFT, date=None, day=12, month=10),
    )
    until = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    whole = [a_text(code, f"Whole {code}") for code in ("az", "en", "ru")]
    embargoed = one(archive, a_release(*whole, embargo_until=until))
    partial = one(archive, a_release(a_text("az", "Tərcüməsiz")))
    photo = take_photo(archive, photo_file)
    binned = one(archive, a_release(a_text("az", "Gone", state=Status.DRAFT), status=Status.DRAFT))
    move_to_bin(archive, [binned], by="tester")
    found = dashboard(archive, "en")
    assert (found.drafts.count, [one_.reference for one_ in found.drafts.first]) == (2, [undated, draft])
    assert [(one_.reference, one_.day, one_.title) for one_ in found.undated.first] == [(undated, (12, 10), "Без года")]
    assert [(one_.reference, one_.languages) for one_ in found.missing.first] == [(partial, ("en", "ru"))]
    assert [(one_.title, one_.moment) for one_ in found.embargoed.first] == [("Whole en", until)]
    assert embargoed == found.embargoed.first[0].reference
    assert [one_.reference for one_ in found.photos.first] == [photo]
    assert len(found.pictures) == 1
    assert found.count == 5
    assert {one_.reference for one_ in found.recent} >= {photo, partial, draft}


@pytest.mark.parametrize("order", [("az", "en", "ru"), ("ru", "en", "az")])
def test_titles_are_in_the_language_that_is_asked_for_where_there_is_one(
    archive: Archive, photo_file: Path, order: tuple[str, ...]
) -> None:
    def words(name: str) -> dict[str, str]:
        return {code: f"{name} {code}" for code in order}

    country = one(archive, an_authority(words("Country"), AuthorityKind.COUNTRY))
    meeting = one(archive, an_event(words("Meeting")))
    texts = [a_text(code, headline, state=Status.DRAFT) for code, headline in words("Release").items()]
    release = one(archive, a_release(*texts, status=Status.DRAFT, authorities=[a_link(country)]))
    photo = take_photo(archive, photo_file)
    for code in order:
        found = dashboard(archive, code)
        titles = {task.reference: task.title for task in found.recent}
        assert titles == {
            country: f"Country {code}",
            meeting: f"Meeting {code}",
            release: f"Release {code}",
            photo: photo_file.name,
        }
        assert [task.title for task in found.drafts.first] == [f"Release {code}"]
        year = year_of_releases(archive, None, code)
        assert year is not None
        assert [row.name for row in year.countries] == [f"Country {code}"]


def test_translations_older_than_their_source(archive: Archive) -> None:
    wanted = one(archive, a_release(a_text("az", "Bir")))
    for code, headline in (("en", "One"), ("az", "İki")):
        opened = open_release(archive, wanted, "en")
        texts = [text for text in opened.form.texts if text.language != code]
        texts.append(replace(opened.form.text(code), headline=headline, state="published"))
        save_release(archive, opened, replace(opened.form, texts=tuple(texts)), by="tester")
    found = dashboard(archive, "en")
    assert [(one_.reference, one_.title, one_.languages) for one_ in found.late.first] == [(wanted, "One", ("en",))]


def test_the_year_in_numbers(archive: Archive) -> None:
    country = one(archive, an_authority({"az": "Türkiyə", "en": "Türkiye"}, AuthorityKind.COUNTRY))
    for day in (date(2023, 10, 12), date(2023, 10, 31), date(2023, 1, 1), date(2021, 12, 31)):
        one(archive, a_release(date=day, authorities=[a_link(country)]))
    found = year_of_releases(archive, None, "az")
    assert found is not None
    assert (found.year, found.years) == (2023, (2023, 2021))
    assert found.months == (1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0)
    assert [(one_.key, one_.name, one_.count) for one_ in found.countries] == [(country.number, "Türkiyə", 3)]
    other = year_of_releases(archive, 2021, "en")
    assert other is not None
    assert other.months[11] == 1
