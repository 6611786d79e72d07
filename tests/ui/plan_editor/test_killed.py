"""Killed with a cell half typed: what was there half a second before is in the database."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.services.desk import open_desk
from facilitator_app.words.words import Words
from tests.ui.plan_editor.plans import TODAY

_TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator_app.services.desk import create_desk
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Words
from tests.ui.plan_editor.plans import TODAY, contract, draft

folder = Path(sys.argv[1])
application = QApplication([])
words = Words(language="en")
desk = create_desk(folder / "plans.db", data_dir=folder / "data", words=words, clock=lambda: TODAY)
desk.contracts.save(contract(desk), None, "create")
empty = desk.plans.create("contract", 1)
desk.plans.save(empty, draft(empty), "fill")
page = PlanEditorPage(desk, words, Settings(folder / "settings.ini"))
page.resize(1366, 728)
page.show()
page.open_plan(empty.id)
print(empty.id, flush=True)


def type_on():
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.objectives.go_to("obj-1", "title")
    for letter in "Half a sentence":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    # Half a second after the last key, with the editor still open.
    QTimer.singleShot(500, lambda: print(page.objectives.table.view.delegate.editor is not None, flush=True))


QTimer.singleShot(0, type_on)
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_text_in_an_open_cell_survives_a_kill(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", _TYPIST, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=root) as typist:
        assert typist.stdout is not None
        plan_id = typist.stdout.readline().strip()
        still_open = typist.stdout.readline().strip()
        typist.send_signal(signal.SIGKILL)
    assert still_open == "True"
    desk = open_desk(tmp_path / "plans.db", data_dir=tmp_path / "data", words=Words(language="en"), clock=lambda: TODAY)
    try:
        assert desk.plans.get(plan_id).objectives[0].title == "Half a sentence"
    finally:
        desk.close()
