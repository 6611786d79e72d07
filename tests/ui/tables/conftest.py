"""Three tasks on screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.tables.tasks import THREE, Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """Three tasks in two groups, on screen."""
    made = Desk(THREE)
    qtbot.addWidget(made.window)
    made.window.resize(1200, 600)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    made.table.view.setFocus()
    qtbot.waitUntil(made.table.view.hasFocus)
    yield made
    made.editing.flush()
    made.window.close()
