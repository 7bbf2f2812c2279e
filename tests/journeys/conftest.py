"""What every journey may ask for."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def pressdesk() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a way to run the terminal as a process of its own, its output captured; no traceback may be in it."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pressdesk", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run
