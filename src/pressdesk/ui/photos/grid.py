"""The grid itself: cells that fill its width, several to be chosen, keys and the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from pressdesk.ui import tokens
from pressdesk.ui.photos.delegate import PhotoDelegate
from pressdesk.ui.photos.model import PhotosModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

SMALLEST, USUAL, LARGEST, STEP = 140, 200, 380, 20
"""How wide a cell is at least, in pixels, and by how much a step of the wheel changes that."""
_CALM_MS = 90


class PhotoGrid(QListView):
    """``opened`` wants the big view, ``zoomed`` tells how wide cells are now at least.

    ``settled`` says, once for many keys, that other photos are chosen.
    """

    opened = Signal()
    zoomed = Signal(int)
    settled = Signal()

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        """Show no photos yet."""
        super().__init__()
        self.setObjectName("photo_grid")
        self.setAccessibleName(self.tr("Photos"))
        self.photos = PhotosModel(self)
        self._cells = PhotoDelegate(theme, pictures, self)
        self._least = USUAL
        self._last = 0
        self.setModel(self.photos)
        self.setItemDelegate(self._cells)
        # Not Qt's icon mode, which keeps a rectangle of each of 100,000 cells; and the cells' size stands in the grid
        # size, as Qt would ask the model for each of them otherwise.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(tokens.GAP[2], tokens.GAP[2], 0, 0)
        self.setGridSize(self._cells.size)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._on_calm)
        self._choosing = QTimer(self, singleShot=True, interval=0)
        self._choosing.timeout.connect(self.settled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionModel().selectionChanged.connect(lambda *_rows: self._choosing.start())
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        pictures.came.connect(lambda _sha256: self.viewport().update())
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the photos that are chosen, in the order of the grid."""
        selection = self.selectionModel().selection()
        ranges = sorted((one.top(), one.bottom()) for one in map(selection.at, range(selection.count())))
        return tuple(number for top, bottom in ranges for number in self.photos.ids[top : bottom + 1])

    @property
    def current(self) -> int | None:
        """The id of the photo that the keys move from, if there is one."""
        row = self.currentIndex().row()
        return self.photos.ids[row] if row >= 0 else None

    def choose(self, ids: Iterable[int], current: int | None = None) -> None:
        """Choose those of the photos that the grid shows, and bring ``current`` or the first of them into view."""
        rows = sorted(row for number in ids if (row := self.photos.row_of(number)) is not None)
        selection = QItemSelection()
        first = last = None
        for row in [*rows, None]:
            if first is not None and last is not None and row != last + 1:
                selection.append(QItemSelectionRange(self.photos.index(first), self.photos.index(last)))
                first = None
            first, last = row if first is None else first, row
        row = self.photos.row_of(current) if current is not None else None
        if row is None and rows:
            row = rows[0]
        if row is not None:
            index = self.photos.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def zoom(self, least: int) -> None:
        """Make cells at least ``least`` pixels wide."""
        least = max(SMALLEST, min(LARGEST, least))
        if least != self._least:
            self._least = least
            self._fit()
            self.zoomed.emit(least)

    def zoom_by(self, steps: int) -> None:
        """Make cells larger or smaller by some steps."""
        self.zoom(self._least + steps * STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter open the big view, Ctrl with plus and minus zooms."""
        key, is_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_ctrl:
            self.opened.emit()
        elif is_ctrl and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif is_ctrl and key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All that is in view: Qt's own asks where each of 100,000 photos is."""
        return QRegion(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cells fill the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width() - 1
        if self._cells.set_width(max(width // max(width // self._least, 1), SMALLEST // 2)):
            self.setGridSize(self._cells.size)
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())

    def _on_scrolled(self, value: int) -> None:
        if abs(value - self._last) > self.viewport().height() or self.verticalScrollBar().isSliderDown():
            self._cells.is_hasty = True
            self._calm.start()
        self._last = value

    def _on_calm(self) -> None:
        self._cells.is_hasty = False
        self.viewport().update()
