"""A second start on the same archive, with real processes: the window that is there comes forward."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the test waits for pipes as only Unix can")
pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

LONGEST_SECONDS = 2.0
"""How long a second start may take before it ends."""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from pressdesk import app

application = QApplication([])
before = []

def look():
    window = next((one for one in application.topLevelWidgets() if one.objectName() == "main_window"), None)
    if window is None or not window.isVisible():
        return
    if not before:
        before.append(True)
        window.showMinimized()
        print("writable" if window.archive.writable else "read-only", flush=True)
    elif not window.isMinimized() and window.isActiveWindow():
        print("raised", flush=True)
        window.showMinimized()

looking = QTimer(interval=20)
looking.timeout.connect(look)
looking.start()
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def homes() -> Iterator[Path]:
    """A folder of home folders whose path is as short as real ones: a socket's may have about a hundred letters."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def start(homes: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the desktop on an archive in a process of its own: what it says is what happens to its window."""
    running: list[subprocess.Popen[str]] = []

    def started(folder: Path, *, user: str = "one", program: tuple[str, ...] = ("-c", WINDOW)) -> subprocess.Popen[str]:
        home = homes / user
        places = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        process = subprocess.Popen(
            [sys.executable, *program, str(folder)],
            env={**os.environ, **places, "LOGNAME": user, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield started
    for process in running:
        process.kill()
        process.communicate()


def _says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], 20)
    return process.stdout.readline().strip() if ready else "nothing"


@pytest.mark.parametrize("program", [("-c", WINDOW), ("-m", "pressdesk", "--archive")])
def test_a_second_start_raises_the_first_window(
    folder: Path, tmp_path: Path, start: Callable[..., subprocess.Popen[str]], program: tuple[str, ...]
) -> None:
    first = start(folder)
    assert _says(first) == "writable"
    by_another_name = tmp_path / "link"
    by_another_name.symlink_to(folder)
    for name in (folder, by_another_name):
        began = time.monotonic()
        assert start(name, program=program).wait(20) == 0
        took = time.monotonic() - began
        assert _says(first) == "raised"
        assert took <= LONGEST_SECONDS
    assert first.poll() is None


def test_after_a_kill_the_next_start_writes(folder: Path, start: Callable[..., subprocess.Popen[str]]) -> None:
    first = start(folder)
    assert _says(first) == "writable"
    first.kill()
    first.wait(20)
    second = start(folder)
    assert _says(second) == "writable"
    assert start(folder).wait(20) == 0
    assert _says(second) == "raised"


def test_another_archive_and_another_user_have_windows_of_their_own(
    folder: Path, blank: Path, tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    first = start(folder)
    assert _says(first) == "writable"
    other = shutil.copytree(blank, tmp_path / "other")
    assert _says(start(other)) == "writable"
    assert _says(start(folder, user="two")) == "read-only"
    assert first.poll() is None


def test_two_starts_at_once_make_one_window(folder: Path, start: Callable[..., subprocess.Popen[str]]) -> None:
    both = [start(folder), start(folder)]
    until = time.monotonic() + 20
    while all(process.poll() is None for process in both) and time.monotonic() < until:
        time.sleep(0.02)
    (ended,) = [process for process in both if process.poll() is not None]
    (stays,) = [process for process in both if process.poll() is None]
    assert ended.returncode == 0
    assert _says(stays) == "writable"


def test_only_its_user_can_reach_the_socket(
    folder: Path, homes: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    assert _says(start(folder)) == "writable"
    sockets = homes / "one" / "pressdesk" / "windows"
    assert sockets.stat().st_mode & 0o777 == 0o700
    (socket,) = [file for file in sockets.iterdir() if file.is_socket()]
    assert socket.stat().st_mode & 0o077 == 0
