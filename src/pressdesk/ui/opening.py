"""Opening an archive beside the window: where its schema is brought up to date that takes long, and can be stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QWidget

from pressdesk.services.opening import open_at_once
from pressdesk.ui import layouts
from pressdesk.ui.labels import said
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

# Nearly every archive is open by then; a dialog that flashes up tells nobody anything.
_SHOWN_AFTER_MS = 300
_WIDTH = 420


class _Courier(QObject):
    """Brings what the thread says into the window's."""

    advanced = Signal(object, int, int)
    ended = Signal()


class OpeningDialog(QDialog):
    """Says what an archive still needs before it can be read, and lets that be stopped: then it is ``rejected``."""

    def __init__(self, parent: QWidget | None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("opening")
        self.setWindowTitle(self.tr("Opening the archive"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self._step = Label()
        self._step.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layouts.column(self._step, self._bar, buttons, on=self, gap=2)

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""
        self._step.setText(f"{said(step)}…")
        self._bar.setMaximum(total)
        self._bar.setValue(done)


def open_beside(folder: Path, *, write: bool, parent: QWidget | None) -> Archive:
    """The archive in ``folder``, opened in another thread while the window lives on.

    Raises what ``open_at_once`` raises, ``opening_stopped`` where somebody stopped it.
    """
    courier, loop, dialog = _Courier(), QEventLoop(), OpeningDialog(parent)
    stopping = threading.Event()
    results: list[Archive] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(open_at_once(folder, write=write, advance=courier.advanced.emit, is_stopped=stopping.is_set))
        except BaseException as error:  # noqa: BLE001 - it is raised again in the window's thread
            errors.append(error)
        courier.ended.emit()

    queued = Qt.ConnectionType.QueuedConnection
    courier.advanced.connect(dialog.show_step, queued)
    courier.ended.connect(loop.quit, queued)
    dialog.rejected.connect(stopping.set)
    patience = QTimer(singleShot=True)
    patience.timeout.connect(dialog.show)
    patience.start(_SHOWN_AFTER_MS)
    thread = threading.Thread(target=work, name="pressdesk-opening")
    thread.start()
    loop.exec()
    thread.join()
    patience.stop()
    dialog.deleteLater()
    if errors:
        raise errors[0]
    return results[0]
