"""Every window fits a screen of 1280 × 720 on which everything is twice as large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
WIDTH, HEIGHT = 640, 360


def test_every_window_can_be_as_small_as_a_small_screen(
    filled: Path, open_desktop: Callable[..., Any], tmp_path: Path
) -> None:
    from factories import take_photo
    from walking import Walk

    from pressdesk.services.opening import open_archive

    Image.new("RGB", (40, 30)).save(tmp_path / "hall.jpg")
    with open_archive(filled, write=True) as archive:
        take_photo(archive, tmp_path / "hall.jpg")
    least: dict[str, Any] = {}

    def measure(window: Any) -> None:
        name = window.objectName()
        least[name] = least[name].expandedTo(window.minimumSizeHint()) if name in least else window.minimumSizeHint()

    desktop = open_desktop(filled, language="ru")
    window = desktop.window
    walk = Walk(desktop, "Baku", measure)
    walk.pages()
    for dialog in walk.dialogs():
        walk.settle()
        measure(dialog)
    window.actions_["new_release"].trigger()
    (editor,) = window.editors.windows
    walk.settle()
    measure(editor)
    del least["keys_dialog"]  # a table of all keys, as high as it is
    assert {"main_window", "editor", "meeting_editor", "settings_dialog"} <= least.keys()
    large = {name: size for name, size in least.items() if size.width() > WIDTH or size.height() > HEIGHT}
    assert large == {}
