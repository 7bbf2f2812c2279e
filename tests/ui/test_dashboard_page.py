"""The Desk page, with real widgets on a real archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.catalogue.attention import DOUBTS
from pressdesk.catalogue.releases import Release
from pressdesk.services.dashboard import dashboard
from pressdesk.services.saving import saving
from pressdesk.storage.archive_opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


def _desk(window: Any, qtbot: Any) -> Any:
    window.show_page("desk")
    _idle(window, qtbot)
    return window.page("desk")


def _idle(window: Any, qtbot: Any) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _rows(page: Any, card: str) -> list[str]:
    found = page.findChild(widgets.QFrame, f"card_{card}").findChildren(widgets.QPushButton)
    return [row.accessibleName() for row in found if row.objectName().startswith(f"{card}_")]


def test_the_cards_show_what_waits(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    page = _desk(open_desktop(filled).window, qtbot)
    assert _rows(page, "drafts") == ["Statistics for 2020", "Yeni xidmət mərkəzi"]
    assert _rows(page, "undated") == []
    words = [one.text() for one in page.findChild(widgets.QFrame, "card_undated").findChildren(widgets.QLabel)]
    assert words == ["Dates to confirm", "Nothing waits here."]
    assert page.findChild(widgets.QLabel, "desk_day").text().endswith("2 things need a person")


@pytest.mark.parametrize("code", sorted(DOUBTS))
def test_a_draft_says_what_is_doubted_of_it(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, code: str
) -> None:
    with open_archive(filled, write=True) as archive, saving(archive, by="tester", why="doubted") as unit:
        draft = unit.load(dashboard(archive, "en").drafts.first[0].reference)
        assert isinstance(draft, Release)
        draft.attention = [{"code": code, "text": "x"}]
    page = _desk(open_desktop(filled).window, qtbot)
    said = {"embargo_stated": "embargo?", "several_languages": "several languages?", "headline_doubtful": "headline?"}
    assert sorted(_rows(page, "drafts")) == [f"Statistics for 2020, {said[code]}", "Yeni xidmət mərkəzi"]


def test_a_row_leads_to_its_release(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    page = _desk(window, qtbot)
    page.findChild(widgets.QFrame, "card_drafts").findChildren(widgets.QPushButton)[-1].click()
    _idle(window, qtbot)
    assert window.releases.isVisible()
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "Yeni xidmət mərkəzi"


def test_a_month_is_clicked_through_to_its_releases(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window = open_desktop(filled).window
    page = _desk(window, qtbot)
    chart = page.findChild(widgets.QWidget, "months")
    assert chart.accessibleDescription().startswith("Jan: 0, Feb: 0, Mar: 0, Apr: 0, May: 1")
    for _step in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    _idle(window, qtbot)
    assert window.findChild(widgets.QLabel, "count").text() == "1 release"
    assert window.findChild(widgets.QLabel, "span").text() == "1–31 Oct 2023"
    window.actions_["clear_filters"].trigger()
    _idle(window, qtbot)
    assert window.findChild(widgets.QLabel, "count").text() == "3 releases"
    assert not window.findChild(widgets.QLabel, "span").isVisible()


def test_a_country_is_clicked_through(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import QPoint, Qt

    window = open_desktop(filled).window
    page = _desk(window, qtbot)
    qtbot.mouseClick(page.findChild(widgets.QWidget, "countries"), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    _idle(window, qtbot)
    assert window.findChild(widgets.QLabel, "count").text() == "1 release"
    box = window.findChild(widgets.QWidget, "facet_countries").findChildren(widgets.QCheckBox)[0]
    assert (box.isChecked(), box.accessibleName()) == (True, "Kazakhstan, 1")


def test_an_empty_archive_offers_the_first_step(folder: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(folder).window
    page = _desk(window, qtbot)
    page.findChild(widgets.QPushButton, "first_files").click()
    assert window.page("import").isVisible()
    page.findChild(widgets.QPushButton, "first_release").click()
    assert len(window.editors.windows) == 1


def test_it_is_fresh_after_a_change(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    page = _desk(window, qtbot)
    window.releases.list.selectAll()
    window.releases.put_in_bin()
    _idle(window, qtbot)
    assert _rows(page, "drafts") == []
    window.operations.undo()
    _idle(window, qtbot)
    assert len(_rows(page, "drafts")) == 2
