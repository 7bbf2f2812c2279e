"""What every page and window on one archive is handed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from pressdesk.storage.archive import Archive
    from pressdesk.ui.operations import Operations
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.tasks import TaskQueue
    from pressdesk.ui.theme import Theme
    from pressdesk.ui.window_memory import WindowMemory


@dataclass(frozen=True)
class AppContext:
    """One open archive with what is needed to read it, change it and show it.

    ``language`` is the one of the archive's in which names and headlines are shown where nothing says otherwise;
    ``drafts`` is the folder of the workstation where words are kept that are not saved yet;
    ``windows`` knows where windows were.
    """

    archive: Archive
    tasks: TaskQueue
    theme: Theme
    pictures: Pictures
    operations: Operations
    language: str
    drafts: Path
    windows: WindowMemory

    def writing_language(self, written: Collection[str]) -> str:
        """The language in which a record is written on, of which there are words in the languages ``written``.

        A new one is written in the office's own first.
        """
        if self.language in written:
            return self.language
        return next(iter(written), self.archive.languages[0])
