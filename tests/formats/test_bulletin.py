"""Bulletins: what Word finds in the file, and what a reader finds on the pages."""

from __future__ import annotations

import io
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
from pressdesk.formats.bulletin import BulletinDocument, BulletinEntry, BulletinPhoto, write_bulletin

if TYPE_CHECKING:
    from pathlib import Path


def picture(width: int = 900, height: int = 600, kind: str = "JPEG") -> bytes:
    """A plain picture."""
    stream = io.BytesIO()
    Image.new("RGB", (width, height), (90, 120, 160)).save(stream, kind)
    return stream.getvalue()


PHOTO = BulletinPhoto(picture(), "Görüş iştirakçıları", "Mətbuat xidməti", "Masa arxasında beş nəfər")
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
        BulletinEntry("Birinci xəbər", "12 oktyabr 2023-cü il", "Qısa xülasə.", BODY, PHOTO),
        BulletinEntry("İkinci, uzun xəbər", "10 oktyabr 2023-cü il", "", LONG, None),
        BulletinEntry("Üçüncü xəbər", "", "", "<p>Mətn.</p>", None),
        BulletinEntry("Yalnız başlıq", "3 oktyabr 2023-cü il", "", "", None),
    ),
)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where the bulletin goes."""
    return tmp_path / "bulletin.docx"


def written(bulletin: BulletinDocument, output: Path) -> docx.document.Document:
    """The bulletin, written and opened again."""
    write_bulletin(bulletin, output)
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
    assert figure._p.xpath(".//wp:docPr/@descr") == ["Masa arxasında beş nəfər"]
    assert figure.style.paragraph_format.keep_with_next
    (shape,) = document.inline_shapes
    assert shape.width / shape.height == pytest.approx(1.5, abs=0.01)
    section = document.sections[0]
    assert shape.width <= section.page_width - section.left_margin - section.right_margin


@pytest.mark.parametrize(
    ("caption", "credit", "alt_text", "printed", "told"),
    [
        ("Görüş.", "DMX", "", ["Görüş. Foto: DMX"], "Görüş. Foto: DMX"),
        ("", "DMX", "Zal", ["Foto: DMX"], "Zal"),
        ("Görüş", "", "Zal", ["Görüş"], "Zal"),
        ("", "", "", [], "Birinci xəbər"),
    ],
)
def test_what_a_photo_lacks_is_left_out(
    output: Path, caption: str, credit: str, alt_text: str, printed: list[str], told: str
) -> None:
    photo = BulletinPhoto(picture(kind="PNG"), caption, credit, alt_text)
    document = written(with_entry(photo=photo), output)
    assert styled(document, "Caption") == printed
    assert document.element.xpath("//wp:docPr/@descr") == [told]


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


def test_a_release_begins_a_page_and_an_announcement_follows_on(output: Path) -> None:
    document = written(BULLETIN, output)
    assert document.styles["Heading 1"].paragraph_format.page_break_before
    assert paragraph_with(document, "Üçüncü", "Heading 1").paragraph_format.page_break_before is None
    assert paragraph_with(document, "Yalnız", "Heading 1").paragraph_format.page_break_before is False
    assert paragraph_with(document, "3 oktyabr", "Date").paragraph_format.keep_with_next is False


def test_the_same_bulletin_gives_the_same_bytes(output: Path, tmp_path: Path) -> None:
    write_bulletin(BULLETIN, output)
    write_bulletin(BULLETIN, tmp_path / "again.docx")
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
        with_entry(headline="", date_line="", lead="", body="", photo=None),
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
    assert len(written(with_entry(photo=replace(PHOTO, image=bare)), output).inline_shapes) == 1


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
        write_bulletin(with_entry(photo=replace(PHOTO, image=image)), output)
    assert caught.value.code == "picture_unreadable"
    assert output.read_bytes() == b"before"


def test_a_missing_emblem_is_named(output: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"gerb\.png"):
        write_bulletin(replace(BULLETIN, emblem=tmp_path / "gerb.png"), output)
    assert not output.exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_bulletin(BULLETIN, tmp_path / "nowhere" / "bulletin.docx")
    assert caught.value.code == "write_failed"


def test_nothing_half_written_stays(tmp_path: Path) -> None:
    taken = tmp_path / "bulletin.docx"
    (taken / "full").mkdir(parents=True)
    with pytest.raises(OutputError):
        write_bulletin(BULLETIN, taken)
    assert [each.name for each in tmp_path.iterdir()] == ["bulletin.docx"]


def test_a_full_disk_leaves_what_was_there(output: Path) -> None:
    resource = pytest.importorskip("resource", reason="file sizes can be limited on POSIX only")
    output.write_bytes(b"before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    try:
        with pytest.raises(OutputError) as caught:
            write_bulletin(BULLETIN, output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "no_space"
    assert [each.name for each in output.parent.iterdir()] == [output.name]
    assert output.read_bytes() == b"before"


def test_the_import_is_cheap() -> None:
    code = "import sys, pressdesk.formats.bulletin; print({'docx', 'lxml', 'PIL', 'nh3'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def squeezed(text: str) -> str:
    """The text without what a page adds to it or takes from it: blanks, hyphens at line ends, marks."""
    return re.sub(r"\W", "", text)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
def test_the_pages_hold_every_word_and_the_contents_the_right_pages(output: Path, tmp_path: Path) -> None:
    document = written(BULLETIN, output)
    subprocess.run(
        (
            *("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
            *("--convert-to", "pdf", "--outdir", tmp_path, output),
        ),
        check=True,
        capture_output=True,
        timeout=180,
    )
    with pypdfium2.PdfDocument(output.with_suffix(".pdf")) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        real = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in pdf.get_toc() if mark.level == 0}
    whole = squeezed("".join(pages[1:]))
    for paragraph in document.paragraphs:
        if paragraph.style.name != "toc 1" and paragraph.style.name not in ("Office", "Title"):
            for words in paragraph.text.split(". "):
                assert squeezed(words) in whole + squeezed(pages[0])
    shown = dict(re.findall(r"^\s*(\S.*?)[\s\u00a0.]*\.{3}[\s\u00a0.]*(\d+)\s*$", pages[0], re.MULTILINE))
    assert {title: int(page) for title, page in shown.items()} == real
    # Two pages of text in the second release: the numbers cannot all be right by chance.
    assert real["Üçüncü xəbər"] - real["İkinci, uzun xəbər"] > 1
    assert f"Səhifə 2 / {len(pages)}" in pages[1]
    assert "Səhifə" not in pages[0]
    kept = [int(each.text.split()[-1]) for each in document.paragraphs if each.style.name == "toc 1"]
    assert max(abs(page - true) for page, true in zip(kept, real.values(), strict=True)) <= 1
