"""On which page a paragraph of a bulletin will stand, worked out from the widths of the letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pressdesk.formats.bulletin_word import Face

# How wide Times New Roman (and Liberation Serif, made to its measure) draws a letter, in thousandths of its size.
_WIDTHS = {
    letter: width
    for width, letters in {
        200: "'|",
        250: " ,.\u00a0",
        278: "/:;\\ijltı",
        333: "!()-I[]`frİ‘’",
        389: "Jsş",
        400: 'з"°•',
        410: "г",
        433: "этяь",
        444: "?acezəçаесё“”„",
        472: "{}вк^",
        500: "#$*0123456789_bdghknopquvxyğöüорух«»–§лЗчбдъ",
        535: "ийнпц~",
        560: "FPSŞР+<=>БЬГ",
        611: "ELTZЕТЁ",
        640: "мфЧЭ",
        667: "BCRÇВКСЯыЛД",
        700: "жЪУ",
        722: "ADGHKNOQUVXYwĞÖÜƏАИЙНОПХЦ",
        770: "юшщm&©Ф",
        880: "MМЫЖ%W@",
        1000: "№—…ШЩЮ",
    }.items()
    for letter in letters
}
_OTHER = 500
_BOLD = 1.065
# A line of Times New Roman without added leading, and the part of it that hangs below a picture, for one point of size.
_LINE, _DESCENT = 1.15, 0.22
# What can be moved to the next line: a word with what divides it from the following one.
_PIECE = re.compile(r"[^\s–—-]*(?:[–—-]+|\s+)|[^\s–—-]+")


@dataclass
class Pager:
    """Puts paragraphs on pages as a word processor would, near enough to know on which page each one begins.

    ``width`` and ``height`` are those of the text on a page, in points. ``page`` is the page reached, counted from
    1, and ``starts`` holds, for every name given to `mark`, the page of the paragraph that came next.
    """

    width: float
    height: float
    page: int = 1
    starts: dict[str, int] = field(default_factory=dict)
    _used: float = 0
    _space: float = 0
    _held: float = 0
    _gap: float = 0
    _marks: list[str] = field(default_factory=list)

    def mark(self, name: str) -> None:
        """Remember under ``name`` the page of the paragraph that is added next."""
        self._marks.append(name)

    def add(self, text: str, face: Face, *, left: float = 0, before: float = 0) -> None:
        """Set a paragraph of ``text`` in ``face``, moved ``left`` points and with ``before`` points more above it."""
        if face.new_page and not before:
            self._break()
        width = self.width - left - face.left - face.right
        leading = max(face.leading, face.size * _LINE)
        unit = face.size / 1000
        lines = _lines(text, width / unit / (_BOLD if face.bold else 1), face.hang / unit, face.tracking / unit)
        self._set(lines, leading, face, before)

    def picture(self, height: float, face: Face) -> None:
        """Set a picture ``height`` points high as a paragraph of its own."""
        self._set(1, height + face.size * _DESCENT, face, 0)

    def release(self) -> None:
        """Let what was kept with the next paragraph stand without one."""
        self._place(0)

    def _set(self, lines: int, leading: float, face: Face, before: float) -> None:
        space = max(self._space, face.before + before) if self._used + self._held else 0
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
        if self._used and self._used + self._held + least > self.height:
            self._break()
            self._held -= self._gap
        self.starts.update(dict.fromkeys(self._marks, self.page))
        self._marks.clear()
        self._used, self._held, self._gap = self._used + self._held, 0, 0

    def _fill(self, lines: int, leading: float) -> None:
        fitting = int((self.height - self._used) / leading)
        while fitting < lines:
            fitting -= 1 if lines - fitting == 1 and fitting > 2 else 0
            lines -= max(fitting, 1)
            self._break()
            fitting = int(self.height / leading)
        self._used += lines * leading

    def _break(self) -> None:
        self.page, self._used = self.page + 1, 0


def _lines(text: str, width: float, hang: float, tracking: float) -> int:
    count, used = 1, -hang
    for paragraph in text.split("\n"):
        if used > 0:
            count, used = count + 1, 0.0
        for piece in _PIECE.findall(paragraph):
            size = sum(_WIDTHS.get(letter, _OTHER) + tracking for letter in piece)
            drawn = size - _WIDTHS[" "] if piece[-1].isspace() else size
            if used and used + drawn > width:
                count, used = count + 1, 0.0
            used += size
    return count
