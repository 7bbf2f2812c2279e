"""A list of records as Qt asks for it: ids at once, cards as rows come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal

from pressdesk.ui.plain import plain_tooltips

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

PAGE = 40
CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_CARDS = 2_000
_READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class PagedModel(QStringListModel):
    """Holds ids; a row that is asked for without its card makes ``cards_wanted`` name it, with its neighbours.

    ``cards_wanted`` is emitted once the event loop is reached, for all rows of a painting together. The rows are those
    of Qt's own list of texts, which are empty: a view that lays out 100,000 rows asks for their number at each, and
    Python takes a second to answer.
    """

    cards_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self._cards: dict[int, Any] = {}
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def words(self, card: Any) -> str:  # noqa: ANN401
        """What of a card is read aloud."""
        raise NotImplementedError

    def tooltip(self, card: Any) -> str:  # noqa: ANN401
        """What is shown where the pointer rests on a row."""
        raise NotImplementedError

    @plain_tooltips
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The card of a row, or what of it is read aloud; None while it is fetched."""
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role not in (CARD_ROLE, Qt.ItemDataRole.ToolTipRole, *_READ):
            return None
        number = self.ids[index.row()]
        if number not in self._asked:
            self._pages.add(index.row() // PAGE)
            self._asking.start()
        card = self._cards.get(number)
        if card is None or role == CARD_ROLE:
            return card
        return self.tooltip(card) if role == Qt.ItemDataRole.ToolTipRole else self.words(card)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A row can be chosen; unlike the lines of Qt's own list it is not typed over, nor dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def show_ids(self, ids: Sequence[int], cards: Mapping[int, Any]) -> None:
        """Show other records; ``cards`` are those of them that are known already."""
        self.ids, self._cards, self._asked = tuple(ids), dict(cards), set(cards)
        self._rows = {}
        self._pages.clear()
        self.setStringList([""] * len(self.ids))

    def renew(self) -> None:
        """Ask for the cards again, as what they say may have changed; meanwhile the old ones are shown."""
        self._asked.clear()
        self._tell()

    def take_cards(self, cards: Mapping[int, Any]) -> None:
        """Show the cards that were asked for."""
        if len(self._cards) > _MOST_CARDS:
            self._cards.clear()
            self._asked &= cards.keys()
        self._cards.update(cards)
        self._tell()

    def card(self, row: int) -> Any:  # noqa: ANN401
        """The card of a row; when it is not there yet it is asked for."""
        return self.index(row).data(CARD_ROLE)

    def row_of(self, number: int | None) -> int | None:
        """The row of a record, or None when it is not in the list."""
        if not self._rows:
            self._rows = {one: row for row, one in enumerate(self.ids)}
        return self._rows.get(number) if number is not None else None

    def _tell(self) -> None:
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _ask(self) -> None:
        pages, self._pages = self._pages, set()
        wanted = [one for page in sorted(pages) for one in self.ids[page * PAGE : (page + 1) * PAGE]]
        wanted = [one for one in wanted if one not in self._asked]
        self._asked.update(wanted)
        if wanted:
            self.cards_wanted.emit(tuple(wanted))
