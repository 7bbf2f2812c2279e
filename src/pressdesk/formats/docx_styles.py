"""How a bulletin is said in WordprocessingML: its look, fields, links and pictures, and its file."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.shared import Length


# On every machine that has Word, and drawn for Latin with ə, ğ, ş, ı and for Cyrillic; where it is missing, the equally
# wide font inside the document stands in for it.
FONT = "Times New Roman"


# An A4 page; everything in points.
PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9


MARGIN_TOP, MARGIN_SIDE, MARGIN_BOTTOM = 82.0, 71.0, 74.0


TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE


TEXT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM


INK, GREY, LINE, ACCENT = "1B1F24", "55606B", "86909B", "0B5CAD"


BULLETS, NUMBERS = 1, 2


LEVELS = 9


_LIST_INDENT, _LIST_HANG, _LIST_PART = 20.0, 16.0, 9.0


_DOTS = "•–·"


CELL_SIDE, CELL_TOP = 4.0, 2.0  # points of a table's cell beside and above its words


_EMU = 12700  # in a point


LINK_SCHEMES = {"http", "https", "mailto", "tel"}


PICTURES = {"JPEG": ("jpg", "image/jpeg"), "PNG": ("png", "image/png")}


TALLEST_ROW = 300.0  # points


ZIP_DATE = (1980, 1, 1, 0, 0, 0)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@dataclass(frozen=True)
class ParagraphStyle:
    """One paragraph style, in points; ``leading`` 0 lets the line be as high as what stands in it.

    ``before`` is what stands above where something does; it is written as what stands below the paragraph before,
    as word processors differ in what they make of both, and at the head of a page.
    """

    name: str
    size: float = 12
    leading: float = 16.5
    before: float = 0
    after: float = 0
    left: float = 0
    right: float = 0
    hang: float = 0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    tracking: float = 0
    colour: str = INK
    align: str = "left"
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    number: int | None = None
    border: str = ""
    tabs: str = ""
    following: str = "Body Text"
    own: bool = False

    @property
    def id(self) -> str:
        """The style's identifier in the file: its name without spaces, as Word writes it."""
        return "".join(part[:1].upper() + part[1:] for part in self.name.replace("toc", "TOC").split(" "))


def border(side: str, size: float, space: float, colour: str) -> str:
    """The XML of a line at one side, ``size`` and ``space`` in points."""
    return f'<w:{side} w:val="single" w:sz="{size * 8:.0f}" w:space="{space:.0f}" w:color="{colour}"/>'


def _right_tab(leader: str = "none") -> str:
    return f'<w:tab w:val="right" w:leader="{leader}" w:pos="{twips(TEXT_WIDTH)}"/>'


def twips(points: float) -> int:
    """The length in twentieths of a point, as WordprocessingML counts."""
    return round(points * 20)


# The names are Word's own wherever it has one, so that its outline, its style gallery and its readers know them.
FACES = {
    face.name: face
    for face in (
        ParagraphStyle("Normal", following=""),
        ParagraphStyle("Body Text", after=7, following=""),
        ParagraphStyle("Emblem", leading=0, after=10, align="center", following="", own=True),
        ParagraphStyle(
            "Parent Office", 11, 15, after=3, caps=True, tracking=1.6, align="center", following="Office", own=True
        ),
        ParagraphStyle("Office", 13, 17, bold=True, caps=True, tracking=1, align="center", following="Title", own=True),
        ParagraphStyle(
            "Title", 30, 38, 74, 8, bold=True, caps=True, tracking=1.4, align="center", following="Subtitle"
        ),
        ParagraphStyle("Subtitle", 14, 18, align="center"),
        ParagraphStyle("TOC Heading", 14, 18, 60, 6, bold=True, keep_next=True, border=border("top", 0.75, 16, LINE)),
        ParagraphStyle("toc 1", 11.5, 15, after=5, left=14, hang=14, tabs=_right_tab("dot"), following=""),
        ParagraphStyle(
            "heading 1",
            17,
            21,
            26,
            4,
            bold=True,
            keep_next=True,
            keep_lines=True,
            outline=0,
        ),
        ParagraphStyle("heading 2", 14, 18, 11, 5, bold=True, keep_next=True, keep_lines=True, outline=1),
        ParagraphStyle("heading 3", 12, 16.5, 9, 4, bold=True, italic=True, keep_next=True, keep_lines=True, outline=2),
        ParagraphStyle("Date", 11, 15, after=7, colour=GREY, keep_next=True),
        ParagraphStyle("Figure", leading=0, after=5, keep_next=True, following="caption", own=True),
        ParagraphStyle("caption", 10, 13, after=9, colour=GREY, keep_lines=True),
        ParagraphStyle("Lead", 12.5, 17, after=7, bold=True, own=True),
        ParagraphStyle("Table Text", 10.5, 14, own=True, following=""),
        ParagraphStyle("List Bullet", after=3, number=BULLETS, following=""),
        ParagraphStyle("List Number", after=3, number=NUMBERS, following=""),
        ParagraphStyle(
            "Quote", before=3, after=10, left=22, right=22, italic=True, border=border("left", 2.25, 10, ACCENT)
        ),
        ParagraphStyle(
            "header", 9.5, 12, colour=GREY, tabs=_right_tab(), border=border("bottom", 0.5, 7, LINE), following=""
        ),
        ParagraphStyle("footer", 9.5, 12, colour=GREY, align="center", following=""),
    )
}


HYPERLINK = "Hyperlink"


