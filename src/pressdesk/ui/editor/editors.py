"""The editors of releases that are open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressdesk.services.editing import Opened, ReleaseForm, open_release
from pressdesk.ui.editor.window import EditorWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.drafts import Draft
    from pressdesk.ui.app_context import AppContext


class Editors(QObject):
    """Opens a window for each release that is written.

    ``told`` is a Notice of a window that was closed.
    """

    told = Signal(object)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        """Write releases of ``context``."""
        super().__init__(parent)
        self._context = context
        self.windows: list[EditorWindow] = []

    def write_new(self, form: ReleaseForm | None = None) -> None:
        """Open an empty form, or one that begins as ``form``."""
        self._open(Opened(None, None, form or ReleaseForm()))

    def edit(self, wanted: Reference) -> None:
        """Open a release, or show the window that has it open."""
        for window in self.windows:
            if window.opened.reference == wanted:
                window.raise_()
                window.activateWindow()
                return
        work = partial(open_release, self._context.archive, wanted, self._context.language)
        self._context.tasks.catalogue(work, self._on_opened)

    def recover(self, draft: Draft) -> None:
        """Open a window for a draft, its words as they were left."""
        self._open(draft.opened, draft.form).adopt_draft(draft)

    def put_away(self) -> None:
        """Close every window; what is not saved stays a draft."""
        for window in [*self.windows]:
            window.leave()

    def close_all(self, then: Callable[[], object]) -> None:
        """Close the windows one after the other, each with its question; ``then`` is done when all are closed."""
        if not self.windows:
            then()
            return
        window = self.windows[-1]
        window.raise_()
        closed = window.left.connect(lambda: self.close_all(then))
        window.stayed.connect(lambda: window.left.disconnect(closed), Qt.ConnectionType.SingleShotConnection)
        window.close()

    def _on_opened(self, opened: Opened[ReleaseForm]) -> None:
        self._open(opened)

    def _open(self, opened: Opened[ReleaseForm], form: ReleaseForm | None = None) -> EditorWindow:
        window = EditorWindow(self._context, opened, form=form)
        window.told.connect(self.told)
        window.left.connect(lambda: self.windows.remove(window))
        self.windows.append(window)
        window.show()
        return window
