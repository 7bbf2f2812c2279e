"""``python -m benchmarks.mutants [ROOM ...]``: whether the tests notice small changes to the program, one at a time.

In each room the same random sample of changes is made every time, as long as its code stays the same. For each, the
tests that pass over its line are run in a copy of the checkout. It prints how many were noticed, and where others are.
"""

from __future__ import annotations

import argparse
import ast
import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ROOT = Path(__file__).parents[1]
_ROOMS = ("services", "search", "catalogue", "language")
_SEED = 20231012
_SAMPLE = 200
# The window's tests pass over nearly every line, but what they hold against it is the window.
_TESTS = ("catalogue", "language", "search", "services", "storage", "cli")
# Tests over a line are run as long as they take so many seconds together: those named like its module first, then the
# fastest.
_MOST_SECONDS = 12.0
_PATIENCE = 5
_NOTICED = (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED, pytest.ExitCode.USAGE_ERROR)
"""A test failed, or the module could not be imported any more, by a test or by conftest.py."""
_OTHER: dict[type, type] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
}


class Mutant(NamedTuple):
    """One change: in which file of the checkout, in which line, what changes, and the whole file with it."""

    file: str
    line: int
    change: str
    source: str


class Map(NamedTuple):
    """Which tests pass over each line of each file, and how many seconds each test takes; failing ones are left out."""

    tests: dict[tuple[str, int], set[str]]
    seconds: dict[str, float]


def mutants(file: Path) -> Iterator[Mutant]:
    """Every change that is made to a file: comparisons, logic, numbers, returned values, calls and conditions."""
    source = file.read_text(encoding="utf-8")
    for number in range(sum(1 for _ in _changes(ast.parse(source)))):
        tree = ast.parse(source)
        node, change, make = next(one for at, one in enumerate(_changes(tree)) if at == number)
        make()
        name = file.relative_to(_ROOT).as_posix()
        yield Mutant(name, node.lineno, change, ast.unparse(ast.fix_missing_locations(tree)))


def _changes(tree: ast.AST) -> Iterator[tuple[Any, str, Callable[[], object]]]:
    """Each place of ``tree`` where something is changed: the node, what changes, and the function that does it."""
    for node in _walk(tree):
        if isinstance(node, ast.Compare) and (other := _OTHER.get(type(node.ops[0]))):
            yield node, f"{type(node.ops[0]).__name__} → {other.__name__}", _put(node.ops, 0, other())
        elif isinstance(node, ast.BoolOp | ast.BinOp) and (other := _OTHER.get(type(node.op))):
            yield node, f"{type(node.op).__name__} → {other.__name__}", _set(node, "op", other())
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield node, "not x → not not x", _set(node, "operand", ast.UnaryOp(ast.Not(), node.operand))
        elif isinstance(node, ast.Constant) and type(node.value) in (int, bool):
            value = not node.value if isinstance(node.value, bool) else node.value + 1
            yield node, f"{node.value} → {value}", _set(node, "value", value)
        elif isinstance(node, ast.Return) and node.value is not None and ast.unparse(node.value) != "None":
            yield node, "return None", _set(node, "value", ast.Constant(None))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            yield node, f"without {ast.unparse(node.value)[:60]}", _set(node, "value", ast.Constant(None))
        elif isinstance(node, ast.If | ast.IfExp):
            yield node, f"never {ast.unparse(node.test)[:60]}", _set(node, "test", ast.Constant(False))


def _put(values: list[Any], at: int, value: Any) -> Callable[[], object]:  # noqa: ANN401
    return lambda: values.__setitem__(at, value)


def _set(node: ast.AST, name: str, value: Any) -> Callable[[], object]:  # noqa: ANN401
    return lambda: setattr(node, name, value)


