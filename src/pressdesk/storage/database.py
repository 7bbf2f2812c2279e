"""Connections to a catalogue kept in SQLite, with the settings that make its promises hold."""

from __future__ import annotations

import contextlib
import os
import shutil
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pysqlite3  # type: ignore[import-untyped,unused-ignore]
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from pressdesk.errors import ArchiveError, Message
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

SQLiteError = pysqlite3.DatabaseError
UNREADABLE = (DBAPIError, UnicodeDecodeError)
"""What reading a damaged database raises; the driver fails even on SQLite's message when that quotes the damage."""
_BUSY_MS = 10_000
_NO_SPACE = 1_000_000
_NO_FAULT = ("locked", "out of memory", "disk I/O", "full", "interrupted", "unable to open")
INDEX_PREFIX = "search_"
"""What the names of the index's tables begin with, and no other table's."""


def engine_for(path: Path, *, writable: bool) -> Engine:
    """An engine on the catalogue file ``path``; a reading one can change nothing, whatever it is asked.

    The driver's own transactions are off and BEGIN is ours, so that DDL rolls back like everything else.
    """

    def connect() -> Any:  # noqa: ANN401 - the driver has no types
        connection = pysqlite3.connect(
            _uri(path, writable=writable),
            uri=True,
            isolation_level=None,
            timeout=_BUSY_MS / 1000,
            check_same_thread=False,  # the pool hands a connection to one thread after another, never to two at once
        )
        cursor = connection.cursor()
        cursor.execute("PRAGMA trusted_schema = OFF")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA cache_size = -32000")
        if writable:
            cursor.execute("PRAGMA journal_mode = WAL")
            # FULL: what was acknowledged survives a power cut too, at one fsync a commit.
            cursor.execute("PRAGMA synchronous = FULL")
        else:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()
        return connection

    engine = create_engine("sqlite://", module=pysqlite3, creator=connect, poolclass=QueuePool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # IMMEDIATE: a writer that may have to wait waits here, not in the middle of its work.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writable else "BEGIN")

    return engine


def must_be_plain(connection: Connection, path: Path) -> None:
    """Raise ArchiveError when the database at ``path`` holds triggers or views: ours has none, and a stranger's act."""
    name = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").scalar()
    if name is not None:
        raise ArchiveError("catalogue_damaged", path=path, reason=Message("catalogue_program", name=name))


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Session]:
    """A session on a database that nobody writes, such as a backup's. Raises ArchiveError when it cannot be read."""
    engine = engine_for(path, writable=False)
    try:
        with Session(engine) as session:
            must_be_plain(session.connection(), path)
            yield session
    except UNREADABLE as error:
        raise explained(error, path) from error
    finally:
        engine.dispose()


