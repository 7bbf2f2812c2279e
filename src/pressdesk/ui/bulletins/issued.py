"""A bulletin that was issued: its facts, its releases in their order, and the exact file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import long_day, native_name, short_day, short_period
from pressdesk.ui.plain import Label, set_tooltip, unkeyed

if TYPE_CHECKING:
    from pressdesk.services.issued_bulletins import IssuedBulletin, IssuedFile, IssuedRelease
    from pressdesk.ui.app_context import AppContext

_WIDEST = 760


class IssuedPane(QFrame):
    """Shows one bulletin; its signals say what somebody wants done with it or with one of its files."""

    wanted = Signal(object)
    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    bin_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("issued")
        self.setProperty("surface", True)
        self._context = context
        self._area = named(QScrollArea(), "issued_area", self.tr("The bulletin"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layouts.column(self._area, on=self, margins=0)

    def show_bulletin(self, found: IssuedBulletin) -> None:
        """Show another bulletin."""
        bulletin = found.bulletin
        page = QWidget()
        page.setProperty("surface", True)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self.tr("No. {number} · {title}").format(number=bulletin.number, title=bulletin.title)
        heading = named(label(title if bulletin.number else bulletin.title, "title"), "issued_title")
        heading.setWordWrap(True)
        remove = named(Button(self._context.theme, self.tr("Put in the bin"), "trash-2"), "bin_bulletin")
        remove.setEnabled(self._context.archive.writable)
        remove.clicked.connect(self.bin_wanted)
        top = layouts.row((heading, 1), (remove, 0, Qt.AlignmentFlag.AlignTop))
        facts = label(f"{short_period(bulletin.starts, bulletin.ends)} · {native_name(bulletin.language)}", "second")
        facts.setObjectName("issued_facts")
        column = layouts.column(top, facts, margins=5, gap=2)
        column.addSpacing(tokens.GAP[2])
        column.addWidget(label(self.tr("Issued file"), "heading"))
        for file in found.files:
            column.addWidget(self._file(file))
        if not found.files:
            column.addWidget(label(self.tr("No file of this bulletin was issued."), "second"))
        column.addSpacing(tokens.GAP[2])
        column.addWidget(label(self.tr("%n release(s), in their order", "", len(found.releases)), "heading"))
        for place, release in enumerate(found.releases, 1):
            column.addWidget(self._release(place, release))
        column.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_WIDEST)
        layouts.row((inner, 1), 0, on=page, margins=0)
        self._area.setWidget(page)

    def _file(self, file: IssuedFile) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        name = named(Label(file.path.name), "issued_file")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        day = long_day(file.issued_at.astimezone().date())
        size = self.locale().formattedDataSize(file.size, 1)
        facts = self.tr("Issued on {day} · {size}").format(day=day, size=size)
        words = layouts.column(
            name, label(facts if file.is_there else self.tr("This file is missing from the archive."), "hint"), gap=0
        )
        set_tooltip(name, f"SHA-256 {file.sha256}")
        row = layouts.row((words, 1), on=card, margins=(3, 2, 3, 2), gap=2)
        for text, icon, object_name, signal in (
            (self.tr("Open"), "external-link", "open_file", self.open_wanted),
            (self.tr("Save a copy…"), "save", "copy_file", self.copy_wanted),
        ):
            button = Button(self._context.theme, text, icon)
            button.setObjectName(object_name)
            button.setEnabled(file.is_there)
            button.clicked.connect(partial(signal.emit, file))
            row.addWidget(button)
        return card

    def _release(self, context: int, release: IssuedRelease) -> QWidget:
        row = QWidget()
        number = label(self.locale().toString(context), "hint")
        number.setFixedWidth(24)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        parts = [short_day(release.date) if release.date is not None else "", release.number or ""]
        headline = Button(self._context.theme, _shown(release))
        headline.setProperty("link", True)
        headline.setObjectName(f"release_{release.reference}")
        set_tooltip(headline, release.headline)
        headline.setCursor(Qt.CursorShape.PointingHandCursor)
        headline.clicked.connect(partial(self.wanted.emit, release.reference))
        words = layouts.column(label(" · ".join(part for part in parts if part), "hint"), headline, gap=0)
        layouts.row(number, (words, 1), on=row, margins=(0, 1, 0, 1), gap=3)
        return row


def _shown(release: IssuedRelease) -> str:
    """The headline as a button can have it: an ampersand is no key, and a line is not endless."""
    words = release.headline or str(release.reference)
    return unkeyed(words if len(words) <= 100 else f"{words[:99].rstrip()}…")
