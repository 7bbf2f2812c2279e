"""A meeting as a row of the list: its day and title, and below them kind, place and series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.catalogue.events import EventKind
from pressdesk.ui import tokens
from pressdesk.ui.lists.model import CARD_ROLE
from pressdesk.ui.lists.row import paint_row
from pressdesk.ui.meetings.labels import brief_day, ordinal, word

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pressdesk.services.event_lists import EventSummary
    from pressdesk.ui.theme import Theme

ROW_HEIGHT = 56
_MARGIN = 14
_LINE = 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class MeetingDelegate(QStyledItemDelegate):
    """Paints rows of one height."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every row."""
        return QSize(280, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        colours = self._theme.palette
        painter.save()
        rect = paint_row(painter, option, self._theme)
        brief: EventSummary | None = index.data(CARD_ROLE)
        inside = rect.adjusted(_MARGIN, 8, -_MARGIN, -8)
        if brief is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            for top, width in ((4, 0.8), (_LINE + 4, 0.5)):
                bar = QRectF(inside.left(), inside.top() + top, inside.width() * width, 10)
                painter.drawRoundedRect(bar, 4, 4)
        else:
            self._paint_brief(painter, inside, brief)
        painter.restore()

    def _paint_brief(self, painter: QPainter, rect: QRectF, brief: EventSummary) -> None:
        colours = self._theme.palette
        small, bold = QFont(painter.font()), QFont(painter.font())
        small.setPixelSize(round(tokens.SMALL_PX))
        bold.setPixelSize(tokens.BASE_PX)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(small)
        first = QRectF(rect.left(), rect.top(), rect.width(), _LINE)
        day = brief_day(brief.starts)
        painter.setFont(small)
        painter.setPen(QColor(colours.warn if brief.starts is None else colours.second))
        painter.drawText(first, _MIDDLE, day)
        first.setLeft(first.left() + metrics.horizontalAdvance(day) + tokens.GAP[2])
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        title = QFontMetricsF(bold).elidedText(brief.title, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, _MIDDLE, title)
        parts = [word(EventKind(brief.kind)), brief.place]
        if brief.ordinal is not None:
            parts.append(ordinal(brief.ordinal))
        parts.append(brief.series)
        second = QRectF(rect.left(), rect.top() + _LINE, rect.width(), _LINE)
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        words = metrics.elidedText(
            " · ".join(part for part in parts if part), Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, _MIDDLE, words)
