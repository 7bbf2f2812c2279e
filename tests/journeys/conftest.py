"""What every journey may ask for."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def pressdesk() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a way to run the terminal as a process of its own, its output captured; no traceback may be in it."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pressdesk", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


@pytest.fixture(scope="session")
def sample_files(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the 160 samples as text files, as a person would have saved them; never written."""
    folder = tmp_path_factory.mktemp("samples")
    for line in (samples / "releases.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"] if row["text"].startswith(row["title"]) else f"{row['title']}\n\n{row['text']}"
        (folder / f"{row['id']}.txt").write_text(text, "utf-8")
    return folder
