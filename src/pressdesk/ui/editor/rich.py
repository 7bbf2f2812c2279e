"""The body of a text while it is written: paragraphs, headings, lists, quotes, bold, italic and links."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit

from pressdesk.formats.blocks import Block, Run
from pressdesk.formats.html import from_plain, paragraphs, serialise
from pressdesk.ui import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pressdesk.errors import PressdeskError
    from pressdesk.ui.tasks import TaskQueue

_AT_ONCE = 20_000
_IN_A_LINE = 2_000
_BLANKS = (" ", "\u00a0")
"""Markup of up to so many characters is cleaned while the user waits: a few milliseconds."""
_BLOCKS_AT_ONCE = 40
_HEADING_PX = {2: 17, 3: 15}
_INDENT = 24
_QUOTE = QTextFormat.Property.BlockQuoteLevel.value
_LINE_END = "\u2028"
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListDecimal)


class RichEdit(QTextEdit):
    """Edits a body. Whatever is pasted is cleaned to what a body can hold.

    ``refused`` is the error that kept a paste out; ``pasting`` says that a large one is being cleaned, or is done.
    """

    refused = Signal(object)
    pasting = Signal(bool)

    def __init__(self, tasks: TaskQueue) -> None:
        """Edit an empty body."""
        super().__init__()
        self._tasks = tasks
        self._edges = False, False
        self._filling: Iterator[None] | None = None
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)

    @property
    def body(self) -> str:
        """What is written, as the HTML of a body."""
        return serialise([block for block in _blocks(self.document().begin()) if block.text.strip()])

    def show_body(self, body: str) -> None:
        """Show ``body``; what was typed before can't be undone beyond it."""
        self.document().setUndoRedoEnabled(False)
        self.clear()
        cursor = self.textCursor()
        cursor.setBlockFormat(_block_format("p"))
        cursor.setCharFormat(QTextCharFormat())
        for _done in _write(cursor, paragraphs(body)):
            pass
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold, or no longer."""
        style = QTextCharFormat()
        is_bold = self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold
        style.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(style)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic, or no longer."""
        style = QTextCharFormat()
        style.setFontItalic(not self.currentCharFormat().fontItalic())
        self.mergeCurrentCharFormat(style)

    def toggle_block(self, kind: str) -> None:
        """Make the chosen paragraphs ``h2``, ``quote``, ``li-ul`` or ``li-ol``, or plain again if they all are."""
        cursor = self.textCursor()
        blocks = list(_chosen(cursor))
        is_all = all(_kind(block) == kind for block in blocks)
        wanted = "p" if is_all else kind
        cursor.beginEditBlock()
        made = None
        for block in blocks:
            _set_kind(QTextCursor(block), wanted)
            if wanted.startswith("li-"):
                inside = QTextCursor(block)
                if made is None:
                    made = inside.createList(_list_format(wanted, 1))
                else:
                    made.add(block)
        cursor.endEditBlock()

    def set_link(self, address: str) -> None:
        """Let the selection lead to ``address``, nowhere when that is empty; without a selection, the link under it."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor = self._around_link(cursor)
        if not cursor.hasSelection():
            cursor.insertText(address, _char_format(Run(address, href=address)))
            return
        style = QTextCharFormat()
        style.setAnchor(bool(address))
        style.setAnchorHref(address)
        style.setFontUnderline(bool(address))
        cursor.mergeCharFormat(style)

    @property
    def link(self) -> str:
        """Where the words under the cursor lead to; empty when nowhere."""
        return self.currentCharFormat().anchorHref()

    def clear_formatting(self) -> None:
        """Make the chosen paragraphs plain."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for block in list(_chosen(cursor)):
            inside = QTextCursor(block)
            _set_kind(inside, "p")
            inside.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            inside.setCharFormat(QTextCharFormat())
        cursor.endEditBlock()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words can be pasted, pictures and files are for the page of photos."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words, with what a body can hold of their form."""
        markup = source.html() if source.hasHtml() else ""
        words = source.text()
        if len(words) <= _IN_A_LINE and "\n" not in words and "\r" not in words and not markup:
            self.insertPlainText("".join(char for char in words if char.isprintable() or char == "\u00a0"))
            return
        # Cleaning a body drops the blanks at its edges, which part these words from those that they come between.
        self._edges = words[:1] in _BLANKS, words[-1:] in _BLANKS
        words = "" if markup else words
        if len(markup) + len(words) <= _AT_ONCE:
            self._insert(_cleaned(markup, words))
            return
        self.pasting.emit(True)
        self._tasks.aside(partial(_cleaned, markup, words), self._insert, self._on_refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """After a heading a paragraph follows; Enter or Backspace in an empty item ends the list."""
        cursor = self.textCursor()
        kind = _kind(cursor.block())
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_back = event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection()
        if kind != "p" and ((is_enter and not cursor.block().text()) or is_back):
            _set_kind(cursor, "p")
            return
        super().keyPressEvent(event)
        if is_enter and kind in ("h2", "h3"):
            _set_kind(self.textCursor(), "p")
            self.setCurrentCharFormat(QTextCharFormat())

    def _around_link(self, cursor: QTextCursor) -> QTextCursor:
        address = self.link
        found = QTextCursor(cursor)
        if address:
            fragment = next(
                (
                    one
                    for one in _fragments(cursor.block())
                    if one.position() <= cursor.position() <= one.position() + one.length()
                    and one.charFormat().anchorHref() == address
                ),
                None,
            )
            if fragment is not None:
                found.setPosition(fragment.position())
                found.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        return found

    def _insert(self, blocks: list[Block]) -> None:
        self.pasting.emit(False)
        cursor = self.textCursor()
        cursor.removeSelectedText()
        if len(blocks) == 1 and blocks[0].kind == "p":
            before, after = self._edges
            cursor.insertText(" " if before else "")
            for run in blocks[0].runs:
                cursor.insertText(run.text.replace("\n", _LINE_END), _char_format(run))
            cursor.insertText(" " if after else "")
            return
        if cursor.block().text():
            cursor.insertBlock(_block_format("p"), QTextCharFormat())
        self._filling = _write(cursor, blocks)
        self._fill()

    def _fill(self) -> None:
        """Write some paragraphs and let the window live before the next."""
        if self._filling is None:
            return
        for _number in range(_BLOCKS_AT_ONCE):
            if next(self._filling, self) is self:
                self._filling = None
                self.ensureCursorVisible()
                return
        QTimer.singleShot(0, self, self._fill)

    def _on_refused(self, error: PressdeskError) -> None:
        self.pasting.emit(False)
        self.refused.emit(error)


def _cleaned(markup: str, words: str) -> list[Block]:
    return paragraphs(markup) if markup else from_plain(words)


def _write(cursor: QTextCursor, blocks: Iterable[Block]) -> Iterator[None]:
    """Write ``blocks`` at the cursor, one at each step; the first one into the paragraph that is there."""
    lists: dict[int, int] = {}
    is_first = True
    for block in blocks:
        if not is_first:
            cursor.insertBlock(_block_format("p"), QTextCharFormat())
        is_first = False
        if cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
        cursor.setBlockFormat(_block_format(block.kind))
        if block.is_item:
            known = cursor.document().object(lists[block.list_id]) if block.list_id in lists else None
            if known is None:
                made = cursor.createList(_list_format(block.kind, block.level))
                lists[block.list_id] = made.objectIndex()
            else:
                known.add(cursor.block())  # type: ignore[attr-defined] # the object of a list is a QTextList
        heading = cursor.blockFormat().headingLevel()
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", _LINE_END), _char_format(run, heading))
        yield


def _blocks(block: QTextBlock) -> Iterator[Block]:
    while block.isValid():
        kind = _kind(block)
        found = block.textList()
        level, number = (found.format().indent(), found.objectIndex()) if found is not None else (0, 0)
        runs = []
        for fragment in _fragments(block):
            style = fragment.charFormat()
            is_bold = style.fontWeight() >= QFont.Weight.DemiBold and kind not in ("h2", "h3")
            text = fragment.text().replace(_LINE_END, "\n").replace("\ufffc", "")
            runs.append(Run(text, is_bold, style.fontItalic(), style.anchorHref() or None))
        yield Block(kind, level, number, tuple(run for run in runs if run.text))
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _kind(block: QTextBlock) -> str:
    found = block.textList()
    if found is not None:
        return "li-ol" if found.format().style() == QTextListFormat.Style.ListDecimal else "li-ul"
    style = block.blockFormat()
    if style.headingLevel():
        return "h2" if style.headingLevel() <= 2 else "h3"
    return "quote" if style.intProperty(_QUOTE) else "p"


def _set_kind(cursor: QTextCursor, kind: str) -> None:
    """Make the cursor's paragraph one of ``kind``; an item still has to be put into its list."""
    block = cursor.block()
    if (found := block.textList()) is not None:
        found.remove(block)
    was_heading = bool(block.blockFormat().headingLevel())
    style = _block_format(kind)
    cursor.setBlockFormat(style)
    if was_heading or style.headingLevel():
        inside = QTextCursor(block)
        inside.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        inside.setCharFormat(_char_format(Run(""), style.headingLevel()))
        cursor.setBlockCharFormat(_char_format(Run(""), style.headingLevel()))


def _chosen(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def _block_format(kind: str) -> QTextBlockFormat:
    style = QTextBlockFormat()
    style.setLineHeight(tokens.READING_LEADING - 20, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    style.setBottomMargin(tokens.GAP[2])
    if kind in ("h2", "h3"):
        style.setHeadingLevel(int(kind[1]))
        style.setTopMargin(tokens.GAP[2])
    elif kind == "quote":
        style.setProperty(_QUOTE, 1)
        style.setLeftMargin(_INDENT)
        style.setRightMargin(_INDENT)
    return style


def _list_format(kind: str, level: int) -> QTextListFormat:
    style = QTextListFormat()
    style.setStyle(_BULLETS[kind == "li-ol"])
    style.setIndent(max(level, 1))
    return style


def _char_format(run: Run, heading: int = 0) -> QTextCharFormat:
    style = QTextCharFormat()
    if run.bold or heading:
        style.setFontWeight(QFont.Weight.Bold)
    if heading:
        style.setProperty(QTextFormat.Property.FontPixelSize.value, _HEADING_PX.get(heading, tokens.READING_PX))
    if run.italic:
        style.setFontItalic(True)
    if run.href:
        style.setAnchor(True)
        style.setAnchorHref(run.href)
        style.setFontUnderline(True)  # without a colour of its own it is read in both themes
    return style
