"""What stands beside a meeting: its series as a time line, what it follows, its photos and its releases."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import label, named
from pressdesk.ui.meetings.labels import brief_day, month_of, ordinal
from pressdesk.ui.pictures import GRID_EDGE, paint_filling
from pressdesk.ui.plain import Label, set_tooltip, unkeyed

if TYPE_CHECKING:
    from pressdesk.services.event_lists import EventSummary
    from pressdesk.services.events import Meeting, MeetingPhoto, MeetingRelease
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

WIDTH = 264
_AROUND = 4
_MOST_RELEASES = 12
_ROW = 28
_PICTURE = 84


class _Milestone(QAbstractButton):
    """A meeting of the series on its time line."""

    def __init__(self, theme: Theme, brief: EventSummary, *, is_this: bool, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self.setObjectName("milestone")
        self._theme, self._is_this, self._is_first, self._is_last = theme, is_this, is_first, is_last
        self._when = month_of(brief.starts)
        number = ordinal(brief.ordinal) if brief.ordinal is not None else ""
        short = " · ".join(part for part in (number, brief.place) if part)
        self._words = short if number else brief.title
        set_tooltip(self, brief.title)
        self.setAccessibleName(f"{brief_day(brief.starts)}, {brief.title}")
        self.setFixedHeight(_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_this else Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if is_this else Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot on the line, the month and the name."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(colours.line), 1.5))
        top = middle if self._is_first else 0
        painter.drawLine(QPointF(5, top), QPointF(5, middle if self._is_last else self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if self._is_this else colours.third))
        painter.drawEllipse(QPointF(5, middle), 4, 4)
        small, bold = QFont(self.font()), QFont(self.font())
        small.setPixelSize(round(tokens.SMALL_PX))
        bold.setWeight(QFont.Weight.DemiBold if self._is_this else QFont.Weight.Normal)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        painter.drawText(QRectF(20, 0, 74, self.height()), aligned, self._when)
        painter.setFont(bold)
        painter.setPen(QColor(colours.accent if self.underMouse() and not self._is_this else colours.text))
        place = QRectF(96, 0, self.width() - 96, self.height())
        words = QFontMetricsF(bold).elidedText(self._words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, aligned, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(14.5, 1.5, self.width() - 15, self.height() - 3), 4, 4)


class _Picture(QAbstractButton):
    """A photo of the meeting."""

    def __init__(self, theme: Theme, pictures: Pictures, photo: MeetingPhoto) -> None:
        super().__init__()
        self.setObjectName("meeting_photo")
        self._theme, self._pictures, self._photo = theme, pictures, photo
        set_tooltip(self, photo.caption)
        self.setAccessibleName(photo.caption or self.tr("Photo without a caption"))
        self.setFixedHeight(_PICTURE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.came.connect(self._on_came)

    def sizeHint(self) -> QSize:
        """Two stand side by side."""
        return QSize(120, _PICTURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or its place while it is fetched."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(place, 6, 6)
        image = self._pictures.image(self._photo.sha256, self._photo.path, GRID_EDGE)
        if image is not None and not image.isNull():
            paint_filling(painter, place, image, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)

    def _on_came(self, sha256: str) -> None:
        if sha256 == self._photo.sha256:
            self.update()


class _Release(QAbstractButton):
    """A release about the meeting: its languages, its day and its headline."""

    def __init__(self, theme: Theme, release: MeetingRelease) -> None:
        super().__init__()
        self.setObjectName("meeting_release")
        self._theme, self._release = theme, release
        set_tooltip(self, release.headline)
        self.setAccessibleName(f"{brief_day(release.date)}, {release.headline}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(64)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badges, filled for what is published, and two lines of headline."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tiny, small, bold = QFont(self.font()), QFont(self.font()), QFont(self.font())
        tiny.setPixelSize(10)
        tiny.setWeight(QFont.Weight.Bold)
        small.setPixelSize(round(tokens.SMALL_PX))
        bold.setWeight(QFont.Weight.DemiBold)
        left, metrics = 0.0, QFontMetricsF(tiny)
        painter.setFont(tiny)
        for code, is_published in self._release.languages.items():
            box = QRectF(left, 4, metrics.horizontalAdvance(code.upper()) + 10, 16)
            dashed = QPen(QColor(colours.third), 1, Qt.PenStyle.DashLine)
            painter.setPen(QPen(Qt.PenStyle.NoPen) if is_published else dashed)
            painter.setBrush(QColor(colours.accent_soft if is_published else colours.window))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(QColor(colours.accent if is_published else colours.second))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code.upper())
            left = box.right() + tokens.GAP[1]
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        day = QRectF(left + tokens.GAP[1], 4, self.width() - left, 16)
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, brief_day(self._release.date))
        painter.setFont(bold)
        painter.setPen(QColor(colours.accent if self.underMouse() or self.hasFocus() else colours.text))
        words = QRectF(0, 24, self.width(), 36)
        # Lines end before the edge where a word is too long for the rest, so that two hold less than twice the width.
        metrics, room = QFontMetricsF(bold), self.width() * 1.75
        shown = metrics.elidedText(self._release.headline, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value, shown)


class MeetingFacts(QScrollArea):
    """Stands beside a meeting; ``record_wanted`` is a Reference that was clicked."""

    record_wanted = Signal(object)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("facts")
        self.setAccessibleName(self.tr("What belongs to the meeting"))
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._pictures = theme, pictures
        theme.changed.connect(self.update)
        self._begin()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what belongs to ``meeting``."""
        self._begin()
        if len(meeting.series) > 1:
            self._add(label(self.tr("In the series"), "section"))
            self._add_series(meeting)
        if meeting.follows is not None:
            self._add(label(self.tr("Follows"), "section"))
            self._add_link(meeting.follows)
        if meeting.followed_by:
            self._add(label(self.tr("Followed by"), "section"))
            for brief in meeting.followed_by:
                self._add_link(brief)
        if meeting.photos:
            self._add(label(self.tr("Photos · {count}").format(count=meeting.photo_count), "section"))
            self._add_photos(meeting.photos)
        self._add(label(self.tr("Releases"), "section"))
        if not meeting.releases:
            words = label(self.tr("No release is about this meeting yet."), "second")
            words.setWordWrap(True)
            self._add(words)
        for release in meeting.releases[:_MOST_RELEASES]:
            self._add(self._leading(_Release(self._theme, release), Reference(Kind.RELEASE, release.id)))
        if (more := len(meeting.releases) - _MOST_RELEASES) > 0:
            self._add(label(self.tr("and %n more release(s)", "", more), "second"))
        self._column.addStretch(1)

    def _begin(self) -> None:
        content = QWidget()
        content.setProperty("plain", True)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(tokens.GAP[4], tokens.GAP[4], tokens.GAP[4], tokens.GAP[4])
        self._column.setSpacing(tokens.GAP[1])
        self.setWidget(content)  # what was shown before goes with its widget

    def _add(self, widget: QWidget) -> None:
        if isinstance(widget, Label) and widget.property("role") == "section" and self._column.count():
            self._column.addSpacing(tokens.GAP[4])
        self._column.addWidget(widget)

    def _leading(self, button: QAbstractButton, wanted: Reference) -> QAbstractButton:
        button.clicked.connect(partial(self.record_wanted.emit, wanted))
        return button

    def _add_series(self, meeting: Meeting) -> None:
        number = meeting.event.id
        at = next((row for row, one in enumerate(meeting.series) if one.id == number), 0)
        first = max(0, min(at - _AROUND, len(meeting.series) - 2 * _AROUND - 1))
        shown = meeting.series[first : first + 2 * _AROUND + 1]
        line = layouts.column(gap=0)
        for row, brief in enumerate(shown):
            milestone = _Milestone(
                self._theme, brief, is_this=brief.id == number, is_first=row == 0, is_last=row == len(shown) - 1
            )
            if brief.id != number:
                self._leading(milestone, Reference(Kind.EVENT, brief.id))
            line.addWidget(milestone)
        self._column.addLayout(line)
        if (more := len(meeting.series) - len(shown)) > 0:
            self._add(label(self.tr("and %n more meeting(s)", "", more), "second"))

    def _add_link(self, brief: EventSummary) -> None:
        link = named(QPushButton(), "meeting_link")
        link.setProperty("link", True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setText(unkeyed(link.fontMetrics().elidedText(brief.title, Qt.TextElideMode.ElideRight, WIDTH - 72)))
        link.setIcon(self._theme.icons.icon("calendar-days", self._theme.palette.accent))
        set_tooltip(link, f"{brief_day(brief.starts)}, {brief.title}")
        link.setAccessibleName(brief.title)
        self._add(self._leading(link, Reference(Kind.EVENT, brief.id)))

    def _add_photos(self, photos: tuple[MeetingPhoto, ...]) -> None:
        grid = QGridLayout()
        grid.setSpacing(tokens.GAP[1] + 2)
        grid.setContentsMargins(0, tokens.GAP[1], 0, 0)
        for number, photo in enumerate(photos):
            picture = _Picture(self._theme, self._pictures, photo)
            grid.addWidget(self._leading(picture, Reference(Kind.PHOTO, photo.id)), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)
