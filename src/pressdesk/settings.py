"""What a person or the system has set for this program on this workstation."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

ARCHIVE_VARIABLE = "PRESSDESK_ARCHIVE"


def archive() -> Path | None:
    """The archive that the environment names, or None."""
    named = os.environ.get(ARCHIVE_VARIABLE, "").strip()
    return Path(named).expanduser() if named else None


def user() -> str:
    """Who is at work, as the system calls them; it stands in the revisions."""
    try:
        return getpass.getuser().encode("utf-8", "replace").decode()
    except (KeyError, OSError):
        return "somebody"
