"""What is set about the office: its names, and the emblem on its bulletins."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QTabWidget, QWidget

from pressdesk.services.office import Office, office, save_office
from pressdesk.services.thumbnails import Pixels, picture_of
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.labels import error_sentence, native_name
from pressdesk.ui.notices import Notice
from pressdesk.ui.pictures import image_of
from pressdesk.ui.plain import Label
from pressdesk.ui.settings.section import headed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.errors import PressdeskError
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask

_PAUSE_MS = 800
_EDGE = 72


class OfficeSettings(QWidget):
    """The office of an archive, saved a moment after the last key; ``saved`` tells of it, ``told`` why it could not."""

    saved = Signal()
    told = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Show what ``archive.toml`` says."""
        super().__init__()
        self._context = context
        self._is_dirty = self._is_refused = False
        languages = context.archive.languages
        self._names = LanguageFields("office_name", self.tr("Name of the office"), languages)
        self._parents = LanguageFields("office_parent", self.tr("What stands above it"), languages)
        self._titles = LanguageFields("office_title", self.tr("Title of the bulletins"), languages)
        found = office(context.archive)
        for fields, words in (
            (self._names, found.names),
            (self._parents, found.parents),
            (self._titles, found.titles),
        ):
            fields.show_words(words)
            fields.changed.connect(self._on_changed)
            fields.setEnabled(context.archive.writable)
        self.emblems = {code: _Emblem(context, code, found.emblems.get(code)) for code in languages}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        layout = headed(self, self.tr("Office"), self.tr("This stands on the first page of every bulletin."))
        tabs = named(QTabWidget(), "office_tabs")
        tabs.tabBar().setDrawBase(False)
        for title, fields in (
            (self.tr("Name of the office"), self._names),
            (self.tr("What stands above it"), self._parents),
            (self.tr("Title of the bulletins"), self._titles),
        ):
            inside = QWidget()
            layouts.column(fields, 1, on=inside, margins=(0, 2, 0, 0))
            tabs.addTab(inside, title)
        layout.addWidget(tabs)
        layout.addSpacing(tokens.GAP[3])
        layout.addWidget(label(self.tr("Emblem"), "heading"))
        layout.addWidget(label(self.tr("A language without an emblem takes the first one.")))
        row = layouts.row(gap=4)
        for emblem in self.emblems.values():
            emblem.chosen.connect(self._on_emblem)
            row.addWidget(emblem)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save what was changed, if anything was; ``then`` is done once it is saved."""
        self._pause.stop()
        if not self._is_dirty or (self._is_refused and then is not None):  # who was told may leave
            if then is not None:
                then()
            return
        self._is_dirty = False
        emblems = {code: one.path for code, one in self.emblems.items() if one.path is not None}
        wanted = Office(self._names.words, self._parents.words, self._titles.words, emblems)

        def done(_nothing: None) -> None:
            kept = office(self._context.archive).emblems
            for code, emblem in self.emblems.items():
                emblem.show_file(kept.get(code))
            self.saved.emit()
            if then is not None:
                then()

        work = partial(save_office, self._context.archive, wanted)
        self._context.tasks.catalogue(work, done, self._on_refused).must_run = True

    def stop(self) -> None:
        """Wait for no picture any more."""
        for emblem in self.emblems.values():
            emblem.stop()

    def _on_changed(self) -> None:
        self._is_dirty, self._is_refused = True, False
        self._pause.start()

    def _on_emblem(self) -> None:
        self._is_dirty, self._is_refused = True, False
        self.save()

    def _on_refused(self, error: PressdeskError) -> None:
        self._is_dirty = self._is_refused = True
        kept = office(self._context.archive).emblems
        for code, emblem in self.emblems.items():
            emblem.show_file(kept.get(code))
        self.told.emit(Notice("error", error_sentence(error)))


class _Emblem(QWidget):
    """The emblem for one language; ``chosen`` tells that it is another file now, or none."""

    chosen = Signal()

    def __init__(self, context: AppContext, code: str, path: Path | None) -> None:
        super().__init__()
        self._context, self.path = context, path
        self._job: BackgroundTask | None = None
        self._picture = Label()
        self._picture.setObjectName(f"emblem_{code}")
        self._picture.setAccessibleName(self.tr("Emblem, {language}").format(language=native_name(code)))
        self._picture.setProperty("well", True)
        self._picture.setFixedSize(QSize(_EDGE + 16, _EDGE + 16))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = Button(context.theme, self.tr("Choose…"))
        choose.setObjectName(f"emblem_{code}_choose")
        choose.setAccessibleName(self.tr("Choose the emblem, {language}").format(language=native_name(code)))
        choose.clicked.connect(self._on_choose)
        self._remove = IconButton(context.theme, "x", self.tr("Take the emblem away"))
        self._remove.setObjectName(f"emblem_{code}_remove")
        self._remove.clicked.connect(partial(self.choose, None))
        row = layouts.row(choose, self._remove, gap=0)
        layouts.column(label(native_name(code)), self._picture, row, on=self, margins=0, gap=1)
        self.setEnabled(context.archive.writable)
        self.show_file(path)

    def choose(self, path: Path | None) -> None:
        """Take another file, or none."""
        self.path = path
        self.chosen.emit()

    def stop(self) -> None:
        """Wait for the picture no more."""
        if self._job is not None:
            self._job.cancel()

    def show_file(self, path: Path | None) -> None:
        """Show the emblem in ``path``, or that there is none."""
        self.stop()
        self.path = path
        self._remove.setEnabled(path is not None)
        self._picture.setPixmap(QPixmap())
        self._picture.setText("" if path else self.tr("None"))
        if path is None:
            return
        scale = self.devicePixelRatioF()

        def came(found: Pixels) -> None:
            picture = QPixmap.fromImage(image_of(found))
            picture.setDevicePixelRatio(scale)
            self._picture.setPixmap(picture)

        def refused(_error: PressdeskError) -> None:
            self._picture.setText(self.tr("Missing"))

        self._job = self._context.tasks.aside(partial(picture_of, path, round(_EDGE * scale)), came, refused)

    def _on_choose(self) -> None:
        pictures = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.heic)"
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose an emblem"), "", pictures)
        if chosen:
            self.choose(Path(chosen))
