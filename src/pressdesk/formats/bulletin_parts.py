"""What a bulletin prints of photos and tables and how large, the same in Word and in the preview of the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from pressdesk.formats.docx_styles import TEXT_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pressdesk.formats.blocks import Block, Run

FIGURE_GAP = "\u00a0\u00a0"  # between two photos of a row; it cannot end the line
FIGURE_SPACE = 6.5  # points, a little more than the gap is wide
_ALONE, _IN_A_ROW = 205.0, 150.0  # the most that photos are high
_ROW = 3
_CELL = " | "
_NARROWEST = 48.0  # points of a column


def figure_rows(sizes: Sequence[tuple[int, int]]) -> list[list[tuple[int, float, float]]]:
    """The rows of photos with these widths and heights: of each its place among them, and its size in points.

    Photos of a row are equally high and fill the text's width as far as they may be so high; up to three make one row,
    four two rows of two.
    """
    rows = -(-len(sizes) // _ROW)
    placed, begin = [], 0
    for row in range(rows):
        end = begin + -(-(len(sizes) - begin) // (rows - row))
        shapes = [wide / high for wide, high in sizes[begin:end]]
        free = TEXT_WIDTH - FIGURE_SPACE * (len(shapes) - 1)
        height = min(free / sum(shapes), _ALONE if len(sizes) == 1 else _IN_A_ROW)
        placed.append([(begin + place, shape * height, height) for place, shape in enumerate(shapes)])
        begin = end
    return placed


@dataclass(frozen=True)
class Table:
    """Rows of cells, each of as many; ``has_header`` says that the first row names what stands below it."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    has_header: bool

    def widths(self) -> list[float]:
        """The widths of the columns in points, which share the text's by how much stands in them."""
        longest = [max(len(_text(cell)) for cell in column) for column in zip(*self.rows, strict=True)]
        free = TEXT_WIDTH - _NARROWEST * len(longest)
        whole = sum(longest) or 1
        if free < 0:
            return [TEXT_WIDTH / len(longest)] * len(longest)
        return [_NARROWEST + free * amount / whole for amount in longest]


def with_tables(blocks: Iterable[Block]) -> list[Block | Table]:
    """``blocks`` with each table in place of the lines it came as: paragraphs of as many cells, one after another."""
    parts: list[Block | Table] = []
    for count, lines in groupby(blocks, key=_cells):
        members = list(lines)
        # Two tables that touch would be one in Word.
        if count < 2 or len(members) < 2 or (parts and isinstance(parts[-1], Table)):
            parts.extend(members)
        else:
            rows = tuple(_parted(block.runs) for block in members)
            parts.append(Table(rows, _has_header(rows)))
    return parts


def _cells(block: Block) -> int:
    if block.kind != "p" or "\n" in block.text:
        return 0
    return f"{block.text} ".count(_CELL) + 1


def _parted(runs: Sequence[Run]) -> tuple[tuple[Run, ...], ...]:
    cells: list[list[Run]] = [[]]
    # The last cell may be empty; a separator that is parted by a change of style is one all the same.
    text, start = f"{''.join(run.text for run in runs)} ", 0
    cuts = []
    while (found := text.find(_CELL, start)) >= 0:
        cuts.append(found)
        start = found + len(_CELL)
    begin = 0
    for run in runs:
        kept = ""
        for offset, letter in enumerate(run.text, begin):
            if cuts and offset == cuts[0]:
                if kept:
                    cells[-1].append(replace(run, text=kept))
                cells.append([])
                kept = ""
            if cuts and offset >= cuts[0]:
                if offset == cuts[0] + len(_CELL) - 1:
                    cuts.pop(0)
                continue
            kept += letter
        if kept:
            cells[-1].append(replace(run, text=kept))
        begin += len(run.text)
    return tuple(tuple(cell) for cell in cells)


def _has_header(rows: Sequence[Sequence[Sequence[Run]]]) -> bool:
    """Whether some column has words above figures."""
    columns = ([_text(cell) for cell in column] for column in zip(*rows, strict=True))
    return any(
        column[0] and not _figures(column[0]) and all(_figures(text) for text in column[1:]) for column in columns
    )


def _figures(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _text(cell: Sequence[Run]) -> str:
    return "".join(run.text for run in cell)
