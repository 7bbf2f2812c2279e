"""The letters of a bulletin: how wide each is, and the font that travels inside the document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

# Drawn to the measure of Times New Roman, so that a line ends at the same word with either (decision 0016).
_FOLDER = Path(__file__).with_name("serif")
_FILES = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
_UNITS = 2048  # of the font, in a line as high as its size

DESCENT = 443 / _UNITS
"""What of a line hangs below its pictures, for one point of size."""

# The key that hides the font as ECMA-376 asks (part 1, 17.8.1); a fixed one: the same bulletin gives the same bytes.
_KEY = "6F2C1B9A-70D4-4E53-9B1E-2A5D8C3F4B16"
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


NAME = "Bulletin Serif"  # what the font calls itself


def files() -> list[Path]:
    """The files of the font, one for each style."""
    return [_FOLDER / f"{name}.ttf" for name in _FILES.values()]


@cache
def widths(*, bold: bool, italic: bool) -> dict[str, float]:
    """How wide a letter is drawn, for one point of size, by letter."""
    return _Widths(_FOLDER / f"{_FILES[bold, italic]}.ttf")


class _Widths(dict[str, float]):
    """Advance widths, asked of the font file once for each letter."""

    def __init__(self, path: Path) -> None:
        from PIL import ImageFont

        super().__init__()
        self._font = ImageFont.truetype(path, _UNITS, layout_engine=ImageFont.Layout.BASIC)

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._font.getlength(letter) / _UNITS
        return width


def embed(part: DocumentPart, name: str) -> None:
    """Put the font into the document of ``part``, to stand in for ``name`` where there is no such font."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml.ns import nsmap

    key = bytes.fromhex(_KEY.replace("-", ""))[::-1] * 2
    table = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, b"", part.package)
    faces = ""
    for number, file in enumerate(_FILES.values(), 1):
        data = (_FOLDER / f"{file}.ttf").read_bytes()
        hidden = bytes(one ^ other for one, other in zip(data[:32], key, strict=True)) + data[32:]
        font = Part(PackURI(f"/word/fonts/font{number}.odttf"), _FONT_TYPE, hidden, part.package)
        relation = table.relate_to(font, RELATIONSHIP_TYPE.FONT)
        faces += f'<w:embed{file} r:id="{relation}" w:fontKey="{{{_KEY}}}"/>'
    table._blob = (  # WORKAROUND: python-docx 1.2 writes a part that was loaded from its private bytes
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="{nsmap["w"]}" '
        f'xmlns:r="{nsmap["r"]}"><w:font w:name="{name}">'
        f'<w:family w:val="roman"/><w:pitch w:val="variable"/>{faces}</w:font></w:fonts>'
    ).encode()
    part.relate_to(table, RELATIONSHIP_TYPE.FONT_TABLE)
