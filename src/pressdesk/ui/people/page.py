"""The People and topics page: the list, everything issued about the chosen one, and what is known of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.authorities import (
    AuthorityForm,
    AuthorityProfile,
    authority_form,
    authority_profile,
    list_authorities,
)
from pressdesk.services.editing import Opened
from pressdesk.services.listing import Listing
from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button
from pressdesk.ui.chips import filter_chip
from pressdesk.ui.fields import label, named
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import word
from pressdesk.ui.lists.page import Entry, Found, ListPage
from pressdesk.ui.lists.search import SearchField
from pressdesk.ui.people.form import AuthorityDialog
from pressdesk.ui.people.model import AuthoritiesModel, AuthorityDelegate
from pressdesk.ui.people.view import AuthorityView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext


class PeoplePage(ListPage):
    """Who and what the releases are about."""

    kind = Kind.AUTHORITY
    shows = frozenset({Kind.AUTHORITY, Kind.RELEASE, Kind.EVENT, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__(context, "people", QListView(), AuthoritiesModel())
        self._found: AuthorityProfile | None = None
        self._kind: AuthorityKind | None = None
        self.question = SearchField(context.theme, "people_question", self.tr("Search people and topics…"))
        self.view = AuthorityView(context)
        self._count = label("", "heading")
        self._new = named(Button(context.theme, self.tr("New"), "plus", primary=True), "new_authority")
        self._all = filter_chip(self.tr("All"), "kind_all")
        self._empty = named(label("", "second", wraps=True), "people_empty")
        self._right = QStackedLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._list_view("people_list", self.tr("People and topics"), AuthorityDelegate(self._theme, self))
        menu = QMenu(self._new)
        for kind in AuthorityKind:
            menu.addAction(word(kind.value), partial(self.make_new, kind))
        self._new.setMenu(menu)
        head = layouts.row(self._count, 1, self._new)
        left, right, nothing = QWidget(), QWidget(), QWidget()
        for pane in (left, nothing):
            pane.setProperty("surface", True)
        inset = layouts.column(head, self.question, self._kind_chips(), margins=(3, 0, 3, 0), gap=2)
        layouts.column(inset, (self.list, 1), on=left, margins=(0, 3, 0, 0), gap=2)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(nothing).addWidget(self._empty)
        right.setLayout(self._right)
        self._right.addWidget(nothing)
        self._right.addWidget(self.view)
        left.setMinimumWidth(240)
        panes = self._side_by_side("people_panes", (left, right), (310, 880), 1)
        layouts.row(panes, on=self, margins=0)

    def _kind_chips(self) -> FlowLayout:
        chips, group = FlowLayout(), QButtonGroup(self)
        titles = {
            AuthorityKind.PERSON: self.tr("People"),
            AuthorityKind.ORGANISATION: self.tr("Organisations"),
            AuthorityKind.COUNTRY: self.tr("Countries"),
            AuthorityKind.PLACE: self.tr("Places"),
            AuthorityKind.TOPIC: self.tr("Topics"),
        }
        present = [(None, self._all), *((kind, filter_chip(title, f"kind_{kind}")) for kind, title in titles.items())]
        for kind, chip in present:
            chip.setChecked(kind is None)
            chip.clicked.connect(partial(self._on_kind, kind))
            group.addButton(chip)
            chips.addWidget(chip)
        return chips

    def _connect(self) -> None:
        self.question.asked.connect(self.refresh)
        self.question.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._read())
        self.list.activated.connect(lambda _index: self.edit())
        self.view.edit_wanted.connect(self.edit)
        self.view.bin_wanted.connect(self.put_in_bin)
        self.view.record_wanted.connect(self.record_wanted)
        self.view.authority_wanted.connect(self.show_record)
        self._theme.changed.connect(self.list.viewport().update)
        self._new.setEnabled(self._archive.writable)

    def question_work(self) -> Callable[[], Found]:
        """What finds the authorities that are asked for."""
        self.question.rest()
        return partial(_listed, self._archive, self.question.text(), self._kind, self._context.language)

    def show_all(self) -> None:
        """Ask for all authorities."""
        self.question.empty()
        self._kind = None
        self._all.setChecked(True)

    def menu_entries(self) -> Sequence[Entry]:
        """It is changed, or put in the bin."""
        is_writable = self._archive.writable
        return (
            Entry(self.tr("Edit"), Qt.Key.Key_Return, self.edit, is_writable),
            Entry(self.tr("Put in the bin"), Qt.Key.Key_Delete, self.put_in_bin, is_writable),
        )

    def show_found(self, listing: Listing, more: None) -> None:
        """Say how many there are."""
        self._count.setText(self.tr("%n record(s)", "", len(listing.ids)))

    def show_empty(self) -> None:
        """Say why there is nobody and nothing in the list."""
        self._found = None
        self._empty.setText(
            self.tr("Nobody and nothing here is called so. Type less, or choose “All”.")
            if self.question.text().strip() or self._kind
            else self.tr(
                "People, organisations, countries, places and topics belong here, with their names in every "
                "language. Begin with “New”."
            )
        )
        self._right.setCurrentIndex(0)

    def _read(self) -> None:
        wanted = self.current()
        if wanted is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        work = partial(authority_profile, self._archive, wanted, self._context.language)
        self._reading = self._tasks.catalogue(work, self._on_read)

    def _on_read(self, found: AuthorityProfile) -> None:
        self._found = found
        self.view.show_authority(found)
        self._right.setCurrentIndex(1)

    def _on_kind(self, kind: AuthorityKind | None) -> None:
        self._kind = kind
        self.refresh()

    def make_new(self, kind: AuthorityKind) -> None:
        """Open an empty form."""
        self._open(Opened(None, None, AuthorityForm(kind.value)))

    def edit(self) -> None:
        """Open the form of the one that is shown."""
        found = self._found
        if found is not None and self._archive.writable:
            wanted, form = Reference(Kind.AUTHORITY, found.authority.id), authority_form(found, self._context.language)
            self._open(Opened(wanted, found.authority.version, form))

    def recover(self, draft: Draft) -> None:
        """Open the form with the words of a draft."""
        self._open(draft.opened, draft)

    def _open(self, opened: Opened[AuthorityForm], draft: Draft | None = None) -> None:
        dialog = AuthorityDialog(self._context, opened, self.window(), draft)
        dialog.saved.connect(lambda changes: self.show_record(opened.reference or changes.created[0]))
        dialog.show()

    def put_in_bin(self) -> None:
        """Put the one that is shown in the bin."""
        found = self._found
        if found is None or not self._archive.writable:
            return
        wanted, name = Reference(Kind.AUTHORITY, found.authority.id), found.authority.name(self._context.language)
        self._bin_records([wanted], self.tr("“{name}” was put in the bin.").format(name=name))


def _listed(archive: Archive, typed: str, kind: AuthorityKind | None, language: str) -> Found:
    rows = list_authorities(archive, typed, kind, language)
    return Listing(tuple(row.id for row in rows)), {row.id: row for row in rows}, None
