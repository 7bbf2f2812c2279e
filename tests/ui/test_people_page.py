"""The People and topics page, with real widgets on a real archive."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from factories import an_authority, one

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


@pytest.fixture
def open_page(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> Callable[..., Any]:
    def open_one(**how: str) -> Any:
        with open_archive(filled, write=True) as archive:
            one(archive, an_authority({"az": "Əliyeva", "en": "Aliyeva"}, AuthorityKind.PERSON))
        window = open_desktop(filled, **how).window
        window.show_page("people")
        _idle(window, qtbot)
        return window.page("people")

    return open_one


def _idle(window: Any, qtbot: Any) -> None:
    qtbot.wait(150)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _names(page: Any) -> list[str]:
    return [page.model.card(row).name for row in range(page.model.rowCount())]


def _timeline(page: Any) -> list[str]:
    found = page.findChild(widgets.QListWidget, "timeline")
    return [found.item(row).text().split("\n")[0] for row in range(found.count())]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_it_opens_in_each_language(open_page: Callable[..., Any], language: str) -> None:
    page = open_page(language=language)
    assert len(_names(page)) == 2
    named = [field for field in page.findChildren(widgets.QLineEdit) if not field.accessibleName()]
    named += [view for view in page.findChildren(widgets.QAbstractItemView) if not view.accessibleName()]
    assert named == []


def test_the_model_keeps_to_the_rules(open_page: Callable[..., Any], qtmodeltester: Any) -> None:
    qtmodeltester.check(open_page().model)


def test_found_without_diacritics_and_narrowed_by_kind(open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page()
    page.question.setText("eliye")
    _idle(page.window(), qtbot)
    assert _names(page) == ["Aliyeva"]
    page.question.clear()
    page.findChild(widgets.QPushButton, "kind_country").click()
    _idle(page.window(), qtbot)
    assert _names(page) == ["Kazakhstan"]
    page.findChild(widgets.QPushButton, "kind_topic").click()
    _idle(page.window(), qtbot)
    assert page.findChild(widgets.QLabel, "people_empty").isVisible()


def test_what_was_issued_about_it_leads_there(open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page()
    window = page.window()
    page.findChild(widgets.QPushButton, "kind_country").click()
    _idle(window, qtbot)
    assert page.findChild(widgets.QLabel, "authority_summary").text() == "1 record · first in 2023"
    assert _timeline(page) == ["A meeting was held in Baku"]
    timeline = page.findChild(widgets.QListWidget, "timeline")
    timeline.itemActivated.emit(timeline.item(0))
    _idle(window, qtbot)
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "A meeting was held in Baku"


def test_a_person_is_entered_corrected_binned_and_taken_back(open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page()
    window = page.window()
    page.make_new(AuthorityKind.PERSON)
    dialog = window.findChild(widgets.QDialog, "authority_dialog")
    dialog.findChild(widgets.QPushButton, "form_save").click()
    _idle(window, qtbot)
    assert dialog.notices.isVisible()  # a name is missing
    dialog.findChild(widgets.QLineEdit, "name_az").setText("Vüsal Hüseynov")
    dialog.findChild(widgets.QLineEdit, "variants_ru").setText("Гусейнов; В. Гусейнов")
    dialog.findChild(widgets.QPushButton, "add_post").click()
    dialog.findChild(widgets.QLineEdit, "post_0_title_en").setText("Chief")
    dialog.findChild(widgets.QLineEdit, "post_0_starts").setText("1.2.2015")
    dialog.findChild(widgets.QPushButton, "form_save").click()
    _idle(window, qtbot)
    assert page.findChild(widgets.QLabel, "authority_name").text() == "Vüsal Hüseynov"
    facts = page.findChild(widgets.QTextBrowser, "authority_facts").toPlainText()
    assert "Гусейнов · В. Гусейнов" in facts
    assert "2015 –" in facts
    page.question.setText("Гусейнов")
    _idle(window, qtbot)
    assert _names(page) == ["Vüsal Hüseynov"]
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    page.findChild(widgets.QToolButton, "bin_authority").click()
    _idle(window, qtbot)
    assert _names(page) == []
    assert [notice.sentence for notice in told] == ["“Vüsal Hüseynov” was put in the bin."]
    window.operations.undo()
    _idle(window, qtbot)
    assert _names(page) == ["Vüsal Hüseynov"]


def test_a_stale_form_keeps_its_words(open_page: Callable[..., Any], qtbot: Any) -> None:
    page = open_page()
    window = page.window()
    page.edit()
    dialog = window.findChild(widgets.QDialog, "authority_dialog")
    dialog.findChild(widgets.QLineEdit, "name_ru").setText("Моё")
    dialog.opened = replace(dialog.opened, version=999)
    dialog.save()
    _idle(window, qtbot)
    assert "changed by somebody else" in dialog.findChild(widgets.QLabel, "notice_sentence").text()
    dialog.close()
    assert dialog.isVisible()
    dialog.findChild(widgets.QPushButton, "unsaved_discard").click()
    qtbot.waitUntil(lambda: window.findChild(widgets.QDialog, "authority_dialog") is None)


def test_read_only(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    with open_archive(filled, write=True):
        window = open_desktop(filled).window
        window.show_page("people")
        _idle(window, qtbot)
        for name in ("new_authority", "edit_authority"):
            assert not window.findChild(widgets.QPushButton, name).isEnabled()
