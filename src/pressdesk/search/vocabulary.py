"""The archive's own words: which forms a typed word stands for, and which word was probably meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from pressdesk import language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_MOST_FORMS = 60
_MOST_BEGUN = 4_000
_SHORTEST_GUESSED = 4
_BY_KEYS = text(
    "SELECT DISTINCT f.canonical FROM search_key k JOIN search_form f ON f.form = k.form AND f.language = k.language "
    "WHERE k.language = :language AND k.key IN (SELECT value FROM json_each(:keys)) LIMIT :most"
)
# Keys that go on after the same letters are one beginning; a key is shorter than its form where an ending was cut.
_STARTS = text(
    "SELECT DISTINCT substr(canonical, 1, :length), length(canonical) > :length FROM search_form "
    "WHERE folded >= :start AND folded < :beyond LIMIT :most"
)
_BEGINNING = text("SELECT form FROM search_form WHERE folded >= :start AND folded < :beyond LIMIT :most")
_FORMS = text("SELECT form FROM search_form WHERE canonical IN (SELECT value FROM json_each(:canonicals))")
_ALIKE = text(
    "SELECT DISTINCT folded FROM search_form WHERE folded >= :start AND folded < :beyond "
    "AND length(folded) BETWEEN :least AND :longest"
)
_NEAR = text(
    "SELECT folded FROM search_form WHERE length(folded) BETWEEN :least AND :longest "
    "UNION SELECT canonical FROM search_form WHERE length(canonical) BETWEEN :least AND :longest"
)
_SHOWN = text(
    "SELECT form FROM search_form WHERE folded = :found OR canonical = :found "
    "ORDER BY folded <> :found, length(form), form LIMIT 1"
)


class Vocabulary:
    """The words of one archive on an open connection."""

    def __init__(self, connection: Connection, languages: Iterable[str]) -> None:
        """Read words in each of ``languages``."""
        self._connection = connection
        self._languages = tuple(languages)

    def canonicals(self, word: str) -> list[str]:
        """The keys in the index of every form that shares a key with ``word``, read in each language; sorted."""
        found: set[str] = set()
        for code in self._languages:
            keys = language.keys(word, code)
            asked = {"language": code, "keys": json.dumps(sorted(keys)), "most": _MOST_FORMS}
            found.update(self._connection.scalars(_BY_KEYS, asked))
        return sorted(found)

    def starts(self, typed: str) -> list[tuple[str, bool]]:
        """What the keys of all forms that begin with ``typed`` begin with, and whether those go on; at most sixty."""
        asked = self._from(typed, _MOST_FORMS) | {"length": len(typed)}
        return sorted((start, bool(goes_on)) for start, goes_on in self._connection.execute(_STARTS, asked))

    def beginning(self, typed: str) -> frozenset[str]:
        """The forms of the archive, in small letters, that begin with ``typed``; at most some thousands."""
        return frozenset(self._connection.scalars(_BEGINNING, self._from(typed, _MOST_BEGUN)))

    def _from(self, typed: str, most: int) -> dict[str, Any]:
        folded = language.fold(typed)
        return {"start": folded, "beyond": folded + "\U0010ffff", "most": most}

    def forms(self, canonicals: Iterable[str]) -> frozenset[str]:
        """Every form of the archive, in small letters, that stands under one of these keys."""
        return frozenset(self._connection.scalars(_FORMS, {"canonicals": json.dumps(list(canonicals))}))

    def nearest(self, word: str) -> str | None:
        """The form of the archive that ``word`` was probably meant to be: one or two letters apart, or None."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        folded = language.fold(word)
        if len(folded) < _SHORTEST_GUESSED or folded.isdigit():
            return None
        apart = 1 if len(folded) < 8 else 2
        lengths = {"least": len(folded) - apart, "longest": len(folded) + apart}
        # Hardly anybody gets the first letter wrong, and words that begin with it are found at once.
        for query in (_ALIKE, _NEAR):
            near = self._connection.scalars(query, self._from(folded[:1], 0) | lengths).all()
            if found := process.extractOne(folded, near, scorer=OSA.distance, score_cutoff=apart):
                break
        return self._connection.scalar(_SHOWN, {"found": found[0]}) if found else None
