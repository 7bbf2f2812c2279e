"""The Photos page: what is typed and ticked becomes a grid, and what is chosen in it is described."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import ConflictError
from pressdesk.services.photo_copies import CopyName, copy_originals
from pressdesk.services.photos import common_fields, list_photos, photo_cards, photo_details, years_of_photos
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.lists.model import PAGE
from pressdesk.ui.lists.page import Entry, Found, ListPage
from pressdesk.ui.notices import Notice
from pressdesk.ui.photos.detail_picture import WIDTH
from pressdesk.ui.photos.details import PhotoDetailsPanel
from pressdesk.ui.photos.edits import edits_of
from pressdesk.ui.photos.grid import PhotoGrid
from pressdesk.ui.photos.header import PhotosHeader
from pressdesk.ui.photos.saving import Saving
from pressdesk.ui.photos.viewer import PhotoViewer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent

    from pressdesk.errors import PressdeskError
    from pressdesk.services.drafts import Draft
    from pressdesk.services.listing import Listing
    from pressdesk.services.photo_copies import Copied
    from pressdesk.services.photos import CommonFields, PhotoCard, PhotoDetails
    from pressdesk.storage.archive import Archive
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.photos.edits import Edits
    from pressdesk.ui.tasks import BackgroundTask


class PhotosPage(ListPage):
    """Search field, grid and details."""

    kind = Kind.PHOTO
    shows = frozenset({Kind.PHOTO, Kind.AUTHORITY, Kind.EVENT, Kind.RELEASE})

    def __init__(self, context: AppContext) -> None:
        """Show all photos, the newest first."""
        grid = self.grid = PhotoGrid(context.theme, context.pictures)
        super().__init__(context, "photos", grid, grid.photos)
        self._looking: BackgroundTask | None = None
        self._refused: Edits | None = None
        self.details = PhotoDetailsPanel(context)
        self.header = PhotosHeader(context.theme, grid, writable=self._archive.writable)
        self._saving = Saving(context, self.details, self)
        self._empty = named(label("", "second", wraps=True), "photos_empty")
        self._empty_add = Button(context.theme, self.tr("Add photos…"), "image-plus", primary=True)
        self._empty_all = named(Button(context.theme, self.tr("Show all photos")), "show_all_photos")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._empty_add.setObjectName("add_first_photos")
        self._empty_add.setEnabled(self._archive.writable)
        self._note.setObjectName("photo_note")
        self._note.setContentsMargins(*(tokens.GAP[step] for step in (4, 1, 3, 1)))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        stacked = self._list_or(2, self._empty, (self._empty_add, 0, centre), (self._empty_all, 0, centre), 3)
        left = QWidget()
        left.setProperty("surface", True)
        layouts.column(self.header, self._note, (stacked, 1), on=left, margins=0, gap=0)
        left.setMinimumWidth(400)
        self.details.setMinimumWidth(320)
        panes = self._side_by_side("photo_panes", (left, self.details), (800, WIDTH), 0)
        layouts.row(panes, on=self, margins=0)

    def _connect(self) -> None:
        self.header.asked.connect(self.refresh)
        self.header.question.returnPressed.connect(self.grid.setFocus)
        self.header.files_wanted.connect(self.files_wanted)
        self._empty_add.clicked.connect(self.files_wanted)
        self._empty_all.clicked.connect(self._on_all_wanted)
        self.grid.settled.connect(self._on_chosen)
        self.grid.opened.connect(self.open_viewer)
        self.details.save_wanted.connect(self._saving.save)
        self.details.copies_wanted.connect(self._on_copies_wanted)
        self.details.opened.connect(self.open_viewer)
        self.details.record_wanted.connect(self.record_wanted)
        self._saving.told.connect(self.told)
        self._saving.refused.connect(self._on_refused)
        self._saving.wanted.connect(self.record_wanted)

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        return self.header.wanted

    @property
    def is_unsettled(self) -> bool:
        """Whether a name is half typed, or what was changed is for several photos."""
        return self._saving.is_unsettled

    def settle(self, then: Callable[[], object], stopped: Callable[[], object]) -> None:
        """Save what was changed, ``then`` go on; nothing is written into several photos before somebody says so."""
        self._saving.settle(then, stopped)

    def selected(self) -> list[Reference]:
        """The photos that are chosen, in the order of the grid."""
        return [Reference(Kind.PHOTO, number) for number in self.grid.chosen]

    def recover(self, draft: Draft) -> None:
        """Choose the photos of a draft, its words in their fields."""
        self.details.draft.adopt(draft)
        self._refused = edits_of(draft)
        self._list_all_with(self._refused.ids)

    def question_work(self) -> Callable[[], Found]:
        """What finds the photos that are asked for."""
        self.header.question.rest()
        return partial(_listed, self._archive, self.wanted, self._context.language)

    def cards_work(self, ids: tuple[int, ...]) -> Callable[[], dict[int, PhotoCard]]:
        """What fetches cells of the grid."""
        return partial(photo_cards, self._archive, ids, self._context.language)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what was changed before another page is shown."""
        if not event.spontaneous() and not self._tasks.is_closing:
            self._saving.leave()
        super().hideEvent(event)

    def show_all(self) -> None:
        """Ask for all photos."""
        self.header.show_all()

    def _list_all_with(self, ids: tuple[int, ...]) -> None:
        self.show_all()
        self._wanted_ids = ids
        self.refresh()

    def _on_all_wanted(self) -> None:
        self._list_all_with(())
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
        self.header.show_years(years)
        self.header.show_count(len(listing.ids))
        self._tell_notes(listing, self.tr("No photo has all the words; these have most of them."))
        self._show_emptiness(listing)
        self._on_chosen()

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
            self._list_all_with(ids)

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

    def put_in_bin(self, ids: tuple[int, ...] | None = None) -> None:
        """Put photos, else those that are chosen, in the bin; what was changed in them is settled first."""
        ids = self.grid.chosen if ids is None else ids
        if not ids or not self._archive.writable:
            return
        chosen = [Reference(Kind.PHOTO, number) for number in ids]
        sentence = self.tr("%n photo(s) put in the bin.", "", len(chosen))
        self.settle(partial(self._bin_records, chosen, sentence), lambda: None)

    def menu_entries(self) -> Sequence[Entry | None]:
        """They are looked at, copied, or put in the bin."""
        described = partial(self._on_copies_wanted, CopyName.DESCRIBED)
        return (
            Entry(self.tr("Show large"), Qt.Key.Key_Space, self.open_viewer),
            Entry(self.tr("Save copies…"), None, self._on_copies_wanted),
            Entry(self.tr("Save copies named by day and meeting…"), None, described),
            None,
            Entry(self.tr("Put in the bin"), Qt.Key.Key_Delete, self.put_in_bin, self._archive.writable),
        )

    def open_viewer(self) -> None:
        """Show the photo that is chosen as large as the window."""
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
