"""What each command prints: one JSON document with its keys, or words for people; and a day's work from end to end."""

from __future__ import annotations

import hashlib
import html
import json
import os
import re
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, one

from pressdesk import paths
from pressdesk.catalogue.base import now
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.services.opening import open_archive
from pressdesk.services.records import list_records

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.storage.archive import Archive

IMPORTED = {"source", "kind", "id", "language", "title", "date", "warnings"}
HIT = {"kind", "id", "date", "title", "language", "languages", "snippet", "why", "score"}


@pytest.fixture
def filled(full: Archive) -> Path:
    """The folder of an archive with one of everything, closed."""
    full.close()
    return full.folder


def _document(ran: Any, keys: set[str], status: int = 0) -> Any:
    """The one document that a command printed."""
    assert ran.status == status, ran.err
    document = ran.document
    assert set(document) >= keys
    assert ran.out.endswith("}\n")
    assert json.dumps(document)
    return document


def test_init(run: Callable, tmp_path: Path) -> None:
    ran = run("--archive", tmp_path / "a", "init", "--office", "Xidmət", "--languages", "RU, en,ru", "--json")
    document = _document(ran, {"archive", "languages"})
    assert document == {"archive": str(tmp_path / "a"), "languages": ["ru", "en"]}
    assert ran.err == ""
    with open_archive(tmp_path / "a", write=False) as archive:
        assert archive.manifest.office == {"ru": "Xidmət"}
    assert "Created" in run("--archive", tmp_path / "b", "init").out


def test_import(run: Callable, folder: Path, sources: Path) -> None:
    document = _document(
        run("--archive", folder, "import", sources, sources / "missing.txt", "--json"),
        {"imported", "skipped", "failed"},
        status=1,
    )
    assert all(set(one) == IMPORTED for one in document["imported"])
    taken = {Path(one["source"]).name: one for one in document["imported"]}
    assert set(taken) == {"az.txt", "en.txt", "ru.txt", "IMG_0001.jpg"}
    assert [taken[name]["language"] for name in ("az.txt", "en.txt", "ru.txt")] == ["az", "en", "ru"]
    assert taken["az.txt"]["date"] == "2023-10-12"
    assert taken["en.txt"]["title"] == "The Service opened an office"
    assert taken["ru.txt"]["date"] is None
    assert any("year not stated" in warning for warning in taken["ru.txt"]["warnings"])
    assert taken["IMG_0001.jpg"]["kind"] == "photo"
    assert {Path(one["source"]).name for one in document["failed"]} == {"broken.pdf", "missing.txt"}
    assert all(set(one) >= {"source", "error"} for one in document["failed"])
    again = _document(run("--archive", folder, "import", sources / "az.txt", "--json"), set())
    (skipped,) = again["skipped"]
    assert set(skipped) == {"source", "reason", "duplicate_of"}
    assert skipped["duplicate_of"] == taken["az.txt"]["id"]
    ran = run("--archive", folder, "import", sources)
    assert ran.status == 1
    assert "0 imported, 4 skipped, 1 failed" in ran.out


def test_a_day_and_a_status_may_be_said_for_the_whole_batch(run: Callable, folder: Path, sources: Path) -> None:
    run("--archive", folder, "import", sources / "ru.txt", "--date", "2023-10-12", "--status", "review")
    (row,) = run("--archive", folder, "list", "--json").document["records"]
    assert (row["date"], row["status"], row["attention"]) == ("2023-10-12", "review", [])


