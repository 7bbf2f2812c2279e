"""What every test may ask for."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pressdesk.storage.archive import Archive


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of sample releases kept beside the checkout; skip the test where there is none."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("../shared/samples is absent")
    return folder


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed, empty archive; to be copied, never written."""
    from pressdesk.services.opening import Manifest, create_archive

    folder = tmp_path_factory.mktemp("blank") / "archive"
    create_archive(folder, Manifest(office={"az": "Mətbuat xidməti", "en": "Press Office"})).close()
    return folder


@pytest.fixture
def folder(blank: Path, tmp_path: Path) -> Path:
    """The folder of an empty archive of the test's own, closed."""
    return Path(shutil.copytree(blank, tmp_path / "archive"))


@pytest.fixture
def archive(folder: Path) -> Iterator[Archive]:
    """An empty archive of the test's own, open for writing."""
    from pressdesk.services.opening import open_archive

    with open_archive(folder, write=True) as opened:
        yield opened


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    """A file to be taken in as a photo."""
    path = tmp_path / "DSC_0412.JPG"
    path.write_bytes(bytes(range(256)) * 40)
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a disk of so many kilobytes and returns its folder; skips the test where that is not allowed."""
    place = tmp_path / "small-disk"

    def mount(kilobytes: int) -> Path:
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)]
        if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
            place.rmdir()
            pytest.skip("a small disk can only be mounted by root")
        return place

    yield mount
    if place.exists():
        subprocess.run(["umount", str(place)], check=True)
