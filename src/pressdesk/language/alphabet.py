"""The order in which words stand in a list, by the alphabet of their language."""

from __future__ import annotations

from functools import cache

from pressdesk.language.letters import fold, lower

# Turkish has the same order with fewer letters; w, which neither has, stands where it stands elsewhere.
_TURKIC = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz"
_ALPHABETS = {"az": _TURKIC, "tr": _TURKIC, "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"}


def sort_key(text: str, language: str) -> tuple[str, str]:
    """Return what the text is sorted by in the alphabet of the language; case and punctuation decide only ties.

    Figures come before letters, Latin letters before Cyrillic ones.
    """
    small = lower(text, language)
    alphabet = _order(language)
    letters = [
        alphabet.get(letter) or "".join(alphabet.get(part, part) for part in fold(letter))
        for letter in small
        if letter.isalnum() or letter.isspace()
    ]
    return " ".join("".join(letters).split()), text


@cache
def _order(language: str) -> dict[str, str]:
    """Return the letters of the alphabet, each with the character that has its place in the order of code points."""
    alphabet = _ALPHABETS.get(language, "")
    return {letter: chr(ord(alphabet[0]) + place) for place, letter in enumerate(alphabet)}
