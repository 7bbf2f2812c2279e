"""What the sections of the settings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget


def headed(section: QWidget, title: str, words: str) -> QVBoxLayout:
    """The layout of ``section``, below its title and a sentence about it."""
    section.setProperty("surface", True)
    section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    about = label(words, "second", wraps=True)
    layout = layouts.column(label(title, "section"), about, on=section, margins=5, gap=1)
    layout.addSpacing(tokens.GAP[3])
    return layout
