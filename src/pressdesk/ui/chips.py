"""The chips of a field for links, and the line in which the next name is typed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from pressdesk.ui import tokens
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.fields import named
from pressdesk.ui.labels import word
from pressdesk.ui.plain import set_tooltip, unkeyed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from pressdesk.ui.theme import Theme

ICONS = {
    "person": "user",
    "organisation": "landmark",
    "country": "globe",
    "place": "map-pin",
    "topic": "tag",
    "event": "calendar-days",
}


@dataclass(frozen=True)
class Link:
    """A record that a chip stands for: its id, what it is called, its kind, and what it is to the record at hand."""

    key: int
    name: str
    kind: str
    role: str = ""


class Chip(QFrame):
    """A link as a chip: its name, its role where there are roles, and a cross that removes it."""

    removed = Signal(object)
    role_chosen = Signal(object, str)

    def __init__(self, theme: Theme, link: Link, roles: Sequence[str], text: str) -> None:
        """Show ``link``; ``text`` is what stands on it."""
        super().__init__()
        self.setObjectName("chip")
        self.link = link
        self._body = named(QToolButton(), "chip_body")
        self._body.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._body.setIcon(theme.icons.icon(ICONS[link.kind], theme.palette.second, 14))
        self._body.setText(unkeyed(self._body.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 220)))
        set_tooltip(self._body, text)
        self._body.setAccessibleName(text)
        if len(roles) > 1:
            menu = QMenu(self._body)
            for role in roles:
                action = menu.addAction(word(role), partial(self._choose, role))
                action.setCheckable(True)
                action.setChecked(role == link.role)
            self._body.setMenu(menu)
            self._body.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        remove = named(IconButton(theme, "x", self.tr("Take out {name}").format(name=link.name)), "chip_remove")
        remove.setIconSize(QSize(12, 12))
        remove.setFixedSize(20, 20)
        remove.clicked.connect(lambda: self.removed.emit(self.link))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.GAP[1], 0, 2, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body)
        layout.addWidget(remove)
        self.setFixedHeight(24)

    def _choose(self, role: str) -> None:
        self.role_chosen.emit(self.link, role)


class Typing(QLineEdit):
    """The line at the end of the chips; Backspace in an empty one takes out the last chip."""

    emptied = Signal()
    focused = Signal(bool)

    def __init__(self, offers: QWidget) -> None:
        """Type beside the list of ``offers``."""
        super().__init__()
        self._offers = offers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Backspace in an empty line take the last chip, and the arrow keys go to the offers."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._offers.isVisible():
                event.accept()  # it asks for the offers, and is for no button of the form

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret came."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret left."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class PassesClicksOn(QObject):
    """Has a click beside a pop-up do what it would do without: Qt only closes the pop-up, and typing goes on in it."""

    def __init__(self, field: QWidget) -> None:
        """Click in the window of ``field``."""
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the pop-up and click on what is there."""
        if event.type() is not QEvent.Type.MouseButtonPress or not isinstance(watched, QWidget):
            return False
        assert isinstance(event, QMouseEvent)
        if watched.rect().contains(event.position().toPoint()):
            return False
        watched.hide()
        at = event.globalPosition().toPoint()
        QTimer.singleShot(0, self, partial(_click, self._field.window(), at, event.button()))
        return True


def _click(window: QWidget, at: QPoint, button: Qt.MouseButton) -> None:
    """Press and release the mouse at a place of the screen, if something of ``window`` is there."""
    widget = window.childAt(window.mapFromGlobal(at))
    taker = widget
    while taker is not None and not taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker = taker.parentWidget()
    if widget is None:
        return
    if taker is not None:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        inside = QPointF(widget.mapFromGlobal(at))
        event = QMouseEvent(kind, inside, QPointF(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.postEvent(widget, event)


def filter_chip(title: str, name: str) -> QPushButton:
    """A button that looks like a chip and stays pressed: what a list is narrowed by."""
    chip = named(QPushButton(title), name)
    chip.setProperty("chip", True)
    chip.setCheckable(True)
    return chip
