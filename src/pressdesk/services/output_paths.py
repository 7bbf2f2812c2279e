"""Where a document that is handed out may be written, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.errors import OutputError
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def check_output(archive: Archive, output: Path, suffix: str, *, overwrite: bool) -> None:
    """Raise OutputError when ``output`` does not end in ``suffix``, which tells programs what is in it.

    Also when it lies in the archive, is no ordinary file, or exists and must be kept.
    """
    if output.resolve().is_relative_to(archive.folder.resolve()):
        raise OutputError("output_in_archive", path=output)
    if output.is_symlink() or (output.exists() and not output.is_file()):
        raise OutputError("output_no_file", path=output)
    if output.suffix.casefold() != suffix.casefold():
        raise OutputError("output_suffix", path=output, suffix=suffix)
    if output.exists() and not overwrite:
        raise OutputError("output_exists", path=output)


def write_output(output: Path, data: bytes) -> None:
    """Make ``output`` an ordinary file that holds ``data``, or, when that fails, exactly what it held before.

    Raises ArchiveError.
    """
    with durable.explaining(output), durable.replacing(output, handed_out=True) as stream:
        stream.write(data)
