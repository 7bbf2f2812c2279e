"""The question what becomes of words that are not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressdesk.ui.plain import MessageBox
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_ROLE = MessageBox.ButtonRole


def ask_about_unsaved(
    over: QWidget,
    words: str,
    *,
    save: Callable[[], object],
    discard: Callable[[], object],
    stay: Callable[[], object],
    keep: Callable[[], object] | None = None,
    save_words: str = "",
    stay_words: str = "",
) -> MessageBox:
    """Ask in ``words`` what becomes of what is typed, and do what is answered.

    To close the box is to ``stay``; it is offered to ``keep`` the words as a draft where a form can do that.
    """
    box = MessageBox(over, "unsaved_dialog", _tr(QT_TRANSLATE_NOOP("unsaved", "Not saved")), words)
    answers: dict[object, Callable[[], object]] = {}
    for name, title, role, answer in (
        ("save", save_words or _tr(QT_TRANSLATE_NOOP("unsaved", "Save")), _ROLE.AcceptRole, save),
        ("later", _tr(QT_TRANSLATE_NOOP("unsaved", "Keep for later")), _ROLE.AcceptRole, keep),
        ("discard", _tr(QT_TRANSLATE_NOOP("unsaved", "Discard")), _ROLE.DestructiveRole, discard),
        ("stay", stay_words or _tr(QT_TRANSLATE_NOOP("unsaved", "Cancel")), _ROLE.RejectRole, stay),
    ):
        if answer is not None:
            button = box.addButton(title, role)
            button.setObjectName(f"unsaved_{name}")
            answers[button] = answer
            if name == "save":
                box.setDefaultButton(button)
    # A box that is closed has no clicked button, and sends none.
    box.finished.connect(lambda _result: answers.get(box.clickedButton(), stay)())
    box.open()
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("unsaved", words)
