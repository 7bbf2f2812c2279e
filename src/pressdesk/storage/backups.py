"""Backups: copies of the catalogue that were opened and checked before they count, and their way back."""

from __future__ import annotations

import json
import os
import re
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from pressdesk.errors import ArchiveError
from pressdesk.storage import database, durable, manifest
from pressdesk.storage.photo_files import PhotoFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CONTENTS = "contents.json"
_NEEDED = (manifest.NAME, manifest.CATALOGUE)
_MOMENT = "%Y%m%d-%H%M%S"
_STAMP = re.compile(r"\d{8}-\d{6}(-\d+)?")
_FOLDERS = ("photos", "bulletins", "templates")
_KNOWN_FILES = text(
    "SELECT 'photos/' || path, sha256 FROM photo UNION ALL SELECT 'bulletins/' || path, sha256 FROM issue ORDER BY 1"
)


def before_migration(folder: Path, catalogue: Path, revision: str) -> Path:
    """The copy of the catalogue as it was at ``revision``; made once, never again on a retry. Raises ArchiveError."""
    target = folder / "backups" / f"before-{revision}.db"
    if not target.exists():
        beside = target.with_name(f".{target.name}")
        with durable.explaining(target):
            target.parent.mkdir(mode=0o700, exist_ok=True)
            beside.unlink(missing_ok=True)
        _copy_checked(catalogue, beside)
        with durable.explaining(target):
            beside.rename(target)
            durable.sync_folder(target.parent)
    return target


def make_backup(
    folder: Path, catalogue: Path, target: Path | None, advance: Callable[[int, int], None] | None = None
) -> tuple[Path, int]:
    """Make a whole copy of the archive: catalogue, photos, bulletins, templates and a list of every file's SHA-256.

    It goes to ``target``, which must not exist, else to a new folder in ``backups``, where photos that did not change
    are links to the same bytes and cost nothing. The copy is opened and compared before it gets its name; ``advance``
    hears of files done and files in all. Where it is, and how many files it holds. Raises ArchiveError, and then
    nothing of the copy remains.
    """
    stamp = datetime.now(UTC).strftime(_MOMENT)
    place = target or _unused(folder / "backups" / stamp)
    if target is not None and target.exists():
        raise ArchiveError("file_exists", path=target)
    if target is not None and target.resolve().is_relative_to(folder.resolve()):
        raise ArchiveError("output_in_archive", path=target)
    beside = place.with_name(f".{place.name}.part")
    with durable.explaining(place):
        shutil.rmtree(beside, ignore_errors=True)
        durable.make_folder(beside)
    try:
        contents = _copy_all(folder, catalogue, beside, advance, may_link=target is None)
        with durable.explaining(place):
            durable.write_file(beside / _CONTENTS, json.dumps(contents, ensure_ascii=False, indent=1).encode())
            if found := faults(beside):
                raise ArchiveError("backup_bad", path=place, reason=found[0])
            beside.rename(place)
            durable.sync_folder(place.parent)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return place, len(contents)


def restore_backup(backup: Path, folder: Path) -> int:
    """Make the archive in ``backup`` whole again in ``folder``, which must be empty or not exist; the number of files.

    Everything is checked before and after the copy, and the folder gets its content in one step. Raises ArchiveError;
    then ``folder`` is as it was.
    """
    if found := faults(backup):
        raise ArchiveError("backup_bad", path=backup, reason=found[0])
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArchiveError("archive_not_empty", path=folder)
    if folder.resolve().is_relative_to(backup.resolve()):
        raise ArchiveError("write_failed", path=folder, reason="it lies inside the backup")
    beside = folder.with_name(f".{folder.name}.part")
    contents = _listed(backup)
    with durable.explaining(folder):
        shutil.rmtree(beside, ignore_errors=True)
        durable.make_folder(beside)
        try:
            for name, expected in contents.items():
                copy = beside / name
                durable.make_folder(copy.parent)
                digest, _size = durable.copy_file(backup / name, copy)
                if digest != expected:
                    raise ArchiveError("backup_bad", path=backup, reason=f"{name} changed while it was copied")
                if name.startswith("photos/"):
                    copy.chmod(0o400)
            for name in (*_FOLDERS, "backups"):
                (beside / name).mkdir(mode=0o700, exist_ok=True)
            if folder.exists():
                folder.rmdir()
            beside.rename(folder)
            durable.sync_folder(folder.parent)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    return len(contents)


