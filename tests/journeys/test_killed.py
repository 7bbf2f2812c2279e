"""An import that is killed: the archive opens, is whole, and has everything that was reported saved."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pressdesk.catalogue.references import Reference
from pressdesk.services.browsing import show
from pressdesk.services.checking import check
from pressdesk.services.opening import Manifest, create_archive, open_archive

if TYPE_CHECKING:
    from pathlib import Path

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
