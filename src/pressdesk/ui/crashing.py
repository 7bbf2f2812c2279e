"""The one dialog for our own mistakes: a sentence, and a report that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit

from pressdesk import crash_log
from pressdesk.ui import layouts
from pressdesk.ui.fields import named
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CrashDialog(QDialog):
    """Says that the program made a mistake; it goes on, and what was saved is kept."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        """Report ``error``; ``report`` is what is shown."""
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        report = self.report = crash_log.report_of(error, f"Qt {qVersion()}")
        sentence = Label(
            self.tr(
                "pressdesk made a mistake and could not finish what you asked for. Everything that was saved is kept. "
                "If it happens again, send this report to whoever looks after pressdesk; it holds no text of yours."
            )
        )
        sentence.setWordWrap(True)
        shown = named(QPlainTextEdit(report), "crash_report", self.tr("Report"))
        shown.setReadOnly(True)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        layouts.column(sentence, shown, buttons, on=self, margins=5, gap=3)
        self.resize(560, 360)
