"""Documents of every kind, read into one shape or refused with a reason."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import psutil
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from PIL import Image

from pressdesk.errors import IntakeError
from pressdesk.formats import documents
from pressdesk.formats.parser_client import ParserClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = """<!DOCTYPE html><html lang="az"><head><meta charset="utf-8">
<title>Nazirlə görüş keçirilib | Dövlət Miqrasiya Xidməti</title>
<script src="http://203.0.113.1/x.js"></script><link rel="stylesheet" href="file:///etc/hostname"></head>
<body><nav><ul><li><a href="/az">Az</a></li><li><a href="/en">En</a></li></ul><a href="/">Əsas səhifə</a></nav>
<div class="content"><h1>Nazirlə görüş keçirilib</h1><img src="file:///etc/passwd"><img src="http://203.0.113.1/a.jpg">
<div class="date">12 oktyabr 2023</div>
<p>Dövlət Miqrasiya Xidmətinin rəisi <b>Vüsal Hüseynov</b> oktyabrın 12-də Bakıda nazirlə görüşüb. Görüşdə əməkdaşlıq
məsələləri müzakirə olunub və yeni layihələr barədə danışılıb.</p>
<p>Tərəflər <a href="https://www.iom.int/">BMqT</a> ilə əməkdaşlığın genişləndirilməsi barədə fikir mübadiləsi
aparıblar. Sonda sənəd imzalanıb.</p><ul><li>birinci bənd</li><li>ikinci bənd</li></ul>
<p>Görüşün sonunda xatirə hədiyyələri təqdim olunub və birgə foto çəkdirilib.</p></div>
<footer>© 2024 Azərbaycan Respublikası Dövlət Miqrasiya Xidməti</footer></body></html>"""

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'


@pytest.fixture(scope="module")
def worker() -> Iterator[ParserClient]:
    with ParserClient() as worker:
        yield worker


def dot() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (20, 20), "red").save(buffer, "PNG")
    return buffer.getvalue()


def word(path: Path) -> Path:
    document = docx.Document()
    document.core_properties.title = "Word Document"
    document.add_heading("Nazirlə görüş keçirilib", 0)
    paragraph = document.add_paragraph("Rəis ")
    paragraph.add_run("Vüsal Hüseynov").bold = True
    paragraph.add_run(" iştirak edib.")
    document.add_picture(BytesIO(dot()))
    document.add_paragraph("birinci", style="List Bullet")
    document.add_paragraph("ikinci", style="List Number")
    document.add_heading("Bölmə", 1)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "sol", "sağ"
    document.add_paragraph("Sitat", style="Quote")
    document.save(str(path))
    return path


def package(path: Path, parts: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"[Content_Types].xml": TYPES, **parts}.items():
            archive.writestr(name, content)
    return path


def pdf(path: Path, *pages: list[tuple[int, int, int, str]], extra: str = "") -> Path:
    """Write a PDF of pages of lines: x, y, size in points, and words."""
    bodies = []
    for page in pages:
        shown = "".join(f"BT /F {size} Tf {x} {y} Td ({words}) Tj ET\n" for x, y, size, words in page)
        bodies.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {count} >>"]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, body in enumerate(bodies):
        own = "/Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>"
        objects += [f"<< /Type /Page {own} /Contents {5 + 2 * number} 0 R >>", body]
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {extra} >>\n"
    path.write_bytes(out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode("latin-1"))
    return path


def refusal(path: Path, worker: ParserClient | None = None) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        worker.document(path) if worker else documents.parse(path)
    assert str(path) in str(caught.value)
    return caught.value


def test_word(tmp_path: Path, worker: ParserClient) -> None:
    read = worker.document(word(tmp_path / "a.docx"))
    assert read.title == "Nazirlə görüş keçirilib"
    assert read.warnings == ("pictures_left_out:1", "tables_flattened:1")
    assert read.html == (
        "<h2>Nazirlə görüş keçirilib</h2><p>Rəis <strong>Vüsal Hüseynov</strong> iştirak edib.</p>"
        "<ul><li>birinci</li></ul><ol><li>ikinci</li></ol><h2>Bölmə</h2><p>sol</p><p>sağ</p>"
        "<blockquote><p>Sitat</p></blockquote>"
    )


@pytest.mark.parametrize(("first", "title"), [("Görüş keçirilib", "Görüş keçirilib"), ("Başqa söz", None)])
def test_title_in_the_properties_counts_where_the_text_begins_with_it(
    tmp_path: Path, worker: ParserClient, first: str, title: str | None
) -> None:
    document = docx.Document()
    document.core_properties.title = "Görüş keçirilib"
    document.add_paragraph(first)
    document.save(str(tmp_path / "a.docx"))
    assert worker.document(tmp_path / "a.docx").title == title


def test_a_process_of_its_own(tmp_path: Path) -> None:
    with ParserClient() as own:
        assert own.document(word(tmp_path / "a.docx")).title == "Nazirlə görüş keçirilib"


def test_page(tmp_path: Path, worker: ParserClient) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    read = worker.document(tmp_path / "a.html")
    assert read.title == "Nazirlə görüş keçirilib"
    assert read.html.startswith("<p>12 oktyabr 2023</p>")
    assert "<strong>Vüsal Hüseynov</strong>" in read.html
    assert '<a href="https://www.iom.int/">BMqT</a>' in read.html
    assert "<ul><li>birinci bənd</li><li>ikinci bənd</li></ul>" in read.html
    assert read.html.endswith("birgə foto çəkdirilib.</p>")


@pytest.mark.parametrize(
    ("markup", "title", "body"),
    [
        ("<h2>A</h2><p>b <b>c</b>", None, "<h2>A</h2><p>b <strong>c</strong></p>"),
        ("<h1>A</h1><p>b", "A", "<h2>A</h2><p>b</p>"),
        ("words alone", None, "<p>words alone</p>"),
        ("<html><title>A | Site</title><body><p>Too short for a main part.", "A", "<p>Too short for a main part.</p>"),
    ],
)
def test_fragments_and_small_pages(
    tmp_path: Path, worker: ParserClient, markup: str, title: str | None, body: str
) -> None:
    (tmp_path / "a.html").write_text(markup, encoding="utf-8")
    read = worker.document(tmp_path / "a.html")
    assert (read.title, read.html) == (title, body)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A\n\nb\n\nc", "<p>A</p><p>b</p><p>c</p>"),
        ("A\nb\nc", "<p>A</p><p>b</p><p>c</p>"),
        ("A\nB\n\nc", "<p>A<br>B</p><p>c</p>"),
        ("\f\nA\n\f\nb", "<p>A</p><p>b</p>"),
        (
            "A\n\n" + "\n".join(["every line of this was broken at one margin by a mail program"] * 3) + "\nend.",
            "<p>A</p><p>" + "every line of this was broken at one margin by a mail program " * 3 + "end.</p>",
        ),
    ],
)
def test_text(tmp_path: Path, text: str, body: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    read = documents.parse(tmp_path / "a.txt")
    assert (read.title, read.html, read.warnings) == (None, body, ())


def test_pdf(tmp_path: Path, worker: ParserClient) -> None:
    first = [
        (72, 780, 18, "Meeting held in Baku"),
        (72, 740, 11, "On 12 October the eighth meeting of senior officials of the process was"),
        (72, 726, 11, "held in Baku, and representatives of ten member-"),
        (72, 712, 11, "states took part in it."),
        (72, 690, 11, "The Head of the Service opened the event with a speech of welcome to"),
        (72, 676, 11, "all the guests, and a protocol was"),
        (290, 40, 9, "1"),
    ]
    second = [
        (72, 780, 11, "signed at the end of it by the heads of the delegations, who thanked"),
        (72, 766, 11, "all."),
    ]
    read = worker.document(pdf(tmp_path / "a.pdf", first, second))
    assert read.html == (
        "<p>Meeting held in Baku</p>"
        "<p>On 12 October the eighth meeting of senior officials of the process was held in Baku, and representatives "
        "of ten member-states took part in it.</p>"
        "<p>The Head of the Service opened the event with a speech of welcome to all the guests, and a protocol was "
        "signed at the end of it by the heads of the delegations, who thanked all.</p>"
    )


def test_refused_pdfs(tmp_path: Path, worker: ParserClient) -> None:
    assert refusal(pdf(tmp_path / "scan.pdf", []), worker).code == "source_no_text"
    (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.4\nnothing more")
    assert refusal(tmp_path / "cut.pdf", worker).code == "source_broken"
    key = "<" + "00" * 32 + ">"
    locked = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >> /ID [{key} {key}]"
    error = refusal(pdf(tmp_path / "locked.pdf", [(72, 700, 11, "x")], extra=locked), worker)
    assert error.code == "source_broken"
    assert "password" in str(error)
    many = pdf(tmp_path / "many.pdf", *([[(72, 700, 11, "x")]] * 501))
    assert refusal(many, worker).code == "source_too_large"


@pytest.mark.parametrize(
    ("parts", "code", "says"),
    [
        ({"word/document.xml": DOCUMENT % "x", "word/a.bin": b"0" * 60_000_000}, "source_hostile", "100 times"),
        (
            {"word/document.xml": DOCUMENT % "x", **{f"word/{n}.xml": "" for n in range(5001)}},
            "source_hostile",
            "5,000 parts",
        ),
        ({"word/document.xml": '<!DOCTYPE l [<!ENTITY a "aa">]>' + DOCUMENT % "&a;"}, "source_hostile", "entities"),
        (
            {"word/document.xml": '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + DOCUMENT % "&a;"},
            "source_hostile",
            "entities",
        ),
        (
            {"word/document.xml": ('<!DOCTYPE l [<!ENTITY a "aa">]>' + DOCUMENT % "&a;").encode("utf-16")},
            "source_hostile",
            "entities",
        ),
        (
            {"word/document.xml": DOCUMENT % ("<w:tbl><w:tr><w:tc>" * 9000 + "</w:tc></w:tr></w:tbl>" * 9000)},
            "source_hostile",
            "nested",
        ),
        ({"word/document.xml": "<no xml"}, "source_broken", "damaged"),
        ({"word/document.xml": DOCUMENT % ""}, "source_no_text", "holds no text"),
        ({"word/other.xml": "x"}, "source_broken", "no Word text"),
    ],
    ids=["ratio", "entries", "entity", "external", "utf-16", "nested", "no xml", "no words", "no document"],
)
def test_refused_word_files(
    tmp_path: Path, worker: ParserClient, parts: dict[str, str | bytes], code: str, says: str
) -> None:
    path = package(tmp_path / "a.docx", parts)
    began = time.monotonic()
    error = refusal(path, worker)
    assert error.code == code
    assert says in str(error)
    assert time.monotonic() - began < 10


def test_word_file_that_would_unpack_to_too_much(tmp_path: Path, worker: ParserClient) -> None:
    parts: dict[str, str | bytes] = {f"word/{number}.bin": os.urandom(60) * 350_000 for number in range(10)}
    error = refusal(package(tmp_path / "a.docx", {"word/document.xml": DOCUMENT % "x", **parts}), worker)
    assert error.code == "source_hostile"
    assert "200 MB" in str(error)


def test_word_file_cut_short(tmp_path: Path, worker: ParserClient) -> None:
    path = word(tmp_path / "a.docx")
    path.write_bytes(path.read_bytes()[:-3000])
    assert refusal(path, worker).code == "source_broken"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"x" * 5_000_001, "source_too_large"),
        ("a.html", b"<html><body>" + b"<div>" * 20_000, "source_hostile"),
        ("a.html", b"<html><body> </body></html>", "source_no_text"),
        ("a.txt", "\u200b".encode(), "source_no_text"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + b"x" * 60, "source_not_what_it_says"),
    ],
)
def test_refused(tmp_path: Path, worker: ParserClient, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert refusal(tmp_path / name, worker).code == code


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.txt").chmod(0)
    assert refusal(tmp_path / "a.txt").code == "source_unreadable"


def test_too_slow(tmp_path: Path) -> None:
    path = tmp_path / "a.html"  # more than the moments between two looks at the clock
    paragraphs = "".join(f"<p>Nazirlik {number} yeni qayda barədə məlumat verib.</p>" for number in range(9_000))
    path.write_text(f"<!DOCTYPE html><html><body><h1>Nazirlikdə görüş</h1>{paragraphs}</body></html>", "utf-8")
    with ParserClient(seconds=0.001) as hasty:
        assert refusal(path, hasty).code == "source_too_slow"
    with ParserClient(seconds=60) as patient:
        assert patient.document(path).html


def test_a_worker_that_died_is_replaced(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx")
    before = set(psutil.Process().children())
    with ParserClient() as worker:
        worker.document(path)
        (own,) = set(psutil.Process().children()) - before
        own.kill()
        own.wait(10)
        assert worker.document(path).title == "Nazirlə görüş keçirilib"
        (own,) = set(psutil.Process().children()) - before
    assert not own.is_running()


WATCH = """
import sys
opened, connected = [], []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.append(arguments[0])
    elif event.startswith("socket."):
        connected.append(event)