def test_search(run: Callable, filled: Path) -> None:
    ran = run("--archive", filled, "search", "görüş", "--json")
    keys = {"query", "total", "hits", "facets", "suggestion", "took_ms"}
    document = _document(ran, keys)
    assert ran.err == ""
    assert document["query"] == "görüş"
    assert document["total"] == len(document["hits"]) > 0
    assert all(set(hit) == HIT for hit in document["hits"])
    assert document["suggestion"] is None
    assert document["took_ms"] > 0
    hit = next(hit for hit in document["hits"] if hit["kind"] == "event")
    assert hit["id"] == "e1"
    assert isinstance(hit["why"], list)
    assert all("<" not in html.unescape(re.sub("</?mark>", "", hit["snippet"])) for hit in document["hits"])
    narrowed = run(
        "--archive", filled, "search", "görüş", "--kind", "release", "--lang", "az", "--limit", "1", "--json"
    )
    assert [hit["id"] for hit in narrowed.document["hits"]] == ["r1"]
    words = run("--archive", filled, "search", "görüş")
    assert "e1" in words.out
    assert "\x1b" not in words.out
    assert "<mark>" not in words.out


def test_a_search_that_finds_nothing_is_done(run: Callable, filled: Path) -> None:
    document = _document(run("--archive", filled, "search", "xyzzyplugh", "--json"), set())
    assert (document["total"], document["hits"]) == (0, [])
    assert "0 records" in run("--archive", filled, "search", "xyzzyplugh").out


def test_a_search_with_a_letter_wrong_tells_what_was_meant(run: Callable, filled: Path) -> None:
    document = run("--archive", filled, "search", "protacol", "--json").document
    assert document["suggestion"].casefold() == "protocol"
    assert document["total"] > 0


@pytest.mark.parametrize("typed", ['"', "(", "-x", "*", "NEAR(", "\x1b[31m", "'; --", "title:", "x" * 5000])
def test_whatever_is_searched_there_is_a_document(run: Callable, filled: Path, typed: str) -> None:
    _document(run("--archive", filled, "search", "--json", "--", typed), {"hits"})
    ran = run("--archive", filled, "search", "--", typed)
    assert ran.status == 0
    assert "\x1b" not in ran.out + ran.err


def test_show(run: Callable, filled: Path) -> None:
    with open_archive(filled, write=False) as archive:
        listed = [row.reference for kind in Kind for row in list_records(archive, kind, limit=9)[1]]
    assert {reference.kind for reference in listed} == set(Kind) - {Kind.SEARCH}
    for reference in listed:
        document = _document(run("--archive", filled, "show", reference, "--json"), {"kind", "id", "version", "record"})
        assert (document["kind"], document["id"]) == (reference.kind.value, str(reference))
        ran = run("--archive", filled, "show", str(reference).upper())
        assert ran.status == 0
        assert str(reference) in ran.out
    assert "Yekun protokol" in run("--archive", filled, "show", "e1").out
    assert "2023/184" in run("--archive", filled, "show", "r1").out


def test_list_and_photos(run: Callable, filled: Path) -> None:
    for name in ("releases", "events", "series", "authorities", "photos", "bulletins", "searches"):
        document = _document(run("--archive", filled, "list", name, "--json"), {"kind", "total", "records"})
        assert document["total"] == len(document["records"])
        assert all(
            set(row) == {"id", "date", "title", "status", "languages", "attention"} for row in document["records"]
        )
    (photo,) = _document(run("--archive", filled, "photos", "--json"), {"records"})["records"]
    assert (photo["id"], photo["title"]) == ("p1", "The delegates")
    assert run("--archive", filled, "photos", "--uncaptioned", "--json").document["records"] == []
    assert "r1" in run("--archive", filled, "list").out
    assert "0 of 0" in run("--archive", filled, "list", "--bin").out


def test_edit_says_that_it_lifts_an_embargo(run: Callable, filled: Path) -> None:
    with open_archive(filled, write=True) as archive:
        later = now() + timedelta(days=2)
        held = one(archive, a_release(number="2023/9", status=Status.DRAFT, embargo_until=later))
    ran = run("--archive", filled, "edit", held, "--status", "published")
    assert "it was lifted" in ran.err
    ran = run("--archive", filled, "edit", held, "--status", "published")
    assert "it was lifted" not in ran.err


