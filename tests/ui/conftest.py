"""The window of a test: real widgets on a real archive, closed at the end, with nothing left behind."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_link, a_release, a_text, an_authority, an_event, one

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.releases import LinkRole, Status
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RESOURCES = Path(__file__).parents[2] / "resources"
STRICT = [
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            for mark in STRICT:
                item.add_marker(mark)


@pytest.fixture
def filled(folder: Path) -> Path:
    """An archive of three releases: two of 2023, one published in three languages, and one of 2021."""
    with open_archive(folder, write=True) as archive:
        country = one(archive, an_authority({"az": "Qazaxıstan", "en": "Kazakhstan"}, AuthorityKind.COUNTRY))
        event = one(archive, an_event({"az": "Almatı prosesi", "en": "Almaty Process"}))
        published: dict[str, Any] = {"state": Status.PUBLISHED}
        draft: dict[str, Any] = {"state": Status.DRAFT}
        one(
            archive,
            a_release(
                a_text("az", "Bakıda görüş keçirilib", "Xidmətin rəisi qonaqları qəbul edib.", **published),
                a_text("en", "A meeting was held in Baku", 'Guests <img src="file:///etc/hosts">came.', **published),
                a_text("ru", "Встреча в Баку", "Начальник Службы принял гостей.", **published),
                number="2023/184",
                date=date(2023, 10, 12),
                status=Status.PUBLISHED,
                event_id=event.number,
                authorities=[a_link(country, LinkRole.CHAIR)],
            ),
        )
        one(
            archive,
            a_release(
                a_text("az", "Yeni xidmət mərkəzi", "Mərkəz açılıb.", **draft),
                date=date(2023, 5, 2),
                status=Status.DRAFT,
            ),
        )
        one(
            archive,
            a_release(
                a_text("en", "Statistics for 2020", "Numbers.", **draft),
                date=date(2021, 1, 9),
                status=Status.DRAFT,
            ),
        )
    return folder


@pytest.fixture
def open_desktop(qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open a desktop on an archive; every window is closed afterwards, and none may be left."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QWidget

    from pressdesk.ui.desktop import Desktop

    somewhere = QWidget()
    qtbot.keyClick(somewhere, Qt.Key.Key_Escape)  # Qt holds the last test's Shift or Ctrl for pressed still
    somewhere.deleteLater()
    qtbot.wait(1)
    before = set(QApplication.topLevelWidgets())
    opened: list[Any] = []

    def open_one(
        folder: Path,
        *,
        theme: str = "light",
        language: str = "en",
        windows: dict[str, list[int]] | None = None,
        is_settled: bool = True,
    ) -> Any:
        desktop = Desktop(
            qapp,
            resources=RESOURCES,
            cache=tmp_path / "cache",
            drafts=tmp_path / "drafts",
            home=tmp_path / "home",
            by="tester",
            theme=theme,
            language=language,
            remember=lambda *told: setattr(desktop, "told", told),
            write_down=lambda _report: None,
            windows=windows,
        )
        opened.append(desktop)
        crashes: list[Exception] = []
        desktop.open(folder)
        desktop.window.tasks.crashed.connect(crashes.append)
        if not is_settled:
            return desktop
        qtbot.waitUntil(lambda: desktop.window.tasks.is_idle, timeout=20_000)
        qtbot.wait(150)  # counts come after a pause
        qtbot.waitUntil(lambda: desktop.window.tasks.is_idle, timeout=20_000)
        assert crashes == []
        return desktop

    yield open_one
    for desktop in opened:
        desktop.close()
        desktop.deleteLater()
    qtbot.wait(50)
    left = [widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isWindow()]
    assert [widget.objectName() for widget in left if not widget.isHidden()] == []
    assert [widget for widget in left if widget.objectName() == "main_window"] == []
