"""Verified copies of a database: made, listed, thinned out and put back."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import as_problems, connect
from facilitator_app.store.version import APPLICATION_ID, SCHEMA_VERSION

Progress = Callable[[int, int], None]

# So many pages are copied before others get a turn: about a millisecond.
_PAGES = 512
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6})-(daily|manual|upgrade|restore)\.db$")
_DAYS, _WEEKS, _MONTHS = 7, 5, 24
_KEPT_ANYWAY = dt.timedelta(days=30)


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    MANUAL = "manual"
    UPGRADE = "upgrade"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the folder of backups. `made_at` is local time, `size` in bytes."""

    path: Path
    made_at: dt.datetime
    size: int
    reason: Reason


def backup_name(reason: Reason, at: dt.datetime | None = None) -> str:
    """The name of a backup made now, or at a time: it tells when and why, and sorts by age."""
    return f"{at or dt.datetime.now():%Y-%m-%dT%H%M%S}-{reason}.db"


def back_up(source: Path, to: Path, progress: Progress | None = None) -> None:
    """Copies a database, also one in use, verifies the copy and puts it in place of what is there under its name.

    `progress(done, total)` is called after each step; what it raises stops the copy. Raises Problem: DISK_FULL (looked
    up beforehand), DAMAGED (path of the source), FILE_EXISTS (the source itself), NO_PERMISSION… Nothing is left
    behind then.
    """
    if to.is_dir():
        raise Problem(ProblemKind.IS_A_FOLDER, path=str(to))
    # Whoever has the database open would go on writing into the file that its copy has taken the place of.
    if to.exists() and to.samefile(source):
        raise Problem(ProblemKind.FILE_EXISTS, path=str(to))
    with as_problems(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        _need_room(to.parent, source)
    with _beside(to) as made:
        _copy(source, made, progress)
        with as_problems(to):
            _into_place(made, to)


def daily(source: Path, folder: Path, now: dt.datetime, progress: Progress | None = None) -> Path | None:
    """Makes today's backup when there is none yet, and thins out the older ones. Returns the one made.

    Kept are the last of each of 7 days, 5 weeks and 24 months that have one.
    """
    if any(b.made_at.date() == now.date() and b.reason is Reason.DAILY for b in list_backups(folder)):
        return None
    made = folder / backup_name(Reason.DAILY, now)
    back_up(source, made, progress)
    with as_problems(folder):
        for old in superfluous(list_backups(folder), now):
            old.path.unlink(missing_ok=True)
    return made


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first."""
    found = []
    if folder.is_dir():
        for path in folder.iterdir():
            if match := _NAME.match(path.name):
                made_at = dt.datetime.strptime(match[1], "%Y-%m-%dT%H%M%S")
                found.append(Backup(path, made_at, path.stat().st_size, Reason(match[2])))
    return tuple(sorted(found, key=lambda b: (b.made_at, b.path.name), reverse=True))


def superfluous(backups: Iterable[Backup], now: dt.datetime) -> tuple[Backup, ...]:
    """The backups that thinning takes away; those from before an upgrade or a restore are kept 30 days anyway.

    Those dated later than `now`, by a clock that was set ahead, get only the places that the others leave.
    """
    ordered = sorted(backups, key=lambda b: (b.made_at <= now, b.made_at), reverse=True)
    kept = {b for b in ordered if b.reason is not Reason.DAILY and now - b.made_at < _KEPT_ANYWAY}
    for count, name in ((_DAYS, "%Y-%m-%d"), (_WEEKS, "%G-%V"), (_MONTHS, "%Y-%m")):
        newest: dict[str, Backup] = {}
        for backup in ordered:
            newest.setdefault(backup.made_at.strftime(name), backup)
        kept.update(list(newest.values())[:count])
    return tuple(b for b in ordered if b not in kept)


def newest_verified(folder: Path) -> Path | None:
    """The newest backup that is still whole."""
    for backup in list_backups(folder):
        with contextlib.suppress(Problem):
            verify_backup(backup.path)
            return backup.path
    return None


def verify_backup(path: Path) -> None:
    """Reads a backup through. Raises Problem: NO_SUCH_FILE, BACKUP_DAMAGED, NOT_OURS, NEWER (version, known)…"""
    with as_problems(path):
        with path.open("rb") as file:
            start = file.read(100)
        if len(start) < 100 or int.from_bytes(start[68:72], "big") != APPLICATION_ID:
            raise Problem(ProblemKind.NOT_OURS, path=str(path))
    version = int.from_bytes(start[60:64], "big")
    if version > SCHEMA_VERSION:
        raise Problem(ProblemKind.NEWER, path=str(path), version=str(version), known=str(SCHEMA_VERSION))
    try:
        check(path)
    except Problem as problem:
        if problem.kind is ProblemKind.DAMAGED:
            raise Problem(ProblemKind.BACKUP_DAMAGED, **problem.details) from problem
        raise


def check(path: Path) -> None:
    """Reads a whole database through. Raises Problem DAMAGED (path, reason), also for a line without its record, one
    that can't be read any more, and a document that is no longer as it was issued.

    While it runs nobody can write: for a database in use there is `check_in_use`.
    """
    with as_problems(path):
        _check(path, path)


def check_in_use(path: Path, folder: Path, progress: Progress | None = None) -> None:
    """The same by a copy, made in `folder` for the time of checking; others may write meanwhile.

    `progress(done, total)` is called after each step of copying. Raises Problem DAMAGED (path of the database itself),
    DISK_FULL (looked up beforehand), NO_PERMISSION…
    """
    with as_problems(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _need_room(folder, path)
    with _beside(folder / "check.db") as made, as_problems(path):
        _copy_pages(path, made, progress)
        _check(made, path)


def _check(file: Path, told: Path) -> None:
    with contextlib.closing(connect(file, read_only=True)) as raw:
        _expect_ok(raw, "integrity_check", told)
        if (orphan := raw.execute("PRAGMA foreign_key_check").fetchone()) is not None:
            raise Problem(ProblemKind.DAMAGED, path=str(told), reason=f"{orphan[0]} {orphan[1]}")
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        _expect_readable(raw, tables, told)
        if raw.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION:
            _expect_decodable(raw, told)
        if "issued" in tables:
            _expect_documents_as_issued(raw, told)


def _expect_readable(raw: sqlite3.Connection, tables: set[str], told: Path) -> None:
    """SQLite looks at its pages, not at what is written on them: each record and line must still be JSON."""
    for table, column in (("record", "body"), ("part", "body"), ("change", "delta")):
        if table in tables and raw.execute(f"SELECT 1 FROM {table} WHERE NOT json_valid({column})").fetchone():
            raise Problem(ProblemKind.DAMAGED, path=str(told), reason=table)


def _expect_decodable(raw: sqlite3.Connection, told: Path) -> None:
    """Well-formed is not all: each record must still be a value of the present version."""
    # Imported here: the list opens without it.
    from facilitator_app.store.codec import KINDS, Shape, shape_of

    shapes: dict[str, Shape[Any]] = {kind: shape_of(of) for of, kind in KINDS.items()}
    with as_problems(told):
        for key, kind, own in raw.execute("SELECT key, kind, body FROM record"):
            shape = shapes.get(kind)
            if shape is None:
                continue
            lines: dict[str, list[str]] = {name: [] for name in shape.lines}
            for name, body in raw.execute("SELECT field, body FROM part WHERE record = ?", (key,)):
                lines.setdefault(name, []).append(body)
            shape.decode(own, lines)


def _expect_documents_as_issued(raw: sqlite3.Connection, told: Path) -> None:
    """SQLite knows no checksum of what it keeps: a document spoilt on the disk is found out by the one kept with it."""
    # Imported here: the list opens without it.
    import hashlib

    for file_name, sha256, pdf in raw.execute("SELECT file_name, sha256, pdf FROM issued"):
        if hashlib.sha256(pdf).hexdigest() != sha256:
            raise Problem(ProblemKind.DAMAGED, path=str(told), reason=file_name)


def _expect_ok(raw: sqlite3.Connection, pragma: str, path: Path) -> None:
    # These look at every cell themselves; looking twice takes a third longer.
    raw.execute("PRAGMA cell_size_check = OFF")
    [found] = raw.execute(f"PRAGMA {pragma}(1)").fetchone()
    if found != "ok":
        raise Problem(ProblemKind.DAMAGED, path=str(path), reason=found)


def restore(source: Path, path: Path, folder: Path, progress: Progress | None = None) -> Path | None:
    """Puts a backup in place of the database, which nobody may have open. Returns where the present one is kept.

    Whatever the state of the present file, it is kept aside in `folder`, as it is. Raises Problem: LOCKED,
    NO_SUCH_FILE, NOT_OURS, NEWER, BACKUP_DAMAGED, DISK_FULL…; the present file is then untouched.
    """
    from facilitator_app.store.locking import Lock

    verify_backup(source)
    with as_problems(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with as_problems(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with as_problems(path):
        _need_room(path.parent, source)
        lock = Lock(path)
    try:
        with _beside(path) as made:
            _copy(source, made, progress)
            with as_problems(path):
                kept = _keep_aside(path, folder)
                _into_place(made, path)
    finally:
        lock.release()
    return kept


def _keep_aside(path: Path, folder: Path) -> Path | None:
    """Copies the present file, whole once more if it can be, and takes its journal away.

    What a program that was killed has left half written is rolled back by SQLite, as at any opening. A journal that
    SQLite can make nothing of is kept with the copy: it must not be played on another file.
    """
    if not path.exists():
        return None
    kept = folder / backup_name(Reason.RESTORE)
    _need_room(folder, path)
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(path)) as raw:
            raw.execute("SELECT 1 FROM sqlite_master").fetchone()
    with as_problems(folder):
        _copy_file(path, kept)
        if journal.exists():
            _copy_file(journal, kept.with_name(kept.name + "-journal"))
            _sync_folder(folder)
    journal.unlink(missing_ok=True)
    return kept


def _copy_file(source: Path, to: Path) -> None:
    shutil.copy2(source, to)
    _sync(to)


def _copy(source: Path, made: Path, progress: Progress | None) -> None:
    """A copy that is read through and synced."""
    with as_problems(source):
        _copy_pages(source, made, progress)
        # Synced while it is read through: either takes as long as the copying.
        with ThreadPoolExecutor(1) as pool:
            synced = pool.submit(_sync, made)
            _verify_copy(made, source)
            synced.result()


def _copy_pages(source: Path, made: Path, progress: Progress | None) -> None:
    """SQLite's own backup, in steps between which others may write."""

    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    origin = connect(source, read_only=True)
    copy = connect(made)
    try:
        # The copy is synced once, when it is whole, if it is to stay.
        copy.execute("PRAGMA synchronous = OFF")
        origin.backup(copy, pages=_PAGES, progress=step, sleep=0.001)
    finally:
        copy.close()
        origin.close()


def _verify_copy(made: Path, source: Path) -> None:
    """Reads a copy through, page by page: what only `check` would find was not made by copying."""
    with contextlib.closing(connect(made, read_only=True)) as raw:
        # Quicker, and safe with a file that nobody else knows.
        raw.execute(f"PRAGMA mmap_size = {made.stat().st_size}")
        _expect_ok(raw, "quick_check", source)


@contextlib.contextmanager
def _beside(to: Path) -> Iterator[Path]:
    """An empty file beside another, gone at the end unless it took its place. Raises Problem (path of that other)."""
    made = to.with_name(f".{to.name}.{os.getpid()}.new")
    with as_problems(to):
        made.touch()
    try:
        yield made
    finally:
        made.unlink(missing_ok=True)


def _into_place(made: Path, to: Path) -> None:
    made.replace(to)
    _sync_folder(to.parent)


def _sync_folder(folder: Path) -> None:
    # Windows has no such thing.
    if os.name == "posix":
        _sync(folder)


def _sync(path: Path) -> None:
    # Windows syncs only what is open for writing.
    handle = os.open(path, os.O_RDONLY if path.is_dir() or os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _need_room(folder: Path, source: Path) -> None:
    needed = source.stat().st_size
    if shutil.disk_usage(folder).free < needed:
        raise Problem(ProblemKind.DISK_FULL, path=str(folder), needed=str(needed))
