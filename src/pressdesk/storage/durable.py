"""Writing files so that a kill or a power cut leaves either the old file or the new one, and saying why it failed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
from typing import IO, TYPE_CHECKING
from uuid import uuid4

from pressdesk import private_files
from pressdesk.errors import ArchiveError, IntakeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_UNFINISHED = re.compile(r"\.(\d+)-[0-9a-f]{32}\.pressdesk-part")


@contextlib.contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn an OSError of the block into an ArchiveError about ``path``: no space, or why it could not be written."""
    try:
        yield
    except OSError as error:
        raise failure(error, path) from error


def failure(error: OSError, path: Path) -> ArchiveError:
    """What to tell the user of an OSError met while ``path`` was written."""
    if error.errno in _FULL:
        return ArchiveError("no_space", path=path)
    if error.errno == errno.EROFS:
        return ArchiveError("disk_read_only", path=path)
    return ArchiveError("write_failed", path=path, reason=error.strerror or str(error))


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Make the names in ``folder`` and in all folders below it durable. Raises OSError."""
    for place, _folders, _names in os.walk(folder, topdown=False):
        sync_folder(folder.__class__(place))


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it that are missing, for their owner only, durably. Raises OSError."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        sync_folder(one.parent)


def unfinished(path: Path) -> Path:
    """A name beside ``path`` for what is to become it: of this process and this call only.

    What killed processes left under such names in that folder is removed first.
    """
    clear_unfinished(path.parent)
    return path.with_name(f".{os.getpid()}-{uuid4().hex}.pressdesk-part")


def clear_unfinished(folder: Path) -> None:
    """Remove what killed processes left in ``folder`` under names of ``unfinished``."""
    with contextlib.suppress(OSError):  # what cannot be removed now is met again
        for left in folder.glob(".*.pressdesk-part"):
            named = _UNFINISHED.fullmatch(left.name)
            if named is not None and not _is_running(int(named[1])):
                remove_unfinished(left)


def remove_unfinished(path: Path) -> None:
    """Remove the file or folder ``path``, as far as that is possible, where something else went wrong already."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _is_running(process: int) -> bool:
    if os.name != "nt":  # there a signal of 0 would end it
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (OSError, OverflowError):
            return True
    return True


def write_file(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``, all or nothing, readable by its owner only. Raises OSError."""
    with replacing(path) as stream:
        stream.write(data)


@contextlib.contextmanager
def replacing(path: Path, *, handed_out: bool = False) -> Iterator[IO[bytes]]:
    """What is written in the block replaces ``path`` at its end, all or nothing, readable by its owner only.

    What is ``handed_out`` is an ordinary file instead, with the rights that the umask leaves. Raises OSError.
    """
    beside = unfinished(path)
    make = private_files.open_handed_out if handed_out else private_files.open_new
    try:
        with make(beside) as stream:
            yield stream
            _sync(stream)
        beside.replace(path)
    except BaseException:
        remove_unfinished(beside)
        raise
    sync_folder(path.parent)


def copy_file(source: Path, target: Path) -> tuple[str, int]:
    """Copy ``source`` to the new file ``target``, durable and private; SHA-256 in hexadecimal and size in bytes.

    Raises IntakeError when ``source`` cannot be read, OSError when ``target`` cannot be written.
    """
    digest, size = hashlib.sha256(), 0
    try:
        reading = source.open("rb")
    except OSError as error:
        raise IntakeError("source_unreadable", path=source, reason=error.strerror) from error
    with reading:
        writing = private_files.open_new(target)
        try:
            with writing:
                while chunk := _read(reading, source):
                    digest.update(chunk)
                    size += len(chunk)
                    writing.write(chunk)
                _sync(writing)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return digest.hexdigest(), size


def sha256_of(path: Path) -> str:
    """SHA-256 of the file's bytes in hexadecimal. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _read(stream: IO[bytes], source: Path) -> bytes:
    try:
        return stream.read(_CHUNK)
    except OSError as error:
        raise IntakeError("source_unreadable", path=source, reason=error.strerror) from error


def _sync(stream: IO[bytes]) -> None:
    stream.flush()
    os.fsync(stream.fileno())
