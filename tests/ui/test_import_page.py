"""The Import page, with real widgets, real files and a real archive."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.services.import_preview import FilePreview
from pressdesk.services.import_results import Failed, Imported, Skipped, StatedFacts
from pressdesk.services.listing import totals
from pressdesk.services.opening import open_archive
from pressdesk.services.records import show

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

AZ = "Dövlət Miqrasiya Xidməti bölgədə əcnəbilər üçün yeni idarə açıb. Tədbirdə qonaqlar iştirak edib."
EN = "The State Migration Service opened a new office for foreigners in the region."
RU = "Государственная миграционная служба открыла новое отделение для иностранцев."
NAMES = ("a.txt", "b.txt", "c.txt", "d.txt", "f.jpg", "g.jpg")


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    """A folder of texts in three languages, one of them twice, a photo and a broken picture."""
    place = tmp_path / "Xəbərlər 2023"
    place.mkdir()
    (place / "a.txt").write_text(f"Yeni idarə açılıb\n\nBakı, 12 oktyabr 2023-cü il\n\n{AZ}\n", "utf-8")
    (place / "b.txt").write_text(f"The office opens\n\n12 October\n\n{EN}\n", "utf-8")
    (place / "c.txt").write_text(f"Открыто отделение\n\nБаку, 12 октября 2023 года\n\n{RU}\n", "utf-8")
    (place / "d.txt").write_bytes((place / "a.txt").read_bytes())
    Image.new("RGB", (90, 60), "navy").save(place / "f.jpg")
    (place / "g.jpg").write_bytes((place / "f.jpg").read_bytes()[:300])
    return place


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of texts that no two of are the same."""
    place = tmp_path / "many"
    place.mkdir()
    for number in range(60):
        (place / f"{number:03}.txt").write_text(f"Office {number} opens\n\n12 October 2023\n\n{EN} {number}\n", "utf-8")
    return place


def _page(desktop: Any) -> Any:
    window = desktop.window
    window.show_page("import")
    return window.page("import")


def _settle(qtbot: Any, page: Any) -> None:
    tasks = page.window().tasks
    qtbot.waitUntil(lambda: not page.is_busy and tasks.is_idle, timeout=60_000)


def _taken(qtbot: Any, page: Any, *paths: Path) -> None:
    page.take(list(paths))
    _settle(qtbot, page)


def _column(page: Any, column: int) -> list[str]:
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def _button(page: Any, name: str) -> Any:
    return page.findChild(widgets.QPushButton, name)


def _keys() -> Any:
    from PySide6.QtCore import Qt

    return Qt.Key


def _edit(qtbot: Any, page: Any, row: int, column: int, name: str, words: str) -> None:
    page.table.setCurrentIndex(page.model.index(row, column))
    qtbot.keyClick(page.table, _keys().Key_F2)
    line = page.findChild(widgets.QLineEdit, name)
    line.selectAll()
    line.insert(words)
    qtbot.keyClick(line, _keys().Key_Return)
    qtbot.waitUntil(lambda: page.findChild(widgets.QLineEdit, name) is None)


@pytest.mark.parametrize(
    ("language", "state", "said"),
    [
        ("en", "to confirm", "possible embargo"),
        ("az", "dəqiqləşdir", "embarqo ola bilər"),
        ("ru", "уточнить", "возможно, эмбарго"),
    ],
)
def test_a_text_that_asks_to_wait_says_why(
    folder: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path, language: str, state: str, said: str
) -> None:
    place = tmp_path / "waits"
    place.mkdir()
    usual = f"12 oktyabr 2023-cü il\n\n{AZ}"
    (place / "a.txt").write_text(f"1 mart saat 10:00-dək dərc olunmamalıdır\n\nİdarə açılıb\n\n{usual}\n", "utf-8")
    (place / "b.txt").write_text(f"PRESS-RELİZ № 12\n\n{usual}\n", "utf-8")
    (place / "c.txt").write_text(f"İdarə açılır\n\n{usual} {AZ} {AZ}\n\n{RU} {RU}\n", "utf-8")
    page = _page(open_desktop(folder, language=language))
    _taken(qtbot, page, place)
    assert _column(page, 1) == [state] * 3
    first, second, third = _column(page, 5)
    assert "1 mart saat 10:00-dək dərc olunmamalıdır" in first
    assert first.startswith(said)
    assert "PRESS-RELİZ № 12" in second
    assert "Государственная миграционная служба" in third


def test_an_empty_page_says_what_can_be_taken_in(folder: Path, open_desktop: Callable[..., Any]) -> None:
    page = _page(open_desktop(folder))
    assert _button(page, "choose_files").isVisible()
    assert _button(page, "choose_folder").isVisible()
    assert any("Word and PDF" in label.text() for label in page.findChildren(widgets.QLabel) if label.isVisible())
    assert not page.table.isVisible()


