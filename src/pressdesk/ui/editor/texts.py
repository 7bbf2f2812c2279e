"""The texts of a release side by side, with what they are formatted by and the languages they are written in."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QPushButton, QSplitter, QTextEdit, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.editor.text_pane import TextPane
from pressdesk.ui.fields import named
from pressdesk.ui.labels import error_sentence, word
from pressdesk.ui.notices import Notice
from pressdesk.ui.plain import LineDialog, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QHBoxLayout

    from pressdesk.errors import PressdeskError
    from pressdesk.ui.actions import Actions
    from pressdesk.ui.app_context import AppContext

_TOOLS = (
    ("undo", "undo-2"),
    ("redo", "redo-2"),
    None,
    ("bold", "bold"),
    ("italic", "italic"),
    ("heading", "heading"),
    ("bullets", "list"),
    ("numbers", "list-ordered"),
    ("quote", "quote"),
    ("link", "link"),
    ("plain", "remove-formatting"),
)


class Texts(QWidget):
    """A pane for each language, one or two of them seen.

    ``changed`` is emitted when something is written in one, ``titled`` when that is a headline; ``pasting`` says
    whether something is being cleaned that was pasted, and ``told`` is a Notice.
    """

    changed = Signal()
    titled = Signal()
    pasting = Signal(bool)
    told = Signal(object)

    def __init__(self, context: AppContext, actions: Actions) -> None:
        """Offer the ``actions`` that format words as buttons, too."""
        super().__init__()
        self._context = context
        self.panes = {code: TextPane(context, code) for code in context.archive.languages}
        self._languages = QButtonGroup(self)
        self._columns = named(IconButton(context.theme, "columns-2", self.tr("Two languages side by side")), "columns")
        self._columns.setCheckable(True)
        self.body = next(iter(self.panes.values())).body
        toolbar, beside = named(QFrame(), "toolbar"), QSplitter(Qt.Orientation.Horizontal)
        row = layouts.row(on=toolbar, margins=(4, 1, 3, 1), gap=1)
        self._add_tools(row, actions)
        row.addStretch(1)
        self._add_languages(row)
        row.addWidget(self._columns)
        beside.setHandleWidth(1)
        beside.setChildrenCollapsible(False)
        for pane in self.panes.values():
            pane.setMinimumWidth(260)
            beside.addWidget(pane)
            pane.changed.connect(self.changed)
            pane.entered.connect(partial(self._on_entered, pane))
            pane.headline.textChanged.connect(self.titled)
            pane.body.refused.connect(self._on_paste_refused)
            pane.body.pasting.connect(self.pasting)
        # From a text Tab goes to the next one: what is beside the names of the languages comes before all of them.
        panes = self.panes.values()
        order = [button for pane in panes for button in pane.buttons] + [part for pane in panes for part in pane.parts]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        layouts.column(toolbar, (beside, 1), on=self, margins=0, gap=0)
        self._columns.setChecked(True)
        self._columns.toggled.connect(lambda _is_on: self._show_panes())
        actions.connect(
            {
                "undo": partial(self._on_words, QTextEdit.undo),
                "redo": partial(self._on_words, QTextEdit.redo),
                "bold": lambda: self.body.toggle_bold(),
                "italic": lambda: self.body.toggle_italic(),
                "heading": lambda: self.body.toggle_block("h2"),
                "bullets": lambda: self.body.toggle_block("li-ul"),
                "numbers": lambda: self.body.toggle_block("li-ol"),
                "quote": lambda: self.body.toggle_block("quote"),
                "link": self._on_link,
                "plain": lambda: self.body.clear_formatting(),
                "next_language": self._on_next_language,
                "side_by_side": self._columns.toggle,
            }
        )

    @property
    def language(self) -> str:
        """The language that is written in."""
        return list(self.panes)[max(0, self._languages.checkedId())]

    @property
    def headline(self) -> str:
        """The headline in the workplace's language, else in the first one that has one."""
        ordered = sorted(self.panes.values(), key=lambda pane: pane.language != self._context.language)
        return next((pane.headline.words for pane in ordered if pane.headline.words), "")

    def choose_language(self, code: str) -> None:
        """Write in another language, in the same part of it."""
        part = next((pane.part for pane in self.panes.values() if pane.has_caret), 0)
        self._mark_language(code)
        self._show_panes()
        self.panes[code].take_caret(part)

    def _add_tools(self, row: QHBoxLayout, actions: Actions) -> None:
        for tool in _TOOLS:
            if tool is None:
                row.addSpacing(tokens.GAP[2])
                continue
            action = actions[tool[0]]
            action.setEnabled(self._context.archive.writable)
            keys = action.shortcut().toString()
            name = action.text().replace("&", "").rstrip("…")
            words = f"{name} ({keys})" if keys else name
            button = named(IconButton(self._context.theme, tool[1], words), f"tool_{tool[0]}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the words stay chosen
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            row.addWidget(button)

    def _add_languages(self, row: QHBoxLayout) -> None:
        for number, code in enumerate(self.panes):
            button = named(QPushButton(code.upper()), f"language_{code}", word(code))
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in its part of the text
            set_tooltip(button, word(code))
            button.clicked.connect(partial(self.choose_language, code))
            self._languages.addButton(button, number)
            row.addWidget(button)

    def _mark_language(self, code: str) -> None:
        self._languages.button(list(self.panes).index(code)).setChecked(True)

    def _show_panes(self) -> None:
        chosen = self.language
        codes = list(self.panes)
        shown = {chosen}
        if self._columns.isChecked() and len(codes) > 1:
            shown.add(codes[0] if chosen != codes[0] else codes[1])
        for code, pane in self.panes.items():
            pane.setVisible(code in shown)

    def _on_next_language(self) -> None:
        codes = list(self.panes)
        self.choose_language(codes[(codes.index(self.language) + 1) % len(codes)])

    def _on_entered(self, pane: TextPane) -> None:
        self.body = pane.body
        if pane.has_caret:  # the panes stay as they are, whichever of them is written in
            self._mark_language(pane.language)

    def _on_words(self, what: Callable[[QTextEdit], None]) -> None:
        focused = QApplication.focusWidget()
        what(focused if isinstance(focused, QTextEdit) else self.body)

    def _on_paste_refused(self, error: PressdeskError) -> None:
        sentence = self.tr("What you pasted was left out: {reason}").format(reason=error_sentence(error))
        self.told.emit(Notice("error", sentence))

    def _on_link(self) -> None:
        question = self.tr("Address, such as https://www.gov.az; empty takes the link away")
        dialog = LineDialog(self.window(), "link_dialog", self.tr("Link"), question)
        dialog.setTextValue(self.body.link or "https://")
        dialog.setMinimumWidth(420)
        body = self.body
        dialog.textValueSelected.connect(lambda typed: body.set_link("" if typed == "https://" else typed.strip()))
        dialog.open()
