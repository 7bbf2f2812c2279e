"""A release as a row of the list: date, badges, headline, passage, and the first photo."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.services.listing import TextState
from pressdesk.ui import tokens
from pressdesk.ui.labels import day_of
from pressdesk.ui.lists.model import CARD_ROLE
from pressdesk.ui.lists.row import paint_row
from pressdesk.ui.pictures import ROW_EDGE, paint_filling

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pressdesk.services.listing import ReleaseCard
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

ROW_HEIGHT = 116
THUMBNAIL = QSize(64, 48)
_MARGIN = 14
_PIECE = re.compile(r"<mark>(.*?)</mark>")


class ReleaseDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that a list of 100,000 scrolls like one of 100."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``, with thumbnails of ``pictures``."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every row."""
        return QSize(320, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        painter.save()
        rect = paint_row(painter, option, self._theme)
        card: ReleaseCard | None = index.data(CARD_ROLE)
        if card is None:
            self._paint_waiting(painter, rect)
        else:
            self._paint_card(painter, rect.adjusted(_MARGIN, 10, -_MARGIN, -8), card)
        painter.restore()

    def _paint_waiting(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.sunken))
        for top, width in ((12, 0.2), (36, 0.7), (60, 0.8)):
            painter.drawRoundedRect(QRectF(rect.left() + _MARGIN, rect.top() + top, rect.width() * width, 10), 4, 4)

    def _paint_card(self, painter: QPainter, rect: QRectF, card: ReleaseCard) -> None:
        colours = self._theme.palette
        right = rect.right()
        if card.photo is not None:
            place = QRectF(right - THUMBNAIL.width(), rect.top(), THUMBNAIL.width(), THUMBNAIL.height())
            self._paint_picture(painter, place, card.photo)
            right = place.left() - tokens.GAP[3]
        small = _font(painter.font(), tokens.SMALL_PX)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        painter.setPen(QColor(colours.second))
        day = day_of(card)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if card.date is None:
            painter.setPen(QColor(colours.warn))
        painter.drawText(QRectF(rect.left(), rect.top(), 200, 18), middle, day)
        left = rect.left() + metrics.horizontalAdvance(day) + tokens.GAP[2]
        for code, state in sorted(card.states.items()):
            left = self._paint_badge(painter, QPointF(left, rect.top()), code, state) + tokens.GAP[1]
        if card.photos:
            count = str(card.photos)
            width = metrics.horizontalAdvance(count)
            painter.setPen(QColor(colours.second))
            painter.setFont(small)
            painter.drawText(QRectF(right - width, rect.top(), width + 1, 18), middle, count)
            icon = self._theme.icons.pixmap("image", colours.second, 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(right - width - 18, rect.top() + 2), icon)
        bold = _font(painter.font(), tokens.BASE_PX, QFont.Weight.DemiBold)
        width = right - rect.left()
        top = rect.top() + 22
        top += self._paint_marked(painter, QPointF(rect.left(), top), width, card.headline, bold, colours.text)
        width = rect.width() if top > rect.top() + THUMBNAIL.height() else width
        self._paint_marked(painter, QPointF(rect.left(), top + 2), width, card.snippet, small, colours.second)

    def _paint_badge(self, painter: QPainter, at: QPointF, code: str, state: str) -> float:
        """Paint the badge of a language; where it ends. Its form tells the state too, not its colour alone."""
        colours = self._theme.palette
        font = _font(painter.font(), 10, QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        words = code.upper()
        box = QRectF(at.x(), at.y() + 1.5, metrics.horizontalAdvance(words) + 10, 16)
        ground, pen, ink = colours.accent_soft, QPen(Qt.PenStyle.NoPen), colours.accent
        if state == TextState.OUT_OF_DATE:
            ground, ink = colours.warn_soft, colours.warn
            pen = QPen(QColor(colours.warn), 1)
        elif state != TextState.PUBLISHED:
            ground, ink = colours.surface, colours.second
            pen = QPen(QColor(colours.third), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(colours.third if state == TextState.MISSING else ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.right()

    def _paint_picture(self, painter: QPainter, place: QRectF, photo: tuple[str, str]) -> None:
        image = self._pictures.image(*photo, ROW_EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.sunken))
        painter.drawRoundedRect(place, 4, 4)
        if image is not None and not image.isNull():
            paint_filling(painter, place, image, 4)

    def _paint_marked(
        self, painter: QPainter, at: QPointF, width: float, marked: str, font: QFont, colour: str
    ) -> float:
        """Paint a text of at most two lines with its matches marked; its height."""
        words, formats = _formats(marked, QColor(self._theme.palette.mark), QColor(self._theme.palette.text))
        metrics = QFontMetricsF(font)
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        height, line_height = 0.0, metrics.height() + 1
        lines = 0
        while lines < 2:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line_height
            lines += 1
        layout.endLayout()
        painter.setPen(QColor(colour))
        if layout.lineCount() == 2:
            last = layout.lineAt(1)
            end = last.textStart() + last.textLength()
            if end < len(words.encode("utf-16-le")) // 2:
                cut = words[: last.textStart()] + metrics.elidedText(
                    words[last.textStart() :], Qt.TextElideMode.ElideRight, width
                )
                layout.setText(cut)
                layout.setFormats([one for one in formats if one.start + one.length <= len(cut) - 1])
                layout.beginLayout()
                for number in range(2):
                    line = layout.createLine()
                    if line.isValid():
                        line.setLineWidth(width)
                        line.setPosition(QPointF(0, number * line_height))
                layout.endLayout()
        layout.draw(painter, at)
        return height


def _font(base: QFont, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    return font


def _formats(marked: str, mark: QColor, ink: QColor) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The words without their marks, and where the marks were, counted as Qt counts: in UTF-16."""
    words, formats = "", []
    for number, piece in enumerate(_PIECE.split(marked)):
        piece = html.unescape(piece)
        if number % 2:
            found = QTextLayout.FormatRange()
            found.start = len(words.encode("utf-16-le")) // 2
            found.length = len(piece.encode("utf-16-le")) // 2
            style = QTextCharFormat()
            style.setBackground(mark)
            style.setForeground(ink)
            found.format = style
            formats.append(found)
        words += piece
    return words, formats
