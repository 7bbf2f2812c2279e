"""The big view: one photo as large as the window, the next one key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.fields import label
from pressdesk.ui.photos.detail_picture import fitted
from pressdesk.ui.photos.model import day_of_photo
from pressdesk.ui.pictures import GRID_EDGE, SCREEN_EDGE
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from pressdesk.services.photos import PhotoCard
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.photos.model import PhotosModel
    from pressdesk.ui.pictures import Pictures

_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class PhotoViewer(QDialog):
    """Walks through the photos of a grid; ``bin_wanted`` is the id of one for the bin, ``walked`` of the one shown."""

    bin_wanted = Signal(int)
    walked = Signal(int)

    def __init__(self, context: AppContext, photos: PhotosModel, number: int, over: QWidget) -> None:
        """Show the photo ``number`` of ``photos``, over the window ``over``."""
        super().__init__(over, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("photo_viewer")
        self.setWindowTitle(self.tr("Photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setGeometry(over.geometry())
        self._photos, self._number = photos, number
        self._row = photos.row_of(number) or 0
        self.picture = _Large(context)
        self._caption, self._facts, self._place_in = Label(), label("", "second"), label("", "second")
        self._caption.setObjectName("viewer_caption")
        self._caption.setWordWrap(True)
        self._facts.setObjectName("viewer_facts")
        self._place_in.setObjectName("viewer_place")
        theme = context.theme
        self._previous = IconButton(theme, "chevron-left", self.tr("Previous photo (Left)"))
        self._next = IconButton(theme, "chevron-right", self.tr("Next photo (Right)"))
        bin_button = IconButton(theme, "trash-2", self.tr("Put in the bin (Del)"))
        close = IconButton(theme, "x", self.tr("Close (Esc)"))
        for button, name in (
            (self._previous, "viewer_previous"),
            (self._next, "viewer_next"),
            (bin_button, "viewer_bin"),
            (close, "viewer_close"),
        ):
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._is_writable = context.archive.writable
        bin_button.setEnabled(self._is_writable)
        self._previous.clicked.connect(lambda: self._go(self._row - 1))
        self._next.clicked.connect(lambda: self._go(self._row + 1))
        bin_button.clicked.connect(lambda: self.bin_wanted.emit(self._number))
        close.clicked.connect(self.reject)
        self._lay_out(bin_button, close)
        photos.dataChanged.connect(self._show)
        photos.modelReset.connect(self._on_reset)
        self._show()
        self.picture.setFocus()

    def _lay_out(self, bin_button: QWidget, close: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._caption)
        words.addWidget(self._facts)
        foot = QWidget()
        foot.setProperty("surface", True)
        layouts.row(
            (words, 1),
            self._place_in,
            self._previous,
            self._next,
            bin_button,
            close,
            on=foot,
            margins=(5, 3, 5, 3),
            gap=2,
        )
        layouts.column((self.picture, 1), foot, on=self, margins=0, gap=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, close, or put in the bin."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._go(self._row + _KEYS[key])
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._photos.ids) - 1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        elif key == Qt.Key.Key_Delete and self._is_writable:
            self.bin_wanted.emit(self._number)
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._photos.ids):
            self._row, self._number = row, self._photos.ids[row]
            self._show()
            self.walked.emit(self._number)

    def _on_reset(self) -> None:
        """Stay with the photo that is shown; when it is gone, show the one that took its place."""
        if not self._photos.ids:
            self.reject()
            return
        row = self._photos.row_of(self._number)
        self._go(min(self._row, len(self._photos.ids) - 1) if row is None else row)

    def _show(self) -> None:
        card, of = self._photos.card(self._row), len(self._photos.ids)
        following = self._photos.card(self._row + 1) if self._row + 1 < of else None
        self.picture.show_photo(card, following)
        self._place_in.setText(self.tr("{number} of {all}").format(number=self._row + 1, all=of))
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row + 1 < of)
        if card is not None:
            self._caption.setText(card.caption or self.tr("No caption in any language."))
            self._facts.setText(f"{card.name} · {day_of_photo(card)}")


class _Large(QWidget):
    """The picture, as large as there is room."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.setObjectName("viewer_picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = context.theme
        self._pictures: Pictures = context.pictures
        self._card: PhotoCard | None = None
        self._following: PhotoCard | None = None
        context.pictures.came.connect(self._on_came)
        context.theme.changed.connect(self.update)

    def show_photo(self, card: PhotoCard | None, following: PhotoCard | None) -> None:
        """Show ``card``; ``following`` will be there when it is wanted."""
        self._card, self._following = card, following
        if card is not None:
            self.setAccessibleName(card.caption or card.name)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Close, as it was opened."""
        dialog = self.window()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture; until it is there, the small one of the grid."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self._theme.palette.sunken))
        if self.hasFocus():
            painter.setPen(QColor(self._theme.palette.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        card = self._card
        if card is None:
            return
        image = self._pictures.image(card.sha256, card.path, SCREEN_EDGE)
        is_there = image is not None
        if image is None:
            image = self._pictures.kept(card.sha256, GRID_EDGE)
        if image is not None and not image.isNull():
            inner = QRectF(self.rect()).adjusted(tokens.GAP[4], tokens.GAP[4], -tokens.GAP[4], -tokens.GAP[4])
            painter.drawImage(fitted(inner, QSize(image.width(), image.height())), image)
        elif is_there:
            painter.setPen(QColor(self._theme.palette.second))
            words = self.tr("The file of this photo is missing or cannot be read. What is known of it is kept.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        if is_there and self._following is not None:
            self._pictures.image(self._following.sha256, self._following.path, SCREEN_EDGE)

    def _on_came(self, sha256: str) -> None:
        if self._card is not None and self._card.sha256 == sha256:
            self.update()
