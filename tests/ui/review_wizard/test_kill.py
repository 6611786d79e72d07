"""The program is killed in the middle of a meeting: nothing typed half a second before is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.services.desk import Desk
from tests.ui.review_wizard.desks import reopened

OPEN_REVIEW = "papier-bilan-1"

KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator_app.domain.review import Step
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from tests.ui.review_wizard.desks import WORDS, reopened
from tests.ui.review_wizard.keyboard import type_in

application = QApplication([])
folder = Path(sys.argv[1])
page = ReviewPage(reopened(folder), WORDS, Settings(folder / "settings.ini"), Worker())
page.show()
page.activateWindow()
QTest.qWaitForWindowActive(page)
page.open_meeting(sys.argv[4])
page._chosen(Step(sys.argv[2]), True)
if sys.argv[2] == "agreement":
    page._pages[Step.AGREEMENT].highlights.setFocus()
if sys.argv[2] == "projects":
    table = page._pages[Step.PROJECTS].projects.tables["objective"]
    table.view.setFocus()
    table.add()
type_in(sys.argv[3])
QTest.qWait(500)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize(
    ("step", "typed"), [("indicators", "11"), ("agreement", "Bonne année"), ("decisions", "Titulaire : x")]
)
def test_nothing_typed_half_a_second_before_a_kill_is_missing(
    desk: Desk, tmp_path: Path, step: str, typed: str
) -> None:
    desk.close()
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", KILLED, str(tmp_path), step, typed, OPEN_REVIEW]
    killed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr

    again = reopened(tmp_path)
    try:
        meeting = again.meetings.get(OPEN_REVIEW)
        assert meeting.step == step
        draft = again.drafts.get(f"decision:{OPEN_REVIEW}")
        kept = [str(e.number) for e in meeting.indicator_entries]
        kept += [meeting.highlights, draft.text if draft else ""]
        assert typed in kept
    finally:
        again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_project_typed_at_the_kick_off_is_not_lost_either(desk: Desk, tmp_path: Path) -> None:
    meeting = desk.meetings.start("gants-marche", MeetingKind.KICK_OFF)
    known = len(desk.kick_offs.of_contract("gants-marche").proposed)
    desk.close()
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", KILLED, str(tmp_path), "projects", "Former", meeting.id]
    killed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr

    again = reopened(tmp_path)
    try:
        proposed = again.kick_offs.of_contract("gants-marche").proposed
        assert "Former" in [line.text for line in proposed]
        assert len(proposed) == known + 1
    finally:
        again.close()
