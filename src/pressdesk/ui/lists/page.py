"""What all pages have in common that show a list of records and, beside it, the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSplitter, QStackedLayout, QWidget

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.listing import Listing
from pressdesk.ui import layouts
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import said
from pressdesk.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QStyledItemDelegate

    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.lists.model import PagedModel
    from pressdesk.ui.tasks import BackgroundTask

Found = tuple[Listing, "Mapping[int, Any]", Any]
"""What a question found: the list, the cards of its first rows, and what else the page shows with it."""


class Entry(NamedTuple):
    """A line of a list's context menu: its words, the key that does the same, and what is done."""

    words: str
    key: Qt.Key | None
    do: Callable[[], object]
    is_enabled: bool = True


class ListPage(Page):
    """Lists records and reads the one that is chosen; ``listed`` has the Listing that came.

    An answer that comes when something else is asked already is dropped. Delete is for what is chosen on this page: in
    the window it means releases.
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
        self._wanted_ids: tuple[int, ...] = ()
        self._answering: BackgroundTask | None = None
        self._reading: BackgroundTask | None = None
        self._note = label("", "second", wraps=True)
        self._note.hide()
        self._stack = QStackedLayout()
        view.setModel(model)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setUniformItemSizes(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self.show_menu(view.viewport().mapToGlobal(at)))
        model.cards_wanted.connect(self._on_cards_wanted)

    def question_work(self) -> Callable[[], Found]:
        """What finds the records that are asked for, done in the catalogue's lane."""
        raise NotImplementedError

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], Mapping[int, Any]]:
        """What fetches cards, done in the catalogue's lane; a page whose question brings all of them is never asked."""
        raise NotImplementedError

    def show_found(self, listing: Listing, more: Any) -> None:  # noqa: ANN401
        """Say how many there are, and what else is known of them."""
        raise NotImplementedError

    def show_empty(self) -> None:
        """Say why there is nothing in the list."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Take away whatever narrows the list; it is not listed again yet."""
        raise NotImplementedError

    def put_in_bin(self) -> None:
        """Put what is chosen in the bin, and offer to take it out again."""
        raise NotImplementedError

    def menu_entries(self) -> Sequence[Entry | QAction | None]:
        """What can be done with what is chosen; None is a line between."""
        return ()

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

    def show_record(self, wanted: Reference) -> None:
        """List all records and choose one of them."""
        self.show_all()
        self._wanted_ids = (wanted.number,)
        self._is_stale = False
        self.refresh()

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done with what is chosen, at a place of the screen."""
        entries = self.menu_entries() if self.list.selectionModel().hasSelection() else ()
        if not entries:
            return
        menu = named(QMenu(self), f"{self.objectName()}_menu")
        for entry in entries:
            if isinstance(entry, QAction):
                menu.addAction(entry)
            elif entry is None:
                menu.addSeparator()
            else:
                key = QKeySequence(entry.key or 0).toString(QKeySequence.SequenceFormat.NativeText)
                menu.addAction(f"{entry.words}\t{key}", entry.do).setEnabled(entry.is_enabled)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def event(self, event: QEvent) -> bool:
        """Keep Delete on this page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put what is chosen in the bin with Delete."""
        if _is_delete(event):
            self.put_in_bin()
        else:
            super().keyPressEvent(event)

    def _on_listed(self, found: Found) -> None:
        listing, cards, more = found
        current, wanted = self.current(), self._wanted_ids
        kept = wanted[0] if wanted else current.number if current is not None else None
        self._listing, self._wanted_ids = listing, ()
        self.model.show_ids(listing.ids, cards)
        self._stack.setCurrentIndex(0 if listing.ids else 1)
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

    def _list_or(self, *empty: layouts.Part) -> QWidget:
        """The list, in whose place stand the parts ``empty`` below each other where there is nothing in it."""
        stacked, pane = QWidget(), QWidget()
        for widget in (stacked, pane):
            widget.setProperty("surface", True)
        layouts.column(*empty, on=pane, margins=5, gap=3)
        stacked.setLayout(self._stack)
        self._stack.addWidget(self.list)
        self._stack.addWidget(pane)
        return stacked

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


def _is_delete(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
