"""Reading a document of any kind into one shape: what it says its title is, and a clean body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError
from pressdesk.formats import decoding, html
from pressdesk.formats.kinds import FileKind, sniff
from pressdesk.formats.limits import FIELDS, check_text

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.formats.blocks import Block

# Larger than any release with its pictures inside; what is in it is measured again before it is parsed.
_FILE_LIMITS = {
    FileKind.TEXT: 5_000_000,
    FileKind.HTML: 50_000_000,
    FileKind.DOCX: 200_000_000,
    FileKind.PDF: 200_000_000,
}


@dataclass(frozen=True)
class ReadDocument:
    """A document as read: ``title`` as its format names it, or None; the ``blocks`` of its body; codes of ``warnings``.

    The body still holds everything, the headline and the page's own furniture included; ``parting`` tells them apart.
    ``warnings`` are ``pictures_left_out:N`` and ``tables_flattened:N`` for a Word document with N of them.
    """

    title: str | None
    blocks: tuple[Block, ...]
    warnings: tuple[str, ...] = ()

    @property
    def html(self) -> str:
        """The body as HTML."""
        return html.serialise(self.blocks)


def parse(path: Path) -> ReadDocument:
    """Return the document in the file ``path``, which is only ever read.

    Only the process of ``worker`` may do this, which has limits; everybody else asks ``isolation.Worker``. Raises
    IntakeError for anything that cannot be taken; a picture is ``source_not_what_it_says``.
    """
    kind = sniff(path)
    if kind.is_picture:
        raise IntakeError("source_not_what_it_says", path=path, holds=kind.description)
    try:
        title, blocks, noted = _read(path, kind)
        check_text(html.serialise(blocks))
    except IntakeError as error:
        # The body's own checks do not know which file it came from.
        raise IntakeError(error.code, **{**error.details, "path": path}) from None
    if not blocks:
        raise IntakeError("source_no_text", path=path)
    return ReadDocument(title[: FIELDS["title"]] if title else None, tuple(blocks), tuple(noted))


def _read(path: Path, kind: FileKind) -> tuple[str | None, list[Block], list[str]]:
    """The title, the blocks and the warnings of a document."""
    limit = _FILE_LIMITS[kind]
    if path.stat().st_size > limit:
        raise IntakeError("source_too_large", path=path, limit=f"{limit // 1_000_000} MB")
    if kind is FileKind.TEXT:
        return None, from_text(decoding.decode(path.read_bytes(), path)), []
    if kind is FileKind.DOCX:
        from pressdesk.formats.word_in import read_word as read
    elif kind is FileKind.PDF:
        from pressdesk.formats.pdf_in import read_pdf as read
    else:
        from pressdesk.formats.web_in import read_page as read
    title, markup, noted = read(path)
    return title, html.paragraphs(markup), noted


def from_text(text: str) -> list[Block]:
    """Return plain ``text`` as blocks: paragraphs between blank lines, or one for each line where there are none.

    Lines broken at a margin, as in a message, are joined; other line ends in a paragraph are kept.
    """
    text = text.replace("\f", "\n\n")
    if not re.search(r"\n[^\S\n]*\n", text.strip()) and not _is_wrapped(text.strip().split("\n")):
        return html.from_plain(text.replace("\n", "\n\n"))
    pieces = re.split(r"\n[^\S\n]*\n", text)
    return html.from_plain("\n\n".join(_joined(piece.strip("\n")) for piece in pieces))


def _joined(paragraph: str) -> str:
    lines = paragraph.split("\n")
    return " ".join(line.strip() for line in lines) if _is_wrapped(lines) else paragraph


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken by a program: three or more, all but the last filled up to nearly the same margin."""
    lengths = [len(line.rstrip()) for line in lines]
    return len(lines) > 2 and max(lengths) <= 100 and min(lengths[:-1]) >= max(50, max(lengths) - 20)
