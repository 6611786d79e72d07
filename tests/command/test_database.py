"""`example`, `backup`, `restore`, `check`."""

from pathlib import Path

from facilitator_app.services.desk import open_desk
from tests.command.conftest import Run


def test_example_is_made_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "exemple.db"
    done = run("example", path, "--json").json
    assert done["contracts"] == len(run("--database", path, "contracts", "--json").json)
    body = path.read_bytes()

    again = run("example", path)
    assert (again.status, len(again.err.splitlines())) == (1, 1)
    assert path.read_bytes() == body


def test_backup_and_restore_keep_the_present_aside(run: Run, example: Path, tmp_path: Path) -> None:
    copy, data = tmp_path / "copie.db", tmp_path / "data"
    assert run("--database", example, "--data-dir", data, "backup", copy, "--json").json["size"] > 0
    present = example.read_bytes()
    desk = open_desk(example, data_dir=data)
    desk.contracts.bin([desk.contracts.by_reference("2024-BOF-012").id])
    desk.close()

    done = run("--database", example, "--data-dir", data, "restore", copy, "--json").json

    assert Path(done["kept"]).is_relative_to(data)
    assert len(example.read_bytes()) == len(present)
    references = [c["reference"] for c in run("--database", example, "contracts", "--json").json]
    assert "2024-BOF-012" in references


def test_restoring_garbage_or_over_an_open_database_is_refused(run: Run, example: Path, tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.db"
    garbage.write_bytes(b"garbage")
    before = example.read_bytes()
    assert run("--database", example, "restore", garbage).status == 1
    assert run("--database", example, "restore", tmp_path / "absent.db").status == 1

    copy = tmp_path / "copie.db"
    run("--database", example, "backup", copy)
    desk = open_desk(example, data_dir=tmp_path)
    refused = run("--database", example, "restore", copy)
    assert (refused.status, len(refused.err.splitlines())) == (1, 1)
    # Reading and copying go on beside an open window; importing doesn't.
    assert run("--database", example, "contracts").status == 0
    assert run("--database", example, "backup", tmp_path / "deux.db").status == 0
    (tmp_path / "a.csv").write_text("reference;objet;acheteur\nA;x;B\n", encoding="utf-8")
    assert run("--database", example, "import", tmp_path / "a.csv").status == 1
    desk.close()
    assert example.read_bytes() == before


def test_check(run: Run, example: Path) -> None:
    assert run("--database", example, "check", "--json").json == {"database": str(example), "sound": True}
    body = bytearray(example.read_bytes())
    body[len(body) // 2 : len(body) // 2 + 8192] = bytes(8192)
    example.write_bytes(body)

    done = run("--database", example, "check")

    assert (done.status, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert "endommagé" in done.err


def test_a_backup_makes_no_folder_that_is_not_there(run: Run, example: Path, tmp_path: Path) -> None:
    refused = run("backup", tmp_path / "share" / "copy.db", "--database", example, "--language", "en")
    assert refused.status == 1
    assert f"“{tmp_path / 'share'}”" in refused.err
    assert not (tmp_path / "share").exists()
