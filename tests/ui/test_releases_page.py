"""The Releases page, with real widgets on a real archive."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text, one, take_photo

from pressdesk.catalogue.base import now
from pressdesk.catalogue.releases import ReleasePhoto, Status
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


def _settle(qtbot: Any, window: Any) -> None:
    qtbot.wait(150)  # the pause that is made while somebody types
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _type(window: Any, words: str) -> None:
    for letter in words:  # QTest aborts on letters that no Latin keyboard has
        window.question.insert(letter)


def _titles(window: Any) -> list[str]:
    model = window.releases.model
    return [str(model.index(row).data()).split(", ")[1] for row in range(model.rowCount())]


def test_everything_is_listed_newest_first_and_the_first_is_read(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    assert window.windowTitle() == "Press Office – pressdesk"
    assert _titles(window) == ["A meeting was held in Baku", "Yeni xidmət mərkəzi", "Statistics for 2020"]
    assert window.findChild(widgets.QLabel, "count").text() == "3 releases"
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "A meeting was held in Baku"
    reader = window.findChild(widgets.QTextBrowser, "reader").toPlainText()
    assert "Guests" in reader
    assert "Kazakhstan (chair)" in reader
    assert "Almaty Process" in reader


@pytest.mark.parametrize(
    ("typed", "language", "headline"),
    [
        ("gorus", "az", "Bakıda görüş keçirilib"),
        ("QONAQ", "az", "Bakıda görüş keçirilib"),
        ("встречи", "ru", "Встреча в Баку"),
        ("meetings", "en", "A meeting was held in Baku"),
    ],
)
def test_what_is_typed_is_found_and_shown_in_the_language_it_was_found_in(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, typed: str, language: str, headline: str
) -> None:
    window = open_desktop(filled).window
    _type(window, typed)
    _settle(qtbot, window)
    assert _titles(window)[0] == headline
    assert window.releases.reading.language == language
    assert window.findChild(widgets.QLabel, "reading_headline").text() == headline


def test_matches_in_the_text_are_counted_and_walked_through(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    _type(window, "гости")
    _settle(qtbot, window)
    matches = window.findChild(widgets.QLabel, "matches")
    assert matches.text() == "1 match"
    window.actions_["next_match"].trigger()
    assert matches.text() == "1 of 1"


def test_only_the_last_of_several_questions_is_shown(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    shown: list[int] = []
    window.releases.listed.connect(lambda listing: shown.append(len(listing.ids)))
    for question in ("gorus", "xidmət", "statistics"):
        window.question.setText(question)
        window.releases.refresh()
    _settle(qtbot, window)
    assert _titles(window) == ["Statistics for 2020"]
    assert set(shown) == {1}


def test_nothing_found_says_so(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    window.question.setText("qqqqqqqq")
    _settle(qtbot, window)
    empty = window.findChild(widgets.QLabel, "list_empty")
    assert empty.isVisible()
    assert empty.text() == "No release answers this. Try fewer words, or clear the filters."
    assert window.findChild(widgets.QLabel, "reading_empty").isVisible()


def test_an_empty_archive_says_what_it_is(folder: Path, open_desktop: Callable[..., Any]) -> None:
    window = open_desktop(folder).window
    assert window.findChild(widgets.QLabel, "list_empty").text() == "There are no releases in this archive yet."


def test_filters_narrow_and_are_cleared(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    countries = window.findChild(widgets.QWidget, "facet_countries")
    box = countries.findChildren(widgets.QCheckBox)[0]
    assert box.accessibleName() == "Kazakhstan, 1"
    box.click()
    _settle(qtbot, window)
    assert _titles(window) == ["A meeting was held in Baku"]
    window.actions_["clear_filters"].trigger()
    _settle(qtbot, window)
    assert len(_titles(window)) == 3
    years = window.findChild(widgets.QWidget, "years")
    assert years.accessibleDescription() == "2021: 1, 2023: 2"
    years.setFocus()
    from PySide6.QtCore import Qt

    qtbot.keyClick(years, Qt.Key.Key_Space)
    _settle(qtbot, window)
    assert _titles(window) == ["Statistics for 2020"]
    assert years.accessibleDescription() == "2021: 1, 2023: 2"  # another year can still be chosen


def test_several_are_put_in_the_bin_and_come_back(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    window.releases.list.selectAll()
    window.actions_["bin"].trigger()
    _settle(qtbot, window)
    assert _titles(window) == []
    assert [(notice.level, notice.sentence, notice.offer) for notice in told] == [
        ("done", "3 releases put in the bin.", "Undo")
    ]
    window.findChild(widgets.QPushButton, "notice_offer").click()
    _settle(qtbot, window)
    assert len(_titles(window)) == 3
    window.actions_["redo"].trigger()
    _settle(qtbot, window)
    assert _titles(window) == []


def test_a_status_is_given_to_what_is_selected(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    desktop = open_desktop(filled)
    window = desktop.window
    window.releases.choose(2)
    (chosen,) = window.releases.selected()
    with open_archive(filled, write=False) as archive:
        assert show(archive, chosen).status is Status.DRAFT  # type: ignore[attr-defined]
    window.actions_["publish"].trigger()
    _settle(qtbot, window)
    with open_archive(filled, write=False) as archive:
        assert show(archive, chosen).status is Status.PUBLISHED  # type: ignore[attr-defined]
    assert window.releases.selected() == [chosen]


@pytest.mark.parametrize("lift", [True, False])
def test_publishing_asks_before_it_lifts_an_embargo(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, lift: bool
) -> None:
    later = now() + timedelta(days=2)
    with open_archive(filled, write=True) as archive:
        text = a_text("en", "Held back", "x", state=Status.DRAFT)
        facts: dict[str, Any] = {"status": Status.DRAFT, "date": date(2030, 1, 1), "embargo_until": later}
        held = one(archive, a_release(text, **facts))
    window = open_desktop(filled).window
    window.releases.choose(0)
    assert window.releases.selected() == [held]
    window.actions_["publish"].trigger()
    _settle(qtbot, window)
    box = window.findChild(widgets.QMessageBox, "embargo_dialog")
    assert box.defaultButton() is box.button(widgets.QMessageBox.StandardButton.Cancel)
    assert f"{later.astimezone():%H:%M}" in box.text()
    (box.findChild(widgets.QPushButton, "lift_embargo") if lift else box.defaultButton()).click()
    _settle(qtbot, window)
    found: Any = show(window.archive, held)
    assert (found.status is Status.PUBLISHED, found.embargo_until) == (lift, None if lift else later)
    if lift:
        window.operations.undo()
        _settle(qtbot, window)
        found = show(window.archive, held)
        assert (found.status, found.embargo_until) == (Status.DRAFT, later)


def test_read_only_beside_another_writer(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(filled, write=True):
        window = open_desktop(filled).window
        assert "is already open in another window" in window.findChild(widgets.QLabel, "notice_sentence").text()
        assert len(_titles(window)) == 3
        assert not window.actions_["bin"].isEnabled()


def test_a_mistake_of_ours_is_reported_without_words_of_the_archive(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window

    def fails() -> None:
        raise ZeroDivisionError("Bakıda görüş")

    window.tasks.catalogue(fails, lambda _result: None)
    qtbot.waitUntil(lambda: window.findChild(widgets.QDialog, "crash_dialog") is not None)
    dialog = window.findChild(widgets.QDialog, "crash_dialog")
    report = dialog.findChild(widgets.QPlainTextEdit, "crash_report").toPlainText()
    assert "ZeroDivisionError" in report
    assert "Bakıda" not in report
    dialog.accept()
    assert len(_titles(window)) == 3


def test_an_archive_that_goes_away_is_told_and_the_window_lives(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    filled.rename(filled.with_name("gone"))
    window.releases.list.selectAll()
    window.actions_["bin"].trigger()
    _settle(qtbot, window)
    assert [notice.level for notice in told] == ["error"]
    assert len(_titles(window)) == 3
    filled.with_name("gone").rename(filled)


def test_a_day_without_its_year_is_shown_as_one(folder: Path, open_desktop: Callable[..., Any]) -> None:
    with open_archive(folder, write=True) as archive:
        one(archive, a_release(a_text("en", "Notes"), date=None, day=12, month=10, status=Status.DRAFT))
    window = open_desktop(folder).window
    assert window.findChild(widgets.QLabel, "reading_facts").text() == "12 October?"
    assert window.releases.model.index(0).data().startswith("12 Oct?, Notes")


def test_the_pictures_of_the_first_rows_are_there(
    folder: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    from PIL import Image

    Image.new("RGB", (900, 600), "navy").save(tmp_path / "photo.jpg")
    with open_archive(folder, write=True) as archive:
        photo = take_photo(archive, tmp_path / "photo.jpg")
        one(archive, a_release(photos=[ReleasePhoto(photo_id=photo.number, position=1)]))
    window = open_desktop(folder).window
    view = window.releases.list.viewport()
    qtbot.waitUntil(lambda: bool(window.releases.reading.view.pictures), timeout=20_000)
    place = (view.width() - 30, 30)
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(*place).hslHue() == 240, timeout=20_000)


def test_a_record_is_shown_whatever_the_list_was_narrowed_to(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    chosen = window.releases.selected()[0]
    _type(window, "statistics")
    _settle(qtbot, window)
    assert len(_titles(window)) == 1
    window.show_record(chosen)
    _settle(qtbot, window)
    assert len(_titles(window)) == 3
    assert window.releases.selected() == [chosen]
    assert window.question.text() == ""


def test_what_is_read_is_cited(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    told: list[str] = []
    window.notices.shown.connect(lambda notice: told.append(notice.sentence))
    window.question.setText("guests")
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.releases.reading.release is not None)
    qtbot.waitUntil(lambda: window.releases.reading.language == "en" and window.tasks.is_idle)
    window.findChild(widgets.QPushButton, "reading_cite").click()
    cited = "A meeting was held in Baku, Press Office, No. 2023/184, 12 October 2023"
    assert widgets.QApplication.clipboard().text() == cited
    assert told == [f"Copied: {cited}"]
    view = window.releases.reading.view
    assert view.find("Guests")
    window.actions_["cite"].trigger()
    assert widgets.QApplication.clipboard().text() == f"“Guests”\n— {cited}"
    window.releases.reading.findChild(widgets.QTabBar, "languages").setCurrentIndex(2)
    window.actions_["cite"].trigger()
    assert widgets.QApplication.clipboard().text() == "Встреча в Баку, № 2023/184, 12 октября 2023 г."


def test_what_a_release_is_linked_with_is_one_click_away(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    from PySide6.QtCore import QUrl

    window = open_desktop(filled).window
    window.question.setText("guests")
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.releases.reading.release is not None)
    view = window.releases.reading.view
    (country,) = window.releases.reading.release.authorities
    view.anchorClicked.emit(QUrl(f"record:a{country.authority_id}"))
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    assert window.page("people").isVisible()
    window.show_page("releases")
    for hostile in ("file:///etc/passwd", "https://example.org/a1", "record:nothing", "a1"):
        view.anchorClicked.emit(QUrl(hostile))
    assert window.page("releases").isVisible()


def test_an_empty_list_offers_the_first_step(folder: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(folder).window
    offer = window.findChild(widgets.QPushButton, "list_empty_offer")
    assert (offer.isVisible(), offer.text()) == (True, "Write the first release")
    offer.click()
    (editor,) = window.editors.windows
    editor.close()
    window.question.setText("qqqq")
    qtbot.waitUntil(lambda: window.tasks.is_idle and offer.text() == "Show all releases")
    offer.click()
    assert window.question.text() == ""
    qtbot.waitUntil(lambda: window.tasks.is_idle and offer.text() == "Write the first release")
