"""An import that is killed: the archive opens, is whole, and has everything that was reported saved."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from crashing import go_out, kills
from PIL import Image

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.checking import check
from pressdesk.services.opening import Manifest, create_archive, open_archive
from pressdesk.services.records import list_records, show

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

BATCHES = [*(("made", seed) for seed in range(10)), *(("samples", seed) for seed in range(20))]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of short releases and small pictures, each of its own."""
    folder = tmp_path_factory.mktemp("made")
    for number in range(60):
        (folder / f"{number:03}.txt").write_text(
            f"The Service opened office number {number} in the region\n\n"
            f"On 12 October 2023 the State Migration Service opened its regional office number {number}. "
            "Residence permits and work permits are issued there, and questions of citizens are answered.",
            "utf-8",
        )
        if number % 4 == 0:
            picture = Image.effect_noise((320, 200), 40 + number).convert("RGB")
            picture.putpixel((0, 0), (number, 2 * number % 256, 3))
            picture.save(folder / f"{number:03}.jpg")
    return folder


@pytest.mark.parametrize(("batch", "seed"), BATCHES)
def test_nothing_reported_is_lost_when_an_import_is_killed(
    batch: str, seed: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    source = request.getfixturevalue("made" if batch == "made" else "sample_files")
    create_archive(tmp_path / "archive", Manifest()).close()
    command = [
        sys.executable,
        "-m",
        "pressdesk",
        "--archive",
        str(tmp_path / "archive"),
        "import",
        str(source),
    ]
    chance = random.Random(seed)
    reported: list[tuple[str, str]] = []
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        assert process.stderr is not None
        for _line in range(chance.randrange(1, len(list(source.iterdir())) - 5)):
            identifier, _space, source = process.stderr.readline().strip().partition(" ")
            reported.append((identifier, source))
        time.sleep(chance.random() * 0.03)
        process.send_signal(signal.SIGKILL)
        rest = process.stderr.read().splitlines()
        # A last line may be cut in the middle: it was not reported then.
        reported += [(line.partition(" ")[0], line.partition(" ")[2]) for line in rest[:-1]]
    assert process.returncode == -signal.SIGKILL
    with open_archive(tmp_path / "archive", write=True) as archive:
        result = check(archive)
        assert result.problems == []
        for identifier, source in reported:
            reference = Reference.parse(identifier)
            assert reference is not None, identifier
            record = show(archive, reference)
            names = [record.original_name] if hasattr(record, "original_name") else [s.name for s in record.sources]
            assert names == [source.rsplit("/", 1)[-1]]
        assert list((archive.folder / "photos" / ".incoming").iterdir()) == []


def test_an_issue_that_is_killed_is_in_the_archive_whole_or_not_at_all(full: Archive, tmp_path: Path) -> None:
    folder = full.folder
    full.close()
    seen = set()
    for _number in kills(tmp_path, go_out, folder, tmp_path / "october.docx"):
        with open_archive(folder, write=False) as archive:
            assert check(archive).problems == []
        with open_archive(folder, write=True) as archive:
            assert check(archive).problems == []
            total, found = list_records(archive, Kind.BULLETIN, limit=100)
            issues = [issue for row in found for issue in show(archive, row.reference).issues]
            assert {path.name for path in (folder / "bulletins").iterdir()} == {issue.path for issue in issues}
            seen.add(total)
    assert len(seen) > 1, "no kill came after the commit"