from pathlib import Path
from pressdesk.formats import documents
path = Path(sys.argv[2])
documents.parse(path)  # the first reading loads what it needs
sys.addaudithook(watch)
markup = documents.parse(path).html
print(sorted(set(opened) - {str(path)}), connected, "root:" in markup)
"""


@pytest.mark.parametrize("kind", ["docx", "html"])
def test_nothing_is_opened_or_fetched_on_behalf_of_a_document(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    if kind == "html":
        path.write_text(PAGE, encoding="utf-8")
    else:
        document = docx.Document()
        document.add_paragraph("Görüş keçirilib")
        for target in ("file:///etc/passwd", "http://203.0.113.1/a.png", r"\\203.0.113.1\share\a.png"):
            related = document.part.relate_to(target, RELATIONSHIP_TYPE.IMAGE, is_external=True)
            picture = document.add_paragraph().add_run().add_picture(BytesIO(dot()))._inline
            blip = picture.graphic.graphicData.pic.blipFill.blip
            blip.set(qn("r:link"), related)
            del blip.attrib[qn("r:embed")]
        document.save(str(path))
    shown = subprocess.run([sys.executable, "-c", WATCH, kind, str(path)], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[] [] False"


def test_mutated_documents_are_read_or_refused(tmp_path: Path, worker: ParserClient) -> None:
    dice = random.Random(16)
    sources = [word(tmp_path / "a.docx"), pdf(tmp_path / "a.pdf", [(72, 700, 11, "Words of a page")])]
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    sources.append(tmp_path / "a.html")
    read = unnamed = 0
    for turn in range(90):
        source = sources[turn % 3]
        data = bytearray(source.read_bytes())
        for _ in range(dice.choice((1, 4, 30))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / f"mutated{source.suffix}"
        path.write_bytes(data[: dice.choice((len(data), len(data), dice.randrange(1, len(data))))])
        try:
            read += bool(worker.document(path).html)
        except IntakeError as error:
            unnamed += str(path) not in str(error)
    assert unnamed == 0
    assert read > 10
