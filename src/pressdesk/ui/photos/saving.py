"""What becomes of what is changed beside photos: it is saved when one goes on, asked about, or given back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.photos import correct_photos
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed, half_typed
from pressdesk.ui.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressdesk.services.changes import Changes
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.photos.details import PhotoDetailsPanel
    from pressdesk.ui.photos.edits import Edits
    from pressdesk.ui.plain import MessageBox


class Saving(QObject):
    """Saves what stands on the panel; what is for several photos only once somebody says so.

    ``refused`` has the Edits that could not be written, and the PressdeskError why; ``told`` is a Notice, ``wanted``
    the Reference of a photo that somebody asks to see.
    """

    told = Signal(object)
    refused = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, context: AppContext, panel: PhotoDetailsPanel, page: QWidget) -> None:
        """Ask in front of the window of ``page``."""
        super().__init__(page)
        self._context, self._panel, self._page = context, panel, page
        self._box: MessageBox | None = None

    @property
    def is_unsettled(self) -> bool:
        """Whether a name is half typed, or what was changed is for several photos."""
        return bool(half_typed(self._panel)) or self._panel.is_for_several

    def save(self) -> None:
        """Save, with the names that are typed and are no chips yet."""
        close_half_typed(self._panel, self._save, lambda: None)

    def leave(self) -> None:
        """The photos are hidden: save what is for one; what is for several stays until somebody says so."""
        close_half_typed(self._panel, self._on_left, self._on_left_half_typed)

    def settle(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        """Save what was changed, ``then`` go on; nothing is written into several photos before somebody says so."""
        if half_typed(self._panel):
            close_half_typed(self._panel, partial(self.settle, then, stopped), stopped)
        elif self._panel.is_for_several:
            self._ask(then, stopped)
        else:
            self._save()
            then()

    def _ask(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        if self._box is not None:  # the list came anew behind the question
            return
        over = QApplication.activeModalWidget() or self._page.window()  # the big view is walked through as well
        self._box = ask_about_unsaved(
            over,
            self._unsaved(),
            save=partial(self._on_answered, then, self._save),
            discard=partial(self._on_answered, then, self._panel.drop),
            stay=partial(self._on_answered, stopped),
            save_words=self._panel.save_words,
        )

    def _on_answered(self, go_on: Callable[[], object], do: Callable[[], object] = lambda: None) -> None:
        self._box = None
        do()
        go_on()

    def _on_left(self) -> None:
        if self._panel.is_for_several:
            self.told.emit(Notice("warning", self._unsaved(), self._panel.save_words, self.save))
        else:
            self._save()

    def _on_left_half_typed(self) -> None:
        sentence = self.tr("A name of the photos is not chosen yet. Nothing of them was saved.")
        wanted = Reference(Kind.PHOTO, self._panel.ids[0])
        self.told.emit(Notice("error", sentence, self.tr("Show"), partial(self.wanted.emit, wanted)))

    def _unsaved(self) -> str:
        return self.tr("What you typed for %n photo(s) is not saved yet.", "", len(self._panel.ids))

    def _save(self) -> None:
        context = self._context
        if self._panel.correction.is_empty or not context.archive.writable:
            return
        edits = self._panel.take()
        work = partial(correct_photos, context.archive, edits.versions, edits.correction, by=context.operations.by)
        context.operations.make(work, partial(self._on_saved, edits), partial(self.refused.emit, edits))

    def _on_saved(self, edits: Edits, changes: Changes) -> None:
        self._panel.take_versions(changes)
        sentence = self.tr("Saved in %n photo(s).", "", len(edits.ids))
        self.told.emit(self._context.operations.notice(sentence, changes))
