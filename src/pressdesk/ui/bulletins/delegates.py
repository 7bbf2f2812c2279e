"""How the rows of the Bulletins page are painted: a bulletin that was issued, a release with its tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.ui import tokens
from pressdesk.ui.labels import short_day, short_period
from pressdesk.ui.lists.model import CARD_ROLE
from pressdesk.ui.pictures import ROW_EDGE, paint_filling

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pressdesk.services.bulletin_selection import Candidate
    from pressdesk.services.issued_bulletins import Issued
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

ISSUED_HEIGHT, CANDIDATE_HEIGHT = 78, 56
_GRIP, _TICK = 16, 16
_THUMBNAIL = QSize(44, 34)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_Index = QModelIndex | QPersistentModelIndex


class _RowDelegate(QStyledItemDelegate):
    """What both kinds of row have: ground, line, focus, and words in two sizes."""

    def __init__(self, theme: Theme, height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The same for every row."""
        return QSize(200, self._height)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRectF:
        colours, rect = self._theme.palette, QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.accent_soft if is_selected else colours.surface))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))
        return rect

    def _words(
        self, painter: QPainter, place: QRectF, words: str, colour: str, size: float, *, bold: bool = False
    ) -> None:
        """Write one line, cut at its end."""
        font = QFont(painter.font())
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _MIDDLE, shown)


class IssuedDelegate(_RowDelegate):
    """Paints a bulletin: number and title, period and language, the day it was issued."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``."""
        super().__init__(theme, ISSUED_HEIGHT, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        rect, colours = self._ground(painter, option), self._theme.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        row: Issued | None = index.data(CARD_ROLE)
        if row is not None:
            inner = rect.adjusted(tokens.GAP[4], 0, -tokens.GAP[3], 0)
            badge = QRectF(inner.right() - 26, inner.top() + 33, 26, 16)
            top = QRectF(inner.left(), inner.top() + 9, inner.width(), 20)
            title = self.tr("No. {number} · {title}").format(number=row.number, title=row.title)
            self._words(painter, top, title if row.number else row.title, colours.text, tokens.BASE_PX, bold=True)
            below = QRectF(inner.left(), inner.top() + 32, inner.width() - badge.width() - tokens.GAP[2], 18)
            words = short_period(row.starts, row.ends)
            self._words(painter, below, words, colours.second, tokens.SMALL_PX)
            if row.issued_at is not None:
                issued = self.tr("Issued on {day}").format(day=short_day(row.issued_at.astimezone().date()))
                self._words(painter, below.translated(0, 18), issued, colours.second, tokens.SMALL_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(badge, 3, 3)
            font = QFont(painter.font())
            font.setPixelSize(10)
            font.setWeight(QFont.Weight.Bold)
            painter.setFont(font)
            painter.setPen(QColor(colours.second))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, row.language.upper())
        painter.restore()


class CandidateDelegate(_RowDelegate):
    """Paints a release: what it is dragged by, its tick, its day and number, its headline, its photo."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``, with thumbnails of ``pictures``."""
        super().__init__(theme, CANDIDATE_HEIGHT, parent)
        self._pictures = pictures

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        rect, colours = self._ground(painter, option), self._theme.palette
        row: Candidate | None = index.data(CARD_ROLE)
        if row is not None:
            is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            scale = painter.device().devicePixelRatioF()
            grip = self._theme.icons.pixmap("grip-vertical", colours.third, _GRIP, scale)
            painter.drawPixmap(QPointF(rect.left() + tokens.GAP[2], rect.center().y() - _GRIP / 2), grip)
            self._paint_tick(painter, _tick_in(rect), is_ticked=is_ticked, scale=scale)
            left, right = _tick_in(rect).right() + tokens.GAP[3], rect.right() - tokens.GAP[3]
            if row.photo is not None:
                place = QRectF(
                    right - _THUMBNAIL.width(),
                    rect.center().y() - _THUMBNAIL.height() / 2,
                    _THUMBNAIL.width(),
                    _THUMBNAIL.height(),
                )
                self._paint_photo(painter, place, row.photo, is_ticked=is_ticked)
                right = place.left() - tokens.GAP[2]
            facts = " · ".join(part for part in (short_day(row.date), row.number or "") if part)
            width = right - left
            self._words(painter, QRectF(left, rect.top() + 8, width, 18), facts, colours.second, tokens.SMALL_PX)
            colour = colours.text if is_ticked else colours.second
            headline = QRectF(left, rect.top() + 27, width, 20)
            self._words(painter, headline, row.headline, colour, tokens.BASE_PX, bold=is_ticked)
        painter.restore()

    def _paint_tick(self, painter: QPainter, place: QRectF, *, is_ticked: bool, scale: float) -> None:
        colours = self._theme.palette
        painter.setPen(QPen(QColor(colours.accent if is_ticked else colours.third), 1.25))
        painter.setBrush(QColor(colours.accent if is_ticked else colours.surface))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_ticked:
            check = self._theme.icons.pixmap("check", colours.on_accent, 12, scale)
            painter.drawPixmap(QPointF(place.left() + 2, place.top() + 2), check)

    def _paint_photo(self, painter: QPainter, place: QRectF, photo: tuple[str, str], *, is_ticked: bool) -> None:
        image = self._pictures.image(*photo, ROW_EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.sunken))
        painter.drawRoundedRect(place, 4, 4)
        if image is not None and not image.isNull():
            painter.setOpacity(1.0 if is_ticked else 0.5)
            paint_filling(painter, place, image, 4)
            painter.setOpacity(1.0)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the tick turns it; a key does as everywhere."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        is_on_tick = _tick_in(QRectF(option.rect)).adjusted(-6, -12, 6, 12).contains(event.position())
        if event.type() != QEvent.Type.MouseButtonRelease or not is_on_tick:
            return False
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


def _tick_in(rect: QRectF) -> QRectF:
    left = rect.left() + tokens.GAP[2] + _GRIP + tokens.GAP[2]
    return QRectF(left, rect.center().y() - _TICK / 2, _TICK, _TICK)
