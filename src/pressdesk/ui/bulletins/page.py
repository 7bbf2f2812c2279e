"""The Bulletins page: what was issued on the left, and beside it a bulletin or the next one, which is made there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListView, QStackedLayout, QWidget

from pressdesk.catalogue.references import Kind
from pressdesk.services.issued_bulletins import IssuedBulletin, IssuedFile, copy_issue, issued, show_issued
from pressdesk.services.listing import Listing
from pressdesk.ui import layouts
from pressdesk.ui.bulletins.delegates import IssuedDelegate
from pressdesk.ui.bulletins.documents import Documents
from pressdesk.ui.bulletins.editor import BulletinEditor
from pressdesk.ui.bulletins.issued import IssuedPane
from pressdesk.ui.bulletins.models import IssuedModel
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.lists.page import Entry, Found, ListPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext

_EMPTY, _ISSUED, _EDITOR = range(3)


class BulletinsPage(ListPage):
    """Lists the bulletins that were issued, shows one, and makes the next one."""

    kind = Kind.BULLETIN
    shows = frozenset({Kind.BULLETIN, Kind.RELEASE, Kind.PHOTO, Kind.AUTHORITY})

    def __init__(self, context: AppContext) -> None:
        """Work at ``context``."""
        super().__init__(context, "bulletins", QListView(), IssuedModel())
        self._documents = Documents(self)
        self.editor = BulletinEditor(context, self._documents)
        self.issued = IssuedPane(context)
        self._new = named(Button(context.theme, self.tr("New bulletin"), "plus"), "new_bulletin")
        self._right = QStackedLayout()
        self._lay_out()
        self._connect()

    def question_work(self) -> Callable[[], Found]:
        """What finds the bulletins that were issued."""
        return partial(_listed, self._archive)

    def show_all(self) -> None:
        """Leave the next bulletin: one that was issued is to be seen."""
        self._right.setCurrentIndex(_ISSUED)

    def refresh(self) -> None:
        """List again what was issued, and the releases that can be."""
        super().refresh()
        self.editor.refresh()

    def show_editor(self) -> None:
        """Go to the bulletin that is made, as it was left."""
        self.list.selectionModel().clear()
        self._wanted_ids = ()
        self._right.setCurrentIndex(_EDITOR)
        self.editor.begin()

    def recover(self, draft: Draft) -> None:
        """Go to the bulletin that is made, with what was kept in a draft."""
        self.editor.recover(draft)
        self.show_editor()

    def put_in_bin(self) -> None:
        """Put the bulletin that is shown in the bin."""
        wanted = self.current()
        if wanted is not None and self._archive.writable:
            self._bin_records([wanted], self.tr("The bulletin was put in the bin."))

    def menu_entries(self) -> Sequence[Entry]:
        """A bulletin that was issued is read, or put in the bin."""
        return (Entry(self.tr("Put in the bin"), Qt.Key.Key_Delete, self.put_in_bin, self._archive.writable),)

    def choose(self, row: int) -> None:
        """Select one row of the list, unless the next bulletin is being made."""
        if self._right.currentIndex() != _EDITOR:
            super().choose(row)

    def show_found(self, listing: Listing, more: None) -> None:
        """Nothing is said of how many there are."""

    def show_empty(self) -> None:
        """Say what a bulletin is, unless the first one is being made."""
        if self._right.currentIndex() != _EDITOR:
            self._right.setCurrentIndex(_EMPTY)

    def _lay_out(self) -> None:
        self._list_view("issued_list", self.tr("Issued bulletins"), IssuedDelegate(self._theme, self))
        nothing = named(label(self.tr("No bulletin has been issued yet."), "second", wraps=True), "issued_empty")
        nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        head = layouts.column(self._new, label(self.tr("Issued"), "heading"), margins=(4, 3, 4, 2), gap=3)
        column = named(QFrame(), "issued_column")
        column.setProperty("surface", True)
        column.setFixedWidth(217)
        layouts.column(head, (self._list_or(nothing, 1), 1), on=column, margins=0, gap=0)
        right = QWidget()
        right.setLayout(self._right)
        for pane in (self._empty_pane(), self.issued, self.editor):
            self._right.addWidget(pane)
        layouts.row(column, (right, 1), on=self, margins=0, gap=0)

    def _empty_pane(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("surface", True)
        title = label(self.tr("The bulletins of the office"), "section")
        explained = self.tr(
            "A bulletin puts the releases of a period together in one Word document. "
            "The exact file of each that was issued is kept here."
        )
        words = named(label(explained, "second", wraps=True), "bulletins_empty")
        words.setFixedWidth(420)
        words.setMinimumHeight(words.heightForWidth(420))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first = Button(self._theme, self.tr("Make the first bulletin"), "plus", primary=True)
        first.setObjectName("first_bulletin")
        first.clicked.connect(self.show_editor)
        centre = Qt.AlignmentFlag.AlignHCenter
        layouts.column(1, (title, 0, centre), (words, 0, centre), (first, 0, centre), 2, on=pane, gap=3)
        return pane

    def _connect(self) -> None:
        self._new.clicked.connect(self.show_editor)
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._read())
        for part in (self._documents, self.editor):
            part.told.connect(self.told)
        for pane in (self.editor.builder, self.issued):
            pane.wanted.connect(self.record_wanted)
        self.editor.issued.connect(self.show_record)
        self.issued.open_wanted.connect(lambda file: self._documents.open(file.path))
        self.issued.copy_wanted.connect(self._on_copy)
        self.issued.bin_wanted.connect(self.put_in_bin)
        self._theme.changed.connect(self.list.viewport().update)

    def _read(self) -> None:
        wanted = self.current()
        if wanted is None:
            return
        if self._reading is not None:
            self._reading.cancel()

        def came(found: IssuedBulletin) -> None:
            self.issued.show_bulletin(found)
            self._right.setCurrentIndex(_ISSUED)

        self._reading = self._tasks.catalogue(partial(show_issued, self._archive, wanted), came)

    def _on_copy(self, file: IssuedFile) -> None:
        def chosen(output: Path) -> None:
            work = partial(copy_issue, self._archive, file, output, overwrite=True)
            self._tasks.aside(work, self._documents.tell_written)

        self._documents.ask(self.tr("Save a copy of the bulletin"), file.path.name, chosen)


def _listed(archive: Archive) -> Found:
    rows = issued(archive)
    return Listing(tuple(row.reference.number for row in rows)), {row.reference.number: row for row in rows}, None
