"""The Russian window: every page, dialog, menu and notice of an archive in Russian, without a word in Latin letters."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from factories import a_link, a_release, a_text, an_authority, an_event, one
from PIL import Image

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.releases import LinkRole, Status
from pressdesk.services.opening import Manifest, create_archive

pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
TESTS = Path(__file__).parents[1]
NAMES = {
    *"pressdesk Word PDF DOCX HTML JPEG PNG TIFF WebP HEIC GPL Qt Python SVG IPTC EXIF ICC SHA".split(),
    *"Ctrl Alt Shift Del Esc Enter Space Tab Home End AND OR NOT MB KB".split(),
    *"GNU General Public License RU lang xx tester".split(),
    *"Azərbaycanca English docx txt jpg png svg archive toml".split(),
}
"""What is called so in Russian too: formats, keys as they are printed on keyboards, languages by their own names."""
PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import *
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui.desktop import Desktop
from walking import RESOURCES, Walk

application, beside, texts = QApplication([]), Path(sys.argv[2]).parent, set()
desktop = Desktop(
    application, resources=RESOURCES, cache=beside / "cache", drafts=beside / "drafts", home=beside / "home",
    by="редактор", theme="light", language="ru", remember=lambda *_told: None, write_down=lambda _report: None,
)
desktop.open(Path(sys.argv[1]))

def look(window):
    for one in [window, *window.findChildren(QWidget)]:
        found = [one.windowTitle(), one.toolTip(), one.accessibleName()]
        for kind in (QLabel, QAbstractButton):
            found += [one.text()] if isinstance(one, kind) else []
        found += [one.placeholderText()] if isinstance(one, QLineEdit) else []
        found += [one.itemText(row) for row in range(one.count())] if isinstance(one, QComboBox) else []
        found += [one.tabText(row) for row in range(one.count())] if isinstance(one, QTabWidget | QTabBar) else []
        found += [one.title()] if isinstance(one, QMenu) else []
        found += [action.text() for action in one.actions()] + [action.toolTip() for action in one.actions()]
        if isinstance(one, QAbstractItemView) and (model := one.model()) is not None:
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            for row in range(min(model.rowCount(QModelIndex()), 9)):
                for column in range(model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1):
                    found += [model.index(row, column).data(role) for role in roles]
        if isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit) and one.isVisible():
            menu = one.createStandardContextMenu()
            found += [action.text() for action in menu.actions()] if menu is not None else []
        texts.update(words for words in found if isinstance(words, str) and words)

walk = Walk(desktop, "слова", look)
walk.look("first")
walk.pages()
walk.menus()
walk.notices()
for question in ('"слово', "(слово", "слово OR", "lang:xx слово"):
    walk.window.show_page("releases")
    walk.window.question.setText(question)
    walk.settle()
    walk.look("question")
walk.window.question.clear()
walk.files(Path(sys.argv[2]))
for dialog in walk.dialogs():
    walk.look(dialog.objectName())
for dialog in walk.editor(Reference(Kind.RELEASE, 1)):
    walk.look(dialog.objectName())
print(json.dumps(sorted(texts)))
sys.stdout.flush()
desktop.close()
"""


def test_no_english_in_the_russian_window(tmp_path: Path) -> None:
    folder, files = tmp_path / "архив", tmp_path / "файлы"
    facts = Manifest(office={"ru": "Пресс-служба"}, languages=("ru",))
    with create_archive(folder, facts) as archive:
        country = one(archive, an_authority({"ru": "Казахстан"}, AuthorityKind.COUNTRY))
        one(archive, an_authority({"ru": "Гусейнов"}, AuthorityKind.PERSON))
        event = one(archive, an_event({"ru": "Встреча"}, chair_id=country.number))
        text = a_text("ru", "Встреча в Баку", "Начальник принял гостей.", state=Status.PUBLISHED)
        link = a_link(country, LinkRole.CHAIR)
        day, number = date(2023, 10, 12), "2023/184"
        one(
            archive,
            a_release(
                text, number=number, date=day, status=Status.PUBLISHED, event_id=event.number, authorities=[link]
            ),
        )
    files.mkdir()
    Image.new("RGB", (60, 40)).save(files / "снимок.jpg")
    (files / "битое.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(20))
    (files / "пустое.txt").write_bytes(b"")
    (files / "релиз.txt").write_text("Заголовок\n\n12 октября 2023\n\nТекст о службе и гостях.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(files)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])},
    )
    told = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, told) == (0, [])
    english = {}
    for words in json.loads(done.stdout.splitlines()[-1]):
        plain = re.sub(r"<[^>]*>|&\w+;", " ", words)
        plain = re.sub(r"https?://\S+|/\S+", " ", plain).replace("&", "")
        if found := set(re.findall(r"[^\W\d_а-яёА-ЯЁ]{2,}", plain)) - NAMES:
            english[words] = sorted(found)
    assert [(words[:200], found) for words, found in english.items()] == []
