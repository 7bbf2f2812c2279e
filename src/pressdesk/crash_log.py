"""What went wrong in the program itself, written down without a word of a record."""

from __future__ import annotations

import logging
import os
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

import pressdesk
from pressdesk import private_files

if TYPE_CHECKING:
    from io import TextIOWrapper

_LARGEST = 1_000_000
_LOG = logging.getLogger("pressdesk")


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        Path(self.baseFilename).chmod(0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Let ``write_down`` hear that it could not be written."""
        raise


def report_of(error: BaseException, about: str = "") -> str:
    """What happened and where: the kind of error and the places in the program, but not its message.

    A message may quote what was worked on. ``about`` is more to say of the system.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {frame.filename.rpartition('pressdesk')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    system = ", ".join(filter(None, [f"Python {platform.python_version()}", about, sys.platform]))
    return "\n".join([f"pressdesk {pressdesk.__version__}, {system}", type(error).__name__, *places])


def write_down(report: str, log: Path) -> None:
    """Add ``report`` to the file ``log``, which turns into ``log.1`` when it is large. Raises OSError."""
    private_files.make_folder(log.parent)
    handler = _PrivateFile(log, maxBytes=_LARGEST, backupCount=1, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        handler.handle(_LOG.makeRecord(_LOG.name, logging.ERROR, "", 0, report, (), None))
    finally:
        handler.close()
