"""The writer's lock: one writing program at a time on an archive; the lock names its host and process."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from datetime import datetime
from typing import IO, TYPE_CHECKING

from pressdesk.errors import ArchiveError, Message
from pressdesk.storage import durable

if os.name == "nt":  # pragma: no cover - tried on Windows only
    import msvcrt

    def _seize(stream: IO[str]) -> None:
        stream.seek(1 << 20)  # a byte beyond the text: others may still read who holds the lock
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
else:
    import fcntl

    def _seize(stream: IO[str]) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


if TYPE_CHECKING:
    from pathlib import Path

NAME = ".writer"


class WriterLock:
    """A held lock. The system lets go of it when the process ends, however it ends.

    ``was_left`` tells that the writer before was killed: its name still stood in the file.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock of the archive in ``folder``; raises ArchiveError when another program holds it."""
        path = folder / NAME
        with durable.explaining(folder):
            self._stream = os.fdopen(
                # Not through a link, which may lead to any file of whoever opens a stranger's archive.
                os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600),
                "r+",
                encoding="utf-8",
                errors="replace",
            )
        try:
            _seize(self._stream)
        except OSError as error:
            holder = _holder(self._stream)
            self._stream.close()
            raise ArchiveError("archive_busy", path=folder, **holder) from error
        self.was_left = bool(self._read())
        try:
            self._write(
                {
                    "host": socket.gethostname(),
                    "pid": os.getpid(),
                    "since": datetime.now().astimezone().isoformat(" ", "seconds"),
                }
            )
        except OSError as error:
            with contextlib.suppress(OSError):  # closing writes what is left, and fails on the same full disk
                self._stream.close()
            raise durable.failure(error, folder) from error

    def release(self) -> None:
        """Let go of the lock, leaving the file empty: the sign of an orderly end. Raises nothing on a full disk."""
        self._stream.seek(0)
        self._stream.truncate()
        self._stream.close()

    def _read(self) -> str:
        self._stream.seek(0)
        return self._stream.read().strip()

    def _write(self, holder: dict[str, object]) -> None:
        self._stream.seek(0)
        self._stream.truncate()
        self._stream.write(json.dumps(holder))
        self._stream.flush()
        os.fsync(self._stream.fileno())


def _holder(stream: IO[str]) -> dict[str, object]:
    """Who holds the lock, as far as the file tells: it may be being written at this moment."""
    try:
        found = json.loads(stream.read())
        return {key: found[key] for key in ("host", "pid", "since")}
    except (ValueError, KeyError, TypeError, OSError):
        return {"host": Message("host_unknown"), "pid": "?", "since": Message("since_now")}
