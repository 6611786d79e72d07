"""One window per database: a second start asks the first to show itself.

The lock alone decides, so that starting needs no network library; that is loaded once the window is painted.
"""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 2_000
# Started twice in a row, the first window may not listen yet.
_PATIENCE_MS = 10_000
_AGAIN_MS = 100


class SingleInstance(QObject):
    """The one program on a database; `raise_wanted` says that somebody has started it again."""

    raise_wanted = Signal()

    def __init__(self, database: Path, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = str(database.absolute()).encode("utf-8", "surrogateescape")
        # Qt's own, because it is loaded already.
        digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()
        self._name = f"plans-de-progres-{digest[:16]}"
        self._folder = folder
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        # Never stale by age alone: a window stays open for days. A dead process is found out by its number.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other program has this database open. A folder that can't be written to is told when opening."""
        # The first start of all makes the folder: without it there would be no lock to take.
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Waits for other starts; called once the window is painted."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def raise_first(self) -> bool:
        """Asks the first window to show itself; False when it does not answer, even after the time a start takes."""
        from PySide6.QtNetwork import QLocalSocket

        patience = QDeadlineTimer(_PATIENCE_MS)
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        while not socket.waitForConnected(_WAIT_MS):
            if patience.hasExpired():
                return False
            QThread.msleep(_AGAIN_MS)
            socket.connectToServer(self._name)
        socket.write(b"raise\n")
        written = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return written

    def release(self) -> None:
        """Lets another start open the database."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _asked(self) -> None:
        if self._server is not None:
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()
