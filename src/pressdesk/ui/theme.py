"""How the window looks: palette, style sheet and fonts, light or dark."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pressdesk.ui import tokens
from pressdesk.ui.icons import Icons

if TYPE_CHECKING:
    from pathlib import Path

THEMES = ("system", "light", "dark")
_LETTERS = "ƏəĞğİıÖöŞşÜüÇçЁёЙйЩщЫыЭэЮюЯя№«»"
_FAMILY = "Inter"

_SHEET = Template("""
QMainWindow, QDialog, #filters, #filters QWidget, #sidebar, #facts, #facts QWidget[plain="true"] {
  background: $window; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
#topbar, #statusbar, #list_header, #reading, #reading > QWidget, #releases { background: $surface; }
#topbar { border-bottom: 1px solid $line; }
#statusbar { border-top: 1px solid $line; }
#statusbar QLabel { color: $second; font-size: 11.5px; }
#sidebar { border: 0; border-right: 1px solid $line; }
#sidebar QPushButton { border: 0; background: transparent; text-align: left; padding: 0 8px; color: $second; }
#sidebar QPushButton:hover { background: $sunken; }
#sidebar QPushButton:checked { background: $accent_soft; color: $accent; font-weight: 600; }
#sidebar QPushButton:focus { border: 1px solid $accent; }
#filters, #issued_column { border: 0; border-right: 1px solid $line; }
#list_header { border-bottom: 1px solid $line; }
#brand { font-weight: 600; }
QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox { background: $surface; border: 1px solid $line;
  border-radius: 6px; padding: 0 8px;
  min-height: 28px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border: 1px solid $accent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
  background: transparent; border: 0; border-radius: 0; padding: 0; min-height: 0; }
