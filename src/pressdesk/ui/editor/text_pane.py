"""One language version while it is written: headline, lead and body."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QToolButton

from pressdesk.catalogue.releases import Status
from pressdesk.services.editing import TextForm
from pressdesk.ui import layouts
from pressdesk.ui.editor.rich import RichEdit
from pressdesk.ui.fields import label
from pressdesk.ui.labels import native_name, word
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pressdesk.ui.app_context import AppContext

_COUNT_MS = 400
_LONGEST = 1_000


class GrowingEdit(QTextEdit):
    """Plain words that need more lines the longer they get; Enter goes on to the next field."""

    left = Signal()

    def __init__(self, role: str) -> None:
        """Show the words as the style sheet's ``role`` does."""
        super().__init__()
        self.setProperty("role", role)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("bare", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    @property
    def words(self) -> str:
        """What is written, in one line."""
        return " ".join(self.toPlainText().split())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words in one line, as many as a headline can hold."""
        free = _LONGEST - len(self.toPlainText())
        self.insertPlainText(" ".join(source.text()[: 10 * _LONGEST].split())[: max(free, 0)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter; take no more than a headline can hold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.text().isprintable() and event.text() and len(self.toPlainText()) >= _LONGEST:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self._grow()

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(80, self.fontMetrics().lineSpacing())

    def _grow(self) -> None:
        self.setFixedHeight(max(round(self.document().size().height()), self.fontMetrics().lineSpacing()) + 4)


class TextPane(QFrame):
    """The fields of one language; ``changed`` says that something was written, ``entered`` that it is being written."""

    changed = Signal()
    entered = Signal()

    def __init__(self, context: AppContext, language: str) -> None:
        """Write in ``language``."""
        super().__init__()
        self.setObjectName(f"text_{language}")
        self.setProperty("surface", True)
        self.language = language
        self._theme = context.theme
        self._shown = TextForm(language)
        name = native_name(language)
        self._name = label(name, "heading")
        self._state, self._step = QToolButton(), QToolButton()
        self._state.setObjectName(f"state_{language}")
        self._state.setProperty("badge", True)
        self._state.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._state)
        for status in Status:
            menu.addAction(word(status.value), partial(self._choose_state, status.value))
        self._state.setMenu(menu)
        self._step.setObjectName(f"step_{language}")
        self._step.setProperty("badge", True)
        self._step.setProperty("level", "warn")
        self._step.setText(self.tr("Out of date: mark as up to date"))
        set_tooltip(
            self._step, self.tr("The source was changed after this translation. Click when it is in step again.")
        )
        self._step.clicked.connect(self._on_stepped)
        for button in (self._state, self._step):
            button.setEnabled(context.archive.writable)
        self._count = label("", "count")
        self.headline, self.lead = GrowingEdit("title"), GrowingEdit("lead")
        self.body = RichEdit(context.tasks)
        for field, part, title in (
            (self.headline, "headline", self.tr("Headline")),
            (self.lead, "lead", self.tr("Lead: the news in a sentence or two")),
            (self.body, "body", self.tr("Text")),
        ):
            field.setObjectName(f"{part}_{language}")
            field.setAccessibleName(f"{title}, {name}")
            field.setPlaceholderText(title)
            field.setReadOnly(not context.archive.writable)
            field.textChanged.connect(self._on_changed)
            field.cursorPositionChanged.connect(self.entered)
            field.installEventFilter(self)
        self.body.setProperty("bare", True)
        self.body.setProperty("role", "body")
        self.headline.left.connect(self.lead.setFocus)
        self.lead.left.connect(self.body.setFocus)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._show_count)
        head = layouts.row(self._name, self._state, self._step, 1, self._count, gap=2)
        layouts.column(head, self.headline, self.lead, (self.body, 1), on=self, margins=(5, 3, 4, 0), gap=2)
        self._dress()

    @property
    def form(self) -> TextForm:
        """What is written."""
        return TextForm(
            self.language,
            self.headline.words,
            self.lead.words,
            self.body.body,
            self._shown.state,
            self._shown.translator,
            self._shown.is_current,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that the caret has come here."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    @property
    def parts(self) -> tuple[QTextEdit, ...]:
        """What is written in, in the order in which it is read."""
        return self.headline, self.lead, self.body

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """What stands beside the name of the language."""
        return self._state, self._step

    @property
    def has_caret(self) -> bool:
        """Whether somebody writes here now."""
        return any(field.hasFocus() for field in self.parts)

    def take_caret(self, part: int = 0) -> None:
        """Write here from now on: in the headline, the lead or the body, as ``part`` says."""
        self.parts[part].setFocus()

    @property
    def part(self) -> int:
        """In which of the headline, the lead and the body the caret is, if it is here."""
        fields = (self.headline, self.lead, self.body)
        return next((number for number, field in enumerate(fields) if field.hasFocus()), 0)

    def show_form(self, form: TextForm) -> None:
        """Show other words; nobody is told."""
        self._shown = form
        for field, words in ((self.headline, form.headline), (self.lead, form.lead)):
            field.blockSignals(True)
            field.setPlainText(words)
            field.blockSignals(False)
        self.body.blockSignals(True)
        self.body.show_body(form.body)
        self.body.blockSignals(False)
        self._dress()
        self._show_count()

    def take_saved(self, form: TextForm) -> None:
        """Show what a save made of the text's state; what is being written stays."""
        self._shown = form
        self._dress()

    def _dress(self) -> None:
        self._state.setText(word(self._shown.state))
        self._state.setAccessibleName(self.tr("State of this text: {state}").format(state=word(self._shown.state)))
        self._state.setProperty("status", self._shown.state)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        self._step.setVisible(not self._shown.is_current)

    def _choose_state(self, state: str) -> None:
        self._shown = replace(self._shown, state=state)
        self._dress()
        self.changed.emit()

    def _on_stepped(self) -> None:
        self._shown = replace(self._shown, is_current=True)
        self._dress()
        self.changed.emit()

    def _on_changed(self) -> None:
        self._counting.start()
        self.changed.emit()

    def _show_count(self) -> None:
        count = len(self.headline.words.split()) + len(self.lead.words.split())
        count += len(self.body.toPlainText().split())
        self._count.setText(self.tr("%n word(s)", "", count))
