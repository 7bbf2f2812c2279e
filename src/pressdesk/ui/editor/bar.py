"""The bar above a release that is written: what it is called, how it stands, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from pressdesk.catalogue.releases import Status
from pressdesk.ui import layouts
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import word
from pressdesk.ui.plain import Label, set_tooltip

if TYPE_CHECKING:
    from pressdesk.ui.theme import Theme

_WIDEST_TITLE = 460


class EditorBar(QFrame):
    """Title, status, what is kept, and the buttons that say so with a signal."""

    history_wanted = Signal()
    save_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Say nothing yet."""
        super().__init__()
        self.setObjectName("topbar")
        self._title, self._badge = named(label("", "heading"), "editor_title"), named(Label(), "badge")
        self._kept = named(label("", "second"), "kept")
        self._history = named(Button(theme, self.tr("History"), "history"), "history_button")
        self._save = named(Button(theme, self.tr("Save"), "save"), "save_button")
        self._publish = named(Button(theme, self.tr("Publish"), "send", primary=True), "publish_button")
        middle = Qt.AlignmentFlag.AlignVCenter
        words = [(widget, 0, middle) for widget in (self._title, self._badge, self._kept)]
        buttons = (self._history, self._save, self._publish)
        layouts.row(*words, 1, *buttons, on=self, margins=(4, 1, 3, 1), gap=2)
        signals = (self.history_wanted, self.save_wanted, self.publish_wanted)
        for button, signal in zip(buttons, signals, strict=True):
            button.clicked.connect(signal)

    def show_title(self, title: str) -> None:
        """Say what is written, as much of it as there is room for."""
        self._title.setText(self._title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _WIDEST_TITLE))
        set_tooltip(self._title, title)

    def show_status(self, status: str, *, can_save: bool, has_history: bool) -> None:
        """Say how the release stands, and offer what can be done with it."""
        self._badge.setText(word(status))
        self._badge.setProperty("status", status)
        self._badge.style().unpolish(self._badge)
        self._badge.style().polish(self._badge)
        self._publish.setVisible(status != Status.PUBLISHED.value)
        for button in (self._save, self._publish):
            button.setEnabled(can_save)
        self._history.setEnabled(has_history)

    def show_kept(self, words: str) -> None:
        """Say where the words are."""
        self._kept.setText(words)
