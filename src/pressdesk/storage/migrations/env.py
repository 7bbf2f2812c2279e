"""Alembic's entry: runs on the connection, and so in the transaction, it is handed."""

from __future__ import annotations

from alembic import context

from pressdesk.catalogue import records, revisions  # noqa: F401 - importing them fills the metadata
from pressdesk.catalogue.base import Base


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    """Whether a table belongs to the catalogue: the index keeps its own, and they are derived."""
    return kind != "table" or name is None or not name.startswith("search_")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_name=_is_ours,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
