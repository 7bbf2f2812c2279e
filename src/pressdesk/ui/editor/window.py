"""The window in which one release is written: its languages, its facts, and what keeps its words safe."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTextEdit,
    QWidget,
)

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.errors import ConflictError
from pressdesk.services.diff import form_differences
from pressdesk.services.editing import Opened, ReleaseForm, open_release, save_release, versions
from pressdesk.ui import layouts, tokens
from pressdesk.ui.actions import EDITOR_MENUS, Actions
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.editor.facts import FactsPanel
from pressdesk.ui.editor.history import ConflictDialog, HistoryDialog
from pressdesk.ui.editor.text_pane import TextPane
from pressdesk.ui.embargo import ask_to_lift_embargo
from pressdesk.ui.fields import label, named
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed
from pressdesk.ui.labels import error_sentence, moment, unkept_sentence, word
from pressdesk.ui.notices import Notice, NoticeBar
from pressdesk.ui.plain import Label, LineDialog, set_tooltip
from pressdesk.ui.scrolled import Scrolled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.diff import Difference
    from pressdesk.services.drafts import Draft
    from pressdesk.services.editing import Version
    from pressdesk.ui.app_context import AppContext

_SIZE = QSize(1280, 820)
_TOOLS = (
    ("undo", "undo-2"),
    ("redo", "redo-2"),
    None,
    ("bold", "bold"),
    ("italic", "italic"),
    ("heading", "heading"),
    ("bullets", "list"),
    ("numbers", "list-ordered"),
    ("quote", "quote"),
    ("link", "link"),
    ("plain", "remove-formatting"),
)


class EditorWindow(QMainWindow):
    """Edits one release. Words that were not saved are a draft on the disk.

    ``left`` says that the window is closed, ``stayed`` that somebody who was asked to close it would rather not;
    ``told`` is a Notice for whoever stays.
    """

    told = Signal(object)
    left = Signal()
    stayed = Signal()

    def __init__(self, context: AppContext, opened: Opened[ReleaseForm], *, form: ReleaseForm | None = None) -> None:
        """Edit what was ``opened``; a recovered ``form`` stands in place of what is saved."""
        super().__init__()
        self.setObjectName("editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context.windows.place(self, _SIZE)
        self._context = context
        self.opened = opened
        self._kept_at: datetime | None = None
        self._is_changed = form is not None
        self._is_saving = self._is_leaving = self._has_published = False
        self._words = QWidget()
        self.notices = NoticeBar(context.theme, self._words)
        self.panes = {code: TextPane(context, code) for code in context.archive.languages}
        self.facts = FactsPanel(context, lambda: self._language)
        self.actions_ = Actions(self, EDITOR_MENUS, writable=context.archive.writable)
        self._headline, self._badge, self._kept = named(Label(), "editor_title"), Label(), label("", "second")
        self._languages = QButtonGroup(self)
        self._columns = named(IconButton(context.theme, "columns-2", self.tr("Two languages side by side")), "columns")
        self._save_button = Button(context.theme, self.tr("Save"), "save")
        self._publish_button = Button(context.theme, self.tr("Publish"), "send", primary=True)
        self._history_button = Button(context.theme, self.tr("History"), "history")
        self._body = next(iter(self.panes.values())).body
        self._lay_out()
        self.draft = DraftKeeper(context, self, self._standing)
        self._wire()
        self.show_form(form or opened.form)
        self._choose_language(self._first_language(form or opened.form))
        self._show_state()

    @property
    def is_changed(self) -> bool:
        """Whether there are words that are not saved."""
        return self._is_changed

    @property
    def form(self) -> ReleaseForm:
        """What stands on the form."""
        texts = tuple(pane.form for pane in self.panes.values())
        known = {text.language for text in self.opened.form.texts}
        kept = tuple(text for text in texts if not text.is_empty or text.language in known)
        return ReleaseForm(texts=kept, **self.facts.facts())  # type: ignore[arg-type] # the names are the same

    def show_form(self, form: ReleaseForm) -> None:
        """Put other words and facts on the form."""
        for code, pane in self.panes.items():
            pane.show_form(form.text(code))
        self.facts.show_form(form)
        self._show_title()

    def adopt_draft(self, draft: Draft) -> None:
        """Go on keeping words in the draft that they were recovered from."""
        self.draft.adopt(draft)
        sentence = self.tr("These words were not saved when pressdesk was closed. They are as you left them.")
        self.notices.show_notice(Notice("warning", sentence))

    def save(self, *, status: Status | None = None) -> None:
        """Save what stands on the form, published if ``status`` says so."""
        if self._is_saving:
            return
        if (field := self.facts.unreadable) is not None:
            if field is self.facts.day:
                sentence = self.tr(
                    "The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved."
                )
            else:
                sentence = self.tr("The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.")
            self.notices.show_notice(Notice("error", sentence))
            field.point_out(sentence)
            self._is_leaving = False
            self.stayed.emit()
            return
        self._is_saving = True
        close_half_typed(self.facts, partial(self._save_form, status), self._on_half_typed)

    def _on_half_typed(self) -> None:
        self._is_saving = self._is_leaving = False
        self.notices.show_notice(Notice("error", self.tr("A name is not chosen yet. Nothing was saved.")))
        self._show_state()
        self.stayed.emit()

    def _save_form(self, status: Status | None) -> None:
        form = self.form
        status = status or (Status(form.status) if form.status != self.opened.form.status else None)
        if status is not None:
            texts = [text if text.is_empty else replace(text, state=status.value) for text in form.texts]
            form = replace(form, status=status.value, texts=tuple(texts))
        self._is_changed = False
        self._show_state()
        work = partial(save_release, self._context.archive, self.opened, form, by=self._context.operations.by)
        self._context.operations.make(work, partial(self._on_saved, form), partial(self._on_refused, status))

    def _standing(self) -> tuple[Opened[ReleaseForm], ReleaseForm] | None:
        return (self.opened, self.form) if self._is_changed or self._is_saving else None

    def leave(self) -> None:
        """Close without a question; what is not saved stays a draft. Words that cannot be kept stay on the form."""
        if not self.draft.keep_now():
            self.stayed.emit()
            return
        self.draft.leave()
        self._is_changed = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of words that are not saved."""
        if self._is_saving or self._is_changed:
            event.ignore()
            if not self._is_saving:
                self._ask()
            else:
                self._is_leaving = True
            return
        self.draft.forget()
        super().closeEvent(event)
        self.left.emit()

    def _lay_out(self) -> None:
        self._headline.setProperty("role", "heading")
        self._badge.setObjectName("badge")
        self._kept.setObjectName("kept")
        self._columns.setCheckable(True)
        topbar, tools = named(QFrame(), "topbar"), named(QFrame(), "toolbar")
        top = layouts.row(
            (self._headline, 0, Qt.AlignmentFlag.AlignVCenter),
            (self._badge, 0, Qt.AlignmentFlag.AlignVCenter),
            (self._kept, 0, Qt.AlignmentFlag.AlignVCenter),
            1,
            on=topbar,
            margins=(4, 1, 3, 1),
            gap=2,
        )
        for name, button in (
            ("history_button", self._history_button),
            ("save_button", self._save_button),
            ("publish_button", self._publish_button),
        ):
            button.setObjectName(name)
            top.addWidget(button)
        row = layouts.row(on=tools, margins=(4, 1, 3, 1), gap=1)
        for tool in _TOOLS:
            if tool is None:
                row.addSpacing(tokens.GAP[2])
                continue
            action = self.actions_[tool[0]]
            action.setEnabled(self._context.archive.writable)
            keys = action.shortcut().toString()
            name = action.text().replace("&", "").rstrip("…")
            button_ = IconButton(self._context.theme, tool[1], f"{name} ({keys})" if keys else name)
            button_.setObjectName(f"tool_{tool[0]}")
            button_.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the words stay chosen
            button_.setEnabled(action.isEnabled())
            button_.clicked.connect(action.trigger)
            row.addWidget(button_)
        row.addStretch(1)
        for number, code in enumerate(self.panes):
            one = QPushButton(code.upper())
            one.setObjectName(f"language_{code}")
            one.setProperty("chip", True)
            one.setCheckable(True)
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in its part of the text
            one.setAccessibleName(word(code))
            set_tooltip(one, word(code))
            one.clicked.connect(partial(self._choose_language, code))
            self._languages.addButton(one, number)
            row.addWidget(one)
        row.addWidget(self._columns)
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setHandleWidth(1)
        texts.setChildrenCollapsible(False)
        for pane in self.panes.values():
            pane.setMinimumWidth(260)
            texts.addWidget(pane)
        # From a text Tab goes to the next one: what is beside the names of the languages comes before all of them.
        panes = self.panes.values()
        order = [button for pane in panes for button in pane.buttons] + [part for pane in panes for part in pane.parts]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        layouts.column(tools, (texts, 1), on=self._words, margins=0, gap=0)
        middle = layouts.row((self._words, 1), self.facts, gap=0)
        content = QWidget()
        layouts.column(topbar, (middle, 1), on=content, margins=0, gap=0)
        self.setCentralWidget(Scrolled(content))
        self._columns.setChecked(True)

    def _wire(self) -> None:
        """Who listens to whom, all of it."""
        for pane in self.panes.values():
            pane.changed.connect(self._on_changed)
            pane.entered.connect(partial(self._on_entered, pane))
            pane.headline.textChanged.connect(self._show_title)
            pane.body.refused.connect(self._on_paste_refused)
            pane.body.pasting.connect(self._on_pasting)
        self.facts.changed.connect(self._on_changed)
        self.facts.told.connect(self.notices.show_notice)
        self._columns.toggled.connect(lambda _is_on: self._show_panes())
        self.draft.kept.connect(self._on_draft_kept)
        self.draft.refused.connect(self._on_draft_refused)
        self._save_button.clicked.connect(lambda: self.save())
        self._publish_button.clicked.connect(partial(self.save, status=Status.PUBLISHED))
        self._history_button.clicked.connect(self._on_history)
        self.actions_.connect(
            {
                "save": self.save,
                "publish_release": partial(self.save, status=Status.PUBLISHED),
                "history": self._on_history,
                "close": self.close,
                "undo": partial(self._on_words, QTextEdit.undo),
                "redo": partial(self._on_words, QTextEdit.redo),
                "bold": lambda: self._body.toggle_bold(),
                "italic": lambda: self._body.toggle_italic(),
                "heading": lambda: self._body.toggle_block("h2"),
                "bullets": lambda: self._body.toggle_block("li-ul"),
                "numbers": lambda: self._body.toggle_block("li-ol"),
                "quote": lambda: self._body.toggle_block("quote"),
                "link": self._on_link,
                "plain": lambda: self._body.clear_formatting(),
                "next_language": self._on_next_language,
                "side_by_side": self._columns.toggle,
            }
        )

    def _first_language(self, form: ReleaseForm) -> str:
        return self._context.writing_language([text.language for text in form.texts if not text.is_empty])

    def _choose_language(self, code: str) -> None:
        """Write in another language, in the same part of it."""
        part = next((pane.part for pane in self.panes.values() if pane.has_caret), 0)
        self._mark_language(code)
        self._show_panes()
        self.panes[code].take_caret(part)

    def _mark_language(self, code: str) -> None:
        self._languages.button(list(self.panes).index(code)).setChecked(True)

    def _show_panes(self) -> None:
        chosen = self._language
        codes = list(self.panes)
        shown = {chosen}
        if self._columns.isChecked() and len(codes) > 1:
            shown.add(codes[0] if chosen != codes[0] else codes[1])
        for code, pane in self.panes.items():
            pane.setVisible(code in shown)

    @property
    def _language(self) -> str:
        return list(self.panes)[max(0, self._languages.checkedId())]

    def _on_next_language(self) -> None:
        codes = list(self.panes)
        self._choose_language(codes[(codes.index(self._language) + 1) % len(codes)])

    def _on_entered(self, pane: TextPane) -> None:
        self._body = pane.body
        if pane.has_caret:  # the panes stay as they are, whichever of them is written in
            self._mark_language(pane.language)

    def _on_words(self, what: Callable[[QTextEdit], None]) -> None:
        focused = QApplication.focusWidget()
        what(focused if isinstance(focused, QTextEdit) else self._body)

    def _on_link(self) -> None:
        question = self.tr("Address, such as https://www.gov.az; empty takes the link away")
        dialog = LineDialog(self, "link_dialog", self.tr("Link"), question)
        dialog.setTextValue(self._body.link or "https://")
        dialog.setMinimumWidth(420)
        body = self._body
        dialog.textValueSelected.connect(lambda typed: body.set_link("" if typed == "https://" else typed.strip()))
        dialog.open()

    def _on_changed(self) -> None:
        self._is_changed = True
        self.draft.touch()
        self._show_state()

    def _on_draft_kept(self, at: datetime) -> None:
        self._kept_at = at
        if self._is_changed:
            self._show_state()

    def _on_draft_refused(self, error: PressdeskError) -> None:
        self.notices.show_notice(Notice("warning", unkept_sentence(error)))

    def _on_saved(self, form: ReleaseForm, changes: Changes) -> None:
        was_published = self.opened.form.status == Status.PUBLISHED.value
        self._has_published = form.status == Status.PUBLISHED.value and not was_published

        if not self._is_changed:
            self.draft.forget()
        reference = self.opened.reference or changes.created[0]
        self.opened = Opened(reference, None, form)
        self._context.tasks.catalogue(
            partial(open_release, self._context.archive, reference, self._context.language), self._on_read_again
        )

    def _on_read_again(self, opened: Opened) -> None:
        self.opened = opened
        self._is_saving = False
        for code, pane in self.panes.items():
            pane.take_saved(opened.form.text(code))
        if not self._is_changed:
            self.facts.show_status(opened.form.status)
        self._show_state()
        self._show_title()
        if self._is_leaving:
            self.close()
        elif not self._is_changed:
            sentence = self.tr("Saved and published.") if self._has_published else self.tr("Saved.")
            self.notices.show_notice(Notice("done", sentence))

    def _on_refused(self, status: Status | None, error: PressdeskError) -> None:
        self._is_saving = self._is_leaving = False
        self._is_changed = True
        self.stayed.emit()
        self._show_state()
        self.draft.touch()
        if isinstance(error, ConflictError) and self.opened.reference is not None:
            reference, version = self.opened.reference, self.opened.version or 0
            self._context.tasks.catalogue(
                partial(_theirs, self._context, reference, version), self._on_conflict, self._on_error
            )
        elif error.code == "embargo_runs":
            ask_to_lift_embargo(self, error, partial(self._publish_now, status))
        else:
            self._on_error(error)

    def _publish_now(self, status: Status | None) -> None:
        self.facts.lift_embargo()
        self.save(status=status)

    def _on_error(self, error: PressdeskError) -> None:
        self.notices.show_notice(Notice("error", error_sentence(error)))
        if error.code == "release_undated":
            self.facts.day.point_out(error_sentence(error))
        elif error.code == "embargo_past":
            self.facts.embargo.point_out(error_sentence(error))

    def _on_conflict(self, theirs: tuple[Opened, Version, list[Difference]]) -> None:
        opened, version, found = theirs
        dialog = ConflictDialog(self._context.theme, found, version.by, moment(version.at))
        dialog.setParent(self, Qt.WindowType.Dialog)

        def keep_mine() -> None:
            self.opened = Opened(opened.reference, opened.version, self.opened.form)
            self.save()

        def take_theirs() -> None:
            self.opened, self._is_changed = opened, False
            self.draft.forget()
            self.show_form(opened.form)
            self._show_state()

        dialog.kept_mine.connect(keep_mine)
        dialog.took_theirs.connect(take_theirs)
        dialog.open()

    def _on_history(self) -> None:
        if self.opened.reference is None:
            self.notices.show_notice(Notice("warning", self.tr("This release was never saved, so it has no history.")))
            return
        dialog = HistoryDialog(self._context, self.opened.reference)
        dialog.setParent(self, Qt.WindowType.Dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(self._on_restored)
        dialog.open()

    def _on_restored(self, form: ReleaseForm) -> None:
        self.show_form(form)
        self._on_changed()
        sentence = self.tr("An earlier version stands on the form. It counts once you save it.")
        self.notices.show_notice(Notice("warning", sentence))

    def _on_paste_refused(self, error: PressdeskError) -> None:
        sentence = self.tr("What you pasted was left out: {reason}").format(reason=error_sentence(error))
        self.notices.show_notice(Notice("error", sentence))

    def _on_pasting(self, is_on: bool) -> None:
        if is_on:
            self._kept.setText(self.tr("Cleaning what you pasted…"))
        else:
            self._show_state()

    def _ask(self) -> None:
        words = self.tr("There are words here that are not saved. What should become of them?")
        ask_about_unsaved(
            self,
            words,
            save=self._save_and_leave,
            keep=self.leave,
            discard=self._discard,
            stay=self.stayed.emit,
            stay_words=self.tr("Go on writing"),
        )

    def _save_and_leave(self) -> None:
        self._is_leaving = True
        self.save()

    def _discard(self) -> None:
        self._is_changed = False
        self._discard_photos()
        self.close()

    def _discard_photos(self) -> None:
        """Put photos that came with discarded words, and that nothing saved shows, in the bin."""
        saved = {form.photo for form in self.opened.form.photos}
        unused = [Reference(Kind.PHOTO, photo) for photo in self.facts.photos.taken_in if photo not in saved]
        if not unused:
            return
        operations = self._context.operations

        def done(changes: Changes) -> None:
            sentence = self.tr("%n photo(s) that came with the discarded words were put in the bin.", "", len(unused))
            self.told.emit(operations.notice(sentence, changes))

        operations.put_in_bin(unused, done)

    def _show_title(self) -> None:
        words = next((pane.headline.words for pane in self._in_order() if pane.headline.words), "")
        number = self.facts.number.text().strip()
        title = words or self.tr("New release")
        title = f"{number} – {title}" if number else title
        self.setWindowTitle(f"{title} – pressdesk")
        self._headline.setText(self._headline.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 460))
        set_tooltip(self._headline, title)

    def _in_order(self) -> list[TextPane]:
        return sorted(self.panes.values(), key=lambda pane: pane.language != self._context.language)

    def _show_state(self) -> None:
        status = self.opened.form.status
        self._badge.setText(word(status))
        self._badge.setProperty("status", status)
        self._badge.style().unpolish(self._badge)
        self._badge.style().polish(self._badge)
        is_writable = self._context.archive.writable
        self._publish_button.setVisible(status != Status.PUBLISHED.value)
        for button in (self._save_button, self._publish_button):
            button.setEnabled(is_writable and not self._is_saving)
        self._history_button.setEnabled(self.opened.reference is not None)
        if self._is_saving:
            self._kept.setText(self.tr("Saving…"))
        elif not self._is_changed:
            self._kept.setText(self.tr("Saved") if self.opened.reference else "")
        elif self.draft.file is None or self._kept_at is None:
            self._kept.setText(self.tr("Not saved"))
        else:
            self._kept.setText(self.tr("Not saved · draft kept at {time}").format(time=f"{self._kept_at:%H:%M}"))


def _theirs(context: AppContext, reference: Reference, version: int) -> tuple[Opened, Version, list[Difference]]:
    """The release as somebody saved it since ``version``, the last save, and what changed in between."""
    opened = open_release(context.archive, reference, context.language)
    saved = versions(context.archive, reference, context.language)
    mine = next((one.form for one in saved if one.version <= version), ReleaseForm())
    return opened, saved[0], form_differences(mine, saved[0].form)
