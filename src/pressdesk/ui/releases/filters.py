"""The filters of the list: a histogram of years, and what else it can be narrowed by, with counts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pressdesk.catalogue.filters import Filter
from pressdesk.services.listing import Counted, Facets
from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import named
from pressdesk.ui.labels import short_period, word
from pressdesk.ui.plain import Label, set_tooltip, unkeyed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.ui.theme import Theme

_SHOWN = 6


class YearsView(QWidget):
    """Bars for the years; a click narrows to one year, a drag or Shift to several, a second click to none."""

    period_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        super().__init__()
        self._theme = theme
        self._years: list[tuple[int, int]] = []
        self._period: tuple[int, int] | None = None
        self._begun: int | None = None
        self._cursor = 0
        self.setObjectName("years")
        self.setFixedHeight(56)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Years"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the bars and the two years below."""
        return QSize(180, 56)

    def show_years(self, years: tuple[tuple[int, int], ...], period: tuple[int, int] | None) -> None:
        """Show the counts of the years, and which period is chosen."""
        counts = dict(years)
        if counts:
            self._years = [(year, counts.get(year, 0)) for year in range(min(counts), max(counts) + 1)]
        self._period = period
        self._cursor = min(self._cursor, max(len(self._years) - 1, 0))
        told = ", ".join(f"{year}: {count}" for year, count in years)
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        if not self._years:
            return
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(count for _year, count in self._years) or 1
        step = self.width() / len(self._years)
        height = self.height() - 18
        for number, (year, count) in enumerate(self._years):
            chosen = self._period is None or self._period[0] <= year <= self._period[1]
            bar = max(2.0, height * count / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if chosen and self._period else colours.third))
            painter.setOpacity(1.0 if chosen and self._period else 0.5)
            painter.drawRoundedRect(QRectF(number * step + 1, height - bar, max(step - 2, 1), bar), 2, 2)
            if self.hasFocus() and number == self._cursor:
                painter.setOpacity(1.0)
                painter.setPen(QColor(colours.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(number * step, 0.5, step, height - 0.5))
        painter.setOpacity(1.0)
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(colours.second))
        below = QRectF(0, height + 2, self.width(), 16)
        first, last = self._years[0][0], self._years[-1][0]
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(first))
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(last))
        if self._period is not None:
            painter.setPen(QColor(colours.accent))
            since, until = self._period
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{since}" if since == until else f"{since}–{until}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose."""
        self._begun = self._year_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the years from where the button went down to here."""
        ended = self._year_at(event.position().x())
        if self._begun is None or ended is None:
            return
        since, until = sorted((self._begun, ended))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._period is not None:
            since, until = min(since, self._period[0]), max(until, self._period[1])
        self._choose((since, until))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Space or Enter."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._years:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._cursor = max(0, min(len(self._years) - 1, self._cursor + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and self._years:
            year = self._years[self._cursor][0]
            self._choose((year, year))
        else:
            super().keyPressEvent(event)

    def _choose(self, period: tuple[int, int]) -> None:
        self._period = None if period == self._period else period
        self.update()
        self.period_chosen.emit(self._period)

    def _year_at(self, x: float) -> int | None:
        if not self._years:
            return None
        number = int(x / self.width() * len(self._years))
        return self._years[max(0, min(len(self._years) - 1, number))][0]


class FacetBox(QWidget):
    """The values of one sort, each to be ticked; the most frequent first, the others behind a button."""

    ticked_changed = Signal()

    def __init__(self, name: str, title: str) -> None:
        """Show nothing yet, under ``title``."""
        super().__init__()
        self.setObjectName(f"facet_{name}")
        self._boxes: dict[str | int, QCheckBox] = {}
        self._counted: list[Counted] = []
        self._ticked: set[str | int] = set()
        self._is_open = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens.GAP[1])
        heading = Label(title)
        heading.setProperty("role", "heading")
        self._layout.addWidget(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.GAP[1])
        self._layout.addLayout(self._rows)
        self._more = QPushButton()
        self._more.setObjectName(f"more_{name}")
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._on_more)
        self._layout.addWidget(self._more)
        self.hide()

    @property
    def ticked(self) -> frozenset[str | int]:
        """The keys that are ticked."""
        return frozenset(self._ticked)

    def show_counted(self, counted: tuple[Counted, ...]) -> None:
        """Show values with their counts; a ticked one stays, though nothing of it is left."""
        kept = {one.key: one for one in self._counted if one.key in self._ticked}
        found = {one.key: one for one in counted}
        self._counted = [*counted, *(Counted(key, one.name, 0) for key, one in kept.items() if key not in found)]
        self._fill()

    def tick(self, keys: Iterable[str | int]) -> None:
        """Tick only these; nobody is told."""
        self._ticked = set(keys)
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(key in self._ticked)
            box.blockSignals(False)

    def _fill(self) -> None:
        ordered = sorted(self._counted, key=lambda one: one.key not in self._ticked)
        shown = ordered if self._is_open else ordered[: max(_SHOWN, len(self._ticked))]
        focused = next((key for key, box in self._boxes.items() if box.hasFocus()), None)
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._boxes.clear()
        for one in shown:
            self._rows.addWidget(self._row(one))
        if focused in self._boxes:
            self._boxes[focused].setFocus()
        hidden = len(ordered) - len(shown)
        self._more.setVisible(hidden > 0 or (self._is_open and len(ordered) > _SHOWN))
        self._more.setText(self.tr("%n more", "", hidden) if hidden else self.tr("Fewer"))
        self.setVisible(bool(ordered))

    def _row(self, one: Counted) -> QWidget:
        row = QWidget()
        name = word(one.name) if isinstance(one.key, str) else one.name
        box = QCheckBox()
        box.setObjectName(f"tick_{one.key}")
        box.setAccessibleName(f"{name}, {one.count}")
        set_tooltip(box, name)
        available = 128
        box.setText(unkeyed(box.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, available)))
        box.setChecked(one.key in self._ticked)
        box.toggled.connect(lambda is_on, key=one.key: self._on_toggled(key, is_on))
        count = Label(str(one.count))
        count.setProperty("role", "hint")
        layouts.row((box, 1), count, on=row, margins=0, gap=1)
        self._boxes[one.key] = box
        return row

    def _on_toggled(self, key: str | int, is_on: bool) -> None:
        (self._ticked.add if is_on else self._ticked.discard)(key)
        self.ticked_changed.emit()

    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self._fill()


