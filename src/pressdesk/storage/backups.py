"""Backups: copies of the catalogue that were opened and checked before they count, and their way back."""

from __future__ import annotations

import json
import math
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from pressdesk.errors import ArchiveError, Message
from pressdesk.progress import never
from pressdesk.storage import database, durable, manifest
from pressdesk.storage.containment import files_below, inside
from pressdesk.storage.photo_files import PhotoFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.progress import IsStopped

_CONTENTS = "contents.json"
_LARGEST_LIST = 32_000_000
"""A line of it is 150 bytes: more would be 200,000 files."""
_NEEDED = (manifest.NAME, manifest.CATALOGUE)
_MOMENT = "%Y%m%d-%H%M%S"
_STAMP = re.compile(r"\d{8}-\d{6}(-\d+)?")
_FOLDERS = ("photos", "bulletins", "templates")
_LAST_REVISION = text("SELECT max(id) FROM revision")
_KNOWN_FILES = text(
    "SELECT 'photos/' || path, sha256 FROM photo UNION ALL SELECT 'bulletins/' || path, sha256 FROM issue ORDER BY 1"
)


def before_migration(folder: Path, catalogue: Path, revision: str, is_stopped: IsStopped = never) -> Path:
    """The copy of the catalogue as it was at ``revision``; made once, never again on a retry. Raises ArchiveError."""
    target = folder / "backups" / f"before-{revision}.db"
    if not target.exists():
        with durable.explaining(target):
            durable.make_folder(target.parent)
        beside = durable.unfinished(target)
        _copy_checked(catalogue, beside, is_stopped)
        with durable.explaining(target):
            beside.rename(target)
            durable.sync_folder(target.parent)
    return target


@dataclass(frozen=True)
class Made:
    """A backup: where it is, how many files it holds and, in words, what could not be taken into it."""

    place: Path
    files: int
    left_out: tuple[str, ...]


def make_backup(
    folder: Path, catalogue: Path, target: Path | None, advance: Callable[[int, int], None] | None = None
) -> Made:
    """Make a whole copy of the archive: catalogue, photos, bulletins, templates and a list of every file's SHA-256.

    It goes to ``target``, which must not exist, else to a new folder in ``backups``, where photos that did not change
    are links to the same bytes and cost nothing. The copy is opened and compared before it gets its name; ``advance``
    hears of files done and files in all. Raises ArchiveError, and then nothing of the copy remains.
    """
    stamp = datetime.now(UTC).strftime(_MOMENT)
    place = target or _unused(folder / "backups" / stamp)
    if target is not None and target.exists():
        raise ArchiveError("file_exists", path=target)
    if target is not None and target.resolve().is_relative_to(folder.resolve()):
        raise ArchiveError("output_in_archive", path=target)
    beside = durable.unfinished(place)
    with durable.explaining(place):
        durable.make_folder(beside)
    try:
        contents, left_out = _copy_all(folder, catalogue, beside, advance, may_link=target is None)
        with durable.explaining(place):
            durable.write_file(beside / _CONTENTS, json.dumps(contents, ensure_ascii=False, indent=1).encode())
            if found := faults(beside):
                raise ArchiveError("backup_bad", path=place, reason=found[0])
            durable.sync_tree(beside)
            beside.rename(place)
            durable.sync_folder(place.parent)
    except BaseException:
        durable.remove_unfinished(beside)
        raise
    return Made(place, len(contents), tuple(left_out))


