"""Every change that is made in the window goes through here: it is told once, and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from pressdesk.services.binning import undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.lanes import Lanes

_STEPS = 100


class Changer(QObject):
    """Makes changes in the catalogue's lane; ``changed`` says what each touched, once, to whoever shows it.

    ``undone`` and ``redone`` tell of what was taken back and made again.
    """

    changed = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    steps_changed = Signal()

    def __init__(self, archive: Archive, lanes: Lanes, by: str, parent: QObject | None = None) -> None:
        """Change ``archive`` on behalf of ``by``."""
        super().__init__(parent)
        self._archive, self._lanes, self.by = archive, lanes, by
        self._undoable: list[Changes] = []
        self._redoable: list[Changes] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undoable)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change that was taken back."""
        return bool(self._redoable)

    def make(
        self,
        change: Callable[[], Changes],
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[PressdeskError], None] | None = None,
    ) -> None:
        """Make a change; ``done`` hears of it after everybody has, ``refused`` why it was not made."""

        def ended(changes: Changes) -> None:
            self.made(changes)
            if done is not None:
                done(changes)

        self._lanes.catalogue(change, ended, refused).must_run = True

    def made(self, changes: Changes) -> None:
        """Tell of a change that was made in another lane; it is undone like any other."""
        self._undoable = [*self._undoable, changes][-_STEPS:]
        self._redoable.clear()
        self._tell(changes)

    def undo(self) -> None:
        """Take back the last change."""
        self._take_back(self._undoable, self._redoable, self.undone)

    def undo_change(self, changes: Changes) -> None:
        """Take back that change and no other; one that no longer stands is left alone."""
        if any(step is changes for step in self._undoable):
            self._undoable.sort(key=lambda step: step is changes)  # it becomes the last, the others keep their order
            self.undo()

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._take_back(self._redoable, self._undoable, self.redone)

    def _take_back(self, source: list[Changes], target: list[Changes], tell: SignalInstance) -> None:
        if not source:
            return
        last = source.pop()  # one that can't be undone now can't be later
        self.steps_changed.emit()

        def ended(changes: Changes) -> None:
            target.append(changes)
            self._tell(changes)
            tell.emit(changes)

        self._lanes.catalogue(lambda: undo(self._archive, last, by=self.by), ended)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.steps_changed.emit()
