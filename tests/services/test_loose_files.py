"""Drafts and copies made for other programs: old ones go, what a person has touched stays."""

import datetime as dt
import json
from pathlib import Path

import pytest

from facilitator_app.paths import documents_dir, loose_dir, outbox_dir
from facilitator_app.services.loose_files import KEPT_FOR, LooseFiles

NOW = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)
LATER = NOW + KEPT_FOR + dt.timedelta(seconds=1)


@pytest.fixture
def loose(tmp_path: Path) -> LooseFiles:
    return LooseFiles(tmp_path)


def written(loose: LooseFiles, path: Path, *, contract_id: str = "", content: bytes = b"%PDF-") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    loose.note(path, content, contract_id=contract_id, now=NOW)
    return path


def notes(folder: Path) -> list[Path]:
    return list(loose_dir(folder).glob("*"))


def test_old_files_go_with_their_empty_folders(loose: LooseFiles, tmp_path: Path) -> None:
    draft = written(loose, outbox_dir(tmp_path) / "2025-1_CR" / "2025-1_CR.eml")
    copy = written(loose, documents_dir(tmp_path) / "c" / "12345678" / "plan.pdf")
    assert loose.sweep(now=NOW + KEPT_FOR) == 0
    assert draft.exists() and copy.exists()
    assert loose.sweep(now=LATER) == 2
    assert list(outbox_dir(tmp_path).iterdir()) == list(documents_dir(tmp_path).iterdir()) == []
    assert notes(tmp_path) == []


def test_one_opened_again_stays_as_long_again(loose: LooseFiles, tmp_path: Path) -> None:
    copy = written(loose, documents_dir(tmp_path) / "c" / "1" / "plan.pdf")
    loose.note(copy, b"%PDF-", now=LATER)
    assert loose.sweep(now=LATER) == 0
    assert len(notes(tmp_path)) == 1


def test_what_a_person_changed_or_added_stays(loose: LooseFiles, tmp_path: Path) -> None:
    changed = written(loose, documents_dir(tmp_path) / "c" / "1" / "plan.pdf")
    changed.write_bytes(b"%PDF- annotated")
    draft = written(loose, outbox_dir(tmp_path) / "2025-1_CR" / "2025-1_CR.eml")
    own = draft.with_name("annexe.ods")
    own.write_bytes(b"own")
    assert loose.sweep(now=LATER) == 1
    assert changed.exists() and own.exists() and not draft.exists()
    # Changed back, it is still the person's.
    changed.write_bytes(b"%PDF-")
    assert loose.sweep(now=LATER) == 0
    assert changed.exists()


def test_nothing_outside_its_folders_is_touched(loose: LooseFiles, tmp_path: Path) -> None:
    database = tmp_path / "plans-de-progres.db"
    outside = tmp_path.parent / f"{tmp_path.name}-own.pdf"
    kept = [written(loose, path) for path in (database, outbox_dir(tmp_path).parent / "settings.ini")]
    outside.write_bytes(b"%PDF-")
    kept.append(outside)
    linked = outbox_dir(tmp_path) / "elsewhere"
    linked.parent.mkdir(exist_ok=True)
    linked.symlink_to(tmp_path.parent, target_is_directory=True)
    loose.note(linked / outside.name, b"%PDF-", now=NOW)
    told = json.loads(notes(tmp_path)[0].read_text())
    for number, path in enumerate(("../../etc/passwd", f"outbox/../{database.name}", str(outside))):
        (loose_dir(tmp_path) / f"{number}.json").write_text(json.dumps(told | {"path": path}))
    for number, text in enumerate(("", "[]", "{}", '{"path": 1}', "null")):
        (loose_dir(tmp_path) / f"bad{number}.json").write_text(text)
    assert loose.sweep(now=LATER) == 0
    assert all(path.exists() for path in kept)
    assert notes(tmp_path) == []
    outside.unlink()


def test_a_file_that_another_program_holds_goes_another_time(
    loose: LooseFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = written(loose, documents_dir(tmp_path) / "c" / "1" / "plan.pdf")
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == copy:
            raise PermissionError
        unlink(path, missing_ok)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        assert loose.sweep(now=LATER) == 0
    assert copy.exists()
    assert loose.sweep(now=LATER) == 1
    assert not copy.exists()


def test_drafts_go_with_their_contract(loose: LooseFiles, tmp_path: Path) -> None:
    gone = written(loose, outbox_dir(tmp_path) / "a" / "a.eml", contract_id="gone")
    stays = written(loose, outbox_dir(tmp_path) / "b" / "b.eml", contract_id="stays")
    loose.discard("gone")
    assert not gone.exists() and stays.exists()


def test_without_a_place_for_notes_the_file_simply_stays(loose: LooseFiles, tmp_path: Path) -> None:
    loose_dir(tmp_path).write_bytes(b"in the way")
    copy = written(loose, documents_dir(tmp_path) / "plan.pdf")
    assert loose.sweep(now=LATER) == 0
    assert copy.exists()
