"""Pictures of every page on the demo archive: ``screenshots.py FOLDER [THEME LANGUAGE]``, else in all of them."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from pressdesk import paths
from pressdesk.services.demo import build_demo
from pressdesk.ui.desktop import Desktop
from pressdesk.ui.pages import PAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressdesk.ui.main_window import MainWindow

_SIZE = (1440, 900)
_WORDS = {"az": "almatı prosesi", "en": "almaty process", "ru": "алматинский процесс"}


def main() -> int:
    """Save the pictures in the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    saved = 0
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="pressdesk-screenshots-") as place:
        archive = Path(place) / "demo-archive"
        build_demo(archive, paths.resources() / "demo").close()
        for theme in [sys.argv[2]] if len(sys.argv) > 2 else ["light", "dark"]:
            for language in [sys.argv[3]] if len(sys.argv) > 3 else _WORDS:
                saved += _save_all(application, archive, Path(place), folder, theme, language)
    sys.stdout.write(f"{saved} pictures saved in {folder}\n")
    return 0


def _save_all(application: QApplication, archive: Path, place: Path, folder: Path, theme: str, language: str) -> int:
    desktop = Desktop(
        application,
        resources=paths.resources(),
        cache=place / "cache",
        drafts=place / "drafts",
        home=place / "home",
        by="demo",
        theme=theme,
        language=language,
        remember=lambda *_told: None,
        write_down=lambda _report: None,
    )
    desktop.open(archive)
    window = desktop.window
    assert window is not None
    window.resize(*_SIZE)
    saved = 0
    for page in PAGES:
        window.show_page(page.name)
        _settle(window)
        if page.name == "releases":
            window.question.setText(_WORDS[language])
            _settle(window)
        if page.name == "bulletins":
            window.findChild(QPushButton, "new_bulletin").click()
            _settle(window)
        _save(window, folder / f"{page.name}-{theme}-{language}.png")
        saved += 1
    window.show_page("releases")
    window.actions_["edit_release"].trigger()
    _settle(window)
    (editor,) = window.editors.windows
    editor.resize(*_SIZE)
    _settle(window)
    _save(editor, folder / f"editor-{theme}-{language}.png")
    editor.close()
    desktop.close()
    desktop.deleteLater()
    return saved + 1


def _settle(window: MainWindow) -> None:
    """Wait until nothing more comes."""
    loop = QEventLoop()
    for _round in range(4):
        QTimer.singleShot(150, loop.quit)
        loop.exec()
        while not window.tasks.is_idle:
            QTimer.singleShot(20, loop.quit)
            loop.exec()


def _save(widget: QWidget, file: Path) -> None:
    """Save what ``widget`` looks like, in few enough colours that the pictures stay small."""
    widget.grab().save(str(file))
    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
