"""A bulletin while it is made: the builder on the left, and beside it its pages, to be written to Word or issued."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QWidget

from pressdesk.catalogue.references import Kind
from pressdesk.services.bulletin_numbers import check_number
from pressdesk.services.bulletin_selection import BulletinForm, BulletinSelection, Candidates, candidates
from pressdesk.services.bulletins import Written, draft, file_name, keep_issue, write
from pressdesk.services.editing import Opened
from pressdesk.ui import layouts
from pressdesk.ui.bulletins.builder import Builder
from pressdesk.ui.bulletins.preview import PagesView
from pressdesk.ui.bulletins.preview_renderer import Preview, render_preview
from pressdesk.ui.buttons import Button
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence, unkept_sentence
from pressdesk.ui.notices import Notice
from pressdesk.ui.pictures import PHOTO_EDGE
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.bulletins.documents import Documents
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.tasks import BackgroundTask

_PAUSE_MS = 300
_MOST_LAID_OUT, _MOST_DRAWN = 60, 40


class BulletinEditor(QSplitter):
    """Builder and preview; ``issued`` is the Reference of a bulletin that went out, ``told`` a Notice."""

    issued = Signal(object)
    told = Signal(object)

    def __init__(self, context: AppContext, documents: Documents) -> None:
        """Work at ``context``, and write to files that ``documents`` asks for."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("bulletin_panes")
        self._context, self._documents = context, documents
        self.builder = Builder(context)
        self.preview = PagesView(context.theme)
        self._word = named(Button(context.theme, self.tr("Word…"), "file-text"), "write_word")
        self._issue = named(Button(context.theme, self.tr("Issue…"), "stamp", primary=True), "issue")
        self._amount = named(label(""), "amount")
        self._is_begun = False
        self._begun: BulletinForm | None = None
        self.draft = DraftKeeper(context, self, self._standing)
        self._finding: BackgroundTask | None = None
        self._rendering: BackgroundTask | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._render)
        self._lay_out()
        self._connect()
        self._show_amount(None)

    @property
    def is_settled(self) -> bool:
        """Whether the preview shows what is asked for, or is being made."""
        return not self._pause.isActive()

    def begin(self) -> None:
        """Go on with what was left here, or begin anew."""
        if not self._is_begun:
            self._is_begun = True
            self.builder.start_anew()
        self.builder.list.setFocus()

    def recover(self, draft: Draft) -> None:
        """Show what was kept in a draft; what stands here now is kept too."""
        self.draft.keep_now()
        self.draft.leave()
        self.draft.adopt(draft)
        self._is_begun, self._begun = True, draft.opened.form
        self.builder.show_form(draft.form)

    def refresh(self) -> None:
        """Look again which releases can be printed, once somebody has begun."""
        if self._is_begun:
            self._find()

    def _standing(self) -> tuple[Opened[BulletinForm], BulletinForm] | None:
        """What somebody has entered for the next bulletin, None when nothing was, or it is issued."""
        form = self.builder.form
        if self._begun is None or form == self._begun:
            return None
        return Opened(None, None, self._begun), form

    def _on_begun(self) -> None:
        self._begun = self.builder.form

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.builder)
        self.addWidget(self._preview_pane())
        self.builder.setMinimumWidth(456)
        self.setSizes([480, 540])
        self.setStretchFactor(1, 1)
        self._context.windows.divide(self)

    def _preview_pane(self) -> QWidget:
        pane, header, footer = QWidget(), named(QFrame(), "preview_header"), QFrame()
        footer.setProperty("surface", True)
        self._amount.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tooltip(self._word, self.tr("Write a Word document without issuing the bulletin"))
        set_tooltip(
            self._issue,
            self.tr("Write the Word document and keep the exact file in the archive")
            if self._context.archive.writable
            else self.tr("The archive is read-only, so nothing can be issued"),
        )
        layouts.row(label(self.tr("Preview"), "heading"), (self._amount, 1), on=header, margins=(4, 2, 4, 2), gap=2)
        ends = label(self.tr("In Word the pages may end elsewhere."), wraps=True)
        buttons = layouts.row(1, self._word, self._issue, gap=2)
        layouts.column(ends, buttons, on=footer, margins=(4, 3, 4, 3), gap=2)
        layouts.column(header, (self.preview, 1), footer, on=pane, margins=0, gap=0)
        return pane

    def _connect(self) -> None:
        self.builder.wish_changed.connect(self._find)
        self.builder.edited.connect(self._on_edited)
        self.builder.begun.connect(self._on_begun)
        for signal in (self.builder.wish_changed, self.builder.edited):
            signal.connect(self.draft.touch)
        self.draft.refused.connect(lambda error: self.told.emit(Notice("warning", unkept_sentence(error))))
        self.preview.width_changed.connect(self._render)
        self._word.clicked.connect(self._on_word)
        self._issue.clicked.connect(self._on_issue)

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

    def _render(self) -> None:
        if self._rendering is not None:
            self._rendering.cancel()
        choice = self._choice()
        if choice is None or choice.releases is None:
            self.preview.show_preview(Preview(0, ()), self.tr("Tick a release to see the pages here."))
            return
        everything = len(choice.releases)
        shown = replace(choice, releases=choice.releases[:_MOST_LAID_OUT])
        width, scale = self.preview.page_width, self.devicePixelRatioF()
        work = partial(_rendered, self._context.archive, self._context.pictures, shown, width, scale, self._is_closing)

        def came(found: Preview) -> None:
            is_whole = everything <= _MOST_LAID_OUT
            hidden = found.pages - len(found.pictures)
            note = ""
            if not is_whole:
                note = self.tr("The preview shows the first %n release(s).", "", _MOST_LAID_OUT)
            elif hidden:
                note = self.tr("%n more page(s) are not drawn here.", "", hidden)
            self.preview.show_preview(found, note)
            self._show_amount(found.pages if is_whole else None)

        self._rendering = self._context.tasks.aside(work, came)

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
            self._write(choice, output, lambda written: self._documents.tell_written(written.output, written.warnings))

        name = file_name(self._context.archive, choice)
        self._documents.ask(self.tr("Write the bulletin to a Word document"), name, chosen)

    def _on_issue(self) -> None:
        choice = self._choice()
        if choice is None:
            return

        def chosen(output: Path) -> None:
            self._write(choice, output, partial(self._keep, choice))

        def asked(_nothing: None) -> None:
            name = file_name(self._context.archive, choice)
            self._documents.ask(self.tr("Issue the bulletin as a Word document"), name, chosen)

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
            self._is_begun, self._begun = False, None
            self.draft.forget()
            self._documents.tell_written(written.output, written.warnings, is_issued=True)
            self.issued.emit(next(one for one in changes.created if one.kind is Kind.BULLETIN))

        operations.make(partial(keep_issue, self._context.archive, choice, written, by=operations.by), done)


def _rendered(
    archive: Archive,
    pictures: Pictures,
    choice: BulletinSelection,
    width: float,
    scale: float,
    stop: Callable[[], bool],
) -> Preview:
    document = draft(archive, choice, partial(pictures.data, edge=PHOTO_EDGE))
    return render_preview(document, width=width, scale=scale, most=_MOST_DRAWN, stop=stop)
