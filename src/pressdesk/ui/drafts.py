"""Keeping what stands on any form on the disk while it is written, and finding what was left behind."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pressdesk.errors import PressdeskError
from pressdesk.services.drafts import DraftFile, drafts, new_draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pressdesk.services.drafts import Draft, Form
    from pressdesk.services.editing import Opened
    from pressdesk.ui.app_context import AppContext

_PAUSE_MS = 2_000


class DraftKeeper(QObject):
    """Keeps the words of one form as a draft.

    ``kept`` has the moment at which they were on the disk, ``refused`` a PressdeskError why they are not.
    """

    kept = Signal(object)
    refused = Signal(object)

    def __init__(
        self, context: AppContext, form: QWidget, standing: Callable[[], tuple[Opened[Any], Form] | None]
    ) -> None:
        """Belong to ``form``; ``standing`` is what was opened and what stands on it, None when all of it is saved."""
        super().__init__(form)
        self._context, self._standing = context, standing
        self._draft: DraftFile | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.keep_soon)

    @property
    def file(self) -> Path | None:
        """The file of the draft."""
        return self._draft.file if self._draft is not None else None

    def touch(self) -> None:
        """Somebody changed the form: its words are kept before long."""
        if not self._timer.isActive():
            self._timer.start()

    def adopt(self, draft: Draft) -> None:
        """Go on keeping words in the draft that they were recovered from; what was kept until now stays there too."""
        self._draft = DraftFile(draft.file)

    def keep_soon(self) -> None:
        """Keep the words, without waiting for the disk; words that are saved are forgotten."""
        standing = self._standing()
        if standing is None:
            self.forget()
            return
        work = partial(self._file().keep, *standing)
        job = self._context.tasks.drafts(work, lambda _nothing: self.kept.emit(datetime.now()), self.refused.emit)
        job.must_run = True

    def keep_now(self) -> bool:
        """Keep the words and wait for the disk; False when it does not take them."""
        standing = self._standing()
        if standing is None:
            self.forget()
            return True
        try:
            self._file().keep(*standing)
        except PressdeskError as error:
            self.refused.emit(error)
            return False
        return True

    def leave(self) -> None:
        """Know nothing more of the draft, which stays on the disk."""
        self._timer.stop()
        self._draft = None

    def forget(self) -> None:
        """Drop the draft: its words are saved, or nobody wants them."""
        self._timer.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            try:
                draft.forget()
            except PressdeskError as error:  # it is offered again when the archive is next opened; nothing is lost
                self._context.tasks.refused.emit(error)

    def _file(self) -> DraftFile:
        self._draft = self._draft or new_draft(self._context.drafts, self._context.archive.folder)
        return self._draft


def keepers() -> set[DraftKeeper]:
    """The keepers of all forms that are there."""
    return {keeper for window in QApplication.topLevelWidgets() for keeper in window.findChildren(DraftKeeper)}


def look_for_drafts(context: AppContext, found: Callable[[list[Draft]], None]) -> None:
    """Let ``found`` have the drafts of this archive that no form has open, if there are any."""

    def came(left: list[Draft]) -> None:
        held = {keeper.file for keeper in keepers()}
        if left := [draft for draft in left if draft.file not in held]:
            found(left)

    context.tasks.drafts(partial(drafts, context.drafts, context.archive.folder), came)
