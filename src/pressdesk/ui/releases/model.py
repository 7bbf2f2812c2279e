"""The list of releases as Qt asks for it: ids at once, cards as they come into view."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal

from pressdesk.ui.labels import day_of, word
from pressdesk.ui.plain import plain_tooltips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pressdesk.services.listing import ReleaseCard

PAGE = 40
CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_CARDS = 2_000


class ReleasesModel(QStringListModel):
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
        self._cards: dict[int, ReleaseCard] = {}
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    @plain_tooltips
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The card of a row, or what of it is read aloud; None while it is fetched."""
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        wanted = (CARD_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted and role != Qt.ItemDataRole.ToolTipRole:
            return None
        card = self._cards.get(self.ids[index.row()])
        if card is None:
            if self.ids[index.row()] not in self._asked:
                self._pages.add(index.row() // PAGE)
                self._asking.start()
            return None
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(f"{word(code)}: {word(state)}" for code, state in card.states.items())
        return f"{day_of(card)}, {_plain(card.headline)}, {word(card.status)}"

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A row can be chosen; unlike the lines of Qt's own list it is not typed over, nor dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def show_ids(self, ids: Sequence[int], cards: dict[int, ReleaseCard]) -> None:
        """Show other releases; ``cards`` are those of them that are known already."""
        self.ids, self._cards, self._asked = tuple(ids), dict(cards), set(cards)
        self._pages.clear()
        self.setStringList([""] * len(self.ids))

    def take_cards(self, cards: dict[int, ReleaseCard]) -> None:
        """Show the cards that were asked for."""
        if len(self._cards) > _MOST_CARDS:
            self._cards.clear()
            self._asked &= cards.keys()
        self._cards.update(cards)
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def card(self, row: int) -> ReleaseCard | None:
        """The card of a row, if it is there."""
        return self._cards.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def _ask(self) -> None:
        pages, self._pages = self._pages, set()
        wanted = [one for page in sorted(pages) for one in self.ids[page * PAGE : (page + 1) * PAGE]]
        wanted = [one for one in wanted if one not in self._asked]
        self._asked.update(wanted)
        if wanted:
            self.cards_wanted.emit(tuple(wanted))


def _plain(marked: str) -> str:
    return html.unescape(marked.replace("<mark>", "").replace("</mark>", ""))
