"""Small pictures of photos, kept on the workstation so that each is made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressdesk import private_files
from pressdesk.formats.images import pixels, thumbnail
from pressdesk.formats.parser_client import ParserClient
from pressdesk.storage import durable
from pressdesk.storage.containment import inside

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def small_picture(archive: Archive, sha256: str, path: str, edge: int, cache: Path) -> bytes:
    """The photo at ``path`` as a JPEG at most ``edge`` pixels wide and high, from ``cache`` when it is there.

    ``sha256`` names it in the cache: an original never changes. Raises PressdeskError when it cannot be read; a cache
    that cannot be written is done without.
    """
    kept = inside(cache, f"{sha256[:2]}/{sha256}-{edge}.jpg")
    try:
        found = kept.read_bytes() if kept is not None else b""
    except OSError:
        found = b""
    if found.startswith(b"\xff\xd8") and found.endswith(b"\xff\xd9"):
        return found
    made = thumbnail(archive.photos.path(path), edge)
    if kept is None:  # the catalogue has no SHA-256 there
        return made
    try:
        private_files.make_folder(kept.parent)
        with durable.replacing(kept) as stream:
            stream.write(made)
    except OSError:
        return made
    return made


@dataclass(frozen=True)
class Pixels:
    """A picture ready to be painted: width and height, and four bytes for each pixel, blue, green, red and 255."""

    width: int
    height: int
    data: bytes


def small_pixels(archive: Archive, sha256: str, path: str, edge: int, cache: Path) -> Pixels:
    """As ``small_picture``, unpacked."""
    return unpacked(small_picture(archive, sha256, path, edge, cache))


def picture_of(path: Path, edge: int) -> Pixels:
    """Any picture's file at most ``edge`` pixels wide and high. Raises IntakeError when it cannot be read.

    Nobody has looked at the file before, so it is decoded in a process of its own.
    """
    with ParserClient() as worker:
        return unpacked(worker.small(path, edge))


def unpacked(jpeg: bytes) -> Pixels:
    """The pixels of a small picture. Raises OSError for anything else."""
    return Pixels(*pixels(jpeg))