def restore_backup(backup: Path, folder: Path, make_ready: Callable[[Path], None]) -> int:
    """Make the archive in ``backup`` whole again in ``folder``, which must be empty or not exist; the number of files.

    Everything is checked before and after the copy; ``make_ready`` is called with the folder of the copy, and only
    then ``folder`` gets its content, in one step. Raises ArchiveError; then ``folder`` is as it was.
    """
    if found := faults(backup):
        raise ArchiveError("backup_bad", path=backup, reason=found[0])
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArchiveError("archive_not_empty", path=folder)
    if folder.resolve().is_relative_to(backup.resolve()):
        raise ArchiveError("write_failed", path=folder, reason=Message("place_in_backup"))
    beside = durable.unfinished(folder)
    contents = _listed(backup)
    with durable.explaining(folder):
        durable.make_folder(beside)
        try:
            for name, expected in contents.items():
                copy = beside / name
                durable.make_folder(copy.parent)
                digest, _size = durable.copy_file(backup / name, copy)
                if digest != expected:
                    raise ArchiveError("backup_bad", path=backup, reason=Message("copy_changed", name=name))
                if name.startswith("photos/"):
                    copy.chmod(0o400)
            for name in (*_FOLDERS, "backups"):
                (beside / name).mkdir(mode=0o700, exist_ok=True)
            make_ready(beside)
            durable.sync_tree(beside)
            if folder.exists():
                folder.rmdir()
            beside.rename(folder)
            durable.sync_folder(folder.parent)
        except BaseException:
            durable.remove_unfinished(beside)
            raise
    return len(contents)


def faults(backup: Path) -> list[str]:
    """What is wrong with a backup: files missing, changed or leading elsewhere, a catalogue that is damaged."""
    try:
        contents = _listed(backup)
    except (OSError, ValueError, RecursionError) as error:
        return [Message("backup_no_list", error=error.__class__.__name__)]
    found: list[str] = []
    for name, expected in contents.items():
        path = inside(backup, name)
        if path is None:
            return [Message("file_leads_out", name=repr(name))]
        if name not in _NEEDED and name.partition("/")[0] not in _FOLDERS:
            return [Message("file_homeless", name=name)]
        try:
            if path.exists() and not path.is_file():  # reading a pipe would wait for ever
                found.append(Message("file_no_file", name=name))
            elif durable.sha256_of(path) != expected:
                found.append(Message("file_changed_since", name=name))
        except OSError as error:
            found.append(Message("file_unreadable", name=name, reason=error.strerror))
    for needed in _NEEDED:
        if needed not in contents:
            found.append(Message("file_missing", name=needed))
    if not found and (fault := database.damage(backup / manifest.CATALOGUE).catalogue):
        found.append(Message("backup_catalogue", fault=fault))
    return found


def mismatches(backup: Path) -> list[str]:
    """The files in a sound backup that are not what its catalogue knows them as, or not there at all.

    A backup takes an archive as it is: what was bad before is bad in the copy. Raises ArchiveError.
    """
    contents = _listed(backup)
    found: list[str] = []
    for name, sha256 in _known(backup / manifest.CATALOGUE):
        if inside(backup, name) is None:
            found.append(Message("file_left_out", name=repr(name)))
        elif contents.get(name) != sha256:
            found.append(Message("file_altered" if name in contents else "file_missing", name=name))
    return found


def _known(catalogue: Path) -> list[tuple[str, str]]:
    """The files that a catalogue knows, named as in a backup, each with its SHA-256. Raises ArchiveError."""
    with database.reading(catalogue) as session:
        return [(str(name), str(sha256)) for name, sha256 in session.execute(_KNOWN_FILES)]


def present(folder: Path) -> tuple[set[str], list[str]]:
    """The files of the archive in ``folder``, named as in a backup, but for what is hidden or still on its way in.

    And in words which of its folders cannot be looked into.
    """
    unreadable: list[str] = []

    def refused(error: OSError) -> None:
        name = os.path.relpath(error.filename, folder)
        unreadable.append(Message("folder_unreadable", name=name, reason=error.strerror))

    coming = {f"photos/{place}" for place in PhotoFiles(folder / "photos").on_the_way()}
    files = (path for part in _FOLDERS for path in files_below(folder / part, refused))
    return {path.relative_to(folder).as_posix() for path in files} - coming, unreadable


def _source(path: Path) -> Path:
    """Where the file is; an issue that is just being made has its name with a dot before it."""
    hidden = path.with_name(f".{path.name}")
    return hidden if not path.exists() and hidden.is_file() else path


def clear(folder: Path) -> None:
    """Remove the copies that were cut short from the backups of the archive in ``folder``."""
    durable.clear_unfinished(folder / "backups")


