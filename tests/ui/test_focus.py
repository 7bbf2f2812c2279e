"""What the Tab key goes through: every stop is on the screen and looks otherwise than before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


def _is_hidden(one: Any) -> bool:
    """Whether nothing of it is inside all that it is in, as it was not scrolled to."""
    from PySide6.QtCore import QPoint

    seen, around = one.rect(), one
    while seen.isValid() and not around.isWindow():
        seen.translate(around.mapToParent(QPoint(0, 0)))
        around = around.parentWidget()
        seen &= around.rect()
    return seen.isEmpty()


def _look(window: Any, one: Any) -> Any:
    from PySide6.QtCore import QPoint, QRect

    for _turn in range(3):
        widgets.QApplication.processEvents()
    return window.grab(QRect(one.mapTo(window, QPoint(0, 0)), one.size()).adjusted(-4, -4, 4, 4)).toImage()


def _unseen(window: Any) -> set[str]:
    """What Tab goes to in ``window`` without that anybody sees it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window.activateWindow()
    for _turn in range(9):
        widgets.QApplication.processEvents()
    assert window.isActiveWindow()
    unseen, stops = set(), []
    while (one := window.focusWidget()) not in stops:
        if one is not None:
            stops.append(one)
            with_focus = _look(window, one)
            name = f"{window.objectName()}: {type(one).__name__} {one.objectName() or one.accessibleName()}"
            if _is_hidden(one):
                unseen.add(f"{name}, which is not on the screen")
            one.clearFocus()
            if _look(window, one) == with_focus:
                unseen.add(name)
            one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(one or window, Qt.Key.Key_Tab)
    assert stops
    return unseen


def test_every_stop_of_tab_is_seen(filled: Path, open_desktop: Callable[..., Any], tmp_path: Path) -> None:
    from factories import take_photo
    from walking import Walk

    from pressdesk.services.opening import open_archive

    with open_archive(filled, write=True) as archive:
        Image.new("RGB", (40, 30)).save(tmp_path / "hall.jpg")
        take_photo(archive, tmp_path / "hall.jpg")
    unseen: set[str] = set()
    desktop = open_desktop(filled)
    walk = Walk(desktop, "Baku", lambda window: unseen.update(_unseen(window)))
    walk.pages()
    for dialog in walk.dialogs():
        walk.settle()
        unseen |= _unseen(dialog)
    desktop.window.actions_["new_release"].trigger()
    (editor,) = desktop.window.editors.windows
    walk.settle()
    unseen |= _unseen(editor)
    assert sorted(unseen) == []


def test_from_a_text_tab_goes_to_the_next_one(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window = open_desktop(filled).window
    window.actions_["new_release"].trigger()
    (editor,) = window.editors.windows
    first, second = (editor.panes[code] for code in ("az", "en"))
    editor.activateWindow()
    qtbot.waitUntil(lambda: first.headline.hasFocus())
    for part in (first.lead, first.body, second.headline, second.lead, second.body):
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()
    assert not editor.is_changed


@pytest.mark.parametrize(
    ("language", "titles", "expected"),
    [
        ("ru", {"az": "Görüş", "ru": "Встреча"}, "ru"),
        ("en", {"az": "Görüş", "ru": "Встреча"}, "az"),
        ("ru", {"az": "Görüş"}, "az"),
    ],
)
def test_a_meeting_is_written_on_in_the_language_of_the_window(
    folder: Path,
    open_desktop: Callable[..., Any],
    qtbot: Any,
    language: str,
    titles: dict[str, str],
    expected: str,
) -> None:
    from factories import an_event, one

    from pressdesk.services.opening import open_archive

    with open_archive(folder, write=True) as archive:
        one(archive, an_event(titles))
    window = open_desktop(folder, language=language).window
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.page("meetings").findChild(widgets.QPushButton, "meeting_edit").click()
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.findChild(widgets.QDialog, "meeting_editor") is not None)
    editor = window.findChild(widgets.QDialog, "meeting_editor")
    assert editor.focusWidget().objectName() == f"event_title_{expected}"
    for rows, field in (
        ("participants", "participant_who_line"),
        ("agenda", f"agenda_title_{expected}"),
        ("outcomes", f"outcome_title_{expected}"),
    ):
        editor.findChild(widgets.QPushButton, f"{rows}_add").click()
        assert editor.focusWidget().objectName() == field
    editor.discard()
    qtbot.waitUntil(lambda: window.tasks.is_idle)


def test_a_name_is_written_on_in_the_language_of_the_window(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    window.show_page("people")
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.page("people").findChild(widgets.QPushButton, "edit_authority").click()
    qtbot.waitUntil(lambda: window.findChild(widgets.QDialog, "authority_dialog") is not None)
    dialog = window.findChild(widgets.QDialog, "authority_dialog")
    assert dialog.focusWidget().objectName() == "name_en"
    dialog.close()
    qtbot.waitUntil(lambda: window.tasks.is_idle)
