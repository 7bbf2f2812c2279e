"""The office of an archive: its names and emblems."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from factories import a_release, a_text, one
from PIL import Image

from pressdesk.catalogue.releases import Status
from pressdesk.errors import ArchiveError, IntakeError
from pressdesk.services.bulletin_selection import BulletinSelection
from pressdesk.services.bulletins import write
from pressdesk.services.checking import check
from pressdesk.services.office import Office, emblem, office, save_office
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from pathlib import Path

NAMES = {"az": "Dövlət Miqrasiya Xidməti", "ru": "Государственная миграционная служба"}


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    path = tmp_path / "emblem.png"
    Image.new("RGBA", (300, 200), (11, 92, 173, 128)).save(path)
    return path


def test_an_office_is_there_again_when_the_archive_is_opened_next(folder: Path, drawing: Path) -> None:
    wanted = Office(NAMES, {"az": "Azərbaycan Respublikası"}, {"az": "Bülleten\n "}, {"az": drawing})
    with open_archive(folder, write=True) as archive:
        save_office(archive, wanted)
        kept = office(archive)
    drawing.unlink()
    with open_archive(folder, write=False) as archive:
        found = office(archive)
    assert found == kept
    assert (found.names, found.titles) == (NAMES, {"az": "Bülleten"})
    with Image.open(found.emblems["az"]) as picture:
        assert picture.size == (300, 200)


def test_a_language_without_an_emblem_takes_the_first_one(folder: Path, drawing: Path) -> None:
    with open_archive(folder, write=True) as archive:
        assert emblem(archive, "ru") is None
        save_office(archive, Office(emblems={"en": drawing}))
        assert emblem(archive, "ru") == office(archive).emblems["en"]


def test_an_emblem_that_is_taken_away_leaves_no_file(folder: Path, drawing: Path) -> None:
    with open_archive(folder, write=True) as archive:
        save_office(archive, Office(NAMES, emblems={"az": drawing}))
        save_office(archive, Office(NAMES))
        assert list((folder / "templates").iterdir()) == []
        assert office(archive).names == NAMES


def test_what_is_no_picture_changes_nothing(folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "emblem.png"
    text.write_text("no picture", "utf-8")
    with open_archive(folder, write=True) as archive:
        save_office(archive, Office(NAMES))
        with pytest.raises(IntakeError):
            save_office(archive, Office({"az": "Other"}, emblems={"az": text}))
        assert office(archive) == Office(NAMES)
    with open_archive(folder, write=False) as archive:
        assert office(archive) == Office(NAMES)


def test_a_reader_changes_nothing(folder: Path) -> None:
    with open_archive(folder, write=False) as archive, pytest.raises(ArchiveError) as refused:
        save_office(archive, Office(NAMES))
    assert refused.value.code == "archive_read_only"


def test_names_are_kept_whatever_is_typed(folder: Path) -> None:
    typed = {"az": 'A "quoted" \\ name\x7f\tof\u2028lines \ud800', "en": "  ", "ru": "Я" * 5_000}
    with open_archive(folder, write=True) as archive:
        save_office(archive, Office(typed))
    with open_archive(folder, write=False) as archive:
        names = office(archive).names
    assert names["az"].startswith('A "quoted" \\ name\x7f of lines')
    assert "en" not in names
    assert names["ru"] == "Я" * 300


def test_an_emblem_cannot_lead_out_of_the_archive(folder: Path) -> None:
    path = folder / "archive.toml"
    path.write_text(path.read_text("utf-8") + '\n[emblem]\naz = "../../secret.png"\n', "utf-8")
    with open_archive(folder, write=False) as archive:
        assert office(archive).emblems == {}


def test_a_bulletin_shows_the_emblem_and_a_check_misses_it(folder: Path, drawing: Path, tmp_path: Path) -> None:
    text = a_text("az", "Bakıda görüş", "Rəis qonaqları qəbul edib.", state=Status.PUBLISHED)
    choice = BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "az")
    with open_archive(folder, write=True) as archive:
        one(archive, a_release(text, number="2023/1", date=date(2023, 10, 12), status=Status.PUBLISHED))
        write(archive, choice, tmp_path / "plain.docx")
        save_office(archive, Office(NAMES, emblems={"az": drawing}))
        write(archive, choice, tmp_path / "with.docx")
        assert check(archive).ok
        office(archive).emblems["az"].unlink()
        assert [problem.record for problem in check(archive).problems] == ["archive.toml"]
    assert _pictures(tmp_path / "with.docx") == _pictures(tmp_path / "plain.docx") + 1


def _pictures(document: Path) -> int:
    return sum(name.startswith("word/media/") for name in ZipFile(document).namelist())
