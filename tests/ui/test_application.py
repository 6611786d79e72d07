"""Starting and ending the program: the order, the second start, what a session before has left."""

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import launch
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import backups_dir, outbox_dir
from facilitator_app.services import safekeeping
from facilitator_app.services.launch import Launch
from facilitator_app.services.loose_files import KEPT_FOR, LooseFiles
from facilitator_app.ui import messages
from facilitator_app.ui.application import Session
from facilitator_app.ui.language import speak
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.single_instance import SingleInstance

Start = Callable[[], Session]


@pytest.fixture
def launched(tmp_path: Path, example_file: Path) -> Launch:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(example_file, folder / "mine.db")
    return launch(database=folder / "mine.db", data_dir=folder, language="en")


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, launched: Launch) -> Iterator[Start]:
    """Starts sessions and ends them after the test."""
    sessions: list[Session] = []

    def begin() -> Session:
        session = Session(qapp, launched)
        sessions.append(session)
        return session

    yield begin
    for session in sessions:
        if session.window is not None:
            session.window.close()
        session.end()
        session.deleteLater()
        qtbot.waitUntil(lambda session=session: not session.worker.busy)  # type: ignore[misc]  # mypy knows no default here
    speak(qapp, "en")


def settled(qtbot: QtBot, session: Session) -> None:
    """Waits until the steps after the first paint are done."""
    window = session.window
    assert window is not None
    qtbot.waitUntil(lambda: window.list_page.summary is not None and session.settled, timeout=15_000)


def test_the_list_is_painted_and_then_completed(qtbot: QtBot, start: Start) -> None:
    session = start()
    assert session.open()
    window = session.window
    assert window is not None
    assert window.list_page.summary is None
    settled(qtbot, session)
    assert window.list_page.model.rowCount() == 9
    qtbot.waitUntil(lambda: "Backup" in window.status.backup.text(), timeout=15_000)
    # The steps come one by one, the line of the day among the last.
    assert window.bar.text.startswith("Today: ")


def test_old_drafts_and_copies_are_taken_away(qtbot: QtBot, start: Start, launched: Launch) -> None:
    old = dt.datetime.now(dt.UTC) - KEPT_FOR - dt.timedelta(days=1)
    files = [outbox_dir(launched.data_dir) / name / f"{name}.eml" for name in ("old", "changed", "new")]
    for file, at in zip(files, (old, old, None), strict=True):
        file.parent.mkdir(parents=True)
        file.write_bytes(b"Subject:")
        LooseFiles(launched.data_dir).note(file, b"Subject:", now=at)
    files[1].write_bytes(b"Subject: mine")
    session = start()
    assert session.open()
    settled(qtbot, session)
    qtbot.waitUntil(lambda: not files[0].parent.exists(), timeout=15_000)
    assert files[1].exists() and files[2].exists()


def test_a_second_start_raises_the_first_window_and_is_done(
    qtbot: QtBot, start: Start, launched: Launch, tmp_path: Path
) -> None:
    session = start()
    assert session.open()
    settled(qtbot, session)
    second = SingleInstance(launched.database, launched.data_dir)
    assert not second.is_first()
    with qtbot.waitSignal(session.instance.raise_wanted):
        assert second.raise_first()


