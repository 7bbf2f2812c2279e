"""Words of a record are never mark-up: nothing that they name is opened, which is watched from outside the process."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from factories import (
    a_link,
    a_release,
    a_text,
    an_authority,
    an_event,
    entered,
    one,
    one_of_everything,
    reseal,
    take_photo,
)
from sqlalchemy import JSON, Enum, String

from pressdesk.catalogue.authorities import Appointment, AppointmentTitle, AuthorityKind
from pressdesk.catalogue.base import Base
from pressdesk.catalogue.bulletins import Issue
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import LinkRole, ReleasePhoto, Status
from pressdesk.catalogue.searches import SavedSearch
from pressdesk.services.opening import Manifest, create_archive, open_archive
from pressdesk.services.release_commands import set_status
from pressdesk.services.saving import saving
from pressdesk.services.trash import move_to_bin
from pressdesk.ui.plain import LineDialog, MessageBox, tooltip

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

CANARY = "/nowhere/CANARY"
CALLS = "trace=open,openat,openat2,stat,lstat,newfstatat,statx,access,faccessat,faccessat2,readlink,readlinkat,connect"
CODES = re.compile(r"language|translated_from|translated_digest|digest|sha256|format|version_num|path")
"""Columns of text in which no words of a person stand."""
SEEN = {
    *("desk", "releases", "meetings", "photos", "people", "bulletins", "builder", "import", "looked at", "taken in"),
    *("bin", "menus", "notice", "settings_dialog", "keys_dialog", "about_dialog", "crash_dialog", "meeting_editor"),
    *("authority_dialog", "photo_viewer", "editor", "history_dialog", "link_dialog", "conflict_dialog"),
    *("unsaved_dialog", "first_start", "main_window"),
}


def canary(name: str) -> str:
    """Words that Qt takes for mark-up where it may."""
    return f"<img src='file:{CANARY}/{name}.png'>A & B"


def file_name(name: str) -> str:
    """The name of a file that Qt takes for mark-up where it may."""
    return f"<img src='file:CANARY-{name}.png'>"


def _filled(place: Path) -> Path:
    """An archive in which each field that holds words holds a canary of its own, and everything is there to be seen."""
    from PIL import Image

    folder = place / file_name("archive")
    names = {code: canary(f"office-{code}") for code in ("az", "en", "ru")}
    archive = create_archive(folder, Manifest(office=names, parent=names, bulletin_title=names))
    for name, colour in (("first", "navy"), ("second", "olive"), ("binned", "black")):
        Image.new("RGB", (90, 60), colour).save(place / f"{file_name(name)}.jpg")
    with archive:
        made = one_of_everything(archive, place / f"{file_name('first')}.jpg")
        take_photo(archive, place / f"{file_name('second')}.jpg", width=90, height=60, credit="x", rights="x")
        thrown = [take_photo(archive, place / f"{file_name('binned')}.jpg", width=90, height=60)]
        person = one(
            archive,
            an_authority(
                {"az": "x", "en": "x", "ru": "x"},
                AuthorityKind.PERSON,
                {"az": ["y"], "en": ["y"]},
                note="x",
                broader_id=2,
                appointments=[
                    Appointment(
                        organisation_id=2, starts=date(2020, 1, 1), titles=[AppointmentTitle(language="en", title="x")]
                    )
                ],
            ),
        )
        topic, city = entered(
            archive, an_authority({"en": "x"}, AuthorityKind.TOPIC), an_authority({"en": "x"}, AuthorityKind.PLACE)
        )
        event = one(
            archive,
            an_event({"az": "x", "en": "x"}, series_id=1, ordinal=9, follows_id=made[Kind.EVENT].number, chair_id=1),
        )
        links = [a_link(person, LinkRole.CHAIR), a_link(topic, LinkRole.TOPIC), a_link(city, LinkRole.PLACE)]
        links += [a_link(one_, LinkRole.MENTIONED) for one_ in entered(archive, an_authority({"en": "x"}))]
        soon = datetime.now(UTC) + timedelta(days=2)
        texts: dict[str, Any] = {"lead": "x", "translator": "x"}
        full = a_release(
            a_text("az", "x", "x", **texts),
            a_text("en", "x", "x", **texts, translated_from="az", translated_digest="0" * 64),
            number="x",
            event_id=event.number,
            authorities=links,
            photos=[ReleasePhoto(photo_id=made[Kind.PHOTO].number, position=1)],
        )
        draft: dict[str, Any] = {"state": Status.DRAFT}
        waiting = [
            a_release(a_text("en", "x", "x", **draft), status=Status.DRAFT, number="y"),
            a_release(a_text("en", "x", "x", **draft), status=Status.DRAFT, date=None, day=3, month=5, number="z"),
            a_release(a_text("en", "x", "x", **draft), status=Status.DRAFT, embargo_until=soon, number="u"),
        ]
        waiting[1].attention = [{"code": "date_from_text", "text": "x"}]
        entered(archive, full, *waiting, SavedSearch(name="x", query="x", filters={}))
        thrown += entered(archive, a_release(a_text("en", "x")), an_event({"en": "x"}), an_authority({"en": "x"}))
        move_to_bin(archive, thrown, by="x")
        issue = folder / "bulletins" / f"{file_name('issue')}.docx"
        issue.parent.mkdir(exist_ok=True)
        issue.write_bytes(b"PK")
        with saving(archive, by="x", why="issued") as unit:
            bulletin = unit.load(made[Kind.BULLETIN])
            bulletin.issues.append(Issue(path=f"bulletins/{issue.name}", sha256="0" * 64, size=2))
        for status in (Status.DRAFT, Status.PUBLISHED):  # saves, for the history
            set_status(archive, [made[Kind.RELEASE]], status, by="x")
    _let_all_say(folder / "catalogue.db")
    with open_archive(folder, write=True) as archive:
        reseal(archive)
    return folder


def _let_all_say(catalogue: Path) -> None:
    """Put a canary into each field of each row that holds words, past every rule of the program."""
    words = {}
    with sqlite3.connect(catalogue) as connection:
        for table in Base.metadata.sorted_tables:
            columns = [c.name for c in table.columns if isinstance(c.type, String) and not isinstance(c.type, Enum)]
            for column in columns:
                if CODES.fullmatch(column):
                    continue
                words[column] = f"{table.name}.{column}"
                connection.execute(
                    f"UPDATE {table.name} SET {column} = '<img src=''file:{CANARY}/{table.name}.{column}.' || id || "
                    f"'.png''>A & B' WHERE {column} IS NOT NULL"
                )
            for column in [c.name for c in table.columns if isinstance(c.type, JSON)]:
                for number, kept in connection.execute(f"SELECT id, {column} FROM {table.name}").fetchall():
                    said = _told(json.loads(kept), f"{table.name}.{column}", set(words))
                    connection.execute(f"UPDATE {table.name} SET {column} = ? WHERE id = ?", [json.dumps(said), number])
    assert {"headline", "lead", "body", "name", "title", "caption", "credit", "note", "saved_by"} <= set(words)


def _told(kept: Any, name: str, words: set[str], key: str = "") -> Any:
    """What JSON says, with a canary for each of its words."""
    if isinstance(kept, dict):
        return {inner: _told(value, name, words, inner) for inner, value in kept.items()}
    if isinstance(kept, list):
        return [_told(value, name, words, key) for value in kept]
    is_words = isinstance(kept, str) and (name != "revision.state" or key in words) and key != "code"
    return canary(f"{name}.{key}") if is_words else kept


@pytest.fixture
def watched(tmp_path: Path) -> Any:
    """Run a program of Python; what it printed, and each path that it, or what it started, asked the system for."""
    tried = shutil.which("strace") and subprocess.run(["strace", "-f", "true"], capture_output=True, check=False)
    if not tried or tried.returncode:
        pytest.skip("no process can be watched here: strace is absent, or ptrace is not allowed")

    def run(*words: str) -> tuple[str, list[str]]:
        log = tmp_path / "calls"
        watching = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", CALLS, "-e", "signal=none", "-o", log]
        done = subprocess.run(
            [*watching, sys.executable, *words],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, done.stderr[-4000:]
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', log.read_text("utf-8", "replace"))
        return done.stdout, paths

    return run


def test_nothing_that_a_record_names_is_opened(tmp_path: Path, watched: Any) -> None:
    """Every page, dialog, menu and tooltip of an archive whose every word is mark-up; the system is asked for none."""
    folder = _filled(tmp_path)
    files = tmp_path / "files"
    files.mkdir()
    (files / f"{file_name('text')}.txt").write_text(f"{canary('headline')}\n\n12 October 2023\n\n{canary('file')}\n")
    (files / f"{file_name('broken')}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(20))
    shutil.copy(tmp_path / f"{file_name('second')}.jpg", files)
    told, paths = watched(str(Path(__file__).parents[1] / "walking.py"), str(folder), str(files), canary("words"))
    walked = json.loads(told.splitlines()[-1])
    assert walked["crashes"] == []
    assert set(walked["seen"]) >= SEEN
    assert walked["tooltips"] > 200
    assert any("CONTROL" in path for path in paths), "the watch sees nothing"
    # A file that has such a name itself may be opened by it, which has a “<” before the canary.
    assert sorted({path for path in paths if "CANARY" in path.partition("<")[0]}) == []


@pytest.mark.parametrize("words", ["<b>short</b> & such", "two\nlines <i>", "long " * 40, "<p>" + "line\n" * 3])
def test_a_tooltip_says_the_words_as_they_are(qtbot: Any, words: str) -> None:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(tooltip(words))
    assert document.toRawText().replace("\u2028", "\n").replace("\xa0", " ").strip() == words.strip()
    document.setTextWidth(300)
    assert (document.idealWidth() <= 300) == (len(words) > 72 or len(words) < 30)
    assert tooltip(" ") == ""


def test_boxes_say_the_words_as_they_are(qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    parent = widgets.QWidget()
    qtbot.addWidget(parent)
    for dialog in (MessageBox(parent, "box", "<b>", canary("box")), LineDialog(parent, "line", "<b>", canary("line"))):
        (label,) = (one for one in dialog.findChildren(widgets.QLabel) if one.text().startswith("<img"))
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_ampersand_in_a_name_makes_no_key(folder: Path, open_desktop: Any, qtbot: Any) -> None:
    """No button, box, menu or tab takes a letter of a record's words for its key."""
    from PySide6.QtGui import QKeySequence

    name = "Science &Education & Culture"
    with open_archive(folder, write=True) as archive:
        made = one(archive, an_authority({"en": name}))
        meeting = one(archive, an_event({"en": name}, chair_id=made.number))
        follows = one(archive, an_event({"en": name}, chair_id=made.number, follows_id=meeting.number))
        text = a_text("en", name)
        entered(archive, a_release(text, event_id=follows.number, authorities=[a_link(made)]))
    window = open_desktop(folder).window
    for page in ("desk", "releases", "meetings", "photos", "people"):
        window.show_page(page)
        qtbot.wait(150)
        qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    window.editors.edit(Reference(Kind.RELEASE, 1))
    qtbot.waitUntil(lambda: window.tasks.is_idle and bool(window.editors.windows), timeout=20_000)
    editor = window.editors.windows[0]
    buttons = [*window.findChildren(widgets.QAbstractButton), *editor.findChildren(widgets.QAbstractButton)]
    said = [button for button in buttons if "Science" in button.text()]
    assert {"chip_body", "meeting_mode_link", "meeting_link", f"tick_{made.number}"} <= {
        one.objectName() for one in said
    }
    assert [one.objectName() for one in said if not QKeySequence.mnemonic(one.text()).isEmpty()] == []
