"""Scrolling a form changes nothing in it, and pasting keeps the blanks between words."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent, QWheelEvent  # noqa: E402

from pressdesk.catalogue.references import Kind, Reference  # noqa: E402
from pressdesk.ui.chips_field import ChipsField  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

UI = Path(__file__).parents[2] / "src" / "pressdesk" / "ui"
MOVING = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateTimeEdit", "QDateEdit", "QTimeEdit"}


def _calls_and_bases(tree: ast.AST) -> set[str]:
    found = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return found | {base.id for one in classes for base in one.bases if isinstance(base, ast.Name)}


def test_every_field_that_the_wheel_would_change_is_a_steady_one() -> None:
    found = {
        file.name: names
        for file in UI.rglob("*.py")
        if file.name != "steady.py" and (names := _calls_and_bases(ast.parse(file.read_text("utf-8"))) & MOVING)
    }
    assert found == {}


def _roll(widget: Any) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    widgets.QApplication.sendEvent(widget, event)


def test_scrolling_over_the_facts_changes_none(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    window.editors.edit(Reference(Kind.RELEASE, 1))
    qtbot.waitUntil(lambda: bool(window.editors.windows) and window.tasks.is_idle)
    (editor,) = window.editors.windows
    before = editor.form
    fields = [*editor.findChildren(widgets.QComboBox), *editor.findChildren(widgets.QAbstractSpinBox)]
    assert len(fields) >= 2
    for field in fields:
        field.setFocus()
        for _notch in range(3):
            _roll(field)
    assert editor.form == before
    editor.close()


@pytest.mark.parametrize("markup", [False, True])
def test_pasting_keeps_the_blanks_at_the_edges(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, markup: bool
) -> None:
    window = open_desktop(filled).window
    window.editors.edit(Reference(Kind.RELEASE, 1))
    qtbot.waitUntil(lambda: bool(window.editors.windows) and window.tasks.is_idle)
    (editor,) = window.editors.windows
    body = editor.panes["az"].body
    body.selectAll()
    for words in ("Birinci cümlə.", " İkinci cümlə. ", "Üçüncü cümlə."):
        data = QMimeData()
        data.setText(words)
        if markup:
            data.setHtml(f"<html><body><p>{words}</p></body></html>")
        body.insertFromMimeData(data)
    assert body.toPlainText() == "Birinci cümlə. İkinci cümlə. Üçüncü cümlə."
    editor.discard()


def test_a_click_beside_the_offers_goes_where_it_points(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window = open_desktop(filled).window
    window.editors.edit(Reference(Kind.RELEASE, 1))
    qtbot.waitUntil(lambda: bool(window.editors.windows) and window.tasks.is_idle)
    (editor,) = window.editors.windows
    editor.resize(1200, 800)
    editor.activateWindow()
    field = next(one for one in editor.facts.findChildren(ChipsField) if "countr" in one.objectName())
    line = next(one for one in field.findChildren(widgets.QLineEdit) if one.objectName().endswith("_line"))
    line.setFocus()
    qtbot.keyClicks(line, "Qaz")
    popup = field.popup
    qtbot.waitUntil(popup.isVisible)
    number = editor.facts.number
    at = number.mapToGlobal(number.rect().center())
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(popup.mapFromGlobal(at)),
        QPointF(at),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widgets.QApplication.sendEvent(popup, event)
    qtbot.waitUntil(number.hasFocus)
    assert not popup.isVisible()
    line.clear()
    editor.discard()
