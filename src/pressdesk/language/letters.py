"""The letters of a text: which ones are equal, how they are lowered, and how a word is folded for searching."""

from __future__ import annotations

import re
import unicodedata

_SPACES = dict.fromkeys(
    (0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x0009, 0x000B, 0x000C),
    " ",
)
_DROPPED = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, *range(0x202A, 0x202F), 0xFEFF))
_APOSTROPHES = dict.fromkeys((0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x00B4, 0xFF07), "'")
_LINES = {0x2028: "\n", 0x2029: "\n", 0x0085: "\n"}
_CLEANING = {**_SPACES, **_DROPPED, **_APOSTROPHES, **_LINES, ord("\t"): "\t"}

# The patterns are compiled when they are first needed: an archive is opened without them.
_CYRILLIC = "\u0400-\u052f"
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259"
_MIXED = f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]"
_WORD_OF_BOTH = f"[{_LATIN}{_CYRILLIC}]+"
_CYRILLIC_LETTER = f"[{_CYRILLIC}]"
_LATIN_LETTER = f"[{_LATIN}]"
# Letters that look alike in both scripts; the schwa and the shha of Cyrillic keyboards reach Azerbaijani words too.
_TO_LATIN = str.maketrans("АВЕКМНОРСТХУІЈЅӘҺаеорсухіјѕәһ", "ABEKMHOPCTXYIJSƏHaeopcyxijsəh")
_TO_CYRILLIC = str.maketrans("ABEKMHOPCTXYaeopcyxkmt", "АВЕКМНОРСТХУаеорсухкмт")

_AZERBAIJANI_LETTER = "[əƏğĞıİöÖüÜçÇşŞ]"
# A capital I inside a word in small letters, or second in a capitalised one, was meant to be a small L.
_I_FOR_L = "(?<=[a-zəğıöüçş])I(?![A-ZƏĞİÖÜÇŞ])|(?<=\\b[A-ZƏĞİÖÜÇŞ])I(?=[a-zəğıöüçş])"
_WORD_WITH_I = "[^\\W\\d_]*I[^\\W\\d_]*"

_TURKIC_CAPITALS = str.maketrans("İI", "iı")
_DOT_ABOVE = "\u0307"
_UNFOLDABLE = {"ə": "e", "ı": "i", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "þ": "th"}


def normalise(text: str) -> str:
    """Return the text in NFC with one kind of space and apostrophe, without invisible characters and look-alikes.

    Line breaks and tabs stay. A word that mixes Latin and Cyrillic is brought into the script its other letters
    prove; a word that proves both scripts is left alone.
    """
    text = unicodedata.normalize("NFC", text)
    if not text.isascii():
        text = text.translate(_CLEANING).replace("i" + _DOT_ABOVE, "i")
    if re.search(_MIXED, text):
        text = re.sub(_WORD_OF_BOTH, _one_script, text)
    if re.search(_I_FOR_L, text):
        text = re.sub(_WORD_WITH_I, _small_l, text)
    return text


def lower(text: str, language: str) -> str:
    """Return the text in the small letters of the language (İ and I are two letters in Azerbaijani and Turkish)."""
    if language in ("az", "tr"):
        text = text.translate(_TURKIC_CAPITALS)
    return text.lower().replace("i" + _DOT_ABOVE, "i")


def fold(word: str) -> str:
    """Return the word as searches compare it: small, without diacritics and apostrophes, in its own script.

    The result does not depend on a language: İ, I, ı and i are one letter, as are ə and e, ё and е; й stays й.
    The word is expected in normal form C (see `normalise`).
    """
    return word.translate(_FOLDING)


class _Folding(dict[int, str]):
    """What each code point folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        """Work out, keep and return the folded form of one character."""
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in "İIı":
        return "i"
    small = character.casefold()
    if small in _UNFOLDABLE:
        return _UNFOLDABLE[small]
    if unicodedata.category(character) == "Cf" or character in "'’ʼ":
        return ""
    if "\u0400" <= small < "\u0530":
        return "е" if small == "ё" else small
    parts = unicodedata.normalize("NFKD", small)
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    return "".join(_UNFOLDABLE.get(part, part) for part in kept)


_FOLDING = _Folding()


def _one_script(match: re.Match[str]) -> str:
    word = match.group()
    if not re.search(_MIXED, word):
        return word
    as_latin, as_cyrillic = word.translate(_TO_LATIN), word.translate(_TO_CYRILLIC)
    can_be_latin = not re.search(_CYRILLIC_LETTER, as_latin)
    can_be_cyrillic = not re.search(_LATIN_LETTER, as_cyrillic)
    if can_be_latin and can_be_cyrillic:
        return as_cyrillic if 2 * len(re.findall(_CYRILLIC_LETTER, word)) > len(word) else as_latin
    if can_be_latin:
        return as_latin
    return as_cyrillic if can_be_cyrillic else word


def _small_l(match: re.Match[str]) -> str:
    word = match.group()
    return re.sub(_I_FOR_L, "l", word) if re.search(_AZERBAIJANI_LETTER, word) else word
