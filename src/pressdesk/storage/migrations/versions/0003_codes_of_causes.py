"""Why a record was saved is a code: the four causes that were words get theirs, and their revisions a new seal."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import context, op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BATCH = 1_000
_CODES = {
    "status changed": "status_changed",
    "put in the bin": "binned",
    "taken out of the bin": "restored",
    "put back after damage": "repaired",
}


def upgrade() -> None:
    """Bring the catalogue here from the revision before; a revision whose seal does not hold stays as it is."""
    connection, last = op.get_bind(), 0
    # As bytes: words that are no UTF-8 any more must not keep the whole archive shut.
    read = sa.text(
        "SELECT id, CAST(kind AS BLOB) AS kind, record_id, version, CAST(saved_at AS BLOB) AS saved_at, "
        "CAST(saved_by AS BLOB) AS saved_by, why, CAST(state AS BLOB) AS state, "
        "CAST(COALESCE(sha256, '') AS BLOB) AS sha256 "
        "FROM revision WHERE why IN :words AND id > :last ORDER BY id LIMIT :limit"
    ).bindparams(sa.bindparam("words", [*_CODES], expanding=True))
    write = sa.text("UPDATE revision SET why = :why, sha256 = :sha256 WHERE id = :id")
    total = connection.scalar(sa.text("SELECT max(id) FROM revision")) or 0
    advance = context.config.attributes.get("advance", lambda _done, _total: None)
    while rows := connection.execute(read, {"last": last, "limit": _BATCH}).all():
        held = [
            {"id": row.id, "why": _CODES[row.why], "sha256": _seal(row, _CODES[row.why])}
            for row in rows
            if _seal(row, row.why) == bytes(row.sha256).decode(errors="replace")
        ]
        if held:
            connection.execute(write, held)
        last = rows[-1].id
        advance(last, total)


def _seal(row: sa.Row[tuple[object, ...]], why: str) -> str | None:
    """As ``pressdesk.catalogue.revisions.seal`` did when this was written; None for a row that cannot be read."""
    try:
        kind, saved_at, saved_by = (bytes(one).decode() for one in (row.kind, row.saved_at, row.saved_by))
        moment = datetime.fromisoformat(saved_at).replace(tzinfo=UTC).isoformat()
        state = json.loads(bytes(row.state))
    except (TypeError, ValueError):  # TypeError: a column that holds NULL
        return None
    said = [kind, row.record_id, row.version, moment, saved_by, why, state]
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
