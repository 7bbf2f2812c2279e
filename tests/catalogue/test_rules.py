"""The rules of all records but releases, and the names they give of themselves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import a_series, an_authority, an_event

from pressdesk.catalogue import bin as waiting
from pressdesk.catalogue.attention import message
from pressdesk.catalogue.authorities import Appointment, AppointmentTitle, Authority, AuthorityName, check_authority
from pressdesk.catalogue.base import now
from pressdesk.catalogue.bulletins import Bulletin, check_bulletin
from pressdesk.catalogue.events import EventTitle, SeriesName, check_event, check_series
from pressdesk.catalogue.photos import Caption, Photo, check_photo
from pressdesk.catalogue.releases import Release
from pressdesk.catalogue.searches import SavedSearch, check_search
from pressdesk.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST, LAST = date(2023, 10, 1), date(2023, 10, 31)


def _authority(*names: tuple[str, str, bool], **facts: Any) -> Authority:
    rows = [AuthorityName(language=code, name=name, is_preferred=preferred) for code, name, preferred in names]
    return Authority(names=rows, **({"appointments": []} | facts))


def _post(starts: date | None, ends: date | None, *languages: str) -> Appointment:
    titles = [AppointmentTitle(language=code, title="Chief") for code in languages]
    return Appointment(starts=starts, ends=ends, titles=titles)


def _bulletin(starts: date, ends: date) -> Bulletin:
    return Bulletin(title="x", language="en", starts=starts, ends=ends, items=[], issues=[])


NAMED = ("en", "IOM", True)


@pytest.mark.parametrize(
    ("check", "record", "code"),
    [
        (check_authority, _authority(), "name_missing"),
        (check_authority, _authority(("en", "IOM", False)), "name_missing"),
        (check_authority, _authority(("en", "  ", True)), "name_missing"),
        (check_authority, _authority(NAMED, ("en", "I.O.M.", True)), "language_twice"),
        (check_authority, _authority(NAMED, appointments=[_post(LAST, FIRST)]), "period_reversed"),
        (check_authority, _authority(NAMED, appointments=[_post(None, None, "en", "en")]), "language_twice"),
        (check_event, an_event({}), "name_missing"),
        (check_event, an_event({"en": " "}), "name_missing"),
        (check_event, an_event({"en": "Visit"}, starts=LAST, ends=FIRST), "period_reversed"),
        (check_series, a_series({}), "name_missing"),
        (check_series, a_series({"en": "\t"}), "name_missing"),
        (check_bulletin, _bulletin(LAST, FIRST), "period_reversed"),
        (check_search, SavedSearch(name=" "), "name_missing"),
    ],
)
def test_a_broken_rule_is_named(check: Callable[..., None], record: Any, code: str) -> None:
    with pytest.raises(RuleError, match="x7") as caught:
        check(record, "x7")
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("check", "record"),
    [
        (check_authority, _authority(NAMED)),
        (check_authority, _authority(NAMED, ("en", "I.O.M.", False), ("ru", "МОМ", True))),
        (check_authority, _authority(NAMED, appointments=[_post(FIRST, FIRST), _post(None, FIRST), _post(LAST, None)])),
        (check_event, an_event({"en": "Visit"}, starts=FIRST, ends=FIRST)),
        (check_event, an_event({"en": "Visit"}, starts=None, ends=FIRST)),
        (check_series, a_series({"en": "Almaty Process", "ru": "Алматинский процесс"})),
        (check_photo, Photo(captions=[])),
        (check_photo, Photo(captions=[Caption(language="en", caption="a"), Caption(language="ru", caption="б")])),
        (check_bulletin, _bulletin(FIRST, FIRST)),
        (check_search, SavedSearch(name="October")),
    ],
)
def test_what_breaks_no_rule_passes(check: Callable[..., None], record: Any) -> None:
    check(record, "x7")


def test_a_language_may_occur_only_once() -> None:
    event = an_event({"en": "Visit"})
    event.titles.append(EventTitle(language="en", title="Trip"))
    series = a_series({"en": "Visits"})
    series.names.append(SeriesName(language="en", name="Trips"))
    photo = Photo(captions=[Caption(language="en", caption="a"), Caption(language="en", caption="b")])
    for check, record in ((check_event, event), (check_series, series), (check_photo, photo)):
        with pytest.raises(RuleError) as caught:
            check(record, "x7")
        assert caught.value.code == "language_twice"


@pytest.mark.parametrize(("number", "is_refused"), [(5, True), (6, False), (None, False)])
def test_nothing_is_broader_than_itself(number: int | None, is_refused: bool) -> None:
    authority = _authority(NAMED, id=number)
    if not is_refused:
        check_authority(authority, "a5", ancestors=frozenset({4, 5}))
        return
    with pytest.raises(RuleError) as caught:
        check_authority(authority, "a5", ancestors=frozenset({4, 5}))
    assert caught.value.code == "broader_circle"


@pytest.mark.parametrize(("code", "expected"), [("ru", "Турция"), ("en", "Türkiye"), ("ka", "Türkiyə")])
def test_a_name_is_given_in_the_language_asked_for_else_in_the_first(code: str, expected: str) -> None:
    authority = an_authority({"az": "Türkiyə", "en": "Türkiye", "ru": "Турция"}, variants={"ka": ["თურქეთი"]})
    assert authority.name(code) == expected
    assert an_event({"az": "Türkiyə", "en": "Türkiye", "ru": "Турция"}).title(code) == expected
    assert a_series({"az": "Türkiyə", "en": "Türkiye", "ru": "Турция"}).name(code) == expected


def test_without_any_caption_the_words_are_empty() -> None:
    assert Photo(captions=[]).caption("az") == ""


def test_the_bin_keeps_the_day_of_what_is_in_it_already() -> None:
    release = Release(texts=[])
    waiting.bin_record(release)
    assert release.binned_at is not None
    assert now() - release.binned_at < timedelta(seconds=5)
    long_ago = release.binned_at = now() - timedelta(days=20)
    waiting.bin_record(release)
    assert release.binned_at == long_ago
    waiting.take_out(release)
    assert release.binned_at is None


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"code": "year_not_stated", "day": 12, "month": 10, "text": "12 октября"}, "12 October, year not stated"),
        ({"code": "date_missing"}, "no date was found"),
        (
            {"code": "date_from_text", "text": "12 October 2023"},
            "the date comes from a sentence: “12 October 2023”",
        ),
        ({"code": "pictures_left_out", "count": 3}, "pictures left out: 3"),
    ],
)
def test_what_needs_attention_is_said_in_words(item: dict[str, Any], expected: str) -> None:
    assert message(item) == expected
