"""How records are named outside the catalogue: a letter for the kind and a number, as in ``r17``."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The kinds of record that have a life of their own."""

    RELEASE = "release"
    EVENT = "event"
    SERIES = "series"
    AUTHORITY = "authority"
    PHOTO = "photo"
    BULLETIN = "bulletin"
    SEARCH = "search"


_LETTERS = {kind: kind[0] for kind in Kind if kind not in (Kind.SERIES, Kind.SEARCH)} | {
    Kind.SERIES: "s",
    Kind.SEARCH: "q",
}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}


class Reference(NamedTuple):
    """One record of the catalogue; its text form (``r17``) is what the terminal prints and takes."""

    kind: Kind
    number: int

    def __str__(self) -> str:
        """The short name, such as ``r17``."""
        return f"{_LETTERS[self.kind]}{self.number}"

    @classmethod
    def parse(cls, text: str) -> Reference | None:
        """The record that a short name stands for, or None when it is not one."""
        found = re.fullmatch(r"([a-z])([1-9][0-9]{0,17})", text.strip(), re.IGNORECASE | re.ASCII)
        if found is None or found[1].casefold() not in _KINDS:
            return None
        return cls(_KINDS[found[1].casefold()], int(found[2]))
