"""Measuring: work in a process of its own, and a figure beside its floor."""

from __future__ import annotations

import resource
import statistics
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Ran(NamedTuple):
    """What the work returned, and the most memory its process ever held, in MB."""

    value: Any
    peak: float


@dataclass(frozen=True)
class Setting:
    """Where a benchmark may write, and how much it is to do: ``quick`` runs prove only that it works."""

    folder: Path
    quick: bool

    def pick(self, full: int, quick: int) -> int:
        return quick if self.quick else full


@dataclass(frozen=True)
class Figure:
    """One line of the table: in each round what pressdesk took and what the floor took, both in ``unit``."""

    what: str
    floor: str
    unit: str
    rounds: Sequence[tuple[float, float]]

    @property
    def taken(self) -> float:
        return statistics.median(taken for taken, _floor in self.rounds)

    @property
    def least(self) -> float:
        return statistics.median(floor for _taken, floor in self.rounds)

    @property
    def ratios(self) -> list[float]:
        return sorted(taken / floor for taken, floor in self.rounds)

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)


@dataclass(frozen=True)
class Findings:
    """What a benchmark found: its figures, sentences to stand below them, and claims that did not hold."""

    figures: Sequence[Figure] = ()
    remarks: Sequence[str] = ()
    broken: Sequence[str] = ()


def fresh(work: Callable[..., Any], *arguments: Any) -> Ran:  # noqa: ANN401 - any work
    """Do ``work`` in a new process: nothing is warm in it, and its memory is its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_watched, work, arguments).result()


def lowest(work: Callable[..., float], *arguments: Any, below: Path) -> float:  # noqa: ANN401 - any work
    """The median of three floors: they are short, and a moment's disturbance weighs heavily on them.

    ``work`` gets ``arguments`` and a file to write, another one below the folder ``below`` each time.
    """
    below.mkdir()
    return statistics.median(fresh(work, *arguments, below / f"{number}.db").value for number in range(3))


def _watched(work: Callable[..., Any], arguments: tuple[Any, ...]) -> Ran:
    value = work(*arguments)
    return Ran(value, _peak())


def _peak() -> float:
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage tells on Linux begins with the memory of the process that started this one
        return int(next(line for line in status.read_text().splitlines() if line.startswith("VmHWM")).split()[1]) / 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
