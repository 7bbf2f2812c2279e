"""What a release was after each save, with every word that changed, and putting an earlier one back on the form."""

from __future__ import annotations

import html
import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
)

from pressdesk.catalogue.releases import LinkRole
from pressdesk.services.diff import form_differences
from pressdesk.services.editing import ReleaseForm, versions
from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import moment, native_name, word
from pressdesk.ui.plain import TextView

if TYPE_CHECKING:
    from pressdesk.catalogue.references import Reference
    from pressdesk.services.diff import Difference
    from pressdesk.services.editing import Version
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask
    from pressdesk.ui.theme import Theme

_ROLE = re.compile(rf"\(({'|'.join(LinkRole)})\)(?=, |$)")


class HistoryDialog(QDialog):
    """The saves of one release; ``restored`` is the form of the one that is to be put back."""

    restored = Signal(object)

    def __init__(self, context: AppContext, release: Reference, parent: QDialog | None = None) -> None:
        """Show the saves of ``release``."""
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self.setWindowTitle(self.tr("History"))
        self._context = context
        self._versions: list[Version] = []
        self._comparing: BackgroundTask | None = None
        self._list = named(QListWidget(), "versions", self.tr("Saves of the release, the last one first"))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setFixedWidth(250)
        self._list.currentRowChanged.connect(self._compare)
        self._shown = named(TextView(), "differences", self.tr("What was changed"))
        self._shown.setOpenLinks(False)
        self._shown.document().setDocumentMargin(tokens.GAP[3])
        buttons = QDialogButtonBox()
        self._restore = buttons.addButton(
            self.tr("Put this version on the form"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._restore.setObjectName("restore")
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("close_history")
        buttons.accepted.connect(self._on_restore)
        buttons.rejected.connect(self.reject)
        beside = layouts.row(self._list, (self._shown, 1), gap=3)
        layouts.column(
            (beside, 1),
            label(self.tr("Nothing is saved until you save the form."), "second"),
            buttons,
            on=self,
            margins=4,
            gap=3,
        )
        self.resize(880, 560)
        context.tasks.catalogue(partial(versions, context.archive, release, context.language), self._on_came)

    def _on_came(self, found: list[Version]) -> None:
        self._versions = found
        for one in found:
            item = QListWidgetItem(f"{moment(one.at)}\n{one.by} · {word(one.why)}")
            self._list.addItem(item)
        if found:
            self._list.setCurrentRow(0)

    def _compare(self, row: int) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
        if not 0 <= row < len(self._versions):
            return
        self._restore.setEnabled(row > 0 and self._context.archive.writable)
        later = self._versions[row].form
        earlier = self._versions[row + 1].form if row + 1 < len(self._versions) else ReleaseForm()
        self._comparing = self._context.tasks.aside(partial(form_differences, earlier, later), self._show)

    def _show(self, found: list[Difference]) -> None:
        nothing = self.tr("Nothing that stands on the form was changed.")
        nothing = f"<p>{html.escape(nothing)}</p>"
        self._shown.setHtml(marked(found, self._context.theme) or nothing)

    def _on_restore(self) -> None:
        self.restored.emit(self._versions[self._list.currentRow()].form)
        self.accept()


def marked(found: list[Difference], theme: Theme) -> str:
    """The differences as HTML: what came underlined, what went struck out, so that colour is not needed to tell."""
    colours = theme.palette
    styles = {
        "same": f"color:{colours.text}",
        "added": f"color:{colours.ok};background:{colours.ok_soft};text-decoration:underline",
        "gone": f"color:{colours.danger};background:{colours.danger_soft};text-decoration:line-through",
    }
    parts = []
    for one in found:
        title = word(one.field) + (f", {native_name(one.language)}" if one.language else "")
        inside = "".join(
            f'<span style="{styles[piece.change]}">{html.escape(_shown_words(one.field, piece.words))}</span>'
            for piece in one.pieces
        ).replace("\n", "<br>")
        parts.append(f'<p style="color:{colours.second};margin-bottom:2px">{html.escape(title)}</p><p>{inside}</p>')
    return "".join(parts)


def _shown_words(field: str, words: str) -> str:
    """What a field says, its codes in the language of the interface; links are names with their roles in brackets."""
    if field == "links":
        return _ROLE.sub(lambda found: f"({word(found[1])})", words)
    return word(words) if field in ("status", "state", "category") else words


class ConflictDialog(QDialog):
    """Somebody saved the release meanwhile: their words, and whether to keep one's own or take theirs."""

    kept_mine = Signal()
    took_theirs = Signal()

    def __init__(self, theme: Theme, found: list[Difference], by: str, at: str) -> None:
        """Show what ``by`` changed at the moment ``at``."""
        super().__init__()
        self.setObjectName("conflict_dialog")
        self.setWindowTitle(self.tr("Saved by somebody else meanwhile"))
        sentence = label(
            self.tr(
                "{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words "
                "go on. The others stay in the history."
            ).format(who=by, when=at),
            "",
        )
        sentence.setWordWrap(True)
        shown = named(TextView(), "theirs", self.tr("What they changed"))
        shown.setHtml(marked(found, theme))
        buttons = QDialogButtonBox()
        for name, title, role, chosen in (
            ("keep_mine", self.tr("Save mine over theirs"), QDialogButtonBox.ButtonRole.AcceptRole, self.kept_mine),
            ("take_theirs", self.tr("Take theirs"), QDialogButtonBox.ButtonRole.AcceptRole, self.took_theirs),
        ):
            button = buttons.addButton(title, role)
            button.setObjectName(name)
            button.clicked.connect(chosen)
        go_on = buttons.addButton(self.tr("Go on writing"), QDialogButtonBox.ButtonRole.RejectRole)
        go_on.setObjectName("go_on")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layouts.column(
            sentence, label(self.tr("What they changed"), "heading"), (shown, 1), buttons, on=self, margins=4, gap=3
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 460)
