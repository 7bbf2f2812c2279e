"""What a file really is, told by its content and held against its name."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError, Message
from pressdesk.formats import decoding

if TYPE_CHECKING:
    from pathlib import Path


class FileKind(StrEnum):
    """The kinds of file pressdesk takes in."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    HEIC = "heic"

    @property
    def is_picture(self) -> bool:
        """Whether this is a picture, not a document."""
        return self in _PICTURES

    @property
    def description(self) -> Message:
        """What a file of this kind is, as a sentence names it."""
        return Message(_DESCRIPTIONS[self])


_PICTURES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.TIFF, FileKind.WEBP, FileKind.HEIC})
_DESCRIPTIONS = {
    FileKind.TEXT: "holds_text",
    FileKind.HTML: "holds_html",
    FileKind.DOCX: "holds_docx",
    FileKind.PDF: "holds_pdf",
    FileKind.JPEG: "holds_jpeg",
    FileKind.PNG: "holds_png",
    FileKind.TIFF: "holds_tiff",
    FileKind.WEBP: "holds_webp",
    FileKind.HEIC: "holds_heic",
}
_SUFFIXES = {
    ".txt": FileKind.TEXT,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".docx": FileKind.DOCX,
    ".docm": FileKind.DOCX,
    ".pdf": FileKind.PDF,
    ".jpg": FileKind.JPEG,
    ".jpeg": FileKind.JPEG,
    ".png": FileKind.PNG,
    ".tif": FileKind.TIFF,
    ".tiff": FileKind.TIFF,
    ".webp": FileKind.WEBP,
    ".heic": FileKind.HEIC,
    ".heif": FileKind.HEIC,
}
# Written in letters, but for programs: what lies beside a saved page or in a folder of exports is no release.
_FOR_PROGRAMS = frozenset(
    ".js .mjs .css .json .jsonl .xml .svg .csv .tsv .py .sh .bat .ps1 .ini .cfg .toml .yaml .yml .log .sql .lnk .url "
    ".eml .ics .vcf .php .asp .aspx .ts .map".split()
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 65_536


def sniff(path: Path) -> FileKind:
    """Return the kind of the file ``path`` by its content.

    Raises IntakeError: ``source_missing``, ``source_unreadable``, ``source_empty``, ``source_not_what_it_says`` where
    the name promises another kind (pictures may carry each other's names), ``source_broken`` and ``source_encoding``
    where nothing of the promised kind is in it, ``source_old_format`` for documents of older or other word processors,
    and ``source_unknown_kind``.
    """
    head = _head(path)
    promised = _SUFFIXES.get(path.suffix.casefold())
    kind = _magic(head) or _zipped(path, head, promised) or _textual(path, head, promised)
    if kind is None:
        raise _unknown(path, promised)
    fits = promised in (None, kind) or (kind.is_picture and promised in _PICTURES)
    if not fits and {kind, promised} != {FileKind.TEXT, FileKind.HTML}:
        raise IntakeError("source_not_what_it_says", path=path, holds=kind.description)
    return kind


def begins_as_picture(path: Path) -> bool:
    """Return whether the first bytes of the file ``path`` are those of a picture; nothing is parsed.

    Raises IntakeError ``source_missing``, ``source_unreadable`` or ``source_empty``.
    """
    kind = _magic(_head(path))
    return kind is not None and kind.is_picture


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IntakeError("source_unreadable", path=path, reason=Message("file_folder"))
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            raise IntakeError("source_unreadable", path=path, reason=Message("file_none"))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError:
        raise IntakeError("source_missing", path=path) from None
    except (OSError, ValueError) as error:
        raise IntakeError("source_unreadable", path=path, reason=getattr(error, "strerror", None) or error) from error
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        # A crash or a broken stick leaves files of nothing but zeros.
        raise IntakeError("source_empty", path=path)
    return head


def _magic(head: bytes) -> FileKind | None:
    if head.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if head.startswith((b"II*\0", b"MM\0*")):
        return FileKind.TIFF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return FileKind.WEBP
    if head[4:8] == b"ftyp" and _HEIC_BRANDS & {head[8:12], *(head[i : i + 4] for i in range(16, 40, 4))}:
        return None if b"avif" in head[8:40] else FileKind.HEIC
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    return None


def _zipped(path: Path, head: bytes, promised: FileKind | None) -> FileKind | None:
    """Return DOCX for a zip that is, or by its name should be, a Word document; raise for its relatives."""
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    try:
        with zipfile.ZipFile(path) as archive:
            names = frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        # Cut short: the directory of a zip stands at its end. Reading it as Word says so better than we can here.
        return FileKind.DOCX if promised is FileKind.DOCX else None
    if "word/document.xml" in names:
        return FileKind.DOCX
    holds = None
    if any(name.startswith("xl/") for name in names):
        holds = Message("holds_excel")
    elif any(name.startswith("ppt/") for name in names):
        holds = Message("holds_powerpoint")
    elif "content.xml" in names and "mimetype" in names:
        raise IntakeError("source_old_format", path=path, holds=Message("holds_opendocument"))
    if holds and promised:
        raise IntakeError("source_not_what_it_says", path=path, holds=holds)
    if promised is FileKind.DOCX:
        raise IntakeError("source_broken", path=path, reason=Message("file_no_word"))
    return None


def _textual(path: Path, head: bytes, promised: FileKind | None) -> FileKind | None:
    if head.startswith(_OLE):
        raise IntakeError("source_old_format", path=path, holds=_ole(path))
    if head.startswith(b"{\\rtf"):
        raise IntakeError("source_old_format", path=path, holds=Message("holds_rich_text"))
    if path.suffix.casefold() in _FOR_PROGRAMS or not decoding.is_textual(head):
        return None
    start = decoding.guess(head).lstrip("\ufeff \t\r\n")[:512].casefold()
    if start.startswith(("<!doctype html", "<html", "<?xml")) or (start.startswith("<!--") and "<html" in start):
        return FileKind.HTML if "html" in start else None
    return FileKind.HTML if promised is FileKind.HTML else FileKind.TEXT


def _ole(path: Path) -> str:
    """Return what a compound file of Office is; one kind of them wraps new documents that have a password."""
    wrapped = "EncryptedPackage".encode("utf-16-le")
    with path.open("rb") as file:
        inside = file.read(20_000_000)
    if wrapped in inside:
        return Message("holds_locked")
    return Message("holds_old_word" if "WordDocument".encode("utf-16-le") in inside else "holds_old_office")


def _unknown(path: Path, promised: FileKind | None) -> IntakeError:
    if promised is None:
        return IntakeError("source_unknown_kind", path=path)
    if promised is FileKind.TEXT:
        return IntakeError("source_encoding", path=path)
    return IntakeError("source_broken", path=path, reason=Message("file_nothing", holds=promised.description))
