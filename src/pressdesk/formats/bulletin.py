"""Writing a bulletin as a Word document: cover, contents, and one release after another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pressdesk.errors import OutputError
from pressdesk.formats import docx_styles as word
from pressdesk.formats.bulletin_font import embed
from pressdesk.formats.bulletin_labels import capitals, caption_lines, labels, legal, line, numbered
from pressdesk.formats.bulletin_pages import Pager, lines_of
from pressdesk.formats.bulletin_parts import FIGURE_GAP, Table, figure_rows, with_tables
from pressdesk.formats.docx_styles import FACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

    from pressdesk.formats.blocks import Block, Run
    from pressdesk.formats.docx_styles import ParagraphStyle

_CORE_LIMIT = 255  # characters in a core property, set by python-docx
EMBLEM_HEIGHT = 62.0
_SCREEN_DPI = 96  # a picture is never drawn larger than it is on a screen
_CONTENTS_DOUBT = 48.0  # points of a page of the contents that are left free
_TABLE_SPACE = 9.0  # points below a table


@dataclass(frozen=True)
class BulletinPhoto:
    """A photo as it is printed: a JPEG or PNG, upright and of the right size already."""

    image: bytes
    caption: str
    credit: str


@dataclass(frozen=True)
class BulletinEntry:
    """One release in one language; ``body`` is in the HTML subset of texts, the other words are plain."""

    headline: str
    date_line: str
    lead: str
    body: str
    photos: tuple[BulletinPhoto, ...] = ()


@dataclass(frozen=True)
class BulletinDocument:
    """A bulletin as it is printed: ``parent`` is what stands above the office, such as the republic's name."""

    language: str
    office: str
    parent: str | None
    title: str
    period: str
    number: str | None
    emblem: Path | None
    entries: tuple[BulletinEntry, ...]


def bulletin_file(bulletin: BulletinDocument) -> bytes:
    """The .docx of ``bulletin``; the same bulletin gives the same bytes. Raises OutputError for a picture of no use."""
    return _Composer(bulletin).compose()


