"""The icons: lucide's drawings, in the colour that they are asked for in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 16
_STROKE = "1.75"
_SCALES = (1, 2, 3)


class Icons:
    """Draws the icons of a folder of SVG files."""

    def __init__(self, folder: Path) -> None:
        """Read the drawings of ``folder`` when they are first asked for."""
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, colour: str, size: int = SIZE) -> QIcon:
        """The icon in ``colour``, for screens of every scale."""
        found = QIcon()
        for scale in _SCALES:
            found.addPixmap(self.pixmap(name, colour, size, scale))
        return found

    def pixmap(self, name: str, colour: str, size: int = SIZE, scale: float = 1) -> QPixmap:
        """The icon ``size`` logical pixels wide on a screen of ``scale``. Raises FileNotFoundError."""
        key = (name, colour, size, scale)
        if key not in self._pixmaps:
            if name not in self._drawings:
                drawing = (self._folder / f"{name}.svg").read_text("utf-8")
                self._drawings[name] = drawing.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
            pixmap = QPixmap(round(size * scale), round(size * scale))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            drawing = self._drawings[name].replace("currentColor", colour)
            QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]
