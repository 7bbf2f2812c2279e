"""The amber box under the releases of a bulletin: which ones cannot be printed, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pressdesk.services.bulletin_selection import Reason
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import named
from pressdesk.ui.labels import long_day, word
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from pressdesk.services.bulletin_selection import Excluded
    from pressdesk.ui.theme import Theme

_MOST_NAMED = 30
_MOST_LETTERS = 60
_HEIGHT = 150


class ExcludedBox(QFrame):
    """Says one sentence for each release that is left out; ``wanted`` is one that somebody wants to open."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Stay hidden until something is left out."""
        super().__init__()
        self.setObjectName("excluded")
        self._theme = theme
        self._rows: Sequence[Excluded] = ()
        self._undated, self._language = 0, ""
        self._lines: QVBoxLayout | None = None
        self._area = named(QScrollArea(), "excluded_area", self.tr("Releases that are left out"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layouts.column(self._area, on=self, margins=(3, 2, 1, 2))
        theme.changed.connect(self._fill)
        self.hide()

    def show_rows(self, rows: Sequence[Excluded], undated: int, language: str) -> None:
        """Say what is left out of a bulletin in ``language``, and how many releases have no day at all."""
        self._rows, self._undated, self._language = rows, undated, language
        self._fill()

    def _fill(self) -> None:
        self._lines = None  # it goes with the sentences that are taken away
        colours = self._theme.palette
        self.setStyleSheet(f"#excluded {{ background: {colours.warn_soft}; border-radius: 6px; }}")
        inside = QWidget()
        palette = inside.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.warn_soft))
        inside.setPalette(palette)
        inside.setAutoFillBackground(True)
        lines = layouts.column(on=inside, margins=(0, 0, 2, 0), gap=1)
        for row in self._rows[:_MOST_NAMED]:
            lines.addLayout(self._line(row))
        more = len(self._rows) - _MOST_NAMED
        if more > 0:
            lines.addWidget(self._sentence(self.tr("%n more release(s) are left out.", "", more)))
        if self._undated:
            words = self.tr("%n release(s) in this language have no date and belong to no period.", "", self._undated)
            lines.addWidget(self._sentence(words))
        self._area.setWidget(inside)
        self.setVisible(bool(self._rows) or bool(self._undated))
        self._lines = lines
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentences need at this width, up to a limit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._lines is not None:
            room = self.width() - tokens.GAP[3] - tokens.GAP[1]
            self.setFixedHeight(min(_HEIGHT, self._lines.totalHeightForWidth(room) + tokens.GAP[4]))

    def _line(self, row: Excluded) -> QHBoxLayout:
        opening = Button(self._theme, self.tr("Open it"))
        opening.setProperty("link", True)
        opening.setObjectName(f"open_{row.reference}")
        opening.setAccessibleName(self.tr("Open {name}").format(name=_name(row)))
        opening.clicked.connect(partial(self.wanted.emit, row.reference))
        return layouts.row((self._sentence(self._said(row)), 1), (opening, 0, Qt.AlignmentFlag.AlignTop), gap=2)

    def _sentence(self, words: str) -> Label:
        sentence = Label(words)
        sentence.setWordWrap(True)
        sentence.setMinimumHeight(20)
        sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return sentence

    def _said(self, row: Excluded) -> str:
        language = word(self._language)
        if row.why is Reason.NO_TEXT:
            words = self.tr("{name} has no text in this language ({language}). It is left out.")
            return words.format(name=_name(row), language=language)
        if row.why is Reason.UNPUBLISHED:
            words = self.tr("{name} is not published in this language ({language}): {state}. It is left out.")
            return words.format(name=_name(row), language=language, state=word(row.state.value))
        assert row.until is not None
        words = self.tr("{name} is under embargo until {day}. It is left out.")
        return words.format(name=_name(row), day=long_day(row.until.astimezone().date()))


def _name(row: Excluded) -> str:
    if row.number:
        return row.number
    headline = row.headline if len(row.headline) <= _MOST_LETTERS else f"{row.headline[:_MOST_LETTERS].rstrip()}…"
    return f"“{headline}”" if headline else str(row.reference)
