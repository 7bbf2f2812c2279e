"""Words that are being typed and are not saved yet, kept on the workstation so that a crash loses none."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from pressdesk.catalogue.references import Reference
from pressdesk.services.editing import Opened, ReleaseForm
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Draft:
    """Words kept in ``file``: what was opened, what stands on the form, and when that was, in UTC."""

    file: Path
    opened: Opened
    form: ReleaseForm
    at: datetime


class DraftFile:
    """One draft on the disk; ``keep`` is called in a thread of work, ``forget`` in any."""

    def __init__(self, file: Path) -> None:
        """Keep words in ``file``."""
        self.file = file
        self._lock = threading.Lock()
        self._is_over = False

    def keep(self, opened: Opened, form: ReleaseForm) -> None:
        """Keep the words, durably, instead of what was kept before; nothing once it was forgotten.

        Raises ArchiveError when the disk does not take them.
        """
        kept = {
            "reference": str(opened.reference) if opened.reference else None,
            "version": opened.version,
            "base": opened.form.written(),
            "form": form.written(),
            "at": datetime.now(UTC).isoformat(),
        }
        data = json.dumps(kept).encode("ascii")
        with self._lock, durable.explaining(self.file):
            if not self._is_over:
                durable.make_folder(self.file.parent)
                durable.write_file(self.file, data)

    def forget(self) -> None:
        """Drop what was kept, and keep nothing any more. Raises ArchiveError."""
        with self._lock, durable.explaining(self.file):
            self._is_over = True
            self.file.unlink(missing_ok=True)


def new_draft(folder: Path, archive: Path) -> DraftFile:
    """A draft in ``folder`` for a release of the archive in the folder ``archive``."""
    return DraftFile(folder / f"{_archive_key(archive)}-{uuid4().hex}.json")


def drafts(folder: Path, archive: Path) -> list[Draft]:
    """What is kept for the archive in ``archive``, the oldest first; a file that is no draft is left alone."""
    found = []
    for file in sorted(folder.glob(f"{_archive_key(archive)}-*.json")):
        try:
            kept = json.loads(file.read_text("utf-8"))
            reference = Reference.parse(kept["reference"]) if kept["reference"] else None
            opened = Opened(reference, kept["version"], ReleaseForm.read(kept["base"]))
            found.append(Draft(file, opened, ReleaseForm.read(kept["form"]), datetime.fromisoformat(kept["at"])))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    return sorted(found, key=lambda draft: draft.at)


def _archive_key(archive: Path) -> str:
    return hashlib.sha256(str(archive.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
