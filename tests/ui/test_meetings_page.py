"""The Meetings page and its form, with real widgets on a real archive."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_full_meeting, a_release, a_text, an_authority, an_event, one

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.events import MeetingForm, save_meeting
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show
from pressdesk.services.release_commands import correct

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


offscreen = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)")


def _settle(qtbot: Any, window: Any) -> None:
    qtbot.wait(150)  # the pause that is made while somebody types
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


@pytest.fixture
def meetings(folder: Path) -> Path:
    """An archive of the eighth and ninth meeting of a series, an earlier visit, and a release about the eighth."""
    with open_archive(folder, write=True) as archive:
        eighth = a_full_meeting(archive)
        series = show(archive, eighth).series_id  # type: ignore[attr-defined]
        one(archive, an_event({"en": "Ninth meeting"}, starts=date(2024, 5, 1), series_id=series, ordinal=9))
        one(archive, an_event({"en": "Visit to Tashkent"}, starts=date(2020, 1, 1), kind="visit"))
        one(archive, an_authority({"en": "Kazakhstan", "az": "Qazaxıstan"}, AuthorityKind.COUNTRY))
        one(archive, a_release(a_text("en", "Officials met"), event_id=eighth.number))
    return folder


@pytest.fixture
def open_page(open_desktop: Callable[..., Any], qtbot: Any) -> Callable[..., Any]:
    def open_one(folder: Path) -> Any:
        window = open_desktop(folder).window
        window.show_page("meetings")
        _settle(qtbot, window)
        return window.page("meetings")

    return open_one


def _titles(page: Any) -> list[str]:
    return [str(page.model.index(row).data()).split(", ", 1)[1] for row in range(page.model.rowCount())]


def _line(owner: Any, name: str) -> Any:
    found = owner.findChild(widgets.QLineEdit, name)
    assert found is not None, name
    return found


def _editor(page: Any, qtbot: Any) -> Any:
    from pressdesk.ui.meetings.editor import MeetingEditor

    qtbot.waitUntil(lambda: page.window().findChild(MeetingEditor) is not None)
    editor = page.window().findChild(MeetingEditor)
    save = editor.findChild(widgets.QPushButton, "form_save")
    qtbot.waitUntil(lambda: editor.isVisible() and save.isEnabled())
    return editor


def _gone(page: Any, qtbot: Any) -> None:
    from pressdesk.ui.meetings.editor import MeetingEditor

    qtbot.waitUntil(lambda: page.window().findChild(MeetingEditor) is None)
    _settle(qtbot, page.window())


def _choose(owner: Any, name: str, typed: str, qtbot: Any, row: int = 0) -> None:
    """Type into a field of chips and take one of what it offers."""
    from PySide6.QtCore import Qt

    line = _line(owner, f"{name}_line")
    line.setFocus()
    for letter in typed:
        line.insert(letter)
    line.textEdited.emit(line.text())
    field = owner.findChild(widgets.QFrame, name)
    qtbot.waitUntil(lambda: field.popup.isVisible())
    indexes = [field.popup.model().index(at, 0) for at in range(field.popup.model().rowCount())]
    there = [one for one in indexes if not one.data().startswith("Add ")]
    field.popup.setCurrentIndex((there or indexes)[row])
    qtbot.keyClick(field.popup, Qt.Key.Key_Return)


def _press(owner: Any, name: str) -> None:
    owner.findChild(widgets.QAbstractButton, name).click()


def test_meetings_are_listed_newest_first_and_one_is_read(meetings: Path, open_page: Callable[..., Any]) -> None:
    page = open_page(meetings)
    assert _titles(page) == ["Ninth meeting", "Eighth meeting of senior officials", "Visit to Tashkent"]
    assert page.findChild(widgets.QLabel, "meeting_title").text() == "Ninth meeting"


def test_a_meeting_shows_who_took_part_and_what_was_said(
    meetings: Path, open_page: Callable[..., Any], qtbot: Any
) -> None:
    page = open_page(meetings)
    page.choose(1)
    _settle(qtbot, page.window())
    assert page.findChild(widgets.QLabel, "meeting_series").text() == "Meeting · Almaty Process · No. 8"
    words = page.view.text.toPlainText()
    for expected in ("Leyla Hasanova", "Head of Office", "International Organization", "Opening", "Final Protocol"):
        assert expected in words
    tabs = page.findChild(widgets.QTabBar, "meeting_languages")
    assert [tabs.tabData(number) for number in range(tabs.count())] == ["az", "en"]
    tabs.setCurrentIndex(0)
    _settle(qtbot, page.window())
    assert "Yekun protokol" in page.view.text.toPlainText()


def test_one_walks_through_the_series(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    assert not page.findChild(widgets.QPushButton, "meeting_next").isEnabled()
    previous = page.findChild(widgets.QPushButton, "meeting_previous")
    assert previous.text() == "No. 8"
    previous.click()
    _settle(qtbot, page.window())
    assert page.list.currentIndex().row() == 1
    (milestone,) = [
        one
        for one in page.facts.findChildren(widgets.QAbstractButton, "milestone")
        if one.accessibleName().endswith("Ninth meeting") and one.isVisible()
    ]
    milestone.click()
    _settle(qtbot, page.window())
    assert page.list.currentIndex().row() == 0


def test_names_and_releases_lead_to_their_pages(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    page.choose(1)
    _settle(qtbot, page.window())
    page.record_wanted.disconnect()
    wanted: list[Reference] = []
    page.record_wanted.connect(wanted.append)
    from PySide6.QtCore import QUrl

    page.view.text.anchorClicked.emit(QUrl("a1"))
    (release,) = page.facts.findChildren(widgets.QAbstractButton, "meeting_release")
    release.click()
    assert wanted == [Reference(Kind.AUTHORITY, 1), Reference(Kind.RELEASE, 1)]


def test_the_list_is_searched_and_narrowed(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    for letter in "gorus":
        page.question.insert(letter)
    _settle(qtbot, page.window())
    assert _titles(page) == ["Eighth meeting of senior officials"]
    page.question.setText("qqqqqq")
    _settle(qtbot, page.window())
    assert page.findChild(widgets.QLabel, "meetings_nothing").isVisible()
    page.question.clear()
    kinds = page.findChild(widgets.QComboBox, "meetings_kinds")
    kinds.setCurrentIndex(kinds.findData("visit"))
    kinds.activated.emit(kinds.currentIndex())
    _settle(qtbot, page.window())
    assert _titles(page) == ["Visit to Tashkent"]
    page.show_record(Reference(Kind.EVENT, 1))
    _settle(qtbot, page.window())
    assert len(_titles(page)) == 3
    assert page.current() == Reference(Kind.EVENT, 1)


def test_an_empty_archive_offers_the_first_step(folder: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(folder)
    first = page.findChild(widgets.QPushButton, "meeting_new_first")
    assert first.isVisible()
    first.click()
    _editor(page, qtbot).reject()
    _gone(page, qtbot)


@offscreen
def test_a_meeting_is_entered_and_found_again(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    _press(page, "meetings_new")
    editor = _editor(page, qtbot)
    _line(editor, "event_title_az").setText("Bakıda danışıqlar")
    _line(editor, "event_starts").setText("12 oktyabr 2023")
    _line(editor, "event_series_line").setText("Bakı danışıqları")
    _choose(editor, "event_place", "bak", qtbot)
    _press(editor, "participants_add")
    _choose(editor, "participant_who", "leyla", qtbot)
    _line(editor, "participant_post_en").setText("Head")
    _choose(editor, "participant_organisation", "Yeni təşkilat", qtbot)  # the archive has none of that name
    _choose(editor, "event_delegations", "qaza", qtbot)
    _press(editor, "agenda_add")
    _line(editor, "agenda_title_en").setText("Opening words")
    _choose(editor, "agenda_speakers", "leyla", qtbot)
    _press(editor, "outcomes_add")
    _line(editor, "outcome_title_en").setText("Joint statement")
    _settle(qtbot, page.window())
    _press(editor, "form_save")
    _gone(page, qtbot)
    assert page.findChild(widgets.QLabel, "meeting_title").text() == "Bakıda danışıqlar"
    words = page.view.text.toPlainText()
    for expected in ("Leyla", "Head", "Yeni təşkilat", "Qazaxıstan", "Opening words", "Joint statement"):
        assert expected in words
    page.question.setText("danışıq")
    _settle(qtbot, page.window())
    assert _titles(page) == ["Bakıda danışıqlar"]
    with open_archive(meetings, write=False) as archive:
        event = show(archive, page.current())
        assert event.starts == date(2023, 10, 12)  # type: ignore[attr-defined]
        assert event.series.name("en") == "Bakı danışıqları"  # type: ignore[attr-defined]


def test_nothing_is_lost_when_a_meeting_is_saved_as_it_stood(
    meetings: Path, open_page: Callable[..., Any], qtbot: Any
) -> None:
    from factories import said

    from pressdesk.catalogue.revisions import written_down

    wanted = Reference(Kind.EVENT, 1)
    with open_archive(meetings, write=False) as archive:
        before = said(written_down(show(archive, wanted)))
    page = open_page(meetings)
    page.choose(1)
    page.edit()
    editor = _editor(page, qtbot)
    editor.save()
    _gone(page, qtbot)
    with open_archive(meetings, write=False) as archive:
        assert said(written_down(show(archive, wanted))) == before
        assert show(archive, wanted).version == 2


def test_somebody_else_s_words_are_not_overwritten_and_mine_are_kept(
    meetings: Path, open_page: Callable[..., Any], qtbot: Any
) -> None:
    page = open_page(meetings)
    page.choose(1)
    page.edit()
    editor = _editor(page, qtbot)
    wanted = Reference(Kind.EVENT, 1)
    with_archive = page.window().archive
    correct(with_archive, show(with_archive, wanted), {"ordinal": 88}, by=BY, why="meanwhile")
    _line(editor, "event_title_en").setText("Mine")
    editor.save()
    _settle(qtbot, page.window())
    error = editor.findChild(widgets.QLabel, "notice_sentence")
    assert error.isVisible()
    assert "changed by somebody else" in error.text()
    assert _line(editor, "event_title_en").text() == "Mine"
    assert show(with_archive, wanted).ordinal == 88  # type: ignore[attr-defined]
    _discard(editor, qtbot)
    _gone(page, qtbot)


def _discard(editor: Any, qtbot: Any) -> None:
    editor.reject()
    qtbot.waitUntil(lambda: editor.findChild(widgets.QMessageBox, "unsaved_dialog") is not None)
    editor.findChild(widgets.QPushButton, "unsaved_discard").click()


def test_what_cannot_be_saved_is_told_in_a_sentence(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    page.make_new()
    editor = _editor(page, qtbot)
    error = editor.findChild(widgets.QLabel, "notice_sentence")
    _line(editor, "event_title_en").setText("Talks")
    _line(editor, "event_starts").setText("12.10.2023")
    _line(editor, "event_ends").setText("11.10.2023")
    editor.save()
    _settle(qtbot, page.window())
    assert error.text() == "The new meeting ends (11 Oct 2023) before it begins (12 Oct 2023). Nothing was saved."
    _line(editor, "event_ends").setText("soon")
    editor.save()
    assert error.text() == "“Ends” is not a day. Write it like 12.10.2023."
    _line(editor, "event_ends").setText("")
    _press(editor, "participants_add")
    _line(editor, "participant_post_en").setText("Head")
    editor.save()
    assert error.text() == "Row 1 of the participants names nobody. Say who it was."
    _press(editor, "participants_remove")
    editor.save()
    _gone(page, qtbot)
    assert "Talks" in _titles(page)


@offscreen
def test_unsaved_words_are_asked_about_even_when_the_window_is_closed(
    meetings: Path, open_page: Callable[..., Any], qtbot: Any
) -> None:
    page = open_page(meetings)
    page.make_new()
    editor = _editor(page, qtbot)
    _line(editor, "event_title_en").setText("Talks")
    assert not page.window().close()
    box = editor.findChild(widgets.QMessageBox, "unsaved_dialog")
    box.findChild(widgets.QPushButton, "unsaved_stay").click()
    assert editor.isVisible()
    assert page.window().isVisible()
    editor.close()
    box = [one for one in editor.findChildren(widgets.QMessageBox) if one.isVisible()][-1]
    box.findChild(widgets.QPushButton, "unsaved_save").click()
    _gone(page, qtbot)
    assert "Talks" in _titles(page)


def test_rows_are_put_in_order(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page(meetings)
    page.choose(1)
    page.edit()
    editor = _editor(page, qtbot)
    ups = editor.findChildren(widgets.QToolButton, "agenda_up")
    assert [button.isEnabled() for button in ups] == [False, True]
    ups[1].click()
    editor.save()
    _gone(page, qtbot)
    words = page.view.text.toPlainText()
    assert words.index("Closing") < words.index("Opening")


def test_one_is_put_in_the_bin_and_comes_back(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    page = open_page(meetings)
    window = page.window()
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    assert not window.actions_["bin"].isEnabled()  # a release is chosen on the other page, and must stay
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    _settle(qtbot, window)
    assert _titles(page) == ["Eighth meeting of senior officials", "Visit to Tashkent"]
    assert page.list.currentIndex().row() == 0
    assert [(notice.level, notice.offer) for notice in told] == [("done", "Undo")]
    assert len(window.releases.model.ids) == 1
    window.findChild(widgets.QPushButton, "notice_offer").click()
    _settle(qtbot, window)
    assert len(_titles(page)) == 3


def test_a_read_only_archive_offers_no_change(meetings: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(meetings, write=True):
        page = open_page(meetings)
        for name in ("meetings_new", "meeting_edit", "meeting_bin"):
            assert not page.findChild(widgets.QAbstractButton, name).isEnabled()
        page.edit()
        page.make_new()
        page.put_in_bin()
        _settle(qtbot, page.window())
        assert len(_titles(page)) == 3


def test_the_model_keeps_to_the_rules(qtmodeltester: Any) -> None:
    from pressdesk.ui.meetings.model import MeetingsModel

    model = MeetingsModel()
    qtmodeltester.check(model)
    model.show_ids(range(1, 101), {})
    qtmodeltester.check(model)


def test_a_long_list_asks_for_the_rows_in_view_only(folder: Path, open_page: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(folder, write=True) as archive:
        for number in range(150):
            save_meeting(archive, None, None, MeetingForm({"en": f"Meeting {number}"}), by=BY)
    page = open_page(folder)
    assert page.model.rowCount() == 150
    assert page.model.index(149).data() is None
    page.choose(149)
    _settle(qtbot, page.window())
    qtbot.waitUntil(lambda: page.model.index(149).data() is not None)
    assert page.model.index(149).data() == "No date, Meeting 0"


def test_a_row_is_asked_for_once_until_it_is_there(qtbot: Any) -> None:
    """Painting asks for the page of each unknown row, once; other meetings and forgotten rows are asked for anew."""
    from pressdesk.services.event_lists import EventSummary
    from pressdesk.ui.lists.model import PAGE
    from pressdesk.ui.meetings.model import MeetingsModel

    model, asked = MeetingsModel(), []
    model.cards_wanted.connect(asked.append)

    def paint(*rows: int) -> list[tuple[int, ...]]:
        asked.clear()
        for row in rows:
            model.index(row).data()
        qtbot.wait(5)
        return list(asked)

    model.show_ids(range(2 * PAGE + 10), {})
    assert paint(0, PAGE - 1, PAGE) == [tuple(range(2 * PAGE))]
    assert paint(0, PAGE - 1, PAGE) == []
    assert paint(2 * PAGE + 5, 1) == [tuple(range(2 * PAGE, 2 * PAGE + 10))]
    card = EventSummary(0, date(2023, 10, 12), None, "meeting", "Talks", "", "", None)
    model.take_cards(dict.fromkeys(range(2 * PAGE), card))
    assert paint(0, 2 * PAGE - 1, 2 * PAGE + 9) == []
    model.show_ids(range(PAGE), {})
    assert paint(0) == [tuple(range(PAGE))]
    many = 60 * PAGE
    model.show_ids(range(many + PAGE), dict.fromkeys(range(many), card))
    assert paint(0, many) == [tuple(range(many, many + PAGE))]
    model.take_cards(dict.fromkeys(range(many, many + PAGE), card))  # so many that the others are forgotten
    assert paint(0, many) == [tuple(range(PAGE))]
