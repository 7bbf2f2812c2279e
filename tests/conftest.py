"""What every test may ask for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of sample releases kept beside the checkout; skip the test where there is none."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("../shared/samples is absent")
    return folder


@pytest.fixture
def pressdesk() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a way to run the terminal as a process of its own, its output captured; no traceback may be in it."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pressdesk", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run
