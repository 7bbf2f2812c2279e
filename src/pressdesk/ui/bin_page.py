"""The Bin page: records of every kind that were put in the bin, to be taken out again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.records import BinEntry, binned
from pressdesk.services.trash import restore_from_bin
from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import moment
from pressdesk.ui.notices import Notice
from pressdesk.ui.page import Page

if TYPE_CHECKING:
    from pressdesk.services.changes import Changes
    from pressdesk.ui.app_context import AppContext

_REFERENCE = int(Qt.ItemDataRole.UserRole) + 1
_ICONS = {
    Kind.RELEASE: "newspaper",
    Kind.EVENT: "calendar-days",
    Kind.SERIES: "calendar-days",
    Kind.AUTHORITY: "users",
    Kind.PHOTO: "image",
    Kind.BULLETIN: "book-open-text",
    Kind.SEARCH: "bookmark",
}


class BinPage(Page):
    """What was put in the bin, the last first; nothing leaves it but by being taken out."""

    shows = frozenset(Kind)

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__(context)
        self.setObjectName("bin_page")
        self.setProperty("surface", True)
        self._count = label("", "section")
        self._take_out = named(Button(context.theme, self.tr("Restore"), "undo-2", primary=True), "take_out")
        self._take_out.clicked.connect(self._on_take_out)
        self.list = named(QListWidget(), "binned", self.tr("What is in the bin, what was put there last first"))
        self.list.setProperty("plain", True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setIconSize(QSize(16, 16))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.itemSelectionChanged.connect(self._show_state)
        self.list.itemActivated.connect(lambda _item: self._on_take_out())
        self._empty = label(
            self.tr("The bin is empty. What is put in the bin waits here and can be taken out again."), "second"
        )
        self._empty.setObjectName("bin_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        header = named(QFrame(), "page_header")
        layouts.row((self._count, 1), self._take_out, on=header, margins=(4, 2, 4, 2))
        layouts.column(header, (self.list, 1), (self._empty, 1), on=self, margins=0, gap=0)

    def refresh(self) -> None:
        """Look what is in the bin."""
        work = partial(binned, self._context.archive, self._context.language)
        self._context.tasks.catalogue(work, self._on_found)

    def show_record(self, wanted: Reference) -> None:
        """Choose one of the records."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_REFERENCE) == wanted:
                self.list.setCurrentRow(row)

    def _on_found(self, result: tuple[int, list[BinEntry]]) -> None:
        total, found = result
        theme = self._context.theme
        self._count.setText(self.tr("%n record(s) in the bin", "", total))
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{one.title or one.reference}\n{moment(one.at)}")
            item.setIcon(theme.icons.icon(_ICONS[one.reference.kind], theme.palette.second))
            item.setData(_REFERENCE, one.reference)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show_state()

    def _show_state(self) -> None:
        self._take_out.setEnabled(self._context.archive.writable and bool(self.list.selectedItems()))

    def _on_take_out(self) -> None:
        chosen = [item.data(_REFERENCE) for item in self.list.selectedItems()]
        if not chosen or not self._context.archive.writable:
            return
        operations = self._context.operations

        def done(_changes: Changes) -> None:
            sentence = self.tr("%n record(s) taken out of the bin.", "", len(chosen))
            self.told.emit(Notice("done", sentence))

        operations.make(partial(restore_from_bin, self._context.archive, chosen, by=operations.by), done)
