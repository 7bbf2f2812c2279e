"""What is found by what: texts in the archive, questions, and the records they find."""

from __future__ import annotations

import shutil
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import (
    DAY,
    a_full_meeting,
    a_link,
    a_release,
    a_text,
    an_authority,
    an_event,
    one,
    take_photo,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.photos import Caption
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto, Status
from pressdesk.services.opening import open_archive
from pressdesk.services.searching import SearchResult, search

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@pytest.fixture(scope="module")
def found(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Archive, dict[str, Reference]]]:
    """An archive whose records have short names for the tables below, open for reading."""
    folder = tmp_path_factory.mktemp("found") / "archive"
    shutil.copytree(blank, folder)
    photo = folder.parent / "IMG_77.JPG"
    photo.write_bytes(b"a picture")
    names: dict[str, Reference] = {}
    with open_archive(folder, write=True) as archive:
        iom = one(
            archive,
            an_authority(
                {
                    "en": "International Organization for Migration",
                    "ru": "Международная организация по миграции",
                    "az": "Beynəlxalq Miqrasiya Təşkilatı",
                },
                variants={"en": ["IOM"], "ru": ["МОМ"], "az": ["BMqT"]},
            ),
        )
        turkey = one(
            archive,
            an_authority({"az": "Türkiyə", "en": "Türkiye", "ru": "Турция"}, AuthorityKind.COUNTRY, {"en": ["Turkey"]}),
        )
        huseynov = one(
            archive,
            an_authority(
                {"az": "Vüsal Hüseynov", "en": "Vusal Huseynov", "ru": "Вюсал Гусейнов"}, AuthorityKind.PERSON
            ),
        )
        names |= {"iom": iom, "turkey": turkey, "huseynov": huseynov}
        names["picture"] = take_photo(
            archive, photo, date(2022, 5, 1), captions=[Caption(language="en", caption="Handshake at the border")]
        )
        names["service"] = one(
            archive,
            a_release(
                a_text("az", "Xidmətinin hesabatı", "Dövlət Miqrasiya Xidmətinin illik hesabatı dərc olunub."),
                a_text("ru", "Отчёт Службы", "Опубликован годовой отчёт Государственной миграционной службы."),
                a_text(
                    "en", "Report of the Service", "The annual report of the State Migration Service was published."
                ),
                number="2023/17",
            ),
        )
        names["iran"] = one(
            archive,
            a_release(
                a_text("az", "İranın səfiri ilə görüş", "İRANIN nümayəndə heyəti ilə müzakirələr aparılıb."),
                date=date(2022, 3, 4),
            ),
        )
        names["aliyev"] = one(
            archive, a_release(a_text("az", "Əliyevin çıxışı", "Nazir Əliyev qaçqınların hüquqlarından danışıb."))
        )
        names["guseynov"] = one(
            archive,
            a_release(
                a_text("ru", "Выступление Гусейнова", "Начальник службы В. Гусейнов встретился с беженцами."),
                date=date(2024, 1, 15),
            ),
        )
        names["linked"] = one(
            archive,
            a_release(
                a_text("az", "Seminar keçirilib", "Seminarda təcrübə mübadiləsi aparılıb."),
                authorities=[a_link(iom), a_link(turkey), a_link(huseynov)],
                photos=[ReleasePhoto(photo_id=names["picture"].number, position=1)],
            ),
        )
        names["phrase"] = one(
            archive,
            a_release(
                a_text(
                    "en", "Residence permits", "Temporary residence permits and work permits were issued to refugees."
                ),
                date=date(2023, 2, 1),
            ),
        )
        names["reversed"] = one(
            archive,
            a_release(
                a_text("en", "Draft note", "Permits for residence abroad are another matter.", state=Status.DRAFT),
                status=Status.DRAFT,
                date=None,
            ),
        )
        names["two"] = one(
            archive,
            a_release(
                a_text("en", "Agreement with Georgia", "A readmission agreement."),
                a_text("ru", "Соглашение с Грузией", "Соглашение о реадмиссии."),
                date=date(2021, 7, 7),
            ),
        )
        names["event"] = one(archive, an_event({"en": "Training of border guards", "ru": "Тренинг пограничников"}))
        names["meeting"] = a_full_meeting(archive)
    with open_archive(folder, write=False) as archive:
        yield archive, names


