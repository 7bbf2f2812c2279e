"""A walk through the whole window: every page, dialog, menu and tooltip; as a program it is watched from outside."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QPushButton, QToolTip, QWidget

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.errors import PressdeskError
from pressdesk.services.release_commands import set_status
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.desktop import Desktop
from pressdesk.ui.first_start import FirstStart
from pressdesk.ui.notices import Notice
from pressdesk.ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RESOURCES = Path(__file__).parents[1] / "resources"
CONTROL = "/nowhere/CONTROL.png"
_MOST_ROWS = 3


def every_window() -> list[QWidget]:
    """Each window that is on the screen."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def views_of(window: QWidget) -> list[QAbstractItemView]:
    """Each list and table of ``window``, seen or not."""
    return window.findChildren(QAbstractItemView)


class Walk:
    """Walks through the window of one archive, and looks at whatever is on the screen after each step."""

    def __init__(self, desktop: Desktop, words: str, look: Callable[[QWidget], None]) -> None:
        """Say ``words`` where the window is told something from outside."""
        assert desktop.window is not None
        self.window, self._words, self._look = desktop.window, words, look
        self.seen: set[str] = set()
        """The names of the windows and pages that were looked at."""

    def settle(self) -> None:
        """Wait until nothing is under way."""
        until = time.monotonic() + 30
        for rest in (0.09, 0.02):  # what comes may ask for more
            pause = time.monotonic() + rest
            while time.monotonic() < pause or not self.window.tasks.is_idle:
                QApplication.processEvents()
                time.sleep(0.002)
                assert time.monotonic() < until

    def look(self, name: str) -> None:
        """Look at every window, once it has come to rest."""
        self.settle()
        self.seen.add(name)
        for window in every_window():
            self.seen.add(window.objectName())
            self._look(window)

    def pages(self) -> None:
        """Show each page, and on it each row of each list."""
        for row in PAGES:
            self.window.show_page(row.name)
            page = self.window.page(row.name)
            self.look(row.name)
            if row.name == "bulletins":
                page.show_editor()
                self.look("builder")
            for view in views_of(page):
                model = view.model()
                for number in range(min(model.rowCount(QModelIndex()) if model is not None else 0, _MOST_ROWS)):
                    view.setCurrentIndex(model.index(number, 0))
                    self.look(row.name)

    def files(self, folder: Path) -> None:
        """Let the Import page look at what is in ``folder``, and take it in."""
        self.window.show_page("import")
        page: Any = self.window.page("import")
        page.take([folder])
        for name in ("looked at", "taken in"):
            while page.is_busy:
                self.settle()
            self.look(name)
            button = page.findChild(QPushButton, "accept_ticked")
            if name == "looked at":
                button.click()

    def menus(self) -> None:
        """Open each menu, that of the list of releases too."""
        self.window.show_page("releases")
        self.window.releases.list.customContextMenuRequested.emit(QPoint(9, 9))
        for window in every_window():
            for menu in window.findChildren(QMenu):
                menu.popup(QPoint(20, 20))
                self._look(menu)
                menu.close()
        self.seen.add("menus")

    def notices(self) -> None:
        """Tell something of every level, and something that was refused."""
        for level in ("done", "warning", "error"):
            self.window.notices.show_notice(Notice(level, self._words, self._words))
            self.look("notice")
        self.window.tasks.refused.emit(PressdeskError("number_taken", id=self._words, number=self._words))
        self.look("notice")

    def dialogs(self) -> Iterator[QWidget]:
        """Each dialog and editor, one after the other, closed when the next one is asked for."""
        window = self.window
        for name in ("settings", "keys", "about"):
            window.actions_[name].trigger()
            yield from self._shown(window)
        window.show_crash(ValueError(self._words))
        yield from self._shown(window)
        for name, button in (("meetings", "meeting_edit"), ("meetings", "meetings_new"), ("people", "edit_authority")):
            window.show_page(name)
            self.settle()
            page: Any = window.page(name)
            found = page.findChild(QPushButton, button)
            found.click()
            yield from self._shown(window)
        page = window.page("people")
        for row in range(page.model.rowCount(QModelIndex())):  # a person's form has posts
            page.list.setCurrentIndex(page.model.index(row))
            self.settle()
            page.edit()
            yield from self._shown(window)
        window.show_page("photos")
        self.settle()
        page = window.page("photos")
        page.grid.setCurrentIndex(page.grid.model().index(0, 0))
        self.settle()
        page.open_viewer()
        yield from self._shown(window)
        first = FirstStart(window.context.theme, RESOURCES, Path("home"), self._words)
        first.show()
        yield first
        first.close()

    def editor(self, wanted: Reference) -> Iterator[QWidget]:
        """The editor of a release, with each dialog over it."""
        window = self.window
        window.editors.edit(wanted)
        self.settle()
        editor = window.editors.windows[-1]
        yield editor
        for name in ("history", "link"):
            editor.actions_[name].trigger()
            yield from self._shown(editor)
        editor.notices.show_notice(Notice("error", self._words, self._words))
        set_status(window.archive, [wanted], Status.WITHDRAWN, by=self._words)
        editor.facts.number.setText("changed here")
        editor.save()
        yield from self._shown(editor)
        editor.close()
        self.settle()
        assert editor.isVisible()
        yield from editor.findChildren(QWidget, "unsaved_dialog")
        for button in editor.findChildren(QPushButton, "unsaved_discard"):
            button.click()
        self.settle()

    def chips(self, form: QWidget) -> None:
        """Type into each field of records, and look at what is offered."""
        for field in form.findChildren(ChipsField):
            if field.isVisible() and field.isEnabled() and field.line.isVisible():
                field.line.setText("img")
                field.ask()
                self.settle()
                self._look(field.popup)
                field.popup.hide()
                field.line.clear()

    def _shown(self, over: QWidget) -> Iterator[QWidget]:
        self.settle()
        dialogs = [one for one in every_window() if one is not over and one.parentWidget() is not None]
        dialogs = [one for one in dialogs if one.windowType() == Qt.WindowType.Dialog and one.isVisible()]
        assert dialogs, "nothing was opened"
        for dialog in dialogs:
            yield dialog
            self.settle()
            getattr(dialog, "discard", dialog.close)()  # of a form nobody is to be asked
            self.settle()


