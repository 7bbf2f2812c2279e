"""The tables of the catalogue: fit for PostgreSQL too, and loaded only on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from pressdesk.catalogue.base import Base, Part, Record
from pressdesk.catalogue.records import CLASSES, reference
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Revision
from pressdesk.cli.rendering import rendered
from pressdesk.services.records import show

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.orm import class_mapper

    from pressdesk.storage.archive import Archive

TABLES = Base.metadata.sorted_tables
LONGEST_IDENTIFIER = 63  # of PostgreSQL: what is longer is cut, and may then be taken twice


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_can_be_made_on_postgresql(table: Table) -> None:
    dialect = postgresql.dialect()
    made = str(CreateTable(table).compile(dialect=dialect))
    for index in table.indexes:
        assert str(CreateIndex(index).compile(dialect=dialect)).startswith(("CREATE INDEX", "CREATE UNIQUE INDEX"))
    if "created_at" in table.columns:
        assert "created_at TIMESTAMP WITH TIME ZONE NOT NULL" in made
    names = [table.name, *(column.name for column in table.columns), *(index.name for index in table.indexes)]
    names += [constraint.name for constraint in table.constraints if constraint.name]
    assert all(len(str(name)) <= LONGEST_IDENTIFIER for name in names)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_constraint_has_a_name(table: Table) -> None:
    assert table.primary_key.name
    assert all(constraint.name for constraint in table.foreign_key_constraints)


@pytest.mark.parametrize("mapper", sorted(Base.registry.mappers, key=str), ids=lambda mapper: mapper.class_.__name__)
def test_nothing_is_loaded_behind_ones_back(mapper: class_mapper) -> None:
    assert {relation.lazy for relation in mapper.relationships} <= {"raise"}
    assert issubclass(mapper.class_, Record | Part | Revision)


def test_every_record_is_in_the_table_of_kinds() -> None:
    records = {mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)}
    assert set(CLASSES.values()) == records
    assert set(CLASSES) == set(Kind)


def test_a_record_arrives_detached_and_complete(full: Archive, made: dict[Kind, Reference]) -> None:
    for kind, wanted in made.items():
        record = show(full, wanted)
        assert record.record_kind is kind
        assert reference(record) == wanted
        # Whatever had not been loaded would raise here.
        assert rendered(record, full.languages)