def kept(folder: Path) -> list[Path]:
    """The backups kept in the archive itself, the newest first.

    Newer is what holds more of the archive's history, and not what has a later name: a clock may be set back.
    One whose catalogue cannot be read stands first, so that whoever takes the newest hears of it.
    """
    found = [path for path in (folder / "backups").glob("*") if _STAMP.fullmatch(path.name) and path.is_dir()]
    return sorted(found, key=lambda path: (_last_revision(path), path.name), reverse=True)


def latest(folder: Path) -> Path | None:
    """The newest backup kept in the archive itself, or None."""
    return next(iter(kept(folder)), None)


def _last_revision(backup: Path) -> float:
    """The number of the last save in the catalogue of a backup, infinite where it cannot be read."""
    path = backup / manifest.CATALOGUE
    try:
        if path.is_file():  # reading a pipe would wait for ever
            with database.reading(path) as session:
                return float(session.scalar(_LAST_REVISION) or 0)
    except (ArchiveError, OSError, ValueError):
        return math.inf
    return math.inf


def made_at(backup: Path) -> datetime:
    """When a backup kept in the archive itself was made, in UTC."""
    return datetime.strptime(backup.name[: len("20231012-140300")], _MOMENT).replace(tzinfo=UTC)


def _copy_all(
    folder: Path, catalogue: Path, place: Path, advance: Callable[[int, int], None] | None, *, may_link: bool
) -> tuple[dict[str, str], list[str]]:
    """Copy the archive's files to ``place``; their names, relative and with slashes, with their SHA-256.

    And in words what could not be taken along.
    """
    # Looked at before the catalogue is copied: what comes in afterwards is in neither, what was in is in both.
    names_there, left_out = present(folder)
    _copy_checked(catalogue, place / manifest.CATALOGUE)
    contents = {manifest.CATALOGUE: durable.sha256_of(place / manifest.CATALOGUE)}
    known = {name for name, _sha256 in _known(place / manifest.CATALOGUE)}
    sources = {}
    for name in sorted({manifest.NAME} | names_there | known):
        path = inside(folder, name)
        if path is None:
            if name not in known:  # of what the catalogue knows it is told later
                left_out.append(Message("file_left_out", name=repr(name)))
        elif (source := _source(path)).is_file():
            sources[name] = source
        elif name not in known:
            left_out.append(Message("file_unordinary", name=name))
    names = list(sources)
    for done, name in enumerate(names, 1):
        copy = place / name
        with durable.explaining(copy):
            durable.make_folder(copy.parent)
            contents[name] = _copy_or_link(sources[name], copy, may_link=may_link and name.startswith("photos/"))
        if advance is not None:
            advance(done, len(names))
    return contents, left_out


def _copy_or_link(source: Path, copy: Path, *, may_link: bool) -> str:
    """SHA-256 of ``copy``, which is a link to ``source`` where that is allowed and the file system can."""
    if may_link:
        try:
            os.link(source, copy)
            return durable.sha256_of(copy)
        except OSError:
            copy.unlink(missing_ok=True)
    digest, _size = durable.copy_file(source, copy)
    return digest


def _copy_checked(catalogue: Path, target: Path, is_stopped: IsStopped = never) -> None:
    database.copy_database(catalogue, target, is_stopped)
    try:
        fault = database.damage(target, is_stopped).catalogue
        if fault:
            raise ArchiveError("catalogue_damaged", path=catalogue, reason=fault)
    except ArchiveError:
        target.unlink()
        raise


def _listed(backup: Path) -> dict[str, str]:
    path = inside(backup, _CONTENTS)
    if path is None or (path.exists() and not path.is_file()) or path.stat().st_size > _LARGEST_LIST:
        raise ValueError(_CONTENTS)
    contents: Any = json.loads(path.read_text("utf-8"))
    if not isinstance(contents, dict) or not all(isinstance(item, str) for pair in contents.items() for item in pair):
        raise ValueError(_CONTENTS)
    return contents


def _unused(path: Path) -> Path:
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.name}-{number}")
    return candidate