def test_what_is_dropped_is_looked_at(folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    from pressdesk.ui.importing.drop_zone import dropped_paths

    page = _page(open_desktop(folder))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(batch)), QUrl("https://example.org/a.txt")])
    assert dropped_paths(mime) == [batch]
    assert dropped_paths(QMimeData()) == []
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    _settle(qtbot, page)
    assert [row.found.source.name for row in page.model.rows] == list(NAMES)
    assert _column(page, 1) == ["new release", "date to confirm", "new release", "duplicate", "new photo", "failed"]
    assert _column(page, 3)[:3] == ["Azərbaycanca", "English", "Русский"]
    assert _column(page, 4)[:2] == ["12 Oct 2023", "12 Oct?"]
    assert _column(page, 5)[3] == "the same file comes earlier in this import (a.txt)"
    assert _column(page, 5)[5].startswith("g.jpg is damaged")
    shown = {name: _button(page, f"group_{name}").text()[0] for name in ("certain", "attention", "duplicate", "failed")}
    assert shown == {"certain": "3", "attention": "1", "duplicate": "1", "failed": "1"}
    assert _button(page, "accept_certain").text() == "Accept the certain ones (3)"
    assert _button(page, "accept_ticked").text() == "Accept all ticked (4)"
    with open_archive(folder, write=False) as archive:
        assert sum(totals(archive).values()) == 0


