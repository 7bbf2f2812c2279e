"""Which encoding a text is in, tried on words of the three languages."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from pressdesk.errors import IntakeError
from pressdesk.formats.decoding import decode

AZ = "Bakıda görüş keçirilib. Dövlət xidmətinin rəisi çıxış edib, qonaqlar suallara cavab alıblar."
AZ_TURKISH = "Bakida görüş keçirilib. Türkiyə səfiri çıxış edib".replace("ə", "e") + " — “İndi”, ölkənin".replace(
    "ə", "e"
)
RU = "Встреча состоялась в Баку. Начальник Службы сообщил гостям о программе — «Миграция»."
EN = "The meeting was held in Baku. “A good day”, said the Minister – and left."
NOWHERE = Path("release.txt")


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, codec) for text in (AZ, RU, EN) for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
        *((text, codec) for text in (AZ, RU, EN) for codec in ("utf-16-le", "utf-16-be")),
        (RU, "cp1251"),
        (RU.replace("—", "-").replace("«", '"').replace("»", '"'), "koi8-r"),
        (RU.upper(), "cp1251"),
        ("Итоги", "cp1251"),
        (AZ_TURKISH, "cp1254"),
        (EN, "cp1254"),
        (EN, "cp1252"),
        ("plain", "ascii"),
    ],
)
def test_recognised(text: str, encoding: str, ends: str) -> None:
    written = f"{text}{ends}{ends}{text}{ends}"
    assert decode(written.encode(encoding), NOWHERE) == f"{text}\n\n{text}\n"


@pytest.mark.parametrize("size", [80, 200, None])
def test_samples_in_each_encoding(samples: Path, size: int | None) -> None:
    wrong = []
    codecs = {
        "ru": ("utf-8", "utf-16-le", "cp1251", "koi8-r"),
        "az": ("utf-8", "utf-16-le", "cp1254"),
        "en": ("cp1254",),
    }
    for line in (samples / "releases.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = " ".join(row["text"].split())[:size]
        for codec in codecs[row["lang"]]:
            data = text.encode(codec, "replace")
            if decode(data, NOWHERE) != data.decode(codec):
                wrong.append((row["id"], codec))
    assert wrong == []


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('<meta charset="windows-1251"><p>Ял'.encode("cp1251"), '<meta charset="windows-1251"><p>Ял'),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">' + "ы".encode("koi8-r"), None),
    ],
)
def test_declared_by_the_page(data: bytes, expected: str | None) -> None:
    text = decode(data, NOWHERE)
    assert text == expected if expected else text.endswith("ы")


def test_declared_utf8_may_have_a_few_bytes_spoilt() -> None:
    damaged = b'<meta charset="utf-8">' + ("Görüş keçirilib. " * 4).encode().replace(b"\xc3\xa7", b"\xa7", 1)
    assert "Görüş ke\ufffdirilib. Görüş keçirilib." in decode(damaged, NOWHERE)


def test_utf8_cut_inside_a_letter_is_utf8() -> None:
    assert decode((RU * 3).encode()[:-2], NOWHERE).startswith(RU)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        "今天的新闻发布会在首都举行".encode("gbk") * 5,
        "Ελληνικά γράμματα και λέξεις".encode("cp1253") * 5,
        b"text\0with\0zeros" * 10,
        b"\x1b[2J\x07\x08\x01\x02" * 20,
        b"\xff\xfe" + bytes(range(256)) * 20 + b"\xd8\xd8" * 200,
    ],
)
def test_not_text_of_ours(data: bytes) -> None:
    with pytest.raises(IntakeError) as caught:
        decode(data, NOWHERE)
    assert caught.value.code == "source_encoding"


def test_noise_is_never_taken_for_text() -> None:
    noise = random.Random(7)
    for _ in range(200):
        with pytest.raises(IntakeError, match="encoding"):
            decode(noise.randbytes(400), NOWHERE)


def test_one_foreign_name_does_not_spoil_an_english_text() -> None:
    text = "João da Silva was among the guests of the conference held in Baku on 12 October, the Service said."
    assert decode(text.encode("cp1252"), NOWHERE) == text
