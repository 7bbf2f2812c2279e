"""The window while an archive is being opened and its search prepared: there at once, and with an answer in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pysqlite3.dbapi2 as pysqlite3
import pytest
from factories import a_release, a_text, entered
from sqlalchemy import text

from pressdesk.errors import ArchiveError
from pressdesk.services.indexing import drifts
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


RELEASES = 500


@pytest.fixture
def stale(filled: Path) -> Path:
    """An archive whose index another version of the program has made, and which takes a while to be built anew."""
    body = " ".join(f"word{n}" for n in range(300))
    with open_archive(filled, write=True) as archive:
        entered(archive, *[a_release(a_text("en", f"Office {n}", body)) for n in range(RELEASES)])
        with archive.engine.begin() as connection:
            connection.execute(text("UPDATE search_meta SET value = '0' WHERE name = 'version'"))
    return filled


@pytest.fixture
def busy() -> Iterator[Callable[[Path], Any]]:
    """Let another connection hold the catalogue of a folder, so that nothing can be written, until it is closed."""
    held = []

    def hold(folder: Path) -> Any:
        connection = pysqlite3.connect(folder / "catalogue.db", isolation_level=None, timeout=10)
        connection.execute("BEGIN IMMEDIATE")
        held.append(connection)
        return connection

    yield hold
    for connection in held:
        connection.close()


def test_the_window_can_be_read_while_its_search_is_prepared_and_answers_by_itself(
    stale: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    desktop = open_desktop(stale, is_settled=False)
    window = desktop.window
    window.show_page("releases")
    qtbot.waitUntil(lambda: window.releases.model.rowCount() == RELEASES + 3, timeout=20_000)
    with qtbot.waitSignal(window.notices.shown, timeout=20_000) as shown:
        window.question.setText("Almatı")
    assert "being prepared" in shown.args[0].sentence
    assert window.statusbar.findChild(object, "stop_preparing").isVisible()
    qtbot.waitUntil(lambda: window.releases.model.rowCount() == 1, timeout=30_000)
    assert window.notices.isHidden()
    assert not window.statusbar.findChild(object, "stop_preparing").isVisible()


def test_preparing_can_be_stopped_and_taken_up_again(stale: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(stale, is_settled=False).window
    window.show_page("releases")
    stop = window.statusbar.findChild(object, "stop_preparing")
    qtbot.waitUntil(stop.isVisible, timeout=20_000)
    stop.click()
    qtbot.waitUntil(lambda: not stop.isVisible(), timeout=20_000)
    with qtbot.waitSignal(window.notices.shown, timeout=20_000):
        window.question.setText("Almatı")
    qtbot.waitUntil(lambda: window.releases.model.rowCount() == 1, timeout=30_000)


def test_a_window_that_is_closed_while_its_search_is_prepared_loses_nothing(
    stale: Path, open_desktop: Callable[..., Any]
) -> None:
    desktop = open_desktop(stale, is_settled=False)
    assert desktop.close()
    with open_archive(stale, write=True) as archive:
        assert drifts(archive) == []


def test_bringing_an_archive_up_to_date_can_be_stopped(
    filled: Path, open_desktop: Callable[..., Any], busy: Callable[[Path], Any], qtbot: Any
) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialogButtonBox

    with open_archive(filled, write=True) as archive, archive.engine.begin() as connection:
        connection.execute(text("ALTER TABLE revision DROP COLUMN sha256"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    other = busy(filled)
    seen: list[str] = []

    def stop() -> None:
        dialog = next((one for one in QApplication.topLevelWidgets() if one.objectName() == "opening"), None)
        if dialog is None or not dialog.isVisible():
            return
        seen.append(dialog.windowTitle())
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
        other.close()
        timer.stop()

    timer = QTimer()
    timer.timeout.connect(stop)
    timer.start(50)
    with pytest.raises(ArchiveError) as caught:
        open_desktop(filled)
    assert caught.value.code == "opening_stopped"
    assert seen == ["Opening the archive"]
    desktop = open_desktop(filled)
    assert desktop.window.isVisible()
