"""Writing a bulletin as a Word document: cover, contents, and one release after another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.errors import OutputError
from pressdesk.formats import bulletin_word as word
from pressdesk.formats.bulletin_pages import Pager
from pressdesk.formats.bulletin_word import FACES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

    from pressdesk.formats.blocks import Block, Run
    from pressdesk.formats.bulletin_word import Face

# What XML 1.0 cannot hold, and therefore Word cannot open.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = re.compile("[ \t\r\n]+")
_SENTENCE_END = (".", "!", "?", "…", "»", "”", ")")
_CORE_LIMIT = 255  # characters in a core property, set by python-docx
_PHOTO_HEIGHT, EMBLEM_HEIGHT = 303.0, 62.0
_SCREEN_DPI = 96  # a picture is never drawn larger than it is on a screen
_FOLLOWING_SPACE = 26.0


@dataclass(frozen=True)
class BulletinPhoto:
    """A photo as it is printed: a JPEG or PNG, upright and of the right size already."""

    image: bytes
    caption: str
    credit: str
    alt_text: str


@dataclass(frozen=True)
class BulletinEntry:
    """One release in one language; ``body`` is in the HTML subset of texts, the other words are plain."""

    headline: str
    date_line: str
    lead: str
    body: str
    photo: BulletinPhoto | None


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


class Labels(NamedTuple):
    """What a bulletin says in one language besides its releases; ``page`` has places for ``page`` and ``pages``."""

    tag: str
    contents: str
    page: str
    number: str
    photo: str


# Every label the document brings itself. A language without a line here has English labels and its own code.
_WORDS = {
    "az": Labels("az-Latn-AZ", "Mündəricat", "Səhifə {page} / {pages}", "№", "Foto"),
    "en": Labels("en-GB", "Contents", "Page {page} of {pages}", "No.", "Photo"),
    "ru": Labels("ru-RU", "Содержание", "Стр. {page} из {pages}", "№", "Фото"),
}
# Word and LibreOffice show i as I when a style asks for capitals, whatever the language: these languages get
# theirs written out.
_DOTTED = {"az", "tr"}
_CAPITALS = str.maketrans("abcçdeəfgğhxıijkqlmnoöprsştuüvwyz", "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ")


def labels(language: str) -> Labels:
    """What a bulletin in ``language`` says besides its releases."""
    return _WORDS.get(language, _WORDS["en"]._replace(tag=language))


def capitals(text: str, language: str) -> str:
    """``text`` as a style that asks for capitals is handed it: with those of a dotted i written out."""
    return text.translate(_CAPITALS) if language in _DOTTED else text


def numbered(bulletin: BulletinDocument) -> str:
    """The number of the bulletin as it is printed, or nothing."""
    number = _line(bulletin.number or "")
    return f"{labels(bulletin.language).number}\u00a0{number}" if number else ""


def caption_line(photo: BulletinPhoto, language: str) -> str:
    """What is printed under a photo: its caption and who took it."""
    caption = _line(photo.caption)
    if credit := _line(photo.credit):
        stop = "." if caption and not caption.endswith(_SENTENCE_END) else ""
        caption = f"{caption}{stop} {labels(language).photo}: {credit}".strip()
    return caption


def write_bulletin(bulletin: BulletinDocument, output: Path) -> None:
    """Write ``bulletin`` to ``output`` as a .docx, replacing what is there; the same bulletin gives the same bytes.

    Raises OutputError when a picture cannot be read or the file cannot be written; ``output`` is then as it was.
    """
    word.replace_file(output, _Composer(bulletin).compose())


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

    def compose(self) -> bytes:
        self._prepare()
        self._cover()
        numbers = self._contents()
        for index, entry in enumerate(self._bulletin.entries):
            self._entry(index, entry)
        for name, shown in numbers.items():
            shown.text = str(self._pager.starts[name])
        self._header_and_footer()
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
        properties.subject = _line(self._bulletin.period)[:_CORE_LIMIT]
        properties.author = _line(self._bulletin.office)[:_CORE_LIMIT]
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
        header.add_run(f"{_line(self._bulletin.office)}\t{self._titled()}")
        fields = {"{page}": ("PAGE", 2), "{pages}": ("NUMPAGES", self._pager.page)}
        for piece in re.split(r"(\{pages?})", self._words.page):
            if piece in fields:
                instruction, shown = fields[piece]
                word.add_field(footer._p, instruction, str(shown))
            elif piece:
                footer.add_run(piece)

    def _titled(self) -> str:
        return _line(f"{self._bulletin.title} {numbered(self._bulletin)}")

    # --- the parts of the text

    def _cover(self) -> None:
        bulletin = self._bulletin
        if bulletin.emblem is not None:
            self._picture(_read(bulletin.emblem), FACES["Emblem"], EMBLEM_HEIGHT, bulletin.office, bulletin.emblem.name)
        for text, face in (
            (bulletin.parent or "", "Parent Office"),
            (bulletin.office, "Office"),
            (bulletin.title, "Title"),
        ):
            self._plain(capitals(text, bulletin.language), FACES[face])
        self._plain(" · ".join(filter(None, (numbered(bulletin), _line(bulletin.period)))), FACES["Subtitle"])

    def _contents(self) -> dict[str, BaseOxmlElement]:
        """Write the contents, and return by bookmark the elements that are to show the page numbers."""
        # The lines are links with PAGEREF fields, without a TOC field around them. Inside a TOC field LibreOffice
        # shows the numbers that are kept in the file; outside, it computes them on loading. Word computes either
        # only when told to (Ctrl+A, F9), or after a question about "other files" at every opening if the settings
        # say updateFields or a field says dirty; so neither says it, and the Pager's numbers are what Word shows.
        numbers: dict[str, BaseOxmlElement] = {}
        if self._bulletin.entries:
            self._plain(self._words.contents, FACES["TOC Heading"])
        for index, entry in enumerate(self._bulletin.entries):
            name, headline = _bookmark(index), _headline(entry)
            paragraph = self._paragraph(f"{headline} 000", FACES["toc 1"])
            link = word.add(paragraph._p, "w:hyperlink", anchor=name, history="1")
            for text in (headline, "\u00a0\t\u00a0"):
                link.append(paragraph.add_run(text)._r)
            numbers[name] = word.add_field(link, f"PAGEREF {name} \\h", "")
        self._pager.release()
        return numbers

    def _entry(self, index: int, entry: BulletinEntry) -> None:
        from pressdesk.formats.html import paragraphs

        blocks = [block for block in paragraphs(_legal(entry.body)) if _words_of(block)]
        # A release with a text or a photo has a page of its own; one that is only announced follows on.
        follows = bool(index) and not blocks and entry.photo is None
        heading = self._heading(index, _headline(entry), follows=follows)
        last = self._plain(entry.date_line, FACES["Date"])
        if last is None:
            last = heading
            last.paragraph_format.space_after = word.emu(FACES["Date"].after)
        if entry.photo is not None:
            last = self._photo(entry.photo, _headline(entry))
        last = self._plain(entry.lead, FACES["Lead"]) or last
        self._lists.clear()
        for place, block in enumerate(blocks, start=1):
            following = blocks[place] if place < len(blocks) else None
            last = self._list_item(block, following) if block.is_item else self._block(block, following)
        self._end(last)

    def _heading(self, index: int, headline: str, *, follows: bool) -> Paragraph:
        self._pager.mark(_bookmark(index))
        space = _FOLLOWING_SPACE if follows else 0
        heading = self._paragraph(headline, FACES["heading 1"], before=space)
        if follows:
            heading.paragraph_format.page_break_before = False
            heading.paragraph_format.space_before = word.emu(space)
        word.add(heading._p, "w:bookmarkStart", id=str(index), name=_bookmark(index))
        heading.add_run(headline)
        word.add(heading._p, "w:bookmarkEnd", id=str(index))
        return heading

    def _photo(self, photo: BulletinPhoto, headline: str) -> Paragraph:
        caption = caption_line(photo, self._bulletin.language)
        alt_text = _line(photo.alt_text) or caption or headline
        face = FACES["Figure"] if caption else replace(FACES["Figure"], after=FACES["caption"].after)
        picture = self._picture(photo.image, face, _PHOTO_HEIGHT, alt_text, headline)
        if written := self._plain(caption, FACES["caption"]):
            return written
        picture.paragraph_format.space_after = word.emu(face.after)
        self._end(picture)
        return picture

    def _block(self, block: Block, following: Block | None) -> Paragraph:
        face = FACES[{"h2": "heading 2", "h3": "heading 3", "quote": "Quote"}.get(block.kind, "Body Text")]
        # What announces a list or a quotation stays with it.
        announces = following and (following.is_item or following.kind == "quote") and block.text.endswith(":")
        paragraph = self._paragraph(_words_of(block), replace(face, keep_next=face.keep_next or bool(announces)))
        if announces:
            paragraph.paragraph_format.keep_with_next = True
        return self._runs(paragraph, block.runs)

    def _list_item(self, block: Block, following: Block | None) -> Paragraph:
        ordered, level = block.kind == "li-ol", min(block.level, word.LEVELS) - 1
        face = FACES["List Number" if ordered else "List Bullet"]
        number = self._list_number(block)
        ends_list = (
            following is None
            or not following.is_item
            or (following.level == 1 and (following.kind, following.list_id) not in self._lists)
        )
        after = FACES["Body Text"].after if ends_list else face.after
        paragraph = self._paragraph(_words_of(block), replace(face, after=after), left=word.list_indent(level))
        if ends_list:
            paragraph.paragraph_format.space_after = word.emu(after)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number
        return self._runs(paragraph, block.runs)

    def _list_number(self, block: Block) -> int:
        """The numbering of the list that ``block`` is an item of; each list counts from 1."""
        key = (block.kind, block.list_id)
        if key not in self._lists:
            ordered = block.kind == "li-ol"
            numbering = self._document.part.numbering_part.element
            number = numbering.add_num(word.NUMBERS if ordered else word.BULLETS)
            for level in range(word.LEVELS if ordered else 0):
                number.add_lvlOverride(ilvl=level).add_startOverride(1)
            self._lists[key] = number.numId
        return self._lists[key]

    # --- paragraphs, runs and pictures

    def _paragraph(self, text: str, face: Face, *, left: float = 0, before: float = 0) -> Paragraph:
        """Begin a paragraph that will hold ``text``."""
        paragraph = self._document.add_paragraph()
        _style(paragraph, face)
        self._pager.add(text, face, left=left, before=before)
        return paragraph

    def _plain(self, text: str, face: Face) -> Paragraph | None:
        """Add a paragraph of plain text, or nothing and return None when there is none."""
        if not (text := _line(text)):
            return None
        paragraph = self._paragraph(text, face)
        paragraph.add_run(text)
        return paragraph

    def _end(self, paragraph: Paragraph) -> None:
        """Let ``paragraph`` stand without a next one to be kept with."""
        if paragraph.style is not None and paragraph.style.paragraph_format.keep_with_next:
            paragraph.paragraph_format.keep_with_next = False
        self._pager.release()

    def _runs(self, paragraph: Paragraph, runs: Iterable[Run]) -> Paragraph:
        for run in runs:
            if not (text := _legal(run.text)):
                continue
            written = paragraph.add_run(text)
            written.bold, written.italic = run.bold or None, run.italic or None
            if address := word.link_address(_legal(run.href or "")):
                word.add_link(paragraph, written, address)
        return paragraph

    def _picture(self, image: bytes, face: Face, height: float, alt_text: str, name: str) -> Paragraph:
        from docx.oxml.shape import CT_Inline

        if image not in self._images:
            self._images[image] = word.add_image(self._document.part, image, len(self._images) + 1, name)
        key, wide, high = self._images[image]
        scale = min(word.TEXT_WIDTH / wide, height / high, 72 / _SCREEN_DPI)
        paragraph = self._document.add_paragraph()
        _style(paragraph, face)
        number = self._document.part.next_id
        inline = CT_Inline.new_pic_inline(number, key, f"{number}", word.emu(wide * scale), word.emu(high * scale))
        for side in "TBLR":
            inline.set(f"dist{side}", "0")
        inline.docPr.set("descr", _line(alt_text))
        paragraph.add_run()._r.add_drawing(inline)
        self._pager.picture(high * scale, face)
        return paragraph


def _style(paragraph: Paragraph, face: Face) -> None:
    paragraph._p.get_or_add_pPr().style = face.id


def _bookmark(index: int) -> str:
    return f"_Toc{100_000_001 + index}"


def _headline(entry: BulletinEntry) -> str:
    # A line of the contents must have something to click on.
    return _line(entry.headline) or "—"


def _words_of(block: Block) -> str:
    return _legal("".join(run.text for run in block.runs)).strip()


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text.replace("\r\n", "\n"))


def _line(text: str) -> str:
    return _BLANKS.sub(" ", _ILLEGAL.sub("", text)).strip()


def _read(picture: Path) -> bytes:
    try:
        return picture.read_bytes()
    except OSError as error:
        raise OutputError("picture_unreadable", name=picture.name, reason=error.strerror) from error
