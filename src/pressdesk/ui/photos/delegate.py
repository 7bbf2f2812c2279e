"""A photo as a cell of the grid: its picture, its file's name, its day, and a badge where it has no caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.ui import tokens
from pressdesk.ui.lists.model import CARD_ROLE
from pressdesk.ui.photos.model import day_of_photo
from pressdesk.ui.pictures import GRID_EDGE, paint_filling

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pressdesk.services.photos import PhotoCard
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

_MARGIN = 6
_LINE = 17
_WORDS = 2 * _LINE + 10
_ROUND = 6


class PhotoDelegate(QStyledItemDelegate):
    """Paints cells of one size, so that a grid of 100,000 scrolls like one of 100.

    While it ``is_hasty`` only pictures that are there are shown: what rushes by is not worth fetching.
    """

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``, with small pictures of ``pictures``."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._width = 200
        self.is_hasty = False

    def set_width(self, width: int) -> bool:
        """Make the cells ``width`` pixels wide, pictures three by two; whether that is another width."""
        is_other, self._width = width != self._width, width
        return is_other

    @property
    def size(self) -> QSize:
        """How large a cell is."""
        return QSize(self._width, round((self._width - 2 * _MARGIN) * 2 / 3) + 2 * _MARGIN + _WORDS)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every cell."""
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        colours = self._theme.palette
        rect = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        place = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - _WORDS)
        card: PhotoCard | None = index.data(CARD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        if card is not None:
            self._paint_picture(painter, place, card)
            self._paint_words(painter, rect.adjusted(0, place.height() + 6, 0, 0), card)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), _ROUND + 2.5, _ROUND + 2.5)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), _ROUND + 2.5, _ROUND + 2.5)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, card: PhotoCard) -> None:
        if self.is_hasty:
            image = self._pictures.kept(card.sha256, GRID_EDGE)
        else:
            image = self._pictures.image(card.sha256, card.path, GRID_EDGE)
        if image is not None and not image.isNull():
            paint_filling(painter, place, image, _ROUND)
        elif image is not None:
            painter.setFont(_font(painter.font(), tokens.SMALL_PX))
            painter.setPen(QColor(self._theme.palette.second))
            inner = place.adjusted(tokens.GAP[2], tokens.GAP[2], -tokens.GAP[2], -tokens.GAP[2])
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(inner, wrapped, self.tr("The file cannot be read"))

    def _paint_words(self, painter: QPainter, rect: QRectF, card: PhotoCard) -> None:
        colours = self._theme.palette
        small = _font(painter.font(), tokens.SMALL_PX)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.text))
        name = metrics.elidedText(card.name, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), _LINE), middle, name)
        right = rect.right()
        if not card.caption:
            right = self._paint_badge(painter, rect.adjusted(0, _LINE, 0, 0)) - tokens.GAP[2]
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        day = metrics.elidedText(day_of_photo(card), Qt.TextElideMode.ElideRight, right - rect.left())
        painter.drawText(QRectF(rect.left(), rect.top() + _LINE, right - rect.left(), _LINE), middle, day)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> float:
        """Paint at the right that there is no caption; where the badge begins."""
        colours = self._theme.palette
        font = _font(painter.font(), 10.5, QFont.Weight.DemiBold)
        words = self.tr("no caption")
        width = QFontMetricsF(font).horizontalAdvance(words) + 12
        box = QRectF(rect.right() - width, rect.top() + 0.5, width, _LINE - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_soft))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(colours.warn))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.left()


def _font(font: QFont, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    found = QFont(font)
    found.setPixelSize(round(size))
    found.setWeight(weight)
    return found
