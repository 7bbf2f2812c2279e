"""The preview: pictures of the pages, side by side as many as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from pressdesk.formats.docx_styles import PAGE_HEIGHT, PAGE_WIDTH
from pressdesk.ui import tokens
from pressdesk.ui.bulletins.preview_renderer import Preview

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pressdesk.ui.theme import Theme

_NARROWEST, _WIDEST = 220, 340
_PAUSE_MS = 300
_MOST_ABREAST = 3


class PagesView(QAbstractScrollArea):
    """Shows pages; ``width_changed`` says, once it stays so, that they have another width now."""

    width_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Show no pages yet."""
        super().__init__()
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._shown, self._note = Preview(0, ()), ""
        self._drawn_at = 0.0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_settled)
        theme.changed.connect(self.viewport().update)

    @property
    def page_width(self) -> float:
        """How wide a page is shown, in logical pixels."""
        room = self.viewport().width() - tokens.GAP[5]
        return float(max(120, min(_WIDEST, room // self._abreast - tokens.GAP[5])))

    @property
    def shown(self) -> Preview:
        """What is shown."""
        return self._shown

    def show_preview(self, preview: Preview, note: str = "") -> None:
        """Show other pages and below them ``note``; with no pages it is all that is shown."""
        self._shown, self._note = preview, note
        self._drawn_at = self.page_width
        self._measure()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view."""
        colours = self._theme.palette
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(colours.sunken))
        top = -self.verticalScrollBar().value()
        view = QRectF(self.viewport().rect())
        for number, picture in enumerate(self._shown.pictures):
            place = self._place(number).translated(0, top)
            if place.intersects(view):
                painter.drawImage(place, picture)
                painter.setPen(QPen(QColor(colours.line), 1))
                painter.drawRect(place)
        if self._note:
            painter.setPen(QColor(colours.second))
            if self._shown.pictures:
                bottom = self._place(len(self._shown.pictures) - 1).bottom() + top
                place = QRectF(0, bottom + tokens.GAP[3], view.width(), 2 * tokens.GAP[5])
            else:
                place = view.adjusted(tokens.GAP[5], 0, -tokens.GAP[5], 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._note)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out again, and ask for sharp ones once the width stays."""
        super().resizeEvent(event)
        self._measure()
        if self.page_width != self._drawn_at:
            self._pause.start()

    @property
    def _abreast(self) -> int:
        room = self.viewport().width() - tokens.GAP[5]
        return max(1, min(_MOST_ABREAST, room // (_NARROWEST + tokens.GAP[5])))

    def _place(self, number: int) -> QRectF:
        width, gap, abreast = self.page_width, tokens.GAP[5], self._abreast
        height = round(width * PAGE_HEIGHT / PAGE_WIDTH)
        in_row = min(abreast, max(1, len(self._shown.pictures)))
        left = (self.viewport().width() - in_row * width - (in_row - 1) * gap) / 2
        at = QPointF(round(left) + (number % abreast) * (width + gap), gap + (number // abreast) * (height + gap))
        return QRectF(at.x(), at.y(), width, height)

    def _measure(self) -> None:
        pictures = len(self._shown.pictures)
        bottom = self._place(pictures - 1).bottom() + tokens.GAP[5] if pictures else 0
        if self._note and pictures:
            bottom += 2 * tokens.GAP[5]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(bottom) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(3 * tokens.GAP[5])

    def _on_settled(self) -> None:
        if self.page_width != self._drawn_at:
            self.width_changed.emit()
