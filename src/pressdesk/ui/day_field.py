"""A field for a day, typed or taken from a calendar."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QMenu,
    QWidget,
    QWidgetAction,
)

from pressdesk import language as languages_
from pressdesk.ui import layouts
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme


_SHORT_YEAR = re.compile(r"(\d{1,2}[./-]\d{1,2}[./-])(\d\d)")


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
        layouts.row((self._field, 1), pick, on=self, margins=0, gap=0)

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
