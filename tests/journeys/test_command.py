"""The command from one end to the other, each call a process of its own, as scripts and IT call it."""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from facilitator_app.paths import database_path
from facilitator_app.store.version import SCHEMA_VERSION
from tests.journeys.conftest import Answer, Command

LONG = "2024-BOF-012"
LIST_KEYS = {"id", "reference", "title", "buyer", "holder", "notification_date", "duration_months", "status"}
DEADLINE_KEYS = {
    *("contract", "kind", "event_date", "raw_date", "date", "rolled_because", "owner", "status", "derogation"),
}


def done(answer: Answer) -> Answer:
    """An answer of a command that did what it was asked."""
    assert (answer.status, answer.complained) == (0, ""), answer.complained
    return answer


def refused(answer: Answer) -> str:
    """The one sentence of a command that refused."""
    assert answer.status == 1, answer
    assert answer.said == ""
    [sentence] = answer.complained.splitlines()
    assert sentence.endswith("."), sentence
    assert "Traceback" not in sentence
    return sentence


def test_from_the_example_to_a_restored_backup(command: Command, folder: Path, tmp_path: Path) -> None:
    database = database_path(folder)
    assert done(command("example", database, "--json")).json() == {"database": str(database), "contracts": 10}
    contracts = done(command("contracts", "--json")).json()
    assert len(contracts) == 10
    assert all(set(contract) >= LIST_KEYS | {"next_deadline"} for contract in contracts)
    found = done(command("contracts", "--search", "LYCEES", "--json")).json()
    assert LONG in [contract["reference"] for contract in found]
    shown = done(command("show", LONG, "--json")).json()
    assert {"contract", "feasibility", "terms", "plans", "meetings", "documents"} <= set(shown)
    assert [plan["year"] for plan in shown["plans"]] == [1, 2, 3]
    due = done(command("deadlines", "--from", "2026-01-01", "--until", "2027-12-31", "--json")).json()
    assert due
    assert all(set(deadline) >= DEADLINE_KEYS for deadline in due)
    assert "réunion de lancement" in done(command("deadlines")).said.casefold()
    paper = tmp_path / "compte rendu.pdf"
    done(command("document", "minutes", LONG, "--output", paper))
    assert paper.read_bytes().startswith(b"%PDF-")
    kept = tmp_path / "sauvegarde.db"
    done(command("backup", kept))
    database.write_bytes(database.read_bytes()[:5000])
    restored = done(command("restore", kept, "--json")).json()
    assert Path(restored["kept"]).is_file()
    assert done(command("check", "--json")).json()["sound"] is True
    assert len(done(command("contracts", "--json")).json()) == 10


def test_the_self_test_touches_nothing_of_ones_own(command: Command, folder: Path) -> None:
    told = done(command("self-test", "--json")).json()
    assert told["document_bytes"] > 0
    assert len(told["screens"]) > 5
    assert not database_path(folder).exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_none_of_ours_is_left_alone(command: Command, folder: Path, content: bytes) -> None:
    database = database_path(folder)
    database.write_bytes(content)
    assert database.name in refused(command("contracts"))
    assert database.read_bytes() == content
    assert [file.name for file in folder.iterdir() if file.is_file()] == [database.name]


def test_a_newer_file_is_left_alone(command: Command, on_example: Path) -> None:
    database = database_path(on_example)
    raw = sqlite3.connect(database)
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    raw.close()
    content = database.read_bytes()
    refused(command("show", LONG))
    assert database.read_bytes() == content


def test_a_damaged_file_is_told(command: Command, on_example: Path) -> None:
    database = database_path(on_example)
    content = bytearray(database.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    database.write_bytes(content)
    refused(command("check"))
    assert database.read_bytes() == bytes(content)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit for one process is POSIX's")
def test_a_full_disk_leaves_nothing_half_written(command: Command, on_example: Path, tmp_path: Path) -> None:
    import resource

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, 16_384))

    place = tmp_path / "full"
    place.mkdir()
    for arguments in (
        ("example", place / "example.db"),
        ("backup", place / "backup.db"),
        ("document", "minutes", LONG, "--output", place / "minutes.pdf"),
    ):
        refused(command(*arguments, before=little_room))
        assert list(place.iterdir()) == []
    done(command("check"))


def test_what_is_there_is_not_overwritten(command: Command, on_example: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    shutil.copy(database_path(on_example), there)
    before = there.read_bytes()
    assert there.name in refused(command("example", there))
    assert there.read_bytes() == before


def test_wrong_usage_has_a_status_of_its_own(command: Command) -> None:
    answer = command("document", "minutes")
    assert (answer.status, answer.said) == (2, "")
