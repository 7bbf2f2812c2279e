"""Handing everything out: the whole catalogue as one JSON document that any program can read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue import fixity
from pressdesk.catalogue.records import CLASSES, batches, reference
from pressdesk.catalogue.revisions import written_down
from pressdesk.errors import Message
from pressdesk.services.output_paths import check_output
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

FORMAT = "pressdesk-export-1"


@dataclass(frozen=True)
class Exported:
    """How many records of each kind were written, and, in sayings, which of them are not what was saved."""

    records: dict[str, int]
    faults: tuple[str, ...]


def export(archive: Archive, output: Path, *, overwrite: bool = False) -> Exported:
    """Write every record that is not in the bin to ``output``.

    Photos are named by their path in the archive. Raises OutputError or ArchiveError; then ``output`` is as it was.
    """
    check_output(archive, output, ".json", overwrite=overwrite)
    about = {"format": FORMAT, "languages": archive.languages, "office": archive.manifest.office}
    counts, faults = {kind.value: 0 for kind in CLASSES}, []
    # Written as it is read: an archive of decades does not fit into memory. One record a line.
    with archive.session() as session, durable.explaining(output), durable.replacing(output, handed_out=True) as stream:
        stream.write(_json(about).removesuffix(b"}"))
        for kind in CLASSES:
            stream.write(b",\n" + _json(kind.value) + b": [")
            for records in batches(session, kind):
                damages = fixity.among(session, kind, [record.id for record in records])
                faults += [Message("record_altered", id=damage.reference, what=damage.what) for damage in damages]
                for record in records:
                    if record.binned_at is None:
                        stream.write(b",\n" if counts[kind.value] else b"\n")
                        stream.write(_json({"reference": str(reference(record)), **written_down(record)}))
                        counts[kind.value] += 1
            stream.write(b"\n]")
        stream.write(b"\n}\n")
    return Exported(counts, tuple(faults))


def _json(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    return json.dumps(value, ensure_ascii=False).encode()
