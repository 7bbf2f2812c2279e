"""Telling the headline, the body and the furniture of a page apart."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pressdesk.formats import html
from pressdesk.formats.blocks import Block, Run
from pressdesk.formats.boilerplate import is_boilerplate, is_copyright, is_only_date
from pressdesk.formats.embargo import embargo_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pressdesk.formats.documents import ReadDocument

MAX_HEADLINE = 300
# How many lines may follow a notice of copyright, and how long they may be, to be the rest of the page's foot.
_FOOT_LINES = 12
_FOOT_LENGTH = 160
# A title of the document is looked for among this many lines at the top.
_TITLE_REACH = 6
# Shorter than this, two equal halves may be meant.
_TWICE_LENGTH = 80

_NOT_SEEN = re.compile("[\u200b-\u200f\u2060\ufeff\xad]")
_SITE = re.compile(r"\s+[|–—·»-]\s+")
# The end of a sentence: after a word of three letters, so that no initial or short abbreviation counts.
_SENTENCE = re.compile(r"(?<=\w\w[\w»”\")])[.!?…]+[»”\"')\]]*(?=\s+[«“„\"'(\[]?[^\W_a-zа-яё])")
_STOP = re.compile(r"[.!?…][»”\"')\]]*\Z")


@dataclass(frozen=True)
class Article:
    """A page taken apart: ``headline`` in words, the ``blocks`` of its body, and the lines ``stripped``, in order.

    ``warnings`` are codes: ``body_twice`` where the whole body stood in the page twice and is kept once,
    ``headline_made`` where the page had no headline and the first sentence of the body serves.
    """

    headline: str
    blocks: tuple[Block, ...]
    stripped: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The body as clean HTML."""
        return html.serialise(self.blocks)


@dataclass
class _Line:
    """One line of a block: what is judged as furniture or not."""

    number: int
    block: int
    content: Block
    words: str


def extract_article(document: ReadDocument) -> Article:
    """Return the headline, the body and the furniture of ``document``.

    Only whole lines are taken for furniture, and only by the patterns of ``furniture``; every other line is in the
    headline or the body, a line with nothing but a date or an embargo above the headline too. The headline is the
    document's own title where the text has it or it is plausible, else the first line where that is like a headline,
    else the first sentence, which then stays in the body.
    """
    lines = _lines(document.blocks)
    furniture = _furniture(lines, _key(document.title or ""))
    if len(furniture) == len(lines):
        furniture = set()
    kept = [line for line in lines if line.number not in furniture]
    kept, second = _once(kept, _key(document.title or ""))
    headline, kept = _headline(document.title, kept)
    # With its headline above it, a body that is there twice is seen only once the headline is known.
    kept, again = _once(kept, _key(headline))
    second |= again
    warnings = ["body_twice"] if second else []
    blocks = _rejoined(kept)
    if not headline and blocks:
        headline = _first_sentence(blocks[0].text)
        warnings.append("headline_made")
    gone, said = furniture | second, {line.words for line in kept} | {""}
    left_out = tuple(line.words for line in lines if line.number in gone and line.words not in said)
    return Article(headline, tuple(blocks), left_out, tuple(warnings))


def _lines(blocks: Iterable[Block]) -> list[_Line]:
    lines: list[_Line] = []
    for index, block in enumerate(blocks):
        pieces: list[list[Run]] = [[]]
        for run in block.runs:
            for number, text in enumerate(run.text.split("\n")):
                if number:
                    pieces.append([])
                if text:
                    pieces[-1].append(Run(text, run.bold, run.italic, run.href))
        for piece in pieces:
            content = Block(block.kind, block.level, block.list_id, tuple(piece))
            lines.append(_Line(len(lines), index, content, _clear(content.text)))
    return lines


def _furniture(lines: list[_Line], title: str) -> set[int]:
    """Return the numbers of the lines that are furniture: at the top, at the foot, and what is so anywhere."""
    found = {
        line.number for line in lines if is_boilerplate(line.words, at_the_edge=False) and _key(line.words) != title
    }
    first = ""
    for line in lines:
        key = _key(line.words)
        if line.number in found or _is_beside(line.words):
            continue
        if key != title and is_boilerplate(line.words, at_the_edge=True):
            found.add(line.number)
        elif key == title or (not first and len(line.words) <= MAX_HEADLINE):
            first = key or first
        elif key not in ("", first):
            break
    return found | _foot(lines, found, title)


def _foot(lines: list[_Line], found: set[int], title: str) -> set[int]:
    foot: set[int] = set()
    end = len(lines)
    for number in range(len(lines) - 1, max(-1, len(lines) - 2 - _FOOT_LINES), -1):
        if is_copyright(lines[number].words):
            end = number
            foot = set(range(number, len(lines)))
        elif _is_text(lines[number].words):
            break
    for line in reversed(lines[:end]):
        if line.number in found or not line.words:
            continue
        if _key(line.words) == title or not is_boilerplate(line.words, at_the_edge=True):
            break
        foot.add(line.number)
    return foot


def _is_text(words: str) -> bool:
    """Whether a line near the foot is a paragraph of the body: long, or a sentence with its stop."""
    return len(words) > _FOOT_LENGTH or (len(words) > 60 and _STOP.search(words) is not None)


def _headline(title: str | None, kept: list[_Line]) -> tuple[str, list[_Line]]:
    """Return the headline, "" where there is none, and the lines without it."""
    named = _clear(title or "")
    named = "" if embargo_in(named) else named
    beside = [line for line in kept[:_TITLE_REACH] if _is_beside(line.words)]
    worded = [line for line in kept if line not in beside and line.words]
    for line in worded[:_TITLE_REACH]:
        if _is_title(line.words, named):
            return line.words, _without(_key(line.words), kept)
    first = [line for line in worded if line.block == worded[0].block] if worded else []
    heading = bool(first) and first[0].content.kind in ("h2", "h3")
    if _is_plausible(named) and not heading:
        return named, kept
    joined = _clear(" ".join(line.words for line in first))
    if not _is_like_headline(first, joined, alone=len(first) == len(worded)):
        if len(first) < 2 or not _is_like_headline(first[:1], first[0].words, alone=False):
            return "", kept
        joined, first = first[0].words, first[:1]
    used = {line.number for line in first}
    return joined, _without(_key(joined), [line for line in kept if line.number not in used])


def _is_beside(words: str) -> bool:
    """Whether a line says when and no more: it may stand above the headline, and is part of the body."""
    return is_only_date(words) or bool(embargo_in(words))


def _is_title(words: str, named: str) -> bool:
    """Whether a line is the document's title, or what stands before the name of the site in it."""
    if not named or len(words) > MAX_HEADLINE:
        return False
    return _key(words) == _key(named) or _key(words) in (
        _key(named[: match.start()]) for match in _SITE.finditer(named)
    )


def _is_plausible(named: str) -> bool:
    fits = len(named) <= MAX_HEADLINE and len(named.split()) > 2
    return fits and not is_boilerplate(named, at_the_edge=True) and not is_only_date(named)


def _is_like_headline(first: list[_Line], joined: str, *, alone: bool) -> bool:
    """Whether the first lines are a headline: short enough, no item of a list, and no running text.

    Lines above each other make one only where none of them ends a sentence; the only line of a text is its body when
    it ends like one.
    """
    if not joined or len(joined) > MAX_HEADLINE or first[0].content.kind not in ("p", "h2", "h3"):
        return False
    ended = any(_STOP.search(line.words) or line.words.endswith(":") for line in first)
    if len(first) > 1 and (ended or len(first) > 4):
        return False
    stops = _STOP.search(joined) is not None
    return not (stops and (alone or (_SENTENCE.search(joined) is not None and len(joined) > 120)))


def _without(key: str, kept: list[_Line]) -> list[_Line]:
    """Return the lines without those at their start, dates aside, that only repeat the headline."""
    result: list[_Line] = []
    for position, line in enumerate(kept):
        if _key(line.words) == key:
            continue
        result.append(line)
        if line.words and not _is_beside(line.words) and len(result) >= _TITLE_REACH:
            return result + kept[position + 1 :]
    return result


def _once(kept: list[_Line], headline: str) -> tuple[list[_Line], set[int]]:
    """Return the lines of the first copy, and the numbers of the second, where the whole body is there twice."""
    counted = [
        line
        for line in kept
        if line.words and _key(line.words) != headline and not is_boilerplate(line.words, at_the_edge=True)
    ]
    half = len(counted) // 2
    keys = [_key(line.words) for line in counted]
    if len(counted) % 2 or keys[:half] != keys[half:] or sum(map(len, keys[:half])) < _TWICE_LENGTH:
        return kept, set()
    last = counted[half - 1].number
    return [line for line in kept if line.number <= last], {line.number for line in kept if line.number > last}


def _rejoined(kept: list[_Line]) -> list[Block]:
    """Return the blocks of the lines that stay."""
    blocks: list[Block] = []
    for _, members in groupby(kept, key=lambda line: line.block):
        lines = list(members)
        runs: list[Run] = []
        for number, line in enumerate(lines):
            if number:
                runs.append(Run("\n"))
            runs.extend(line.content.runs)
        if any(line.words for line in lines):
            first = lines[0].content
            blocks.append(Block(first.kind, first.level, first.list_id, tuple(runs)))
    return html.paragraphs(html.serialise(blocks))


def _first_sentence(words: str) -> str:
    words = _clear(words)
    end = _SENTENCE.search(words)
    sentence = words[: end.end()] if end else words
    if len(sentence) <= MAX_HEADLINE:
        return sentence
    return sentence[: MAX_HEADLINE - 1].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


def _clear(words: str) -> str:
    return " ".join(_NOT_SEEN.sub("", words).split())


def _key(words: str) -> str:
    """Return what two lines that say the same have in common: spaces, marks at the end and composition aside."""
    return unicodedata.normalize("NFC", _clear(words)).rstrip(".:;, ")
