"""Bytes into text: which of the encodings that press releases arrive in a file is written in."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError

if TYPE_CHECKING:
    from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The encodings a page may declare, by the codec that reads them. ISO-8859-9 and -1 as the browsers take them.
_DECLARABLE = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "windows-1251": "cp1251",
    "cp1251": "cp1251",
    "windows-1254": "cp1254",
    "iso-8859-9": "cp1254",
    "windows-1252": "cp1252",
    "iso-8859-1": "cp1252",
    "koi8-r": "koi8-r",
    "iso-8859-5": "iso8859-5",
}
_DECLARED = re.compile(rb"(?i)<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([a-z0-9_-]+)")
# Small letters, the commonest of Russian first (order of frequency of the Russian National Corpus).
_FREQUENT_CYRILLIC = frozenset("оеаинтсрвлкмдпу")
_CYRILLIC = re.compile("[А-Яа-яЁёІіЄєЇїҐґЎў]")
_LATIN_LETTERS = frozenset("çÇəƏğĞıIİöÖşŞüÜâÂîÎûÛäÄéÉèàñáíóúßøåë")
_MARKS_OF_TEXT = frozenset("«»„“”‘’–—…№§©®°•·±\u00a0€™‹›\u00ad′†‡")
_WORD = re.compile(r"[^\W\d_]+")


# No letter has so many marks above and below it, and putting them in order takes time by the square of their number.
_PILED = re.compile("([\u0300-\u036f]{16})[\u0300-\u036f]+")


def decode(data: bytes, path: Path) -> str:
    r"""Return the text in ``data`` with ``\n`` line ends.

    Reads UTF-8 and UTF-16 with or without a mark, UTF-32 with one, Windows-1251, Windows-1254 and KOI8-R; a page's own
    declaration counts where the bytes do not say better. Raises IntakeError ``source_encoding``, naming ``path``, for
    anything else and for what is not text.
    """
    text = _decoded(data)
    if text is None:
        raise IntakeError("source_encoding", path=path)
    return _PILED.sub(r"\1", text).replace("\r\n", "\n").replace("\r", "\n")


def is_textual(head: bytes) -> bool:
    """Return whether the first bytes of a file, cut anywhere, can be text in some encoding."""
    if head.startswith(tuple(mark for mark, _ in _MARKS)) or _utf16(head):
        return True
    odd = sum(head.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return b"\0" not in head and odd * 100 <= len(head)


def guess(head: bytes) -> str:
    """Return the first bytes of a textual file as text, unknown bytes replaced: for a look at how it begins."""
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(codec, "replace")
    return head.decode(_utf16(head) or "utf-8", "replace")


def single_byte(data: bytes) -> str | None:
    """Return ``data`` read in the one-byte encoding whose letters make the likeliest words, None where none does."""
    if not any(byte > 127 for byte in data):
        return data.decode("ascii")
    sample = data[:200_000]
    readings = {codec: sample.decode(codec, "replace") for codec in ("cp1251", "koi8-r", "cp1254")}
    likeliest = max(readings, key=lambda codec: _likelihood(readings[codec]))
    # Real texts reach 0.95, other alphabets' encodings 0.7 at most; one foreign name in an English text proves nothing.
    if _likelihood(readings[likeliest]) < 0.75:
        if sum(byte > 127 for byte in sample) * 50 > len(sample):
            return None
        likeliest = "cp1254"
    return data.decode(likeliest, "replace")


def _decoded(data: bytes) -> str | None:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(codec, "replace"))
    if wide := _utf16(data[:4096]):
        return _sound(data.decode(wide, "replace"))
    if not is_textual(data):
        return None
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    # A cut at the end or a byte lost on the way leaves a UTF-8 text UTF-8; another encoding breaks every word.
    if not lost or lost * 50 <= sum(1 for char in text if char > "\x7f"):
        return text
    declared = _DECLARED.search(data[:4096])
    named = _DECLARABLE.get(declared[1].decode("ascii").casefold()) if declared else None
    if named == "utf-8" and lost * 10 <= sum(1 for char in text if char > "\x7f"):
        return text
    if named and named != "utf-8":
        return data.decode(named, "replace")
    return single_byte(data)


def _sound(text: str) -> str | None:
    """Return ``text`` unless it is full of what no text has: a wide encoding reads any bytes as something."""
    odd = sum(text.count(char) for char in "\ufffd\0")
    return text if odd * 50 <= len(text) else None


def _utf16(data: bytes) -> str | None:
    """Return the UTF-16 codec of text without a mark: Latin text has zeros in every other byte, Cyrillic text fours."""
    if len(data) < 4:
        return None
    even, odd = data[0::2], data[1::2]
    for codec, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        plausible = sum(high.count(code) for code in (0, 1, 2, 4, 0x20))
        if plausible >= 0.95 * len(high) and low.count(0) <= 0.02 * len(low) and high.count(0) + high.count(4) > 0:
            return codec if high.count(0) + high.count(4) >= 0.8 * len(high) else None
    return None


def _likelihood(text: str) -> float:
    """Return how likely a reading is, 1 for sure: its letters beyond ASCII are of one alphabet and in likely places.

    A Cyrillic word is Cyrillic throughout, small after its first letter; a Latin one mixes with ASCII. Between two
    Cyrillic readings the one with more of the frequent letters wins, which KOI8-R and Windows-1251 put elsewhere.
    """
    score = total = 0.0
    for word in _WORD.findall(text):
        beyond = [char for char in word if char > "\x7f"]
        if not beyond:
            continue
        total += len(beyond)
        if len(beyond) == len(word) and all(_CYRILLIC.match(char) for char in beyond):
            tail = word[1:]
            cased = 1.0 if tail.islower() or word.isupper() or not tail else 0.0
            small = sum(1 for char in word.casefold() if char in _FREQUENT_CYRILLIC) / len(word)
            score += len(beyond) * cased * min(1.0, 0.4 + small)
        elif len(beyond) < len(word) or len(word) == 1:
            score += sum(0.95 for char in beyond if char in _LATIN_LETTERS)
        else:
            score += sum(0.7 for char in beyond if char in _LATIN_LETTERS)
    others = [char for char in text if char > "\x7f" and not char.isalpha()]
    score += sum(1 for char in others if char in _MARKS_OF_TEXT)
    total += len(others)
    return score / total if total else 1.0
