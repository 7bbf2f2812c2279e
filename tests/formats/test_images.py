"""Pictures of every kind: sound or refused, upright, in sRGB, and with what they say about themselves."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import time
import zlib
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pillow_heif
import pyexiv2
import pytest
from PIL import Image, ImageCms

from pressdesk.errors import IntakeError
from pressdesk.formats.images import fit_for_print, read_image, thumbnail, write_caption_fields

if TYPE_CHECKING:
    from pathlib import Path

FORMS = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP", "heic": "HEIF"}
RED, BLUE, GREEN, YELLOW = (220, 30, 30), (30, 30, 220), (30, 200, 30), (230, 230, 30)


def quarters(size: tuple[int, int] = (80, 40)) -> Image.Image:
    """A picture with red at the top left, blue at the top right, green and yellow below."""
    wide, high = size
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (wide // 2, 0, wide, high // 2))
    image.paste(GREEN, (0, high // 2, wide // 2, high))
    image.paste(YELLOW, (wide // 2, high // 2, wide, high))
    return image


def colour_at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The nearest of the four colours at a place given in shares of width and height."""
    found = image.convert("RGB").getpixel((int(image.width * x), int(image.height * y)))
    assert isinstance(found, tuple)
    return min((RED, BLUE, GREEN, YELLOW), key=lambda one: sum(abs(a - b) for a, b in zip(one, found, strict=True)))


def saved(path: Path, image: Image.Image, **options: Any) -> Path:
    pillow_heif.register_heif_opener()
    forms = {".jpg": "JPEG", ".png": "PNG", ".tif": "TIFF", ".webp": "WEBP", ".heic": "HEIF"}
    image.save(path, forms[path.suffix], **options)
    return path


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(3).randbytes(size[0] * size[1] * 3))


