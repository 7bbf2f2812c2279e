"""The main window: the search field, the sidebar, a page, and the state of things."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Status
from pressdesk.services.listing import totals
from pressdesk.ui import layouts
from pressdesk.ui.actions import Actions
from pressdesk.ui.bars import StatusBar, TopBar
from pressdesk.ui.crashing import CrashDialog
from pressdesk.ui.drafts import keepers, look_for_drafts
from pressdesk.ui.editor.editors import Editors
from pressdesk.ui.helping import show_about, show_keys
from pressdesk.ui.importing.drop_zone import dropped_paths
from pressdesk.ui.labels import draft_name, error_sentence, said
from pressdesk.ui.notices import Notice, NoticeBar
from pressdesk.ui.pages import HOME_OF, PAGES
from pressdesk.ui.plain import unkeyed
from pressdesk.ui.preparation import Preparation
from pressdesk.ui.releases.page import ReleasesPage
from pressdesk.ui.scrolled import Scrolled
from pressdesk.ui.settings.dialog import SettingsDialog
from pressdesk.ui.sidebar import Sidebar
from pressdesk.ui.steps import Steps
from pressdesk.ui.translation import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from pressdesk.catalogue.filters import Filter
    from pressdesk.catalogue.references import Reference
    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.page import Page

_SIZE = QSize(1440, 900)
_FIRST = "releases"
_MOST_EDITORS = 8
_MOST_NAMED = 3
_SELECTION = ("publish", "make_draft", "withdraw", "bin")


class MainWindow(QMainWindow):
    """Shows one archive. It builds nothing but itself: archive, lanes and theme are handed to it."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    archive_wanted = Signal()
    crashed = Signal(str)

    def __init__(self, context: AppContext, *, language: str) -> None:
        """Show the archive of ``context``, which stays the caller's to close, in a window that speaks ``language``."""
        super().__init__()
        self.setObjectName("main_window")
        self.context, self.archive, self.tasks, self._theme = context, context.archive, context.tasks, context.theme
        self._language = language
        context.windows.place(self, _SIZE)
        self.operations = context.operations
        self._steps = Steps(context.language, self)
        self._middle = QWidget()
        self.notices = NoticeBar(context.theme, self._middle)
        self.sidebar = Sidebar(context.theme)
        self.editors = Editors(context, self)
        self._stack = QStackedWidget()
        self._pages: dict[str, Page] = {}
        self._is_search_awaited = False
        self.actions_ = Actions(self, writable=context.archive.writable)
        self.topbar = TopBar(context.theme, writable=context.archive.writable)
        self.question = self.topbar.question
        self.statusbar = StatusBar(writable=context.archive.writable)
        self.preparation = Preparation(context.archive, context.tasks, self)
        self.setAcceptDrops(context.archive.writable)
        self._show_office()
        self._lay_out()
        self._wire()
        self.show_page(_FIRST)
        self._on_steps_changed()
        self._on_chosen([])
        self._count()
        self.look_for_drafts()

    @property
    def releases(self) -> ReleasesPage:
        """The page that the search field belongs to."""
        found = self.page("releases")
        assert isinstance(found, ReleasesPage)
        return found

    def page(self, name: str) -> Page:
        """The page of that name, made when it is first asked for."""
        if name not in self._pages:
            page = next(row.page for row in PAGES if row.name == name)(self.context)
            page.told.connect(self.notices.show_notice)
            page.record_wanted.connect(self.show_record)
            page.list_wanted.connect(self._on_list_wanted)
            page.new_release_wanted.connect(self.editors.write_new)
            page.files_wanted.connect(partial(self.show_page, "import"))
            page.progressed.connect(self.statusbar.show_progress)
            self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        self._stack.setCurrentWidget(self.page(name))
        self.sidebar.choose(name)
        self._on_chosen(self.releases.selected())

    def show_record(self, wanted: Reference) -> None:
        """Show a record on the page of its kind."""
        name = HOME_OF[wanted.kind]
        self.notices.hide()
        self.page(name).show_record(wanted)
        self.show_page(name)

    def _lay_out(self) -> None:
        content = QWidget()
        beside = layouts.row(self.sidebar, (self._stack, 1), on=self._middle)
        column = QVBoxLayout(content)
        for layout in (beside, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget, stretch in ((self.topbar, 0), (self._middle, 1), (self.statusbar, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(Scrolled(content))
        status = [self.actions_[name] for name in _SELECTION[:-1]]
        acts = [self.actions_["edit_release"], self.actions_["cite"], None, *status, None, self.actions_["bin"]]
        self.releases.offer(acts)
        self.releases.offer_first(self.actions_["new_release"])
        self.actions_[f"theme_{self._theme.chosen}"].setChecked(True)
        self.actions_[f"language_{self._language}"].setChecked(True)
        self.question.setFocus()

    def _wire(self) -> None:
        """Who listens to whom, all of it."""
        page = self.releases
        self.question.textChanged.connect(page.set_query)
        self.question.textEdited.connect(lambda _words: self.show_page("releases"))
        self.question.returnPressed.connect(page.list.setFocus)
        page.list.activated.connect(lambda _index: self._on_edit())
        page.chosen.connect(self._on_chosen)
        page.reading.edit_wanted.connect(self.actions_["edit_release"].trigger)
        page.reading.cite_wanted.connect(self.actions_["cite"].trigger)
        page.reading.record_wanted.connect(self.show_record)
        self.topbar.write.clicked.connect(self.actions_["new_release"].trigger)
        self.topbar.bring_in.clicked.connect(self.actions_["import_files"].trigger)
        page.emptied.connect(self.topbar.empty)
        self.sidebar.page_wanted.connect(self.show_page)
        self.sidebar.settings_wanted.connect(self.actions_["settings"].trigger)
        self.operations.changed.connect(lambda _changes: self._count())
        self.operations.steps_changed.connect(self._on_steps_changed)
        self.operations.undone.connect(self._on_undone)
        self.operations.redone.connect(self._on_redone)
        self.editors.told.connect(self.notices.show_notice)
        self.statusbar.stop_wanted.connect(self.preparation.stop)
        self.preparation.advanced.connect(self._on_preparing)
        self.preparation.ended.connect(self._on_prepared)
        self.tasks.refused.connect(self._on_refused)
        self.tasks.crashed.connect(self.show_crash)
        self.actions_.connect(
            {
                "open_archive": self.archive_wanted.emit,
                "import_files": partial(self.show_page, "import"),
                "settings": self._on_settings,
                "quit": self.close,
                "undo": self.operations.undo,
                "redo": self.operations.redo,
                "find": self.topbar.focus_search,
                "next_match": partial(page.reading.go_to_match, 1),
                "previous_match": partial(page.reading.go_to_match, -1),
                "new_release": self.editors.write_new,
                "edit_release": self._on_edit,
                "cite": page.cite,
                "publish": partial(page.give_status, Status.PUBLISHED),
                "make_draft": partial(page.give_status, Status.DRAFT),
                "withdraw": partial(page.give_status, Status.WITHDRAWN),
                "bin": page.put_in_bin,
                "clear_filters": page.filters.clear,
                "theme_system": partial(self._on_theme, "system"),
                "theme_light": partial(self._on_theme, "light"),
                "theme_dark": partial(self._on_theme, "dark"),
                **{f"language_{code}": partial(self.language_chosen.emit, code) for code in LANGUAGES},
                "keys": partial(show_keys, self),
                "about": partial(show_about, self),
            }
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar as much room as there is."""
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let each editor ask about its words; then wait for a change that is being made."""
        if self.editors.windows:
            event.ignore()
            self.editors.close_all(self.close)
            return
        for name, page in self._pages.items():
            if page.is_unsettled:
                event.ignore()
                self.show_page(name)
                page.settle(self.close, lambda: None)
                return
        self._stack.hide()  # a page that is left saves what was entered in it
        self.tasks.close()
        for keeper in keepers():
            keeper.keep_now()
            keeper.leave()  # the next window may offer it, though the form is still to be deleted
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        self.show_page("import")
        self.page("import").take(dropped_paths(event.mimeData()))
        event.acceptProposedAction()

    def _on_list_wanted(self, wanted: Filter) -> None:
        self.releases.show_filtered(wanted)
        self.show_page("releases")

    def _on_chosen(self, chosen: list[Reference]) -> None:
        is_here = bool(chosen) and self._stack.currentWidget() is self.releases  # another page has keys of its own
        for name in _SELECTION:
            self.actions_[name].setEnabled(self.archive.writable and is_here)
        for name in ("edit_release", "cite"):
            self.actions_[name].setEnabled(is_here)

    def _on_edit(self) -> None:
        for wanted in self.releases.selected()[:_MOST_EDITORS]:
            self.editors.edit(wanted)

    def remember(self, work: Callable[[], None]) -> None:
        """Write settings of the workstation down, without waiting for the disk."""
        self.tasks.drafts(work, lambda _nothing: None).must_run = True

    def look_for_drafts(self) -> None:
        """Offer the words that were not saved and that no form has open."""
        look_for_drafts(self.context, self._on_drafts)

    def _on_drafts(self, left: list[Draft]) -> None:
        names = ", ".join(draft_name(draft, self.context.language) for draft in left[:_MOST_NAMED])
        if len(left) > _MOST_NAMED:
            names = self.tr("{names} and %n more", "", len(left) - _MOST_NAMED).format(names=names)
        sentence = self.tr("Not saved when pressdesk was closed: {names}. Every word was kept.").format(names=names)
        self.notices.show_notice(Notice("warning", sentence, self.tr("Open"), partial(self._recover, left)))

    def _recover(self, left: list[Draft]) -> None:
        """Put each draft on the form that it was typed in."""
        for draft in left:
            if draft.kind is Kind.RELEASE:
                self.editors.recover(draft)
            else:
                self.show_page(HOME_OF[draft.kind])
                self.page(HOME_OF[draft.kind]).recover(draft)

    def _on_steps_changed(self) -> None:
        for name, changes, plain, named in (
            ("undo", self.operations.undoable, self.tr("&Undo"), self.tr("&Undo: {step}")),
            ("redo", self.operations.redoable, self.tr("&Redo"), self.tr("&Redo: {step}")),
        ):
            action = self.actions_[name]
            action.setEnabled(changes is not None)
            action.setText(plain if changes is None else named.format(step=unkeyed(self._steps.name(changes))))

    def _on_undone(self, first: Changes, changes: Changes) -> None:
        self._tell_step(self.tr("Undone: {step}."), first, changes, self.tr("Redo"), self.operations.redo)

    def _on_redone(self, first: Changes, changes: Changes) -> None:
        self._tell_step(self.tr("Done again: {step}."), first, changes, self.tr("Undo"), self.operations.undo)

    def _tell_step(self, sentence: str, first: Changes, changes: Changes, offer: str, take: Callable[[], None]) -> None:
        """Say what was taken back or made again, and whether that made a release public or took it back."""
        public = self._steps.public(changes)
        sentence = f"{sentence.format(step=self._steps.name(first))} {public}".rstrip()
        self.notices.show_notice(Notice("warning" if public else "done", sentence, offer, take))

    def _on_theme(self, chosen: str) -> None:
        self._theme.choose(chosen)
        self.actions_[f"theme_{chosen}"].setChecked(True)
        self.theme_chosen.emit(chosen)

    def _on_settings(self) -> None:
        dialog = SettingsDialog(self.context, language=self._language, parent=self)
        dialog.office_changed.connect(self._show_office)
        dialog.theme_chosen.connect(self._on_theme)
        dialog.language_chosen.connect(self.language_chosen.emit)
        dialog.archive_wanted.connect(self.archive_wanted.emit)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_office(self) -> None:
        office = self.archive.manifest.office
        name = office.get(self.context.language) or office.get(self.archive.languages[0], "")
        self.setWindowTitle(f"{name or self.archive.folder.name} – pressdesk")
        self.statusbar.show_office(name)

    def _on_preparing(self, step: str, done: int, total: int) -> None:
        self.statusbar.show_step(said(step), done, total)

    def _on_prepared(self, is_usable: bool) -> None:
        self.statusbar.show_step("", 0, 0)
        if self._is_search_awaited and is_usable:
            self._is_search_awaited = False
            self.notices.hide()
            for page in self._pages.values():
                page.refresh_when_seen()
        elif self._is_search_awaited:
            sentence = self.tr("The search is not prepared yet.")
            self.notices.show_notice(Notice("warning", sentence, self.tr("Prepare it"), self.preparation.start))

    def _on_refused(self, error: PressdeskError) -> None:
        if error.code == "index_preparing":
            # Whoever asked is answered once it is: the pages ask again.
            self._is_search_awaited = True
            self.preparation.start()
            self.notices.show_notice(Notice("warning", error_sentence(error)))
            return
        self.notices.show_notice(Notice("error", error_sentence(error)))

    def show_crash(self, error: BaseException) -> None:
        """Keep what is being written, and tell of a mistake of ours."""
        for keeper in keepers():
            keeper.keep_now()
        dialog = CrashDialog(error, self)
        self.crashed.emit(dialog.report)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _count(self) -> None:
        def came(found: dict[Kind, int]) -> None:
            self.statusbar.show_totals(found)
            self.sidebar.show_counts(found)

        self.tasks.catalogue(partial(totals, self.archive), came)
