import sys
from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.locking import Lock


def test_one_at_a_time(path: Path) -> None:
    lock = Lock(path)
    with pytest.raises(Problem) as caught:
        Lock(path)
    assert caught.value.kind is ProblemKind.LOCKED
    assert set(caught.value.details) == {"path", "holder", "pid", "since"}
    lock.release()
    lock.release()
    Lock(path).release()


def test_a_file_left_by_a_crash_does_not_lock(path: Path) -> None:
    path.with_name("plans.db.lock").touch()
    path.with_name("plans.db.lock.txt").write_text("pc\n1\n2026-01-01T00:00:00+00:00", encoding="utf-8")
    Lock(path).release()


def test_who_holds_it_may_stay_unknown(path: Path) -> None:
    lock = Lock(path)
    path.with_name("plans.db.lock.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(Problem) as caught:
        Lock(path)
    assert caught.value.details == {"path": str(path)}
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="making a link takes a privilege on Windows")
def test_a_link_leads_to_the_same_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.db"
    link.parent.mkdir()
    link.symlink_to(path)
    lock = Lock(path)
    with pytest.raises(Problem):
        Lock(link)
    lock.release()
