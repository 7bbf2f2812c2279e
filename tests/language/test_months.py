"""Dates and periods in words."""

from __future__ import annotations

from datetime import date

import pytest

from pressdesk.language import format_date, format_day, format_period


@pytest.mark.parametrize(
    "year",
    "2020-ci 2021-ci 2022-ci 2023-cü 2024-cü 2025-ci 2026-cı 2027-ci 2028-ci 2029-cu 2030-cu 2010-cu 2006-cı 2040-cı "
    "2050-ci 2060-cı 2070-ci 2080-ci 2090-cı 1900-cü 2000-ci".split(),
)
def test_azerbaijani_years_agree_with_the_number_read_aloud(year: str) -> None:
    assert format_date(date(int(year[:4]), 10, 12), "az") == f"12 oktyabr {year} il"


@pytest.mark.parametrize(
    ("language", "day", "whole"),
    [
        ("az", "1 iyul", "1 iyul 2024-cü il"),
        ("en", "1 July", "1 July 2024"),
        ("ru", "1 июля", "1 июля 2024 г."),
        ("ka", "01.07", "01.07.2024"),
    ],
)
def test_a_day(language: str, day: str, whole: str) -> None:
    assert format_day(1, 7, language) == day
    assert format_date(date(2024, 7, 1), language) == whole


@pytest.mark.parametrize(
    ("start", "end", "language", "expected"),
    [
        ("2023-10-01", "2023-10-15", "az", "1–15 oktyabr 2023-cü il"),
        ("2023-09-28", "2023-10-03", "az", "28 sentyabr – 3 oktyabr 2023-cü il"),
        ("2023-09-28", "2023-10-03", "en", "28 September – 3 October 2023"),
        ("2023-10-01", "2023-10-15", "ru", "1–15 октября 2023 г."),
        ("2023-12-28", "2024-01-03", "en", "28 December 2023 – 3 January 2024"),
        ("2023-10-12", "2023-10-12", "en", "12 October 2023"),
        ("2023-10-12", "2023-10-13", "ka", "12.10.2023 – 13.10.2023"),
    ],
)
def test_a_period(start: str, end: str, language: str, expected: str) -> None:
    assert format_period(date.fromisoformat(start), date.fromisoformat(end), language) == expected


def test_a_period_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        format_period(date(2023, 10, 2), date(2023, 10, 1), "en")