def _named(result: SearchResult, names: dict[str, Reference]) -> set[str]:
    short = {reference: name for name, reference in names.items()}
    return {short[hit.reference] for hit in result.hits if hit.reference in short}


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        # any dictionary form finds every inflected one
        ("xidmət", {"service"}),
        ("hesabat", {"service"}),
        ("служба", {"service", "guseynov"}),
        ("служб", {"service", "guseynov"}),
        ("беженец", {"guseynov"}),
        ("report", {"service"}),
        ("reports", {"service"}),
        ("permit", {"phrase", "reversed"}),
        ("qaçqın", {"aliyev"}),
        ("соглашения", {"two"}),
        ("отчет", {"service"}),
        ("ОТЧЁТОМ", {"service"}),
        # İ and I
        ("İran", {"iran"}),
        ("iran", {"iran"}),
        ("IRAN", {"iran"}),
        ("İRANIN", {"iran"}),
        ("ıran", {"iran"}),
        # Azerbaijani without its letters
        ("gorus", {"iran", "meeting"}),
        ("GORUS", {"iran", "meeting"}),
        ("muzakire", {"iran"}),
        ("Eliyev", {"aliyev"}),
        ("Əliyev", {"aliyev"}),
        ("qacqin", {"aliyev"}),
        # a name in any of the scripts
        ("Huseynov", {"huseynov", "linked"}),
        ("Hüseynov", {"huseynov", "linked"}),
        ("Hüseynovun", {"huseynov", "linked"}),
        ("Гусейнов", {"huseynov", "linked", "guseynov"}),
        ("Гусейновым", {"huseynov", "linked", "guseynov"}),
        # an organisation or country by any of its names
        ("IOM", {"iom", "linked"}),
        ("iom", {"iom", "linked"}),
        ("МОМ", {"iom", "linked"}),
        ("BMqT", {"iom", "linked"}),
        ("International Organization for Migration", {"iom", "linked", "meeting"}),
        ("Turkey", {"turkey", "linked"}),
        ("Türkiyə", {"turkey", "linked", "meeting"}),
        ("Turkiye", {"turkey", "linked", "meeting"}),
        ("Турции", {"turkey", "linked", "meeting"}),
        # phrases, in any inflection
        ('"residence permit"', {"phrase"}),
        ('"residence permits"', {"phrase"}),
        ('"permits residence"', set()),
        ('"государственная миграционная служба"', {"service"}),
        ('"Dövlət Miqrasiya Xidməti"', {"service"}),
        # beginnings
        ("resid*", {"phrase", "reversed"}),
        ("müzakir*", {"iran"}),
        ("muzakir*", {"iran"}),
        ("zzz*", set()),
        # and, or, not
        ("permits refugees", {"phrase"}),
        ("hesabat OR müzakirə", {"service", "iran"}),
        ("permits -refugees", {"reversed"}),
        ("permits NOT refugees", {"reversed"}),
        ("agreement -реадмиссия", set()),  # the record is left out, not only its Russian text
        ("agreement -соглашение", set()),
        ("(hesabat OR müzakirə) -səfir", {"service"}),
        # only in the title
        ("title:permits", {"phrase"}),
        ("title:refugees", set()),
        ("title:тренинг", {"event"}),
        # a number, a file's name, parts of an event
        ("2023/17", {"service"}),
        ('"2023/17"', {"service"}),
        ("IMG_77", {"picture"}),
        ("handshake", {"picture"}),
        ("protokol", {"meeting"}),
        ('"Final Protocol"', {"meeting"}),
        ("открытие", {"meeting"}),
        ("Həsənova", {"meeting"}),
        ('"Almaty Process"', {"meeting"}),
        # filters
        ("permits status:draft", {"reversed"}),
        ("permits status:published", {"phrase"}),
        ("permits date:2023", {"phrase"}),
        ("соглашение lang:ru", {"two"}),
        ("соглашение lang:en", {"two"}),
        ("соглашение lang:az", set()),
        ("Turkey kind:release", {"linked"}),
        ("Turkey kind:authority", {"turkey"}),
        ("Turkey has:photo", {"linked"}),
        ("lang:ru date:2021", {"two"}),
        ("date:2021..2022 kind:release", {"two", "iran"}),
        ("status:draft", {"reversed"}),
        ("has:photo kind:release", {"linked"}),
    ],
)
def test_what_is_found(found: tuple[Archive, dict[str, Reference]], typed: str, hits: set[str]) -> None:
    archive, names = found
    result = search(archive, typed, limit=100)
    assert _named(result, names) == hits
    assert result.suggestion is None
    assert not any(note.startswith("ignored") for note in result.notes)


