"""Widgets in a column or a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pressdesk.ui import tokens

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    Part = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | tuple[QWidget, int, Qt.AlignmentFlag]

_Box = TypeVar("_Box", bound=QBoxLayout)


def column(
    *parts: Part,
    on: QWidget | None = None,
    margins: int | tuple[int, int, int, int] | None = None,
    gap: int | None = None,
) -> QVBoxLayout:
    """``parts`` below each other: widgets, layouts, and numbers for room that stretches so much.

    A part with its stretch, and with its alignment, is a tuple. It becomes the layout of the widget it is ``on``.
    ``margins`` – left, top, right and bottom, or one for all – and ``gap`` are steps of ``tokens.GAP``; without them
    they are the style's.
    """
    return _filled(QVBoxLayout(), parts, on, margins, gap)


def row(
    *parts: Part,
    on: QWidget | None = None,
    margins: int | tuple[int, int, int, int] | None = None,
    gap: int | None = None,
) -> QHBoxLayout:
    """``parts`` beside each other, as ``column`` takes them."""
    return _filled(QHBoxLayout(), parts, on, margins, gap)


def _filled(
    box: _Box,
    parts: tuple[Part, ...],
    on: QWidget | None,
    margins: int | tuple[int, int, int, int] | None,
    gap: int | None,
) -> _Box:
    if on is not None:
        on.setLayout(box)
    if margins is not None:
        steps = (margins,) * 4 if isinstance(margins, int) else margins
        box.setContentsMargins(*(tokens.GAP[step] for step in steps))
    if gap is not None:
        box.setSpacing(tokens.GAP[gap])
    for part in parts:
        if isinstance(part, int):
            box.addStretch(part)
            continue
        what, *place = part if isinstance(part, tuple) else (part,)
        add: Any = box.addLayout if isinstance(what, QLayout) else box.addWidget
        add(what, *place)
    return box
