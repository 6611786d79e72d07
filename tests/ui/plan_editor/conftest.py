"""A desk on a database of its own, with one contract and the draft of its first plan, and the editor on screen."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from facilitator_app.services.desk import Desk, create_desk
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Words
from tests.ui.plan_editor.plans import TODAY, contract, draft


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """One contract notified on 14 September 2026, with an empty plan of its first year."""
    made = create_desk(
        tmp_path / "plans.db", data_dir=tmp_path / "data", words=Words(language="en"), clock=lambda: TODAY
    )
    made.contracts.save(contract(made), None, "create")
    yield made
    made.close()


@pytest.fixture
def plan_id(desk: Desk) -> str:
    """A draft with two axes, one of them complete."""
    empty = desk.plans.create("contract", 1)
    desk.plans.save(empty, draft(empty), "fill")
    return empty.id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[PlanEditorPage]:
    """The editor in a window that undoes and redoes, as the main window does."""
    window = QMainWindow()
    qtbot.addWidget(window)
    made = PlanEditorPage(desk, Words(language="en"), Settings(tmp_path / "settings.ini"))
    window.setCentralWidget(made)
    for key, act in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Redo, "redo")):
        action = QAction(act, window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(getattr(made.undo_stack, act))
        window.addAction(action)
    window.resize(1366, 728)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.flush()
    window.close()


@pytest.fixture
def today() -> dt.date:
    """The day the desk takes for today."""
    return TODAY
