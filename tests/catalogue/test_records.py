"""What a record's class says of it is all that the program has to know of a kind."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect

import pressdesk
from pressdesk.catalogue.base import Record
from pressdesk.catalogue.records import CLASSES, namers_first, path_of
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.records import show

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive

MADE_UP = '''"""Notes on events, a kind that only a test has."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from pressdesk.catalogue.base import LongText, Record, SaveFacts
from pressdesk.catalogue.documents import Document
from pressdesk.catalogue.events import Event
from pressdesk.catalogue.references import Kind
from pressdesk.errors import RuleError


class Note(Record):
    """A note on an event."""

    __tablename__ = "note"

    record_kind = Kind.NOTE
    name_column = "words"
    found_by = ("event",)

    words: Mapped[LongText]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    event: Mapped[Event] = relationship(lazy="raise")

    def check(self, name: str, facts: SaveFacts) -> None:
        """It says something."""
        if not self.words.strip():
            raise RuleError("name_missing", id=name)

    def documents(self) -> list[Document]:
        """What is searched of it."""
        return [Document("en", self.words, "", tuple((row.language, row.title) for row in self.event.titles))]
'''
MIGRATION = '''"""The table of notes."""
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Integer(), sa.ForeignKey("event.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("binned_at", sa.DateTime(timezone=True), nullable=True),
    )
'''
STORY = """
import sys
from pathlib import Path

from pressdesk.catalogue.events import Event, EventTitle
from pressdesk.catalogue.notes import Note
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import RuleError
from pressdesk.services.checking import check
from pressdesk.services.opening import open_archive
from pressdesk.services.records import binned, history, list_records, show
from pressdesk.services.release_commands import add_records
from pressdesk.services.saving import saving
from pressdesk.services.searching import search
from pressdesk.services.trash import move_to_bin, undo

with open_archive(Path(sys.argv[1]), write=True) as archive:
    event = Event(titles=[EventTitle(language="en", title="Almaty Process")], participations=[], agenda=[], outcomes=[])
    (event,) = add_records(archive, event, by="tester").created
    (note,) = add_records(archive, Note(words="Bring the flags", event_id=event.number), by="tester").created
    assert str(note) == "n1", note
    assert [hit.reference for hit in search(archive, "flag").hits] == [note]
    assert note in {hit.reference for hit in search(archive, "almaty").hits}
    with saving(archive, by="tester", why=Cause.EDITED) as unit:
        unit.load(event).titles[0].title = "Prague Process"
    assert note in {hit.reference for hit in search(archive, "prague").hits}
    assert search(archive, "almaty").total == 0
    assert list_records(archive, Kind.NOTE, limit=9)[1][0].title == "Bring the flags"
    changes = move_to_bin(archive, [note], by="tester")
    assert search(archive, "flag").total == 0
    assert [entry.title for entry in binned(archive, "en")[1]] == ["Bring the flags"]
    undo(archive, changes, by="tester")
    assert show(archive, note).event.title("en") == "Prague Process"
    assert len(history(archive, note)) == 3
    assert check(archive).ok
    try:
        add_records(archive, Note(words=" ", event_id=event.number), by="tester")
    except RuleError as error:
        assert error.code == "name_missing"
    else:
        raise AssertionError("an empty note was saved")
"""


def test_every_class_of_records_is_known_and_says_its_kind() -> None:
    assert set(CLASSES.values()) == set(Record.__subclasses__())
    assert set(CLASSES) == set(Kind)


@pytest.mark.parametrize(
    ("cls", "path"), [(cls, path) for cls in CLASSES.values() for path in (*cls.found_by, *cls.shown_with)]
)
def test_a_path_leads_through_parts_to_a_record_with_names(cls: type[Record], path: str) -> None:
    *parts, last = path_of(cls, path)
    assert all(part.cascade.delete_orphan for part in parts)
    target = last.mapper.class_
    assert issubclass(target, Record)
    assert target.names_in in inspect(target).relationships
    assert namers_first().index(cls.record_kind) <= namers_first().index(target.record_kind)


def test_every_relationship_to_another_record_is_one_that_is_searched_or_shown() -> None:
    """Who adds a link says by its path whether the record is found by it: forgetting that is noticed here."""

    def links(cls: type, before: str = "") -> set[str]:
        found = set()
        for relation in inspect(cls).relationships:
            target = relation.mapper.class_
            if issubclass(target, Record):
                found.add(f"{before}{relation.key}")
            elif relation.cascade.delete_orphan:
                found |= links(target, f"{before}{relation.key}.")
        return found

    for cls in CLASSES.values():
        assert links(cls) == {*cls.found_by, *cls.shown_with}, cls.__name__


def test_what_is_searched_needs_nothing_that_is_not_loaded(full: Archive, made: dict[Kind, Reference]) -> None:
    for reference in made.values():
        record = show(full, reference)
        assert bool(record.documents()) == record.is_searched
        assert all(document.title or document.names for document in record.documents())
        assert record.display_name("en")


def test_a_kind_is_a_class_and_its_migration(folder: Path, tmp_path: Path) -> None:
    """Beside these, the program is told its word and its letter, and lists it: then it is saved, found and kept."""
    source = tmp_path / "src"
    shutil.copytree(Path(pressdesk.__file__).parent, source / "pressdesk")
    catalogue = source / "pressdesk" / "catalogue"

    def insert(file: Path, before: str, words: str) -> None:
        code = file.read_text("utf-8")
        assert code.count(before) == 1, before
        file.write_text(code.replace(before, words + before), "utf-8")

    (catalogue / "notes.py").write_text(MADE_UP, "utf-8")
    insert(catalogue / "references.py", "\n\n_LETTERS = {", '    NOTE = "note"\n')
    insert(catalogue / "records.py", "from pressdesk.catalogue.photos", "from pressdesk.catalogue.notes import Note\n")
    insert(catalogue / "records.py", "SavedSearch)\n}", "Note, ")
    insert(
        source / "pressdesk" / "services" / "saving.py",
        '    Kind.SEARCH: "new_search"',
        '    Kind.NOTE: "new_search",\n',
    )
    migrations = source / "pressdesk" / "storage" / "migrations"
    code = (migrations / "__init__.py").read_text("utf-8")
    (head,) = re.findall(r'^HEAD = "(\d+)"', code, re.MULTILINE)
    following = f"{int(head) + 1:04}"
    code = code.replace(f'HEAD = "{head}"', f'HEAD = "{following}"').replace(f'"{head}")', f'"{head}", "{following}")')
    (migrations / "__init__.py").write_text(code, "utf-8")
    (migrations / "versions" / f"{following}_notes.py").write_text(
        MIGRATION.format(revision=following, before=head), "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", STORY, str(folder)],
        env={"PYTHONPATH": str(source), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
