"""Words: where they are, and which endings are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pressdesk.language import tokens

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("… — !", []),
        ("AZƏRTAC-a verilən", ["AZƏRTAC", "verilən"]),
        ("BMT-nin və COP29-un", ["BMT", "və", "COP29"]),
        ("bmt-nin", ["bmt"]),
        ("Prezident'in Prezident’in", ["Prezident", "Prezident"]),
        ("President’s", ["President"]),
        ("8-я сессия, 109-й, 1990-х, 5-го", ["8", "сессия", "109", "1990", "5"]),
        ("8-ci, 2023-cü ildə, 27-də, VIII-ci", ["8", "2023", "ildə", "27", "VIII"]),
        ("10th 2nd 1990s", ["10", "2", "1990"]),
        ("“3+3” 12–15", ["3", "3", "12", "15"]),
        ("20-летие", ["20", "летие"]),
        ("“ASAN xidmət”-in “Şahdağ”ın", ["ASAN", "xidmət", "Şahdağ"]),
        ("Central-Asian", ["Central", "Asian"]),
        ("nəqliyyat-kommunikasiyalar", ["nəqliyyat", "kommunikasiyalar"]),
        ("Шелковый путь: торгово-экономический", ["Шелковый", "путь", "торгово", "экономический"]),
        ("Kim Jong-un", ["Kim", "Jong", "un"]),
        ("U.S.-Romania", ["U", "S", "Romania"]),
        ("Côte d'Ivoire O'Brien", ["Côte", "d", "Ivoire", "O'Brien"]),
        ("mə'lumat", ["mə'lumat"]),
        ("snake_case", ["snake", "case"]),
        ("О\u0301рган", ["О\u0301рган"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


def test_offsets_refer_to_the_text_given() -> None:
    text = "\u00a0BMT-nin  «Şahdağ»ın\n8-ci d'Ivoire 10th iclası."
    found = list(tokens(text))
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert [token.start for token in found] == sorted(token.start for token in found)


def test_offsets_in_the_samples(samples: Path) -> None:
    text = (samples / "almaty-process-ru.txt").read_text(encoding="utf-8")
    found = list(tokens(text))
    assert len(found) > 500
    assert all(text[token.start : token.end] == token.text for token in found)
