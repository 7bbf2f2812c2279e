"""Where Word documents are written to, and what is said when they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from pressdesk.ui.fields import named
from pressdesk.ui.labels import said
from pressdesk.ui.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class Documents(QObject):
    """Asks for a file, opens one, and tells of one that was written; ``told`` is a Notice."""

    told = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Ask in front of ``parent``, first in the folder of documents, then in the one that was chosen last."""
        super().__init__(parent)
        self._over = parent
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask under which name a document is to be written, and let ``chosen`` have it."""
        filters = self.tr("Word documents (*.docx)")
        dialog = named(QFileDialog(self._over, title, str(self._folder), filters), "save_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(name)

        def taken(file: str) -> None:
            self._folder = Path(file).parent
            chosen(Path(file))

        dialog.fileSelected.connect(taken)
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a document in the program that this computer has for it, or say that there is none."""
        if not path.is_file():
            self.told.emit(Notice("error", self.tr("{path} is not there any more.").format(path=path)))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program on this computer opens {path}.").format(path=path)
            self.told.emit(Notice("error", words))

    def tell_written(self, path: Path, warnings: Sequence[str] = (), *, is_issued: bool = False) -> None:
        """Say that a document is written, with what must be known of it, and offer to open it."""
        words = (
            self.tr("{name} was written and issued; the archive keeps the exact file.")
            if is_issued
            else self.tr("{name} was written.")
        ).format(name=path.name)
        sentence = " ".join([words, *(f"{said(warning)}." for warning in warnings)])
        self.told.emit(Notice("warning" if warnings else "done", sentence, self.tr("Open"), partial(self.open, path)))
