"""The window in its first form, with real widgets on a real archive."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from pressdesk.catalogue.releases import Release, ReleaseText
from pressdesk.services.entering import enter
from pressdesk.services.opening import Manifest, create_archive, open_archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with create_archive(tmp_path / "archive", Manifest(office={"az": "Dövlət Miqrasiya Xidməti"})) as archive:
        texts = [
            ("az", "Bakıda görüş keçirilib", "<p>Xidmətin rəisi qonaqları qəbul edib.</p>"),
            ("en", "A meeting was held in Baku", '<p>Guests <img src="http://example.org/x.png">were received.</p>'),
        ]
        release = Release(
            texts=[ReleaseText(language=code, headline=headline, body=body) for code, headline, body in texts]
        )
        enter(archive, release, by="test")
    return tmp_path / "archive"


@pytest.fixture
def application() -> object:
    return widgets.QApplication.instance() or widgets.QApplication(["pressdesk"])


def _until(holds: Callable[[], bool]) -> None:
    # WORKAROUND: QApplication.processEvents takes a reference to None too many each time it is called (PySide 6.12),
    # until the interpreter dies of it; qWait runs the same events.
    from PySide6.QtTest import QTest

    ends = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < ends, "it never came"
        QTest.qWait(10)


def test_what_is_typed_is_found_and_read(folder: Path, application: object) -> None:
    from pressdesk.ui.search_window import SearchWindow

    with open_archive(folder, write=False) as archive:
        window = SearchWindow(archive)
        window.show()
        assert "Dövlət Miqrasiya Xidməti" in window.windowTitle()
        field = window.findChild(widgets.QLineEdit, "question")
        hits = window.findChild(widgets.QListWidget, "hits")
        count = window.findChild(widgets.QLabel, "count")
        assert hits.count() == 1
        field.setText("gorus")
        _until(lambda: count.text().startswith("1 found"))
        assert "Bakıda görüş keçirilib" in hits.item(0).text()
        assert "qonaqları qəbul edib" in window.findChild(widgets.QTextBrowser, "reader").toPlainText()
        field.setText("Helsinki")
        _until(lambda: count.text().startswith("0 found"))
        assert hits.count() == 0
        assert window.findChild(widgets.QTextBrowser, "reader").toPlainText() == ""
        window.close()
