"""One program at a time writes to a database; the others are told who has it."""

import datetime as dt
import os
import sys
from pathlib import Path

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import as_problems

_HELD = ("holder", "pid", "since")


class Lock:
    """The lock on a database, held until `release`.

    The system itself drops it when the program that holds it ends, however it ends: none is ever left behind. Written
    without a lock library, which takes a fifth of the time an empty window needs.
    """

    def __init__(self, path: Path) -> None:
        """Takes the lock. Raises Problem LOCKED (path, holder: machine, pid, since: UTC), NO_PERMISSION, READ_ONLY…"""
        # Whatever links lead to it, it is the file itself that has one writer.
        real = Path(os.path.realpath(path))
        # Who holds it is told in a file of its own, because some systems let nobody read a locked one.
        self._told = real.with_name(real.name + ".lock.txt")
        with as_problems(path):
            self._handle = os.open(real.with_name(real.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(self._handle)
            except OSError:
                os.close(self._handle)
                raise Problem(ProblemKind.LOCKED, path=str(path), **_read(self._told)) from None
            since = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            self._told.write_text("\n".join((_machine(), str(os.getpid()), since)), encoding="utf-8")

    def release(self) -> None:
        """Lets another program have the database."""
        if self._handle >= 0:
            self._told.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = -1


def _take(handle: int) -> None:
    """Locks an open file for this process. Raises OSError when another has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return dict(zip(_HELD, lines, strict=False))


def _machine() -> str:
    """The machine's name, without the modules that tell more: a start waits for this one."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
