"""The wizard on the example contracts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.services.desk import Desk
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from tests.ui.review_wizard.desks import WORDS, example_desk

Opened = Callable[[str], ReviewPage]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def worker(qtbot: QtBot) -> Worker:
    """The worker of the window that the page would be in; `settle` waits for it."""
    return Worker()


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[ReviewPage], None]:
    """Lets a page end what it has begun."""

    def end(page: ReviewPage) -> None:
        page.flush()
        page.worker.wait()
        qtbot.waitUntil(lambda: not page.worker.busy, timeout=30_000)

    return end


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot, tmp_path: Path, settle: Callable[[ReviewPage], None], worker: Worker) -> Opened:
    """Opens the wizard on a meeting, on screen."""

    def open_on(meeting_id: str) -> ReviewPage:
        page = ReviewPage(desk, WORDS, Settings(tmp_path / "settings.ini"), worker)
        qtbot.addWidget(page, before_close_func=settle)
        page.resize(1300, 720)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_meeting(meeting_id)
        return page

    return open_on
