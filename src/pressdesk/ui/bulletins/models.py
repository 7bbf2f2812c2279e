"""The bulletins that were issued, and the releases of one that is being made, as Qt asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui.labels import native_name, short_day, short_period
from pressdesk.ui.lists.model import CARD_ROLE, PagedModel
from pressdesk.ui.plain import plain_tooltips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pressdesk.services.bulletin_selection import Candidate
    from pressdesk.services.issued_bulletins import Issued

_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_Index = QModelIndex | QPersistentModelIndex


class IssuedModel(PagedModel):
    """The bulletins that were issued."""

    def words(self, card: Issued) -> str:
        """Title, number, period, language and the day it went out."""
        parts = [card.title, card.number or "", short_period(card.starts, card.ends), native_name(card.language)]
        if card.issued_at is not None:
            parts.append(short_day(card.issued_at.astimezone().date()))
        return ", ".join(part for part in parts if part)

    def tooltip(self, card: Issued) -> str:
        """All of it: the row may be too narrow."""
        return self.words(card)


class CandidatesModel(QAbstractListModel):
    """The releases that can be printed, each with a tick, in an order that somebody may change."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: list[Candidate] = []
        self._unticked: set[Reference] = set()
        self._is_ordered = False
        self._order: tuple[int, ...] | None = None

    @property
    def chosen(self) -> list[Candidate]:
        """The releases that are ticked, in their order."""
        return [row for row in self._rows if row.reference not in self._unticked]

    def show_rows(self, rows: Sequence[Candidate]) -> None:
        """Show other releases; what is not ticked stays so, and an order that somebody made stays for those in it."""
        rows = list(rows)
        if self.order is not None:
            places = {number: place for place, number in enumerate(self.order)}
            rows.sort(key=lambda row: places.get(row.reference.number, len(places)))
            self._is_ordered, self._order = True, None
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, wanted: Reference) -> int | None:
        """The row of a release, or None."""
        return next((number for number, row in enumerate(self._rows) if row.reference == wanted), None)

    @property
    def unticked(self) -> tuple[int, ...]:
        """The ids of the releases that somebody took the tick of."""
        return tuple(sorted(one.number for one in self._unticked))

    @property
    def order(self) -> tuple[int, ...] | None:
        """The ids of the releases in the order that somebody made, or None when nobody did."""
        return tuple(row.reference.number for row in self._rows) if self._is_ordered else self._order

    def remember(self, unticked: Sequence[int], order: Sequence[int] | None) -> None:
        """Take ticks and an order that were kept; they count for the next rows."""
        self._unticked = {Reference(Kind.RELEASE, number) for number in unticked}
        self._is_ordered, self._order = False, tuple(order) if order is not None else None

    def forget(self) -> None:
        """Tick everything and go back to the order of days, from the next rows on."""
        self.remember((), None)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all releases, or none."""
        here = {row.reference for row in self._rows}
        self._unticked = self._unticked - here if ticked else self._unticked | here
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.edited.emit()

    def move(self, row: int, step: int) -> int:
        """Move the release at ``row`` one place up (-1) or down (1); where it is then."""
        target = row + step
        if not (0 <= row < len(self._rows) and 0 <= target < len(self._rows)):
            return row
        self.moveRow(QModelIndex(), row, QModelIndex(), target + 1 if step > 0 else target)
        return target

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many releases can be printed."""
        return 0 if parent.isValid() else len(self._rows)

    @plain_tooltips
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The release of a row, its tick, or what of it is read aloud."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CARD_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row.reference in self._unticked else Qt.CheckState.Checked
        if role in _WORDS:
            return ", ".join(part for part in (short_day(row.date), row.number or "", row.headline) if part)
        return row.headline if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Tick a release, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        reference = self._rows[index.row()].reference
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._unticked.discard(reference)
        else:
            self._unticked.add(reference)
        self.dataChanged.emit(index, index, [role])
        self.edited.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A row can be ticked and dragged; something can be dropped between rows only."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are only moved."""
        return Qt.DropAction.MoveAction

    def moveRows(self, source: _Index, first: int, count: int, target: _Index, before: int) -> bool:
        """Move rows to before the one that is at ``before`` now."""
        if source.isValid() or target.isValid():
            return False
        if not self.beginMoveRows(QModelIndex(), first, first + count - 1, QModelIndex(), before):
            return False
        moved = self._rows[first : first + count]
        del self._rows[first : first + count]
        place = before - count if before > first else before
        self._rows[place:place] = moved
        self._is_ordered = True
        self.endMoveRows()
        self.edited.emit()
        return True
