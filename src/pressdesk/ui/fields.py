"""Labels above fields, and fields that stand once for each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from pressdesk.ui import layouts, tokens
from pressdesk.ui.labels import native_name
from pressdesk.ui.plain import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, accessible_name: str = "") -> W:
    """``widget`` under a name for the style sheet and for tests, and perhaps one that is read aloud."""
    widget.setObjectName(name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)
    return widget


def label(text: str, role: str = "hint", *, wraps: bool = False) -> Label:
    """A label in one of the style sheet's roles: ``title``, ``heading``, ``second`` or ``hint``."""
    found = Label(text)
    found.setWordWrap(wraps)
    found.setProperty("role", role)
    return found


class LanguageFields(QWidget):
    """One field for each language, for names, titles and captions."""

    changed = Signal()

    def __init__(self, name: str, title: str, languages: Sequence[str], *, lines: int = 1) -> None:
        """Ask for ``title`` in ``languages``, in fields that show so many ``lines``; ``name`` is for tests."""
        super().__init__()
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        layout = layouts.column(on=self, margins=0, gap=1)
        for code in languages:
            field: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
            field.setObjectName(f"{name}_{code}")
            field.setAccessibleName(f"{title}, {native_name(code)}")
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(round(field.fontMetrics().lineSpacing() * lines) + tokens.GAP[4])
            field.textChanged.connect(lambda *_text: self.changed.emit())
            caption = label(native_name(code))
            caption.setBuddy(field)
            layout.addWidget(caption)
            layout.addWidget(field)
            self._fields[code] = field
        self.write_in(languages[0])

    def write_in(self, language: str) -> None:
        """Let the caret go to the field of ``language``, if there is one, when it comes here."""
        self.setFocusProxy(self._fields.get(language) or next(iter(self._fields.values())))

    @property
    def words(self) -> dict[str, str]:
        """What stands in the fields, without those that are empty."""
        found = {
            code: (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()
            for code, field in self._fields.items()
        }
        return {code: words for code, words in found.items() if words}

    def show_words(self, words: Mapping[str, str]) -> None:
        """Put words into the fields; nobody is told."""
        for code, field in self._fields.items():
            field.blockSignals(True)
            if isinstance(field, QLineEdit):
                field.setText(words.get(code, ""))
            else:
                field.setPlainText(words.get(code, ""))
            field.blockSignals(False)
