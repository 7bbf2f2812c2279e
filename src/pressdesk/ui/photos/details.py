"""What is known of the photos that are chosen, to be changed for one or for many, and what the file of one says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.services.autocomplete import new_authority, suggest_authorities, suggest_events
from pressdesk.services.editing import Opened
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.chips import Link
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.half_typed import half_typed
from pressdesk.ui.labels import short_day
from pressdesk.ui.photos.detail_picture import DetailPicture
from pressdesk.ui.photos.edits import Edits, Values
from pressdesk.ui.photos.file_facts import FileFacts
from pressdesk.ui.plain import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.autocomplete import Suggestion
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import PhotosForm
    from pressdesk.services.photos import CommonFields, PhotoCard, PhotoCorrection, PhotoDetails
    from pressdesk.ui.app_context import AppContext


_LINES = 3


class PhotoDetailsPanel(QWidget):
    """Shows and changes what is known of photos.

    ``save_wanted`` asks for what was changed to be written, ``copies_wanted`` for the originals, ``opened`` for the
    big view; ``record_wanted`` is a Reference that another page shows.
    """

    save_wanted = Signal()
    copies_wanted = Signal()
    opened = Signal()
    record_wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Show that no photo is chosen."""
        super().__init__()
        self.setObjectName("photo_details")
        self._context, self._theme = context, context.theme
        archive, code = context.archive, context.language
        self.ids: tuple[int, ...] = ()
        self._versions: dict[Reference, int] = {}
        self._was = Values()
        self._names: dict[int, str] = {}
        self.draft = DraftKeeper(context, self, self._standing)
        self._title, self._days = named(label("", "section"), "photo_title"), named(label("", "second"), "photo_days")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._picture = DetailPicture(context.theme, context.pictures)
        self._picture.clicked.connect(self.opened)
        self._captions = LanguageFields("caption", self.tr("Caption"), archive.languages, lines=_LINES)
        self._people = ChipsField(
            context.theme,
            context.tasks,
            "people",
            self.tr("People from left to right"),
            lambda typed: suggest_authorities(archive, typed, [AuthorityKind.PERSON], code),
            create=self._on_person_wanted,
        )
        self._meeting = ChipsField(
            context.theme,
            context.tasks,
            "meeting",
            self.tr("Meeting"),
            lambda typed: suggest_events(archive, typed, code),
            most=1,
        )
        self._credit, self._rights = named(QLineEdit(), "credit", self.tr("Credit")), named(QLineEdit(), "rights")
        self._credit.setMaxLength(1000)
        self._rights.setAccessibleName(self.tr("Rights"))
        self._save = named(Button(context.theme, "", primary=True), "save_photos")
        self._discard = named(IconButton(context.theme, "undo-2", self.tr("Drop what is not saved yet")), "discard")
        self._copies = named(Button(context.theme, self.tr("Save copies…"), "folder-open"), "save_copies")
        set_tooltip(self._copies, self.tr("Copy the photos to a folder, with captions, credit and names inside"))
        self._file = FileFacts(context.theme)
        self._file.record_wanted.connect(self.record_wanted)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        heading = layouts.row((self._title, 1), self._days, gap=2)
        inside = QWidget()
        column = layouts.column(heading, on=inside, margins=(4, 3, 3, 4), gap=1)
        column.addSpacing(tokens.GAP[1])
        column.addWidget(self._picture)
        for title, widget in (
            (self.tr("Meeting"), self._meeting),
            (self.tr("People from left to right"), self._people),
        ):
            column.addSpacing(tokens.GAP[2])
            column.addWidget(label(title))
            column.addWidget(widget)
        column.addSpacing(tokens.GAP[2])
        column.addWidget(label(self.tr("Captions"), "heading"))
        column.addWidget(self._captions)
        beside = layouts.row(gap=2)
        for title, line in ((self.tr("Credit"), self._credit), (self.tr("Rights"), self._rights)):
            part = layouts.column(label(title), line, gap=1)
            beside.addLayout(part)
        column.addSpacing(tokens.GAP[2])
        column.addLayout(beside)
        column.addWidget(self._file)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        foot = named(QFrame(), "photo_foot")
        buttons = QGridLayout(foot)  # in some languages the first takes a row
        buttons.setContentsMargins(tokens.GAP[4], tokens.GAP[2], tokens.GAP[3], tokens.GAP[2])
        buttons.setSpacing(tokens.GAP[2])
        buttons.setColumnStretch(0, 1)
        buttons.addWidget(self._save, 0, 0)
        buttons.addWidget(self._discard, 0, 1)
        buttons.addWidget(self._copies, 1, 0, 1, 2)
        page = QWidget()
        layouts.column((area, 1), foot, on=page, margins=0, gap=0)
        empty = label(self.tr("Choose one photo or several to see and change what is known of them."), "second")
        empty.setObjectName("details_empty")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(*[tokens.GAP[5]] * 4)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)

    def _connect(self) -> None:
        self._people.changed.connect(self._number)
        for changed in (
            self._captions.changed,
            self._people.changed,
            self._people.typing,
            self._meeting.changed,
            self._meeting.typing,
            self._credit.textChanged,
            self._rights.textChanged,
        ):
            changed.connect(self._weigh)
        self._save.clicked.connect(self.save_wanted)
        self._discard.clicked.connect(self.drop)
        self._copies.clicked.connect(self.copies_wanted)
        if not self._context.archive.writable:
            for one in (self._people, self._meeting):
                one.setEnabled(False)
            for line in self.findChildren(QLineEdit):
                line.setReadOnly(True)
            for text in self.findChildren(QPlainTextEdit):
                text.setReadOnly(True)

    @property
    def correction(self) -> PhotoCorrection:
        """What was changed in the fields and is not written yet."""
        return self._values().correction_of(self._was, self._context.archive.languages)

    @property
    def is_changed(self) -> bool:
        """Whether something stands in the fields that is not written yet."""
        return bool(half_typed(self) or not self.correction.is_empty) and self._context.archive.writable

    @property
    def is_for_several(self) -> bool:
        """Whether what is not written yet is for several photos."""
        return len(self.ids) > 1 and self.is_changed

    @property
    def save_words(self) -> str:
        """What the button says that writes what was changed."""
        several = len(self.ids) > 1
        return self.tr("Apply to %n photo(s)", "", len(self.ids)) if several else self.tr("Save")

    def show_nothing(self) -> None:
        """Show that no photo is chosen."""
        self.ids, self._versions, self._was = (), {}, Values()
        self._show_values(Values())
        self._stack.setCurrentIndex(0)

    def show_photos(self, shared: CommonFields, looked: PhotoDetails | None, card: PhotoCard | None) -> None:
        """Show what photos have in common, the picture of ``card``, and, when it is one, what was ``looked`` at.

        What somebody has changed in the fields of the same photos, and not saved, stays there.
        """
        ids = tuple(one.number for one in shared.versions)
        self._picture.show_photo(card)
        name = card.name if card is not None else ""
        self._title.setText(name if len(ids) == 1 else self.tr("%n photo(s)", "", len(ids)))
        set_tooltip(self._title, name)
        self._days.setText(_period(shared))
        self._file.show_photo(looked)
        self._stack.setCurrentIndex(1)
        if ids == self.ids and (not self.correction.is_empty or half_typed(self)):
            return
        self.ids, self._versions = ids, dict(shared.versions)
        several = self.tr("several")
        differ = {f"caption_{code}": words is None for code, words in shared.captions.items()}
        differ |= {"credit": shared.credit is None, "rights": shared.rights is None}
        differ |= {"people_line": shared.people is None, "meeting_line": shared.meeting is None}
        for line in self.findChildren(QLineEdit):
            line.setPlaceholderText(several if differ[line.objectName()] else "")
        for text in self.findChildren(QPlainTextEdit):
            text.setPlaceholderText(several if differ[text.objectName()] else "")
        self._show_values(
            Values(
                {code: words or "" for code, words in shared.captions.items()},
                _links(shared.people or ()),
                _links(shared.meeting or ()),
                shared.credit or "",
                shared.rights or "",
            )
        )
        self._was = self._values()
        self._weigh()

    def take(self) -> Edits:
        """What was changed; from now on it counts as saved, until ``put_back``."""
        edits = Edits(dict(self._versions), self._was, self._values(), self.correction)
        self._was = edits.values
        self._weigh()
        return edits

    def take_versions(self, changes: Changes) -> None:
        """Know that what is shown has been saved in these versions."""
        for step in changes.steps:
            if step.reference in self._versions:
                self._versions[step.reference] = step.version

    def put_back(self, edits: Edits) -> None:
        """Put what could not be saved into the fields again, unless other photos are shown."""
        if edits.ids == self.ids:
            if self._values() == self._was:
                self._show_values(edits.values)
            self._was, self._versions = edits.was, dict(edits.versions)
            self._weigh()

    def drop(self) -> None:
        """Show again what stood in the fields before somebody changed them."""
        self._show_values(self._was)
        self._weigh()

    def _values(self) -> Values:
        return Values(
            self._captions.words,
            tuple(replace(link, name=self._names.get(link.key, link.name)) for link in self._people.links),
            self._meeting.links,
            self._credit.text().strip(),
            self._rights.text().strip(),
        )

    def _show_values(self, values: Values) -> None:
        self._names = {}
        self._captions.show_words(values.captions)
        self._people.show_links(values.people)
        self._meeting.show_links(values.meeting)
        for line, words in ((self._credit, values.credit), (self._rights, values.rights)):
            line.blockSignals(True)
            line.setText(words)
            line.setCursorPosition(0)
            line.blockSignals(False)
        self._number()

    def _number(self) -> None:
        """Number the people from left to right."""
        plain = [self._names.setdefault(link.key, link.name) for link in self._people.links]
        numbered = [
            replace(link, name=f"{number} {name}")
            for number, (link, name) in enumerate(zip(self._people.links, plain, strict=True), start=1)
        ]
        if numbered != list(self._people.links):
            self._people.name_links(numbered)

    def _weigh(self) -> None:
        """Offer to save if there is something to be saved."""
        is_changed = self.is_changed
        self._save.setText(self.save_words)
        self._save.setEnabled(is_changed)
        self._discard.setEnabled(is_changed)
        if is_changed or self.draft.file is not None:
            self.draft.touch()

    def _standing(self) -> tuple[Opened[PhotosForm], PhotosForm] | None:
        if self.correction.is_empty or not self._context.archive.writable:
            return None
        one = next(iter(self._versions)) if len(self._versions) == 1 else None
        was, values = (words.form(self._versions) for words in (self._was, self._values()))
        return Opened(one, self._versions.get(one) if one else None, was), values

    def _on_person_wanted(self, name: str) -> None:
        context, ids = self._context, self.ids

        def done(changes: Changes) -> None:
            if self.ids == ids:
                self._people.add(Link(changes.created[0].number, name, "person"))

        work = partial(
            new_authority,
            context.archive,
            AuthorityKind.PERSON,
            name,
            [*self._captions.words],
            by=context.operations.by,
        )
        context.operations.make(work, done)


def _period(shared: CommonFields) -> str:
    if shared.period is None:
        return ""
    first, last = (short_day(day) for day in shared.period)
    return first if first == last else f"{first} – {last}"


def _links(named: Sequence[Suggestion]) -> tuple[Link, ...]:
    return tuple(Link(one.reference.number, one.name, one.kind) for one in named)
