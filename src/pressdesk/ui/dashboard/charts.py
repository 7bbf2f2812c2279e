"""Charts that are clicked through: releases by month, and countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from pressdesk.ui import tokens
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from pressdesk.services.listing import Counted
    from pressdesk.ui.theme import Theme

_ROW = 24


class Chart(QWidget):
    """Bars that are walked through with the arrows and chosen with Enter, Space or a click; ``chosen`` is a number."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        """Show no bars yet; ``title`` is read aloud."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._values: list[tuple[str, int]] = []
        self._at = 0
        theme.changed.connect(self.update)

    def show_values(self, values: list[tuple[str, int]]) -> None:
        """Show bars with these names and heights."""
        self._values = values
        self._at = min(self._at, max(len(values) - 1, 0))
        self.setAccessibleDescription(", ".join(f"{name}: {value}" for name, value in values))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step and self._values:
            self._at = (self._at + step) % len(self._values)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._values:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which bar a click would choose."""
        found = self._bar_at(event.position().x(), event.position().y())
        if found is not None and found != self._at:
            self._at = found
            self.update()
        name, value = self._values[self._at] if self._values else ("", 0)
        set_tooltip(self, f"{name}: {value}" if name else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        found = self._bar_at(event.position().x(), event.position().y())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = found
            self.chosen.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """No bar is under the pointer any more."""
        self.update()
        super().leaveEvent(event)

    def _is_marked(self, number: int) -> bool:
        return number == self._at and (self.hasFocus() or self.underMouse())

    def _bar_at(self, x: float, y: float) -> int | None:
        raise NotImplementedError

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(round(tokens.SMALL_PX))
        painter.setFont(font)


class MonthsChart(Chart):
    """A bar for each of the twelve months."""

    def sizeHint(self) -> QSize:
        """Wide enough for the names of the months."""
        return QSize(420, 140)

    def minimumSizeHint(self) -> QSize:
        """As narrow as twelve bars can be."""
        return QSize(260, 140)

    def show_months(self, months: tuple[int, ...]) -> None:
        """Show how many releases there were in each."""
        names = [QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
        self.show_values(list(zip(names, months, strict=True)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars with their counts above and their months below."""
        if not self._values:
            return
        colours = self._theme.palette
        painter = QPainter(self)
        self._prepare(painter)
        most = max(value for _name, value in self._values) or 1
        step, room = self.width() / len(self._values), self.height() - 40
        for number, (name, value) in enumerate(self._values):
            height = room * value / most
            left = number * step + 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.setOpacity(1.0 if self._is_marked(number) else 0.45)
            painter.drawRoundedRect(QRectF(left, 20 + room - height, step - 6, max(height, 1)), 3, 3)
            painter.setOpacity(1.0)
            painter.setPen(QColor(colours.second))
            centre = Qt.AlignmentFlag.AlignHCenter
            if value:
                painter.drawText(QRectF(left - 3, 2 + room - height, step, 16), centre, str(value))
            elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideNone, int(step))
            painter.drawText(QRectF(left - 3, self.height() - 17, step, 16), centre, elided)

    def _bar_at(self, x: float, y: float) -> int | None:
        number = int(x / self.width() * len(self._values)) if self._values else -1
        return number if 0 <= number < len(self._values) else None


class CountsChart(Chart):
    """Names with horizontal bars and their counts."""

    def sizeHint(self) -> QSize:
        """A row for each name."""
        return QSize(300, _ROW * max(len(self._values), 1))

    def minimumSizeHint(self) -> QSize:
        """A row for each name."""
        return QSize(200, _ROW * max(len(self._values), 1))

    def show_counted(self, counted: tuple[Counted, ...]) -> None:
        """Show how many there are of each."""
        self.show_values([(one.name, one.count) for one in counted])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        if not self._values:
            return
        colours = self._theme.palette
        painter = QPainter(self)
        self._prepare(painter)
        most = max(value for _name, value in self._values) or 1
        name_width = self.width() * 0.38
        track = self.width() - name_width - 44
        for number, (name, value) in enumerate(self._values):
            top = number * _ROW
            row = QRectF(0, top, self.width(), _ROW)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(colours.accent if self._is_marked(number) else colours.text))
            elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(name_width - 8))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignLeft, elided)
            painter.setPen(QColor(colours.second))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, str(value))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(QRectF(name_width, top + 8, track, 8), 4, 4)
            painter.setBrush(QColor(colours.accent))
            painter.setOpacity(1.0 if self._is_marked(number) else 0.7)
            painter.drawRoundedRect(QRectF(name_width, top + 8, max(track * value / most, 8), 8), 4, 4)
            painter.setOpacity(1.0)

    def _bar_at(self, x: float, y: float) -> int | None:
        number = int(y / _ROW)
        return number if 0 <= number < len(self._values) else None
