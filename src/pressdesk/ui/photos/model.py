"""The grid of photos as Qt asks for it: ids at once, cards as they come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)

from pressdesk.ui.labels import short_day
from pressdesk.ui.plain import plain_tooltips
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pressdesk.services.photos import PhotoCard

PAGE = 60
CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_CARDS = 4_000


class PhotosModel(QStringListModel):
    """Holds ids; a row that is asked for without its card makes ``cards_wanted`` name it, with its neighbours.

    ``cards_wanted`` is emitted once the event loop is reached, for all rows of a painting together. The rows are those
    of Qt's own list of texts, which are empty: a view asks for their number once for each of 100,000 cells whenever it
    lays them out, and Python takes too long to answer.
    """

    cards_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self._cards: dict[int, PhotoCard] = {}
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
        if self.ids[index.row()] not in self._asked:
            self._pages.add(index.row() // PAGE)
            self._asking.start()
        card = self._cards.get(self.ids[index.row()])
        if card is None or role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.caption or card.name
        return ", ".join((card.name, day_of_photo(card), card.caption or self.tr("no caption")))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A row can be chosen; unlike the lines of Qt's own list it is not typed over, nor dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def show_ids(self, ids: Sequence[int], cards: dict[int, PhotoCard]) -> None:
        """Show other photos; ``cards`` are those of them that are known already."""
        self.ids, self._cards, self._asked = tuple(ids), dict(cards), set(cards)
        self._rows = {number: row for row, number in enumerate(self.ids)}
        self._pages.clear()
        self.setStringList([""] * len(self.ids))

    def renew(self) -> None:
        """Ask for the cards again, as what they say may have changed; meanwhile the old ones are shown."""
        self._asked.clear()
        self._tell()

    def take_cards(self, cards: dict[int, PhotoCard]) -> None:
        """Show the cards that were asked for."""
        if len(self._cards) > _MOST_CARDS:
            self._cards.clear()
            self._asked &= cards.keys()
        self._cards.update(cards)
        self._tell()

    def card(self, row: int) -> PhotoCard | None:
        """The card of a row; when it is not there yet it is asked for."""
        found: PhotoCard | None = self.index(row).data(CARD_ROLE)
        return found

    def row_of(self, number: int) -> int | None:
        """The row of a photo, or None when the grid does not show it."""
        return self._rows.get(number)

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


def day_of_photo(card: PhotoCard) -> str:
    """The day on which a photo was taken, in words."""
    if card.taken_at is not None:
        return short_day(card.taken_at.date())
    return QCoreApplication.translate("labels", QT_TRANSLATE_NOOP("labels", "No date"))
