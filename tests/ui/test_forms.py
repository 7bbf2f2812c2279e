"""What all forms have in common: names that are half typed, rows, and the language that is written in."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from factories import an_authority, an_event, entered
from PySide6.QtCore import QTimer
from sqlalchemy import select
from walking import Walk

from pressdesk.catalogue.authorities import AuthorityKind, AuthorityName
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.half_typed import close_half_typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

FORMS = ("release", "meeting", "person", "photo")


@pytest.fixture
def stocked(everything: tuple[Path, dict[Kind, Reference]], tmp_path: Path) -> Path:
    """An archive with one of everything, a topic, and two people of one name."""
    folder = shutil.copytree(everything[0], tmp_path / "stocked")
    with open_archive(folder, write=True) as archive:
        twins = [an_authority({"en": "Ali Mammadov", "az": "Əli Məmmədov"}, AuthorityKind.PERSON) for _twin in "12"]
        entered(archive, an_authority({"en": "Migration"}, AuthorityKind.TOPIC), *twins)
        entered(archive, an_event({"en": "Earlier meeting"}, starts=date(2020, 1, 1)))
    return folder


@pytest.fixture
def open_form(stocked: Path, open_desktop: Callable[..., Any]) -> Callable[[str], tuple[Walk, Any, Callable[[], None]]]:
    """Open a form on a record of the archive; the walk through its window, the form, and what saves it."""

    def open_one(name: str) -> tuple[Walk, Any, Callable[[], None]]:
        window = open_desktop(stocked).window
        walk = Walk(type("", (), {"window": window})(), "", lambda _window: None)
        if name == "release":
            window.editors.edit(Reference(Kind.RELEASE, 1))
            walk.settle()
            editor = window.editors.windows[0]
            return walk, editor, editor.save
        page_name = {"meeting": "meetings", "person": "people", "photo": "photos"}[name]
        window.show_page(page_name)
        walk.settle()
        page = window.page(page_name)
        if name == "photo":
            page.grid.setCurrentIndex(page.grid.model().index(0, 0))
            walk.settle()
            return walk, page.details, page.details.save_wanted.emit
        if name == "person":
            page.choose(page.model.row_of(5))
            walk.settle()
            page.edit()
        else:
            page.edit()
        walk.settle()
        kind = {"meeting": "meeting_editor", "person": "authority_dialog"}[name]
        (form,) = (one for one in widgets.QApplication.topLevelWidgets() if one.objectName() == kind)
        while not form.is_filled:  # rows are still to come
            walk.settle()
        return walk, form, form.save

    return open_one


def _fields(form: Any) -> list[ChipsField]:
    """The fields of names of a form in which something can be typed."""
    found = form.findChildren(ChipsField)
    for field in found:
        if field.line.isHidden():  # there is as much in it as can be
            field.show_links([])
    return list(found)


def _type(field: ChipsField, words: str) -> None:
    field.line.setText(words)
    field.line.textEdited.emit(words)
    for pause in field.findChildren(QTimer):
        pause.stop()


def _done(walk: Walk, form: Any) -> None:
    """Leave a form with what was typed into it."""
    walk.settle()
    for field in form.findChildren(ChipsField):
        field.line.clear()
    if form.isWindow():
        form.discard()
    walk.settle()


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(("typed", "why"), [("Nobody Such", "no name in the archive"), ("ali mammadov", "More than")])
def test_a_name_that_is_no_record_s_stops_the_save(
    open_form: Callable[..., Any], stocked: Path, name: str, typed: str, why: str
) -> None:
    """In every field of names of every form: nothing is saved, and a sentence beside the field says what to do."""
    walk, form, save = open_form(name)
    before = _versions(stocked)
    told = 0
    for field in _fields(form):
        if why == "More than" and not field.suggest(typed):
            continue  # people cannot be named in it
        _type(field, typed)
        save()
        walk.settle()
        assert form.isVisible()
        assert field.typed == typed
        sentence = field.findChild(widgets.QLabel, f"{field.objectName()}_wrong")
        assert not sentence.isHidden()
        assert why in sentence.text()
        assert sentence.width() <= field.width()
        assert sentence.height() >= sentence.heightForWidth(sentence.width())
        _type(field, "")
        assert sentence.isHidden()
        field.popup.hide()
        told += 1
    assert told >= 1
    assert _versions(stocked) == before
    _done(walk, form)


@pytest.mark.parametrize("name", FORMS)
def test_a_name_that_is_a_record_s_becomes_a_chip(open_form: Callable[..., Any], name: str) -> None:
    """In every field of names of every form, also with other capitals and without diacritics."""
    walk, form, _save = open_form(name)
    typed = {}
    for field in _fields(form):
        field.show_links([])
        offered = [one for one in field.suggest("") if one.name not in ("Ali Mammadov", "Əli Məmmədov")]
        typed[field] = offered[0]
        _type(field, offered[0].name.upper())
    ends: list[str] = []
    close_half_typed(form, lambda: ends.append("closed"), lambda: ends.append("stopped"))
    walk.settle()
    assert ends == ["closed"]
    for field, wanted in typed.items():
        assert [link.key for link in field.links] == [wanted.reference.number]
        assert field.typed == ""
    _done(walk, form)


def test_what_was_half_typed_is_saved(open_form: Callable[..., Any], stocked: Path) -> None:
    walk, editor, save = open_form("release")
    _type(editor.facts.links[AuthorityKind.COUNTRY], "turkiye")
    save()
    walk.settle()
    assert not editor.is_changed
    with open_archive(stocked, write=False) as archive:
        release: Any = show(archive, Reference(Kind.RELEASE, 1))
        assert "Türkiye" in [link.authority.name("en") for link in release.authorities]
    _done(walk, editor)


@pytest.mark.parametrize("name", ["release", "meeting", "person"])
def test_a_form_that_is_closed_asks_about_a_half_typed_name(open_form: Callable[..., Any], name: str) -> None:
    walk, form, _save = open_form(name)
    _type(_fields(form)[0], "Nobody Such")
    form.close()
    walk.settle()
    assert form.isVisible()
    (box,) = form.findChildren(widgets.QMessageBox, "unsaved_dialog")
    box.close()
    _done(walk, form)


@pytest.mark.parametrize("name", FORMS)
def test_enter_takes_what_was_typed_and_no_longer_name(open_form: Callable[..., Any], qtbot: Any, name: str) -> None:
    """In every field of names: part of a name is offered, and is no name until somebody has moved to it."""
    from PySide6.QtCore import Qt

    walk, form, _save = open_form(name)
    told = 0
    for field in _fields(form):
        wanted: list[str] = []
        field.create_record = wanted.append if field.create_record is not None else None
        for part in ("ali", "migr", "earl"):
            if not field.suggest(part):
                continue
            links = field.links
            _type(field, part)
            field.ask()
            walk.settle()
            qtbot.keyClick(field.popup, Qt.Key.Key_Return)
            walk.settle()
            assert field.links == links
            if field.create_record is not None:
                assert wanted.pop() == part
                assert field.typed == ""
            else:
                assert field.typed == part
                assert not field.findChild(widgets.QLabel, f"{field.objectName()}_wrong").isHidden()
            told += 1
            whole = field.suggest(part)[0].name
            _type(field, part)
            field.ask()
            walk.settle()
            _type(field, whole.upper())  # Enter is quicker than the offers for the rest of the name
            qtbot.keyClick(field.popup, Qt.Key.Key_Return)
            walk.settle()
            if part != "ali":  # which of the two is meant, nobody knows
                if field.typed:
                    qtbot.keyClick(field.popup, Qt.Key.Key_Return)
                assert [link.name for link in field.links][-1:] == [whole]
            assert wanted == []
            field.show_links([])
            field.popup.hide()
    assert told >= 1
    _done(walk, form)


def test_a_new_series_is_not_made_a_longer_one(open_form: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    walk, form, _save = open_form("meeting")
    series = form.findChild(widgets.QComboBox, "event_series")
    series.addItem("Almaty Process", 7)
    series.lineEdit().clear()
    qtbot.keyClicks(series.lineEdit(), "Almaty")
    qtbot.keyClick(series.lineEdit(), Qt.Key.Key_Return)
    assert series.currentText() == "Almaty"
    series.completer().popup().hide()
    _done(walk, form)


def test_photos_are_not_left_with_a_half_typed_name(open_form: Callable[..., Any], stocked: Path) -> None:
    """Another page offers the way back; the window itself stays open until the name is chosen or gone."""
    walk, details, _save = open_form("photo")
    field = details.findChild(ChipsField, "people")
    _type(field, "Nobody Such")
    told: list[Any] = []
    walk.window.notices.shown.connect(told.append)
    walk.window.show_page("desk")
    walk.settle()
    assert [notice.level for notice in told] == ["error"]
    told[0].take()
    walk.settle()
    assert details.isVisible()
    assert field.typed == "Nobody Such"
    walk.window.close()
    walk.settle()
    assert walk.window.isVisible()
    field.show_links([])
    _type(field, "leyla hasanova")
    walk.window.show_page("desk")
    walk.settle()
    with open_archive(stocked, write=False) as archive:
        photo: Any = show(archive, Reference(Kind.PHOTO, 1))
        assert [person.authority.name("en") for person in photo.people] == ["Leyla Hasanova"]


@pytest.mark.parametrize(("name", "adds"), [("meeting", 3), ("person", 1)])
def test_enter_adds_no_row_and_an_empty_one_is_enough(
    open_form: Callable[..., Any], stocked: Path, qtbot: Any, name: str, adds: int
) -> None:
    """Enter in every field of the form; each list of rows has one empty row at most, and that is not saved."""
    from PySide6.QtCore import Qt

    walk, form, save = open_form(name)
    rows = [one for one in form.findChildren(widgets.QWidget) if type(one).__name__ in ("_Row", "PostFields")]
    assert rows
    for line in form.findChildren(widgets.QLineEdit):
        if name == "meeting" or line.objectName().endswith("_line"):
            line.setFocus()
            qtbot.keyClick(line, Qt.Key.Key_Return)
    buttons = [one for one in form.findChildren(widgets.QPushButton) if "_add" in one.objectName()]
    buttons += form.findChildren(widgets.QPushButton, "add_post")
    assert len(buttons) == adds
    assert not any(one.autoDefault() for one in buttons)
    assert len(_rows(form)) == len(rows)
    for button in buttons:
        button.click()
        button.click()
        walk.settle()
        assert len(_rows(form)) == len(rows) + buttons.index(button) + 1
    wanted = {"meeting": Reference(Kind.EVENT, 1), "person": Reference(Kind.AUTHORITY, 5)}[name]
    before = _parts(stocked, wanted)
    save()
    walk.settle()
    assert _parts(stocked, wanted) == before
    walk.settle()


def test_the_language_is_that_of_the_caret(open_form: Callable[..., Any], qtbot: Any) -> None:
    """The pill follows the caret, Ctrl+Tab takes both along, and what is pasted comes where the caret is."""
    from PySide6.QtCore import QMimeData, Qt

    walk, editor, _save = open_form("release")
    editor.activateWindow()
    walk.settle()
    qtbot.waitUntil(editor.isActiveWindow)

    def chosen() -> str:
        (pill,) = (
            one
            for one in editor.findChildren(widgets.QPushButton)
            if one.isChecked() and one.objectName()[:9] == "language_"
        )
        return str(pill.objectName().removeprefix("language_"))

    def written() -> tuple[str, int]:
        (pane,) = (pane for pane in editor.panes.values() if pane.has_caret)
        return pane.language, pane.part

    editor.texts.choose_language("ru")
    assert (chosen(), written()) == ("ru", ("ru", 0))
    shown = [code for code, pane in editor.panes.items() if pane.isVisible()]
    assert shown == ["az", "ru"]
    qtbot.mouseClick(editor.panes["az"].body.viewport(), Qt.MouseButton.LeftButton)
    assert (chosen(), written()) == ("az", ("az", 2))
    assert [code for code, pane in editor.panes.items() if pane.isVisible()] == shown
    for code in ("en", "ru", "az", "en"):
        editor.actions_["next_language"].trigger()
        assert (chosen(), written()) == (code, (code, 2))
    qtbot.mouseClick(editor.findChild(widgets.QPushButton, "language_ru"), Qt.MouseButton.LeftButton)
    assert (chosen(), written()) == ("ru", ("ru", 2))
    words = QMimeData()
    words.setText("Вставлено")
    editor.texts.body.insertFromMimeData(words)
    assert "Вставлено" in editor.panes["ru"].form.body
    assert not any("Вставлено" in editor.panes[code].form.body for code in ("az", "en"))
    editor.panes["en"].show_form(editor.panes["en"].form)  # what the program writes is not the caret
    assert chosen() == "ru"
    _done(walk, editor)


def test_tabs_of_the_office_take_the_caret_along(stocked: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window = open_desktop(stocked).window
    window.actions_["settings"].trigger()
    (dialog,) = (one for one in widgets.QApplication.topLevelWidgets() if one.objectName() == "settings_dialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    (tabs,) = dialog.findChildren(widgets.QTabWidget)
    first = tabs.currentWidget().findChild(widgets.QLineEdit)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == 1
    assert tabs.currentWidget().isAncestorOf(widgets.QApplication.focusWidget())
    dialog.close()
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _rows(form: Any) -> list[Any]:
    found = [one for one in form.findChildren(widgets.QWidget) if type(one).__name__ in ("_Row", "PostFields")]
    return [one for one in found if not one.isHidden()]


def _versions(folder: Path) -> list[int]:
    with open_archive(folder, write=False) as archive:
        wanted = [(Kind.RELEASE, 1), (Kind.EVENT, 1), (Kind.AUTHORITY, 5), (Kind.PHOTO, 1)]
        return [show(archive, Reference(*one)).version for one in wanted]


def _parts(folder: Path, wanted: Reference) -> list[int]:
    with open_archive(folder, write=False) as archive:
        record: Any = show(archive, wanted)
        names = ("participations", "agenda", "outcomes", "appointments")
        return [len(getattr(record, name)) for name in names if hasattr(record, name)]


@pytest.mark.parametrize("form_name", ["release", "meeting", "photo"])
def test_a_new_name_is_stored_in_the_language_it_is_in(
    open_form: Callable[..., Any], stocked: Path, form_name: str
) -> None:
    """In every field of every form in which a name can be entered that no record has."""
    walk, form, _save = open_form(form_name)
    fields = [field for field in form.findChildren(ChipsField) if field.create_record is not None]
    assert fields
    for number, field in enumerate(fields):
        for name, language in ((f"Вюсал Гусейнов {number}", "ru"), (f"Vüsal Hüseynov {number}", "az")):
            field.create_record(name)
            for menu in field.findChildren(widgets.QMenu, "kinds_menu"):
                menu.actions()[0].trigger()
                menu.close()
            walk.settle()
            with open_archive(stocked, write=False) as archive, archive.session() as session:
                stored = session.scalar(select(AuthorityName.language).where(AuthorityName.name == name))
            assert stored == language, (field.objectName(), name)
    _done(walk, form)
