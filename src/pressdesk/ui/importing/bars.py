"""What stands above and below the table of an import: what it holds, how far it has come, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QSizePolicy

from pressdesk.services.changes import Changes
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.importing.model import ATTENTION, CERTAIN, DUPLICATE, FAILED, SKIPPED, TAKEN, FilesModel, Stage
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from pressdesk.services.import_results import ImportOutcome
    from pressdesk.ui.importing.model import FileRow
    from pressdesk.ui.theme import Theme

_BUSY = (Stage.LOOKING, Stage.IMPORTING)
_CHOOSING, _REPORTING = (CERTAIN, ATTENTION, DUPLICATE, FAILED), (TAKEN, ATTENTION, SKIPPED, FAILED)
_TONES = {CERTAIN: "ok", TAKEN: "ok", ATTENTION: "warn", DUPLICATE: "plain", SKIPPED: "plain", FAILED: "danger"}


@dataclass
class ImportRun:
    """What is known of one import, from the files that were dropped to the report.

    ``name`` is that of the file or folder if it is one, ``left`` are the rows that were not taken in, and ``problem``
    is a sentence about what stopped it or undid it.
    """

    name: str = ""
    total: int = 0
    outcomes: list[ImportOutcome] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    left: list[FileRow] = field(default_factory=list)
    problem: str = ""


class ImportHeader(QFrame):
    """Says how many files there are of each group; a click on one shows only its files."""

    def __init__(self, model: FilesModel) -> None:
        """Narrow ``model``."""
        super().__init__()
        self.setObjectName("page_header")
        self._model = model
        self.setFixedHeight(tokens.CONTROL + tokens.GAP[5])
        self._groups = {group: named(QPushButton(), f"group_{group}") for group in _TONES}
        self._facts = named(label("", "second"), "import_facts")
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        title = label(self.tr("Import"), "section")
        layouts.row(title, (self._facts, 1), *self._groups.values(), on=self, margins=(4, 0, 4, 0), gap=2)
        for group, button in self._groups.items():
            button.setCheckable(True)
            button.setProperty("tone", _TONES[group])
            button.clicked.connect(partial(self._on_clicked, group))

    def show_state(self, run: ImportRun) -> None:
        """Say how things stand."""
        model, is_reporting = self._model, self._model.stage is Stage.DONE
        parts = [self.tr("“{name}”").format(name=run.name)] if run.name else []
        total = len(model.rows) if is_reporting else max(run.total, len(model.rows))
        parts.append(self.tr("%n file(s)", "", total))
        if not is_reporting:
            parts.append(self.tr("nothing of it is in the archive yet"))
        self._facts.setText(" · ".join(parts))
        set_tooltip(self._facts, self._facts.text())
        counts = model.counts
        words = {
            CERTAIN: self.tr("%n certain", "", counts[CERTAIN]),
            ATTENTION: self.tr("%n need attention", "", counts[ATTENTION]),
            DUPLICATE: self.tr("%n duplicate(s)", "", counts[DUPLICATE]),
            FAILED: self.tr("%n failed", "", counts[FAILED]),
            TAKEN: self.tr("%n taken in", "", counts[TAKEN]),
            SKIPPED: self.tr("%n skipped", "", counts[SKIPPED]),
        }
        for group, button in self._groups.items():
            button.setText(words[group])
            button.setChecked(model.group == group)
            button.setVisible(group in (_REPORTING if is_reporting else _CHOOSING) and bool(counts[group]))

    def _on_clicked(self, group: str) -> None:
        self._model.narrow("" if self._model.group == group else group)


class ImportFooter(QFrame):
    """Says what happens, and offers what can be done now; each signal is a button that was pressed."""

    stop_wanted = Signal()
    cancel_wanted = Signal()
    certain_accepted = Signal()
    accepted = Signal()
    undo_wanted = Signal()
    attention_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, theme: Theme, model: FilesModel) -> None:
        """Follow ``model``."""
        super().__init__()
        self.setObjectName("page_footer")
        self._model = model
        self._hint, self._count = named(label("", "second", wraps=True), "import_hint"), label("", "second")
        self._count.setObjectName("import_count")
        self._bar = named(QProgressBar(), "import_bar", self.tr("Files that are done"))
        self._stop = named(Button(theme, self.tr("Stop"), "x"), "import_stop")
        self._cancel = named(Button(theme, self.tr("Cancel")), "import_cancel")
        self._accept_certain = named(Button(theme, ""), "accept_certain")
        self._accept = named(Button(theme, "", primary=True), "accept_ticked")
        self._undo = named(Button(theme, self.tr("Undo the whole import"), "undo-2"), "import_undo")
        self._attention = named(Button(theme, self.tr("Show what needs attention")), "show_attention")
        self._go_on = named(Button(theme, ""), "go_on")
        self._finish = named(Button(theme, self.tr("Done"), primary=True), "import_done")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        row = layouts.row((self._hint, 1), self._bar, self._count, on=self, margins=(4, 3, 4, 3), gap=2)
        for button, signal in (
            (self._stop, self.stop_wanted),
            (self._cancel, self.cancel_wanted),
            (self._accept_certain, self.certain_accepted),
            (self._accept, self.accepted),
            (self._undo, self.undo_wanted),
            (self._attention, self.attention_wanted),
            (self._go_on, self.go_on_wanted),
            (self._finish, self.cancel_wanted),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_progress(self, done: int, total: int) -> None:
        """Say how many files are done, of how many; 0 of 0 is not known yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total) if total else "")

    def show_state(self, run: ImportRun, *, can_stop: bool) -> None:
        """Say how things stand, and show the buttons that mean something now."""
        model = self._model
        is_busy, is_reporting = model.stage in _BUSY, model.stage is Stage.DONE
        is_choosing = not is_busy and not is_reporting
        certain, ticked = model.ticked[CERTAIN], model.ticked[CERTAIN] + model.ticked[ATTENTION]
        self._accept_certain.setText(self.tr("Accept the certain ones ({n})").format(n=certain))
        self._accept_certain.setEnabled(bool(certain))
        self._accept.setText(self.tr("Accept all ticked ({n})").format(n=ticked))
        self._accept.setEnabled(bool(ticked))
        self._go_on.setText(self.tr("Go on with the other %n file(s)", "", len(run.left)))
        self._stop.setEnabled(can_stop)
        for widgets, is_seen in (
            ((self._bar, self._count, self._stop), is_busy),
            ((self._cancel, self._accept_certain, self._accept), is_choosing),
            ((self._finish,), is_reporting),
            ((self._undo,), is_reporting and bool(run.changes.steps)),
            ((self._attention,), is_reporting and bool(model.counts[ATTENTION])),
            ((self._go_on,), is_reporting and bool(run.left)),
        ):
            for widget in widgets:
                widget.setVisible(is_seen)
        self._hint.setText(self._words_of(run))

    def _words_of(self, run: ImportRun) -> str:
        stage = self._model.stage
        if stage in _BUSY:
            if not self._model.rows:
                return self.tr("Looking for files…")
            return self.tr("Taking in…") if stage is Stage.IMPORTING else self.tr("Looking at the files…")
        if stage is Stage.DONE:
            return run.problem or self.tr("Enter shows the record of a row.")
        return self.tr("What is certain becomes published, the rest a draft. The whole import can be undone.")
