"""The program is killed in the middle of typing: nothing typed half a second before is missing at the next start."""

import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.main_window import MainWindow
from tests.journeys.conftest import StartProgram, StartTypist
from tests.journeys.hands import in_dialog
from tests.journeys.typist import DRAFT_PLAN, NOT_CONVENED, OPEN_REVIEW

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")

# What the program promises, to the letter.
PROMISED = 0.5
TEXT = "Réduire l’emballage des légumes de moitié"


def killed(start_typist: StartTypist, story: str) -> None:
    """Has somebody type, and kills the program half a second after the last key."""
    typist = start_typist(story, TEXT)
    assert typist.told() == "typed"
    time.sleep(PROMISED)
    typist.process.kill()
    typist.process.wait()


def window_after(start_program: StartProgram) -> MainWindow:
    """The window of the next start."""
    window = start_program().window
    assert window is not None
    return window


def test_a_form_is_offered_back(folder: Path, start_typist: StartTypist, start_program: StartProgram) -> None:
    killed(start_typist, "form")
    window = window_after(start_program)
    assert "formulaire" in window.bar.text
    seen: list[tuple[object, object]] = []

    def look(form: ContractForm) -> None:
        entries = form.editing.value
        seen.append((entries.reference, entries.title))
        form.reject()

    resume = window.bar.findChild(QPushButton, "messageAct")
    assert isinstance(resume, QPushButton)
    in_dialog(ContractForm, resume.click, look)
    assert seen == [("2027-001", TEXT)]


def test_a_cell_of_the_plan_is_there(on_example: Path, start_typist: StartTypist, start_program: StartProgram) -> None:
    killed(start_typist, "plan")
    desk = window_after(start_program).desk
    [plan] = desk.plans.of_contract(DRAFT_PLAN)
    assert TEXT in [objective.title for objective in desk.plans.get(plan.id).objectives]


def test_a_note_of_the_review_is_there(
    on_example: Path, start_typist: StartTypist, start_program: StartProgram
) -> None:
    killed(start_typist, "review")
    window = window_after(start_program)
    meeting = window.desk.meetings.open_meeting(OPEN_REVIEW)
    assert meeting is not None
    assert TEXT in window.desk.meetings.get(meeting.id).highlights
    assert meeting.step == "agreement"


def test_a_chapter_begun_with_these_very_keys_is_there(
    on_example: Path, start_typist: StartTypist, start_program: StartProgram
) -> None:
    killed(start_typist, "kick_off")
    desk = window_after(start_program).desk
    assert desk.kick_offs.of_contract(NOT_CONVENED).place == TEXT


def test_what_two_chapters_share_is_there(
    on_example: Path, start_typist: StartTypist, start_program: StartProgram
) -> None:
    killed(start_typist, "preparation")
    desk = window_after(start_program).desk
    assert desk.preparations.of_contract(NOT_CONVENED).notes == TEXT
