"""The colours, distances and sizes that everything in the window is drawn with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, as ``#RRGGBB``; each ``soft`` is the ground of what its colour is written on."""

    window: str
    surface: str
    sunken: str
    line: str
    text: str
    second: str
    third: str
    accent: str
    on_accent: str
    accent_soft: str
    mark: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str


LIGHT = Palette(
    window="#F5F6F8",
    surface="#FFFFFF",
    sunken="#ECEEF1",
    line="#DFE3E8",
    text="#1B1F24",
    second="#55606B",
    third="#86909B",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    accent_soft="#E5EFF9",
    mark="#FFE89A",
    ok="#1A7F37",
    ok_soft="#E1F3E5",
    warn="#9A6700",
    warn_soft="#FFF2D0",
    danger="#C9252D",
    danger_soft="#FCE7E8",
)
DARK = Palette(
    window="#15181C",
    surface="#1D2126",
    sunken="#111417",
    line="#2D333A",
    text="#E7E9EC",
    second="#A7AFB8",
    third="#788089",
    accent="#76B5FF",
    on_accent="#0B1D30",
    accent_soft="#1A2D42",
    mark="#665300",
    ok="#57C46F",
    ok_soft="#16301D",
    warn="#E0B03A",
    warn_soft="#35290B",
    danger="#FF7B72",
    danger_soft="#3A1B1B",
)

GAP = (0, 4, 8, 12, 16, 24)
"""Distances in pixels."""
CONTROL = 30
"""Height of a control in pixels."""
BASE_PX, SMALL_PX, READING_PX = 13, 11.5, 14
"""Sizes of type in pixels."""
READING_LEADING = 160
"""Per cent of the size from line to line where a text is read."""
