"""The files of an import as Qt asks for them: first what would become of each, afterwards what became of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.import_preview import FilePreview
from pressdesk.services.import_results import Imported, Skipped, StatedFacts
from pressdesk.ui.importing.sentences import state_after, state_of, state_word, why, why_after
from pressdesk.ui.labels import day_of, native_name
from pressdesk.ui.plain import plain_tooltips

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QObject

    from pressdesk.services.import_results import ImportOutcome

TICK, STATUS, TITLE, LANGUAGE, DAY, WHY = range(6)
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CERTAIN, ATTENTION, DUPLICATE, FAILED, TAKEN, SKIPPED = (
    "certain",
    "attention",
    "duplicate",
    "failed",
    "taken",
    "skipped",
)
_ORDER = (FAILED, SKIPPED, ATTENTION, TAKEN)


@dataclass
class FileRow:
    """One file: as it was looked at, what a person says of it, whether it is to be taken in, and what became of it."""

    looked_at: FilePreview
    given: StatedFacts = field(default_factory=StatedFacts)
    is_ticked: bool = True
    outcome: ImportOutcome | None = None

    def __post_init__(self) -> None:
        """Work out what is shown."""
        self.correct(self.given)

    def correct(self, given: StatedFacts) -> None:
        """Say something else of the file."""
        self.given, self.found = given, self.looked_at.corrected(given)
        self.is_ticked = self.is_ticked and self.found.can_be_taken

    @property
    def state(self) -> str:
        """The code of what the file is to become, or of what became of it."""
        return state_of(self.found) if self.outcome is None else state_after(self.outcome)

    @property
    def groups(self) -> tuple[str, ...]:
        """What the file is counted among."""
        if isinstance(self.outcome, Imported):
            return (TAKEN,) if self.found.is_certain else (TAKEN, ATTENTION)
        if self.outcome is not None:
            return (SKIPPED if isinstance(self.outcome, Skipped) else FAILED,)
        if self.found.is_certain:
            return (CERTAIN,)
        if self.found.can_be_taken:
            return (ATTENTION,)
        return (DUPLICATE if self.found.error is None else FAILED,)

    @property
    def why(self) -> str:
        """What there is to say of the file."""
        if self.outcome is None:
            return why(self.found, self.given)
        return why_after(self.outcome, self.found, self.given)

    @property
    def day(self) -> str:
        """The day as it is written; a photo may do without."""
        found = self.found
        if found.kind is None or (found.kind is Kind.PHOTO and found.date is None):
            return ""
        return day_of(found)

    @property
    def record(self) -> Reference | None:
        """The record that there is for the file: its own, or the one that has the same in it."""
        if isinstance(self.outcome, Imported):
            return self.outcome.reference
        if isinstance(self.outcome, Skipped):
            return self.outcome.duplicate_of
        return self.found.duplicate_of if isinstance(self.found.duplicate_of, Reference) else None

    @property
    def leads(self) -> bool:
        """Whether its reason leads to the record that has the same in it."""
        return self.record is not None and not isinstance(self.outcome, Imported)


class Stage(Enum):
    """How far an import has come."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    READY = "ready"
    IMPORTING = "importing"
    DONE = "done"


