"""Work in a process that is killed just before its n-th change to the file system, for every n there is."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["pressdesk.services.bulletins", "pressdesk.services.backups", "factories"])
_CHANGES = frozenset("os.rename os.remove os.mkdir os.rmdir os.link os.chmod os.truncate".split())
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_MOST = 400


def kills(root: Path, work: Callable[..., None], *arguments: Any) -> Iterator[int]:
    """Do the work again and again, killed before its 1st, 2nd … change below ``root``, and yield after each kill.

    Ends when the work was done without reaching the number.
    """
    for number in range(1, _MOST):
        process = _PROCESSES.Process(target=_work, args=(str(root), number, work, arguments))
        process.start()
        process.join(60)
        if process.exitcode == 0:
            return
        assert process.exitcode == -signal.SIGKILL, f"before change {number}: exit status {process.exitcode}"
        yield number
    msg = f"the work makes more than {_MOST} changes"
    raise AssertionError(msg)


def _work(root: str, number: int, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    count = 0

    def hook(event: str, details: tuple[Any, ...]) -> None:
        nonlocal count
        is_change = bool(details[2] and details[2] & _WRITING) if event == "open" else event in _CHANGES
        if is_change and any(isinstance(one, str | os.PathLike) and os.fspath(one).startswith(root) for one in details):
            count += 1
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    work(*arguments)


def create(folder: Path) -> None:
    """Create an archive, but for its index, which is made like everything else in the catalogue."""
    from pressdesk.storage.archive_opening import create_archive
    from pressdesk.storage.manifest import Manifest

    create_archive(folder, Manifest()).close()


def intake(folder: Path, source: Path) -> None:
    """Take a photo in."""
    import factories

    from pressdesk.services.opening import open_archive

    with open_archive(folder, write=True) as archive:
        factories.take_photo(archive, source)


def back_up(folder: Path, target: Path | None) -> None:
    """Make a backup."""
    from pressdesk.services.backups import backup
    from pressdesk.services.opening import open_archive

    with open_archive(folder, write=target is None) as archive:
        backup(archive, target)


def bring_back(backup: Path, folder: Path) -> None:
    """Restore a backup."""
    from pressdesk.services.backups import restore

    restore(backup, folder)


def go_out(folder: Path, output: Path) -> None:
    """Issue a bulletin."""
    from pressdesk.services.bulletin_selection import BulletinSelection
    from pressdesk.services.bulletins import issue
    from pressdesk.services.opening import open_archive

    with open_archive(folder, write=True) as archive:
        issue(
            archive, BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en"), output, by="tester", overwrite=True
        )


def a_dead_process() -> int:
    """The number of a process that has ended."""
    process = _PROCESSES.Process()
    process.start()
    process.join()
    assert process.pid is not None
    return process.pid
