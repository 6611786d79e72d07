"""One program at a time writes to a database; the others are told who has it."""

from __future__ import annotations

import datetime as dt
import os
import platform
from pathlib import Path

import msgspec

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import as_problems


class _Holder(msgspec.Struct):
    holder: str
    pid: str
    since: str


class Lock:
    """The lock on a database, held until `release`.

    The system itself drops it when the program that holds it ends, however it ends: none is ever left behind. The file
    beside it only tells who it was, because some systems let nobody read a locked file.
    """

    def __init__(self, path: Path) -> None:
        """Takes the lock. Raises Problem LOCKED (path, holder: machine, pid, since: UTC), NO_PERMISSION, READ_ONLY…"""
        from filelock import FileLock, Timeout

        self._told = path.with_name(path.name + ".lock.json")
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False, is_singleton=False)
        with as_problems(path):
            try:
                self._lock.acquire(timeout=0)
            except Timeout:
                raise Problem(ProblemKind.LOCKED, path=str(path), **_told(self._told)) from None
            since = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            self._told.write_bytes(msgspec.json.encode(_Holder(platform.node(), str(os.getpid()), since)))

    def release(self) -> None:
        """Lets another program have the database."""
        self._told.unlink(missing_ok=True)
        self._lock.release()


def _told(path: Path) -> dict[str, str]:
    try:
        holder = msgspec.json.decode(path.read_bytes(), type=_Holder)
    except (OSError, msgspec.DecodeError):
        return {}
    return {"holder": holder.holder, "pid": holder.pid, "since": holder.since}
