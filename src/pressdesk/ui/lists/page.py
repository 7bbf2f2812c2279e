"""What all pages have in common that show a list of records and, beside it, the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QSplitter

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.listing import Listing
from pressdesk.ui.fields import label
from pressdesk.ui.labels import said
from pressdesk.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QStyledItemDelegate, QWidget

    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.lists.model import PagedModel
    from pressdesk.ui.tasks import BackgroundTask

Found = tuple[Listing, "Mapping[int, Any]", Any]
"""What a question found: the list, the cards of its first rows, and what else the page shows with it."""


class ListPage(Page):
    """Lists records and reads the one that is chosen; ``listed`` has the Listing that came.

    An answer that comes when something else is asked already is dropped.
    """

    listed = Signal(object)
    kind: ClassVar[Kind]

    def __init__(self, context: AppContext, name: str, view: QListView, model: PagedModel) -> None:
        """Show the records of ``model`` in ``view``; ``name`` is for tests and the style sheet."""
        super().__init__(context)
        self.setObjectName(name)
        self._archive, self._tasks, self._theme = context.archive, context.tasks, context.theme
        self.model, self.list = model, view
        self._listing = Listing(())
        self._wanted_id: int | None = None
        self._answering: BackgroundTask | None = None
        self._reading: BackgroundTask | None = None
        self._note = label("", "second")
        self._note.setWordWrap(True)
        self._note.hide()
        view.setModel(model)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setUniformItemSizes(True)
        model.cards_wanted.connect(self._on_cards_wanted)

    def question_work(self) -> Callable[[], Found]:
        """What finds the records that are asked for, done in the catalogue's lane."""
        raise NotImplementedError

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], Mapping[int, Any]]:
        """What fetches cards, done in the catalogue's lane."""
        raise NotImplementedError

    def show_found(self, listing: Listing, more: Any) -> None:  # noqa: ANN401
        """Say how many there are, and what else is known of them."""
        raise NotImplementedError

    def show_empty(self) -> None:
        """Say why there is nothing in the list."""
        raise NotImplementedError

    def current(self) -> Reference | None:
        """The record that is chosen."""
        row = self.list.currentIndex().row()
        return Reference(self.kind, self.model.ids[row]) if row >= 0 else None

    def choose(self, row: int) -> None:
        """Select one row of the list, and no other."""
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def refresh(self) -> None:
        """List again; what is chosen stays so, if it is still in the list."""
        if self._answering is not None:
            self._answering.cancel()
        self._answering = self._tasks.catalogue(self.question_work(), self._on_listed)

    def _on_listed(self, found: Found) -> None:
        listing, cards, more = found
        current, wanted = self.current(), self._wanted_id
        kept = wanted if wanted is not None else current.number if current is not None else None
        self._listing, self._wanted_id = listing, None
        self.model.show_ids(listing.ids, cards)
        self.show_found(listing, more)
        if listing.ids:
            self.choose(listing.ids.index(kept) if kept in listing.ids else 0)
        else:
            self.show_empty()
        self.listed.emit(listing)

    def _tell_notes(self, listing: Listing, partly: str) -> None:
        """Say how the question was understood; ``partly`` is said of records that do not have all its words."""
        notes = []
        if listing.asked is not None:
            notes.append(self.tr("Nothing has these words; this is what “{asked}” finds.").format(asked=listing.asked))
        if listing.is_partial:
            notes.append(partly)
        if listing.ignored:
            what = "; ".join(map(said, listing.ignored))
            notes.append(self.tr("Part of the question could not be used: {what}").format(what=what))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _on_cards_wanted(self, ids: tuple[int, ...]) -> None:
        listing = self._listing

        def came(found: Mapping[int, Any]) -> None:
            if self._listing is listing:
                self.model.take_cards(found)

        self._tasks.catalogue(self.cards_work(ids), came)

    def _bin_records(self, chosen: list[Reference], sentence: str) -> None:
        """Put records in the bin, say so in a ``sentence``, and offer to take them out again."""
        self._context.operations.put_in_bin(chosen, partial(self._tell_done, sentence))

    def _list_view(self, name: str, title: str, delegate: QStyledItemDelegate) -> None:
        """Make the list one of rows below each other, read aloud as ``title``."""
        self.list.setObjectName(name)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _side_by_side(self, name: str, panes: tuple[QWidget, QWidget], sizes: tuple[int, int], wide: int) -> QSplitter:
        """Put two panes beside each other, the ``wide`` one of them takes the room that is over."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName(name)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for pane in panes:
            splitter.addWidget(pane)
        splitter.setSizes(list(sizes))
        splitter.setStretchFactor(wide, 1)
        self._context.windows.divide(splitter)
        return splitter
