"""What is doubted of a text and what is not: each table has both sides."""

from __future__ import annotations

import pytest

from pressdesk import language
from pressdesk.formats import embargo, html, limits
from pressdesk.formats.article_extraction import extract_article
from pressdesk.formats.documents import ReadDocument
from pressdesk.formats.doubts import foreign_passage, is_doubtful_headline, stated_embargo
from pressdesk.formats.embargo import embargo_in

ORDERS = [
    "EMBARGO",
    "EMBARGOED UNTIL 1 MARCH 2031, 10:00",
    "*** STRICTLY EMBARGOED: 10.00 GMT, Friday 1 March ***",
    "Embargo: 1 March 2031, 10:00",
    "Embargo until 10:00, 1 March 2031",
    "Press embargo lifts 1 March 2031",
    "Embargoed for release at 9 a.m.",
    "Under embargo until 1 March 2031",
    "This press release is under strict embargo until Monday.",
    "The report is embargoed until 1 March 2031.",
    "Not for publication before 10:00 on 1 March 2031.",
    "NOT FOR RELEASE BEFORE 1 MARCH",
    "Not for publication or broadcast before the speech is delivered",
    "Not to be published before 1 March",
    "Please do not publish before 1 March 2031.",
    "HOLD FOR RELEASE",
    "Hold until 1 March 2031",
    "For release only after 10:00",
    "Embarqo",
    "EMBARQO: 1 mart 2031-ci il, saat 10:00",
    "Embarqo 01.03.2031, saat 10:00-dək",
    "1 mart 2031-ci il saat 10:00-dək embarqo",
    "1 mart 2031-ci il saat 10:00-dək dərc olunmamalıdır",
    "1 MART 2031-Cİ İL TARİXİNƏDƏK YAYIMLANMAMALIDIR",
    "Mart ayının 1-i saat 10:00-dək yayımlanması qadağandır.",
    "Saat 10:00-dan əvvəl dərc edilməməlidir",
    "1 mart tarixinə qədər yayımlamayın",
    "Bu press-reliz nazirin çıxışınadək dərc olunmamalıdır.",
    "Yalnız 1 mart saat 10:00-dan sonra dərc oluna bilər",
    "Bu material saat 10:00-dək embarqo altındadır.",
    "Эмбарго до 10:00 1 марта 2031 года",
    "ЭМБАРГО: 1 марта, 10:00",
    "Эмбарго снимается 1 марта 2031 года в 10:00",
    "Под эмбарго до 1 марта",
    "Материал находится под эмбарго до понедельника.",
    "Не для публикации до 10:00 1 марта",
    "Не подлежит распространению ранее 1 марта 2031 года",
    "Не публиковать до 1 марта 2031 года",
    "Просьба не публиковать ранее 10:00",
    "Запрещено к публикации до 1 марта 2031 г.",
    "Публикация материала разрешена после 10:00",
    "К публикации не ранее 1 марта",
    "For publication not before 1 March",
    "Please do not quote before 1 March",
    "Press-reliz saat 10:00-dək nəşr olunmamalıdır",
    "Mətn saat 10:00-dək paylaşılmamalıdır",
    "Çıxış 1 martadək açıqlanmamalıdır",
    "Məlumatın saat 10:00-dək yayılması qadağandır",
    "Не распространять до 10:00",
    "Не печатать до 1 марта",
    "Не использовать ранее 1 марта",
    "Не разглашать до 1 марта",
    "Не выпускать до 10:00",
    "Не для печати до 1 марта",
    "Не для эфира до 10:00",
    "Запрещено к разглашению до 1 марта",
    "Не подлежит выпуску до 1 марта",
    "Для выпуска после 10:00",
    "Для выпуска не ранее 10:00",
    "К использованию после 1 марта",
    "Использование материала разрешено после 10:00",
]
NEWS = [
    "Sanctions and the arms embargo discussed in Geneva",
    "The embargo was extended until 1 March 2031 by the Council last year.",
    "Embargo until 2031 was agreed by the members of the Council.",
    "Embargo imposed on the country until 2031",
    "The trade embargo until 2031 hurts both economies.",
    "Goods embargoed until 1 March were returned to the sender.",
    "The parties agreed not to publish the list before the talks end.",
    "The Council must not act before the report is published.",
    "The report discussed the arms embargo against the region.",
    "The office will hold the fair until 5 March.",
    "The list of documents was not published before the elections.",
    "Silah embarqosu 1 mart 2031-ci ilədək uzadılıb",
    "Ölkəyə silah embarqosu qoyulub, bu barədə 2031-ci ilədək məlumat veriləcək.",
    "Embarqo 2031-ci ilədək uzadılıb",
    "Neft embarqosu müzakirə edilib",
    "Nazir bildirib ki, şəxsi məlumatlar heç kimə verilməməlidir.",
    "Siyahı 1 martadək dərc olunacaq",
    "Qərar 1 mart tarixinədək yayımlanıb.",
    "Seçki günü sorğuların nəticələrinin yayılması qadağandır.",
    "Нефтяное эмбарго продлено до 2031 года",
    "Эмбарго до 2031 года продлено Советом",
    "Эмбарго против страны введено в 2031 году",
    "Обсуждалось эмбарго на поставки оружия до 1 марта",
    "Стороны договорились не публиковать доклад до 1 марта 2031 года.",
    "Книга была запрещена к публикации до 1987 года.",
    "Документ для публикации готовили до вечера.",
    "Список опубликован до 1 марта",
]


