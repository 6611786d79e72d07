"""One connection to the database, shared by plain reading and by SQLAlchemy, and the transactions on it."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from facilitator_app.domain.problems import Problem, ProblemKind

if TYPE_CHECKING:
    import sqlalchemy

_KINDS = {
    sqlite3.SQLITE_FULL: ProblemKind.DISK_FULL,
    sqlite3.SQLITE_READONLY: ProblemKind.READ_ONLY,
    sqlite3.SQLITE_BUSY: ProblemKind.LOCKED,
    sqlite3.SQLITE_LOCKED: ProblemKind.LOCKED,
    sqlite3.SQLITE_CANTOPEN: ProblemKind.NO_PERMISSION,
    sqlite3.SQLITE_PERM: ProblemKind.NO_PERMISSION,
    sqlite3.SQLITE_IOERR: ProblemKind.UNREADABLE,
    sqlite3.SQLITE_CORRUPT: ProblemKind.DAMAGED,
    sqlite3.SQLITE_NOTADB: ProblemKind.NOT_OURS,
}
_ERRNOS = {
    errno.ENOENT: ProblemKind.NO_SUCH_FILE,
    errno.ENOTDIR: ProblemKind.NO_SUCH_FILE,
    errno.EEXIST: ProblemKind.FILE_EXISTS,
    errno.EISDIR: ProblemKind.IS_A_FOLDER,
    errno.EACCES: ProblemKind.NO_PERMISSION,
    errno.EPERM: ProblemKind.NO_PERMISSION,
    errno.EROFS: ProblemKind.READ_ONLY,
    errno.ENOSPC: ProblemKind.DISK_FULL,
    errno.EDQUOT: ProblemKind.DISK_FULL,
    errno.EFBIG: ProblemKind.DISK_FULL,
}


def problem_of(error: BaseException, path: Path) -> Problem | None:
    """The environment's problem behind an error of SQLite, SQLAlchemy or the system; None when it is our bug.

    A record that no longer decodes is one too: the disk, or another program, has spoilt it.
    """
    error = getattr(error, "orig", None) or error
    kind: ProblemKind | None = None
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0)
        kind = _KINDS.get(code & 0xFF)
        # What SQLite does not call full, a quota for instance, is a failed write on a disk that is still there.
        if code == sqlite3.SQLITE_IOERR_WRITE and path.exists():
            kind = ProblemKind.DISK_FULL
    elif isinstance(error, OSError) and error.errno is not None:
        kind = _ERRNOS.get(error.errno, ProblemKind.UNREADABLE)
    elif _is_undecodable(error):
        kind = ProblemKind.DAMAGED
    reason = getattr(error, "strerror", None) or str(error)
    return None if kind is None else Problem(kind, path=str(path), reason=reason)


def _is_undecodable(error: BaseException) -> bool:
    # Not imported for this: where it is not loaded yet, nothing was decoded.
    msgspec = sys.modules.get("msgspec")
    return msgspec is not None and isinstance(error, msgspec.DecodeError)


@contextlib.contextmanager
def as_problems(path: Path) -> Iterator[None]:
    """Turns what the environment does to a file inside the block into a Problem that names the file."""
    try:
        yield
    except Exception as error:
        if isinstance(error, Problem) or (problem := problem_of(error, path)) is None:
            raise
        raise problem from error


@contextlib.contextmanager
def _database_problems(path: Path) -> Iterator[None]:
    """The same for the database alone: what happens to other files inside the block is not its problem."""
    try:
        yield
    except (OSError, Problem):
        raise
    except Exception as error:
        if (problem := problem_of(error, path)) is None:
            raise
        raise problem from error


def address_of(path: PurePath) -> str:
    """The URI of an absolute path as SQLite reads it: for it, a share of Windows is a path and no machine to ask."""
    uri = path.as_uri()
    return "file://" + uri.removeprefix("file:") if path.drive.startswith("\\\\") else uri


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A bare connection with our settings: every commit synced, foreign keys on, a rollback journal.

    The file must exist. Transactions are opened by hand (BEGIN IMMEDIATE), so that changes to tables roll back too.
    """
    address = address_of(path.absolute()) + ("?mode=ro" if read_only else "?mode=rw")
    # Used by one thread at a time; which one is up to the caller, and SQLite itself is built for it.
    raw = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA synchronous = FULL")
    # What is deleted for good is overwritten, not only forgotten.
    raw.execute("PRAGMA secure_delete = ON")
    # Off by default in some builds; a damaged cell is then found when read, not handed on.
    raw.execute("PRAGMA cell_size_check = ON")
    return raw


class Connection:
    """The open database of one thread. Reading goes through `raw`, writing through `transaction`."""

    def __init__(self, path: Path, raw: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.raw = raw
        self.read_only = read_only
        self.closed = False
        self._core: sqlalchemy.Connection | None = None
        self._depth = 0
        self._after_rollback: list[Callable[[], None]] = []

    @property
    def core(self) -> sqlalchemy.Connection:
        """SQLAlchemy's view of the same connection, imported when first needed: that takes longer than a window."""
        if self._core is None:
            from facilitator_app.store.core import core_connection

            self._core = core_connection(self.raw)
        return self._core

    def go_on_with(self, raw: sqlite3.Connection) -> None:
        """Reads from another connection from now on; the one before is closed."""
        self._end()
        self.raw = raw

    def on_rollback(self, act: Callable[[], None]) -> None:
        """Has something forgotten, for good, each time a transaction is undone."""
        self._after_rollback.append(act)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlalchemy.Connection]:
        """All or nothing. One inside another joins it; durable when the outermost ends.

        Raises Problem (disk full, read-only, locked, damaged…), and then nothing has been written.
        """
        if self._depth:
            yield self.core
            return
        if self.read_only:
            raise Problem(ProblemKind.READ_ONLY, path=str(self.path))
        core = self.core
        with _database_problems(self.path):
            self._depth = 1
            try:
                with core.begin():
                    yield core
            except BaseException:
                for act in self._after_rollback:
                    act()
                raise
            finally:
                self._depth = 0

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The plain connection, for SELECTs. Raises Problem (damaged, unreadable…)."""
        with _database_problems(self.path):
            yield self.raw

    def close(self) -> None:
        """Ends the connection."""
        self.closed = True
        self._end()

    def _end(self) -> None:
        if self._core is not None:
            self._core.close()
            self._core.engine.dispose()
            self._core = None
        self.raw.close()