def is_unfinished(path: Path) -> bool:
    """Whether a write to the database at ``path`` was cut short so that nobody can read it before it is taken back.

    That is so for one without a log of its own, as a copy has none until it is first written.
    """
    journal = path.with_name(path.name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def note_sizes(engine: Engine) -> None:
    """Let SQLite note how large tables are; without, it may take an index that leads to every row of one.

    Where that cannot be written the plans stay as they were.
    """
    with contextlib.suppress(DBAPIError), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA optimize = 0x10002")
        connection.commit()


@dataclass(frozen=True)
class DatabaseDamage:
    """What is wrong with a database: with the catalogue, or only with the index, which can be built anew from it."""

    catalogue: str | None = None
    index: str | None = None


def damage(path: Path) -> DatabaseDamage:
    """What SQLite's quick check finds wrong with the database at ``path``.

    Raises ArchiveError when it cannot be opened.
    """
    try:
        connection = pysqlite3.connect(
            _uri(path, writable=False), uri=True, isolation_level=None, timeout=_BUSY_MS / 1000
        )
    except SQLiteError as error:
        raise ArchiveError("catalogue_damaged", path=path, reason=error) from error
    try:
        fault = _fault(connection, "1")
        if fault is None:
            return DatabaseDamage()
        # The verdict on the whole does not say what it is about; the catalogue's tables are asked one by one.
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
        for (table,) in tables:
            if not table.startswith(INDEX_PREFIX) and (named := _fault(connection, f'"{table}"')):
                return DatabaseDamage(catalogue=named)
    except SQLiteError as error:
        if any(word in str(error) for word in _NO_FAULT):
            raise explained(error, path) from error
        return DatabaseDamage(catalogue=str(error))
    except UnicodeDecodeError:
        return DatabaseDamage(catalogue=Message("catalogue_description"))
    finally:
        connection.close()
    return DatabaseDamage(index=fault)


def _fault(connection: Any, what: str) -> str | None:  # noqa: ANN401 - the driver has no types
    try:
        (verdict,) = connection.execute(f"PRAGMA quick_check({what})").fetchone()
    except SQLiteError as error:
        if any(word in str(error) for word in _NO_FAULT):
            raise
        return str(error)
    # The first fault of many, without the heading that SQLite puts above them.
    return None if verdict == "ok" else str(verdict).removeprefix("*** in database main ***\n").partition("\n")[0]


def cut_out_index(path: Path) -> None:
    """Take a damaged index out of the database at ``path`` and write all else into fresh pages.

    It is not dropped: its trees may lead into pages of the catalogue, which would be given free. Raises ArchiveError.
    """
    connection = pysqlite3.connect(_uri(path, writable=True), uri=True, isolation_level=None, timeout=_BUSY_MS / 1000)
    try:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "DELETE FROM sqlite_schema WHERE substr(tbl_name, 1, ?) = ?", (len(INDEX_PREFIX), INDEX_PREFIX)
        )
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("VACUUM")
    except SQLiteError as error:
        raise explained(error, path) from error
    finally:
        connection.close()


def copy_database(source: Path, target: Path) -> None:
    """Copy the database at ``source``, in use or not, to the new file ``target`` by SQLite's backup; it is durable.

    Raises ArchiveError.
    """
    with durable.explaining(target):
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        reading = pysqlite3.connect(_uri(source, writable=False), uri=True)
        writing = pysqlite3.connect(target)
        try:
            reading.backup(writing)
            # A single file without a log beside it is what can be carried away.
            writing.execute("PRAGMA journal_mode = DELETE")
        finally:
            writing.close()
            reading.close()
        with durable.explaining(target):
            handle = os.open(target, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)
            durable.sync_folder(target.parent)
    except (SQLiteError, UnicodeDecodeError) as error:
        target.unlink(missing_ok=True)
        raise explained(error, target) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def explained(error: Exception, path: Path) -> ArchiveError:
    """What to tell the user of a database error met with the file ``path``."""
    reason = str(getattr(error, "orig", error))
    if "full" in reason or ("disk I/O" in reason and shutil.disk_usage(path.parent).free < _NO_SPACE):
        return ArchiveError("no_space", path=path)
    if isinstance(error, UnicodeDecodeError):
        return ArchiveError("catalogue_damaged", path=path, reason=Message("catalogue_description"))
    if "malformed" in reason or "not a database" in reason or "decode" in reason:
        return ArchiveError("catalogue_damaged", path=path, reason=reason)
    if "readonly" in reason:
        return ArchiveError("archive_read_only", path=path)
    return ArchiveError("write_failed", path=path, reason=reason)


def is_met_in_reading(error: Exception) -> bool:
    """Whether ``error`` is SQLAlchemy's about a value it read: a month 13, a status that there is not."""
    package = ""
    for frame, _line in traceback.walk_tb(error.__traceback__):
        name = str(frame.f_globals.get("__name__")).partition(".")[0]
        package = name if name in ("pressdesk", "sqlalchemy") else package
    return package == "sqlalchemy"


def _uri(path: Path, *, writable: bool) -> str:
    """SQLite's URI of ``path``. A reader needs a place for WAL's index: on a read-only disk it promises SQLite rest."""
    mode = "mode=rw"
    if not writable:
        lonely = not path.with_name(path.name + "-wal").exists() and not os.access(path.parent, os.W_OK)
        mode = "mode=ro&immutable=1" if lonely else "mode=ro"
    return f"file:{quote(str(path.absolute()))}?{mode}"
