"""The settings: sections on the left, each holding at once; there is nothing to confirm."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import label, named
from pressdesk.ui.notices import NoticeBar
from pressdesk.ui.settings.archive import ArchiveSettings
from pressdesk.ui.settings.office import OfficeSettings
from pressdesk.ui.settings.section import headed
from pressdesk.ui.steady import ComboBox
from pressdesk.ui.theme import THEMES
from pressdesk.ui.translation import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.ui.app_context import AppContext

_SIZE = (860, 600)
_SECTIONS_WIDTH = 224
_ROW = 32


class SettingsDialog(QDialog):
    """What can be set; ``office_changed`` tells that the office is called otherwise now."""

    office_changed = Signal()
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    archive_wanted = Signal()

    def __init__(self, context: AppContext, *, language: str, parent: QWidget) -> None:
        """Show the settings of ``context``, in a window that speaks ``language``."""
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.notices = NoticeBar(context.theme)
        self.office = OfficeSettings(context)
        self._archive = ArchiveSettings(context)
        self._sections, self._stack = named(QListWidget(), "settings_sections", self.tr("Sections")), QStackedWidget()
        self._sections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._sections.setProperty("bare", True)
        self._sections.setFixedWidth(_SECTIONS_WIDTH)
        for title, section in (
            (self.tr("Office"), self.office),
            (self.tr("Language and colours"), self._looks(context.theme.chosen, language)),
            (self.tr("Archive and backups"), self._archive),
        ):
            item = QListWidgetItem(title, self._sections)
            item.setSizeHint(QSize(0, _ROW))
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setWidget(section)
            self._stack.addWidget(scroll)
        self._sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._sections.setCurrentRow(0)
        self.office.told.connect(self.notices.show_notice)
        self.office.saved.connect(self.office_changed.emit)
        self._archive.told.connect(self.notices.show_notice)
        self._archive.archive_wanted.connect(lambda: self._leave(self.archive_wanted.emit))
        self._lay_out()
        context.windows.place(self, QSize(*_SIZE))

    def done(self, result: int) -> None:
        """Close, once what was typed is saved; what cannot be saved is told, and stays."""
        self._leave(lambda: None)

    def _leave(self, then: Callable[[], object]) -> None:
        def left() -> None:
            self.office.stop()
            self._archive.stop()
            QDialog.done(self, QDialog.DialogCode.Accepted.value)
            then()

        self.office.save(left)

    def _lay_out(self) -> None:
        close = named(QPushButton(self.tr("Close")), "settings_close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = layouts.row(label(self.tr("What you change here holds at once.")), 1, close, margins=(4, 2, 4, 2))
        middle = layouts.row(self._sections, (self._stack, 1), gap=0)
        layouts.column(self.notices, (middle, 1), foot, on=self, margins=0, gap=0)

    def _looks(self, theme: str, language: str) -> QWidget:
        languages, themes = named(ComboBox(), "settings_language", self.tr("Language of the window")), ComboBox()
        for code, name in LANGUAGES.items():
            languages.addItem(name, code)
        languages.setCurrentIndex(languages.findData(language))
        languages.activated.connect(lambda _row: self._on_language(languages.currentData(), language))
        themes.setObjectName("settings_theme")
        themes.setAccessibleName(self.tr("Colours"))
        for code, name in zip(THEMES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True):
            themes.addItem(name, code)
        themes.setCurrentIndex(themes.findData(theme))
        themes.activated.connect(lambda _row: self.theme_chosen.emit(themes.currentData()))
        section = QWidget()
        layout = headed(section, self.tr("Language and colours"), self.tr("For you, on this workstation."))
        for title, field in ((self.tr("Language of the window"), languages), (self.tr("Colours"), themes)):
            field.setMaximumWidth(260)
            layout.addWidget(label(title))
            layout.addWidget(field)
            layout.addSpacing(tokens.GAP[2])
        layout.addStretch(1)
        return section

    def _on_language(self, chosen: str, before: str) -> None:
        if chosen != before:  # every window is made anew in another language
            self._leave(partial(self.language_chosen.emit, chosen))
