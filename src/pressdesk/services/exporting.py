"""Handing everything out: the whole catalogue as one JSON document that any program can read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from pressdesk.catalogue.records import CLASSES, complete, reference
from pressdesk.catalogue.revisions import written_down
from pressdesk.services.outputs import check_output
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

FORMAT = "pressdesk-export-1"


def export(archive: Archive, output: Path, *, overwrite: bool = False) -> dict[str, int]:
    """Write every record that is not in the bin to ``output``; how many of each kind.

    Photos are named by their path in the archive. Raises OutputError or ArchiveError; then ``output`` is as it was.
    """
    check_output(archive, output, overwrite=overwrite)
    document: dict[str, Any] = {"format": FORMAT, "languages": archive.languages, "office": archive.manifest.office}
    with archive.session() as session:
        for kind, cls in CLASSES.items():
            query = select(cls).where(cls.binned_at.is_(None)).order_by(cls.id).options(*complete(kind))
            rows = session.scalars(query).unique()
            document[kind.value] = [{"reference": str(reference(row)), **written_down(row)} for row in rows]
            session.expunge_all()
    with durable.explaining(output):
        durable.write_file(output, json.dumps(document, ensure_ascii=False, indent=1).encode())
    return {kind.value: len(document[kind.value]) for kind in CLASSES}
