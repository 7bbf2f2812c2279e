"""What all pages of the main window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from pressdesk.catalogue.references import Kind, Reference
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.ui.app_context import AppContext


class Page(QWidget):
    """A page refreshes when what it ``shows`` has changed: at once if it is seen, else when it is seen again.

    ``told`` is a Notice for the user, ``record_wanted`` a Reference that another page shows, ``list_wanted`` a
    Filter by which the list of releases is to be narrowed. ``new_release_wanted`` and ``files_wanted`` say what
    somebody wants to begin; ``progressed`` says how many of how many are done, both 0 once nothing is under way.
    """

    told = Signal(object)
    record_wanted = Signal(object)
    list_wanted = Signal(object)
    new_release_wanted = Signal()
    files_wanted = Signal()
    progressed = Signal(int, int)
    shows: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, context: AppContext) -> None:
        """Work at ``context``; what is shown is fetched when the page is first seen."""
        super().__init__()
        self._context = context
        self._is_stale = True
        context.operations.changed.connect(self.take_changes)

    def refresh(self) -> None:
        """Fetch anew what is shown."""
        raise NotImplementedError

    def show_record(self, wanted: Reference) -> None:
        """Choose one record, whatever the page was narrowed to."""
        raise NotImplementedError

    def recover(self, draft: Draft) -> None:
        """Put the words of a draft on the form that they were typed in. A page without a form has no drafts."""
        raise NotImplementedError

    @property
    def is_unsettled(self) -> bool:
        """Whether somebody must say what becomes of what is typed on the page before the window is closed."""
        return False

    def settle(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        """Save what is typed, asking if need be; ``then`` go on, unless somebody ``stopped`` it."""
        then()

    def take(self, paths: Sequence[Path]) -> None:
        """Look at files that were dropped on the window. Only one page takes files."""
        raise NotImplementedError

    def _tell_done(self, sentence: str, changes: Changes) -> None:
        """Say that something is done, and offer to take it back."""
        self.told.emit(self._context.operations.notice(sentence, changes))

    def take_changes(self, changes: Changes) -> None:
        """Refresh if what is shown here has changed."""
        if changes.kinds & self.shows:
            self.refresh_when_seen()

    def refresh_when_seen(self) -> None:
        """Refresh at once if the page is seen, else when it is seen again."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._freshen()

    def _freshen(self) -> None:
        self._is_stale = False
        self.refresh()
