"""The other end of ``isolation``: reads requests from standard input, one a line, and answers each with one line."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from pressdesk.errors import IntakeError

MEMORY_BYTES = 1_000_000_000


def main() -> None:
    """Answer requests until standard input ends."""
    _limit_memory()
    # Parsers may print; the answers have a channel of their own.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _forbid_connections()
    for line in sys.stdin.buffer:
        request = json.loads(line)
        answers.write(json.dumps(_answer(request["kind"], Path(request["path"]))).encode("ascii") + b"\n")
        answers.flush()


def _answer(kind: str, path: Path) -> dict[str, object]:
    try:
        title, markup, warnings = _read(kind, path)
    except IntakeError as error:
        return {"error": error.code, "details": {key: str(value) for key, value in error.details.items()}}
    except MemoryError:
        return _refusal("source_hostile", "it needs too much memory")
    except RecursionError:
        return _refusal("source_hostile", "its parts are nested too deeply")
    except OSError as error:
        return _refusal("source_unreadable", error.strerror or "the system cannot read it")
    except Exception:  # noqa: BLE001 - a parser that meets a damaged file may raise anything; the user is told it is damaged
        return _refusal("source_broken", "it does not have the structure of its kind")
    return {"title": title, "html": markup, "warnings": warnings}


def _refusal(code: str, reason: str) -> dict[str, object]:
    return {"error": code, "details": {"path": "", "reason": reason}}


def _read(kind: str, path: Path) -> tuple[str | None, str, list[str]]:
    if kind == "docx":
        from pressdesk.formats.word_in import read_word

        return read_word(path)
    if kind == "pdf":
        from pressdesk.formats.pdf_in import read_pdf

        return read_pdf(path)
    from pressdesk.formats.web_in import read_page

    return read_page(path)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows; the time limit still holds
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _forbid_connections() -> None:
    """Refuse every connection and every program, whatever a parser is talked into by a document."""

    def refuse(event: str, _: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec"):
            raise PermissionError(f"{event} is not for readers of documents")

    sys.addaudithook(refuse)


if __name__ == "__main__":
    main()
