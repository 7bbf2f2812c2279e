"""Where one photo is used, and what its file says of it beside what the archive says."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pressdesk.ui import layouts, tokens
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import short_day
from pressdesk.ui.photos.detail_picture import WIDTH
from pressdesk.ui.plain import MarkupLabel, set_tooltip, unkeyed
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pressdesk.services.photos import PhotoDetails
    from pressdesk.ui.theme import Theme

_MOST_USED = 6
_LONGEST = 160
_FACTS = {
    "taken": QT_TRANSLATE_NOOP("photo_facts", "Taken"),
    "caption": QT_TRANSLATE_NOOP("photo_facts", "Caption"),
    "people": QT_TRANSLATE_NOOP("photo_facts", "People"),
    "credit": QT_TRANSLATE_NOOP("photo_facts", "Credit"),
    "rights": QT_TRANSLATE_NOOP("photo_facts", "Rights"),
    "keywords": QT_TRANSLATE_NOOP("photo_facts", "Keywords"),
    "camera": QT_TRANSLATE_NOOP("photo_facts", "Camera"),
}


class FileFacts(QWidget):
    """``record_wanted`` is the Reference of a release that is to be shown."""

    record_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Show nothing, and take no room."""
        super().__init__()
        self._theme = theme
        self._photo: PhotoDetails | None = None
        used = named(QWidget(), "used_in")
        self._used = QVBoxLayout(used)
        self._used.setContentsMargins(0, 0, 0, tokens.GAP[3])
        self._used.setSpacing(0)
        self._file, self._said = named(label(""), "file_facts"), named(MarkupLabel(), "file_says")
        self._said.setProperty("role", "hint")
        for words in (self._file, self._said):
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        titles = (label(self.tr("In these releases"), "heading"), label(self.tr("The file"), "heading"))
        parts = (titles[0], used, titles[1], self._file, self._said)
        layouts.column(*parts, on=self, margins=(0, 3, 0, 0), gap=1)
        theme.changed.connect(lambda: self.show_photo(self._photo))
        self.show_photo(None)

    def show_photo(self, photo: PhotoDetails | None) -> None:
        """Show what is known of the file of one photo; without one, take no room."""
        self._photo = photo
        self.setVisible(photo is not None)
        if photo is None:
            return
        while (item := self._used.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in photo.used[:_MOST_USED]:
            day = short_day(one.date) + " · " if one.date is not None else ""
            row = named(QPushButton(), "used_release", one.headline)
            row.setProperty("link", True)
            metrics, room = row.fontMetrics(), WIDTH - 2 * tokens.GAP[5]
            row.setText(unkeyed(metrics.elidedText(day + one.headline, Qt.TextElideMode.ElideRight, room)))
            set_tooltip(row, one.headline)
            row.clicked.connect(partial(self.record_wanted.emit, one.reference))
            self._used.addWidget(row)
        more = len(photo.used) - _MOST_USED
        if more > 0:
            self._used.addWidget(label(self.tr("and %n more", "", more)))
        if not photo.used:
            self._used.addWidget(label(self.tr("In no release yet.")))
        size = self.locale().formattedDataSize(photo.size)
        facts = (photo.card.name, f"{photo.width} × {photo.height}", size, photo.format.upper())
        self._file.setText(" · ".join(facts))
        self._said.setText(self._table(photo))

    def _table(self, photo: PhotoDetails) -> str:
        colours = self._theme.palette
        heads = ("", self.tr("In the file"), self.tr("In the archive"))
        rows = ["<tr>" + "".join(f'<th align="left">{html.escape(head)}</th>' for head in heads) + "</tr>"]
        for one in photo.compared:
            fact = html.escape(QCoreApplication.translate("photo_facts", _FACTS[one.fact]))
            ink = colours.warn if one.differs else colours.text
            cells = "".join(
                f'<td width="39%"><span style="color: {ink}">{_short(words) or "–"}</span></td>'
                for words in (one.in_file, one.in_archive)
            )
            rows.append(f'<tr><td width="22%">{fact}</td>{cells}</tr>')
        return f'<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def _short(words: str) -> str:
    return html.escape(words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…")
