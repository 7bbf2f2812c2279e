"""One budget for a file, from the first look to the commit, whatever somebody put into it."""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pyexiv2
import pytest
from PIL import Image

from pressdesk.errors import IntakeError
from pressdesk.formats import images, limits, parser_client
from pressdesk.formats.parser_client import MEMORY_MB, SECONDS, ParserClient
from pressdesk.services.importing import import_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.storage.archive import Archive

MARKS = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured by /proc")
AZ = "Görüşdə əməkdaşlıq məsələləri müzakirə olunub və yeni layihələr barədə danışılıb."
RU = "Министр принял участие в заседании комиссии по вопросам миграции."
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def text(words: str) -> bytes:
    return words.encode("utf-8")


def page(inside: str) -> bytes:
    return f"<!DOCTYPE html><html><body><p>{AZ}</p>{inside}<p>{AZ}</p></body></html>".encode()


def package(**parts: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"[Content_Types].xml": TYPES.encode(), **parts}.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def word(inside: str) -> bytes:
    document = f'<w:document xmlns:w="{W}"><w:body>{inside}</w:body></w:document>'
    return package(**{"word/document.xml": document.encode()})


def directory(entries: int) -> bytes:
    """A zip whose directory names so many files that are not there."""
    central = b"".join(
        b"PK\1\2"
        + struct.pack("<HHHHHHIIIHHHHHII", 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0)
        + b"%06x" % number
        for number in range(entries)
    )
    local = b"PK\3\4" + bytes(26)
    count = min(entries, 65_535)
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(central), len(local), 0)


