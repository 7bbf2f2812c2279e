"""The Import page: files are looked at, put right in a table, taken in, and reported."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressdesk.errors import ArchiveError, PressdeskError
from pressdesk.services.changes import Changes
from pressdesk.services.import_preview import preview
from pressdesk.services.import_results import Failed, StatedFacts
from pressdesk.services.importing import import_paths
from pressdesk.services.trash import undo
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.importing.delegate import FilesDelegate
from pressdesk.ui.importing.model import ATTENTION, CERTAIN, DUPLICATE, FAILED, SKIPPED, TAKEN, TITLE, FilesModel, Stage
from pressdesk.ui.importing.table import FilesTable
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.notices import Notice
from pressdesk.ui.page import Page
from pressdesk.ui.plain import Label, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.import_preview import FilePreview
    from pressdesk.services.import_results import ImportOutcome, ImportReport
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.importing.model import FileRow
    from pressdesk.ui.tasks import TaskQueue

T = TypeVar("T")
# The first rows come at once; later ones, below what is seen, only make the whole table be painted again.
_BEAT, _LATER_BEAT, _SCREENFUL = 0.05, 0.4, 50
_CHOOSING, _REPORTING = (CERTAIN, ATTENTION, DUPLICATE, FAILED), (TAKEN, ATTENTION, SKIPPED, FAILED)
_TONES = {CERTAIN: "ok", TAKEN: "ok", ATTENTION: "warn", DUPLICATE: "plain", SKIPPED: "plain", FAILED: "danger"}


def dropped_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are being dropped, in their order; nothing else counts."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


class _Courier:
    """Called in the thread of the work: hands news over in batches, so that the window is not kept busy with them."""

    def __init__(self, tasks: TaskQueue, hear: Callable[[tuple[list[Any], int, int]], None]) -> None:
        """Hand news over to ``hear``, at most twenty times a second, and less often once there is much of it."""
        self._tasks, self._hear = tasks, hear
        self._news: list[Any] = []
        self._state = (0, 0)
        self._last = 0.0

    def bring(self, news: object, done: int, total: int) -> None:
        """Hand this over now or soon; the window has its turn first, if it is painting."""
        self._news.append(news)
        self._state = (done, total)
        if monotonic() - self._last >= (_BEAT if done <= _SCREENFUL else _LATER_BEAT):
            self.hurry()
        self._tasks.give_way()

    def hurry(self) -> None:
        """Hand over what waits."""
        if self._news:
            self._tasks.hand_over(self._hear, (self._news, *self._state))
            self._news = []
            self._last = monotonic()


class ImportPage(Page):
    """Files become a table, the table becomes records."""

    def __init__(self, context: AppContext) -> None:
        """Wait for files."""
        super().__init__(context)
        self.setObjectName("import")
        self.setAcceptDrops(context.archive.writable)
        self._stopping: threading.Event | None = None
        self._outcomes: list[ImportOutcome] = []
        self._left: list[FileRow] = []
        self._changes = Changes()
        self._name = ""
        self._files_in_all = 0
        self._problem = ""
        self.model = FilesModel(writable=context.archive.writable, parent=self)
        self._delegate = FilesDelegate(context.theme, context.archive.languages, context.language, self)
        self.table = FilesTable(self.model, self._delegate, context.tasks)
        self._groups = {group: QPushButton() for group in _TONES}
        self._title, self._facts = label(self.tr("Import"), "section"), named(label("", "second"), "import_facts")
        self._hint, self._count, self._bar = label("", "second", wraps=True), label("", "second"), QProgressBar()
        theme = context.theme
        self._stop_button = Button(theme, self.tr("Stop"), "x")
        self._cancel = Button(theme, self.tr("Cancel"))
        self._accept_certain = Button(theme, "")
        self._accept = Button(theme, "", primary=True)
        self._undo = Button(theme, self.tr("Undo the whole import"), "undo-2")
        self._show_attention = Button(theme, self.tr("Show what needs attention"))
        self._go_on = Button(theme, "")
        self._finish = Button(theme, self.tr("Done"), primary=True)
        self._drop_zone = named(QFrame(), "dropzone")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self._table_page())
        self._connect()
        self._update()

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
        self._name = paths[0].name if len(paths) == 1 else ""
        stopping = self._stopping = threading.Event()
        courier = _Courier(tasks, partial(self._on_found, stopping))

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
            self._stop_button.setEnabled(False)

    def refresh(self) -> None:
        """There is nothing to fetch: what is shown is not yet in the archive, or was told when it came there."""

    def show_record(self, wanted: Reference) -> None:
        """Records are shown on the pages of their kinds."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files may be dropped here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to waiting."""
        self._mark_drop(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        event.acceptProposedAction()
        self._mark_drop(is_over=False)
        self.take(dropped_paths(event.mimeData()))

    def _empty_page(self) -> QWidget:
        theme = self._context.theme
        self._icon = Label()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = label(self.tr("Drop files or folders here"), "section")
        words = self.tr(
            "Texts, web pages, Word and PDF documents become releases, pictures become photos. "
            "You see first what each file would become, and put right what is wrong. "
            "Nothing is saved before you accept it, and the whole import can be undone."
        )
        if not self._context.archive.writable:
            words = self.tr("This archive is open to be read only. Nothing can be taken in.")
        about = label(words, "second", wraps=True)
        files = named(Button(theme, self.tr("Choose files…"), "file-text", primary=True), "choose_files")
        files.clicked.connect(self._on_choose_files)
        folder = named(Button(theme, self.tr("Choose a folder…"), "folder-open"), "choose_folder")
        folder.clicked.connect(self._on_choose_folder)
        buttons = layouts.row(1, gap=2)
        for button in (files, folder):
            button.setEnabled(self._context.archive.writable)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._drop_zone.setFixedWidth(560)
        inside = QVBoxLayout(self._drop_zone)
        inside.setContentsMargins(*[2 * tokens.GAP[5]] * 4)
        inside.setSpacing(tokens.GAP[3])
        for widget in (self._icon, heading, about):
            if isinstance(widget, Label):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(widget)
        inside.addSpacing(tokens.GAP[1])
        inside.addLayout(buttons)
        page = QWidget()
        page.setProperty("surface", True)
        beside = layouts.row(1, self._drop_zone, 1)
        layouts.column(2, beside, 3, on=page)
        return page

    def _table_page(self) -> QWidget:
        header = named(QFrame(), "page_header")
        header.setFixedHeight(tokens.CONTROL + tokens.GAP[5])
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        top = layouts.row(self._title, (self._facts, 1), on=header, margins=(4, 0, 4, 0), gap=2)
        for group, button in self._groups.items():
            button.setObjectName(f"group_{group}")
            button.setCheckable(True)
            button.setProperty("tone", _TONES[group])
            button.clicked.connect(partial(self._on_group_clicked, group))
            top.addWidget(button)
        footer = named(QFrame(), "page_footer")
        self._hint.setObjectName("import_hint")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count.setObjectName("import_count")
        self._bar.setObjectName("import_bar")
        self._bar.setAccessibleName(self.tr("Files that are done"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        bottom = layouts.row((self._hint, 1), on=footer, margins=(4, 3, 4, 3), gap=2)
        for name, widget in (
            ("", self._bar),
            ("", self._count),
            ("import_stop", self._stop_button),
            ("import_cancel", self._cancel),
            ("accept_certain", self._accept_certain),
            ("accept_ticked", self._accept),
            ("import_undo", self._undo),
            ("show_attention", self._show_attention),
            ("go_on", self._go_on),
            ("import_done", self._finish),
        ):
            if name:
                widget.setObjectName(name)
            bottom.addWidget(widget)
        page = QWidget()
        layouts.column(header, (self.table, 1), footer, on=page, margins=0, gap=0)
        return page

    def _connect(self) -> None:
        self.model.counted.connect(self._update)
        self.table.opened.connect(lambda row: self.record_wanted.emit(row.record))
        self._stop_button.clicked.connect(self.stop)
        self._cancel.clicked.connect(self._on_cancel)
        self._accept_certain.clicked.connect(lambda: self._accept_rows(only_certain=True))
        self._accept.clicked.connect(lambda: self._accept_rows(only_certain=False))
        self._undo.clicked.connect(self._on_undo)
        self._show_attention.clicked.connect(self._on_show_attention)
        self._go_on.clicked.connect(self._on_go_on)
        self._finish.clicked.connect(self._on_cancel)
        self._context.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme = self._context.theme
        self._icon.setPixmap(theme.icons.pixmap("import", theme.palette.accent, 40, self.devicePixelRatioF()))
        self.table.viewport().update()

    def _mark_drop(self, *, is_over: bool) -> None:
        self._drop_zone.setProperty("dragged", is_over)
        self._drop_zone.style().unpolish(self._drop_zone)
        self._drop_zone.style().polish(self._drop_zone)

    def _on_choose_files(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(self, self.tr("Choose files to take in"))
        self.take([Path(name) for name in chosen])

    def _on_choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to take in"))
        self.take([Path(chosen)] if chosen else [])

    def _forget(self) -> None:
        self._outcomes, self._left, self._changes, self._files_in_all, self._problem = [], [], Changes(), 0, ""
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

        self._bar.setRange(0, 0)
        self._count.clear()
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
            self._report() if self._outcomes else self._go_back()

    def _on_refused(self, error: PressdeskError) -> None:
        self._go_back()
        self.told.emit(Notice("error", error_sentence(error)))

    def _on_found(self, stopping: threading.Event, news: tuple[list[FilePreview], int, int]) -> None:
        found, done, total = news
        if stopping is not self._stopping or self._context.tasks.is_closing:
            return
        is_first = not self.model.rows
        self._files_in_all = total
        self._show_progress(done, total)
        self.model.add(found)
        if is_first:
            self.table.setCurrentIndex(self.model.index(0, TITLE))

    def _on_looked(self) -> None:
        self._go_back()
        if not self.model.rows:
            self.told.emit(Notice("warning", self.tr("There is no file in there that could be taken in.")))

    def _accept_rows(self, *, only_certain: bool) -> None:
        rows = [row for row in self.model.rows if row.is_ticked and (row.found.is_certain or not only_certain)]
        if not rows or self.is_busy:
            return
        self._outcomes, self._problem = [], ""
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
        courier = _Courier(tasks, partial(self._on_outcomes, stopping))

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
            self._outcomes += outcomes
            self._show_progress(done, total)

    def _on_taken(self, report: ImportReport) -> None:
        self._changes = report.changes
        wrong = [one.error for one in report.failed if isinstance(one.error, ArchiveError)]
        if wrong:
            self._problem = str(wrong[0])
            self.told.emit(Notice("error", self._problem))
        elif report.is_stopped:
            self._problem = self.tr("Stopped. What was taken in before is kept.")
        self._report()
        if report.changes.steps:
            self._context.operations.made(report.changes)

    def _report(self) -> None:
        self._go_to(Stage.DONE)
        self._left = self.model.report(self._outcomes)
        self._update()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, TITLE))
        self.table.setFocus()

    def _on_undo(self) -> None:
        changes, self._changes = self._changes, Changes()
        self._update()

        def undone(_changes: Changes) -> None:
            self._problem = self.tr("The import was undone. Its %n record(s) are in the bin.", "", len(changes.steps))
            self._update()

        def refused(error: PressdeskError) -> None:
            self._changes = changes
            self._update()
            self.told.emit(Notice("error", error_sentence(error)))

        self._context.operations.make(
            partial(undo, self._context.archive, changes, by=self._context.operations.by), undone, refused
        )

    def _on_show_attention(self) -> None:
        self.model.narrow(ATTENTION)
        self.table.setCurrentIndex(self.model.index(0, TITLE))
        self.table.setFocus()

    def _on_go_on(self) -> None:
        rows = self._left
        self._changes, self._problem, self._left, self._outcomes = Changes(), "", [], []
        self._go_to(Stage.READY)
        self.model.show_rows(rows)
        self._files_in_all = len(rows)
        self.table.setCurrentIndex(self.model.index(0, TITLE))
        self.table.setFocus()

    def _on_cancel(self) -> None:
        self._forget()
        self._go_to(Stage.CHOOSING)

    def _on_group_clicked(self, group: str) -> None:
        self.model.narrow("" if self.model.group == group else group)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))
        self.progressed.emit(done, total)

    def _update(self) -> None:
        """Let header and footer say how things stand."""
        model, counts = self.model, self.model.counts
        is_reporting = model.stage is Stage.DONE
        self._show_groups(_REPORTING if is_reporting else _CHOOSING)
        parts = [self.tr("“{name}”").format(name=self._name)] if self._name else []
        total = len(model.rows) if is_reporting else max(self._files_in_all, len(model.rows))
        parts.append(self.tr("%n file(s)", "", total))
        if not is_reporting:
            parts.append(self.tr("nothing of it is in the archive yet"))
        self._facts.setText(" · ".join(parts))
        set_tooltip(self._facts, self._facts.text())
        certain, ticked = model.ticked[CERTAIN], model.ticked[CERTAIN] + model.ticked[ATTENTION]
        self._accept_certain.setText(self.tr("Accept the certain ones ({n})").format(n=certain))
        self._accept_certain.setEnabled(bool(certain))
        self._accept.setText(self.tr("Accept all ticked ({n})").format(n=ticked))
        self._accept.setEnabled(bool(ticked))
        self._go_on.setText(self.tr("Go on with the other %n file(s)", "", len(self._left)))
        self._stop_button.setEnabled(self._stopping is not None and not self._stopping.is_set())
        is_choosing = model.stage in (Stage.CHOOSING, Stage.READY)
        for widgets, seen in (
            ((self._bar, self._count, self._stop_button), self.is_busy),
            ((self._cancel, self._accept_certain, self._accept), is_choosing),
            ((self._finish,), is_reporting),
            ((self._undo,), is_reporting and bool(self._changes.steps)),
            ((self._show_attention,), is_reporting and bool(counts[ATTENTION])),
            ((self._go_on,), is_reporting and bool(self._left)),
        ):
            for widget in widgets:
                widget.setVisible(seen)
        self.table.show_ticks(are_seen=not is_reporting)
        self._hint.setText(self._hint_now())

    def _show_groups(self, groups: Iterable[str]) -> None:
        counts = self.model.counts
        words = {
            CERTAIN: self.tr("%n certain", "", counts[CERTAIN]),
            ATTENTION: self.tr("%n need attention", "", counts[ATTENTION]),
            DUPLICATE: self.tr("%n duplicate(s)", "", counts[DUPLICATE]),
            FAILED: self.tr("%n failed", "", counts[FAILED]),
            TAKEN: self.tr("%n taken in", "", counts[TAKEN]),
            SKIPPED: self.tr("%n skipped", "", counts[SKIPPED]),
        }
        for group, button in self._groups.items():
            button.setText(words[group])
            button.setChecked(self.model.group == group)
            button.setVisible(group in groups and bool(counts[group]))

    def _hint_now(self) -> str:
        if self.is_busy:
            if not self.model.rows:
                return self.tr("Looking for files…")
            return self.tr("Taking in…") if self.model.stage is Stage.IMPORTING else self.tr("Looking at the files…")
        if self.model.stage is Stage.DONE:
            return self._problem or self.tr("Enter shows the record of a row.")
        return self.tr("What is certain becomes published, the rest a draft. The whole import can be undone.")