class FiltersPanel(QFrame):
    """All filters; ``narrowed`` says that the list is to be narrowed otherwise."""

    narrowed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Narrow by nothing."""
        super().__init__()
        self.setObjectName("filters")
        self._days: tuple[datetime.date, datetime.date] | None = None
        self._span = named(Label(), "span")
        self._span.setProperty("role", "hint")
        self._span.hide()
        self._years = YearsView(theme)
        self._years.period_chosen.connect(self._on_period_chosen)
        theme.changed.connect(self._years.update)
        self._boxes = {
            "languages": FacetBox("languages", self.tr("Language")),
            "series": FacetBox("series", self.tr("Meeting series")),
            "countries": FacetBox("countries", self.tr("Country")),
            "organisations": FacetBox("organisations", self.tr("Organisation")),
            "statuses": FacetBox("statuses", self.tr("Status")),
        }
        self._clear = named(QPushButton(self.tr("Clear all filters")), "clear_filters_button")
        self._clear.clicked.connect(lambda: self.clear())
        self._clear.hide()
        self._heading = heading = Label(self.tr("Period"))
        heading.setProperty("role", "heading")
        content = QWidget()
        layouts.column(
            self._clear, heading, self._years, self._span, *self._boxes.values(), 1, on=content, margins=3, gap=3
        )
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layouts.column(scroll, on=self, margins=0)
        self.setFixedWidth(212)
        for box in self._boxes.values():
            box.ticked_changed.connect(self._on_changed)

    @property
    def chosen(self) -> Filter:
        """What the list is narrowed by, whatever is typed."""
        since, until = self._days or (None, None)
        ticked: dict[str, Any] = {name: box.ticked for name, box in self._boxes.items()}
        return Filter(since=since, until=until, **ticked)

    def show_facets(self, facets: Facets) -> None:
        """Show counts."""
        self._years.show_years(facets.years, self._period)
        for widget in (self._heading, self._years):
            widget.setVisible(bool(facets.years) or self._period is not None)
        for name, box in self._boxes.items():
            box.show_counted(getattr(facets, name))

    def clear(self) -> None:
        """Narrow by nothing again."""
        self.show_filter(Filter())
        self.narrowed.emit()

    def show_filter(self, wanted: Filter) -> None:
        """Tick what ``wanted`` narrows by; nobody is told."""
        self._days = (wanted.since, wanted.until) if wanted.since and wanted.until else None
        for name, box in self._boxes.items():
            box.tick(getattr(wanted, name))
        self._show_days()
        self._clear.setVisible(not wanted.is_empty)

    @property
    def _period(self) -> tuple[int, int] | None:
        return (self._days[0].year, self._days[1].year) if self._days is not None else None

    def _show_days(self) -> None:
        """Say which days are chosen, where they are not whole years, which the bars show."""
        days = self._days
        is_whole = days is None or (days[0].month, days[0].day, days[1].month, days[1].day) == (1, 1, 12, 31)
        self._span.setText("" if days is None else short_period(*days))
        self._span.setVisible(not is_whole)

    def _on_period_chosen(self, period: tuple[int, int] | None) -> None:
        self._days = (datetime.date(period[0], 1, 1), datetime.date(period[1], 12, 31)) if period else None
        self._show_days()
        self._on_changed()

    def _on_changed(self) -> None:
        self._clear.setVisible(not self.chosen.is_empty)
        self.narrowed.emit()