def pdf(content: bytes, pages: int = 1) -> bytes:
    packed = zlib.compress(content, 9)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    own = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 4 0 R >>"
    )
    kids = b" ".join(b"5 0 R" for _ in range(pages))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages)]
    objects += [font, stream, own]
    out, offsets = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return out + end % (table, len(out))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *, colour: int = 2, bits: int = 8, extra: bytes = b"") -> bytes:
    """A PNG that unpacks to nothing but zeros; of palettes with a transparent colour where ``colour`` is 3."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = 1 + (width * samples * bits + 7) // 8
    packer = zlib.compressobj(1)
    blank = bytes(row)
    data = b"".join([*(packer.compress(blank) for _ in range(height)), packer.flush()])
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    palette = chunk(b"PLTE", bytes(768)) + chunk(b"tRNS", bytes(256)) if colour == 3 else b""
    return b"\x89PNG\r\n\x1a\n" + head + extra + palette + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def apng(width: int, height: int, frames: int) -> bytes:
    control = chunk(b"acTL", struct.pack(">II", frames, 0))
    frame = struct.pack(">IIIIIHHBB", 0, width, height, 0, 0, 1, 1, 0, 0)
    return png(width, height, extra=control + chunk(b"fcTL", frame))


def xmp(value: str) -> bytes:
    described = f'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">{value}</rdf:Description>'
    rdf = f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{described}</rdf:RDF>'
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{rdf}</x:xmpmeta>'.encode()


def caption(size: int) -> bytes:
    words = "a " * (size // 2)
    return xmp(f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{words}</rdf:li></rdf:Alt></dc:description>')


def keywords(number: int, size: int) -> bytes:
    items = "".join(f"<rdf:li>{number} {'k' * size}</rdf:li>" for number in range(number))
    return xmp(f"<dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>")


def png_with_xmp(packet: bytes) -> bytes:
    return png(64, 64, extra=chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet))


def saved(mode: str, size: tuple[int, int], form: str, **options: Any) -> bytes:
    if form == "HEIF":
        images._pillow()
    buffer = BytesIO()
    Image.new(mode, size, 1).save(buffer, form, **options)
    return buffer.getvalue()


def jpeg_with(marker: int, packets: list[bytes]) -> bytes:
    plain = saved("RGB", (64, 64), "JPEG")
    return plain[:2] + b"".join(struct.pack(">BBH", 255, marker, len(one) + 2) + one for one in packets) + plain[2:]


def iptc(fields: int, size: int) -> bytes:
    records = b"".join(
        b"\x1c\x02\x19" + struct.pack(">H", size) + b"%05d" % number + b"k" * (size - 5) for number in range(fields)
    )
    return b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records


def lying(form: bytes, width: int, height: int) -> bytes:
    """A WebP of 34 bytes that says it is as large as the format allows."""
    bits = (width - 1) | (height - 1) << 14
    data = b"\x2f" + struct.pack("<I", bits) + b"\x88\x88\x08\0\0\0\0\0\0"
    return b"RIFF" + struct.pack("<I", 12 + len(data)) + form + b"VP8L" + struct.pack("<I", len(data)) + data


def nested(levels: int) -> bytes:
    inside = b"0" * 5_000_000
    for number in range(levels):
        inside = package(**{f"word/{number}.zip": inside, "word/document.xml": b"<a/>"})
    return inside


def different_words(number: int) -> str:
    """Words as Russian has them, each with an ending of its own, among sentences."""
    letters = "абвгдежзийклмнопрстуфхцчшщыэюя"
    ends = ["".join(three) for three in itertools.product(letters, repeat=3)]
    lines = (" ".join(f"заседа{end}" for end in ends[at : at + 10]) for at in range(0, number, 10))
    return "\n\n".join(f"{RU} {line}" for line in lines)


def written(paragraphs: int) -> bytes:
    """A Word document that cannot be packed well."""
    dice = random.Random(16)
    lines = (" ".join(f"{dice.randrange(9_000)}" for _ in range(8)) for _ in range(paragraphs))
    return word("".join(f"<w:p><w:r><w:t>{AZ} {line}</w:t></w:r></w:p>" for line in lines))


P = f"<w:p><w:r><w:t>{AZ}</w:t></w:r></w:p>"

# What each is, the name of its file, and how it is built.
HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "one word": ("a.txt", lambda: text(f"{AZ}\n\n" * 10 + "a" * 4_900_000)),
    "one word of two bytes": ("a.txt", lambda: text(f"{AZ}\n\n" * 10 + "ş" * 2_400_000)),
    "words as long as they may be": (
        "a.txt",
        lambda: text(f"{AZ}\n\n" * 10 + " ".join(f"{n:x}".rjust(2_000, "ş") for n in range(400))),
    ),
    "40,000 paragraphs": ("a.txt", lambda: text("\n\n".join(f"{AZ} {n}" for n in range(40_000)))),
    "paragraphs as many as may be": (
        "a.txt",
        lambda: text("\n\n".join(f"Görüş {n % 9999} keçirilib" for n in range(19_000))),
    ),
    "a text twice": ("a.txt", lambda: text(("\n\n".join(f"Görüş {n} keçirilib" for n in range(9_500)) + "\n\n") * 2)),
    "lines": ("a.txt", lambda: text(f"{AZ}\n\n" + "\n".join("Görüş keçirilib" for _ in range(300_000)))),
    "different words": ("a.txt", lambda: text(f"{AZ}\n\n" * 10 + " ".join(f"söz{n:x}" for n in range(400_000)))),
    "different words as many as may be": ("a.txt", lambda: text(different_words(9_900))),
    "marks on one letter": ("a.txt", lambda: text(f"{AZ}\n\n" + "a" + "\u0301" * 2_400_000)),
    "entities": ("a.html", lambda: page("&amp;" * 900_000)),
    "spaces": ("a.txt", lambda: text(AZ + " \n" * 2_400_000 + AZ)),
    "numbers": ("a.txt", lambda: text(f"{AZ}\n\n" + "12.10.2023 " * 400_000)),
    "deep tags": ("a.html", lambda: page("<div>" * 20_000)),
    "tables": ("a.html", lambda: page("<table><tr><td>a</td></tr></table>" * 30_000)),
    "nested tables": ("a.html", lambda: page("<table><tr><td>" * 500)),
    "attributes": ("a.html", lambda: page("<p " + " ".join(f"a{n}=1" for n in range(400_000)) + ">")),
    "one attribute": ("a.html", lambda: page(f'<a href="https://x/{"a" * 4_000_000}">b</a>')),
    "formatting": ("a.html", lambda: page("<b>a</b> och <i>b</i> " * 40_000)),
    "comments": ("a.html", lambda: page("<!--" * 1_000_000)),
    "half tags": ("a.html", lambda: page("<a " * 1_000_000)),
    "scripts": ("a.html", lambda: page("<script>" * 500_000)),
    "pictures in a page": ("a.html", lambda: page(f'<img src="data:image/png;base64,{"A" * 40_000_000}">')),
    "different paragraphs in Word": ("a.docx", lambda: written(6_000)),
    "paragraphs in Word": ("a.docx", lambda: word(P * 40_000)),
    "tables in Word": ("a.docx", lambda: word(f"<w:tbl><w:tr>{f'<w:tc>{P}</w:tc>' * 20}</w:tr></w:tbl>" * 900)),
    "nested tables in Word": (
        "a.docx",
        lambda: word("<w:tbl><w:tr><w:tc>" * 2_000 + P + "</w:tc></w:tr></w:tbl>" * 2_000),
    ),
    "runs in Word": ("a.docx", lambda: word("<w:p>" + "<w:r><w:t>a b</w:t></w:r>" * 300_000 + "</w:p>")),
    "a bomb in Word": ("a.docx", lambda: package(**{"word/document.xml": b"<a/>", "word/b": bytes(150_000_000)})),
    "zips in zips": ("a.docx", lambda: nested(5)),
    "a directory of a zip": ("a.docx", lambda: directory(400_000)),
    "a compound file": ("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(30_000_000)),
    "pages of a PDF": ("a.pdf", lambda: pdf(b"BT /F 9 Tf 9 700 Td (a b c) Tj ET", pages=100_000)),
    "a stream of a PDF": ("a.pdf", lambda: pdf(b"BT /F 9 Tf 9 700 Td (a b c d e f) Tj ET\n" * 400_000)),
    "a blank stream of a PDF": ("a.pdf", lambda: pdf(bytes(300_000_000))),
    "pages that repeat a stream": (
        "a.pdf",
        lambda: pdf(b"BT /F 9 Tf 9 700 Td (a b c d e f) Tj ET\n" * 4_000, pages=450),
    ),
    "a WebP of 34 bytes": ("a.webp", lambda: lying(b"WEBP", 16_383, 6_100)),
    "a WebP as large as may be": ("a.webp", lambda: saved("RGB", (5_000, 4_990), "WEBP", quality=1, method=0)),
    "frames of a WebP": ("a.webp", lambda: frames("WEBP", (1_500, 1_500), 20)),
    "a HEIC": ("a.heic", lambda: saved("RGB", (3_000, 3_000), "HEIF", quality=1)),
    "a PNG of 14,000 by 14,000": ("a.png", lambda: png(14_000, 14_000, bits=1, colour=0)),
    "a PNG as large as may be": ("a.png", lambda: png(8_160, 8_160)),
    "a transparent PNG as large as may be": ("a.png", lambda: png(6_300, 6_300, colour=6)),
    "a palette as large as may be": ("a.png", lambda: png(5_770, 5_770, colour=3)),
    "sixteen bits as large as may be": ("a.png", lambda: png(6_660, 6_660, colour=0, bits=16)),
    "frames of a PNG": ("a.png", lambda: apng(3_000, 3_000, 60_000)),
    "a TIFF in one strip": (
        "a.tif",
        lambda: saved("RGB", (7_500, 7_500), "TIFF", compression="tiff_deflate", tiffinfo={278: 7_500}),
    ),
    "a TIFF as large as may be": ("a.tif", lambda: saved("RGB", (8_160, 8_160), "TIFF", compression="tiff_lzw")),
    "pages of a TIFF": ("a.tif", lambda: frames("TIFF", (2_000, 2_000), 20)),
    "a progressive JPEG": (
        "a.jpg",
        lambda: saved("RGB", (10_000, 9_000), "JPEG", progressive=True, subsampling=0, quality=1),
    ),
    "a progressive JPEG as large as may be": (
        "a.jpg",
        lambda: saved("RGB", (6_300, 6_300), "JPEG", progressive=True, subsampling=0, quality=1),
    ),
    "a JPEG as large as may be": ("a.jpg", lambda: saved("RGB", (10_000, 9_990), "JPEG", quality=1)),
    "49 MB of XMP in a PNG": ("a.png", lambda: png_with_xmp(caption(49_000_000))),
    "keywords": ("a.png", lambda: png_with_xmp(keywords(100_000, 10))),
    "long keywords": ("a.png", lambda: png_with_xmp(keywords(100, 40_000))),
    "languages of a caption": (
        "a.png",
        lambda: png_with_xmp(
            xmp(
                "<dc:description><rdf:Alt>"
                + "".join(f'<rdf:li xml:lang="x-{n}">{"a" * 500}</rdf:li>' for n in range(10_000))
                + "</rdf:Alt></dc:description>"
            )
        ),
    ),
    "nested XMP": ("a.png", lambda: png_with_xmp(xmp("<dc:a rdf:parseType='Resource'>" * 20_000))),
    "fields of IPTC": ("a.jpg", lambda: jpeg_with(0xED, [iptc(600, 100)])),
    "a caption in EXIF": ("a.tif", lambda: saved("RGB", (64, 64), "TIFF", tiffinfo={270: "a " * 10_000_000})),
    "a profile of colours": (
        "a.jpg",
        lambda: jpeg_with(0xE2, [b"ICC_PROFILE\0" + bytes([n, 255]) + bytes(65_000) for n in range(1, 256)]),
    ),
    "a packed profile of colours": (
        "a.png",
        lambda: png(64, 64, extra=chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(400_000_000), 9))),
    ),
    "packed words of a PNG": (
        "a.png",
        lambda: png(64, 64, extra=chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(400_000_000), 9))),
    ),
}


def frames(form: str, size: tuple[int, int], number: int) -> bytes:
    buffer = BytesIO()
    first, *rest = (Image.new("RGB", size, (n, 0, 0)) for n in range(number))
    options: dict[str, Any] = {"quality": 1, "method": 0} if form == "WEBP" else {"compression": "tiff_deflate"}
    first.save(buffer, form, save_all=True, append_images=rest, **options)
    return buffer.getvalue()


# What takes seconds to build, or until it is killed.
HEAVY: dict[str, tuple[str, Callable[[], bytes]]] = {
    "formatting in one paragraph": ("a.html", lambda: page("<p>" + "twenty letters of it <b></b>" * 45_000)),
    "a large HEIC": ("a.heic", lambda: saved("RGB", (8_000, 7_000), "HEIF", quality=1)),
    "a HEIC as large as may be": ("a.heic", lambda: saved("RGB", (7_000, 7_000), "HEIF", quality=1)),
    "many different paragraphs in Word": ("a.docx", lambda: written(60_000)),
    "Word as large as may be": ("a.docx", lambda: written(11_000)),
}


# A program of its own takes the files in, so that neither its memory nor its time is that of the tests.
PROGRAM = """
import json, resource, sys, time
from pathlib import Path
from pressdesk.errors import PressdeskError
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.importing import import_paths
from pressdesk.services.opening import open_archive

