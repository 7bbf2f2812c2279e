"""The field in which a list is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme

_PAUSE_MS = 120


class SearchField(QLineEdit):
    """A line with a magnifying glass; ``asked`` is emitted once nothing was typed for a moment."""

    asked = Signal()

    def __init__(self, theme: Theme, name: str, words: str) -> None:
        """Say what it is for in ``words`` such as “Search meetings…”."""
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words.rstrip("…"))
        self.setClearButtonEnabled(True)
        self._theme = theme
        self._icon = self.addAction(
            theme.icons.icon("search", theme.palette.second), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        self.textChanged.connect(lambda _words: self._pause.start())
        theme.changed.connect(self._dress)

    def rest(self) -> None:
        """Ask nothing more for what was typed until now: it is being answered."""
        self._pause.stop()

    def empty(self) -> None:
        """Ask nothing any more; nobody is told."""
        with QSignalBlocker(self):
            self.clear()

    def _dress(self) -> None:
        self._icon.setIcon(self._theme.icons.icon("search", self._theme.palette.second))
