"""What all rows of lists are painted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme


def paint_row(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRectF:
    """Paint the ground of a row, with its line below and what shows that it is selected; where the row is."""
    colours, rect = theme.palette, QRectF(option.rect)
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(colours.accent_soft if is_selected else colours.surface))
    if is_selected:
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus and not is_selected:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))
    return rect
