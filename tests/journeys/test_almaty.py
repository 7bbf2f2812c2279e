"""The office's own page, from a browser's clipboard to a bulletin on paper."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def almaty(samples: Path, tmp_path: Path, pressdesk: Callable[..., subprocess.CompletedProcess[str]]) -> Path:
    archive = tmp_path / "archive"
    assert pressdesk("--archive", archive, "init").returncode == 0
    return archive


def test_the_page_becomes_one_release_that_is_found_and_issued(
    almaty: Path, samples: Path, tmp_path: Path, pressdesk: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    page = samples / "almaty-process-ru.txt"
    done = pressdesk("--archive", almaty, "import", page, "--json")
    assert done.returncode == 0
    (imported,) = json.loads(done.stdout)["imported"]
    lines = [line.strip() for line in page.read_text("utf-8").splitlines() if line.strip()]
    headline, *paragraphs = lines[2:-1]
    assert imported["language"] == "ru"
    assert imported["title"] == headline
    assert imported["date"] is None
    assert imported["warnings"] == ["12 October, year not stated"]

    shown = json.loads(pressdesk("--archive", almaty, "show", imported["id"], "--json").stdout)["record"]
    (text,) = shown["texts"]
    body = [part.removesuffix("</p>") for part in text["body"].split("<p>") if part]
    assert [" ".join(part.split()) for part in body] == [" ".join(part.split()) for part in paragraphs]
    assert (shown["date"], shown["day"], shown["month"], shown["status"]) == (None, 12, 10, "draft")
    assert shown["sources"][0]["stripped"] == [lines[0], lines[1], lines[-1]]
    waiting = json.loads(pressdesk("--archive", almaty, "list", "releases", "--attention", "--json").stdout)
    assert [row["id"] for row in waiting["records"]] == [imported["id"]]

    for query in ("Алматинский процесс", "беженцы", "Гусейнов", "служба", "УВКБ"):
        found = json.loads(pressdesk("--archive", almaty, "search", query, "--json").stdout)
        assert [hit["id"] for hit in found["hits"]] == [imported["id"]], query
        assert "<mark>" in found["hits"][0]["snippet"], query

    october = ("--from", "2023-10-01", "--to", "2023-10-31", "--language", "ru")
    bulletin = tmp_path / "october.docx"
    refused = pressdesk("--archive", almaty, "bulletin", *october, "--output", bulletin)
    assert refused.returncode == 1
    assert not bulletin.exists()
    dated = pressdesk("--archive", almaty, "edit", imported["id"], "--date", "2023-10-12", "--status", "published")
    assert dated.returncode == 0
    done = pressdesk("--archive", almaty, "bulletin", *october, "--output", bulletin, "--json")
    assert json.loads(done.stdout)["releases"] == [imported["id"]]
    words = " ".join(_printed(bulletin, tmp_path).split())
    for part in (headline, *paragraphs, "12 октября 2023"):
        assert _without_spaces(part) in _without_spaces(words), part[:60]


_RUNNING = re.compile(r"Стр\. \d+ из \d+|Пресс-служба\b")


def _printed(document: Path, folder: Path) -> str:
    """The words of the document as LibreOffice prints it."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    import pypdfium2

    pdf = pypdfium2.PdfDocument(document.with_suffix(".pdf"))
    try:
        pages = [page.get_textpage().get_text_bounded().splitlines() for page in pdf]
    finally:
        pdf.close()
    # A paragraph may go on over the page, and then the running head and foot stand in the middle of it.
    return "\n".join(line for lines in pages for line in lines if not _RUNNING.match(line))


def _without_spaces(words: str) -> str:
    """The words without spaces, hyphens and soft hyphens: lines are broken where the page ends."""
    return "".join(char for char in words if char.isalnum())
