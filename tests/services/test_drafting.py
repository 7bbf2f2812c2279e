"""Words that are not saved yet, kept on the workstation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ArchiveError
from pressdesk.services.drafting import drafts, new_draft
from pressdesk.services.editing import Opened, ReleaseForm, TextForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORM = ReleaseForm(texts=(TextForm("az", "Ə \ud83d", body="<p>İlk söz</p>"),))


def test_kept_found_and_forgotten(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    draft = new_draft(tmp_path / "drafts", archive)
    opened = Opened(Reference(Kind.RELEASE, 17), 3, ReleaseForm(number="5"))
    draft.keep(opened, FORM)
    draft.keep(opened, FORM)
    (found,) = drafts(tmp_path / "drafts", archive)
    assert (found.opened, found.form, found.file) == (opened, FORM, draft.file)
    assert draft.file.stat().st_mode & 0o077 == 0
    assert drafts(tmp_path / "drafts", tmp_path / "other") == []
    draft.forget()
    assert drafts(tmp_path / "drafts", archive) == []


def test_what_is_forgotten_is_not_kept_by_a_slower_thread(tmp_path: Path) -> None:
    draft = new_draft(tmp_path, tmp_path / "archive")
    draft.forget()
    draft.keep(Opened(None, None, ReleaseForm()), FORM)
    assert drafts(tmp_path, tmp_path / "archive") == []


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
