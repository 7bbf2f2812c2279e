"""The blocks and runs of a body, and the walk that reads them out of sanitised markup."""

from __future__ import annotations

import html as entities
import re
from dataclasses import dataclass

# Stands for every `&` of the source while it goes through the sanitiser; a noncharacter, so no text has it.
AMPERSAND = "\ufdd0"

_TOKEN = re.compile(r"<(/?)([a-z0-9]+)(?: href=\"([^\"]*)\")?[^>]*>|[^<]+")
_HREF = re.compile(r"(?i)(?:https?://[\w.:@%\[\]~-]+(?:[/?#][^\s\"<>]*)?|mailto:[^\s\"<>]+)\Z")
_SPACES = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
# Characters XML 1.0 forbids and nobody types; a Word file with one of them would not open.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_EDGE = " \n\xa0\u200b\u200c\u200d\u2060\ufeff"

_BOLD = frozenset({"strong", "b"})
_ITALIC = frozenset({"em", "i"})
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}


@dataclass(frozen=True)
class Run:
    r"""A stretch of text in one style; ``\\n`` in it is a line break, ``href`` where it is a link."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None


@dataclass(frozen=True)
class Block:
    """A paragraph (``p``), heading (``h2``, ``h3``), quotation (``quote``) or item of a list (``li-ul``, ``li-ol``).

    ``level`` is 0 outside lists and the depth of the list from 1 in them; ``list_id`` tells which list an item is of.
    """

    kind: str
    level: int
    list_id: int
    runs: tuple[Run, ...]

    @property
    def is_item(self) -> bool:
        """Whether this is an item of a list."""
        return self.kind.startswith("li-")

    @property
    def text(self) -> str:
        """The words without their style."""
        return "".join(run.text for run in self.runs)


@dataclass
class _List:
    kind: str
    list_id: int
    has_item: bool = False


class Walker:
    """Reads well-formed markup once, from start to end, into blocks."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._lists: list[_List] = []
        self._list_count = 0
        self._bold = self._italic = self._quote = self._pre = 0
        self._links: list[str | None] = []
        self._heading: str | None = None

    def walk(self, sanitised: str) -> list[Block]:
        """Return the blocks of ``sanitised``, which must come from the sanitiser: well-formed, only known tags."""
        for token in _TOKEN.finditer(sanitised):
            closing, tag, href = token.groups()
            if tag is None:
                self._say(_unescape(token[0]))
            elif closing:
                self._close(tag)
            else:
                self._open(tag, href)
        self._flush()
        return self._blocks

    def _say(self, text: str) -> None:
        text = _CONTROLS.sub("", text)
        pieces = text.split("\n") if self._pre else [text]
        for number, piece in enumerate(pieces):
            if number:
                self._break()
            spaced = _SPACES.sub(" ", piece)
            if spaced:
                self._add(spaced)

    def _add(self, text: str) -> None:
        href = self._links[-1] if self._links else None
        self._runs.append(Run(text, self._bold > 0, self._italic > 0, href))

    def _break(self) -> None:
        """Break the line; the second break in a row begins a new paragraph, as pages without ``p`` mean it."""
        said = next((run.text for run in reversed(self._runs) if run.text.strip(_EDGE) or run.text == "\n"), "")
        if said == "\n" and not self._lists and not self._heading:
            self._flush()
        else:
            self._add("\n")

    def _open(self, tag: str, href: str | None) -> None:
        if tag in _BOLD:
            self._bold += 1
        elif tag in _ITALIC:
            self._italic += 1
        elif tag == "a":
            self._links.append(_link(href))
        elif tag == "br":
            self._break()
        elif tag in ("td", "th"):
            if any(run.text.strip(_EDGE) for run in self._runs):
                self._add(" | ")
        else:
            self._flush()
            if tag in ("ul", "ol"):
                self._list_count += 1
                self._lists.append(_List(f"li-{tag}", self._list_count))
            elif tag == "blockquote":
                self._quote += 1
            elif tag == "pre":
                self._pre += 1
            elif tag in _HEADINGS:
                self._heading = _HEADINGS[tag]

    def _close(self, tag: str) -> None:
        if tag in _BOLD:
            self._bold -= 1
        elif tag in _ITALIC:
            self._italic -= 1
        elif tag == "a":
            self._links.pop()
        elif tag not in ("td", "th"):
            self._flush()
            if tag in ("ul", "ol"):
                self._lists.pop()
            elif tag == "blockquote":
                self._quote -= 1
            elif tag == "pre":
                self._pre -= 1
            elif tag in _HEADINGS:
                self._heading = None

    def _flush(self) -> None:
        runs = _tidy(self._runs)
        self._runs = []
        if not runs:
            return
        if self._lists:
            inner = self._lists[-1]
            inner.has_item = True
            # Lists that hold only lists do not indent: a level without an item of its own has no place in Word either.
            level = sum(1 for one in self._lists if one.has_item)
            self._blocks.append(Block(inner.kind, level, inner.list_id, runs))
        else:
            kind = self._heading or ("quote" if self._quote else "p")
            self._blocks.append(Block(kind, 0, 0, runs))


def _unescape(text: str) -> str:
    return entities.unescape(text.replace(AMPERSAND, "&"))


def _link(href: str | None) -> str | None:
    target = _unescape(href).strip() if href else ""
    return target if _HREF.match(target) else None


def _tidy(runs: list[Run]) -> tuple[Run, ...]:
    """Return ``runs`` with one space between words, none at the edges or around line breaks, like runs joined."""
    # Pieces of one style are joined at the end: to lengthen a text piece by piece takes time by the square of them.
    kept: list[tuple[Run, list[str]]] = []
    for run in runs:
        text = run.text
        if text[0] in " \n":
            if text[0] == "\n":
                _strip_end(kept, " ")
            elif not kept or kept[-1][1][-1][-1] in " \n":
                text = text[1:]
        if not kept:
            text = text.lstrip(_EDGE)
        if not text:
            continue
        last = kept[-1][0] if kept else None
        if last and (last.bold, last.italic, last.href) == (run.bold, run.italic, run.href):
            kept[-1][1].append(text)
        else:
            kept.append((run, [text]))
    _strip_end(kept, _EDGE)
    return tuple(Run("".join(texts), run.bold, run.italic, run.href) for run, texts in kept)


def _strip_end(kept: list[tuple[Run, list[str]]], characters: str) -> None:
    while kept:
        texts = kept[-1][1]
        while texts:
            text = texts.pop().rstrip(characters)
            if text:
                texts.append(text)
                return
        kept.pop()
