"""The list of authorities, and how a line of it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.ui import tokens
from pressdesk.ui.chips import ICONS
from pressdesk.ui.lists.model import CARD_ROLE, PagedModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pressdesk.services.authorities import AuthorityRow
    from pressdesk.ui.theme import Theme

_HEIGHT = 50


class AuthoritiesModel(PagedModel):
    """The authorities of a list."""

    def words(self, card: AuthorityRow) -> str:
        """All its names."""
        return " · ".join([card.name, *card.others])

    def tooltip(self, card: AuthorityRow) -> str:
        """All its names: the row may be too narrow for them."""
        return self.words(card)


class AuthorityDelegate(QStyledItemDelegate):
    """Paints a line: icon, name, other names below it, and the count at its end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every line."""
        return QSize(240, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        row: AuthorityRow = index.data(CARD_ROLE)
        colours, rect = self._theme.palette, QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.accent_soft if is_selected else colours.surface))
        if is_selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        icon = self._theme.icons.pixmap(ICONS[row.kind], colours.second, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(int(rect.left()) + 14, int(rect.top()) + 9, icon)
        inner = rect.adjusted(40, 6, -14, -6)
        font = QFont(painter.font())
        font.setPixelSize(round(tokens.SMALL_PX))
        painter.setFont(font)
        painter.setPen(QColor(colours.second))
        count = str(row.count) if row.count else ""
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        width = int(inner.width() - painter.fontMetrics().horizontalAdvance(count) - 8)
        others = painter.fontMetrics().elidedText(" · ".join(row.others), Qt.TextElideMode.ElideRight, width)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, others)
        font.setPixelSize(tokens.BASE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        painter.restore()
