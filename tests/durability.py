"""What a piece of work asks of the file system, as the system sees it: names made, and folders made durable."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

_CALLS = "mkdir,mkdirat,rename,renameat,renameat2,link,linkat,open,openat,fsync,fdatasync"
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SYNCED = re.compile(r"f(?:data)?sync\(\d+<([^>]*)>")


class Call(NamedTuple):
    """``name`` made in the file system, or ``sync`` of a file or folder; ``path`` is what it was done to.

    What is named by a move was ``before`` called otherwise.
    """

    what: str
    path: Path
    before: Path | None = None


def calls(root: Path, module: str, function: str, *arguments: Path) -> list[Call]:
    """What ``function`` of a module of these tests makes and syncs below ``root``, in order; skips without strace."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    code = (
        f"import sys; from pathlib import Path; from {module} import {function};"
        f"{function}(*(Path(one) if one else None for one in sys.argv[1:]))"
    )
    trace = root / "trace"
    done = subprocess.run(
        ["strace", "-f", "-y", "-s", "4096", "-e", f"trace={_CALLS}", "-o", trace, sys.executable, "-c", code]
        + [str(one) if one else "" for one in arguments],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("processes may not be traced here")
    assert done.returncode == 0, done.stderr
    found = []
    for line in trace.read_text("utf-8", "replace").splitlines():
        if " = -1 " in line:
            continue
        if synced := _SYNCED.search(line):
            found.append(Call("sync", Path(synced[1])))
        elif ("open" not in line or "O_CREAT" in line) and (named := _QUOTED.findall(line)):
            before = Path(named[0]) if "rename" in line else None
            found.append(Call("name", Path(named[-1]), before))
    trace.unlink()
    return [call for call in found if call.path.is_relative_to(root)]


def not_durable(done: list[Call]) -> list[Path]:
    """The folders in which a name was made that is still there and was not made durable afterwards."""
    left = []
    for number, call in enumerate(done):
        path, is_synced = call.path, False
        for later in done[number + 1 :]:
            is_synced = is_synced or later == Call("sync", path.parent)
            if later.before is not None and path.is_relative_to(later.before):
                path = later.path / path.relative_to(later.before)
        if call.what == "name" and path.exists() and not is_synced:
            left.append(path)
    return left
