"""The day of an imported release: certain where a line says nothing else, to be confirmed where a sentence names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pressdesk.catalogue.releases import Release, Status
from pressdesk.services.browsing import show
from pressdesk.services.importing import import_paths

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