@pytest.mark.xfail(reason="a name is not yet looked for in the other scripts where no record is linked with it")
@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("Huseynov", {"huseynov", "linked", "guseynov"}),
        ("Hüseynovun", {"huseynov", "linked", "guseynov"}),
        ("Алиев", {"aliyev"}),
    ],
)
def test_a_name_is_found_in_the_other_scripts(
    found: tuple[Archive, dict[str, Reference]], typed: str, hits: set[str]
) -> None:
    archive, names = found
    assert _named(search(archive, typed, limit=100), names) == hits


@pytest.mark.parametrize(
    ("typed", "meant", "hits"),
    [
        ("muzakirre", "müzakirə", {"iran"}),
        ("соглошение", "соглашение", {"two"}),
        ("readmision", "readmission", {"two"}),
        ("handshaek", "handshake", {"picture"}),
        ("Migartion", "migration", {"service", "iom", "linked", "meeting"}),
    ],
)
def test_one_letter_wrong_is_mended(
    found: tuple[Archive, dict[str, Reference]], typed: str, meant: str, hits: set[str]
) -> None:
    archive, names = found
    result = search(archive, typed, limit=100)
    assert _named(result, names) == hits
    assert result.suggestion is not None
    assert result.suggestion.casefold().startswith(meant[:6])
    assert any(typed in note for note in result.notes)


def test_nothing_is_suggested_that_is_far_from_what_was_typed(found: tuple[Archive, dict[str, Reference]]) -> None:
    archive, _names = found
    for typed in ("xyzzyplugh", "zz", "12345678901"):
        result = search(archive, typed)
        assert (result.total, result.suggestion) == (0, None)


def test_records_with_most_of_the_words_are_found_when_none_has_all(
    found: tuple[Archive, dict[str, Reference]],
) -> None:
    archive, names = found
    result = search(archive, "residence permits refugees xyzzyplugh", limit=100)
    assert names["phrase"] == result.hits[0].reference
    assert any("most of them" in note for note in result.notes)


def test_a_record_counts_once_in_each_facet(found: tuple[Archive, dict[str, Reference]]) -> None:
    archive, names = found
    result = search(archive, "report OR отчет OR hesabat")
    assert result.total == 1
    assert result.hits[0].languages
    assert set(result.hits[0].languages) == {"az", "en", "ru"}
    assert result.facets == {
        "language": {"az": 1, "en": 1, "ru": 1},
        "kind": {"release": 1},
        "status": {"published": 1},
        "year": {"2023": 1},
    }
    everything = search(archive, "kind:release", limit=3)
    assert everything.total == sum(reference.kind is Kind.RELEASE for reference in names.values())
    assert sum(everything.facets["kind"].values()) == everything.total
    assert sum(everything.facets["status"].values()) == everything.total
    assert len(everything.hits) == 3


def test_the_filters_of_the_window_narrow_as_those_that_are_typed(
    found: tuple[Archive, dict[str, Reference]],
) -> None:
    archive, names = found
    for typed, filters in (
        ("соглашение lang:ru", Filter(languages=frozenset({"ru"}))),
        ("permits status:draft", Filter(statuses=frozenset({"draft"}))),
        ("Turkey kind:release", Filter(kinds=frozenset({"release"}))),
        ("permits date:2023", Filter(since=date(2023, 1, 1), until=date(2023, 12, 31))),
        ("Turkey has:photo", Filter(has_photo=True)),
    ):
        plain = search(archive, typed.rpartition(" ")[0], filters=filters)
        assert _named(plain, names) == _named(search(archive, typed), names) != set()


def test_newest_first_puts_what_has_no_date_last(found: tuple[Archive, dict[str, Reference]]) -> None:
    archive, _names = found
    days = [hit.date for hit in search(archive, "kind:release", limit=100, newest=True).hits]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated, reverse=True)
    assert days[len(dated) :] == [None]


def test_a_word_in_the_title_counts_more(found: tuple[Archive, dict[str, Reference]]) -> None:
    archive, names = found
    hits = search(archive, "permits").hits
    assert [hit.reference for hit in hits] == [names["phrase"], names["reversed"]]
    assert hits[0].score >= hits[1].score


