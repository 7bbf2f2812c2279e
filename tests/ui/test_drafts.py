"""Words that are being written survive a kill of the program, on whatever form they stand."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.drafts import FORMS

if TYPE_CHECKING:
    from collections.abc import Callable

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
ROOT = Path(__file__).parents[2]
WORDS = "half written words"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui.desktop import Desktop

folder, place, resources, kind, is_new, field, words = map(str, sys.argv[1:])
application = QApplication([])
place = Path(place)
desktop = Desktop(
    application, resources=Path(resources), cache=place / "cache", drafts=place / "drafts", home=place, by="tester",
    theme="light", language="en", remember=lambda *told: None, write_down=lambda _report: None,
)
desktop.open(Path(folder))
window = desktop.window

def settle():
    for _ in range(2):
        loop = QEventLoop()
        QTimer.singleShot(200, loop.quit)
        loop.exec()
        while not window.tasks.is_idle:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

settle()
name = {"event": "meetings", "authority": "people", "bulletin": "bulletins", "photo": "photos"}.get(kind)
if name:
    window.show_page(name)
    settle()
    page = window.page(name)
if kind == "release":
    window.editors.write_new() if is_new else window.editors.edit(Reference(Kind.RELEASE, 1))
elif kind == "event":
    page.make_new() if is_new else page.edit()
elif kind == "authority":
    page.make_new(AuthorityKind.PERSON) if is_new else page.edit()
elif kind == "bulletin":
    page.show_editor()
else:
    page.grid.setCurrentIndex(page.grid.model().index(0, 0))
settle()
(line,) = [one for top in application.topLevelWidgets() for one in top.findChildren(QWidget, field)
           if top is one.window()]
line.setFocus()
QTest.keyClicks(line, words)
print("typed", flush=True)
application.exec()
"""
FORMS_AND_FIELDS = [
    (Kind.RELEASE, "new", "headline_az"),
    (Kind.RELEASE, "", "headline_az"),
    (Kind.EVENT, "new", "event_title_az"),
    (Kind.EVENT, "", "event_title_en"),
    (Kind.AUTHORITY, "new", "name_ru"),
    (Kind.AUTHORITY, "", "note_field"),
    (Kind.BULLETIN, "new", "number"),
    (Kind.PHOTO, "", "caption_az"),
]


def _words_in(field: Any) -> str:
    return field.text() if isinstance(field, widgets.QLineEdit) else field.toPlainText()  # type: ignore[no-any-return]


def _fields(name: str) -> list[Any]:
    return [
        one
        for top in widgets.QApplication.topLevelWidgets()
        for one in top.findChildren(widgets.QWidget, name)
        if one.window() is top
    ]


def test_every_form_that_is_kept_is_tried() -> None:
    assert {kind for kind, _new, _field in FORMS_AND_FIELDS} == set(FORMS)


@pytest.mark.parametrize(("kind", "is_new", "field"), FORMS_AND_FIELDS)
def test_words_survive_a_kill(
    everything: tuple[Path, dict[Kind, Reference]],
    tmp_path: Path,
    open_desktop: Callable[..., Any],
    qtbot: Any,
    kind: Kind,
    is_new: str,
    field: str,
) -> None:
    folder = shutil.copytree(everything[0], tmp_path / "stocked")
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, folder, tmp_path, ROOT / "resources", kind.value, is_new, field, WORDS],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        time.sleep(4)
        process.send_signal(signal.SIGKILL)
    # Four seconds: three for the words, one for a machine under load.
    (file,) = (tmp_path / "drafts").glob("*.json")
    assert WORDS in file.read_text("ascii")
    desktop = open_desktop(folder)
    window = desktop.window
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    window.look_for_drafts()
    qtbot.waitUntil(lambda: len(told) == 1)
    told[0].take()
    qtbot.waitUntil(lambda: any(WORDS in _words_in(one) for one in _fields(field)), timeout=20_000)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.look_for_drafts()  # what stands on a form is not offered again
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    assert len(told) == 1
    for form in widgets.QApplication.topLevelWidgets():  # it is opened as what is not saved yet
        if form.objectName() in ("editor", "meeting_editor", "authority_dialog"):
            assert form.draft.file == file
            form.discard()
    if kind is Kind.BULLETIN:
        assert window.page("bulletins").editor.draft.file == file
        window.page("bulletins").editor.builder.number.clear()
    if kind is Kind.PHOTO:
        assert window.page("photos").details.draft.file == file
        window.page("photos").details.drop()
    qtbot.wait(10)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    desktop.close()
    assert [*(tmp_path / "drafts").iterdir()] == []


def test_nothing_that_takes_long_is_before_a_draft(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    over = threading.Event()
    for _job in range(4):  # pictures, a backup, an import, the catalogue
        window.tasks.aside(over.wait, lambda _nothing: None)
    window.tasks.catalogue(over.wait, lambda _nothing: None)
    window.editors.write_new()
    (editor,) = window.editors.windows
    qtbot.keyClicks(editor.panes["az"].headline, WORDS)
    began = time.monotonic()
    try:
        qtbot.waitUntil(lambda: editor.draft.file is not None and editor.draft.file.is_file(), timeout=3_000)
    finally:
        over.set()
    assert time.monotonic() - began < 3
    assert WORDS in json.dumps(json.loads(editor.draft.file.read_text("ascii"))["form"])
    editor.discard()


def test_what_a_closed_window_leaves_is_offered_by_the_next(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    desktop = open_desktop(filled)
    desktop.window.show_page("people")
    page = desktop.window.page("people")
    page.make_new(AuthorityKind.PERSON)
    (field,) = _fields("name_az")
    qtbot.keyClicks(field, WORDS)
    desktop.window.actions_["language_ru"].trigger()  # another window in place of this one, at once
    window = desktop.window
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].sentence == f"Не сохранено при закрытии pressdesk: Человек «{WORDS}». Все слова на месте."
    told[0].take()
    qtbot.waitUntil(lambda: [one for one in _fields("name_az") if one.text() == WORDS] != [])
    (dialog,) = [one.window() for one in _fields("name_az")]
    dialog.discard()
