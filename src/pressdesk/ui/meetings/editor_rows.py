"""The rows of a meeting's form: participants, items of the agenda, outcomes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.events import OutcomeKind, ParticipantRole
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.autocomplete import new_authority, suggest_authorities
from pressdesk.services.events import (
    AgendaItemForm,
    OutcomeForm,
    ParticipantForm,
)
from pressdesk.ui import layouts, tokens
from pressdesk.ui.chips import Link
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.fields import label, named
from pressdesk.ui.meetings.rows import ChoiceBox, RowContent, WordsAcross
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pressdesk.services.autocomplete import Suggestion
    from pressdesk.services.changes import Changes
    from pressdesk.ui.app_context import AppContext

ADDING = {
    AuthorityKind.PERSON: QT_TRANSLATE_NOOP("meetings", "Add as a person"),
    AuthorityKind.ORGANISATION: QT_TRANSLATE_NOOP("meetings", "Add as an organisation"),
    AuthorityKind.COUNTRY: QT_TRANSLATE_NOOP("meetings", "Add as a country"),
}


def titled(title: str, field: QWidget) -> QWidget:
    """A field under its title."""
    both = QWidget()
    layouts.column(label(title), field, 1, on=both, margins=0, gap=1)
    return both


STATES = (AuthorityKind.COUNTRY, AuthorityKind.ORGANISATION)


ANYBODY = (AuthorityKind.PERSON, *STATES)


class LinkFields:
    """Makes fields of records, whose names are asked of the archive and which can be entered while typing."""

    def __init__(self, context: AppContext, written_in: Callable[[], Iterable[str]]) -> None:
        """Offer records of the archive of ``context``; new names are in one of the languages ``written_in``."""
        self._context, self._written_in = context, written_in
        self._names: Mapping[Reference, tuple[str, str]] = {}

    @property
    def context(self) -> AppContext:
        """The open archive with what shows it."""
        return self._context

    def chips(self, name: str, title: str, kinds: Sequence[AuthorityKind], most: int = 1_000) -> ChipsField:
        """A field for links to records of ``kinds``."""

        def create(typed: str) -> None:
            if len(kinds) == 1:
                self._enter(field, kinds[0], typed)
            else:
                self._choose_kind(field, kinds, typed)

        def suggest(typed: str) -> list[Suggestion]:
            return suggest_authorities(self._context.archive, typed, kinds, self._context.language)

        context = self._context
        field = ChipsField(context.theme, context.tasks, name, title, suggest, create=create, most=most)
        return field

    def begin(self, titles: WordsAcross) -> None:
        """Put the caret into the one of ``titles`` in whose language the meeting is written."""
        titles.write_in(self._context.writing_language([*self._written_in()]))
        titles.setFocus()

    def know(self, names: Mapping[Reference, tuple[str, str]]) -> None:
        """Remember what records are called."""
        self._names = names

    def show(self, field: ChipsField, *numbers: int | None, kind: Kind = Kind.AUTHORITY) -> None:
        """Show records by their numbers; one that is gone meanwhile is left out."""
        known = [(number, self._names.get(Reference(kind, number))) for number in numbers if number is not None]
        field.show_links([Link(number, *named) for number, named in known if named is not None])

    def _enter(self, field: ChipsField, kind: AuthorityKind, typed: str) -> None:
        operations = self._context.operations

        def done(changes: Changes) -> None:
            field.add(Link(changes.created[0].number, typed, kind.value))

        work = partial(new_authority, self._context.archive, kind, typed, [*self._written_in()], by=operations.by)
        operations.make(work, done)

    def _choose_kind(self, field: ChipsField, kinds: Sequence[AuthorityKind], typed: str) -> None:
        menu = named(QMenu(field), "kinds_menu")
        for kind in kinds:
            menu.addAction(
                QCoreApplication.translate("meetings", ADDING[kind]), partial(self._enter, field, kind, typed)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(field.mapToGlobal(field.rect().bottomLeft()))


class ParticipantRow(RowContent):
    """Who took part, what as, from where, for whom, and in which post."""

    def __init__(self, fields: LinkFields) -> None:
        """Be an empty row."""
        super().__init__()
        self._fields = fields
        who, role = self.tr("Who"), self.tr("Role")
        country, organisation = self.tr("Country"), self.tr("Organisation")
        self.who = fields.chips("participant_who", who, ANYBODY, 1)
        self.role = ChoiceBox("participant_role", role, ParticipantRole)
        self.country = fields.chips("participant_country", country, (AuthorityKind.COUNTRY,), 1)
        self.organisation = fields.chips("participant_organisation", organisation, (AuthorityKind.ORGANISATION,), 1)
        self.posts = WordsAcross("participant_post", self.tr("Post"), fields.context.archive.languages)
        self.role.setCurrentIndex(self.role.findData(ParticipantRole.PARTICIPANT.value))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.GAP[2])
        grid.setVerticalSpacing(tokens.GAP[2])
        grid.addWidget(titled(who, self.who), 0, 0)
        grid.addWidget(titled(role, self.role), 0, 1)
        grid.addWidget(titled(country, self.country), 1, 0)
        grid.addWidget(titled(organisation, self.organisation), 1, 1)
        grid.addWidget(titled(self.tr("Post"), self.posts), 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for field in (self.who, self.country, self.organisation, self.posts):
            field.changed.connect(self.changed)
        self.role.activated.connect(lambda _row: self.changed.emit())

    def show_row(self, row: ParticipantForm) -> None:
        """Show what a row says."""
        self._fields.show(self.who, row.authority)
        self._fields.show(self.country, row.country)
        self._fields.show(self.organisation, row.organisation)
        self.role.setCurrentIndex(self.role.findData(row.role.value))
        self.posts.show_words(row.posts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not (self.who.links or self.country.links or self.organisation.links or self.posts.words)

    def take_caret(self) -> None:
        """Let the next words be written here."""
        self.who.setFocus()

    @property
    def value(self) -> ParticipantForm:
        """What the row says."""
        role = ParticipantRole(self.role.currentData())
        return ParticipantForm(
            first_key(self.who), role, first_key(self.organisation), first_key(self.country), dict(self.posts.words)
        )


class AgendaRow(RowContent):
    """An item of the agenda, and who spoke on it."""

    def __init__(self, fields: LinkFields) -> None:
        """Be an empty row."""
        super().__init__()
        self._fields = fields
        self.titles = WordsAcross("agenda_title", self.tr("Item"), fields.context.archive.languages)
        self.speakers = fields.chips("agenda_speakers", self.tr("Speakers"), ANYBODY)
        layouts.column(self.titles, titled(self.tr("Speakers"), self.speakers), on=self, margins=0, gap=2)
        for field in (self.titles, self.speakers):
            field.changed.connect(self.changed)

    def show_row(self, row: AgendaItemForm) -> None:
        """Show what a row says."""
        self.titles.show_words(row.titles)
        self._fields.show(self.speakers, *row.speakers)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not (self.titles.words or self.speakers.links)

    def take_caret(self) -> None:
        """Let the next words be written here."""
        self._fields.begin(self.titles)

    @property
    def value(self) -> AgendaItemForm:
        """What the row says."""
        return AgendaItemForm(self.titles.words, tuple(link.key for link in self.speakers.links))


class OutcomeRow(RowContent):
    """What came of the meeting."""

    def __init__(self, fields: LinkFields) -> None:
        """Be an empty row."""
        super().__init__()
        self._fields = fields
        self.kind = ChoiceBox("outcome_kind", self.tr("Kind of outcome"), OutcomeKind)
        self.titles = WordsAcross("outcome_title", self.tr("Outcome"), fields.context.archive.languages)
        layouts.row(titled(self.tr("Kind"), self.kind), (self.titles, 1), on=self, margins=0, gap=2)
        self.titles.changed.connect(self.changed)
        self.kind.activated.connect(lambda _row: self.changed.emit())

    def show_row(self, row: OutcomeForm) -> None:
        """Show what a row says."""
        self.kind.setCurrentIndex(self.kind.findData(row.kind.value))
        self.titles.show_words(row.titles)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self.titles.words

    def take_caret(self) -> None:
        """Let the next words be written here."""
        self._fields.begin(self.titles)

    @property
    def value(self) -> OutcomeForm:
        """What the row says."""
        return OutcomeForm(OutcomeKind(self.kind.currentData()), self.titles.words)


def first_key(field: ChipsField) -> int | None:
    """The number of the first record that a field links to."""
    return field.links[0].key if field.links else None
