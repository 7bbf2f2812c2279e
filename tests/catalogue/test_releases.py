"""The rules of a release, the digest of its words, translations that are out of date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_release, a_text

from pressdesk.catalogue.base import now
from pressdesk.catalogue.releases import Release, Status, check_release, out_of_date, prepare_release, text_digest
from pressdesk.errors import RuleError

if TYPE_CHECKING:
    from datetime import datetime

DRAFT = {"status": Status.DRAFT}


@pytest.mark.parametrize(
    ("release", "code"),
    [
        (a_release(date=None), "release_undated"),
        (a_release(date=None, day=12, month=10), "release_undated"),
        (a_release(a_text(state=Status.DRAFT)), "release_without_text"),
        (Release(status=Status.PUBLISHED, date=date(2023, 1, 1), texts=[]), "release_without_text"),
        (a_release(a_text(headline="")), "release_without_headline"),
        (a_release(a_text(headline=" \u00a0\n")), "release_without_headline"),
        (a_release(a_text("en"), a_text("ru", headline="")), "release_without_headline"),
        (a_release(a_text(headline=""), **DRAFT), "release_without_headline"),
        (a_release(a_text("en"), a_text("az"), a_text("en")), "language_twice"),
        (a_release(date=None, day=30, month=2, **DRAFT), "day_impossible"),
        (a_release(date=None, day=31, month=4, **DRAFT), "day_impossible"),
        (a_release(date=None, day=0, month=1, **DRAFT), "day_impossible"),
        (a_release(date=None, day=1, month=13, **DRAFT), "day_impossible"),
        (a_release(date=None, day=-1, month=-1, **DRAFT), "day_impossible"),
    ],
)
def test_a_broken_rule_is_named(release: Release, code: str) -> None:
    with pytest.raises(RuleError, match="r1") as caught:
        check_release(release, "r1")
    assert caught.value.code == code


@pytest.mark.parametrize(
    "release",
    [
        a_release(),
        a_release(a_text("en"), a_text("az"), a_text("ru")),
        a_release(a_text("en"), a_text("ru", headline="", state=Status.DRAFT)),
        a_release(date=None, **DRAFT),
        a_release(a_text(headline="", state=Status.DRAFT), **DRAFT),
        a_release(date=None, day=29, month=2, **DRAFT),
        a_release(a_text(state=Status.REVIEW), date=None, status=Status.REVIEW),
        a_release(a_text(headline="", state=Status.WITHDRAWN), date=None, status=Status.WITHDRAWN),
        Release(texts=[]),
    ],
)
def test_what_breaks_no_rule_passes(release: Release) -> None:
    check_release(release, "r1", embargo_changed=True)


@pytest.mark.parametrize(
    ("until", "is_refused"),
    [(now() - timedelta(days=1), True), (now(), True), (now() + timedelta(hours=1), False), (None, False)],
)
def test_an_embargo_must_lie_ahead_when_it_is_set(until: datetime | None, is_refused: bool) -> None:
    release = a_release(embargo_until=until)
    check_release(release, "r1")
    if not is_refused:
        check_release(release, "r1", embargo_changed=True)
        return
    with pytest.raises(RuleError) as caught:
        check_release(release, "r1", embargo_changed=True)
    assert caught.value.code == "embargo_past"


SAME = "Миграция в 2023 году: итоги"


@pytest.mark.parametrize(
    ("headline", "lead", "body"),
    [
        (SAME, "", ""),
        ("", "", f"<p>{SAME}</p>"),
        ("Миграция", "в 2023", "<p>году</p><p>итоги</p>"),
        ("  Миграция\u00a0в\n2023   году — итоги! ", "", ""),
        ("«Миграция» в 2023", "", '<p class="x"><b>году</b><br>итоги.</p>'),
    ],
)
def test_the_digest_is_the_same_whatever_the_layout(headline: str, lead: str, body: str) -> None:
    assert text_digest(headline, lead, body) == text_digest(SAME, "", "")


@pytest.mark.parametrize("other", ["Миграция в 2024 году: итоги", "Миграция году 2023 в: итоги", SAME.upper(), ""])
def test_the_digest_differs_where_the_words_do(other: str) -> None:
    assert text_digest(other, "", "") != text_digest(SAME, "", "")


def test_the_digest_is_the_same_however_the_letters_are_composed() -> None:
    assert text_digest("Görüş keçirilib", "", "") == text_digest("Go\u0308ru\u0308s\u0327 kec\u0327irilib", "", "")


def test_the_digest_knows_an_entity_for_the_letter_it_stands_for() -> None:
    assert text_digest("", "", "<p>Procter &amp; Gamble</p>") == text_digest("", "", "<p>Procter & Gamble</p>")


@pytest.mark.parametrize(
    ("translated_from", "translated_digest", "expected"),
    [
        ("az", "current", set()),
        ("az", "earlier", {"en"}),
        ("az", None, set()),
        ("ru", "earlier", set()),  # there is no Russian text to compare with
        (None, None, set()),
    ],
)
def test_a_translation_is_out_of_date_when_its_source_changed(
    translated_from: str | None, translated_digest: str | None, expected: set[str]
) -> None:
    source = a_text("az", "Görüş")
    translation = a_text("en", "Meeting", translated_from=translated_from)
    release = a_release(source, translation)
    prepare_release(release)
    translation.translated_digest = source.digest if translated_digest == "current" else translated_digest
    assert out_of_date(release) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([{"code": "year_not_stated", "day": 12, "month": 10}, {"code": "body_twice"}], [{"code": "body_twice"}]),
        ([{"code": "date_missing"}], []),
        ([{"code": "headline_from_text"}], [{"code": "headline_from_text"}]),
    ],
)
def test_a_date_settles_what_was_asked_about_it(before: list[Any], after: list[Any]) -> None:
    release = a_release(day=12, month=10, attention=before)
    prepare_release(release)
    assert release.attention == after
    assert (release.day, release.month) == (None, None)


def test_a_day_without_its_year_stays_as_it_is() -> None:
    attention = [{"code": "year_not_stated", "day": 12, "month": 10}]
    release = a_release(date=None, day=12, month=10, attention=attention, **DRAFT)
    prepare_release(release)
    assert (release.day, release.month, release.date) == (12, 10, None)
    assert release.attention == attention


def test_a_text_is_found_by_its_language() -> None:
    release = a_release(a_text("en", "Meeting"), a_text("az", "Görüş"))
    found = release.text("az")
    assert found is not None
    assert found.headline == "Görüş"
    assert release.text("ru") is None
