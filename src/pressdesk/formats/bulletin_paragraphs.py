"""The paragraphs, lists, tables and pictures of a bulletin, written to Word and measured at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pressdesk.formats import docx_styles, docx_writing
from pressdesk.formats.bulletin_labels import legal, line
from pressdesk.formats.bulletin_pages import lines_of
from pressdesk.formats.bulletin_parts import FIGURE_GAP, Table
from pressdesk.formats.docx_styles import FACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from pressdesk.formats.blocks import Block, Run
    from pressdesk.formats.bulletin_pages import Pager
    from pressdesk.formats.docx_styles import ParagraphStyle

_TABLE_SPACE = 9.0  # points below a table


class ParagraphWriter:
    """Writes one after another; what it adds to the document it also gives to the pager."""

    def __init__(self, document: Document, pager: Pager) -> None:
        """Write at the end of ``document``."""
        self._document, self._pager = document, pager
        self._images: dict[bytes, tuple[str, int, int]] = {}
        self._lists: dict[tuple[str, int], int] = {}
        self._above: dict[int, tuple[str, int]] = {}  # the list of the last item at each level
        self._last: tuple[Paragraph, float] | None = None
        self._below_table = False
        self._drawn = 0

    def begin_text(self) -> None:
        """Begin the text of a release: its lists count anew."""
        self._lists.clear()
        self._above.clear()

    def table(self, table: Table) -> None:
        """Add a table, its header repeated on each page."""
        face, widths = FACES["Table Text"], table.widths()
        drawn, header = docx_writing.add_table(self._document, widths), 0.0
        for number, row in enumerate(table.rows):
            is_header = number == 0 and table.has_header
            cells = [[replace(run, text=legal(run.text), bold=run.bold or is_header) for run in cell] for cell in row]
            lines = max(
                lines_of(_measured(cell), face, width - 2 * docx_styles.CELL_SIDE)
                for cell, width in zip(cells, widths, strict=True)
            )
            height = lines * face.leading + 2 * docx_styles.CELL_TOP + 1
            for paragraph, cell in zip(
                docx_writing.add_row(self._document.part, drawn, widths, height, is_header=is_header),
                cells,
                strict=True,
            ):
                style(paragraph, face)
                self._runs(paragraph, cell)
            self._pager.row(height, face, header=header)
            header = height if is_header else header
        self._pager.space(_TABLE_SPACE)
        self._last, self._below_table = None, True

    def block(self, block: Block, following: Block | Table | None) -> Paragraph:
        """Add a paragraph, a heading or a quotation; ``following`` is what comes after it."""
        face = FACES[{"h2": "heading 2", "h3": "heading 3", "quote": "Quote"}.get(block.kind, "Body Text")]
        # What announces a list or a quotation stays with it.
        listed = isinstance(following, Table) or (following and (following.is_item or following.kind == "quote"))
        announces = bool(listed) and block.text.endswith(":")
        if announces:
            face = replace(face, keep_next=True, keep_lines=True)
        paragraph = self.paragraph(block.runs, face)
        if announces:
            paragraph.paragraph_format.keep_with_next = paragraph.paragraph_format.keep_together = True
        return self._runs(paragraph, block.runs)

    def list_item(self, block: Block, following: Block | Table | None) -> Paragraph:
        """Add an item of a list; ``following`` is what comes after it."""
        ordered, level = block.kind == "li-ol", min(block.level, docx_styles.LEVELS) - 1
        face = FACES["List Number" if ordered else "List Bullet"]
        number = self._list_number(block, level)
        ends_list = (
            following is None
            or isinstance(following, Table)
            or not following.is_item
            or (following.level == 1 and (following.kind, following.list_id) not in self._lists)
        )
        paragraph = self.paragraph(block.runs, face, left=docx_styles.list_indent(level))
        if ends_list:
            self.leave(FACES["Body Text"].after)
        properties = docx_writing.element(paragraph).get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number
        return self._runs(paragraph, block.runs)

    def _list_number(self, block: Block, level: int) -> int:
        """The numbering of the list that ``block``, at ``level`` from 0, is an item of; each list counts from 1.

        A numbered list in a numbered one is a level of its numbering: word processors count both together only so.
        """
        key = (block.kind, block.list_id)
        ordered = block.kind == "li-ol"
        # A second list below the same item would count on, so it is one of its own.
        follows_another = self._above.pop(level, key) != key
        outer = self._lists.get(self._above.get(level - 1, key))
        self._above = {above: list_ for above, list_ in self._above.items() if above < level} | {level: key}
        if key not in self._lists:
            if ordered and outer is not None and self._above[level - 1][0] == "li-ol" and not follows_another:
                self._lists[key] = outer
            else:
                numbering = self._document.part.numbering_part.element
                number = numbering.add_num(docx_styles.NUMBERS + level if ordered else docx_styles.BULLETS)
                for each in range(docx_styles.LEVELS if ordered else 0):
                    number.add_lvlOverride(ilvl=each).add_startOverride(1)
                self._lists[key] = number.numId
        return self._lists[key]

    def paragraph(
        self, text: str | Sequence[Run], face: ParagraphStyle, *, left: float = 0, new_page: bool = False
    ) -> Paragraph:
        """Begin a paragraph that will hold ``text``."""
        paragraph = self._begin(face, new_page=new_page)
        runs = [(text, False, False)] if isinstance(text, str) else _measured(text)
        self._pager.add(runs, face, left=left, new_page=new_page)
        return paragraph

    def _begin(self, face: ParagraphStyle, *, new_page: bool = False) -> Paragraph:
        if self._last is not None and face.before > self._last[1]:
            self.leave(face.before)
        paragraph = self._document.add_paragraph()
        style(paragraph, face)
        if new_page:
            paragraph.paragraph_format.page_break_before = True
        elif self._below_table:
            # A table has no space of its own below it.
            space = max(face.before, _TABLE_SPACE)
            paragraph.paragraph_format.space_before = docx_styles.emu(space)
            self._pager.space(space)
        self._last, self._below_table = (paragraph, face.after), False
        return paragraph

    def leave(self, space: float) -> None:
        """Leave ``space`` below the last paragraph."""
        if self._last is not None:
            self._last[0].paragraph_format.space_after = docx_styles.emu(space)
            self._last = self._last[0], space
            self._pager.space(space)

    def plain(self, text: str, face: ParagraphStyle) -> Paragraph | None:
        """Add a paragraph of plain text, or nothing and return None when there is none."""
        if not (text := line(text)):
            return None
        paragraph = self.paragraph(text, face)
        docx_writing.add_run(paragraph, text)
        return paragraph

    def end(self, paragraph: Paragraph) -> None:
        """Let ``paragraph`` stand without a next one to be kept with."""
        if paragraph.style is not None and paragraph.style.paragraph_format.keep_with_next:
            paragraph.paragraph_format.keep_with_next = False
        self._pager.release()

    def _runs(self, paragraph: Paragraph, runs: Iterable[Run]) -> Paragraph:
        for run in runs:
            if not (text := legal(run.text)):
                continue
            written = docx_writing.add_run(paragraph, text)
            if run.bold:
                written.bold = True
            if run.italic:
                written.italic = True
            if address := docx_writing.link_address(legal(run.href or "")):
                docx_writing.add_link(paragraph, written, address)
        return paragraph

    def image(self, image: bytes, name: str) -> tuple[str, int, int]:
        """Put a picture into the document; its key, and its size in pixels."""
        if image not in self._images:
            self._images[image] = docx_writing.add_image(self._document.part, image, len(self._images) + 1, name)
        return self._images[image]

    def pictures(self, pictures: Sequence[tuple[str, float, float, str]], face: ParagraphStyle) -> Paragraph:
        """Add a line of pictures, of each its key, its width and height in points, and what is told in its place."""
        from docx.oxml.shape import CT_Inline

        paragraph = self._begin(FACES[face.name])
        if face.after != FACES[face.name].after:
            self.leave(face.after)
        if face.keep_next != FACES[face.name].keep_next:
            paragraph.paragraph_format.keep_with_next = face.keep_next
        for place, (key, wide, high, alt_text) in enumerate(pictures):
            if place:
                paragraph.add_run(FIGURE_GAP)
            self._drawn += 1  # python-docx reads the whole document to find a number that is free
            number = self._drawn
            inline = CT_Inline.new_pic_inline(number, key, f"{number}", docx_styles.emu(wide), docx_styles.emu(high))
            for side in "TBLR":
                inline.set(f"dist{side}", "0")
            inline.docPr.set("descr", line(alt_text))
            docx_writing.element(paragraph.add_run()).add_drawing(inline)
        self._pager.picture(max(high for _key, _wide, high, _text in pictures), face)
        return paragraph


def style(paragraph: Paragraph, face: ParagraphStyle) -> None:
    """Give a paragraph a style of the document."""
    docx_writing.element(paragraph).get_or_add_pPr().style = face.id


def _measured(runs: Iterable[Run]) -> list[tuple[str, bool, bool]]:
    return [(legal(run.text), run.bold, run.italic) for run in runs]
