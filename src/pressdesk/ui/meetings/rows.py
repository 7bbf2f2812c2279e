"""Rows of a form that can be added, taken out and put in order: participants, the agenda, outcomes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.fields import LanguageFields, label
from pressdesk.ui.half_typed import half_typed
from pressdesk.ui.meetings.labels import word
from pressdesk.ui.plain import Label
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from enum import StrEnum

    from PySide6.QtGui import QWheelEvent

    from pressdesk.ui.theme import Theme


class ChoiceBox(ComboBox):
    """A choice among codes with words; the wheel scrolls the form and changes nothing."""

    def __init__(self, name: str, title: str, codes: Iterable[StrEnum]) -> None:
        """Offer ``codes``, the first of them chosen."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        for code in codes:
            self.addItem(word(code), code.value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class WordsAcross(QWidget):
    """A title in each language, side by side."""

    changed = Signal()

    def __init__(self, name: str, title: str, languages: Sequence[str]) -> None:
        """Ask for ``title`` in ``languages``; ``name`` is for tests."""
        super().__init__()
        layout = layouts.row(on=self, margins=0, gap=2)
        self._fields = {code: LanguageFields(name, title, [code]) for code in languages}
        for field in self._fields.values():
            field.changed.connect(self.changed)
            layout.addWidget(field, 1)

    @property
    def words(self) -> dict[str, str]:
        """What stands in the fields, without those that are empty."""
        return {code: words for field in self._fields.values() for code, words in field.words.items()}

    def write_in(self, language: str) -> None:
        """Let the caret go to the field of ``language`` when it comes here."""
        self.setFocusProxy(self._fields[language])

    def show_words(self, words: Mapping[str, str]) -> None:
        """Put words into the fields; nobody is told."""
        for field in self._fields.values():
            field.show_words(words)
        for line in self.findChildren(QLineEdit):
            line.setCursorPosition(0)  # of long words the beginning is seen


class RowContent(QWidget):
    """What is asked in a row; ``changed`` says that somebody changed it."""

    changed = Signal()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it that could be saved."""
        raise NotImplementedError

    def take_caret(self) -> None:
        """Let somebody write in its first field."""
        raise NotImplementedError


C = TypeVar("C", bound=RowContent)


class _Row(QFrame):
    """A card with what is asked, and buttons that move it or take it out."""

    def __init__(self, theme: Theme, name: str, content: RowContent) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.number = Label()
        self.number.setProperty("role", "count")
        self.number.setFixedWidth(20)
        self.up = IconButton(theme, "arrow-up", self.tr("Move up"))
        self.down = IconButton(theme, "arrow-down", self.tr("Move down"))
        self.remove = IconButton(theme, "x", self.tr("Remove this row"))
        buttons = layouts.column(gap=0)
        for button, what in ((self.remove, "remove"), (self.up, "up"), (self.down, "down")):
            button.setObjectName(f"{name}_{what}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layouts.row(
            (self.number, 0, Qt.AlignmentFlag.AlignTop), (content, 1), buttons, on=self, margins=(3, 2, 1, 2), gap=1
        )


class Rows(QWidget, Generic[C]):
    """A list of rows, each with what ``make`` made; ``changed`` says that one came, went or was changed."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, title: str, add: str, make: Callable[[], C]) -> None:
        """Hold no rows yet, under ``title`` and above a button that says ``add``; ``name`` is for tests."""
        super().__init__()
        self._theme, self._name, self._make = theme, name, make
        self._rows: list[_Row] = []
        self._contents: dict[_Row, C] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens.GAP[2])
        button = Button(theme, add, "plus")
        button.setObjectName(f"{name}_add")
        button.setAutoDefault(False)  # Enter in a field of the form is not for it
        button.clicked.connect(self._on_add)
        layouts.column(
            label(title, "section"), self._column, (button, 0, Qt.AlignmentFlag.AlignLeft), on=self, margins=0, gap=2
        )

    @property
    def contents(self) -> list[C]:
        """The widgets of the rows, in order."""
        return [self._contents[row] for row in self._rows]

    def add(self) -> C:
        """Put one more row last; its widget."""
        content = self._make()
        content.changed.connect(self.changed)
        for field in content.findChildren(ChipsField):
            field.typing.connect(self.changed)
        row = _Row(self._theme, self._name, content)
        self._contents[row] = content
        row.up.clicked.connect(partial(self._move, row, -1))
        row.down.clicked.connect(partial(self._move, row, 1))
        row.remove.clicked.connect(partial(self._remove, row))
        self._rows.append(row)
        self._column.addWidget(row)
        self._number()
        return content

    def _on_add(self) -> None:
        """Go to a new row, or to the last one while nothing stands in it."""
        last = self.contents[-1] if self._rows else None
        if last is not None and last.is_empty and not half_typed(last):
            content = last
        else:
            content = self.add()
            self.changed.emit()
        content.take_caret()
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a new row once it has its place."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            area = self.parentWidget()
            while area is not None and not hasattr(area, "ensureWidgetVisible"):
                area = area.parentWidget()
            if area is not None:
                area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _move(self, row: _Row, step: int) -> None:
        at = self._rows.index(row)
        self._rows.insert(at + step, self._rows.pop(at))
        self._column.removeWidget(row)
        self._column.insertWidget(at + step, row)
        self._number()
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        del self._contents[row]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.number.setText(str(number))
            row.up.setEnabled(number > 1)
            row.down.setEnabled(number < len(self._rows))
