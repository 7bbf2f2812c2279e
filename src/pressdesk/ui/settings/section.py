"""What the sections of the settings have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.ui import tokens
from pressdesk.ui.fields import label


def headed(section: QWidget, title: str, words: str) -> QVBoxLayout:
    """The layout of ``section``, below its title and a sentence about it."""
    section.setProperty("surface", True)
    section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(section)
    layout.setContentsMargins(*[tokens.GAP[5]] * 4)
    layout.setSpacing(tokens.GAP[1])
    about = label(words, "second")
    about.setWordWrap(True)
    layout.addWidget(label(title, "section"))
    layout.addWidget(about)
    layout.addSpacing(tokens.GAP[3])
    return layout
