"""Reading a Word document: a look into its zip first, then its paragraphs, headings, lists and tables as markup."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from pressdesk.errors import IntakeError, Message

if TYPE_CHECKING:
    from pathlib import Path

MAX_UNPACKED = 200_000_000
MAX_RATIO = 100
MAX_ENTRIES = 5_000
# Small parts may be anything as empty tables are; what counts is what they become.
_RATIO_FROM = 1_000_000

_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""
_TITLE = re.compile(r"<h1 class=\"title\">(.*?)</h1>", re.DOTALL)
_HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_FIRST_BLOCK = re.compile(r"<(p|h[1-6])[^>]*>(.*?)</\1>", re.DOTALL)
_CORE_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def read_word(path: Path) -> tuple[str | None, str, list[str]]:
    """Return the title, the markup and the warnings of the Word document ``path``; the markup is not clean yet.

    The title is the paragraph styled so, else the first heading of the first level, else the title in the document's
    properties where its text begins with it: templates leave their own there. Raises IntakeError ``source_broken``
    and ``source_hostile``.
    """
    import mammoth

    core_title = inspect(path)
    pictures = 0

    def leave_out(_: object) -> list[object]:
        nonlocal pictures
        pictures += 1
        return []

    with path.open("rb") as file:
        markup = mammoth.convert_to_html(file, style_map=_STYLES, convert_image=leave_out).value
    found = _TITLE.search(markup) or _HEADING.search(markup)
    title = _words(found[1]) if found else None
    first = _FIRST_BLOCK.search(markup)
    if not title and core_title and first and _words(first[2]) == core_title:
        title = core_title
    counts = {"pictures_left_out": pictures, "tables_flattened": markup.count("<table")}
    return title or None, markup, [f"{code}:{count}" for code, count in counts.items() if count]


def inspect(path: Path) -> str | None:
    """Look at what a Word document would unpack to, before anything parses it; return the title in its properties.

    Raises IntakeError ``source_broken`` for what is no whole Word document, and ``source_hostile`` above MAX_UNPACKED
    bytes, MAX_RATIO times its size or MAX_ENTRIES parts, and for XML with a document type, which may define entities.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check_sizes(path, entries)
            if "word/document.xml" not in archive.NameToInfo:
                raise IntakeError("source_broken", path=path, reason=Message("file_no_word"))
            core = b""
            for entry in entries:
                if entry.flag_bits & 1:
                    raise IntakeError("source_broken", path=path, reason=Message("file_password"))
                if entry.filename.endswith((".xml", ".rels")):
                    part = archive.read(entry)
                    _check_xml(path, part)
                    core = part if entry.filename == "docProps/core.xml" else core
    except (IntakeError, MemoryError):
        raise
    except Exception as error:
        # zipfile lets whatever its decompressors meet in a damaged file through.
        reason = Message("file_parts")
        raise IntakeError("source_broken", path=path, reason=reason) from error
    try:
        return _words(ElementTree.fromstring(core).findtext(_CORE_TITLE) or "") or None if core else None
    except ElementTree.ParseError:
        return None


def _check_sizes(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    reason = None
    if len(entries) > MAX_ENTRIES:
        reason = Message("file_entries", count=f"{MAX_ENTRIES:,}")
    elif unpacked > MAX_UNPACKED:
        reason = Message("file_unpacked", count=MAX_UNPACKED // 1_000_000)
    elif unpacked > _RATIO_FROM and unpacked > MAX_RATIO * sum(entry.compress_size for entry in entries):
        reason = Message("file_ratio", count=MAX_RATIO)
    elif any(entry.file_size > max(_RATIO_FROM, MAX_RATIO * entry.compress_size) for entry in entries):
        reason = Message("file_part_ratio", count=MAX_RATIO)
    if reason:
        raise IntakeError("source_hostile", path=path, reason=reason)


def _check_xml(path: Path, part: bytes) -> None:
    # Without its zeros UTF-16 reads like ASCII, so one look serves every encoding XML parsers take.
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part or (b"\0" in part and b"<!" in part.replace(b"\0", b"")):
        raise IntakeError("source_hostile", path=path, reason=Message("file_entities"))


def _words(markup: str) -> str:
    import html

    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())
