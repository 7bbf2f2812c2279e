"""What is known of a person, an organisation, a country, a place or a topic, and everything issued about it."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.authorities import AuthorityProfile, TimelineEntry, timeline
from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.chips import filter_chip
from pressdesk.ui.fields import label, named
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import native_name, short_day, word
from pressdesk.ui.plain import TextView, set_tooltip
from pressdesk.ui.releases.filters import YearsView

if TYPE_CHECKING:
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask

_REFERENCE = int(Qt.ItemDataRole.UserRole) + 1
_ICONS = {Kind.RELEASE: "newspaper", Kind.EVENT: "calendar-days", Kind.PHOTO: "image"}


class AuthorityView(QWidget):
    """Name, timeline and facts; ``record_wanted`` and ``authority_wanted`` are References somebody asks to see.

    ``edit_wanted`` and ``bin_wanted`` say which of its buttons was pressed.
    """

    record_wanted = Signal(object)
    authority_wanted = Signal(object)
    edit_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._found: AuthorityProfile | None = None
        self._reading: BackgroundTask | None = None
        self._of: Kind | None = None
        self._year: int | None = None
        self._line = label("", "second")
        self._name = named(label("", "title", wraps=True), "authority_name")
        self._summary = named(label("", "second", wraps=True), "authority_summary")
        self._edit = named(Button(context.theme, self.tr("Edit"), "pencil"), "edit_authority")
        self._bin = named(IconButton(context.theme, "trash-2", self.tr("Put in the bin (Del)")), "bin_authority")
        self._years, self._chips = YearsView(context.theme), FlowLayout()
        self._timeline = named(QListWidget(), "timeline", self.tr("Everything issued about it, the newest first"))
        self._facts = named(TextView(), "authority_facts", self.tr("Names and posts"))
        self._lay_out()
        for button, signal in ((self._edit, self.edit_wanted), (self._bin, self.bin_wanted)):
            button.setEnabled(context.archive.writable)
            button.clicked.connect(signal)
        self._years.period_chosen.connect(self._on_year)
        for chosen in (self._timeline.itemActivated, self._timeline.itemClicked):
            chosen.connect(lambda item: self.record_wanted.emit(item.data(_REFERENCE)))
        self._facts.anchorClicked.connect(self._on_link)
        context.theme.changed.connect(self._show_facts)

    def _lay_out(self) -> None:
        self._timeline.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._timeline.setIconSize(QSize(16, 16))
        self._timeline.setProperty("plain", True)
        self._timeline.setWordWrap(True)
        self._timeline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._facts.setOpenLinks(False)
        middle, right = QWidget(), named(QFrame(), "facts")
        middle.setProperty("surface", True)
        right.setFixedWidth(260)
        top = layouts.row((self._line, 1), self._edit, self._bin)
        parts = (top, self._name, self._summary, self._years, self._chips, (self._timeline, 1))
        layouts.column(*parts, on=middle, margins=(5, 3, 4, 0), gap=2)
        layouts.column(self._facts, on=right, margins=(4, 3, 2, 0))
        layouts.row((middle, 1), right, on=self, margins=0, gap=0)

    def show_authority(self, found: AuthorityProfile) -> None:
        """Show one; what its timeline is narrowed by stays while it is the same one."""
        if self._found is None or found.authority.id != self._found.authority.id:
            self._of, self._year = None, None
        self._found = found
        authority, code = found.authority, self._context.language
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
        self._list()

    def _show_chips(self, found: AuthorityProfile) -> None:
        while (item := self._chips.takeAt(0)) is not None:
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
            chip = filter_chip(title, f"of_{kind.value if kind else 'all'}")
            chip.setChecked(kind is self._of)
            chip.setAutoExclusive(True)
            chip.clicked.connect(partial(self._on_of, kind))
            self._chips.addWidget(chip)

    def _list(self) -> None:
        """Fetch the timeline as it is narrowed now."""
        if self._found is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        context, wanted = self._context, Reference(Kind.AUTHORITY, self._found.authority.id)
        work = partial(timeline, context.archive, wanted, context.language, kind=self._of, year=self._year)
        self._reading = context.tasks.catalogue(work, self._on_listed)

    def _on_listed(self, found: list[TimelineEntry]) -> None:
        self._timeline.clear()
        theme = self._context.theme
        for one in found:
            day = short_day(one.day) if one.day is not None else self.tr("no date")
            codes = "  ".join(code.upper() for code in one.languages)
            item = QListWidgetItem(f"{one.title}\n{day}{'  ·  ' + codes if codes else ''}")
            item.setIcon(theme.icons.icon(_ICONS[one.reference.kind], theme.palette.accent))
            item.setData(_REFERENCE, one.reference)
            set_tooltip(item, one.title)
            self._timeline.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("No release, meeting or photo names it yet."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._timeline.addItem(item)

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

    def _on_link(self, address: QUrl) -> None:
        reference = Reference.parse(address.toString())
        if reference is not None:
            self.authority_wanted.emit(reference)

    def _on_of(self, kind: Kind | None) -> None:
        self._of = kind
        self._list()

    def _on_year(self, period: tuple[int, int] | None) -> None:
        self._year = period[0] if period else None
        self._list()


def _heading(title: str) -> str:
    return f"<h3>{html.escape(title)}</h3>"


def _span(starts: object, ends: object) -> str:
    first, last = str(starts or "")[:4], str(ends or "")[:4]
    return html.escape(f"{first} – {last}".strip(" –") if first == last else f"{first} – {last}".rstrip())