def _walk(tree: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """The nodes in which a change changes what the program does: no annotations, and nothing that is for types only."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for node in value if isinstance(value, list) else [value]:
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                continue
            if isinstance(node, ast.AST):
                if isinstance(node, ast.expr | ast.stmt):
                    yield node
                yield from _walk(node)


def sample(room: str, most: int) -> list[Mutant]:
    """At most so many changes of a room, always the same ones."""
    every = [one for file in sorted((_ROOT / "src/pressdesk" / room).rglob("*.py")) for one in mutants(file)]
    random.Random(_SEED).shuffle(every)
    return every[:most]


class _Mapper:
    """A plugin of pytest that notes, for each test, the lines it passes over and the seconds it takes."""

    def __init__(self) -> None:
        from coverage import Coverage

        self._coverage = Coverage(source=[str(_ROOT / "src/pressdesk")], data_file=None, config_file=False)
        self._coverage.start()
        self._seconds: dict[str, float] = defaultdict(float)
        self._failed: set[str] = set()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        """Let what runs from now on count for this test."""
        self._coverage.switch_context(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up the seconds of a test, and note when it failed."""
        self._seconds[report.nodeid] += report.duration
        if report.outcome != "passed":
            self._failed.add(report.nodeid)

    def write(self, path: Path) -> None:
        """Write the map down."""
        self._coverage.stop()
        data = self._coverage.get_data()
        lines = {
            Path(file).relative_to(_ROOT).as_posix(): {
                line: sorted({*tests} - self._failed - {""}) for line, tests in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        path.write_text(json.dumps({"lines": lines, "seconds": self._seconds}), encoding="utf-8")


def write_map(path: Path) -> None:
    """Run the tests once, and write down which pass over which lines."""
    mapper = _Mapper()
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *(f"tests/{name}" for name in _TESTS)], [mapper])
    mapper.write(path)


def read_map(path: Path) -> Map:
    """The map that was written down at ``path``."""
    written = json.loads(path.read_text(encoding="utf-8"))
    tests = {(file, int(line)): {*names} for file, lines in written["lines"].items() for line, names in lines.items()}
    return Map(tests, written["seconds"])


def judge(found: list[Mutant], known: Map) -> list[bool]:
    """For each change whether some test fails with it; as many at a time as there are processors."""
    workers = os.cpu_count() or 1
    copies: SimpleQueue[Path] = SimpleQueue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        for number in range(workers):
            copy = Path(folder) / str(number) / _ROOT.name
            shutil.copytree(_ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", ".*_cache", "__pycache__"))
            copies.put(copy)

        def noticed(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return _is_noticed(mutant, copy, known)
            finally:
                copies.put(copy)

        return list(pool.map(noticed, found))


def _is_noticed(mutant: Mutant, copy: Path, known: Map) -> bool:
    own = f"test_{Path(mutant.file).stem}.py"
    over = known.tests.get((mutant.file, mutant.line), set())
    names, left = [], _MOST_SECONDS
    for name in sorted(over, key=lambda name: (own not in name, known.seconds[name], name)):
        left -= known.seconds[name]
        if left < 0 and names:
            break
        names.append(name)
    if not names:
        return False
    file = copy / mutant.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(mutant.source, encoding="utf-8")
    running = _FORKING.Process(target=_run_tests, args=(copy, names))
    running.start()
    running.join(_PATIENCE * _MOST_SECONDS)
    try:
        if running.exitcode is None:
            return True
        if running.exitcode not in (pytest.ExitCode.OK, *_NOTICED):
            raise RuntimeError(f"{mutant.file}:{mutant.line}: pytest ended with {running.exitcode}: {names}")
        return running.exitcode != pytest.ExitCode.OK
    finally:
        if running.exitcode is None and running.pid is not None:
            os.killpg(running.pid, signal.SIGKILL)
            running.join()
        file.write_text(whole, encoding="utf-8")


_FORKING: Any = multiprocessing.get_context("forkserver")


def _run_tests(copy: Path, names: list[str]) -> None:
    """Run tests of a copy, in a process of their own in which nothing of the program is loaded yet."""
    os.setsid()
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os.chdir(copy)
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(copy / "src"))
    os.environ["PYTHONPATH"], os.environ["PYTHONDONTWRITEBYTECODE"] = str(copy / "src"), "1"
    os._exit(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *names]))


def main() -> None:
    """Print, for each room, how many changes were noticed, and the places of those that were not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", default=_ROOMS, metavar="ROOM")
    parser.add_argument("--sample", type=int, default=_SAMPLE, metavar="N", help="how many changes in each room")
    parser.add_argument("--map", type=Path, metavar="FILE", help="keep there which tests pass over which lines")
    parser.add_argument("--write-map", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.write_map:
        write_map(given.write_map)
        return
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = given.map or Path(folder) / "map.json"
        if not path.exists():
            subprocess.run([sys.executable, "-m", "benchmarks.mutants", "--write-map", path], cwd=_ROOT, check=True)
        known = read_map(path)
    _FORKING.set_forkserver_preload(["pytest", "sqlalchemy.orm", "alembic.command", "whoosh.qparser", "PIL.Image"])
    print(f"tests by line: {(time.perf_counter() - began) / 60:.0f} min", flush=True)
    for room in given.rooms:
        began = time.perf_counter()
        found = sample(room, given.sample)
        results = judge(found, known)
        for mutant, is_noticed in zip(found, results, strict=True):
            if not is_noticed:
                print(f"{mutant.file}:{mutant.line}: {mutant.change}")
        share, minutes = 100 * sum(results) / max(1, len(results)), (time.perf_counter() - began) / 60
        print(f"{room}: {sum(results)} of {len(results)} changes noticed, {share:.0f} %, {minutes:.0f} min", flush=True)


if __name__ == "__main__":
    main()
