"""The builder: period, language and filters become a list of releases to tick and to put in order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedLayout,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.filters import Filter
from pressdesk.services.autocomplete import suggest_authorities
from pressdesk.services.bulletin_selection import BulletinForm, BulletinSelection, Candidates, half_month, month_of
from pressdesk.ui import layouts, tokens
from pressdesk.ui.bulletins.delegates import CandidateDelegate
from pressdesk.ui.bulletins.excluded import ExcludedBox
from pressdesk.ui.bulletins.models import CandidatesModel
from pressdesk.ui.buttons import Button
from pressdesk.ui.chips import Link
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import native_name
from pressdesk.ui.lists.model import CARD_ROLE
from pressdesk.ui.plain import Label, set_tooltip
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from pressdesk.services.bulletin_selection import Candidate
    from pressdesk.ui.app_context import AppContext


@dataclass(frozen=True)
class Wish:
    """What the form says: a choice without its releases, and what narrows it."""

    choice: BulletinSelection
    filter: Filter


class OrderedList(QListView):
    """A list whose current row is ``moved`` by so many places with Alt+Up and Alt+Down.

    It is ``opened`` with Enter or a double click, on systems too where one click activates a row.
    """

    moved = Signal(int)
    opened = Signal(QModelIndex)

    def __init__(self) -> None:
        """Hold no rows yet."""
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current row, open it, or do what lists do."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Builder(QWidget):
    """``wish_changed`` asks for other releases, ``edited`` for another preview, ``wanted`` for a release.

    ``begun`` says that a new bulletin stands in the form.
    """

    begun = Signal()
    wish_changed = Signal()
    edited = Signal()
    wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Show an empty form."""
        super().__init__()
        self.setObjectName("builder")
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.model = CandidatesModel(self)
        self._starts = DayField(context.theme, "starts", self.tr("First day of the period"), context.language)
        self._ends = DayField(context.theme, "ends", self.tr("Last day of the period"), context.language)
        self._language = named(ComboBox(), "language", self.tr("Language"))
        self.number = named(QLineEdit(), "number", self.tr("Number"))
        self._topics = self._chips(
            "topics",
            self.tr("Topics"),
            AuthorityKind.TOPIC,
            self.tr("No topic is called “{name}”, so nothing is narrowed by it."),
        )
        self._countries = self._chips(
            "countries",
            self.tr("Countries"),
            AuthorityKind.COUNTRY,
            self.tr("No country is called “{name}”, so nothing is narrowed by it."),
        )
        self.list = named(OrderedList(), "candidates", self.tr("Releases of the bulletin, in their order"))
        self.excluded = ExcludedBox(context.theme)
        self._count, self._empty = named(Label(), "candidates_count"), named(Label(), "candidates_empty")
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()

    @property
    def wish(self) -> Wish | None:
        """What the form says, or None when one of its days is none."""
        starts, ends = self._starts.day, self._ends.day
        if starts is None or ends is None or starts.date is None or ends.date is None:
            return None
        choice = BulletinSelection(
            starts.date, ends.date, self._language.currentData(), self.number.text().strip() or None
        )
        topics, countries = (frozenset(link.key for link in field.links) for field in (self._topics, self._countries))
        return Wish(choice, Filter(topics=topics, countries=countries))

    @property
    def chosen(self) -> list[Candidate]:
        """The releases that are ticked, in their order; none where there is no list."""
        return self.model.chosen if self._stack.currentIndex() == 0 else []

    @property
    def form(self) -> BulletinForm:
        """All that somebody entered, as plain values."""
        topics, countries = (
            tuple((link.key, link.name) for link in field.links) for field in (self._topics, self._countries)
        )
        starts, ends = ((field.day or Day()).date for field in (self._starts, self._ends))
        ticks = (self.model.unticked, self.model.order)
        return BulletinForm(starts, ends, self._language.currentData(), self.number.text(), topics, countries, *ticks)

    def show_form(self, form: BulletinForm) -> None:
        """Put what was kept into the fields, and ask for its releases."""
        self._starts.show_day(Day(form.starts))
        self._ends.show_day(Day(form.ends))
        with QSignalBlocker(self._language):
            self._language.setCurrentIndex(max(0, self._language.findData(form.language)))
        self.number.setText(form.number)
        for field, kept, kind in (
            (self._topics, form.topics, AuthorityKind.TOPIC),
            (self._countries, form.countries, AuthorityKind.COUNTRY),
        ):
            field.show_links([Link(*one, kind.value) for one in kept])
            self._hint(field)
        self.model.remember(form.unticked, form.order)
        self.wish_changed.emit()

    def show_period(self, starts: date, ends: date) -> None:
        """Put a period into the form; nobody is told."""
        self._starts.show_day(Day(starts))
        self._ends.show_day(Day(ends))

    def set_number(self, number: str) -> None:
        """Give the bulletin another number."""
        self.number.setText(number)
        self.edited.emit()

    def start_anew(self) -> None:
        """Forget number, filters, ticks and order, and put in the last half month of the archive."""
        self.number.clear()
        for field in (self._topics, self._countries):
            field.show_links(())
            self._hint(field)
        self.model.forget()

        def came(period: tuple[date, date]) -> None:
            self.show_period(*period)
            self.begun.emit()
            self.wish_changed.emit()

        self._context.tasks.catalogue(partial(half_month, self._context.archive), came)

    def show_candidates(self, found: Candidates, language: str) -> None:
        """Show the releases that were found for a bulletin in ``language``."""
        current = self.list.currentIndex()
        kept = current.data(CARD_ROLE) if current.isValid() else None
        self.model.show_rows(found.printable)
        row = self.model.row_of(kept.reference) if kept is not None else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        self.excluded.show_rows(found.excluded, found.undated, language)
        self._count.setText(self.tr("%n release(s) can be printed", "", len(found.printable)))
        if found.printable:
            self._stack.setCurrentIndex(0)
        elif found.excluded:
            words = self.tr("No release of this period is published in this language ({language}).")
            self._say(words.format(language=native_name(language)))
        else:
            self._say(self.tr("No release has its day in this period. Choose another period, or fewer filters."))

    def show_problem(self, sentence: str) -> None:
        """Say why there is no list; ticks and order are kept for the next one."""
        self.excluded.show_rows((), 0, "")
        self._count.clear()
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._stack.setCurrentIndex(1)

    def _chips(self, name: str, title: str, kind: AuthorityKind, unknown: str) -> ChipsField:
        archive, code = self._context.archive, self._context.language
        field = ChipsField(
            self._context.theme,
            self._context.tasks,
            name,
            title,
            lambda typed: suggest_authorities(archive, typed, [kind], code),
            unknown=unknown,
        )
        field.left.connect(lambda: field.close_typed(lambda _is_closed: None, goes_back=False))
        field.changed.connect(partial(self._hint, field))
        field.changed.connect(self.wish_changed)
        self._hint(field)
        return field

    def _hint(self, field: ChipsField) -> None:
        """Say in a field without chips that nothing is narrowed by it."""
        line = field.findChild(QLineEdit)
        assert line is not None
        line.setPlaceholderText("" if field.links else self.tr("All"))

    def _lay_out(self) -> None:
        title = label(self.tr("New bulletin"), "section")
        month, last = self.tr("This month"), self.tr("Last month")
        quick = layouts.row(title, 1, gap=3)
        for name, words, back in (("this_month", month, 0), ("last_month", last, 1)):
            button = Button(self._context.theme, words)
            button.setProperty("link", True)
            button.setObjectName(name)
            button.clicked.connect(partial(self._on_month, back))
            quick.addWidget(button)
        for code in self._context.archive.languages:
            self._language.addItem(native_name(code), code)
        self._language.setCurrentIndex(max(0, self._language.findData(self._context.language)))
        self.number.setMaxLength(64)
        form = QGridLayout()
        form.setHorizontalSpacing(tokens.GAP[2])
        form.setVerticalSpacing(tokens.GAP[1])
        for column, (words, field, width) in enumerate(
            (
                (self.tr("From"), self._starts, 112),
                (self.tr("To"), self._ends, 112),
                (self.tr("Language"), self._language, 122),
                (self.tr("Number"), self.number, 52),
            )
        ):
            form.addWidget(label(words), 0, column)
            form.addWidget(field, 1, column)
            form.setColumnStretch(column, width)
            field.setMinimumWidth(width)
        narrow = QGridLayout()
        narrow.setHorizontalSpacing(tokens.GAP[2])
        narrow.setVerticalSpacing(tokens.GAP[1])
        for column, (words, chips) in enumerate(
            ((self.tr("Topics"), self._topics), (self.tr("Countries"), self._countries))
        ):
            narrow.addWidget(label(words), 0, column)
            narrow.addWidget(chips, 1, column, Qt.AlignmentFlag.AlignTop)
            narrow.setColumnStretch(column, 1)
        head = layouts.column(quick, form, narrow, self._ticks(), margins=(4, 3, 4, 2), gap=2)
        self._set_up_list()
        stacked = QWidget()
        stacked.setLayout(self._stack)
        foot = layouts.column(self.excluded, margins=(4, 2, 4, 3))
        layouts.column(head, (stacked, 1), foot, on=self, margins=0, gap=0)

    def _ticks(self) -> QHBoxLayout:
        self._count.setProperty("role", "heading")
        row = layouts.row((self._count, 1), gap=3)
        for name, words, ticked in (
            ("tick_all", self.tr("Tick all"), True),
            ("tick_none", self.tr("Tick none"), False),
        ):
            button = Button(self._context.theme, words)
            button.setProperty("link", True)
            button.setObjectName(name)
            button.clicked.connect(partial(self.model.tick_all, ticked=ticked))
            row.addWidget(button)
        return row

    def _set_up_list(self) -> None:
        set_tooltip(self.list, self.tr("Drag a release to its place, or move it with Alt+Up and Alt+Down."))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CandidateDelegate(self._context.theme, self._context.pictures, self))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._empty.setProperty("role", "second")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(*[tokens.GAP[5]] * 4)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        for day in (self._starts, self._ends):
            day.changed.connect(self.wish_changed)
        self._language.currentIndexChanged.connect(lambda _row: self.wish_changed.emit())
        self.number.textEdited.connect(lambda _words: self.edited.emit())
        self.model.edited.connect(self.edited)
        self.excluded.wanted.connect(self.wanted)
        self.list.opened.connect(self._on_opened)
        self._context.pictures.came.connect(lambda _sha256: self.list.viewport().update())
        self._context.theme.changed.connect(self.list.viewport().update)
        self.list.moved.connect(self._on_move)

    def _on_month(self, back: int) -> None:
        today = QDate.currentDate().addMonths(-back).toPython()
        self.show_period(*month_of(today))  # type: ignore[arg-type] # a date, as its documentation says
        self.wish_changed.emit()

    def _on_move(self, step: int) -> None:
        current = self.list.currentIndex()
        if current.isValid():
            row = self.model.move(current.row(), step)
            self.list.setCurrentIndex(self.model.index(row))

    def _on_opened(self, index: QModelIndex) -> None:
        row: Candidate | None = index.data(CARD_ROLE)
        if row is not None:
            self.wanted.emit(row.reference)

    def sizeHint(self) -> QSize:
        """Wide enough for the form."""
        return QSize(460, 600)