@pytest.mark.parametrize(
    ("typed", "name", "why"),
    [
        ("xidmət", "service", "Xidmətinin"),
        ("gorus", "iran", "görüş"),
        ("Turkey", "linked", "Turkey"),
        ("МОМ", "linked", "МОМ"),
        ("Гусейновым", "guseynov", "Гусейнов"),
        ("report", "service", None),
    ],
)
def test_a_hit_tells_why_it_was_found(
    found: tuple[Archive, dict[str, Reference]], typed: str, name: str, why: str | None
) -> None:
    archive, names = found
    (hit,) = (hit for hit in search(archive, typed, limit=100).hits if hit.reference == names[name])
    assert any(why in reason for reason in hit.why) if why else hit.why == ()


def test_a_hit_is_shown_in_the_language_that_matched(found: tuple[Archive, dict[str, Reference]]) -> None:
    archive, _names = found
    for typed, code, title in (("отчет", "ru", "Отчёт Службы"), ("report", "en", "Report of the Service")):
        (hit,) = search(archive, typed).hits
        assert (hit.language, hit.title, hit.date) == (code, title, DAY)
        assert "<mark>" in hit.snippet


HOSTILE = [
    "",
    " ",
    "x" * 10_000,
    "görüş " * 2_000,
    '"' * 9_999,
    "(" * 5_000,
    ")" * 5_000,
    "AND",
    "OR",
    "NOT",
    "AND OR NOT",
    "AND AND AND",
    "NOT NOT NOT a",
    "OR görüş",
    "görüş OR",
    "görüş AND",
    "- - -",
    "--görüş",
    "!!!???...",
    "***",
    "*",
    "*görüş",
    "gör*üş",
    "?",
    "~",
    "görüş~2",
    '"a b"~5',
    '"görüş',
    'görüş"',
    '("görüş)',
    "[a TO b]",
    "{a TO b}",
    "^2",
    "görüş^5",
    "<görüş>",
    "NEAR(görüş səfir, 5)",
    "görüş NEAR/3 səfir",
    "title : görüş",
    "body:görüş",
    "search_words:görüş",
    "rowid:1",
    "title:",
    "title: title: title:",
    "date:",
    "date:..",
    "date:9999..0001",
    "lang:",
    "lang:*",
    "kind:(a b)",
    'kind:""',
    "lang:ru:az",
    '"a" b"',
    'a" OR 1=1 --',
    "'; DROP TABLE release; --",
    "{- title}: görüş",
    '"görüş" + "səfir"',
    "görüş ^ səfir",
    "👍",
    "👍🏽 görüş",
    "\x00",
    "gör\x00üş",
    "\x1b[31mgörüş\x1b[0m",
    "\u202egörüş",
    "\u200f\u200e",
    "مرحبا görüş",
    "שלום",
    "\ud800",
    "gör\udfffüş",
    "\ufffe\uffff",
    "e\u0301\u0302\u0303" * 200,
    "-(görüş)",
    "-görüş",
    "NOT (a OR (b AND (c OR d)))",
    "görüş -görüş",
    "title:(görüş OR title:səfir)",
    "has:has:photo",
    "🇦🇿 lang:az",
    "\\",
    '\\"',
    "a:b:c:d",
    "https://migration.gov.az/?q=1&b=[2]#top",
    "ﬁﬂ ½ ²",
    "١٢٣",
    "\n\t\r",
    "\u00a0\u2003",
    "%_%",
    "' OR ''='",
    "NULL",
    "None",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed)[:30])
def test_whatever_is_typed_there_is_an_answer(found: tuple[Archive, dict[str, Reference]], typed: str) -> None:
    archive, _names = found
    began = time.perf_counter()
    result = search(archive, typed)
    assert time.perf_counter() - began < 2
    assert result.query == typed
    assert result.total >= len(result.hits)
    assert all(hit.snippet.replace("<mark>", "").replace("</mark>", "").count("<") == 0 for hit in result.hits)


@pytest.mark.parametrize(
    "typed", ["*görüş", "!görüş?", "\u202egörüş", "👍🏽 görüş", "görüş AND", "görüş OR", "OR görüş", "görüş NOT"]
)
def test_the_words_beside_what_cannot_be_read_are_still_looked_for(
    found: tuple[Archive, dict[str, Reference]], typed: str
) -> None:
    archive, names = found
    assert names["iran"] in {hit.reference for hit in search(archive, typed).hits}
