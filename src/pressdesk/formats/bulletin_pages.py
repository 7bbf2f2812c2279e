"""On which page a paragraph of a bulletin will stand, worked out from the widths of its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from pressdesk.formats.bulletin_font import DESCENT, widths

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.formats.docx_styles import ParagraphStyle

# What can be moved to the next line: a word with what divides it from the following one.
_WORD = re.compile(r"[^ \t–—-]*(?:[–—-]+ *| +)|[^ \t–—-]+")
# What a word processor forgives at the end of a page; it counts in whole twentieths of a point.
_ROUNDED = 0.1
# Points by which other letters or another way of breaking lines may move what follows; and what is surely more.
DOUBT, _SAFE = 72.0, 44.0


@dataclass
class Pager:
    """Puts paragraphs on pages as a word processor does.

    ``width`` and ``height`` are those of the text on a page, in points. ``page`` is the page reached, counted from
    1, and ``starts`` holds, for every name given to `mark`, the page of the paragraph that came next. ``moved`` are
    the names of those that have to be told to begin a page: so much is free above them that another word processor,
    which has a line more or less there, comes to the same page.
    """

    width: float
    height: float
    page: int = 1
    starts: dict[str, int] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)
    _used: float = 0
    _space: float = 0
    _held: float = 0
    _gap: float = 0
    _marks: dict[str, float] = field(default_factory=dict)

    def mark(self, name: str, doubt: float = DOUBT) -> None:
        """Remember under ``name`` the page of the paragraph that is added next, which keeps ``doubt`` points free."""
        self._marks[name] = doubt

    def add(
        self, runs: Iterable[tuple[str, bool, bool]], face: ParagraphStyle, *, left: float = 0, new_page: bool = False
    ) -> None:
        """Set a paragraph in ``face``, moved ``left`` points. A run is a text, and whether it is bold and italic."""
        if new_page:
            marks, self._marks = self._marks, {}
            self.release()
            self._break()
            self._marks = marks
        lines = lines_of(runs, face, self.width - left)
        self._set(lines, face.leading, face)

    def picture(self, height: float, face: ParagraphStyle) -> None:
        """Set a line of pictures ``height`` points high."""
        self._set(1, height + face.size * DESCENT, face)

    def row(self, height: float, face: ParagraphStyle, *, header: float) -> None:
        """Set a row of a table; ``header`` points high is what a new page shows again above it."""
        page = self.page
        self._set(1, height, face)
        if self.page > page:
            self._used += header

    def space(self, after: float) -> None:
        """Leave ``after`` points below the last paragraph, instead of what its face leaves."""
        self._space = after

    def release(self) -> None:
        """Let what was kept with the next paragraph stand without one."""
        self._place(0)

    def _set(self, lines: int, leading: float, face: ParagraphStyle) -> None:
        space = self._space if self._used + self._held else 0
        self._space = face.after
        if face.keep_next:
            self._gap = self._gap if self._held else space
            self._held += space + lines * leading
            return
        # Never fewer than two lines of a paragraph at the foot of a page or at the head of the next.
        together = lines if face.keep_lines or lines < 4 else 2
        self._place(space + together * leading)
        self._used += space if self._used else 0
        self._fill(lines, leading)

    def _place(self, least: float) -> None:
        # What is marked moves on already where little would follow it, or a line more above it would move it: its page
        # must be the right one.
        free = self.height - self._used - max(self._marks.values(), default=-_ROUNDED)
        if self._used and self._held + least > free:
            if self.height - self._used > _SAFE:
                self.moved.update(self._marks)
            self._break()
            self._held -= self._gap
        self.starts.update(dict.fromkeys(self._marks, self.page))
        self._marks.clear()
        self._used, self._held, self._gap = self._used + self._held, 0, 0

    def _fill(self, lines: int, leading: float) -> None:
        fitting = int((self.height + _ROUNDED - self._used) / leading)
        while fitting < lines:
            fitting -= 1 if lines - fitting == 1 and fitting > 2 else 0
            lines -= max(fitting, 1)
            self._break()
            fitting = int((self.height + _ROUNDED) / leading)
        self._used += lines * leading

    def _break(self) -> None:
        self.page, self._used = self.page + 1, 0


def lines_of(runs: Iterable[tuple[str, bool, bool]], face: ParagraphStyle, width: float) -> int:
    """How many lines ``runs`` have in ``face`` where ``width`` points are free for it and its indents."""
    text, sizes = "", [0.0]
    for words, bold, italic in runs:
        letters = widths(bold=bold or face.bold, italic=italic or face.italic)
        shown = words.upper() if face.caps else words
        text += shown
        tracking = face.tracking / face.size
        sizes += [letters[letter] + tracking for letter in shown] if tracking else map(letters.__getitem__, shown)
    ends = list(accumulate(sizes))
    width = (width - face.left - face.right) / face.size
    count, start = 0, 0
    for paragraph in text.split("\n"):
        used, count = 0.0 if count else -face.hang / face.size, count + 1
        for piece in _WORD.finditer(paragraph):
            begin, end = start + piece.start(), start + piece.end()
            drawn = ends[start + piece.start() + len(piece[0].rstrip(" "))] - ends[begin]
            if used > 0 and used + drawn > width:
                count, used = count + 1, 0.0
            used += ends[end] - ends[begin]
            # A word longer than a line is cut at its end.
            while used > width and drawn > width:
                count, used, drawn = count + 1, used - width, drawn - width
        start += len(paragraph) + 1
    return count
