"""Creating and opening archives: what must be there, migrations, and what a killed writer left."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pressdesk.errors import ArchiveError, Message
from pressdesk.progress import never, unheard
from pressdesk.storage import backups, database, durable, manifest, migrations
from pressdesk.storage.archive import Archive
from pressdesk.storage.containment import required
from pressdesk.storage.lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from pressdesk.progress import Advance, IsStopped
    from pressdesk.storage.manifest import Manifest


_FOLDERS = ("photos", "bulletins", "templates", "backups")


_BEGUN = re.compile(rf"catalogue\.db(-wal|-shm|-journal)?|\..*\.pressdesk-part|\.writer|{'|'.join(_FOLDERS)}")
"""What a creation that was cut short may have left in its folder."""


def create_archive(folder: Path, facts: Manifest) -> Archive:
    """A new archive in ``folder``, which must be empty or not exist yet, open for writing.

    ``archive.toml`` is written last: a folder in which creation was cut short is no archive yet and can be tried again.
    Raises ArchiveError.
    """
    folder = folder.absolute()
    if (folder / manifest.NAME).exists():
        raise ArchiveError("archive_exists", path=folder)
    with durable.explaining(folder):
        try:
            left = {entry.name for entry in folder.iterdir()}
        except FileNotFoundError:
            left = set()
        except NotADirectoryError as error:
            raise ArchiveError("archive_not_empty", path=folder) from error
        if left and (".writer" not in left or not all(map(_BEGUN.fullmatch, left))):
            raise ArchiveError("archive_not_empty", path=folder)
        durable.make_folder(folder)
        folder.chmod(0o700)
        lock = WriterLock(folder)
        try:
            for name in _FOLDERS:
                durable.make_folder(folder / name)
            # A catalogue that is there already is kept: should only archive.toml have been lost, nothing else is.
            os.close(os.open(folder / facts.catalogue, os.O_WRONLY | os.O_CREAT, 0o600))
            archive = _connected(folder, facts, lock, is_new=True)
        except BaseException:
            lock.release()
            raise
        try:
            facts.write(folder)
        except BaseException:
            archive.close()
            raise
    return archive


def open_archive(
    folder: Path,
    *,
    write: bool,
    at_once: bool = False,
    advance: Advance = unheard,
    is_stopped: IsStopped = never,
) -> Archive:
    """The archive in ``folder``, its schema brought up to date, what a killed writer left put in order.

    A reading program changes nothing and works beside a writing one. ``at_once`` leaves SQLite's check after a kill,
    and what is put in order after it, to ``Archive.look_over``. ``advance`` hears of the steps of a migration,
    which ends with the error ``opening_stopped``, and without a trace, once it ``is_stopped``. Raises ArchiveError
    when there is no archive, it is damaged, newer than this program, forbidden, or being written by another program.
    """
    folder = folder.absolute()
    facts = manifest.read(folder)
    path = folder / facts.catalogue
    _must_exist(path, folder)
    if not write:
        return _reading(folder, facts, path)
    if not os.access(folder, os.W_OK):
        raise ArchiveError("archive_read_only", path=folder)
    lock = WriterLock(folder)
    try:
        return _connected(folder, facts, lock, at_once=at_once, advance=advance, is_stopped=is_stopped)
    except BaseException:
        lock.release()
        raise


def _must_exist(path: Path, folder: Path) -> None:
    # What is written or cleared up there would be somewhere else, perhaps among somebody else's files.
    for name in (path.name, *_FOLDERS):
        required(folder, name)
    try:
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            raise ArchiveError("archive_unreadable", path=folder, reason=Message("archive_no_file", name=path.name))
        with path.open("rb") as stream:
            head = stream.read(16)
    except FileNotFoundError as error:
        raise ArchiveError(
            "archive_unreadable", path=folder, reason=Message("archive_lacks", name=path.name)
        ) from error
    except OSError as error:
        raise ArchiveError("archive_forbidden", path=folder, reason=error.strerror) from error
    if head != b"SQLite format 3\x00":
        raise ArchiveError("catalogue_damaged", path=path, reason=Message("catalogue_beginning"))


def _reading(folder: Path, facts: Manifest, path: Path) -> Archive:
    if database.is_unfinished(path):  # a killed write that only a writer can take back
        open_archive(folder, write=True).close()
    engine = database.engine_for(path, writable=False)
    try:
        with engine.connect() as connection:
            database.must_be_plain(connection, path)
            revision = migrations.current(connection)
            _check_revision(revision, folder, facts)
            is_old = revision != migrations.HEAD
    except database.UNREADABLE as error:
        raise database.explained(error, path) from error
    if is_old:
        engine.dispose()
        open_archive(folder, write=True).close()
        engine = database.engine_for(path, writable=False)
    return Archive(folder, facts, engine, None, writable=False)


def _connected(
    folder: Path,
    facts: Manifest,
    lock: WriterLock,
    *,
    is_new: bool = False,
    at_once: bool = False,
    advance: Advance = unheard,
    is_stopped: IsStopped = never,
) -> Archive:
    """The archive ready to be written: migrated, and in order after a kill. Only a new one may have no schema yet."""
    engine = database.engine_for(folder / facts.catalogue, writable=True)
    archive = Archive(folder, facts, engine, lock, writable=True)
    try:
        with engine.connect() as connection:
            database.must_be_plain(connection, archive.catalogue)
            revision = migrations.current(connection)
        if revision is not None or not is_new:
            _check_revision(revision, folder, facts)
        if revision is not None and revision != migrations.HEAD:
            advance(Message("checking_catalogue"), 0, 0)
            archive.check_catalogue(is_stopped)
            advance(Message("backing_up"), 0, 0)
            backups.before_migration(folder, archive.catalogue, revision, is_stopped)
            with durable.explaining(folder):
                facts.write(folder)  # which version the new schema needs
        if revision != migrations.HEAD:
            _migrate(engine, archive.catalogue, advance, is_stopped)
        if lock.was_left and not at_once:
            archive.look_over()
        elif not lock.was_left:
            archive.put_in_order()
    except database.UNREADABLE as error:
        engine.dispose()
        raise database.explained(error, archive.catalogue) from error
    except BaseException:
        engine.dispose()
        raise
    return archive


def _migrate(engine: Engine, catalogue: Path, advance: Advance = unheard, is_stopped: IsStopped = never) -> None:
    """Bring the schema up to date in one transaction, which nothing remains of once it ``is_stopped``.

    Foreign keys are off meanwhile: a migration that makes a table anew drops the old one, and SQLite would take
    the rows that belong to it along. They are checked before the commit.
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                migrations.upgrade(connection, partial(_advance, catalogue, advance, is_stopped))
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise ArchiveError("catalogue_damaged", path=catalogue, reason=Message("catalogue_row"))
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _advance(catalogue: Path, advance: Advance, is_stopped: IsStopped, done: int, total: int) -> None:
    if is_stopped():
        raise ArchiveError("opening_stopped", path=catalogue.parent)
    advance(Message("migrating"), done, total)


