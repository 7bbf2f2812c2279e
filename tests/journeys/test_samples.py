"""The 160 sample texts: all come in, in the right language, and are found the same after a rebuild and a restore."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from pressdesk.catalogue.references import Kind
from pressdesk.services.backups import backup, restore
from pressdesk.services.importing import import_paths
from pressdesk.services.indexing import drifts, reindex
from pressdesk.services.opening import Manifest, create_archive, open_archive
from pressdesk.services.searching import search

if TYPE_CHECKING:
    import pytest

    from pressdesk.storage.archive import Archive


def _rows(samples: Path) -> dict[str, dict[str, str]]:
    """What is known of each sample, by its name."""
    rows = [json.loads(line) for line in (samples / "releases.jsonl").read_text("utf-8").splitlines()]
    return {row["id"]: row for row in rows}


def _answers(archive: Archive, queries: list[str]) -> list[list[tuple[str, str, float]]]:
    results = [search(archive, query) for query in queries]
    return [[(str(hit.reference), hit.snippet, hit.score) for hit in result.hits] for result in results]


def test_samples_come_in_and_are_found_the_same_after_reindex_and_restore(
    samples: Path, sample_files: Path, tmp_path: Path
) -> None:
    rows = _rows(samples)
    queries = [json.loads(line)["query"] for line in (samples / "queries.jsonl").read_text("utf-8").splitlines()]
    with create_archive(tmp_path / "archive", Manifest()) as archive:
        report = import_paths(archive, [sample_files], by="test")
        assert not report.failed
        assert not report.skipped
        assert len(report.imported) == len(rows) == 160
        wrong = [one.source.stem for one in report.imported if rows[one.source.stem]["lang"] != one.language]
        assert len(wrong) <= 3, wrong
        invented = [
            one.source.stem
            for one in report.imported
            if one.date
            and rows[one.source.stem]["date"] is None
            and str(one.date.year) not in rows[one.source.stem]["text"]
        ]
        assert not invented
        before = _answers(archive, queries)
        assert sum(bool(hits) for hits in before) > len(queries) * 0.6
        assert drifts(archive) == []
        reindex(archive)
        assert _answers(archive, queries) == before
        copy = backup(archive, None)
    restore(copy.place, tmp_path / "restored")
    with open_archive(tmp_path / "restored", write=False) as restored:
        assert _answers(restored, queries) == before
        assert len(report.changes.created) == len([ref for ref in report.changes.touched if ref.kind is Kind.RELEASE])


def test_a_folder_may_be_named_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "deep" / "a.txt").write_text(
        "A meeting in Baku\n\nGuests were received by the Service.", "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    with create_archive(tmp_path / "archive", Manifest()) as archive:
        report = import_paths(archive, [Path("in")], by="test")
    assert [one.title for one in report.imported] == ["A meeting in Baku"]
    assert not report.failed


def test_importing_the_samples_again_skips_every_one(sample_files: Path, tmp_path: Path) -> None:
    few = sorted(sample_files.iterdir())[:12]
    with create_archive(tmp_path / "archive", Manifest()) as archive:
        first = import_paths(archive, few, by="test")
        renamed = tmp_path / "renamed.txt"
        renamed.write_text(few[0].read_text("utf-8").replace("\n\n", "\n\n\n"), "utf-8")
        again = import_paths(archive, [*few, renamed], by="test")
    assert len(first.imported) == 12
    assert not again.imported
    assert [one.duplicate_of for one in again.skipped] == [one.reference for one in first.imported] + [
        first.imported[0].reference
    ]