def test_edit(run: Callable, filled: Path) -> None:
    document = _document(run("--archive", filled, "edit", "r1", "--number", "2023/185", "--json"), {"id", "version"})
    assert document == {"id": "r1", "version": 2}
    ran = run("--archive", filled, "edit", "r1", "--date", "2024-01-02", "--status", "withdrawn")
    assert "version 3" in ran.out
    record = run("--archive", filled, "show", "r1", "--json").document["record"]
    assert (record["number"], record["date"], record["status"]) == ("2023/185", "2024-01-02", "withdrawn")


def test_bulletin(run: Callable, filled: Path, tmp_path: Path) -> None:
    period = ("bulletin", "--from", "2023-10-01", "--to", "2023-10-31")
    output = tmp_path / "october.docx"
    ran = run("--archive", filled, *period, "--language", "en", "--output", output, "--json")
    document = _document(ran, {"output", "sha256", "releases", "warnings"})
    assert document["output"] == str(output)
    assert document["sha256"] == hashlib.sha256(output.read_bytes()).hexdigest()
    assert document["releases"] == ["r1"]
    assert run("--archive", filled, *period, "--language", "en", "--output", output).status == 1
    ran = run("--archive", filled, *period, "--language", "ru", "--output", output, "--overwrite")
    assert ran.status == 0
    assert "1 release" in ran.out


def test_an_issue_is_kept_as_it_went_out(run: Callable, filled: Path, tmp_path: Path) -> None:
    output = tmp_path / "october.docx"
    period = ("bulletin", "--from", "2023-10-01", "--to", "2023-10-31", "--language", "en", "--output", output)
    document = run("--archive", filled, *period, "--issue", "--json").document
    (kept,) = (filled / "bulletins").iterdir()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == document["sha256"]
    assert run("--archive", filled, "check", "--json").document["checked"]["bulletins"] == 1


def test_check(run: Callable, filled: Path) -> None:
    document = _document(run("--archive", filled, "check", "--json"), {"ok", "problems", "checked"})
    assert (document["ok"], document["problems"]) == (True, [])
    next((filled / "photos").rglob("*.JPG")).unlink()
    document = _document(run("--archive", filled, "check", "--json"), {"ok", "problems", "checked"}, status=1)
    assert document["ok"] is False
    assert all(set(problem) == {"kind", "record", "detail"} for problem in document["problems"])
    assert document["problems"][0]["record"] == "p1"
    ran = run("--archive", filled, "check")
    assert ran.status == 1
    assert "p1" in ran.out


def test_backup_and_restore(run: Callable, filled: Path, tmp_path: Path) -> None:
    document = _document(run("--archive", filled, "backup", "--json"), {"backup", "files", "problems"})
    made = document["backup"]
    assert (document["files"] >= 3, document["problems"]) == (True, [])
    assert Path(made).parent == filled / "backups"
    restored = tmp_path / "restored"
    document = _document(run("--archive", restored, "restore", made, "--json"), {"archive", "files", "problems"})
    assert (document["archive"], document["problems"]) == (str(restored), [])
    before = run("--archive", filled, "search", "görüş", "--json").document
    after = run("--archive", restored, "search", "görüş", "--json").document
    assert before | {"took_ms": 0} == after | {"took_ms": 0}
    assert run("--archive", restored, "restore", made).status == 1
    assert run("--archive", tmp_path / "other", "restore", filled).status == 0
    assert run("--archive", filled, "backup", tmp_path / "copy").status == 0
    next((filled / "photos").rglob("*.JPG")).unlink()
    ran = run("--archive", filled, "backup", tmp_path / "second copy")
    assert ran.status == 1
    assert "is missing" in ran.out
    assert "already missing or altered" in ran.err
    assert (tmp_path / "second copy" / "catalogue.db").exists()


