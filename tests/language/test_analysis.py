"""Keys: which forms of a word meet, and which words do not."""

from __future__ import annotations

import pytest

from pressdesk.language import canonical, fold, keys

MEET = [
    # case, possessive, plural
    ("az", "xidmət", "Xidmətinin"),
    ("az", "ölkə", "ölkəmizdən"),
    ("az", "məsələ", "məsələlərinin"),
    ("az", "şəhər", "şəhərlərimizdə"),
    ("az", "miqrasiya", "miqrasiyaya"),
    ("az", "qurum", "qurumlarından"),
    ("az", "səfir", "səfirlə"),
    ("az", "münasibət", "münasibətilə"),
    ("az", "Suriya", "Suriyadakı"),
    ("az", "nöqtə", "nöqtəsidir"),
    ("az", "Hüseynov", "Hüseynovun"),
    ("az", "ev", "evlər"),
    ("az", "ev", "evdən"),
    # softened and dropped letters
    ("az", "uşaq", "uşağın"),
    ("az", "çiçək", "çiçəyi"),
    ("az", "fikir", "fikrini"),
    ("az", "isim", "ismi"),
    ("az", "ağız", "ağzı"),
    # capitals
    ("az", "İran", "İranın"),
    ("az", "iran", "İranın"),
    ("az", "IRAN", "İranın"),
    ("az", "QADIN", "qadınlar"),
    ("az", "XIDMETIN", "xidmət"),
    # without the letters of the alphabet
    ("az", "gorus", "görüş"),
    ("az", "gorus", "görüşün"),
    ("az", "gorusun", "görüşdə"),
    ("az", "muzakire", "müzakirədə"),
    ("az", "Eliyev", "Əliyevin"),
    ("az", "usagin", "uşaq"),
    ("az", "qadinlar", "qadını"),
    ("ru", "служба", "Службы"),
    ("ru", "беженец", "беженцев"),
    ("ru", "отчёт", "отчета"),
    ("ru", "человек", "людей"),
    ("ru", "Гусейнов", "Гусейнова"),
    ("ru", "гусейнов", "Гусейновым"),
    ("ru", "Байрамов", "Байрамова"),
    ("ru", "Байрамов", "Байрамову"),
    ("ru", "Путин", "Путиным"),
    ("ru", "Токаев", "Токаеву"),
    ("ru", "Санду", "санду"),
    ("ru", "Грузия", "Грузией"),
    ("ru", "IOM", "iom"),
    ("en", "refugee", "refugees"),
    ("en", "country", "countries"),
    ("en", "migrate", "migration"),
    ("en", "woman", "women"),
    ("en", "meeting", "met"),
    ("en", "Türkiye", "Turkiye"),
    # languages without rules of their own
    ("tr", "ülke", "ülkeler"),
    ("de", "Minister", "Ministern"),
    ("ka", "თბილისი", "თბილისი"),
    ("kk", "Қазақстан", "қазақстан"),
]

STAY_APART = [
    ("az", "görüş", "görə"),
    ("az", "dövlət", "dövr"),
    ("az", "xidmət", "xidmətçi"),
    ("az", "xalq", "xala"),
    ("az", "ad", "ada"),
    ("ru", "Дания", "данный"),
    ("ru", "служба", "служащий"),
    ("ru", "миграция", "мигрант"),
    ("en", "minister", "mining"),
    ("en", "president", "precedent"),
]

# A suffix whose vowel or first consonant does not fit the stem is part of the word.
NO_SUFFIX = [
    ("az", "kitabü", "kitab"),
    ("az", "evdan", "evd"),
    ("az", "ölkəın", "ölkə"),
    ("az", "xidmətnın", "xidmət"),
]


@pytest.mark.parametrize(("language", "one", "other"), MEET)
def test_forms_of_a_word_meet(language: str, one: str, other: str) -> None:
    assert keys(one, language) & keys(other, language)


@pytest.mark.parametrize(("language", "one", "other"), STAY_APART)
def test_different_words_do_not_meet(language: str, one: str, other: str) -> None:
    assert not keys(one, language) & keys(other, language)


@pytest.mark.parametrize(("language", "word", "stem"), NO_SUFFIX)
def test_harmony_is_asked_for(language: str, word: str, stem: str) -> None:
    assert fold(stem) not in keys(word, language)


@pytest.mark.parametrize(("language", "word"), sorted({(language, word) for language, *pair in MEET for word in pair}))
def test_the_folded_word_and_the_canonical_key_are_among_the_keys(language: str, word: str) -> None:
    assert {fold(word), canonical(word, language)} <= keys(word, language)
    assert all(key == fold(key) for key in keys(word, language))


@pytest.mark.parametrize("word", ["", "7", "2023", "a", "də", "'", "COP29", "xyz", "və", "и", "ООН", "BMT", "əəə"])
@pytest.mark.parametrize("language", ["az", "en", "ru", "tr", "ka"])
def test_any_word_has_keys(word: str, language: str) -> None:
    assert {fold(word), canonical(word, language)} <= keys(word, language)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("az", "xidmət xidmətin xidmətə xidməti xidmətdə xidmətlər xidmətlərinin Xidmətinin xidmətimizdən"),
        ("az", "Azərbaycan Azərbaycanın Azərbaycana Azərbaycanda Azərbaycandan"),
        ("az", "İran İranın İranda İrandan"),
        ("az", "uşaq uşağın uşaqlar uşaqlarına"),
        ("ru", "служба службы службе службу службой служб службам службами службах"),
        ("ru", "Гусейнов Гусейнова Гусейнову Гусейновым Гусейнове"),
        ("en", "refugee refugees"),
    ],
)
def test_forms_have_one_canonical_key(language: str, forms: str) -> None:
    assert len({canonical(form, language) for form in forms.split()}) == 1


def test_canonical_keys_keep_words_apart() -> None:
    assert canonical("Gəncə", "az") != canonical("gənc", "az")
