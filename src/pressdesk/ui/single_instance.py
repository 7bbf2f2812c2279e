"""One window for each archive and user: a second start raises the window that is there."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pressdesk import private_files

if TYPE_CHECKING:
    from pathlib import Path

_RAISE = b"raise\n"
_CONNECT_MS = 500
_CLAIM_MS = 1_000


class SingleInstance(QObject):
    """Listens at a socket named after user and archive; ``raise_requested`` says that another start has asked there.

    The sockets lie in a folder that only this user can enter, so whoever answers is this user's own pressdesk, on
    this host.
    """

    raise_requested = Signal()

    def __init__(self, sockets: Path, user: str, parent: QObject | None = None) -> None:
        """Listen to nothing yet. The folder ``sockets`` is made when it is missing."""
        super().__init__(parent)
        self._sockets, self._user = sockets, user
        self._server: QLocalServer | None = None

    def claim(self, folder: Path) -> QLocalServer | None:
        """Raise the window that shows the archive in ``folder`` and return None, or a server that listens for it.

        The server is to be handed to ``adopt``, or closed. It also comes back where it cannot listen: nothing is
        raised then by a second start, and the writer's lock alone keeps the two apart.
        """
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        try:
            private_files.make_folder(self._sockets)
        except OSError:
            return server
        where = _address(self._sockets, self._user, folder)
        lock = QLockFile(str(self._sockets / ".lock"))  # of two that start together, one finds the other's socket
        lock.tryLock(_CLAIM_MS)
        is_raised = _ask_to_raise(where)
        if not is_raised:
            QLocalServer.removeServer(where)  # what a killed process has left
            server.newConnection.connect(self._on_asked)
            server.listen(where)
        lock.unlock()
        return None if is_raised else server

    def adopt(self, server: QLocalServer) -> None:
        """Listen with ``server`` from now on, and no more for the archive before."""
        self.close()
        self._server = server

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_asked(self) -> None:
        server = self.sender()
        assert isinstance(server, QLocalServer)
        while (connection := server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self.raise_requested.emit()


def raise_window(sockets: Path, user: str, folder: Path) -> bool:
    """Whether ``user`` has the archive in ``folder`` open in a window, which then comes forward a moment later."""
    return sockets.is_dir() and _ask_to_raise(_address(sockets, user, folder))


def _address(sockets: Path, user: str, folder: Path) -> str:
    """Where the window of ``user`` on the archive in ``folder`` listens: a socket's path, on Windows a pipe's name."""
    archive = os.path.normcase(folder.resolve())
    # Several hosts may see the same folder. A socket's path may have no more than about a hundred letters.
    key = "\0".join((platform.node(), user, archive)).encode("utf-8", "surrogateescape")
    name = hashlib.sha256(key).hexdigest()[:16]
    return f"pressdesk-{name}" if sys.platform == "win32" else str(sockets / name)


def _ask_to_raise(where: str) -> bool:
    """Whether somebody listens at ``where``, who was asked to raise the window; they may do so a moment later."""
    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_CONNECT_MS)
    socket.disconnectFromServer()
    return True
