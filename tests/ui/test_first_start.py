"""The first start, with real widgets: an archive is created, or the demo archive made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable

RESOURCES = Path(__file__).parents[2] / "resources"
widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


@pytest.fixture
def ask(qapp: Any, tmp_path: Path, qtbot: Any) -> Callable[..., Any]:
    from pressdesk.ui.first_start import FirstStart
    from pressdesk.ui.theme import Theme

    def made(sentence: str = "") -> Any:
        dialog = FirstStart(Theme(qapp, RESOURCES, "light"), RESOURCES, tmp_path / "home", sentence)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def test_an_archive_is_created_by_keyboard(ask: Callable[..., Any], tmp_path: Path, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    dialog = ask()
    qtbot.keyClick(dialog.findChild(widgets.QPushButton, "choose_create"), Qt.Key.Key_Space)
    dialog.findChild(widgets.QLineEdit, "office_az").setText("Mətbuat xidməti")
    qtbot.keyClick(dialog.findChild(widgets.QPushButton, "create"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.folder is not None, timeout=20_000)
    assert dialog.folder == tmp_path / "home" / "archive"
    with open_archive(dialog.folder, write=True) as archive:
        assert archive.manifest.office == {"az": "Mətbuat xidməti"}


def test_a_folder_that_is_not_empty_is_left_alone(ask: Callable[..., Any], tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    dialog = ask("The last one is gone.")
    assert dialog.findChild(widgets.QLabel, "notice_sentence").text() == "The last one is gone."
    dialog.findChild(widgets.QPushButton, "choose_create").click()
    dialog.findChild(widgets.QLineEdit, "new_folder").setText(str(tmp_path / "full"))
    dialog.findChild(widgets.QPushButton, "create").click()
    qtbot.waitUntil(
        lambda: "is not empty" in dialog.findChild(widgets.QLabel, "notice_sentence").text(), timeout=20_000
    )
    assert dialog.folder is None
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_the_demo_archive_is_made_and_looked_around_in(ask: Callable[..., Any], tmp_path: Path, qtbot: Any) -> None:
    dialog = ask()
    dialog.findChild(widgets.QPushButton, "choose_demo").click()
    qtbot.waitUntil(lambda: dialog.folder is not None, timeout=60_000)
    assert (tmp_path / "home" / "demo" / "archive.toml").is_file()
    again = ask()
    again.findChild(widgets.QPushButton, "choose_demo").click()
    assert again.folder == tmp_path / "home" / "demo"
