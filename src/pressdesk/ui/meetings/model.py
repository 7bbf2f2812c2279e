"""The list of meetings as Qt asks for it: ids at once, rows as they come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from pressdesk.ui.meetings.words import brief_day
from pressdesk.ui.plain import plain_tooltips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pressdesk.services.events import EventSummary

PAGE = 60
BRIEF_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_BRIEFS = 2_000


class MeetingsModel(QAbstractListModel):
    """Holds ids; a row that is asked for while it is not known makes ``briefs_wanted`` name it, with its neighbours.

    ``briefs_wanted`` is emitted once the event loop is reached, for all rows of a painting together.
    """

    briefs_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.ids: tuple[int, ...] = ()
        self._briefs: dict[int, EventSummary] = {}
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many meetings there are in the list."""
        return 0 if parent.isValid() else len(self.ids)

    @plain_tooltips
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The brief of a row, or what of it is read aloud; None while it is fetched."""
        read = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or index.row() >= len(self.ids) or role not in (BRIEF_ROLE, *read):
            return None
        number = self.ids[index.row()]
        brief = self._briefs.get(number)
        if brief is None:
            if number not in self._asked:
                self._pages.add(index.row() // PAGE)
                self._asking.start()
            return None
        if role == BRIEF_ROLE:
            return brief
        return brief.title if role == Qt.ItemDataRole.ToolTipRole else f"{brief_day(brief.starts)}, {brief.title}"

    def show_ids(self, ids: Sequence[int], briefs: dict[int, EventSummary]) -> None:
        """Show other meetings; ``briefs`` are those of them that are known already."""
        self.beginResetModel()
        self.ids, self._briefs, self._asked = tuple(ids), dict(briefs), set(briefs)
        self._pages.clear()
        self.endResetModel()

    def take_briefs(self, briefs: dict[int, EventSummary]) -> None:
        """Show the rows that were asked for."""
        if len(self._briefs) > _MOST_BRIEFS:
            self._briefs.clear()
            self._asked &= briefs.keys()
        self._briefs.update(briefs)
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _ask(self) -> None:
        pages, self._pages = self._pages, set()
        wanted = [one for page in sorted(pages) for one in self.ids[page * PAGE : (page + 1) * PAGE]]
        wanted = [one for one in wanted if one not in self._asked]
        self._asked.update(wanted)
        if wanted:
            self.briefs_wanted.emit(tuple(wanted))
