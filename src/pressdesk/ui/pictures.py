"""Small pictures of photos for whoever paints: fetched beside everything else, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath

from pressdesk.errors import PressdeskError
from pressdesk.services.thumbnails import small_picture, small_pixels

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.services.thumbnails import Pixels
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.tasks import TaskQueue

ROW_EDGE, GRID_EDGE, PHOTO_EDGE, SCREEN_EDGE = 256, 384, 512, 2_048
"""How wide and high small pictures are at most, in pixels; each is kept on the disk once."""
_MOST_BYTES = 64_000_000


class Pictures(QObject):
    """Hands out pictures that are there, and fetches the others; ``came`` names the photo by its SHA-256."""

    came = Signal(str)

    def __init__(self, archive: Archive, tasks: TaskQueue, cache: Path, parent: QObject | None = None) -> None:
        """Fetch pictures of ``archive``, by way of the folder ``cache``."""
        super().__init__(parent)
        self._archive, self._tasks, self._cache = archive, tasks, cache
        self._kept: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._bytes = 0
        self._fetching: set[tuple[str, int]] = set()

    def image(self, sha256: str, path: str, edge: int) -> QImage | None:
        """The photo at most ``edge`` pixels wide and high; None while it is fetched, a null one if it can't be read."""
        key = (sha256, edge)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._fetching:
            self._fetching.add(key)
            self._tasks.aside(partial(self._fetch, sha256, path, edge), partial(self._on_fetched, key))
        return None

    def data(self, sha256: str, path: str, *, edge: int) -> bytes:
        """The photo at most ``edge`` pixels wide and high as a JPEG; called in a thread of work.

        Raises PressdeskError when it can't be read.
        """
        return small_picture(self._archive, sha256, path, edge, self._cache)

    def kept(self, sha256: str, edge: int) -> QImage | None:
        """The photo if it is there, for whoever paints what will soon be out of sight; nothing is fetched."""
        return self._kept.get((sha256, edge))

    def _fetch(self, sha256: str, path: str, edge: int) -> Pixels | None:
        # Not by Qt: its readers hold a lock and ask our translator, which waits for Python, while the GUI thread, which
        # holds Python, waits for that lock.
        try:
            return small_pixels(self._archive, sha256, path, edge, self._cache)
        except PressdeskError:
            return None  # `check` names files that are missing or damaged; a list only shows an empty frame

    def _on_fetched(self, key: tuple[str, int], found: Pixels | None) -> None:
        image = QImage()
        if found is not None:
            image = image_of(found)
        self._fetching.discard(key)
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            _oldest, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
        self.came.emit(key[0])


def image_of(found: Pixels) -> QImage:
    """The pixels as Qt paints them; it may be called in a thread of work."""
    return QImage(found.data, found.width, found.height, 4 * found.width, QImage.Format.Format_RGB32).copy()


def paint_filling(painter: QPainter, place: QRectF, image: QImage, radius: float) -> None:
    """Paint ``image`` so that it fills ``place``, cut at its sides or at top and bottom, with round corners."""
    wanted = place.width() / place.height()
    width, height = float(image.width()), float(image.height())
    if width / height > wanted:
        source = QRectF((width - height * wanted) / 2, 0, height * wanted, height)
    else:
        source = QRectF(0, (height - width / wanted) / 2, width, width / wanted)
    outline = QPainterPath()
    outline.addRoundedRect(place, radius, radius)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image, source)
    painter.restore()
