"""The commands that find and show: ``search``, ``show``, ``list``, ``photos`` and ``stats``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.cli.terminal import Terminal, as_json, columns, counted, emit, marked, pass_terminal, plain, printable
from pressdesk.errors import PressdeskError

_F = TypeVar("_F", bound=Callable[..., Any])

_PLURALS = {
    "releases": Kind.RELEASE,
    "events": Kind.EVENT,
    "series": Kind.SERIES,
    "authorities": Kind.AUTHORITY,
    "photos": Kind.PHOTO,
    "bulletins": Kind.BULLETIN,
    "searches": Kind.SEARCH,
}
_MOST = 1_000_000_000
_KINDS = click.Choice([kind.value for kind in Kind if kind is not Kind.SEARCH])


def _day(context: click.Context, option: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"“{value}” is not a day such as 2023-10-12.") from error


def day_option(*names: str, about: str, required: bool = False) -> Callable[[_F], _F]:
    """A click option that takes a day such as 2023-10-12."""
    return click.option(*names, callback=_day, metavar="DAY", help=about, required=required)


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many hits to show.")
@click.option("--lang", "languages", multiple=True, metavar="CODE", help="Only what has words in it (az, en, ru).")
@click.option("--kind", "kinds", multiple=True, type=_KINDS, help="Only records of this kind.")
@click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Only releases of this status.")
@day_option("--from", "since", about="Only what is dated on this day or later.")
@day_option("--to", "until", about="Only what is dated on this day or earlier.")
@click.option("--newest", is_flag=True, help="Newest first instead of best first.")
@as_json
@pass_terminal
def search_command(
    terminal: Terminal,
    query: tuple[str, ...],
    limit: int,
    languages: tuple[str, ...],
    kinds: tuple[str, ...],
    statuses: tuple[str, ...],
    since: date | None,
    until: date | None,
    newest: bool,
    as_json: bool,
) -> None:
    """Find anything by its words, in any language and inflection.

    Words may be typed in their dictionary form and without diacritics. Words in quotation marks are a phrase (a shell
    takes the marks away unless others are around them), OR, NOT and brackets combine, -word after another word leaves
    out, begin* stands for any ending; title:, lang:, kind:, status:, date:2023-10,
    date:2022..2024 and has:photo narrow.

    \b
      pressdesk search görüş
      pressdesk search Алматинский процесс --lang ru
      pressdesk search '"Almaty Process" OR Budapest'
      pressdesk search 'refugees date:2023 -Geneva'
    """  # noqa: D301
    from pressdesk.catalogue.filters import Filter
    from pressdesk.services.searching import search

    filters = Filter(
        since=since,
        until=until,
        languages=frozenset(languages),
        kinds=frozenset(kinds),
        statuses=frozenset(statuses),
    )
    with terminal.open(write=False) as archive:
        result = search(archive, " ".join(query), filters=filters, limit=limit, newest=newest)
    if as_json:
        hits = [
            {"kind": hit.reference.kind.value, "id": str(hit.reference)}
            | {name: value for name, value in plain(hit).items() if name != "reference"}
            for hit in result.hits
        ]
        emit({**plain(result), "hits": hits})
        return
    for note in result.notes:
        click.echo(printable(note), err=True)
    for hit in result.hits:
        day = day_of(hit.date, hit.reference.kind)
        click.echo(f"{hit.reference!s:<6} {day:<12} {' '.join(hit.languages):<8}  {printable(hit.title)}")
        click.echo(f"       {marked(hit.snippet)}")
        if hit.why:
            click.echo(f"       found through: {printable('; '.join(hit.why))}")
    shown = f", the first {len(result.hits)} shown" if result.total > len(result.hits) else ""
    click.echo(f"{counted(result.total, 'record')} in {result.took_ms:.0f} ms{shown}")
    if result.suggestion and not result.total:
        click.echo(f"Did you mean: {printable(result.suggestion)}")


@click.command("show")
@click.argument("identifier", metavar="ID")
@as_json
@pass_terminal
def show_command(terminal: Terminal, identifier: str, as_json: bool) -> None:
    """Show one record whole; ID is what search and list print, such as r17."""
    from pressdesk.catalogue.revisions import written_down
    from pressdesk.services.records import show

    wanted = reference_named(identifier)
    with terminal.open(write=False) as archive:
        record = show(archive, wanted)
        if as_json:
            emit(
                {
                    "kind": wanted.kind.value,
                    "id": str(wanted),
                    "version": record.version,
                    "record": written_down(record),
                }
            )
            return
        from pressdesk.cli.rendering import rendered

        click.echo(printable(rendered(record, archive.languages), lines=True))


def day_of(day: date | None, kind: Kind) -> str:
    """The day for people; of a kind that has none, the kind itself."""
    if day is not None:
        return day.isoformat()
    return "no date" if kind in (Kind.RELEASE, Kind.EVENT, Kind.PHOTO) else kind.value


def reference_named(identifier: str) -> Reference:
    """The record that ``identifier`` names. Raises PressdeskError when it names none."""
    wanted = Reference.parse(identifier)
    if wanted is None:
        raise PressdeskError("not_found", id=printable(identifier))
    return wanted


@click.command("list")
@click.argument("what", type=click.Choice(list(_PLURALS)), default="releases")
@click.option("--attention", is_flag=True, help="Only releases that need a person, and why.")
@click.option("--bin", "binned", is_flag=True, help="What is in the bin.")
@click.option("--limit", type=click.IntRange(1, _MOST), default=50, show_default=True)
@click.option("--offset", type=click.IntRange(0, _MOST), default=0, help="How many to pass over first.")
@as_json
@pass_terminal
def list_command(
    terminal: Terminal,
    what: str,
    attention: bool,
    binned: bool,
    limit: int,
    offset: int,
    as_json: bool,
) -> None:
    """List the records of a kind, newest first."""
    if attention and _PLURALS[what] is not Kind.RELEASE:
        raise click.UsageError("--attention is for releases.")
    _list(terminal, _PLURALS[what], as_json=as_json, limit=limit, offset=offset, attention=attention, binned=binned)


@click.command("photos")
@click.option("--uncaptioned", is_flag=True, help="Only photos without any caption.")
@click.option("--limit", type=click.IntRange(1, _MOST), default=50, show_default=True)
@click.option("--offset", type=click.IntRange(0, _MOST), default=0, help="How many to pass over first.")
@as_json
@pass_terminal
def photos_command(
    terminal: Terminal,
    uncaptioned: bool,
    limit: int,
    offset: int,
    as_json: bool,
) -> None:
    """List the photos, newest first; “show p12” tells all of one, and where its file is."""
    _list(terminal, Kind.PHOTO, as_json=as_json, limit=limit, offset=offset, uncaptioned=uncaptioned)


def _list(terminal: Terminal, kind: Kind, *, as_json: bool, **choice: Any) -> None:  # noqa: ANN401
    from pressdesk.services.records import list_records

    with terminal.open(write=False) as archive:
        total, rows = list_records(archive, kind, **choice)
    if as_json:
        records = [
            {"id": str(row.reference)} | {k: v for k, v in plain(row).items() if k != "reference"} for row in rows
        ]
        emit({"kind": kind.value, "total": total, "records": records})
        return
    table = [
        (
            str(row.reference),
            row.date.isoformat() if row.date else "–",
            row.status or "",
            " ".join(row.languages),
            printable(row.title) + (f"  [{'; '.join(row.attention)}]" if row.attention else ""),
        )
        for row in rows
    ]
    if table:
        click.echo(columns(table))
    click.echo(f"{len(rows)} of {total}")


@click.command("stats")
@as_json
@pass_terminal
def stats_command(terminal: Terminal, as_json: bool) -> None:
    """Tell how much there is of everything."""
    from pressdesk.services.records import stats

    with terminal.open(write=False) as archive:
        found = stats(archive)
    if as_json:
        emit(found)
        return
    texts = ", ".join(f"{count} {code}" for code, count in found.texts.items())
    rows = [
        ("releases", f"{found.releases} (texts: {texts})"),
        *((name, str(getattr(found, name))) for name in ("events", "photos", "authorities", "bulletins")),
        ("size", f"{found.size_bytes / 1e6:.1f} MB"),
    ]
    click.echo(columns(rows))
