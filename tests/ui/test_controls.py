"""Fields of every kind as the style sheet draws them: what stands in them is seen, and no chosen photo is tinted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text, one, take_photo
from walking import Walk

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto, Status
from pressdesk.services.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
RESOURCES = Path(__file__).parents[2] / "resources"


def _spin() -> Any:
    found = widgets.QSpinBox()
    found.setRange(0, 9_999)
    found.setValue(2023)
    return found


def _number_in_a_series() -> Any:
    from pressdesk.ui.meetings.editor import _Ordinal

    found = _Ordinal("ordinal", "Number in the series")
    found.setValue(2023)
    return found


def _choice(*, is_editable: bool) -> Any:
    found = widgets.QComboBox()
    found.addItem("Chosen in the list")
    found.setEditable(is_editable)
    return found


@pytest.fixture
def theme(qapp: Any) -> Any:
    """The theme of the application, light."""
    from pressdesk.ui.theme import Theme

    return Theme(qapp, RESOURCES, "light")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("make", [_spin, _number_in_a_series, lambda: _choice(is_editable=True)])
def test_what_stands_in_a_field_has_room(qtbot: Any, theme: Any, colours: str, make: Callable[[], Any]) -> None:
    """The line in the field is as wide as its words and as high as a letter, inside a frame like that of others."""
    theme.choose(colours)
    pane = widgets.QWidget()
    qtbot.addWidget(pane)
    column = widgets.QVBoxLayout(pane)
    field, plain = make(), widgets.QLineEdit("plain")
    column.addWidget(field)
    column.addWidget(plain)
    pane.resize(240, 120)
    pane.show()
    qtbot.waitExposed(pane)
    line = field.findChild(widgets.QLineEdit)
    metrics = line.fontMetrics()
    inside = line.width() - line.textMargins().left() - line.textMargins().right()
    assert inside >= metrics.horizontalAdvance(line.text())
    assert line.height() >= metrics.height()
    assert abs(field.height() - plain.height()) <= 1
    frame = pane.grab().toImage()
    scale = round(pane.devicePixelRatio())
    for each in (field, plain):  # the colour of the line around it, in the middle of its upper edge
        at = each.geometry()
        assert frame.pixelColor(at.center().x() * scale, at.top() * scale).name().upper() == theme.palette.line


def test_a_chosen_photo_of_a_release_is_not_tinted(
    folder: Path, tmp_path: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    from PIL import Image
    from PySide6.QtGui import QIcon

    Image.new("RGB", (300, 200), "#888888").save(tmp_path / "grey.png")
    with open_archive(folder, write=True) as archive:
        photo = take_photo(archive, tmp_path / "grey.png", width=300, height=200)
        one(archive, a_release(photos=[ReleasePhoto(photo_id=photo.number, position=1)]))
    window = open_desktop(folder).window
    window.editors.edit(Reference(Kind.RELEASE, 1))
    qtbot.waitUntil(lambda: bool(window.editors.windows), timeout=20_000)
    strip = window.editors.windows[0].facts.photos.strip
    qtbot.waitUntil(lambda: not strip.item(0).icon().isNull(), timeout=20_000)
    assert strip.item(0).isSelected()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        shown = strip.item(0).icon().pixmap(strip.iconSize(), 1.0, mode).toImage()
        colour = shown.pixelColor(shown.width() // 2, shown.height() // 2)
        assert all(abs(part - 0x88) <= 2 for part in (colour.red(), colour.green(), colour.blue()))
    window.editors.windows[0].close()


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_facts_are_not_cut_in_a_window_of_1280(
    folder: Path, open_desktop: Callable[..., Any], qtbot: Any, language: str
) -> None:
    """Day, number, status and every choice: on each page, in the editor, in every language, with each status."""
    with open_archive(folder, write=True) as archive:
        for number, status in enumerate(Status):
            texts = [a_text(code, "A headline", state=status) for code in ("az", "en", "ru")]
            one(archive, a_release(*texts, number=f"2024/18{number}", date=date(2024, 9, 26), status=status))
    window = open_desktop(folder, language=language).window
    window.resize(1280, 800)
    cut: set[tuple[str, str]] = set()

    def look(shown: Any) -> None:
        for label in shown.findChildren(widgets.QLabel):
            fits = label.wordWrap() or label.width() >= label.sizeHint().width()
            is_elided = label.sizePolicy().horizontalPolicy() is widgets.QSizePolicy.Policy.Ignored
            if label.isVisible() and not (fits or is_elided or label.inherits("QTipLabel")):
                cut.add((label.objectName(), label.text()))
        for box in shown.findChildren(widgets.QComboBox):
            frame = 2 * 9 + 24  # padding and line, and the arrow
            widest = max(box.fontMetrics().horizontalAdvance(box.itemText(row)) for row in range(box.count()))
            if box.isVisible() and box.width() < widest + frame - 8:
                cut.add((box.objectName(), str(widest)))

    walk = Walk(type("", (), {"window": window})(), "", look)
    walk.pages()
    window.show_page("releases")
    for row in range(len(Status)):
        window.releases.choose(row)
        walk.look("reading")
    assert window.findChild(widgets.QLabel, "reading_facts").text().endswith("2024/180")
    window.editors.edit(Reference(Kind.RELEASE, 1))
    walk.settle()
    window.editors.windows[0].resize(1280, 800)
    walk.look("editor")
    window.editors.windows[0].close()
    assert cut == set()