def emu(points: float) -> Length:
    """The length as python-docx takes it."""
    from docx.shared import Emu

    return Emu(round(points * _EMU))


def list_indent(level: int) -> float:
    """How far the text of a list's level (0 is the outermost) stands from the margin, in points."""
    return _LIST_INDENT * (level + 1)


def styles_xml(language: str) -> str:
    """The styles part for text in ``language``, an IETF tag that Word knows."""
    lang = f'<w:lang w:val="{escape(language)}" w:eastAsia="{escape(language)}"/>'
    faces = "".join(_face_xml(face, lang) for face in FACES.values())
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{_fonts()}"
        f'<w:color w:val="{INK}"/><w:sz w:val="24"/><w:szCs w:val="24"/>{lang}</w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" '
        f'w:defQFormat="0" w:count="376"/>{faces}'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        f'<w:style w:type="character" w:styleId="{HYPERLINK}"><w:name w:val="{HYPERLINK}"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
        f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
        "</w:styles>"
    )


def numbering_xml() -> str:
    """The numbering part: one pattern of bullets, and one of numbers for each level that a numbered list can begin at.

    Each has nine levels. A list in a numbered one counts on from its number, "1.1"; below a bullet there is none.
    """
    bullets = ((level, "bullet", _DOTS[min(level, len(_DOTS) - 1)]) for level in range(LEVELS))
    patterns = [_list_xml(BULLETS, "List Bullet", bullets)]
    for first in range(LEVELS):
        numbers = ((level, "decimal", _number_text(min(first, level), level)) for level in range(LEVELS))
        patterns.append(_list_xml(NUMBERS + first, "" if first else "List Number", numbers))
    return (
        f"<w:numbering {W}>{''.join(patterns)}"
        f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>'
        f'<w:num w:numId="{NUMBERS}"><w:abstractNumId w:val="{NUMBERS}"/></w:num></w:numbering>'
    )


def _number_text(first: int, level: int) -> str:
    return ".".join(f"%{part + 1}" for part in range(first, level + 1)) + ("." if level == first else "")


def settings_xml(language: str) -> str:
    """The settings part. Compatibility mode 15 is that of every Word since 2013; without it, Word says otherwise."""
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compatible}</w:compat>'
        f'<w:themeFontLang w:val="{escape(language)}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def _list_xml(number: int, style: str, levels: Iterable[tuple[int, str, str]]) -> str:
    bound = f'<w:pStyle w:val="{FACES[style].id}"/>' if style else ""
    rows = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f"{bound if level == 0 else ''}"
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{twips(list_indent(level))}" '
        f'w:hanging="{twips(_list_hang(text))}"/></w:pPr></w:lvl>'
        for level, kind, text in levels
    )
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{rows}</w:abstractNum>'


def _list_hang(text: str) -> float:
    """How far a mark stands before the words; one of several numbers is wider, and must not touch them."""
    return _LIST_HANG + _LIST_PART * max(text.count("%") - 1, 0)


def _fonts() -> str:
    return f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'


def _face_xml(face: ParagraphStyle, lang: str) -> str:
    normal = face.name == "Normal"
    kind = ' w:default="1"' if normal else ' w:customStyle="1"' if face.own else ""
    following = f'<w:next w:val="{FACES[face.following].id}"/>' if face.following else ""
    based = "" if normal else '<w:basedOn w:val="Normal"/>'
    # The order of the elements is the schema's, and Word insists on it.
    return (
        f'<w:style w:type="paragraph"{kind} w:styleId="{face.id}"><w:name w:val="{face.name}"/>'
        f'{based}{following}<w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_xml(face)}</w:pPr><w:rPr>{_letters_xml(face)}{lang}</w:rPr></w:style>"
    )


def _paragraph_xml(face: ParagraphStyle) -> str:
    flags = (("keepNext", face.keep_next), ("keepLines", face.keep_lines))
    number = f'<w:numPr><w:numId w:val="{face.number}"/></w:numPr>' if face.number else ""
    line = f'w:line="{twips(face.leading)}" w:lineRule="exact"' if face.leading else 'w:line="240" w:lineRule="auto"'
    outline = "" if face.outline is None else f'<w:outlineLvl w:val="{face.outline}"/>'
    indent = f'<w:ind w:left="{twips(face.left)}" w:right="{twips(face.right)}" w:hanging="{twips(face.hang)}"/>'
    indent = indent if face.left else ""
    return (
        f"{''.join(f'<w:{name}/>' for name, on in flags if on)}{number}"
        f"{f'<w:pBdr>{face.border}</w:pBdr>' if face.border else ''}"
        f"{f'<w:tabs>{face.tabs}</w:tabs>' if face.tabs else ''}"
        f'<w:spacing w:before="0" w:after="{twips(face.after)}" {line}/>{indent}'
        f'<w:jc w:val="{face.align}"/>{outline}'
    )


def _letters_xml(face: ParagraphStyle) -> str:
    tracking = f'<w:spacing w:val="{twips(face.tracking)}"/>' if face.tracking else ""
    return (
        f"{'<w:b/><w:bCs/>' if face.bold else ''}{'<w:i/><w:iCs/>' if face.italic else ''}"
        f"{'<w:caps/>' if face.caps else ''}"
        f'<w:color w:val="{face.colour}"/>'
        f'{tracking}<w:sz w:val="{face.size * 2:.0f}"/><w:szCs w:val="{face.size * 2:.0f}"/>'
    )
