"""The order of lists."""

from __future__ import annotations

import random

import pytest

from pressdesk.language import sort_key


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("az", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z"),
        ("az", "2020 Cəfər çay eli əli həyat xalq Iğdır İran qapı lalə sabah Şəki"),
        ("ru", "12 егор ель Ёж ёлка жук ялта"),
        ("en", "Ankara Baku élan Épée Geneva"),
        ("tr", "cam çay ılık ilk"),
    ],
)
def test_words_in_order(language: str, ordered: str) -> None:
    words = ordered.split()
    shuffled = random.Random(7).sample(words, len(words))
    assert sorted(shuffled, key=lambda word: sort_key(word, language)) == words


def test_quotation_marks_do_not_count() -> None:
    titles = ["“Xəzər” forumu", "Forum", "«Ağdam»"]
    assert sorted(titles, key=lambda title: sort_key(title, "az")) == ["«Ağdam»", "Forum", "“Xəzər” forumu"]
