"""Real processes of the command, and the real program on a data folder of one's own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import launch, words_for
from facilitator_app.paths import database_path
from facilitator_app.services.example import make_example
from facilitator_app.ui.application import Session
from facilitator_app.ui.language import speak
from tests.journeys.hands import until

ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said, and its exit status."""

    status: int
    said: str
    complained: str

    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.said)


Command = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder."""
    made = tmp_path / "données"
    made.mkdir()
    return made


@pytest.fixture
def command(folder: Path) -> Command:
    """Runs the command in a process of its own, on the data folder, in French."""

    def run(*arguments: str | Path, before: Callable[[], None] | None = None) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "facilitator_app", "--data-dir", str(folder), *map(str, arguments)],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=_SECONDS,
            check=False,
            preexec_fn=before,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    return run


def environment() -> dict[str, str]:
    """What a process started by a test is given beside what it inherits."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the example, to be copied."""
    file = tmp_path_factory.mktemp("example") / "example.db"
    make_example(file, words=words_for("fr"))
    return file


@pytest.fixture
def on_example(folder: Path, example_file: Path) -> Path:
    """The data folder, with the example as the person's own database."""
    shutil.copy(example_file, database_path(folder))
    return folder


StartProgram = Callable[[], Session]


@pytest.fixture
def start_program(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[StartProgram]:
    """Starts the program in this process, in French, and waits until it has come to rest; ends it after the test."""
    sessions: list[Session] = []

    def start() -> Session:
        session = Session(qapp, launch(data_dir=folder, language="fr"))
        sessions.append(session)
        assert session.open()
        window = session.window
        assert window is not None
        window.activateWindow()
        until(lambda: session.settled and not session.worker.busy, "the start to be done")
        return session

    yield start
    for session in sessions:
        if session.window is not None:
            session.window.close()
        session.end()
        until(lambda session=session: not session.worker.busy, "the end")  # type: ignore[misc]  # mypy knows no default here
        session.deleteLater()
    speak(qapp, "en")


@dataclass(frozen=True, slots=True)
class Typist:
    """A process with the program and somebody at its keys."""

    process: "subprocess.Popen[str]"

    def told(self) -> str:
        """The next line it prints."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


StartTypist = Callable[..., Typist]


@pytest.fixture
def start_typist(folder: Path) -> Iterator[StartTypist]:
    """Starts typist.py at a story on the data folder; whatever becomes of it, it is gone after the test."""
    processes: list[subprocess.Popen[str]] = []

    def start(story: str, *arguments: str) -> Typist:
        words: Sequence[str] = [sys.executable, str(ROOT / "tests/journeys/typist.py"), str(folder), story, *arguments]
        process = subprocess.Popen(words, stdout=subprocess.PIPE, encoding="utf-8", env=environment(), cwd=ROOT)
        processes.append(process)
        return Typist(process)

    yield start
    for process in processes:
        process.kill()
        process.communicate()
