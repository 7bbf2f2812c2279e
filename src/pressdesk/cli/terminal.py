"""What every command needs of the terminal: the archive, JSON or words on standard output, progress beside it."""

from __future__ import annotations

import contextlib
import json
import sys
from dataclasses import dataclass, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pressdesk.catalogue.references import Reference
from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class Terminal:
    """The archive that was named, if any, and who is at work."""

    archive_folder: Path | None
    user: str

    def folder(self) -> Path:
        """The archive's folder. Raises click.UsageError when none was named."""
        if self.archive_folder is None:
            raise click.UsageError(
                "Name the archive: pressdesk --archive DIR …, or PRESSDESK_ARCHIVE in the environment."
            )
        return self.archive_folder

    def open(self, *, write: bool) -> Archive:
        """The archive, open. Raises click.UsageError or ArchiveError."""
        from pressdesk.services.opening import open_archive

        return open_archive(self.folder(), write=write)


INTERRUPTED = 130
"""The exit status of a command that Ctrl-C has stopped, as a shell has it."""
pass_terminal = click.make_pass_decorator(Terminal)
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of words.")


HINTS = {
    "archive_missing": "Create one with “pressdesk --archive {path} init”.",
    "archive_busy": "Close that program or wait for it to finish.",
    "catalogue_damaged": "“pressdesk restore” does that.",
    "index_damaged": "“pressdesk reindex” builds it anew.",
    "output_exists": "With --overwrite it is replaced.",
    "desktop_missing": "The terminal commands work without it.",
}
"""What to do in a terminal about an error, by its code."""


def sentence(error: PressdeskError) -> str:
    """What happened, what was kept and what to do in a terminal."""
    hint = HINTS.get(error.code, "").format(**error.details)
    return f"{error} {hint}".rstrip()


def emit(document: Any) -> None:  # noqa: ANN401 - anything JSON can hold, once plain
    """Print one JSON document on standard output."""
    click.echo(json.dumps(plain(document), ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


def plain(value: Any) -> Any:  # noqa: ANN401 - as above
    """``value`` as JSON can hold it: references, paths and days as text, data classes as objects."""
    if isinstance(value, Reference | Path):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, PressdeskError):
        return sentence(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value


@contextlib.contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error for people; where that isn't a terminal, nothing is shown.

    What the block gets is called with things done and things in all.
    """
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows of words as columns of even width; the last one is as wide as it is."""
    widths = [max((len(row[at]) for row in rows), default=0) for at in range(len(rows[0]) - 1)] if rows else []
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    )


def counted(number: int, noun: str) -> str:
    """Number and noun: ``1 file``, ``2 files``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def marked(snippet: str) -> str:
    """A snippet for people: matches bold where the terminal can, else between asterisks; no markup else."""
    import html

    opening, closing = ("\x1b[1m", "\x1b[0m") if sys.stdout.isatty() else ("*", "*")
    return (
        html.unescape(printable(snippet).replace("<mark>", "\x00").replace("</mark>", "\x01"))
        .replace("\x00", opening)
        .replace("\x01", closing)
    )


def printable(text: str, *, lines: bool = False) -> str:
    """``text`` without control characters: a document's words must not steer the terminal, nor a name feign a line.

    Only with ``lines`` its own line ends stay.
    """
    kept = "\n" if lines else ""
    return "".join(char if char.isprintable() or char in kept else " " for char in text)
