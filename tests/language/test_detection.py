"""Which language a text is in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from pressdesk.language import detect, fold

if TYPE_CHECKING:
    from pathlib import Path

FOREIGN = [
    (
        "tr",
        "Cumhurbaşkanı Recep Tayyip Erdoğan, Azerbaycan Cumhurbaşkanı İlham Aliyev ile telefonda "
        "görüştü. Görüşmede ikili ilişkiler ve bölgesel gelişmeler ele alındı. Erdoğan, iki ülke "
        "arasındaki iş birliğinin güçlendirilmesi için çalışmaların süreceğini söyledi.",
    ),
    (
        "tr",
        "Göç İdaresi Başkanlığı heyeti Bakü'de temaslarda bulundu. Toplantıda düzensiz göçle mücadele, "
        "geri dönüş süreçleri ve ortak eğitim programları hakkında bilgi paylaşıldı.",
    ),
    (
        "tr",
        "Dışişleri Bakanı, mevkidaşı ile Ankara'da bir araya geldi. Taraflar ticaret, enerji ve "
        "ulaştırma alanlarındaki projeleri değerlendirdi.",
    ),
    (
        "de",
        "Der Bundeskanzler empfing am Montag den Präsidenten von Aserbaidschan in Berlin. Im Mittelpunkt "
        "des Gesprächs standen die Energiezusammenarbeit und die Lage im Südkaukasus.",
    ),
    (
        "fr",
        "Le ministre des Affaires étrangères a reçu son homologue azerbaïdjanais à Paris. Les deux "
        "parties ont évoqué la coopération bilatérale et la situation dans la région.",
    ),
    (
        "es",
        "El presidente del Gobierno se reunió con el primer ministro para tratar la cooperación en "
        "materia de migración y asilo entre los dos países.",
    ),
    (
        "it",
        "Il ministro degli Esteri ha incontrato a Roma il suo omologo azero per discutere della "
        "cooperazione energetica e della situazione nella regione.",
    ),
    (
        "uk",
        "Президент України провів зустріч із делегацією Азербайджану. Сторони обговорили співпрацю у "
        "сфері міграції та захисту прав біженців.",
    ),
    (
        "uk",
        "Державна міграційна служба повідомляє про зміни у порядку видачі документів для іноземних громадян.",
    ),
    (
        "be",
        "Прэзідэнт Беларусі правёў сустрэчу з дэлегацыяй Азербайджана. Бакі абмеркавалі супрацоўніцтва ў "
        "галіне міграцыі і эканомікі.",
    ),
    (
        "bg",
        "Президентът на България се срещна с делегация от Азербайджан. Двете страни обсъдиха "
        "сътрудничеството в областта на миграцията и енергетиката.",
    ),
    (
        "sr",
        "Председник Србије састао се са делегацијом Азербејџана. Разговарало се о сарадњи у области "
        "миграција и енергетике.",
    ),
    (
        "mk",
        "Претседателот на Македонија се сретна со делегација од Азербејџан. Двете страни разговараа за "
        "соработката во областа на миграцијата.",
    ),
    (
        "kk",
        "Қазақстан Республикасының Президенті Әзербайжан делегациясын қабылдады. Тараптар көші-қон "
        "саласындағы ынтымақтастықты талқылады және бірқатар құжаттарға қол қойды.",
    ),
    (
        "ky",
        "Кыргыз Республикасынын Президенти Азербайжандын делегациясын кабыл алды. Тараптар миграция "
        "жаатындагы кызматташтыкты талкуулашты.",
    ),
    (
        "tt",
        "Татарстан Рәисе Казанда Азәрбайҗан делегациясе белән очрашты. Яклар икътисади һәм мәдәни "
        "хезмәттәшлек мәсьәләләрен тикшерделәр.",
    ),
    (
        "uz",
        "O‘zbekiston Respublikasi Prezidenti Ozarbayjon delegatsiyasini qabul qildi. Uchrashuvda "
        "migratsiya sohasidagi hamkorlik masalalari va ikki tomonlama aloqalar muhokama qilindi.",
    ),
    (
        "tk",
        "Türkmenistanyň Prezidenti Azerbaýjanyň wekiliýetini kabul etdi. Duşuşykda iki ýurduň arasyndaky "
        "hyzmatdaşlygy ösdürmegiň meseleleri ara alnyp maslahatlaşyldy.",
    ),
    (
        "ka",
        "საქართველოს პრეზიდენტი შეხვდა აზერბაიჯანის დელეგაციას. მხარეებმა განიხილეს თანამშრომლობა მიგრაციის სფეროში.",
    ),
    (
        "ar",
        "استقبل رئيس الجمهورية وفدا من أذربيجان وبحث الجانبان التعاون في مجال الهجرة واللجوء بين البلدين.",
    ),
    (
        "fa",
        "رئیس جمهور ایران با هیئت جمهوری آذربایجان دیدار کرد و دو طرف درباره همکاری در زمینه مهاجرت گفتگو کردند.",
    ),
    ("he", "נשיא המדינה נפגש עם משלחת מאזרבייג'ן ודן בשיתוף פעולה בתחום ההגירה והאנרגיה בין שתי המדינות."),
    (
        "hy",
        "Հայաստանի նախագահը հանդիպեց պատվիրակության հետ և քննարկեց համագործակցությունը միգրացիայի ոլորտում։",
    ),
    (
        "el",
        "Ο πρωθυπουργός συναντήθηκε με αντιπροσωπεία του Αζερμπαϊτζάν και συζήτησε τη συνεργασία στον "
        "τομέα της μετανάστευσης.",
    ),
    ("zh", "阿塞拜疆总统会见了中国代表团，双方讨论了移民和能源领域的合作。"),
    (
        "ro",
        "Președintele României s-a întâlnit cu delegația Azerbaidjanului și a discutat despre cooperarea "
        "în domeniul migrației și al energiei.",
    ),
    (
        "pl",
        "Prezydent Polski spotkał się z delegacją Azerbejdżanu. Strony omówiły współpracę w dziedzinie "
        "migracji i energetyki.",
    ),
    (
        "nl",
        "De premier ontving een delegatie uit Azerbeidzjan en besprak de samenwerking op het gebied van "
        "migratie en energie.",
    ),
    (
        "sv",
        "Statsministern träffade en delegation från Azerbajdzjan och diskuterade samarbetet inom migration och energi.",
    ),
    (
        "cs",
        "Prezident České republiky se setkal s delegací Ázerbájdžánu a jednal o spolupráci v oblasti migrace.",
    ),
    (
        "hu",
        "A miniszterelnök találkozott Azerbajdzsán küldöttségével, és a migráció terén folytatott "
        "együttműködésről tárgyalt.",
    ),
    ("fi", "Pääministeri tapasi Azerbaidžanin valtuuskunnan ja keskusteli yhteistyöstä maahanmuuton alalla."),
    (
        "lt",
        "Lietuvos prezidentas susitiko su Azerbaidžano delegacija ir aptarė bendradarbiavimą migracijos srityje.",
    ),
    (
        "sq",
        "Presidenti i Shqipërisë u takua me delegacionin e Azerbajxhanit dhe diskutoi për bashkëpunimin "
        "në fushën e migracionit.",
    ),
    (
        "pt",
        "O presidente reuniu-se com a delegação do Azerbaijão para discutir a cooperação na área da "
        "migração e da energia.",
    ),
    (
        "ku",
        "Serokê Herêma Kurdistanê bi şandeke Azerbaycanê re civiya û li ser hevkariya di warê koçberiyê de axivî.",
    ),
]

OURS = [
    ("az", "Xidmətdə görüş keçirilib"),
    ("az", "Prezident İlham Əliyev Tbilisiyə səfər edib"),
    ("az", "Xidmetde gorus kecirilib"),
    ("az", "Dovlet Miqrasiya Xidmetinin reisi Beynelxalq Miqrasiya Teskilatinin numayende heyeti ile gorusub."),
    ("az", "Азәрбајҹан Республикасынын Президенти Түркијә нүмајәндә һејәтини гәбул етмишдир."),
    ("az", "AZƏRBAYCAN VƏ TÜRKİYƏ XİN BAŞÇILARI GÖRÜŞÜB"),
    ("en", "Meeting in Baku"),
    ("en", "Press release"),
    ("en", "Head of the Service meets Ambassador Cahit Bağcı of Türkiye"),
    ("ru", "Встреча в Баку"),
    ("ru", "О заседании Совета по миграции"),
    ("ru", "В Алматы прошла встреча министров Украины и Казахстана"),
]


@pytest.mark.parametrize(("language", "text"), OURS)
def test_a_headline_of_ours(language: str, text: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_a_fourth_language_is_none_of_ours(language: str, text: str) -> None:
    assert detect(text).language is None
    assert detect(" ".join(text.split()[:7])).language is None


def test_turkish_without_its_letters_is_not_azerbaijani() -> None:
    assert detect(fold(FOREIGN[0][1])).language is None


@pytest.mark.parametrize(("code", "text"), [each for each in FOREIGN if each[0] in ("tr", "uk", "de", "ka")])
def test_another_language_is_found_when_asked_for(code: str, text: str) -> None:
    assert detect(text, ("az", code)).language == code


@pytest.mark.parametrize("text", ["", "  \n", "2023", "12.10.2023 – 15:00", "!", "a"])
def test_a_text_without_words_has_no_language(text: str) -> None:
    assert detect(text) == (None, 0.0)


def test_confidence_is_a_probability_and_grows_with_the_text() -> None:
    short, long = (
        "Meeting in Baku",
        "The meeting in Baku was held on the question of the return of refugees to their homes.",
    )
    assert 0 < detect(short).confidence < detect(long).confidence <= 1


def test_only_a_sample_of_a_long_text_is_read() -> None:
    line = "The Service has held a meeting with the delegation. "
    assert detect(line * 200 + "Görüş keçirilib və müzakirə olunub. " * 20 + line * 200).language == "en"


def test_sample_releases(samples: Path) -> None:
    lines = (samples / "releases.jsonl").read_text(encoding="utf-8").splitlines()
    releases = [json.loads(line) for line in lines]
    wrong = [r["id"] for r in releases if detect(r["text"]).language != r["lang"]]
    wrong_titles = [r["id"] for r in releases if detect(r["title"]).language != r["lang"]]
    wrong_ascii = [r["id"] for r in releases if r["lang"] == "az" and detect(fold(r["text"])).language != "az"]
    assert len(wrong) <= 1
    assert len(wrong_titles) <= 3
    assert len(wrong_ascii) <= 2
