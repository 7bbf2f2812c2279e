"""What the desktop remembers, whatever is in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pressdesk.settings import Preferences, preferences, remember

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "new" / "preferences.json"
    assert preferences(file) == Preferences()
    kept = Preferences("/srv/arxiv – Bakı", "dark", "ru", {"main_window": [0, -30, 1200, 700, 1]})
    remember(file, kept)
    assert preferences(file) == kept
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"archive": 3, "theme": "pink", "language": ["az"]}',
        b"[" * 5_000,
        b'{"windows": {"main_window": [1, true]}}',
        b'{"windows": {"a": [1e9], "b": 3}}',
    ],
)
def test_a_file_that_says_something_else_is_as_the_first_day(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "preferences.json"
    file.write_bytes(written)
    assert preferences(file) == Preferences()


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    remember(tmp_path / "file" / "preferences.json", Preferences())
