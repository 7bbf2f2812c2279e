"""Archives that earlier versions of the program made: each opens with everything in it.

For each schema there is an archive with one of every kind of record, as the last program with that schema made it, and
beside it what that program said of the records. A new schema gets one by ``tests/storage/archives/README.md``.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from factories import state

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Cause
from pressdesk.services.checking import check
from pressdesk.services.opening import open_archive
from pressdesk.services.records import binned, history
from pressdesk.services.searching import search
from pressdesk.services.trash import restore_from_bin
from pressdesk.storage import migrations

ARCHIVES = Path(__file__).parent / "archives"


def test_every_schema_has_its_archive() -> None:
    assert sorted(file.stem for file in ARCHIVES.glob("*.zip")) == list(migrations.KNOWN)


@pytest.mark.parametrize("schema", migrations.KNOWN)
def test_an_archive_of_an_earlier_program_opens_with_everything_in_it(tmp_path: Path, schema: str) -> None:
    with zipfile.ZipFile(ARCHIVES / f"{schema}.zip") as packed:
        packed.extractall(tmp_path)
    told = json.loads((ARCHIVES / f"{schema}.json").read_text("utf-8"))
    with open_archive(tmp_path, write=True) as archive:
        assert _without_new(state(archive), told) == told
        assert check(archive).ok
        assert search(archive, "officials").total
        assert search(archive, "Алиев").total
        _count, entries = binned(archive, "ru")
        assert [entry.title for entry in entries] == ["Встреча в Баку"]
        causes = [entry.why for entry in history(archive, entries[0].reference)]
        assert causes == [Cause.BINNED, Cause.RESTORED, Cause.BINNED, Cause.ENTERED]
        restore_from_bin(archive, [entries[0].reference], by="tester")
        assert {hit.reference for hit in search(archive, "встреча").hits} >= {Reference(Kind.RELEASE, 2)}
        assert check(archive).ok


def _without_new(now: Any, then: Any) -> Any:
    """``now`` without the columns that came since."""
    if isinstance(then, dict):
        return {key: _without_new(now[key], value) for key, value in then.items()}
    if isinstance(then, list):
        assert len(now) == len(then)
        return [_without_new(*pair) for pair in zip(now, then, strict=True)]
    return now