def test_reindex_stats_and_export(run: Callable, filled: Path, tmp_path: Path) -> None:
    assert _document(run("--archive", filled, "reindex", "--json"), {"records"})["records"] > 5
    document = _document(run("--archive", filled, "stats", "--json"), set())
    assert set(document) == {"releases", "texts", "events", "photos", "authorities", "bulletins", "size_bytes"}
    assert document["texts"] == {"az": 1, "en": 1, "ru": 1}
    output = tmp_path / "e.json"
    document = _document(run("--archive", filled, "export", "--output", output, "--json"), {"output", "records"})
    assert document["records"]["release"] == 1
    assert json.loads(output.read_text("utf-8"))["release"][0]["number"] == "2023/184"
    for command in (("reindex",), ("stats",), ("export", "--output", output, "--overwrite")):
        ran = run("--archive", filled, *command)
        assert ran.status == 0
        assert ran.out


def test_demo(run: Callable, tmp_path: Path) -> None:
    if not (paths.resources() / "demo" / "releases.json").exists():
        assert run("demo", tmp_path / "demo", "--json").document["code"] == "demo_missing"
        assert not (tmp_path / "demo").exists()
        return
    keys = {"archive", "built", "stats", "searches", "bulletin"}
    document = _document(run("demo", tmp_path / "demo", "--json"), keys)
    assert document["built"] is True
    assert document["stats"]["releases"] > 10
    assert all(search["total"] for search in document["searches"])
    assert Path(document["bulletin"]["output"]).exists()
    assert _document(run("demo", tmp_path / "demo", "--json"), keys)["built"] is False
    assert _document(run("--archive", tmp_path / "demo", "check", "--json"), set())["ok"] is True


