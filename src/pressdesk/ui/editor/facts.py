"""The facts of a release beside its words: number, day, status, embargo, meeting, who and what, and the photos."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.releases import Category, LinkRole, Status
from pressdesk.services.autocomplete import new_authority, suggest_authorities, suggest_events
from pressdesk.services.editing import LinkForm
from pressdesk.ui import layouts, tokens
from pressdesk.ui.chips import Link
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.editor.photos import PhotosField
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence, word
from pressdesk.ui.moment_field import MomentField
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.editing import ReleaseForm
    from pressdesk.ui.app_context import AppContext

WIDTH = 336
_PERSON = (LinkRole.MENTIONED, LinkRole.SPEAKER, LinkRole.CHAIR, LinkRole.HOST, LinkRole.GUEST, LinkRole.SUBJECT)
_ROLES: dict[AuthorityKind, tuple[LinkRole, ...]] = {
    AuthorityKind.PERSON: _PERSON,
    AuthorityKind.ORGANISATION: _PERSON,
    AuthorityKind.COUNTRY: _PERSON,
    AuthorityKind.PLACE: (LinkRole.PLACE,),
    AuthorityKind.TOPIC: (LinkRole.TOPIC,),
}
"""What authorities of a kind can be to a release; a new chip gets the first."""


class FactsPanel(QFrame):
    """The facts on a form; ``changed`` says that one was changed, ``told`` is a Notice."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, context: AppContext, written_in: Callable[[], str]) -> None:
        """Show no facts yet; ``written_in`` is the language in which the release is being written."""
        super().__init__()
        self._written_in = written_in
        self.setObjectName("facts")
        self.setFixedWidth(WIDTH)
        self._context = context
        self.number = named(QLineEdit(), "number", self.tr("Number"))
        self.number.setMaxLength(64)
        self.day = DayField(context.theme, "day", self.tr("Date"), context.language, yearless=True)
        self.status = _combo("status", self.tr("Status"), [status.value for status in Status])
        self.category = _combo("category", self.tr("Category"), [category.value for category in Category])
        self._is_embargoed = named(QCheckBox(self.tr("Embargo until")), "is_embargoed")
        self.embargo = MomentField(context.theme, "embargo", self.tr("Embargo until"), context.language)
        self.meeting = ChipsField(
            context.theme,
            context.tasks,
            "meeting",
            self.tr("Meeting"),
            partial(suggest_events, context.archive, code=context.language),
            most=1,
        )
        titles = {
            AuthorityKind.PERSON: self.tr("People"),
            AuthorityKind.ORGANISATION: self.tr("Organisations"),
            AuthorityKind.COUNTRY: self.tr("Countries"),
            AuthorityKind.PLACE: self.tr("Places"),
            AuthorityKind.TOPIC: self.tr("Topics"),
        }
        self.links = {
            kind: ChipsField(
                context.theme,
                context.tasks,
                f"links_{kind.value}",
                title,
                partial(suggest_authorities, context.archive, kinds=(kind,), code=context.language),
                roles=[role.value for role in _ROLES[kind]],
                create=partial(self._create, kind),
            )
            for kind, title in titles.items()
        }
        self.photos = PhotosField(context)
        self._lay_out(titles)
        self._connect()

    def _lay_out(self, titles: dict[AuthorityKind, str]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP[2])
        grid.setVerticalSpacing(2)
        for column, (title, field) in enumerate(((self.tr("Number"), self.number), (self.tr("Date"), self.day))):
            grid.addWidget(_label(title, field), 0, column)
            grid.addWidget(field, 1, column)
        for column, (title, field) in enumerate(
            ((self.tr("Status"), self.status), (self.tr("Category"), self.category))
        ):
            grid.setRowMinimumHeight(2, tokens.GAP[1])
            grid.addWidget(_label(title, field), 3, column)
            grid.addWidget(field, 4, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        content = QWidget()
        content.setProperty("plain", True)
        content.setEnabled(self._context.archive.writable)
        layout = layouts.column(grid, on=content, margins=(4, 3, 4, 4), gap=1)
        layout.addSpacing(tokens.GAP[1])
        layout.addWidget(self._is_embargoed)
        layout.addWidget(self.embargo)
        rows: list[tuple[str, QWidget]] = [(self.tr("Meeting"), self.meeting)]
        rows += [(title, self.links[kind]) for kind, title in titles.items()]
        for title, field in rows:
            layout.addSpacing(tokens.GAP[1])
            layout.addWidget(_label(title, field))
            layout.addWidget(field)
        layout.addSpacing(tokens.GAP[1])
        layout.addWidget(self.photos)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layouts.column(scroll, on=self, margins=0)

    def _connect(self) -> None:
        self.number.textEdited.connect(lambda _text: self.changed.emit())
        for combo in (self.status, self.category):
            combo.activated.connect(lambda _index: self.changed.emit())
        for signal in (self.day.changed, self.embargo.changed, self.meeting.changed, self.photos.changed):
            signal.connect(self.changed)
        for field in (self.meeting, *self.links.values()):
            field.typing.connect(self.changed)
        for field in self.links.values():
            field.changed.connect(self.changed)
        self._is_embargoed.toggled.connect(self.embargo.setVisible)
        self._is_embargoed.clicked.connect(lambda _is_on: self.changed.emit())
        self.photos.told.connect(self.told)

    def problem(self) -> str:
        """A sentence about a day or a moment that is none, which is pointed out, or nothing."""
        if self.day.day is None:
            field: DayField | MomentField = self.day
            words = self.tr("The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.")
        elif self._is_embargoed.isChecked() and self.embargo.moment is None:
            field = self.embargo
            words = self.tr("The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.")
        else:
            return ""
        field.point_out(words)
        return words

    def point_out(self, error: PressdeskError) -> None:
        """Show beside its field what keeps the release from being saved."""
        if error.code == "release_undated":
            self.day.point_out(error_sentence(error))
        elif error.code == "embargo_past":
            self.embargo.point_out(error_sentence(error))

    def facts(self) -> dict[str, object]:
        """The facts as a ReleaseForm takes them; a day that is none counts as no day, an embargo stays."""
        day = self.day.day or Day()
        meeting = self.meeting.links
        embargo = (self.embargo.moment or self.embargo.shown) if self._is_embargoed.isChecked() else None
        return {
            "number": self.number.text(),
            "date": day.date,
            "day": day.day,
            "month": day.month,
            "status": self.status.currentData(),
            "category": self.category.currentData(),
            "embargo_until": embargo.astimezone(UTC).isoformat() if embargo is not None else None,
            "event": (meeting[0].key, meeting[0].name) if meeting else None,
            "links": tuple(
                LinkForm(link.key, link.name, link.kind, link.role)
                for field in self.links.values()
                for link in field.links
            ),
            "photos": self.photos.forms,
        }

    def show_form(self, form: ReleaseForm) -> None:
        """Show other facts; nobody is told."""
        self.number.setText(form.number)
        self.day.show_day(Day(form.date, form.day, form.month))
        self.status.setCurrentIndex(self.status.findData(form.status))
        self.category.setCurrentIndex(self.category.findData(form.category))
        until = datetime.fromisoformat(form.embargo_until) if form.embargo_until else datetime.now(UTC)
        until = until if form.embargo_until else until.replace(minute=0, second=0, microsecond=0) + timedelta(hours=2)
        self.embargo.show_moment(until)
        self._is_embargoed.setChecked(form.embargo_until is not None)
        self.embargo.setVisible(form.embargo_until is not None)
        self.meeting.show_links([Link(form.event[0], form.event[1], "event")] if form.event else [])
        for kind, field in self.links.items():
            links = [link for link in form.links if link.kind == kind.value]
            field.show_links([Link(link.authority, link.name, link.kind, link.role) for link in links])
        self.photos.show_forms(form.photos)

    def show_status(self, status: str) -> None:
        """Show another status; nobody is told."""
        self.status.setCurrentIndex(self.status.findData(status))

    def lift_embargo(self) -> None:
        """Show that there is no embargo; nobody is told."""
        self._is_embargoed.setChecked(False)

    def _create(self, kind: AuthorityKind, name: str) -> None:
        """Enter an authority that nobody has entered, under the name that was typed, and link it."""
        context = self._context

        def done(changes: Changes) -> None:
            self.links[kind].add(Link(changes.created[0].number, name, kind.value))

        around = [self._written_in()]
        context.operations.make(
            partial(new_authority, context.archive, kind, name, around, by=context.operations.by), done
        )


def _combo(name: str, title: str, codes: list[str]) -> QComboBox:
    found = ComboBox()
    found.setObjectName(name)
    found.setAccessibleName(title)
    for code in codes:
        found.addItem(word(code), code)
    return found


def _label(title: str, field: QWidget) -> QWidget:
    found = label(title)
    found.setBuddy(field)
    return found