def peak():
    line = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1000

def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

def shown(path):
    with ParserClient() as worker:
        worker.small(path, 2048)

with open_archive(Path(sys.argv[1]), write=True) as archive:
    for path in map(Path, sys.argv[2:]):
        open("/proc/self/clear_refs", "w").write("5")
        own, others, began = time.process_time(), spent(), time.monotonic()
        report = import_paths(archive, [path], by="test")
        row = {"program_s": time.process_time() - own, "worker_s": spent() - others}
        row["took"] = time.monotonic() - began
        row["program_mb"] = peak()
        said = [str(one.error) for one in report.failed] + [str(one.warnings) for one in report.imported]
        if path.suffix in (".jpg", ".png", ".tif", ".webp", ".heic"):
            others = spent()
            try:
                shown(path)
            except PressdeskError as error:
                said.append(str(error))
            row["worker_s"] = max(row["worker_s"], spent() - others)
        row["worker_mb"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 // 1_000_000
        row |= {"path": str(path), "code": [one.error.code for one in report.failed], "said": said}
        print(json.dumps(row), flush=True)
"""


@MARKS
@pytest.mark.parametrize(
    "hostile",
    [*(dict(list(HOSTILE.items())[part::3]) for part in range(3)), pytest.param(HEAVY, marks=pytest.mark.endurance)],
    ids=["first", "second", "third", "heavy"],
)
def test_hostile_files_stay_within_the_budget(
    hostile: dict[str, tuple[str, Callable[[], bytes]]],
    folder: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    paths = {}
    for number, (name, (file, build)) in enumerate(hostile.items()):
        paths[name] = tmp_path / f"{number}" / file
        paths[name].parent.mkdir()
        paths[name].write_bytes(build())
    command = [sys.executable, "-c", PROGRAM, str(folder), *map(str, paths.values())]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert shown.returncode == 0, shown.stderr
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [row["path"] for row in rows] == [str(path) for path in paths.values()]
    for name, row in zip(paths, rows, strict=True):
        record_property("budget", {**row, "name": name})
        assert all(row["path"] in said for said in row["said"] if row["code"]), row
    over = [
        (name, row)
        for name, row in zip(paths, rows, strict=True)
        if max(row["program_mb"], row["worker_mb"]) > MEMORY_MB or row["program_s"] + row["worker_s"] > SECONDS
    ]
    assert over == []
    # What came in can be shown.
    assert [
        (name, row["said"]) for name, row in zip(paths, rows, strict=True) if not row["code"] and row["said"][1:]
    ] == []


def taken_over(script: str) -> ParserClient:
    """A worker whose process a file has made do something else."""
    worker = ParserClient(seconds=5)
    program = f"import sys, json\nsys.stdin.readline()\n{script}"
    process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    worker._process, worker._watch = process, parser_client._Watch(process)
    return worker


FACTS = {"format": "jpeg", "width": 1, "height": 1, "taken_at": None, "title": None, "caption": None, "credit": None}
FACTS |= {"rights": None, "creator": None, "place": None, "keywords": [], "people": [], "camera": None}
FACTS |= {"embedded": {}, "warnings": []}


def answer(**changed: object) -> str:
    return f"print(json.dumps({{'found': { ({**FACTS, **changed})!r}}}))"


@pytest.mark.parametrize(
    "script",
    [
        "sys.stdout.write('x' * 17_000_000 + '\\n')",
        "print('[' * 100_000)",
        "print('[]')",
        "print('{}')",
        "print('{\"found\": 5}')",
        "print('{\"error\": 5}')",
        "print(json.dumps({'error': 'archive_gone', 'details': {'path': ''}}))",
        "print(json.dumps({'error': 'source_no_such', 'details': {'path': ''}}))",
        "print(json.dumps({'error': 'source_too_large', 'details': {}}))",
        "print(json.dumps({'error': 'source_too_large', 'details': []}))",
        answer(width="1"),
        answer(width=True),
        answer(caption="c" * 10_001),
        answer(caption=["c"]),
        answer(keywords=["k"] * 201),
        answer(keywords=["k" * 201]),
        answer(keywords="k"),
        answer(embedded={str(n): "" for n in range(401)}),
        answer(embedded={"a": 1}),
        answer(taken_at="yesterday"),
        answer(more=1),
        "print(json.dumps({'found': {'format': 'jpeg'}}))",
    ],
)
def test_nothing_else_is_believed(tmp_path: Path, script: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(saved("RGB", (8, 8), "JPEG"))
    with taken_over(script) as worker:
        with pytest.raises(IntakeError) as caught:
            worker.picture(path)
        assert caught.value.code == "source_broken"
        assert str(path) in str(caught.value)
        # The next file gets a process that is in its right mind.
        assert worker.picture(path).width == 8


def test_what_is_right_is_believed(tmp_path: Path) -> None:
    with taken_over(answer(caption="c" * 10_000, taken_at="2023-10-12T10:00:00", keywords=["k"] * 200)) as worker:
        facts = worker.picture(tmp_path / "a.jpg")
    assert (facts.width, facts.taken_at, len(facts.keywords)) == (1, datetime(2023, 10, 12, 10), 200)


OVERLONG = {
    "title": {"xmp": {"Xmp.photoshop.Headline": "t" * 1_001}},
    "caption": {"xmp": {"Xmp.dc.description": {'lang="x-default"': "c" * 10_001}}},
    "credit": {"xmp": {"Xmp.photoshop.Credit": "c" * 1_001}},
    "rights": {"xmp": {"Xmp.dc.rights": {'lang="x-default"': "r" * 4_001}}},
    "creator": {"xmp": {"Xmp.dc.creator": ["c" * 1_001]}},
    "place": {"xmp": {"Xmp.iptc.Location": "p" * 600, "Xmp.photoshop.City": "q" * 600}},
    "camera": {"exif": {"Exif.Image.Model": "m" * 201}},
    "keywords": {"xmp": {"Xmp.dc.subject": ["short", "k" * 201]}},
    "people": {"xmp": {"Xmp.iptcExt.PersonInImage": ["short", "p" * 201]}},
    "embedded": {"xmp": {"Xmp.dc.identifier": "i" * 4_001}},
}


@pytest.mark.parametrize("name", limits.FIELDS)
def test_what_is_too_long_is_left_out_and_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(saved("RGB", (8, 8), "JPEG"))
    with pyexiv2.Image(str(path)) as image:
        for family, fields in OVERLONG[name].items():
            getattr(image, f"modify_{family}")(fields)
    facts = images.read_image(path)
    expected = {"keywords": ("short",), "people": ("short",), "embedded": {}}.get(name)
    assert getattr(facts, name) == expected
    # Whatever else a file says of itself is for programs, and is not missed.
    assert facts.warnings == (() if name == "embedded" else ("fields_left_out:1",))


@pytest.mark.parametrize("name", limits.NUMBERS)
def test_more_than_there_may_be_is_left_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(saved("RGB", (8, 8), "JPEG"))
    most = limits.NUMBERS[name]
    values = [str(number) for number in range(most + 5)]
    field = {"keywords": "Xmp.dc.subject", "people": "Xmp.iptcExt.PersonInImage"}.get(name)
    with pyexiv2.Image(str(path)) as image:
        languages = {f'lang="x-{number}"': "a" for number in values}
        image.modify_xmp({field: values} if field else {"Xmp.dc.description": languages})
    facts = images.read_image(path)
    assert len(getattr(facts, name)) == most
    assert facts.warnings == (("fields_left_out:5",) if field else ())


def test_a_photo_with_an_endless_caption_comes_in_without_it(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png_with_xmp(caption(49_000_000)))
    (taken,) = import_paths(archive, [path], by="test").imported
    assert any("left out: 1" in warning for warning in taken.warnings)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p>" + "a " * 500_000 + "</p>", "1,000,000 characters"),
        ("<p>a</p>" * 20_001, "20,000 paragraphs"),
        ("<ul>" + "<li>a</li>" * 20_001 + "</ul>", "20,000 paragraphs"),
        ("<p>" + "a<br>" * 20_001 + "</p>", "20,000 paragraphs"),
        (f"<p>{'ş' * 2_001}</p>", "2,000 letters"),
        ("<p>" + " ".join(map(str, range(10_001))) + "</p>", "10,000 different words"),
    ],
)
def test_limits_of_a_text(body: str, says: str) -> None:
    with pytest.raises(IntakeError, match=says):
        limits.check_text(body)


def slow(path: Path) -> Path:
    path.write_bytes(pdf(b"BT /F 9 Tf 9 700 Td (a b c d e f) Tj ET\n" * 30_000, pages=450))
    return path


def test_a_file_that_takes_too_long_is_named_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(AZ)
    with ParserClient(seconds=2) as worker:
        with pytest.raises(IntakeError) as caught:
            worker.document(slow(tmp_path / "a.pdf"))
        assert caught.value.code == "source_too_slow"
        assert worker.document(tmp_path / "b.txt").html


PARENT = """
import sys
from pathlib import Path
from pressdesk.formats.parser_client import ParserClient
with ParserClient(seconds=60) as worker:
    worker.document(Path(sys.argv[2]))
    print("ready", flush=True)
    worker.document(Path(sys.argv[1]))
"""


def test_the_process_dies_with_the_program(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(AZ)
    command = [sys.executable, "-c", PARENT, str(slow(tmp_path / "a.pdf")), str(tmp_path / "b.txt")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        (reader,) = psutil.Process(program.pid).children()
        time.sleep(0.5)
        program.send_signal(signal.SIGKILL)
    _gone, left = psutil.wait_procs([reader], timeout=2)
    for process in left:
        process.kill()
    assert left == []


def test_the_process_ends_with_its_input_in_the_middle_of_a_file(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pressdesk.formats.parser_process", str(os.getpid()), "60"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as reader:
        assert reader.stdin is not None
        request = {"task": "document", "path": str(slow(tmp_path / "a.pdf"))}
        reader.stdin.write(json.dumps(request).encode() + b"\n")
        reader.stdin.flush()
        time.sleep(1)
        assert reader.poll() is None
        reader.stdin.close()
        assert reader.wait(timeout=2) == 0
