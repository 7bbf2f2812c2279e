"""What the user is told: one sentence at a time, with a way to act on it or close it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton

from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import named
from pressdesk.ui.plain import Label, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from pressdesk.ui.theme import Theme

_SHOWN_MS = 8_000
_WIDEST = 720
_ICONS = {"done": "check", "warning": "triangle-alert", "error": "circle-alert"}


@dataclass(frozen=True)
class Notice:
    """A sentence of one of the levels ``done``, ``warning`` and ``error``; ``offer`` is the label of what it offers."""

    level: str
    sentence: str
    offer: str | None = None
    take: Callable[[], None] | None = None


class NoticeBar(QFrame):
    """Shows the last notice; one that only says that something is done goes by itself."""

    shown = Signal(object)

    def __init__(self, theme: Theme, over: QWidget | None = None) -> None:
        """Stay hidden until there is something to say.

        It floats at the foot of ``over``, where nothing moves when it comes and goes; without, it is a row of a layout.
        """
        super().__init__(over)
        self.setObjectName("notice")
        self.setProperty("floats", over is not None)
        self._over = over
        if over is not None:
            over.installEventFilter(self)
        self._theme = theme
        self._notice: Notice | None = None
        self._icon, self._sentence, self._offer = Label(), named(Label(), "notice_sentence"), QPushButton()
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._offer.setObjectName("notice_offer")
        self._offer.clicked.connect(self._on_offer_taken)
        self._close = named(QToolButton(), "notice_close", self.tr("Close this notice"))
        self._close.clicked.connect(self.hide)
        layouts.row(self._icon, self._sentence, self._offer, self._close, on=self, margins=(4, 1, 2, 1), gap=2)
        self._going = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._going.timeout.connect(self.hide)
        theme.changed.connect(self._paint)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Say it."""
        self._notice = notice
        self.setProperty("level", notice.level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sentence.setText(notice.sentence)
        self._offer.setText(notice.offer or "")
        self._offer.setVisible(notice.offer is not None)
        set_tooltip(self._close, self.tr("Close this notice"))
        self._paint()
        self.show()
        self._settle()
        self._going.stop()
        if notice.level == "done":
            self._going.start()
        self.shown.emit(notice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of what it floats over."""
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._settle()
        return False

    def _settle(self) -> None:
        if self._over is None:
            return
        layout, edge = self.layout(), tokens.GAP[4]
        assert layout is not None
        words = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text()) + tokens.GAP[2]
        beside = self.sizeHint().width() - self._sentence.sizeHint().width()
        width = min(words + beside, _WIDEST, self._over.width() - 2 * edge)
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - edge, width, height)
        self.raise_()

    def _paint(self) -> None:
        if self._notice is None:
            return
        colours = self._theme.palette
        colour = {"done": colours.ok, "warning": colours.warn, "error": colours.danger}[self._notice.level]
        self._icon.setPixmap(self._theme.icons.pixmap(_ICONS[self._notice.level], colour, 16, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icons.icon("x", colours.second))

    def _on_offer_taken(self) -> None:
        notice, self._notice = self._notice, None
        self.hide()
        if notice is not None and notice.take is not None:
            notice.take()