def point_at_everything(window: QWidget) -> int:
    """Paint ``window`` and wait with the mouse over each widget and each row of it; how many tooltips that showed."""
    window.grab()
    shown = 0
    for widget in [window, *window.findChildren(QWidget)]:
        # A tooltip may be gone meanwhile; what is not seen now is pointed at when it is.
        if not shiboken6.isValid(widget) or widget.inherits("QTipLabel") or not widget.isVisible():
            continue
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
                columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
                for column in range(columns):
                    shown += _wait_over(widget.viewport(), widget.visualRect(model.index(row, column)).center())
        shown += _wait_over(widget, widget.rect().center())
    return shown


def _wait_over(widget: QWidget, at: QPoint) -> int:
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    is_shown = bool(QToolTip.text()) and QToolTip.isVisible()
    if is_shown:
        for window in QApplication.topLevelWidgets():
            if window.inherits("QTipLabel"):
                window.grab()
    return is_shown


def main(folder: Path, files: Path, words: str) -> None:
    """Walk through the archive in ``folder``; print what was seen, and do what must not be done once, on purpose."""
    application = QApplication([])
    beside = files.parent
    desktop = Desktop(
        application,
        resources=RESOURCES,
        cache=beside / "cache",
        drafts=beside / "drafts",
        home=beside / "home",
        by=words,
        theme="light",
        language="en",
        remember=lambda *_told: None,
        write_down=lambda _report: None,
    )
    desktop.open(folder)
    tooltips = 0

    def look(window: QWidget) -> None:
        nonlocal tooltips
        tooltips += point_at_everything(window)

    walk = Walk(desktop, words, look)
    crashes: list[Exception] = []
    walk.window.tasks.crashed.connect(crashes.append)
    walk.look("first")
    walk.pages()
    walk.menus()
    walk.notices()
    for steps in (walk.dialogs(), walk.editor(Reference(Kind.RELEASE, 1))):
        for dialog in steps:
            walk.look(dialog.objectName())
            walk.chips(dialog)
    walk.files(files)
    control = QLabel(f"<img src='file:{CONTROL}'>")
    control.grab()
    json.dump({"seen": sorted(walk.seen), "tooltips": tooltips, "crashes": list(map(repr, crashes))}, sys.stdout)
    desktop.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
