"""The short names of records."""

from __future__ import annotations

import pytest

from pressdesk.catalogue.references import Kind, Reference


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Kind.RELEASE, "r17"),
        (Kind.EVENT, "e17"),
        (Kind.SERIES, "s17"),
        (Kind.AUTHORITY, "a17"),
        (Kind.PHOTO, "p17"),
        (Kind.BULLETIN, "b17"),
        (Kind.SEARCH, "q17"),
    ],
)
def test_a_reference_is_written_and_read(kind: Kind, name: str) -> None:
    assert str(Reference(kind, 17)) == name
    assert Reference.parse(name) == Reference(kind, 17)
    assert Reference.parse(f" {name.upper()}\n") == Reference(kind, 17)


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert len({str(Reference(kind, 1)) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "r",
        "17",
        "r0",
        "r017",
        "r-1",
        "r1.5",
        "r 17",
        "x1",
        "rr1",
        "r1e",
        "r١٧",
        "г1",
        "ｒ1",
        "r1\x00",
        "r" + "9" * 19,
    ],
)
def test_what_is_no_reference_is_none(text: str) -> None:
    assert Reference.parse(text) is None


def test_the_highest_number_fits_a_database() -> None:
    highest = Reference.parse("r" + "9" * 18)
    assert highest is not None
    assert highest.number < 2**63
