"""The commands that hand out: ``bulletin`` and ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressdesk.cli.finding import day_option
from pressdesk.cli.terminal import Terminal, as_json, emit, pass_terminal, printable

if TYPE_CHECKING:
    from datetime import date

_OUTPUT = click.Path(path_type=Path)


@click.command("bulletin")
@day_option("--from", "starts", about="First day of the period.", required=True)
@day_option("--to", "ends", about="Last day of the period.", required=True)
@click.option("--language", required=True, metavar="CODE", help="Language of the bulletin (az, en, ru).")
@click.option("--output", required=True, type=_OUTPUT, metavar="FILE", help="The Word document to write.")
@click.option("--number", help="The number of the bulletin, for its title page.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it exists.")
@click.option("--issue", "keep", is_flag=True, help="Keep the exact file in the archive, as one that went out.")
@as_json
@pass_terminal
def bulletin_command(
    terminal: Terminal,
    starts: date,
    ends: date,
    language: str,
    output: Path,
    number: str | None,
    overwrite: bool,
    keep: bool,
    as_json: bool,
) -> None:
    """Write the published releases of a period to a Word document, oldest first.

    A release without a published text in the language is left out, and named.
    """
    from pressdesk.services.bulletin_selection import BulletinSelection
    from pressdesk.services.bulletins import issue, write

    choice = BulletinSelection(starts, ends, language, number)
    with terminal.open(write=keep) as archive:
        if keep:
            written, _changes = issue(archive, choice, output, by=terminal.user, overwrite=overwrite)
        else:
            written = write(archive, choice, output, overwrite=overwrite)
    if as_json:
        emit(written)
        return
    for warning in written.warnings:
        click.echo(printable(warning), err=True)
    count = len(written.releases)
    click.echo(f"{output}: {count} {'release' if count == 1 else 'releases'}, SHA-256 {written.sha256}")


@click.command("export")
@click.option("--output", required=True, type=_OUTPUT, metavar="FILE", help="The JSON document to write.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it exists.")
@as_json
@pass_terminal
def export_command(terminal: Terminal, output: Path, overwrite: bool, as_json: bool) -> int:
    """Write the whole catalogue as one JSON document that any program can read."""
    from pressdesk.services.exporting import export

    with terminal.open(write=False) as archive:
        made = export(archive, output, overwrite=overwrite)
    if as_json:
        emit({"output": output, "records": made.records, "problems": made.faults})
    else:
        for fault in made.faults:
            click.echo(printable(fault))
        click.echo(f"{output}: {sum(made.records.values())} records")
    return 1 if made.faults else 0
