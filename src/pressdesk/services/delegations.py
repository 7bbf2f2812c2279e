"""Delegations: states and organisations that take part in a meeting, of which no person may be named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.events import (
    ParticipantRole,
    Participation,
)
from pressdesk.services.events import ParticipantForm, participant_form

if TYPE_CHECKING:
    from collections.abc import Collection


def is_delegation(row: Participation) -> bool:
    """Whether a participant is only named as a delegation: no person, no post, for nobody else."""
    return is_only_delegation(participant_form(row), row.authority.kind)


def is_only_delegation(row: ParticipantForm, kind: str) -> bool:
    """Whether a row of a form whose authority is of ``kind`` is only a delegation."""
    return (
        row.role is ParticipantRole.DELEGATION
        and kind != AuthorityKind.PERSON
        and not row.posts
        and row.organisation is None
        and row.country in (None, row.authority)
    )


def delegations(rows: Collection[tuple[int, str]]) -> tuple[ParticipantForm, ...]:
    """The rows of a form for delegations, each an authority's number and kind; a country stands for itself."""
    return tuple(
        ParticipantForm(number, ParticipantRole.DELEGATION, country=number if kind == AuthorityKind.COUNTRY else None)
        for number, kind in rows
    )
