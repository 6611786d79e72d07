"""Backups through the desk."""

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import backups_dir
from facilitator_app.services.desk import Desk, create_desk, open_desk
from facilitator_app.services.safekeeping import restore


def test_backed_up_and_put_back(tmp_path: Path) -> None:
    database, data = tmp_path / "plans.db", tmp_path / "data"
    desk = create_desk(database, data_dir=data)
    saved = desk.contracts.save(Contract(id="c", reference="A", title="Avant", buyer_id="b"), None, "create")
    desk.safekeeping.backup(tmp_path / "copie.db")
    desk.contracts.save(replace(saved, title="Après"), saved, "change")
    with pytest.raises(Problem) as caught:
        restore(tmp_path / "copie.db", database, data)
    assert caught.value.kind is ProblemKind.LOCKED
    desk.close()

    kept = restore(tmp_path / "copie.db", database, data)

    for path, title in ((database, "Avant"), (kept, "Après")):
        assert path is not None
        again = open_desk(path, data_dir=data)
        assert again.contracts.get("c").title == title
        again.close()


def test_daily_once_a_day(desk: Desk) -> None:
    made = desk.safekeeping.daily()
    assert made is not None
    assert desk.safekeeping.daily() is None
    assert [backup.path for backup in desk.safekeeping.list_backups()] == [made]
    assert desk.safekeeping.list_backups()[0].made_at.date() == dt.datetime.now().date()


def test_sound_and_safe(desk: Desk) -> None:
    desk.safekeeping.check()
    assert desk.safekeeping.folder_warning() is None


def test_saving_goes_on_while_the_database_is_checked(desk: Desk) -> None:
    saved: list[Contract] = []

    def save(_done: int, _total: int) -> None:
        if not saved:
            saved.append(desk.contracts.save(Contract(id="c", reference="A", title="B", buyer_id="b"), None, "create"))

    desk.safekeeping.check(save)
    assert len(saved) == 1
    assert list(backups_dir(desk.data_dir, desk.path).iterdir()) == []


def test_checked_in_place_where_there_is_no_room_for_a_copy(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(desk.path.parent)._replace(free=4096)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    desk.safekeeping.check()


def test_the_backup_of_another_database_is_none_of_this_one(desk: Desk) -> None:
    desk.safekeeping.daily()
    other = create_desk(desk.data_dir / "other.db", data_dir=desk.data_dir)
    try:
        assert other.safekeeping.list_backups() == ()
        assert other.safekeeping.daily() is not None
        assert len(other.safekeeping.list_backups()) == len(desk.safekeeping.list_backups()) == 1
    finally:
        other.close()
