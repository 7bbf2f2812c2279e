"""The People and topics page: the list, everything issued about the chosen one, and what is known of it."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.authorities import (
    AuthorityForm,
    AuthorityProfile,
    TimelineEntry,
    authority_form,
    authority_profile,
    list_authorities,
    timeline,
)
from pressdesk.services.editing import Opened
from pressdesk.services.listing import Listing
from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import label, named
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import native_name, short_day, word
from pressdesk.ui.lists.page import Found, ListPage
from pressdesk.ui.lists.search import SearchField
from pressdesk.ui.people.form import AuthorityDialog
from pressdesk.ui.people.model import AuthoritiesModel, AuthorityDelegate
from pressdesk.ui.plain import TextView, set_tooltip
from pressdesk.ui.releases.filters import YearsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext

_REFERENCE = int(Qt.ItemDataRole.UserRole) + 1
_ICONS = {Kind.RELEASE: "newspaper", Kind.EVENT: "calendar-days", Kind.PHOTO: "image"}


class PeoplePage(ListPage):
    """Who and what the releases are about."""

    kind = Kind.AUTHORITY
    shows = frozenset({Kind.AUTHORITY, Kind.RELEASE, Kind.EVENT, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__(context, "people", QListView(), AuthoritiesModel())
        self._shown: Reference | None = None
        self._found: AuthorityProfile | None = None
        self._kind: AuthorityKind | None = None
        self._of: Kind | None = None
        self._year: int | None = None
        self.question = SearchField(context.theme, "people_question", self.tr("Search people and topics…"))
        self._count = label("", "heading")
        self._new = named(Button(context.theme, self.tr("New"), "plus", primary=True), "new_authority")
        self._edit = named(Button(context.theme, self.tr("Edit"), "pencil"), "edit_authority")
        self._bin = named(IconButton(context.theme, "trash-2", self.tr("Put in the bin (Del)")), "bin_authority")
        self._line, self._name, self._summary = label("", "second"), label("", "title", wraps=True), label("", "second")
        self._years = YearsView(context.theme)
        self._chips, self._of_chips = FlowLayout(), FlowLayout()
        self._happenings = named(QListWidget(), "timeline", self.tr("Everything issued about it, the newest first"))
        self._facts = named(TextView(), "authority_facts", self.tr("Names and posts"))
        self._empty = named(label("", "second"), "people_empty")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        theme = self._context.theme
        self._list_view("people_list", self.tr("People and topics"), AuthorityDelegate(theme, self))
        self._happenings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._happenings.setIconSize(QSize(16, 16))
        self._happenings.setProperty("plain", True)
        self._happenings.setWordWrap(True)
        self._happenings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._summary.setWordWrap(True)
        self._name.setObjectName("authority_name")
        self._summary.setObjectName("authority_summary")
        self._facts.setOpenLinks(False)
        kinds: list[tuple[AuthorityKind | None, str]] = [
            (None, self.tr("All")),
            (AuthorityKind.PERSON, self.tr("People")),
            (AuthorityKind.ORGANISATION, self.tr("Organisations")),
            (AuthorityKind.COUNTRY, self.tr("Countries")),
            (AuthorityKind.PLACE, self.tr("Places")),
            (AuthorityKind.TOPIC, self.tr("Topics")),
        ]
        group = QButtonGroup(self)
        for kind, title in kinds:
            chip = _chip(title, f"kind_{kind.value if kind else 'all'}")
            chip.setChecked(kind is None)
            chip.clicked.connect(partial(self._on_kind, kind))
            group.addButton(chip)
            self._chips.addWidget(chip)
        menu = QMenu(self._new)
        for one in AuthorityKind:
            menu.addAction(word(one.value), partial(self._on_new, one))
        self._new.setMenu(menu)
        head = layouts.row(self._count, 1, self._new)
        left = QWidget()
        left.setProperty("surface", True)
        inset = layouts.column(head, self.question, self._chips, margins=(3, 0, 3, 0), gap=2)
        layouts.column(inset, (self.list, 1), on=left, margins=(0, 3, 0, 0), gap=2)
        top = layouts.row((self._line, 1), self._edit, self._bin)
        middle = QWidget()
        middle.setProperty("surface", True)
        layouts.column(
            top,
            self._name,
            self._summary,
            self._years,
            self._of_chips,
            (self._happenings, 1),
            on=middle,
            margins=(5, 3, 4, 0),
            gap=2,
        )
        right = named(QFrame(), "facts")
        right.setFixedWidth(260)
        layouts.column(self._facts, on=right, margins=(4, 3, 2, 0))
        portrayed = QWidget()
        layouts.row((middle, 1), right, on=portrayed, margins=0, gap=0)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QWidget()
        nothing.setProperty("surface", True)
        QVBoxLayout(nothing).addWidget(self._empty)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(nothing)
        self._stack.addWidget(portrayed)
        left.setMinimumWidth(240)
        panes = self._side_by_side("people_panes", (left, shown), (310, 880), 1)
        layouts.row(panes, on=self, margins=0)

    def _wire(self) -> None:
        """Who listens to whom, all of it."""
        self.question.asked.connect(self.refresh)
        self.question.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._read())
        self.list.activated.connect(lambda _index: self._on_edit())
        self._edit.clicked.connect(self._on_edit)
        self._bin.clicked.connect(self._on_bin)
        self._years.period_chosen.connect(self._on_year)
        self._happenings.itemActivated.connect(lambda item: self.record_wanted.emit(item.data(_REFERENCE)))
        self._happenings.itemClicked.connect(lambda item: self.record_wanted.emit(item.data(_REFERENCE)))
        self._facts.anchorClicked.connect(self._on_link)
        self._context.theme.changed.connect(self._on_dressed)
        remove = QShortcut(QKeySequence("Del"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_bin)
        is_writable = self._context.archive.writable
        for button in (self._new, self._edit, self._bin):
            button.setEnabled(is_writable)

    def question_work(self) -> Callable[[], Found]:
        """What finds the authorities that are asked for."""
        self.question.rest()
        return partial(_listed, self._archive, self.question.text(), self._kind, self._context.language)

    def show_record(self, wanted: Reference) -> None:
        """Choose one, whatever was searched for."""
        self.question.empty()
        self._kind = None
        chip = self.findChild(QPushButton, "kind_all")
        if chip is not None:
            chip.setChecked(True)
        self._wanted_id = wanted.number
        self._is_stale = False
        self.refresh()

    def show_found(self, listing: Listing, more: None) -> None:
        """Say how many there are."""
        self._count.setText(self.tr("%n record(s)", "", len(listing.ids)))

    def show_empty(self) -> None:
        """Say why there is nobody and nothing in the list."""
        self._shown = None
        self._empty.setText(
            self.tr("Nobody and nothing here is called so. Type less, or choose “All”.")
            if self.question.text().strip() or self._kind
            else self.tr(
                "People, organisations, countries, places and topics belong here, with their names in every "
                "language. Begin with “New”."
            )
        )
        self._stack.setCurrentIndex(0)

    def _read(self) -> None:
        wanted = self.current()
        if wanted is None:
            return
        if wanted != self._shown:
            self._of, self._year = None, None
        self._shown = wanted
        if self._reading is not None:
            self._reading.cancel()
        work = partial(authority_profile, self._context.archive, wanted, self._context.language)
        self._reading = self._context.tasks.catalogue(work, self._on_read)

    def _on_read(self, found: AuthorityProfile) -> None:
        self._found = found
        authority, code = found.authority, self._context.language
        self._stack.setCurrentIndex(1)
        self._line.setText(word(authority.kind.value))
        self._name.setText(authority.name(code))
        parts = [self.tr("%n record(s)", "", sum(found.counts.values()))]
        if found.years:
            parts.append(self.tr("first in {year}").format(year=found.years[0][0]))
        often = [one for one in found.co_occurring if one[2] > 1]
        if often:
            names = ", ".join(f"{name} ({count})" for _reference, name, count in often)
            parts.append(self.tr("most often together with {names}").format(names=names))
        self._summary.setText(" · ".join(parts))
        self._years.setVisible(len(found.years) > 1)
        self._years.show_years(found.years, (self._year, self._year) if self._year else None)
        self._show_chips(found)
        self._show_facts()
        self._tell()

    def _show_chips(self, found: AuthorityProfile) -> None:
        while (item := self._of_chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        titles = {
            Kind.EVENT: self.tr("Meetings"),
            Kind.RELEASE: self.tr("Releases"),
            Kind.PHOTO: self.tr("Photos"),
        }
        present: list[tuple[Kind | None, str]] = [(None, self.tr("Everything"))]
        present += [(kind, f"{title} {found.counts[kind]}") for kind, title in titles.items() if found.counts[kind]]
        for kind, title in present:
            chip = _chip(title, f"of_{kind.value if kind else 'all'}")
            chip.setChecked(kind is self._of)
            chip.setAutoExclusive(True)
            chip.clicked.connect(partial(self._on_of, kind))
            self._of_chips.addWidget(chip)

    def _tell(self) -> None:
        """Fetch the timeline as it is narrowed now."""
        if self._shown is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        context = self._context
        work = partial(timeline, context.archive, self._shown, context.language, kind=self._of, year=self._year)
        self._reading = context.tasks.catalogue(work, self._on_told)

    def _on_told(self, found: list[TimelineEntry]) -> None:
        self._happenings.clear()
        theme = self._context.theme
        for one in found:
            day = short_day(one.day) if one.day is not None else self.tr("no date")
            codes = "  ".join(code.upper() for code in one.languages)
            item = QListWidgetItem(f"{one.title}\n{day}{'  ·  ' + codes if codes else ''}")
            item.setIcon(theme.icons.icon(_ICONS[one.reference.kind], theme.palette.accent))
            item.setData(_REFERENCE, one.reference)
            set_tooltip(item, one.title)
            self._happenings.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("No release, meeting or photo names it yet."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._happenings.addItem(item)

    def _show_facts(self) -> None:
        found = self._found
        if found is None:
            return
        colours, code = self._context.theme.palette, self._context.language
        authority = found.authority
        parts = [_heading(self.tr("Names"))]
        for language in self._context.archive.languages:
            preferred = next((n.name for n in authority.names if n.is_preferred and n.language == language), "–")
            others = " · ".join(n.name for n in authority.names if not n.is_preferred and n.language == language)
            parts.append(
                f'<p><span style="color:{colours.second}">{native_name(language)}</span><br>{html.escape(preferred)}'
                + (f'<br><span style="color:{colours.accent}">{html.escape(others)}</span>' if others else "")
                + "</p>"
            )
        if found.broader is not None:
            link = f'<a href="{found.broader[0]}">{html.escape(found.broader[1])}</a>'
            parts += [_heading(self.tr("Part of")), f"<p>{link}</p>"]
        posts = []
        for post in authority.appointments:
            title = next((row.title for row in sorted(post.titles, key=lambda row: row.language != code)), "")
            where = post.organisation
            there = (
                f'<a href="{Reference(Kind.AUTHORITY, where.id)}">{html.escape(where.name(code))}</a>' if where else ""
            )
            posts.append(f"<p><b>{html.escape(title)}</b><br>{there}<br>{_span(post.starts, post.ends)}</p>")
        for reference, name, post in found.members:
            title = next((row.title for row in sorted(post.titles, key=lambda row: row.language != code)), "")
            link = f'<a href="{reference}">{html.escape(name)}</a>'
            posts.append(f"<p>{link}<br>{html.escape(title)}<br>{_span(post.starts, post.ends)}</p>")
        if posts:
            title = self.tr("Posts") if authority.appointments else self.tr("People and their posts")
            parts += [_heading(title), *posts]
        if authority.note:
            parts += [_heading(self.tr("Note")), f"<p>{html.escape(authority.note)}</p>"]
        self._facts.document().setDefaultStyleSheet(
            f"body {{ color: {colours.text}; }} a {{ color: {colours.accent}; text-decoration: none; }} "
            "h3 { font-size: 13px; margin-bottom: 4px; } p { margin-top: 4px; margin-bottom: 8px; }"
        )
        self._facts.setHtml(f"<body>{''.join(parts)}</body>")

    def _on_dressed(self) -> None:
        self.list.viewport().update()
        self._show_facts()

    def _on_link(self, address: QUrl) -> None:
        reference = Reference.parse(address.toString())
        if reference is not None:
            self.show_record(reference)

    def _on_kind(self, kind: AuthorityKind | None) -> None:
        self._kind = kind
        self.refresh()

    def _on_of(self, kind: Kind | None) -> None:
        self._of = kind
        self._tell()

    def _on_year(self, period: tuple[int, int] | None) -> None:
        self._year = period[0] if period else None
        self._tell()

    def _on_new(self, kind: AuthorityKind) -> None:
        self._open(Opened(None, None, AuthorityForm(kind.value)))

    def _on_edit(self) -> None:
        found = self._found
        if found is not None and self._shown is not None and self._context.archive.writable:
            form = authority_form(found, self._context.language)
            self._open(Opened(self._shown, found.authority.version, form))

    def recover(self, draft: Draft) -> None:
        """Open the form with the words of a draft."""
        self._open(draft.opened, draft)

    def _open(self, opened: Opened[AuthorityForm], draft: Draft | None = None) -> None:
        dialog = AuthorityDialog(self._context, opened, self.window(), draft)
        dialog.saved.connect(self.show_record)
        self._context.windows.place(dialog, dialog.size())
        dialog.show()

    def _on_bin(self) -> None:
        wanted = self._shown
        if wanted is None or self._found is None or not self._context.archive.writable:
            return
        name = self._found.authority.name(self._context.language)
        self._bin_records([wanted], self.tr("“{name}” was put in the bin.").format(name=name))


def _listed(archive: Archive, typed: str, kind: AuthorityKind | None, language: str) -> Found:
    rows = list_authorities(archive, typed, kind, language)
    return Listing(tuple(row.id for row in rows)), {row.id: row for row in rows}, None


def _chip(title: str, name: str) -> QPushButton:
    chip = QPushButton(title)
    chip.setObjectName(name)
    chip.setProperty("chip", True)
    chip.setCheckable(True)
    return chip


def _heading(title: str) -> str:
    return f"<h3>{html.escape(title)}</h3>"


def _span(starts: object, ends: object) -> str:
    first, last = str(starts or "")[:4], str(ends or "")[:4]
    return html.escape(f"{first} – {last}".strip(" –") if first == last else f"{first} – {last}".rstrip())
