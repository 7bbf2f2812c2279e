"""Copies say what the archive knows of a photo, whatever their format, and show the same picture."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest
from PIL import Image, IptcImagePlugin

from pressdesk.errors import IntakeError
from pressdesk.formats.images import decoded
from pressdesk.formats.parser_client import ParserClient
from pressdesk.formats.photo_export import describe, fitting
from pressdesk.formats.picture_fields import exiv2, read_fields

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = {"JPEG": "jpg", "PNG": "png", "TIFF": "tif", "WEBP": "webp", "HEIF": "heic"}
WORDS: dict[str, dict[str, Any]] = {
    "az": {
        "captions": {
            "az": "Nazir qonağı qarşılayır, İçərişəhər",
            "en": "The Minister",
            "ru": "Министр встречает гостя",
        },
        "credit": "Xarici İşlər Nazirliyinin Mətbuat xidməti idarəsi",
        "rights": "© Dövlət Miqrasiya Xidməti. Bütün hüquqlar qorunur",
        "place": "Gəncə şəhəri",
        "people": ["Əliyev, Elçin", "Şəfəq Məmmədova"],
        "keywords": ["görüş; Bakı", "əməkdaşlıq"],
        "day": "2023-10-12T11:05:00",
    },
    "en": {
        "captions": {"en": "The Minister’s “guest” <1> & friends\nsecond line"},
        "credit": "Press service",
        "rights": "© Service",
        "place": "Baku",
        "people": ["Leyla Hasanova"],
        "keywords": ["meeting"],
        "day": "2023-10-12T11:05:00",
    },
    "ru": {
        "captions": {"ru": "Вручение подарков " * 200, "az": "Hədiyyələr"},
        "credit": "Государственная миграционная служба Азербайджана",
        "rights": "Все права защищены. " * 20,
        "place": "Шёлковый путь, Баку – Гянджа – Шеки",
        "people": ["Юрий Щёголев", "Ыев, Ёж", "Анна"],
        "keywords": ["совещание", "сотрудничество между государствами-участниками процесса"],
        "day": "1999-01-02T03:04:05",
    },
}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP = {
    "rights": "{http://purl.org/dc/elements/1.1/}rights",
    "credit": "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "place": "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}Location",
    "people": "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}PersonInImage",
    "keywords": "{http://purl.org/dc/elements/1.1/}subject",
    "day": "{http://ns.adobe.com/photoshop/1.0/}DateCreated",
}
_IPTC = {"caption": (2, 120, 2000), "credit": (2, 110, 32), "rights": (2, 116, 128), "place": (2, 92, 32)}


def _picture(path: Path, form: str) -> Path:
    Image.effect_noise((64, 48), 60).convert("RGB").save(path, form)
    return path


def _said(packet: str | bytes) -> dict[str, Any]:
    """What a packet of XMP says, by a reader of XML that knows nothing of photos."""
    root = ElementTree.fromstring(packet.strip(b"\0 \n") if isinstance(packet, bytes) else packet)
    found: dict[str, Any] = {}
    (description,) = root.iter(f"{_RDF}Description")
    for name, tag in _XMP.items():
        element = description.find(tag)
        items = [item.text for item in element.iter(f"{_RDF}li")] if element is not None else []
        found[name] = items or description.get(tag)
    captions = description.find("{http://purl.org/dc/elements/1.1/}description")
    assert captions is not None
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    found["captions"] = {item.get(lang): item.text for item in captions.iter(f"{_RDF}li")}
    return found


@pytest.mark.parametrize("code", WORDS)
@pytest.mark.parametrize("form", FORMATS)
def test_a_copy_says_all_that_is_known_and_shows_the_same(tmp_path: Path, form: str, code: str) -> None:
    path, known = _picture(tmp_path / f"a.{FORMATS[form]}", form), WORDS[code]
    with decoded(path) as (_kind, image):
        before = image.tobytes()
    with ParserClient() as worker:
        packet = worker.describe(path, known)
    with decoded(path) as (_kind, image):
        assert image.tobytes() == before
        inside = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or ""
        iptc: dict[Any, Any] = IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[no-untyped-call, arg-type]
    assert bool(packet) is (form == "HEIF")
    if form == "TIFF":
        with exiv2().Image(str(path)) as opened:
            inside = opened.read_raw_xmp()
    said = _said(packet or inside)
    default = next(iter(known["captions"].values()))
    assert said["captions"] == {"x-default": default, **known["captions"]}
    assert said["rights"] == [known["rights"]]
    assert {name: said[name] for name in ("credit", "place", "people", "keywords", "day")} == {
        name: known[name] for name in ("credit", "place", "people", "keywords", "day")
    }
    if form == "JPEG":
        assert iptc[(1, 90)] == b"\x1b%G"
        for name, (record, number, most) in _IPTC.items():
            whole = default if name == "caption" else known[name]
            assert iptc[(record, number)].decode() == fitting(whole, most)
            assert len(iptc[(record, number)]) <= most
    if form != "HEIF":
        assert read_fields(path).caption == default.strip()


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_another_program_reads_the_same(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg", "JPEG")
    describe(path, WORDS["az"])
    words = ["exiftool", "-s3", "-IPTC:Caption-Abstract", str(path)]
    assert (
        subprocess.run(words, capture_output=True, check=True).stdout.decode().strip() == WORDS["az"]["captions"]["az"]
    )


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("Gəncə", 7, "Gəncə"),
        ("Gəncə", 6, "Gənc"),
        ("Gəncə", 2, "G"),
        ("Шёл", 3, "Ш"),
        ("ae\u0301x", 3, "a"),
        ("", 5, ""),
    ],
)
def test_no_letter_is_cut_in_half(text: str, most: int, kept: str) -> None:
    assert fitting(text, most) == kept


def test_what_stood_in_an_old_encoding_stands_in_utf_8_beside_the_new(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg", "JPEG")
    with exiv2().Image(str(path)) as image:
        image.modify_iptc({"Iptc.Application2.City": "Баку город", "Iptc.Application2.Byline": ["Ann"]}, "cp1251")
    describe(path, {"credit": "Xidmət"})
    with exiv2().Image(str(path)) as image:
        found = image.read_iptc()
    assert found["Iptc.Application2.City"] == "Баку город"
    assert found["Iptc.Application2.Credit"] == "Xidmət"
    assert read_fields(path).creator == "Ann"


@pytest.mark.parametrize("form", FORMATS)
def test_the_words_of_the_file_in_other_languages_stay(tmp_path: Path, form: str) -> None:
    path = _picture(tmp_path / f"a.{FORMATS[form]}", form)
    theirs = {
        "x-default": "Old",
        "en-GB": "Old",
        "az": "Köhnə",
        "ru": "Старое",
        "de": "Der Gast\r\n„ä“",
        "tr": "Konuğu",
    }
    if form == "HEIF":
        tagged = path.with_suffix(".jpg")
        Image.new("RGB", (8, 8)).save(tagged)
    else:
        tagged = path
    with exiv2().Image(str(tagged)) as image:
        image.modify_xmp(
            {
                "Xmp.dc.description": {f'lang="{code}"': words for code, words in theirs.items()},
                "Xmp.dc.rights": {'lang="x-default"': "Old", 'lang="de"': "Alle Rechte"},
            }
        )
        packet = image.read_raw_xmp()
    if form == "HEIF":
        with Image.open(path) as opened:
            opened.save(path, form, xmp=packet.encode())
    known = {
        "captions": {"az": "Görüş keçirildi, Bakı", "en": "Meeting"},
        "rights": "©",
        "languages": ["az", "en", "ru"],
    }
    found = describe(path, known).packet
    if not found:
        with exiv2().Image(str(path)) as image:
            found = image.read_raw_xmp()
    said = _said(found)
    assert said["captions"].pop("de").split() == ["Der", "Gast", "„ä“"]
    assert said["captions"] == {
        "x-default": "Görüş keçirildi, Bakı",
        "az": "Görüş keçirildi, Bakı",
        "en": "Meeting",
        "tr": "Konuğu",
    }
    assert said["rights"] == ["©", "Alle Rechte"]


def test_a_damaged_copy_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(_picture(path, "JPEG").read_bytes()[:400])
    with ParserClient() as worker, pytest.raises(IntakeError):
        worker.describe(path, WORDS["az"])


def test_what_comes_out_of_word_and_codes_with_capitals_are_no_fault(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg", "JPEG")
    describe(
        path, {"captions": {"pt-br": "Uma\x0breunião\x00", "az": "Görüş\ufffe"}, "keywords": ["", "söz"], "credit": " "}
    )
    with exiv2().Image(str(path)) as image:
        found = image.read_xmp()["Xmp.dc.description"]
    assert {code.casefold(): words for code, words in found.items()} == {
        'lang="x-default"': "Uma reunião",
        'lang="pt-br"': "Uma reunião",
        'lang="az"': "Görüş",
    }


def test_a_png_keeps_a_caption_of_any_length(tmp_path: Path) -> None:
    lengths = [*range(1, 40), *range(255, 290)]
    for length in lengths:
        copy = tmp_path / f"{length}.png"
        Image.new("RGB", (4, 4), "red").save(copy)
        describe(copy, {"captions": {"en": "a" * length}, "languages": ["en"]})
    assert len(lengths) == 74
