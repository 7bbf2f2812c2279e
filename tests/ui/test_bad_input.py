"""What a hostile day brings: broken, huge and countless files, disks that fill up or go away, odd screens and fonts."""

from __future__ import annotations

import gc
import json
import os
import shutil
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.importing import import_paths
from pressdesk.services.listing import totals
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show
from pressdesk.services.trash import move_to_bin
from pressdesk.ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

ROOT = Path(__file__).parents[2]
EN = "The State Migration Service opened a new office for foreigners in the region."
GONE = (
    "The archive {} was removed or replaced while it was open. "
    "What was saved before went with it; the last change may not be saved."
)
FULL = "There is no space left for {}. What was saved before is kept; free some space and try again."
LETTERS = "Əə Ğğ Iı İi Öö Şş Üü Çç Встреча ёйщъыэюя №"


def _settle(qtbot: Any, window: Any) -> None:
    qtbot.wait(150)  # the pause that is made while somebody types
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=60_000)
    qtbot.wait(10)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=60_000)


def _told(window: Any) -> list[Any]:
    told: list[Any] = []
    window.notices.shown.connect(lambda notice: told.append((notice.level, notice.sentence)))
    return told


def _drop(window: Any, paths: list[Path]) -> Any:
    """Drop files on the window, as a file manager does; the Import page."""
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, keys))
    return window.page("import")


def _look(qtbot: Any, window: Any, *paths: Path) -> Any:
    page = _drop(window, list(paths))
    qtbot.waitUntil(lambda: not page.is_busy and window.tasks.is_idle, timeout=60_000)
    return page


def _edit(qtbot: Any, window: Any) -> Any:
    window.editors.edit(Reference(Kind.RELEASE, 1))
    _settle(qtbot, window)
    return window.editors.windows[-1]


def _write(editor: Any, words: str) -> None:
    editor.panes["en"].lead.textCursor().insertText(words)


def _photo(folder: Path, name: str) -> Path:
    Image.new("RGB", (90, 60), "navy").save(folder / name)
    return folder / name


def _every_page(qtbot: Any, window: Any) -> None:
    for row in PAGES:
        window.show_page(row.name)
        _settle(qtbot, window)


