"""The full-text index: FTS5 rows and a vocabulary, derived from the catalogue, in the same database, disposable."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from pressdesk import language
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import Message
from pressdesk.search.documents import words_of
from pressdesk.storage import database

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from pressdesk.catalogue.documents import Document

VERSION = "2"
"""Grows with every change to what ``language`` makes of a word, or ``digest`` of a document.

An index of another version is built anew.
"""

# A virtual table takes what is inside of it along.
_PRESENT = text(
    "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') "
    "AND substr(name, 1, length(:prefix)) = :prefix ORDER BY sql NOT LIKE 'CREATE VIRTUAL %'"
)
_COUNTS = (
    "SELECT (SELECT count(*) FROM search_entry), (SELECT count(*) FROM search_words_docsize), "
    "(SELECT count(*) FROM search_entry WHERE kind = 'release'), "
    "EXISTS (SELECT 1 FROM search_form), EXISTS (SELECT 1 FROM search_key)"
)
# The words are folded and analysed before they come here: FTS5 is only to part them at spaces.
_SCHEMA = (
    "CREATE VIRTUAL TABLE search_words USING fts5("
    "title, body, names, content='', contentless_delete=1, tokenize='ascii')",
    "CREATE TABLE search_entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id INTEGER NOT NULL, "
    "language TEXT NOT NULL, date TEXT, status TEXT NOT NULL, has_photo INTEGER NOT NULL, digest TEXT NOT NULL)",
    "CREATE UNIQUE INDEX search_entry_record ON search_entry (kind, record_id, language)",
    "CREATE TABLE search_form (form TEXT, language TEXT, canonical TEXT NOT NULL, folded TEXT NOT NULL, "
    "PRIMARY KEY (form, language)) WITHOUT ROWID",
    "CREATE INDEX search_form_canonical ON search_form (canonical)",
    "CREATE INDEX search_form_folded ON search_form (folded)",
    "CREATE TABLE search_key (key TEXT, language TEXT, form TEXT, PRIMARY KEY (key, language, form)) WITHOUT ROWID",
    "CREATE TABLE search_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
_KNOWN = text(
    "SELECT form FROM search_form WHERE language = :language AND form IN (SELECT value FROM json_each(:forms))"
)
_ADD_FORM = "INSERT INTO search_form (form, language, canonical, folded) VALUES (?, ?, ?, ?)"
_ADD_KEY = "INSERT OR IGNORE INTO search_key (key, language, form) VALUES (?, ?, ?)"
_ADD_ENTRY = (
    "INSERT INTO search_entry (id, kind, record_id, language, date, status, has_photo, digest) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_WORDS = "INSERT INTO search_words (rowid, title, body, names) VALUES (?, ?, ?, ?)"


class Entry(NamedTuple):
    """A record and what is searched of it."""

    reference: Reference
    documents: Sequence[Document]


class Drift(NamedTuple):
    """A record whose row in the index is not what the catalogue says: missing, stale or left over."""

    reference: Reference
    problem: Message


class Index:
    """The index of one archive on an open connection, inside whose transaction everything happens.

    Words without a language, or in one that is not among ``languages``, are read in the first of them.
    """

    def __init__(self, connection: Connection, languages: tuple[str, ...]) -> None:
        """Work on ``connection``."""
        self._connection = connection
        self._languages = languages

    def is_ready(self, texts: int) -> bool:
        """Whether the index is there, made by this version's analysers, and as large as it must be.

        ``texts`` is how many texts of releases the catalogue has outside the bin. What cannot be seen from counts,
        such as a damaged block, is met by the first question that reads it.
        """
        try:
            with self._connection.begin_nested():
                entries, words, indexed, forms, keys = self._connection.execute(text(_COUNTS)).one()
                version = self._connection.scalar(text("SELECT value FROM search_meta WHERE name = 'version'"))
        except DatabaseError as error:
            if "locked" in str(error.orig):
                raise
            return False
        if entries != words or indexed != texts or (entries and not (forms and keys)):
            return False
        return bool(version == VERSION)

    def begin_anew(self) -> None:
        """Drop whatever index there is and make an empty one, not ready until ``finish``."""
        for kind, name in self._connection.execute(_PRESENT, {"prefix": database.INDEX_PREFIX}).all():
            self._connection.exec_driver_sql(f'DROP {kind} IF EXISTS "{name}"')
        for statement in _SCHEMA:
            self._connection.exec_driver_sql(statement)

    def finish(self) -> None:
        """Declare the index ready."""
        self._connection.execute(
            text("INSERT OR REPLACE INTO search_meta VALUES ('version', :version)"), {"version": VERSION}
        )

    def write(self, entries: Iterable[Entry]) -> None:
        """Make the rows of these records what their documents say, whatever they were."""
        entries = list(entries)
        self._remove([entry.reference for entry in entries])
        found = [(entry.reference, document) for entry in entries for document in entry.documents]
        if not found:
            return
        first = (self._connection.scalar(text("SELECT max(id) FROM search_entry")) or 0) + 1
        seen: dict[str, dict[str, str]] = {}
        rows, words = [], []
        for number, (reference, document) in enumerate(found, first):
            rows.append(
                (
                    number,
                    reference.kind.value,
                    reference.number,
                    document.language,
                    document.date.isoformat() if document.date else None,
                    document.status,
                    int(document.has_photo),
                    digest(document),
                )
            )
            words.append(
                (
                    number,
                    self._analysed(document.title, document.language, seen),
                    self._analysed(words_of(document), document.language, seen),
                    " ".join(self._analysed(name, code, seen) for code, name in document.names),
                )
            )
        self._learn(seen)
        self._connection.exec_driver_sql(_ADD_ENTRY, rows)
        self._connection.exec_driver_sql(_ADD_WORDS, words)

    def compare(self, entries: Iterable[Entry]) -> list[Drift]:
        """Where the index differs from ``entries``, which must be all the records of the catalogue."""
        query = text("SELECT kind, record_id, language, digest FROM search_entry")
        present = {
            (Reference(Kind(kind), number), code): found
            for kind, number, code, found in self._connection.execute(query)
        }
        drifts = []
        for entry in entries:
            for document in entry.documents:
                found = present.pop((entry.reference, document.language), None)
                if found != digest(document):
                    drifts.append(Drift(entry.reference, Message("index_missing" if found is None else "index_stale")))
        drifts += [Drift(reference, Message("index_left_over")) for reference, _code in present]
        orphans = "SELECT count(*) FROM search_entry WHERE id NOT IN (SELECT rowid FROM search_words)"
        if self._connection.scalar(text(orphans)):
            drifts.append(Drift(Reference(Kind.RELEASE, 0), Message("index_no_words")))
        return drifts

    def _remove(self, references: list[Reference]) -> None:
        ids: list[int] = []
        by_kind: dict[Kind, list[int]] = {}
        for reference in references:
            by_kind.setdefault(reference.kind, []).append(reference.number)
        for kind, numbers in by_kind.items():
            query = text(
                "SELECT id FROM search_entry "
                "WHERE kind = :kind AND record_id IN (SELECT value FROM json_each(:numbers))"
            )
            ids += self._connection.scalars(query, {"kind": kind.value, "numbers": json.dumps(numbers)})
        if ids:
            gone = {"ids": json.dumps(ids)}
            for table, key in (("search_words", "rowid"), ("search_entry", "id")):
                self._connection.execute(
                    text(f"DELETE FROM {table} WHERE {key} IN (SELECT value FROM json_each(:ids))"),
                    gone,
                )

    def _analysed(self, words: str, code: str, seen: dict[str, dict[str, str]]) -> str:
        """The canonical keys of the words, parted by spaces; each form met is noted in ``seen`` by language."""
        code = code if code in self._languages else self._languages[0]
        forms = seen.setdefault(code, {})
        keys = []
        for token in language.tokens(language.normalise(words)):
            form = language.lower(token.text, code)
            key = forms.get(form)
            if key is None:
                key = forms[form] = language.canonical(form, code)
            keys.append(key)
        return " ".join(keys)

    def _learn(self, seen: dict[str, dict[str, str]]) -> None:
        """Enter the forms that are new into the vocabulary, with all keys under which they are found."""
        for code, forms in seen.items():
            if not forms:
                continue
            asked = {"language": code, "forms": json.dumps(list(forms))}
            fresh = forms.keys() - set(self._connection.scalars(_KNOWN, asked))
            if fresh:
                self._connection.exec_driver_sql(
                    _ADD_FORM, [(form, code, forms[form], language.fold(form)) for form in fresh]
                )
                keys = [(key, code, form) for form in fresh for key in language.keys(form, code)]
                self._connection.exec_driver_sql(_ADD_KEY, keys)


def digest(document: Document) -> str:
    """What a document is known by: as long as it is the same, its row in the index is right."""
    return hashlib.sha1(repr(document).encode(), usedforsecurity=False).hexdigest()