def faults(backup: Path) -> list[str]:
    """What is wrong with a backup: files missing, changed or leading elsewhere, a catalogue that is damaged."""
    try:
        contents = _listed(backup)
    except (OSError, ValueError, RecursionError) as error:
        return [f"it is not a backup of an archive ({error.__class__.__name__})"]
    found = []
    root = backup.resolve()
    for name, expected in contents.items():
        try:
            path = (backup / name).resolve()
        except (OSError, ValueError, RuntimeError):  # a link to itself is the last
            return [f"{name!r} is no name of a file"]
        steps = name.split("/")
        # By its letters and by its links: what is copied is the name, what is read is where it leads.
        if not path.is_relative_to(root) or path != root.joinpath(*steps) or {"", ".", ".."} & set(steps):
            return [f"{name} leads out of it"]
        if name not in _NEEDED and (steps[0] not in _FOLDERS or any(map(_is_hidden, steps))):
            return [f"{name} has no place in an archive"]
        try:
            if path.exists() and not path.is_file():  # reading a pipe would wait for ever
                found.append(f"{name} is not a file")
            elif durable.sha256_of(path) != expected:
                found.append(f"{name} is not what it was")
        except OSError as error:
            found.append(f"{name}: {error.strerror}")
    for needed in _NEEDED:
        if needed not in contents:
            found.append(f"{needed} is missing")
    if not found and (fault := database.damage(backup / manifest.CATALOGUE).catalogue):
        found.append(f"its catalogue is damaged: {fault}")
    return found


def mismatches(backup: Path) -> list[str]:
    """The files in a sound backup that are not what its catalogue knows them as, or not there at all.

    A backup takes an archive as it is: what was bad before is bad in the copy. Raises ArchiveError.
    """
    contents = _listed(backup)
    return [
        f"{name} is {'not what it was when it was taken in' if name in contents else 'missing'}"
        for name, sha256 in _known(backup / manifest.CATALOGUE)
        if contents.get(name) != sha256
    ]


def _known(catalogue: Path) -> list[tuple[str, str]]:
    """The files that a catalogue knows, named as in a backup, each with its SHA-256. Raises ArchiveError."""
    engine = database.engine_for(catalogue, writable=False)
    try:
        with engine.connect() as connection:
            return [(str(name), str(sha256)) for name, sha256 in connection.execute(_KNOWN_FILES)]
    except database.UNREADABLE as error:
        raise database.explained(error, catalogue) from error
    finally:
        engine.dispose()


def _present(folder: Path) -> set[str]:
    """The archive's own files, named as in a backup, but for what is hidden or still on its way in."""
    coming = {f"photos/{place}" for place in PhotoFiles(folder / "photos").on_the_way()}
    files = (path for part in _FOLDERS for path in (folder / part).rglob("*"))
    names = {path.relative_to(folder).as_posix() for path in files}
    return {manifest.NAME} | {name for name in names - coming if not any(map(_is_hidden, name.split("/")))}


def _is_hidden(step: str) -> bool:
    return step.startswith(".")


def _source(folder: Path, name: str) -> Path:
    """Where the file is; an issue that is just being made has its name with a dot before it."""
    path = folder / name
    hidden = path.with_name(f".{path.name}")
    return hidden if not path.exists() and hidden.is_file() else path


def clear(folder: Path) -> None:
    """Remove the copies that were cut short from the backups of the archive in ``folder``. Raises OSError."""
    for left in (folder / "backups").glob(".*.part"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
    for left in (folder / "backups").glob(".before-*"):
        if left.is_file():
            left.unlink()


def latest(folder: Path) -> Path | None:
    """The newest backup kept in the archive itself, or None."""
    kept = [path for path in (folder / "backups").glob("*") if _STAMP.fullmatch(path.name) and path.is_dir()]
    return max(kept, key=lambda path: path.name, default=None)


def made_at(backup: Path) -> datetime:
    """When a backup kept in the archive itself was made, in UTC."""
    return datetime.strptime(backup.name[: len("20231012-140300")], _MOMENT).replace(tzinfo=UTC)


def _copy_all(
    folder: Path, catalogue: Path, place: Path, advance: Callable[[int, int], None] | None, *, may_link: bool
) -> dict[str, str]:
    """Copy the archive's files to ``place``; their names, relative and with slashes, with their SHA-256."""
    # Looked at before the catalogue is copied: what comes in afterwards is in neither, what was in is in both.
    present = _present(folder)
    _copy_checked(catalogue, place / manifest.CATALOGUE)
    contents = {manifest.CATALOGUE: durable.sha256_of(place / manifest.CATALOGUE)}
    known = [name for name, _sha256 in _known(place / manifest.CATALOGUE)]
    sources = {name: _source(folder, name) for name in {*present, *known}}
    names = sorted(name for name in sources if sources[name].is_file() and not sources[name].is_symlink())
    for done, name in enumerate(names, 1):
        copy = place / name
        with durable.explaining(copy):
            durable.make_folder(copy.parent)
            contents[name] = _copy_or_link(sources[name], copy, may_link=may_link and name.startswith("photos/"))
        if advance is not None:
            advance(done, len(names))
    return contents


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


def _copy_checked(catalogue: Path, target: Path) -> None:
    database.copy_database(catalogue, target)
    if fault := database.damage(target).catalogue:
        target.unlink()
        raise ArchiveError("catalogue_damaged", path=catalogue, reason=fault)


def _listed(backup: Path) -> dict[str, str]:
    path = backup / _CONTENTS
    if path.exists() and not path.is_file():
        raise ValueError(path)
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
