"""The table of an import: everything in it is done from the keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from pressdesk.ui import tokens
from pressdesk.ui.importing.delegate import ROW_HEIGHT
from pressdesk.ui.importing.model import DAY, LANGUAGE, ROW_ROLE, STATUS, TICK, TITLE, WHY, FilesModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from pressdesk.ui.importing.delegate import FilesDelegate
    from pressdesk.ui.tasks import TaskQueue

_WIDTHS = {TICK: 40, STATUS: 132, LANGUAGE: 82, DAY: 108, WHY: 268}


class FilesTable(QTableView):
    """Space ticks what is selected, F2 and Enter edit; ``opened`` is a row whose record is wanted."""

    opened = Signal(object)

    def __init__(self, model: FilesModel, delegate: FilesDelegate, tasks: TaskQueue) -> None:
        """Show ``model`` as ``delegate`` paints it, while what is done in ``tasks`` gives way."""
        super().__init__()
        self._tasks = tasks
        self.setObjectName("files")
        self.setAccessibleName(self.tr("Files of the import"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(tokens.GAP[2])
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_section_clicked)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)

    def show_ticks(self, *, are_seen: bool) -> None:
        """Show the column of ticks, or leave only the margin that every page has."""
        self.setColumnWidth(TICK, _WIDTHS[TICK] if are_seen else tokens.GAP[2])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        with self._tasks.painting():
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, edit or open; everything else as in every table."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:  # the editor lets through the key that ends it
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._model.toggle(sorted({index.row() for index in self.selectionModel().selectedRows()}))
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._edit_or_open(index)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != TICK:
            self._edit_or_open(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if index.column() == WHY and row.leads:
            self.opened.emit(row)

    def _edit_or_open(self, index: QModelIndex) -> None:
        if index.data(ROW_ROLE).record is not None:
            self.opened.emit(index.data(ROW_ROLE))
            return
        if not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(TITLE)
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def _on_section_clicked(self, column: int) -> None:
        if column == TICK:
            self._model.toggle(range(self._model.rowCount()))
