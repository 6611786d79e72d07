import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store import backups
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.opening import create_store, open_store
from facilitator_app.store.store import Store
from facilitator_app.store.version import SCHEMA_VERSION
from tests.store.values import CONTRACT, PLAN, contract


@pytest.fixture
def closed(store: Store) -> Path:
    """The file of a closed database with some contracts."""
    for number in range(40):
        store.contracts.save(None, contract(number), "Create")
    store.refresh()
    store.close()
    return store.path


def refusal(path: Path, *, read_only: bool = False, folder: Path | None = None) -> Problem:
    """The problem that keeps a file from being opened; it is left as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Problem) as caught:
        open_store(path, backups_dir=folder, read_only=read_only)
    assert before == (path.read_bytes() if path.is_file() else None)
    assert caught.value.details["path"] == str(path)
    return caught.value


def test_a_new_database_is_ours_and_empty(path: Path) -> None:
    with create_store(path / "deeper" / "plans.db") as store:
        assert store.contracts.ids() == ()
        assert store.listing.page(ListQuery()) == ()
    raw = sqlite3.connect(path / "deeper" / "plans.db")
    assert raw.execute("PRAGMA application_id").fetchone() == (0x50645072,)
    assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    raw.close()


def test_nothing_is_created_over_a_file(closed: Path) -> None:
    with pytest.raises(Problem) as caught:
        create_store(closed)
    assert caught.value.kind is ProblemKind.FILE_EXISTS
    with pytest.raises(Problem) as caught:
        create_store(closed.parent)
    assert caught.value.kind is ProblemKind.IS_A_FOLDER


def test_a_database_that_can_not_be_finished_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Problem) as caught:
        create_store(path)
    assert caught.value.kind is ProblemKind.NO_PERMISSION
    assert [p.name for p in path.parent.iterdir()] == ["plans.db.lock"]


def test_what_is_no_database_of_ours(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.db").kind is ProblemKind.NO_SUCH_FILE
    assert refusal(tmp_path).kind is ProblemKind.IS_A_FOLDER
    garbage = tmp_path / "garbage.db"
    for content in (b"", b"%PDF-1.7", os.urandom(9000)):
        garbage.write_bytes(content)
        assert refusal(garbage).kind is ProblemKind.NOT_OURS
        assert refusal(garbage, read_only=True).kind is ProblemKind.NOT_OURS
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE record (key)")
    other.close()
    assert refusal(tmp_path / "other.db").kind is ProblemKind.NOT_OURS
    assert not list(tmp_path.glob("*.lock")), "nothing is left beside a stranger's file"


def test_a_newer_file_is_refused_untouched(closed: Path) -> None:
    raw = sqlite3.connect(closed)
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    raw.close()
    for read_only in (False, True):
        problem = refusal(closed, read_only=read_only)
        assert problem.kind is ProblemKind.NEWER
        assert problem.details["version"] == str(SCHEMA_VERSION + 1)


def test_a_file_cut_short_is_damaged_and_its_backup_is_told(closed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    good = folder / backups.backup_name(backups.Reason.DAILY)
    backups.back_up(closed, good)
    newer = folder / "2099-01-01T000000-daily.db"
    newer.write_bytes(b"broken")
    size = closed.stat().st_size
    for left in (size // 2 + 100, 4096, 90):
        os.truncate(closed, left)
        problem = refusal(closed, folder=folder)
        assert problem.kind is ProblemKind.DAMAGED
    assert refusal(closed, folder=folder).details.get("backup", str(good)) == str(good)


def test_a_broken_table_is_damage(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    closed.write_bytes(content)
    assert refusal(closed).kind is ProblemKind.DAMAGED
    content[100:4096] = b"\xff" * 3996
    closed.write_bytes(content)
    assert refusal(closed).kind is ProblemKind.DAMAGED


def test_hidden_damage_is_found_by_the_backup(closed: Path, tmp_path: Path) -> None:
    raw = sqlite3.connect(closed)
    [page] = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'record_of_contract'").fetchone()
    raw.close()
    content = bytearray(closed.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xee" * 4096
    closed.write_bytes(content)
    with pytest.raises(Problem) as checked:
        backups.check(closed)
    with pytest.raises(Problem) as copied:
        backups.back_up(closed, tmp_path / "kept.db")
    for caught in (checked, copied):
        assert caught.value.kind is ProblemKind.DAMAGED
        assert caught.value.details["path"] == str(closed)
    assert not (tmp_path / "kept.db").exists()


def test_a_second_opener_is_told_who_has_it(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    script = (
        "import sys; from pathlib import Path; from facilitator_app.domain.problems import Problem\n"
        "from facilitator_app.store.opening import open_store\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except Problem as problem: print(problem.kind, problem.details['pid'])\n"
        "with open_store(Path(sys.argv[1]), read_only=True) as s: print(s.contracts.ids())\n"
    )
    ran = subprocess.run([sys.executable, "-c", script, store.path], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == [f"locked {os.getpid()}", "('contract',)"]


def test_once_closed_it_can_be_opened(store: Store) -> None:
    store.close()
    with open_store(store.path) as again:
        with pytest.raises(Problem) as caught:
            open_store(store.path)
        assert caught.value.kind is ProblemKind.LOCKED
        assert again.contracts.ids() == ()


def test_reading_only_writes_nothing(closed: Path) -> None:
    before = closed.read_bytes()
    with open_store(closed, read_only=True) as store:
        assert store.read_only
        assert len(store.listing.page(ListQuery(text="ecoles"))) == 40
        with pytest.raises(Problem) as caught:
            store.contracts.save(None, CONTRACT, "Create")
        assert caught.value.kind is ProblemKind.READ_ONLY
    assert closed.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
@pytest.mark.parametrize(
    ("mode", "folder_mode", "kind"),
    [
        (0o000, 0o755, ProblemKind.NO_PERMISSION),
        (0o444, 0o777, ProblemKind.READ_ONLY),
        (0o644, 0o555, ProblemKind.NO_PERMISSION),
    ],
)
def test_rights_are_told_at_once(mode: int, folder_mode: int, kind: ProblemKind) -> None:
    script = (
        "import fcntl, os, sys; from pathlib import Path; from facilitator_app.domain.problems import Problem\n"
        "from facilitator_app.store import backups; from facilitator_app.store.opening import open_store\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except Problem as problem: print(problem.kind)\n"
    )
    # Not pytest's own folder: it lets nobody else in, and the superuser may everything.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plans.db"
        create_store(path).close()
        path.with_name("plans.db.lock").unlink()
        path.chmod(mode)
        path.parent.chmod(folder_mode)
        ran = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=False)
        path.parent.chmod(0o755)
    assert ran.stdout.split() == [str(kind)], ran.stderr


def test_the_first_list_loads_nothing_heavy(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.plans.save(None, PLAN, "Create")
    store.refresh()
    store.close()
    script = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from facilitator_app.store.opening import open_store\n"
        "from facilitator_app.store.list_query import ListQuery\n"
        f"store = open_store(Path(sys.argv[1]), clock=lambda: date.fromisoformat('{store.today()}'))\n"
        "print(len(store.listing.page(ListQuery())), store.listing.counts(ListQuery()).total)\n"
        "print([m for m in ('sqlalchemy', 'alembic', 'msgspec', 'holidays', 'platformdirs') if m in sys.modules])\n"
    )
    ran = subprocess.run([sys.executable, "-c", script, store.path], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["1 1", "[]"]