def check_readable(folder: Path) -> None:
    """Raise ArchiveError when this program cannot read the archive, or the backup, in ``folder``."""
    facts = manifest.read(folder)
    path = folder / facts.catalogue
    _must_exist(path, folder)
    engine = database.engine_for(path, writable=False)
    try:
        with engine.connect() as connection:
            database.must_be_plain(connection, path)
            _check_revision(migrations.current(connection), folder, facts)
    except database.UNREADABLE as error:
        raise database.explained(error, path) from error


@contextlib.contextmanager
def reading_backup(path: Path) -> Iterator[Session]:
    """A session on a backup's catalogue as it would be once restored: of an older schema, a copy brought up to date.

    Raises ArchiveError.
    """
    with database.reading(path) as session:
        revision = migrations.current(session.connection())
        _check_revision(revision, path.parent, manifest.read(path.parent))
        if revision == migrations.HEAD:
            yield session
            return
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place, path.name)
        database.copy_database(path, copy)
        engine = database.engine_for(copy, writable=True)
        try:
            _migrate(engine, copy)
        except database.UNREADABLE as error:
            raise database.explained(error, path) from error
        finally:
            engine.dispose()
        with database.reading(copy) as session:
            yield session


def _check_revision(revision: str | None, folder: Path, facts: Manifest) -> None:
    if revision is None:
        path = folder / facts.catalogue
        raise ArchiveError("catalogue_damaged", path=path, reason=Message("catalogue_revision"))
    if revision not in migrations.KNOWN:
        needed = Message("needs_version", version=facts.needs)
        if facts.needs == manifest.NEEDS:  # it was not written down
            needed = Message("needs_revision", revision=revision)
        raise ArchiveError("archive_newer", path=folder, needs=needed)