@pytest.mark.parametrize("line", ORDERS)
def test_a_line_that_tells_when_to_publish_is_read_as_one(line: str) -> None:
    assert embargo_in(line) == line
    assert embargo_in(f"Nazirlikdə iclas keçirilib. {line}") == line
    for lines in ([line, *["x"] * 40], [*["x"] * 40, "", line]):
        assert stated_embargo(None, lines) == line
    assert stated_embargo(line, ["x"]) == line
    assert stated_embargo(None, [*["x"] * 20, line, *["x"] * 20]) == ""
    headline = extract_article(
        ReadDocument(line, tuple(html.from_plain(f"{line}\n\nİclas keçirilib\n\nTərəflər görüşüblər.")))
    ).headline
    assert headline == "İclas keçirilib"


@pytest.mark.parametrize("stem", embargo.STEMS)
def test_every_stem_that_is_looked_for_first_has_its_order(stem: str) -> None:
    """Lines without any of them are not looked at, so each has to be tried, and none may be left for no reason."""
    assert any(stem in language.fold(line) for line in ORDERS)


@pytest.mark.parametrize("line", NEWS)
def test_a_line_that_reports_on_an_embargo_is_none(line: str) -> None:
    assert embargo_in(line) == ""


AZ = "Nazirlikdə keçirilən görüşdə tərəflər imzalanma vaxtını razılaşdırıblar. Növbəti görüş dekabr ayına təyin olunub."
EN = "The parties agreed on the day of the signing at a meeting held in the Ministry. The next one will be in December."
RU = "На встрече, состоявшейся в Министерстве, участники согласовали сроки подписания. Следующая назначена на декабрь."
CYRILLIC = "Назирликдә кечирилән ҝөрүшдә тәрәфләр имзаланма вахтыны разылашдырыблар, нөвбәти ҝөрүш декабра галыб."


