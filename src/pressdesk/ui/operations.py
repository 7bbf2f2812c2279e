"""Every change that is made in the window goes through here: it is told once, and can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance

from pressdesk.services.trash import move_to_bin, undo
from pressdesk.ui.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressdesk.catalogue.references import Reference
    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.tasks import TaskQueue

_STEPS = 100


class _Done(NamedTuple):
    """A change as it was ``first`` made, by which it is called, and the ``last`` write that made it or took it back."""

    first: Changes
    last: Changes


class Operations(QObject):
    """Makes changes in the catalogue's lane; ``changed`` says what each touched, once, to whoever shows it.

    ``undone`` and ``redone`` tell of a change that was taken back or made again, and of what that touched.
    """

    changed = Signal(object)
    undone = Signal(object, object)
    redone = Signal(object, object)
    steps_changed = Signal()

    def __init__(self, archive: Archive, tasks: TaskQueue, by: str, parent: QObject | None = None) -> None:
        """Change ``archive`` on behalf of ``by``."""
        super().__init__(parent)
        self._archive, self._tasks, self.by = archive, tasks, by
        self._undoable: list[_Done] = []
        self._redoable: list[_Done] = []

    @property
    def undoable(self) -> Changes | None:
        """The change that would be taken back, as it was first made."""
        return self._undoable[-1].first if self._undoable else None

    @property
    def redoable(self) -> Changes | None:
        """The change that would be made again, as it was first made."""
        return self._redoable[-1].first if self._redoable else None

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

        self._tasks.catalogue(change, ended, refused).must_run = True

    def put_in_bin(self, chosen: Sequence[Reference], done: Callable[[Changes], None]) -> None:
        """Put records in the bin; ``done`` hears of it."""
        self.make(partial(move_to_bin, self._archive, chosen, by=self.by), done)

    def notice(self, sentence: str, changes: Changes) -> Notice:
        """Say that ``changes`` are made, and offer to take them back."""
        return Notice("done", sentence, self.tr("Undo"), partial(self.undo_change, changes))

    def made(self, changes: Changes) -> None:
        """Tell of a change that was made in another lane; it is undone like any other."""
        self._undoable = [*self._undoable, _Done(changes, changes)][-_STEPS:]
        self._redoable.clear()
        self._tell(changes)

    def undo(self) -> None:
        """Take back the last change."""
        self._take_back(self._undoable, self._redoable, self.undone)

    def undo_change(self, changes: Changes) -> None:
        """Take back that change and no other; one that no longer stands is left alone."""
        if any(step.last is changes for step in self._undoable):
            self._undoable.sort(
                key=lambda step: step.last is changes
            )  # it becomes the last, the others keep their order
            self.undo()

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._take_back(self._redoable, self._undoable, self.redone)

    def _take_back(self, source: list[_Done], target: list[_Done], tell: SignalInstance) -> None:
        if not source:
            return
        last = source.pop()  # one that can't be undone now can't be later
        self.steps_changed.emit()

        def ended(changes: Changes) -> None:
            target.append(_Done(last.first, changes))
            self._tell(changes)
            tell.emit(last.first, changes)

        self._tasks.catalogue(lambda: undo(self._archive, last.last, by=self.by), ended)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.steps_changed.emit()
