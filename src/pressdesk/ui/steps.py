"""What the steps are called that can be undone, and what is told when one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pressdesk.catalogue.revisions import Cause
from pressdesk.services.changes import public_changes, step_name
from pressdesk.ui.labels import kind_word
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressdesk.services.changes import Changes

_CONTEXT = "steps"
STEPS = {
    Cause.ENTERED: QT_TRANSLATE_NOOP("steps", "Adding of {what}"),
    Cause.DEMO: QT_TRANSLATE_NOOP("steps", "Adding of {what}"),
    Cause.EDITED: QT_TRANSLATE_NOOP("steps", "Editing of {what}"),
    Cause.CORRECTED: QT_TRANSLATE_NOOP("steps", "Editing of {what}"),
    Cause.DESCRIBED: QT_TRANSLATE_NOOP("steps", "Description of {what}"),
    Cause.IMPORTED: QT_TRANSLATE_NOOP("steps", "Import of {what}"),
    Cause.ISSUED: QT_TRANSLATE_NOOP("steps", "Issue of {what}"),
    Cause.STATUS_CHANGED: QT_TRANSLATE_NOOP("steps", "Change of status of {what}"),
    "published": QT_TRANSLATE_NOOP("steps", "Publishing of {what}"),
    "unpublished": QT_TRANSLATE_NOOP("steps", "Unpublishing of {what}"),
    "withdrawn": QT_TRANSLATE_NOOP("steps", "Withdrawal of {what}"),
    Cause.BINNED: QT_TRANSLATE_NOOP("steps", "Move to bin of {what}"),
    Cause.RESTORED: QT_TRANSLATE_NOOP("steps", "Restoring of {what}"),
    Cause.REPAIRED: QT_TRANSLATE_NOOP("steps", "Repair of {what}"),
    Cause.UNDONE: QT_TRANSLATE_NOOP("steps", "Undoing of {what}"),
}
"""The verb of each write that can be a step."""
_MOST_NAMED = 3
_LONGEST = 60


class Steps(QObject):
    """Words about steps, titles of records in one language of the archive if they can be."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        """Call records by their titles in ``code``."""
        super().__init__(parent)
        self._code = code

    def name(self, changes: Changes) -> str:
        """What a change is called: what was done, and to which record."""
        found = step_name(changes, self._code)
        if found.count != 1:
            what = self.tr("%n record(s)", "", found.count)
        elif found.title:
            what = self._quoted(found.title)
        else:
            what = kind_word(found.kind)
        return QCoreApplication.translate(_CONTEXT, STEPS[found.verb]).format(what=what)

    def public(self, changes: Changes) -> str:
        """Which releases are not published any more after ``changes``, and which are again; empty when none is."""
        lost, gained = public_changes(changes, self._code)
        sentences = []
        if lost:
            sentences.append(self.tr("Not published any more: {names}.").format(names=self._listed(lost)))
        if gained:
            sentences.append(self.tr("Published again: {names}.").format(names=self._listed(gained)))
        return " ".join(sentences)

    def _listed(self, titles: Sequence[str]) -> str:
        names = ", ".join(map(self._quoted, titles[:_MOST_NAMED]))
        if len(titles) <= _MOST_NAMED:
            return names
        return self.tr("{names} and %n more", "", len(titles) - _MOST_NAMED).format(names=names)

    def _quoted(self, title: str) -> str:
        shown = title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
        return self.tr("“{title}”").format(title=shown)