def test_the_first_start_of_all_makes_the_folder_that_the_lock_is_in(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    first, second = SingleInstance(folder / "my.db", folder), SingleInstance(folder / "my.db", folder)
    assert first.is_first()
    assert not second.is_first()
    first.release()
    assert second.is_first()
    second.release()


def test_a_killed_session_is_told_and_a_clean_one_is_not(qtbot: QtBot, start: Start, launched: Launch) -> None:
    logs = launched.data_dir / "logs"
    logs.mkdir(parents=True)
    (logs / "session").touch()
    session = start()
    assert session.open()
    settled(qtbot, session)
    assert session.window is not None
    assert "stopped abruptly" in session.window.bar.text
    session.window.close()
    session.end()
    assert not (logs / "session").exists()


def test_a_file_that_is_not_ours_gets_one_sentence(start: Start, launched: Launch) -> None:
    launched.database.write_bytes(b"not a database at all" * 100)
    before = launched.database.read_bytes()
    session = start()
    with messages.answering(None) as script:
        assert not session.open()
    assert session.status == 1
    assert len(script.asked) == 1
    assert "mine.db" in script.asked[0]
    assert launched.database.read_bytes() == before


def test_a_backup_is_put_back_and_its_contracts_are_there(
    qtbot: QtBot, start: Start, launched: Launch, tmp_path: Path
) -> None:
    session = start()
    assert session.open()
    settled(qtbot, session)
    window = session.window
    assert window is not None
    copy = tmp_path / "copy.db"
    window.desk.safekeeping.backup(copy)
    window.desk.contracts.bin(["bof-marche"])
    window.restore_wanted.emit(copy)
    assert session.window is not window
    assert session.window is not None
    assert session.window.list_page.model.rowCount() == 9
    assert session.window.bar.text == "The backup is restored."
    settled(qtbot, session)


@pytest.mark.parametrize("lose", [False, True])
def test_what_can_not_be_saved_is_asked_about_before_a_backup_is_put_back(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lose: bool
) -> None:
    session = start()
    assert session.open()
    settled(qtbot, session)
    window = session.window
    assert window is not None
    copy = tmp_path / "copy.db"
    window.desk.safekeeping.backup(copy)
    window.desk.contracts.bin(["bof-marche"])
    window.show_meeting("papier-bilan-1")
    page = window.pages.current
    assert isinstance(page, ReviewPage)

    def full(*_: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="a.db")

    monkeypatch.setattr(window.desk.meetings, "save", full)
    page.editing.change(replace(page.editing.value, place="Lille"), "change place")
    with messages.answering(lose) as script:
        window.restore_wanted.emit(copy)
    assert len(script.asked) == 1
    assert (session.window is window) is not lose
    assert session.window is not None
    assert session.window.list_page.model.rowCount() == (9 if lose else 8)
    if not lose:
        assert page.editing.value.place == "Lille"
        monkeypatch.undo()
        assert page.flush()
    settled(qtbot, session)


def test_a_backup_that_can_not_be_put_back_at_the_start_is_told(
    start: Start, launched: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backups_dir(launched.data_dir, launched.database)
    folder.mkdir(parents=True)
    backup = folder / "2026-11-20T080000-daily.db"
    shutil.copy(launched.database, backup)
    body = launched.database.read_bytes()
    launched.database.write_bytes(body[:4096] + b"\xee" * (len(body) - 4096))

    def refuse(source: Path, *_: object) -> Path:
        raise Problem(ProblemKind.BACKUP_DAMAGED, path=str(source), reason="")

    monkeypatch.setattr(safekeeping, "restore", refuse)
    session = start()
    with messages.answering(0, 0, None) as script:
        assert not session.open()
    [first, told, again] = script.asked
    assert first == again
    assert backup.name in told
    assert "damaged" in told


def test_the_language_changes_at_once(qtbot: QtBot, start: Start) -> None:
    session = start()
    assert session.open()
    settled(qtbot, session)
    assert session.window is not None
    assert session.window.actions_.new.text() == "&New contract"
    session.window.language_wanted.emit("fr")
    assert session.window.actions_.new.text() == "&Nouveau marché"
    assert session.window.words.language == "fr"
    settled(qtbot, session)
    assert dt.date.today() == session.window.desk.today()


def test_without_a_screen_one_sentence_is_said_and_the_reason_kept(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "none_such"}
    done = subprocess.run(
        [sys.executable, "-m", "facilitator_app", "--data-dir", str(tmp_path), "--language", "fr"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    log_file = tmp_path / "logs" / "plans-de-progres.log"
    assert done.returncode == 1
    assert done.stderr == (
        "La fenêtre ne peut pas s’ouvrir\u00a0: aucun écran n’a été trouvé, ou une bibliothèque manque\u202f; "
        f"les détails sont dans {log_file}.\n"
    )
    assert "none_such" in log_file.read_text(encoding="utf-8")
