import errno
import sqlite3
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
import sqlalchemy

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import address_of, as_problems, connect, problem_of
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.store import Store
from tests.store.values import CONTRACT, PLAN, contract


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("told by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (sqlite_error(sqlite3.SQLITE_FULL), ProblemKind.DISK_FULL),
        (sqlite_error(sqlite3.SQLITE_READONLY_DBMOVED), ProblemKind.READ_ONLY),
        (sqlite_error(sqlite3.SQLITE_BUSY), ProblemKind.LOCKED),
        (sqlite_error(sqlite3.SQLITE_IOERR_READ), ProblemKind.UNREADABLE),
        (sqlite_error(sqlite3.SQLITE_CORRUPT), ProblemKind.DAMAGED),
        (sqlalchemy.exc.OperationalError("SELECT", {}, sqlite_error(sqlite3.SQLITE_FULL)), ProblemKind.DISK_FULL),
        (OSError(errno.ENOSPC, "full"), ProblemKind.DISK_FULL),
        (OSError(errno.EROFS, "read-only"), ProblemKind.READ_ONLY),
        (PermissionError(errno.EACCES, "no"), ProblemKind.NO_PERMISSION),
        (OSError(errno.EIO, "broken"), ProblemKind.UNREADABLE),
        (sqlite_error(sqlite3.SQLITE_ERROR), None),
        (sqlite_error(sqlite3.SQLITE_CONSTRAINT), None),
        (KeyError("ours"), None),
    ],
)
def test_whose_fault_it_is(error: Exception, kind: ProblemKind | None, path: Path) -> None:
    problem = problem_of(error, path)
    assert (problem.kind if problem else None) == kind


def test_a_failed_write_is_a_quota_while_the_disk_is_there(path: Path) -> None:
    error = sqlite_error(sqlite3.SQLITE_IOERR_WRITE)
    gone = problem_of(error, path)
    path.touch()
    full = problem_of(error, path)
    assert gone is not None and gone.kind is ProblemKind.UNREADABLE
    assert full is not None and full.kind is ProblemKind.DISK_FULL


def test_our_bugs_go_through(path: Path) -> None:
    with pytest.raises(KeyError), as_problems(path):
        raise KeyError("ours")
    with pytest.raises(Problem) as caught, as_problems(path):
        raise Problem(ProblemKind.FROZEN)
    assert caught.value.kind is ProblemKind.FROZEN


def test_every_commit_is_synced_and_keys_are_checked(store: Store) -> None:
    raw = connect(store.path)
    settings = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")}
    assert settings == {"synchronous": 2, "foreign_keys": 1}
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    raw.close()


def test_a_full_disk_is_one_problem_and_nothing_is_half_written(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.plans.save(None, PLAN, "Create")
    store.refresh()
    reader = store._connection.raw
    [pages] = reader.execute("PRAGMA page_count").fetchone()
    reader.execute(f"PRAGMA max_page_count = {pages}")
    long = replace(PLAN, objectives=tuple(replace(o, note="long " * 9000) for o in PLAN.objectives))
    with pytest.raises(Problem) as caught:
        store.plans.save(PLAN, long, "Change objectives")
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert caught.value.details["path"] == str(store.path)
    assert store.plans.get(PLAN.id) == PLAN
    assert len(store.plans.history(PLAN.id)) == 1
    with pytest.raises(Problem), store.transaction():
        for number in range(400):
            store.contracts.save(None, contract(number, nature="long " * 900), "Import")
    assert store.contracts.ids() == (CONTRACT.id,)
    reader.execute("PRAGMA max_page_count = 1073741823")
    store.plans.save(PLAN, long, "Again, with room")
    assert store.plans.get(PLAN.id) == long
    assert len(store.listing.page(ListQuery())) == 1


def test_trouble_with_another_file_is_not_the_database_s(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), store.transaction():
        (tmp_path / "none.pdf").read_bytes()


def test_a_share_of_windows_is_a_path_for_sqlite() -> None:
    scheme = "file:"
    assert address_of(PureWindowsPath(r"\\srv\marchés\a b.db")) == scheme + "////srv/march%C3%A9s/a%20b.db"
    assert address_of(PureWindowsPath(r"C:\données\a.db")) == scheme + "///C:/donn%C3%A9es/a.db"
    assert address_of(PurePosixPath("/srv/a?b.db")) == scheme + "///srv/a%3Fb.db"
