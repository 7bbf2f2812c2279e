"""The terminal: finds the command, and turns whatever goes wrong into one sentence and an exit status."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import pressdesk
from pressdesk import settings
from pressdesk.cli.terminal import INTERRUPTED, Terminal, printable, sentence
from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, UNDONE, MISUSED = 0, 1, 2
# A command's module is imported when it is called, and its imports with it: starting must stay quick.
_COMMANDS = {
    "demo": ("demo", "Build the demo archive and look around in it."),
    "init": ("maintenance", "Create an archive."),
    "import": ("intake", "Take in texts, documents and pictures, or folders of them."),
    "search": ("finding", "Find anything by its words, in any language and inflection."),
    "show": ("finding", "Show one record whole."),
    "list": ("finding", "List the records of a kind, newest first."),
    "edit": ("intake", "Give a release its date, status, number or photos."),
    "bulletin": ("bulletins", "Write the releases of a period to a Word document."),
    "photos": ("finding", "List the photos, newest first."),
    "check": ("maintenance", "Compare catalogue, files and index with one another."),
    "backup": ("maintenance", "Make a checked copy of the whole archive."),
    "restore": ("maintenance", "Make an archive whole again from a backup."),
    "reindex": ("maintenance", "Build the index anew from the catalogue."),
    "stats": ("finding", "Tell how much there is of everything."),
    "export": ("bulletins", "Write the whole catalogue as one JSON document."),
}


class _Commands(click.Group):
    """The commands, by name; listing them imports none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"pressdesk.cli.{_COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_module, about) in _COMMANDS.items()])


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--archive",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help=f"The archive to work on. {settings.ARCHIVE_VARIABLE} in the environment names it too.",
)
@click.version_option(pressdesk.__version__, prog_name="pressdesk")
@click.pass_context
def cli(context: click.Context, archive: Path | None) -> None:
    """The archive of a press office: releases, meetings and photos, found by any word in any language.

    Without a command the desktop opens.

    \b
    A first look:
      pressdesk demo
      pressdesk --archive demo-archive search "Almatı Prosesi"
    An archive of your own:
      pressdesk --archive ~/press init --office "State Migration Service"
      pressdesk --archive ~/press import ~/Documents/releases
      pressdesk --archive ~/press search служба
      pressdesk --archive ~/press bulletin --from 2023-10-01 --to 2023-10-31 --language az --output october.docx

    Every command takes --json and then prints one JSON document and nothing else on standard output.
    The exit status is 0 when all was done, 1 when something could not be done, 2 for wrong usage.
    """  # noqa: D301 - \b is click's sign for lines that are kept
    context.obj = Terminal(archive or settings.archive(), settings.user())
    if context.invoked_subcommand is None:
        from pressdesk import app

        sys.exit(app.run(context.obj.archive_folder))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the terminal with ``arguments``, else with those of the process, and exit."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - closed by the caller
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # What a terminal cannot show must not stop the work; JSON is UTF-8 whatever the locale.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(_run(given, wants_json="--json" in given))


def _run(arguments: list[str], *, wants_json: bool) -> int:
    try:
        # Not by click's own main: that takes a reader who has enough for an error.
        with cli.make_context("pressdesk", arguments) as context:
            status = cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        if wants_json:
            click.echo(json.dumps({"error": error.format_message(), "code": "usage"}, ensure_ascii=False))
        error.show()
        return MISUSED
    except PressdeskError as error:
        _tell(sentence(error), error.code, wants_json=wants_json)
        return UNDONE
    except (KeyboardInterrupt, click.Abort):
        _tell("Stopped. What was saved so far is kept.", "stopped", wants_json=wants_json)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough; flushing at exit must not fail on it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        # A path no system takes, a folder that is forbidden, no room where the output goes: news, and no defect.
        about = f"{error.filename}: " if error.filename else ""
        _tell(f"{about}{error.strerror or error}. What was saved before is kept.", "os_error", wants_json=wants_json)
        return UNDONE
    except Exception as error:  # noqa: BLE001 - the last stop before the user
        if isinstance(error, RuntimeError) and "Symlink loop" in str(error):  # as Python 3.11 and 3.12 say it
            _tell(f"{error}. What was saved before is kept.", "os_error", wants_json=wants_json)
            return UNDONE
        _tell(_written_down(error), "bug", wants_json=wants_json)
        return UNDONE
    return status if isinstance(status, int) else DONE


def _tell(sentence: str, code: str, *, wants_json: bool) -> None:
    try:
        if wants_json:
            document: dict[str, Any] = {"error": sentence, "code": code}
            click.echo(json.dumps(document, ensure_ascii=False))
        click.echo(f"pressdesk: {printable(sentence)}", err=True)
    except OSError:
        # Where the sentence was to go there is no room either: the exit status is all that is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _written_down(error: Exception) -> str:
    """A sentence about an error of the program itself, whose report goes to the log."""
    from pressdesk import crash_log, paths

    log = paths.log_file()
    about = f"This is an error of pressdesk itself ({type(error).__name__}); what was saved before is kept."
    try:
        crash_log.write_down(crash_log.report_of(error), log)
    except OSError:
        return f"{about} A report could not be written to {log}."
    return f"{about} A report for the developers is in {log}."
