"""A desk on the example contracts, and the main window on it, for the tests of the shell."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.services.desk import Desk, create_desk, open_desk
from facilitator_app.services.example import make_example
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the example, to be copied."""
    file = tmp_path_factory.mktemp("example") / "example.db"
    make_example(file, words=Words(), clock=lambda: TODAY)
    return file


@pytest.fixture
def example_desk(example_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """The example contracts, on the day they were written for."""
    copy = tmp_path / "data" / "example.db"
    copy.parent.mkdir()
    shutil.copy(example_file, copy)
    desk = open_desk(copy, data_dir=copy.parent, clock=lambda: TODAY)
    yield desk
    desk.close()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new database."""
    desk = create_desk(tmp_path / "data" / "new.db", data_dir=tmp_path / "data", clock=lambda: TODAY)
    yield desk
    desk.close()


@pytest.fixture
def shell_settings(tmp_path: Path) -> Settings:
    """Settings of a person who starts for the first time."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def shell_worker(qtbot: QtBot) -> Iterator[Worker]:
    """The worker of the program; what it was given is done before the test ends."""
    worker = Worker()
    yield worker
    worker.wait()
    qtbot.waitUntil(lambda: not worker.busy)


MakeWindow = Callable[[Desk], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, shell_settings: Settings, shell_worker: Worker) -> MakeWindow:
    """Opens the main window on a desk, as after its first paint."""

    def make(desk: Desk) -> MainWindow:
        window = MainWindow(desk, Words(), shell_settings, shell_worker)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.list_page.complete()
        qtbot.waitUntil(lambda: window.list_page.counts.unfiltered == window.list_page.model.rowCount())
        return window

    return make


@pytest.fixture
def window(make_window: MakeWindow, example_desk: Desk) -> MainWindow:
    """The main window on the example."""
    return make_window(example_desk)
