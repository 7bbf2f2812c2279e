"""Words that are not saved yet, kept on the workstation."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.catalogue.events import EventKind, EventMode, OutcomeKind, ParticipantRole
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ArchiveError
from pressdesk.services.authorities import AuthorityForm, PostForm
from pressdesk.services.bulletin_selection import BulletinForm
from pressdesk.services.drafts import FORMS, PhotosForm, drafts, new_draft
from pressdesk.services.editing import LinkForm, Opened, PhotoForm, ReleaseForm, TextForm
from pressdesk.services.events import AgendaItemForm, MeetingForm, OutcomeForm, ParticipantForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORM = ReleaseForm(texts=(TextForm("az", "Ə \ud83d", body="<p>İlk söz</p>"),))


WORDS = {"az": "Ə \ud83d", "ru": "Ж"}
WHOLE: dict[Kind, Any] = {
    Kind.RELEASE: ReleaseForm(
        number="5",
        date=date(2023, 10, 12),
        day=12,
        month=10,
        status="published",
        category="statement",
        embargo_until="2030-01-01T10:00:00+00:00",
        event=(3, "Almatı prosesi"),
        texts=(TextForm("az", "Ə \ud83d", body="<p>İlk söz</p>", is_current=False),),
        links=(LinkForm(1, "Vüsal Hüseynov", "person", "subject"),),
        photos=(PhotoForm(2, "ab", "2023/10/a.jpg", WORDS),),
    ),
    Kind.EVENT: MeetingForm(
        titles=WORDS,
        kind=EventKind.VISIT,
        mode=EventMode.HYBRID,
        starts=date(2023, 10, 12),
        ends=date(2023, 10, 13),
        series=2,
        series_names={"az": "Almatı prosesi"},
        ordinal=8,
        place=4,
        chair=5,
        follows=6,
        participants=(ParticipantForm(None, posts=WORDS), ParticipantForm(7, ParticipantRole.CHAIR, 8, 9)),
        agenda=(AgendaItemForm(WORDS, (1, 2)),),
        outcomes=(OutcomeForm(OutcomeKind.DECLARATION, WORDS),),
    ),
    Kind.AUTHORITY: AuthorityForm(
        "person",
        WORDS,
        {"az": ("V. Hüseynov", "Vüsal")},
        "Note",
        (3, "DMX"),
        (PostForm((3, "DMX"), WORDS, date(2019, 5, 1)), PostForm()),
    ),
    Kind.BULLETIN: BulletinForm(
        date(2023, 10, 1), date(2023, 10, 15), "az", "17", ((1, "Miqrasiya"),), ((2, "Qazaxıstan"),), (3, 4), (6, 5)
    ),
    Kind.PHOTO: PhotosForm(
        {"p1": 3, "p2": 1}, WORDS, ((7, "Vüsal Hüseynov"),), ((8, "Almatı prosesi"),), "AZƏRTAC", "DMX"
    ),
}
BEGUN = {
    kind: MeetingForm({})
    if kind is Kind.EVENT
    else PhotosForm({}, {})
    if kind is Kind.PHOTO
    else cls("person")
    if cls is AuthorityForm
    else cls()
    for kind, cls in FORMS.items()
}


@pytest.mark.parametrize("kind", FORMS)
def test_every_field_has_a_value_that_is_tried(kind: Kind) -> None:
    for field in dataclasses.fields(WHOLE[kind]):
        assert getattr(WHOLE[kind], field.name) != field.default, field.name


@pytest.mark.parametrize("kind", FORMS)
def test_kept_found_and_forgotten(tmp_path: Path, kind: Kind) -> None:
    archive, form = tmp_path / "archive", WHOLE[kind]
    draft = new_draft(tmp_path / "drafts", archive)
    opened: Opened[Any] = Opened(Reference(kind, 17), 3, BEGUN[kind])
    draft.keep(opened, form)
    draft.keep(opened, form)
    (found,) = drafts(tmp_path / "drafts", archive)
    assert (found.kind, found.opened, found.form, found.file) == (kind, opened, form, draft.file)
    assert found.title("ru")
    assert draft.file.stat().st_mode & 0o077 == 0
    assert drafts(tmp_path / "drafts", tmp_path / "other") == []
    draft.forget()
    assert drafts(tmp_path / "drafts", archive) == []


def test_what_is_forgotten_is_not_kept_by_a_slower_thread(tmp_path: Path) -> None:
    draft = new_draft(tmp_path, tmp_path / "archive")
    draft.forget()
    draft.keep(Opened(None, None, ReleaseForm()), FORM)
    assert drafts(tmp_path, tmp_path / "archive") == []


def test_a_draft_of_an_older_program_is_read(tmp_path: Path) -> None:
    draft = new_draft(tmp_path, tmp_path / "archive")
    draft.keep(Opened(None, None, ReleaseForm()), FORM)
    kept = json.loads(draft.file.read_text())
    del kept["kind"]
    draft.file.write_text(json.dumps(kept))
    (found,) = drafts(tmp_path, tmp_path / "archive")
    assert (found.kind, found.form) == (Kind.RELEASE, FORM)


@pytest.mark.parametrize("junk", [b"", b"{}", b"[]", b"\xff\xfe", b'{"reference": 7}', b"[" * 100_000])
def test_a_file_that_is_no_draft_is_left_alone(tmp_path: Path, junk: bytes) -> None:
    draft = new_draft(tmp_path, tmp_path / "archive")
    draft.keep(Opened(None, None, ReleaseForm()), FORM)
    broken = draft.file.with_name(draft.file.name.replace(".json", "x.json"))
    broken.write_bytes(junk)
    assert [found.file for found in drafts(tmp_path, tmp_path / "archive")] == [draft.file]
    assert broken.read_bytes() == junk


def test_a_full_disk_is_a_sentence_and_leaves_the_last_draft(small_disk: Callable[[int], Path]) -> None:
    place = small_disk(64)
    draft = new_draft(place, place)
    draft.keep(Opened(None, None, ReleaseForm()), FORM)
    with pytest.raises(ArchiveError, match="no space"):
        draft.keep(Opened(None, None, ReleaseForm()), ReleaseForm(texts=(TextForm("en", body="x" * 200_000),)))
    assert [found.form for found in drafts(place, place)] == [FORM]
