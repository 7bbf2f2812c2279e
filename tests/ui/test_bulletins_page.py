"""The Bulletins page, with real widgets on a real archive."""

from __future__ import annotations

import hashlib
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from factories import BY, a_link, a_release, a_text, an_authority, one, take_photo

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.photos import Caption
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import ReleasePhoto, Status
from pressdesk.services.bulletin_selection import BulletinSelection
from pressdesk.services.bulletins import issue
from pressdesk.services.issued_bulletins import issued, show_issued
from pressdesk.services.opening import open_archive
from pressdesk.services.release_commands import set_status
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

widgets = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


@pytest.fixture
def october(folder: Path, tmp_path: Path) -> Path:
    """An archive with four releases of the first half of October 2023: three in English, one of them not in Russian."""
    from PIL import Image

    source = tmp_path / "delegates.jpg"
    Image.new("RGB", (900, 600), "navy").save(source)
    with open_archive(folder, write=True) as archive:
        photo = take_photo(archive, source, captions=[Caption(language="en", caption="The delegates")])
        topic = one(archive, an_authority({"en": "Migration", "az": "Miqrasiya"}, AuthorityKind.TOPIC))
        for number, (day, headline) in enumerate(((2, "First"), (9, "Second"), (12, "Third")), 1):
            texts = [a_text("en", headline, "Words of it.")]
            if headline != "Third":
                texts.append(a_text("az", f"{headline} az", "Sözlər."))
            photos = [ReleasePhoto(photo_id=photo.number, position=1)] if headline == "Second" else []
            links = [a_link(topic)] if headline == "Second" else []
            release = a_release(
                *texts, number=f"2023/{number}", date=date(2023, 10, day), photos=photos, authorities=links
            )
            one(archive, release)
        one(archive, a_release(a_text("az", "Yalnız azərbaycanca"), number="2023/179", date=date(2023, 10, 5)))
    return folder


@pytest.fixture
def heard(qapp: Any) -> Iterator[list[str]]:
    """What Qt is asked to open, which no program of this computer is told of."""
    from PySide6.QtCore import QObject, QUrl, Slot
    from PySide6.QtGui import QDesktopServices

    opened: list[str] = []

    class Listener(QObject):
        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            opened.append(url.toLocalFile())

    listener = Listener()
    QDesktopServices.setUrlHandler("file", listener, "take")
    yield opened
    QDesktopServices.unsetUrlHandler("file")


def _settle(qtbot: Any, window: Any) -> None:
    page = window.page("bulletins")
    qtbot.waitUntil(lambda: window.tasks.is_idle and page.editor.is_settled, timeout=20_000)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


def _open(open_desktop: Callable[..., Any], folder: Path, qtbot: Any, *, build: bool = True) -> tuple[Any, Any]:
    window = open_desktop(folder).window
    window.show()
    window.show_page("bulletins")
    _settle(qtbot, window)
    page = window.page("bulletins")
    if build:
        page.findChild(widgets.QPushButton, "new_bulletin").click()
        _settle(qtbot, window)
    return window, page


def _type(page: Any, name: str, words: str) -> None:
    field = page.findChild(widgets.QLineEdit, name)
    field.selectAll()
    field.insert(words)
    field.textEdited.emit(field.text())


def _choose_language(page: Any, code: str) -> None:
    box = page.findChild(widgets.QComboBox, "language")
    box.setCurrentIndex(box.findData(code))


def _headlines(page: Any) -> list[str]:
    return [row.headline for row in page.editor.builder.chosen]


def _amount(page: Any) -> list[int]:
    """How many releases, photos and pages are said."""
    return [int(figure) for figure in re.findall(r"\d+", page.findChild(widgets.QLabel, "amount").text())]


