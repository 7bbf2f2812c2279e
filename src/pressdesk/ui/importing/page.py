"""The Import page: files are looked at, put right in a table, taken in, and reported."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from pressdesk.errors import ArchiveError, PressdeskError
from pressdesk.services.changes import Changes
from pressdesk.services.import_preview import preview
from pressdesk.services.import_results import Failed, StatedFacts
from pressdesk.services.importing import import_paths
from pressdesk.services.trash import undo
from pressdesk.ui import layouts
from pressdesk.ui.importing.bars import ImportFooter, ImportHeader, ImportRun
from pressdesk.ui.importing.courier import Courier
from pressdesk.ui.importing.delegate import FilesDelegate
from pressdesk.ui.importing.drop_zone import DropZone, dropped_paths
from pressdesk.ui.importing.model import ATTENTION, TITLE, FilesModel, Stage
from pressdesk.ui.importing.table import FilesTable
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.notices import Notice
from pressdesk.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.import_preview import FilePreview
    from pressdesk.services.import_results import ImportOutcome, ImportReport
    from pressdesk.ui.app_context import AppContext

T = TypeVar("T")


class ImportPage(Page):
    """Files become a table, the table becomes records."""

    def __init__(self, context: AppContext) -> None:
        """Wait for files."""
        super().__init__(context)
        self.setObjectName("import")
        writable = context.archive.writable
        self.setAcceptDrops(writable)
        self._stopping: threading.Event | None = None
        self._run = ImportRun()
        self.model = FilesModel(writable=writable, parent=self)
        delegate = FilesDelegate(context.theme, context.archive.languages, context.language, self)
        self.table = FilesTable(self.model, delegate, context.tasks)
        self._header, self._footer = ImportHeader(self.model), ImportFooter(context.theme, self.model)
        self._drop_zone, with_table = DropZone(context.theme, writable=writable), QWidget()
        layouts.column(self._header, (self.table, 1), self._footer, on=with_table, margins=0, gap=0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._drop_zone)
        self._stack.addWidget(with_table)
        self._connect()
        self._update()

    def _connect(self) -> None:
        self.model.counted.connect(self._update)
        self.table.opened.connect(lambda row: self.record_wanted.emit(row.record))
        self._drop_zone.chosen.connect(self.take)
        self._footer.stop_wanted.connect(self.stop)
        self._footer.cancel_wanted.connect(self._on_cancel)
        self._footer.certain_accepted.connect(lambda: self._accept(only_certain=True))
        self._footer.accepted.connect(lambda: self._accept(only_certain=False))
        self._footer.undo_wanted.connect(self._on_undo)
        self._footer.attention_wanted.connect(self._on_attention_wanted)
        self._footer.go_on_wanted.connect(self._on_go_on)
        self._context.theme.changed.connect(self.table.viewport().update)

    @property
    def is_busy(self) -> bool:
        """Whether files are being looked at or taken in."""
        return self.model.stage in (Stage.LOOKING, Stage.IMPORTING)

    def take(self, paths: Sequence[Path]) -> None:
        """Look at files and folders and show what would become of them; one import at a time."""
        archive, tasks = self._context.archive, self._context.tasks
        if not archive.writable:
            self.told.emit(Notice("warning", self.tr("This archive is open to be read only. Nothing can be taken in.")))
            return
        if self.model.stage not in (Stage.CHOOSING, Stage.DONE):
            self.told.emit(Notice("warning", self.tr("First accept or cancel the files that are in the table.")))
            return
        if not paths:
            return
        self._forget()
        self._run.name = paths[0].name if len(paths) == 1 else ""
        stopping = self._stopping = threading.Event()
        courier = Courier(tasks, partial(self._on_found, stopping))

        def work() -> None:
            try:
                preview(archive, paths, heard=courier.bring, stopped=lambda: stopping.is_set() or tasks.is_closing)
            finally:
                courier.hurry()

        self._start(Stage.LOOKING, work, lambda _nothing: self._on_looked())
        self.table.setFocus()

    def stop(self) -> None:
        """Stop after the file that is being looked at or taken in; what is done stays."""
        if self._stopping is not None:
            self._stopping.set()
            self._update()

    def refresh(self) -> None:
        """There is nothing to fetch: what is shown is not yet in the archive, or was told when it came there."""

    def show_record(self, wanted: Reference) -> None:
        """Records are shown on the pages of their kinds."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files may be dropped here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._drop_zone.mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to waiting."""
        self._drop_zone.mark(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        event.acceptProposedAction()
        self._drop_zone.mark(is_over=False)
        self.take(dropped_paths(event.mimeData()))

    def _forget(self) -> None:
        self._run = ImportRun()
        self.model.show_rows([])

    def _start(self, stage: Stage, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Work beside the catalogue; whatever comes of it, the page is usable afterwards."""
        tasks = self._context.tasks
        stopping = self._stopping

        def guarded() -> T:
            try:
                return work()
            except PressdeskError:
                raise
            except Exception:
                tasks.hand_over(self._on_crashed, stopping)
                raise

        self._footer.show_progress(0, 0)
        self._go_to(stage)
        tasks.aside(guarded, done, self._on_refused)

    def _go_to(self, stage: Stage) -> None:
        """Show another stage."""
        self.model.stage = stage
        if not self.is_busy:
            self._stopping = None
            self.progressed.emit(0, 0)
        self._stack.setCurrentIndex(0 if stage is Stage.CHOOSING else 1)
        self._update()

    def _go_back(self) -> None:
        """Show the files that were looked at, or that there are none."""
        self._go_to(Stage.READY if self.model.rows else Stage.CHOOSING)

    def _on_crashed(self, stopping: threading.Event) -> None:
        """The window says what happened; what was told before stays."""
        if stopping is self._stopping and not self._context.tasks.is_closing:
            self._report() if self._run.outcomes else self._go_back()

    def _on_refused(self, error: PressdeskError) -> None:
        self._go_back()
        self.told.emit(Notice("error", error_sentence(error)))

    def _on_found(self, stopping: threading.Event, news: tuple[list[FilePreview], int, int]) -> None:
        found, done, total = news
        if stopping is not self._stopping or self._context.tasks.is_closing:
            return
        is_first = not self.model.rows
        self._run.total = total
        self._show_progress(done, total)
        self.model.add(found)
        if is_first:
            self._go_to_first_row()

    def _on_looked(self) -> None:
        self._go_back()
        if not self.model.rows:
            self.told.emit(Notice("warning", self.tr("There is no file in there that could be taken in.")))

    def _accept(self, *, only_certain: bool) -> None:
        rows = [row for row in self.model.rows if row.is_ticked and (row.found.is_certain or not only_certain)]
        if not rows or self.is_busy:
            return
        self._run.outcomes, self._run.problem = [], ""
        stopping = self._stopping = threading.Event()
        sources = [row.found.source for row in rows]
        corrections = {row.found.source: row.given for row in rows if row.given != StatedFacts()}
        self._start(Stage.IMPORTING, partial(self._work, stopping, sources, corrections), self._on_taken)
        self.table.setFocus()

    def _work(
        self, stopping: threading.Event, sources: Sequence[Path], corrections: Mapping[Path, StatedFacts]
    ) -> ImportReport:
        """Take the files in, in a thread of its own."""
        archive, tasks = self._context.archive, self._context.tasks
        courier = Courier(tasks, partial(self._on_outcomes, stopping))

        def heard(outcome: ImportOutcome, done: int, total: int) -> None:
            if isinstance(outcome, Failed) and isinstance(outcome.error, ArchiveError):
                stopping.set()  # what is wrong with the archive is wrong for all other files too
            courier.bring(outcome, done, total)

        try:
            return import_paths(
                archive,
                sources,
                by=self._context.operations.by,
                corrections=corrections,
                heard=heard,
                stopped=lambda: stopping.is_set() or tasks.is_closing,
            )
        finally:
            courier.hurry()

    def _on_outcomes(self, stopping: threading.Event, news: tuple[list[ImportOutcome], int, int]) -> None:
        outcomes, done, total = news
        if stopping is self._stopping and not self._context.tasks.is_closing:
            self._run.outcomes += outcomes
            self._show_progress(done, total)

    def _on_taken(self, report: ImportReport) -> None:
        run = self._run
        run.changes = report.changes
        wrong = [one.error for one in report.failed if isinstance(one.error, ArchiveError)]
        if wrong:
            run.problem = error_sentence(wrong[0])
            self.told.emit(Notice("error", run.problem))
        elif report.is_stopped:
            run.problem = self.tr("Stopped. What was taken in before is kept.")
        self._report()
        if report.changes.steps:
            self._context.operations.made(report.changes)

    def _report(self) -> None:
        self._go_to(Stage.DONE)
        self._run.left = self.model.report(self._run.outcomes)
        self._update()
        self._go_to_first_row()

    def _on_undo(self) -> None:
        run, operations = self._run, self._context.operations
        changes, run.changes = run.changes, Changes()
        self._update()

        def undone(_changes: Changes) -> None:
            run.problem = self.tr("The import was undone. Its %n record(s) are in the bin.", "", len(changes.steps))
            self._update()

        def refused(error: PressdeskError) -> None:
            run.changes = changes
            self._update()
            self.told.emit(Notice("error", error_sentence(error)))

        operations.make(partial(undo, self._context.archive, changes, by=operations.by), undone, refused)

    def _on_attention_wanted(self) -> None:
        self.model.narrow(ATTENTION)
        self._go_to_first_row()

    def _on_go_on(self) -> None:
        rows = self._run.left
        self._run = ImportRun(self._run.name, len(rows))
        self._go_to(Stage.READY)
        self.model.show_rows(rows)
        self._go_to_first_row()

    def _on_cancel(self) -> None:
        self._forget()
        self._go_to(Stage.CHOOSING)

    def _go_to_first_row(self) -> None:
        self.table.setCurrentIndex(self.model.index(0, TITLE))
        self.table.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        self._footer.show_progress(done, total)
        self.progressed.emit(done, total)

    def _update(self) -> None:
        """Let what is above and below the table say how things stand."""
        self._header.show_state(self._run)
        self._footer.show_state(self._run, can_stop=self._stopping is not None and not self._stopping.is_set())
        self.table.show_ticks(are_seen=self.model.stage is not Stage.DONE)
