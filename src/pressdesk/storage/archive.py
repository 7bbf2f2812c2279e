"""An archive: one folder that holds the catalogue, the photos, issued bulletins, templates and backups."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Self

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from pressdesk.errors import ArchiveError
from pressdesk.storage import backups, database, durable, manifest, migrations
from pressdesk.storage.lock import WriterLock
from pressdesk.storage.photo_files import PhotoFiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Engine

    from pressdesk.storage.manifest import Manifest

_FOLDERS = ("photos", "bulletins", "templates", "backups")


class Archive:
    """An open archive. A writing one is alone; reading ones work beside it and change nothing."""

    def __init__(
        self, folder: Path, facts: Manifest, engine: Engine, lock: WriterLock | None, *, writable: bool
    ) -> None:
        """Bind the parts that ``open_archive`` has made ready."""
        self.folder = folder
        self.manifest = facts
        self.engine = engine
        self.writable = writable
        self.photos = PhotoFiles(folder / "photos")
        self._lock = lock
        self._sessions = sessionmaker(engine, expire_on_commit=False)

    def __enter__(self) -> Self:
        """The archive itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the archive."""
        self.close()

    @property
    def catalogue(self) -> Path:
        """The file of the catalogue."""
        return self.folder / self.manifest.catalogue

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the archive, the office's own first."""
        return self.manifest.languages

    @contextlib.contextmanager
    def session(self) -> Iterator[Session]:
        """A session in one transaction, committed at the end of the block; on any error nothing of it stays.

        Raises ArchiveError for what the disk or the database refuses.
        """
        try:
            with self._sessions.begin() as session:
                yield session
        except DBAPIError as error:
            if "database is locked" in str(error.orig):
                raise ArchiveError(
                    "write_failed", path=self.folder, reason="another program is busy with it; try again"
                ) from error
            if isinstance(error, OperationalError) or not error.statement:
                raise database.explained(error, self.catalogue) from error
            if type(error.orig).__name__ == "DatabaseError":
                raise database.explained(error, self.catalogue) from error
            raise

    def close(self) -> None:
        """Close the catalogue and let go of the lock."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


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
            begun = {manifest.CATALOGUE, ".writer", *_FOLDERS}
            left = {entry.name.removesuffix("-wal").removesuffix("-shm") for entry in folder.iterdir()}
        except FileNotFoundError:
            left = set()
        except NotADirectoryError as error:
            raise ArchiveError("archive_not_empty", path=folder) from error
        if left - begun or (left and ".writer" not in left):
            raise ArchiveError("archive_not_empty", path=folder)
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        lock = WriterLock(folder)
        try:
            for name in _FOLDERS:
                (folder / name).mkdir(mode=0o700, exist_ok=True)
            for rest in folder.glob(f"{manifest.CATALOGUE}*"):
                rest.unlink()
            os.close(os.open(folder / facts.catalogue, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            archive = _connected(folder, facts, lock)
        except BaseException:
            lock.release()
            raise
        try:
            facts.write(folder)
        except BaseException:
            archive.close()
            raise
    return archive


def open_archive(folder: Path, *, write: bool) -> Archive:
    """The archive in ``folder``, its schema brought up to date, what a killed writer left put in order.

    A reading program changes nothing and works beside a writing one. Raises ArchiveError when there is no archive,
    it is damaged, newer than this program, forbidden, or being written by another program.
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
        if lock.was_left and (fault := database.damage(path)):
            raise ArchiveError("catalogue_damaged", path=path, reason=fault)
        return _connected(folder, facts, lock)
    except BaseException:
        lock.release()
        raise


def _must_exist(path: Path, folder: Path) -> None:
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
    except FileNotFoundError as error:
        raise ArchiveError("archive_unreadable", path=folder, reason=f"{path.name} is missing from it") from error
    except OSError as error:
        raise ArchiveError("archive_forbidden", path=folder, reason=error.strerror) from error
    if head and head != b"SQLite format 3\x00":
        raise ArchiveError("catalogue_damaged", path=path, reason="it does not begin like a catalogue")


def _reading(folder: Path, facts: Manifest, path: Path) -> Archive:
    engine = database.engine_for(path, writable=False)
    try:
        with engine.connect() as connection:
            _refuse_newer(migrations.current(connection), folder)
            is_old = migrations.current(connection) != migrations.HEAD
    except DBAPIError as error:
        raise database.explained(error, path) from error
    if is_old:
        engine.dispose()
        open_archive(folder, write=True).close()
        engine = database.engine_for(path, writable=False)
    return Archive(folder, facts, engine, None, writable=False)


def _connected(folder: Path, facts: Manifest, lock: WriterLock) -> Archive:
    """The archive ready to be written: migrated, and in order after a kill."""
    engine = database.engine_for(folder / facts.catalogue, writable=True)
    archive = Archive(folder, facts, engine, lock, writable=True)
    try:
        with engine.connect() as connection:
            revision = migrations.current(connection)
        _refuse_newer(revision, folder)
        if revision != migrations.HEAD:
            if revision is not None:
                backups.before_migration(folder, archive.catalogue, revision)
            with engine.begin() as connection:
                migrations.upgrade(connection)
        with durable.explaining(folder):
            archive.photos.prepare()
            _recover(archive)
    except DBAPIError as error:
        engine.dispose()
        raise database.explained(error, archive.catalogue) from error
    except BaseException:
        engine.dispose()
        raise
    return archive


def _recover(archive: Archive) -> None:
    with archive.engine.connect() as connection:
        known = text("SELECT 1 FROM photo WHERE path = :path")
        archive.photos.recover(lambda path: connection.execute(known, {"path": path}).first() is not None)
    for left in (archive.folder / "backups").glob(".*"):
        left.unlink()
    for left in (archive.folder / "bulletins").glob(".*"):
        left.unlink()


def _refuse_newer(revision: str | None, folder: Path) -> None:
    if revision is not None and revision not in migrations.KNOWN:
        raise ArchiveError("archive_newer", path=folder, needs=f"the one that wrote catalogue revision {revision}")
