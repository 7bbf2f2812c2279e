"""The windows in Russian and Azerbaijani: every page, dialog, menu and notice, without a word of English."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

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
from typing import Any
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import *
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui.desktop import Desktop
from walking import RESOURCES, Walk

application, beside, texts = QApplication([]), Path(sys.argv[2]).parent, set()
desktop = Desktop(
    application, resources=RESOURCES, cache=beside / "cache", drafts=beside / "drafts", home=beside / "home",
    by=sys.argv[4], theme="light", language=sys.argv[3], remember=lambda *_told: None, write_down=lambda _report: None,
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

word = sys.argv[5]
walk = Walk(desktop, word, look)
walk.look("first")
walk.pages()
walk.menus()
walk.notices()
for question in (f'"{word}', f"({word}", f"{word} OR", f"lang:xx {word}"):
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


WORDS = {
    "ru": ("Пресс-служба", "Казахстан", "Гусейнов", "Встреча", "Начальник принял гостей.", "12 октября 2023", "слово"),
    "az": (
        "Mətbuat xidməti",
        "Qazaxıstan",
        "Hüseynov",
        "Görüş",
        "Rəis qonaqları qəbul edib.",
        "12 oktyabr 2023",
        "söz",
    ),
}
"""An office, a country, a person, a meeting, a sentence, a day and a word."""


def _shown(tmp_path: Path, language: str) -> set[str]:
    """Every text of the window on an archive in the language."""
    office, country_name, person, meeting, sentence, day_line, word = WORDS[language]
    folder, files = tmp_path / "архив", tmp_path / "файлы"
    facts = Manifest(office={language: office}, languages=(language,))
    with create_archive(folder, facts) as archive:
        country = one(archive, an_authority({language: country_name}, AuthorityKind.COUNTRY))
        one(archive, an_authority({language: person}, AuthorityKind.PERSON))
        event = one(archive, an_event({language: meeting}, chair_id=country.number))
        text = a_text(language, meeting, sentence, state=Status.PUBLISHED)
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
    (files / "релиз.txt").write_text(f"{meeting}\n\n{day_line}\n\n{sentence}\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(files), language, person, word],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])},
    )
    told = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, told) == (0, [])
    return set(json.loads(done.stdout.splitlines()[-1]))


def _latin(words: str) -> set[str]:
    """The words in Latin letters in a text of the window, but for addresses and names."""
    plain = re.sub(r"<[^>]*>|&\w+;", " ", words)
    plain = re.sub(r"https?://\S+|/\S+", " ", plain).replace("&", "")
    return set(re.findall(r"[^\W\d_а-яёА-ЯЁ]{2,}", plain)) - NAMES


def test_no_english_in_the_russian_window(tmp_path: Path) -> None:
    english = {words: sorted(found) for words in _shown(tmp_path, "ru") if (found := _latin(words))}
    assert [(words[:200], found) for words, found in english.items()] == []


def _vocabulary(tag: str, *names: str) -> set[str]:
    """The words of all sources or translations of these files, in small letters; what is left as it is says nothing."""
    messages = (
        message
        for name in names
        for message in ElementTree.parse(TESTS.parent / "resources" / "i18n" / name).iter("message")
    )
    told = (message for message in messages if message.findtext("source") != message.findtext("translation"))
    texts = (part for message in told for one in message.iter(tag) for part in one.itertext())
    return {word.casefold() for text in texts for word in _latin(re.sub(r"\{\w+\}|%\w", " ", text))}


def test_no_english_in_the_azerbaijani_window(tmp_path: Path) -> None:
    files = ("pressdesk_az.ts", "errors_az.ts", "qt_az.ts")
    english = _vocabulary("source", *files) - _vocabulary("translation", *files)
    assert {"archive", "cancel", "meeting", "the", "undo"} <= english
    shown = {words: {one for one in _latin(words) if one.casefold() in english} for words in _shown(tmp_path, "az")}
    found = {words: left for words, left in shown.items() if left}
    assert [(words[:200], sorted(left)) for words, left in found.items()] == []


def _dialogs(folder: Path) -> set[str]:
    """Every text of the dialogs that Qt itself builds."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import (
        QAbstractButton,
        QApplication,
        QComboBox,
        QFileDialog,
        QHeaderView,
        QInputDialog,
        QLabel,
        QLineEdit,
        QMessageBox,
        QTextEdit,
        QTreeView,
    )

    opened = [QInputDialog(), QMessageBox()]
    for button in list(QMessageBox.StandardButton):
        if button.value >= QMessageBox.StandardButton.Ok.value and button.value.bit_count() == 1:
            opened[1].addButton(button)
    for mode in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.ExistingFiles, QFileDialog.FileMode.Directory):
        for accept in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
            dialog = QFileDialog(None, "", str(folder))
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setFileMode(mode)
            dialog.setAcceptMode(accept)
            opened.append(dialog)
    texts: set[str] = set()
    for shown in opened:
        shown.show()
        QApplication.processEvents()
        for kind in (QLabel, QAbstractButton):
            texts.update(text for part in shown.findChildren(kind) for text in (part.text(), part.toolTip()))
        for box in shown.findChildren(QComboBox):
            texts.update(box.itemText(row) for row in range(box.count()))
        for tree in shown.findChildren(QTreeView):
            header, model = tree.findChild(QHeaderView), tree.model()
            assert header is not None
            texts.update(
                str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())
            )
        for action in [
            *shown.actions(),
            *(action for part in shown.findChildren(QTreeView) for action in part.actions()),
        ]:
            texts.add(action.text())
        shown.close()
        shown.deleteLater()
    for field in (QLineEdit("x"), QTextEdit("x")):
        texts.update(action.text().partition("\t")[0] for action in field.createStandardContextMenu().actions())
        field.deleteLater()
    named = {text.replace("&", "") for text in texts}
    return {text for text in named if re.search(r"[^\W\d_]{2}", text) and str(folder) not in text}


@pytest.mark.parametrize("language", ["az", "ru"])
def test_dialogs_that_qt_builds_have_no_english(qapp: Any, tmp_path: Path, language: str) -> None:
    from pressdesk.ui.translation import Translation

    (tmp_path / "folder").mkdir()
    english = _dialogs(tmp_path)
    assert {"Cancel", "Look in:", "Directories", "Files of type:", "Copy", "Undo", "Date Modified"} <= english
    translation = Translation(TESTS.parent / "resources" / "i18n", language, qapp)
    qapp.installTranslator(translation)
    try:
        found = _dialogs(tmp_path)
    finally:
        qapp.removeTranslator(translation)
    assert found & english - {"folder", "OK", tmp_path.name} == set()


@pytest.mark.parametrize("language", ["az", "ru"])
def test_what_the_history_says_of_links_has_no_codes(qapp: Any, language: str) -> None:
    from pressdesk.ui.editor.history import _shown_words
    from pressdesk.ui.translation import Translation

    translation = Translation(TESTS.parent / "resources" / "i18n", language, qapp)
    qapp.installTranslator(translation)
    try:
        shown = [_shown_words("links", f"Вюсал (глава) ({role}), Kazakhstan ({role})") for role in LinkRole]
    finally:
        qapp.removeTranslator(translation)
    for role, words in zip(LinkRole, shown, strict=True):
        assert words.startswith("Вюсал (глава) (")
        assert f"({role})" not in words