class FilesModel(QAbstractTableModel):
    """Holds the files; ``counted`` says that ``counts``, ``ticked`` or what is shown have changed."""

    counted = Signal()

    def __init__(self, *, writable: bool, parent: QObject | None = None) -> None:
        """Hold nothing yet; where the archive is not ``writable`` nothing can be changed."""
        super().__init__(parent)
        self.rows: list[FileRow] = []
        self.counts: Counter[str] = Counter()
        self.ticked: Counter[str] = Counter()
        self.group = ""
        self.stage = Stage.CHOOSING
        self._writable = writable
        self._shown: list[FileRow] = []

    @property
    def shown(self) -> Sequence[FileRow]:
        """The files of the group that is looked at."""
        return self._shown

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many files are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Always the same."""
        return 0 if parent.isValid() else WHY + 1

    @plain_tooltips
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What stands above a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == TICK:
            return self.tr("Tick all, or none")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            "",
            self.tr("Status"),
            self.tr("Headline · file"),
            self.tr("Language"),
            self.tr("Date"),
            self.tr("Why"),
        )
        return titles[section]

    @plain_tooltips
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a cell shows, what of it is edited, and the whole row for who paints it."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row, column = self._shown[index.row()], index.column()
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK and self.stage is not Stage.DONE:
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return {TITLE: f"{row.found.title}\n{row.found.source}".strip(), WHY: row.why}.get(column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == STATUS:
            return state_word(row.state)
        if column == TITLE:
            return f"{row.found.title}, {row.found.source.name}" if row.found.title else row.found.source.name
        if column == LANGUAGE:
            return native_name(row.found.language) if row.found.language else ""
        if column == DAY:
            return row.day
        return row.why if column == WHY else ""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid() or not self._is_open:
            return flags
        row = self._shown[index.row()]
        if row.found.can_be_taken:
            if index.column() == TICK:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            has_words = row.found.kind is Kind.RELEASE or row.found.language or row.given.title
            if index.column() in (TITLE, DAY) or (index.column() == LANGUAGE and has_words):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,  # noqa: ANN401
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a file, or say another title, language or day of it; nothing, to go back to what was read."""
        if not index.isValid():
            return False
        row, flags = self._shown[index.row()], self.flags(index)
        if role == Qt.ItemDataRole.CheckStateRole and flags & Qt.ItemFlag.ItemIsUserCheckable:
            row.is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and flags & Qt.ItemFlag.ItemIsEditable:
            if value == self._edited(row, index.column()):
                return True
            row.correct(_corrected(row, index.column(), value))
        else:
            return False
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), WHY))
        self._count()
        return True

    def toggle(self, numbers: Iterable[int]) -> None:
        """Tick the shown rows of these numbers, or take their ticks away if all have one."""
        rows = [self._shown[number] for number in numbers]
        rows = [row for row in rows if row.found.can_be_taken]
        if not rows or not self._is_open:
            return
        wanted = not all(row.is_ticked for row in rows)
        for row in rows:
            row.is_ticked = wanted
        self.dataChanged.emit(self.index(0, TICK), self.index(len(self._shown) - 1, TICK))
        self._count()

    def add(self, found: Sequence[FilePreview]) -> None:
        """Hold more files, after the others."""
        fresh = [FileRow(one) for one in found]
        self.rows += fresh
        shown = [row for row in fresh if not self.group or self.group in row.groups]
        if shown:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()
        self._add_up(fresh)
        self.counted.emit()

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """Hold these files and no others, to be chosen from."""
        self._show(rows)

    def report(self, outcomes: Iterable[ImportOutcome]) -> list[FileRow]:
        """Show what became of files, what went wrong first; the files that nothing became of, and could."""
        became: dict[Path, ImportOutcome] = {outcome.source: outcome for outcome in outcomes}
        for row in self.rows:
            row.outcome = became.pop(row.found.source, None)
        strangers = [FileRow(FilePreview(path), outcome=outcome) for path, outcome in became.items()]
        rows = [row for row in self.rows if row.outcome is not None] + strangers
        left = [row for row in self.rows if row.outcome is None and row.found.can_be_taken]
        rows.sort(key=lambda row: _ORDER.index(row.groups[-1]))
        self._show(rows)
        return left

    def narrow(self, group: str) -> None:
        """Show the files of a group only; all of them for an empty one."""
        self.group = group
        self.beginResetModel()
        self._shown = [row for row in self.rows if not group or group in row.groups]
        self.endResetModel()
        self.counted.emit()

    @property
    def _is_open(self) -> bool:
        """Whether the files can be ticked and edited."""
        return self._writable and self.stage in (Stage.CHOOSING, Stage.READY)

    def _show(self, rows: Sequence[FileRow]) -> None:
        self.rows = list(rows)
        self.narrow("")
        self._count()

    def _count(self) -> None:
        self.counts.clear()
        self.ticked.clear()
        self._add_up(self.rows)
        self.counted.emit()

    def _add_up(self, rows: Iterable[FileRow]) -> None:
        for row in rows:
            for group in row.groups:
                self.counts[group] += 1
                self.ticked[group] += row.is_ticked

    @staticmethod
    def _edited(row: FileRow, column: int) -> str | date | None:
        if column == TITLE:
            return (
                ""
                if row.found.kind is Kind.PHOTO and not row.found.language and not row.given.title
                else row.found.title
            )
        if column == LANGUAGE:
            return row.found.language
        return row.found.date if column == DAY else None


def _corrected(row: FileRow, column: int, value: Any) -> StatedFacts:  # noqa: ANN401
    if column == TITLE:
        return replace(row.given, title=" ".join(str(value).split()) or None)
    if column == LANGUAGE:
        return replace(row.given, language=value)
    return replace(row.given, day=value)
