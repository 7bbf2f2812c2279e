"""The photos of a release while it is edited: dropped in, put in order, captioned in each language."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListView,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from pressdesk.services.editing import PhotoForm, photo_form
from pressdesk.services.import_results import Skipped
from pressdesk.services.photo_import import import_photo
from pressdesk.services.source_files import SourceFile
from pressdesk.ui import layouts
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.notices import Notice
from pressdesk.ui.pictures import ROW_EDGE, paint_filling
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext

_THUMBNAIL = QSize(92, 62)
_ROWS = 2
_FORM = int(Qt.ItemDataRole.UserRole) + 1


class _Strip(QListWidget):
    """The pictures in their order; Alt with an arrow moves one, Delete takes it out of the release."""

    moved = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            row, target = self.currentRow(), self.currentRow() + step
            if row >= 0 and 0 <= target < self.count():
                self.insertItem(target, self.takeItem(row))
                self.setCurrentRow(target)
                self.moved.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.moved.emit()


class PhotosField(QWidget):
    """The photos on a form; files dropped on it become photos of the archive at once.

    ``changed`` says that the form has others, in another order or captioned otherwise; ``told`` is a Notice.
    """

    changed = Signal()
    told = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Show no photos yet."""
        super().__init__()
        self.setAcceptDrops(True)
        self._context = context
        self._coming: list[Path] = []
        self._is_taking = False
        self.taken_in: set[int] = set()
        """The photos that were new to the archive when they were dropped here."""
        self._title = label("")
        self.strip = _Strip()
        self.strip.setObjectName("photo_strip")
        self.strip.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.strip.setAccessibleName(self.tr("Photos of the release"))
        self.strip.setFlow(QListView.Flow.LeftToRight)
        self.strip.setWrapping(True)
        self.strip.setResizeMode(QListView.ResizeMode.Adjust)
        self.strip.setIconSize(_THUMBNAIL)
        self.strip.setGridSize(_THUMBNAIL + QSize(6, 6))
        self.strip.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.strip.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.currentItemChanged.connect(lambda *_items: self._show_captions())
        self.strip.moved.connect(self._on_moved)
        self.strip.removed.connect(self._on_removed)
        self._captions = LanguageFields("caption", self.tr("Caption"), context.archive.languages, lines=2)
        self._captions.changed.connect(self._on_captioned)
        add = named(IconButton(context.theme, "image-plus", self.tr("Add photos from files…")), "add_photos")
        add.clicked.connect(self._on_add)
        remove = named(IconButton(context.theme, "x", self.tr("Take this photo out of the release")), "remove_photo")
        remove.clicked.connect(self._on_removed)
        self._remove = remove
        self._hint = label(self.tr("Drop picture files here, or choose them with the button."), wraps=True)
        head = layouts.row(self._title, 1, remove, add)
        layouts.column(head, self._hint, self.strip, self._captions, on=self, margins=0, gap=1)
        context.pictures.came.connect(self._on_picture_came)
        self._arrange()

    @property
    def forms(self) -> tuple[PhotoForm, ...]:
        """The photos in their order, with their captions."""
        return tuple(self.strip.item(row).data(_FORM) for row in range(self.strip.count()))

    def show_forms(self, forms: Sequence[PhotoForm]) -> None:
        """Show other photos; nobody is told."""
        self.strip.clear()
        for form in forms:
            self._append(form)
        if forms:
            self.strip.setCurrentRow(0)
        self._arrange()

    def add_files(self, files: Sequence[Path]) -> None:
        """Take pictures into the archive and put them last, in their order; what is no picture is told."""
        self._coming += files
        if not self._is_taking:
            self._take_next()

    def _take_next(self) -> None:
        context = self._context
        self._is_taking = bool(self._coming)
        if self._is_taking:
            work = partial(_take_in, context.archive, self._coming.pop(0), context.operations.by)
            context.tasks.aside(work, self._on_taken_in, self._on_refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the field."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the files that were dropped."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _on_add(self) -> None:
        title = self.tr("Add photos")
        files, _chosen = QFileDialog.getOpenFileNames(self, title)
        self.add_files([Path(file) for file in files])

    def _on_taken_in(self, result: tuple[PhotoForm, Changes]) -> None:
        self._take_next()
        form, changes = result
        if changes.steps:
            self.taken_in.add(form.photo)
            self._context.operations.made(changes)
        if any(shown.photo == form.photo for shown in self.forms):
            self.told.emit(Notice("warning", self.tr("This photo is with the release already.")))
            return
        self._append(form)
        self.strip.setCurrentRow(self.strip.count() - 1)
        self._arrange()
        self.changed.emit()

    def _on_refused(self, error: PressdeskError) -> None:
        self._take_next()
        self.told.emit(Notice("error", error_sentence(error)))

    def _append(self, form: PhotoForm) -> None:
        item = QListWidgetItem()
        item.setData(_FORM, form)
        item.setSizeHint(_THUMBNAIL + QSize(4, 4))
        self._dress(item)
        self.strip.addItem(item)

    def _dress(self, item: QListWidgetItem) -> None:
        form: PhotoForm = item.data(_FORM)
        words = next((form.captions[code] for code in self._context.archive.languages if form.captions.get(code)), "")
        name = form.path.rpartition("/")[2]
        said = f"{words}\n{name}" if words else self.tr("{name}, no caption").format(name=name)
        set_tooltip(item, said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        image = self._context.pictures.image(form.sha256, form.path, ROW_EDGE)
        if image is not None:
            scale = self.devicePixelRatioF()
            pixmap = QPixmap(_THUMBNAIL * scale)
            pixmap.setDevicePixelRatio(scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            if not image.isNull():
                painter = QPainter(pixmap)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_filling(painter, QRectF(QPointF(), _THUMBNAIL.toSizeF()), image, 4)
                painter.end()
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it; a chosen photo has a ring
            item.setIcon(icon)

    def _on_picture_came(self, sha256: str) -> None:
        for row in range(self.strip.count()):
            item = self.strip.item(row)
            if item.data(_FORM).sha256 == sha256:
                self._dress(item)

    def _on_moved(self) -> None:
        self._show_captions()
        self.changed.emit()

    def _on_removed(self) -> None:
        if self.strip.currentItem() is not None:
            self.strip.takeItem(self.strip.currentRow())
            self._arrange()
            self.changed.emit()

    def _show_captions(self) -> None:
        item = self.strip.currentItem()
        self._captions.show_words(item.data(_FORM).captions if item is not None else {})
        self._captions.setVisible(item is not None)
        self._remove.setVisible(item is not None)

    def _on_captioned(self) -> None:
        item = self.strip.currentItem()
        if item is not None:
            form: PhotoForm = item.data(_FORM)
            item.setData(_FORM, replace(form, captions=self._captions.words))
            self._dress(item)
            self.changed.emit()

    def _arrange(self) -> None:
        count = self.strip.count()
        self._title.setText(self.tr("Photos · {count}").format(count=count) if count else self.tr("Photos"))
        self._hint.setVisible(not count)
        self.strip.setVisible(bool(count))
        self._fit()
        self._show_captions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many photos in a row as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cell, frame = self.strip.gridSize(), 2 * self.strip.frameWidth()
        columns = max(1, (self.width() - frame) // cell.width())
        rows = min(_ROWS, -(-self.strip.count() // columns))
        self.strip.setFixedHeight(rows * cell.height() + frame + 2)


def _take_in(archive: Archive, file: Path, by: str) -> tuple[PhotoForm, Changes]:
    """A picture file as a photo of the archive, which it may be already. Raises PressdeskError."""
    outcome, changes = import_photo(archive, SourceFile(file), by=by)
    reference = outcome.duplicate_of if isinstance(outcome, Skipped) else changes.created[0]
    return photo_form(archive, reference), changes
