"""Bulletins of chosen releases: what can be printed, in what order it is written, and what the archive keeps of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_link, a_release, a_text, an_authority, one, state, take_photo

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.base import now
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.photos import Caption
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto, Status
from pressdesk.errors import OutputError, PressdeskError
from pressdesk.services.bulletin_numbers import check_number
from pressdesk.services.bulletin_selection import BulletinSelection, Reason, candidates, half_month, month_of
from pressdesk.services.bulletins import draft, file_name, issue, keep_issue, write
from pressdesk.services.exporting import export
from pressdesk.services.issued_bulletins import copy_issue, issued, show_issued
from pressdesk.services.release_commands import set_status
from pressdesk.services.trash import move_to_bin, undo

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

OCTOBER = BulletinSelection(date(2023, 10, 1), date(2023, 10, 31), "en", "20")


def _enter(archive: Archive, headline: str, day: int, *, language: str = "en", **facts: Any) -> Reference:
    words = {"state": facts.pop("state", Status.PUBLISHED)}
    return one(archive, a_release(a_text(language, headline, "Words.", **words), date=date(2023, 10, day), **facts))


@pytest.fixture
def october(archive: Archive) -> list[Reference]:
    """Three releases that can be printed in English, of three days."""
    return [_enter(archive, name, day) for name, day in (("First", 2), ("Second", 9), ("Third", 20))]


def _headings(path: Path) -> list[str]:
    import docx

    document = docx.Document(str(path))
    return [line.text for line in document.paragraphs if line.style is not None and line.style.name == "Heading 1"]


def test_candidates_say_what_can_be_printed_and_why_the_rest_cannot(archive: Archive, october: list[Reference]) -> None:
    until = now() + timedelta(days=3)
    foreign = _enter(archive, "Xəbər", 3, language="az", number="2023/179")
    unready = _enter(archive, "Draft", 4, state=Status.DRAFT, status=Status.DRAFT)
    secret = _enter(archive, "Later", 5, embargo_until=until)
    binned = _enter(archive, "Gone", 6)
    move_to_bin(archive, [binned], by=BY)
    one(archive, a_release(date=None, status=Status.DRAFT))
    found = candidates(archive, OCTOBER)
    assert [row.reference for row in found.printable] == october
    assert [(row.reference, row.why) for row in found.excluded] == [
        (foreign, Reason.NO_TEXT),
        (unready, Reason.UNPUBLISHED),
        (secret, Reason.EMBARGO),
    ]
    assert (found.excluded[0].headline, found.excluded[0].number) == ("Xəbər", "2023/179")
    assert found.excluded[1].state is Status.DRAFT
    assert found.excluded[2].until == until
    assert found.undated == 1


def test_both_days_belong_to_the_period(archive: Archive, tmp_path: Path, photo_file: Path) -> None:
    photo = take_photo(archive, photo_file).number
    inside = [
        one(archive, a_release(a_text("en", f"Of {day}"), date=day, photos=[ReleasePhoto(photo_id=photo, position=1)]))
        for day in (OCTOBER.starts, OCTOBER.ends)
    ]
    for day in (OCTOBER.starts - timedelta(days=1), OCTOBER.ends + timedelta(days=1)):
        one(archive, a_release(a_text("en", f"Of {day}"), date=day))
    printable = candidates(archive, OCTOBER).printable
    assert [(row.reference, row.photos) for row in printable] == [(reference, 1) for reference in inside]
    assert write(archive, OCTOBER, tmp_path / "b.docx").releases == inside
    assert _headings(tmp_path / "b.docx") == ["Of 2023-10-01", "Of 2023-10-31"]


def test_candidates_are_narrowed_by_one_of_each_set(archive: Archive, photo_file: Path) -> None:
    topic = one(archive, an_authority({"en": "Migration"}, AuthorityKind.TOPIC))
    country = one(archive, an_authority({"en": "Japan"}, AuthorityKind.COUNTRY))
    photo = take_photo(archive, photo_file)
    both = _enter(
        archive,
        "Both",
        3,
        authorities=[a_link(topic), a_link(country)],
        photos=[ReleasePhoto(photo_id=photo.number, position=1)],
    )
    only = _enter(archive, "Only", 2, authorities=[a_link(topic)])

    def found(**facets: frozenset[int]) -> list[Reference]:
        return [row.reference for row in candidates(archive, OCTOBER, Filter(**facets)).printable]

    assert found() == [only, both]
    assert found(topics=frozenset({topic.number})) == [only, both]
    assert found(topics=frozenset({topic.number}), countries=frozenset({country.number})) == [both]
    pictures = [row.photo for row in candidates(archive, OCTOBER).printable]
    assert pictures[0] is None
    assert pictures[1] is not None
    assert pictures[1][0] == hashlib.sha256(photo_file.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (BulletinSelection(date(2023, 10, 2), date(2023, 10, 1), "en"), "period_reversed"),
        (BulletinSelection(date(2023, 10, 1), date(2023, 10, 2), "xx"), "language_unknown"),
    ],
)
def test_an_impossible_choice_is_refused(
    archive: Archive, tmp_path: Path, choice: BulletinSelection, code: str
) -> None:
    for work in (
        lambda: candidates(archive, choice),
        lambda: draft(archive, choice, lambda _sha256, _path: b""),
        lambda: write(archive, choice, tmp_path / "b.docx"),
    ):
        with pytest.raises(PressdeskError) as refused:
            work()
        assert refused.value.code == code


def test_chosen_releases_are_written_in_their_order(archive: Archive, october: list[Reference], tmp_path: Path) -> None:
    first, second, third = october
    choice = BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", None, (third, first, third))
    written = write(archive, choice, tmp_path / "b.docx")
    assert _headings(tmp_path / "b.docx") == ["Third", "First"]
    assert (written.releases, written.warnings) == ([third, first], [])
    set_status(archive, [third], Status.DRAFT, by=BY)
    move_to_bin(archive, [second], by=BY)
    choice = BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", None, (third, second, first))
    written = write(archive, choice, tmp_path / "c.docx")
    assert _headings(tmp_path / "c.docx") == ["First"]
    assert written.warnings == [
        f"{third} is not published in en (draft); it is left out",
        f"{second} is in the bin; it is left out",
    ]


def test_a_draft_has_the_same_releases_with_the_pictures_it_is_handed(
    archive: Archive, october: list[Reference], photo_file: Path
) -> None:
    photo = take_photo(archive, photo_file, captions=[Caption(language="en", caption="The delegates")])
    _enter(archive, "Pictured", 25, photos=[ReleasePhoto(photo_id=photo.number, position=1)])
    found = draft(archive, OCTOBER, lambda sha256, _path: sha256.encode())
    assert [entry.headline for entry in found.entries] == ["First", "Second", "Third", "Pictured"]
    assert found.number == "20"
    (picture,) = found.entries[3].photos
    assert picture.image == hashlib.sha256(photo_file.read_bytes()).hexdigest().encode()
    assert picture.caption == "The delegates"

    def unreadable(_sha256: str, path: str) -> bytes:
        raise PressdeskError("photo_missing", id=photo, path=path)

    assert draft(archive, OCTOBER, unreadable).entries[3].photos == ()


def test_what_was_issued_is_listed_and_shown_with_its_exact_file(
    archive: Archive, october: list[Reference], tmp_path: Path
) -> None:
    first, _second, third = october
    choice = BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", "20", (third, first))
    written, changes = issue(archive, choice, tmp_path / "b.docx", by=BY)
    issue(archive, BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", "21"), tmp_path / "c.docx", by=BY)
    assert [row.number for row in issued(archive)] == ["21", "20"]
    (reference,) = changes.created
    shown = show_issued(archive, reference)
    assert [(row.reference, row.headline) for row in shown.releases] == [(third, "Third"), (first, "First")]
    (file,) = shown.files
    assert file.is_there
    assert file.sha256 == written.sha256 == hashlib.sha256((tmp_path / "b.docx").read_bytes()).hexdigest()
    assert file.path.read_bytes() == (tmp_path / "b.docx").read_bytes()
    before = state(archive)
    undone = move_to_bin(archive, [reference], by=BY)
    assert [row.number for row in issued(archive)] == ["21"]
    undo(archive, undone, by=BY)
    assert state(archive) == before
    with pytest.raises(PressdeskError):
        show_issued(archive, Reference(Kind.BULLETIN, 99))


def test_a_file_that_was_changed_since_it_was_written_is_not_kept(
    archive: Archive, october: list[Reference], tmp_path: Path
) -> None:
    written = write(archive, OCTOBER, tmp_path / "b.docx")
    (tmp_path / "b.docx").write_bytes(b"something else")
    with pytest.raises(OutputError):
        keep_issue(archive, OCTOBER, written, by=BY)
    assert issued(archive) == ()


def test_a_copy_is_the_file_that_was_issued_or_none(archive: Archive, october: list[Reference], tmp_path: Path) -> None:
    _written, changes = issue(archive, OCTOBER, tmp_path / "b.docx", by=BY)
    (file,) = show_issued(archive, changes.created[0]).files
    assert copy_issue(archive, file, tmp_path / "copy.docx").read_bytes() == file.path.read_bytes()
    with pytest.raises(OutputError) as refused:
        copy_issue(archive, file, tmp_path / "copy.docx")
    assert refused.value.code == "output_exists"
    file.path.chmod(0o600)
    file.path.write_bytes(b"damaged")
    with pytest.raises(OutputError) as refused:
        copy_issue(archive, file, tmp_path / "copy.docx", overwrite=True)
    assert refused.value.code == "source_broken"
    assert hashlib.sha256((tmp_path / "copy.docx").read_bytes()).hexdigest() == file.sha256
    file.path.unlink()
    with pytest.raises(OutputError) as refused:
        copy_issue(archive, file, tmp_path / "other.docx")
    assert refused.value.code == "source_missing"
    assert not show_issued(archive, changes.created[0]).files[0].is_there


@pytest.mark.parametrize(
    ("newest", "starts", "ends"),
    [(2, 1, 15), (15, 1, 15), (16, 16, 31), (31, 16, 31)],
)
def test_the_half_month_is_that_of_the_newest_published_release(
    archive: Archive, newest: int, starts: int, ends: int
) -> None:
    _enter(archive, "Newest", newest)
    one(archive, a_release(date=date(2024, 2, 1), status=Status.DRAFT))
    assert half_month(archive) == (date(2023, 10, starts), date(2023, 10, ends))


def test_an_empty_archive_has_a_half_month_too(archive: Archive) -> None:
    starts, ends = half_month(archive)
    assert starts <= date.today() <= ends


@pytest.mark.parametrize(("day", "last"), [(date(2024, 2, 29), 29), (date(2023, 12, 31), 31), (date(2023, 4, 1), 30)])
def test_a_month_ends_with_its_last_day(day: date, last: int) -> None:
    assert month_of(day) == (day.replace(day=1), day.replace(day=last))


def test_every_photo_is_printed_and_one_without_a_caption_is_told(archive: Archive, tmp_path: Path) -> None:
    import docx
    from PIL import Image

    first, second = tmp_path / "first.jpg", tmp_path / "IMG_0042.jpg"
    Image.new("RGB", (300, 200), "blue").save(first)
    Image.new("RGB", (300, 200), "red").save(second)
    photos = [
        take_photo(archive, first, captions=[Caption(language="en", caption="The delegates")]),
        take_photo(archive, second, captions=[Caption(language="ru", caption="Зал")]),
    ]
    links = [ReleasePhoto(photo_id=photo.number, position=place) for place, photo in enumerate(photos, 1)]
    _enter(archive, "Pictured", 25, number="2023/77", photos=links)
    assert candidates(archive, OCTOBER).printable[0].photos == 2
    written = write(archive, OCTOBER, tmp_path / "b.docx")
    assert written.warnings == ["2023/77, photo IMG_0042.jpg: caption missing in en"]
    told = docx.Document(str(tmp_path / "b.docx")).element.xpath("//wp:docPr/@descr")
    assert told == ["Pictured – photo 1 of 2", "Pictured – photo 2 of 2"]


@pytest.mark.parametrize(
    ("first", "second", "free"),
    [("20", "20", "21"), ("20", " 020 ", "021"), ("7/2023", "7 / 2023", None), ("20-A", "20-a", "21-a")],
)
def test_a_number_is_issued_once(
    archive: Archive, october: list[Reference], tmp_path: Path, first: str, second: str, free: str | None
) -> None:
    half = BulletinSelection(OCTOBER.starts, date(2023, 10, 15), "en", first)
    issue(archive, half, tmp_path / "b.docx", by=BY)
    before = state(archive)
    again = BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", second)
    written = write(archive, again, tmp_path / "draft.docx")
    for work in (
        lambda: check_number(archive, again),
        lambda: issue(archive, again, tmp_path / "c.docx", by=BY),
        lambda: keep_issue(archive, again, written, by=BY),
    ):
        with pytest.raises(OutputError, match="Press bulletin, 2023-10-01 to 2023-10-15") as refused:
            work()
        assert refused.value.code == "bulletin_number_taken"
        assert free is None or refused.value.details["free"] == free
    assert not (tmp_path / "c.docx").exists()
    assert state(archive) == before
    next_one = BulletinSelection(OCTOBER.starts, OCTOBER.ends, "en", str(refused.value.details["free"]))
    issue(archive, next_one, tmp_path / "c.docx", by=BY)


def test_a_number_serves_again_for_another_language_year_or_after_the_bin(
    archive: Archive, october: list[Reference], tmp_path: Path
) -> None:
    _enter(archive, "Xəbər", 3, language="az")
    _written, changes = issue(archive, OCTOBER, tmp_path / "a.docx", by=BY)
    with pytest.raises(OutputError):
        issue(archive, OCTOBER, tmp_path / "twice.docx", by=BY)
    assert not (tmp_path / "twice.docx").exists()
    issue(archive, BulletinSelection(OCTOBER.starts, OCTOBER.ends, "az", "20"), tmp_path / "az.docx", by=BY)
    check_number(archive, BulletinSelection(date(2024, 1, 1), date(2024, 1, 31), "en", "20"))
    other = BulletinSelection(OCTOBER.starts, date(2023, 10, 15), "en", "20")
    with pytest.raises(OutputError):
        check_number(archive, other)
    move_to_bin(archive, [row.reference for row in issued(archive) if row.language == "en"], by=BY)
    check_number(archive, other)
    assert changes.created


@pytest.mark.parametrize(
    ("number", "language", "name"),
    [
        ("20", "en", "Press bulletin 20 – 2023-10-01–2023-10-31 (en).docx"),
        ("7/2023", "az", "Mətbuat bülleteni 7-2023 – 2023-10-01–2023-10-31 (az).docx"),
        (None, "ru", "Пресс-бюллетень – 2023-10-01–2023-10-31 (ru).docx"),
        ('1:"?', "en", "Press bulletin 1___ – 2023-10-01–2023-10-31 (en).docx"),
    ],
)
def test_issued_files_have_names_that_a_person_reads(
    archive: Archive, tmp_path: Path, number: str | None, language: str, name: str
) -> None:
    _enter(archive, "Words", 2, language=language)
    choice = BulletinSelection(OCTOBER.starts, OCTOBER.ends, language, number)
    assert file_name(archive, choice) == name
    files = []
    for output in ("a.docx", "b.docx"):  # the first is put in the bin, which keeps its file and its name
        _written, changes = issue(archive, choice, tmp_path / output, by=BY)
        files.append(show_issued(archive, changes.created[0]).files[0].path.name)
        move_to_bin(archive, changes.created, by=BY)
    assert files == [name, name.replace(".docx", " (2).docx")]


@pytest.mark.parametrize("name", ["b.pdf", "b", "b.doc", "b.docx.json", "b.txt"])
def test_an_ending_that_says_something_else_is_refused_before_anything_is_done(
    archive: Archive, october: list[Reference], tmp_path: Path, name: str
) -> None:
    (tmp_path / "kept").mkdir()
    _written, changes = issue(archive, OCTOBER, tmp_path / "kept" / "b.docx", by=BY)
    (file,) = show_issued(archive, changes.created[0]).files
    output = tmp_path / name
    works = [
        lambda: write(archive, OCTOBER, output, overwrite=True),
        lambda: issue(archive, replace(OCTOBER, number="21"), output, by=BY),
        lambda: copy_issue(archive, file, output),
    ]
    if output.suffix != ".json":
        works.append(lambda: export(archive, output, overwrite=True))
    for work in works:
        with pytest.raises(OutputError) as refused:
            work()
        assert refused.value.code == "output_suffix"
    assert not output.exists()
    assert len(issued(archive)) == 1
    write(archive, OCTOBER, tmp_path / "B.DOCX")
