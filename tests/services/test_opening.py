"""Opening an archive at once, and what it needs, done beside: nothing is lost, and what was not done is done later."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import pytest
from factories import a_release, a_text, damage_page, entered, one, state
from sqlalchemy import text

from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ArchiveError, Message
from pressdesk.services.checking import check
from pressdesk.services.indexing import drifts
from pressdesk.services.listing import list_releases
from pressdesk.services.opening import open_archive, open_at_once, prepare
from pressdesk.services.records import show
from pressdesk.services.searching import search
from pressdesk.storage import migrations
from pressdesk.storage.index_state import IndexCondition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive

BY = "tester"
RELEASES = 50


@pytest.fixture
def stale(archive: Archive) -> Path:
    """The folder of a closed archive of many releases, whose index another version of the program has made."""
    releases = [a_release(a_text("en", f"Office number{n} opens")) for n in range(RELEASES)]
    entered(archive, *releases)
    with archive.engine.begin() as connection:
        connection.execute(text("UPDATE search_meta SET value = '0' WHERE name = 'version'"))
    archive.close()
    return archive.folder


@pytest.fixture
def old(archive: Archive) -> Path:
    """The folder of a closed archive whose catalogue has the first schema."""
    entered(archive, *[a_release(a_text("en", f"Office number{n} opens")) for n in range(3)])
    with archive.engine.begin() as connection:
        connection.execute(text("ALTER TABLE revision DROP COLUMN sha256"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    archive.close()
    return archive.folder


def code(step: str) -> str:
    """The code of a step."""
    assert isinstance(step, Message)
    return step.code


def refusal(do: Callable[[], object]) -> str:
    with pytest.raises(ArchiveError) as caught:
        do()
    return caught.value.code


def test_everything_can_be_read_before_the_index_is_built_and_a_search_says_that_it_is_prepared(stale: Path) -> None:
    with open_at_once(stale, write=True) as archive:
        assert len(list_releases(archive, Filter(), newest=True).ids) == RELEASES
        assert refusal(lambda: search(archive, "office")) == "index_preparing"
        steps: list[tuple[str, int, int]] = []
        prepare(archive, lambda step, done, total: steps.append((code(step), done, total)))
        assert search(archive, "office").total == RELEASES
        assert drifts(archive) == []
        assert archive.index.condition is IndexCondition.VERIFIED
    codes = [code for code, _done, _total in steps]
    assert codes[0] == "checking_catalogue"
    assert ("building_index", 0, RELEASES) in steps
    assert ("building_index", RELEASES, RELEASES) in steps


def test_what_is_saved_while_the_index_is_built_is_in_it(stale: Path) -> None:
    made = []
    with open_at_once(stale, write=True) as archive:

        def advance(step: str, done: int, _total: int) -> None:
            if code(step) == "building_index" and len(made) < 5:
                made.append(one(archive, a_release(a_text("en", f"Saved between {done} and the next"))))

        prepare(archive, advance)
        assert len(made) == 5
        assert {hit.reference for hit in search(archive, "between", limit=100).hits} == set(made)
        assert drifts(archive) == []


def test_what_is_saved_by_another_thread_meanwhile_is_not_kept_waiting_for_the_whole(stale: Path) -> None:
    """The builder lets go between two batches; a save that came to the end of its patience would raise."""
    with open_at_once(stale, write=True) as archive:
        errors: list[BaseException] = []

        def save() -> None:
            try:
                for n in range(10):
                    one(archive, a_release(a_text("en", f"Meanwhile {n}")))
            except BaseException as error:  # noqa: BLE001 - told by the test's own thread
                errors.append(error)

        saver = threading.Thread(target=save)
        saver.start()
        prepare(archive)
        saver.join()
        assert errors == []
        assert search(archive, "meanwhile").total == 10
        assert drifts(archive) == []


def test_preparing_that_was_stopped_is_begun_again_and_saves_are_not_kept_from_it(stale: Path) -> None:
    with open_at_once(stale, write=True) as archive:
        asked = [0]

        def is_stopped() -> bool:
            asked[0] += 1
            return archive.index.condition is IndexCondition.UNFINISHED and asked[0] > 3

        assert refusal(lambda: prepare(archive, is_stopped=is_stopped)) == "index_preparing"
        assert archive.index.condition is IndexCondition.UNFINISHED
        assert refusal(lambda: search(archive, "office")) == "index_preparing"
        one(archive, a_release(a_text("en", "An office after all")))
        prepare(archive)
        assert search(archive, "office").total == RELEASES + 1
        assert drifts(archive) == []


def test_an_index_that_was_left_unfinished_is_built_by_the_next_opening(stale: Path) -> None:
    with open_at_once(stale, write=True) as archive:
        stop = iter([False, False, False])
        assert refusal(lambda: prepare(archive, is_stopped=lambda: next(stop, True))) in (
            "index_preparing",
            "opening_stopped",
        )
        one(archive, a_release(a_text("en", "An office after all")))
    with open_archive(stale, write=True) as archive:
        assert search(archive, "office").total == RELEASES + 1
        assert drifts(archive) == []


def test_a_damaged_index_is_prepared_anew_and_what_is_saved_before_is_kept(stale: Path) -> None:
    with open_at_once(stale, write=True) as archive:
        prepare(archive)
        damage_page(archive, "search_entry")
    with open_at_once(stale, write=True) as archive:
        try:
            assert search(archive, "office").total == RELEASES
        except ArchiveError as error:
            assert error.code == "index_preparing"  # noqa: PT017 - either answer is right, nothing else is
        saved = one(archive, a_release(a_text("en", "Saved over a damaged index")))
        prepare(archive)
        assert {hit.reference for hit in search(archive, "damaged").hits} == {saved}
        assert search(archive, "office").total == RELEASES
        assert check(archive).ok


def test_after_a_kill_an_archive_is_read_at_once_and_checked_before_the_first_change(stale: Path) -> None:
    (stale / ".writer").write_text('{"pid": 1, "host": "gone", "since": "2020-01-01T00:00:00+00:00"}', "utf-8")
    left = stale / "photos" / ".incoming" / "0123456789abcdef0123456789abcdef"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"half")
    with open_at_once(stale, write=True) as archive:
        assert left.exists()
        assert show(archive, Reference(Kind.RELEASE, 1)).id
        one(archive, a_release(a_text("en", "The first change")))
        assert not left.exists()


@pytest.mark.parametrize("patience", range(1, 12))
def test_a_migration_that_is_stopped_leaves_the_archive_as_it_was(old: Path, tmp_path: Path, patience: int) -> None:
    before = (old / "catalogue.db").read_bytes()
    asked = [0]

    def is_stopped() -> bool:
        asked[0] += 1
        return asked[0] >= patience

    try:
        open_at_once(old, write=True, is_stopped=is_stopped).close()
    except ArchiveError as error:
        assert error.code == "opening_stopped"  # noqa: PT017 - it may also be done before it is asked so often
        copy = shutil.copytree(old, tmp_path / "copy")
        assert (copy / "catalogue.db").read_bytes()[100:] == before[100:]  # the first page counts writers
    with open_archive(old, write=True) as archive:
        assert len(state(archive)) == 3
        with archive.engine.connect() as connection:
            assert migrations.current(connection) == migrations.HEAD
        assert check(archive).ok


def test_a_migration_tells_its_steps(old: Path) -> None:
    steps: list[str] = []
    open_at_once(old, write=True, advance=lambda step, _done, _total: steps.append(code(step))).close()
    assert list(dict.fromkeys(steps)) == ["checking_catalogue", "backing_up", "migrating"]
