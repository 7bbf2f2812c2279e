"""The Meetings page: the list, the meeting that is chosen in it, and what belongs to that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QWidget,
)

from pressdesk.catalogue.events import EventKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.event_lists import all_series, event_summaries, list_meetings
from pressdesk.services.events import meeting
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.lists.model import PAGE
from pressdesk.ui.lists.page import Entry, Found, ListPage
from pressdesk.ui.lists.search import SearchField
from pressdesk.ui.meetings.delegate import MeetingDelegate
from pressdesk.ui.meetings.editor import MeetingEditor, edited, recovered
from pressdesk.ui.meetings.facts import MeetingFacts
from pressdesk.ui.meetings.labels import word
from pressdesk.ui.meetings.model import MeetingsModel
from pressdesk.ui.meetings.view import MeetingView
from pressdesk.ui.plain import Label
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.event_lists import EventSummary
    from pressdesk.services.events import Meeting
    from pressdesk.services.listing import Listing
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.meetings.editor import Edited


class MeetingsPage(ListPage):
    """List, meeting and what belongs to it; ``read`` says that a meeting has come."""

    kind = Kind.EVENT
    read = Signal(object)
    shows = frozenset({Kind.EVENT, Kind.SERIES, Kind.AUTHORITY, Kind.RELEASE, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show the meetings, with names in the workplace's language."""
        super().__init__(context, "meetings", QListView(), MeetingsModel())
        self._meeting: Meeting | None = None
        self._language = context.language
        self.view = MeetingView(context.theme, writable=context.archive.writable)
        self.facts = MeetingFacts(context.theme, context.pictures)
        self.question = SearchField(context.theme, "meetings_question", self.tr("Search meetings…"))
        self._kinds, self._series = named(ComboBox(), "meetings_kinds", self.tr("Kind of meeting")), ComboBox()
        self._count, self._nothing = named(Label(), "meetings_count"), named(label("", "second"), "meetings_nothing")
        self._new = named(Button(context.theme, self.tr("New meeting"), "plus", primary=True), "meetings_new")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._list_view("meetings_list", self.tr("Meetings"), MeetingDelegate(self._theme, self))
        self._kinds.addItem(self.tr("All kinds"), None)
        for kind in EventKind:
            self._kinds.addItem(word(kind), kind.value)
        self._series.setObjectName("meetings_series")
        self._series.setAccessibleName(self.tr("Series of meetings"))
        self._series.addItem(self.tr("All series"), None)
        for box in (self._kinds, self._series):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self._count.setStyleSheet("font-weight: 600;")
        self._note.setObjectName("meetings_note")
        self._new.setEnabled(self._archive.writable)
        header = named(QFrame(), "page_header")
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._count, 1)
        first.addWidget(self._new)
        last.setSpacing(tokens.GAP[2])
        last.addWidget(self._kinds, 2)
        last.addWidget(self._series, 3)
        layouts.column(first, self.question, last, self._note, on=header, margins=3, gap=2)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QWidget()
        layouts.column(header, (self._list_or(self._nothing), 1), on=left, margins=0, gap=0)
        left.setMinimumWidth(280)
        self.view.setMinimumWidth(420)
        panes = self._side_by_side("meetings_panes", (left, self.view), (300, 640), 1)
        layout = layouts.row(on=self, margins=0)
        layout.setSpacing(1)
        layout.addWidget(panes, 1)
        layout.addWidget(self.facts)

    def _connect(self) -> None:
        theme = self._context.theme
        self.question.asked.connect(self.refresh)
        self.question.returnPressed.connect(self.list.setFocus)
        for box in (self._kinds, self._series):
            box.activated.connect(lambda _row: self.refresh())
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

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        kind, series = (
            frozenset(() if value is None else (value,))
            for value in (self._kinds.currentData(), self._series.currentData())
        )
        return Filter(self.question.text(), event_kinds=kind, series=series)

    def question_work(self) -> Callable[[], Found]:
        """What finds the meetings that are asked for."""
        self.question.rest()
        return partial(_listed, self._archive, self.wanted, self._context.language)

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], dict[int, EventSummary]]:
        """What fetches rows of the list."""
        return partial(event_summaries, self._archive, ids, self._context.language)

    def show_all(self) -> None:
        """Ask for all meetings."""
        self.question.empty()
        self._kinds.setCurrentIndex(0)
        self._series.setCurrentIndex(0)

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
        self._wanted_ids = (beside,)
        self._bin_records([wanted], self.tr("%n meeting(s) put in the bin.", "", 1))

    def menu_entries(self) -> Sequence[Entry]:
        """It is changed, or put in the bin."""
        is_writable = self._archive.writable
        return (
            Entry(self.tr("Edit"), Qt.Key.Key_Return, self.edit, is_writable),
            Entry(self.tr("Put in the bin"), Qt.Key.Key_Delete, self.put_in_bin, is_writable),
        )

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
        self._tell_done(self.tr("The meeting is saved."), changes)

    def _go(self, wanted: Reference) -> None:
        if wanted.kind is Kind.EVENT and wanted.number in self.model.ids:
            self.choose(self.model.ids.index(wanted.number))
        else:
            self.record_wanted.emit(wanted)

    def _dress(self) -> None:
        self.list.viewport().update()
        if self._meeting is not None:
            self.facts.show_meeting(self._meeting)

    def show_found(self, listing: Listing, more: list[tuple[int, str]]) -> None:
        """Say how many meetings there are; ``more`` are all series."""
        self._show_series(more)
        self._count.setText(self.tr("%n meeting(s)", "", len(listing.ids)))
        self._tell_notes(listing, self.tr("No meeting has all the words; these have most of them."))

    def _show_series(self, series: list[tuple[int, str]]) -> None:
        chosen = self._series.currentData()
        while self._series.count() > 1:
            self._series.removeItem(1)
        for number, name in series:
            self._series.addItem(name, number)
        self._series.setCurrentIndex(max(0, self._series.findData(chosen)))

    def show_empty(self) -> None:
        """Say why there is no meeting in the list."""
        self._meeting = None
        if not self.wanted.is_empty:
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


def _listed(archive: Archive, wanted: Filter, language: str) -> Found:
    listing = list_meetings(archive, wanted)
    return listing, event_summaries(archive, listing.ids[:PAGE], language), all_series(archive, language)
