"""Reading a PDF: the lines of its pages, joined into the paragraphs they were broken from."""

from __future__ import annotations

import html
import itertools
import re
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError, Message

if TYPE_CHECKING:
    from pathlib import Path

    from pypdfium2 import PdfPage

MAX_PAGES = 500
_PAGE_NUMBER = re.compile(r"\W*\d{1,4}(?:\s*(?:/|of|из)\s*\d{1,4})?\W*\Z")
_SENTENCE_END = re.compile(r"[.!?…:;][»”\"')\]]*\Z")
_SOFT_BREAKS = ("\xad", "\x02", "\ufffe")


@dataclass
class _Line:
    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


def read_pdf(path: Path) -> tuple[str | None, str, list[str]]:
    """Return the title, the markup and the warnings of the PDF ``path``; the markup is not clean yet.

    The title is the one in its properties where its text begins with it. Raises IntakeError ``source_broken`` for a
    damaged or protected file, ``source_no_text`` for scanned pages and ``source_too_large`` above MAX_PAGES pages.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).casefold()
        reason = Message("file_password" if locked else "file_no_pdf")
        raise IntakeError("source_broken", path=path, reason=reason) from error
    with document:
        if len(document) > MAX_PAGES:
            raise IntakeError("source_too_large", path=path, limit=Message("limit_pages", count=MAX_PAGES))
        paragraphs = _joined([_page_lines(document[number]) for number in range(len(document))])
        named = " ".join(str(document.get_metadata_value("Title")).split())
    if not paragraphs:
        raise IntakeError("source_no_text", path=path)
    title = named if named and " ".join(paragraphs[0].split()) == named else None
    return title, "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs), []


def _page_lines(page: PdfPage) -> list[_Line]:
    """Return the lines of a page from top to bottom; pdfium gives pieces of lines with their boxes."""
    textpage = page.get_textpage()
    lines: list[_Line] = []
    for index in range(textpage.count_rects()):
        left, bottom, right, top = textpage.get_rect(index)
        text = textpage.get_text_bounded(left, bottom, right, top).replace("\r\n", " ").strip("\r\n")
        if not text.strip():
            continue
        last = lines[-1] if lines else None
        if last and min(last.top, top) - max(last.bottom, bottom) > 0.5 * min(last.height, top - bottom):
            gap = " " if left - last.right > 0.15 * last.height and not last.text.endswith(" ") else ""
            lines[-1] = _Line(
                last.text + gap + text,
                min(last.left, left),
                max(last.right, right),
                max(last.top, top),
                min(last.bottom, bottom),
            )
        else:
            lines.append(_Line(text, left, right, top, bottom))
    while lines and _PAGE_NUMBER.match(lines[-1].text):
        lines.pop()
    return lines


def _joined(pages: list[list[_Line]]) -> list[str]:
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    pitches = [above.top - below.top for page in pages for above, below in itertools.pairwise(page)]
    pitch = statistics.median([step for step in pitches if step > 0] or [0.0])
    margin = max(line.right for line in lines)
    hyphens = sum(1 for line in lines if re.search(r"\w-\Z", line.text.rstrip()))
    # Only a text broken by syllables has a hyphen at the end of many lines; elsewhere it belongs to the word.
    by_syllables = hyphens >= 4 and hyphens * 25 >= len(lines)
    paragraphs: list[str] = []
    previous: _Line | None = None
    for line in lines:
        if previous is not None and not _begins(line, previous, pitch, margin):
            paragraphs[-1] = _glued(paragraphs[-1], line.text.strip(), by_syllables=by_syllables)
        else:
            paragraphs.append(line.text.strip())
        previous = line
    return [paragraph for paragraph in paragraphs if paragraph]


def _begins(line: _Line, previous: _Line, pitch: float, margin: float) -> bool:
    """Whether ``line`` begins a paragraph: after a gap, in another size, indented, or after a line that ended early."""
    step = previous.top - line.top
    if step > 0 and pitch and step > 1.35 * pitch:
        return True
    if abs(line.height - previous.height) > 0.35 * max(line.height, previous.height):
        return True
    ended = _SENTENCE_END.search(previous.text.rstrip()) is not None
    if ended and line.left - previous.left > 0.8 * line.height:
        return True
    return ended and previous.right < margin - 0.15 * (margin - previous.left)


def _glued(text: str, following: str, *, by_syllables: bool) -> str:
    if text.endswith(_SOFT_BREAKS):
        # pdfium marks any hyphen at the end of a line so; it cannot know whether the word has it.
        text = text[:-1] + "-"
    if text.endswith("-") and text[-2:-1].isalpha():
        return text[:-1] + following if by_syllables and following[:1].islower() else text + following
    return f"{text} {following}"
