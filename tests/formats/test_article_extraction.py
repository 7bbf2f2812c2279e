"""Headline, body and furniture of pages as offices have them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from pressdesk.formats import documents, html
from pressdesk.formats.article_extraction import Article, extract_article
from pressdesk.formats.documents import ReadDocument

if TYPE_CHECKING:
    from pathlib import Path

ONE = (
    "Cənab nazir görüşdə iştirak edənlərə təşəkkür edib və əməkdaşlığın davam edəcəyinə əminliyini bildirib. "
    "Sonra suallar cavablandırılıb."
)
TWO = "Встреча завершилась подписанием протокола, в котором отражены направления сотрудничества на следующие два года."


def article(headline: str, body: str, stripped: tuple[str, ...] = ()) -> Article:
    """An article whose body is written as HTML."""
    return Article(headline, tuple(html.paragraphs(body)), stripped)


def parted(text: str, title: str | None = None) -> Article:
    return extract_article(ReadDocument(title, tuple(documents.from_text(text))))


def test_page_as_a_browser_copied_it(samples: Path) -> None:
    path = samples / "almaty-process-ru.txt"
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    result = extract_article(documents.parse(path))
    assert result.headline == lines[2]
    assert result.stripped == (lines[0], lines[1], lines[-1])
    assert html.plain(result.body).split("\n\n") == [re.sub(" +", " ", line) for line in lines[3:-1]]
    assert result.warnings == ()


def packed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_sample(samples: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (samples / "releases.jsonl").read_text(encoding="utf-8").splitlines()]
    headlines, lost, left = [], [], []
    for row in rows:
        text = row["text"] if row["text"].startswith(row["title"]) else row["title"] + "\n\n" + row["text"]
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        result = extract_article(documents.parse(tmp_path / "a.txt"))
        words = html.plain(result.body)
        if packed(result.headline) != packed(row["title"]):
            headlines.append(row["id"])
        everything = {packed(line) for line in (*words.split("\n"), *result.stripped, result.headline)}
        lost += [(row["id"], line) for line in text.split("\n") if packed(line) and packed(line) not in everything]
        left += [row["id"] for mark in ("newsPhoto", "Az En", "©", "Səhifənin son") if mark in words]
    # Three samples have no headline; their title is the first 150 letters of the text, cut within a word.
    assert len(headlines) <= 3
    assert lost == []
    assert left == []


def test_everything_at_once() -> None:
    result = parted(
        "AZ | EN | RU\nƏsas səhifə / Xəbərlər / Görüş\n\n12 oktyabr 2023, 15:30\n\n"
        f"Miqrasiya üzrə görüş\n\n{ONE}\n\n{TWO}\n\n"
        "Paylaş: Facebook | Twitter | WhatsApp\nÇap et\nBaxış sayı: 123\n\n"
        "© 2024 DMX\nBakı, Binəqədi şossesi 202\nTel: 919"
    )
    assert result == article(
        "Miqrasiya üzrə görüş",
        f"<p>12 oktyabr 2023, 15:30</p><p>{ONE}</p><p>{TWO}</p>",
        (
            "AZ | EN | RU",
            "Əsas səhifə / Xəbərlər / Görüş",
            "Paylaş: Facebook | Twitter | WhatsApp",
            "Çap et",
            "Baxış sayı: 123",
            "© 2024 DMX",
            "Bakı, Binəqədi şossesi 202",
            "Tel: 919",
        ),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Az En",
        "AZ",
        "AZ | EN | RU",
        "Azərbaycanca English Русский",
        "newsPhoto",
        "news_photo1",
        "IMG_2034.JPG",
        "[image]",
        "Foto",
        "Main page",
        "ANA SƏHİFƏ",
        "Главная / Новости / Встреча в Женеве",
        "Home > News > Meeting in Geneva",
        "PRESS RELEASE",
        "Press-reliz",
        "Пресс-релиз",
        "Версия для печати",
        "Skip to main content",
    ],
)
def test_furniture_above_the_headline(line: str) -> None:
    result = parted(f"{line}\n\nGörüş keçirilib\n\n{ONE}\n\n{TWO}")
    assert result == article("Görüş keçirilib", f"<p>{ONE}</p><p>{TWO}</p>", (line,))


@pytest.mark.parametrize(
    "line",
    [
        "© 2026 Azərbaycan Respublikası Dövlət Miqrasiya Xidməti",
        "Copyright © 2024 State Migration Service. All rights reserved.",
        "(c) 2019 ГМС",
        "2024 © Dövlət Miqrasiya Xidməti",
        "All rights reserved",
        "Bütün hüquqlar qorunur.",
        "Все права защищены",
        "Terms for users | Privacy Policy | All rights reserved",
        "Səhifənin son yenilənmə tarixi: 10.10.2023",
        "Last updated: 10 October 2023",
        "Дата последнего обновления: 10.10.2023 12:30",
        "Share",
        "Paylaş",
        "Поделиться: ВКонтакте | Telegram",
        "Facebook Twitter WhatsApp",
        "Просмотров: 1 234",
        "« Назад",
        "Read more »",
        "Back to list",
    ],
)
def test_furniture_below_the_body(line: str) -> None:
    result = parted(f"Görüş keçirilib\n\n{ONE}\n\n{TWO}\n\n{line}")
    assert result == article("Görüş keçirilib", f"<p>{ONE}</p><p>{TWO}</p>", (line,))


@pytest.mark.parametrize(
    "line",
    [
        "Müəllif hüquqları © işarəsi ilə qorunan əsərlər barədə yeni qanun qəbul edilib.",
        "The law says that all rights reserved to the author pass to the heirs after seventy years.",
        "(c) the third item of the agenda was adopted.",
        "Последнее обновление программы состоялось в 2023 году при участии десяти государств.",
        "English",
        "News of the agreement was welcomed by all the delegations present.",
        "Home affairs ministers of ten states will meet again in the spring.",
        "Share of remittances: 12 per cent",
        "Photo exhibition",
        "Paylaşılan təcrübə bütün iştirakçılar üçün faydalı olub.",
        "© AZERTAC",
    ],
)
def test_what_is_like_furniture_stays_inside_the_body(line: str) -> None:
    result = parted(f"Görüş keçirilib\n\n{ONE}\n\n{line}\n\n{TWO}")
    assert result == article("Görüş keçirilib", f"<p>{ONE}</p><p>{line}</p><p>{TWO}</p>")


@pytest.mark.parametrize(
    "text",
    [
        f"Görüş\n\n{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}",
        f"Görüş\n\n{ONE}\n\n{TWO}\n\nGörüş\n\n{ONE}\n\n{TWO}",
        f"Az En\n\nGörüş\n\n{ONE}\n\n{TWO}\n\n© 2024 DMX\n\nAz En\n\nGörüş\n\n{ONE}\n\n{TWO}\n\n© 2024 DMX",
    ],
)
def test_body_twice_is_kept_once(text: str) -> None:
    result = parted(text)
    assert (result.headline, result.body) == ("Görüş", f"<p>{ONE}</p><p>{TWO}</p>")
    assert result.warnings == ("body_twice",)


def test_a_refrain_is_no_second_body() -> None:
    result = parted("Şeir günü\n\nBəli.\n\nBəli.")
    assert (result.body, result.warnings) == ("<p>Bəli.</p><p>Bəli.</p>", ())


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        (f"{ONE} {TWO}", ONE.split(". ")[0] + ".", f"<p>{ONE} {TWO}</p>"),
        ("One sentence, with a stop.", "One sentence, with a stop.", "<p>One sentence, with a stop.</p>"),
        ("V. Huseynov met the envoy. They talked.", "V. Huseynov met the envoy.", None),
        ("слово " * 90, "слово " * 48 + "слово…", None),
    ],
)
def test_without_a_headline_the_first_sentence_serves_and_stays(text: str, headline: str, body: str | None) -> None:
    result = parted(text)
    assert result.headline == headline
    assert result.body == (body or f"<p>{text.strip()}</p>")
    assert result.warnings == ("headline_made",)


@pytest.mark.parametrize(
    ("title", "text", "headline"),
    [
        ("Görüş", f"Görüş\n\n{ONE}", "Görüş"),
        ("Görüş | Dövlət Miqrasiya Xidməti", f"Görüş\n\n{ONE}", "Görüş"),
        ("Görüş - DMX", f"newsPhoto\n\nGörüş\n\nGörüş\n\n{ONE}", "Görüş"),
        ("Bakıda böyük görüş keçirilib", ONE, "Bakıda böyük görüş keçirilib"),
        ("Xəbərlər", f"Görüş keçirilib\n\n{ONE}", "Görüş keçirilib"),
        ("12.10.2023", f"Görüş keçirilib\n\n{ONE}", "Görüş keçirilib"),
        (None, f"Görüş\nkeçirilib\n\n{ONE}", "Görüş keçirilib"),
        (None, f"Görüş\u200b  keçirilib\n\n{ONE}", "Görüş keçirilib"),
    ],
)
def test_headline(title: str | None, text: str, headline: str) -> None:
    result = parted(text, title)
    assert (result.headline, result.body) == (headline, f"<p>{ONE}</p>")


def test_style_and_lists_of_the_body_stay() -> None:
    body = f"<p>a <strong>b</strong> {ONE}</p><ul><li>English</li><li>Русский</li></ul><h3>H</h3><p>{TWO}</p>"
    for title in ("Görüş", None):
        assert extract_article(ReadDocument(title, tuple(html.paragraphs(f"<h2>Görüş</h2>{body}")))) == article(
            "Görüş", body
        )


def test_nothing_but_furniture_is_kept() -> None:
    assert parted("News") == Article("News", ())
    assert extract_article(ReadDocument(None, ())) == Article("", ())
