"""The form of a meeting: its titles, facts, participants, agenda and outcomes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.events import EventKind, EventMode
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.language import name_language
from pressdesk.services.autocomplete import suggest_events
from pressdesk.services.delegations import delegations, is_only_delegation
from pressdesk.services.editing import Opened
from pressdesk.services.event_lists import all_series
from pressdesk.services.events import (
    AgendaItemForm,
    MeetingForm,
    OutcomeForm,
    ParticipantForm,
    form_of,
    meeting,
    names_on,
    save_meeting,
)
from pressdesk.ui import layouts, tokens
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.fields import LanguageFields, label
from pressdesk.ui.forms.dialog import FormDialog
from pressdesk.ui.meetings.editor_rows import (
    ANYBODY,
    STATES,
    AgendaRow,
    LinkFields,
    OutcomeRow,
    ParticipantRow,
    first_key,
    titled,
)
from pressdesk.ui.meetings.rows import ChoiceBox, Rows
from pressdesk.ui.steady import SpinBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QWheelEvent

    from pressdesk.services.autocomplete import Suggestion
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext


_SIZE = (860, 760)


_MOST_ORDINAL = 9_999


@dataclass(frozen=True)
class Edited:
    """A meeting that is to be edited: what was opened, what stands on the form, and what records on it are called.

    ``series`` is every series there is, each with its name.
    """

    opened: Opened[MeetingForm]
    form: MeetingForm
    names: Mapping[Reference, tuple[str, str]]
    series: list[tuple[int, str]]


def edited(archive: Archive, wanted: Reference, language: str) -> Edited:
    """What the form of a meeting begins with. Raises PressdeskError when there is none."""
    event = meeting(archive, wanted, language).event
    form = form_of(event)
    return _edited(archive, Opened(wanted, event.version, form), form, language)


def recovered(archive: Archive, draft: Draft, language: str) -> Edited:
    """What the form begins with when words that were not saved are put on it. Raises ArchiveError."""
    return _edited(archive, draft.opened, draft.form, language)


def _edited(archive: Archive, opened: Opened[MeetingForm], form: MeetingForm, language: str) -> Edited:
    return Edited(opened, form, names_on(archive, form, language), all_series(archive, language))


class _Ordinal(SpinBox):
    """A number from 1, or none; the wheel scrolls the form."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setRange(0, _MOST_ORDINAL)
        self.setSpecialValueText(" ")
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setTextMargins(tokens.GAP[2], 0, tokens.GAP[2], 0)  # Qt leaves out the sheet's padding here

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MeetingEditor(FormDialog):
    """Asks for everything about one meeting."""

    def __init__(self, context: AppContext, found: Edited | None, parent: QWidget, draft: Draft | None = None) -> None:
        """Show the meeting that was ``found``, in it the words of a ``draft``, or an empty form for a new one."""
        self._coming: list[Callable[[], None]] = []
        opened = found.opened if found is not None else Opened(None, None, MeetingForm({}))
        super().__init__(context, "meeting_editor", QSize(*_SIZE), opened, parent, draft)
        self.setWindowTitle(self.tr("New meeting") if opened.reference is None else self.tr("Edit the meeting"))
        self._fields = LinkFields(context, lambda: self._titles.words)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_on)
        self._make_fields()
        self._lay_out()
        if found is not None:
            self._show_series(found.series)
            self._fill(found)
        else:
            work = partial(all_series, context.archive, context.language)
            context.tasks.catalogue(work, self._show_series)
        self._titles.write_in(context.writing_language(self._titles.words))
        self._titles.setFocus()
        self._connect()

    def _make_fields(self) -> None:
        context, fields, languages = self._context, self._fields, self._context.archive.languages
        theme, code = context.theme, context.language
        self._titles = LanguageFields("event_title", self.tr("Title"), languages)
        self._kind = ChoiceBox("event_kind", self.tr("Kind"), EventKind)
        self._mode = ChoiceBox("event_mode", self.tr("Mode"), EventMode)
        self._starts = DayField(theme, "event_starts", self.tr("Begins"), code)
        self._ends = DayField(theme, "event_ends", self.tr("Ends"), code)
        self._series = ChoiceBox("event_series", self.tr("Series"), [])
        self._series.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._series.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._series.addItem("", None)
        line = self._series_line = QLineEdit()
        self._series.setLineEdit(line)
        completer = self._series.completer()
        assert completer is not None
        # Qt would put the rest of a longer name behind the one that is typed.
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line.setObjectName("event_series_line")
        line.setAccessibleName(self.tr("Series"))
        line.setPlaceholderText(self.tr("Choose one, or type the name of a new one"))
        self._ordinal = _Ordinal("event_ordinal", self.tr("Number in the series"))
        self._where = fields.chips("event_place", self.tr("Place"), (AuthorityKind.PLACE,), 1)
        self._chair = fields.chips("event_chair", self.tr("Chair"), ANYBODY, 1)
        self._follows = ChipsField(
            theme, context.tasks, "event_follows", self.tr("Follows"), self._suggest_events, most=1
        )
        self._participants = Rows(
            theme,
            "participants",
            self.tr("Participants"),
            self.tr("Add a participant"),
            lambda: ParticipantRow(fields),
        )
        self._delegations = fields.chips("event_delegations", self.tr("Delegations"), STATES)
        self._agenda = Rows(theme, "agenda", self.tr("Agenda"), self.tr("Add an item"), lambda: AgendaRow(fields))
        self._outcomes = Rows(
            theme, "outcomes", self.tr("Outcomes"), self.tr("Add an outcome"), lambda: OutcomeRow(fields)
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP[3])
        grid.setVerticalSpacing(tokens.GAP[3])
        for column, (title, field) in enumerate(
            (
                (self.tr("Begins"), self._starts),
                (self.tr("Ends"), self._ends),
                (self.tr("Kind"), self._kind),
                (self.tr("Mode"), self._mode),
            )
        ):
            grid.addWidget(titled(title, field), 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(titled(self.tr("Series"), self._series), 1, 0, 1, 3)
        grid.addWidget(titled(self.tr("Number in the series"), self._ordinal), 1, 3)
        grid.addWidget(titled(self.tr("Place"), self._where), 2, 0, 1, 2)
        grid.addWidget(titled(self.tr("Chair"), self._chair), 2, 2, 1, 2)
        grid.addWidget(titled(self.tr("Follows the meeting"), self._follows), 3, 0, 1, 4)
        column_ = layouts.column(
            label(self.tr("Title"), "section"), self._titles, grid, on=self.content, margins=(5, 4, 5, 5), gap=3
        )
        column_.addSpacing(tokens.GAP[2])
        column_.addWidget(self._participants)
        column_.addWidget(titled(self.tr("Delegations of which no person is named"), self._delegations))
        for rows in (self._agenda, self._outcomes):
            column_.addSpacing(tokens.GAP[2])
            column_.addWidget(rows)
        column_.addStretch(1)

    def _connect(self) -> None:
        rows = (self._participants, self._agenda, self._outcomes)
        chips = (self._where, self._chair, self._follows, self._delegations)
        for field in (self._titles, self._starts, self._ends, *chips, *rows):
            field.changed.connect(self.touch)
        for field in chips:
            field.typing.connect(self.touch)
        for box in (self._kind, self._mode, self._series):
            box.activated.connect(lambda _row: self.touch())
        self._series_line.textEdited.connect(lambda _words: self.touch())
        self._ordinal.valueChanged.connect(lambda _number: self.touch())

    def _fill(self, found: Edited) -> None:
        form, names = found.form, found.names
        self._fields.know(names)
        self._titles.show_words(form.titles)
        self._kind.setCurrentIndex(self._kind.findData(form.kind.value))
        self._mode.setCurrentIndex(self._mode.findData(form.mode.value))
        self._starts.show_day(Day(form.starts))
        self._ends.show_day(Day(form.ends))
        self._series.setCurrentIndex(max(0, self._series.findData(form.series)))
        for name in form.series_names.values():
            self._series_line.setText(name)
        self._ordinal.setValue(form.ordinal or 0)
        self._fields.show(self._where, form.place)
        self._fields.show(self._chair, form.chair)
        self._fields.show(self._follows, form.follows, kind=Kind.EVENT)

        def is_apart(row: ParticipantForm) -> bool:
            named = names.get(Reference(Kind.AUTHORITY, row.authority)) if row.authority is not None else None
            return named is not None and is_only_delegation(row, named[1])

        self._coming = [
            *(partial(self._add_participant, row) for row in form.participants if not is_apart(row)),
            *(partial(self._add_item, row) for row in form.agenda),
            *(partial(self._add_outcome, row) for row in form.outcomes),
        ]
        self.show_state()
        self._filling.start()
        self._fields.show(self._delegations, *(row.authority for row in form.participants if is_apart(row)))

    def _fill_on(self) -> None:
        """Add the next row: many of them at once would hold the window up."""
        if self._coming:
            self._coming.pop(0)()
        else:
            self._filling.stop()
            self.show_state()
            if self.is_changed:
                self.draft.touch()

    def _add_participant(self, row: ParticipantForm) -> None:
        self._participants.add().show_row(row)

    def _add_item(self, row: AgendaItemForm) -> None:
        self._agenda.add().show_row(row)

    def _add_outcome(self, row: OutcomeForm) -> None:
        self._outcomes.add().show_row(row)

    def _show_series(self, series: list[tuple[int, str]]) -> None:
        for number, name in series:
            self._series.addItem(name, number)

    def _suggest_events(self, typed: str) -> list[Suggestion]:
        found = suggest_events(self._context.archive, typed, self._context.language)
        return [one for one in found if one.reference != self.opened.reference]

    @property
    def is_filled(self) -> bool:
        """Whether all rows have come."""
        return not self._coming

    def problem(self) -> str:
        """A day that is none, or a participant who is nobody."""
        for title, field in ((self.tr("Begins"), self._starts), (self.tr("Ends"), self._ends)):
            if field.day is None:
                return self.tr("“{field}” is not a day. Write it like 12.10.2023.").format(field=title)
        for number, row in enumerate(self._participants.contents, 1):
            if row.value.authority is None and not row.is_empty:
                words = self.tr("Row {number} of the participants names nobody. Say who it was.")
                return words.format(number=number)
        return ""

    def save_work(self) -> Callable[[], Changes]:
        """What saves the meeting."""
        context, opened = self._context, self.opened
        return partial(
            save_meeting, context.archive, opened.reference, opened.version, self.form, by=context.operations.by
        )

    @property
    def form(self) -> MeetingForm:
        """What stands on the form."""
        taking_part = [row.value for row in self._participants.contents if not row.is_empty]
        agenda = [row.value for row in self._agenda.contents if not row.is_empty]
        outcomes = [row.value for row in self._outcomes.contents if not row.is_empty]
        name = self._series.currentText().strip()
        at = self._series.findText(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        return MeetingForm(
            titles=self._titles.words,
            kind=EventKind(self._kind.currentData()),
            mode=EventMode(self._mode.currentData()),
            starts=(self._starts.day or Day()).date,
            ends=(self._ends.day or Day()).date,
            series=self._series.itemData(at) if at > 0 else None,
            series_names={name_language(name, self._context.archive.languages, self._titles.words): name}
            if name and at < 0
            else {},
            ordinal=self._ordinal.value() or None,
            place=first_key(self._where),
            chair=first_key(self._chair),
            follows=first_key(self._follows),
            participants=(*taking_part, *delegations([(one.key, one.kind) for one in self._delegations.links])),
            agenda=tuple(agenda),
            outcomes=tuple(outcomes),
        )
