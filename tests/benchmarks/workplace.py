"""What the benchmarks work on: databases of each size, made once a day and kept under build/, and a folder to spoil."""

import datetime as dt
import hashlib
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator_app.paths import database_path
from facilitator_app.services.desk import Desk, open_desk
from tests.benchmarks.databases import make_database

ROOT = Path(__file__).resolve().parent.parent.parent
_KEPT = ROOT / "build" / "benchmarks"
_DECIDING = ("facilitator_app/domain", "facilitator_app/store", "tests/benchmarks/databases.py")


class Workplace:
    """The folders of one run of the benchmarks."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        # Once: a source may be written to while this runs.
        self._databases = _KEPT / _fingerprint()

    def folder(self, contracts: int) -> Path:
        """A data folder with so many contracts and their plans. To be read, not changed."""
        folder = self._databases / str(contracts)
        if not database_path(folder).exists():
            _forget_all_but(self._databases)
            folder.mkdir(parents=True, exist_ok=True)
            print(f"Making {contracts} contracts (once a day)…", file=sys.stderr, flush=True)
            made = folder / "unfinished.db"
            made.unlink(missing_ok=True)
            make_database(made, contracts, today=dt.date.today())
            made.rename(database_path(folder))
        return folder

    def copy(self, contracts: int, name: str) -> Path:
        """A data folder of one's own, to be changed."""
        folder = self.scratch / name
        folder.mkdir()
        shutil.copyfile(database_path(self.folder(contracts)), database_path(folder))
        return folder


@contextmanager
def desk_on(folder: Path) -> Iterator[Desk]:
    """The use cases on the database of a data folder."""
    desk = open_desk(database_path(folder), data_dir=folder)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def bare(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection with the settings that decide what a commit costs, on a database of our own; none of our code."""
    raw = sqlite3.connect(path, isolation_level=None)
    try:
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.execute("PRAGMA synchronous = FULL")
        yield raw
    finally:
        raw.close()


def environment(folder: Path) -> dict[str, str]:
    """What a process started on a data folder is given: no display but one in memory, French."""
    # Compiled files of the sources are kept, as wherever the program is installed.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **inherited,
        "FACILITATOR_DATA_DIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def _fingerprint() -> str:
    """The day, and what decides how a database looks: others are made when it changes."""
    files = [
        file
        for name in _DECIDING
        for file in ([ROOT / name] if name.endswith(".py") else sorted((ROOT / name).rglob("*.py")))
    ]
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files))
    return f"{dt.date.today()}-{digest.hexdigest()[:12]}"


def _forget_all_but(kept: Path) -> None:
    for folder in _KEPT.glob("*") if _KEPT.exists() else ():
        if folder.is_dir() and folder != kept:
            shutil.rmtree(folder)
