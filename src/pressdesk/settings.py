"""What a person or the system has set for this program on this workstation."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from uuid import uuid4

from pressdesk import private_files

_FARTHEST = 1 << 15
ARCHIVE_VARIABLE = "PRESSDESK_ARCHIVE"


@dataclass
class Preferences:
    """What the desktop remembers: the last archive's folder, theme and language of the interface, places of windows.

    The theme is ``system``, ``light`` or ``dark``; no language is the system's. ``windows`` is as the window writes it:
    a few numbers for each window by its name.
    """

    archive: str | None = None
    theme: str = "system"
    language: str | None = None
    windows: dict[str, list[int]] = field(default_factory=dict)


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


def preferences(file: Path) -> Preferences:
    """What ``file`` remembers; what is missing or unreadable in it is as on the first day."""
    found = Preferences()
    try:
        kept = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return found
    if isinstance(kept, dict):
        if isinstance(kept.get("archive"), str):
            found.archive = kept["archive"]
        if kept.get("theme") in ("system", "light", "dark"):
            found.theme = kept["theme"]
        if kept.get("language") in ("az", "en", "ru"):
            found.language = kept["language"]
        if isinstance(kept.get("windows"), dict):
            found.windows = {name: numbers for name, numbers in kept["windows"].items() if _are_places(numbers)}
    return found


def _are_places(numbers: object) -> bool:
    return isinstance(numbers, list) and all(type(one) is int and abs(one) < _FARTHEST for one in numbers)


def remember(file: Path, preferences: Preferences) -> None:
    """Keep the preferences in ``file``; where it cannot be written they last until the program ends."""
    beside = file.with_name(f".{file.name}.{uuid4().hex}")
    with contextlib.suppress(OSError):
        private_files.make_folder(file.parent)
        with private_files.open_new(beside) as stream:
            stream.write(json.dumps(asdict(preferences), ensure_ascii=False).encode("utf-8", "surrogateescape"))
        beside.replace(file)
