"""Backups, restoring and checking: what keeps a year's work safe."""

from collections.abc import Callable
from pathlib import Path

from facilitator_app.paths import backups_dir
from facilitator_app.store import backups
from facilitator_app.store.backups import Backup
from facilitator_app.store.folder import FolderRisk, folder_warning
from facilitator_app.store.store import Store

Progress = Callable[[int, int], None]

__all__ = ["Backup", "FolderRisk", "Progress", "Safekeeping", "restore"]


class Safekeeping:
    """The safety of one open database."""

    def __init__(self, store: Store, data_dir: Path) -> None:
        self._store = store
        self._folder = backups_dir(data_dir)

    def backup(self, to: Path, progress: Progress | None = None) -> None:
        """Writes a verified copy of the database. Raises Problem (disk full, no permission, file exists…)."""
        backups.back_up(self._store.path, to, progress)

    def list_backups(self) -> tuple[Backup, ...]:
        """The backups made by the program, newest first."""
        return backups.list_backups(self._folder)

    def daily(self, progress: Progress | None = None) -> Path | None:
        """Makes the day's backup when there is none yet, and thins the old ones; the new file, or None."""
        return backups.daily(self._store.path, self._folder, self._store.today(), progress)

    def check(self) -> None:
        """Verifies the whole database. Raises Problem DAMAGED."""
        backups.check(self._store.path)

    def folder_warning(self) -> FolderRisk | None:
        """What is risky about the folder of the database: on a network, or synchronised by another program."""
        return folder_warning(self._store.path)


def restore(source: Path, database: Path, data_dir: Path) -> Path:
    """Puts a verified backup in the place of a closed database, and keeps the present one aside: the path returned.

    Raises Problem: LOCKED while the database is open, BACKUP_DAMAGED, NOT_OURS, NEWER, NO_SUCH_FILE, DISK_FULL.
    """
    return backups.restore(source, database, backups_dir(data_dir))
