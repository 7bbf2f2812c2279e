"""Words shown as they are: labels, tooltips, boxes and texts in which nothing that a record says is mark-up.

Qt takes words that begin like HTML for HTML, and opens the files and addresses that are named in it. So no other module
of the window makes these widgets itself, which ``tests/test_architecture.py`` checks.
"""

from __future__ import annotations

import html
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QInputDialog, QLabel, QListWidgetItem, QMessageBox, QTextBrowser, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    Data = TypeVar("Data", bound=Callable[..., Any])

_WIDEST_LINE = 72


class Label(QLabel):
    """A label that shows its words as they are."""

    def __init__(self, words: str = "") -> None:
        """Show ``words``."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)


class MarkupLabel(QLabel):
    """A label of our own mark-up, with the words of records escaped in it."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)


class TextView(QTextBrowser):
    """Shows a text; nothing that its words point at is ever fetched, only the archive's own pictures are shown."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.pictures: dict[str, QImage] = {}
        self._unseen = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._unseen.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's variant
        """A picture that was put into ``pictures``, else nothing: for a picture one that is not seen.

        What gets no picture here is looked for by Qt itself, in the file that is named.
        """
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        return self.pictures.get(url.toString(), self._unseen)


class MessageBox(QMessageBox):
    """A box over ``parent`` that says one thing; it is gone once it is closed."""

    def __init__(self, parent: QWidget, name: str, title: str, words: str, *, is_markup: bool = False) -> None:
        """Say ``words``, which are our own mark-up only if ``is_markup`` says so; ``name`` is for tests."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.RichText if is_markup else Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(words)


class LineDialog(QInputDialog):
    """Asks for one line over ``parent``; it is gone once it is closed."""

    def __init__(self, parent: QWidget, name: str, title: str, question: str) -> None:
        """Ask ``question``; ``name`` is for tests."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setLabelText(question)
        for words in self.findChildren(QLabel):
            words.setTextFormat(Qt.TextFormat.PlainText)


def unkeyed(words: str) -> str:
    """``words`` for a button, a menu or a tab, where an ``&`` would vanish and make a key of the next letter."""
    return words.replace("&", "&&")


def tooltip(words: str) -> str:
    """``words`` for a tooltip: as they are, with their line breaks, and wrapped where a line is long."""
    if not words.strip():
        return ""
    # Qt wraps only what is mark-up, and then also what is short.
    space = "pre" if max(map(len, words.splitlines())) <= _WIDEST_LINE else "pre-wrap"
    lines = html.escape(words).replace("\n", "<br>")
    return f'<div style="white-space: {space}">{lines}</div>'


def set_tooltip(of: QWidget | QListWidgetItem, words: str) -> None:
    """Let ``of`` say ``words`` to whoever waits with the mouse over it."""
    of.setToolTip(tooltip(words))


def plain_tooltips(data: Data) -> Data:
    """Make what a model's ``data`` or ``headerData`` answers for the tooltip of a row a ``tooltip``."""

    @wraps(data)
    def answered(*asked: Any, **named: Any) -> Any:  # noqa: ANN401 - Qt's variant
        found = data(*asked, **named)
        is_tooltip = asked[-1] == Qt.ItemDataRole.ToolTipRole or named.get("role") == Qt.ItemDataRole.ToolTipRole
        return tooltip(found) if is_tooltip and isinstance(found, str) else found

    return answered  # type: ignore[return-value] # it takes and answers the same
