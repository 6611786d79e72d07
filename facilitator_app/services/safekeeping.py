"""Backups, restoring and checking: what keeps a year's work safe. Their code is loaded when first asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import backups_dir
from facilitator_app.store.store import Store

if TYPE_CHECKING:
    from facilitator_app.store.backups import Backup
    from facilitator_app.store.folder import FolderWarning

Progress = Callable[[int, int], None]

# Where there is no room for a copy, the database itself is read, and whoever saves waits.
_NO_COPY = (ProblemKind.NO_PERMISSION, ProblemKind.READ_ONLY, ProblemKind.DISK_FULL)


class Safekeeping:
    """The safety of one open database."""

    def __init__(self, store: Store, data_dir: Path) -> None:
        self._store = store
        self._folder = backups_dir(data_dir, store.path)

    def backup(self, to: Path, progress: Progress | None = None) -> None:
        """Writes a verified copy of the database. Raises Problem (disk full, no permission, file exists…)."""
        from facilitator_app.store import backups

        backups.back_up(self._store.path, to, progress)

    def list_backups(self) -> tuple[Backup, ...]:
        """The backups made by the program, newest first."""
        from facilitator_app.store import backups

        return backups.list_backups(self._folder)

    def daily(self, progress: Progress | None = None) -> Path | None:
        """Makes the day's backup when there is none yet, and thins the old ones; the new file, or None."""
        from facilitator_app.store import backups

        return backups.daily(self._store.path, self._folder, dt.datetime.now(), progress)

    def check(self, progress: Progress | None = None) -> None:
        """Verifies the whole database, while others save; from any thread. Raises Problem DAMAGED."""
        from facilitator_app.store import backups

        try:
            backups.check_in_use(self._store.path, self._folder, progress)
        except Problem as problem:
            if problem.kind not in _NO_COPY:
                raise
            backups.check(self._store.path)

    def folder_warning(self) -> FolderWarning | None:
        """What is risky about the folder of the database: on a network, or synchronised by another program."""
        from facilitator_app.store.folder import folder_warning

        return folder_warning(self._store.path)


def restore(source: Path, database: Path, data_dir: Path, progress: Progress | None = None) -> Path | None:
    """Puts a verified backup in the place of a closed database. Returns where the present one, if any, is kept aside.

    Raises Problem: LOCKED while the database is open, BACKUP_DAMAGED, NOT_OURS, NEWER, NO_SUCH_FILE, DISK_FULL.
    """
    from facilitator_app.store import backups

    return backups.restore(source, database, backups_dir(data_dir, database), progress)
