"""The window in which one release is written: its languages, its facts, and what keeps its words safe."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QWidget,
)

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.errors import ConflictError
from pressdesk.services.diff import form_differences
from pressdesk.services.editing import Opened, ReleaseForm, open_release, save_release, versions
from pressdesk.ui import layouts
from pressdesk.ui.actions import EDITOR_MENUS, Actions
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.editor.bar import EditorBar
from pressdesk.ui.editor.facts import FactsPanel
from pressdesk.ui.editor.history import ConflictDialog, HistoryDialog
from pressdesk.ui.editor.texts import Texts
from pressdesk.ui.embargo import ask_to_lift_embargo
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed
from pressdesk.ui.labels import error_sentence, moment, unkept_sentence
from pressdesk.ui.notices import Notice, NoticeBar
from pressdesk.ui.scrolled import Scrolled

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.diff import Difference
    from pressdesk.services.drafts import Draft
    from pressdesk.services.editing import Version
    from pressdesk.ui.app_context import AppContext

_SIZE = QSize(1280, 820)


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
        self.actions_ = Actions(self, EDITOR_MENUS, writable=context.archive.writable)
        self.texts = Texts(context, self.actions_)
        self.notices = NoticeBar(context.theme, self.texts)
        self.panes = self.texts.panes
        self.facts = FactsPanel(context, lambda: self.texts.language)
        self._bar = EditorBar(context.theme)
        middle = layouts.row((self.texts, 1), self.facts, gap=0)
        content = QWidget()
        layouts.column(self._bar, (middle, 1), on=content, margins=0, gap=0)
        self.setCentralWidget(Scrolled(content))
        self.draft = DraftKeeper(context, self, self._standing)
        self._wire()
        form = form or opened.form
        self.show_form(form)
        self.texts.choose_language(
            context.writing_language([text.language for text in form.texts if not text.is_empty])
        )
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
        if problem := self.facts.problem():
            self.notices.show_notice(Notice("error", problem))
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

    def _wire(self) -> None:
        """Who listens to whom, all of it."""
        self.texts.titled.connect(self._show_title)
        self.texts.pasting.connect(self._on_pasting)
        self.texts.told.connect(self.notices.show_notice)
        self.texts.changed.connect(self._on_changed)
        self.facts.changed.connect(self._on_changed)
        self.facts.told.connect(self.notices.show_notice)
        self.draft.kept.connect(self._on_draft_kept)
        self.draft.refused.connect(lambda error: self.notices.show_notice(Notice("warning", unkept_sentence(error))))
        self._bar.save_wanted.connect(self.save)
        self._bar.publish_wanted.connect(partial(self.save, status=Status.PUBLISHED))
        self._bar.history_wanted.connect(self._on_history)
        self.actions_.connect(
            {
                "save": self.save,
                "publish_release": partial(self.save, status=Status.PUBLISHED),
                "history": self._on_history,
                "close": self.close,
            }
        )

    def _on_changed(self) -> None:
        self._is_changed = True
        self.draft.touch()
        self._show_state()

    def _on_draft_kept(self, at: datetime) -> None:
        self._kept_at = at
        if self._is_changed:
            self._show_state()

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
        self.facts.point_out(error)

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

    def _on_pasting(self, is_on: bool) -> None:
        if is_on:
            self._bar.show_kept(self.tr("Cleaning what you pasted…"))
        else:
            self._show_state()

    def _ask(self) -> None:
        words = self.tr("There are words here that are not saved. What should become of them?")
        ask_about_unsaved(
            self,
            words,
            save=self._save_and_leave,
            keep=self.leave,
            discard=self.discard,
            stay=self.stayed.emit,
            stay_words=self.tr("Go on writing"),
        )

    def _save_and_leave(self) -> None:
        self._is_leaving = True
        self.save()

    def discard(self) -> None:
        """Close, and forget what is not saved, with the photos that came with it."""
        saved = {form.photo for form in self.opened.form.photos}
        unused = [Reference(Kind.PHOTO, photo) for photo in self.facts.photos.taken_in if photo not in saved]
        operations = self._context.operations

        def done(changes: Changes) -> None:
            sentence = self.tr("%n photo(s) that came with the discarded words were put in the bin.", "", len(unused))
            self.told.emit(operations.notice(sentence, changes))

        if unused:  # it is told once this window is closed, which therefore stays that long
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            operations.put_in_bin(unused, done)
            self._context.tasks.catalogue(lambda: None, lambda _nothing: self.deleteLater())
        self._is_changed = False
        self.close()

    def _show_title(self) -> None:
        number = self.facts.number.text().strip()
        title = self.texts.headline or self.tr("New release")
        title = f"{number} – {title}" if number else title
        self.setWindowTitle(f"{title} – pressdesk")
        self._bar.show_title(title)

    def _show_state(self) -> None:
        self._bar.show_status(
            self.opened.form.status,
            can_save=self._context.archive.writable and not self._is_saving,
            has_history=self.opened.reference is not None,
        )
        if self._is_saving:
            words = self.tr("Saving…")
        elif not self._is_changed:
            words = self.tr("Saved") if self.opened.reference else ""
        elif self.draft.file is None or self._kept_at is None:
            words = self.tr("Not saved")
        else:
            words = self.tr("Not saved · draft kept at {time}").format(time=f"{self._kept_at:%H:%M}")
        self._bar.show_kept(words)


def _theirs(context: AppContext, reference: Reference, version: int) -> tuple[Opened, Version, list[Difference]]:
    """The release as somebody saved it since ``version``, the last save, and what changed in between."""
    opened = open_release(context.archive, reference, context.language)
    saved = versions(context.archive, reference, context.language)
    mine = next((one.form for one in saved if one.version <= version), ReleaseForm())
    return opened, saved[0], form_differences(mine, saved[0].form)
