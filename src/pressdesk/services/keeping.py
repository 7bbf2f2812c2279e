"""Keeping the archive safe: backups and the way back from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.errors import ArchiveError
from pressdesk.services.opening import open_archive
from pressdesk.storage import backups
from pressdesk.storage.archive import check_readable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def backup(archive: Archive, target: Path | None, advance: Callable[[int, int], None] | None = None) -> Path:
    """A checked copy of the whole archive, in ``target`` or else in the archive's own ``backups``; where it is.

    Raises ArchiveError.
    """
    if target is None and not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    return backups.make_backup(archive.folder, archive.catalogue, target, advance)


def restore(source: Path, folder: Path) -> int:
    """The archive of the backup ``source`` whole again in the empty ``folder``; the number of files.

    ``source`` may also be an archive, whose newest backup is then taken. Raises ArchiveError.
    """
    chosen = source
    if not (source / "contents.json").exists():
        newest = backups.latest(source)
        if newest is None:
            raise ArchiveError("backup_bad", path=source, reason="it is neither a backup nor an archive with one")
        chosen = newest
    try:
        check_readable(chosen)
    except ArchiveError as error:
        if error.code == "archive_newer":
            raise  # whatever else is wrong with it, the backup's own check names better
    files = backups.restore_backup(chosen, folder)
    open_archive(folder, write=True).close()
    return files
