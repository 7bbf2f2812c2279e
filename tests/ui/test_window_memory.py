"""Windows come back where they were, and are never larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.settings import Preferences, preferences, remember

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
SMALLEST = (1024, 560)
"""The smallest screen, 1024×600, without the bar that the system draws above a window."""


def test_windows_and_panes_come_back(filled: Path, open_desktop: Callable[..., Any], tmp_path: Path) -> None:
    kept: dict[str, list[int]] = {}
    desktop = open_desktop(filled, windows=kept)
    window = desktop.window
    window.setGeometry(0, 60, 900, 600)  # what the tests have for a screen is narrower than the window can be
    panes = window.findChild(widgets.QSplitter, "panes")
    panes.setSizes([400, 10])
    panes.splitterMoved.emit(400, 1)
    divided = panes.sizes()
    desktop.close()
    file = tmp_path / "preferences.json"
    remember(file, Preferences(windows=kept))
    again = open_desktop(filled, windows=preferences(file).windows).window
    assert again.height() == 600
    assert 50 < again.y() < 70  # the system's frame may move it a little
    assert again.findChild(widgets.QSplitter, "panes").sizes() == divided


def test_a_maximised_window_keeps_the_place_it_had_before(filled: Path, open_desktop: Callable[..., Any]) -> None:
    kept: dict[str, list[int]] = {}
    desktop = open_desktop(filled, windows=kept)
    desktop.window.setGeometry(20, 50, 700, 500)
    before = list(desktop.window.geometry().getRect())
    desktop.window.showMaximized()
    desktop.close()
    assert kept["main_window"] == [*before, 1]
    assert open_desktop(filled, windows=kept).window.isMaximized()


@pytest.mark.parametrize("name", ["main_window", "editor", "meeting_editor", "settings"])
@pytest.mark.parametrize("kept", [None, [5_000, -3_000, 9_000, 9_000, 0], [-500, 790, 300, 300, 0]])
def test_no_window_leaves_the_screen(qapp: Any, name: str, kept: list[int] | None) -> None:
    from PySide6.QtCore import QSize

    from pressdesk.ui.window_memory import WindowMemory

    memory = WindowMemory({} if kept is None else {name: kept})
    window = widgets.QWidget()
    window.setObjectName(name)
    memory.place(window, QSize(1440, 900))
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() < room.height()
    if kept is not None:
        assert room.contains(window.geometry())
        assert window.y() + window.height() < room.bottom()  # its title bar is above what is counted here


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_window_fits_the_smallest_screen(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, language: str
) -> None:
    from pressdesk.catalogue.references import Kind, Reference
    from pressdesk.ui.pages import PAGES

    window = open_desktop(filled, language=language).window
    too_large = {}

    def look(name: str, one: Any) -> None:
        least = one.minimumSizeHint().expandedTo(one.minimumSize())
        if least.width() > SMALLEST[0] or least.height() > SMALLEST[1]:
            too_large[name] = (least.width(), least.height())

    def settle() -> None:
        qtbot.wait(150)
        qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)

    for row in PAGES:
        window.show_page(row.name)
        settle()
        look(row.name, window)
    window.editors.edit(Reference(Kind.RELEASE, 1))
    settle()
    look("editor", window.editors.windows[0])
    window.editors.windows[0].findChild(widgets.QAbstractButton, "columns").click()
    settle()
    look("editor, two languages", window.editors.windows[0])
    window.show_record(Reference(Kind.EVENT, 1))
    settle()
    window.page("meetings").findChild(widgets.QPushButton, "meeting_edit").click()
    window.actions_["settings"].trigger()
    window.show_record(Reference(Kind.AUTHORITY, 1))
    settle()
    window.page("people").findChild(widgets.QPushButton, "edit_authority").click()
    settle()
    dialogs = [one for one in widgets.QApplication.topLevelWidgets() if one.isVisible() and "_" in one.objectName()]
    for dialog in dialogs:
        look(dialog.objectName(), dialog)
    assert {one.objectName() for one in dialogs} >= {"meeting_editor", "settings_dialog", "authority_dialog"}
    for dialog in dialogs:
        if dialog is not window:
            dialog.close()
    settle()
    assert too_large == {}