QAbstractSpinBox { max-height: 28px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 0; border: 0; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 1px solid $danger; }
QPlainTextEdit { padding: 4px 6px; }
QFrame[field="true"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[field="true"][focused="true"] { border: 1px solid $accent; }
QFrame[field="true"][wrong="true"] { border: 1px solid $danger; }
QFrame[field="true"] QLineEdit, QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0;
  background: transparent; min-height: 22px; padding: 0 4px; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
#chip { background: $sunken; border: 0; border-radius: 12px; }
#chip QToolButton { border: 0; padding: 1px 2px; background: transparent; }
#chip QToolButton:focus { text-decoration: underline; color: $accent; }
QPushButton[chip="true"] { border: 0; border-radius: 12px; min-height: 24px; padding: 0 10px; background: $sunken; }
QPushButton[chip="true"]:checked { background: $accent_soft; color: $accent; }
QPushButton[chip="true"]:focus { border: 1px solid $accent; }
QPushButton[offered="true"] { border: 1px dashed $accent; border-radius: 12px; min-height: 22px; padding: 0 8px;
  color: $accent; background: transparent; }
QPushButton[row="true"] { border: 0; background: transparent; text-align: left; padding: 0 4px; min-height: 24px; }
QPushButton[row="true"]:hover, QPushButton[row="true"]:focus { background: $accent_soft; color: $accent; }
#desk, #desk QScrollArea, #desk_content, #welcome { background: $window; }
QPushButton[danger="true"] { color: $danger; }
QTableView, QTreeView { background: $surface; border: 1px solid transparent; gridline-color: $line; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView::section { background: $window; color: $second; border: 0; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: 11.5px; }
QProgressBar { background: $sunken; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { border: 1px solid transparent; border-radius: 6px; }
QSlider:focus { border: 1px solid $accent; }
QSlider::groove:horizontal { height: 4px; background: $sunken; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QComboBox QAbstractItemView, QListView#qt_combo { background: $surface; border: 1px solid $line;
  selection-background-color: $accent_soft; selection-color: $text; }
QCompleter QAbstractItemView { background: $surface; }
QPushButton { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 0 12px; min-height: 28px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $third; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 0 11px; min-height: 26px; }
QPushButton[primary="true"]:disabled { background: $sunken; color: $third; border: 1px solid $line; }
QPushButton[link="true"] { border: 0; background: transparent; color: $accent; text-align: left; padding: 0;
  min-height: 20px; }
QPushButton[link="true"]:focus { text-decoration: underline; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover, QToolButton:focus { background: $accent_soft; border-color: $line; }
QToolButton::menu-indicator { image: none; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; font-size: 11.5px; }
QLabel[role="second"] { color: $second; }
QLabel[role="count"] { color: $third; font-size: 11.5px; }
QLabel[role="wrong"] { color: $danger; font-size: 11.5px; }
QLabel[role="section"] { font-size: 15px; font-weight: 600; }
QLabel[role="hint"] { color: $second; font-size: 11.5px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $third; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QCheckBox::indicator:checked { image: url("$tick"); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QListView { background: $surface; border: 1px solid transparent; outline: 0; }
QAbstractScrollArea:focus { border: 1px solid $accent; }
QTextBrowser { background: $surface; border: 1px solid transparent; selection-background-color: $accent;
  selection-color: $on_accent; }
QTabBar::tab { padding: 7px 12px; color: $second; border: 0; border-bottom: 2px solid transparent;
  background: transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; background: $accent_soft; }
QScrollArea { border: 1px solid transparent; background: transparent; }
#scrolled { border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: $third; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $third; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
#notice { background: $warn_soft; border-bottom: 1px solid $line; }
#notice[floats="true"] { border: 1px solid $line; border-radius: 8px; }
#notice[level="error"] { background: $danger_soft; }
#notice[level="done"] { background: $ok_soft; }
#toolbar { background: $surface; border-bottom: 1px solid $line; }
#facts { border: 0; border-left: 1px solid $line; }
QTextEdit { background: $surface; selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit[bare="true"] { border: 0; }
QTextEdit[role="title"] { font-size: 20px; font-weight: 600; }
QTextEdit[role="lead"] { font-size: 14px; color: $second; }
QTextEdit[role="body"] { font-size: 14px; }
QToolButton[badge="true"] { border: 0; border-radius: 4px; padding: 2px 6px; font-size: 11.5px; font-weight: 600;
  color: $warn; background: $warn_soft; }
QToolButton[badge="true"]:focus { border: 1px solid $accent; padding: 1px 5px; }
QToolButton[badge="true"][status="published"] { color: $ok; background: $ok_soft; }
QToolButton[badge="true"][status="withdrawn"] { color: $danger; background: $danger_soft; }
QListWidget { background: $surface; border: 1px solid $line; border-radius: 6px; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QListWidget[plain="true"] { border: 0; border-top: 1px solid $line; border-radius: 0; }
QListWidget[plain="true"]:focus { border: 1px solid $accent; }
#facts QTextBrowser { background: $window; }
QLabel[well="true"] { background: $sunken; border: 1px solid $line; border-radius: 6px; color: $second; }
#settings_sections { border: 0; border-right: 1px solid $line; border-radius: 0; background: $window; padding: 8px; }
#settings_sections:focus { border: 1px solid $accent; }
QTabWidget::pane { border: 0; }
#photo_strip { background: transparent; border: 0; }
#photo_strip::item { padding: 0; border: 2px solid transparent; border-radius: 6px; }
#photo_strip::item:selected { background: transparent; border: 2px solid $accent; }
#page_header { background: $surface; border-bottom: 1px solid $line; }
#page_footer { background: $surface; border-top: 1px solid $line; }
#dropzone { background: $surface; border: 1px dashed $third; border-radius: 8px; }
#dropzone[dragged="true"] { background: $accent_soft; border: 1px dashed $accent; }
QPushButton[tone] { border: 1px solid transparent; border-radius: 12px; min-height: 22px; padding: 0 10px; }
QPushButton[tone="ok"] { color: $ok; background: $ok_soft; }
QPushButton[tone="warn"] { color: $warn; background: $warn_soft; }
QPushButton[tone="plain"] { color: $text; background: $sunken; }
QPushButton[tone="danger"] { color: $danger; background: $danger_soft; }
QPushButton[tone]:checked { border: 1px solid $text; font-weight: 600; }
QPushButton[tone]:focus { border: 1px solid $accent; }
QWidget[surface="true"] { background: $surface; }
#badge { border-radius: 4px; padding: 2px 6px; font-size: 11.5px; font-weight: 600; }
#badge[status="published"] { color: $ok; background: $ok_soft; }
#badge[status="withdrawn"] { color: $danger; background: $danger_soft; }
#badge { color: $warn; background: $warn_soft; }
""")


class Theme(QObject):
    """The look of the application; ``changed`` tells who paints for himself that the colours are others now."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, chosen: str) -> None:
        """Dress ``application`` in the theme ``chosen``: ``light``, ``dark``, or the ``system``'s."""
        super().__init__(application)
        self._application = application
        self._folder = QTemporaryDir()
        self.icons = Icons(resources / "icons")
        self.palette = tokens.LIGHT
        self._chosen = chosen
        self.is_bundled_font = _set_font(application, resources / "fonts")
        style = QStyleFactory.create("Fusion")
        assert style is not None
        application.setStyle(style)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._dress()

    @property
    def chosen(self) -> str:
        """The theme that was chosen: one of THEMES."""
        return self._chosen

    def choose(self, chosen: str) -> None:
        """Change to another of THEMES."""
        self._chosen = chosen
        self._dress()

    def _on_scheme_changed(self) -> None:
        if self._chosen == "system":
            self._dress()

    def _dress(self) -> None:
        system_is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        is_dark = self._chosen == "dark" or (self._chosen == "system" and system_is_dark)
        self.palette = tokens.DARK if is_dark else tokens.LIGHT
        self._application.setPalette(_qt_palette(self.palette))
        drawn = {
            "arrow": self._drawn("chevron-down", self.palette.second, 14),
            "tick": self._drawn("check", self.palette.on_accent, 14),
        }
        self._application.setStyleSheet(_SHEET.substitute(asdict(self.palette) | drawn))
        self.changed.emit()

    def _drawn(self, icon: str, colour: str, size: int) -> str:
        """The file of an icon in a colour, which is all that a style sheet can take."""
        file = f"{self._folder.path()}/{icon}-{colour.removeprefix('#')}.png"
        self.icons.pixmap(icon, colour, size, 2).save(file)
        return file


def _qt_palette(colours: tokens.Palette) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.window),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.ToolTipBase, colours.surface),
        (roles.ToolTipText, colours.text),
        (roles.PlaceholderText, colours.third),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.Mid, colours.line),
        (roles.Light, colours.surface),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.third))
    return palette


def _set_font(application: QApplication, folder: Path) -> bool:
    """Use Inter where the system has it, else the system's font if it has all our letters, else our own Inter."""
    own = application.font()
    family = _FAMILY if _FAMILY in QFontDatabase.families() else own.family()
    metrics = QFontMetricsF(QFont(family))
    is_bundled = not all(metrics.inFont(letter) for letter in _LETTERS)
    if is_bundled:
        for file in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        family = _FAMILY
    font = QFont(family)
    font.setPixelSize(tokens.BASE_PX)
    application.setFont(font)
    return is_bundled
