"""The Meetings page: the list, the meeting that is chosen in it, and what belongs to that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.events import EventKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.events import all_series, event_summaries, list_meetings, meeting
from pressdesk.services.listing import Listing
from pressdesk.services.trash import move_to_bin
from pressdesk.ui import tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label
from pressdesk.ui.labels import said
from pressdesk.ui.lists.model import PAGE
from pressdesk.ui.meetings.delegate import MeetingDelegate
from pressdesk.ui.meetings.editor import MeetingEditor, edited, recovered
from pressdesk.ui.meetings.facts import MeetingFacts
from pressdesk.ui.meetings.model import MeetingsModel
from pressdesk.ui.meetings.view import MeetingView
from pressdesk.ui.meetings.words import word
from pressdesk.ui.notices import Notice
from pressdesk.ui.page import Page
from pressdesk.ui.plain import Label
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.events import EventSummary, Meeting
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.meetings.editor import Edited
    from pressdesk.ui.tasks import BackgroundTask

_PAUSE_MS = 120
_Listed = tuple[Listing, dict[int, "EventSummary"], list[tuple[int, str]]]


class MeetingsPage(Page):
    """List, meeting and what belongs to it; ``listed`` says that a list has come, ``read`` that a meeting has."""

    listed = Signal(object)
    read = Signal(object)
    shows = frozenset({Kind.EVENT, Kind.SERIES, Kind.AUTHORITY, Kind.RELEASE, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show the meetings, with names in the workplace's language."""
        super().__init__(context)
        self.setObjectName("meetings")
        self._archive, self._tasks = context.archive, context.tasks
        self._listing = Listing(())
        self._answering: BackgroundTask | None = None
        self._reading: BackgroundTask | None = None
        self._wanted: int | None = None
        self._meeting: Meeting | None = None
        self._language = context.language
        self.model = MeetingsModel(self)
        self.list = QListView()
        self.view = MeetingView(context.theme, writable=context.archive.writable)
        self.facts = MeetingFacts(context.theme, context.pictures)
        self._delegate = MeetingDelegate(context.theme, self)
        self.question = QLineEdit()
        self._kinds, self._series = ComboBox(), ComboBox()
        self._count, self._note, self._nothing = Label(), label("", "second"), label("", "second")
        self._new = Button(context.theme, self.tr("New meeting"), "plus", primary=True)
        self._search_icon = self.question.addAction(
            context.theme.icons.icon("search", context.theme.palette.second), QLineEdit.ActionPosition.LeadingPosition
        )
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._connect()

    def _lay_out(self) -> None:
        self.list.setObjectName("meetings_list")
        self.list.setAccessibleName(self.tr("Meetings"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.question.setObjectName("meetings_question")
        self.question.setPlaceholderText(self.tr("Search meetings…"))
        self.question.setAccessibleName(self.tr("Search meetings"))
        self.question.setClearButtonEnabled(True)
        self._kinds.setObjectName("meetings_kinds")
        self._kinds.setAccessibleName(self.tr("Kind of meeting"))
        self._kinds.addItem(self.tr("All kinds"), None)
        for kind in EventKind:
            self._kinds.addItem(word(kind), kind.value)
        self._series.setObjectName("meetings_series")
        self._series.setAccessibleName(self.tr("Series of meetings"))
        self._series.addItem(self.tr("All series"), None)
        for box in (self._kinds, self._series):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self._count.setObjectName("meetings_count")
        self._count.setStyleSheet("font-weight: 600;")
        self._note.setObjectName("meetings_note")
        self._note.setWordWrap(True)
        self._note.hide()
        self._new.setObjectName("meetings_new")
        self._new.setEnabled(self._archive.writable)
        header = QFrame()
        header.setObjectName("page_header")
        rows = QVBoxLayout(header)
        rows.setContentsMargins(tokens.GAP[3], tokens.GAP[3], tokens.GAP[3], tokens.GAP[3])
        rows.setSpacing(tokens.GAP[2])
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._count, 1)
        first.addWidget(self._new)
        last.setSpacing(tokens.GAP[2])
        last.addWidget(self._kinds, 2)
        last.addWidget(self._series, 3)
        rows.addLayout(first)
        rows.addWidget(self.question)
        rows.addLayout(last)
        rows.addWidget(self._note)
        self._nothing.setObjectName("meetings_nothing")
        self._nothing.setProperty("surface", True)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(*[tokens.GAP[5]] * 4)
        stacked, left = QWidget(), QWidget()
        stacked.setProperty("surface", True)
        self._stack = QStackedLayout(stacked)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(stacked, 1)
        left.setMinimumWidth(280)
        self.view.setMinimumWidth(420)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("meetings_panes")
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.view)
        panes.setSizes([300, 640])
        panes.setStretchFactor(1, 1)
        self._context.windows.divide(panes)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(panes, 1)
        layout.addWidget(self.facts)

    def _connect(self) -> None:
        theme = self._context.theme
        self.question.textChanged.connect(lambda _words: self._pause.start())
        self.question.returnPressed.connect(self.list.setFocus)
        for box in (self._kinds, self._series):
            box.activated.connect(lambda _row: self.refresh())
        self.model.cards_wanted.connect(self._on_cards_wanted)
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._read())
        self.list.activated.connect(lambda _index: self.edit())
        self._new.clicked.connect(self.make_new)
        self.view.new_wanted.connect(self.make_new)
        self.view.edit_wanted.connect(self.edit)
        self.view.bin_wanted.connect(self.put_in_bin)
        self.view.language_wanted.connect(self._on_language_wanted)
        self.view.record_wanted.connect(self._go)
        self.facts.record_wanted.connect(self._go)
        theme.changed.connect(self._dress)

    def event(self, event: QEvent) -> bool:
        """Keep Del on this page: it is for the meeting, not for what is chosen on another page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the meeting in the bin with Del."""
        if _is_delete(event):
            self.put_in_bin()
        else:
            super().keyPressEvent(event)

    def current(self) -> Reference | None:
        """The meeting that is chosen."""
        index = self.list.currentIndex()
        return Reference(Kind.EVENT, self.model.ids[index.row()]) if index.isValid() else None

    def refresh(self) -> None:
        """List again; what is chosen stays so, if it is still in the list."""
        self._pause.stop()
        if self._answering is not None:
            self._answering.cancel()
        chosen = self._kinds.currentData()
        work = partial(
            _listed,
            self._archive,
            self.question.text(),
            EventKind(chosen) if chosen is not None else None,
            self._series.currentData(),
            self._context.language,
        )
        self._answering = self._tasks.catalogue(work, self._on_listed)

    def show_record(self, wanted: Reference) -> None:
        """List all meetings and choose one of them."""
        with QSignalBlocker(self.question):
            self.question.clear()
        self._kinds.setCurrentIndex(0)
        self._series.setCurrentIndex(0)
        self._wanted = wanted.number
        self.refresh()

    def make_new(self) -> None:
        """Open the form of a new meeting."""
        if self._archive.writable:
            self._open(None)

    def edit(self) -> None:
        """Open the form of the meeting that is chosen."""
        wanted = self.current()
        if wanted is not None and self._archive.writable:
            self._tasks.catalogue(partial(edited, self._archive, wanted, self._context.language), self._open)

    def put_in_bin(self) -> None:
        """Put the meeting that is chosen in the bin."""
        wanted = self.current()
        if wanted is None or not self._archive.writable:
            return
        row, ids = self.list.currentIndex().row(), self.model.ids
        beside = ids[row + 1] if row + 1 < len(ids) else ids[row - 1]

        operations = self._context.operations

        def done(changes: Changes) -> None:
            sentence = self.tr("%n meeting(s) put in the bin.", "", 1)
            self.told.emit(Notice("done", sentence, self.tr("Undo"), partial(operations.undo_change, changes)))

        self._wanted = beside
        operations.make(partial(move_to_bin, self._archive, [wanted], by=operations.by), done)

    def recover(self, draft: Draft) -> None:
        """Open the form with the words of a draft."""
        self._tasks.catalogue(
            partial(recovered, self._archive, draft, self._context.language), partial(self._open, draft=draft)
        )

    def _open(self, found: Edited | None, draft: Draft | None = None) -> None:
        editor = MeetingEditor(self._context, found, self.window(), draft)
        editor.saved.connect(self._on_saved)
        editor.show()

    def _on_saved(self, changes: Changes) -> None:
        made = [one for one in changes.created if one.kind is Kind.EVENT]
        if made:
            self.show_record(made[0])
        undo = partial(self._context.operations.undo_change, changes)
        self.told.emit(Notice("done", self.tr("The meeting is saved."), self.tr("Undo"), undo))

    def _go(self, wanted: Reference) -> None:
        if wanted.kind is Kind.EVENT and wanted.number in self.model.ids:
            self._choose(self.model.ids.index(wanted.number))
        else:
            self.record_wanted.emit(wanted)

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _dress(self) -> None:
        theme = self._context.theme
        self._search_icon.setIcon(theme.icons.icon("search", theme.palette.second))
        self.list.viewport().update()
        if self._meeting is not None:
            self.facts.show_meeting(self._meeting)

    def _on_listed(self, result: _Listed) -> None:
        listing, known, series = result
        current = self.current()
        kept = self._wanted if self._wanted is not None else (current.number if current is not None else None)
        self._wanted = None
        self._listing = listing
        self._show_series(series)
        self.model.show_ids(listing.ids, known)
        self._count.setText(self.tr("%n meeting(s)", "", len(listing.ids)))
        self._tell(listing)
        self._stack.setCurrentIndex(0 if listing.ids else 1)
        if listing.ids:
            self._choose(listing.ids.index(kept) if kept in listing.ids else 0)
        else:
            self._show_nothing()
        self.listed.emit(listing)

    def _show_series(self, series: list[tuple[int, str]]) -> None:
        chosen = self._series.currentData()
        while self._series.count() > 1:
            self._series.removeItem(1)
        for number, name in series:
            self._series.addItem(name, number)
        self._series.setCurrentIndex(max(0, self._series.findData(chosen)))

    def _show_nothing(self) -> None:
        self._meeting = None
        narrowed = bool(self.question.text().strip()) or self._kinds.currentIndex() or self._series.currentIndex()
        if narrowed:
            self._nothing.setText(self.tr("No meeting answers this. Try fewer words, or choose all kinds and series."))
            self.view.show_nothing("", offer=False)
        else:
            self._nothing.setText(self.tr("There are no meetings in this archive yet."))
            words = self.tr(
                "Meetings, visits and conferences stand here, with who took part, the agenda and what was agreed. "
                "Releases and photos can be put with them."
            )
            self.view.show_nothing(words, offer=True)
        self.facts.hide()

    def _tell(self, listing: Listing) -> None:
        notes = []
        if listing.asked is not None:
            notes.append(self.tr("Nothing has these words; this is what “{asked}” finds.").format(asked=listing.asked))
        if listing.is_partial:
            notes.append(self.tr("No meeting has all the words; these have most of them."))
        if listing.ignored:
            notes.append(
                self.tr("Part of the question could not be used: {what}").format(
                    what="; ".join(map(said, listing.ignored))
                )
            )
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _on_cards_wanted(self, ids: tuple[int, ...]) -> None:
        listing = self._listing

        def came(found: dict[int, EventSummary]) -> None:
            if self._listing is listing:
                self.model.take_cards(found)

        self._tasks.catalogue(partial(event_summaries, self._archive, ids, self._context.language), came)

    def _on_language_wanted(self, language: str) -> None:
        self._language = language
        self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        wanted = self.current()
        if wanted is None:
            return

        def refused(error: PressdeskError) -> None:
            if error.code == "not_found":
                self.refresh()
            else:
                self._tasks.refused.emit(error)

        self._reading = self._tasks.catalogue(
            partial(meeting, self._archive, wanted, self._language), self._on_read, refused
        )

    def _on_read(self, found: Meeting) -> None:
        self._meeting = found
        self.view.show_meeting(found, self._language)
        self.facts.show_meeting(found)
        self.facts.show()
        self.read.emit(found)


def _is_delete(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _listed(archive: Archive, question: str, kind: EventKind | None, series: int | None, language: str) -> _Listed:
    listing = list_meetings(archive, question, kind=kind, series=series)
    return listing, event_summaries(archive, listing.ids[:PAGE], language), all_series(archive, language)
