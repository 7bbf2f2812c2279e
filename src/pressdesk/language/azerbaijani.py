"""Azerbaijani words: which stems a form can come from, by vowel harmony and the order of the suffixes.

A noun is a stem, then optionally the plural, a possessive, a case and the copula. Every suffix takes its vowel from the
last one before it and its first letter from whether a vowel or a consonant stands before it; after a third-person
possessive the cases begin with n. A final q and k of longer stems soften to ğ and y before a vowel.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from pressdesk.language.letters import fold, lower

_VOWELS = frozenset("aeəıioöuü")
_ASCII_VOWELS = frozenset("aeiou")
_OWN_LETTERS = frozenset("əıöüçşğ")
_SHORTEST_STEM = 3
# Of the stems of two letters only those before an ending that cannot be part of a longer stem are believed.
_SHORTEST_SURE_STEM = 2
# Shorter stems are not believed where one must be chosen: an ending of one letter is too often part of the stem.
_SAFE = 4
_SAFE_BEFORE_A_LETTER = 5
# The longest is larınızdakıdır, and none ends in another letter than these (e where ə is typed so).
_LONGEST_ENDING = 14
_LAST_OF_ENDINGS = frozenset("aəeıiuümnrz")
_SURE = ("lar", "lər", "da", "də")
# Second consonants before which a stem may have lost its high vowel: fikir, fikri; isim, ismi; sinif, sinfi.
_AFTER_LOST_VOWEL = frozenset("lrmnzf")

# The last vowel of the stem -> the vowels its suffixes take: (of two, of four).
_HARMONY = (("aı", "a", "ı"), ("ou", "a", "u"), ("eəi", "ə", "i"), ("öü", "ə", "ü"))
_HIGH_AFTER = {vowel: high for vowels, _low, high in _HARMONY for vowel in vowels}

# Templates: A is a vowel of two, I one of four. Each pair is (after a consonant, after a vowel).
_POSSESSIVES = (("Im", "m"), ("In", "n"), ("ImIz", "mIz"), ("InIz", "nIz"))
_THIRD = ("I", "sI")
_CASES = (("In", "nIn"), ("A", "yA"), ("I", "nI"), ("dA", "dA"), ("dAn", "dAn"), ("lA", "ylA"), ("dAkI", "dAkI"))
_CASES_AFTER_THIRD = ("nIn", "nA", "nI", "ndA", "ndAn", "lA", "ylA", "ndAkI")


class _Ending(NamedTuple):
    """When a string of letters is an ending: the last vowels and the last letter it may stand after."""

    vowels: frozenset[str]
    after_vowel: bool
    shortest: int


def stems(word: str) -> tuple[str, ...]:
    """Return every stem the word may come from, longest first, in real letters; the word itself is the first.

    A word typed without the letters of the alphabet (`gorusun`) is read with each vowel its letters can stand for; its
    stems then have no such letters either.
    """
    small, ascii_only = _small(word)
    endings = _endings(ascii_only)
    vowels = _ASCII_VOWELS if ascii_only else _VOWELS
    found = [small]
    if small[-1:] not in _LAST_OF_ENDINGS:
        return (small,)
    for cut in range(len(small) - 1, max(_SHORTEST_SURE_STEM, len(small) - _LONGEST_ENDING) - 1, -1):
        possible = endings.get(small[cut:])
        if possible is None:
            continue
        stem = small[:cut]
        last_vowel = next((letter for letter in reversed(stem) if letter in vowels), "")
        ends_in_vowel = stem[-1] == last_vowel
        for before, after_vowel, shortest in possible:
            if after_vowel == ends_in_vowel and cut >= shortest and last_vowel in before:
                found.append(stem)
                if not ends_in_vowel and small[cut] in vowels:
                    found.extend(_before_softening(stem, last_vowel, vowels))
                break
    return tuple(found)


def shortest_safe_stem(word: str) -> str:
    """Return the one of the word's stems that most of its forms have in common.

    Endings are taken off again and again, even from what may be a dictionary form, so that all forms arrive at the same
    stem; the shorter an ending is, the longer a stem it must leave.
    """
    while True:
        whole, *candidates = stems(word)
        # Of two stems that are equally short the last is the one with its final consonant restored.
        safe = [(len(stem), -place, stem) for place, stem in enumerate(candidates) if _is_safe(stem, whole)]
        if not safe:
            return whole
        word = min(safe)[-1]


def _is_safe(stem: str, whole: str) -> bool:
    ending = whole[len(stem) :]
    if len(ending) == 1:
        return len(stem) >= _SAFE_BEFORE_A_LETTER
    return len(stem) >= (_SHORTEST_STEM if ending.startswith(_SURE) else _SAFE) and bool(ending)


@cache
def _endings(ascii_only: bool) -> dict[str, tuple[_Ending, ...]]:
    """Return every ending there is with the conditions under which it is one (folded, for words in ASCII letters)."""
    table: dict[str, set[_Ending]] = {}
    for vowels, low, high in _HARMONY:
        for after_vowel in (False, True):
            for ending in _spelled(low, high, after_vowel):
                shortest = _SHORTEST_SURE_STEM if ending.startswith(_SURE) else _SHORTEST_STEM
                before = fold(vowels) if ascii_only else vowels
                key = fold(ending) if ascii_only else ending
                table.setdefault(key, set()).add(_Ending(frozenset(before), after_vowel, shortest))
    return {ending: tuple(conditions) for ending, conditions in table.items()}


def _spelled(low: str, high: str, after_vowel: bool) -> set[str]:
    """Return the endings as they are spelled after a stem whose suffixes take these vowels."""
    found = set()
    for template in _templates(after_vowel):
        spelled, vowel_low, vowel_high = "", low, high
        for letter in template:
            if letter == "A":
                spelled += vowel_low
                vowel_high = _HIGH_AFTER[vowel_low]
            elif letter == "I":
                spelled += vowel_high
                vowel_low = "a" if vowel_high in "ıu" else "ə"
            else:
                spelled += letter
        found.add(spelled)
    return found


def _templates(after_vowel: bool) -> set[str]:
    """Return plural, possessive, case and copula in every allowed order, each optional but not all absent."""
    found: set[str] = set()
    for plural in ("", "lAr"):
        for possessive, cases in _possessed(after_vowel and not plural):
            whole = plural + possessive
            ends_in_vowel = whole[-1] in "AI" if whole else after_vowel
            for case in cases or [pair[ends_in_vowel] for pair in _CASES]:
                found.update((whole + case, whole + case + "dIr"))
            found.update((whole, whole + "dIr"))
    found.discard("")
    return found


def _possessed(after_vowel: bool) -> list[tuple[str, tuple[str, ...]]]:
    """Return the possessives, none included, each with the cases that may follow it where those are its own."""
    third = (_THIRD[after_vowel], _CASES_AFTER_THIRD)
    return [("", ()), third, *((pair[after_vowel], ()) for pair in _POSSESSIVES)]


def _before_softening(stem: str, last_vowel: str, vowels: frozenset[str]) -> list[str]:
    """Return the stems that look like this one only before a vowel: çiçəy of çiçək, uşağ of uşaq, fikr of fikir."""
    last, before = stem[-1], stem[-2]
    count = sum(letter in vowels for letter in stem)
    found = []
    if count > 1 and before in vowels:
        if last in "ğg":
            found.append(stem[:-1] + "q")
        elif last == "y":
            found.append(stem[:-1] + "k")
    elif count == 1 and before not in vowels and before != last and last in _AFTER_LOST_VOWEL:
        found.append(stem[:-1] + _HIGH_AFTER[last_vowel] + last)
    return found


def _small(word: str) -> tuple[str, bool]:
    """Return the word in small letters, and whether it was typed without the letters of the alphabet."""
    small = lower(word, "az")
    if not _OWN_LETTERS.intersection(small):
        return small, "İ" not in word
    if "I" in word and word.isascii():
        return word.lower(), True
    return small, False
