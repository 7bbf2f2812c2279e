"""What a file is told to be, whatever its name."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pillow_heif
import pytest
from PIL import Image

from pressdesk.errors import IntakeError
from pressdesk.formats.kinds import FileKind, sniff

if TYPE_CHECKING:
    from pathlib import Path


def picture(form: str) -> bytes:
    buffer = BytesIO()
    image = Image.new("RGB", (16, 12), "teal")
    if form == "HEIC":
        pillow_heif.from_pillow(image).save(buffer)
    else:
        image.save(buffer, form)
    return buffer.getvalue()


def word() -> bytes:
    buffer = BytesIO()
    document = docx.Document()
    document.add_paragraph("Görüş keçirilib.")
    document.save(buffer)
    return buffer.getvalue()


def zipped(*names: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
OLD_WORD = OLE + "WordDocument".encode("utf-16-le")
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "Görüş".encode(), FileKind.TEXT),
        ("a.txt", "Встреча состоялась в Баку".encode("cp1251"), FileKind.TEXT),
        ("a.txt", "Görüş".encode("utf-16"), FileKind.TEXT),
        ("a.txt", "Görüş keçirilib".encode("utf-16-le"), FileKind.TEXT),
        ("README", b"no suffix at all", FileKind.TEXT),
        ("a.html", b"<p>a copied fragment", FileKind.HTML),
        ("a.html", b"no tag in it", FileKind.HTML),
        ("a.txt", b"\n<!DOCTYPE html><html><body>x", FileKind.HTML),
        ("a.txt", b"<p>In HTML a paragraph begins so.", FileKind.TEXT),
        ("a.TXT", b"<HTML><body>x", FileKind.HTML),
        ("a.xhtml", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', FileKind.HTML),
        ("a.docx", word(), FileKind.DOCX),
        ("a", word(), FileKind.DOCX),
        ("a.pdf", b"%PDF-1.7\n", FileKind.PDF),
        ("a.jpg", picture("JPEG"), FileKind.JPEG),
        ("a.jpg", picture("PNG"), FileKind.PNG),
        ("a.png", picture("WEBP"), FileKind.WEBP),
        ("a.tif", picture("TIFF"), FileKind.TIFF),
        ("a.heic", picture("HEIC"), FileKind.HEIC),
        ("IMG_1.JPG", picture("HEIC"), FileKind.HEIC),
    ],
)
def test_kind_by_content(tmp_path: Path, name: str, content: bytes, kind: FileKind) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert sniff(path) is kind


@pytest.mark.parametrize(
    ("name", "content", "code", "says"),
    [
        ("a.txt", b"", "source_empty", "empty"),
        ("a.txt", b" \r\n\t", "source_empty", "empty"),
        ("a.jpg", b"\0" * 5000, "source_empty", "empty"),
        ("protokol.docx", picture("JPEG"), "source_not_what_it_says", "a JPEG picture"),
        ("a.pdf", word(), "source_not_what_it_says", "a Word document"),
        ("a.txt", b"%PDF-1.4\n", "source_not_what_it_says", "a PDF document"),
        ("a.jpg", b"plain words", "source_not_what_it_says", "plain text"),
        ("a.docx", b"plain words", "source_not_what_it_says", "plain text"),
        ("a.docx", zipped("xl/workbook.xml"), "source_not_what_it_says", "an Excel workbook"),
        ("a.docx", zipped("a.xml"), "source_broken", "no Word text"),
        ("a.docx", bytes(range(256)) * 9, "source_broken", "nothing of a Word document"),
        ("a.jpg", bytes(range(256)) * 9, "source_broken", "nothing of a JPEG picture"),
        ("a.txt", bytes(range(256)) * 9, "source_encoding", "encoding"),
        ("a.bin", bytes(range(256)) * 9, "source_unknown_kind", "neither"),
        ("a.zip", zipped("a.txt"), "source_unknown_kind", "neither"),
        ("a.xlsx", zipped("xl/workbook.xml"), "source_unknown_kind", "neither"),
        ("a.gif", b"GIF89a\x01\0\x01\0\0\0\0;", "source_unknown_kind", "neither"),
        ("a.avif", b"\0\0\0\x20ftypavif\0\0\0\0avifmif1miaf", "source_unknown_kind", "neither"),
        ("page.js", b"var a = 1;", "source_unknown_kind", "neither"),
        ("a.svg", b"<svg/>", "source_unknown_kind", "neither"),
        ("a.data", b'<?xml version="1.0"?><svg/>', "source_unknown_kind", "neither"),
        ("a.doc", OLD_WORD, "source_old_format", "an old Word document (.doc)"),
        ("a.docx", LOCKED, "source_old_format", "protected by a password"),
        ("a.rtf", rb"{\rtf1\ansi hello}", "source_old_format", "Rich Text"),
        ("a.odt", zipped("mimetype", "content.xml"), "source_old_format", "OpenDocument"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes, code: str, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(IntakeError) as caught:
        sniff(path)
    assert caught.value.code == code
    assert says in str(caught.value)
    assert str(path) in str(caught.value)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(IntakeError) as caught:
        sniff(tmp_path / "none.txt")
    assert caught.value.code == "source_missing"


def test_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(IntakeError) as caught:
        sniff(tmp_path)
    assert caught.value.code == "source_unreadable"
