"""Bringing a database of an older version up to date. Alembic is loaded for this alone."""

import datetime as dt
from importlib import import_module
from pathlib import Path
from types import ModuleType

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from facilitator_app.store.backups import Progress, Reason, back_up, backup_name
from facilitator_app.store.connection import as_problems, connect
from facilitator_app.store.core import core_connection, driver
from facilitator_app.store.refreshing import refresh
from facilitator_app.store.version import APPLICATION_ID, SCHEMA_VERSION

_AT_ONCE = 100


def upgrade(path: Path, version: int, backups: Path, progress: Progress | None = None) -> Path:
    """Makes a verified backup, then takes one step per version, each whole or not at all. Returns the backup.

    Raises Problem (disk full, damaged…); the file is then as it was, or at the version of the last step that succeeded.
    """
    kept = backups / backup_name(Reason.UPGRADE)
    back_up(path, kept)
    with as_problems(path):
        raw = connect(path)
        core = core_connection(raw)
        try:
            migrate(core, version)
            _derive(core, progress)
        finally:
            # Before the connection under it: SQLAlchemy would otherwise complain of one that failed.
            core.close()
            core.engine.dispose()
            raw.close()
    return kept


def migrate(core: Connection, version: int, until: int = SCHEMA_VERSION) -> None:
    """Takes the steps from one version to another, each in its own transaction. Version 0 is an empty file."""
    for step in range(version + 1, until + 1):
        with core.begin():
            context = MigrationContext.configure(core)
            with Operations.context(context):
                _script(step).upgrade()
            core.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            core.exec_driver_sql(f"PRAGMA user_version = {step}")


def _script(step: int) -> ModuleType:
    """The Alembic script that leads to a version. By name, so that a frozen program finds it too."""
    return import_module(f"facilitator_app.store.migrations.version_{step}")


def _derive(core: Connection, progress: Progress | None) -> None:
    """Works out list, deadlines and search anew where a step has marked them as behind."""
    done, waiting = 0, 1
    while waiting:
        with core.begin():
            waiting = refresh(core, driver(core), dt.date.today(), _AT_ONCE)
        done += _AT_ONCE
        if progress is not None:
            progress(done, done + waiting)