def _terminal(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pressdesk", *map(str, arguments)]
    environment = {key: value for key, value in os.environ.items() if key not in ("PRESSDESK_ARCHIVE", "DISPLAY")}
    return subprocess.run(command, capture_output=True, check=False, env=environment | options)


def test_a_day_in_processes_of_their_own(sources: Path, tmp_path: Path) -> None:
    """Made, filled, searched and checked as from a shell, in a locale that knows no letters but English ones."""
    plain = {"LC_ALL": "C", "XDG_STATE_HOME": str(tmp_path / "state")}
    archive = tmp_path / "press"
    assert _terminal("--archive", archive, "init", **plain).returncode == 0
    done = _terminal("--archive", archive, "import", sources, "--json", **plain)
    assert done.returncode == 1
    assert len(json.loads(done.stdout)["imported"]) == 4
    assert b"Traceback" not in done.stderr
    done = _terminal("search", "служба", "--json", PRESSDESK_ARCHIVE=str(archive), **plain)
    document = json.loads(done.stdout.decode("utf-8"))
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Служба" in document["hits"][0]["title"]
    done = _terminal("--archive", archive, "check", "--json", **plain)
    assert json.loads(done.stdout)["ok"] is True
    assert not (tmp_path / "state").exists()


def test_without_a_display_the_desktop_says_so(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux may be without a display")
    hidden = dict.fromkeys(("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = _terminal("--archive", tmp_path, **hidden)
    assert done.returncode == 1
    assert done.stderr.startswith(b"pressdesk: ")
    assert b"Traceback" not in done.stderr


def test_a_display_that_cannot_be_used_is_told(filled: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux chooses its display by the environment")
    done = _terminal("--archive", filled, QT_QPA_PLATFORM="xcb", DISPLAY=":4999", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert done.stderr.startswith(b"pressdesk: The desktop cannot be opened here")
    assert done.stderr.count(b"\n") == 1


def test_a_command_that_is_interrupted_says_so_in_its_document(filled: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "def stop(event, about):\n"
        "    if event == 'open' and str(about[0]).endswith('.JPG'): os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.addaudithook(stop)\n"
        "from pressdesk.cli import main\n"
        "main(sys.argv[1:])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--archive", filled, "check", "--json"], capture_output=True, check=False
    )
    assert done.returncode == 130
    assert json.loads(done.stdout)["code"] == "stopped"


def test_a_name_with_a_line_end_feigns_no_line(run: Callable, folder: Path, tmp_path: Path) -> None:
    batch = tmp_path / "batch"
    batch.mkdir()
    (batch / "x\nr99 all is well.txt").write_bytes(b"")
    ran = run("--archive", folder, "import", batch)
    assert ran.status == 1
    assert not [line for line in (ran.out + ran.err).splitlines() if line.startswith("r99")]


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_is_taken(
    run: Callable, folder: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Deeper than the system takes a path: even root cannot list it from above.
    monkeypatch.chdir(sources)
    deep = "d" * 250
    for _ in range(20):
        Path(deep).mkdir()
        monkeypatch.chdir(deep)
    monkeypatch.chdir(sources)
    for path in (sources, Path(), Path("..") / sources.name):
        document = run("--archive", folder, "import", path, "--json").document
        assert document["imported"] or document["skipped"]
        assert [one["code"] for one in document["failed"] if deep in one["source"]] == ["source_unreadable"]


def test_a_reader_that_has_enough_is_no_error(filled: Path) -> None:
    command = f'"{sys.executable}" -m pressdesk --archive "{filled}" list authorities --json | head -c 1'
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, check=False, env=os.environ)
    assert done.stdout == b"{"
    assert done.stderr == b""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "pressdesk", "--archive", str(filled), "list", "authorities", "--json"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_import_does_not_need_a_reader_of_its_log(folder: Path, sources: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "pressdesk", "--archive", str(folder), "import", str(sources), "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=write, check=False)
    os.close(write)
    assert len(json.loads(done.stdout)["imported"]) == 4


def test_a_search_works_beside_a_program_that_writes(filled: Path) -> None:
    with open_archive(filled, write=True):
        done = _terminal("--archive", filled, "search", "officials", "--json")
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout)["total"] > 0
        done = _terminal("--archive", filled, "reindex", "--json")
        assert done.returncode == 1
        assert json.loads(done.stdout)["code"] == "archive_busy"
        assert str(os.getpid()) in done.stderr.decode()


@pytest.mark.parametrize("json_too", [False, True], ids=["", "json"])
def test_an_import_that_is_interrupted_keeps_what_was_taken(folder: Path, tmp_path: Path, json_too: bool) -> None:
    batch = tmp_path / "batch"
    batch.mkdir()
    for number in range(400):
        (batch / f"{number:03}.txt").write_text(
            f"Office number {number} was opened\n\nOn 12 October 2023 the Service opened office number {number} for "
            "foreigners and stateless persons who ask for residence permits.",
            "utf-8",
        )
    process = subprocess.Popen(
        [sys.executable, "-m", "pressdesk", "--archive", str(folder), "import", str(batch), *["--json"] * json_too],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    )
    assert process.stderr is not None
    told = [process.stderr.readline() for _ in range(5)]
    process.send_signal(signal.SIGINT)
    out, rest = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped. What was saved so far is kept." in rest
    assert "Traceback" not in rest
    with open_archive(folder, write=True) as archive:
        kept = list_records(archive, Kind.RELEASE, limit=1)[0]
        taken = [line.split()[0] for line in told + rest.splitlines() if line.startswith("r")]
        assert 5 <= kept < 400
        assert len(taken) in (kept, kept - 1)
        assert all(Reference.parse(name) for name in taken)
        if json_too:
            document = json.loads(out)
            assert document["stopped"] is True
            assert [one["id"] for one in document["imported"]] == taken
    assert not (folder / ".writer").read_bytes()


def test_starting_stays_quick() -> None:
    """Help needs neither the database nor the formats; a search needs no format of documents."""
    program = (
        "import sys, time\n"
        "from pressdesk.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*sorted(name for name in sys.modules if '.' not in name), file=sys.stderr)\n"
    )
    for arguments, heavy in (
        (["--help"], {"sqlalchemy", "whoosh", "docx", "PIL", "mammoth", "trafilatura", "pymorphy3", "alembic", "rich"}),
        (["import", "--help"], {"docx", "PIL", "mammoth", "trafilatura", "pymorphy3", "alembic", "rich"}),
    ):
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, env=os.environ
        )
        assert time.monotonic() - began < 20
        assert not heavy & set(done.stderr.split())
