"""What becomes of an imported text: published where nothing speaks against it, a draft that waits elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pressdesk.catalogue.attention import DOUBTS
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Release, Status
from pressdesk.services.dashboard import dashboard
from pressdesk.services.import_preview import FilePreview, preview
from pressdesk.services.import_results import StatedFacts
from pressdesk.services.importing import import_paths
from pressdesk.services.records import list_records, show
from pressdesk.services.release_commands import correct_release, set_status

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.storage.archive import Archive

EN = "The State Migration Service opened a new office for foreigners in the region."
AZ = "Dövlət Miqrasiya Xidməti bölgədə əcnəbilər üçün yeni idarə açıb."
RU = "Государственная миграционная служба открыла новое отделение для иностранцев."


@pytest.mark.parametrize(
    ("headline", "line", "body", "day", "status"),
    [
        ("The office opens", "12 October 2023", EN, "2023-10-12", Status.PUBLISHED),
        ("The office opens", "Thursday, 12 October 2023, Baku", EN, "2023-10-12", Status.PUBLISHED),
        ("Yeni idarə açılıb", "Bakı, 12 oktyabr 2023-cü il", AZ, "2023-10-12", Status.PUBLISHED),
        ("Открыто отделение", "Баку, 12 октября 2023 года", RU, "2023-10-12", Status.PUBLISHED),
        ("The office opens", "Under the law of 1 July 2013 the office opens in Sheki.", EN, "2013-07-01", Status.DRAFT),
        ("The office opens", "The minister visited on 6 May 2021 the office.", EN, "2021-05-06", Status.DRAFT),
        ("Yeni idarə açılıb", "Nazir 6 may 2021-ci ildə idarəyə baş çəkib.", AZ, "2021-05-06", Status.DRAFT),
        ("The office opens", "12 October", EN, None, Status.DRAFT),
    ],
)
def test_only_a_line_of_its_own_makes_a_day_certain(
    archive: Archive, tmp_path: Path, headline: str, line: str, body: str, day: str | None, status: Status
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{headline}\n\n{line}\n\n{body}\n", "utf-8")
    (imported,) = import_paths(archive, [path], by="tester").imported
    assert (imported.date.isoformat() if imported.date else None) == day
    record = show(archive, imported.reference)
    assert isinstance(record, Release)
    assert record.status is status
    assert bool(record.attention) is (status is Status.DRAFT)


DAYS = {"az": "12 oktyabr 2023-cü il", "en": "12 October 2023", "ru": "12 октября 2023 года"}
HEADLINES = {"az": "Yeni idarə açılıb", "en": "The office opens", "ru": "Открыто отделение"}
BODIES = {"az": AZ, "en": EN, "ru": RU}
EMBARGOES = {
    "az": "1 mart 2031-ci il saat 10:00-dək yayımlanması qadağandır",
    "en": "EMBARGOED UNTIL 1 MARCH 2031",
    "ru": "Эмбарго до 10:00 1 марта 2031 года",
}
OFFICES = {"az": "Sınaq Nazirliyi", "en": "Ministry of Test", "ru": "Министерство испытаний"}
LABELS = {"az": "PRESS-RELİZ № 12", "en": "PRESS RELEASE No. 12", "ru": "ПРЕСС-РЕЛИЗ № 12"}


def _waiting() -> list[tuple[str, str, str, str]]:
    """The code, the words that say so, the language and the text: each doubt in each language, at head and foot."""
    cases = []
    for code, body in BODIES.items():
        other = " ".join([BODIES[{"az": "ru", "en": "az", "ru": "en"}[code]]] * 2)
        usual = f"{HEADLINES[code]}\n\n{DAYS[code]}\n\n{body}"
        cases += [
            ("embargo_stated", EMBARGOES[code], code, f"{EMBARGOES[code]}\n\n{usual}"),
            ("embargo_stated", EMBARGOES[code], code, f"{usual}\n\n{EMBARGOES[code]}"),
            ("several_languages", other, code, f"{usual} {' '.join([body] * 9)}\n\n{other}"),
        ]
        cases += [
            ("headline_doubtful", doubtful, code, f"{doubtful}\n\n{usual}")
            for doubtful in (OFFICES[code].upper().replace("NAZIRLIYI", "NAZİRLİYİ"), LABELS[code], "№ 12/45", "***")
        ]
    return cases


@pytest.mark.parametrize(("code", "words", "language", "text"), _waiting())
def test_a_text_that_something_speaks_against_waits_as_a_draft(
    archive: Archive, tmp_path: Path, code: str, words: str, language: str, text: str
) -> None:
    archive.describe(replace(archive.manifest, office=OFFICES))
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    looked_at: list[FilePreview] = []
    preview(archive, [path], heard=lambda one, _done, _total: looked_at.append(one))
    (imported,) = import_paths(archive, [path], by="tester").imported
    record = show(archive, imported.reference)
    assert isinstance(record, Release)
    assert record.status is Status.DRAFT
    assert {text.state for text in record.texts} == {Status.DRAFT}
    assert record.attention == [{"code": code, "text": words}]
    assert (looked_at[0].is_certain, looked_at[0].warnings) == (False, imported.warnings)
    assert words in imported.warnings[0]
    if code == "embargo_stated":
        assert (imported.title, imported.date) == (HEADLINES[language], date(2023, 10, 12))
    assert list_records(archive, Kind.RELEASE, limit=9, attention=True)[1][0].attention == imported.warnings
    assert [one.doubts for one in dashboard(archive, language).drafts.first] == [(code,)]

    # A day settles no doubt; whoever publishes it has looked.
    correct_release(archive, imported.reference, by="tester", day=date(2023, 10, 13))
    assert show(archive, imported.reference).attention == record.attention  # type: ignore[union-attr]
    set_status(archive, [imported.reference], Status.PUBLISHED, by="tester")
    assert show(archive, imported.reference).attention == []  # type: ignore[union-attr]


@pytest.mark.parametrize(("code", "words", "language", "text"), _waiting())
def test_only_what_a_person_says_of_it_settles_a_doubt(
    archive: Archive, tmp_path: Path, code: str, words: str, language: str, text: str
) -> None:
    archive.describe(replace(archive.manifest, office=OFFICES))
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    found: list[FilePreview] = []
    preview(archive, [path], heard=lambda one, _done, _total: found.append(one))
    assert not found[0].corrected(StatedFacts(date(2023, 10, 12))).is_certain
    titled = found[0].corrected(StatedFacts(title=words))
    assert titled.is_certain is (code == "headline_doubtful")
    given = {path: StatedFacts(date(2023, 10, 12), title=HEADLINES[language])}
    (imported,) = import_paths(archive, [path], by="tester", corrections=given).imported
    record = show(archive, imported.reference)
    assert isinstance(record, Release)
    assert record.status is (Status.PUBLISHED if code == "headline_doubtful" else Status.DRAFT)
    assert {item["code"] for item in record.attention} == DOUBTS & {code} - {"headline_doubtful"}


@pytest.mark.parametrize(
    ("order", "line", "body"),
    [
        (
            "EMBARGOED UNTIL 28 NOVEMBER 2023, 10:00",
            "Baku, 24 November 2023",
            "The Service opens a new office for guests.",
        ),
        ("ЭМБАРГО ДО 28 ноября 2023 года", "Баку, 24 ноября 2023 года", "Служба открывает новый центр приёма граждан."),
        ("EMBARQO: 28 noyabr 2023-cü il tarixinədək", "Bakı, 24 noyabr 2023", "Xidmət yeni qəbul mərkəzi açır."),
    ],
)
def test_until_when_a_text_must_wait_is_not_its_day(
    archive: Archive, tmp_path: Path, order: str, line: str, body: str
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(f"{order}\n\n{body[:-1]}\n\n{line}\n\n{body} {body}\n", "utf-8")
    (imported,) = import_paths(archive, [path], by="tester").imported
    assert imported.date == date(2023, 11, 24)
