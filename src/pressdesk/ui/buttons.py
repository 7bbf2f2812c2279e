"""Buttons with an icon that keeps to the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from pressdesk.ui.plain import set_tooltip, unkeyed

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pressdesk.ui.theme import Theme


class Button(QPushButton):
    """A button with words and, before them, an icon of ``resources/icons``."""

    def __init__(self, theme: Theme, text: str, icon: str = "", *, primary: bool = False) -> None:
        """Show ``text``; a ``primary`` button is what most people come to do here, one on a page."""
        super().__init__(text)
        self._theme, self._icon, self._is_primary = theme, icon, primary
        self.setProperty("primary", primary)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        if self._icon:
            colours = self._theme.palette
            self.setIcon(self._theme.icons.icon(self._icon, colours.on_accent if self._is_primary else colours.text))


class IconButton(QToolButton):
    """A small button that is only an icon; its name is read aloud and shown as a tooltip."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        """Show the ``icon`` of ``resources/icons``, called ``name``."""
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._theme.icons.icon(self._icon, self._theme.palette.second))


class RowButton(QPushButton):
    """A row of a list of a few: as much of its words as there is room for."""

    def __init__(self, words: str) -> None:
        """Show ``words``, all of them as a tooltip."""
        super().__init__()
        self._words = words
        self.setProperty("row", True)
        set_tooltip(self, words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words where the room ends."""
        super().resizeEvent(event)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 12)
        self.setText(unkeyed(words))
