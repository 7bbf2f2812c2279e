"""An open archive: one folder that holds the catalogue, the photos, issued bulletins, templates and backups."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Self

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from pressdesk.errors import ArchiveError, Message
from pressdesk.progress import never
from pressdesk.storage import backups, database, durable
from pressdesk.storage.containment import required
from pressdesk.storage.index_state import IndexState
from pressdesk.storage.photo_files import PhotoFiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Engine

    from pressdesk.progress import IsStopped
    from pressdesk.storage.lock import WriterLock
    from pressdesk.storage.manifest import Manifest


class Archive:
    """An open archive. A writing one is alone; reading ones work beside it and change nothing.

    ``index`` is what is known of its index.
    """

    def __init__(
        self, folder: Path, facts: Manifest, engine: Engine, lock: WriterLock | None, *, writable: bool
    ) -> None:
        """Bind the parts that ``open_archive`` has made ready."""
        self.folder = folder
        self.manifest = facts
        self.engine = engine
        self.writable = writable
        self.index = IndexState()
        self._looking = threading.Lock()
        self._is_looked_over = self._is_in_order = False
        # Threads of this program wait here for one another; SQLite's own wait is not fair, and ends after a while.
        self._writing = threading.Lock()
        self.photos = PhotoFiles(folder / "photos")
        self._lock = lock
        self._opened = _identity(self.catalogue)
        # Beside a save that takes long others still read: through connections that cannot write.
        self._readers = database.engine_for(self.catalogue, writable=False) if writable else engine

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

    def issue_file(self, name: str) -> Path:
        """Where an issued bulletin is. Raises ArchiveError when ``name`` leads out of the folder of bulletins."""
        return required(self.folder / "bulletins", name)

    def describe(self, facts: Manifest) -> None:
        """Let ``archive.toml`` say other ``facts`` of the archive. Raises OSError."""
        facts.write(self.folder)
        self.manifest = facts

    def session(self) -> contextlib.AbstractContextManager[Session]:
        """A session that reads, beside whoever writes. Raises ArchiveError for what the database refuses."""
        return self._transaction(self._readers)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in one transaction, committed at the end of the block; on any error nothing of it stays.

        Raises ArchiveError for what the disk or the database refuses.
        """
        self.look_over()
        with self._writing, self._transaction(self.engine) as session:
            yield session

    def look_over(self, is_stopped: IsStopped = never) -> None:
        """Let SQLite check the catalogue, once, before anything is written: it takes a second for 100,000 releases.

        To write through a broken tree may overwrite what it wrongly leads to. A damaged index is noted, and then what
        a killed writer left is put in order. Raises ArchiveError ``catalogue_damaged``, and ``opening_stopped`` once
        it ``is_stopped``.
        """
        with self._looking:
            self.check_catalogue(is_stopped)
            self.put_in_order()

    def check_catalogue(self, is_stopped: IsStopped = never) -> None:
        """As ``look_over``, but leave the folders as they are."""
        if self._is_looked_over:
            return
        self.must_stand()
        found = database.damage(self.catalogue, is_stopped)
        if found.catalogue:
            raise ArchiveError("catalogue_damaged", path=self.catalogue, reason=found.catalogue)
        if found.index is None:
            self.index.report_sound()
        else:
            self.index.report_damaged()
        self._is_looked_over = True

    def put_in_order(self) -> None:
        """Finish or take back, once, what a killed writer left in the folders. Raises ArchiveError."""
        if self._is_in_order:
            return
        with durable.explaining(self.folder):
            self.photos.prepare()
            _recover(self)
        self._is_in_order = True

    @contextlib.contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Session]:
        # Without autoflush a record is written once for a save: its version counts saves.
        sessions = sessionmaker(engine, expire_on_commit=False, autoflush=False)
        try:
            with sessions.begin() as session:
                yield session
                self.must_stand()
        except DBAPIError as error:
            if "database is locked" in str(error.orig):
                raise ArchiveError("write_failed", path=self.folder, reason=Message("archive_occupied")) from error
            if _identity(self.catalogue) is None:
                raise ArchiveError("archive_gone", path=self.folder) from error
            if isinstance(error, OperationalError) or not error.statement or type(error.orig) is database.SQLiteError:
                told = database.explained(error, self.catalogue)
                found = (
                    database.damage(self.catalogue) if told.code == "catalogue_damaged" else database.DatabaseDamage()
                )
                # Words that cannot be decoded are a record's, whatever else is wrong with the index.
                if found.index and not found.catalogue and "decode" not in str(error.orig):
                    self.index.report_damaged()
                    told = ArchiveError("index_damaged", path=self.folder)
                raise told from error
            raise
        except (ValueError, LookupError, TypeError) as error:
            # A value that no column can hold is the catalogue's fault where it was read there, and else ours.
            fault: str | None = Message("catalogue_holds", error=error)
            if not database.is_met_in_reading(error):
                fault = database.damage(self.catalogue).catalogue
            if fault:
                raise ArchiveError("catalogue_damaged", path=self.catalogue, reason=fault) from error
            raise

    def must_stand(self) -> None:
        """Raise ArchiveError when the catalogue that is open is no longer the one in the folder.

        The system keeps a removed file for who has it open: what is saved into it would be gone with the program.
        """
        if self.writable and _identity(self.catalogue) != self._opened:
            raise ArchiveError("archive_gone", path=self.folder)

    def close(self) -> None:
        """Close the catalogue and let go of the lock."""
        if self._is_looked_over:
            database.note_sizes(self.engine)
        self._readers.dispose()
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _recover(archive: Archive) -> None:
    with archive.session() as session:
        known = text("SELECT 1 FROM photo WHERE path = :path")
        archive.photos.recover(lambda path: session.execute(known, {"path": path}).first() is not None)
        issued = set(session.scalars(text("SELECT path FROM issue")))
    backups.clear(archive.folder)
    for left in (path for path in (archive.folder / "bulletins").glob(".*.docx") if path.is_file()):
        # The catalogue knows an issue before its file has its name: then only that was left to do.
        if left.name[1:] in issued:
            left.rename(left.with_name(left.name[1:]))
        else:
            left.unlink()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file is at ``path``: its device and number there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
