"""The Bulletins page: what was issued on the left, and beside it a bulletin or the builder of the next one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.bulletin_numbers import check_number
from pressdesk.services.bulletin_selection import BulletinForm, BulletinSelection, Candidates, candidates
from pressdesk.services.bulletins import Written, draft, file_name, keep_issue, write
from pressdesk.services.editing import Opened
from pressdesk.services.issued_bulletins import Issued, IssuedBulletin, IssuedFile, copy_issue, issued, show_issued
from pressdesk.ui import layouts, tokens
from pressdesk.ui.bulletins.builder import Builder
from pressdesk.ui.bulletins.delegates import IssuedDelegate
from pressdesk.ui.bulletins.issued import IssuedPane
from pressdesk.ui.bulletins.models import IssuedModel
from pressdesk.ui.bulletins.preview import PagesView
from pressdesk.ui.bulletins.preview_renderer import Preview, render_preview
from pressdesk.ui.buttons import Button
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence, said, unkept_sentence
from pressdesk.ui.notices import Notice
from pressdesk.ui.page import Page
from pressdesk.ui.pictures import PHOTO_EDGE
from pressdesk.ui.plain import Label, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.tasks import BackgroundTask

_PAUSE_MS = 300
_MOST_LAID_OUT, _MOST_DRAWN = 60, 40
_EMPTY, _ISSUED, _BUILDER = range(3)


class BulletinsPage(Page):
    """Lists the bulletins that were issued, shows one, and builds the next one."""

    shows = frozenset({Kind.BULLETIN, Kind.RELEASE, Kind.PHOTO, Kind.AUTHORITY})

    def __init__(self, context: AppContext) -> None:
        """Work at ``context``."""
        super().__init__(context)
        self.setObjectName("bulletins")
        self.model = IssuedModel(self)
        self.list = named(QListView(), "issued_list", self.tr("Issued bulletins"))
        self.builder = Builder(context)
        self.issued = IssuedPane(context)
        self.preview = PagesView(context.theme)
        self._new = named(Button(context.theme, self.tr("New bulletin"), "plus"), "new_bulletin")
        self._word = named(Button(context.theme, self.tr("Word…"), "file-text"), "write_word")
        self._issue = named(Button(context.theme, self.tr("Issue…"), "stamp", primary=True), "issue")
        self._amount = named(Label(), "amount")
        self._issued_empty = named(Label(self.tr("No bulletin has been issued yet.")), "issued_empty")
        self._left, self._right = QStackedLayout(), QStackedLayout()
        self._wanted: Reference | None = None
        self._is_begun = False
        self._begun: BulletinForm | None = None
        self.draft = DraftKeeper(context, self, self._standing)
        self._listing: BackgroundTask | None = None
        self._reading: BackgroundTask | None = None
        self._finding: BackgroundTask | None = None
        self._proving: BackgroundTask | None = None
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._prove)
        self._lay_out()
        self._connect()
        self._show_amount(None)

    def refresh(self) -> None:
        """List again what was issued, and the releases that can be."""
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._context.tasks.catalogue(partial(issued, self._context.archive), self._on_listed)
        if self._is_begun:
            self._find()

    def show_record(self, wanted: Reference) -> None:
        """Show one bulletin."""
        self._wanted = wanted
        self._right.setCurrentIndex(_ISSUED)
        self.refresh()

    def show_builder(self) -> None:
        """Go to the builder, as it was left."""
        self.list.selectionModel().clear()
        self._wanted = None
        self._right.setCurrentIndex(_BUILDER)
        if not self._is_begun:
            self._is_begun = True
            self.builder.start_anew()
        self.builder.list.setFocus()

    def recover(self, draft: Draft) -> None:
        """Go to the builder with what was kept in a draft; what stands there now is kept too."""
        self.draft.keep_now()
        self.draft.leave()
        self.draft.adopt(draft)
        self._is_begun, self._begun = True, draft.opened.form
        self.builder.show_form(draft.form)
        self.show_builder()

    def _standing(self) -> tuple[Opened[BulletinForm], BulletinForm] | None:
        """What somebody has entered for the next bulletin, None when nothing was, or it is issued."""
        form = self.builder.form
        if self._begun is None or form == self._begun:
            return None
        return Opened(None, None, self._begun), form

    def _on_begun(self) -> None:
        self._begun = self.builder.form

    # --- how it looks

    def _lay_out(self) -> None:
        panes = named(QSplitter(Qt.Orientation.Horizontal), "bulletin_panes")
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.builder)
        panes.addWidget(self._proof_pane())
        self.builder.setMinimumWidth(456)
        panes.setSizes([480, 540])
        panes.setStretchFactor(1, 1)
        self._context.windows.divide(panes)
        right = QWidget()
        right.setLayout(self._right)
        for pane in (self._empty_pane(), self.issued, panes):
            self._right.addWidget(pane)
        layouts.row(self._issued_column(), (right, 1), on=self, margins=0, gap=0)

    def _issued_column(self) -> QWidget:
        self.list.setModel(self.model)
        self.list.setItemDelegate(IssuedDelegate(self._context.theme, self))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._issued_empty.setProperty("role", "second")
        self._issued_empty.setWordWrap(True)
        self._issued_empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._issued_empty.setContentsMargins(*[tokens.GAP[5]] * 4)
        self._left.addWidget(self.list)
        self._left.addWidget(self._issued_empty)
        stacked = QWidget()
        stacked.setLayout(self._left)
        head = layouts.column(self._new, label(self.tr("Issued"), "heading"), margins=(4, 3, 4, 2), gap=3)
        column = named(QFrame(), "issued_column")
        column.setProperty("surface", True)
        column.setFixedWidth(216)
        layouts.column(head, (stacked, 1), on=column, margins=0, gap=0)
        edge = named(QFrame(), "issued_edge")
        edge.setFixedWidth(1)
        self._edge = edge
        both = QWidget()
        layouts.row(column, edge, on=both, margins=0, gap=0)
        return both

    def _proof_pane(self) -> QWidget:
        pane = QWidget()
        hint = named(QFrame(), "preview_header")
        layouts.row(label(self.tr("Preview"), "heading"), (self._amount, 1), on=hint, margins=(4, 2, 4, 2), gap=2)
        foot = QFrame()
        foot.setProperty("surface", True)
        below = layouts.column(on=foot, margins=(4, 3, 4, 3))
        row = QHBoxLayout()
        for part in (below, row):
            part.setSpacing(tokens.GAP[2])
        self._amount.setProperty("role", "hint")
        self._amount.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        ends = label(self.tr("In Word the pages may end elsewhere."), wraps=True)
        set_tooltip(self._word, self.tr("Write a Word document without issuing the bulletin"))
        set_tooltip(
            self._issue,
            self.tr("Write the Word document and keep the exact file in the archive")
            if self._context.archive.writable
            else self.tr("The archive is read-only, so nothing can be issued"),
        )
        below.addWidget(ends)
        below.addLayout(row)
        row.addStretch(1)
        row.addWidget(self._word)
        row.addWidget(self._issue)
        layouts.column(hint, (self.preview, 1), foot, on=pane, margins=0, gap=0)
        return pane

    def _empty_pane(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("surface", True)
        title = label(self.tr("The bulletins of the office"), "section")
        words = label(
            self.tr(
                "A bulletin puts the releases of a period together in one Word document. "
                "The exact file of each that was issued is kept here."
            ),
            "second",
        )
        words.setObjectName("bulletins_empty")
        words.setWordWrap(True)
        words.setFixedWidth(420)
        words.setMinimumHeight(words.heightForWidth(420))
        first = Button(self._context.theme, self.tr("Make the first bulletin"), "plus", primary=True)
        first.setObjectName("first_bulletin")
        first.clicked.connect(self.show_builder)
        column = layouts.column(1, on=pane, gap=3)
        for part in (title, words, first):
            if isinstance(part, Label):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return pane

    def _connect(self) -> None:
        self._new.clicked.connect(self.show_builder)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.builder.wish_changed.connect(self._find)
        self.builder.edited.connect(self._on_edited)
        self.builder.begun.connect(self._on_begun)
        for signal in (self.builder.wish_changed, self.builder.edited):
            signal.connect(self.draft.touch)
        self.draft.refused.connect(lambda error: self.told.emit(Notice("warning", unkept_sentence(error))))
        self.builder.wanted.connect(self.record_wanted)
        self.issued.wanted.connect(self.record_wanted)
        self.issued.open_wanted.connect(lambda file: self._open(file.path))
        self.issued.copy_wanted.connect(self._on_copy)
        self.issued.bin_wanted.connect(self._on_bin)
        self.preview.width_changed.connect(self._prove)
        self._word.clicked.connect(self._on_word)
        self._issue.clicked.connect(self._on_issue)
        self._context.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._context.theme.palette
        self._edge.setStyleSheet(f"background: {colours.line};")
        self.list.viewport().update()

    # --- what was issued

    def _on_listed(self, rows: tuple[Issued, ...]) -> None:
        before = self._wanted
        self.list.selectionModel().blockSignals(True)
        self.model.show_rows(rows)
        self.list.selectionModel().blockSignals(False)
        self._left.setCurrentIndex(0 if rows else 1)
        if self._right.currentIndex() == _BUILDER:
            return
        row = self.model.row_of(before)
        if row is None and not rows:
            self._wanted = None
            self._right.setCurrentIndex(_EMPTY)
            return
        self._right.setCurrentIndex(_ISSUED)
        self.list.setCurrentIndex(self.model.index(row or 0))

    def _on_current(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        wanted = self.model.rows[current.row()].reference
        if self._reading is not None:
            self._reading.cancel()
        self._wanted = wanted

        def came(found: IssuedBulletin) -> None:
            self.issued.show_bulletin(found)
            self._right.setCurrentIndex(_ISSUED)

        self._reading = self._context.tasks.catalogue(partial(show_issued, self._context.archive, wanted), came)

    def _open(self, path: Path) -> None:
        if not path.is_file():
            self.told.emit(Notice("error", self.tr("{path} is not there any more.").format(path=path)))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program on this computer opens {path}.").format(path=path)
            self.told.emit(Notice("error", words))

    def _on_copy(self, file: IssuedFile) -> None:
        def chosen(output: Path) -> None:
            work = partial(copy_issue, self._context.archive, file, output, overwrite=True)
            self._context.tasks.aside(work, lambda path: self._tell_written(path, ()))

        self._ask_for_file(self.tr("Save a copy of the bulletin"), file.path.name, chosen)

    def _on_bin(self, wanted: Reference) -> None:
        done = partial(self._tell_done, self.tr("The bulletin was put in the bin."))
        self._context.operations.put_in_bin([wanted], done)

    # --- the builder

    def _find(self) -> None:
        if self._finding is not None:
            self._finding.cancel()
        wish = self.builder.wish
        if wish is None:
            self.builder.show_problem(self.tr("Say the first and the last day of the period, such as 12.10.2023."))
            self._on_edited()
            return

        def came(found: Candidates) -> None:
            self.builder.show_candidates(found, wish.choice.language)
            self._on_edited()

        def refused(error: PressdeskError) -> None:
            words = self.tr("The period ends before it begins. Change one of the days.")
            self.builder.show_problem(words if error.code == "period_reversed" else error_sentence(error))
            self._on_edited()

        work = partial(candidates, self._context.archive, wish.choice, wish.filter)
        self._finding = self._context.tasks.catalogue(work, came, refused)

    def _choice(self) -> BulletinSelection | None:
        wish = self.builder.wish
        chosen = self.builder.chosen
        if wish is None or not chosen:
            return None
        return replace(wish.choice, releases=tuple(row.reference for row in chosen))

    def _on_edited(self) -> None:
        self._show_amount(None)
        self._pause.start()

    def _prove(self) -> None:
        if self._proving is not None:
            self._proving.cancel()
        choice = self._choice()
        if choice is None or choice.releases is None:
            self.preview.show_proof(Preview(0, ()), self.tr("Tick a release to see the pages here."))
            return
        everything = len(choice.releases)
        shown = replace(choice, releases=choice.releases[:_MOST_LAID_OUT])
        width, scale = self.preview.page_width, self.devicePixelRatioF()
        work = partial(_proved, self._context.archive, self._context.pictures, shown, width, scale, self._is_closing)

        def came(proof: Preview) -> None:
            is_whole = everything <= _MOST_LAID_OUT
            hidden = proof.pages - len(proof.pictures)
            note = ""
            if not is_whole:
                note = self.tr("The preview shows the first %n release(s).", "", _MOST_LAID_OUT)
            elif hidden:
                note = self.tr("%n more page(s) are not drawn here.", "", hidden)
            self.preview.show_proof(proof, note)
            self._show_amount(proof.pages if is_whole else None)

        self._proving = self._context.tasks.aside(work, came)

    def _is_closing(self) -> bool:
        return self._context.tasks.is_closing

    def _show_amount(self, pages: int | None) -> None:
        chosen = self.builder.chosen
        photos = sum(row.photos for row in chosen)
        parts = [self.tr("%n release(s)", "", len(chosen)), self.tr("%n photo(s)", "", photos)]
        if pages is not None:
            parts.append(self.tr("about %n page(s)", "", pages))
        self._amount.setText(" · ".join(parts) if chosen else "")
        set_tooltip(self._amount, self._amount.text())
        self._word.setEnabled(bool(chosen))
        self._issue.setEnabled(bool(chosen) and self._context.archive.writable)

    def _on_word(self) -> None:
        choice = self._choice()
        if choice is None:
            return

        def chosen(output: Path) -> None:
            self._write(choice, output, lambda written: self._tell_written(written.output, written.warnings))

        name = file_name(self._context.archive, choice)
        self._ask_for_file(self.tr("Write the bulletin to a Word document"), name, chosen)

    def _on_issue(self) -> None:
        choice = self._choice()
        if choice is None:
            return

        def chosen(output: Path) -> None:
            self._write(choice, output, partial(self._keep, choice))

        def asked(_nothing: None) -> None:
            name = file_name(self._context.archive, choice)
            self._ask_for_file(self.tr("Issue the bulletin as a Word document"), name, chosen)

        def refused(error: PressdeskError) -> None:
            if error.code != "bulletin_number_taken":
                self._context.tasks.refused.emit(error)
                return
            free = str(error.details["free"])
            offer = self.tr("Use No. {number}").format(number=free)
            self.told.emit(Notice("error", error_sentence(error), offer, partial(self.builder.set_number, free)))

        self._context.tasks.catalogue(partial(check_number, self._context.archive, choice), asked, refused)

    def _write(self, choice: BulletinSelection, output: Path, done: Callable[[Written], None]) -> None:
        for button in (self._word, self._issue):
            button.setEnabled(False)  # one document at a time

        def ended(written: Written) -> None:
            self._on_edited()
            done(written)

        def refused(error: PressdeskError) -> None:
            self._on_edited()
            self._context.tasks.refused.emit(error)

        self._context.tasks.aside(partial(write, self._context.archive, choice, output, overwrite=True), ended, refused)

    def _keep(self, choice: BulletinSelection, written: Written) -> None:
        operations = self._context.operations

        def done(changes: Changes) -> None:
            (self._wanted,) = (one for one in changes.created if one.kind is Kind.BULLETIN)
            self._is_begun, self._begun = False, None
            self.draft.forget()
            self._right.setCurrentIndex(_ISSUED)
            self.refresh()
            self._tell_written(written.output, written.warnings, is_issued=True)

        operations.make(partial(keep_issue, self._context.archive, choice, written, by=operations.by), done)

    def _tell_written(self, path: Path, warnings: tuple[str, ...] | list[str], *, is_issued: bool = False) -> None:
        words = (
            self.tr("{name} was written and issued; the archive keeps the exact file.")
            if is_issued
            else self.tr("{name} was written.")
        ).format(name=path.name)
        sentence = " ".join([words, *(f"{said(warning)}." for warning in warnings)])
        self.told.emit(Notice("warning" if warnings else "done", sentence, self.tr("Open"), partial(self._open, path)))

    def _ask_for_file(self, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        dialog = named(QFileDialog(self, title, str(self._folder), self.tr("Word documents (*.docx)")), "save_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(name)

        def taken(file: str) -> None:
            self._folder = Path(file).parent
            chosen(Path(file))

        dialog.fileSelected.connect(taken)
        dialog.open()


def _proved(
    archive: Archive,
    pictures: Pictures,
    choice: BulletinSelection,
    width: float,
    scale: float,
    stop: Callable[[], bool],
) -> Preview:
    document = draft(archive, choice, partial(pictures.data, edge=PHOTO_EDGE))
    return render_preview(document, width=width, scale=scale, most=_MOST_DRAWN, stop=stop)
