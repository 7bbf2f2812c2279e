"""Looking at each file of an import once, while the one before it is taken in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressdesk.errors import PressdeskError
from pressdesk.services.text_import import same_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pressdesk.formats.parser_client import ParserClient
    from pressdesk.services.import_results import Skipped
    from pressdesk.services.source_files import SourceFile
    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class SniffedFile:
    """A file of an import as it was looked at.

    ``sha256`` is that of a text; of a picture it is taken while its file is copied. ``duplicate`` says that the
    archive had the same file then, and ``error`` what kept us from looking.
    """

    file: SourceFile
    is_picture: bool = False
    sha256: str = ""
    duplicate: Skipped | None = None
    error: PressdeskError | OSError | None = None


def sniffed_files(archive: Archive, files: Iterable[SourceFile], client: ParserClient) -> Iterator[SniffedFile]:
    """Each file, sniffed and hashed once; when one is handed out the next one is already being read by ``client``."""
    looked_at = (_look_at(archive, file, client) for file in files)
    current = next(looked_at, None)
    while current is not None:
        following = next(looked_at, None)
        yield current
        current = following


def _look_at(archive: Archive, file: SourceFile, client: ParserClient) -> SniffedFile:
    try:
        if file.is_picture():
            client.expect_picture(file.path)
            return SniffedFile(file, is_picture=True)
        sha256 = file.sha256()
        duplicate = same_file(archive, file.path, sha256)
        if duplicate is None:
            client.expect_text(file.path, archive.languages)
        return SniffedFile(file, sha256=sha256, duplicate=duplicate)
    except (PressdeskError, OSError) as error:
        return SniffedFile(file, error=error)
