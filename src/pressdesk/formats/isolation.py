"""The process in which other people's Word, PDF and web files are parsed, with a limit on its time and memory."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pressdesk
from pressdesk.errors import IntakeError

SECONDS = 20.0


@dataclass(frozen=True)
class Reply:
    """What the process found: a title or None, markup not yet cleaned, codes of warnings."""

    title: str | None
    html: str
    warnings: tuple[str, ...]


class Worker:
    """A process that reads one file at a time; started at the first file, replaced when one kills it.

    One thread at a time may use it. Close it, or use it as a context, to end the process.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        """Give each file ``seconds`` before the process is killed."""
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Return the worker."""
        return self

    def __exit__(self, *exc: object) -> None:
        """End the process."""
        self.close()

    def ask(self, kind: str, path: Path) -> Reply:
        """Return what is in the file ``path`` of ``kind``.

        Raises the IntakeError the process answers with, ``source_too_slow`` when its time is over, and
        ``source_broken`` when the file made it crash.
        """
        process = self._running()
        request = json.dumps({"kind": str(kind), "path": str(path.absolute())}).encode("ascii") + b"\n"
        line = self._exchange(process, request)
        if line is None:
            self.close(kill=True)
            raise IntakeError("source_too_slow", path=path, seconds=int(self._seconds))
        if not line.endswith(b"\n"):
            self.close(kill=True)
            raise IntakeError("source_broken", path=path, reason="reading it ended before its time")
        reply = json.loads(line)
        if "error" in reply:
            raise IntakeError(reply["error"], **{**reply["details"], "path": path})
        return Reply(reply["title"], reply["html"], tuple(reply["warnings"]))

    def close(self, *, kill: bool = False) -> None:
        """End the process, at once if ``kill``; the next file starts another."""
        process, self._process = self._process, None
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
                [sys.executable, "-P", "-m", "pressdesk.formats.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": home, "PYTHONIOENCODING": "utf-8"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _exchange(self, process: subprocess.Popen[bytes], request: bytes) -> bytes | None:
        """Return the line the process answers, cut short if it died, None if it did not answer in time.

        Pipes cannot be waited for with a limit on every system, so a thread does the waiting.
        """
        answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

        def talk() -> None:
            try:
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write(request)
                process.stdin.flush()
                answers.put(process.stdout.readline())
            except (OSError, ValueError):
                answers.put(b"")

        thread = threading.Thread(target=talk, daemon=True, name="pressdesk-intake")
        thread.start()
        try:
            line = answers.get(timeout=self._seconds)
        except queue.Empty:
            process.kill()
            thread.join()
            return None
        thread.join()
        return line
