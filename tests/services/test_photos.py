"""Which photos a grid has, what several have in common, and what is written into one or many."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_release, a_text, an_authority, an_event, entered, one, take_photo
from PIL import Image

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.photos import Caption, Photo, PhotoPerson
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto
from pressdesk.errors import ConflictError, OutputError, PressdeskError, RuleError
from pressdesk.formats.picture_fields import read_fields
from pressdesk.services.photo_copies import CopyName, copy_originals
from pressdesk.services.photos import (
    Compared,
    PhotoCorrection,
    common_fields,
    correct_photos,
    list_photos,
    photo_cards,
    photo_details,
    years_of_photos,
)
from pressdesk.services.records import show
from pressdesk.services.trash import move_to_bin, undo

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture
def five(archive: Archive, tmp_path: Path) -> dict[str, Reference]:
    """Five photos by name, one of them in the bin, with two people and a meeting."""
    leyla, rauf = entered(
        archive,
        an_authority({"az": "Leyla Həsənova", "en": "Leyla Hasanova"}, AuthorityKind.PERSON),
        an_authority({"az": "Rauf Quliyev", "en": "Rauf Guliyev"}, AuthorityKind.PERSON),
    )
    event = one(archive, an_event({"az": "Almatı prosesi", "en": "Almaty Process"}))
    on_it = [(leyla, 1), (rauf, 2)]
    facts: dict[str, dict[str, Any]] = {
        "old": {"taken_at": datetime(2021, 3, 1, 9), "credit": "Xidmət"},
        "new": {
            "taken_at": datetime(2023, 10, 12, 11),
            "captions": [Caption(language="az", caption="Qonaqlar"), Caption(language="en", caption="The guests")],
            "people": [PhotoPerson(authority_id=who.number, position=place) for who, place in on_it],
            "event_id": event.number,
            "credit": "Xidmət",
            "keywords": ["görüş"],
            "embedded": {"Xmp.photoshop.Credit": "Agency", "Iptc.Application2.Caption": "The guests"},
        },
        "same": {"taken_at": datetime(2023, 10, 12, 11), "captions": [Caption(language="az", caption="Qonaqlar")]},
        "undated": {"captions": [Caption(language="ru", caption="")]},
        "binned": {"taken_at": datetime(2024, 1, 1)},
    }
    made = {}
    for name, known in facts.items():
        Image.new("RGB", (4, 3), (len(made) * 40, 0, 0)).save(tmp_path / f"{name}.jpg")
        made[name] = take_photo(archive, tmp_path / f"{name}.jpg", **known)
    move_to_bin(archive, [made["binned"]], by=BY)
    return made | {"leyla": leyla, "rauf": rauf, "event": event}


def _names(archive: Archive, five: dict[str, Reference], wanted: Filter) -> list[str]:
    by_id = {reference.number: name for name, reference in five.items() if reference.kind is Kind.PHOTO}
    return [by_id[number] for number in list_photos(archive, wanted).ids]


def test_order_narrowing_and_search(archive: Archive, five: dict[str, Reference]) -> None:
    cases: list[tuple[Filter, list[str]]] = [
        (Filter(), ["same", "new", "old", "undated"]),
        (Filter(without_caption=True), ["old", "undated"]),
        (Filter(since=date(2023, 1, 1), until=date(2023, 12, 31)), ["same", "new"]),
        (Filter(without_caption=True, since=date(2021, 1, 1), until=date(2021, 12, 31)), ["old"]),
        (Filter("qonaqlar"), ["same", "new"]),
        (Filter("Hasanova"), ["new"]),
        (Filter("almaty"), ["new"]),
        (Filter("gorus"), ["new"]),
        (Filter("Xidmət"), ["new", "old"]),
        (Filter("Xidmət", without_caption=True), ["old"]),
        (Filter("qqqqqqqq"), []),
    ]
    for wanted, expected in cases:
        assert _names(archive, five, wanted) == expected, wanted
    assert years_of_photos(archive) == ((2023, 2), (2021, 1))


def test_a_card_tells_the_caption_in_the_language_or_in_another(archive: Archive, five: dict[str, Reference]) -> None:
    ids = [five["new"].number, five["same"].number, five["undated"].number, 999]
    cards = photo_cards(archive, ids, "en")
    assert [cards[number].caption for number in ids[:3]] == ["The guests", "Qonaqlar", ""]
    assert 999 not in cards
    assert (cards[ids[0]].name, cards[ids[0]].taken_at) == ("new.jpg", datetime(2023, 10, 12, 11))


def test_what_several_have_in_common(archive: Archive, five: dict[str, Reference]) -> None:
    shared = common_fields(archive, [five["new"].number, five["same"].number], "en")
    assert shared.versions == {five["new"]: 1, five["same"]: 1}
    assert shared.captions == {"az": "Qonaqlar", "en": None, "ru": ""}
    assert (shared.people, shared.meeting, shared.credit, shared.rights) == (None, None, None, "")
    assert shared.period == (date(2023, 10, 12), date(2023, 10, 12))
    alone = common_fields(archive, [five["new"].number], "en")
    assert alone.people is not None
    assert [named.name for named in alone.people] == ["Leyla Hasanova", "Rauf Guliyev"]
    assert alone.meeting is not None
    assert [(named.name, named.detail) for named in alone.meeting] == [("Almaty Process", "2023")]
    none = common_fields(archive, [five["old"].number, five["undated"].number], "en")
    assert (none.people, none.meeting, none.captions["az"]) == ((), (), "")
    with pytest.raises(PressdeskError, match="p999"):
        common_fields(archive, [five["old"].number, 999], "en")


def test_the_file_beside_the_archive_and_where_a_photo_is_used(archive: Archive, five: dict[str, Reference]) -> None:
    number = five["new"].number
    release = one(archive, a_release(a_text("en", "Guests came"), photos=[ReleasePhoto(photo_id=number, position=1)]))
    gone = one(archive, a_release(a_text("en", "Gone"), photos=[ReleasePhoto(photo_id=number, position=1)]))
    move_to_bin(archive, [gone], by=BY)
    looked = photo_details(archive, number, "az")
    assert [(used.reference, used.headline) for used in looked.used] == [(release, "Guests came")]
    rows = {one.fact: one for one in looked.compared}
    assert rows["credit"] == Compared("credit", "Agency", "Xidmət")
    assert rows["credit"].differs
    assert rows["caption"] == Compared("caption", "The guests", "The guests")  # in the language of the file
    assert not rows["keywords"].differs
    assert "rights" not in rows
    with pytest.raises(PressdeskError, match="p999"):
        photo_details(archive, 999, "az")


def _photo(archive: Archive, wanted: Reference) -> Photo:
    found = show(archive, wanted)
    assert isinstance(found, Photo)
    return found


def test_only_what_is_stated_is_written_and_undone_at_once(archive: Archive, five: dict[str, Reference]) -> None:
    versions = {five["new"]: 1, five["same"]: 1}
    correction = PhotoCorrection({"az": "Rəsmi qonaqlar", "en": ""}, people=(five["rauf"].number,), rights="Free")
    changes = correct_photos(archive, versions, correction, by=BY)
    new, same = _photo(archive, five["new"]), _photo(archive, five["same"])
    for photo in (new, same):
        assert [(row.language, row.caption) for row in photo.captions] == [("az", "Rəsmi qonaqlar")]
        assert [(row.authority_id, row.position) for row in photo.people] == [(five["rauf"].number, 1)]
        assert (photo.rights, photo.version) == ("Free", 2)
    assert (new.credit, same.credit, new.event_id) == ("Xidmət", None, five["event"].number)
    assert _names(archive, five, Filter("resmi")) == ["same", "new"]
    undo(archive, changes, by=BY)
    assert {row.language: row.caption for row in _photo(archive, five["new"]).captions} == {
        "az": "Qonaqlar",
        "en": "The guests",
    }
    assert [row.authority_id for row in _photo(archive, five["new"]).people] == [
        five["leyla"].number,
        five["rauf"].number,
    ]


def test_facts_are_taken_away_by_empty_ones(archive: Archive, five: dict[str, Reference]) -> None:
    correct_photos(
        archive, {five["new"]: 1}, PhotoCorrection({"az": "", "en": ""}, (), (), credit="", rights=""), by=BY
    )
    photo = _photo(archive, five["new"])
    assert (photo.captions, photo.people, photo.event_id, photo.credit, photo.rights) == ([], [], None, None, None)
    assert "new" in _names(archive, five, Filter(without_caption=True))


def test_people_change_places(archive: Archive, five: dict[str, Reference]) -> None:
    turned = (five["rauf"].number, five["leyla"].number)
    correct_photos(archive, {five["new"]: 1}, PhotoCorrection(people=turned), by=BY)
    assert tuple(row.authority_id for row in _photo(archive, five["new"]).people) == turned


@pytest.mark.parametrize("stale", ["new", "same"])
def test_one_stale_version_keeps_all_as_they_were(archive: Archive, five: dict[str, Reference], stale: str) -> None:
    correct_photos(archive, {five[stale]: 1}, PhotoCorrection(credit="Somebody"), by="other")
    with pytest.raises(ConflictError):
        correct_photos(archive, {five["new"]: 1, five["same"]: 1}, PhotoCorrection(rights="Mine"), by=BY)
    assert {_photo(archive, five[name]).rights for name in ("new", "same")} == {None}


def test_what_breaks_a_rule_is_refused(archive: Archive, five: dict[str, Reference]) -> None:
    with pytest.raises(RuleError, match="fr"):
        correct_photos(archive, {five["new"]: 1}, PhotoCorrection({"fr": "Les invités"}), by=BY)
    twice = (five["rauf"].number, five["rauf"].number)
    with pytest.raises(RuleError, match="twice"):
        correct_photos(archive, {five["new"]: 1}, PhotoCorrection(people=twice), by=BY)
    assert _photo(archive, five["new"]).version == 1


def test_originals_are_copied_and_nothing_is_replaced(
    archive: Archive, five: dict[str, Reference], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "new.jpg").write_bytes(b"mine")
    archive.photos.path(_photo(archive, five["old"]).path).unlink()
    broken = archive.photos.path(_photo(archive, five["same"]).path)
    broken.chmod(0o600)
    broken.write_bytes(b"no picture")
    original = archive.photos.path(_photo(archive, five["new"]).path)
    before = original.read_bytes()
    copied = copy_originals(archive, [five[name].number for name in ("new", "old", "same")], target)
    assert (copied.number, copied.missing, copied.failed) == (1, ("old.jpg",), ("same.jpg",))
    assert sorted(path.name for path in target.iterdir()) == ["new-2.jpg", "new.jpg"]
    assert (target / "new.jpg").read_bytes() == b"mine"
    assert original.read_bytes() == before
    said = read_fields(target / "new-2.jpg")
    assert (said.caption, said.credit, said.keywords) == ("Qonaqlar", "Xidmət", ("görüş",))
    assert (said.people, said.taken_at) == (("Leyla Həsənova", "Rauf Quliyev"), datetime(2023, 10, 12, 11))
    assert (said.embedded or {})["Xmp.dc.description[en]"] == "The guests"
    with pytest.raises(OutputError):
        copy_originals(archive, [five["new"].number], archive.folder / "photos")
    assert copy_originals(archive, [five["new"].number], target, is_stopped=lambda: True).number == 0


def test_copies_are_named_by_day_and_event_or_caption(archive: Archive, tmp_path: Path) -> None:
    event = one(archive, an_event({"az": "Almatı prosesinin 8-ci görüşü: açılış/bağlanış", "en": "Almaty Process"}))
    photos = []
    for number, facts in enumerate(
        [
            {"event_id": event.number, "taken_at": datetime(2023, 10, 12, 9, 30)},
            {"captions": [Caption(language="az", caption="Rəis çıxış edir. " + "Uzun başlıq " * 20)]},
            {},
        ]
    ):
        Image.new("RGB", (40, 30 + number)).save(tmp_path / f"DSC_{number}.JPG")
        photos.append(take_photo(archive, tmp_path / f"DSC_{number}.JPG", **facts).number)
    out = tmp_path / "out"
    out.mkdir()
    made = copy_originals(archive, photos, out, names=CopyName.DESCRIBED)
    assert made.number == 3
    assert sorted(path.name for path in out.iterdir()) == [
        "2023-10-12 Almatı prosesinin 8-ci görüşü_ açılış_bağlanış 01.JPG",
        "DSC_2 03.JPG",
        "Rəis çıxış edir. Uzun başlıq Uzun başlıq Uzun başlıq Uzun 02.JPG",
    ]
