"""Where files and folders are dropped or chosen before an import begins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme


def dropped_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are being dropped, in their order; nothing else counts."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


class DropZone(QWidget):
    """``chosen`` has the paths of the files, or of the folder, that somebody chose in a dialog."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        """Say what may be dropped, or that nothing can be taken in."""
        super().__init__()
        self.setProperty("surface", True)
        self._theme = theme
        self._zone, self._icon = named(QFrame(), "dropzone"), Label()
        heading = label(self.tr("Drop files or folders here"), "section")
        words = self.tr(
            "Texts, web pages, Word and PDF documents become releases, pictures become photos. "
            "You see first what each file would become, and put right what is wrong. "
            "Nothing is saved before you accept it, and the whole import can be undone."
        )
        if not writable:
            words = self.tr("This archive is open to be read only. Nothing can be taken in.")
        about = label(words, "second", wraps=True)
        for part in (self._icon, heading, about):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        files = named(Button(theme, self.tr("Choose files…"), "file-text", primary=True), "choose_files")
        folder = named(Button(theme, self.tr("Choose a folder…"), "folder-open"), "choose_folder")
        files.clicked.connect(self._on_choose_files)
        folder.clicked.connect(self._on_choose_folder)
        for button in (files, folder):
            button.setEnabled(writable)
        self._zone.setFixedWidth(560)
        buttons = layouts.row(1, files, folder, 1, gap=2)
        buttons.setContentsMargins(0, tokens.GAP[1], 0, 0)
        inside = layouts.column(self._icon, heading, about, buttons, on=self._zone, gap=3)
        inside.setContentsMargins(*[2 * tokens.GAP[5]] * 4)
        layouts.column(2, layouts.row(1, self._zone, 1), 3, on=self)
        theme.changed.connect(self._dress)
        self._dress()

    def mark(self, *, is_over: bool) -> None:
        """Show that files are held over it, or no more."""
        self._zone.setProperty("dragged", is_over)
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)

    def _dress(self) -> None:
        icons, colour = self._theme.icons, self._theme.palette.accent
        self._icon.setPixmap(icons.pixmap("import", colour, 40, self.devicePixelRatioF()))

    def _on_choose_files(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(self, self.tr("Choose files to take in"))
        self.chosen.emit([Path(name) for name in chosen])

    def _on_choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to take in"))
        self.chosen.emit([Path(chosen)] if chosen else [])
