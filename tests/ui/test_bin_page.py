"""The Bin page, with real widgets on a real archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text, an_authority, an_event, one

from pressdesk.services.opening import open_archive
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


def _idle(window: Any, qtbot: Any) -> None:
    qtbot.wait(30)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _titles(page: Any) -> list[str]:
    return sorted(page.list.item(row).text().split("\n")[0] for row in range(page.list.count()))


def test_records_of_three_kinds_are_taken_out(folder: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(folder, write=True) as archive:
        made = [
            one(archive, a_release(a_text("en", "A release"))),
            one(archive, an_event({"en": "A meeting"})),
            one(archive, an_authority({"en": "An office"})),
        ]
        move_to_bin(archive, made, by="tester")
    window = open_desktop(folder).window
    window.show_page("bin")
    _idle(window, qtbot)
    page = window.page("bin")
    assert _titles(page) == ["A meeting", "A release", "An office"]
    assert not page.findChild(widgets.QPushButton, "take_out").isEnabled()
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    for row in range(3):
        page.list.item(row).setSelected(not page.list.item(row).text().startswith("An office"))
    page.findChild(widgets.QPushButton, "take_out").click()
    _idle(window, qtbot)
    assert _titles(page) == ["An office"]
    assert [notice.sentence for notice in told] == ["2 records taken out of the bin."]
    window.operations.undo()
    _idle(window, qtbot)
    assert _titles(page) == ["A meeting", "A release", "An office"]


def test_an_empty_bin_says_so(folder: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(folder).window
    window.show_page("bin")
    _idle(window, qtbot)
    assert window.findChild(widgets.QLabel, "bin_empty").isVisible()
