"""What every test may ask for."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pressdesk.catalogue.references import Kind, Reference
    from pressdesk.storage.archive import Archive

# Who runs the tests in the background hands them an interrupt that is ignored; programs started here must heed it.
signal.signal(signal.SIGINT, signal.default_int_handler)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest_plugins = []
with contextlib.suppress(ImportError):
    import PySide6.QtWidgets  # noqa: F401 - only whether its system libraries are there

    pytest_plugins.append("pytestqt.plugin")

PICTURE = bytes(range(256)) * 40


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


@pytest.fixture(scope="session")
def everything(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[Kind, Reference]]:
    """The folder of a closed archive with one of everything, and what is in it; to be copied, never written."""
    from factories import one_of_everything

    from pressdesk.services.opening import open_archive

    place = tmp_path_factory.mktemp("everything")
    (place / "DSC_0412.JPG").write_bytes(PICTURE)
    shutil.copytree(blank, place / "archive")
    with open_archive(place / "archive", write=True) as archive:
        made = one_of_everything(archive, place / "DSC_0412.JPG")
    return place / "archive", made


@pytest.fixture
def made(everything: tuple[Path, dict[Kind, Reference]]) -> dict[Kind, Reference]:
    """What is in the archive ``full``."""
    return dict(everything[1])


@pytest.fixture
def full(everything: tuple[Path, dict[Kind, Reference]], tmp_path: Path) -> Iterator[Archive]:
    """An archive of the test's own with one of everything, open for writing."""
    from pressdesk.services.opening import open_archive

    with open_archive(Path(shutil.copytree(everything[0], tmp_path / "full")), write=True) as opened:
        yield opened


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    """A file to be taken in as a photo."""
    path = tmp_path / "DSC_0412.JPG"
    path.write_bytes(PICTURE)
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much of the budget for a file the worst of the hostile files took."""
    reports = [report for reports in terminalreporter.stats.values() for report in reports]
    found = [
        value
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "budget" and report.when == "call"
    ]
    for what, unit in (("program_mb", "MB"), ("worker_mb", "MB"), ("program_s", "s"), ("worker_s", "s")):
        if found:
            worst = max(found, key=lambda row: row[what])
            who = what.partition("_")[0]
            terminalreporter.write_line(
                f"most of {len(found)} hostile files: {who} {worst[what]:.1f} {unit} ({worst['name']})"
            )
