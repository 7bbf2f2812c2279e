"""Files that are handed out are ordinary ones for others, whatever is private in the archive."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import BY, a_release, a_text, one, take_photo

from pressdesk.errors import ArchiveError
from pressdesk.services.bulletin_selection import BulletinSelection
from pressdesk.services.bulletins import issue
from pressdesk.services.exporting import export
from pressdesk.services.issued_bulletins import copy_issue, show_issued
from pressdesk.services.output_paths import write_output
from pressdesk.services.photo_copies import copy_originals

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive

OCTOBER = BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en", "20")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
@pytest.mark.parametrize("umask", [0o022, 0o002, 0o077])
def test_what_is_handed_out_has_the_rights_that_the_umask_leaves(
    archive: Archive, photo_file: Path, tmp_path: Path, umask: int
) -> None:
    one(archive, a_release(a_text("en", "The office opens", "Guests came.")))
    photo = take_photo(archive, photo_file)
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.json").write_bytes(b"{}")
    (out / "old.json").chmod(0o600)
    before = os.umask(umask)
    try:
        assert copy_originals(archive, [photo.number], out).number == 1
        export(archive, out / "all.json")
        export(archive, out / "old.json", overwrite=True)
        _written, changes = issue(archive, OCTOBER, out / "b.docx", by=BY)
        copy_issue(archive, show_issued(archive, changes.created[0]).files[0], out / "copy.docx")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in out.iterdir()}
    assert modes == dict.fromkeys(("DSC_0412.JPG", "all.json", "old.json", "b.docx", "copy.docx"), 0o666 & ~umask)
    kept = [path for path in archive.folder.rglob("*") if path.is_file()]
    assert {path.stat().st_mode & 0o777 for path in kept} <= {0o600, 0o400}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as caught:
        write_output(tmp_path / "nowhere" / "bulletin.docx", b"new")
    assert caught.value.code == "write_failed"


def test_nothing_half_written_stays(tmp_path: Path) -> None:
    taken = tmp_path / "bulletin.docx"
    (taken / "full").mkdir(parents=True)
    with pytest.raises(ArchiveError):
        write_output(taken, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["bulletin.docx"]


def test_a_full_disk_leaves_what_was_there(small_disk: Callable[[int], Path]) -> None:
    output = small_disk(256) / "bulletin.docx"
    output.write_bytes(b"before")
    with pytest.raises(ArchiveError) as caught:
        write_output(output, bytes(1_000_000))
    assert caught.value.code == "no_space"
    assert [each.name for each in output.parent.iterdir()] == [output.name]
    assert output.read_bytes() == b"before"
