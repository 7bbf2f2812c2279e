"""Dates: which days a text names."""

from __future__ import annotations

import pytest

from pressdesk.language import find_dates

DAYS = [
    ("ru", "12 октября", (12, 10, None)),
    ("ru", "12 октября 2023 года", (12, 10, 2023)),
    ("ru", "12 Октября 2023 г.", (12, 10, 2023)),
    ("ru", "1 мая", (1, 5, None)),
    ("ru", "12-го марта", (12, 3, None)),
    ("ru", "12 октября 2000 человек", (12, 10, None)),
    ("az", "25 iyun 2020-ci ildə", (25, 6, 2020)),
    ("az", "noyabrın 27-də", (27, 11, None)),
    ("az", "noyabrin 27-de", (27, 11, None)),
    ("az", "İyunun 25-də", (25, 6, None)),
    ("az", "İYUNUN 25-DƏ", (25, 6, None)),
    ("az", "IYUNUN 25-DE", (25, 6, None)),
    ("az", "27 noyabr 2018", (27, 11, 2018)),
    ("az", "12 oktyabra", (12, 10, None)),
    ("az", "2018-ci il noyabrın 27-də", (27, 11, 2018)),
    ("az", "2023-cü il 12 oktyabr", (12, 10, 2023)),
    ("az", "2023-cü ilin oktyabr ayının 12-də", (12, 10, 2023)),
    ("az", "martın 31-i", (31, 3, None)),
    ("az", "sentyabrın 11-nə", (11, 9, None)),
    ("az", "mayın 3-dən", (3, 5, None)),
    ("az", "avqustun 16\u00a0-\u00a0da", (16, 8, None)),
    ("en", "November 27", (27, 11, None)),
    ("en", "27 November 2018", (27, 11, 2018)),
    ("en", "November 27, 2018", (27, 11, 2018)),
    ("en", "October 2nd", (2, 10, None)),
    ("en", "2nd of October, 2021", (2, 10, 2021)),
    ("en", "Sept. 5, 2021", (5, 9, 2021)),
    ("en", "May 5", (5, 5, None)),
    ("en", "10.10.2023", (10, 10, 2023)),
    ("en", "12/10/2023", (12, 10, 2023)),
    ("en", "2023-10-12", (12, 10, 2023)),
    ("ka", "12.10.2023", (12, 10, 2023)),
    ("en", "February 29", (29, 2, None)),
    ("en", "29.02.2024", (29, 2, 2024)),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_a_day_is_found_in_a_sentence(language: str, text: str, day: tuple[int, int, int | None]) -> None:
    sentence = f"Bu, {text}, və s."
    (found,) = find_dates(sentence, language)
    assert (found.day, found.month, found.year) == day
    assert sentence[found.start : found.end] == found.text
    assert text.startswith(found.text)


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_the_whole_date_is_its_text(language: str, text: str, day: tuple[int, int, int | None]) -> None:
    (found,) = find_dates(text, language)
    assert found.text == text.removesuffix(" 2000 человек")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "31 февраля"),
        ("ru", "на 5 майских"),
        ("ru", "в октябре 2023 года"),
        ("ru", "0 мая"),
        ("az", "30 fevral"),
        ("az", "2023-cü ilin oktyabrı"),
        ("en", "October 2000"),
        ("en", "27 may attend"),
        ("en", "of 12 march 30 km"),
        ("en", "10/25/2023"),
        ("en", "29.02.2023"),
        ("en", "1.10.2023.4"),
        ("en", "10.10.23"),
        ("en", "12 октября"),
        ("ka", "12 October"),
    ],
)
def test_no_day_is_found(language: str, text: str) -> None:
    assert find_dates(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("az", "12-13 oktyabr 2023-cü ildə", [(12, 10, 2023), (13, 10, 2023)]),
        ("az", "noyabrın 27-28-də", [(27, 11, None), (28, 11, None)]),
        ("ru", "с 12 по 15 октября 2023 г.", [(12, 10, 2023), (15, 10, 2023)]),
        ("en", "October 12–13, 2023", [(12, 10, 2023), (13, 10, 2023)]),
        ("en", "28 September – 3 October 2023", [(28, 9, None), (3, 10, 2023)]),
        ("en", "from 10.10.2023 to 12.10.2023", [(10, 10, 2023), (12, 10, 2023)]),
    ],
)
def test_both_ends_of_a_period_are_found(language: str, text: str, days: list[tuple[int, int, int | None]]) -> None:
    found = find_dates(text, language)
    assert [(each.day, each.month, each.year) for each in found] == days
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]


@pytest.mark.parametrize("ending", ["", "ın", "a", "ı", "da", "dan"])
@pytest.mark.parametrize("month", ["yanvar", "fevral", "sentyabr", "oktyabr", "noyabr", "dekabr"])
def test_cases_of_azerbaijani_months(month: str, ending: str) -> None:
    (found,) = find_dates(f"5 {month}{ending} baş tutub", "az")
    assert found.text == f"5 {month}{ending}"


@pytest.mark.parametrize(
    ("month", "forms"),
    [
        (1, "январь января январю январём январе"),
        (3, "март марта марту мартом марте"),
        (5, "май мая маю маем мае"),
        (8, "август августа августу августом августе"),
        (10, "октябрь октября октябрю октябрем октябре"),
    ],
)
def test_cases_of_russian_months(month: int, forms: str) -> None:
    for form in forms.split():
        assert [(each.day, each.month) for each in find_dates(f"5 {form}", "ru")] == [(5, month)]
