"""The Photos page, with real widgets on a real archive."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_release, a_text, an_authority, an_event, one, take_photo

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto
from pressdesk.services.opening import open_archive
from pressdesk.services.photos import PhotoCard, PhotoCorrection, correct_photos
from pressdesk.services.records import show

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
NAMES = ["third.jpg", "second.jpg", "first.jpg", "undated.jpg"]


@pytest.fixture
def album(folder: Path, tmp_path: Path) -> Path:
    """An archive with four photos, three of them dated, one of them in a release; two have captions."""
    from PIL import Image

    def picture(name: str, colour: str) -> Path:
        Image.new("RGB", (300, 200), colour).save(tmp_path / name)
        return tmp_path / name

    with open_archive(folder, write=True) as archive:
        one(archive, an_authority({"az": "Leyla Həsənova", "en": "Leyla Hasanova"}, AuthorityKind.PERSON))
        one(archive, an_authority({"az": "Rauf Quliyev", "en": "Rauf Guliyev"}, AuthorityKind.PERSON))
        one(archive, an_event({"az": "Almatı prosesi", "en": "Almaty Process"}))
        guests = [Caption(language="az", caption="Qonaqlar"), Caption(language="en", caption="The guests")]
        facts: dict[str, dict[str, Any]] = {
            "undated.jpg": {},
            "first.jpg": {"taken_at": datetime(2021, 5, 1, 10), "credit": "Agency"},
            "second.jpg": {"taken_at": datetime(2023, 5, 1, 10), "captions": [Caption(language="en", caption="Hall")]},
            "third.jpg": {"taken_at": datetime(2023, 5, 2, 10), "captions": guests},
        }
        colours = {"undated.jpg": "black", "first.jpg": "olive", "second.jpg": "maroon", "third.jpg": "navy"}
        for name, known in facts.items():
            take_photo(archive, picture(name, colours[name]), width=300, height=200, **known)
        one(archive, a_release(a_text("en", "Guests came"), photos=[ReleasePhoto(photo_id=4, position=1)]))
    return folder


def _settle(qtbot: Any, window: Any) -> None:
    qtbot.wait(170)  # the pause that is made while somebody types
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    qtbot.wait(10)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


@pytest.fixture
def open_page(open_desktop: Callable[..., Any], qtbot: Any) -> Callable[..., Any]:
    """Open the Photos page of an archive; window and page."""

    def open_one(folder: Path, **how: Any) -> tuple[Any, Any]:
        window = open_desktop(folder, **how).window
        window.show_page("photos")
        _settle(qtbot, window)
        return window, window.page("photos")

    return open_one


def _shown(page: Any) -> list[str]:
    photos = page.grid.photos
    return [photos.card(row).name for row in range(photos.rowCount())]


def _choose(qtbot: Any, window: Any, page: Any, *rows: int) -> None:
    page.grid.choose([page.grid.photos.ids[row] for row in rows])
    _settle(qtbot, window)


def _text(page: Any, name: str) -> str:
    found = page.findChild(widgets.QWidget, name)
    return str(found.toPlainText() if isinstance(found, widgets.QPlainTextEdit) else found.text())


def _photo(window: Any, number: int) -> Photo:
    found = show(window.archive, Reference(Kind.PHOTO, number))
    assert isinstance(found, Photo)
    return found


def _captions(window: Any, number: int) -> dict[str, str]:
    return {row.language: row.caption for row in _photo(window, number).captions}


def _told(window: Any) -> list[Any]:
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    return told


def test_the_model_keeps_to_the_rules(qtmodeltester: Any) -> None:
    from pressdesk.ui.photos.model import PhotosModel

    model = PhotosModel()
    qtmodeltester.check(model)
    model.show_ids(range(1, 101), {1: PhotoCard(1, "a.jpg", None, "0", "a.jpg", "")})
    qtmodeltester.check(model)
    assert model.index(0).data() == "a.jpg, No date, no caption"


def test_a_large_grid_asks_for_the_pages_in_view_only_and_once(qtbot: Any) -> None:
    from pressdesk.ui.lists.model import PAGE
    from pressdesk.ui.photos.model import PhotosModel

    model = PhotosModel()
    asked: list[tuple[int, ...]] = []
    model.cards_wanted.connect(asked.append)
    model.show_ids(range(1, 100_001), {})
    for _painting in range(2):
        for row in range(60_000, 60_010):
            assert model.index(row).data() is None
        qtbot.wait(10)
    assert asked == [tuple(range(60_001, 60_001 + PAGE))]
    model.renew()
    assert model.index(60_000).data() is None
    qtbot.wait(10)
    assert len(asked) == 2


def test_photos_are_shown_newest_first_and_the_first_is_described(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    assert _shown(page) == NAMES
    assert _text(page, "photo_count").startswith("4 photo")
    assert _text(page, "photo_title") == "third.jpg"
    assert _text(page, "photo_days") == "2 May 2023"
    assert (_text(page, "caption_az"), _text(page, "caption_en")) == ("Qonaqlar", "The guests")
    assert "300 × 200" in _text(page, "file_facts")
    assert not page.findChild(widgets.QPushButton, "save_photos").isEnabled()
    wanted: list[Reference] = []
    page.record_wanted.connect(wanted.append)
    used = page.findChild(widgets.QPushButton, "used_release")
    assert used.accessibleName() == "Guests came"
    used.click()
    assert wanted == [Reference(Kind.RELEASE, 1)]
    assert window.releases.isVisible()


def test_the_pictures_are_painted(album: Path, open_page: Any, qtbot: Any) -> None:
    _window, page = open_page(album)
    view = page.grid.viewport()
    place = page.grid.visualRect(page.grid.photos.index(0)).center()
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(place).hslHue() == 240, timeout=20_000)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("qonaq", ["third.jpg"]), ("guests", ["third.jpg"]), ("AGENCY", ["first.jpg"]), ("qqqqqqqq", [])],
)
def test_what_is_typed_is_found(album: Path, open_page: Any, qtbot: Any, typed: str, shown: list[str]) -> None:
    window, page = open_page(album)
    for letter in typed:
        page.header.question.insert(letter)
    _settle(qtbot, window)
    assert _shown(page) == shown
    if not shown:
        assert "No photo answers this" in _text(page, "photos_empty")
        assert page.findChild(widgets.QLabel, "details_empty").isVisible()
        page.findChild(widgets.QPushButton, "show_all_photos").click()
        _settle(qtbot, window)
        assert _shown(page) == NAMES


def test_photos_without_caption_and_of_one_year(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    without = page.findChild(widgets.QPushButton, "uncaptioned")
    without.click()
    _settle(qtbot, window)
    assert _shown(page) == ["first.jpg", "undated.jpg"]
    assert "no caption" in page.grid.photos.index(0).data()
    years = page.findChild(widgets.QComboBox, "photo_year")
    assert [years.itemData(row) for row in range(years.count())] == [None, 2023, 2021]
    years.setCurrentIndex(2)
    years.activated.emit(2)
    _settle(qtbot, window)
    assert _shown(page) == ["first.jpg"]
    without.click()
    years.setCurrentIndex(1)
    years.activated.emit(1)
    _settle(qtbot, window)
    assert _shown(page) == ["third.jpg", "second.jpg"]
    window.show_record(Reference(Kind.PHOTO, 2))
    _settle(qtbot, window)
    assert _shown(page) == NAMES
    assert page.grid.chosen == (2,)


def test_a_caption_is_saved_and_undone(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    told = _told(window)
    page.findChild(widgets.QPlainTextEdit, "caption_ru").insertPlainText("Гости")
    page.findChild(widgets.QLineEdit, "rights").insert("Free")
    save = page.findChild(widgets.QPushButton, "save_photos")
    assert (save.isEnabled(), save.text()) == (True, "Save")
    save.click()
    _settle(qtbot, window)
    assert _captions(window, 4) == {"az": "Qonaqlar", "en": "The guests", "ru": "Гости"}
    assert _photo(window, 4).rights == "Free"
    assert not save.isEnabled()
    page.findChild(widgets.QPlainTextEdit, "caption_ru").insertPlainText("! ")
    save.click()  # the page knows the version that it has saved itself
    _settle(qtbot, window)
    assert "!" in _captions(window, 4)["ru"]
    assert [(notice.level, notice.offer) for notice in told] == [("done", "Undo")] * 2
    window.operations.undo()
    window.operations.undo()
    _settle(qtbot, window)
    assert "ru" not in _captions(window, 4)
    assert _text(page, "caption_ru") == ""


def test_only_what_was_changed_is_written_into_several(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    _choose(qtbot, window, page, 0, 1, 2)
    assert "3" in _text(page, "photo_title")
    english = page.findChild(widgets.QPlainTextEdit, "caption_en")
    credit = page.findChild(widgets.QLineEdit, "credit")
    assert (english.toPlainText(), english.placeholderText()) == ("", "several")
    assert (credit.text(), credit.placeholderText()) == ("", "several")
    assert page.findChild(widgets.QPlainTextEdit, "caption_ru").placeholderText() == ""
    page.findChild(widgets.QPlainTextEdit, "caption_ru").insertPlainText("Гости")
    save = page.findChild(widgets.QPushButton, "save_photos")
    assert "3" in save.text()
    save.click()
    _settle(qtbot, window)
    assert _captions(window, 4) == {"az": "Qonaqlar", "en": "The guests", "ru": "Гости"}
    assert _captions(window, 3) == {"en": "Hall", "ru": "Гости"}
    assert _captions(window, 2) == {"ru": "Гости"}
    assert [_photo(window, number).credit for number in (4, 3, 2)] == [None, None, "Agency"]
    assert _captions(window, 1) == {}
    assert len(page.grid.chosen) == 3


def test_people_are_numbered_from_left_to_right(album: Path, open_page: Any, qtbot: Any) -> None:
    from pressdesk.ui.chips import Link

    window, page = open_page(album)
    people = page.findChild(widgets.QFrame, "people")
    people.add(Link(2, "Rauf Guliyev", "person"))
    people.add(Link(1, "Leyla Hasanova", "person"))
    assert [link.name for link in people.links] == ["1 Rauf Guliyev", "2 Leyla Hasanova"]
    page.findChild(widgets.QFrame, "meeting").add(Link(1, "Almaty Process", "event"))
    page.findChild(widgets.QPushButton, "save_photos").click()
    _settle(qtbot, window)
    photo = _photo(window, 4)
    assert [row.authority_id for row in photo.people] == [2, 1]
    assert photo.event_id == 1
    people.findChildren(widgets.QToolButton, "chip_remove")[0].click()
    assert [link.name for link in people.links] == ["1 Leyla Hasanova"]
    page.findChild(widgets.QToolButton, "discard").click()
    assert [link.name for link in people.links] == ["1 Rauf Guliyev", "2 Leyla Hasanova"]


def test_a_person_who_is_not_there_yet_is_entered(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    page.findChild(widgets.QPlainTextEdit, "caption_ru").insertPlainText("Гости")
    page.findChild(widgets.QFrame, "people").create_record("Somebody New")
    _settle(qtbot, window)
    assert [link.name for link in page.findChild(widgets.QFrame, "people").links] == ["1 Somebody New"]
    assert _text(page, "caption_ru") == "Гости"  # the page was refreshed, what was typed stayed
    page.findChild(widgets.QPushButton, "save_photos").click()
    _settle(qtbot, window)
    assert [row.authority.name("en") for row in _photo(window, 4).people] == ["Somebody New"]


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    told = _told(window)
    _choose(qtbot, window, page, 0, 1)
    field = page.findChild(widgets.QLineEdit, "rights")
    field.insert("Mine")
    correct_photos(window.archive, {Reference(Kind.PHOTO, 3): 1}, PhotoCorrection(rights="Theirs"), by=BY)
    page.findChild(widgets.QPushButton, "save_photos").click()
    _settle(qtbot, window)
    assert [(notice.level, notice.offer) for notice in told] == [("error", "Show what they saved")]
    assert [_photo(window, number).rights for number in (4, 3)] == [None, "Theirs"]
    assert field.text() == "Mine"
    assert page.findChild(widgets.QPushButton, "save_photos").isEnabled()
    window.findChild(widgets.QPushButton, "notice_offer").click()
    _settle(qtbot, window)
    assert (field.text(), field.placeholderText()) == ("", "several")


def test_what_was_changed_is_saved_when_another_photo_is_chosen(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    page.findChild(widgets.QLineEdit, "rights").insert("Mine")
    _choose(qtbot, window, page, 1)
    assert _photo(window, 4).rights == "Mine"
    assert page.grid.chosen == (3,)
    page.findChild(widgets.QLineEdit, "rights").insert("Also mine")
    window.show_page("releases")
    _settle(qtbot, window)
    assert _photo(window, 3).rights == "Also mine"


def _box(window: Any) -> Any:
    (found,) = (one for one in window.findChildren(widgets.QMessageBox) if one.objectName() == "unsaved_dialog")
    return found


@pytest.mark.parametrize(
    ("answer", "rights", "chosen"),
    [("unsaved_save", "All", (1,)), ("unsaved_discard", None, (1,)), ("", None, (4, 3))],
)
def test_nothing_is_written_into_several_photos_in_silence(
    album: Path, open_page: Any, qtbot: Any, answer: str, rights: str | None, chosen: tuple[int, ...]
) -> None:
    window, page = open_page(album)
    _choose(qtbot, window, page, 0, 1)
    page.findChild(widgets.QLineEdit, "rights").insert("All")
    _choose(qtbot, window, page, 3)
    box = _box(window)
    save = box.findChild(widgets.QPushButton, "unsaved_save")
    assert "2" in save.text()
    assert box.defaultButton() is save
    assert [_photo(window, number).rights for number in (4, 3)] == [None, None]
    box.findChild(widgets.QPushButton, answer).click() if answer else box.reject()
    _settle(qtbot, window)
    assert [_photo(window, number).rights for number in (4, 3, 1)] == [rights, rights, None]
    assert page.grid.chosen == page.details.ids == chosen
    assert _text(page, "rights") == ("" if answer else "All")
    page.details.drop()


def test_what_was_typed_for_several_photos_waits_where_the_page_is_left(
    album: Path, open_page: Any, qtbot: Any, tmp_path: Path
) -> None:
    """Another page, the search, the bin, copies and the end: nothing is written, and nothing is lost."""
    window, page = open_page(album)
    told = _told(window)
    _choose(qtbot, window, page, 0, 1)
    page.findChild(widgets.QLineEdit, "rights").insert("All")
    window.show_page("releases")
    _settle(qtbot, window)
    assert [(notice.level, "2" in notice.offer) for notice in told] == [("warning", True)]
    window.show_page("photos")
    page.header.question.setText("hall")  # one of them is not in the grid any more
    for leave in (
        lambda: None,
        lambda: page.put_in_bin((4, 3)),
        lambda: page.save_copies((4, 3), tmp_path / "out"),
        window.close,
    ):
        leave()
        _settle(qtbot, window)
        _box(window).reject()
        _settle(qtbot, window)
        assert window.isVisible()
        assert page.grid.chosen == (4, 3)
        assert _text(page, "rights") == "All"
        assert not (tmp_path / "out").exists()
    assert [_photo(window, number).rights for number in (4, 3)] == [None, None]
    told[0].take()
    _settle(qtbot, window)
    assert [_photo(window, number).rights for number in (4, 3)] == ["All", "All"]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_button_says_for_how_many_photos(album: Path, open_page: Any, qtbot: Any, language: str) -> None:
    window, page = open_page(album, language=language)
    _choose(qtbot, window, page, 0, 1, 2)
    save = page.findChild(widgets.QPushButton, "save_photos")
    assert "3" in save.text()
    assert save.width() >= save.sizeHint().width()


def test_the_big_view_asks_before_it_leaves_several_photos(album: Path, open_page: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window, page = open_page(album)
    _choose(qtbot, window, page, 0, 1)
    page.findChild(widgets.QLineEdit, "rights").insert("All")
    page.open_viewer()
    viewer = window.findChild(widgets.QDialog, "photo_viewer")
    qtbot.keyClick(viewer.picture, Qt.Key.Key_End)
    _settle(qtbot, window)
    box = _box(viewer)
    assert _photo(window, 4).rights is None
    box.findChild(widgets.QPushButton, "unsaved_save").click()
    _settle(qtbot, window)
    assert [_photo(window, number).rights for number in (4, 3, 1)] == ["All", "All", None]
    viewer.reject()
    _settle(qtbot, window)


def test_words_that_could_not_be_saved_come_back(album: Path, open_page: Any, qtbot: Any) -> None:
    window, page = open_page(album)
    told = _told(window)
    page.findChild(widgets.QLineEdit, "rights").insert("Mine")
    correct_photos(window.archive, {Reference(Kind.PHOTO, 4): 1}, PhotoCorrection(rights="Theirs"), by=BY)
    _choose(qtbot, window, page, 1)
    _settle(qtbot, window)
    assert [notice.level for notice in told] == ["error"]
    assert page.grid.chosen == (4,)
    assert _text(page, "rights") == "Mine"
    assert _photo(window, 4).rights == "Theirs"


def test_the_big_view_is_walked_through(album: Path, open_page: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window, page = open_page(album)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    viewer = window.findChild(widgets.QDialog, "photo_viewer")
    place = viewer.findChild(widgets.QLabel, "viewer_place")
    caption = viewer.findChild(widgets.QLabel, "viewer_caption")
    assert viewer.isVisible()
    assert viewer.size() == window.size()
    walked = []
    for key in (None, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right, "home"):
        if key is not None:
            qtbot.keyClick(viewer.picture, Qt.Key.Key_Home if key == "home" else key)
        walked.append((place.text(), caption.text()))
    assert walked == [
        ("1 of 4", "The guests"),
        ("2 of 4", "Hall"),
        ("3 of 4", "No caption in any language."),
        ("2 of 4", "Hall"),
        ("4 of 4", "No caption in any language."),
        ("4 of 4", "No caption in any language."),
        ("1 of 4", "The guests"),
    ]
    qtbot.waitUntil(
        lambda: viewer.picture.grab().toImage().pixelColor(viewer.picture.rect().center()).hslHue() == 240,
        timeout=20_000,
    )
    qtbot.keyClick(viewer.picture, Qt.Key.Key_Right)
    qtbot.keyClick(viewer.picture, Qt.Key.Key_Escape)
    _settle(qtbot, window)
    assert window.findChild(widgets.QDialog, "photo_viewer") is None
    assert page.grid.chosen == (3,)
    assert _text(page, "photo_title") == "second.jpg"


def test_delete_means_photos_here_and_in_the_big_view(album: Path, open_page: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window, page = open_page(album)
    told = _told(window)
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    _settle(qtbot, window)
    assert _shown(page) == NAMES[1:]
    assert _text(page, "photo_title") == "second.jpg"  # the one that took its place
    assert window.releases.model.rowCount() == 1
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    viewer = window.findChild(widgets.QDialog, "photo_viewer")
    qtbot.keyClick(viewer.picture, Qt.Key.Key_Delete)
    _settle(qtbot, window)
    assert viewer.findChild(widgets.QLabel, "viewer_facts").text().startswith("first.jpg")
    for _photo_left in range(2):
        qtbot.keyClick(viewer.picture, Qt.Key.Key_Delete)
        _settle(qtbot, window)
    assert window.findChild(widgets.QDialog, "photo_viewer") is None
    assert "belong here" in _text(page, "photos_empty")
    assert [(notice.level, notice.offer) for notice in told] == [("done", "Undo")] * 4
    window.findChild(widgets.QPushButton, "notice_offer").click()
    _settle(qtbot, window)
    assert _shown(page) == NAMES[3:]


def test_a_photo_whose_file_is_gone_is_still_described(album: Path, open_page: Any, qtbot: Any) -> None:
    for file in (album / "photos" / "2023").rglob("*.jpg"):
        file.unlink()
    window, page = open_page(album)
    assert _shown(page) == NAMES
    page.open_viewer()
    viewer = window.findChild(widgets.QDialog, "photo_viewer")
    _settle(qtbot, window)
    assert not viewer.grab().isNull()
    viewer.reject()
    page.findChild(widgets.QLineEdit, "credit").insert("Known")
    page.findChild(widgets.QPushButton, "save_photos").click()
    _settle(qtbot, window)
    assert _photo(window, 4).credit == "Known"


def test_copies_are_saved_and_the_missing_ones_named(album: Path, open_page: Any, qtbot: Any, tmp_path: Path) -> None:
    window, page = open_page(album)
    told = _told(window)
    (tmp_path / "out").mkdir()
    page.save_copies(page.grid.photos.ids, tmp_path / "out")
    _settle(qtbot, window)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(NAMES)
    window.archive.photos.path(_photo(window, 4).path).unlink()
    page.save_copies((4,), tmp_path / "out")
    _settle(qtbot, window)
    assert [notice.level for notice in told] == ["done", "warning"]
    assert "third.jpg" in told[1].sentence


def test_what_is_typed_beside_a_photo_is_in_its_copy(album: Path, open_page: Any, qtbot: Any, tmp_path: Path) -> None:
    from pressdesk.formats.picture_fields import read_fields

    window, page = open_page(album)
    (tmp_path / "out").mkdir()
    page.grid.choose((4,), 4)
    _settle(qtbot, window)
    field = next(one for one in page.details.findChildren(widgets.QPlainTextEdit) if one.objectName().endswith("_az"))
    field.setPlainText("Typed a moment ago")
    page.save_copies((4,), tmp_path / "out")
    _settle(qtbot, window)
    (copy,) = (tmp_path / "out").iterdir()
    assert read_fields(copy).caption == "Typed a moment ago"


def test_an_empty_archive_offers_the_first_step(folder: Path, open_page: Any, qtbot: Any) -> None:
    _window, page = open_page(folder)
    wanted: list[bool] = []
    page.files_wanted.connect(lambda: wanted.append(True))
    assert "belong here" in _text(page, "photos_empty")
    page.findChild(widgets.QPushButton, "add_first_photos").click()
    page.findChild(widgets.QPushButton, "add_photos").click()
    assert wanted == [True, True]


def test_nothing_is_written_beside_another_writer(album: Path, open_page: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    with open_archive(album, write=True):
        window, page = open_page(album)
        assert _shown(page) == NAMES
        assert page.findChild(widgets.QPlainTextEdit, "caption_en").isReadOnly()
        assert page.findChild(widgets.QLineEdit, "credit").isReadOnly()
        assert not page.findChild(widgets.QFrame, "people").isEnabled()
        for name in ("save_photos", "add_photos"):
            assert not page.findChild(widgets.QPushButton, name).isEnabled()
        assert page.findChild(widgets.QPushButton, "save_copies").isEnabled()
        qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
        _settle(qtbot, window)
        assert _shown(page) == NAMES


def test_cells_fill_the_width_and_are_zoomed(album: Path, open_page: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    _window, page = open_page(album)
    grid, slider = page.grid, page.findChild(widgets.QSlider, "zoom")

    def width() -> int:
        return int(grid.visualRect(grid.photos.index(0)).width())

    usual = width()
    assert grid.viewport().width() - usual * (grid.viewport().width() // usual) < grid.viewport().width() // usual + 1
    for _step in range(4):
        page.findChild(widgets.QToolButton, "zoom_in").click()
    larger = width()
    assert larger > usual
    assert slider.value() == 14
    qtbot.keyClick(grid, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert slider.value() == 13
    slider.setValue(slider.minimum())
    assert width() < usual


def test_a_hundred_thousand_photos_scroll(album: Path, open_page: Any, qtbot: Any) -> None:
    import time

    window, page = open_page(album)
    asked: list[tuple[int, ...]] = []
    page.grid.photos.cards_wanted.connect(asked.append)
    began = time.perf_counter()
    page.grid.photos.show_ids(range(1, 100_001), {})
    page.grid.choose([90_000], 90_000)
    page.grid.viewport().grab()
    assert time.perf_counter() - began < 1
    assert page.grid.current == 90_000
    _settle(qtbot, window)
    assert sum(map(len, asked)) < 1_000
