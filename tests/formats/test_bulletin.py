"""Bulletins: what Word finds in the file, and what a reader finds on the pages."""

from __future__ import annotations

import io
import os
import random
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from PIL import Image

from pressdesk.errors import OutputError
from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto, bulletin_file
from pressdesk.formats.bulletin_font import files, widths
from pressdesk.formats.docx_styles import TEXT_WIDTH
from pressdesk.formats.html import clean

if TYPE_CHECKING:
    from pathlib import Path


def picture(width: int = 900, height: int = 600, kind: str = "JPEG") -> bytes:
    """A plain picture."""
    stream = io.BytesIO()
    Image.new("RGB", (width, height), (90, 120, 160)).save(stream, kind)
    return stream.getvalue()


PHOTO = BulletinPhoto(picture(), "Görüş iştirakçıları", "Mətbuat xidməti")
BODY = (
    "<h2>Gündəlik</h2><p>Adi, <strong>qalın</strong> və <em>kursiv</em> söz.<br>Yeni sətir.</p>"
    "<ol><li>bir</li><li>iki<ul><li>nöqtə</li></ul></li><li>üç</li></ol>"
    "<h3>Sitat</h3><blockquote>İnsan mərkəzdədir.</blockquote>"
    '<ol><li>yenidən bir</li></ol><p>Baxın: <a href="https://example.org/a%20b?q=ə&amp;r=100%">ünvan</a>.</p>'
)
LONG = "".join(f"<p>{f'Bənd {number}: miqrasiya xidmətlərinin inkişafı. ' * 9}</p>" for number in range(14))
BULLETIN = BulletinDocument(
    language="az",
    office="Dövlət Miqrasiya Xidməti",
    parent="Azərbaycan Respublikası",
    title="Mətbuat bülleteni",
    period="1–15 oktyabr 2023-cü il",
    number="20",
    emblem=None,
    entries=(
        BulletinEntry("Birinci xəbər", "12 oktyabr 2023-cü il", "Qısa xülasə.", BODY, (PHOTO,)),
        BulletinEntry("İkinci, uzun xəbər", "10 oktyabr 2023-cü il", "", LONG),
        BulletinEntry("Üçüncü xəbər", "", "", "<p>Mətn.</p>"),
        BulletinEntry("Yalnız başlıq", "3 oktyabr 2023-cü il", "", ""),
    ),
)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where the bulletin goes."""
    return tmp_path / "bulletin.docx"


def written(bulletin: BulletinDocument, output: Path) -> docx.document.Document:
    """The bulletin, written and opened again."""
    output.write_bytes(bulletin_file(bulletin))
    return docx.Document(str(output))


def with_entry(**changes: object) -> BulletinDocument:
    """A bulletin of one release that differs from the first in ``changes``."""
    return replace(BULLETIN, entries=(replace(BULLETIN.entries[0], **changes),))


def styled(document: docx.document.Document, style: str) -> list[str]:
    """The texts in a style, in order."""
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == style]


def paragraph_with(document: docx.document.Document, text: str, style: str) -> docx.text.paragraph.Paragraph:
    """The only paragraph of a style that holds ``text``."""
    (found,) = (each for each in document.paragraphs if text in each.text and each.style.name == style)
    return found


@pytest.mark.parametrize(
    ("style", "texts"),
    [
        ("Office", ["DÖVLƏT MİQRASİYA XİDMƏTİ"]),
        ("Parent Office", ["AZƏRBAYCAN RESPUBLİKASI"]),
        ("Title", ["MƏTBUAT BÜLLETENİ"]),
        ("Subtitle", ["№\u00a020 · 1–15 oktyabr 2023-cü il"]),
        ("TOC Heading", ["Mündəricat"]),
        ("Heading 1", ["Birinci xəbər", "İkinci, uzun xəbər", "Üçüncü xəbər", "Yalnız başlıq"]),
        ("Heading 2", ["Gündəlik"]),
        ("Heading 3", ["Sitat"]),
        ("Date", ["12 oktyabr 2023-cü il", "10 oktyabr 2023-cü il", "3 oktyabr 2023-cü il"]),
        ("Lead", ["Qısa xülasə."]),
        ("Caption", ["Görüş iştirakçıları. Foto: Mətbuat xidməti"]),
        ("List Number", ["bir", "iki", "üç", "yenidən bir"]),
        ("List Bullet", ["nöqtə"]),
        ("Quote", ["İnsan mərkəzdədir."]),
    ],
)
def test_every_part_has_its_style(output: Path, style: str, texts: list[str]) -> None:
    assert styled(written(BULLETIN, output), style) == texts


def test_no_paragraph_is_empty(output: Path) -> None:
    for paragraph in written(BULLETIN, output).paragraphs:
        assert paragraph.text.strip() or paragraph._p.xpath(".//w:drawing")


@pytest.mark.parametrize(("language", "tag"), [("az", "az-Latn-AZ"), ("en", "en-GB"), ("ru", "ru-RU"), ("tr", "tr")])
def test_the_language_is_told_everywhere(output: Path, language: str, tag: str) -> None:
    document = written(replace(BULLETIN, language=language), output)
    styles = document.styles.element
    assert [each.get(qn("w:val")) for each in styles.xpath("w:docDefaults//w:lang")] == [tag]
    paragraph_styles = styles.xpath("w:style[@w:type='paragraph']")
    assert len(paragraph_styles) > 15
    for style in paragraph_styles:
        assert [each.get(qn("w:val")) for each in style.xpath("w:rPr/w:lang")] == [tag]
    assert document.core_properties.language == tag


def test_the_file_says_what_it_is(output: Path) -> None:
    document = written(BULLETIN, output)
    properties = document.core_properties
    assert properties.title == "Mətbuat bülleteni №\u00a020"
    assert properties.author == "Dövlət Miqrasiya Xidməti"
    assert properties.subject == "1–15 oktyabr 2023-cü il"
    mode = document.settings.element.xpath("w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val")
    assert mode == ["15"]
    assert not document.settings.element.xpath("w:updateFields")
    with zipfile.ZipFile(output) as package:
        assert not [name for name in package.namelist() if "thumbnail" in name or "customXml" in name]


def test_a_photo_has_its_words_and_keeps_its_caption(output: Path) -> None:
    document = written(BULLETIN, output)
    (figure,) = (each for each in document.paragraphs if each.style.name == "Figure")
    assert figure._p.xpath(".//wp:docPr/@descr") == ["Birinci xəbər – foto 1/1"]
    assert figure.style.paragraph_format.keep_with_next
    (shape,) = document.inline_shapes
    assert shape.width / shape.height == pytest.approx(1.5, abs=0.01)
    section = document.sections[0]
    assert shape.width <= section.page_width - section.left_margin - section.right_margin


@pytest.mark.parametrize(
    ("caption", "credit", "printed"),
    [
        ("Görüş.", "DMX", ["Görüş. Foto: DMX"]),
        ("", "DMX", ["Foto: DMX"]),
        ("Görüş", "", ["Görüş"]),
        ("", "", []),
    ],
)
def test_what_a_photo_lacks_is_left_out(output: Path, caption: str, credit: str, printed: list[str]) -> None:
    photo = BulletinPhoto(picture(kind="PNG"), caption, credit)
    document = written(with_entry(photos=(photo,)), output)
    assert styled(document, "Caption") == printed
    assert document.element.xpath("//wp:docPr/@descr") == ["Birinci xəbər – foto 1/1"]


@pytest.mark.parametrize(("count", "rows"), [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (7, [3, 2, 2])])
def test_every_photo_is_printed_in_rows_that_fit(output: Path, count: int, rows: list[int]) -> None:
    shapes = [(900, 600), (600, 900), (1600, 500), (800, 800)]
    photos = tuple(BulletinPhoto(picture(*shapes[n % 4]), f"Söz {n}", "DMX") for n in range(count))
    document = written(with_entry(photos=photos), output)
    figures = [each for each in document.paragraphs if each.style.name == "Figure"]
    assert [len(each._p.xpath(".//w:drawing")) for each in figures] == rows
    for figure in figures:
        wide, high = ([int(each) for each in figure._p.xpath(f".//wp:extent/@{side}")] for side in ("cx", "cy"))
        assert sum(wide) / 12700 + 6 * (len(wide) - 1) <= TEXT_WIDTH
        assert max(high) - min(high) <= 1
    told = document.element.xpath("//wp:docPr/@descr")
    assert told == [f"Birinci xəbər – foto {n + 1}/{count}" for n in range(count)]
    said = [*(f"{n + 1}. Söz {n}" for n in range(count)), "Foto: DMX"] if count > 1 else ["Söz 0. Foto: DMX"]
    assert styled(document, "Caption") == ["\n".join(said)]
    # All stay together with their words, and may be parted only between rows.
    assert [each.paragraph_format.keep_with_next for each in figures] == [False] * (len(rows) - 1) + [None]


def test_words_that_all_photos_share_are_printed_once(output: Path) -> None:
    document = written(with_entry(photos=(PHOTO, PHOTO)), output)
    assert styled(document, "Caption") == ["Görüş iştirakçıları. Foto: Mətbuat xidməti"]


def test_lines_of_cells_are_a_table_whose_header_is_repeated(output: Path) -> None:
    body = (
        "<p>Əvvəl:</p><p>İl | <strong>Say</strong></p><p>2023 | 1 400</p><p>2024 | </p>"
        "<p>Sonra | bir sətir</p><p>a | b | c</p>"
    )
    document = written(with_entry(body=clean(body)), output)
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["İl", "Say"],
        ["2023", "1 400"],
        ["2024", ""],
        ["Sonra", "bir sətir"],
    ]
    document = written(with_entry(body=clean(body.replace("<p>Sonra | bir sətir</p>", ""))), output)
    (table,) = document.tables
    assert [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows] == [True, False, False]
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
    assert [run.bold for run in table.rows[0].cells[0].paragraphs[0].runs] == [True]
    assert styled(document, "Body Text")[-1] == "a | b | c"
    assert paragraph_with(document, "Əvvəl", "Body Text").paragraph_format.keep_with_next


def test_figures_without_words_above_are_no_header(output: Path) -> None:
    document = written(with_entry(body="<p>2023 | 1 400</p><p>2024 | 1 500</p>"), output)
    assert document.tables
    assert not document.element.xpath("//w:tblHeader")


def test_words_keep_their_emphasis_and_line_breaks(output: Path) -> None:
    paragraph = paragraph_with(written(BULLETIN, output), "Adi", "Body Text")
    assert paragraph.text == "Adi, qalın və kursiv söz.\nYeni sətir."
    assert [run.text for run in paragraph.runs if run.bold] == ["qalın"]
    assert [run.text for run in paragraph.runs if run.italic] == ["kursiv"]


def test_a_link_goes_to_a_valid_address(output: Path) -> None:
    document = written(BULLETIN, output)
    (link,) = paragraph_with(document, "Baxın", "Body Text").hyperlinks
    assert link.text == "ünvan"
    assert link.runs[0].style.name == "Hyperlink"
    assert link.address == "https://example.org/a%20b?q=%C9%99&r=100%25"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "/az/news", "http://[bad", "#top"])
def test_a_link_to_nowhere_is_plain_text(output: Path, href: str) -> None:
    document = written(with_entry(body=f'<p>Bax: <a href="{href}">söz</a></p>'), output)
    paragraph = paragraph_with(document, "Bax", "Body Text")
    assert (paragraph.text, paragraph.hyperlinks) == ("Bax: söz", [])


def test_every_list_counts_from_one(output: Path) -> None:
    document = written(BULLETIN, output)
    numbers, levels = {}, {}
    for paragraph in document.paragraphs:
        if paragraph.style.name.startswith("List"):
            numbers[paragraph.text] = paragraph._p.pPr.numPr.numId.val
            levels[paragraph.text] = paragraph._p.pPr.numPr.ilvl.val
    assert numbers["bir"] == numbers["iki"] == numbers["üç"] != numbers["yenidən bir"]
    assert levels == {"bir": 0, "iki": 0, "nöqtə": 1, "üç": 0, "yenidən bir": 0}
    numbering = document.part.numbering_part.element
    for text in ("bir", "yenidən bir"):
        (number,) = numbering.xpath(f"w:num[@w:numId='{numbers[text]}']")
        assert number.xpath("w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val") == ["1"]
        (kind,) = number.xpath("w:abstractNumId/@w:val")
        assert numbering.xpath(f"w:abstractNum[@w:abstractNumId='{kind}']/w:lvl[1]/w:numFmt/@w:val") == ["decimal"]


def _numbers(document: docx.document.Document) -> list[str]:
    """The items of the lists, each behind the number that Word counts for it."""
    numbering, counts, found = document.part.numbering_part.element, {}, []
    for paragraph in document.paragraphs:
        if not paragraph.style.name.startswith("List"):
            continue
        number, level = paragraph._p.pPr.numPr.numId.val, paragraph._p.pPr.numPr.ilvl.val
        counts = {key: n for key, n in counts.items() if key[0] != number or key[1] <= level}
        counts[number, level] = counts.get((number, level), 0) + 1
        (kind,) = numbering.xpath(f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
        (text,) = numbering.xpath(f"w:abstractNum[@w:abstractNumId='{kind}']/w:lvl[@w:ilvl='{level}']/w:lvlText/@w:val")
        mark = text
        for (of, place), count in counts.items():
            mark = mark.replace(f"%{place + 1}", str(count)) if of == number else mark
        found.append(f"{mark} {paragraph.text}")
    return found


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ol><li>e</li></ol></li></ul>", "• a|1. b|2. c|• d|1. e"),
        ("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a|– b|2. c"),
        (
            "<ol><li>a</li><li>b<ol><li>c<ol><li>d</li></ol></li><li>e</li></ol></li><li>f<ol><li>g</li></ol></li></ol>",
            "1. a|2. b|2.1 c|2.1.1 d|2.2 e|3. f|3.1 g",
        ),
        (
            "<ol><li>a<ul><li>b<ol><li>c</li><li>d</li></ol></li><li>e<ol><li>f</li></ol></li></ul></li></ol>",
            "1. a|– b|1. c|2. d|– e|1. f",
        ),
        ("<ul><li>a<ol><li>b</li><li>c<ol><li>d</li></ol></li></ol></li></ul>", "• a|1. b|2. c|2.1 d"),
        ("<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ul>", "• a|– b|1. c"),
        ("<ol><li>a<ol><li>b</li></ol><ol><li>c</li></ol></li><li>d</li></ol>", "1. a|1.1 b|1. c|2. d"),
        ("<ol><li>a</li></ol><ol><li>b</li></ol>", "1. a|1. b"),
    ],
)
def test_lists_in_lists_are_numbered_as_read(output: Path, body: str, items: str) -> None:
    assert _numbers(written(with_entry(body=body), output)) == items.split("|")


@pytest.mark.parametrize(
    ("language", "header", "footer"),
    [
        ("az", "Mətbuat bülleteni №\u00a020", ("Səhifə ", " / ")),
        ("en", "Mətbuat bülleteni No.\u00a020", ("Page ", " of ")),
        ("ru", "Mətbuat bülleteni №\u00a020", ("Стр. ", " из ")),
        ("ka", "Mətbuat bülleteni No.\u00a020", ("Page ", " of ")),
    ],
)
def test_pages_are_headed_and_numbered(output: Path, language: str, header: str, footer: tuple[str, str]) -> None:
    section = written(replace(BULLETIN, language=language), output).sections[0]
    assert section.header.paragraphs[0].text == f"Dövlət Miqrasiya Xidməti\t{header}"
    (line,) = section.footer.paragraphs
    assert [each.strip() for each in line._p.xpath(".//w:instrText/text()")] == ["PAGE", "NUMPAGES"]
    assert line.text.startswith(footer[0])
    assert footer[1] in line.text
    assert section.different_first_page_header_footer
    assert not section.first_page_header.paragraphs[0].text
    assert round(section.page_width.mm), round(section.page_height.mm) == (210, 297)


def test_each_line_of_the_contents_leads_to_its_heading(output: Path) -> None:
    document = written(BULLETIN, output)
    lines = [each for each in document.paragraphs if each.style.name == "toc 1"]
    headings = [each for each in document.paragraphs if each.style.name == "Heading 1"]
    assert len(lines) == len(headings) == len(BULLETIN.entries)
    for line, heading in zip(lines, headings, strict=True):
        (link,) = line._p.xpath("w:hyperlink")
        name = link.get(qn("w:anchor"))
        assert heading._p.xpath("w:bookmarkStart/@w:name") == [name]
        assert [text.strip() for text in link.xpath(".//w:instrText/text()")] == [f"PAGEREF {name} \\h"]
        assert line.text.startswith(heading.text)
    # One field around all lines, which Word computes when it is asked to, and not with a question at every opening.
    first, last = lines[0]._p, lines[-1]._p
    assert first.xpath("w:r/w:instrText/text()") == [' TOC \\o "1-1" \\h \\z \\u ']
    assert first.xpath("w:r/w:fldChar/@w:fldCharType") == ["begin", "separate"]
    assert last.xpath("w:r/w:fldChar/@w:fldCharType") == ["end"]
    assert not document.element.xpath("//@w:dirty")


def test_releases_follow_on_after_the_first(output: Path) -> None:
    short = replace(BULLETIN, entries=tuple(BulletinEntry(f"Xəbər {n}", "", "", "<p>Mətn.</p>") for n in range(3)))
    document = written(short, output)
    headings = [each for each in document.paragraphs if each.style.name == "Heading 1"]
    assert [each.paragraph_format.page_break_before for each in headings] == [True, None, None]
    assert not document.styles["Heading 1"].paragraph_format.page_break_before
    assert document.styles["Heading 1"].paragraph_format.keep_with_next


def test_the_same_bulletin_gives_the_same_bytes(output: Path, tmp_path: Path) -> None:
    output.write_bytes(bulletin_file(BULLETIN))
    (tmp_path / "again.docx").write_bytes(bulletin_file(BULLETIN))
    assert output.read_bytes() == (tmp_path / "again.docx").read_bytes()


@pytest.mark.parametrize("place", ["headline", "date_line", "lead", "body"])
def test_characters_no_xml_can_hold_are_left_out(output: Path, place: str) -> None:
    bad = "bir\x00\x0b\x1f\ud800\ufffeiki"
    document = written(with_entry(**{place: bad}), output)
    assert any("biriki" in each.text for each in document.paragraphs)


@pytest.mark.parametrize(
    "bulletin",
    [
        replace(BULLETIN, entries=()),
        replace(BULLETIN, parent=None, number=None),
        replace(BULLETIN, title="Bülleten " * 60),
        with_entry(headline="", date_line="", lead="", body="", photos=()),
        with_entry(headline="Çox uzun başlıq " * 200),
        with_entry(headline="x" * 3000),
        with_entry(body="<ul>" * 12 + "<li>dərin</li>" + "</ul>" * 12),
    ],
    ids=["no entries", "no parent", "long title", "nothing in it", "long headline", "one long word", "deep list"],
)
def test_what_is_unusual_is_written_too(output: Path, bulletin: BulletinDocument) -> None:
    assert len(styled(written(bulletin, output), "Heading 1")) == len(bulletin.entries)


def test_a_photo_without_a_jfif_header_is_printed(output: Path) -> None:
    image = picture()
    bare = image[:2] + image[20:]
    assert (image[6:10], bare[2:4]) == (b"JFIF", b"\xff\xdb")
    assert len(written(with_entry(photos=(replace(PHOTO, image=bare),)), output).inline_shapes) == 1


def test_the_emblem_is_on_the_cover(output: Path, tmp_path: Path) -> None:
    emblem = tmp_path / "emblem.png"
    emblem.write_bytes(picture(300, 300, "PNG"))
    first = written(replace(BULLETIN, emblem=emblem), output).paragraphs[0]
    assert first.style.name == "Emblem"
    assert first._p.xpath(".//wp:docPr/@descr") == ["Dövlət Miqrasiya Xidməti"]


@pytest.mark.parametrize("image", [b"", b"GIF89a", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n broken"])
def test_a_broken_picture_is_named(output: Path, image: bytes) -> None:
    output.write_bytes(b"before")
    with pytest.raises(OutputError, match="Birinci xəbər") as caught:
        output.write_bytes(bulletin_file(with_entry(photos=(replace(PHOTO, image=image),))))
    assert caught.value.code == "picture_unreadable"
    assert output.read_bytes() == b"before"


def test_a_missing_emblem_is_named(output: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"gerb\.png"):
        output.write_bytes(bulletin_file(replace(BULLETIN, emblem=tmp_path / "gerb.png")))
    assert not output.exists()


def test_the_import_is_cheap() -> None:
    code = "import sys, pressdesk.formats.bulletin; print({'docx', 'lxml', 'PIL', 'nh3'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def squeezed(text: str) -> str:
    """The text without what a page adds to it or takes from it: blanks, hyphens at line ends, marks."""
    return re.sub(r"\W", "", text)


def pages_of(output: Path) -> tuple[list[str], dict[str, int]]:
    """The words of each page as LibreOffice lays it out, and the page on which each release begins."""
    profile = f"-env:UserInstallation={(output.parent / 'profile').as_uri()}"
    command = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", output.parent, output)
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    with pypdfium2.PdfDocument(output.with_suffix(".pdf")) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        real = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in pdf.get_toc() if mark.level == 0}
    return pages, real


def kept(document: docx.document.Document) -> list[int]:
    """The numbers that stand in the contents."""
    return [int(each.text.split()[-1]) for each in document.paragraphs if each.style.name == "toc 1"]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
def test_the_pages_hold_every_word_and_the_contents_the_right_pages(output: Path) -> None:
    document = written(BULLETIN, output)
    pages, real = pages_of(output)
    whole = squeezed("".join(pages[1:]))
    for paragraph in document.paragraphs:
        if paragraph.style.name != "toc 1" and paragraph.style.name not in ("Office", "Title"):
            for words in paragraph.text.split(". "):
                assert squeezed(words) in whole + squeezed(pages[0])
    # Two pages of text in the second release: the numbers cannot all be right by chance.
    assert real["Üçüncü xəbər"] - real["İkinci, uzun xəbər"] > 1
    assert kept(document) == list(real.values())
    assert f"Səhifə 2 / {len(pages)}" in pages[1]
    assert "Səhifə" not in pages[0]


_WORDS = {
    "az": "Dövlət Miqrasiya Xidmətinin rəisi görüşdə iştirak edən nümayəndə heyətlərini salamladı, əməkdaşlığın "
    "inkişafından məmnunluğunu bildirdi; qanunvericilik sahəsində təcrübə mübadiləsi üzrə ikitərəfli sənəd imzalandı",
    "en": "The head of the State Migration Service welcomed the delegations, expressed his satisfaction with "
    "cooperation in legislation and the exchange of experience; a document was signed between the countries in October",
    "ru": "Начальник Государственной миграционной службы приветствовал участников встречи, выразил удовлетворение "
    "развитием сотрудничества в области законодательства; подписан документ об обмене опытом между странами",
}


def release(language: str, number: int, chance: random.Random) -> BulletinEntry:
    """A release of invented words, with lists, tables, photos and headings as chance has it."""
    words = _WORDS[language].split()

    def said(least: int, most: int) -> str:
        return " ".join(chance.choice(words) for _ in range(chance.randint(least, most))).strip(",;") + "."

    def block() -> str:
        kind = chance.randrange(10)
        if kind == 0:
            return f"<h2>{said(3, 6)}</h2><p>{said(10, 30)}</p>"
        if kind == 1:
            items = "".join(f"<li>{said(3, 25)}</li>" for _ in range(chance.randint(2, 6)))
            return f"<p>{said(3, 6)[:-1]}:</p><ul>{items}</ul>"
        if kind == 2:
            return f"<blockquote>{said(10, 40)}</blockquote>"
        if kind == 3:
            return "<p>İl | Say</p>" + "".join(f"<p>{2000 + n} | {n * 700}</p>" for n in range(chance.randint(2, 25)))
        return f"<p>{said(8, 60)} <strong>{said(2, 9)}</strong> {said(8, 60)}</p>"

    shapes = [(900, 600), (600, 800), (960, 540)]
    photos = tuple(
        BulletinPhoto(picture(*chance.choice(shapes)), said(4, 14), "DMX")
        for _ in range(chance.choice([0, 1, 1, 2, 3, 5]))
    )
    body = "".join(block() for _ in range(chance.randint(1, 7)))
    return BulletinEntry(f"{number}. {said(4, 14)}", "12.10.2023", said(8, 25), body, photos)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize(
    ("language", "count", "wrong"),
    [
        ("az", 9, 0),
        ("en", 60, 0),
        pytest.param("az", 60, 0, marks=pytest.mark.endurance),
        pytest.param("ru", 60, 0, marks=pytest.mark.endurance),
        pytest.param("az", 500, 5, marks=pytest.mark.endurance),
    ],
)
def test_the_contents_name_the_pages_on_which_releases_begin(
    output: Path, language: str, count: int, wrong: int
) -> None:
    chance = random.Random(count)
    entries = tuple(release(language, number + 1, chance) for number in range(count))
    document = written(replace(BULLETIN, language=language, entries=entries), output)
    _pages, real = pages_of(output)
    numbers = list(real.values())
    assert len(numbers) == count
    assert sum(one != other for one, other in zip(kept(document), numbers, strict=True)) <= wrong


def test_the_document_carries_the_font_it_is_measured_by(output: Path) -> None:
    output.write_bytes(bulletin_file(BULLETIN))
    with zipfile.ZipFile(output) as package:
        table = package.read("word/fontTable.xml").decode()
        fonts = [package.read(name) for name in package.namelist() if name.endswith(".odttf")]
    assert 'w:name="Times New Roman"' in table
    (key,) = set(re.findall(r'w:fontKey="\{([0-9A-F-]+)\}"', table))
    mask = bytes.fromhex(key.replace("-", ""))[::-1] * 2
    shown = {bytes(a ^ b for a, b in zip(font[:32], mask, strict=True)) + font[32:] for font in fonts}
    assert shown == {file.read_bytes() for file in files()}
    # Letters are as wide as those of Times New Roman, which is known: a half, a quarter, and the figures of its makers.
    regular = widths(bold=False, italic=False)
    assert [round(regular[letter] * 2048) for letter in "n ə"] == [1024, 512, 909]


@pytest.mark.skipif("PRESSDESK_DOCX_VALIDATOR" not in os.environ, reason="no validator of Word documents is named")
def test_what_is_written_keeps_to_the_schemas(output: Path) -> None:
    chance = random.Random(4)
    entries = (*BULLETIN.entries, *(release("az", number, chance) for number in range(8)))
    output.write_bytes(bulletin_file(replace(BULLETIN, entries=entries)))
    done = subprocess.run(
        [sys.executable, os.environ["PRESSDESK_DOCX_VALIDATOR"], output], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "0 faults" in done.stdout) == (0, True), done.stdout