class _Composer:
    """Builds one document; what it adds to the document it also gives to a `Pager`."""

    def __init__(self, bulletin: BulletinDocument) -> None:
        import docx

        self._bulletin = bulletin
        self._words = labels(bulletin.language)
        self._pager = Pager(word.TEXT_WIDTH, word.TEXT_HEIGHT)
        self._document = docx.Document()
        self._images: dict[bytes, tuple[str, int, int]] = {}
        self._lists: dict[tuple[str, int], int] = {}
        self._above: dict[int, tuple[str, int]] = {}  # the list of the last item at each level
        self._last: tuple[Paragraph, float] | None = None
        self._below_table = False
        self._drawn = 0

    def compose(self) -> bytes:
        self._prepare()
        self._cover()
        numbers = self._contents()
        headings = [self._entry(index, entry) for index, entry in enumerate(self._bulletin.entries)]
        for index, heading in enumerate(headings):
            if _bookmark(index) in self._pager.moved:
                heading.paragraph_format.page_break_before = True
                heading.paragraph_format.space_before = None  # what it had below a table
        for name, shown in numbers.items():
            shown.text = str(self._pager.starts[name])
        self._header_and_footer()
        embed(self._document.part, word.FONT)
        return word.saved(self._document)

    # --- the document around the text

    def _prepare(self) -> None:
        """Empty python-docx's template of everything that is not the bulletin's own."""
        from docx.opc.constants import RELATIONSHIP_TYPE as KIND
        from docx.oxml import parse_xml

        part, tag = self._document.part, self._words.tag
        for element, xml in (
            (part.styles.element, word.styles_xml(tag)),
            (part.numbering_part.element, word.numbering_xml()),
            (part.settings.element, word.settings_xml(tag)),
        ):
            element[:] = list(parse_xml(xml))
        kept = {KIND.STYLES, KIND.NUMBERING, KIND.SETTINGS}
        for key in [key for key, relation in part.rels.items() if relation.reltype not in kept]:
            del part.rels[key]
        package = part.package
        properties = package.core_properties
        kept = {KIND.OFFICE_DOCUMENT, KIND.CORE_PROPERTIES}
        for key in [key for key, relation in package.rels.items() if relation.reltype not in kept]:
            del package.rels[key]
        package.part_related_by(KIND.CORE_PROPERTIES).element[:] = []
        properties.title = self._titled()[:_CORE_LIMIT]
        properties.subject = line(self._bulletin.period)[:_CORE_LIMIT]
        properties.author = line(self._bulletin.office)[:_CORE_LIMIT]
        properties.language = tag

        section = self._document.sections[0]
        section.page_width, section.page_height = word.emu(word.PAGE_WIDTH), word.emu(word.PAGE_HEIGHT)
        section.left_margin = section.right_margin = word.emu(word.MARGIN_SIDE)
        section.top_margin, section.bottom_margin = word.emu(word.MARGIN_TOP), word.emu(word.MARGIN_BOTTOM)
        section.header_distance = section.footer_distance = word.emu(40)
        section.different_first_page_header_footer = True

    def _header_and_footer(self) -> None:
        section = self._document.sections[0]
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        _style(header, FACES["header"])
        _style(footer, FACES["footer"])
        header.add_run(f"{line(self._bulletin.office)}\t{self._titled()}")
        fields = {"{page}": ("PAGE", 2), "{pages}": ("NUMPAGES", self._pager.page)}
        for piece in re.split(r"(\{pages?})", self._words.page):
            if piece in fields:
                instruction, shown = fields[piece]
                word.add_field(footer._p, instruction, str(shown))
            elif piece:
                footer.add_run(piece)

    def _titled(self) -> str:
        return line(f"{self._bulletin.title} {numbered(self._bulletin)}")

    # --- the parts of the text

    def _cover(self) -> None:
        bulletin = self._bulletin
        if bulletin.emblem is not None:
            key, wide, high = self._image(_read(bulletin.emblem), bulletin.emblem.name)
            scale = min(word.TEXT_WIDTH / wide, EMBLEM_HEIGHT / high, 72 / _SCREEN_DPI)
            self._pictures([(key, wide * scale, high * scale, bulletin.office)], FACES["Emblem"])
        for text, face in (
            (bulletin.parent or "", "Parent Office"),
            (bulletin.office, "Office"),
            (bulletin.title, "Title"),
        ):
            self._plain(capitals(text, bulletin.language), FACES[face])
        self._plain(" · ".join(filter(None, (numbered(bulletin), line(bulletin.period)))), FACES["Subtitle"])

    def _contents(self) -> dict[str, BaseOxmlElement]:
        """Write the contents, and return by bookmark the elements that are to show the page numbers."""
        # A word processor shows the numbers that are kept in the file until somebody asks it for others (F9 in Word).
        # Word would compute them at every opening, after a question about "other files", if the settings said
        # updateFields or a field said dirty; so neither says it, and the Pager's numbers are what is read.
        numbers: dict[str, BaseOxmlElement] = {}
        lines: dict[str, Paragraph] = {}
        if self._bulletin.entries:
            self._plain(self._words.contents, FACES["TOC Heading"])
        for index, entry in enumerate(self._bulletin.entries):
            name, headline = _bookmark(index), _headline(entry)
            # Each page of the contents is ended before it is full: they must not become one more.
            self._pager.mark(f"{name} contents", _CONTENTS_DOUBT)
            paragraph = self._paragraph(f"{headline}{FIGURE_GAP}000", FACES["toc 1"])
            lines[f"{name} contents"] = paragraph
            if index == 0:
                word.begin_field(paragraph._p, 'TOC \\o "1-1" \\h \\z \\u')
            link = word.add(paragraph._p, "w:hyperlink", anchor=name, history="1")
            for text in (headline, "\u00a0\t\u00a0"):
                link.append(paragraph.add_run(text)._r)
            numbers[name] = word.add_field(link, f"PAGEREF {name} \\h", "")
            if index == len(self._bulletin.entries) - 1:
                word.end_field(paragraph._p)
        self._pager.release()
        for name in self._pager.moved & lines.keys():
            lines[name].paragraph_format.page_break_before = True
        return numbers

    def _entry(self, index: int, entry: BulletinEntry) -> Paragraph:
        from pressdesk.formats.html import paragraphs

        blocks = [block for block in paragraphs(legal(entry.body)) if _words_of(block)]
        parts = with_tables(blocks)
        last = heading = self._heading(index, _headline(entry))
        if dated := self._plain(entry.date_line, FACES["Date"]):
            last = dated
        else:
            self._leave(FACES["Date"].after)
        if entry.photos:
            last = self._photos(entry.photos, _headline(entry))
        last = self._plain(entry.lead, FACES["Lead"]) or last
        self._lists.clear()
        self._above.clear()
        for place, part in enumerate(parts, start=1):
            following = parts[place] if place < len(parts) else None
            if isinstance(part, Table):
                self._end(last)
                self._table(part)
            elif part.is_item:
                last = self._list_item(part, following)
            else:
                last = self._block(part, following)
        self._end(last)
        return heading

    def _heading(self, index: int, headline: str) -> Paragraph:
        self._pager.mark(_bookmark(index))
        # The releases begin on a page of their own; each follows on after the one before.
        heading = self._paragraph(headline, FACES["heading 1"], new_page=not index)
        word.add(heading._p, "w:bookmarkStart", id=str(index), name=_bookmark(index))
        heading.add_run(headline)
        word.add(heading._p, "w:bookmarkEnd", id=str(index))
        return heading

    def _photos(self, photos: Sequence[BulletinPhoto], headline: str) -> Paragraph:
        captions = caption_lines(photos, self._bulletin.language)
        images = [self._image(photo.image, headline) for photo in photos]
        rows = figure_rows([(wide, high) for _key, wide, high in images])
        for number, row in enumerate(rows, 1):
            is_last = number == len(rows)
            face = replace(FACES["Figure"], keep_next=is_last and bool(captions))
            if is_last and not captions:
                face = replace(face, after=FACES["caption"].after)
            pictures = []
            for place, width, height in row:
                key, wide, _high = images[place]
                scale = min(1, wide * 72 / _SCREEN_DPI / width)
                nth = self._words.nth.format(number=place + 1, count=len(photos))
                pictures.append((key, width * scale, height * scale, f"{headline} – {nth}"))
            paragraph = self._pictures(pictures, face)
        if captions:
            paragraph = self._paragraph(captions, FACES["caption"])
            paragraph.add_run(captions)
        return paragraph

    def _table(self, table: Table) -> None:
        face, widths = FACES["Table Text"], table.widths()
        drawn, header = word.add_table(self._document, widths), 0.0
        for number, row in enumerate(table.rows):
            is_header = number == 0 and table.has_header
            cells = [[replace(run, text=legal(run.text), bold=run.bold or is_header) for run in cell] for cell in row]
            lines = max(
                lines_of(_measured(cell), face, width - 2 * word.CELL_SIDE)
                for cell, width in zip(cells, widths, strict=True)
            )
            height = lines * face.leading + 2 * word.CELL_TOP + 1
            for paragraph, cell in zip(
                word.add_row(self._document.part, drawn, widths, height, is_header=is_header), cells, strict=True
            ):
                _style(paragraph, face)
                self._runs(paragraph, cell)
            self._pager.row(height, face, header=header)
            header = height if is_header else header
        self._pager.space(_TABLE_SPACE)
        self._last, self._below_table = None, True

    def _block(self, block: Block, following: Block | Table | None) -> Paragraph:
        face = FACES[{"h2": "heading 2", "h3": "heading 3", "quote": "Quote"}.get(block.kind, "Body Text")]
        # What announces a list or a quotation stays with it.
        listed = isinstance(following, Table) or (following and (following.is_item or following.kind == "quote"))
        announces = bool(listed) and block.text.endswith(":")
        if announces:
            face = replace(face, keep_next=True, keep_lines=True)
        paragraph = self._paragraph(block.runs, face)
        if announces:
            paragraph.paragraph_format.keep_with_next = paragraph.paragraph_format.keep_together = True
        return self._runs(paragraph, block.runs)

    def _list_item(self, block: Block, following: Block | Table | None) -> Paragraph:
        ordered, level = block.kind == "li-ol", min(block.level, word.LEVELS) - 1
        face = FACES["List Number" if ordered else "List Bullet"]
        number = self._list_number(block, level)
        ends_list = (
            following is None
            or isinstance(following, Table)
            or not following.is_item
            or (following.level == 1 and (following.kind, following.list_id) not in self._lists)
        )
        paragraph = self._paragraph(block.runs, face, left=word.list_indent(level))
        if ends_list:
            self._leave(FACES["Body Text"].after)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
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
                number = numbering.add_num(word.NUMBERS + level if ordered else word.BULLETS)
                for each in range(word.LEVELS if ordered else 0):
                    number.add_lvlOverride(ilvl=each).add_startOverride(1)
                self._lists[key] = number.numId
        return self._lists[key]

    # --- paragraphs, runs and pictures

    def _paragraph(
        self, text: str | Sequence[Run], face: ParagraphStyle, *, left: float = 0, new_page: bool = False
    ) -> Paragraph:
        """Begin a paragraph that will hold ``text``."""
        paragraph = self._begin(face, new_page=new_page)
        runs = [(text, False, False)] if isinstance(text, str) else _measured(text)
        self._pager.add(runs, face, left=left, new_page=new_page)
        return paragraph

    def _begin(self, face: ParagraphStyle, *, new_page: bool = False) -> Paragraph:
        if self._last is not None and face.before > self._last[1]:
            self._leave(face.before)
        paragraph = self._document.add_paragraph()
        _style(paragraph, face)
        if new_page:
            paragraph.paragraph_format.page_break_before = True
        elif self._below_table:
            # A table has no space of its own below it.
            space = max(face.before, _TABLE_SPACE)
            paragraph.paragraph_format.space_before = word.emu(space)
            self._pager.space(space)
        self._last, self._below_table = (paragraph, face.after), False
        return paragraph

    def _leave(self, space: float) -> None:
        """Leave ``space`` below the last paragraph."""
        if self._last is not None:
            self._last[0].paragraph_format.space_after = word.emu(space)
            self._last = self._last[0], space
            self._pager.space(space)

    def _plain(self, text: str, face: ParagraphStyle) -> Paragraph | None:
        """Add a paragraph of plain text, or nothing and return None when there is none."""
        if not (text := line(text)):
            return None
        paragraph = self._paragraph(text, face)
        word.add_run(paragraph, text)
        return paragraph

    def _end(self, paragraph: Paragraph) -> None:
        """Let ``paragraph`` stand without a next one to be kept with."""
        if paragraph.style is not None and paragraph.style.paragraph_format.keep_with_next:
            paragraph.paragraph_format.keep_with_next = False
        self._pager.release()

    def _runs(self, paragraph: Paragraph, runs: Iterable[Run]) -> Paragraph:
        for run in runs:
            if not (text := legal(run.text)):
                continue
            written = word.add_run(paragraph, text)
            if run.bold:
                written.bold = True
            if run.italic:
                written.italic = True
            if address := word.link_address(legal(run.href or "")):
                word.add_link(paragraph, written, address)
        return paragraph

    def _image(self, image: bytes, name: str) -> tuple[str, int, int]:
        if image not in self._images:
            self._images[image] = word.add_image(self._document.part, image, len(self._images) + 1, name)
        return self._images[image]

    def _pictures(self, pictures: Sequence[tuple[str, float, float, str]], face: ParagraphStyle) -> Paragraph:
        """Add a line of pictures, of each its key, its width and height in points, and what is told in its place."""
        from docx.oxml.shape import CT_Inline

        paragraph = self._begin(FACES[face.name])
        if face.after != FACES[face.name].after:
            self._leave(face.after)
        if face.keep_next != FACES[face.name].keep_next:
            paragraph.paragraph_format.keep_with_next = face.keep_next
        for place, (key, wide, high, alt_text) in enumerate(pictures):
            if place:
                paragraph.add_run(FIGURE_GAP)
            self._drawn += 1  # python-docx reads the whole document to find a number that is free
            number = self._drawn
            inline = CT_Inline.new_pic_inline(number, key, f"{number}", word.emu(wide), word.emu(high))
            for side in "TBLR":
                inline.set(f"dist{side}", "0")
            inline.docPr.set("descr", line(alt_text))
            paragraph.add_run()._r.add_drawing(inline)
        self._pager.picture(max(high for _key, _wide, high, _text in pictures), face)
        return paragraph


def _style(paragraph: Paragraph, face: ParagraphStyle) -> None:
    paragraph._p.get_or_add_pPr().style = face.id


def _bookmark(index: int) -> str:
    return f"_Toc{100_000_001 + index}"


def _headline(entry: BulletinEntry) -> str:
    # A line of the contents must have something to click on.
    return line(entry.headline) or "—"


def _words_of(block: Block) -> str:
    return legal("".join(run.text for run in block.runs)).strip()


def _measured(runs: Iterable[Run]) -> list[tuple[str, bool, bool]]:
    return [(legal(run.text), run.bold, run.italic) for run in runs]


def _read(picture: Path) -> bytes:
    try:
        return picture.read_bytes()
    except OSError as error:
        raise OutputError("picture_unreadable", name=picture.name, reason=error.strerror) from error
