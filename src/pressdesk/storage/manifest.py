"""``archive.toml``: the format of an archive, the office it belongs to and where its catalogue is kept."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pressdesk.errors import ArchiveError, Message
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path

NAME = "archive.toml"
FORMAT = 1
NEEDS = "0.1"
"""The first version that can read what this one writes; grows with the format and with each migration."""
CATALOGUE = "catalogue.db"
_LARGEST = 64_000
_CODE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_EMBLEM = re.compile(r"[\w-]+\.(png|jpg)")
"""The name of a file, and no way to another folder."""


@dataclass(frozen=True)
class Manifest:
    """What ``archive.toml`` says; ``languages`` are BCP 47 codes, the office's own first.

    ``office`` and ``parent`` are names by language, ``emblem`` names of files in ``templates``; ``catalogue`` is a file
    in the folder, or a server's URL; ``needs`` is the first version that can read what the last writer made of it.
    """

    languages: tuple[str, ...] = ("az", "en", "ru")
    office: dict[str, str] = field(default_factory=dict)
    parent: dict[str, str] = field(default_factory=dict)
    bulletin_title: dict[str, str] = field(default_factory=dict)
    emblem: dict[str, str] = field(default_factory=dict)
    catalogue: str = CATALOGUE
    needs: str = NEEDS

    def write(self, folder: Path) -> None:
        """Write ``archive.toml`` into ``folder``, as this version needs it. Raises OSError."""
        lines = [
            "# This folder is a pressdesk archive.",
            f"format = {FORMAT}",
            f'needs = "{NEEDS}"',
            f"languages = {json.dumps(list(self.languages))}",
            f"catalogue = {_quoted(self.catalogue)}",
        ]
        for table in ("office", "parent", "bulletin_title", "emblem"):
            names: dict[str, str] = getattr(self, table)
            if names:
                lines += ["", f"[{table}]", *(f"{_quoted(code)} = {_quoted(name)}" for code, name in names.items())]
        durable.write_file(folder / NAME, ("\n".join(lines) + "\n").encode())


def read(folder: Path) -> Manifest:
    """What the archive in ``folder`` says of itself.

    Raises ArchiveError when there is no archive, it cannot be read, or it was written by a newer program.
    """
    path = folder / NAME
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            path.stat()
            raise ArchiveError("archive_unreadable", path=folder, reason=Message("manifest_wrong", name=NAME))
        content: dict[str, Any] = tomllib.loads(path.read_text("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ArchiveError("archive_missing", path=folder) from error
    except OSError as error:
        raise ArchiveError("archive_forbidden", path=folder, reason=error.strerror) from error
    except (ValueError, RecursionError) as error:
        raise ArchiveError(
            "archive_unreadable", path=folder, reason=Message("manifest_damaged", name=NAME, error=str(error))
        ) from error
    version = content.get("format")
    if type(version) is not int or version < 1:
        raise ArchiveError("archive_unreadable", path=folder, reason=Message("manifest_no_format", name=NAME))
    if version > FORMAT:
        raise ArchiveError("archive_newer", path=folder, needs=_version(content.get("needs")))
    languages = content.get("languages")
    # They are parts of file names, of the catalogue's and of others' formats.
    if not isinstance(languages, list) or not languages or not all(map(_is_code, languages)):
        raise ArchiveError("archive_unreadable", path=folder, reason=Message("manifest_no_languages", name=NAME))
    catalogue = str(content.get("catalogue", CATALOGUE))
    if "://" in catalogue:
        raise ArchiveError("server_unsupported", path=folder)
    if catalogue != CATALOGUE:
        raise ArchiveError(
            "archive_unreadable", path=folder, reason=Message("manifest_place", name=NAME, place=catalogue)
        )
    return Manifest(
        languages=tuple(languages),
        office=_names(content, "office"),
        parent=_names(content, "parent"),
        bulletin_title=_names(content, "bulletin_title"),
        emblem={code: name for code, name in _names(content, "emblem").items() if _EMBLEM.fullmatch(name)},
        catalogue=catalogue,
        needs=str(content.get("needs", NEEDS)),
    )


def _is_code(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 16 and _CODE.fullmatch(value) is not None


def _version(named: object) -> Message:
    return Message("needs_version", version=named) if named else Message("needs_newer")


def _names(content: dict[str, Any], table: str) -> dict[str, str]:
    names = content.get(table, {})
    return {str(code): str(name) for code, name in names.items()} if isinstance(names, dict) else {}


def _quoted(text: str) -> str:
    """``text`` as a basic string of TOML, which JSON's strings are, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
