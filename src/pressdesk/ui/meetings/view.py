"""One meeting: its series, title and day, who took part, the agenda, and what came of it."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QTabBar, QWidget

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.base import in_language
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.delegations import is_delegation
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import label, named
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import native_name
from pressdesk.ui.meetings.labels import days, ordinal, word
from pressdesk.ui.plain import Label, TextView, set_tooltip, unkeyed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.catalogue.authorities import Authority
    from pressdesk.catalogue.events import Event, Participation
    from pressdesk.services.event_lists import EventSummary
    from pressdesk.services.events import Meeting
    from pressdesk.ui.theme import Theme

_ICON = 14
_NARROW = 620
_WIDEST_NAME = 240
_ORGANISATION_ICON = "icon:organisation"


class _Line(Label):
    """One line of words that are cut with dots where there is no room; the tooltip has them all."""

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class _Fact(QWidget):
    """An icon and, beside it, words that may lead to another record."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture, self._words, self._link = Label(), label("", "second"), QPushButton()
        self._words.setObjectName(name)
        self._link.setObjectName(f"{name}_link")
        self._link.setProperty("link", True)
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.clicked.connect(lambda: self.wanted.emit(self._reference))
        self._reference: Reference | None = None
        layouts.row(self._picture, self._words, self._link, on=self, margins=(0, 0, 3, 0), gap=1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_fact(self, words: str, authority: Authority | None = None, language: str = "") -> None:
        """Show ``words`` and, after them, the name of ``authority`` as a link; nothing at all without both."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._link.setVisible(authority is not None)
        self._reference = None
        if authority is not None:
            self._reference = Reference(Kind.AUTHORITY, authority.id)
            name = authority.name(language)
            shown = self._link.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
            self._link.setText(unkeyed(shown))
            set_tooltip(self._link, name if shown != name else "")
        self.setVisible(bool(words) or authority is not None)

    def _dress(self) -> None:
        colour = self._theme.palette.second
        self._picture.setPixmap(self._theme.icons.pixmap(self._icon, colour, _ICON, self.devicePixelRatioF()))


class MeetingView(QFrame):
    """Shows one meeting, or what stands in its place.

    ``record_wanted`` is a Reference that was clicked, ``language_wanted`` the language to show the meeting in.
    """

    record_wanted = Signal(object)
    language_wanted = Signal(str)
    edit_wanted = Signal()
    bin_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        """Show that nothing is chosen; without ``writable`` nothing can be changed."""
        super().__init__()
        self.setObjectName("meeting")
        self.setProperty("surface", True)
        self._theme, self._writable = theme, writable
        self._meeting: Meeting | None = None
        self._language = ""
        self._neighbours: dict[int, int] = {}
        self._is_narrow = False
        self._series = _Line()
        self._series.setProperty("role", "second")
        self._series.setObjectName("meeting_series")
        self._title = named(label("", "title"), "meeting_title")
        self._title.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._previous = named(Button(theme, "", "chevron-left"), "meeting_previous")
        self._next = named(Button(theme, "", "chevron-right"), "meeting_next")
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the number
        self._edit = named(Button(theme, self.tr("Edit"), "pencil"), "meeting_edit")
        set_tooltip(self._edit, self.tr("Edit this meeting (Enter)"))
        self._bin = named(IconButton(theme, "trash-2", self.tr("Put this meeting in the bin (Del)")), "meeting_bin")
        self._day = _Fact(theme, "meeting_day", "calendar")
        self._place = _Fact(theme, "meeting_place", "map-pin")
        self._mode = _Fact(theme, "meeting_mode", "users")
        self._tabs = named(QTabBar(), "meeting_languages", self.tr("Languages of the meeting"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._on_tab_chosen)
        self.text = named(TextView(), "meeting_text", self.tr("Participants, agenda and outcomes"))
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a narrow column is not to part a name
        self.text.anchorClicked.connect(self._on_link)
        self._empty = named(label("", "second"), "meeting_empty")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = layouts.row((self._series, 1), self._previous, self._next, self._edit, self._bin, gap=2)
        facts = QWidget()
        flow = FlowLayout(facts)
        for fact in (self._day, self._place, self._mode):
            flow.addWidget(fact)
        page = QWidget()
        layouts.column(top, self._title, facts, self._tabs, (self.text, 1), on=page, margins=(5, 4, 5, 0), gap=2)
        nothing = QWidget()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._new = named(Button(self._theme, self.tr("New meeting"), "plus", primary=True), "meeting_new_first")
        layouts.column(1, self._empty, (self._new, 0, Qt.AlignmentFlag.AlignHCenter), 1, on=nothing, margins=5, gap=4)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(page)

    def _connect(self) -> None:
        self._previous.clicked.connect(partial(self._go, -1))
        self._next.clicked.connect(partial(self._go, 1))
        self._edit.clicked.connect(self.edit_wanted)
        self._bin.clicked.connect(self.bin_wanted)
        self._new.clicked.connect(self.new_wanted)
        for fact in (self._place, self._mode):
            fact.wanted.connect(self.record_wanted)
        for button in (self._edit, self._bin, self._new):
            button.setEnabled(self._writable)
        self._theme.changed.connect(self._show_text)

    @property
    def language(self) -> str:
        """The language that the meeting is shown in."""
        return self._language

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put organisations below the posts where there is no room for them beside."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            if self._meeting is not None:
                self._show_text()

    def show_nothing(self, words: str, *, offer: bool) -> None:
        """Show ``words`` in place of a meeting, and whether to ``offer`` to enter one."""
        self._meeting = None
        self._empty.setText(words)
        self._new.setVisible(offer)
        self._stack.setCurrentIndex(0)

    def show_meeting(self, meeting: Meeting, language: str) -> None:
        """Show ``meeting`` in ``language`` if it has that, else in the first of its own."""
        event = meeting.event
        titled = [row.language for row in event.titles]
        self._meeting = meeting
        self._language = language if language in titled else titled[0]
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for code in titled:
            number = self._tabs.addTab(native_name(code))
            self._tabs.setTabData(number, code)
            if code == self._language:
                self._tabs.setCurrentIndex(number)
        self._tabs.blockSignals(False)
        parts = [word(event.kind)]
        if event.series is not None:
            parts.append(event.series.name(self._language))
        if event.ordinal is not None:
            parts.append(ordinal(event.ordinal))
        self._series.setText(" · ".join(parts))
        set_tooltip(self._series, self._series.text())
        self._title.setText(event.title(self._language))
        self._day.show_fact(days(event.starts, event.ends))
        self._place.show_fact("", event.place, self._language)
        mode = word(event.mode)
        chaired = self.tr("{mode} · chaired by").format(mode=mode)
        self._mode.show_fact(chaired if event.chair is not None else mode, event.chair, self._language)
        self._show_neighbours(meeting)
        self._show_text()
        self._stack.setCurrentIndex(1)

    def _show_neighbours(self, meeting: Meeting) -> None:
        ids = [one.id for one in meeting.series]
        at = ids.index(meeting.event.id) if meeting.event.id in ids else -1
        older = meeting.series[at + 1] if 0 <= at < len(ids) - 1 else None
        newer = meeting.series[at - 1] if at > 0 else None
        self._neighbours = {}
        sides = ((-1, self._previous, older, self.tr("Previous")), (1, self._next, newer, self.tr("Next")))
        for step, button, brief, words in sides:
            button.setVisible(len(ids) > 1)
            button.setEnabled(brief is not None)
            button.setText(_short(brief) or words)
            set_tooltip(button, brief.title if brief is not None else "")
            button.setAccessibleName(f"{words}: {brief.title}" if brief is not None else words)
            if brief is not None:
                self._neighbours[step] = brief.id

    def _go(self, step: int) -> None:
        self.record_wanted.emit(Reference(Kind.EVENT, self._neighbours[step]))

    def _on_tab_chosen(self, number: int) -> None:
        self.language_wanted.emit(self._tabs.tabData(number))

    def _on_link(self, url: QUrl) -> None:
        if (wanted := Reference.parse(url.toString())) is not None:
            self.record_wanted.emit(wanted)

    def _show_text(self) -> None:
        if self._meeting is None:
            return
        event, colours = self._meeting.event, self._theme.palette
        scale = self.devicePixelRatioF()
        icon = self._theme.icons.pixmap("landmark", colours.second, _ICON, scale).toImage()
        self.text.pictures = {_ORGANISATION_ICON: icon}
        self.text.document().setDefaultStyleSheet(
            f"body {{ color: {colours.text}; font-size: {tokens.BASE_PX}px; }} "
            f"a {{ color: {colours.text}; text-decoration: none; }} "
            f".link {{ color: {colours.accent}; }} "
            f".second {{ color: {colours.second}; }} "
            f".section {{ font-size: 15px; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }} "
            f".below {{ margin-top: 10px; }} "
            f"td {{ padding: 7px 12px 7px 0; }} "
            f".icon {{ padding-right: 4px; }} "
            f".row td {{ border-bottom: 1px solid {colours.line}; border-style: none none solid none; }}"
        )
        self.text.document().setDocumentMargin(0)
        parts = [self._participants(event), self._agenda(event), self._outcomes(event)]
        nothing = self.tr("Nothing more is written down about this meeting.")
        nothing = f'<p class="second">{html.escape(nothing)}</p>'
        self.text.setHtml(f"<body>{''.join(parts) or nothing}</body>")

    def _participants(self, event: Event) -> str:
        people = [row for row in event.participations if not is_delegation(row)]
        apart = [row for row in event.participations if is_delegation(row)]
        if not event.participations:
            return ""
        states = {row.country_id for row in event.participations if row.country_id is not None}
        states |= {row.authority_id for row in apart if row.authority.kind is AuthorityKind.COUNTRY}
        title = self.tr("Participants")
        if states:
            title += " · " + self.tr("%n state(s)", "", len(states))
        table = _section(title, [self._participant(row) for row in people])
        below = ""
        if apart:
            names = _links([row.authority for row in apart], self._language)
            words = self.tr("and delegations of {names}") if people else self.tr("Delegations of {names}")
            below = f'<p class="second below">{html.escape(words).format(names=names)}</p>'
        return table + below

    def _participant(self, row: Participation) -> str:
        code = self._language
        country = _link(row.country, code, "second") if row.country is not None else ""
        post = in_language(row.posts, code, "title") or word(row.role)
        icon = organisation = ""
        if row.organisation is not None and row.organisation_id != row.authority_id:
            icon, organisation = f'<img src="{_ORGANISATION_ICON}">', _link(row.organisation, code)
        if self._is_narrow:
            told = "<br>".join(filter(None, (html.escape(post), organisation)))
            return (
                f'<tr class="row"><td width="24%" class="second">{country}</td>'
                f'<td width="32%"><b>{_link(row.authority, code)}</b></td><td class="second">{told}</td></tr>'
            )
        return (
            f'<tr class="row"><td width="17%" class="second">{country}</td>'
            f'<td width="25%"><b>{_link(row.authority, code)}</b></td>'
            f'<td width="30%" class="second">{html.escape(post)}</td>'
            f'<td width="14" class="icon">{icon}</td><td width="28%">{organisation}</td></tr>'
        )

    def _agenda(self, event: Event) -> str:
        if not event.agenda:
            return ""
        rows = []
        for number, item in enumerate(event.agenda, 1):
            names = _links([one.authority for one in item.speakers], self._language, " · ")
            below = f'<br><span class="second">{names}</span>' if names else ""
            words = html.escape(in_language(item.titles, self._language, "title") or "—")
            rows.append(f'<tr><td width="36" class="second">{number}</td><td>{words}{below}</td></tr>')
        return _section(self.tr("Agenda"), rows)

    def _outcomes(self, event: Event) -> str:
        if not event.outcomes:
            return ""
        rows = [
            f'<tr class="row"><td width="17%" class="second">{html.escape(word(one.kind))}</td>'
            f"<td>{html.escape(in_language(one.titles, self._language, 'title') or '—')}</td></tr>"
            for one in event.outcomes
        ]
        return _section(self.tr("Outcomes"), rows)


def _section(title: str, rows: list[str]) -> str:
    table = f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>' if rows else ""
    return f'<p class="section">{html.escape(title)}</p>{table}'


def _link(authority: Authority, language: str, style: str = "") -> str:
    name = html.escape(authority.name(language))
    return f'<a href="{Reference(Kind.AUTHORITY, authority.id)}"><span class="{style}">{name}</span></a>'


def _links(authorities: Iterable[Authority], language: str, between: str = ", ") -> str:
    return between.join(_link(one, language, "link") for one in authorities)


def _short(brief: EventSummary | None) -> str:
    return ordinal(brief.ordinal) if brief is not None and brief.ordinal is not None else ""
