"""What all pages of the main window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pressdesk.catalogue.references import Kind, Reference
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.ui.app_context import AppContext


class Page(QWidget):
    """A page refreshes when what it ``shows`` has changed: at once if it is seen, else when it is seen again.

    ``told`` is a Notice for the user, ``record_wanted`` a Reference that another page shows.
    """

    told = Signal(object)
    record_wanted = Signal(object)
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

    def _tell_done(self, sentence: str, changes: Changes) -> None:
        """Say that something is done, and offer to take it back."""
        self.told.emit(self._context.operations.notice(sentence, changes))

    def take_changes(self, changes: Changes) -> None:
        """Refresh if what is shown here has changed."""
        if changes.kinds & self.shows:
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
