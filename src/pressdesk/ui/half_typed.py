"""Names that stand in the fields of a form and are no chips yet: none is dropped beside the word “Saved”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from pressdesk.ui.chips_field import ChipsField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def half_typed(form: QWidget) -> list[ChipsField]:
    """The fields of ``form`` in which a name stands that is no chip yet."""
    return [field for field in form.findChildren(ChipsField) if field.typed]


def close_half_typed(form: QWidget, then: Callable[[], object], stopped: Callable[[], object]) -> None:
    """Make chips of the names that stand in fields of ``form``, ``then`` go on.

    A name that is not that of exactly one record is pointed out, and the form is ``stopped``.
    """
    fields = half_typed(form)
    if not fields:
        then()
        return
    field = fields[0]

    def tried(is_closed: bool) -> None:
        if is_closed:
            close_half_typed(form, then, stopped)
            return
        stopped()
        parent = field.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(field)
            parent = parent.parentWidget()

    field.close_typed(tried)
