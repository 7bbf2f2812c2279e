"""Where windows stood and how their panes were divided, kept to a screen that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

_TITLE_BAR = 40
"""Room for what the system draws above a window, which is not known before the window is shown."""


class WindowMemory(QObject):
    """Gives windows and splitters the place they had, by their objectName, and notes the one they have at the end."""

    def __init__(self, kept: dict[str, list[int]], parent: QObject | None = None) -> None:
        """Read and write ``kept``: five numbers for a window – place, size, 1 if maximised – or a splitter's sizes."""
        super().__init__(parent)
        self._kept = kept

    def place(self, window: QWidget, size: QSize) -> None:
        """Put ``window`` where it was the last time, else let it have ``size``; it never exceeds its screen."""
        window.installEventFilter(self)
        numbers = self._kept.get(window.objectName(), [])
        if len(numbers) != 5:
            window.resize(size.boundedTo(_room(window.screen().availableGeometry())))
            return
        # By the place of its frame: by that of what is in it, it would come a title bar lower each time.
        at = _fitted(QRect(*numbers[:4]))
        window.resize(at.size())
        window.move(at.topLeft())
        if numbers[4]:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def divide(self, splitter: QSplitter) -> None:
        """Divide ``splitter`` as it was the last time."""
        name = splitter.objectName()
        sizes = self._kept.get(name, [])
        if len(sizes) == splitter.count() and min(sizes) > 0:
            splitter.setSizes(sizes)
        splitter.splitterMoved.connect(lambda _at, _handle: self._kept.update({name: splitter.sizes()}))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the place of a window that goes."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and isinstance(watched, QWidget):
            is_maximised = watched.isMaximized()
            normal = watched.normalGeometry()
            at, size = (normal.topLeft(), normal.size()) if is_maximised else (watched.pos(), watched.size())
            self._kept[watched.objectName()] = [at.x(), at.y(), size.width(), size.height(), int(is_maximised)]
        return False


def _room(screen: QRect) -> QSize:
    """How large a window without its title bar may be on a screen."""
    return screen.size() - QSize(0, _TITLE_BAR)


def _fitted(wanted: QRect) -> QRect:
    """``wanted``, moved and made smaller until it is seen whole on one of the screens there are."""
    screen = QGuiApplication.screenAt(wanted.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    size = wanted.size().boundedTo(_room(room))
    x = max(room.left(), min(wanted.x(), room.x() + room.width() - size.width()))
    y = max(room.top(), min(wanted.y(), room.y() + room.height() - size.height() - _TITLE_BAR))
    return QRect(x, y, size.width(), size.height())
