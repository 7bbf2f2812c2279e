"""The window in its first form: a question, what it finds while it is typed, and the record to read."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release
from pressdesk.errors import PressdeskError
from pressdesk.services.browsing import list_records, show
from pressdesk.services.searching import search

if TYPE_CHECKING:
    from pressdesk.storage.archive import Archive

_PAUSE_MS = 120
_PAGE = 100


_W = TypeVar("_W", bound=QWidget)


class _Reader(QTextBrowser):
    """Shows a record; nothing that its words point at is ever fetched."""

    def loadResource(self, kind: int, name: Any) -> Any:  # noqa: ANN401 - Qt's URL in, Qt's variant out
        return QByteArray()


class SearchWindow(QWidget):
    """Finds and shows the records of one archive; it writes nothing."""

    def __init__(self, archive: Archive) -> None:
        """Look into ``archive``, which stays the caller's to close."""
        super().__init__()
        self._archive = archive
        office = archive.manifest.office.get(archive.languages[0], archive.folder.name)
        self.setWindowTitle(f"{office} – pressdesk")
        self.setObjectName("search_window")
        self.resize(1280, 800)
        self._field = _named(QLineEdit(placeholderText="Search everything…", clearButtonEnabled=True), "question")
        self._field.setAccessibleName("Search everything")
        self._list = _named(QListWidget(), "hits")
        self._list.setWordWrap(True)
        self._list.setAccessibleName("What was found")
        self._reader = _named(_Reader(), "reader")
        self._reader.setAccessibleName("The record")
        self._count = _named(QLabel(), "count")
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.addWidget(self._list)
        panes.addWidget(self._reader)
        panes.setSizes([480, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._field)
        layout.addWidget(panes, 1)
        layout.addWidget(self._count)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_question_settled)
        self._field.textChanged.connect(lambda: self._pause.start())
        self._list.currentItemChanged.connect(self._on_hit_chosen)
        self._on_question_settled()

    def _on_question_settled(self) -> None:
        question = self._field.text().strip()
        self._list.clear()
        try:
            if question:
                result = search(self._archive, question, limit=_PAGE)
                for hit in result.hits:
                    self._add(hit.reference, hit.date, hit.title)
                self._count.setText("; ".join([f"{result.total} found in {result.took_ms:.0f} ms", *result.notes]))
            else:
                total, rows = list_records(self._archive, Kind.RELEASE, limit=_PAGE)
                for row in rows:
                    self._add(row.reference, row.date, row.title)
                self._count.setText(f"{total} releases")
        except PressdeskError as error:
            self._count.setText(str(error))
        self._list.setCurrentRow(0)

    def _add(self, reference: Reference, day: object, title: str) -> None:
        item = QListWidgetItem(f"{day or 'no date'} · {reference.kind.value}\n{title}")
        item.setData(Qt.ItemDataRole.UserRole, str(reference))
        self._list.addItem(item)

    def _on_hit_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self._reader.clear()
            return
        reference = Reference.parse(item.data(Qt.ItemDataRole.UserRole))
        assert reference is not None
        try:
            record = show(self._archive, reference)
        except PressdeskError as error:
            self._reader.setPlainText(str(error))
            return
        if isinstance(record, Release):
            parts = [
                f"<h2>{html.escape(text.headline)}</h2><p><i>{html.escape(text.lead)}</i></p>{text.body}<hr>"
                for text in record.texts
            ]
            self._reader.setHtml("".join(parts))
        else:
            self._reader.setPlainText(item.text())


def _named(widget: _W, name: str) -> _W:
    """``widget``, which tests and scripts find under ``name``."""
    widget.setObjectName(name)
    return widget
