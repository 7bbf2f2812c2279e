"""The first thing that somebody sees: create an archive, open one, or look around in the demo archive."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressdesk.services.demo import build_demo
from pressdesk.services.opening import Manifest, create_archive
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.notices import Notice, NoticeBar
from pressdesk.ui.scrolled import Scrolled
from pressdesk.ui.tasks import TaskQueue

if TYPE_CHECKING:
    from pressdesk.errors import PressdeskError
    from pressdesk.ui.theme import Theme

_LANGUAGES = ("az", "en", "ru")


class FirstStart(QDialog):
    """Asks which archive is to be opened, and makes it if there is none; ``folder`` is the answer."""

    def __init__(self, theme: Theme, resources: Path, home: Path, sentence: str = "") -> None:
        """Suggest folders below ``home``; ``sentence`` says why the last archive could not be opened."""
        super().__init__()
        self.setObjectName("first_start")
        self.setWindowTitle("pressdesk")
        self.folder: Path | None = None
        self._theme, self._material, self._home = theme, resources / "demo", home
        self._tasks = TaskQueue(self)
        self._tasks.refused.connect(self._on_refused)
        self.notices = NoticeBar(theme)
        self._steps = QStackedWidget()
        self._office = LanguageFields("office", self.tr("Name of the office"), _LANGUAGES)
        self._place = named(QLineEdit(str(home / "archive")), "new_folder", self.tr("Folder of the archive"))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        self._steps.addWidget(self._choices())
        self._steps.addWidget(self._new())
        self._steps.addWidget(self._waiting())
        layouts.column(self.notices, (Scrolled(self._steps), 1), on=self, margins=0, gap=0)
        self.resize(560, 430)
        if sentence:
            self.notices.show_notice(Notice("error", sentence))

    def done(self, result: int) -> None:
        """Close; what is being made is made to its end first."""
        self._tasks.close()
        super().done(result)

    def _choices(self) -> QWidget:
        page, layout = _page(self.tr("Welcome to pressdesk"), self.tr("The archive of a press office is one folder."))
        rows = (
            ("choose_create", "plus", self.tr("Create an archive"), self.tr("For your office, empty"), self._on_create),
            ("choose_open", "folder-open", self.tr("Open an archive"), self.tr("That is there already"), self._on_open),
            (
                "choose_demo",
                "book-open-text",
                self.tr("Look around in the demo archive"),
                self.tr("Invented releases in three languages, with photos and meetings"),
                self._on_demo,
            ),
        )
        layout.insertStretch(0, 1)
        for number, (name, icon, title, words, slot) in enumerate(rows):
            button = Button(self._theme, title, icon, primary=number == 0)
            button.setObjectName(name)
            button.setMinimumHeight(40)
            button.setAccessibleDescription(words)
            button.clicked.connect(slot)
            layout.addWidget(button)
            layout.addWidget(label(words), 0, Qt.AlignmentFlag.AlignHCenter)
            layout.addSpacing(tokens.GAP[2])
        layout.addStretch(1)
        return page

    def _new(self) -> QWidget:
        page, layout = _page(self.tr("Create an archive"), self.tr("The office’s name stands on its bulletins."))
        browse = named(QPushButton(self.tr("Choose…")), "choose_folder")
        browse.clicked.connect(self._on_browse)
        row = layouts.row((self._place, 1), browse)
        back, self._create = named(QPushButton(self.tr("Back")), "back"), QPushButton(self.tr("Create"))
        back.clicked.connect(partial(self._steps.setCurrentIndex, 0))
        self._create.setObjectName("create")
        self._create.setProperty("primary", True)
        self._create.clicked.connect(self._make)
        foot = layouts.row(1, back, self._create)
        layout.addWidget(label(self.tr("Name of the office"), "heading"))
        layout.addWidget(self._office)
        layout.addSpacing(tokens.GAP[2])
        layout.addWidget(label(self.tr("Folder of the archive"), "heading"))
        layout.addLayout(row)
        layout.addStretch(1)
        layout.addLayout(foot)
        return page

    def _waiting(self) -> QWidget:
        page, layout = _page(self.tr("The demo archive is being made"), self.tr("It takes a few seconds."))
        layout.addWidget(self._progress)
        layout.addStretch(1)
        return page

    def _on_create(self) -> None:
        self._steps.setCurrentIndex(1)
        self._create.setDefault(True)
        self._office.setFocus()

    def _on_open(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open an archive"))
        if chosen:
            self._finish(Path(chosen))

    def _on_browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the archive"))
        if chosen:
            self._place.setText(chosen)

    def _make(self) -> None:
        folder = Path(self._place.text().strip()).expanduser()
        facts = Manifest(office=self._office.words)
        self._tasks.catalogue(lambda: create_archive(folder, facts).close(), lambda _nothing: self._finish(folder))

    def _on_demo(self) -> None:
        folder = self._home / "demo"
        if (folder / "archive.toml").exists():
            self._finish(folder)
            return
        self._steps.setCurrentIndex(2)

        def work() -> None:
            build_demo(folder, self._material, lambda *told: self._tasks.hand_over(self._show, told)).close()

        self._tasks.catalogue(work, lambda _nothing: self._finish(folder))

    def _show(self, told: tuple[int, int]) -> None:
        done, of = told
        self._progress.setMaximum(of)
        self._progress.setValue(done)

    def _finish(self, folder: Path) -> None:
        self.folder = folder
        self.accept()

    def _on_refused(self, error: PressdeskError) -> None:
        self._steps.setCurrentIndex(min(self._steps.currentIndex(), 1))
        self.notices.show_notice(Notice("error", error_sentence(error)))


def _page(title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(*[tokens.GAP[5] * 2, tokens.GAP[5], tokens.GAP[5] * 2, tokens.GAP[5]])
    layout.setSpacing(tokens.GAP[1])
    layout.addWidget(label(title, "title"), 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addWidget(label(words, "second"), 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addSpacing(tokens.GAP[4])
    return page, layout
