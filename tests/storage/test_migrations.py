"""The way from one schema to the next: it ends at the models, and one that fails leaves everything as it was."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from factories import a_release, files, one, rows
from sqlalchemy import inspect, text

import pressdesk
from pressdesk.services.opening import open_archive
from pressdesk.storage import manifest, migrations

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive

REVISION = '''"""The next schema, for a test."""
import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("shelf", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("release") as batch:
        batch.add_column(sa.Column("shelf_id", sa.Integer(), nullable=True))
    op.execute("UPDATE release SET number = 'moved'")
    op.drop_table("saved_search")
    {ending}
'''
OPENING = """
import sys
from pathlib import Path
from pressdesk.errors import PressdeskError
from pressdesk.services.opening import open_archive
try:
    open_archive(Path(sys.argv[1]), write=sys.argv[2] == "write").close()
except (PressdeskError, RuntimeError) as error:
    sys.exit(f"{type(error).__name__}: {error}")
"""


@pytest.fixture(scope="module")
def next_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program whose newest schema is one further."""
    place = tmp_path_factory.mktemp("next")
    source = Path(pressdesk.__file__).parent
    shutil.copytree(source, place / "pressdesk", ignore=shutil.ignore_patterns("__pycache__", "ui", "resources"))
    facts = place / "pressdesk" / "storage" / "migrations" / "__init__.py"
    words = facts.read_text("utf-8")
    words, heads = re.subn(r'HEAD = "0003"', 'HEAD = "0004"', words)
    words, known = re.subn(r'KNOWN = \("0001", "0002", "0003"\)', 'KNOWN = ("0001", "0002", "0003", "0004")', words)
    assert (heads, known) == (1, 1)
    facts.write_text(words, "utf-8")
    return place


def _open_with(program: Path, folder: Path, ending: str, how: str = "write") -> subprocess.CompletedProcess[str]:
    script = program / "pressdesk" / "storage" / "migrations" / "versions" / "0004_next.py"
    script.write_text(REVISION.replace("{ending}", ending), "utf-8")
    return subprocess.run(
        [sys.executable, "-B", "-c", OPENING, str(folder), how],
        env=os.environ | {"PYTHONPATH": str(program)},
        capture_output=True,
        text=True,
        check=False,
    )


def _schema(archive: Archive) -> list[tuple[str, str]]:
    with archive.engine.connect() as connection:
        found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"))
        return [(name, sql) for name, sql in found]


def test_the_models_equal_the_migrated_schema(archive: Archive) -> None:
    with archive.engine.begin() as connection:
        command.check(migrations.config(connection))


def test_the_newest_revision_and_the_known_ones_are_those_there_are(archive: Archive) -> None:
    with archive.engine.connect() as connection:
        scripts = ScriptDirectory.from_config(migrations.config(connection))
    assert scripts.get_current_head() == migrations.HEAD
    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(migrations.KNOWN)


def test_a_new_archive_is_at_the_newest_revision(archive: Archive) -> None:
    with archive.engine.connect() as connection:
        assert migrations.current(connection) == migrations.HEAD


def test_what_is_up_to_date_is_not_migrated_again(folder: Path) -> None:
    before = files(folder)
    open_archive(folder, write=True).close()
    open_archive(folder, write=False).close()
    assert files(folder) == before


def test_a_migration_that_fails_half_way_changes_nothing_and_can_be_tried_again(
    folder: Path, next_version: Path
) -> None:
    with open_archive(folder, write=True) as opened:
        one(opened, a_release(number="2023/1"))
        schema, content = _schema(opened), rows(opened, index=True)
    backup = folder / "backups" / "before-0003.db"

    failed = _open_with(next_version, folder, 'raise RuntimeError("half-way")')
    assert "half-way" in failed.stderr
    assert "Traceback" not in failed.stderr
    made = files(folder)["backups/before-0003.db"]
    with open_archive(folder, write=True) as opened:
        assert _schema(opened) == schema
        assert rows(opened, index=True) == content
    stamp = backup.stat().st_mtime_ns

    failed = _open_with(next_version, folder, 'op.execute("INSERT INTO nowhere VALUES (1)")')
    assert failed.returncode == 1
    assert "Error" in failed.stderr.splitlines()[-1]
    assert "Traceback" not in failed.stderr
    with open_archive(folder, write=True) as opened:
        assert _schema(opened) == schema

    done = _open_with(next_version, folder, "")
    assert (done.returncode, done.stderr) == (0, "")
    assert files(folder)["backups/before-0003.db"] == made
    assert backup.stat().st_mtime_ns == stamp
    assert [path.name for path in (folder / "backups").iterdir()] == ["before-0003.db"]
    assert backup.stat().st_mode & 0o777 == 0o600
    _is_moved(folder)


@pytest.mark.parametrize("how", ["write", "read"])
def test_an_archive_of_the_version_before_opens(folder: Path, next_version: Path, how: str) -> None:
    with open_archive(folder, write=True) as opened:
        one(opened, a_release(number="2023/1"))
    path = folder / "archive.toml"
    path.write_text(path.read_text("utf-8").replace('needs = "0.1"', 'needs = "0.0.1"'), "utf-8")
    done = _open_with(next_version, folder, "", how)
    assert (done.returncode, done.stderr) == (0, "")
    _is_moved(folder)
    assert manifest.read(folder).needs == manifest.NEEDS


def _is_moved(folder: Path) -> None:
    """The archive has the next schema, with its content."""
    from pressdesk.storage import database

    engine = database.engine_for(folder / "catalogue.db", writable=False)
    with engine.connect() as connection:
        assert migrations.current(connection) == "0004"
        assert connection.execute(text("SELECT number, shelf_id FROM release")).all() == [("moved", None)]
        tables = set(inspect(connection).get_table_names())
    engine.dispose()
    assert "shelf" in tables
    assert "saved_search" not in tables
    assert not {name for name in tables if name.startswith("_alembic")}
