"""The desktop: which archive is open, in which window."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from pressdesk.errors import ArchiveError
from pressdesk.services.titles import look_up_titles
from pressdesk.ui.app_context import AppContext
from pressdesk.ui.first_start import FirstStart
from pressdesk.ui.forms.dialog import FormDialog
from pressdesk.ui.labels import error_sentence
from pressdesk.ui.main_window import MainWindow
from pressdesk.ui.notices import Notice
from pressdesk.ui.opening import open_beside
from pressdesk.ui.operations import Operations
from pressdesk.ui.pictures import Pictures
from pressdesk.ui.single_instance import SingleInstance
from pressdesk.ui.tasks import TaskQueue
from pressdesk.ui.theme import Theme
from pressdesk.ui.translation import Translation, language_of_system
from pressdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.storage.archive import Archive


_SWITCH_SECONDS = 0.0005


class Desktop(QObject):
    """Opens archives, one at a time, each in a window of its own.

    ``remember`` is told of the archive, the theme and the language, ``write_down`` of reports of our own mistakes;
    below ``home`` new archives are made. In ``sockets`` a second start finds the window of the first; without that
    folder it opens one of its own. ``windows`` says where windows were, and is written in.
    """

    def __init__(
        self,
        application: QApplication,
        *,
        resources: Path,
        cache: Path,
        drafts: Path,
        home: Path,
        by: str,
        theme: str,
        language: str | None,
        remember: Callable[[Path, str, str], None],
        write_down: Callable[[str], None],
        sockets: Path | None = None,
        windows: dict[str, list[int]] | None = None,
    ) -> None:
        """Make what every window shares."""
        super().__init__(application)
        # While work is done beside it, the window waits for Python at each of its callbacks for as long as this.
        sys.setswitchinterval(_SWITCH_SECONDS)
        self.theme = Theme(application, resources, theme)
        self._resources, self._cache, self._drafts, self._home = resources, cache, drafts, home
        self._by, self._remember, self._write_down = by, remember, write_down
        self._application = application
        self._translation: Translation | None = None
        self._language = language or language_of_system()
        self._speak()
        self._archive: Archive | None = None
        self.window: MainWindow | None = None
        self._windows = WindowMemory({} if windows is None else windows, self)
        self._instance = SingleInstance(sockets, by, self) if sockets is not None else None
        if self._instance is not None:
            self._instance.raise_requested.connect(self._on_raise_requested)

    def open(self, folder: Path | None) -> bool:
        """Show the archive in ``folder``, else in one that is asked for; False when nobody chose one.

        Where this user has it open in another window already, that one is raised, and the answer is False too.
        Where another program is writing it, or it may not be written, it is opened to be read, and a notice says so.
        Raises ArchiveError when it cannot be read either.
        """
        if folder is None:
            title = self.tr("Open an archive")
            chosen = QFileDialog.getExistingDirectory(self.window, title)
            if not chosen:
                return False
            folder = Path(chosen)
        if self._archive is not None and self._archive.folder == folder.absolute():
            return True
        server = None
        if self._instance is not None:
            server = self._instance.claim(folder)
            if server is None:
                return False
        try:
            archive, notice = self._open_archive(folder)
            if not self.close():
                archive.close()
                return True
            if self._instance is not None and server is not None:
                self._instance.adopt(server)
                server = None
        finally:
            if server is not None:
                server.close()
        self._archive = archive
        self._show()
        if notice is not None and self.window is not None:
            self.window.notices.show_notice(notice)
        return True

    def _open_archive(self, folder: Path) -> tuple[Archive, Notice | None]:
        """The archive, open to be written if that can be, and what is to be said where it cannot."""
        try:
            return open_beside(folder, write=True, parent=self.window), None
        except ArchiveError as error:
            if error.code not in ("archive_busy", "archive_read_only", "no_space"):
                raise
            return open_beside(folder, write=False, parent=self.window), Notice("warning", error_sentence(error))

    def open_last(self, folder: Path | None) -> bool:
        """Show the archive that was open last, else one that is created, opened or looked around in.

        False when nobody chose one.
        """
        sentence = ""
        while True:
            if folder is None:
                asked = FirstStart(self.theme, self._resources, self._home, sentence)
                asked.exec()
                folder = asked.folder
                asked.deleteLater()
                if folder is None:
                    return False
            try:
                return self.open(folder)
            except ArchiveError as error:
                sentence, folder = error_sentence(error), None

    def close(self) -> bool:
        """Close the window and its archive; False when words in a form keep the window open."""
        if not self._close_window():
            return False
        self._keep()
        archive, self._archive = self._archive, None
        if archive is not None:
            archive.close()
        if self._instance is not None:
            self._instance.close()
        return True

    def crash(self, error: BaseException) -> None:
        """Keep what is being written, and tell of a mistake of ours that nothing caught."""
        if self.window is not None:
            self.window.show_crash(error)

    def _show(self) -> None:
        archive = self._archive
        assert archive is not None
        tasks = TaskQueue()
        language = self._language if self._language in archive.languages else archive.languages[0]
        tasks.look_up = partial(look_up_titles, archive, code=language)
        operations, pictures = Operations(archive, tasks, self._by), Pictures(archive, tasks, self._cache)
        context = AppContext(archive, tasks, self.theme, pictures, operations, language, self._drafts, self._windows)
        window = MainWindow(context, language=self._language)
        for one in (tasks, operations, pictures):
            one.setParent(window)
        window.crashed.connect(self._write_down)
        window.theme_chosen.connect(lambda _theme: self._keep())
        window.language_chosen.connect(self._on_language_chosen)
        window.archive_wanted.connect(self._on_archive_wanted)
        self.window = window
        self._keep()
        window.show()
        # What is there from the start stays: to look through all of it for garbage would hold the window up.
        window.preparation.ended.connect(lambda _usable: gc.freeze())
        window.preparation.start()

    def _close_window(self) -> bool:
        window = self.window
        if window is not None:
            window.editors.put_away()
            for form in window.findChildren(FormDialog):
                form.leave()
            if not window.close():
                window.look_for_drafts()
                return False
            self.window = None
            window.deleteLater()
        return True

    def _keep(self) -> None:
        if self._archive is not None and self.window is not None:
            self.window.remember(partial(self._remember, self._archive.folder, self.theme.chosen, self._language))

    def _speak(self) -> None:
        """Let everything that is made from now on speak the language."""
        if self._translation is not None:
            self._application.removeTranslator(self._translation)
        self._translation = Translation(self._resources / "i18n", self._language, self)
        self._application.installTranslator(self._translation)
        QLocale.setDefault(QLocale(self._language))

    def _on_language_chosen(self, language: str) -> None:
        self._application.setQuitOnLastWindowClosed(False)
        if self._close_window():
            self._language = language
            self._speak()
            self._show()
        self._application.setQuitOnLastWindowClosed(True)

    def _on_raise_requested(self) -> None:
        window = self.window
        if window is None:
            return
        window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()
        self._application.alert(window)  # where the system lets no window come to the front by itself

    def _on_archive_wanted(self) -> None:
        try:
            self.open(None)
        except ArchiveError as error:
            assert self.window is not None
            self.window.notices.show_notice(Notice("error", error_sentence(error)))
