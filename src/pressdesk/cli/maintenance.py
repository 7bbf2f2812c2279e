"""The commands that keep the archive: ``init``, ``check``, ``backup``, ``restore`` and ``reindex``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressdesk.cli.terminal import Terminal, as_json, counted, emit, pass_terminal, printable, progress

if TYPE_CHECKING:
    from pressdesk.services.backups import BackupResult


@click.command("init")
@click.option(
    "--office",
    "offices",
    multiple=True,
    metavar="NAME",
    help="The name of the office, in its own language; again as en=NAME, ru=NAME for the others.",
)
@click.option("--languages", default="az,en,ru", show_default=True, help="Its languages, its own first.")
@as_json
@pass_terminal
def init_command(terminal: Terminal, offices: tuple[str, ...], languages: str, as_json: bool) -> None:
    """Create an archive in the folder that --archive names, which must be new or empty."""
    from pressdesk.services.opening import Manifest, create_archive

    codes = tuple(dict.fromkeys(code.strip().casefold() for code in languages.split(",") if code.strip()))
    if not codes or not all(code.replace("-", "").isalnum() and code.isascii() and len(code) <= 16 for code in codes):
        raise click.BadParameter("Name the languages by their codes, such as az,en,ru.", param_hint="--languages")
    names = {}
    for office in offices:
        code, equals, name = office.partition("=")
        names.update({code: name} if equals and code in codes else {codes[0]: office})
    with create_archive(terminal.folder(), Manifest(languages=codes, office=names)) as archive:
        if as_json:
            emit({"archive": archive.folder, "languages": archive.languages})
        else:
            click.echo(f"Created an archive in {archive.folder}.")


@click.command("check")
@click.option("--repair", is_flag=True, help="Put damaged records back to how their history has them, then look again.")
@as_json
@pass_terminal
def check_command(terminal: Terminal, repair: bool, as_json: bool) -> int:
    """Compare catalogue, files and index with one another; every photo's checksum is taken again."""
    from pressdesk.services import backups
    from pressdesk.services.checking import check

    repaired: list[str] = []
    with terminal.open(write=repair) as archive, progress("Checking files") as advance:
        result = check(archive, advance)
        if repair and any(damage.can_be_repaired for damage in result.damages):
            changes = backups.repair(archive, result.damages, by=terminal.user)
            repaired = [str(step.reference) for step in changes.steps]
            result = check(archive, advance)
    if as_json:
        emit({"ok": result.ok, "problems": result.problems, "checked": result.checked, "repaired": repaired})
    else:
        for record in repaired:
            click.echo(f"{record} was put back from its history")
        for problem in result.problems:
            click.echo(printable(f"{problem.kind}: {problem.record}: {problem.detail}"))
        seen = ", ".join(counted(count, what.removesuffix("s")) for what, count in result.checked.items())
        verdict = "All is well" if result.ok else counted(len(result.problems), "problem")
        click.echo(f"{verdict} ({seen} checked)" if seen else f"{verdict}; nothing else was looked at")
        if any(damage.can_be_repaired for damage in result.damages):
            click.echo("“pressdesk check --repair” puts back what the history of a record has whole.", err=True)
    return 0 if result.ok else 1


@click.command("backup")
@click.argument("target", required=False, type=click.Path(path_type=Path), metavar="[DIR]")
@as_json
@pass_terminal
def backup_command(terminal: Terminal, target: Path | None, as_json: bool) -> int:
    """Make a checked copy of the whole archive in DIR, else in the archive's own backups folder."""
    from pressdesk.services.backups import backup

    with terminal.open(write=target is None) as archive, progress("Backing up") as advance:
        made = backup(archive, target, advance)
    if as_json:
        emit({"backup": made.place, "files": made.files, "problems": made.faults})
    else:
        _tell(made, "copied and checked")
    return 1 if made.faults else 0


@click.command("restore")
@click.argument("source", type=click.Path(path_type=Path), metavar="BACKUP")
@as_json
@pass_terminal
def restore_command(terminal: Terminal, source: Path, as_json: bool) -> int:
    """Make an archive whole again from BACKUP, in the empty folder that --archive names.

    BACKUP is what “backup” made, or an archive, whose newest backup is then taken.
    """
    from pressdesk.services.backups import restore

    made = restore(source, terminal.folder())
    if as_json:
        emit({"archive": made.place, "files": made.files, "problems": made.faults})
    else:
        _tell(made, "restored and checked")
    return 1 if made.faults else 0


def _tell(made: BackupResult, how: str) -> None:
    for fault in made.faults:
        click.echo(printable(fault))
    click.echo(f"{made.place}: {counted(made.files, 'file')} {how}")
    if made.faults:
        these = "One was" if len(made.faults) == 1 else f"{len(made.faults)} were"
        click.echo(f"{these} already missing or altered in the archive when the copy was made.", err=True)


@click.command("reindex")
@as_json
@pass_terminal
def reindex_command(terminal: Terminal, as_json: bool) -> None:
    """Build the index anew from the catalogue; nothing else is changed."""
    from pressdesk.services.indexing import reindex

    with terminal.open(write=True) as archive, progress("Indexing") as advance:
        records = reindex(archive, advance)
    if as_json:
        emit({"records": records})
    else:
        click.echo(f"{counted(records, 'record')} indexed")