def test_counters_narrow_the_table(folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    page = _page(open_desktop(folder))
    _taken(qtbot, page, batch)
    _button(page, "group_failed").click()
    assert [row.found.source.name for row in page.model.shown] == ["g.jpg"]
    _button(page, "group_attention").click()
    assert [row.found.source.name for row in page.model.shown] == ["b.txt"]
    _button(page, "group_attention").click()
    assert page.model.rowCount() == 6


def test_date_title_and_language_are_put_right_and_taken_in(
    folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    desktop = open_desktop(folder)
    page = _page(desktop)
    _taken(qtbot, page, batch)
    _edit(qtbot, page, 1, 4, "edit_day", "no day at all")
    assert _column(page, 4)[1] == "12 Oct?"
    _edit(qtbot, page, 1, 4, "edit_day", "13 oktyabr 2023")
    assert (_column(page, 1)[1], _column(page, 4)[1]) == ("new release", "13 Oct 2023")
    _edit(qtbot, page, 0, 2, "edit_title", "Yeni idarə Şəkidə açılıb")
    page.table.setCurrentIndex(page.model.index(1, 3))
    qtbot.keyClick(page.table, _keys().Key_Return)
    box = page.findChild(widgets.QComboBox, "edit_language")
    box.setCurrentIndex(box.findData("ru"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.findChild(widgets.QComboBox, "edit_language") is None)
    page.table.setCurrentIndex(page.model.index(2, 2))
    qtbot.keyClick(page.table, _keys().Key_Space)
    assert _button(page, "accept_ticked").text() == "Accept all ticked (3)"
    progress: list[tuple[int, int]] = []
    page.progressed.connect(lambda done, total: progress.append((done, total)))
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert progress[-2:] == [(3, 3), (0, 0)]
    assert sorted(_column(page, 1)) == ["taken in"] * 3
    archive = page.window().archive
    a, b = (show(archive, Reference(Kind.RELEASE, number)) for number in (1, 2))
    assert a.texts[0].headline == "Yeni idarə Şəkidə açılıb"  # type: ignore[attr-defined]
    assert (b.date, b.status, b.texts[0].language) == (date(2023, 10, 13), Status.PUBLISHED, "ru")  # type: ignore[attr-defined]
    assert totals(archive)[Kind.PHOTO] == 1
    assert _button(page, "go_on").isVisible()
    _button(page, "go_on").click()
    assert [row.found.source.name for row in page.model.rows] == ["c.txt"]
    assert not page.model.rows[0].is_ticked


def test_a_whole_import_is_undone_and_made_again(
    folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = (desktop := open_desktop(folder)).window
    page = _page(desktop)
    _taken(qtbot, page, batch)
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert _column(page, 1) == ["taken in"] * 4
    assert window.actions_["undo"].isEnabled()
    _button(page, "import_undo").click()
    assert not _button(page, "import_undo").isVisible()
    _settle(qtbot, page)
    assert "was undone" in page.findChild(widgets.QLabel, "import_hint").text()
    archive = page.window().archive
    assert sum(totals(archive).values()) == 0
    window.actions_["undo"].trigger()
    _settle(qtbot, page)
    assert sum(totals(archive).values()) == 4
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    _settle(qtbot, page)
    assert sum(totals(archive).values()) == 0


def test_a_step_of_the_main_window_undoes_all_of_an_import(
    folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = (desktop := open_desktop(folder)).window
    page = _page(desktop)
    _taken(qtbot, page, batch)
    _button(page, "accept_certain").click()
    _settle(qtbot, page)
    assert sum(totals(page.window().archive).values()) == 3
    window.actions_["undo"].trigger()
    _settle(qtbot, page)
    assert sum(totals(page.window().archive).values()) == 0
    assert not window.actions_["undo"].isEnabled()


def test_a_stopped_import_keeps_what_it_took_and_goes_on(
    folder: Path, many: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    page = _page(open_desktop(folder))
    _taken(qtbot, page, many)
    page.progressed.connect(lambda done, _total: page.stop() if done else None)
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    taken = totals(page.window().archive)[Kind.RELEASE]
    assert 0 < taken < 60
    assert _column(page, 1) == ["taken in"] * taken
    assert page.findChild(widgets.QLabel, "import_hint").text() == "Stopped. What was taken in before is kept."
    page.progressed.disconnect()
    _button(page, "go_on").click()
    assert page.model.rowCount() == 60 - taken
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert totals(page.window().archive)[Kind.RELEASE] == 60


def test_looking_is_stopped_and_shows_what_it_saw(
    folder: Path, many: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    page = _page(open_desktop(folder))
    page.progressed.connect(lambda done, _total: page.stop() if done else None)
    _taken(qtbot, page, many)
    assert 0 < page.model.rowCount() < 60
    assert _button(page, "accept_ticked").isVisible()
    _button(page, "import_cancel").click()
    assert page.model.rowCount() == 0
    assert _button(page, "choose_files").isVisible()


def test_a_window_that_is_closed_stops_the_import(
    folder: Path, many: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    desktop = open_desktop(folder)
    page = _page(desktop)
    _taken(qtbot, page, many)
    with qtbot.waitSignal(page.progressed, timeout=20_000):
        _button(page, "accept_ticked").click()
    desktop.close()
    with open_archive(folder, write=True) as archive:
        assert 0 < totals(archive)[Kind.RELEASE] < 60


def test_a_duplicate_and_what_was_taken_in_lead_to_their_records(
    folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = (desktop := open_desktop(folder)).window
    page = _page(desktop)
    _taken(qtbot, page, batch / "a.txt", batch / "b.txt")
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert _button(page, "show_attention").isVisible()
    _button(page, "show_attention").click()
    assert [row.found.source.name for row in page.model.shown] == ["b.txt"]
    qtbot.keyClick(page.table, _keys().Key_Return)
    _settle(qtbot, page)
    assert window.releases.isVisible()
    assert window.releases.selected() == [Reference(Kind.RELEASE, 2)]
    window.show_page("import")
    _button(page, "import_done").click()
    _taken(qtbot, page, batch / "a.txt")
    assert _column(page, 1) == ["duplicate"]
    assert not _button(page, "accept_ticked").isEnabled()
    wanted: list[Reference] = []
    page.record_wanted.connect(wanted.append)
    cell = page.table.visualRect(page.model.index(0, 5)).center()
    from PySide6.QtCore import Qt

    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert wanted == [Reference(Kind.RELEASE, 1)]


def test_what_goes_wrong_between_looking_and_taking_is_told(
    folder: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    page = _page(open_desktop(folder))
    _taken(qtbot, page, batch)
    (batch / "a.txt").unlink()
    (batch / "b.txt").write_bytes((batch / "c.txt").read_bytes())
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    became = {row.found.source.name: row for row in page.model.rows}
    assert {name: row.state for name, row in became.items()} == {
        "a.txt": "failed",
        "b.txt": "taken",
        "c.txt": "skipped",
        "f.jpg": "taken",
    }
    assert became["a.txt"].why == "a.txt does not exist."
    assert became["c.txt"].record == Reference(Kind.RELEASE, 1)
    assert _column(page, 1)[0] == "failed"


def test_an_archive_that_goes_away_ends_the_import_with_one_sentence(
    folder: Path, many: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = (desktop := open_desktop(folder)).window
    page = _page(desktop)
    _taken(qtbot, page, many)
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    folder.rename(folder.with_name("gone"))
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert told[0].level == "error"
    assert _column(page, 1) == ["failed"]
    assert _button(page, "go_on").isVisible()
    folder.with_name("gone").rename(folder)
    _button(page, "go_on").click()
    _button(page, "accept_ticked").click()
    _settle(qtbot, page)
    assert totals(page.window().archive)[Kind.RELEASE] == 59


def test_a_full_disk_ends_the_import_and_loses_nothing(
    blank: Path, many: Path, small_disk: Callable[[int], Path], open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    import shutil

    folder = small_disk(1_800)
    shutil.copytree(blank, folder / "archive")
    page = _page(open_desktop(folder / "archive"))
    _taken(qtbot, page, many)
    filler = folder / "filler"
    _button(page, "accept_ticked").click()
    with filler.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"\0" * 4_096):
                pass
        except OSError:
            pass
    _settle(qtbot, page)
    states = _column(page, 1)
    assert states.count("failed") == 1
    assert "space" in page.findChild(widgets.QLabel, "import_hint").text()
    filler.unlink()
    assert totals(page.window().archive)[Kind.RELEASE] == states.count("taken in")


def test_nothing_is_taken_in_where_an_archive_is_only_read(
    filled: Path, batch: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    with open_archive(filled, write=True):
        window = (desktop := open_desktop(filled)).window
        page = _page(desktop)
        assert not _button(page, "choose_files").isEnabled()
        assert not _button(page, "choose_folder").isEnabled()
        assert not page.acceptDrops()
        _taken(qtbot, page, batch)
        assert page.model.rowCount() == 0
        assert "read only" in window.findChild(widgets.QLabel, "notice_sentence").text()


def test_an_empty_folder_and_a_second_batch_are_told(
    folder: Path, batch: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = (desktop := open_desktop(folder)).window
    page = _page(desktop)
    (tmp_path / "empty").mkdir()
    _taken(qtbot, page, tmp_path / "empty")
    assert "no file" in window.findChild(widgets.QLabel, "notice_sentence").text()
    assert _button(page, "choose_files").isVisible()
    _taken(qtbot, page, batch)
    _taken(qtbot, page, tmp_path / "empty")
    assert "First accept or cancel" in window.findChild(widgets.QLabel, "notice_sentence").text()
    assert page.model.rowCount() == 6


def test_two_thousand_files_do_not_stall_the_window(
    folder: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from PySide6.QtCore import QTimer

    place = tmp_path / "many"
    place.mkdir()
    for number in range(2_000):
        (place / f"{number:04}.txt").write_text(f"Office {number} opens\n\n12 October 2023\n\n{EN}\n", "utf-8")
    page = _page(open_desktop(folder))
    inserted: list[int] = []
    page.model.rowsInserted.connect(lambda _parent, first, last: inserted.append(last - first + 1))
    gaps, last = [], time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=0)
    timer.timeout.connect(beat)
    timer.start()
    began = time.perf_counter()
    _taken(qtbot, page, place)
    took = time.perf_counter() - began
    timer.stop()
    with capsys.disabled():
        over = sum(gap > 0.05 for gap in gaps)
        print(  # noqa: T201 - a figure to look at, not to assert on
            f"\n2000 files in {took:.1f} s, {len(inserted)} updates, "
            f"longest stall {max(gaps) * 1000:.0f} ms, {over} over 50 ms"
        )
    assert sum(inserted) == 2_000
    assert len(inserted) <= took * 20 + 2


def test_the_model_keeps_to_the_rules(qtmodeltester: Any, tmp_path: Path) -> None:
    from pressdesk.ui.importing.model import FilesModel

    model = FilesModel(writable=True)
    qtmodeltester.check(model)
    a, b, c = (tmp_path / name for name in ("a.txt", "b.txt", "c.jpg"))
    error = Failed(c, _error(c)).error
    found = [
        FilePreview(a, Kind.RELEASE, "A", "en", date(2023, 10, 12)),
        FilePreview(b, Kind.RELEASE, "B", "en", attention=({"code": "date_missing"},)),
        FilePreview(c, error=error),
    ]
    model.add(found)
    qtmodeltester.check(model)
    assert model.setData(model.index(1, 4), date(2023, 10, 13))
    assert model.rows[1].given == StatedFacts(date(2023, 10, 13))
    assert model.counts == {"certain": 2, "failed": 1}
    assert model.setData(model.index(1, 4), None)
    assert model.counts == {"certain": 1, "attention": 1, "failed": 1}
    assert not model.setData(model.index(2, 2), "C")
    model.narrow("attention")
    qtmodeltester.check(model)
    release = Reference(Kind.RELEASE, 1)
    left = model.report(
        [Imported(a, release, "en", "A", date(2023, 10, 12), ()), Skipped(tmp_path / "new.txt", "the same", release)]
    )
    assert [row.found.source for row in left] == [b]
    assert [row.state for row in model.rows] == ["skipped", "taken"]
    qtmodeltester.check(model)


def _error(path: Path) -> Any:
    from pressdesk.errors import IntakeError

    return IntakeError("source_empty", path=path)
