"""The Releases page: what is typed and ticked becomes a list, and what is chosen in it is read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.listing import Listing, cards, count_facets, list_releases
from pressdesk.services.records import history, quotation, show
from pressdesk.services.release_commands import set_status
from pressdesk.ui import layouts, tokens
from pressdesk.ui.embargo import ask_to_lift_embargo
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.lists.page import Found, ListPage
from pressdesk.ui.notices import Notice
from pressdesk.ui.plain import Label
from pressdesk.ui.releases.delegate import ReleaseDelegate
from pressdesk.ui.releases.filters import FiltersPanel
from pressdesk.ui.releases.model import ReleasesModel
from pressdesk.ui.releases.reading import ReadingPane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from pressdesk.catalogue.releases import Release, Status
    from pressdesk.errors import PressdeskError
    from pressdesk.services.listing import ReleaseCard
    from pressdesk.services.records import HistoryEntry
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask

_PAUSE_MS = 120
_MOST_TOLD = 120
_FIRST_CARDS = 10
"""As many rows as can be seen at once; the others are asked for by who scrolls."""


class ReleasesPage(ListPage):
    """Filters, list and reading pane; ``chosen`` says which releases are selected."""

    chosen = Signal(object)
    emptied = Signal()
    kind = Kind.RELEASE
    shows = frozenset({Kind.RELEASE, Kind.AUTHORITY, Kind.EVENT, Kind.SERIES, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show the releases; headlines in the workplace's language where nothing was typed."""
        super().__init__(context, "releases", QListView(), ReleasesModel())
        self._pictures, self._language = context.pictures, context.language
        theme = context.theme
        self._question = ""
        self._actions: Sequence[QAction | None] = ()
        self._counting: BackgroundTask | None = None
        self.filters = FiltersPanel(theme)
        self.reading = ReadingPane(theme, context.pictures)
        self._count, self._took = named(Label(), "count"), Label()
        self._order = named(QToolButton(), "order", self.tr("Order of the list"))
        self._is_newest = True
        self._empty = named(label("", "second", wraps=True), "list_empty")
        self._first = named(QPushButton(), "list_empty_offer")
        self._lay_out()
        # A list is asked for at every key, for the answer to an older question is dropped; counts can wait a moment.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count_facets)
        self._connect()

    def _lay_out(self) -> None:
        self._list_view("list", self.tr("Releases"), ReleaseDelegate(self._theme, self._pictures, self))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._count.setStyleSheet("font-weight: 600;")
        self._took.setProperty("role", "second")
        self._note.setObjectName("note")
        self._note.setContentsMargins(tokens.GAP[3], tokens.GAP[1], tokens.GAP[3], tokens.GAP[1])
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        menu = QMenu(self._order)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.addAction(self.tr("Newest first"), partial(self._on_order_chosen, newest=True))
        menu.addAction(self.tr("Best first"), partial(self._on_order_chosen, newest=False))
        self._order.setMenu(menu)
        header = named(QFrame(), "list_header")
        header.setFixedHeight(tokens.CONTROL + tokens.GAP[2])
        layouts.row(self._count, self._took, 1, self._order, on=header, margins=(3, 1, 2, 1))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stacked = self._list_or(1, self._empty, (self._first, 0, Qt.AlignmentFlag.AlignHCenter), 1)
        middle = QWidget()
        layouts.column(header, self._note, (stacked, 1), on=middle, margins=0, gap=0)
        middle.setMinimumWidth(320)
        self.reading.setMinimumWidth(320)
        panes = self._side_by_side("panes", (middle, self.reading), (420, 590), 1)
        layouts.row(self.filters, (panes, 1), on=self, margins=0, gap=0)

    def _connect(self) -> None:
        self.filters.narrowed.connect(self.refresh)
        self.reading.more_wanted.connect(self.show_menu)
        self._pictures.came.connect(lambda _sha256: self.list.viewport().update())
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._read())
        self.list.selectionModel().selectionChanged.connect(lambda *_rows: self.chosen.emit(self.selected()))
        self._theme.changed.connect(self._dress)
        self._dress()

    def offer(self, actions: Sequence[QAction | None]) -> None:
        """Take ``actions`` into the list's context menu, None for a line between them."""
        self._actions = actions

    def menu_entries(self) -> Sequence[QAction | None]:
        """What was offered: the window's own actions."""
        return self._actions

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        return replace(self.filters.chosen, text=self._question)

    def offer_first(self, write: QAction) -> None:
        """Offer to write a release where there is none, and to see all of them where what is asked for leaves none."""
        self._first.clicked.connect(lambda: write.trigger() if self.wanted.is_empty else self.show_filtered(Filter()))

    def cite(self) -> None:
        """Copy how the release that is read is cited, with the words of it that are selected."""
        release, code = self.reading.release, self.reading.language
        if release is None or code is None:
            return
        cited = quotation(self._archive, release, code, self.reading.selected)
        QApplication.clipboard().setText(cited)
        self.told.emit(Notice("done", self.tr("Copied: {words}").format(words=" ".join(cited.split())[:_MOST_TOLD])))

    def set_query(self, question: str) -> None:
        """Search for ``question``; with words the best come first, without them the newest."""
        if bool(question.strip()) != bool(self._question.strip()):
            self._is_newest = not question.strip()
        self._question = question
        self.refresh()

    def selected(self) -> list[Reference]:
        """The releases that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [Reference(Kind.RELEASE, self.model.ids[row]) for row in rows]

    def show_all(self) -> None:
        """Ask for all releases."""
        self._ask_for(Filter())

    def show_filtered(self, wanted: Filter) -> None:
        """List the releases that ``wanted`` leaves, whatever was asked before."""
        self._ask_for(wanted)
        self._is_stale = False
        self.refresh()

    def _ask_for(self, wanted: Filter) -> None:
        self.emptied.emit()
        self._question = ""
        self._is_newest = True
        self.filters.show_filter(wanted)

    def give_status(self, status: Status) -> None:
        """Give what is selected, with its texts, another status."""
        operations = self._context.operations
        giving = partial(set_status, self._archive, self.selected(), status, by=operations.by)

        def refused(error: PressdeskError) -> None:
            if error.code == "embargo_runs":
                ask_to_lift_embargo(self.window(), error, partial(operations.make, partial(giving, lift_embargo=True)))
            else:
                self.told.emit(Notice("error", error_sentence(error)))

        operations.make(giving, refused=refused)

    def put_in_bin(self) -> None:
        """Put what is selected in the bin, and offer to take it out again."""
        if chosen := self.selected():
            self._bin_records(chosen, self.tr("%n release(s) put in the bin.", "", len(chosen)))

    def refresh(self) -> None:
        """List again; what was counted for the list before is dropped."""
        self._pause.stop()
        if self._counting is not None:
            self._counting.cancel()
        super().refresh()

    def question_work(self) -> Callable[[], Found]:
        """What finds the releases that are asked for."""
        return partial(_listed, self._archive, self.wanted, self._is_newest, self._language)

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], dict[int, ReleaseCard]]:
        """What fetches rows of the list."""
        return partial(cards, self._archive, ids, self._listing.forms, self._language)

    def _dress(self) -> None:
        self._order.setIcon(self._theme.icons.icon("chevron-down", self._theme.palette.second))
        self.list.viewport().update()

    def _on_order_chosen(self, *, newest: bool) -> None:
        self._is_newest = newest
        self.refresh()

    def show_found(self, listing: Listing, more: None) -> None:
        """Say how many releases there are and how long it took, then count them by facet."""
        self._count.setText(self.tr("%n release(s)", "", len(listing.ids)))
        question = self._question.strip()
        self._took.setText(self.tr("in {ms} ms").format(ms=round(listing.took_ms)) if question else "")
        self._order.setText(self.tr("Newest first") if self._is_newest else self.tr("Best first"))
        self._order.setVisible(bool(question))
        self._tell_notes(listing, self.tr("No release has all the words; these have most of them."))
        self._pause.start()

    def show_empty(self) -> None:
        """Say why there is no release in the list, and offer what helps."""
        narrowed = not self.wanted.is_empty
        self._first.setText(self.tr("Show all releases") if narrowed else self.tr("Write the first release"))
        self._first.setEnabled(narrowed or self._archive.writable)
        self._empty.setText(
            self.tr("No release answers this. Try fewer words, or clear the filters.")
            if narrowed
            else self.tr("There are no releases in this archive yet.")
        )
        self.reading.show_nothing()
        self.chosen.emit([])

    def _count_facets(self) -> None:
        work = partial(count_facets, self._archive, self.wanted, self._listing, self._language)
        self._counting = self._tasks.aside(work, self.filters.show_facets)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        current = self.list.currentIndex()
        if not current.isValid():
            self.reading.show_nothing()
            return
        reference = Reference(Kind.RELEASE, self.model.ids[current.row()])
        card = self.model.card(current.row())
        language = card.language if card is not None else self._language
        forms = self._listing.forms

        def came(found: tuple[Release, list[HistoryEntry]]) -> None:
            self.reading.show_release(*found, forms, language)

        self._reading = self._tasks.catalogue(partial(_read, self._archive, reference), came)


def _listed(archive: Archive, wanted: Filter, newest: bool, language: str) -> Found:
    listing = list_releases(archive, wanted, newest=newest)
    return listing, cards(archive, listing.ids[:_FIRST_CARDS], listing.forms, language), None


def _read(archive: Archive, reference: Reference) -> tuple[Release, list[HistoryEntry]]:
    release = show(archive, reference)
    return release, history(archive, reference)  # type: ignore[return-value]
