"""The terminal, called in this process: what it printed, and its exit status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from pressdesk.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Ran(NamedTuple):
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Ran]:
    """Runs a command; it never ends in a traceback."""
    monkeypatch.delenv("PRESSDESK_ARCHIVE", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Ran:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        assert "error of pressdesk itself" not in printed.err, (tmp_path / "state").rglob("*.log")
        return Ran(int(ended.value.code or 0), printed.out, printed.err)

    return call


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder to be imported: a text in each language, a picture, and something that cannot be taken."""
    from PIL import Image

    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "az.txt").write_text(
        "Miqrasiya Xidmətində görüş keçirilib\n\n12 oktyabr 2023-cü il tarixində Dövlət Miqrasiya Xidmətində "
        "beynəlxalq təşkilatların nümayəndələri ilə görüş keçirilib. Görüşdə əməkdaşlıq məsələləri müzakirə olunub.",
        "utf-8",
    )
    (folder / "en.txt").write_text(
        "The Service opened an office\n\nOn 13 October 2023 the State Migration Service opened a regional office. "
        "Residence permits are issued there to foreigners and stateless persons.",
        "utf-8",
    )
    (folder / "ru.txt").write_text(
        "Служба провела встречу\n\n12 октября в Государственной миграционной службе состоялась встреча с "
        "представителями международных организаций. Стороны обсудили вопросы сотрудничества.",
        "utf-8",
    )
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    Image.new("RGB", (64, 48), (200, 30, 30)).save(folder / "IMG_0001.jpg")
    return folder
