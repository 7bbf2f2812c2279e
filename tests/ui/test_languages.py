"""The window in each language and each theme; no string without its translation, no letter without its shape."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("language", "count", "headline", "menu"),
    [
        ("az", "3 press-reliz", "Bakıda görüş keçirilib", "&Press-reliz"),
        ("en", "3 releases", "A meeting was held in Baku", "&Release"),
        ("ru", "3 релиза", "Встреча в Баку", "&Релиз"),
    ],
)
def test_the_window_opens(
    filled: Path, open_desktop: Callable[..., Any], theme: str, language: str, count: str, headline: str, menu: str
) -> None:
    window = open_desktop(filled, theme=theme, language=language).window
    assert window.findChild(widgets.QLabel, "count").text() == count
    assert window.findChild(widgets.QLabel, "reading_headline").text() == headline
    assert menu in [action.text() for action in window.menuBar().actions()]
    assert not window.grab().isNull()
    named = [one for one in window.findChildren(widgets.QLineEdit) if not one.accessibleName()]
    named += [one for one in window.findChildren(widgets.QAbstractItemView) if not one.accessibleName()]
    assert named == []


def test_the_language_is_changed_while_it_is_open(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    desktop = open_desktop(filled)
    desktop.window.actions_["language_ru"].trigger()
    qtbot.waitUntil(lambda: desktop.window.tasks.is_idle, timeout=20_000)
    assert desktop.window.findChild(widgets.QLabel, "count").text() == "3 релиза"
    assert desktop.told == (filled, "light", "ru")


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_string_is_translated(tmp_path: Path, language: str) -> None:
    import PySide6

    tool = Path(PySide6.__file__).parent / "lupdate"
    kept = ROOT / "resources" / "i18n" / f"pressdesk_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    sources = sorted(map(str, (ROOT / "src" / "pressdesk" / "ui").rglob("*.py")))
    subprocess.run([tool, *sources, "-ts", fresh, "-locations", "none"], check=True, capture_output=True)
    bad = [
        (message.findtext("source"), found.get("type"))
        for message in ElementTree.parse(fresh).iter("message")
        for found in message.iter("translation")
        if found.get("type") or not "".join(found.itertext()).strip()
    ]
    assert bad == []


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_error_is_told_in_the_language(language: str) -> None:
    from pressdesk.errors import MESSAGES, SENTENCES

    kept = ElementTree.parse(ROOT / "resources" / "i18n" / f"errors_{language}.ts")
    found = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in kept.iter("context")
        for message in context.iter("message")
    }
    assert found.keys() == {*SENTENCES.values(), *MESSAGES.values()}
    field = re.compile(r"\{(\w+)\}")
    unlike = [words for source, words in found.items() if set(field.findall(words)) != set(field.findall(source))]
    assert unlike == []
    assert all(words.strip() for words in found.values())


def test_an_error_is_told_in_the_language_of_the_window(
    folder: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(folder, language="ru").window
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    window.actions_["new_release"].trigger()
    (editor,) = window.editors.windows
    editor.panes["ru"].headline.setPlainText("Слова")
    editor.notices.shown.connect(told.append)
    editor.actions_["publish_release"].trigger()
    qtbot.wait(30)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    assert [notice.sentence for notice in told] == [
        "Новый релиз: нет полной даты, поэтому опубликовать нельзя. Ничего не сохранено; сначала укажите дату."
    ]
    editor.discard()


def test_no_string_hides_from_the_translators() -> None:
    # What collects the strings does not look into f-strings.
    hidden = re.compile(r"\{[^{}]*\btr\(")
    found = [
        f"{file.name}: {line.strip()}"
        for file in (ROOT / "src" / "pressdesk" / "ui").rglob("*.py")
        for line in file.read_text("utf-8").splitlines()
        if re.search(r"\bf[\"']", line) and hidden.search(line)
    ]
    assert found == []


def test_the_font_that_ships_has_every_letter(qapp: Any) -> None:
    from PySide6.QtGui import QRawFont

    for file in (ROOT / "resources" / "fonts").glob("*.ttf"):
        font = QRawFont(str(file), 13)
        for letter in "AZƏəĞğİıÖöŞşÜüÇçБЯёйщъыьэюяЖ№«»“”–—…":
            assert font.supportsCharacter(ord(letter)), (file.name, letter)