def oriented(number: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = number
    return exif


@pytest.mark.parametrize(
    ("suffix", "form"), [(".jpg", "jpeg"), (".png", "png"), (".tif", "tiff"), (".webp", "webp"), (".heic", "heic")]
)
def test_every_kind(tmp_path: Path, suffix: str, form: str) -> None:
    path = saved(tmp_path / f"a{suffix}", quarters((400, 200)))
    before = path.read_bytes()
    facts = read_image(path)
    assert (facts.format, facts.width, facts.height, facts.warnings) == (form, 400, 200, ())
    for made in (thumbnail(path, 100), fit_for_print(path, 100)):
        copy = Image.open(BytesIO(made))
        assert (copy.size, copy.mode) == ((100, 50), "RGB")
        assert [colour_at(copy, x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)] == [RED, BLUE, GREEN, YELLOW]
    assert path.read_bytes() == before


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
@pytest.mark.parametrize(
    ("number", "corners"),
    [
        (1, [RED, BLUE, GREEN, YELLOW]),
        (2, [BLUE, RED, YELLOW, GREEN]),
        (3, [YELLOW, GREEN, BLUE, RED]),
        (4, [GREEN, YELLOW, RED, BLUE]),
        (5, [RED, GREEN, BLUE, YELLOW]),
        (6, [GREEN, RED, YELLOW, BLUE]),
        (7, [YELLOW, BLUE, GREEN, RED]),
        (8, [BLUE, YELLOW, RED, GREEN]),
    ],
)
def test_upright(tmp_path: Path, suffix: str, number: int, corners: list[tuple[int, ...]]) -> None:
    path = saved(tmp_path / f"a{suffix}", quarters(), exif=oriented(number))
    size = (80, 40) if number < 5 else (40, 80)
    facts = read_image(path)
    assert (facts.width, facts.height) == size
    for made in (thumbnail(path, 80), fit_for_print(path, 80)):
        copy = Image.open(BytesIO(made))
        assert copy.size == size
        assert [colour_at(copy, x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)] == corners
        assert not copy.getexif()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_modes_of_png(tmp_path: Path, mode: str) -> None:
    source = quarters() if mode != "I;16" else Image.new("I;16", (80, 40), 32768)
    path = saved(tmp_path / "a.png", source.convert(mode) if mode != "I;16" else source)
    read_image(path)
    copy = Image.open(BytesIO(thumbnail(path, 40)))
    assert (copy.format, copy.mode, copy.size) == ("JPEG", "RGB", (40, 20))
    if mode == "I;16":
        assert abs(copy.getpixel((5, 5))[0] - 128) < 4  # type: ignore[index,operator]


def test_transparent_becomes_white(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.new("RGBA", (40, 20), (255, 0, 0, 0)))
    assert Image.open(BytesIO(fit_for_print(path, 40))).convert("RGB").getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("suffix", [".jpg", ".tif"])
def test_cmyk(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"a{suffix}", quarters().convert("CMYK"))
    read_image(path)
    for made in (thumbnail(path, 80), fit_for_print(path, 80)):
        copy = Image.open(BytesIO(made))
        assert copy.mode == "RGB"
        assert [colour_at(copy, x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)] == [RED, BLUE, GREEN, YELLOW]


@pytest.mark.parametrize("profile", [ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(), b"no profile"])
def test_profile_that_does_not_fit_is_passed_over(tmp_path: Path, profile: bytes) -> None:
    path = saved(tmp_path / "a.png", quarters(), icc_profile=profile)
    assert colour_at(Image.open(BytesIO(thumbnail(path, 80))), 0.2, 0.2) == RED


def test_drawing_is_kept_sharp_and_photograph_small(tmp_path: Path) -> None:
    drawing = saved(tmp_path / "a.png", quarters())
    assert Image.open(BytesIO(fit_for_print(drawing, 200))).format == "PNG"
    photograph = saved(tmp_path / "b.png", noise((200, 100)))
    made = Image.open(BytesIO(fit_for_print(photograph, 150)))
    assert (made.format, made.size) == ("JPEG", (150, 75))


def test_small_pictures_are_not_blown_up(tmp_path: Path) -> None:
    assert Image.open(BytesIO(thumbnail(saved(tmp_path / "a.jpg", quarters()), 500))).size == (80, 40)


FACTS = {
    "caption": "Bakıda görüş: Вюсал Гусейнов",
    "headline": "Görüş keçirilib",
    "credit": "DMX",
    "rights": "© 2023 Dövlət Miqrasiya Xidməti",
    "creator": "F. Əliyev",
    "place": "Bakı",
    "keywords": ("miqrasiya", "Алматинский процесс"),
    "people": ("Vüsal Hüseynov", "Zeynal Hacıyev"),
    "taken_at": datetime(2023, 10, 12, 10, 11, 12),
}


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_what_is_written_is_read(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"görüş{suffix}", noise((64, 48)))
    write_caption_fields(path, **FACTS)
    facts = read_image(path)
    found = {name: getattr(facts, {"headline": "title"}.get(name, name)) for name in FACTS}
    assert found == FACTS
    if suffix != ".webp":  # which has no place for IPTC
        assert facts.embedded["Iptc.Application2.Caption"] == FACTS["caption"]
    assert facts.embedded["Xmp.dc.subject"] == "miqrasiya, Алматинский процесс"
    assert (facts.width, facts.height, facts.warnings) == (64, 48, ())


@pytest.mark.parametrize(
    ("family", "fields", "expected"),
    [
        ("exif", {"Exif.Image.ImageDescription": "Görüş"}, {"caption": "Görüş"}),
        ("exif", {"Exif.Image.ImageDescription": "OLYMPUS DIGITAL CAMERA"}, {"caption": None}),
        ("exif", {"Exif.Photo.UserComment": "charset=Unicode Görüş"}, {"caption": "Görüş"}),
        ("exif", {"Exif.Image.Artist": "A", "Exif.Image.Copyright": "B"}, {"creator": "A", "rights": "B"}),
        ("exif", {"Exif.Image.Make": "Canon", "Exif.Image.Model": "Canon EOS R6"}, {"camera": "Canon EOS R6"}),
        ("exif", {"Exif.Photo.DateTimeOriginal": "0000:00:00 00:00:00"}, {"taken_at": None}),
        ("exif", {"Exif.Photo.DateTimeOriginal": "2023:13:45 10:00:00"}, {"taken_at": None}),
        ("exif", {"Exif.Photo.DateTimeOriginal": "2023:10:12 10:00:00"}, {"taken_at": datetime(2023, 10, 12, 10)}),
        ("xmp", {"Xmp.photoshop.DateCreated": "2023-10-12T10:00:00+04:00"}, {"taken_at": datetime(2023, 10, 12, 10)}),
        ("iptc", {"Iptc.Application2.DateCreated": "2023-10-12"}, {"taken_at": datetime(2023, 10, 12)}),
        (
            "iptc",
            {"Iptc.Application2.ObjectName": "T", "Iptc.Application2.Byline": ["A"]},
            {"title": "T", "creator": "A"},
        ),
        ("iptc", {"Iptc.Application2.City": "Bakı", "Iptc.Application2.CountryName": "AZ"}, {"place": "Bakı, AZ"}),
        ("xmp", {"Xmp.dc.title": {'lang="x-default"': "T", 'lang="ru"': "Т"}}, {"title": "T"}),
        ("xmp", {"Xmp.dc.creator": ["A", "B"]}, {"creator": "A, B"}),
    ],
)
def test_where_facts_stand(tmp_path: Path, family: str, fields: dict[str, Any], expected: dict[str, Any]) -> None:
    path = saved(tmp_path / "a.jpg", quarters())
    with pyexiv2.Image(str(path)) as image:
        getattr(image, f"modify_{family}")(fields)
    facts = read_image(path)
    assert {name: getattr(facts, name) for name in expected} == expected


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251"])
def test_iptc_without_its_mark_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = saved(tmp_path / "a.jpg", quarters())
    with pyexiv2.Image(str(path)) as image:
        image.modify_iptc({"Iptc.Application2.Caption": "Встреча состоялась в Баку"}, encoding=encoding)
    assert read_image(path).caption == "Встреча состоялась в Баку"


def test_heic_says_when_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "iPhone 15"
    exif.get_ifd(0x8769)[0x9003] = "2023:10:12 10:11:12"
    facts = read_image(saved(tmp_path / "a.heic", quarters(), exif=exif))
    assert (facts.taken_at, facts.camera) == (datetime(2023, 10, 12, 10, 11, 12), "iPhone 15")


def test_damaged_metadata_do_not_spoil_the_picture(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", quarters(), exif=b"Exif\0\0II*\0\xff\xff\xff\x7f" + b"\xee" * 40)
    facts = read_image(path)
    assert (facts.width, facts.height, facts.embedded) == (80, 40, {})
    assert Image.open(BytesIO(thumbnail(path, 40))).size == (40, 20)


def png_of(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width + 1) * 100))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg() -> bytes:
    buffer = BytesIO()
    noise((300, 200)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.jpg", b"", "source_empty"),
        ("a.jpg", b"\0" * 900, "source_empty"),
        ("a.jpg", jpeg()[:9000], "source_broken"),
        ("a.jpg", b"\xff\xd8\xff\xe0 and no more", "source_broken"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "source_broken"),
        ("a.png", png_of(200, 300)[:-20], "source_broken"),
        ("a.png", png_of(14_000, 14_000), "source_too_large"),
        ("a.png", png_of(60_000, 60_000), "source_too_large"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "source_broken"),
        ("a.tif", b"II*\0\x08\0\0\0\xff\xff", "source_broken"),
        ("a.webp", b"RIFF\x20\0\0\0WEBPVP8 ", "source_broken"),
        ("a.pdf", b"%PDF-1.4\n", "source_not_what_it_says"),
        ("a.txt", b"words", "source_not_what_it_says"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    began = time.monotonic()
    for attempt in (read_image, lambda path: thumbnail(path, 100), lambda path: fit_for_print(path, 100)):
        with pytest.raises(IntakeError) as caught:
            attempt(path)
        assert caught.value.code == code
        assert str(path) in str(caught.value)
    assert time.monotonic() - began < 2


def test_mutated_pictures_are_read_or_refused(tmp_path: Path) -> None:
    dice = random.Random(16)
    sources = []
    for suffix in (".jpg", ".png", ".tif", ".webp", ".heic"):
        path = saved(tmp_path / f"a{suffix}", quarters((64, 48)), exif=oriented(6))
        if suffix != ".heic":
            write_caption_fields(path, **FACTS)
        sources.append(path)
    read = unnamed = 0
    for turn in range(600):
        source = sources[turn % len(sources)]
        data = bytearray(source.read_bytes())
        for _ in range(dice.choice((1, 2, 8, 40))):
            at = dice.randrange(min(len(data), dice.choice((60, 600, 100_000))))
            data[at : at + dice.choice((1, 1, 4))] = dice.choice(
                (b"\xff\xff\xff\xff", b"\0", b"\x7f\xff\xff\xff", b"A")
            )
        path = tmp_path / f"mutated{source.suffix}"
        path.write_bytes(data[: dice.choice((len(data), len(data), len(data), dice.randrange(1, len(data))))])
        try:
            facts = read_image(path)
            thumbnail(path, 32)
        except IntakeError as error:
            unnamed += str(path) not in str(error)
        else:
            read += facts.width > 0
    assert unnamed == 0
    assert read > 50


def test_importing_is_cheap() -> None:
    code = "import sys, pressdesk.formats.images; print({'PIL', 'pyexiv2', 'pillow_heif'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"


def test_a_photo_in_black_and_white_is_printed_as_a_photo(tmp_path: Path) -> None:
    grey = Image.effect_noise((200, 150), 60)
    grey.save(tmp_path / "grey.png")
    assert fit_for_print(tmp_path / "grey.png", 200).startswith(b"\xff\xd8")
    drawing = Image.new("L", (200, 150), 255)
    drawing.paste(0, (20, 20, 90, 90))
    drawing.save(tmp_path / "drawing.png")
    assert fit_for_print(tmp_path / "drawing.png", 200).startswith(b"\x89PNG")
