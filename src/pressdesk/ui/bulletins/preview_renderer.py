"""Pictures of the pages of a bulletin, laid out by Qt with the styles of the Word document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from pressdesk.errors import IntakeError
from pressdesk.formats import bulletin_font
from pressdesk.formats import docx_styles as paper
from pressdesk.formats.bulletin import EMBLEM_HEIGHT
from pressdesk.formats.bulletin_labels import capitals, caption_lines, labels, numbered
from pressdesk.formats.bulletin_parts import FIGURE_GAP, Table, figure_rows, with_tables
from pressdesk.formats.docx_styles import FACES
from pressdesk.formats.html import paragraphs
from pressdesk.services.thumbnails import unpacked
from pressdesk.ui.pictures import image_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressdesk.formats.blocks import Run
    from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto
    from pressdesk.formats.docx_styles import ParagraphStyle

_INDENT, _HANG = 20.0, 12.0
_HEADER_TOP, _FOOTER_BOTTOM = 40.0, 40.0
_ALIGNED = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "both": Qt.AlignmentFlag.AlignJustify,
}
_FIXED = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_DIGITS = "000"


@dataclass(frozen=True)
class Preview:
    """How many pages a bulletin has, with pictures of the first of them."""

    pages: int
    pictures: tuple[QImage, ...]


def render_preview(
    bulletin: BulletinDocument, *, width: float, scale: float, most: int, stop: Callable[[], bool]
) -> Preview:
    """Lay ``bulletin`` out and draw its first ``most`` pages, ``width`` wide, for a screen of that ``scale``.

    Called in a thread of work; once ``stop`` says so, what is left is not drawn.
    """
    laid_out = _LaidOut(bulletin)
    pictures: list[QImage] = []
    while len(pictures) < min(laid_out.pages, most) and not stop():
        pictures.append(laid_out.draw(len(pictures), width, scale))
    return Preview(laid_out.pages, tuple(pictures))


class _LaidOut:
    """A bulletin as a paginated document, in points."""

    def __init__(self, bulletin: BulletinDocument) -> None:
        self._bulletin = bulletin
        self._labels = labels(bulletin.language)
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setUseDesignMetrics(True)
        self._document.setPageSize(QRectF(0, 0, paper.PAGE_WIDTH, paper.PAGE_HEIGHT).size())
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(paper.MARGIN_TOP)
        frame.setBottomMargin(paper.MARGIN_BOTTOM)
        frame.setLeftMargin(paper.MARGIN_SIDE)
        frame.setRightMargin(paper.MARGIN_SIDE)
        self._document.rootFrame().setFrameFormat(frame)
        self._cursor = QTextCursor(self._document)
        self._is_first = True
        self._drawn = 0
        self._cover()
        lines = self._contents()
        self._number(lines, [self._entry(index, entry) for index, entry in enumerate(bulletin.entries)])

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def draw(self, page: int, width: float, scale: float) -> QImage:
        """A picture of one page, black on white in every theme, as paper is."""
        factor = width / paper.PAGE_WIDTH * scale
        size = QSize(round(paper.PAGE_WIDTH * factor), round(paper.PAGE_HEIGHT * factor))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)
        painter.scale(factor, factor)
        if page:
            self._draw_margins(painter, page)
        top = page * paper.PAGE_HEIGHT
        painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, paper.PAGE_WIDTH, paper.PAGE_HEIGHT)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(f"#{paper.INK}"))
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.end()
        image.setDevicePixelRatio(scale)
        return image

    def _draw_margins(self, painter: QPainter, page: int) -> None:
        face, edge = FACES["header"], paper.MARGIN_SIDE
        painter.setFont(_font(face))
        painter.setPen(QColor(f"#{face.colour}"))
        line = QRectF(edge, _HEADER_TOP, paper.TEXT_WIDTH, face.leading)
        title = f"{self._bulletin.title} {numbered(self._bulletin)}".strip()
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetricsF(painter.font())
        office = metrics.elidedText(
            self._bulletin.office, Qt.TextElideMode.ElideRight, line.width() - metrics.horizontalAdvance(title) - 12
        )
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, office)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, title)
        bottom = paper.PAGE_HEIGHT - _FOOTER_BOTTOM
        words = self._labels.page.format(page=page + 1, pages=self.pages)
        foot = QRectF(edge, bottom - face.leading, paper.TEXT_WIDTH, face.leading)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(QPen(QColor(f"#{paper.LINE}"), 0.5))
        painter.drawLine(QPointF(edge, line.bottom() + 7), QPointF(edge + paper.TEXT_WIDTH, line.bottom() + 7))

    def _cover(self) -> None:
        bulletin = self._bulletin
        if bulletin.emblem is not None and bulletin.emblem.is_file():  # else the Word document will say so
            image = image_of(unpacked(bulletin.emblem.read_bytes()))
            factor = min(paper.TEXT_WIDTH / image.width(), EMBLEM_HEIGHT / image.height())
            self._pictures([(image, image.width() * factor, image.height() * factor)], FACES["Emblem"])
        above = ((bulletin.parent or "", "Parent Office"), (bulletin.office, "Office"), (bulletin.title, "Title"))
        for text, name in above:
            if text:
                self._paragraph(FACES[name], capitals(text, bulletin.language))
        self._paragraph(FACES["Subtitle"], " · ".join(filter(None, (numbered(bulletin), bulletin.period))))

    def _contents(self) -> list[QTextBlock]:
        if not self._bulletin.entries:
            return []
        self._paragraph(FACES["TOC Heading"], self._labels.contents)
        lines = []
        face = replace(FACES["toc 1"], left=0, hang=0)
        metrics = QFontMetricsF(_font(face))
        room = paper.TEXT_WIDTH - metrics.horizontalAdvance(_DIGITS) - 4
        for entry in self._bulletin.entries:
            words = metrics.elidedText(entry.headline, Qt.TextElideMode.ElideRight, room - 16) + " "
            dots = int((room - metrics.horizontalAdvance(words)) / metrics.horizontalAdvance("."))
            self._paragraph(face, f"{words}{'.' * dots}\t{_DIGITS}")
            lines.append(self._cursor.block())
        return lines

    def _number(self, lines: list[QTextBlock], headings: list[QTextBlock]) -> None:
        """Put into the contents the pages on which the releases begin."""
        layout = self._document.documentLayout()
        pages = [int(layout.blockBoundingRect(block).top() // paper.PAGE_HEIGHT) + 1 for block in headings]
        for line, page in zip(lines, pages, strict=True):
            cursor = QTextCursor(line)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            steps = len(_DIGITS)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, steps)
            cursor.insertText(str(page))

    def _entry(self, index: int, entry: BulletinEntry) -> QTextBlock:
        try:
            blocks = [block for block in paragraphs(entry.body) if block.text.strip()]
        except IntakeError:  # longer than any text that is taken in: the Word document will say so
            blocks = []
        before = FACES["heading 1"].before if index else 0.0
        self._paragraph(FACES["heading 1"], entry.headline or "—", new_page=not index, before=before)
        heading = self._cursor.block()
        self._paragraph(FACES["Date"], entry.date_line)
        if entry.photos:
            self._photos(entry.photos)
        if entry.lead.strip():
            self._paragraph(FACES["Lead"], entry.lead)
        counts: dict[int, int] = {}
        for block in with_tables(blocks):
            if isinstance(block, Table):
                self._table(block)
            elif block.is_item:
                ordered = block.kind == "li-ol"
                counts[block.list_id] = counts.get(block.list_id, 0) + 1
                mark = f"{counts[block.list_id]}. " if ordered else "• "
                face = replace(FACES["List Number" if ordered else "List Bullet"], hang=_HANG)
                self._paragraph(face, mark, left=_INDENT * max(block.level, 1))
                self._runs(face, block.runs)
            else:
                face = FACES[{"h2": "heading 2", "h3": "heading 3", "quote": "Quote"}.get(block.kind, "Body Text")]
                self._paragraph(face, "")
                self._runs(face, block.runs)
        return heading

    def _photos(self, photos: Sequence[BulletinPhoto]) -> None:
        images = [image_of(unpacked(photo.image)) for photo in photos]
        for row in figure_rows([(image.width(), image.height()) for image in images]):
            self._pictures([(images[place], width, height) for place, width, height in row], FACES["Figure"])
        if captions := caption_lines(photos, self._bulletin.language):
            self._paragraph(FACES["caption"], captions.replace("\n", "\u2028"))

    def _table(self, table: Table) -> None:
        face, shape = FACES["Table Text"], QTextTableFormat()
        lengths = [QTextLength(QTextLength.Type.FixedLength, width) for width in table.widths()]
        shape.setColumnWidthConstraints(lengths)
        shape.setCellSpacing(0)
        shape.setCellPadding(paper.CELL_TOP)
        shape.setBorder(0.5)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setTopMargin(FACES["Body Text"].after)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QColor(f"#{paper.LINE}"))
        shape.setHeaderRowCount(int(table.has_header))
        shape.setBottomMargin(face.leading / 2)
        drawn = self._cursor.insertTable(len(table.rows), len(lengths), shape)
        for number, row in enumerate(table.rows):
            for column, cell in enumerate(row):
                self._cursor = drawn.cellAt(number, column).firstCursorPosition()
                self._runs(replace(face, bold=number == 0 and table.has_header), cell)
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        # Qt has begun the paragraph below a table already.
        self._is_first = True

    def _pictures(self, pictures: Sequence[tuple[QImage, float, float]], face: ParagraphStyle) -> None:
        """Add a line of pictures with their widths and heights in points."""
        self._paragraph(face, "")
        for place, (image, width, height) in enumerate(pictures):
            if place:
                self._cursor.insertText(FIGURE_GAP, _characters(face))
            self._drawn += 1
            name = f"photo:{self._drawn}"
            self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
            shown = QTextImageFormat()
            shown.setName(name)
            shown.setWidth(width)
            shown.setHeight(height)
            self._cursor.insertImage(shown)

    def _paragraph(
        self, face: ParagraphStyle, text: str, *, new_page: bool = False, before: float | None = None, left: float = 0.0
    ) -> None:
        block = QTextBlockFormat()
        block.setAlignment(_ALIGNED[face.align])
        block.setTopMargin(face.before if before is None else before)
        block.setBottomMargin(face.after)
        block.setLeftMargin(face.left + left)
        block.setRightMargin(face.right)
        block.setTextIndent(-face.hang)
        if face.leading:
            block.setLineHeight(face.leading, _FIXED)
        if face.tabs:
            tab = QTextOption.Tab(paper.TEXT_WIDTH - face.left, QTextOption.TabType.RightTab)
            block.setTabPositions([tab])
        if new_page:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._is_first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(_characters(face))
            self._is_first = False
        else:
            self._cursor.insertBlock(block, _characters(face))
        if text:
            self._cursor.insertText(text, _characters(face))

    def _runs(self, face: ParagraphStyle, runs: Sequence[Run]) -> None:
        for run in runs:
            style = _characters(face)
            if run.bold:
                style.setFontWeight(QFont.Weight.Bold.value)
            if run.italic:
                style.setFontItalic(True)
            self._cursor.insertText(run.text, style)


@cache
def _family() -> str:
    """The font that the document carries, by which all is measured."""
    for file in bulletin_font.files():
        QFontDatabase.addApplicationFont(str(file))
    return bulletin_font.NAME


def _font(face: ParagraphStyle) -> QFont:
    font = QFont(_family())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(1, round(face.size)))
    font.setBold(face.bold)
    font.setItalic(face.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.caps:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    if face.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.tracking)
    return font


def _characters(face: ParagraphStyle) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(_font(face))
    style.setForeground(QColor(f"#{face.colour}"))
    return style
