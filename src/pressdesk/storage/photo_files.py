"""The original photo files of an archive: taken in under their date, read-only, never altered."""

from __future__ import annotations

import contextlib
import json
import re
import unicodedata
import uuid
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.errors import ArchiveError
from pressdesk.storage import durable
from pressdesk.storage.containment import inside, required

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

_INCOMING = ".incoming"
_STAGED = re.compile("[0-9a-f]{32}")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 120


class StagedPhoto(NamedTuple):
    """A copy that waits in the archive to be given its place: SHA-256 in hexadecimal, size in bytes."""

    file: Path
    sha256: str
    size: int


class PhotoFiles:
    """The ``photos`` folder of one archive.

    Intake goes in steps, each safe to be killed after: ``stage`` copies, ``place`` moves the copy to its name,
    leaving a note, and ``settle`` drops the note once the catalogue knows the photo. ``recover`` undoes what was
    placed and never settled.
    """

    def __init__(self, folder: Path) -> None:
        """Serve ``folder``, which ``prepare`` makes."""
        self.folder = folder
        self._incoming = folder / _INCOMING
        self._taken: dict[Path, set[str]] = {}

    def prepare(self) -> None:
        """Make the folders that are missing.

        Raises OSError, and ArchiveError where the one for intake leads elsewhere.
        """
        if self._incoming.is_symlink():
            raise ArchiveError("path_outside", path=self.folder, name=_INCOMING)
        durable.make_folder(self._incoming)

    def stage(self, source: Path) -> StagedPhoto:
        """A durable copy of ``source`` inside the archive. Raises IntakeError or ArchiveError."""
        file = self._incoming / uuid.uuid4().hex
        with durable.explaining(self.folder):
            return StagedPhoto(file, *durable.copy_file(source, file))

    def place(self, staged: StagedPhoto, name: str, day: date | None) -> str:
        """Give the staged copy its place and return it, relative to ``photos``, such as ``2023/10/DSC_0412.JPG``.

        A photo without a day goes to ``undated``; a name that is taken gets a number. Raises ArchiveError.
        """
        month = required(self.folder, f"{day.year:04d}/{day.month:02d}" if day else "undated")
        with durable.explaining(month):
            durable.make_folder(month)
            target = month / self._free_name(month, safe_name(name))
            relative = target.relative_to(self.folder).as_posix()
            durable.write_file(self._note(staged), json.dumps(relative).encode())
            staged.file.chmod(0o400)
            staged.file.rename(target)
            durable.sync_folder(month)
        return relative

    def settle(self, staged: StagedPhoto) -> None:
        """Forget that the photo was on its way: the catalogue has it now. What fails here, the next opening does."""
        with contextlib.suppress(OSError):
            self._note(staged).unlink(missing_ok=True)

    def withdraw(self, staged: StagedPhoto) -> None:
        """Undo ``stage`` and ``place``: nothing of the copy remains."""
        staged.file.unlink(missing_ok=True)
        note = self._note(staged)
        if note.exists():
            self._undo(note)

    def recover(self, is_known: Callable[[str], bool]) -> int:
        """Drop what a killed intake left, but no file that ``is_known`` to the catalogue; how many were dropped."""
        dropped = 0
        durable.clear_unfinished(self._incoming)
        for left in sorted(self._incoming.iterdir()):
            if _STAGED.fullmatch(left.name) and not left.is_dir():
                left.unlink()
                dropped += 1
        for note in self._notes():
            relative = self._noted(note)
            if relative is not None and is_known(relative):
                note.unlink()
            else:
                self._undo(note)
                dropped += 1
        return dropped

    def on_the_way(self) -> frozenset[str]:
        """The places of photos whose intake is under way or was cut short: the next writer puts them in order."""
        return frozenset(relative for note in self._notes() if (relative := self._noted(note)) is not None)

    def path(self, relative: str) -> Path:
        """Where the file of a photo is. Raises ArchiveError when ``relative`` leads out of the folder."""
        return required(self.folder, relative)

    def _free_name(self, month: Path, name: str) -> str:
        """A name that nobody in ``month`` has, not even with other capitals: archives move between systems.

        The names are listed once: there is one writer, and it goes through here.
        """
        if month not in self._taken:
            self._taken[month] = {path.name.casefold() for path in month.iterdir()}
        taken = self._taken[month]
        stem, dot, suffix = name.rpartition(".")
        stem, suffix = (stem, dot + suffix) if stem else (name, "")
        number, candidate = 1, name
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{stem}-{number}{suffix}"
        taken.add(candidate.casefold())
        return candidate

    def _notes(self) -> list[Path]:
        return sorted(note for note in self._incoming.glob("*.json") if note.is_file())

    def _note(self, staged: StagedPhoto) -> Path:
        return staged.file.with_suffix(".json")

    def _noted(self, note: Path) -> str | None:
        """The place that a note names, or None when it names none: the kill came while it was written."""
        try:
            relative = json.loads(note.read_bytes())
        except (ValueError, RecursionError):
            return None
        return relative if isinstance(relative, str) and inside(self.folder, relative) is not None else None

    def _undo(self, note: Path) -> None:
        relative = self._noted(note)
        path = inside(self.folder, relative) if relative is not None else None
        if path is not None and not path.is_dir():
            path.unlink(missing_ok=True)
            self._taken.clear()
        note.unlink(missing_ok=True)


def safe_name(name: str) -> str:
    """``name`` as a file name that every system takes: no path, control or reserved character, at most 120 long."""
    name = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    name = "".join("_" if char in '<>:"|?*' or unicodedata.category(char).startswith("C") else char for char in name)
    name = name.strip(". ") or "photo"
    stem, dot, suffix = name.rpartition(".")
    if dot and stem and len(suffix) <= 8:
        name = f"{_cut(stem, _LONGEST_NAME - len(suffix) - 1)}.{suffix}"
    else:
        name = _cut(name, _LONGEST_NAME).rstrip(". ")
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _cut(text: str, longest: int) -> str:
    """``text`` cut to ``longest`` bytes of UTF-8, which is what file systems count."""
    return text.encode()[:longest].decode(errors="ignore")
