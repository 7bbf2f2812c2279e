"""Letters: repairing, lowering and folding."""

from __future__ import annotations

import pytest

from pressdesk.language import fold, lower, normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12\u00a0oktyabr\u20092023", "12 oktyabr 2023"),
        ("miq\u00adrasi\u200bya\ufeff", "miqrasiya"),
        ("Prezident’in Kaʼbə", "Prezident'in Ka'bə"),
        ("Gu\u0308ne\u015f", "Güneş"),
        ("i\u0307ran", "iran"),
        ("line\u2028end\tof\nline", "line\nend\tof\nline"),
        # a capital I for a small l
        ("ƏIiyev", "Əliyev"),
        ("İIham", "İlham"),
        ("VüsaI Hüseynov", "Vüsal Hüseynov"),
        ("LinkedIn, XXI əsr, AIs", "LinkedIn, XXI əsr, AIs"),
        ("BAKI, İRANI", "BAKI, İRANI"),
        # look-alikes of the other script
        ("Cотрудничество", "Сотрудничество"),
        ("Bcтреча", "Встреча"),
        ("əmәkdaşlıq хidmət", "əməkdaşlıq xidmət"),
        ("Ҝөрүш", "Ҝөрүш"),
        ("COVIDпандемия", "COVIDпандемия"),
    ],
)
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text) == expected
    assert normalise(expected) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("İRAN IŞIQ", "az", "iran ışıq"),
        ("DİYARBAKIR", "tr", "diyarbakır"),
        ("ƏLİYEV", "az", "əliyev"),
        ("İstanbul IOM", "en", "istanbul iom"),
        ("СЛУЖБА Ё", "ru", "служба ё"),
    ],
)
def test_lower(text: str, language: str, expected: str) -> None:
    assert lower(text, language) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("İIıi", "iiii"),
        ("i\u0307", "i"),
        ("Əliyev", "eliyev"),
        ("ŞÇĞÖÜşçğöü", "scgouscgou"),
        ("Ёлка", "елка"),
        ("Йод", "йод"),
        ("Україна", "україна"),
        ("Erdoğân", "erdogan"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("О\u0301рган", "орган"),
        ("mə'lumat", "melumat"),
        ("O’Brien", "obrien"),
        ("თბილისი", "თბილისი"),
        ("COP29", "cop29"),
    ],
)
def test_fold(word: str, expected: str) -> None:
    assert fold(word) == expected
    assert fold(expected) == expected