def test_two_thousand_files_of_every_kind_are_told_apart_and_the_good_ones_taken(
    folder: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    place = tmp_path / "many"
    place.mkdir()
    for number in range(0, 2_000, 20):
        for step in range(11):
            (place / f"{number + step:04}.txt").touch()
        for step in range(11, 19):
            (place / f"{number + step:04}.exe").write_bytes(b"MZ\0\1" + bytes([step]))
        (place / f"{number + 19:04}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(20))
    for number in range(12):
        (place / f"good {number}.txt").write_text(f"Office {number} opens\n\n12 October 2023\n\n{EN}\n", "utf-8")
    window = open_desktop(folder).window
    page = _look(qtbot, window, place)
    assert page.model.counts == {"failed": 2_000, "certain": 12}
    reasons = {row.found.source.suffix: row.why for row in page.model.rows if row.found.error is not None}
    assert reasons == {
        ".txt": "1990.txt is empty. Nothing was taken from it.",
        ".exe": "1998.exe is neither a text, a web page, a Word or PDF document nor a picture. "
        "Nothing was taken from it.",
        ".jpg": "1999.jpg is damaged: the picture in it cannot be decoded. Nothing was taken from it.",
    }
    page.findChild(widgets.QPushButton, "accept_ticked").click()
    qtbot.waitUntil(lambda: not page.is_busy and window.tasks.is_idle, timeout=60_000)
    assert totals(window.archive)[Kind.RELEASE] == 12


def test_who_looks_at_files_rests_while_the_window_paints(
    folder: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(folder).window
    tasks, went_on = window.tasks, threading.Event()
    thread = threading.Thread(target=lambda: (tasks.give_way(), went_on.set()))
    with tasks.painting():
        thread.start()
        assert not went_on.wait(0.05)
    assert went_on.wait(5)
    thread.join()
    painted: list[bool] = []
    page = window.page("import")
    window.show_page("import")
    page.layout().setCurrentIndex(1)
    tasks.give_way = lambda: None
    delegate = page.table.itemDelegate()
    paint = delegate.paint
    delegate.paint = lambda *about: (painted.append(tasks.is_calm.is_set()), paint(*about))
    text = folder.parent / "a.txt"
    text.write_text(f"An office opens\n\n12 October 2023\n\n{EN}\n", "utf-8")
    _look(qtbot, window, text)
    page.table.viewport().repaint()
    assert painted
    assert not any(painted)
    assert tasks.is_calm.is_set()


def test_garbage_is_not_looked_for_among_modules(folder: Path, open_desktop: Callable[..., Any]) -> None:
    open_desktop(folder)
    assert gc.get_freeze_count() > 50_000


def test_a_text_of_a_hundred_megabytes_is_refused_in_a_sentence(
    folder: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.write(EN.encode())
        for _ in range(100):
            stream.write(b"word " * 200_000)
    window = open_desktop(folder).window
    page = _look(qtbot, window, tmp_path / "big.txt")
    (row,) = page.model.rows
    assert row.why == "big.txt is larger than 5 MB. Nothing was taken from it."
    assert not page.findChild(widgets.QPushButton, "accept_ticked").isEnabled()


def test_a_picture_that_broke_in_the_archive_is_an_empty_frame(
    filled: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    with open_archive(filled, write=True) as archive:
        files = [_photo(tmp_path, "a.png"), tmp_path / "b.jpg"]
        Image.new("RGB", (90, 60), "olive").save(files[1])
        assert len(import_paths(archive, files, by="tester").imported) == 2
    kept = sorted(path for path in (filled / "photos").rglob("*.*") if path.is_file())
    assert len(kept) == 2
    kept[0].chmod(0o600)
    kept[0].write_bytes(b"\x89PNG\r\n\x1a\n" + b"\xff" * 500)
    window = open_desktop(filled).window
    told = _told(window)
    window.show_page("photos")
    page = window.page("photos")
    _settle(qtbot, window)
    assert not page.grab().isNull()
    page.open_viewer()
    viewer = window.findChild(widgets.QDialog, "photo_viewer")
    _settle(qtbot, window)
    assert not viewer.grab().isNull()
    viewer.reject()
    assert page.grid.photos.rowCount() == 2
    assert told == []


def test_a_broken_picture_dropped_on_a_release_is_told_and_the_good_one_taken(
    filled: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    told = _told(editor)
    (tmp_path / "broken.jpg").write_bytes(_photo(tmp_path, "whole.jpg").read_bytes()[:300])
    editor.facts.photos.add_files([tmp_path / "broken.jpg", tmp_path / "whole.jpg"])
    _settle(qtbot, window)
    path = tmp_path / "broken.jpg"
    assert told == [("error", f"{path} is damaged: the picture in it cannot be decoded. Nothing was taken from it.")]
    assert [form.path.rpartition("/")[2] for form in editor.facts.photos.forms] == ["whole.jpg"]
    editor.discard()
    _settle(qtbot, window)


def test_a_read_only_disk_is_read_and_nothing_can_be_written(
    filled: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    disk = small_disk(20_000)
    folder = Path(shutil.copytree(filled, disk / "archive"))
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    window = open_desktop(folder).window
    sentence = f"{folder} is read-only, so nothing was changed. Searching and reading work."
    assert window.findChild(widgets.QLabel, "notice_sentence").text() == sentence
    told = _told(window)
    _every_page(qtbot, window)
    assert len(window.releases.list.model().ids) == 3
    for name in ("new_release", "import_files", "publish", "bin"):
        assert not window.actions_[name].isEnabled(), name
    editor = _edit(qtbot, window)
    fields = [field for kind in (widgets.QLineEdit, widgets.QTextEdit) for field in editor.findChildren(kind)]
    assert [field.objectName() for field in fields if field.isEnabled() and not field.isReadOnly()] == []
    assert not editor.findChild(widgets.QToolButton, "add_photos").isEnabled()
    assert not editor.actions_["bold"].isEnabled()
    assert told == []


def test_an_archive_that_was_taken_away_is_told_on_every_page_and_comes_back(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    _write(editor, "Words")
    told, told_by_editor = _told(window), _told(editor)
    filled.rename(filled.with_name("elsewhere"))
    _every_page(qtbot, window)
    editor.actions_["save"].trigger()
    _settle(qtbot, window)
    assert set(told) == {("error", GONE.format(filled))}
    assert told_by_editor == [("error", GONE.format(filled))]
    assert (window.isVisible(), editor.is_changed) == (True, True)
    filled.with_name("elsewhere").rename(filled)
    editor.actions_["save"].trigger()
    _settle(qtbot, window)
    assert show(window.archive, Reference(Kind.RELEASE, 1)).text("en").lead == "Words"


def test_a_full_disk_refuses_a_save_and_loses_no_word(
    filled: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    disk = small_disk(4_000)
    folder = Path(shutil.copytree(filled, disk / "archive"))
    window = open_desktop(folder).window
    editor = _edit(qtbot, window)
    words = "word " * 100_000
    editor.panes["en"].body.show_body(f"<p>{words}</p>")
    _write(editor, "Lead")
    _fill(disk / "filler")
    told = _told(editor)
    editor.actions_["save"].trigger()
    _settle(qtbot, window)
    assert told == [("error", FULL.format(folder / "catalogue.db"))]
    assert (editor.panes["en"].lead.words, editor.is_changed) == ("Lead", True)
    (disk / "filler").unlink()
    editor.actions_["save"].trigger()
    _settle(qtbot, window)
    assert not editor.is_changed
    assert words.strip() in show(window.archive, Reference(Kind.RELEASE, 1)).text("en").body


def test_why_an_import_stopped_is_told_in_the_language_of_the_window(
    filled: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path
) -> None:
    disk = small_disk(4_000)
    window = open_desktop(Path(shutil.copytree(filled, disk / "archive")), language="ru").window
    text = tmp_path / "a.txt"
    text.write_text(f"An office opens\n\n12 October 2023\n\n{EN}\n", "utf-8")
    _look(qtbot, window, text)
    _fill(disk / "filler")
    told = _told(window)
    page = window.page("import")
    page.findChild(widgets.QPushButton, "accept_ticked").click()
    qtbot.waitUntil(lambda: not page.is_busy and window.tasks.is_idle, timeout=60_000)
    (sentence,) = [sentence for level, sentence in told if level == "error"]
    assert "места" in sentence
    assert page.findChild(widgets.QLabel, "import_hint").text() == sentence


def test_an_archive_on_a_full_disk_opens_to_be_read(
    filled: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    disk = small_disk(4_000)
    folder = Path(shutil.copytree(filled, disk / "archive"))
    _fill(disk / "filler")
    window = open_desktop(folder).window
    _settle(qtbot, window)
    assert not window.archive.writable
    assert show(window.archive, Reference(Kind.RELEASE, 1)).text("en").headline


def test_words_that_no_disk_keeps_stay_in_their_window(
    filled: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    disk = small_disk(64)
    (disk / "drafts").mkdir()
    desktop = open_desktop(filled)
    window = desktop.window
    drafts = window.context.drafts
    drafts.parent.mkdir(exist_ok=True)
    drafts.symlink_to(disk / "drafts")
    editor = _edit(qtbot, window)
    _write(editor, "Words")
    _fill(disk / "filler")
    told = _told(editor)
    editor.draft.keep_soon()
    _settle(qtbot, window)
    sentence = f"The draft of these words cannot be kept: {FULL}"
    assert [(level, words[: words.index(str(drafts))]) for level, words in told] == [
        ("warning", sentence.partition("{}")[0])
    ]
    window.close()
    editor.findChild(widgets.QPushButton, "unsaved_later").click()
    window.show_crash(ZeroDivisionError())  # it keeps drafts too
    window.findChild(widgets.QDialog, "crash_dialog").accept()
    window.language_chosen.emit("ru")  # it would open another window in place of this one
    assert len(told) == 4
    assert (editor.panes["en"].lead.words, editor.is_changed) == ("Words", True)
    assert window.isVisible()
    assert window.editors.windows == [editor]
    (disk / "filler").unlink()
    for box in editor.findChildren(widgets.QMessageBox):
        box.findChild(widgets.QPushButton, "unsaved_later").click()
    qtbot.waitUntil(lambda: not window.editors.windows)
    assert len([*drafts.glob("*.json")]) == 1


def test_a_record_that_is_gone_meanwhile_is_told(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    move_to_bin(window.archive, [Reference(Kind.RELEASE, 1)], by="somebody")
    _write(editor, "Words")
    editor.actions_["save"].trigger()
    _settle(qtbot, window)
    assert editor.findChild(widgets.QDialog, "conflict_dialog") is not None
    assert (editor.panes["en"].lead.words, editor.is_changed) == ("Words", True)
    editor.findChild(widgets.QDialog, "conflict_dialog").reject()
    editor.discard()


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"\0" * 4_096):
                pass
        except OSError:
            pass


PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui.desktop import Desktop
from pressdesk.ui.pages import PAGES

folder, resources, letters = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
said, wrong = [], []
qInstallMessageHandler(lambda _kind, _context, words: said.append(words))
sys.excepthook = lambda _kind, error, _trace: wrong.append(repr(error))
application = QApplication([])
families = QFontDatabase.families()
place = folder.parent
desktop = Desktop(
    application, resources=resources, cache=place / "cache", drafts=place / "drafts", home=place, by="tester",
    theme="light", language="az", remember=lambda *told: None,
    write_down=lambda _report: None,
)
desktop.open(folder)
window = desktop.window
window.tasks.crashed.connect(lambda error: wrong.append(repr(error)))

def settle():
    for _ in range(2):
        loop = QEventLoop()
        QTimer.singleShot(150, loop.quit)
        loop.exec()
        while not window.tasks.is_idle:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

grabbed = {}
for row in PAGES:
    window.show_page(row.name)
    settle()
    picture = window.grab()
    grabbed[row.name] = [picture.width() / window.width(), picture.height() / window.height()]
window.editors.edit(Reference(Kind.RELEASE, 1))
settle()
(editor,) = window.editors.windows
picture = editor.grab()
grabbed["editor"] = [picture.width() / editor.width(), picture.height() / editor.height()]
layout = QTextLayout(letters, application.font())
layout.beginLayout()
layout.createLine()
layout.endLayout()
runs = layout.glyphRuns()
print(json.dumps({
    "families": families,
    "font": QFontInfo(application.font()).family(),
    "painted_in": sorted({run.rawFont().familyName() for run in runs}),
    "missing": sum(number == 0 for run in runs for number in run.glyphIndexes()),
    "grabbed": grabbed,
    "said": [words for words in said if not words.startswith("This plugin does not support")],
    "wrong": wrong,
}))
desktop.close()
"""


def _in_another_process(folder: Path, **environment: str) -> dict[str, Any]:
    """What the program finds when it opens every page under another environment."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(ROOT / "resources"), LETTERS],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_screen_of_two_hundred_percent_shows_every_page(filled: Path) -> None:
    found = _in_another_process(filled, QT_SCALE_FACTOR="2")
    assert found["grabbed"] == {name: [2.0, 2.0] for name in (*(row.name for row in PAGES), "editor")}
    assert (found["said"], found["wrong"]) == ([], [])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only fontconfig can be told of a single font")
def test_a_system_with_one_latin_font_shows_every_letter(filled: Path, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "plain.ttf").write_bytes(_latin_only(ROOT / "resources" / "fonts" / "Inter-Regular.ttf"))
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path / 'font-cache'}</cachedir></fontconfig>", "utf-8"
    )
    found = _in_another_process(filled, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"))
    assert set(found["families"]) - {"Monospace", "Sans Serif", "Serif"} == {"Plain"}
    assert (found["font"], found["painted_in"], found["missing"]) == ("Inter", ["Inter"], 0)
    assert (found["said"], found["wrong"]) == ([], [])


def _latin_only(file: Path) -> bytes:
    """The font under another name, with the printable letters of ASCII and no others."""
    data = bytearray(file.read_bytes().replace("Inter".encode("utf-16-be"), "Plain".encode("utf-16-be")))
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12)  # one table, of the kind that holds groups
    cmap += struct.pack(">HHIIIIII", 12, 0, 28, 0, 1, 0x20, 0x7E, 1)
    for entry in range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16):
        if data[entry : entry + 4] == b"cmap":
            struct.pack_into(">II", data, entry + 8, len(data), len(cmap))
    return bytes(data) + cmap
