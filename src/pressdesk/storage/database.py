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
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from pressdesk.errors import ArchiveError, Message
from pressdesk.progress import never
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine
    from sqlalchemy.pool import ConnectionPoolEntry

    from pressdesk.progress import IsStopped

SQLiteError = pysqlite3.DatabaseError
UNREADABLE = (DBAPIError, UnicodeDecodeError)
"""What reading a damaged database raises; the driver fails even on SQLite's message when that quotes the damage."""
_BUSY_MS = 10_000
# SQLite's own steps between two questions whether to go on; a few thousand are made in a millisecond.
_STEPS_BETWEEN = 50_000
_PAGES_AT_ONCE = 20_000
_NO_SPACE = 1_000_000
_NO_FAULT = ("locked", "out of memory", "disk I/O", "full", "interrupted", "unable to open")
INDEX_PREFIX = "search_"
"""What the names of the index's tables begin with, and no other table's."""


def engine_for(path: Path, *, writable: bool) -> Engine:
    """An engine on the catalogue file ``path``; a reading one can change nothing, whatever it is asked.

    The driver's own transactions are off and BEGIN is ours, so that DDL rolls back like everything else.
    """

    def connect(record: ConnectionPoolEntry) -> Any:  # noqa: ANN401 - the driver has no types
        rest = None if writable else _promised_rest(path)
        if rest is not None:
            record.info["rest"] = rest
        connection = pysqlite3.connect(
            _uri(path, writable=writable, rest=rest),
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

    # What was promised to SQLite is held to: nobody hinders a program that can write again, as when space was freed,
    # from doing so. Then this connection, which keeps what it has read, is given up for one that sees the log, and
    # what was read meanwhile is no answer.
    @event.listens_for(engine, "checkout")
    def checkout(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if "rest" in record.info and record.info["rest"] != _rest(path):
            raise DisconnectionError

    @event.listens_for(engine, "commit")
    def commit(connection: Connection) -> None:
        if "rest" in connection.info and connection.info["rest"] != _rest(path):
            raise ArchiveError("archive_unreadable", path=path, reason=Message("file_changed"))

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


def damage(path: Path, is_stopped: IsStopped = never) -> DatabaseDamage:
    """What SQLite's quick check finds wrong with the database at ``path``.

    Raises ArchiveError when it cannot be opened, and ``opening_stopped`` once it ``is_stopped``.
    """
    uri = _uri(path, writable=False, rest=_promised_rest(path))
    try:
        connection = pysqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_MS / 1000)
    except SQLiteError as error:
        raise ArchiveError("catalogue_damaged", path=path, reason=error) from error
    try:
        connection.set_progress_handler(is_stopped, _STEPS_BETWEEN)
        fault = _fault(connection, "1")
        if fault is None:
            return DatabaseDamage()
        # The verdict on the whole does not say what it is about; the catalogue's tables are asked one by one.
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
        for (table,) in tables:
            if not table.startswith(INDEX_PREFIX) and (named := _fault(connection, f'"{table}"')):
                return DatabaseDamage(catalogue=named)
    except SQLiteError as error:
        if is_stopped():
            raise ArchiveError("opening_stopped", path=path.parent) from error
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


def copy_database(source: Path, target: Path, is_stopped: IsStopped = never) -> None:
    """Copy the database at ``source``, in use or not, to the new file ``target`` by SQLite's backup; it is durable.

    Raises ArchiveError, ``opening_stopped`` once it ``is_stopped``; then there is no ``target``.
    """

    def go_on(_status: int, _left: int, _total: int) -> None:
        if is_stopped():
            raise ArchiveError("opening_stopped", path=source.parent)

    with durable.explaining(target):
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        reading = pysqlite3.connect(_uri(source, writable=False, rest=_promised_rest(source)), uri=True)
        writing = pysqlite3.connect(target)
        try:
            reading.backup(writing, pages=_PAGES_AT_ONCE, progress=go_on)
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


def _uri(path: Path, *, writable: bool, rest: tuple[int, ...] | None = None) -> str:
    """SQLite's URI of ``path``; with ``rest`` SQLite is promised that nobody writes."""
    mode = "mode=rw" if writable else "mode=ro" if rest is None else "mode=ro&immutable=1"
    return f"file:{quote(str(path.absolute()))}?{mode}"


def _promised_rest(path: Path) -> tuple[int, ...] | None:
    """What tells that the database stays as it is, where it can only be read on the promise that nobody writes.

    A reader needs a place for WAL's index beside the database, which a read-only and a full disk do not give. Where
    one cannot be made there is none, so no other program has the database open; and where the log is empty, all that
    was saved is in the file itself. With words in the log none of it is promised: they would be missing.
    """
    rest = _rest(path)
    if rest is None or not os.access(path.parent, os.W_OK):
        return rest
    try:
        connection = pysqlite3.connect(_uri(path, writable=False), uri=True, timeout=_BUSY_MS / 1000)
        try:
            connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except SQLiteError as error:
        reason = str(error)
        return rest if any(word in reason for word in ("disk I/O", "full", "unable to open")) else None
    return None


def _rest(path: Path) -> tuple[int, ...] | None:
    """What is otherwise once somebody has written to the database at ``path``; None while its log has something."""
    try:
        logs = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
        if any(log.exists() and log.stat().st_size for log in logs):
            return None
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
