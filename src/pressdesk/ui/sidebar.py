"""The sidebar: the pages of the window with their counts, and the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QPushButton, QVBoxLayout

from pressdesk.ui import layouts
from pressdesk.ui.pages import PAGES
from pressdesk.ui.plain import Label, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pressdesk.catalogue.references import Kind
    from pressdesk.ui.pages import PageRow
    from pressdesk.ui.theme import Theme

WIDTH, NARROW_WIDTH = 200, 48
_NARROW = 1200
"""A window with fewer points across than this has no room for titles beside every page."""
_ROW = 32


class Sidebar(QFrame):
    """One row for each page; ``page_wanted`` names the page that was clicked.

    In a narrow window the rows are icons, and their titles tooltips.
    """

    page_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Show every page, none of them chosen."""
        super().__init__()
        self.setObjectName("sidebar")
        # Before the window has a width: one with a wide sidebar would be too wide for a small screen.
        self.is_narrow = self.screen().availableGeometry().width() < _NARROW
        self._theme = theme
        self._rows: dict[str, QPushButton] = {}
        self._counts: dict[str, Label] = {}
        self._group = QButtonGroup(self)
        layout = layouts.column(on=self, margins=(2, 3, 2, 2))
        layout.setSpacing(2)
        for page in PAGES:
            if not page.foot:
                self._add(layout, page)
        layout.addStretch(1)
        for page in PAGES:
            if page.foot:
                self._add(layout, page)
        self._settings = self._row(self.tr("Settings"))
        self._settings.setObjectName("sidebar_settings")
        self._settings.clicked.connect(self.settings_wanted.emit)
        layout.addWidget(self._settings)
        theme.changed.connect(self._dress)
        self._dress()
        self._lay_out()

    def fit(self, width: int) -> None:
        """Show only icons in a window that is so narrow, else titles and counts."""
        if self.is_narrow != (width < _NARROW):
            self.is_narrow = width < _NARROW
            self._lay_out()

    def _lay_out(self) -> None:
        self.setFixedWidth(NARROW_WIDTH if self.is_narrow else WIDTH)
        for row in (*self._rows.values(), self._settings):
            title = row.accessibleName()
            row.setText("" if self.is_narrow else title)
            set_tooltip(row, title if self.is_narrow else "")
        for count in self._counts.values():
            count.setVisible(not self.is_narrow)

    def choose(self, page: str) -> None:
        """Show which page is seen."""
        self._rows[page].setChecked(True)
        self._dress()

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many records there are of each kind that a page counts."""
        for page in PAGES:
            if page.counts is not None:
                self._counts[page.name].setText(self.locale().toString(counts[page.counts]))

    def _add(self, layout: QVBoxLayout, page: PageRow) -> None:
        row = self._row(QCoreApplication.translate("pages", page.title))
        row.setObjectName(f"page_{page.name}")
        row.setCheckable(True)
        row.clicked.connect(partial(self.page_wanted.emit, page.name))
        inside = layouts.row(on=row, margins=(0, 0, 2, 0))
        inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        count = Label()
        count.setProperty("role", "count")
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addStretch(1)
        inside.addWidget(count)
        self._group.addButton(row)
        self._rows[page.name], self._counts[page.name] = row, count
        layout.addWidget(row)

    def _row(self, title: str) -> QPushButton:
        row = QPushButton()
        row.setAccessibleName(title)
        row.setFixedHeight(_ROW)
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return row

    def _dress(self) -> None:
        colours = self._theme.palette
        self._settings.setIcon(self._theme.icons.icon("settings", colours.second))
        for page in PAGES:
            row = self._rows[page.name]
            row.setIcon(self._theme.icons.icon(page.icon, colours.accent if row.isChecked() else colours.second))
