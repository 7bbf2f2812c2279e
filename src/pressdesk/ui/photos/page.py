"""The Photos page: what is typed and ticked becomes a grid, and what is chosen in it is described."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QStackedLayout,
    QWidget,
)

from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ConflictError
from pressdesk.services.photo_copies import CopyName, copy_originals
from pressdesk.services.photos import (
    common_fields,
    correct_photos,
    list_photos,
    photo_cards,
    photo_details,
    years_of_photos,
)
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, IconButton
from pressdesk.ui.fields import label, named
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed, half_typed
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.lists.model import PAGE
from pressdesk.ui.lists.page import Found, ListPage
from pressdesk.ui.lists.search import SearchField
from pressdesk.ui.notices import Notice
from pressdesk.ui.photos.detail_picture import WIDTH
from pressdesk.ui.photos.details import PhotoDetailsPanel
from pressdesk.ui.photos.grid import LARGEST, SMALLEST, STEP, USUAL, PhotoGrid, is_delete
from pressdesk.ui.photos.viewer import PhotoViewer
from pressdesk.ui.plain import Label, MessageBox, set_tooltip
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.listing import Listing
    from pressdesk.services.photo_copies import Copied
    from pressdesk.services.photos import CommonFields, PhotoCard, PhotoDetails
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.photos.details import Edits
    from pressdesk.ui.tasks import BackgroundTask
    from pressdesk.ui.theme import Theme

_ARROW = 16


class PhotosPage(ListPage):
    """Search field, grid and details."""

    kind = Kind.PHOTO
    shows = frozenset({Kind.PHOTO, Kind.AUTHORITY, Kind.EVENT, Kind.RELEASE})

    def __init__(self, context: AppContext) -> None:
        """Show all photos, the newest first."""
        grid = self.grid = PhotoGrid(context.theme, context.pictures)
        super().__init__(context, "photos", grid, grid.photos)
        self._looking: BackgroundTask | None = None
        self._wanted_ids: tuple[int, ...] = ()
        self._refused: Edits | None = None
        self._box: MessageBox | None = None
        self.details = PhotoDetailsPanel(context)
        self.question = SearchField(context.theme, "photo_question", self.tr("Search photos…"))
        self._uncaptioned, self._year = QPushButton(self.tr("Without caption")), _Choice(context.theme)
        self._count = named(label("", "second"), "photo_count")
        self._zoom = named(QSlider(Qt.Orientation.Horizontal), "zoom", self.tr("Size of the pictures"))
        self._smaller = named(IconButton(context.theme, "zoom-out", self.tr("Smaller pictures (Ctrl+−)")), "zoom_out")
        self._larger = named(IconButton(context.theme, "zoom-in", self.tr("Larger pictures (Ctrl++)")), "zoom_in")
        self._add = named(Button(context.theme, self.tr("Add photos…"), "image-plus"), "add_photos")
        self._empty = named(Label(), "photos_empty")
        self._empty_add = Button(context.theme, self.tr("Add photos…"), "image-plus", primary=True)
        self._empty_all = named(Button(context.theme, self.tr("Show all photos")), "show_all_photos")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_tooltip(self.question, self.tr("Captions, names of people and meetings, credit, keywords"))
        self.question.setMaximumWidth(420)
        self._uncaptioned.setObjectName("uncaptioned")
        self._uncaptioned.setCheckable(True)
        self._uncaptioned.setProperty("chip", True)
        self._year.setObjectName("photo_year")
        self._year.setAccessibleName(self.tr("Year"))
        self._year.addItem(self.tr("All years"), None)
        self._year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._zoom.setRange(SMALLEST // STEP, LARGEST // STEP)
        self._zoom.setPageStep(2)
        self._zoom.setValue(USUAL // STEP)
        self._zoom.setFixedWidth(96)
        self._empty_add.setObjectName("add_first_photos")
        self._note.setObjectName("photo_note")
        self._note.setContentsMargins(tokens.GAP[4], tokens.GAP[1], tokens.GAP[3], tokens.GAP[1])
        header = named(QFrame(), "page_header")
        rows = layouts.column(on=header, margins=(4, 2, 3, 2), gap=2)
        top, filters = QHBoxLayout(), QHBoxLayout()
        for row in (top, filters):
            row.setSpacing(tokens.GAP[2])
            rows.addLayout(row)
        top.addWidget(label(self.tr("Photos"), "section"))
        top.addWidget(self._count)
        top.addStretch(1)
        for widget in (self._smaller, self._zoom, self._larger):
            top.addWidget(widget)
        top.addSpacing(tokens.GAP[2])
        top.addWidget(self._add)
        filters.addWidget(self.question, 1)
        filters.addWidget(self._uncaptioned)
        filters.addWidget(self._year)
        filters.addStretch()
        self._empty.setProperty("role", "second")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(tokens.GAP[5], 0, tokens.GAP[5], 0)
        nothing = QWidget()
        nothing.setProperty("surface", True)
        layouts.column(
            2,
            self._empty,
            (self._empty_add, 0, Qt.AlignmentFlag.AlignHCenter),
            (self._empty_all, 0, Qt.AlignmentFlag.AlignHCenter),
            3,
            on=nothing,
            gap=3,
        )
        stacked = QWidget()
        self._stack = QStackedLayout(stacked)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(nothing)
        left = QWidget()
        left.setProperty("surface", True)
        layouts.column(header, self._note, (stacked, 1), on=left, margins=0, gap=0)
        left.setMinimumWidth(400)
        self.details.setMinimumWidth(320)
        panes = self._side_by_side("photo_panes", (left, self.details), (800, WIDTH), 0)
        layouts.row(panes, on=self, margins=0)

    def _connect(self) -> None:
        self.question.asked.connect(self.refresh)
        self.question.returnPressed.connect(self.grid.setFocus)
        self._uncaptioned.toggled.connect(lambda _on: self.refresh())
        self._year.activated.connect(lambda _row: self.refresh())
        self._smaller.clicked.connect(lambda: self.grid.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.grid.zoom_by(1))
        self._zoom.valueChanged.connect(lambda steps: self.grid.zoom(steps * STEP))
        self.grid.zoomed.connect(lambda least: self._zoom.setValue(least // STEP))
        self._add.clicked.connect(self.files_wanted)
        self._empty_add.clicked.connect(self.files_wanted)
        self._empty_all.clicked.connect(self._show_all)
        for button in (self._add, self._empty_add):
            button.setEnabled(self._archive.writable)
        self.grid.settled.connect(self._on_chosen)
        self.grid.opened.connect(self._open_viewer)
        self.grid.bin_wanted.connect(lambda: self.put_in_bin(self.grid.chosen))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._on_menu_wanted)
        self.details.save_wanted.connect(self._save_all)
        self.details.copies_wanted.connect(self._on_copies_wanted)
        self.details.opened.connect(self._open_viewer)
        self.details.record_wanted.connect(self.record_wanted)

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        wanted = Filter(self.question.text(), without_caption=self._uncaptioned.isChecked())
        if (year := self._year.currentData()) is not None:
            wanted = replace(wanted, since=date(year, 1, 1), until=date(year, 12, 31))
        return wanted

    @property
    def is_unsettled(self) -> bool:
        """Whether a name is half typed, or what was changed is for several photos."""
        return bool(half_typed(self)) or self.details.is_for_several

    def selected(self) -> list[Reference]:
        """The photos that are chosen, in the order of the grid."""
        return [Reference(Kind.PHOTO, number) for number in self.grid.chosen]

    def show_record(self, wanted: Reference) -> None:
        """Show all photos and choose one of them."""
        self._clear()
        self._wanted_ids = (wanted.number,)
        self.refresh()

    def recover(self, draft: Draft) -> None:
        """Choose the photos of a draft, its words in their fields."""
        self.details.draft.adopt(draft)
        self._refused = self.details.edits_of(draft)
        self._wanted_ids = self._refused.ids
        self._clear()
        self.refresh()

    def question_work(self) -> Callable[[], Found]:
        """What finds the photos that are asked for."""
        self.question.rest()
        return partial(_listed, self._archive, self.wanted, self._context.language)

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], dict[int, PhotoCard]]:
        """What fetches cells of the grid."""
        return partial(photo_cards, self._archive, ids, self._context.language)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from meaning releases while this page is worked on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what was changed before another page is shown."""
        if not event.spontaneous() and not self._tasks.is_closing:
            close_half_typed(self.details, self._on_left, self._on_left_half_typed)
        super().hideEvent(event)

    def _on_left(self) -> None:
        """Save what is for one photo; what is for several stays in the fields until somebody says so."""
        if not self.details.is_for_several:
            self._save()
            return
        sentence = self.tr("What you typed for %n photo(s) is not saved yet.", "", len(self.details.ids))
        self.told.emit(Notice("warning", sentence, self.details.save_words, self._save_all))

    def _on_left_half_typed(self) -> None:
        sentence = self.tr("A name of the photos is not chosen yet. Nothing of them was saved.")
        wanted = Reference(Kind.PHOTO, self.details.ids[0])
        self.told.emit(Notice("error", sentence, self.tr("Show"), partial(self.record_wanted.emit, wanted)))

    def _clear(self) -> None:
        self.question.empty()
        with QSignalBlocker(self._uncaptioned):
            self._uncaptioned.setChecked(False)
        self._year.setCurrentIndex(0)

    def _show_all(self) -> None:
        self._clear()
        self.refresh()
        self.grid.setFocus()

    def _on_listed(self, found: Found) -> None:
        listing, known, years = found
        photos, self._listing = self.grid.photos, listing
        wanted, self._wanted_ids = self._wanted_ids, ()
        chosen = wanted or self.grid.chosen
        current = wanted[0] if wanted else self.grid.current
        if listing.ids == photos.ids:
            photos.renew()
            if wanted:
                self.grid.choose(chosen, current)
        else:
            row = self.grid.currentIndex().row()
            photos.show_ids(listing.ids, known)
            if not any(photos.row_of(number) is not None for number in chosen) and listing.ids:
                # What was chosen is gone: the one that took its place is next.
                chosen = (listing.ids[max(0, min(row, len(listing.ids) - 1))],)
                current = chosen[0]
            self.grid.choose(chosen, current)
        self._show_years(years)
        self._count.setText(self.tr("%n photo(s)", "", len(listing.ids)))
        self._tell_notes(listing, self.tr("No photo has all the words; these have most of them."))
        self._show_emptiness(listing)
        self._on_chosen()

    def _show_years(self, years: tuple[tuple[int, int], ...]) -> None:
        chosen = self._year.currentData()
        self._year.blockSignals(True)
        self._year.clear()
        self._year.addItem(self.tr("All years"), None)
        for year, number in years:
            self._year.addItem(f"{year}  ({self.locale().toString(number)})", year)
        if chosen is not None and self._year.findData(chosen) < 0:
            self._year.addItem(str(chosen), chosen)
        self._year.setCurrentIndex(max(self._year.findData(chosen), 0) if chosen is not None else 0)
        self._year.blockSignals(False)

    def _show_emptiness(self, listing: Listing) -> None:
        is_narrowed = not self.wanted.is_empty
        self._stack.setCurrentIndex(0 if listing.ids else 1)
        self._empty_add.setVisible(not is_narrowed)
        self._empty_all.setVisible(is_narrowed)
        if self.wanted == Filter(without_caption=True):
            self._empty.setText(self.tr("Every photo has a caption."))
        elif is_narrowed:
            self._empty.setText(self.tr("No photo answers this. Try fewer words, or show all photos."))
        else:
            self._empty.setText(
                self.tr("The photos of the office belong here: originals with captions, people and meetings.")
            )

    def settle(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        """Save what was changed, ``then`` go on; nothing is written into several photos before somebody says so."""
        if half_typed(self.details):
            close_half_typed(self.details, partial(self.settle, then, stopped), stopped)
        elif self.details.is_for_several:
            self._ask(then, stopped)
        else:
            self._save()
            then()

    def _ask(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        if self._box is not None:  # the list came anew behind the question
            return
        words = self.tr("What you typed for %n photo(s) is not saved yet.", "", len(self.details.ids))
        over = QApplication.activeModalWidget() or self.window()  # the big view is walked through with photos chosen
        self._box = ask_about_unsaved(
            over,
            words,
            save=partial(self._on_answered, then, self._save),
            discard=partial(self._on_answered, then, self.details.drop),
            stay=partial(self._on_answered, stopped),
            save_words=self.details.save_words,
        )

    def _on_answered(self, go_on: Callable[[], object], do: Callable[[], object] = lambda: None) -> None:
        self._box = None
        do()
        go_on()

    def _on_chosen(self) -> None:
        """Look at what is chosen now; what was changed in the photos chosen before is settled first."""
        ids = self.grid.chosen
        if ids != self.details.ids and self.details.is_changed:
            self.settle(self._on_chosen, partial(self._choose_again, self.details.ids))
            return
        if self._looking is not None:
            self._looking.cancel()
        if not ids:
            self.details.show_nothing()
            return
        current = self.grid.current
        shown = current if current is not None and current in ids else ids[0]
        work = partial(_looked, self._archive, ids, shown, self._context.language)
        self._looking = self._tasks.catalogue(work, self._on_looked, self._on_look_refused)

    def _on_looked(self, found: tuple[CommonFields, PhotoDetails | None, PhotoCard | None]) -> None:
        self.details.show_photos(*found)
        refused = self._refused
        if refused is not None and refused.ids == self.details.ids:
            self._refused = None
            self.details.put_back(refused)

    def _on_look_refused(self, error: PressdeskError) -> None:
        self.details.show_nothing()
        self.told.emit(Notice("error", error_sentence(error)))

    def _choose_again(self, ids: tuple[int, ...]) -> None:
        if all(self.grid.photos.row_of(number) is not None for number in ids):
            self.grid.choose(ids)
        else:
            self._wanted_ids = ids
            self._clear()
            self.refresh()

    def _save_all(self) -> None:
        """Save, with the names that are typed and are no chips yet."""
        close_half_typed(self.details, self._save, lambda: None)

    def _save(self) -> None:
        if self.details.correction.is_empty or not self._archive.writable:
            return
        edits = self.details.take()
        work = partial(correct_photos, self._archive, edits.versions, edits.correction, by=self._context.operations.by)
        self._context.operations.make(work, partial(self._on_saved, edits), partial(self._on_refused, edits))

    def _on_saved(self, edits: Edits, changes: Changes) -> None:
        self.details.take_versions(changes)
        sentence = self.tr("Saved in %n photo(s).", "", len(edits.ids))
        self._tell_done(sentence, changes)

    def _on_refused(self, edits: Edits, error: PressdeskError) -> None:
        """Nothing of it is lost: the photos are shown again with what was to be written."""
        if edits.ids == self.details.ids == self.grid.chosen:
            self.details.put_back(edits)
        else:
            self._refused = edits
            self._choose_again(edits.ids)
        if isinstance(error, ConflictError):
            self.told.emit(Notice("error", error_sentence(error), self.tr("Show what they saved"), self._show_theirs))
        else:
            self.told.emit(Notice("error", error_sentence(error)))

    def _show_theirs(self) -> None:
        self.details.drop()
        self._on_chosen()

    def put_in_bin(self, ids: tuple[int, ...]) -> None:
        """Put photos in the bin, once what was changed in those that are chosen is settled."""
        if not ids or not self._archive.writable:
            return
        chosen = [Reference(Kind.PHOTO, number) for number in ids]
        sentence = self.tr("%n photo(s) put in the bin.", "", len(chosen))
        self.settle(partial(self._bin_records, chosen, sentence), lambda: None)

    def _open_viewer(self) -> None:
        chosen = self.grid.chosen
        current = self.grid.current
        if not chosen:
            return
        viewer = PhotoViewer(
            self._context, self.grid.photos, current if current in chosen and current else chosen[0], self.window()
        )
        viewer.walked.connect(lambda number: self.grid.choose((number,), number))
        viewer.bin_wanted.connect(lambda number: self.put_in_bin((number,)))
        viewer.finished.connect(lambda _result: self.grid.setFocus())
        viewer.open()

    def _on_menu_wanted(self, at: QPoint) -> None:
        if not self.grid.chosen:
            return
        menu = named(QMenu(self), "photo_menu")
        menu.addAction(_with_key(self.tr("Show large"), Qt.Key.Key_Space), self._open_viewer)
        menu.addAction(self.tr("Save copies…"), self._on_copies_wanted)
        described = menu.addAction(self.tr("Save copies named by day and meeting…"))
        described.triggered.connect(lambda: self._on_copies_wanted(CopyName.DESCRIBED))
        menu.addSeparator()
        binning = menu.addAction(_with_key(self.tr("Put in the bin"), Qt.Key.Key_Delete))
        binning.triggered.connect(lambda: self.put_in_bin(self.grid.chosen))
        binning.setEnabled(self._archive.writable)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.grid.viewport().mapToGlobal(at))

    def _on_copies_wanted(self, names: CopyName = CopyName.ORIGINAL) -> None:
        ids = self.grid.chosen
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"))
        if chosen and ids:
            self.save_copies(ids, Path(chosen), names)

    def save_copies(self, ids: tuple[int, ...], folder: Path, names: CopyName = CopyName.ORIGINAL) -> None:
        """Copy photos, with what is known of them, into ``folder``, beside everything else."""

        def came(copied: Copied) -> None:
            sentence = self.tr("%n photo(s) copied to {folder}.", "", copied.number).format(folder=folder)
            if copied.missing:
                missing = ", ".join(copied.missing)
                sentence += " " + self.tr("Their files are missing from the archive: {names}.").format(names=missing)
            if copied.failed:
                failed = ", ".join(copied.failed)
                sentence += " " + self.tr("Not copied, as nothing can be written into them: {names}.").format(
                    names=failed
                )
            if copied.beside:
                beside = ", ".join(copied.beside)
                sentence += " " + self.tr("Captions are in an .xmp file beside: {names}.").format(names=beside)
            self.told.emit(Notice("warning" if copied.missing or copied.failed else "done", sentence))

        work = partial(copy_originals, self._archive, ids, folder, names=names)
        copying = partial(work, is_stopped=lambda: self._tasks.is_closing)

        def begin(_nothing: None) -> None:
            self._tasks.aside(copying, came)

        # What is typed beside the photos goes into the copies: it is saved first, and they are made after that.
        self.settle(partial(self._tasks.catalogue, lambda: None, begin), lambda: None)


class _Choice(ComboBox):
    """A box of choices with the theme's arrow: a style sheet takes Qt's away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scale = self.devicePixelRatioF()
        arrow = self._theme.icons.pixmap("chevron-down", self._theme.palette.second, _ARROW, scale)
        at = QPoint(self.width() - _ARROW - tokens.GAP[1], (self.height() - _ARROW) // 2)
        QPainter(self).drawPixmap(at, arrow)


def _with_key(words: str, key: Qt.Key) -> str:
    return f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def _listed(archive: Archive, wanted: Filter, language: str) -> Found:
    listing = list_photos(archive, wanted)
    return listing, photo_cards(archive, listing.ids[:PAGE], language), years_of_photos(archive)


def _looked(
    archive: Archive, ids: tuple[int, ...], shown: int, language: str
) -> tuple[CommonFields, PhotoDetails | None, PhotoCard | None]:
    shared = common_fields(archive, ids, language)
    if len(ids) > 1:
        return shared, None, photo_cards(archive, [shown], language).get(shown)
    looked = photo_details(archive, shown, language)
    return shared, looked, looked.card
