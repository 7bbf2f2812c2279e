"""What the Help menu shows: the keys, and what this program is."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressdesk import __version__
from pressdesk.ui.actions import EDITOR_MENUS, MENUS, keys
from pressdesk.ui.plain import MessageBox
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CONTEXT = "helping"


def show_keys(parent: QWidget) -> None:
    """Show each key and what it does."""
    columns = "".join(
        f"<td><table cellpadding='3'><tr><td colspan='2'><b>{html.escape(where)}</b></td></tr>"
        + "".join(
            f"<tr><td>{html.escape(key)}&nbsp;&nbsp;</td><td>{_unbroken(what)}&nbsp;&nbsp;&nbsp;</td></tr>"
            for key, what in keys(menus)
        )
        + "</table></td>"
        for where, menus in (
            (QCoreApplication.translate("helping", "In the main window"), MENUS),
            (QCoreApplication.translate("helping", "While writing a release"), EDITOR_MENUS),
        )
    )
    title = QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("helping", "Keys"))
    _say(parent, title, f"<table><tr>{columns}</tr></table>", "keys_dialog")


def _unbroken(words: str) -> str:
    return html.escape(words).replace(" ", "&nbsp;")


def show_about(parent: QWidget) -> None:
    """Show the version and the licence."""
    title = QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("helping", "About pressdesk"))
    words = QCoreApplication.translate(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "helping",
            "The archive of a press office. Free software under the GNU General Public License 3 or later.",
        ),
    )
    _say(parent, title, f"<b>pressdesk {__version__}</b><p>{html.escape(words)}</p>", "about_dialog")


def _say(parent: QWidget, title: str, words: str, name: str) -> None:
    box = MessageBox(parent, name, title, words, is_markup=True)
    box.setStandardButtons(MessageBox.StandardButton.Close)
    box.open()
