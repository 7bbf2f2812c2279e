"""The process in which other people's files are read, with a limit on its time and memory for each of them."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

import pressdesk
from pressdesk.errors import IntakeError, Message
from pressdesk.formats.limits import MAX_ANSWER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pressdesk.formats.documents import ReadDocument
    from pressdesk.formats.images import ImageFacts
    from pressdesk.formats.text_intake import ReadText

T = TypeVar("T")

SECONDS = 10
"""How much of the processor's time a file may take, from the first look into it to the answer."""
MEMORY_MB = 512
"""How much memory the process may take."""
# On a busy machine ten seconds of the processor may last this many times as long.
_PATIENCE = 4
_LOOK_SECONDS = 0.2
_XCPU = getattr(signal, "SIGXCPU", None)


class ParserClient:
    """A process that reads one file at a time; started at the first file, replaced when one kills it.

    One thread at a time may use it, and on Linux the process ends with the thread that started it. Close it, or use
    it as a context, to end the process. Whatever asks it raises the IntakeError the process answers with,
    ``source_too_slow`` and ``source_needs_memory`` when a limit was reached, and ``source_broken`` when the file made
    it crash or answer what was not asked.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        """Give each file ``seconds`` of the processor's time, and a multiple of them before the process is killed."""
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._watch: _Watch | None = None
        self._sent: deque[bytes] = deque()

    def __enter__(self) -> Self:
        """Return the worker."""
        return self

    def __exit__(self, *exc: object) -> None:
        """End the process."""
        self.close()

    def document(self, path: Path) -> ReadDocument:
        """The document in the file, as ``documents.parse`` reads it."""
        from pressdesk.formats.documents import ReadDocument

        return self._request("document", path, ReadDocument)

    def text(self, path: Path, languages: Sequence[str]) -> ReadText:
        """The text in the file, as ``taking.take_text`` takes it."""
        from pressdesk.formats.text_intake import ReadText

        return self._request("text", path, ReadText, languages=list(languages))

    def picture(self, path: Path) -> ImageFacts:
        """What the picture in the file says, as ``images.read_image`` reads it."""
        from pressdesk.formats.images import ImageFacts

        return self._request("picture", path, ImageFacts)

    def small(self, path: Path, edge: int, *, for_print: bool = False) -> bytes:
        """The picture in the file, small, as ``images.thumbnail`` or ``images.fit_for_print`` make it."""
        task = "fit_for_print" if for_print else "thumbnail"
        return base64.b64decode(self._request(task, path, str, edge=edge))

    def describe(self, path: Path, known: Mapping[str, object]) -> str:
        """What is known of a photo, written into its copy ``path``, as ``handing_out.describe`` does.

        Return the XMP to be laid beside it where the copy cannot hold it.
        """
        from pressdesk.formats.photo_export import Described

        return self._request("describe", path, Described, known=dict(known)).packet

    def expect_text(self, path: Path, languages: Sequence[str]) -> None:
        """Have the file read while the program does something else; ``text`` then gets what was read."""
        self._send(_encoded("text", path, languages=list(languages)))

    def expect_picture(self, path: Path) -> None:
        """Have the picture read while the program does something else; ``picture`` then gets what was read."""
        self._send(_encoded("picture", path))

    def _request(self, task: str, path: Path, wanted: type[T], **given: object) -> T:
        from pressdesk.formats.answer_validation import InvalidAnswerError, validated

        reply = self._reply(path, _encoded(task, path, **given))
        try:
            refusal = _refusal(reply, path) if "error" in reply else None
            found = validated(wanted, reply["found"]) if refusal is None else None
        except (InvalidAnswerError, AttributeError, KeyError, TypeError, ValueError):
            self.close(kill=True)
            raise _broken(path, Message("file_wrong")) from None
        if reply.get("spent"):
            self.close()
        if refusal is not None:
            raise refusal
        assert found is not None
        return found

    def _reply(self, path: Path, request: bytes) -> dict[str, Any]:
        while self._sent and self._sent[0] != request:
            self._receive()  # it was expected, but is not wanted any more
        if not self._sent:
            self._send(request)
        line, returned = self._receive()
        if line is not None and line.endswith(b"\n"):
            try:
                reply = json.loads(line)
            except (ValueError, RecursionError):
                reply = None
            return reply if isinstance(reply, dict) else {}
        if line is None or (_XCPU is not None and returned == -_XCPU):
            raise IntakeError("source_too_slow", path=path, seconds=max(1, round(self._seconds)))
        raise _broken(path, Message("file_ended"))

    def _send(self, request: bytes) -> None:
        process = self._running()
        self._sent.append(request)
        assert process.stdin is not None
        try:
            process.stdin.write(request)
            process.stdin.flush()
        except OSError:
            return  # it died; whoever waits for the answer is told

    def _receive(self) -> tuple[bytes | None, int | None]:
        """The next line the process answers, cut short if it died, None if it did not answer in time.

        With it comes what a process that died returned; what else was expected of it has to be asked again.
        """
        process, watch = self._process, self._watch
        assert process is not None
        assert process.stdout is not None
        assert watch is not None
        watch.deadline = time.monotonic() + _PATIENCE * self._seconds
        line = process.stdout.readline(MAX_ANSWER + 1)
        watch.deadline = inf
        if self._sent:
            self._sent.popleft()
        if not line.endswith(b"\n") or watch.is_late:
            self.close(kill=bool(line))  # a process that ends by itself says by which signal
        return (None if watch.is_late else line), process.returncode

    def close(self, *, kill: bool = False) -> None:
        """End the process, at once if ``kill``; the next file starts another."""
        process, self._process = self._process, None
        self._sent.clear()
        if self._watch is not None:
            self._watch.end()
        if process is None or process.stdin is None or process.stdout is None:
            return
        if kill:
            process.kill()
        try:
            process.stdin.close()
        except BrokenPipeError:
            kill = True
        try:
            process.wait(timeout=self._seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close(kill=True)
            home = str(Path(pressdesk.__file__).parent.parent)
            # -P keeps the folder the program happens to run in out of the places modules are imported from.
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "pressdesk.formats.parser_process", str(os.getpid()), str(self._seconds)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": home, "PYTHONIOENCODING": "utf-8"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._watch = _Watch(self._process)
        return self._process


class _Watch:
    """A look at the clock from another thread: pipes cannot be waited for with a limit on every system.

    One thread for the life of a process: to start one for each file costs more than to read a short text.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        """Kill ``process`` once ``deadline``, of the clock that never goes back, is over."""
        self.deadline = inf
        self.is_late = False
        self._process = process
        self._ended = threading.Event()
        threading.Thread(target=self._look, daemon=True, name="pressdesk-intake").start()

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def _look(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            if time.monotonic() > self.deadline:
                self.is_late = True
                self._process.kill()
                return


def _encoded(task: str, path: Path, **given: object) -> bytes:
    return json.dumps({"task": task, "path": str(path.absolute()), **given}).encode("ascii") + b"\n"


def _refusal(reply: dict[str, Any], path: Path) -> IntakeError:
    """The error the process answers with. Raises one of Python's own for anything that is none."""
    code, details = reply["error"], reply["details"]
    if not code.startswith("source_"):
        raise ValueError(code)
    return IntakeError(code, **{**{name: _detail(value) for name, value in details.items()}, "path": path})


def _detail(value: object) -> str:
    if isinstance(value, dict):
        return Message(value["code"], **{str(name): _detail(one) for name, one in value["details"].items()})
    return str(value)[:500]


def _broken(path: Path, reason: str) -> IntakeError:
    return IntakeError("source_broken", path=path, reason=reason)
