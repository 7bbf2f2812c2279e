"""What a window holds, which is scrolled where the screen is smaller than it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Scrolled(QScrollArea):
    """As large as the window; scroll bars come once that is smaller than its content can be."""

    def __init__(self, content: QWidget) -> None:
        """Hold ``content``."""
        super().__init__()
        self.setObjectName("scrolled")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
