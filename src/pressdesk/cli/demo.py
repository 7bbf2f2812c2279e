"""The command ``demo``: builds the demo archive and shows what can be done with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressdesk import paths
from pressdesk.cli.finding import day_of
from pressdesk.cli.terminal import Terminal, as_json, emit, pass_terminal, printable, progress
from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive

_QUESTIONS = ("qaçqın", "residence permit", "служба")
_OCTOBER = (date(2023, 10, 1), date(2023, 10, 31))


@click.command("demo")
@click.argument("folder", default="demo-archive", type=click.Path(path_type=Path), metavar="[DIR]")
@as_json
@pass_terminal
def demo_command(terminal: Terminal, folder: Path, as_json: bool) -> None:
    """Build the demo archive in DIR, search it in three languages and write a bulletin beside it.

    An archive that is in DIR already is left as it is, and looked around in.
    """
    from pressdesk.services.bulletin_selection import BulletinSelection
    from pressdesk.services.bulletins import write
    from pressdesk.services.records import stats
    from pressdesk.services.searching import search

    built = not (folder / "archive.toml").exists()
    with _archive(folder, built=built) as archive:
        found = [search(archive, question, limit=3) for question in _QUESTIONS]
        output = folder.absolute().with_name(f"{folder.absolute().name}-bulletin-2023-10-{archive.languages[0]}.docx")
        written = write(archive, BulletinSelection(*_OCTOBER, archive.languages[0]), output, overwrite=True)
        counted = stats(archive)
    if as_json:
        searches = [{"query": result.query, "total": result.total} for result in found]
        emit(
            {"archive": folder.absolute(), "built": built, "stats": counted, "searches": searches, "bulletin": written}
        )
        return
    click.echo(f"{'Built' if built else 'Found'} the demo archive in {folder.absolute()}")
    texts = ", ".join(f"{count} {code}" for code, count in counted.texts.items())
    click.echo(
        f"  {counted.releases} releases (texts: {texts}), {counted.events} meetings, {counted.photos} photos, "
        f"{counted.authorities} people, organisations, countries and topics"
    )
    for result in found:
        click.echo(f"\nSearched for “{result.query}”: {result.total} records in {result.took_ms:.0f} ms")
        for hit in result.hits:
            click.echo(f"  {hit.reference!s:<5} {day_of(hit.date, hit.reference.kind):<12} {printable(hit.title)}")
            if hit.why:
                click.echo(f"        found through: {printable('; '.join(hit.why))}")
    click.echo(f"\nWrote the bulletin of October 2023, {len(written.releases)} releases: {output}")
    click.echo(f"\nGo on with:  pressdesk --archive {folder} search …")


def _archive(folder: Path, *, built: bool) -> Archive:
    from pressdesk.services.demo import build_demo, is_demo
    from pressdesk.services.opening import open_archive

    if not built:
        archive = open_archive(folder, write=False)
        if not is_demo(archive, paths.resources() / "demo"):
            archive.close()
            raise PressdeskError("demo_elsewhere", path=folder)
        return archive
    with progress("Taking in photos") as advance:
        return build_demo(folder, paths.resources() / "demo", advance)
