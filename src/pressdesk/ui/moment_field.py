"""A field of forms for a moment: its day, and beside it the time, both typed as people write them."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from pressdesk.ui import tokens
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.fields import label

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme

_TIME = re.compile(r"(\d{1,2})(?:[.:,\s]?(\d\d))?")
_TIME_WIDTH = 76


class MomentField(QWidget):
    """A moment where the user is; what is wrong with it is said below it once it is typed."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, title: str, language: str) -> None:
        """Ask for the moment ``title``; ``name`` is for tests."""
        super().__init__()
        self._shown: datetime.datetime | None = None
        self._day = DayField(theme, name, title, language)
        self._time = QLineEdit()
        self._time.setObjectName(f"{name}_time")
        self._time.setAccessibleName(self.tr("{field}, time").format(field=title))
        self._time.setPlaceholderText(self.tr("hh:mm"))
        self._time.setFixedWidth(_TIME_WIDTH)
        self._wrong = label("", "wrong", wraps=True)
        self._wrong.setObjectName(f"{name}_wrong")
        self._wrong.hide()
        self.setFocusProxy(self._day)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(tokens.GAP[2])
        layout.setVerticalSpacing(tokens.GAP[1])
        layout.addWidget(self._day, 0, 0)
        layout.addWidget(self._time, 0, 1)
        layout.addWidget(self._wrong, 1, 0, 1, 2)
        self._day.changed.connect(self._on_changed)
        self._time.textEdited.connect(self._on_changed)
        for line in (*self._day.findChildren(QLineEdit), self._time):
            line.editingFinished.connect(self._tidy)

    @property
    def moment(self) -> datetime.datetime | None:
        """The moment that stands in the field, or None when what stands there is none."""
        day, time = self._day.day, self._time_typed
        if day is None or day.date is None or time is None:
            return None
        found = datetime.datetime.combine(day.date, time).astimezone()
        shown = self._shown
        # One that nobody has changed stays as it is, with the seconds that are not shown.
        return shown if shown is not None and shown.replace(second=0, microsecond=0) == found else found

    @property
    def shown(self) -> datetime.datetime | None:
        """The moment that was last shown, whatever was typed since."""
        return self._shown

    def show_moment(self, at: datetime.datetime) -> None:
        """Put a moment into the field; nobody is told."""
        self._shown, here = at, at.astimezone()
        self._day.show_day(Day(here.date()))
        self._time.setText(f"{here:%H:%M}")
        self._mark("")

    def point_out(self, sentence: str) -> None:
        """Show that what stands here is to be mended, until it is changed, and go there."""
        self._mark(sentence)
        (self._time if self._day.day is not None and self._time_typed is None else self._day).setFocus()

    @property
    def _time_typed(self) -> datetime.time | None:
        found = _TIME.fullmatch(self._time.text().strip())
        hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
        return datetime.time(hours, minutes) if hours < 24 and minutes < 60 else None

    def _on_changed(self) -> None:
        self._mark("")
        self.changed.emit()

    def _tidy(self) -> None:
        if (time := self._time_typed) is not None:
            self._time.setText(f"{time:%H:%M}")
        if self.moment is None:
            self._mark(self.tr("Write the day like 12.10.2023 and the time like 14:30."))

    def _mark(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._time.setProperty("wrong", bool(sentence) and self._time_typed is None)
        self._time.style().unpolish(self._time)
        self._time.style().polish(self._time)
