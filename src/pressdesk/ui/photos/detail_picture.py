"""The picture above the facts of a photo, drawn whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from pressdesk.ui import tokens
from pressdesk.ui.pictures import PHOTO_EDGE
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from pressdesk.services.photos import PhotoCard
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

if TYPE_CHECKING:
    from pressdesk.services.photos import PhotoCard

WIDTH = 360


class DetailPicture(QWidget):
    """The whole picture of one photo."""

    clicked = Signal()

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("photo_picture")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tooltip(self, self.tr("Show it large (Space)"))
        self._theme, self._pictures = theme, pictures
        self._card: PhotoCard | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        pictures.came.connect(lambda _sha256: self.update())
        theme.changed.connect(self.update)

    def show_photo(self, card: PhotoCard | None) -> None:
        """Show the photo of ``card``."""
        self._card = card
        self.setAccessibleName(card.caption or card.name if card is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(WIDTH - 2 * tokens.GAP[4], self.heightForWidth(WIDTH - 2 * tokens.GAP[4]))

    def heightForWidth(self, width: int) -> int:
        """Two thirds of the width."""
        return round(width * 2 / 3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the large picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture whole, or say that it cannot be read."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.sunken))
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.drawPath(outline)
        card = self._card
        image = self._pictures.image(card.sha256, card.path, PHOTO_EDGE) if card is not None else None
        if image is not None and not image.isNull():
            painter.setClipPath(outline)
            painter.drawImage(fitted(QRectF(self.rect()), QSize(image.width(), image.height())), image)
        elif image is not None:
            painter.setPen(QColor(self._theme.palette.second))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The file cannot be read"))


def fitted(area: QRectF, size: QSize) -> QRectF:
    """Where in ``area`` something of ``size`` is shown whole, in the middle."""
    scaled = size.scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    left = area.left() + (area.width() - scaled.width()) / 2
    return QRectF(left, area.top() + (area.height() - scaled.height()) / 2, scaled.width(), scaled.height())
