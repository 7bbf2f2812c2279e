"""How a catalogue comes from one schema to the next; Alembic's, run when an archive is opened for writing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from alembic.config import Config
    from sqlalchemy import Connection

HEAD = "0003"
"""The newest revision; stated here because finding it out costs Alembic's whole start-up. A test compares."""

KNOWN = ("0001", "0002", "0003")
"""Every revision this program can read or bring up to date, oldest first."""


def current(connection: Connection) -> str | None:
    """The revision the catalogue is at, or None when it has no schema yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, advance: Callable[[int, int], None]) -> None:
    """Bring the catalogue to ``HEAD`` inside the transaction of ``connection``; what fails rolls back whole.

    ``advance`` is called between two batches of rows with how many are done and how many there are.
    """
    from alembic import command

    settings = config(connection)
    settings.attributes["advance"] = advance
    advance(0, 0)
    command.upgrade(settings, HEAD)
    advance(0, 0)


def config(connection: Connection) -> Config:
    """Alembic's configuration for work on ``connection``."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings
