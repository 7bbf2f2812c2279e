"""Lists, counts, checks and exports."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_release, a_text, an_authority, entered, one, rows, take_photo
from sqlalchemy import text

from pressdesk.catalogue.bulletins import Bulletin, Issue
from pressdesk.catalogue.photos import Caption
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.catalogue.searches import SavedSearch
from pressdesk.errors import ArchiveError, OutputError, PressdeskError
from pressdesk.services.checking import Problem, check
from pressdesk.services.exporting import export
from pressdesk.services.opening import open_archive
from pressdesk.services.records import list_records, show, stats
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.storage.archive import Archive


def test_a_list_is_paged_newest_first_and_undated_first_of_all(archive: Archive) -> None:
    days = [date(2023, 1, 1) + timedelta(days=7 * number % 40) for number in range(25)]
    entered(archive, *[a_release(date=day) for day in days])
    undated = one(archive, a_release(a_text(state=Status.DRAFT), date=None, status=Status.DRAFT))
    whole = list_records(archive, Kind.RELEASE, limit=100)
    pages = [list_records(archive, Kind.RELEASE, limit=10, offset=offset) for offset in (0, 10, 20, 30)]
    assert [row for _total, page in pages for row in page] == whole[1]
    assert {total for total, _page in pages} == {26}
    assert [len(page) for _total, page in pages] == [10, 10, 6, 0]
    assert whole[1][0].reference == undated
    listed = [row.date for row in whole[1][1:]]
    assert listed == sorted(days, reverse=True)


def test_a_line_tells_title_languages_status_and_what_needs_attention(archive: Archive) -> None:
    one(
        archive,
        a_release(
            a_text("ru", "Встреча", state=Status.DRAFT),
            a_text("az", "Görüş", state=Status.DRAFT),
            date=None,
            day=12,
            month=10,
            status=Status.DRAFT,
            attention=[{"code": "year_not_stated", "day": 12, "month": 10}],
        ),
    )
    one(archive, a_release())
    total, (row,) = list_records(archive, Kind.RELEASE, limit=9, attention=True)
    assert total == 1
    assert (row.title, row.status, row.date) == ("Görüş", "draft", None)
    assert set(row.languages) == {"az", "ru"}
    assert row.attention == ("12 October, year not stated",)


def test_photos_without_a_caption_are_listed_by_their_names(archive: Archive, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    take_photo(archive, tmp_path / "a.jpg", captions=[Caption(language="ru", caption="Делегация")])
    bare = take_photo(archive, tmp_path / "b.jpg", taken_at=datetime(2023, 5, 1, 10, 0))
    total, (row,) = list_records(archive, Kind.PHOTO, limit=9, uncaptioned=True)
    assert (total, row.reference, row.title, row.date) == (1, bare, "b.jpg", date(2023, 5, 1))
    assert list_records(archive, Kind.PHOTO, limit=9)[0] == 2


def test_every_kind_can_be_listed(full: Archive, made: dict[Kind, Reference]) -> None:
    made[Kind.SEARCH] = one(full, SavedSearch(name="October", query="date:2023-10"))
    for kind in Kind:
        total, listed = list_records(full, kind, limit=100)
        assert total == len(listed) > 0
        assert made[kind] in {row.reference for row in listed}
        assert all(row.title for row in listed)


def test_a_release_without_any_text_is_listed(archive: Archive) -> None:
    made = one(archive, _bare())
    (row,) = list_records(archive, Kind.RELEASE, limit=9)[1]
    assert (row.reference, row.title, row.languages) == (made, "", ())
    assert show(archive, made).version == 1


def _bare() -> Any:
    from pressdesk.catalogue.releases import Release

    return Release(date=date(2023, 1, 2), texts=[], authorities=[], photos=[], sources=[])


def test_a_record_that_is_not_there_is_told(archive: Archive) -> None:
    for kind in Kind:
        with pytest.raises(PressdeskError) as caught:
            show(archive, Reference(kind, 7))
        assert caught.value.code == "not_found"


def test_the_counts_leave_out_what_is_in_the_bin(full: Archive, made: dict[Kind, Reference], photo_file: Path) -> None:
    gone = one(full, a_release(a_text("en"), a_text("ru")))
    found = stats(full)
    assert (found.releases, found.texts) == (2, {"az": 1, "en": 2, "ru": 2})
    move_to_bin(full, [gone], by=BY)
    found = stats(full)
    assert (found.releases, found.texts) == (1, {"az": 1, "en": 1, "ru": 1})
    assert (found.events, found.photos, found.bulletins) == (1, 1, 1)
    assert found.authorities == sum(1 for _ in rows(full)["authority"])
    assert found.size_bytes >= photo_file.stat().st_size + (full.folder / "catalogue.db").stat().st_size
    move_to_bin(full, [made[Kind.PHOTO]], by=BY)
    assert stats(full).photos == 0


def test_an_empty_archive_counts_nothing_in_each_of_its_languages(archive: Archive) -> None:
    found = stats(archive)
    assert (found.releases, found.texts) == (0, {"az": 0, "en": 0, "ru": 0})


def _photo_path(archive: Archive) -> Path:
    (path,) = (archive.folder / "photos").rglob("DSC_0412.JPG")
    return path


def _flip(archive: Archive) -> None:
    path = _photo_path(archive)
    content = bytearray(path.read_bytes())
    content[777] ^= 0b100
    path.chmod(0o600)
    path.write_bytes(content)


def _sql(statement: str) -> Callable[[Archive], None]:
    def run(archive: Archive) -> None:
        driver = archive.engine.raw_connection()
        driver.cursor().execute("PRAGMA foreign_keys = OFF")
        driver.cursor().execute(statement)
        driver.invalidate()

    return run


PROBLEMS: dict[str, tuple[Callable[[Archive], object], str, str, str]] = {
    "a bit of a photo": (_flip, "file", "p1", "DSC_0412.JPG is not what it was"),
    "a photo is gone": (lambda archive: _photo_path(archive).unlink(), "file", "p1", "DSC_0412.JPG is missing"),
    "a photo is a folder": (
        lambda archive: (_photo_path(archive).unlink(), (archive.folder / "photos/2023/10/DSC_0412.JPG").mkdir()),
        "file",
        "p1",
        "cannot be read",
    ),
    "a bulletin is gone": (
        lambda archive: (archive.folder / "bulletins" / "issued.docx").unlink(),
        "file",
        "b2",
        "issued.docx is missing",
    ),
    "a stranger among the photos": (
        lambda archive: (archive.folder / "photos" / "2023" / "holiday.jpg").write_bytes(b"x"),
        "file",
        "photos/2023/holiday.jpg",
        "belongs to no record",
    ),
    "a stranger among the bulletins": (
        lambda archive: (archive.folder / "bulletins" / "copy.docx").write_bytes(b"x"),
        "file",
        "bulletins/copy.docx",
        "belongs to no record",
    ),
    "a text is not in the index": (
        _sql("DELETE FROM search_entry WHERE kind = 'release' AND language = 'az'"),
        "index",
        "r1",
        "missing",
    ),
    "a text differs from the index": (_sql("UPDATE search_entry SET digest = 'x'"), "index", "r1", "stale"),
    "a text is not what was saved": (
        _sql("UPDATE release_text SET body = 'x'"),
        "catalogue",
        "r1",
        "texts az body: “<p>Yekun” → “x”",
    ),
    "a link leads nowhere": (
        _sql("UPDATE release_authority SET authority_id = 999"),
        "catalogue",
        "release_authority 1",
        "authority",
    ),
    "the catalogue is torn": (
        lambda archive: _tear(archive),
        "catalogue",
        "catalogue.db",
        "",
    ),
}


def _tear(archive: Archive) -> None:
    archive.engine.dispose()
    path = archive.catalogue
    content = bytearray(path.read_bytes())
    content[4096 * 20 : 4096 * 24] = b"\x5a" * 4096 * 4
    path.write_bytes(content)


@pytest.mark.parametrize(("break_it", "kind", "record", "detail"), list(PROBLEMS.values()), ids=list(PROBLEMS))
def test_a_check_finds_and_names_what_is_wrong(
    full: Archive,
    break_it: Callable[[Archive], object],
    kind: str,
    record: str,
    detail: str,
) -> None:
    issued = full.folder / "bulletins" / "issued.docx"
    issued.write_bytes(b"issued")
    from pressdesk.storage.durable import sha256_of

    issue = Issue(path=issued.name, sha256=sha256_of(issued), size=6)
    one(
        full,
        Bulletin(title="x", language="en", starts=date(2023, 1, 1), ends=date(2023, 1, 2), items=[], issues=[issue]),
    )
    sound = check(full)
    assert sound.ok
    assert sound.checked == {"releases": 1, "photos": 1, "bulletins": 1, "files": 2}
    break_it(full)
    found = check(full)
    assert not found.ok
    assert any(
        (problem.kind, problem.record) == (kind, record) and detail in problem.detail for problem in found.problems
    ), found.problems
    assert all(isinstance(problem, Problem) for problem in found.problems)


def test_one_flipped_bit_among_many_files_is_found(archive: Archive, tmp_path: Path) -> None:
    for number in range(60):
        source = tmp_path / f"{number:03}.jpg"
        source.write_bytes(bytes([number]) * 5_000)
        take_photo(archive, source)
    path = archive.folder / "photos" / "2023" / "10" / "041.jpg"
    path.chmod(0o600)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    told: list[tuple[int, int]] = []
    (problem,) = check(archive, lambda done, total: told.append((done, total))).problems
    assert (problem.record, problem.detail) == ("p42", "041.jpg is not what it was when it was taken in")
    assert told[-1] == (60, 60)


def test_a_check_changes_nothing(full: Archive) -> None:
    before = rows(full, index=True)
    full.close()
    with open_archive(full.folder, write=False) as reading:
        assert check(reading).ok
        assert rows(reading, index=True) == before


def test_everything_is_exported_as_json(full: Archive, made: dict[Kind, Reference], tmp_path: Path) -> None:
    made[Kind.SEARCH] = one(full, SavedSearch(name="October", filters={"kinds": ["release"]}))
    gone = one(full, a_release(number="gone"))
    move_to_bin(full, [gone], by=BY)
    output = tmp_path / "export.json"
    counts = export(full, output).records
    document = json.loads(output.read_text("utf-8"))
    assert document["format"] == "pressdesk-export-1"
    assert document["languages"] == ["az", "en", "ru"]
    for kind in Kind:
        assert counts[kind.value] == len(document[kind.value]) == list_records(full, kind, limit=100)[0]
        assert str(made[kind]) in {record["reference"] for record in document[kind.value]}
    (release,) = document["release"]
    assert {one_text["headline"] for one_text in release["texts"]} >= {"Senior officials met"}
    assert "gone" not in output.read_text("utf-8")
    assert "Yüksək" in output.read_text("utf-8")


def test_an_export_goes_over_nothing_unless_it_is_told_to(archive: Archive, tmp_path: Path) -> None:
    output = tmp_path / "export.json"
    output.write_text("kept")
    for place, code in ((output, "output_exists"), (tmp_path, "output_no_file")):
        with pytest.raises(OutputError) as caught:
            export(archive, place)
        assert caught.value.code == code
    assert output.read_text() == "kept"
    export(archive, output, overwrite=True)
    assert json.loads(output.read_text("utf-8"))["release"] == []
    with pytest.raises(ArchiveError) as failed:
        export(archive, tmp_path / "nowhere" / "export.json")
    assert failed.value.code == "write_failed"


def test_an_export_that_does_not_fit_leaves_the_old_one(archive: Archive, small_disk: Callable[[int], Path]) -> None:
    entered(archive, *[a_release(a_text("en", "Long", "word " * 9_000)) for _ in range(12)])
    output = small_disk(128) / "export.json"
    output.write_text("kept")
    with pytest.raises(ArchiveError) as caught:
        export(archive, output, overwrite=True)
    assert caught.value.code == "no_space"
    assert [path.name for path in output.parent.iterdir()] == ["export.json"]
    assert output.read_text() == "kept"


def test_a_name_in_no_language_of_the_archive_is_listed_all_the_same(archive: Archive) -> None:
    one(archive, an_authority({"ka": "თბილისი"}))
    with archive.session() as session:
        assert session.scalar(text("SELECT count(*) FROM authority")) == 1
    assert [row.title for row in list_records(archive, Kind.AUTHORITY, limit=9)[1]] == ["თბილისი"]
