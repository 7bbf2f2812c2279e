"""Lists of the whole window: none is typed over by accident, and a double click opens what stands in the row."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text, an_authority, an_event, entered
from walking import Walk, views_of

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.opening import open_archive
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

TYPED_IN = {"files"}
"""The tables whose cells are meant to be typed in, on F2, Enter or a double click."""


@pytest.fixture
def stocked(everything: tuple[Path, dict[Kind, Reference]], tmp_path: Path) -> Path:
    """An archive with one of everything, in the bin too."""
    folder = shutil.copytree(everything[0], tmp_path / "stocked")
    with open_archive(folder, write=True) as archive:
        thrown = entered(archive, a_release(a_text("en", "Thrown")), an_authority({"en": "Thrown"}))
        move_to_bin(archive, thrown, by="tester")
    return folder


def test_no_list_is_typed_over(stocked: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    """On every page and in every dialog: F2 begins nothing, no click would, and no row could take what is typed."""
    from PySide6.QtCore import Qt

    looked_at: set[str] = set()

    def look(window: Any) -> None:
        for view in views_of(window):
            model = view.model()
            is_qts_own = view.inherits("QComboBoxListView") or view.inherits("QCalendarView")
            if is_qts_own or view.objectName() in TYPED_IN or isinstance(view, widgets.QHeaderView):
                continue
            name = view.objectName() or type(view).__name__
            assert view.editTriggers() == view.EditTrigger.NoEditTriggers, name
            rows = [model.index(row, 0) for row in range(min(model.rowCount(view.rootIndex()), 3))]
            for index in rows:
                assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable, name
            if rows and view.isVisible():
                looked_at.add(name)
                if not view.currentIndex().isValid():
                    view.setCurrentIndex(rows[0])
                qtbot.keyClick(view, Qt.Key.Key_F2)
                assert view.state() is not view.State.EditingState, name
                assert view.viewport().findChildren(widgets.QLineEdit) == [], name

    walk = Walk(open_desktop(stocked), "words", look)
    walk.pages()
    for steps in (walk.dialogs(), walk.editor(Reference(Kind.RELEASE, 1))):
        for dialog in steps:
            walk.look(dialog.objectName())
            walk.chips(dialog)
    assert looked_at >= {
        *("list", "meetings_list", "photo_grid", "people_list", "timeline", "issued_list", "candidates", "binned"),
        *("settings_sections", "versions", "photo_strip"),
    }


@pytest.mark.parametrize("by", ["double click", "Enter"])
@pytest.mark.parametrize(
    ("page", "view", "opened"),
    [
        ("releases", "list", "editor"),
        ("meetings", "meetings_list", "meeting_editor"),
        ("people", "people_list", "authority_dialog"),
        ("photos", "photo_grid", "photo_viewer"),
        ("bulletins", "candidates", None),
        ("bin", "binned", None),
    ],
)
def test_a_row_is_opened(
    stocked: Path, open_desktop: Callable[..., Any], qtbot: Any, page: str, view: str, opened: str | None, by: str
) -> None:
    """A double click or Enter on a row opens its record; in the bin it takes it out, in the builder it leads to it."""
    from PySide6.QtCore import Qt

    window = open_desktop(stocked).window
    walk = Walk(type("", (), {"window": window})(), "", lambda _window: None)
    window.show_page(page)
    walk.settle()
    if page == "bulletins":
        window.page(page).show_editor()
        walk.settle()
    found = window.page(page).findChild(widgets.QAbstractItemView, view)
    count = found.model().rowCount()
    index = found.model().index(0, 0)
    found.setCurrentIndex(index)
    walk.settle()
    if by == "Enter":
        qtbot.keyClick(found, Qt.Key.Key_Return)
    else:
        at = found.visualRect(index).center()
        qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(found.viewport(), Qt.MouseButton.LeftButton, pos=at)
    walk.settle()
    assert found.viewport().findChildren(widgets.QLineEdit) == []
    if page == "bin":
        assert found.model().rowCount() == count - 1
    elif opened is None:
        assert window.releases.isVisible()
    else:
        windows = [one for one in widgets.QApplication.topLevelWidgets() if one.objectName() == opened]
        (shown,) = (one for one in windows if one.isVisible())
        shown.close()
    walk.settle()


LISTS = {
    "releases": (Kind.RELEASE, "question"),
    "meetings": (Kind.EVENT, "meetings_question"),
    "people": (Kind.AUTHORITY, "people_question"),
    "photos": (Kind.PHOTO, "photo_question"),
    "bulletins": (Kind.BULLETIN, ""),
}


def _current(page: Any) -> Reference | None:
    index = page.list.currentIndex()
    return Reference(page.kind, page.model.ids[index.row()]) if index.isValid() else None


@pytest.mark.parametrize("name", LISTS)
def test_a_record_that_is_asked_for_is_chosen_whatever_narrows_the_list(
    stocked: Path, open_desktop: Callable[..., Any], qtbot: Any, name: str
) -> None:
    kind, question = LISTS[name]
    with open_archive(stocked, write=True) as archive:
        entered(
            archive,
            a_release(a_text("en", "Earlier"), date=date(2001, 2, 3)),
            an_event({"en": "Earlier"}, starts=date(2001, 2, 3)),
        )
    window = open_desktop(stocked).window
    walk = Walk(type("", (), {"window": window})(), "", lambda _window: None)
    window.show_page(name)
    walk.settle()
    page = window.page(name)
    wanted = page.model.ids[-1]
    if question:
        window.findChild(widgets.QLineEdit, question).setText("qqqqqqqq")
    else:
        page.show_editor()
    if question:
        qtbot.waitUntil(lambda: page.model.ids == ())
    walk.settle()
    window.show_record(Reference(kind, wanted))
    walk.settle()
    assert _current(page) == Reference(kind, wanted)


@pytest.mark.parametrize("name", LISTS)
def test_delete_is_for_what_is_chosen_on_its_page_and_can_be_taken_back(
    stocked: Path, open_desktop: Callable[..., Any], qtbot: Any, name: str
) -> None:
    from PySide6.QtCore import Qt

    window = open_desktop(stocked).window
    walk = Walk(type("", (), {"window": window})(), "", lambda _window: None)
    releases = window.releases.model.ids
    window.show_page(name)
    walk.settle()
    page = window.page(name)
    before, chosen = page.model.ids, _current(page)
    assert chosen is not None
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    walk.settle()
    assert page.model.ids == tuple(number for number in before if number != chosen.number)
    assert name == "releases" or window.releases.model.ids == releases
    window.findChild(widgets.QPushButton, "notice_offer").click()
    walk.settle()
    assert set(page.model.ids) == set(before)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_a_menu_that_leads_to_the_bin(
    stocked: Path, open_desktop: Callable[..., Any], name: str
) -> None:
    from PySide6.QtCore import QPoint

    window = open_desktop(stocked).window
    walk = Walk(type("", (), {"window": window})(), "", lambda _window: None)
    window.show_page(name)
    walk.settle()
    page = window.page(name)
    page.choose(0)
    walk.settle()
    before = len(page.model.ids)
    page.list.customContextMenuRequested.emit(QPoint(20, 20))
    menu = page.findChild(widgets.QMenu, f"{name}_menu")
    assert menu.isVisible()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert entries[-1].text().replace("&", "").partition("\t")[0] == "Put in the bin"
    menu.close()
    entries[-1].trigger()
    walk.settle()
    assert len(page.model.ids) == before - 1
    page.list.selectionModel().clear()
    page.list.customContextMenuRequested.emit(QPoint(20, 20))
    assert not any(one.isVisible() for one in page.findChildren(widgets.QMenu, f"{name}_menu"))
