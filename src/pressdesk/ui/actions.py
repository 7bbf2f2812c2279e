"""Everything that can be done in the window, as data: name, keys, icon, menu. No key is bound anywhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from pressdesk.ui.translation import LANGUAGES, QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

_CONTEXT = "actions"


@dataclass(frozen=True)
class Act:
    """One thing that can be done; ``writes`` says that a read-only archive cannot have it."""

    name: str
    text: str
    keys: str = ""
    writes: bool = False
    group: str = ""


Menus = tuple[tuple[str, tuple[Act | None, ...]], ...]
MENUS: Menus = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            Act("import_files", QT_TRANSLATE_NOOP("actions", "&Import…"), "Ctrl+I", writes=True),
            None,
            Act("open_archive", QT_TRANSLATE_NOOP("actions", "&Open an archive…"), "Ctrl+O"),
            Act("settings", QT_TRANSLATE_NOOP("actions", "&Settings…"), "Ctrl+,"),
            None,
            Act("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            Act("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", writes=True),
            Act("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", writes=True),
            None,
            Act("find", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+K"),
            Act("next_match", QT_TRANSLATE_NOOP("actions", "&Next match"), "F3"),
            Act("previous_match", QT_TRANSLATE_NOOP("actions", "&Previous match"), "Shift+F3"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Release"),
        (
            Act("new_release", QT_TRANSLATE_NOOP("actions", "&New release"), "Ctrl+N", writes=True),
            Act("edit_release", QT_TRANSLATE_NOOP("actions", "&Edit"), "Ctrl+E"),
            Act("cite", QT_TRANSLATE_NOOP("actions", "Copy as a &quotation"), "Ctrl+Shift+C"),
            None,
            Act("publish", QT_TRANSLATE_NOOP("actions", "&Publish"), "", writes=True),
            Act("make_draft", QT_TRANSLATE_NOOP("actions", "Make a &draft of it"), "", writes=True),
            Act("withdraw", QT_TRANSLATE_NOOP("actions", "&Withdraw"), "", writes=True),
            None,
            Act("bin", QT_TRANSLATE_NOOP("actions", "Put in the &bin"), "Del", writes=True),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            Act("theme_system", QT_TRANSLATE_NOOP("actions", "Colours of the &system"), group="theme"),
            Act("theme_light", QT_TRANSLATE_NOOP("actions", "&Light"), group="theme"),
            Act("theme_dark", QT_TRANSLATE_NOOP("actions", "&Dark"), group="theme"),
            None,
            *(Act(f"language_{code}", name, group="language") for code, name in LANGUAGES.items()),
            None,
            Act("clear_filters", QT_TRANSLATE_NOOP("actions", "&Clear all filters"), "Ctrl+Shift+K"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Help"),
        (
            Act("keys", QT_TRANSLATE_NOOP("actions", "&Keys"), "Ctrl+/"),
            Act("about", QT_TRANSLATE_NOOP("actions", "&About pressdesk")),
        ),
    ),
)


EDITOR_MENUS: Menus = (
    (
        QT_TRANSLATE_NOOP("actions", "&Release"),
        (
            Act("save", QT_TRANSLATE_NOOP("actions", "&Save"), "Ctrl+S", writes=True),
            Act("publish_release", QT_TRANSLATE_NOOP("actions", "&Publish"), "Ctrl+Shift+S", writes=True),
            Act("history", QT_TRANSLATE_NOOP("actions", "&History"), "Ctrl+H"),
            None,
            Act("close", QT_TRANSLATE_NOOP("actions", "&Close"), "Ctrl+W"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            Act("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z"),
            Act("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Text"),
        (
            Act("bold", QT_TRANSLATE_NOOP("actions", "&Bold"), "Ctrl+B"),
            Act("italic", QT_TRANSLATE_NOOP("actions", "&Italic"), "Ctrl+I"),
            Act("heading", QT_TRANSLATE_NOOP("actions", "&Heading"), "Ctrl+Alt+2"),
            Act("bullets", QT_TRANSLATE_NOOP("actions", "&List"), "Ctrl+Shift+8"),
            Act("numbers", QT_TRANSLATE_NOOP("actions", "&Numbered list"), "Ctrl+Shift+7"),
            Act("quote", QT_TRANSLATE_NOOP("actions", "&Quotation"), "Ctrl+Shift+9"),
            Act("link", QT_TRANSLATE_NOOP("actions", "Lin&k…"), "Ctrl+L"),
            Act("plain", QT_TRANSLATE_NOOP("actions", "&Plain"), "Ctrl+Space"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            Act("next_language", QT_TRANSLATE_NOOP("actions", "&Next language"), "Ctrl+Tab"),
            Act("side_by_side", QT_TRANSLATE_NOOP("actions", "&Two languages side by side"), "Ctrl+Shift+D"),
        ),
    ),
)


class Actions:
    """The actions of one window, made from a table and put into its menus."""

    def __init__(self, window: QMainWindow, menus: Menus = MENUS, *, writable: bool) -> None:
        """Make the menus of ``window``."""
        self._by_name: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for title, acts in menus:
            menu = window.menuBar().addMenu(QCoreApplication.translate(_CONTEXT, title))
            for act in acts:
                if act is None:
                    menu.addSeparator()
                    continue
                action = QAction(QCoreApplication.translate(_CONTEXT, act.text), window)
                action.setObjectName(act.name)
                if act.keys:
                    action.setShortcut(QKeySequence(act.keys))
                if act.group:
                    action.setCheckable(True)
                    if act.group not in groups:
                        groups[act.group] = QActionGroup(window)
                    groups[act.group].addAction(action)
                action.setEnabled(writable or not act.writes)
                menu.addAction(action)
                self._by_name[act.name] = action

    def __getitem__(self, name: str) -> QAction:
        """The action called ``name`` in the table."""
        return self._by_name[name]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Say what each action does."""
        for name, slot in slots.items():
            self._by_name[name].triggered.connect(lambda _checked=False, slot=slot: slot())


def keys(menus: Menus) -> list[tuple[str, str]]:
    """Each key of ``menus`` and what it does, as the window shows them."""
    return [
        (
            QKeySequence(act.keys).toString(QKeySequence.SequenceFormat.NativeText),
            QCoreApplication.translate(_CONTEXT, act.text).replace("&", "").rstrip("…"),
        )
        for _title, acts in menus
        for act in acts
        if act is not None and act.keys
    ]
