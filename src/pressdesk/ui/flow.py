"""A layout that puts widgets side by side and goes on in the next line when there is no more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FlowLayout(QLayout):
    """Lays out from left to right and from top to bottom; Qt has none of its own."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 4) -> None:
        """Keep ``spacing`` pixels between widgets and between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put the item last."""
        self._items.append(item)

    def insert(self, position: int, widget: QWidget) -> None:
        """Put ``widget`` before the one that is at ``position`` now."""
        self.addWidget(widget)
        self._items.insert(position, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at ``index`` out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), only_measure=True)

    def sizeHint(self) -> QSize:
        """As small as it can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item with the margins around it."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, only_measure=False)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def _arrange(self, rect: QRect, *, only_measure: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, line = inner.x(), inner.y(), 0
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = [[]]
        heights: list[int] = []
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), 1), 10_000))
            if x > inner.x() and x + size.width() > inner.right() + 1:
                x, y = inner.x(), y + line + self.spacing()
                heights.append(line)
                rows.append([])
                line = 0
            stretches = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            if stretches:
                size.setWidth(max(size.width(), inner.right() + 1 - x))
            rows[-1].append((item, x, size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        heights.append(line)
        if not only_measure:
            top = inner.y()
            for row, height in zip(rows, heights, strict=True):
                for item, left, size in row:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                top += height + self.spacing()
        return y + line - rect.y() + self.contentsMargins().bottom()
