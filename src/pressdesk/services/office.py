"""The office an archive belongs to: what it is called, and the emblem on its bulletins."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pressdesk.errors import ArchiveError
from pressdesk.formats.parser_client import ParserClient
from pressdesk.storage import durable
from pressdesk.storage.containment import inside

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

_FOLDER = "templates"
_EDGE = 1024
_LONGEST = 300


@dataclass(frozen=True)
class Office:
    """An office by language: its names, what stands above them, the title of its bulletins, and emblems' files."""

    names: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    emblems: dict[str, Path] = field(default_factory=dict)


def office(archive: Archive) -> Office:
    """The office that ``archive`` belongs to; an emblem that leads out of the archive is left out."""
    facts = archive.manifest
    named = {code: inside(archive.folder / _FOLDER, name) for code, name in facts.emblem.items()}
    emblems = {code: path for code, path in named.items() if path is not None}
    return Office(dict(facts.office), dict(facts.parent), dict(facts.bulletin_title), emblems)


def emblem(archive: Archive, language: str) -> Path | None:
    """The file of the emblem for texts in ``language``: its own, else that of the first language that has one."""
    emblems = office(archive).emblems
    return emblems.get(language) or next((emblems[code] for code in archive.languages if code in emblems), None)


def save_office(archive: Archive, office: Office) -> None:
    """Keep what is said of the office; copies of the emblems, upright and without metadata, go into the archive.

    Raises ArchiveError, and IntakeError for an emblem that is no picture; nothing is changed then.
    """
    if not archive.writable:
        raise ArchiveError("archive_read_only", path=archive.folder)
    folder = archive.folder / _FOLDER
    kept = archive.manifest.emblem.values()
    pictures: dict[str, bytes] = {}
    emblems: dict[str, str] = {}
    for code, path in office.emblems.items():
        if path.parent == folder and path.name in kept:
            emblems[code] = path.name
            continue
        with ParserClient() as worker:
            picture = worker.small(path, _EDGE, for_print=True)
        kind = "png" if picture.startswith(b"\x89PNG") else "jpg"
        emblems[code] = f"emblem-{hashlib.sha256(picture).hexdigest()[:12]}.{kind}"
        pictures[emblems[code]] = picture
    with durable.explaining(folder):
        archive.must_stand()
        durable.make_folder(folder)
        for name, picture in pictures.items():
            durable.write_file(folder / name, picture)
        archive.describe(
            replace(
                archive.manifest,
                office=_words(office.names),
                parent=_words(office.parents),
                bulletin_title=_words(office.titles),
                emblem=emblems,
            )
        )
        for path in folder.glob("emblem-*"):
            if path.name not in emblems.values():
                path.unlink()


def _words(names: dict[str, str]) -> dict[str, str]:
    """Names as they can be kept: one line each, none of them a book."""
    lines = {
        code: " ".join(name.encode("utf-8", "replace").decode().split())[:_LONGEST] for code, name in names.items()
    }
    return {code: line for code, line in lines.items() if line}
