"""Opening a database safely: locked, ours, of a version we know, intact."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import Connection, as_problems, connect
from facilitator_app.store.locking import Lock
from facilitator_app.store.store import Store
from facilitator_app.store.version import APPLICATION_ID, SCHEMA_VERSION

Progress = Callable[[int, int], None]
_MAGIC = b"SQLite format 3\x00"


def create_store(path: Path, *, clock: Callable[[], dt.date] = dt.date.today) -> Store:
    """A new, empty database, with the folders above it. Raises Problem FILE_EXISTS, NO_PERMISSION, DISK_FULL…"""
    with as_problems(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise Problem(ProblemKind.IS_A_FOLDER, path=str(path))
        if path.exists():
            raise Problem(ProblemKind.FILE_EXISTS, path=str(path))
        lock = Lock(path)
        try:
            _create(path)
            connection = Connection(path, connect(path), read_only=False)
        except BaseException:
            lock.release()
            raise
    return Store(connection, clock, lock.release)


def open_store(
    path: Path,
    *,
    backups_dir: Path | None = None,
    clock: Callable[[], dt.date] = dt.date.today,
    read_only: bool = False,
    progress: Progress | None = None,
) -> Store:
    """Opens a database; one of an older version is backed up, then brought up to date.

    Backups are made in and looked for in `backups_dir`, or a folder beside the file. For reading only, no lock is
    needed and nothing is changed. Raises Problem, and leaves the file as it was: NO_SUCH_FILE, IS_A_FOLDER,
    NO_PERMISSION, READ_ONLY, UNREADABLE, DISK_FULL; LOCKED (holder, pid, since); NOT_OURS; NEWER or, for reading only,
    OLDER (version, known); DAMAGED (backup: the newest verified one, if any).
    """
    folder = backups_dir or path.parent / "backups"
    with as_problems(path):
        _look(path)
        lock = None if read_only else Lock(path)
        raw = None
        try:
            raw = connect(path, read_only=read_only)
            version = _version(raw, path)
            if version < SCHEMA_VERSION:
                if read_only:
                    raise _of_version(ProblemKind.OLDER, path, version)
                from facilitator_app.store.upgrading import upgrade

                raw.close()
                upgrade(path, version, folder, progress)
                raw = connect(path)
            _look_inside(raw)
            if not read_only:
                _try_writing(raw)
        except BaseException as error:
            if raw is not None:
                raw.close()
            if lock is not None:
                lock.release()
            raise _told_about(error, path, folder) from error
    return Store(Connection(path, raw, read_only=read_only), clock, lock.release if lock else None)


def _create(path: Path) -> None:
    """Writes the tables into a file beside, and puts it in place when it is whole."""
    from facilitator_app.store.core import core_connection
    from facilitator_app.store.schema import metadata

    made = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        made.touch()
        raw = connect(made)
        try:
            raw.execute("PRAGMA page_size = 4096")
            core = core_connection(raw)
            with core.begin():
                metadata.create_all(core)
                core.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
                core.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            core.close()
            core.engine.dispose()
        finally:
            raw.close()
        made.rename(path)
    finally:
        made.unlink(missing_ok=True)


def _look(path: Path) -> None:
    """What can be told without SQLite, in the words of the system rather than "unable to open"."""
    if path.is_dir():
        raise Problem(ProblemKind.IS_A_FOLDER, path=str(path))
    with path.open("rb") as file:
        start = file.read(100)
    if not start.startswith(_MAGIC):
        raise Problem(ProblemKind.NOT_OURS, path=str(path))
    if len(start) < 100:
        raise Problem(ProblemKind.DAMAGED, path=str(path))
    # Read from the file itself: a file that is not ours is not even opened.
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise Problem(ProblemKind.NOT_OURS, path=str(path))


def _version(raw: sqlite3.Connection, path: Path) -> int:
    [version] = raw.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise _of_version(ProblemKind.NEWER, path, version)
    return int(version)


def _of_version(kind: ProblemKind, path: Path, version: int) -> Problem:
    return Problem(kind, path=str(path), version=str(version), known=str(SCHEMA_VERSION))


def _look_inside(raw: sqlite3.Connection) -> None:
    """Visible damage is found at once: a file cut short, broken tables. The whole is checked with each backup."""
    for table in ("record", "part", "change", "listing", "deadline", "draft", "issued"):
        raw.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
    raw.execute("SELECT rowid FROM search LIMIT 1").fetchone()


def _try_writing(raw: sqlite3.Connection) -> None:
    """SQLite opens a file that it may not write without a word; better told now than at the first edit."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    raw.execute("ROLLBACK")


def _told_about(error: BaseException, path: Path, folder: Path) -> BaseException:
    """A file that is ours but can't be read is damaged; then the way out is told with it."""
    from facilitator_app.store.connection import problem_of

    problem = error if isinstance(error, Problem) else problem_of(error, path)
    if problem is None and isinstance(error, sqlite3.DatabaseError):
        problem = Problem(ProblemKind.DAMAGED, path=str(path), reason=str(error))
    if problem is None:
        return error
    if problem.kind in (ProblemKind.DAMAGED, ProblemKind.NOT_OURS) and not isinstance(error, Problem):
        from facilitator_app.store.backups import newest_verified

        details = problem.details | ({"backup": str(found)} if (found := newest_verified(folder)) else {})
        return Problem(ProblemKind.DAMAGED, **details)
    return problem
