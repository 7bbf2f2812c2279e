"""The reading pane: one release with its facts, its languages, its photos, and the matches in its text."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QStackedLayout,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import LinkRole
from pressdesk.search.snippets import matches_in
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import named
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import day_of, native_name, short_day, word
from pressdesk.ui.pictures import PHOTO_EDGE
from pressdesk.ui.plain import Label, TextView, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from pressdesk.catalogue.releases import Release
    from pressdesk.services.records import HistoryEntry
    from pressdesk.ui.pictures import Pictures
    from pressdesk.ui.theme import Theme

_PHOTO_HEIGHT = 148
_MOST_PHOTOS = 6
_MOST_HISTORY = 5
_WIDE = 540
_SCHEME = "record"


class ReadingPane(QFrame):
    """Shows one release, or says that none is chosen.

    ``edit_wanted``, ``cite_wanted`` and ``more_wanted`` say which of its buttons was pressed, the last one where;
    ``record_wanted`` names a record that it is linked with.
    """

    edit_wanted = Signal()
    cite_wanted = Signal()
    more_wanted = Signal(QPoint)
    record_wanted = Signal(object)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        """Show that nothing is chosen."""
        super().__init__()
        self.setObjectName("reading")
        self._theme = theme
        self._pictures = pictures
        pictures.came.connect(self._on_picture_came)
        self._release: Release | None = None
        self._history: list[HistoryEntry] = []
        self._forms: Mapping[str, frozenset[str]] = {}
        self._matches: list[QTextCursor] = []
        self._match = -1
        self._facts, self._badge, self._headline = named(Label(), "reading_facts"), named(Label(), "badge"), Label()
        self._facts.setProperty("role", "second")
        self._headline.setProperty("role", "title")
        self._headline.setObjectName("reading_headline")
        self._headline.setWordWrap(True)
        self._headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tabs = named(QTabBar(), "languages", self.tr("Languages of the release"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._show_text)
        self._count = named(Label(), "matches")
        self._count.setProperty("role", "hint")
        self._previous, self._next = named(QToolButton(), "previous_match_button"), QToolButton()
        self._next.setObjectName("next_match_button")
        self._previous.setAccessibleName(self.tr("Previous match"))
        self._next.setAccessibleName(self.tr("Next match"))
        set_tooltip(self._previous, self.tr("Previous match (Shift+F3)"))
        set_tooltip(self._next, self.tr("Next match (F3)"))
        self._previous.clicked.connect(lambda: self.go_to_match(-1))
        self._next.clicked.connect(lambda: self.go_to_match(1))
        self.view = named(TextView(), "reader", self.tr("The text of the release"))
        self.view.anchorClicked.connect(self._on_link)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        where = QWidget()  # the status goes below day and number where there is no room beside them
        flow = FlowLayout(where, spacing=tokens.GAP[1])
        flow.addWidget(self._facts)
        flow.addWidget(self._badge)
        facts = layouts.row((where, 1), gap=2)
        edit, cite = named(Button(self._theme, "", "pencil"), "reading_edit"), Button(self._theme, "", "quote")
        self._named = {edit: self.tr("Edit"), cite: self.tr("Cite")}
        more = named(IconButton(self._theme, "ellipsis", self.tr("More")), "reading_more")
        set_tooltip(edit, self.tr("Edit"))
        edit.clicked.connect(self.edit_wanted.emit)
        cite.setObjectName("reading_cite")
        set_tooltip(cite, self.tr("Copy headline, number and date, with the words that are selected (Ctrl+Shift+C)"))
        cite.clicked.connect(self.cite_wanted.emit)
        more.clicked.connect(lambda: self.more_wanted.emit(more.mapToGlobal(more.rect().bottomLeft())))
        for button, name in self._named.items():
            button.setAccessibleName(name)
            facts.addWidget(button)
        facts.addWidget(more)
        tabs = layouts.row(self._tabs, 1, self._count, self._previous, self._next, gap=1)
        page = QWidget()
        layouts.column(facts, self._headline, tabs, (self.view, 1), on=page, margins=(5, 4, 4, 0), gap=2)
        self._empty = named(Label(self.tr("Choose a release in the list to read it here.")), "reading_empty")
        self._empty.setProperty("role", "second")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the buttons where there is room for it."""
        super().resizeEvent(event)
        for button, name in self._named.items():
            button.setText(name if self.width() >= _WIDE else "")

    @property
    def language(self) -> str | None:
        """The language that is read now."""
        return self._tabs.tabData(self._tabs.currentIndex()) if self._tabs.count() else None

    @property
    def release(self) -> Release | None:
        """The release that is read now."""
        return self._release

    @property
    def selected(self) -> str:
        """The words of the text that are selected."""
        return self.view.textCursor().selection().toPlainText()

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._release = None
        self._stack.setCurrentIndex(0)

    def show_release(
        self, release: Release, history: list[HistoryEntry], forms: Mapping[str, frozenset[str]], language: str
    ) -> None:
        """Show ``release`` in ``language`` if it has that, with what was typed marked."""
        is_same = self._release is not None and self._release.id == release.id and forms == self._forms
        self.view.pictures.clear()
        language = (self.language or language) if is_same else language
        self._release, self._history, self._forms = release, history, forms
        parts = [day_of(release, in_full=True)]
        if release.number:
            parts.append(self.tr("No. {number}").format(number=release.number))
        self._facts.setText(" · ".join(parts))
        self._badge.setText(word(release.status.value))
        self._badge.setProperty("status", release.status.value)
        self._badge.style().unpolish(self._badge)
        self._badge.style().polish(self._badge)
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for text in release.texts:
            number = self._tabs.addTab(native_name(text.language))
            self._tabs.setTabData(number, text.language)
            if text.language == language:
                self._tabs.setCurrentIndex(number)
        self._tabs.blockSignals(False)
        self._stack.setCurrentIndex(1)
        self._show_text()

    def go_to_match(self, step: int) -> None:
        """Show the next match, or the one before."""
        if not self._matches:
            return
        self._match = (self._match + step) % len(self._matches)
        self.view.setTextCursor(self._matches[self._match])
        cursor = self.view.textCursor()
        cursor.clearSelection()
        self.view.setTextCursor(cursor)
        self.view.ensureCursorVisible()
        self._mark()

    def _dress(self) -> None:
        icons, colour = self._theme.icons, self._theme.palette.second
        self._previous.setIcon(icons.icon("chevron-up", colour))
        self._next.setIcon(icons.icon("chevron-down", colour))
        if self._release is not None:
            self._show_text()

    def _show_text(self) -> None:
        release, language = self._release, self.language
        text = release.text(language) if release is not None and language else None
        if release is None:
            return
        self._headline.setText(text.headline if text else self.tr("This release has no text yet."))
        colours = self._theme.palette
        style = (
            f"body {{ color: {colours.text}; font-size: {tokens.READING_PX}px; }} a {{ color: {colours.accent}; }} "
            f".lead {{ color: {colours.second}; }} .second {{ color: {colours.second}; font-size: 13px; }} "
            f".fact {{ font-size: 13px; }}"
        )
        self.view.document().setDefaultStyleSheet(style)
        self.view.document().setDocumentMargin(0)
        lead = f'<p class="lead">{html.escape(text.lead)}</p>' if text and text.lead else ""
        body = text.body if text else ""
        self.view.setHtml(f"<body>{self._photos(release)}{lead}{body}</body>")
        self._set_leading()
        self._find_matches(language or "")
        self.view.moveCursor(QTextCursor.MoveOperation.End)
        self.view.textCursor().insertHtml(self._below(release, language or ""))
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _photos(self, release: Release) -> str:
        shown = []
        scale = self.devicePixelRatioF()
        for link in [link for link in release.photos if link.photo.binned_at is None][:_MOST_PHOTOS]:
            name = f"photo:{link.photo.sha256}"
            image = self._pictures.image(link.photo.sha256, link.photo.path, PHOTO_EDGE)
            if image is not None and not image.isNull():
                if name not in self.view.pictures:
                    scaled = image.scaledToHeight(
                        round(_PHOTO_HEIGHT * scale), Qt.TransformationMode.SmoothTransformation
                    )
                    scaled.setDevicePixelRatio(scale)
                    self.view.pictures[name] = scaled
                shown.append(f'<img src="{name}">')
        return f"<p>{'&nbsp; '.join(shown)}</p>" if shown else ""  # the first block, as _set_leading knows

    def _on_picture_came(self, sha256: str) -> None:
        release = self._release
        if release is not None and any(link.photo.sha256 == sha256 for link in release.photos):
            position = self.view.verticalScrollBar().value()
            self._show_text()
            self.view.verticalScrollBar().setValue(position)

    def _set_leading(self) -> None:
        cursor = QTextCursor(self.view.document())
        if "\ufffc" in self.view.document().firstBlock().text():  # pictures: their line is as high as they are
            below = QTextBlockFormat()
            below.setBottomMargin(tokens.GAP[3])
            cursor.mergeBlockFormat(below)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(tokens.READING_LEADING - 20, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spaced.setBottomMargin(tokens.GAP[2])
        cursor.mergeBlockFormat(spaced)

    def _find_matches(self, language: str) -> None:
        """Find where in the shown text the typed words are; Qt counts in UTF-16, Python in characters."""
        self._matches, self._match = [], -1
        words = self.view.document().toRawText()
        at = units = 0
        for token, _typed in matches_in(words, language, self._forms) if self._forms else []:
            units += len(words[at : token.start].encode("utf-16-le")) // 2
            at = token.start
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(units)
            length = len(words[token.start : token.end].encode("utf-16-le")) // 2
            cursor.setPosition(units + length, QTextCursor.MoveMode.KeepAnchor)
            self._matches.append(cursor)

    def _mark(self) -> None:
        colours = self._theme.palette
        selections = []
        for number, cursor in enumerate(self._matches):
            selection = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setBackground(QColor(colours.mark))
            style.setForeground(QColor(colours.text))
            if number == self._match:
                style.setBackground(QColor(colours.accent))
                style.setForeground(QColor(colours.on_accent))
            selection.cursor, selection.format = cursor, style
            selections.append(selection)
        self.view.setExtraSelections(selections)
        for widget in (self._count, self._previous, self._next):
            widget.setVisible(bool(self._matches))
        of = len(self._matches)
        if self._match < 0:
            self._count.setText(self.tr("%n match(es)", "", of))
        else:
            self._count.setText(self.tr("{number} of {all}").format(number=self._match + 1, all=of))

    def _below(self, release: Release, language: str) -> str:
        """What stands under the text: the meeting, who and what the release is linked with, and its history."""
        kinds = {
            AuthorityKind.PERSON: self.tr("People"),
            AuthorityKind.ORGANISATION: self.tr("Organisations"),
            AuthorityKind.COUNTRY: self.tr("Countries"),
            AuthorityKind.PLACE: self.tr("Places"),
            AuthorityKind.TOPIC: self.tr("Topics"),
        }
        rows = []
        chair = html.escape(self.tr("chair"))
        if release.event is not None:
            titles = {row.language: row.title for row in release.event.titles}
            title = titles.get(language) or next(iter(titles.values()), "")
            rows.append((self.tr("Meeting"), _link(Reference(Kind.EVENT, release.event.id), title)))
        for kind, title in kinds.items():
            names = [
                _link(Reference(Kind.AUTHORITY, link.authority.id), link.authority.name(language))
                + (f" ({chair})" if link.role is LinkRole.CHAIR else "")
                for link in release.authorities
                if link.authority.kind is kind
            ]
            if names:
                rows.append((title, ", ".join(names)))
        saved = [
            html.escape(f"{short_day(one.at.astimezone().date())}, {one.by}") for one in self._history[:_MOST_HISTORY]
        ]
        if saved:
            rows.append((self.tr("Saved"), "<br>".join(saved)))
        cells = "".join(
            f'<tr><td width="110" class="second">{html.escape(title)}</td><td class="fact">{value}</td></tr>'
            for title, value in rows
        )
        if not cells:
            return ""
        return f'<table width="100%" style="margin-top: 24px" cellspacing="0" cellpadding="4">{cells}</table>'

    def _on_link(self, url: QUrl) -> None:
        """Go to a record of the archive; what a text itself points at is never opened."""
        wanted = Reference.parse(url.path()) if url.scheme() == _SCHEME else None
        if wanted is not None:
            self.record_wanted.emit(wanted)


def _link(reference: Reference, name: str) -> str:
    return f'<a href="{_SCHEME}:{reference}" style="text-decoration: none">{html.escape(name)}</a>'
