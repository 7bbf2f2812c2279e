"""The commands that enter and correct: ``import`` and ``edit``."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressdesk.cli.finding import day_option, reference_named
from pressdesk.cli.terminal import INTERRUPTED, Terminal, as_json, emit, pass_terminal, printable, progress, sentence

if TYPE_CHECKING:
    from datetime import date

    from pressdesk.services.import_results import Failed, ImportOutcome, ImportReport

_STATUSES = click.Choice(["draft", "review", "approved", "published", "withdrawn"])


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH…")
@day_option("--date", "day", about="The day of these releases, whatever the texts say.")
@click.option(
    "--status",
    type=_STATUSES,
    help="Their status; else published where nothing has to be confirmed, and draft elsewhere.",
)
@as_json
@pass_terminal
def import_command(
    terminal: Terminal,
    paths: tuple[str, ...],
    day: date | None,
    status: str | None,
    as_json: bool,
) -> int:
    """Take in texts, web pages, Word and PDF documents and pictures, or folders of them.

    Each file is saved by itself: when one cannot be taken, or the program is stopped, the others stay. A text or a
    picture that is in the archive already is skipped. A day without its year is not given one: the release waits for
    its date among “list releases --attention”.
    """
    from pressdesk.catalogue.releases import Status
    from pressdesk.services.import_results import Failed, Imported, ImportReport, StatedFacts
    from pressdesk.services.importing import import_paths

    if "" in paths:
        raise click.UsageError("One of the paths is empty.")
    given = StatedFacts(day, Status(status) if status else None)
    report = ImportReport()
    with terminal.open(write=True) as archive, progress("Importing") as advance:

        def heard(outcome: ImportOutcome, done: int, total: int) -> None:
            report.add(outcome)
            advance(done, total)
            if sys.stderr.isatty():
                return
            with contextlib.suppress(OSError):  # a log gets a line a file, once it is safe; the work needs no reader
                if isinstance(outcome, Imported):
                    click.echo(f"{outcome.reference} {printable(str(outcome.source))}", err=True)
                elif isinstance(outcome, Failed):
                    click.echo(f"failed: {_why(outcome)}", err=True)

        is_stopped = False
        try:
            import_paths(archive, map(Path, paths), by=terminal.user, given=given, heard=heard)
        except KeyboardInterrupt:
            is_stopped = True
    if as_json:
        emit(_document(report) | ({"stopped": True} if is_stopped else {}))
    else:
        _tell(report)
    if is_stopped:
        click.echo("Stopped. What was saved so far is kept.", err=True)
        return INTERRUPTED
    return 1 if report.failed else 0


def _document(report: ImportReport) -> dict[str, object]:
    return {
        "imported": [
            {
                "source": one.source,
                "kind": one.reference.kind.value,
                "id": str(one.reference),
                "language": one.language,
                "title": one.title,
                "date": one.date,
                "warnings": one.warnings,
            }
            for one in report.imported
        ],
        "skipped": [
            {"source": one.source, "reason": one.reason, "duplicate_of": str(one.duplicate_of)}
            for one in report.skipped
        ],
        "failed": [
            {"source": one.source, "error": sentence(one.error), "code": one.error.code} for one in report.failed
        ],
    }


def _tell(report: ImportReport) -> None:
    for one in report.imported:
        day = one.date.isoformat() if one.date else "no date"
        click.echo(f"{one.reference!s:<6} {day:<10}  {one.language or '–':<3} {printable(one.title)}")
        for warning in one.warnings:
            click.echo(f"       {printable(warning)}")
    for skipped in report.skipped:
        click.echo(f"skipped {printable(str(skipped.source))}: {skipped.reason} ({skipped.duplicate_of})")
    for failed in report.failed:
        click.echo(f"failed  {_why(failed)}")
    click.echo(f"{len(report.imported)} imported, {len(report.skipped)} skipped, {len(report.failed)} failed")


def _why(failed: Failed) -> str:
    """Why a file was not taken in, and which: the sentence about a broken rule does not know it."""
    words = sentence(failed.error)
    return printable(words if str(failed.source) in words else f"{failed.source}: {words}")


@click.command("edit")
@click.argument("identifier", metavar="ID")
@day_option("--date", "day", about="Its day.")
@click.option("--status", type=_STATUSES, help="Its status, and that of its texts.")
@click.option("--number", help="Its number, such as 2023/184; empty to take it away.")
@click.option(
    "--photo", "photos", multiple=True, metavar="ID", help="A photo to put with it, such as p12; may be said again."
)
@as_json
@pass_terminal
def edit_command(
    terminal: Terminal,
    identifier: str,
    day: date | None,
    status: str | None,
    number: str | None,
    photos: tuple[str, ...],
    as_json: bool,
) -> None:
    """Give a release its date, status, number or photos, such as: edit r17 --date 2023-10-12 --status published."""
    from pressdesk.catalogue.releases import Status
    from pressdesk.services.release_commands import correct_release, embargo_lifted

    if day is None and status is None and number is None and not photos:
        raise click.UsageError("Say what to change: --date, --status, --number or --photo.")
    wanted, added = reference_named(identifier), [reference_named(photo) for photo in photos]
    with terminal.open(write=True) as archive:
        changes = correct_release(
            archive,
            wanted,
            by=terminal.user,
            day=day,
            status=Status(status) if status else None,
            number=number,
            photos=added,
        )
    if (lifted := embargo_lifted(changes)) is not None:
        click.echo(printable(lifted), err=True)
    version = changes.steps[0].version
    if as_json:
        emit({"id": str(wanted), "version": version})
    else:
        click.echo(f"{wanted} saved (version {version})")