@pytest.mark.parametrize(
    ("text", "code", "begins"),
    [
        (f"{AZ}\n\n{EN}", "az", "The parties"),
        (f"{EN}\n\n{AZ}", "en", "Nazirlikdə"),
        (f"{AZ}\n\n{RU}\n\n{EN}", "az", "На встрече"),
        (f"{RU}\n\n{AZ}", "ru", "Nazirlikdə"),
        ("\n\n".join([RU] * 300 + [EN] * 300), "ru", "The parties"),
        (f"{AZ}\n\n{AZ}", "az", ""),
        (f"{AZ}\n\n{CYRILLIC}", "az", ""),
        (f"{AZ}\n\n“{EN}”", "az", ""),
        (f"{AZ} Nazir “{EN}” deyib.", "az", ""),
        (f"{RU}\n\nМинистр сказал: «{EN}»", "ru", ""),
        (f"{RU} Меморандум подписан с International Centre for Migration Policy Development.", "ru", ""),
        (f"{RU}\n\nInternational Centre for Migration Policy Development", "ru", ""),
        (f"{AZ}\n\n“Migration is a shared responsibility” (Cenevrə, 2023)", "az", ""),
        (f"{AZ}\n\nPress service, tel. +994 12 555 55 55, press@example.org, www.example.org", "az", ""),
        (f"{EN}\n\nHeydər Əliyev Mərkəzi, Bakı şəhəri, Nizami küçəsi", "en", ""),
    ],
)
def test_a_paragraph_in_another_language_is_told_from_a_quotation_and_a_name(text: str, code: str, begins: str) -> None:
    found = foreign_passage(html.from_plain(text), code, ("az", "en", "ru"))
    assert found.startswith(begins)
    assert bool(found) is bool(begins)
    assert foreign_passage(html.from_plain(text), code, (code,)) == ""


OFFICE = ("Sınaq Nazirliyi", "Ministry of Test", "Министерство испытаний", "Azərbaycan Respublikası")


@pytest.mark.parametrize(
    ("headline", "code"),
    [
        ("№ 12/45", "az"),
        ("45", "en"),
        ("***", "az"),
        ("— — —", "ru"),
        ("11.10.2023", "az"),
        ("11 октября 2023 года", "ru"),
        ("SINAQ NAZİRLİYİ", "az"),
        ("SINAQ NAZİRLİYİ Mətbuat xidməti", "az"),
        ("Azərbaycan Respublikasının Sınaq Nazirliyi", "az"),
        ("Sınaq Nazirliyinin Mətbuat xidməti", "az"),
        ("MƏTBUAT ÜÇÜN MƏLUMAT № 45", "az"),
        ("PRESS-RELİZ", "az"),
        ("PRESS-RELİZ № 12", "az"),
        ("PRESS RELEASE", "en"),
        ("Press Release No. 12/2023", "en"),
        ("FOR IMMEDIATE RELEASE", "en"),
        ("MINISTRY OF TEST", "en"),
        ("Press Office of the Ministry of Test", "en"),
        ("ПРЕСС-РЕЛИЗ", "ru"),
        ("ПРЕСС-РЕЛИЗ № 52", "ru"),
        ("МИНИСТЕРСТВО ИСПЫТАНИЙ", "ru"),
        ("Пресс-служба Министерства испытаний", "ru"),
        ("Сообщение для СМИ", "ru"),
    ],
)
def test_what_a_letterhead_says_is_no_headline(headline: str, code: str) -> None:
    assert is_doubtful_headline(headline, code, OFFICE)


@pytest.mark.parametrize(
    ("headline", "code"),
    [
        ("118 min müraciətə baxılıb", "az"),
        ("Sınaq Nazirliyi ilə Maliyyə Nazirliyi arasında saziş imzalanıb", "az"),
        ("Sınaq Nazirliyində iclas keçirilib", "az"),
        ("Azərbaycan Respublikasının Prezidenti Gəncəyə gedib", "az"),
        ("Mətbuat xidmətinin yeni rəhbəri", "az"),
        ("Ministry of Test opens a press centre", "en"),
        ("Press release on migration", "en"),
        ("5 years of the Ministry of Test", "en"),
        ("COP29", "en"),
        ("Министерство испытаний объявляет конкурс", "ru"),
        ("Пресс-служба Министерства испытаний сообщает", "ru"),
        ("К 30-летию Министерства испытаний", "ru"),
    ],
)
def test_a_headline_may_name_the_office_and_have_numbers(headline: str, code: str) -> None:
    assert not is_doubtful_headline(headline, code, OFFICE)


def test_what_is_quoted_has_an_end() -> None:
    long = "EMBARGOED UNTIL 1 MARCH 2031 " + "and on " * 100
    assert len(stated_embargo(None, [long])) <= limits.QUOTED["embargo"]
    passage = foreign_passage(html.from_plain(f"{AZ}\n\n{EN * 20}"), "az", ("az", "en"))
    assert len(passage) <= limits.QUOTED["passage"]
