"""Files and folders that only their owner can read, whatever the umask, and files that are for others."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it that are missing, each 0700, and ``folder`` itself so if it was there.

    Raises OSError.
    """
    for one in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        one.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)


def open_new(path: Path) -> IO[bytes]:
    """A new file, 0600, open to be written. Raises OSError, FileExistsError when there is one."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def open_handed_out(path: Path) -> IO[bytes]:
    """A new file for others, with the rights that the umask leaves, open to be written. Raises as ``open_new``."""
    return path.open("xb")
