"""The desktop's composition root: builds every object, owns no behaviour."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pressdesk import crash_log, paths, settings
from pressdesk.errors import PressdeskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext
    from PySide6.QtWidgets import QApplication


def run(folder: Path | None) -> int:
    """Open the desktop on the archive in ``folder``, else ask for one; its exit status, once it is closed.

    Raises PressdeskError when there is no archive there, or no desktop to open on.
    """
    application, raise_window = _application()
    remembered = settings.preferences(paths.preferences_file())
    last = Path(remembered.archive) if remembered.archive and Path(remembered.archive).is_dir() else None
    wanted = folder or last
    if wanted is not None and raise_window(paths.sockets(), settings.user(), wanted):
        return 0
    # Only now: this takes longer than all of a second start.
    from pressdesk.ui.desktop import Desktop

    def remember(archive: Path, theme: str, language: str) -> None:
        remembered.archive, remembered.theme, remembered.language = str(archive), theme, language
        settings.remember(paths.preferences_file(), remembered)

    def write_down(report: str) -> None:
        with contextlib.suppress(OSError):  # the report is in its dialog too
            crash_log.write_down(report, paths.log_file())

    desktop = Desktop(
        application,
        resources=paths.resources(),
        cache=paths.picture_cache(),
        drafts=paths.drafts(),
        home=paths.archives(),
        by=settings.user(),
        theme=remembered.theme,
        language=remembered.language,
        remember=remember,
        write_down=write_down,
        sockets=paths.sockets(),
        windows=remembered.windows,
    )
    sys.excepthook = lambda _kind, error, _trace: desktop.crash(error)
    if not (desktop.open(folder) if folder is not None else desktop.open_last(last)):
        return 0
    try:
        return int(application.exec())
    finally:
        desktop.close()


def _application() -> tuple[QApplication, Callable[[Path, str, Path], bool]]:
    """Qt's application, and what raises the window of an open archive. Raises PressdeskError without a desktop."""
    if sys.platform.startswith("linux"):
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
            # Qt would abort the whole process, without a word that a person understands.
            raise PressdeskError("desktop_missing", reason="there is no display")
    try:
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        from pressdesk.ui.single_instance import raise_window
    except ImportError as error:
        raise PressdeskError("desktop_missing", reason=str(error)) from error

    def heard(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:  # Qt would abort the process now, which leaves a core and no sentence
            reason = message.partition("\n")[0]
            sys.stderr.write(f"pressdesk: {PressdeskError('desktop_missing', reason=reason)}\n")
            sys.stderr.flush()
            os._exit(1)

    qInstallMessageHandler(heard)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    qInstallMessageHandler(None)
    return application, raise_window


def main() -> None:
    """Open the desktop on the archive that the environment names, and exit."""
    try:
        sys.exit(run(settings.archive()))
    except PressdeskError as error:
        sys.stderr.write(f"pressdesk: {error}\n")
        sys.exit(1)
