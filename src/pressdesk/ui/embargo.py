"""The question that is asked before a release is published whose embargo still runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressdesk.ui.labels import error_sentence
from pressdesk.ui.plain import MessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressdesk.errors import PressdeskError


def ask_to_lift_embargo(parent: QWidget, refused: PressdeskError, publish: Callable[[], object]) -> None:
    """Ask over ``parent`` whether to ``publish`` what was ``refused`` with the code ``embargo_runs`` all the same."""
    title = QCoreApplication.translate("embargo", "Under embargo")
    box = MessageBox(parent, "embargo_dialog", title, error_sentence(refused))
    lift = box.addButton(
        QCoreApplication.translate("embargo", "Lift the embargo and publish"), MessageBox.ButtonRole.AcceptRole
    )
    lift.setObjectName("lift_embargo")
    box.setDefaultButton(box.addButton(MessageBox.StandardButton.Cancel))
    lift.clicked.connect(publish)
    box.open()
