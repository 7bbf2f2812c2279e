"""What stands above the photos: how many there are, what they are narrowed by, and how large they are shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QSlider

from pressdesk.catalogue.filters import Filter
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import label, named
from pressdesk.ui.lists.search import SearchField
from pressdesk.ui.photos.grid import LARGEST, SMALLEST, STEP, USUAL, PhotoGrid
from pressdesk.ui.plain import set_tooltip
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pressdesk.ui.theme import Theme

_ARROW = 16


class PhotosHeader(QFrame):
    """``asked`` is emitted when other photos are asked for, ``files_wanted`` when some are to be added."""

    asked = Signal()
    files_wanted = Signal()

    def __init__(self, theme: Theme, grid: PhotoGrid, *, writable: bool) -> None:
        """Ask for all photos; the slider follows ``grid``, and the grid follows it."""
        super().__init__()
        self.setObjectName("page_header")
        self.question = SearchField(theme, "photo_question", self.tr("Search photos…"))
        self._uncaptioned = named(QPushButton(self.tr("Without caption")), "uncaptioned")
        self._year = named(_Choice(theme), "photo_year", self.tr("Year"))
        self._count = named(label("", "second"), "photo_count")
        zoom = named(QSlider(Qt.Orientation.Horizontal), "zoom", self.tr("Size of the pictures"))
        smaller = named(IconButton(theme, "zoom-out", self.tr("Smaller pictures (Ctrl+−)")), "zoom_out")
        larger = named(IconButton(theme, "zoom-in", self.tr("Larger pictures (Ctrl++)")), "zoom_in")
        add = named(Button(theme, self.tr("Add photos…"), "image-plus"), "add_photos")
        set_tooltip(self.question, self.tr("Captions, names of people and meetings, credit, keywords"))
        self.question.setMaximumWidth(420)
        self._uncaptioned.setCheckable(True)
        self._uncaptioned.setProperty("chip", True)
        self._year.addItem(self.tr("All years"), None)
        self._year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        zoom.setRange(SMALLEST // STEP, LARGEST // STEP)
        zoom.setPageStep(2)
        zoom.setValue(USUAL // STEP)
        zoom.setFixedWidth(96)
        add.setEnabled(writable)
        top = layouts.row(label(self.tr("Photos"), "section"), self._count, 1, smaller, zoom, larger, gap=2)
        top.addSpacing(tokens.GAP[2])
        top.addWidget(add)
        below = layouts.row((self.question, 1), self._uncaptioned, self._year, 0, gap=2)
        layouts.column(top, below, on=self, margins=(4, 2, 3, 2), gap=2)
        self.question.asked.connect(self.asked)
        self._uncaptioned.toggled.connect(self.asked)
        self._year.activated.connect(self.asked)
        smaller.clicked.connect(lambda: grid.zoom_by(-1))
        larger.clicked.connect(lambda: grid.zoom_by(1))
        zoom.valueChanged.connect(lambda steps: grid.zoom(steps * STEP))
        grid.zoomed.connect(lambda least: zoom.setValue(least // STEP))
        add.clicked.connect(self.files_wanted)

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        wanted = Filter(self.question.text(), without_caption=self._uncaptioned.isChecked())
        if (year := self._year.currentData()) is not None:
            wanted = replace(wanted, since=date(year, 1, 1), until=date(year, 12, 31))
        return wanted

    def show_all(self) -> None:
        """Ask for all photos; nobody is told."""
        self.question.empty()
        with QSignalBlocker(self._uncaptioned):
            self._uncaptioned.setChecked(False)
        self._year.setCurrentIndex(0)

    def show_count(self, photos: int) -> None:
        """Say how many there are."""
        self._count.setText(self.tr("%n photo(s)", "", photos))

    def show_years(self, years: tuple[tuple[int, int], ...]) -> None:
        """Offer the years of which there are photos, each with their number; the one that is chosen stays so."""
        chosen = self._year.currentData()
        with QSignalBlocker(self._year):
            self._year.clear()
            self._year.addItem(self.tr("All years"), None)
            for year, number in years:
                self._year.addItem(f"{year}  ({self.locale().toString(number)})", year)
            if chosen is not None and self._year.findData(chosen) < 0:
                self._year.addItem(str(chosen), chosen)
            self._year.setCurrentIndex(max(self._year.findData(chosen), 0) if chosen is not None else 0)


class _Choice(ComboBox):
    """A box of choices with the theme's arrow: a style sheet takes Qt's away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scale = self.devicePixelRatioF()
        arrow = self._theme.icons.pixmap("chevron-down", self._theme.palette.second, _ARROW, scale)
        at = QPoint(self.width() - _ARROW - tokens.GAP[1], (self.height() - _ARROW) // 2)
        QPainter(self).drawPixmap(at, arrow)
