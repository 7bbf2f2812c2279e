"""Writing what python-docx has no words for: fields, tables of even width, links, pictures and the file itself."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from pressdesk.errors import Message, OutputError
from pressdesk.formats.docx_styles import (
    CELL_SIDE,
    CELL_TOP,
    HYPERLINK,
    LINE,
    LINK_SCHEMES,
    PICTURES,
    TALLEST_ROW,
    TEXT_WIDTH,
    ZIP_DATE,
    W,
    border,
    twips,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.parts.document import DocumentPart
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


def element(part: Any) -> Any:  # noqa: ANN401 - python-docx has a class for each kind of element
    """The XML element behind a paragraph or a run."""
    return part._element  # WORKAROUND: python-docx 1.2 has no public way from its objects to their elements


def add(parent: BaseOxmlElement, tag: str, **attributes: str) -> BaseOxmlElement:
    """Append the element ``tag`` with attributes of the same namespace to ``parent``, and return it."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element


def begin_field(parent: BaseOxmlElement, instruction: str) -> None:
    """Append the beginning of a field to ``parent``: what is to be computed, before what it shows until then."""
    from docx.oxml.ns import qn

    add(add(parent, "w:r"), "w:fldChar", fldCharType="begin")
    code = add(add(parent, "w:r"), "w:instrText")
    code.set(qn("xml:space"), "preserve")
    code.text = f" {instruction} "
    add(add(parent, "w:r"), "w:fldChar", fldCharType="separate")


def end_field(parent: BaseOxmlElement) -> None:
    """Append the end of the field that was begun last."""
    add(add(parent, "w:r"), "w:fldChar", fldCharType="end")


def add_field(parent: BaseOxmlElement, instruction: str, shown: str) -> BaseOxmlElement:
    """Append a field to ``parent`` that shows ``shown`` until it is computed; the element of that text comes back."""
    begin_field(parent, instruction)
    text = add(add(parent, "w:r"), "w:t")
    text.text = shown
    end_field(parent)
    return text


def add_table(document: Document, widths: Sequence[float]) -> BaseOxmlElement:
    """Append a table with columns of these widths in points and no row yet."""
    from docx.oxml import parse_xml

    lines = "".join(border(side, 0.5, 0, LINE) for side in ("top", "bottom", "insideH"))
    margins = "".join(
        f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>'
        for side, width in (("top", CELL_TOP), ("left", CELL_SIDE), ("bottom", CELL_TOP), ("right", CELL_SIDE))
    )
    columns = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    table = parse_xml(
        f'<w:tbl {W}><w:tblPr><w:tblW w:w="{twips(TEXT_WIDTH)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid></w:tbl>"
    )
    document.element.body.insert_element_before(table, "w:sectPr")
    return table


def add_row(
    part: DocumentPart, table: BaseOxmlElement, widths: Sequence[float], height: float, *, is_header: bool
) -> list[Paragraph]:
    """Append a row at least ``height`` points high that no page parts; the empty paragraphs of its cells.

    A header row is shown again on every page.
    """
    from docx.oxml import parse_xml
    from docx.text.paragraph import Paragraph

    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr><w:p/></w:tc>' for width in widths
    )
    header = "<w:tblHeader/>" if is_header else ""
    whole = "<w:cantSplit/>" if height <= TALLEST_ROW else ""  # a row that no page holds would lose its end
    row = parse_xml(
        f'<w:tr {W}><w:trPr>{whole}<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>{header}</w:trPr>'
        f"{cells}</w:tr>"
    )
    table.append(row)
    return [Paragraph(each, part) for each in row.xpath("w:tc/w:p")]


def add_link(paragraph: Paragraph, run: Run, address: str) -> None:
    """Make ``run``, the last of ``paragraph``, a link to ``address``."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    element(run).get_or_add_rPr().style = HYPERLINK
    link = add(element(paragraph), "w:hyperlink", history="1")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(element(run))


def link_address(href: str | None) -> str | None:
    """The address of a link in the characters of RFC 3986; None for one that has no business in a printed text.

    Word calls a whole document damaged for one address that is not a URI.
    """
    try:
        parts = urlsplit((href or "").strip())
    except ValueError:
        return None
    if parts.scheme not in LINK_SCHEMES or not (parts.netloc or parts.path):
        return None
    whole = re.sub("%(?![0-9A-Fa-f]{2})", "%25", parts.geturl())
    return quote(whole, safe="%/:?#@!$&'()*+,;=~-._")


def add_run(paragraph: Paragraph, text: str) -> Run:
    """Add ``text`` to the end of ``paragraph``, as python-docx does, but not letter by letter where it need not."""
    if any(control in text for control in "\t\n\r"):
        return paragraph.add_run(text)
    run = paragraph.add_run()
    element(run).add_t(text)
    return run


def add_image(part: DocumentPart, image: bytes, number: int, name: str) -> tuple[str, int, int]:
    """Put ``image`` into the package of ``part`` as its ``number``-th picture; its key, and its size in pixels.

    Raises OutputError naming ``name`` when it is neither a JPEG nor a PNG. Pillow looks, because python-docx
    refuses JPEGs without a JFIF or Exif header.
    """
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.image import ImagePart
    from PIL import Image

    try:
        with Image.open(io.BytesIO(image), formats=list(PICTURES)) as opened:
            (wide, high), kind = opened.size, PICTURES[opened.format or ""]
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise OutputError("picture_unreadable", name=name, reason=Message("picture_none")) from error
    media = ImagePart(PackURI(f"/word/media/image{number}.{kind[0]}"), kind[1], image)
    return part.relate_to(media, RELATIONSHIP_TYPE.IMAGE), wide, high


def saved(document: Document) -> bytes:
    """The file of ``document``, with no hour in it: the same document gives the same bytes."""
    plain, dated = io.BytesIO(), io.BytesIO()
    document.save(dated)
    with zipfile.ZipFile(dated) as source, zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, ZIP_DATE)
            # Pictures are compressed already.
            member.compress_type = zipfile.ZIP_STORED if "/media/" in name else zipfile.ZIP_DEFLATED
            target.writestr(member, source.read(name))
    return plain.getvalue()
