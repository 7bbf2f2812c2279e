"""Floors in bare SQLite, with the journal and the fsyncs that a catalogue has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pysqlite3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SCHEMA = (
    "CREATE TABLE release (id INTEGER PRIMARY KEY, date TEXT)",
    "CREATE TABLE release_text (id INTEGER PRIMARY KEY, release_id INTEGER, language TEXT, headline TEXT, body TEXT)",
    "CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2')",
)

Row = tuple[str, str, str]
"""Language, headline and body."""


def insert(batches: Iterable[list[list[Row]]], file: Path, *, indexed: bool = True) -> float:
    """Seconds that SQLite takes for releases, each a list of rows, one transaction and one fsync a batch."""
    connection = pysqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for statement in _SCHEMA:
        connection.execute(statement)
    began = time.perf_counter()
    for batch in batches:
        connection.execute("BEGIN IMMEDIATE")
        for rows in batch:
            release = connection.execute("INSERT INTO release (date) VALUES ('2023-10-12')").lastrowid
            for code, headline, body in rows:
                number = connection.execute(
                    "INSERT INTO release_text (release_id, language, headline, body) VALUES (?, ?, ?, ?)",
                    (release, code, headline, body),
                ).lastrowid
                if indexed:
                    connection.execute(
                        "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, headline, body)
                    )
        connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return took
