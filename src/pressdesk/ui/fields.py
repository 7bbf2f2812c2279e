"""Fields of forms: words in each language, a day, and chips of records that are found by typing."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from pressdesk import language as languages_
from pressdesk.services.autocomplete import Suggestion, rank
from pressdesk.ui import tokens
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import native_name, word
from pressdesk.ui.plain import Label, set_tooltip, unkeyed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from pressdesk.ui.tasks import BackgroundTask, TaskQueue
    from pressdesk.ui.theme import Theme

ICONS = {
    "person": "user",
    "organisation": "landmark",
    "country": "globe",
    "place": "map-pin",
    "topic": "tag",
    "event": "calendar-days",
}
"""The icon of each kind of record that a chip can stand for."""
_PAUSE_MS = 120
_WIDEST_OFFER = 440
_SHORT_YEAR = re.compile(r"(\d{1,2}[./-]\d{1,2}[./-])(\d\d)")
_NAMED = int(Qt.ItemDataRole.UserRole) + 1


def label(text: str, role: str = "hint") -> Label:
    """A label in one of the style sheet's roles: ``title``, ``heading``, ``second`` or ``hint``."""
    found = Label(text)
    found.setProperty("role", role)
    return found


class LanguageFields(QWidget):
    """One field for each language, for names, titles and captions."""

    changed = Signal()

    def __init__(self, name: str, title: str, languages: Sequence[str], *, lines: int = 1) -> None:
        """Ask for ``title`` in ``languages``, in fields that show so many ``lines``; ``name`` is for tests."""
        super().__init__()
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP[1])
        for code in languages:
            field: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
            field.setObjectName(f"{name}_{code}")
            field.setAccessibleName(f"{title}, {native_name(code)}")
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(round(field.fontMetrics().lineSpacing() * lines) + tokens.GAP[4])
            field.textChanged.connect(lambda *_text: self.changed.emit())
            caption = label(native_name(code))
            caption.setBuddy(field)
            layout.addWidget(caption)
            layout.addWidget(field)
            self._fields[code] = field
        self.write_in(languages[0])

    def write_in(self, language: str) -> None:
        """Let the caret go to the field of ``language``, if there is one, when it comes here."""
        self.setFocusProxy(self._fields.get(language) or next(iter(self._fields.values())))

    @property
    def words(self) -> dict[str, str]:
        """What stands in the fields, without those that are empty."""
        found = {
            code: (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()
            for code, field in self._fields.items()
        }
        return {code: words for code, words in found.items() if words}

    def show_words(self, words: Mapping[str, str]) -> None:
        """Put words into the fields; nobody is told."""
        for code, field in self._fields.items():
            field.blockSignals(True)
            if isinstance(field, QLineEdit):
                field.setText(words.get(code, ""))
            else:
                field.setPlainText(words.get(code, ""))
            field.blockSignals(False)


@dataclass(frozen=True)
class Day:
    """A day as somebody typed it: a whole date, or a day and month whose year nobody stated, or nothing."""

    date: datetime.date | None = None
    day: int | None = None
    month: int | None = None


class DayField(QFrame):
    """A day that is typed as people write days, or chosen in a calendar; it may stay empty.

    ``yearless`` lets a day without its year through.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, title: str, language: str, *, yearless: bool = False) -> None:
        """Ask for the day ``title``; months are read in ``language`` and in that of the interface."""
        super().__init__()
        self.setProperty("field", True)
        self._language, self._yearless = language, yearless
        self._field = QLineEdit()
        self._field.setObjectName(name)
        self._field.setAccessibleName(title)
        self._field.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._field.textEdited.connect(self._on_edited)
        self._field.editingFinished.connect(self._tidy)
        self.setFocusProxy(self._field)
        pick = IconButton(theme, "calendar", self.tr("Choose in a calendar"))
        pick.setObjectName(f"{name}_calendar")
        pick.clicked.connect(lambda: self._open_calendar(pick))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._field, 1)
        layout.addWidget(pick)

    @property
    def day(self) -> Day | None:
        """The day that stands in the field, or None when what stands there is no day."""
        typed = self._field.text().strip()
        if not typed:
            return Day()
        if short := _SHORT_YEAR.fullmatch(typed):
            typed = f"{short[1]}20{short[2]}"  # nobody dates a release of the last century so
        for code in (self._language, *languages_.LANGUAGES):
            for found in languages_.find_dates(typed, code):
                if found.year is not None:
                    return Day(datetime.date(found.year, found.month, found.day))
                if self._yearless:
                    return Day(None, found.day, found.month)
        return None

    def show_day(self, day: Day) -> None:
        """Put a day into the field; nobody is told."""
        self._field.setText(self._written(day))
        self._mark()

    def _written(self, day: Day) -> str:
        if day.date is not None:
            return f"{day.date:%d.%m.%Y}"
        if day.day is not None and day.month is not None:
            return languages_.format_day(day.day, day.month, self._language)
        return ""

    def _on_edited(self) -> None:
        self._mark()
        self.changed.emit()

    def _tidy(self) -> None:
        if (day := self.day) is not None:
            self._field.setText(self._written(day))

    def point_out(self, sentence: str) -> None:
        """Show that what stands here is to be mended, until it is changed, and go there."""
        self._mark(sentence)
        self.setFocus()

    def _mark(self, sentence: str = "") -> None:
        if self.day is None:
            sentence = self.tr("This is not a day. Write it like 12.10.2023.")
        is_wrong = bool(sentence)
        if bool(self._field.property("wrong")) != is_wrong:
            self._field.setProperty("wrong", is_wrong)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
        set_tooltip(self._field, sentence)

    def _open_calendar(self, below: QWidget) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.day
        if day is not None and day.date is not None:
            calendar.setSelectedDate(QDate(day.date.year, day.date.month, day.date.day))

        def chosen(date: QDate) -> None:
            self.show_day(Day(datetime.date(date.year(), date.month(), date.day())))
            menu.close()
            self.changed.emit()

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))
        calendar.setFocus()


@dataclass(frozen=True)
class Link:
    """A record that a chip stands for: its id, what it is called, its kind, and what it is to the record at hand."""

    key: int
    name: str
    kind: str
    role: str = ""


class _Chip(QFrame):
    removed = Signal(object)
    role_chosen = Signal(object, str)

    def __init__(self, theme: Theme, link: Link, roles: Sequence[str], text: str) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.link = link
        self._body = QToolButton()
        self._body.setObjectName("chip_body")
        self._body.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._body.setIcon(theme.icons.icon(ICONS[link.kind], theme.palette.second, 14))
        self._body.setText(unkeyed(self._body.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 220)))
        set_tooltip(self._body, text)
        self._body.setAccessibleName(text)
        if len(roles) > 1:
            menu = QMenu(self._body)
            for role in roles:
                action = menu.addAction(word(role), partial(self._choose, role))
                action.setCheckable(True)
                action.setChecked(role == link.role)
            self._body.setMenu(menu)
            self._body.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        remove = IconButton(theme, "x", self.tr("Take out {name}").format(name=link.name))
        remove.setObjectName("chip_remove")
        remove.setIconSize(QSize(12, 12))
        remove.setFixedSize(20, 20)
        remove.clicked.connect(lambda: self.removed.emit(self.link))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.GAP[1], 0, 2, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body)
        layout.addWidget(remove)
        self.setFixedHeight(24)

    def _choose(self, role: str) -> None:
        self.role_chosen.emit(self.link, role)


class _Typing(QLineEdit):
    """The line at the end of the chips; Backspace in an empty one takes out the last chip."""

    emptied = Signal()
    focused = Signal(bool)

    def __init__(self, offers: QWidget) -> None:
        super().__init__()
        self._offers = offers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._offers.isVisible():
                event.accept()  # it asks for the offers, and is for no button of the form

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class _PassesClicksOn(QObject):
    """Has a click beside a pop-up do what it would do without: Qt only closes the pop-up, and typing goes on in it."""

    def __init__(self, field: QWidget) -> None:
        """Click in the window of ``field``."""
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the pop-up and click on what is there."""
        if event.type() is not QEvent.Type.MouseButtonPress or not isinstance(watched, QWidget):
            return False
        assert isinstance(event, QMouseEvent)
        if watched.rect().contains(event.position().toPoint()):
            return False
        watched.hide()
        at = event.globalPosition().toPoint()
        QTimer.singleShot(0, self, partial(_click, self._field.window(), at, event.button()))
        return True


def _click(window: QWidget, at: QPoint, button: Qt.MouseButton) -> None:
    """Press and release the mouse at a place of the screen, if something of ``window`` is there."""
    widget = window.childAt(window.mapFromGlobal(at))
    taker = widget
    while taker is not None and not taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker = taker.parentWidget()
    if widget is None:
        return
    if taker is not None:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        inside = QPointF(widget.mapFromGlobal(at))
        event = QMouseEvent(kind, inside, QPointF(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.postEvent(widget, event)


class ChipsField(QFrame):
    """Records as chips, found by typing a few letters of any of their names.

    ``typing`` says that a name is being typed that is no chip yet. ``suggest`` is asked in the catalogue's lane. With
    several ``roles`` a chip's menu chooses one. ``create``, if there is one, is told the name of a record that somebody
    wants and the archive has not; it calls ``add`` in the end. At most ``most`` chips can be in the field.
    Without ``create`` a name that no record has is pointed out, in the sentence ``unknown`` if there is one. ``left``
    says that somebody went on from a name that is no chip yet.
    """

    changed = Signal()
    typing = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: TaskQueue,
        name: str,
        title: str,
        suggest: Callable[[str], list[Suggestion]],
        *,
        roles: Sequence[str] = ("",),
        create: Callable[[str], None] | None = None,
        most: int = 1_000,
        unknown: str = "",
    ) -> None:
        """Hold no chips yet; ``name`` is for tests, ``title`` is read aloud. A new chip gets the first role."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("field", True)
        self._theme, self._tasks, self._suggest = theme, tasks, suggest
        self._roles, self._create, self._most = roles, create, most
        self._no_name = self.tr("“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.")
        self._unknown = unknown or self._no_name
        self._links: list[Link] = []
        self._chips: list[_Chip] = []
        self._asking: BackgroundTask | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._popup = QListView()
        self._line = _Typing(self._popup)
        self._line.setObjectName(f"{name}_line")
        self._line.setAccessibleName(title)
        self._line.setProperty("bare", True)
        self._line.setMinimumWidth(40)
        self._line.emptied.connect(self._on_emptied)
        self._line.focused.connect(self._on_focused)
        self._line.textEdited.connect(self._on_typed)
        self._line.returnPressed.connect(self._on_return)
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self._line)
        self._popup.setObjectName(f"{name}_offers")
        self._popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._popup.setAccessibleName(title)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        completer.setPopup(self._popup)
        self._popup.installEventFilter(_PassesClicksOn(self))
        completer.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index] # Qt's other one has a text
        self._completer = completer
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(tokens.GAP[1], 3, tokens.GAP[1], 3)
        self._wrong = label("", "wrong")
        self._wrong.setObjectName(f"{name}_wrong")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._flow.addWidget(self._wrong)
        self._fill()
        theme.changed.connect(self._fill)

    @property
    def links(self) -> tuple[Link, ...]:
        """What the chips stand for, in order."""
        return tuple(self._links)

    @property
    def typed(self) -> str:
        """The name that stands in the field and is no chip yet."""
        return self._line.text().strip()

    def show_links(self, links: Sequence[Link]) -> None:
        """Put chips into the field in place of all that stands there; nobody is told."""
        self._line.clear()
        self._point_out("")
        self.name_links(links)

    def name_links(self, links: Sequence[Link]) -> None:
        """Show the chips under other names; what is being typed stays."""
        self._links = list(links)
        self._fill()

    def close_typed(self, tried: Callable[[bool], object], *, goes_back: bool = True) -> None:
        """Make a chip of the name that was typed if exactly one record has it, else point it out; say which.

        The caret then ``goes_back`` to it, and what is called alike is offered.
        """
        typed = self.typed

        def came(offered: list[Suggestion]) -> None:
            exact = [one for one in offered if _is_called(one, typed)]
            if len(exact) == 1 or self.typed != typed:
                if self.typed == typed:
                    self._line.clear()
                    self._point_out("")
                    self.add(Link(exact[0].reference.number, exact[0].name, exact[0].kind))
                tried(self.typed != typed)
                return
            if exact:
                sentence = self.tr("More than one record is called “{name}”. Choose one with ↓ and Enter.")
            else:
                sentence = self._no_name if offered else self._unknown
            self._point_out(sentence.format(name=typed))
            if goes_back:
                self._line.setFocus()
            tried(False)
            if goes_back:
                self._on_offered(typed, offered)

        self._tasks.catalogue(partial(self._suggest, typed), came)

    def add(self, link: Link) -> None:
        """Put one more chip last, unless it is there already."""
        role = link.role or self._roles[0]
        if any((one.key, one.role) == (link.key, role) for one in self._links):
            return
        self._links = [*self._links[: self._most - 1], replace(link, role=role)]
        self._fill()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the chips is for the line."""
        self._line.setFocus()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sentence have a line of its own, as wide as the field."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._wrong.isHidden():
            self._wrong.setFixedWidth(self.width() - 3 * tokens.GAP[1])
            self._wrong.setFixedHeight(self._wrong.heightForWidth(self._wrong.width()))

    def _point_out(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._fit()
        if bool(self.property("wrong")) != bool(sentence):
            self.setProperty("wrong", bool(sentence))
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()

    def _on_typed(self) -> None:
        self._point_out("")
        self._popup.setCurrentIndex(QModelIndex())  # the offers are for fewer letters; Enter takes none of them
        self._pause.start()
        self.typing.emit()

    def _fill(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, link in enumerate(self._links):
            is_plain = not link.role or link.role == self._roles[0]
            chip = _Chip(self._theme, link, self._roles, link.name if is_plain else f"{link.name} · {word(link.role)}")
            chip.removed.connect(self._on_removed)
            chip.role_chosen.connect(self._on_role_chosen)
            self._flow.insert(number, chip)
            chip.show()
            self._chips.append(chip)
        self._line.setVisible(len(self._links) < self._most)
        self._line.setPlaceholderText("" if self._links else self.tr("Type a name…"))
        self.updateGeometry()

    def _on_removed(self, link: Link) -> None:
        self._links.remove(link)
        self._fill()
        self._line.setFocus()
        self.changed.emit()

    def _on_role_chosen(self, link: Link, role: str) -> None:
        self._links[self._links.index(link)] = replace(link, role=role)
        self._fill()
        self.changed.emit()

    def _on_emptied(self) -> None:
        if self._links:
            self._on_removed(self._links[-1])

    def _on_focused(self, is_in: bool) -> None:
        if not is_in and self.typed and not self._popup.isVisible():
            self.left.emit()
        self.setProperty("focused", is_in)
        self.style().unpolish(self)
        self.style().polish(self)

    def _ask(self) -> None:
        typed = self._line.text().strip()
        if self._asking is not None:
            self._asking.cancel()
        if not typed:
            self._popup.hide()
            return
        self._asking = self._tasks.catalogue(partial(self._suggest, typed), partial(self._on_offered, typed))

    def _on_offered(self, typed: str, offered: list[Suggestion]) -> None:
        self._offers.clear()
        taken = {link.key for link in self._links}
        for named in offered:
            if named.reference.number in taken and len(self._roles) == 1:
                continue
            item = QStandardItem(f"{named.name}  ({named.detail})" if named.detail else named.name)
            item.setIcon(self._theme.icons.icon(ICONS[named.kind], self._theme.palette.second))
            item.setData(named, _NAMED)
            item.setEditable(False)
            self._offers.appendRow(item)
        # What merely begins like the words that were typed is never taken by Enter before somebody has moved there.
        called = sum(_is_called(one, typed) for one in offered)
        if self._create is not None:
            item = QStandardItem(self.tr("Add “{name}” to the archive").format(name=typed))
            item.setIcon(self._theme.icons.icon("plus", self._theme.palette.accent))
            item.setEditable(False)
            self._offers.insertRow(self._offers.rowCount() if called else 0, item)
        if not offered and self._create is None and self.typed == typed:
            self._point_out(self._unknown.format(name=typed))
        if self._offers.rowCount() and self._line.text().strip() == typed:
            self._completer.complete(self._beneath())
            is_sure = called == 1 or (not called and self._create is not None)
            self._popup.setCurrentIndex(self._offers.index(0, 0) if is_sure else QModelIndex())

    def _beneath(self) -> QRect:
        """Where the offers stand: under the field, as wide as it and wide enough for a name."""
        width = max(self.width(), min(self._popup.sizeHintForColumn(0) + 2 * tokens.GAP[4], _WIDEST_OFFER))
        corner = self._line.mapFrom(self, QPoint(0, self.height()))
        return QRect(corner.x(), corner.y(), width, 1)

    def _on_chosen(self, index: QModelIndex) -> None:
        named: Suggestion | None = index.data(_NAMED)
        typed = self._line.text().strip()
        self._line.clear()
        self._point_out("")
        if named is not None:
            self.add(Link(named.reference.number, named.name, named.kind))
        elif self._create is not None:
            self._create(typed)
        self._line.setFocus()

    def _on_return(self) -> None:
        """Enter on none of the offers shows them, or says that what was typed is no name where none can be added."""
        if not self.typed or (self._popup.isVisible() and self._popup.currentIndex().isValid()):
            return
        if self._create is not None:
            self._ask()
        else:
            self.close_typed(lambda _is_closed: None)


def _is_called(named: Suggestion, typed: str) -> bool:
    """Whether what was typed is a whole name of the record; what tells meetings apart is their year."""
    names = [named.name] if named.kind == "event" else [named.name, named.detail]
    return any(name and rank(typed, name) == 0 for name in names)
