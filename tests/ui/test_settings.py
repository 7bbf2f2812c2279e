"""The settings: the office, how the window looks, the archive with its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from sqlalchemy import text

from pressdesk.services.office import office
from pressdesk.storage import manifest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


@pytest.fixture
def settings(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> Iterator[Any]:
    desktop = open_desktop(filled)
    desktop.window.actions_["settings"].trigger()
    dialog = desktop.window.findChild(widgets.QDialog, "settings_dialog")
    dialog.desktop = desktop
    yield dialog
    if desktop.window.findChild(widgets.QDialog, "settings_dialog") is not None:
        dialog.reject()
        qtbot.waitUntil(lambda: desktop.window.findChild(widgets.QDialog, "settings_dialog") is None)


def _told(settings: Any) -> list[str]:
    told: list[str] = []
    settings.notices.shown.connect(lambda notice: told.append(notice.sentence))
    return told


def _close(settings: Any, qtbot: Any) -> None:
    window = settings.desktop.window
    settings.findChild(widgets.QPushButton, "settings_close").click()
    qtbot.waitUntil(lambda: window.findChild(widgets.QDialog, "settings_dialog") is None)


def test_the_office_is_saved_when_the_settings_are_closed(settings: Any, filled: Path, qtbot: Any) -> None:
    window = settings.desktop.window
    settings.findChild(widgets.QLineEdit, "office_name_en").setText("Press Office of the Ministry")
    settings.findChild(widgets.QLineEdit, "office_title_ru").setText("Вестник")
    _close(settings, qtbot)
    facts = manifest.read(filled)
    assert facts.office["en"] == "Press Office of the Ministry"
    assert facts.bulletin_title == {"ru": "Вестник"}
    assert window.windowTitle() == "Press Office of the Ministry – pressdesk"
    labels = [one.text() for one in window.findChild(widgets.QFrame, "statusbar").findChildren(widgets.QLabel)]
    assert any(text.startswith("Press Office of the Ministry · 3 releases") for text in labels)


def test_an_emblem_is_shown_and_taken_away(settings: Any, tmp_path: Path, qtbot: Any) -> None:
    Image.new("RGB", (40, 80), "navy").save(tmp_path / "emblem.jpg")
    archive = settings.desktop.window.archive
    settings.office.emblems["az"].choose(tmp_path / "emblem.jpg")
    shown = settings.findChild(widgets.QLabel, "emblem_az")
    qtbot.waitUntil(lambda: not shown.pixmap().isNull())
    assert office(archive).emblems["az"].is_file()
    settings.findChild(widgets.QToolButton, "emblem_az_remove").click()
    qtbot.waitUntil(lambda: office(archive).emblems == {})
    qtbot.waitUntil(lambda: shown.text() == "None")


def test_what_is_no_picture_is_told_and_the_old_emblem_stays(settings: Any, tmp_path: Path, qtbot: Any) -> None:
    told = _told(settings)
    path = tmp_path / "emblem.png"
    path.write_text("no picture", "utf-8")
    settings.office.emblems["en"].choose(path)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(f"{path} is not what its name says")
    assert settings.findChild(widgets.QLabel, "emblem_en").text() == "None"


def test_what_cannot_be_saved_is_told_once_and_nobody_is_held(settings: Any, filled: Path, qtbot: Any) -> None:
    told = _told(settings)
    filled.rename(filled.with_name("gone"))
    settings.findChild(widgets.QLineEdit, "office_name_az").setText("Yeni mətbuat xidməti")
    settings.findChild(widgets.QPushButton, "settings_close").click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(f"The archive {filled} was removed or replaced while it was open.")
    assert settings.isVisible()
    assert settings.findChild(widgets.QLineEdit, "office_name_az").text() == "Yeni mətbuat xidməti"
    _close(settings, qtbot)
    filled.with_name("gone").rename(filled)


def test_the_theme_holds_at_once(settings: Any, qtbot: Any) -> None:
    themes = settings.findChild(widgets.QComboBox, "settings_theme")
    themes.setCurrentIndex(themes.findData("dark"))
    themes.activated.emit(themes.currentIndex())
    assert settings.desktop.theme.chosen == "dark"
    assert settings.desktop.window.actions_["theme_dark"].isChecked()
    _close(settings, qtbot)


def test_another_language_makes_the_window_anew(settings: Any, qtbot: Any) -> None:
    desktop, before = settings.desktop, settings.desktop.window
    languages = settings.findChild(widgets.QComboBox, "settings_language")
    languages.setCurrentIndex(languages.findData("ru"))
    languages.activated.emit(languages.currentIndex())
    qtbot.waitUntil(lambda: desktop.window is not None and desktop.window is not before)
    assert desktop.window.actions_["settings"].text() == "&Настройки…"
    qtbot.waitUntil(lambda: desktop.window.tasks.is_idle)


def test_a_backup_is_made_and_named(settings: Any, filled: Path, qtbot: Any) -> None:
    last = settings.findChild(widgets.QLabel, "last_backup")
    assert last.text() == "There is no backup in this folder yet."
    settings.findChild(widgets.QPushButton, "backup_here").click()
    said = settings.findChild(widgets.QLabel, "keeping_said")
    qtbot.waitUntil(lambda: bool(said.text()))
    (made,) = [path for path in (filled / "backups").iterdir() if path.is_dir()]
    assert said.text() == f"2 files were copied and checked.\n{made}"
    assert last.text().startswith("The last backup in this folder was made on ")


def test_a_check_lists_what_is_wrong(settings: Any, filled: Path, qtbot: Any) -> None:
    said = settings.findChild(widgets.QLabel, "keeping_said")
    settings.findChild(widgets.QPushButton, "check_now").click()
    qtbot.waitUntil(lambda: bool(said.text()))
    assert said.text() == "All is well: every record and 0 files were looked at."
    (filled / "photos" / "stray.jpg").write_bytes(b"?")
    settings.findChild(widgets.QPushButton, "check_now").click()
    problems = settings.findChild(widgets.QListWidget, "problems")
    qtbot.waitUntil(lambda: problems.count() == 1)
    assert problems.item(0).text() == "File: photos/stray.jpg: belongs to no record"
    settings.findChild(widgets.QPushButton, "copy_report").click()
    assert widgets.QApplication.clipboard().text() == "photos/stray.jpg: File: photos/stray.jpg: belongs to no record"


def test_what_a_disk_changed_is_put_back_from_the_check(settings: Any, filled: Path, qtbot: Any) -> None:
    archive, said = settings.desktop.window.archive, settings.findChild(widgets.QLabel, "keeping_said")
    with archive.writing() as session:
        session.execute(text("UPDATE release_text SET body = '<p>x</p>' WHERE language = 'az'"))
    repair = settings.findChild(widgets.QPushButton, "repair")
    assert repair.isHidden()
    settings.findChild(widgets.QPushButton, "check_now").click()
    qtbot.waitUntil(lambda: not repair.isHidden())
    problems = settings.findChild(widgets.QListWidget, "problems")
    assert {problems.item(row).text().partition("”")[0] for row in range(problems.count())} == {
        "Catalogue: Press release “A meeting was held in Baku",
        "Catalogue: Press release “Yeni xidmət mərkəzi",
    }
    repair.click()
    qtbot.waitUntil(lambda: said.text().startswith("All is well"))
    assert repair.isHidden()
    with archive.session() as session:
        assert session.scalar(text("SELECT count(*) FROM release_text WHERE body = '<p>x</p>'")) == 0


@pytest.mark.parametrize(
    ("language", "row"),
    [
        (
            "az",
            "Kataloq: Press-reliz “Statistics for 2020”: saxlanılan kimi deyil: Mətnlər, İngiliscə, Başlıq: "
            "əvvəl “Statistics”, indi “Wrong”; tarixçəsindəki 1 nömrəli versiya salamatdır",
        ),
        (
            "ru",
            "Каталог: Пресс-релиз «Statistics for 2020»: не то, что было сохранено: Тексты, Английский, Заголовок: "
            "было «Statistics», стало «Wrong»; версия 1 в её истории цела",
        ),
    ],
)
def test_a_check_speaks_the_language_of_the_window(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, language: str, row: str
) -> None:
    desktop = open_desktop(filled, language=language)
    with desktop.window.archive.writing() as session:
        session.execute(text("UPDATE release_text SET headline = 'Wrong for 2020' WHERE headline LIKE 'Stat%'"))
    desktop.window.actions_["settings"].trigger()
    dialog = desktop.window.findChild(widgets.QDialog, "settings_dialog")
    dialog.findChild(widgets.QPushButton, "check_now").click()
    problems = dialog.findChild(widgets.QListWidget, "problems")
    qtbot.waitUntil(lambda: problems.count() == 1)
    assert problems.item(0).text() == row
    dialog.findChild(widgets.QPushButton, "copy_report").click()
    assert widgets.QApplication.clipboard().text() == f"r3: {row}"
    dialog.close()
    qtbot.waitUntil(lambda: desktop.window.tasks.is_idle)


def test_an_error_names_a_record_by_its_title(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from pressdesk.catalogue.references import Kind, Reference
    from pressdesk.errors import ConflictError

    window = open_desktop(filled, language="ru").window
    told: list[Any] = []
    window.notices.shown.connect(told.append)

    def work() -> None:
        raise ConflictError("conflict", id=Reference(Kind.RELEASE, 1))

    window.tasks.catalogue(work, lambda _nothing: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].sentence.startswith("Тем временем Релиз «Встреча в Баку» изменил кто-то другой.")


def test_closing_stops_a_backup_and_leaves_nothing_half_done(settings: Any, filled: Path, qtbot: Any) -> None:
    for number in range(300):
        (filled / "templates" / f"{number}.txt").write_text(str(number), "utf-8")
    settings.findChild(widgets.QPushButton, "backup_here").click()
    settings.findChild(widgets.QPushButton, "keeping_stop").click()
    qtbot.waitUntil(lambda: settings.desktop.window.tasks.is_idle, timeout=20_000)
    assert list((filled / "backups").iterdir()) == []
    assert settings.findChild(widgets.QPushButton, "backup_here").isEnabled()


def test_a_read_only_archive_can_be_looked_at(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from pressdesk.services.opening import open_archive

    with open_archive(filled, write=True):
        window = open_desktop(filled).window
        window.actions_["settings"].trigger()
        dialog = window.findChild(widgets.QDialog, "settings_dialog")
        assert not dialog.findChild(widgets.QLineEdit, "office_name_az").isEnabled()
        assert not dialog.findChild(widgets.QPushButton, "backup_here").isEnabled()
        assert dialog.findChild(widgets.QPushButton, "check_now").isEnabled()
        dialog.accept()
        qtbot.waitUntil(lambda: window.findChild(widgets.QDialog, "settings_dialog") is None)
