import datetime as dt
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store import backups
from facilitator_app.store.backups import Backup, Reason
from facilitator_app.store.connection import connect
from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store
from facilitator_app.store.version import SCHEMA_VERSION
from tests.store.test_issued import minutes
from tests.store.values import CONTRACT, PLAN, contract

NOW = dt.datetime(2026, 11, 21, 9, 30)


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy takes several steps, as that of a large database does."""
    monkeypatch.setattr(backups, "_PAGES", 20)


@pytest.fixture
def filled(store: Store) -> Store:
    for number in range(60):
        store.contracts.save(None, contract(number, nature="texte " * 3000), "Create")
    return store


def contracts_in(path: Path) -> int:
    with open_store(path, read_only=True) as store:
        return len(store.contracts.ids())


def test_a_database_in_use_is_copied_whole(filled: Store, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    to = tmp_path / "elsewhere" / "copy.db"
    backups.back_up(filled.path, to, lambda done, total: seen.append((done, total)))
    assert contracts_in(to) == 60
    assert len(seen) > 1 and seen[-1][0] == seen[-1][1]
    assert [p.name for p in to.parent.iterdir()] == ["copy.db"]
    filled.contracts.save(None, CONTRACT, "Create")
    backups.back_up(filled.path, to)
    assert contracts_in(to) == 61


def test_one_can_write_while_a_copy_is_made(filled: Store, tmp_path: Path) -> None:
    worker = filled.beside()
    written: list[bool] = []

    def write(_done: int, _total: int) -> None:
        if not written:
            worker.contracts.save(None, CONTRACT, "Create")
            written.append(True)

    backups.back_up(filled.path, tmp_path / "copy.db", write)
    worker.close()
    assert contracts_in(tmp_path / "copy.db") == 61, "the copy begins anew when something was written"


def test_a_copy_stopped_leaves_the_old_one(filled: Store, tmp_path: Path) -> None:
    to = tmp_path / "kept" / "copy.db"
    backups.back_up(filled.path, to)
    before = to.read_bytes()

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backups.back_up(filled.path, to, cancel)
    assert to.read_bytes() == before
    assert list(to.parent.iterdir()) == [to]


def test_room_is_looked_up_beforehand(filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=4096)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(Problem) as caught:
        backups.back_up(filled.path, tmp_path / "copy.db")
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert not (tmp_path / "copy.db").exists()


def test_a_folder_is_no_place_for_a_copy(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        backups.back_up(filled.path, tmp_path)
    assert caught.value.kind is ProblemKind.IS_A_FOLDER


def test_the_database_is_no_place_for_its_copy(filled: Store, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    os.link(filled.path, link)
    file = filled.path.stat().st_ino
    for to in (filled.path, link):
        with pytest.raises(Problem) as caught:
            backups.back_up(filled.path, to)
        assert caught.value.kind is ProblemKind.FILE_EXISTS
    assert filled.path.stat().st_ino == file


def test_once_a_day(filled: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = backups.daily(filled.path, folder, NOW)
    assert made is not None and made.name == "2026-11-21T093000-daily.db"
    assert backups.daily(filled.path, folder, NOW.replace(hour=23)) is None
    assert backups.daily(filled.path, folder, NOW + dt.timedelta(days=1)) is not None
    (folder / "notes.txt").touch()
    newest, oldest = backups.list_backups(folder)
    assert (newest.made_at, newest.reason) == (NOW + dt.timedelta(days=1), Reason.DAILY)
    assert oldest.size == made.stat().st_size
    assert backups.list_backups(tmp_path / "none") == ()


def test_thinning_keeps_days_weeks_and_months() -> None:
    def backup(days: int, reason: Reason = Reason.DAILY) -> Backup:
        return Backup(Path(f"{days}-{reason}"), NOW - dt.timedelta(days=days), 1, reason)

    made = [backup(days) for days in range(1000)]
    kept = [b for b in made if b not in backups.superfluous(made, NOW)]
    ages = [(NOW - b.made_at).days for b in kept]
    assert ages[:7] == list(range(7))
    assert len(kept) == 7 + 3 + 23, "two weeks and this month have their last among the days"
    assert ages[-1] == 690, "the last of December 2024"
    upgrades = [backup(20, Reason.UPGRADE), backup(2000, Reason.UPGRADE)]
    assert backups.superfluous([*made[:30], *upgrades], NOW)[-1] != upgrades[1], "the only one of its month"
    assert upgrades[0] not in backups.superfluous([*made, *upgrades], NOW)


def test_backups_of_a_clock_set_ahead_give_way_to_the_others() -> None:
    def backup(days: int) -> Backup:
        return Backup(Path(f"{days}.db"), NOW + dt.timedelta(days=days), 1, Reason.DAILY)

    ahead = [backup(days) for days in range(1000, 1030)]
    past = [backup(-days) for days in range(3)]
    gone = backups.superfluous([*ahead, *past], NOW)
    assert not set(past) & set(gone)
    assert ahead[0] in gone
    later = [backup(-days) for days in range(1000)]
    assert set(ahead) <= set(backups.superfluous([*ahead, *later], NOW))


def test_old_backups_go_with_the_new_one(filled: Store, tmp_path: Path) -> None:
    for days in range(1, 15):
        at = NOW - dt.timedelta(days=days)
        (tmp_path / backups.backup_name(Reason.DAILY, at)).touch()
    backups.daily(filled.path, tmp_path, NOW)
    assert len(backups.list_backups(tmp_path)) < 15


def test_restoring_keeps_the_present_file(filled: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    backups.back_up(filled.path, tmp_path / "copy.db")
    filled.contracts.save(None, CONTRACT, "Create")
    with pytest.raises(Problem) as caught:
        backups.restore(tmp_path / "copy.db", filled.path, folder)
    assert caught.value.kind is ProblemKind.LOCKED
    filled.close()
    kept = backups.restore(tmp_path / "copy.db", filled.path, folder)
    assert contracts_in(filled.path) == 60
    assert kept is not None and contracts_in(kept) == 61
    assert [b.reason for b in backups.list_backups(folder)] == [Reason.RESTORE]
    with open_store(filled.path) as again:
        again.contracts.save(None, CONTRACT, "Create")


@pytest.mark.parametrize("readable", [True, False])
def test_restoring_over_a_damaged_file_takes_its_journal_away(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readable: bool
) -> None:
    def refuse(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
        if path == filled.path:
            raise sqlite3.OperationalError("disk I/O error")
        return connect(path, read_only=read_only)

    backups.back_up(filled.path, tmp_path / "copy.db")
    if not readable:
        monkeypatch.setattr(backups, "connect", refuse)
    filled.close()
    filled.path.write_bytes(b"broken")
    journal = filled.path.with_name(filled.path.name + "-journal")
    journal.write_bytes(b"of the broken one")
    kept = backups.restore(tmp_path / "copy.db", filled.path, tmp_path / "backups")
    assert kept is not None and kept.read_bytes() == b"broken"
    with_it = kept.with_name(kept.name + "-journal")
    assert readable or with_it.read_bytes() == b"of the broken one"
    assert with_it.exists() is not readable, "SQLite throws a journal away that says nothing"
    assert not journal.exists()
    assert contracts_in(filled.path) == 60


def test_what_a_kill_has_left_half_written_is_rolled_back_before_it_is_kept(filled: Store, tmp_path: Path) -> None:
    backups.back_up(filled.path, tmp_path / "copy.db")
    filled.close()
    database = tmp_path / "killed.db"
    raw = sqlite3.connect(filled.path, isolation_level=None)
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("DELETE FROM part")
    raw.execute("UPDATE record SET body = body || ' '")
    # As they are on the disk in the middle of the transaction.
    shutil.copy(filled.path, database)
    shutil.copy(filled.path.with_name(filled.path.name + "-journal"), tmp_path / "killed.db-journal")
    raw.execute("ROLLBACK")
    raw.close()
    kept = backups.restore(tmp_path / "copy.db", database, tmp_path / "backups")
    assert kept is not None
    assert sorted(p.name for p in kept.parent.iterdir()) == [kept.name]
    assert not (tmp_path / "killed.db-journal").exists()
    backups.check(kept)
    assert contracts_in(kept) == contracts_in(database) == 60


def test_restoring_where_nothing_is(filled: Store, tmp_path: Path) -> None:
    backups.back_up(filled.path, tmp_path / "copy.db")
    assert backups.restore(tmp_path / "copy.db", tmp_path / "new" / "plans.db", tmp_path / "backups") is None
    assert contracts_in(tmp_path / "new" / "plans.db") == 60


def test_what_can_not_be_restored_changes_nothing(filled: Store, tmp_path: Path) -> None:
    filled.close()
    before = filled.path.read_bytes()
    bad = tmp_path / "bad.db"

    def refusal() -> ProblemKind:
        with pytest.raises(Problem) as caught:
            backups.restore(bad, filled.path, tmp_path / "backups")
        assert filled.path.read_bytes() == before
        return caught.value.kind

    assert refusal() is ProblemKind.NO_SUCH_FILE
    bad.write_bytes(b"garbage" * 100)
    assert refusal() is ProblemKind.NOT_OURS
    bad.write_bytes(before[:4096] + b"\xee" * (len(before) - 4096))
    assert refusal() is ProblemKind.BACKUP_DAMAGED
    shutil.copy(filled.path, bad)
    raw = sqlite3.connect(bad)
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    raw.close()
    assert refusal() is ProblemKind.NEWER


def test_a_line_without_its_record_is_damage(filled: Store) -> None:
    backups.check(filled.path)
    raw = sqlite3.connect(filled.path)
    raw.execute("INSERT INTO part VALUES (999, 'people', 'x', 1, '{}')")
    raw.commit()
    raw.close()
    with pytest.raises(Problem) as caught:
        backups.check(filled.path)
    assert caught.value.kind is ProblemKind.DAMAGED
    assert "part" in caught.value.details["reason"]
    with pytest.raises(Problem) as in_use:
        backups.check_in_use(filled.path, filled.path.parent / "backups")
    assert in_use.value.details == caught.value.details
    assert list((filled.path.parent / "backups").iterdir()) == []


def test_one_can_write_while_a_database_is_checked(filled: Store, tmp_path: Path) -> None:
    written: list[int] = []

    def write(done: int, total: int) -> None:
        # Only once the copy is whole: before, it would begin anew.
        if done == total:
            filled.contracts.save(None, contract(100 + len(written)), "Create")
            written.append(done)

    backups.check_in_use(filled.path, tmp_path, write)
    assert len(written) == 1


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        ("UPDATE issued SET pdf = x'00'", "cr.pdf"),
        ("UPDATE part SET body = substr(body, 1, length(body) - 1)", "part"),
    ],
)
def test_what_is_spoilt_on_whole_pages_is_found_out(filled: Store, spoil: str, named: str) -> None:
    filled.contracts.save(None, CONTRACT, "Create")
    filled.plans.save(None, PLAN, "Create")
    filled.issued.add(minutes(), b"%PDF-1.7")
    backups.check(filled.path)
    with sqlite3.connect(filled.path) as raw:
        raw.execute(spoil)
    raw.close()
    with pytest.raises(Problem) as caught:
        backups.check(filled.path)
    assert (caught.value.kind, caught.value.details["reason"]) == (ProblemKind.DAMAGED, named)


def test_what_keeps_a_copy_from_being_written_names_the_copy(filled: Store, tmp_path: Path) -> None:
    too_long = tmp_path / ("a" * 250 + ".db")
    with pytest.raises(Problem) as refused:
        backups.back_up(filled.path, too_long)
    assert refused.value.details["path"] == str(too_long)
