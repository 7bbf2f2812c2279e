"""The language of a name, of people and offices as press releases write them."""

from __future__ import annotations

import pytest

from pressdesk.language import name_language

OURS = ("az", "en", "ru")


@pytest.mark.parametrize(
    ("name", "languages", "around", "language"),
    [
        # told by letters, wherever it is typed
        ("Vüsal Hüseynov", OURS, (), "az"),
        ("Vüsal Hüseynov", OURS, ("en",), "az"),
        ("Vüsal Hüseynov", ("en", "ru", "az"), ("ru", "en"), "az"),
        ("Ləman Əliyeva", OURS, ("en",), "az"),
        ("İLHAM", OURS, ("en",), "az"),
        ("I\u0307lham", OURS, ("en",), "az"),  # İ in two characters
        ("Aydın", OURS, ("en",), "az"),
        ("Вюсал Гусейнов", OURS, (), "ru"),
        ("Вюсал Гусейнов", OURS, ("az",), "ru"),
        ("Государственная миграционная служба", ("en", "az", "ru"), ("en",), "ru"),
        ("ГМС", OURS, ("en",), "ru"),
        ("МОМ (IOM)", OURS, ("en",), "ru"),
        ("ƏƏSM-in Bakı ofisi (ГМС)", OURS, ("ru",), "az"),
        # told by where it stands
        ("Vusal Huseynov", OURS, ("en",), "en"),
        ("Vusal Huseynov", OURS, ("az",), "az"),
        ("IOM", OURS, ("en", "az"), "en"),
        ("John Smith", OURS, ("ru", "en"), "en"),
        ("2023", OURS, ("en",), "en"),
        # told by nothing: the archive's first that is written so
        ("Vusal Huseynov", OURS, (), "az"),
        ("Vusal Huseynov", OURS, ("ru",), "az"),
        ("Vusal Huseynov", ("en", "az", "ru"), (), "en"),
        ("Vusal Huseynov", ("ru", "en"), ("ru",), "en"),
        ("Вюсал Гусейнов", ("en", "kk"), ("en",), "kk"),
        ("Вюсал Гусейнов", ("az", "en"), ("en",), "en"),
        ("Мөлдір", ("ru", "kk"), ("kk",), "kk"),
        ("Göç İdaresi", ("tr", "en"), ("tr",), "tr"),
        ("თბილისი", ("az", "ka"), ("ka",), "ka"),
        ("2023", OURS, (), "az"),
    ],
)
def test_the_language_of_a_name(name: str, languages: tuple[str, ...], around: tuple[str, ...], language: str) -> None:
    assert name_language(name, languages, around) == language
