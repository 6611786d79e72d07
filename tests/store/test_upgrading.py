import shutil
import sqlite3
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store import backups
from facilitator_app.store.connection import connect
from facilitator_app.store.core import core_connection
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.opening import create_store, open_store
from facilitator_app.store.upgrading import migrate
from facilitator_app.store.version import SCHEMA_VERSION
from tests.store.conftest import Clock
from tests.store.values import CONTRACT, KICK_OFF, PLAN

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(params=range(1, SCHEMA_VERSION))
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    """A file as that version wrote it."""
    shutil.copy(SAMPLES / f"version_{request.param}.db", path)
    return path


def shape(raw: sqlite3.Connection) -> dict[str, object]:
    """All that a schema is made of, whatever the order of the columns and the way it is written."""
    found: dict[str, object] = {}
    for name, kind, sql in raw.execute("SELECT name, type, sql FROM sqlite_master").fetchall():
        if kind == "table":
            columns = raw.execute(f"SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_info('{name}')")
            found[name] = (
                sorted(columns),
                sorted(row[2:] for row in raw.execute(f"PRAGMA foreign_key_list({name})")),
                "WITHOUT ROWID" in sql,
                "AUTOINCREMENT" in sql,
            )
        elif sql is not None:
            columns = raw.execute(f"SELECT seqno, name, [desc] FROM pragma_index_xinfo('{name}') WHERE key")
            found[name] = (list(columns), sql.partition(" WHERE ")[2].lower().replace('"', ""))
    return found


def test_an_upgraded_file_is_as_a_new_one(tmp_path: Path) -> None:
    upgraded = tmp_path / "upgraded.db"
    upgraded.touch()
    raw = connect(upgraded)
    core = core_connection(raw)
    migrate(core, 0)
    create_store(tmp_path / "new.db").close()
    new = connect(tmp_path / "new.db")
    assert shape(raw) == shape(new)
    for pragma in ("application_id", "user_version"):
        assert raw.execute(f"PRAGMA {pragma}").fetchone() == new.execute(f"PRAGMA {pragma}").fetchone()
    core.close()
    raw.close()
    new.close()


def test_nothing_is_lost_on_the_way(old: Path, clock: Clock, tmp_path: Path) -> None:
    before = old.read_bytes()
    seen: list[tuple[int, int]] = []
    folder = tmp_path / "kept"
    with open_store(
        old, backups_dir=folder, clock=clock, progress=lambda done, total: seen.append((done, total))
    ) as store:
        assert store.contracts.get(CONTRACT.id) == CONTRACT
        assert store.plans.get(PLAN.id) == PLAN
        assert store.plans.at(PLAN.id, 1) == replace(PLAN, objectives=PLAN.objectives[:3])
        assert store.meetings.get(KICK_OFF.id) == KICK_OFF
        assert store.drafts.get("contract:new") is not None
        assert [document.id for document in store.issued.of_contract(CONTRACT.id)] == ["i"]
        assert [row.id for row in store.listing.page(ListQuery(text="tuteur"))] == [CONTRACT.id]
        assert store.deadlines.of_contract(CONTRACT.id) != ()
    assert seen != []
    [backup] = backups.list_backups(folder)
    assert backup.reason is backups.Reason.UPGRADE
    assert connect(backup.path).execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION
    assert before != old.read_bytes()
    backups.check(old)


def test_a_step_that_fails_leaves_the_file_as_it_was(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    raw = connect(old)
    [version] = raw.execute("PRAGMA user_version").fetchone()
    raw.close()
    step = import_module(f"facilitator_app.store.migrations.version_{version + 1}")
    upgrade = step.upgrade

    def break_off() -> None:
        upgrade()
        raise sqlite3.OperationalError("power cut")

    monkeypatch.setattr(step, "upgrade", break_off)
    with pytest.raises(Exception, match=r"damaged|power cut"):
        open_store(old, backups_dir=tmp_path / "kept")
    assert old.read_bytes() == before


def test_without_room_for_the_backup_nothing_is_upgraded(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(Problem) as caught:
        open_store(old, backups_dir=tmp_path / "kept")
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert old.read_bytes() == before


def test_an_old_file_is_not_opened_for_reading_only(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(Problem) as caught:
        open_store(old, read_only=True)
    assert caught.value.kind is ProblemKind.OLDER
    assert caught.value.details["known"] == str(SCHEMA_VERSION)
    assert old.read_bytes() == before


def test_deadlines_kept_by_older_rules_are_worked_out_anew(path: Path, clock: Clock, tmp_path: Path) -> None:
    """A point known by its number, and the running plan left out for that of the next year, as version 4 had them."""
    shutil.copy(SAMPLES / "version_4.db", path)
    raw = connect(path)
    before = {key for (key,) in raw.execute("SELECT key FROM deadline")}
    raw.close()
    assert {"interim:2", "action:b"} <= before and "action:a" not in before
    with open_store(path, backups_dir=tmp_path / "kept", clock=clock) as store:
        found = {d.key: d for d in store.deadlines.of_contract("contract 2")}
    assert found["interim:m8"].derogation is not None
    assert "action:a" in found and "action:b" not in found
