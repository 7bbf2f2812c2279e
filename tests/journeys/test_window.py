"""A press officer's day in the window: real widgets, a real archive, and a real screen where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from docx import Document

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
ROOT = Path(__file__).parents[2]
HEADLINES = {
    "az": "Xidmətdə beynəlxalq görüş keçirilib",
    "en": "The Service held an international meeting",
    "ru": "В Службе прошла международная встреча",
}


class _Day:
    """A window on an archive, and what a person does in it; ``worst`` is its longest stall in milliseconds."""

    def __init__(self, application: Any, folder: Path, place: Path) -> None:
        from PySide6.QtCore import QTimer

        from pressdesk.ui.desktop import Desktop

        self.desktop = Desktop(
            application,
            resources=ROOT / "resources",
            cache=place / "cache",
            drafts=place / "drafts",
            home=place / "home",
            by="officer",
            theme="light",
            language="en",
            remember=lambda *_told: None,
            write_down=lambda _report: None,
        )
        self.crashes: list[Exception] = []
        self.worst, self._last = 0.0, time.perf_counter()
        self._clock = QTimer(interval=2)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.desktop.open(folder)
        self.window = self.desktop.window
        assert self.window is not None
        self.window.tasks.crashed.connect(self.crashes.append)
        self.settle()

    def _tick(self) -> None:
        present = time.perf_counter()
        self.worst, self._last = max(self.worst, (present - self._last) * 1000 - 2), present

    def settle(self, milliseconds: int = 200) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        until = time.monotonic() + 30
        while not self.window.tasks.is_idle:
            assert time.monotonic() < until
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def find(self, kind: type, name: str, within: Any = None) -> Any:
        found = (within or self.window).findChild(kind, name)
        assert found is not None, name
        return found


def _picture(path: Path, colour: str) -> Path:
    from PIL import Image

    Image.new("RGB", (1200, 800), colour).save(path)
    return path


def _enter_and_find(day: _Day, tmp_path: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    """Enter a release in three languages with two photos, tag it, find it by an inflected word of another script."""
    from pressdesk.catalogue.authorities import AuthorityKind

    window = day.window
    day.find(widgets.QPushButton, "new_release_button").click()
    (editor,) = window.editors.windows
    for code, headline in HEADLINES.items():
        editor.panes[code].headline.textCursor().insertText(headline)
        editor.panes[code].body.textCursor().insertText(f"{headline}.")
    day.find(widgets.QLineEdit, "day", editor).setText("12.10.2023")
    editor.facts.photos.add_files([_picture(tmp_path / "one.jpg", "navy"), _picture(tmp_path / "two.jpg", "teal")])
    country = editor.facts.links[AuthorityKind.COUNTRY]
    country.line.setText("Qazaxıstan")
    country.ask()
    day.settle()
    country.popup.setCurrentIndex(country.popup.model().index(0, 0))  # nobody has entered it: it is offered as new
    QTest.keyClick(country.popup, Qt.Key.Key_Return)
    day.settle()
    day.find(widgets.QPlainTextEdit, "caption_az", editor).setPlainText("Görüşün iştirakçıları")
    day.find(widgets.QPushButton, "publish_button", editor).click()
    day.settle()
    assert not editor.is_changed
    editor.close()
    for typed in ("службы", "GORUSDE", "meetings"):
        window.question.setText(typed)
        day.settle()
        assert day.find(widgets.QLabel, "count").text() == "1 release", typed


def _correct(day: _Day) -> None:
    window = day.window
    window.actions_["edit_release"].trigger()
    day.settle()
    (editor,) = window.editors.windows
    editor.panes["en"].lead.textCursor().insertText("It lasted two days.")
    editor.actions_["save"].trigger()
    day.settle()
    editor.close()
    window.releases.reading._tabs.setCurrentIndex(1)
    assert "It lasted two days." in window.releases.reading.view.toPlainText()


def _put_in_a_bulletin(day: _Day, output: Path) -> None:
    """Choose a period and a language on the Bulletins page, and save what is ticked as a Word document."""
    window = day.window
    window.show_page("bulletins")
    day.settle()
    page = window.page("bulletins")
    day.find(widgets.QPushButton, "new_bulletin", page).click()
    day.settle()
    for name, typed in (("starts", "01.10.2023"), ("ends", "31.10.2023")):
        field = day.find(widgets.QLineEdit, name, page)
        field.selectAll()
        field.insert(typed)
        field.textEdited.emit(typed)
    languages = day.find(widgets.QComboBox, "language", page)
    languages.setCurrentIndex(languages.findData("en"))
    day.settle(500)
    assert [row.headline for row in page.editor.builder.chosen] == [HEADLINES["en"]]
    day.find(widgets.QPushButton, "write_word", page).click()
    dialog = day.find(widgets.QFileDialog, "save_dialog", page)
    dialog.selectFile(str(output))
    dialog.accept()
    day.settle(500)
    words = "\n".join(paragraph.text for paragraph in Document(str(output)).paragraphs)
    assert HEADLINES["en"] in words
    assert "It lasted two days." in words


def _import_delete_undo(day: _Day, tmp_path: Path) -> None:
    """Drop a folder of texts, take it in, put a release in the bin and get it back."""
    from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    folder = tmp_path / "back files"
    folder.mkdir()
    (folder / "bir.txt").write_text(
        "Bakıda sərgi açılıb\n\n5 may 2022-ci il\n\nSərgidə xidmətin işi göstərilir.", "utf-8"
    )
    (folder / "два.txt").write_text("Открыта выставка\n\n6 мая 2022 года\n\nВ выставке участвуют гости.", "utf-8")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    window = day.window
    window.dropEvent(
        QDropEvent(
            QPoint(300, 300).toPointF(),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    day.settle(500)
    page = window.page("import")
    assert page.isVisible()
    day.find(widgets.QPushButton, "accept_ticked", page).click()
    day.settle(500)
    window.question.clear()
    window.show_page("releases")
    day.settle()
    assert day.find(widgets.QLabel, "count").text() == "3 releases"
    window.releases.choose(1)
    window.actions_["bin"].trigger()
    day.settle()
    assert day.find(widgets.QLabel, "count").text() == "2 releases"
    window.actions_["undo"].trigger()
    day.settle()
    assert day.find(widgets.QLabel, "count").text() == "3 releases"


def _walk(application: Any, folder: Path, tmp_path: Path) -> None:
    day = _Day(application, folder, tmp_path)
    try:
        _enter_and_find(day, tmp_path)
        _correct(day)
        _put_in_a_bulletin(day, tmp_path / "bulletin.docx")
        _import_delete_undo(day, tmp_path)
        for name in ("desk", "meetings", "photos", "people", "bulletins", "bin"):
            day.window.show_page(name)
            day.settle()
        assert day.crashes == []
        sys.stdout.write(f"longest stall of the window: {day.worst:.0f} ms\n")
    finally:
        day.desktop.close()


def test_a_day_in_the_window(qapp: Any, folder: Path, tmp_path: Path) -> None:
    _walk(qapp, folder, tmp_path)


def test_a_day_on_a_real_screen(folder: Path, tmp_path: Path) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("a screen of its own needs Xvfb")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(
            [sys.executable, __file__, str(folder), str(tmp_path)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    finally:
        screen.terminate()
        screen.wait()
    if "could not load the Qt platform plugin" in done.stderr.lower() or "libxcb-cursor" in done.stderr:
        pytest.skip("Qt's library for X is missing")
    assert done.returncode == 0, done.stderr
    sys.stdout.write(done.stdout)


if __name__ == "__main__":
    application_ = widgets.QApplication([])
    _walk(application_, Path(sys.argv[1]), Path(sys.argv[2]))