def _save(qtbot: Any, window: Any, page: Any, button: str, path: Path) -> None:
    page.findChild(widgets.QPushButton, button).click()
    qtbot.waitUntil(lambda: page.findChild(widgets.QFileDialog, "save_dialog") is not None, timeout=20_000)
    dialog = page.findChild(widgets.QFileDialog, "save_dialog")
    assert dialog.isVisible()
    # Where somebody types a name, as the dialog selects no other one.
    dialog.findChild(widgets.QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    qtbot.waitUntil(lambda: path.is_file(), timeout=20_000)
    _settle(qtbot, window)


def _headings(path: Path) -> list[str]:
    import docx

    document = docx.Document(str(path))
    return [line.text for line in document.paragraphs if line.style is not None and line.style.name == "Heading 1"]


def _told(window: Any) -> str:
    return str(window.findChild(widgets.QLabel, "notice_sentence").text())


def test_an_empty_page_says_what_belongs_there_and_offers_the_first_step(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window, page = _open(open_desktop, october, qtbot, build=False)
    assert page.findChild(widgets.QLabel, "issued_empty").isVisible()
    assert page.findChild(widgets.QLabel, "bulletins_empty").isVisible()
    page.findChild(widgets.QPushButton, "first_bulletin").click()
    _settle(qtbot, window)
    assert page.editor.builder.isVisible()
    assert page.findChild(widgets.QLineEdit, "starts").text() == "01.10.2023"
    assert page.findChild(widgets.QLineEdit, "ends").text() == "15.10.2023"


def test_a_bulletin_is_ticked_put_in_order_and_written_without_being_issued(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path, heard: list[str]
) -> None:
    from PySide6.QtCore import Qt

    window, page = _open(open_desktop, october, qtbot)
    assert _headlines(page) == ["First", "Second", "Third"]
    page.editor.builder.list.setFocus()
    page.editor.builder.list.setCurrentIndex(page.editor.builder.model.index(1))
    qtbot.keyClick(page.editor.builder.list, Qt.Key.Key_Space)
    page.editor.builder.list.setCurrentIndex(page.editor.builder.model.index(2))
    for _step in range(2):
        qtbot.keyClick(page.editor.builder.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _headlines(page) == ["Third", "First"]
    assert page.editor.builder.list.currentIndex().row() == 0
    _settle(qtbot, window)
    assert _amount(page) == [2, 0, 2]
    output = tmp_path / "b.docx"
    _save(qtbot, window, page, "write_word", output)
    assert _headings(output) == ["Third", "First"]
    assert _told(window) == "b.docx was written."
    assert issued(window.archive) == ()
    assert heard == []
    window.findChild(widgets.QPushButton, "notice_offer").click()
    assert heard == [str(output)]


def test_a_click_on_the_tick_turns_it(october: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import QPoint, Qt

    _window, page = _open(open_desktop, october, qtbot)
    view = page.editor.builder.list
    row = view.visualRect(page.editor.builder.model.index(0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 40, row.center().y()))
    assert _headlines(page) == ["Second", "Third"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 150, row.center().y()))
    assert _headlines(page) == ["Second", "Third"]
    page.findChild(widgets.QPushButton, "tick_none").click()
    assert _headlines(page) == []
    assert not page.findChild(widgets.QPushButton, "write_word").isEnabled()
    page.findChild(widgets.QPushButton, "tick_all").click()
    assert _headlines(page) == ["First", "Second", "Third"]


def test_what_is_issued_is_in_the_list_with_the_exact_file(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path, heard: list[str]
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    _type(page, "number", "20")
    page.editor.builder.model.move(0, 1)
    output = tmp_path / "b.docx"
    _save(qtbot, window, page, "issue", output)
    assert _told(window) == "b.docx was written and issued; the archive keeps the exact file."
    assert "20, 1–15 Oct 2023, English" in page.model.index(0).data()
    assert page.findChild(widgets.QLabel, "issued_title").text() == "No. 20 · Press bulletin"
    (row,) = issued(window.archive)
    shown = show_issued(window.archive, row.reference)
    assert [one.headline for one in shown.releases] == ["Second", "First", "Third"] == _headings(output)
    assert shown.files[0].sha256 == hashlib.sha256(output.read_bytes()).hexdigest()
    assert shown.files[0].path.read_bytes() == output.read_bytes()
    page.findChild(widgets.QPushButton, "open_file").click()
    assert heard == [str(shown.files[0].path)]
    _save(qtbot, window, page, "copy_file", tmp_path / "copy.docx")
    assert (tmp_path / "copy.docx").read_bytes() == output.read_bytes()
    page.findChild(widgets.QPushButton, f"release_{shown.releases[0].reference}").click()
    _settle(qtbot, window)
    assert window.releases.isVisible()
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "Second"


def test_a_bulletin_is_put_in_the_bin_and_taken_back(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path
) -> None:
    with open_archive(october, write=True) as archive:
        choice = BulletinSelection(date(2023, 10, 1), date(2023, 10, 15), "en", "20")
        _written, changes = issue(archive, choice, tmp_path / "b.docx", by=BY)
    window, page = _open(open_desktop, october, qtbot, build=False)
    window.show_record(changes.created[0])
    _settle(qtbot, window)
    page.findChild(widgets.QPushButton, "bin_bulletin").click()
    _settle(qtbot, window)
    assert page.model.rowCount() == 0
    assert page.findChild(widgets.QLabel, "bulletins_empty").isVisible()
    window.findChild(widgets.QPushButton, "notice_offer").click()
    _settle(qtbot, window)
    assert page.model.rowCount() == 1
    assert page.findChild(widgets.QLabel, "issued_title").isVisible()


def test_what_is_left_out_is_said_and_can_be_opened(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    box = page.editor.builder.excluded
    assert box.isVisible()
    said = [sentence.text() for sentence in box.findChildren(widgets.QLabel)]
    assert said == ["2023/179 has no text in this language (English). It is left out."]
    box.findChild(widgets.QPushButton, "open_r4").click()
    _settle(qtbot, window)
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "Yalnız azərbaycanca"


def test_a_release_of_the_list_is_opened_with_enter(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    from PySide6.QtCore import Qt

    window, page = _open(open_desktop, october, qtbot)
    page.editor.builder.list.setCurrentIndex(page.editor.builder.model.index(1))
    qtbot.keyClick(page.editor.builder.list, Qt.Key.Key_Return)
    _settle(qtbot, window)
    assert window.findChild(widgets.QLabel, "reading_headline").text() == "Second"


def test_a_language_without_texts_says_so(october: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window, page = _open(open_desktop, october, qtbot)
    _choose_language(page, "ru")
    _settle(qtbot, window)
    empty = page.findChild(widgets.QLabel, "candidates_empty")
    assert empty.isVisible()
    assert empty.text() == "No release of this period is published in this language (Русский)."
    for name in ("write_word", "issue"):
        assert not page.findChild(widgets.QPushButton, name).isEnabled()
    assert page.editor.preview.shown.pages == 0
    _choose_language(page, "az")
    _settle(qtbot, window)
    assert _headlines(page) == ["First az", "Yalnız azərbaycanca", "Second az"]


@pytest.mark.parametrize(
    ("ends", "sentence"),
    [
        ("01.09.2023", "The period ends before it begins. Change one of the days."),
        ("soon", "Say the first and the last day of the period, such as 12.10.2023."),
    ],
)
def test_an_impossible_period_says_so_and_forgets_nothing(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, ends: str, sentence: str
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    page.editor.builder.model.move(0, 1)
    _type(page, "ends", ends)
    _settle(qtbot, window)
    assert page.findChild(widgets.QLabel, "candidates_empty").text() == sentence
    assert page.editor.builder.chosen == []
    assert not page.findChild(widgets.QPushButton, "issue").isEnabled()
    _type(page, "ends", "31.10.2023")
    _settle(qtbot, window)
    assert _headlines(page) == ["Second", "First", "Third"]


def test_a_month_that_is_chosen_has_its_days(october: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window, page = _open(open_desktop, october, qtbot)
    page.findChild(widgets.QPushButton, "last_month").click()
    _settle(qtbot, window)
    wish = page.editor.builder.wish
    assert wish is not None
    assert wish.choice.starts.day == 1
    assert wish.choice.ends < date.today() <= wish.choice.ends + timedelta(days=31)
    assert page.findChild(widgets.QLabel, "candidates_empty").isVisible()


def test_a_topic_narrows_the_list(october: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    from pressdesk.ui.chips import Link

    window, page = _open(open_desktop, october, qtbot)
    field, line = page.findChild(widgets.QFrame, "topics"), page.findChild(widgets.QLineEdit, "topics_line")
    assert line.placeholderText() == "All"
    field.add(Link(1, "Migration", "topic"))
    assert line.placeholderText() == ""
    _settle(qtbot, window)
    assert _headlines(page) == ["Second"]
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    _settle(qtbot, window)
    assert _headlines(page) == ["First", "Second", "Third"]


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("topics", "No topic is called “Nowhere”, so nothing is narrowed by it."),
        ("countries", "No country is called “Nowhere”, so nothing is narrowed by it."),
    ],
)
def test_a_name_that_nothing_has_is_pointed_out_and_narrows_nothing(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, field: str, sentence: str
) -> None:
    _window, page = _open(open_desktop, october, qtbot)
    everything = _headlines(page)
    _type(page, f"{field}_line", "Nowhere")
    told = page.findChild(widgets.QLabel, f"{field}_wrong")
    qtbot.waitUntil(lambda: not told.isHidden())
    assert told.text() == sentence
    assert _headlines(page) == everything
    _type(page, f"{field}_line", "")
    assert told.isHidden()


def test_a_name_one_goes_on_from_narrows_the_list_or_is_pointed_out(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    field, told = page.findChild(widgets.QFrame, "topics"), page.findChild(widgets.QLabel, "topics_wrong")
    line = page.findChild(widgets.QLineEdit, "topics_line")
    window.activateWindow()
    for typed, names in (("Migrat", []), ("migration", ["Migration"])):
        field.setFocus()
        qtbot.waitUntil(line.hasFocus)
        line.setText(typed)
        page.findChild(widgets.QLineEdit, "number").setFocus()
        _settle(qtbot, window)
        assert [link.name for link in field.links] == names
        assert told.isHidden() == bool(names)
    assert _headlines(page) == ["Second"]
    assert page.findChild(widgets.QLineEdit, "number").hasFocus()


def test_the_preview_has_the_pages_of_what_is_ticked(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    before = page.editor.preview.shown
    assert (before.pages, len(before.pictures)) == (2, 2)
    assert _amount(page) == [3, 1, 2]
    assert _navy(before.pictures[0]) is None
    second = _navy(before.pictures[1])
    page.editor.builder.model.move(1, -1)
    _settle(qtbot, window)
    first = _navy(page.editor.preview.shown.pictures[1])
    assert first is not None
    assert second is not None
    assert first < second
    assert not page.editor.preview.grab().isNull()


def _navy(picture: Any) -> float | None:
    """How far down a page the photo begins, as a part of its height."""
    for y in range(picture.height()):
        colour = picture.pixelColor(picture.width() // 4, y)
        if colour.blue() > 90 and colour.red() < 40:
            return float(y / picture.height())
    return None


def test_a_number_that_was_issued_is_refused_and_the_next_one_offered(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path
) -> None:
    with open_archive(october, write=True) as archive:
        issue(archive, BulletinSelection(date(2023, 10, 1), date(2023, 10, 14), "en", "20"), tmp_path / "a.docx", by=BY)
    window, page = _open(open_desktop, october, qtbot)
    _type(page, "number", "20")
    page.findChild(widgets.QPushButton, "issue").click()
    _settle(qtbot, window)
    assert page.findChild(widgets.QFileDialog, "save_dialog") is None
    assert "Press bulletin, 1 Oct 2023 to 14 Oct 2023" in _told(window)
    offer = window.findChild(widgets.QPushButton, "notice_offer")
    assert offer.text() == "Use No. 21"
    offer.click()
    assert page.findChild(widgets.QLineEdit, "number").text() == "21"
    _settle(qtbot, window)
    page.findChild(widgets.QPushButton, "issue").click()
    _settle(qtbot, window)
    dialog = page.findChild(widgets.QFileDialog, "save_dialog")
    assert dialog.selectedFiles()[0].endswith("Press bulletin 21 – 2023-10-01–2023-10-15 (en).docx")
    dialog.reject()


def test_what_changes_meanwhile_is_seen_and_the_order_is_kept(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any
) -> None:
    window, page = _open(open_desktop, october, qtbot)
    page.editor.builder.model.move(2, -1)
    operations = window.operations
    operations.make(lambda: move_to_bin(window.archive, [Reference(Kind.RELEASE, 1)], by=BY))
    _settle(qtbot, window)
    assert _headlines(page) == ["Third", "Second"]
    operations.make(lambda: set_status(window.archive, [Reference(Kind.RELEASE, 2)], Status.DRAFT, by=BY))
    _settle(qtbot, window)
    assert _headlines(page) == ["Third"]
    assert "2023/2 is not published in this language (English): Draft. It is left out." in [
        sentence.text() for sentence in page.editor.builder.excluded.findChildren(widgets.QLabel)
    ]


def test_a_read_only_archive_is_written_to_word_but_nothing_is_issued(
    october: Path, open_desktop: Callable[..., Any], qtbot: Any, tmp_path: Path
) -> None:
    with open_archive(october, write=True) as writer:
        choice = BulletinSelection(date(2023, 10, 1), date(2023, 10, 15), "en", "20")
        issue(writer, choice, tmp_path / "b.docx", by=BY)
        window, page = _open(open_desktop, october, qtbot)
        assert not window.archive.writable
        assert not page.findChild(widgets.QPushButton, "issue").isEnabled()
        _save(qtbot, window, page, "write_word", tmp_path / "c.docx")
        assert _headings(tmp_path / "c.docx") == ["First", "Second", "Third"]
        page.list.setCurrentIndex(page.model.index(0))
        _settle(qtbot, window)
        assert not page.findChild(widgets.QPushButton, "bin_bulletin").isEnabled()


def test_the_models_keep_to_the_rules(qtmodeltester: Any, october: Path, tmp_path: Path) -> None:
    from PySide6.QtCore import QModelIndex

    from pressdesk.services.bulletin_selection import candidates
    from pressdesk.ui.bulletins.models import CandidatesModel, IssuedModel

    with open_archive(october, write=True) as archive:
        choice = BulletinSelection(date(2023, 10, 1), date(2023, 10, 15), "en", "20")
        issue(archive, choice, tmp_path / "b.docx", by=BY)
        rows, found = issued(archive), candidates(archive, choice)
    bulletins, releases = IssuedModel(), CandidatesModel()
    for model in (bulletins, releases):
        qtmodeltester.check(model)
    bulletins.show_ids([row.reference.number for row in rows], {row.reference.number: row for row in rows})
    qtmodeltester.check(bulletins)
    releases.show_rows(found.printable)
    qtmodeltester.check(releases)
    assert releases.moveRows(QModelIndex(), 0, 2, QModelIndex(), 3)
    assert [row.headline for row in releases.chosen] == ["Third", "First", "Second"]
    assert not releases.moveRows(QModelIndex(), 0, 1, QModelIndex(), 1)
    releases.move(0, -1)
    releases.move(2, 1)
    qtmodeltester.check(releases)
    assert [row.headline for row in releases.chosen] == ["Third", "First", "Second"]


def test_a_hundred_thousand_releases_are_listed_and_only_some_laid_out(qtbot: Any) -> None:
    from pressdesk.services.bulletin_selection import Candidate
    from pressdesk.ui.bulletins.models import CandidatesModel

    model = CandidatesModel()
    rows = [Candidate(Reference(Kind.RELEASE, n), None, date(2023, 1, 1), "Words", None) for n in range(100_000)]
    model.show_rows(rows)
    model.tick_all(ticked=False)
    assert model.chosen == []
    model.move(5, 1)
    model.show_rows(rows)
    assert model.index(6).data().endswith("Words")
    assert model.rowCount() == 100_000
