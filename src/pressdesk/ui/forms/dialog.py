"""What all forms in a window of their own have in common: saving, drafts, and the question before words are lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.fields import named
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed
from pressdesk.ui.labels import error_sentence, unkept_sentence
from pressdesk.ui.notices import Notice, NoticeBar
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.editing import Opened
    from pressdesk.ui.app_context import AppContext


class FormDialog(QDialog):
    """Enters or changes one record; ``saved`` has the Changes of a save.

    What stands on the form is kept as a draft while it is written, and asked about before the window, or the one it
    belongs to, is closed. The fields stand in ``content``, which scrolls.
    """

    saved = Signal(object)

    def __init__(
        self, context: AppContext, name: str, size: QSize, opened: Opened[Any], parent: QWidget, draft: Draft | None
    ) -> None:
        """Be the form of what was ``opened``, perhaps with the words of a ``draft``; ``name`` is for tests."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        context.windows.place(self, size)
        self._context, self.opened = context, opened
        self._is_changed, self._is_saving, self._is_asking = draft is not None, False, False
        self.draft = DraftKeeper(context, self, self._standing)
        if draft is not None:
            self.draft.adopt(draft)
        self.content, area = QWidget(), named(QScrollArea(), "form_area")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.content)
        self.notices = NoticeBar(context.theme, area)
        self.draft.refused.connect(lambda error: self.notices.show_notice(Notice("warning", unkept_sentence(error))))
        self._save = named(Button(context.theme, self.tr("Save"), "save", primary=True), "form_save")
        cancel = named(Button(context.theme, self.tr("Cancel")), "form_cancel")
        set_tooltip(self._save, self.tr("Save and close (Ctrl+S)"))
        for button in (self._save, cancel):
            button.setAutoDefault(False)  # Enter is for the field one is in
        foot = named(QFrame(), "statusbar")
        layouts.row(1, cancel, self._save, on=foot, margins=(5, 3, 5, 3), gap=2)
        layouts.column((area, 1), foot, on=self, margins=0, gap=0)
        self._save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.save)
        self.show_state()
        parent.installEventFilter(self)

    @property
    def form(self) -> Any:  # noqa: ANN401
        """What stands on the form."""
        raise NotImplementedError

    @property
    def is_filled(self) -> bool:
        """Whether all of what was opened stands on the form."""
        return True

    @property
    def is_changed(self) -> bool:
        """Whether there are words that are not saved."""
        return self._is_changed

    def problem(self) -> str:
        """A sentence about what keeps the form from being saved, or nothing."""
        raise NotImplementedError

    def save_work(self) -> Callable[[], Changes]:
        """What saves the form, done in the catalogue's lane."""
        raise NotImplementedError

    def touch(self) -> None:
        """Somebody changed the form: its words are kept before long."""
        self._is_changed = True
        if self.is_filled:
            self.draft.touch()

    def show_state(self) -> None:
        """Offer to save what can be saved now."""
        self._save.setEnabled(self._context.archive.writable and self.is_filled and not self._is_saving)

    def save(self) -> None:
        """Save what the form says, and close; what cannot be saved is told, and stays in the form."""
        if not self._save.isEnabled():
            return
        self._set_saving(is_saving=True)
        close_half_typed(self, self._save_form, self._on_half_typed)

    def reject(self) -> None:
        """Close; words that are not saved are asked about first."""
        if self._is_saving:
            return
        if self._is_changed:
            self._ask()
            return
        super().reject()
        self.draft.forget()
        # Answers to what the fields have asked are still on their way in this lane, and must find the fields.
        self._context.tasks.catalogue(lambda: None, lambda _nothing: self.deleteLater())

    def leave(self) -> None:
        """Close without a question; what is not saved stays a draft. Words that cannot be kept stay on the form."""
        if self.draft.keep_now():
            self.draft.leave()
            self.discard()

    def discard(self) -> None:
        """Close, and forget what is not saved."""
        self._is_changed = False
        self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window that this belongs to open while there are words that are not saved."""
        if event.type() == QEvent.Type.Close and watched is self.parent() and self._is_changed:
            event.ignore()
            self.raise_()
            self._ask()
            return True
        return super().eventFilter(watched, event)

    def _standing(self) -> tuple[Opened[Any], Any] | None:
        return (self.opened, self.form) if self._is_changed and self.is_filled else None

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self.show_state()

    def _on_half_typed(self) -> None:
        self._tell(self.tr("A name is not chosen yet. Nothing was saved."))

    def _save_form(self) -> None:
        if problem := self.problem():
            self._tell(problem)
            return
        self._context.operations.make(self.save_work(), self._on_saved, self._on_refused)

    def _on_saved(self, changes: Changes) -> None:
        self._is_changed = False
        self._set_saving(is_saving=False)
        self.saved.emit(changes)
        self.reject()

    def _on_refused(self, error: PressdeskError) -> None:
        self._tell(error_sentence(error))

    def _tell(self, problem: str) -> None:
        self._set_saving(is_saving=False)
        self.notices.show_notice(Notice("error", problem))

    def _ask(self) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        sentence = self.tr("There are words here that are not saved. What should become of them?")
        box = ask_about_unsaved(self, sentence, save=self.save, discard=self.discard, stay=lambda: None)
        box.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        self._is_asking = False
