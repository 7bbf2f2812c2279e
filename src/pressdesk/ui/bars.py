"""The bars above and below the page: the search field with what most people come to do, and the state of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QToolButton

from pressdesk.catalogue.references import Kind
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import named
from pressdesk.ui.plain import Label, set_tooltip
from pressdesk.ui.sidebar import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pressdesk.ui.theme import Theme


class TopBar(QFrame):
    """The search field, and the buttons “Import” and “New release”."""

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        """Offer what writes only where the archive is ``writable``."""
        super().__init__()
        self.setObjectName("topbar")
        self._theme = theme
        brand = named(Label("pressdesk"), "brand")
        brand.setFixedWidth(WIDTH - tokens.GAP[4])
        self.question = named(QLineEdit(), "question", self.tr("Search all releases"))
        self.question.setPlaceholderText(self.tr("Search all releases…"))
        set_tooltip(self.question, self.tr("Type any words, in any of the languages (Ctrl+K)"))
        self.question.setClearButtonEnabled(True)
        self.question.setMaximumWidth(560)
        self._icon = self.question.addAction(
            theme.icons.icon("search", theme.palette.second), QLineEdit.ActionPosition.LeadingPosition
        )
        self.bring_in = named(Button(theme, self.tr("Import"), "import"), "import_button")
        self.write = named(Button(theme, self.tr("New release"), "plus", primary=True), "new_release_button")
        layout = layouts.row(brand, (self.question, 1), 1, on=self, margins=(3, 1, 3, 1), gap=2)
        for button in (self.bring_in, self.write):
            button.setEnabled(writable)
            layout.addWidget(button)
        theme.changed.connect(self._dress)

    def focus_search(self) -> None:
        """Let the next words be a question."""
        self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.question.selectAll()

    def empty(self) -> None:
        """Ask nothing any more; nobody is told."""
        self.question.blockSignals(True)
        self.question.clear()
        self.question.blockSignals(False)

    def _dress(self) -> None:
        self._icon.setIcon(self._theme.icons.icon("search", self._theme.palette.second))


class StatusBar(QFrame):
    """What the archive holds, and what is under way. ``stop_wanted`` asks to end what prepares the archive."""

    stop_wanted = Signal()

    def __init__(self, *, writable: bool) -> None:
        """Say nothing yet but that the archive can only be read, if so."""
        super().__init__()
        self.setObjectName("statusbar")
        self._parts = ["", "", ""]
        self._totals = Label()
        self._state = Label("" if writable else self.tr("Read only"))
        self._progress = named(QProgressBar(), "progress", self.tr("Progress of what is under way"))
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._stop = named(QToolButton(), "stop_preparing")
        self._stop.setText(self.tr("Stop"))
        set_tooltip(self._stop, self.tr("Prepare the search later"))
        self._stop.clicked.connect(self.stop_wanted)
        self._stop.hide()
        layouts.row(self._totals, 1, self._progress, self._state, self._stop, on=self, margins=(3, 1, 3, 1))

    def show_office(self, name: str) -> None:
        """Show what the office is called."""
        self._parts[0] = name
        self._show()

    def show_totals(self, found: Mapping[Kind, int]) -> None:
        """Show how many records there are."""
        self._parts[1] = self.tr("%n release(s)", "", found[Kind.RELEASE])
        self._parts[2] = self.tr("%n photo(s)", "", found[Kind.PHOTO])
        self._show()

    def _show(self) -> None:
        self._totals.setText(" · ".join(filter(None, self._parts)))

    def show_progress(self, done: int, of: int) -> None:
        """Show how far an import is; ``of`` is 0 once it is over."""
        self._progress.setVisible(of > 0)
        self._progress.setMaximum(max(of, 1))
        self._progress.setValue(done)
        self._state.setText(self.tr("Importing {done} of {all}").format(done=done, all=of) if of else "")

    def show_step(self, words: str, done: int, of: int) -> None:
        """Show a step of what prepares the archive; ``words`` are empty once it is over."""
        self._progress.setVisible(bool(words))
        self._progress.setMaximum(of)
        self._progress.setValue(done)
        self._state.setText(words)
        self._stop.setVisible(bool(words))
