"""A file as a row of the table: tick, badge, headline over file name, language, day and why."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pressdesk.catalogue.attention import DOUBTS, UNCONFIRMED
from pressdesk.ui import tokens
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.importing.model import DAY, LANGUAGE, ROW_ROLE, STATUS, TICK, TITLE, WHY
from pressdesk.ui.importing.sentences import state_word
from pressdesk.ui.labels import native_name
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QObject

    from pressdesk.ui.importing.model import FileRow
    from pressdesk.ui.theme import Theme

ROW_HEIGHT = 46
_BOX = 14
_LEAVING = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class FilesDelegate(QStyledItemDelegate):
    """Paints rows of one height, and edits title, language and day in their cells."""

    def __init__(self, theme: Theme, languages: Sequence[str], language: str, parent: QObject | None = None) -> None:
        """Paint in the colours of ``theme``; offer ``languages``; read months in ``language``."""
        super().__init__(parent)
        self._theme, self._languages, self._language = theme, languages, language

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every row."""
        return QSize(80, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        colours = self._theme.palette
        rect, row, column = QRectF(option.rect), index.data(ROW_ROLE), index.column()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, _colour(colours.accent_soft if is_selected else colours.surface))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), _colour(colours.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(_colour(colours.accent), 1))
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
        inner = rect.adjusted(tokens.GAP[2], 0, -tokens.GAP[2], -1)
        if column == TICK:
            self._paint_tick(painter, rect, row, can_tick=index.data(Qt.ItemDataRole.CheckStateRole) is not None)
        elif column == STATUS:
            self._paint_state(painter, inner, row.state, is_selected=is_selected)
        elif column == TITLE:
            self._paint_title(painter, inner, row)
        elif column == LANGUAGE and row.found.language:
            ground = colours.surface if is_selected else colours.accent_soft
            self._paint_badge(painter, inner, row.found.language.upper(), ground, colours.accent)
        elif column == DAY:
            painter.setFont(_font(option.font.family(), tokens.BASE_PX)[0])
            is_known = not row.found.can_be_taken or all(
                item["code"] not in UNCONFIRMED - DOUBTS for item in row.found.attention
            )
            painter.setPen(_colour(colours.text if is_known else colours.warn))
            painter.drawText(inner, _MIDDLE, row.day)
        elif column == WHY:
            self._paint_why(painter, inner, row)
        painter.restore()

    def _paint_tick(self, painter: QPainter, rect: QRectF, row: FileRow, *, can_tick: bool) -> None:
        if not can_tick:
            return
        colours = self._theme.palette
        box = QRectF(0, 0, _BOX, _BOX)
        box.moveCenter(QPointF(rect.center().x() + tokens.GAP[1], rect.center().y() - 0.5))
        painter.setPen(QPen(_colour(colours.line if not row.found.can_be_taken else colours.third), 1))
        painter.setBrush(_colour(colours.surface))
        if row.is_ticked:
            painter.setPen(QPen(_colour(colours.accent), 1))
            painter.setBrush(_colour(colours.accent))
        painter.drawRoundedRect(box, 4, 4)
        if row.is_ticked:
            check = self._theme.icons.pixmap("check", colours.on_accent, 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), check)

    def _paint_state(self, painter: QPainter, rect: QRectF, state: str, *, is_selected: bool) -> None:
        colours = self._theme.palette
        plain = colours.surface if is_selected else colours.accent_soft  # a selected row is as soft itself
        ground, ink = {
            "date": (colours.warn_soft, colours.warn),
            "doubt": (colours.warn_soft, colours.warn),
            "failed": (colours.danger_soft, colours.danger),
            "taken": (colours.ok_soft, colours.ok),
            "duplicate": ("", colours.second),
            "skipped": ("", colours.second),
        }.get(state, (plain, colours.accent))
        self._paint_badge(painter, rect, state_word(state), ground, ink)

    def _paint_badge(self, painter: QPainter, rect: QRectF, words: str, ground: str, ink: str) -> None:
        """Paint a word on its ground; one without a ground gets a dashed line around it."""
        font, metrics = _font(painter.font().family(), tokens.SMALL_PX, QFont.Weight.DemiBold)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - 12)
        box = QRectF(rect.left(), 0, metrics.horizontalAdvance(words) + 12, 19)
        box.moveTop(rect.center().y() - box.height() / 2)
        painter.setPen(
            Qt.PenStyle.NoPen if ground else QPen(_colour(self._theme.palette.third), 1, Qt.PenStyle.DashLine)
        )
        painter.setBrush(_colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(_colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_title(self, painter: QPainter, rect: QRectF, row: FileRow) -> None:
        colours, found = self._theme.palette, row.found
        family = painter.font().family()
        bold = _font(family, tokens.BASE_PX, QFont.Weight.DemiBold)
        small = _font(family, tokens.SMALL_PX)
        half = rect.height() / 2
        for top, (font, metrics), colour, words in (
            (rect.top() + 4, bold, colours.text, found.title or "—"),
            (rect.top() + half + 1, small, colours.second, found.source.name),
        ):
            painter.setFont(font)
            painter.setPen(_colour(colour))
            # A line break in a title would be painted as one.
            words = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QRectF(rect.left(), top, rect.width(), half - 5), _MIDDLE, words)

    def _paint_why(self, painter: QPainter, rect: QRectF, row: FileRow) -> None:
        """Paint at most two lines; those that lead to a record look like a link."""
        font, metrics = _font(painter.font().family(), tokens.SMALL_PX + 0.5)
        words = row.why
        if row.leads:
            font = QFont(font)
            font.setUnderline(True)
        if metrics.horizontalAdvance(words) <= rect.width():
            painter.setFont(font)
            painter.setPen(_colour(self._theme.palette.accent if row.leads else self._theme.palette.second))
            painter.drawText(rect, _MIDDLE, words)
            return
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        if first.isValid():
            first.setLineWidth(rect.width())
        layout.endLayout()
        if not first.isValid():
            return
        cut = first.textLength()
        utf16 = words.encode("utf-16-le")  # as Qt counts
        head, rest = utf16[: 2 * cut].decode("utf-16-le", "replace"), utf16[2 * cut :].decode("utf-16-le", "replace")
        painter.setFont(font)
        painter.setPen(_colour(self._theme.palette.accent if row.leads else self._theme.palette.second))
        half = metrics.height()
        top = rect.center().y() - half
        painter.drawText(QRectF(rect.left(), top, rect.width(), half), _MIDDLE, head.rstrip())
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.left(), top + half, rect.width(), half), _MIDDLE, rest)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click anywhere in the first column ticks."""
        if index.column() != TICK:
            return super().editorEvent(event, model, option, index)
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line for the title, a list of languages, or a field for the day."""
        if index.column() == LANGUAGE:
            box = ComboBox(parent)
            box.setObjectName("edit_language")
            box.setAccessibleName(self.tr("Language"))
            for code in self._languages:
                box.addItem(native_name(code), code)
            box.activated.connect(lambda _number: self._take(box))
            return box
        if index.column() == DAY:
            field = DayField(self._theme, "edit_day", self.tr("Date"), self._language)
            field.setParent(parent)
            line = field.findChild(QLineEdit, "edit_day")
            assert line is not None
            field.setFocusProxy(line)
            line.installEventFilter(self)
            return field
        line = QLineEdit(parent)
        line.setObjectName("edit_title")
        line.setAccessibleName(self.tr("Headline"))
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put what the cell holds into its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, DayField):
            editor.show_day(Day(value if isinstance(value, date) else None))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep what the editor says; what is no day is not kept."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, DayField):
            day = editor.day
            if day is not None:
                model.setData(index, day.date)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Over the cell, in the middle of its height."""
        rect = option.rect.adjusted(2, 0, -2, 0)
        if index.column() in (DAY, LANGUAGE):
            rect.setWidth(max(rect.width(), 148))
        top = rect.top() + (rect.height() - tokens.CONTROL) // 2
        editor.setGeometry(rect.left(), top, rect.width(), tokens.CONTROL)

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line inside a field for the day has the keyboard, so that Qt does not see when the field is left."""
        field = watched.parent()
        if not isinstance(field, DayField):
            return super().eventFilter(watched, event)
        # Qt itself takes the keyboard away, for another reason, when it closes the field.
        is_left = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _LEAVING
        if is_left and QApplication.activePopupWidget() is None:
            self._take(field)
        return False


@cache
def _font(family: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> tuple[QFont, QFontMetricsF]:
    """A font and its measures; made for each cell anew they would cost as much as painting."""
    font = QFont(family)
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    return font, QFontMetricsF(font)


@cache
def _colour(name: str) -> QColor:
    return QColor(name)
