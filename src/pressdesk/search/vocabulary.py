"""The archive's own words: which forms a typed word stands for, and which word was probably meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

from pressdesk import language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_MOST_FORMS = 60
_SHORTEST_GUESSED = 4
_BY_KEYS = text(
    "SELECT DISTINCT f.canonical FROM search_key k JOIN search_form f ON f.form = k.form AND f.language = k.language "
    "WHERE k.language = :language AND k.key IN (SELECT value FROM json_each(:keys)) LIMIT :most"
)
_BY_START = text("SELECT DISTINCT canonical FROM search_form WHERE folded >= :start AND folded < :beyond LIMIT :most")
_FORMS = text("SELECT form FROM search_form WHERE canonical IN (SELECT value FROM json_each(:canonicals))")
_NEAR = text(
    "SELECT folded FROM search_form WHERE length(folded) BETWEEN :least AND :most "
    "UNION SELECT canonical FROM search_form WHERE length(canonical) BETWEEN :least AND :most"
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

    def beginning(self, start: str) -> list[str]:
        """The keys in the index of forms that begin with ``start``, at most sixty."""
        folded = language.fold(start)
        asked = {"start": folded, "beyond": folded + "\U0010ffff", "most": _MOST_FORMS}
        return sorted(self._connection.scalars(_BY_START, asked))

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
        near = self._connection.scalars(_NEAR, {"least": len(folded) - apart, "most": len(folded) + apart}).all()
        # Hardly anybody gets the first letter wrong.
        alike = [form for form in near if form[:1] == folded[:1]]
        found = process.extractOne(folded, alike, scorer=OSA.distance, score_cutoff=apart) or process.extractOne(
            folded, near, scorer=OSA.distance, score_cutoff=apart
        )
        return self._connection.scalar(_SHOWN, {"found": found[0]}) if found else None
