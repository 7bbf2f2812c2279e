"""The release editor, with real widgets on a real archive."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text, one
from PySide6.QtCore import Qt

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, Status
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show
from pressdesk.services.release_commands import set_status
from pressdesk.ui.editor.rich import RichEdit
from pressdesk.ui.tasks import TaskQueue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
BODY = (
    '<p>One <strong>two</strong> <em>three</em> <a href="https://gov.az">link</a></p><h2>Head</h2>'
    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>x</li><li>y</li></ol>"
    "<blockquote><p>q1<br>q2</p></blockquote><p>End</p>"
)


def _idle(qtbot: Any, window: Any) -> None:
    qtbot.wait(30)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    qtbot.wait(10)


def _edit(qtbot: Any, window: Any, row: int = 0) -> Any:
    window.releases.choose(row)
    window.actions_["edit_release"].trigger()
    _idle(qtbot, window)
    return window.editors.windows[-1]


def _save(qtbot: Any, window: Any, editor: Any) -> None:
    editor.actions_["save"].trigger()
    _idle(qtbot, window)


def _type(field: Any, words: str) -> None:
    for letter in words:
        field.textCursor().insertText(letter)


def _release(window: Any, wanted: Reference) -> Release:
    found = show(window.archive, wanted)
    assert isinstance(found, Release)
    return found


def test_a_release_is_entered_in_three_languages(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    window.actions_["new_release"].trigger()
    (editor,) = window.editors.windows
    for code, headline in (("az", "İclas keçirilib"), ("en", "A session was held"), ("ru", "Состоялось заседание")):
        _type(editor.panes[code].headline, headline)
        _type(editor.panes[code].body, headline + ".")
    editor.facts.findChild(widgets.QLineEdit, "day").setText("")
    qtbot.keyClicks(editor.facts.findChild(widgets.QLineEdit, "day"), "3 May 2024")
    line = editor.facts.findChild(widgets.QLineEdit, "links_country_line")
    qtbot.keyClicks(line, "kazak")
    qtbot.waitUntil(lambda: editor.facts.links[_country()].popup.model().rowCount() > 0, timeout=20_000)
    from PySide6.QtCore import Qt

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # what was typed stands first, as new
        qtbot.keyClick(editor.facts.links[_country()].popup, key)
    assert [link.name for link in editor.facts.links[_country()].links] == ["Kazakhstan"]
    editor.actions_["publish_release"].trigger()
    _idle(qtbot, window)
    wanted = editor.opened.reference
    release = _release(window, wanted)
    assert str(release.date) == "2024-05-03"
    assert {text.language: (text.headline, text.state) for text in release.texts} == {
        "az": ("İclas keçirilib", Status.PUBLISHED),
        "en": ("A session was held", Status.PUBLISHED),
        "ru": ("Состоялось заседание", Status.PUBLISHED),
    }
    assert [link.authority.name("az") for link in release.authorities] == ["Qazaxıstan"]
    assert wanted.number in window.releases.model.ids
    editor.close()
    assert window.editors.windows == []


def _country() -> Any:
    from pressdesk.catalogue.authorities import AuthorityKind

    return AuthorityKind.COUNTRY


def test_a_country_that_nobody_entered_is_added_while_writing(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    field = editor.facts.links[_country()]
    field.line.setText("Özbəkistan")
    field.ask()
    _idle(qtbot, window)
    field.popup.setCurrentIndex(field.popup.model().index(field.popup.model().rowCount() - 1, 0))
    qtbot.keyClick(field.popup, Qt.Key.Key_Return)
    _idle(qtbot, window)
    assert [link.name for link in field.links] == ["Kazakhstan", "Özbəkistan"]
    _save(qtbot, window, editor)
    names = [link.authority.name("en") for link in _release(window, editor.opened.reference).authorities]
    assert names == ["Kazakhstan", "Özbəkistan"]


@pytest.mark.parametrize("body", ["", BODY, "<p>© « ° 😀</p>", "<ul><li>one</li></ul><ul><li>two</li></ul>"])
def test_a_body_is_shown_and_read_without_change(qtbot: Any, body: str) -> None:
    edit = RichEdit(TaskQueue())
    qtbot.addWidget(edit)
    edit.show_body(body)
    assert edit.body == body
    edit.show_body(edit.body)
    assert edit.body == body


def test_form_is_given_and_taken(qtbot: Any) -> None:
    edit = RichEdit(TaskQueue())
    qtbot.addWidget(edit)
    edit.show_body("<p>one</p><p>two</p>")
    edit.selectAll()
    edit.toggle_block("li-ol")
    assert edit.body == "<ol><li>one</li><li>two</li></ol>"
    edit.toggle_block("li-ol")
    edit.toggle_bold()
    assert edit.body == "<p><strong>one</strong></p><p><strong>two</strong></p>"
    edit.toggle_block("h2")
    assert edit.body == "<h2>one</h2><h2>two</h2>"
    edit.toggle_block("quote")
    assert edit.body == "<blockquote><p>one</p><p>two</p></blockquote>"
    edit.clear_formatting()
    edit.set_link("https://gov.az")
    assert edit.body == '<p><a href="https://gov.az">one</a></p><p><a href="https://gov.az">two</a></p>'
    edit.set_link("javascript:alert(1)")
    edit.show_body(edit.body)
    assert edit.body == "<p>one</p><p>two</p>"


@pytest.mark.parametrize(
    ("markup", "body"),
    [
        ("<b>bold</b>", "<p><strong>bold</strong></p>"),
        ('<p class="MsoNormal" style="color:red">Word <o:p></o:p></p><p>two</p>', "<p>Word</p><p>two</p>"),
        ('<script>x</script><img src="file:///etc/passwd"><p onclick="x">kept</p>', "<p>kept</p>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a | b</p>"),
    ],
)
def test_what_is_pasted_is_cleaned(qtbot: Any, markup: str, body: str) -> None:
    from PySide6.QtCore import QMimeData

    edit = RichEdit(TaskQueue())
    qtbot.addWidget(edit)
    pasted = QMimeData()
    pasted.setHtml(markup)
    edit.insertFromMimeData(pasted)
    assert edit.body == body


def test_hostile_pages_of_five_megabytes_leave_the_words_and_the_window_alone(qtbot: Any) -> None:
    from PySide6.QtCore import QMimeData

    tasks = TaskQueue()
    edit = RichEdit(tasks)
    qtbot.addWidget(edit)
    edit.show_body("<p>mine</p>")
    refused: list[Any] = []
    edit.refused.connect(refused.append)
    for markup in ("<div>" * 1_000_000, "<p>x</p>" * 700_000):
        pasted = QMimeData()
        pasted.setHtml(markup)
        edit.insertFromMimeData(pasted)
        qtbot.waitUntil(lambda: tasks.is_idle, timeout=60_000)
    assert [error.code for error in refused] == ["source_hostile", "source_too_large"]
    assert edit.body == "<p>mine</p>"


def test_a_long_paste_comes_in_piece_by_piece(qtbot: Any) -> None:
    from PySide6.QtCore import QMimeData

    tasks = TaskQueue()
    edit = RichEdit(tasks)
    qtbot.addWidget(edit)
    pasted = QMimeData()
    pasted.setHtml("".join(f"<p>Paragraph {number} of a long text.</p>" for number in range(1_000)))
    edit.insertFromMimeData(pasted)
    qtbot.waitUntil(lambda: edit.body.count("<p>") == 1_000, timeout=60_000)
    assert edit.body.endswith("<p>Paragraph 999 of a long text.</p>")


def test_words_survive_a_crash(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    desktop = open_desktop(filled)
    window = desktop.window
    editor = _edit(qtbot, window)
    _type(editor.panes["az"].lead, "Yazılmaqda olan söz")
    qtbot.waitUntil(lambda: "draft kept" in editor.findChild(widgets.QLabel, "kept").text(), timeout=5_000)
    # What a killed program leaves behind is the archive, and the draft as the disk has it now.
    kept = [(file.name, file.read_bytes()) for file in window.context.drafts.iterdir()]
    drafts = window.context.drafts
    editor.discard()
    desktop.close()
    for name, data in kept:
        (drafts / name).write_bytes(data)
    told: list[Any] = []
    again = open_desktop(filled).window
    again.notices.shown.connect(told.append)
    again.look_for_drafts()
    _idle(qtbot, again)
    assert [notice.sentence for notice in told] == [
        "Not saved when pressdesk was closed: Press release “A meeting was held in Baku”. Every word was kept."
    ]
    told[0].take()
    (recovered,) = again.editors.windows
    assert recovered.panes["az"].lead.words == "Yazılmaqda olan söz"
    assert recovered.is_changed
    _save(qtbot, again, recovered)
    assert _release(again, recovered.opened.reference).text("az").lead == "Yazılmaqda olan söz"  # type: ignore[union-attr]
    assert [*again.context.drafts.iterdir()] == []


def test_a_conflict_is_shown_and_nobody_loses_words(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    wanted = editor.opened.reference
    set_status(window.archive, [wanted], Status.WITHDRAWN, by="somebody else")
    _type(editor.panes["en"].lead, "My words")
    _save(qtbot, window, editor)
    dialog = editor.findChild(widgets.QDialog, "conflict_dialog")
    assert "Withdrawn" in dialog.findChild(widgets.QTextBrowser, "theirs").toPlainText()
    assert _release(window, wanted).text("en").lead == ""  # type: ignore[union-attr]
    dialog.findChild(widgets.QPushButton, "keep_mine").click()
    _idle(qtbot, window)
    release = _release(window, wanted)
    assert (release.text("en").lead, release.status) == ("My words", Status.PUBLISHED)  # type: ignore[union-attr]


def test_their_words_can_be_taken(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    set_status(window.archive, [editor.opened.reference], Status.WITHDRAWN, by="somebody else")
    _type(editor.panes["en"].lead, "My words")
    _save(qtbot, window, editor)
    editor.findChild(widgets.QPushButton, "take_theirs").click()
    assert editor.panes["en"].lead.words == ""
    assert editor.facts.status.currentData() == "withdrawn"
    assert not editor.is_changed


@pytest.mark.parametrize(("button", "lead", "drafts"), [("save", "Words", 0), ("later", "", 1), ("discard", "", 0)])
def test_closing_with_unsaved_words_asks(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, button: str, lead: str, drafts: int
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    wanted = editor.opened.reference
    _type(editor.panes["en"].lead, "Words")
    window.close()
    assert window.isVisible()
    editor.findChild(widgets.QPushButton, f"unsaved_{button}").click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    with open_archive(filled, write=False) as archive:
        assert show(archive, wanted).text("en").lead == lead  # type: ignore[attr-defined]
    assert len([*window.context.drafts.glob("*.json")]) == drafts


def test_a_question_that_is_closed_keeps_both_windows_open(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    _type(editor.panes["en"].lead, "Words")
    window.close()
    with qtbot.waitSignal(editor.stayed, timeout=2_000):
        editor.findChild(widgets.QMessageBox, "unsaved_dialog").close()
    _save(qtbot, window, editor)
    editor.close()
    assert window.isVisible()


def test_an_earlier_version_is_compared_and_put_back(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    editor.panes["en"].headline.setPlainText("A session was held in Baku")
    _save(qtbot, window, editor)
    editor.actions_["history"].trigger()
    _idle(qtbot, window)
    dialog = editor.findChild(widgets.QDialog, "history_dialog")
    assert "A meetingsession was held in Baku" in dialog.findChild(widgets.QTextBrowser, "differences").toPlainText()
    dialog.findChild(widgets.QListWidget, "versions").setCurrentRow(1)
    dialog.findChild(widgets.QPushButton, "restore").click()
    assert editor.panes["en"].headline.words == "A meeting was held in Baku"
    assert editor.is_changed
    _save(qtbot, window, editor)
    assert not editor.is_changed


def test_photos_are_dropped_captioned_ordered_and_taken_out(
    filled: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    from PIL import Image
    from PySide6.QtCore import Qt

    files = []
    for number, colour in enumerate(("navy", "red")):
        files.append(tmp_path / f"p{number}.jpg")
        Image.new("RGB", (60, 40), colour).save(files[-1])
    (tmp_path / "broken.jpg").write_bytes(files[0].read_bytes()[:200])
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    told: list[Any] = []
    editor.notices.shown.connect(told.append)
    for file in (*files, tmp_path / "broken.jpg", files[0]):
        editor.facts.photos.add_files([file])
        _idle(qtbot, window)
    assert [notice.level for notice in told] == ["error", "warning"]
    assert "broken.jpg" in told[0].sentence
    strip = editor.findChild(widgets.QListWidget, "photo_strip")
    assert strip.count() == 2
    strip.setCurrentRow(1)
    editor.findChild(widgets.QPlainTextEdit, "caption_ru").setPlainText("Зал")
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    _save(qtbot, window, editor)
    release = _release(window, editor.opened.reference)
    assert [link.photo.original_name for link in release.photos] == ["p1.jpg", "p0.jpg"]
    assert [row.caption for row in release.photos[0].photo.captions] == ["Зал"]
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    _save(qtbot, window, editor)
    assert [link.photo.original_name for link in _release(window, editor.opened.reference).photos] == ["p0.jpg"]


def test_a_day_without_its_year_and_a_day_that_is_none(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window, 1)
    field = editor.facts.findChild(widgets.QLineEdit, "day")
    field.selectAll()
    qtbot.keyClicks(field, "31 Februar")
    told: list[Any] = []
    editor.notices.shown.connect(told.append)
    _save(qtbot, window, editor)
    assert told[-1].sentence.startswith("The date is not a day.")
    field.selectAll()
    qtbot.keyClicks(field, "12 October")
    _save(qtbot, window, editor)
    release = _release(window, editor.opened.reference)
    assert (release.date, release.day, release.month) == (None, 12, 10)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [("14:30", "14:30"), ("14.30", "14:30"), ("1430", "14:30"), ("930", "09:30"), ("9", "09:00"), ("00:00", "00:00")],
)
def test_an_embargo_is_typed_as_people_write_it(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, typed: str, stands: str
) -> None:
    from PySide6.QtCore import Qt

    window = open_desktop(filled).window
    editor = _edit(qtbot, window, 1)
    editor.facts.findChild(widgets.QCheckBox, "is_embargoed").click()
    day, time = (editor.facts.findChild(widgets.QLineEdit, name) for name in ("embargo", "embargo_time"))
    for line, words in ((day, "1 may 2090"), (time, typed)):
        line.selectAll()
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (day.text(), time.text()) == ("01.05.2090", stands)
    _save(qtbot, window, editor)
    until = datetime.strptime(f"2090-05-01 {stands}", "%Y-%m-%d %H:%M").astimezone()  # where the office is
    assert _release(window, editor.opened.reference).embargo_until == until
    assert not editor.is_changed
    editor.close()


@pytest.mark.parametrize(("day", "time"), [("soon", "14:30"), ("1.5.2090", "25:00"), ("1.5.2090", ""), ("", "14:30")])
def test_an_embargo_that_is_no_moment_is_not_saved(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, day: str, time: str
) -> None:
    from PySide6.QtCore import Qt

    with open_archive(filled, write=True) as archive:
        until = datetime(2090, 5, 1, 10, 20, 30, tzinfo=UTC)
        text = a_text("en", "Held back", "x", state=Status.DRAFT)
        wanted = one(archive, a_release(text, status=Status.DRAFT, embargo_until=until))
    window = open_desktop(filled).window
    window.editors.edit(wanted)
    _idle(qtbot, window)
    (editor,) = window.editors.windows
    assert editor.form.embargo_until == editor.opened.form.embargo_until  # to the second, which is not shown
    for name, words in (("embargo", day), ("embargo_time", time)):
        line = editor.facts.findChild(widgets.QLineEdit, name)
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
        qtbot.keyClicks(line, words)
    assert editor.form.embargo_until == editor.opened.form.embargo_until  # a draft of it is held back too
    _save(qtbot, window, editor)
    assert editor.is_changed
    assert "14:30" in editor.findChild(widgets.QLabel, "notice_sentence").text()
    wrong = editor.facts.findChild(widgets.QLabel, "embargo_wrong")
    assert "14:30" in wrong.text()
    assert not wrong.isHidden()
    assert _release(window, wanted).version == 1
    editor.facts.findChild(widgets.QCheckBox, "is_embargoed").click()
    _save(qtbot, window, editor)
    assert _release(window, wanted).embargo_until is None
    editor.close()


@pytest.mark.parametrize("by", ["publish_release", "save"])
def test_an_embargo_is_lifted_only_when_somebody_says_so(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, by: str
) -> None:
    """Published with its button or with the field of the status; the words stay where nobody says so."""
    until = datetime(2090, 5, 1, 10, 20, tzinfo=UTC)
    with open_archive(filled, write=True) as archive:
        text = a_text("en", "Held back", "x", state=Status.DRAFT)
        wanted = one(archive, a_release(text, status=Status.DRAFT, embargo_until=until))
    window = open_desktop(filled).window
    window.editors.edit(wanted)
    _idle(qtbot, window)
    (editor,) = window.editors.windows
    _type(editor.panes["en"].lead, "Words")
    if by == "save":
        editor.facts.status.setCurrentIndex(editor.facts.status.findData("published"))
    for answer in ("", "lift_embargo"):
        editor.actions_[by].trigger()
        _idle(qtbot, window)
        box = editor.findChild(widgets.QMessageBox, "embargo_dialog")
        assert _release(window, wanted).version == 1
        (box.findChild(widgets.QPushButton, answer) if answer else box.defaultButton()).click()
        _idle(qtbot, window)
        assert editor.is_changed is not bool(answer)
        assert editor.panes["en"].lead.toPlainText() == "Words"
    release = _release(window, wanted)
    assert (release.status, release.embargo_until) == (Status.PUBLISHED, None)
    _type(editor.panes["en"].lead, "More ")
    _save(qtbot, window, editor)
    assert _release(window, wanted).embargo_until is None
    editor.close()


def test_a_broken_rule_is_a_sentence_and_the_words_stay(
    folder: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(folder).window
    window.actions_["new_release"].trigger()
    (editor,) = window.editors.windows
    _type(editor.panes["en"].headline, "Words")
    told: list[Any] = []
    editor.notices.shown.connect(told.append)
    editor.actions_["publish_release"].trigger()
    _idle(qtbot, window)
    assert [(notice.level, "has no full date" in notice.sentence) for notice in told] == [("error", True)]
    assert (editor.panes["en"].headline.words, editor.is_changed) == ("Words", True)
    editor.discard()


def test_a_release_is_opened_once_and_several_side_by_side(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    _edit(qtbot, window, 0)
    _edit(qtbot, window, 1)
    _edit(qtbot, window, 0)
    assert len(window.editors.windows) == 2


def test_read_only(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(filled, write=True):
        window = open_desktop(filled).window
        editor = _edit(qtbot, window)
        assert not editor.actions_["save"].isEnabled()
        assert not editor.findChild(widgets.QPushButton, "save_button").isEnabled()
        assert not window.actions_["new_release"].isEnabled()


def test_an_archive_taken_away_leaves_the_words(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    editor = _edit(qtbot, window)
    _type(editor.panes["en"].lead, "Words")
    told: list[Any] = []
    editor.notices.shown.connect(told.append)
    filled.rename(filled.with_name("elsewhere"))
    _save(qtbot, window, editor)
    assert [notice.level for notice in told] == ["error"]
    assert (editor.panes["en"].lead.words, editor.is_changed) == ("Words", True)
    filled.with_name("elsewhere").rename(filled)
    editor.discard()


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_editor_opens_in_each_language(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, language: str
) -> None:
    window = open_desktop(filled, language=language).window
    editor = _edit(qtbot, window)
    assert not editor.grab().isNull()
    lines = [field for field in editor.findChildren(widgets.QLineEdit) if not field.objectName().startswith("qt_")]
    named = [field for field in lines if not field.accessibleName()]
    named += [field for field in editor.findChildren(widgets.QTextEdit) if not field.accessibleName()]
    named += [field for field in editor.findChildren(widgets.QComboBox) if not field.accessibleName()]
    assert named == []


def test_a_release_of_the_bin_can_still_be_read(folder: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(folder, write=True) as archive:
        wanted = one(archive, a_release(a_text("en", "Gone")))
    window = open_desktop(folder).window
    window.editors.edit(wanted)
    window.editors.edit(Reference(Kind.RELEASE, 999))
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    _idle(qtbot, window)
    assert len(window.editors.windows) == 1
    assert [notice.sentence for notice in told] == ["This record is no longer in the archive."]
