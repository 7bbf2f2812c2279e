"""Where the archive is, its backups, and whether everything in it is as it should be."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QWidget,
)

from pressdesk.catalogue.references import Reference
from pressdesk.services.backups import BackupResult, backup, last_backup, repair
from pressdesk.services.checking import Checked, Problem, check
from pressdesk.services.titles import titles
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence, kind_word, moment, record_name, said, word
from pressdesk.ui.notices import Notice
from pressdesk.ui.plain import Label
from pressdesk.ui.settings.section import headed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.catalogue.fixity import RecordDamage
    from pressdesk.errors import PressdeskError
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask

T = TypeVar("T")
_MOST_SHOWN = 500


class ArchiveSettings(QWidget):
    """The archive's folder, and what keeps it safe; ``archive_wanted`` asks for another one, ``told`` says a notice."""

    archive_wanted = Signal()
    told = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Say where the archive is and when it was last copied."""
        super().__init__()
        self._context = context
        self._job: BackgroundTask | None = None
        self._report = ""
        self._damages: list[RecordDamage] = []
        layout = headed(
            self,
            self.tr("Archive and backups"),
            self.tr("Everything is in this one folder. It may be copied as it is."),
        )
        folder = named(QLineEdit(str(context.archive.folder)), "archive_folder", self.tr("Folder of the archive"))
        folder.setReadOnly(True)
        layout.addWidget(folder)
        self._buttons: list[QPushButton] = []
        row = self._row()
        self._button(row, "show_folder", "folder-open", self.tr("Open the folder"), self._on_folder)
        self._button(row, "other_archive", "external-link", self.tr("Open another archive…"), self.archive_wanted.emit)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(tokens.GAP[4])
        layout.addWidget(label(self.tr("Backups"), "heading"))
        self._last = named(label("", "second"), "last_backup")
        layout.addWidget(self._last)
        row = self._row()
        self._here = self._button(row, "backup_here", "save", self.tr("Back up now"), partial(self._back_up, None))
        self._here.setEnabled(context.archive.writable)
        self._button(row, "backup_elsewhere", "copy", self.tr("Copy to another disk…"), self._on_elsewhere)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(tokens.GAP[4])
        layout.addWidget(label(self.tr("Check"), "heading"))
        about = label(self.tr("Compares every record, every file and the search index with one another."), "second")
        about.setWordWrap(True)
        layout.addWidget(about)
        row = self._row()
        self._button(row, "check_now", "shield-check", self.tr("Check now"), self._on_check)
        self._copy = named(Button(context.theme, self.tr("Copy the report"), "copy"), "copy_report")
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._report))
        self._copy.hide()
        row.addWidget(self._copy)
        self._repair = named(Button(context.theme, self.tr("Restore what was saved"), "history"), "repair")
        self._repair.clicked.connect(self._on_repair)
        self._repair.hide()
        row.addWidget(self._repair)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(tokens.GAP[2])
        layout.addLayout(self._under_way())
        self._problems = named(QListWidget(), "problems", self.tr("What was found"))
        self._problems.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._problems.setWordWrap(True)
        self._problems.hide()
        layout.addWidget(self._problems, 1)
        layout.addStretch(0)
        self._show_last()

    def stop(self) -> None:
        """Stop what is under way; nothing half done is left."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _row(self) -> QHBoxLayout:
        return layouts.row(margins=(0, 1, 0, 0), gap=2)

    def _button(self, row: QHBoxLayout, name: str, icon: str, text: str, slot: Callable[[], object]) -> QPushButton:
        button = Button(self._context.theme, text, icon)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: slot())
        row.addWidget(button)
        self._buttons.append(button)
        return button

    def _under_way(self) -> QHBoxLayout:
        self._progress, self._said = named(QProgressBar(), "keeping_progress", self.tr("Progress")), Label()
        self._progress.setTextVisible(False)
        self._said.setObjectName("keeping_said")
        self._said.setWordWrap(True)
        self._stop = named(QPushButton(self.tr("Stop")), "keeping_stop")
        self._stop.clicked.connect(self.stop)
        row = self._row()
        row.addWidget(self._progress, 1)
        row.addWidget(self._said, 1)
        row.addWidget(self._stop)
        self._progress.hide()
        self._stop.hide()
        return row

    def _show_last(self) -> None:
        at = last_backup(self._context.archive)
        self._last.setText(
            self.tr("The last backup in this folder was made on {day}.").format(day=moment(at))
            if at is not None
            else self.tr("There is no backup in this folder yet.")
        )

    def _on_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.archive.folder))):
            self.told.emit(Notice("warning", self.tr("No program opened the folder. Its place stands here.")))

    def _on_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Copy to another disk"))
        if chosen:
            self._back_up(Path(chosen) / self._context.archive.folder.name)

    def _back_up(self, target: Path | None) -> None:
        self._begin(partial(backup, self._context.archive, target), self._on_kept)

    def _on_check(self) -> None:
        archive, code = self._context.archive, self._context.language

        def work(advance: Callable[[int, int], None]) -> tuple[Checked, dict[str, str]]:
            result = check(archive, advance)
            return result, titles(archive, (problem.record for problem in result.problems), code)

        self._begin(work, self._on_checked)

    def _begin(self, work: Callable[[Callable[[int, int], None]], T], done: Callable[[T], None]) -> None:
        tasks = self._context.tasks

        def advance(at: int, of: int) -> None:
            if job.is_cancelled or tasks.is_closing:
                raise InterruptedError
            tasks.hand_over(self._show, (at, of))

        def ended(result: T) -> None:
            self._end()
            done(result)

        job = self._job = tasks.aside(partial(work, advance), ended, self._on_refused)
        for widget in (self._problems, self._copy, self._repair):
            widget.hide()
        self._progress.setMaximum(0)
        self._shown(is_busy=True)

    def _show(self, told: tuple[int, int]) -> None:
        if self._job is None:  # it was stopped meanwhile
            return
        at, of = told
        self._progress.setMaximum(of)
        self._progress.setValue(at)

    def _shown(self, *, is_busy: bool) -> None:
        self._said.setVisible(not is_busy)
        for widget in (self._progress, self._stop):
            widget.setVisible(is_busy)
        for button in self._buttons:
            button.setEnabled(not is_busy and (button is not self._here or self._context.archive.writable))

    def _end(self) -> None:
        self._job = None
        self._said.clear()
        self._shown(is_busy=False)

    def _on_kept(self, kept: BackupResult) -> None:
        self._show_last()
        self._said.setText(
            self.tr("%n file(s) were copied and checked.", "", kept.files) + "\n" + str(kept.place)
            if not kept.faults
            else self.tr("Copied. %n file(s) were missing or altered in the archive already:", "", len(kept.faults))
        )
        rows = [said(fault) for fault in kept.faults]
        self._list(rows, "\n".join(rows))

    def _on_checked(self, told: tuple[Checked, dict[str, str]]) -> None:
        result, names = told
        self._said.setText(
            self.tr("All is well: every record and %n file(s) were looked at.", "", result.checked.get("files", 0))
            if result.ok
            else self.tr(
                "%n thing(s) are not as they should be. Send the report to whoever looks after pressdesk.",
                "",
                len(result.problems),
            )
        )
        rows = [_row(one, names) for one in result.problems]
        # Whoever looks after pressdesk needs the short ids, which the terminal takes.
        lines = [f"{one.record}: {row}" for one, row in zip(result.problems, rows, strict=True)]
        self._list(rows, "\n".join(lines))
        self._damages = [damage for damage in result.damages if damage.can_be_repaired]
        self._repair.setVisible(bool(self._damages) and self._context.archive.writable)

    def _on_repair(self) -> None:
        """Put the records back to how their history has them, and look again."""
        operations = self._context.operations
        self._repair.hide()
        work = partial(repair, self._context.archive, self._damages, by=operations.by)
        operations.make(work, lambda _changes: self._on_check())

    def _list(self, rows: list[str], report: str) -> None:
        self._report = report
        self._problems.clear()
        self._problems.addItems(rows[:_MOST_SHOWN])
        self._problems.setVisible(bool(rows))
        self._copy.setVisible(bool(rows))

    def _on_refused(self, error: PressdeskError) -> None:
        self._end()
        self.told.emit(Notice("error", error_sentence(error)))


def _row(problem: Problem, names: dict[str, str]) -> str:
    """What a problem is about and what it is: a record by its title, a file by its name."""
    where = Reference.parse(problem.record)
    about = problem.record if where is None else record_name(kind_word(where.kind), names.get(problem.record, ""))
    return f"{word(problem.kind)}: {about}: {said(problem.detail, names)}"
