"""Reading a document of any kind into one shape: what it says its title is, and a clean body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError
from pressdesk.formats import decoding, html
from pressdesk.formats.isolation import Worker
from pressdesk.formats.kinds import Kind, sniff

if TYPE_CHECKING:
    from pathlib import Path

_TEXT_LIMIT = 5_000_000
# Larger than any release with its pictures inside; what is in it is measured again before it is parsed.
_FILE_LIMITS = {Kind.HTML: 50_000_000, Kind.DOCX: 200_000_000, Kind.PDF: 200_000_000}


@dataclass(frozen=True)
class ReadDocument:
    """A document as read: ``title`` as its format names it, or None; ``html`` a clean body; codes of ``warnings``.

    The body still holds everything, the headline and the page's own furniture included; ``parting`` tells them apart.
    ``warnings`` are ``pictures_left_out:N`` and ``tables_flattened:N`` for a Word document with N of them.
    """

    title: str | None
    html: str
    warnings: tuple[str, ...] = ()


def read(path: Path, worker: Worker | None = None) -> ReadDocument:
    """Return the document in the file ``path``, which is only ever read.

    Plain text is read here, anything that needs a parser in ``worker``, a process with limits; give one to read many
    files quickly, otherwise each starts its own (about 0.3 s). Raises IntakeError for anything that cannot be
    taken; a picture is ``source_not_what_it_says``.
    """
    kind = sniff(path)
    if kind.is_picture:
        raise IntakeError("source_not_what_it_says", path=path, holds=kind.description)
    try:
        if kind is Kind.TEXT:
            read_ = ReadDocument(None, from_text(decoding.decode(_bytes(path), path)))
        else:
            read_ = _parsed(path, kind, worker)
    except IntakeError as error:
        # The body's own checks do not know which file it came from.
        raise IntakeError(error.code, **{**error.details, "path": path}) from None
    if not read_.html:
        raise IntakeError("source_no_text", path=path)
    return read_


def from_text(text: str) -> str:
    """Return plain ``text`` as a body: paragraphs between blank lines, or one for each line where there are none.

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


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _TEXT_LIMIT:
            raise IntakeError("source_too_large", path=path, limit="5 MB")
        return path.read_bytes()
    except OSError as error:
        raise IntakeError("source_unreadable", path=path, reason=error.strerror) from error


def _parsed(path: Path, kind: Kind, worker: Worker | None) -> ReadDocument:
    limit = _FILE_LIMITS[kind]
    if path.stat().st_size > limit:
        raise IntakeError("source_too_large", path=path, limit=f"{limit // 1_000_000} MB")
    if worker is not None:
        reply = worker.ask(kind, path)
    else:
        with Worker() as own:
            reply = own.ask(kind, path)
    return ReadDocument(reply.title, html.clean(reply.html), reply.warnings)
