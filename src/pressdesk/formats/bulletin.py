"""Writing a bulletin as a Word document: cover, contents, and one release after another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pressdesk.errors import OutputError
from pressdesk.formats import docx_styles, docx_writing
from pressdesk.formats.bulletin_font import embed
from pressdesk.formats.bulletin_labels import capitals, caption_lines, labels, legal, line, numbered
from pressdesk.formats.bulletin_pages import Pager
from pressdesk.formats.bulletin_paragraphs import ParagraphWriter, style
from pressdesk.formats.bulletin_parts import FIGURE_GAP, Table, figure_rows, with_tables
from pressdesk.formats.docx_styles import FACES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

    from pressdesk.formats.blocks import Block

_CORE_LIMIT = 255  # characters in a core property, set by python-docx
EMBLEM_HEIGHT = 62.0
_SCREEN_DPI = 96  # a picture is never drawn larger than it is on a screen
_CONTENTS_DOUBT = 48.0  # points of a page of the contents that are left free


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
        self._pager = Pager(docx_styles.TEXT_WIDTH, docx_styles.TEXT_HEIGHT)
        self._document = docx.Document()
        self._paragraphs = ParagraphWriter(self._document, self._pager)

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
        embed(self._document.part, docx_styles.FONT)
        return docx_writing.saved(self._document)

    # --- the document around the text

    def _prepare(self) -> None:
        """Empty python-docx's template of everything that is not the bulletin's own."""
        from docx.opc.constants import RELATIONSHIP_TYPE as KIND
        from docx.oxml import parse_xml

        part, tag = self._document.part, self._words.tag
        for element, xml in (
            (part.styles.element, docx_styles.styles_xml(tag)),
            (part.numbering_part.element, docx_styles.numbering_xml()),
            (part.settings.element, docx_styles.settings_xml(tag)),
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
        section.page_width, section.page_height = (
            docx_styles.emu(docx_styles.PAGE_WIDTH),
            docx_styles.emu(docx_styles.PAGE_HEIGHT),
        )
        section.left_margin = section.right_margin = docx_styles.emu(docx_styles.MARGIN_SIDE)
        section.top_margin, section.bottom_margin = (
            docx_styles.emu(docx_styles.MARGIN_TOP),
            docx_styles.emu(docx_styles.MARGIN_BOTTOM),
        )
        section.header_distance = section.footer_distance = docx_styles.emu(40)
        section.different_first_page_header_footer = True

    def _header_and_footer(self) -> None:
        section = self._document.sections[0]
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        style(header, FACES["header"])
        style(footer, FACES["footer"])
        header.add_run(f"{line(self._bulletin.office)}\t{self._titled()}")
        fields = {"{page}": ("PAGE", 2), "{pages}": ("NUMPAGES", self._pager.page)}
        for piece in re.split(r"(\{pages?})", self._words.page):
            if piece in fields:
                instruction, shown = fields[piece]
                docx_writing.add_field(docx_writing.element(footer), instruction, str(shown))
            elif piece:
                footer.add_run(piece)

    def _titled(self) -> str:
        return line(f"{self._bulletin.title} {numbered(self._bulletin)}")

    # --- the parts of the text

    def _cover(self) -> None:
        bulletin = self._bulletin
        if bulletin.emblem is not None:
            key, wide, high = self._paragraphs.image(_read(bulletin.emblem), bulletin.emblem.name)
            scale = min(docx_styles.TEXT_WIDTH / wide, EMBLEM_HEIGHT / high, 72 / _SCREEN_DPI)
            self._paragraphs.pictures([(key, wide * scale, high * scale, bulletin.office)], FACES["Emblem"])
        for text, face in (
            (bulletin.parent or "", "Parent Office"),
            (bulletin.office, "Office"),
            (bulletin.title, "Title"),
        ):
            self._paragraphs.plain(capitals(text, bulletin.language), FACES[face])
        self._paragraphs.plain(" · ".join(filter(None, (numbered(bulletin), line(bulletin.period)))), FACES["Subtitle"])

    def _contents(self) -> dict[str, BaseOxmlElement]:
        """Write the contents, and return by bookmark the elements that are to show the page numbers."""
        # A word processor shows the numbers that are kept in the file until somebody asks it for others (F9 in Word).
        # Word would compute them at every opening, after a question about "other files", if the settings said
        # updateFields or a field said dirty; so neither says it, and the Pager's numbers are what is read.
        numbers: dict[str, BaseOxmlElement] = {}
        lines: dict[str, Paragraph] = {}
        if self._bulletin.entries:
            self._paragraphs.plain(self._words.contents, FACES["TOC Heading"])
        for index, entry in enumerate(self._bulletin.entries):
            name, headline = _bookmark(index), _headline(entry)
            # Each page of the contents is ended before it is full: they must not become one more.
            self._pager.mark(f"{name} contents", _CONTENTS_DOUBT)
            paragraph = self._paragraphs.paragraph(f"{headline}{FIGURE_GAP}000", FACES["toc 1"])
            lines[f"{name} contents"] = paragraph
            if index == 0:
                docx_writing.begin_field(docx_writing.element(paragraph), 'TOC \\o "1-1" \\h \\z \\u')
            link = docx_writing.add(docx_writing.element(paragraph), "w:hyperlink", anchor=name, history="1")
            for text in (headline, "\u00a0\t\u00a0"):
                link.append(docx_writing.element(paragraph.add_run(text)))
            numbers[name] = docx_writing.add_field(link, f"PAGEREF {name} \\h", "")
            if index == len(self._bulletin.entries) - 1:
                docx_writing.end_field(docx_writing.element(paragraph))
        self._pager.release()
        for name in self._pager.moved & lines.keys():
            lines[name].paragraph_format.page_break_before = True
        return numbers

    def _entry(self, index: int, entry: BulletinEntry) -> Paragraph:
        from pressdesk.formats.html import paragraphs

        blocks = [block for block in paragraphs(legal(entry.body)) if _words_of(block)]
        parts = with_tables(blocks)
        last = heading = self._heading(index, _headline(entry))
        if dated := self._paragraphs.plain(entry.date_line, FACES["Date"]):
            last = dated
        else:
            self._paragraphs.leave(FACES["Date"].after)
        if entry.photos:
            last = self._photos(entry.photos, _headline(entry))
        last = self._paragraphs.plain(entry.lead, FACES["Lead"]) or last
        self._paragraphs.begin_text()
        for place, part in enumerate(parts, start=1):
            following = parts[place] if place < len(parts) else None
            if isinstance(part, Table):
                self._paragraphs.end(last)
                self._paragraphs.table(part)
            elif part.is_item:
                last = self._paragraphs.list_item(part, following)
            else:
                last = self._paragraphs.block(part, following)
        self._paragraphs.end(last)
        return heading

    def _heading(self, index: int, headline: str) -> Paragraph:
        self._pager.mark(_bookmark(index))
        # The releases begin on a page of their own; each follows on after the one before.
        heading = self._paragraphs.paragraph(headline, FACES["heading 1"], new_page=not index)
        docx_writing.add(docx_writing.element(heading), "w:bookmarkStart", id=str(index), name=_bookmark(index))
        heading.add_run(headline)
        docx_writing.add(docx_writing.element(heading), "w:bookmarkEnd", id=str(index))
        return heading

    def _photos(self, photos: Sequence[BulletinPhoto], headline: str) -> Paragraph:
        captions = caption_lines(photos, self._bulletin.language)
        images = [self._paragraphs.image(photo.image, headline) for photo in photos]
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
            paragraph = self._paragraphs.pictures(pictures, face)
        if captions:
            paragraph = self._paragraphs.paragraph(captions, FACES["caption"])
            paragraph.add_run(captions)
        return paragraph


def _bookmark(index: int) -> str:
    return f"_Toc{100_000_001 + index}"


def _headline(entry: BulletinEntry) -> str:
    # A line of the contents must have something to click on.
    return line(entry.headline) or "—"


def _words_of(block: Block) -> str:
    return legal("".join(run.text for run in block.runs)).strip()


def _read(picture: Path) -> bytes:
    try:
        return picture.read_bytes()
    except OSError as error:
        raise OutputError("picture_unreadable", name=picture.name, reason=error.strerror) from error
