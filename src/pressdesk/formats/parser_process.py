"""The other end of ``isolation``: reads requests from standard input, one a line, and answers each with one line."""

from __future__ import annotations

import base64
import json
import os
import queue
import sys
import threading
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pressdesk.errors import IntakeError, Message
from pressdesk.formats.parser_client import MEMORY_MB

try:
    import resource
except ImportError:  # Windows, where only time is limited, from outside
    resource = None  # type: ignore[assignment]

# What the process holds beside its data: the pages of its programs and libraries, and its stacks.
_PROGRAM_MB = 72
# A process that still holds as much once its answer is given is replaced, so that the next file has its whole budget.
_SPENT_MB = 200
_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG, <linux/prctl.h>


def main() -> None:
    """Answer requests until standard input ends, which ends the process in the middle of a file too."""
    parent, seconds = int(sys.argv[1]), float(sys.argv[2])
    _die_with(parent)
    _limit_memory()
    # Parsers may print; the answers have a channel of their own.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _forbid_connections()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True, name="requests").start()
    while True:
        request = json.loads(requests.get())
        _limit_time(seconds)
        answer = _answer(request.pop("task"), Path(request.pop("path")), request)
        answer["spent"] = answer.get("error") == "source_needs_memory" or _held() > _SPENT_MB
        answers.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        answers.flush()


def _listen(requests: queue.SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)  # whoever asked is gone, whatever is being read


def _answer(task: str, path: Path, given: dict[str, Any]) -> dict[str, object]:
    try:
        return {"found": _plain(_do(task, path, given))}
    except IntakeError as error:
        return _refusal(error.code, **error.details)
    except MemoryError:
        return {"error": "source_needs_memory", "details": {"megabytes": str(MEMORY_MB)}}
    except RecursionError:
        return _refusal("source_hostile", path="", reason=Message("file_deep"))
    except OSError as error:
        return _refusal("source_unreadable", path="", reason=error.strerror or Message("file_system"))
    except Exception as error:  # noqa: BLE001 - a parser that meets a damaged file may raise anything; the user is told it is damaged
        if isinstance(error.__cause__ or error.__context__, MemoryError):
            return {"error": "source_needs_memory", "details": {"megabytes": str(MEMORY_MB)}}
        return _refusal("source_broken", path="", reason=Message("file_no_structure"))


def _refusal(code: str, **details: object) -> dict[str, object]:
    return {"error": code, "details": {name: _detail(value) for name, value in details.items()}}


def _detail(value: object) -> object:
    if isinstance(value, Message):
        return {"code": value.code, "details": {name: _detail(one) for name, one in value.details.items()}}
    return str(value)


def _do(task: str, path: Path, given: dict[str, Any]) -> object:
    if task == "document":
        from pressdesk.formats.documents import parse

        return parse(path)
    if task == "text":
        from pressdesk.formats.text_intake import read_text

        return read_text(path, **given)
    if task == "describe":
        from pressdesk.formats.photo_export import describe

        return describe(path, **given)
    from pressdesk.formats import images

    if task == "picture":
        return images.read_image(path)
    make = {"thumbnail": images.thumbnail, "fit_for_print": images.fit_for_print}[task]
    return base64.b64encode(make(path, **given)).decode("ascii")


def _plain(value: object) -> object:
    """The value as JSON can have it: what ``belief`` makes the same of again."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return value._asdict()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _die_with(parent: int) -> None:
    """Have the system kill this process together with the one that started it, where it can."""
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died in the meantime
        os._exit(0)


def _limit_memory() -> None:
    if resource is None:
        return
    data = (MEMORY_MB - _PROGRAM_MB) * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (data, data))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time(seconds: float) -> None:
    """Let the system end this process once it has used so much more of the processor's time."""
    if resource is None:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = max(1, int(used.ru_utime + used.ru_stime + seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _held() -> int:
    """How many MB of memory this process holds, 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000


def _forbid_connections() -> None:
    """Refuse every connection and every program, whatever a parser is talked into by a document."""

    def refuse(event: str, _: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec"):
            raise PermissionError(f"{event} is not for readers of documents")

    sys.addaudithook(refuse)


if __name__ == "__main__":
    main()
