"""Each revision gets the SHA-256 of what it says, by which a changed one is told."""

from __future__ import annotations

import hashlib
import json

import sqlalchemy as sa
from alembic import context, op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_BATCH = 1_000


def upgrade() -> None:
    """Bring the schema here from the revision before."""
    op.add_column("revision", sa.Column("sha256", sa.String(length=64), nullable=False, server_default=""))
    connection, last = op.get_bind(), 0
    # As bytes: words that are no UTF-8 any more must not keep the whole archive shut.
    read = sa.text(
        "SELECT id, CAST(kind AS BLOB) AS kind, record_id, version, CAST(saved_at AS BLOB) AS saved_at, "
        "CAST(saved_by AS BLOB) AS saved_by, CAST(why AS BLOB) AS why, CAST(state AS BLOB) AS state "
        "FROM revision WHERE id > :last ORDER BY id LIMIT :limit"
    )
    write = sa.text("UPDATE revision SET sha256 = :sha256 WHERE id = :id")
    total = connection.scalar(sa.text("SELECT max(id) FROM revision")) or 0
    advance = context.config.attributes.get("advance", lambda _done, _total: None)
    while rows := connection.execute(read, {"last": last, "limit": _BATCH}).all():
        connection.execute(write, [{"id": row.id, "sha256": _seal(row)} for row in rows])
        last = rows[-1].id
        advance(last, total)


def _seal(row: sa.Row[tuple[object, ...]]) -> str:
    """As ``pressdesk.catalogue.revisions.seal`` did when this was written; empty for a row that cannot be read."""
    try:
        kind, saved_at, saved_by, why = (bytes(one).decode() for one in (row.kind, row.saved_at, row.saved_by, row.why))
        state = json.loads(bytes(row.state))
    except ValueError:
        return ""
    # SQLite keeps moments in UTC as text, with six digits for what is finer than a second.
    moment = saved_at.partition(".")[0].replace(" ", "T") + "+00:00"
    said = [kind, row.record_id, row.version, moment, saved_by, why, state]
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
