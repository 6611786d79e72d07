"""What is told before a meeting ends, and what its projected steps keep to themselves."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Attendee, Decision
from facilitator_app.domain.review import Gap, Missing, Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.review_wizard.steps.agreement import AgreementPage
from facilitator_app.ui.review_wizard.steps.attendance import AttendancePage
from facilitator_app.ui.review_wizard.steps.decisions import _what_binds
from facilitator_app.ui.review_wizard.steps.exchanges import ExchangesPage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY
from tests.ui.review_wizard.keyboard import focused, press, type_in

OPEN_REVIEW = "papier-bilan-1"


def note(step: AttendancePage) -> str:
    label = step.date.findChild(QLabel, "meetingDateNote")
    assert label is not None
    return label.text()


def test_a_day_still_to_come_is_told_at_once_and_before_the_end(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.ATTENDANCE, True)
    step = page._pages[Step.ATTENDANCE]
    assert isinstance(step, AttendancePage)
    ahead = replace(page.case.meeting, date=TODAY + dt.timedelta(days=1))
    page.case.change(ahead, "date")
    assert "still to come" in note(step)
    with messages.answering(False) as script:
        page.ending.finish()
    assert "still to come" in script.asked[0]

    page.case.change(replace(ahead, date=TODAY), "date")
    assert "still to come" not in note(step)
    assert "still to come" not in page.ending._what_happens()


def test_a_correction_does_not_promise_a_plan_that_is_there(wizard: Opened, desk: Desk) -> None:
    page = wizard(desk.meetings.correct("bof-bilan-2", "Date").id)
    assert "stays closed" in page.ending._what_happens()
    assert "is made" not in page.ending._what_happens()


def test_private_notes_are_closed_until_asked_for(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.AGREEMENT, True)
    step = page._pages[Step.AGREEMENT]
    assert isinstance(step, AgreementPage)
    assert not step.notes.isVisible()
    step.notes_shown.setFocus()
    press(Qt.Key.Key_Space)
    assert step.notes.isVisible()
    type_in("entre nous")
    assert page.case.meeting.private_notes == "entre nous"
    page.move_step(-1)
    page.move_step(1)
    assert not step.notes.isVisible()


def test_insert_begins_with_the_name_and_a_person_without_one_is_told(wizard: Opened, qtbot: QtBot) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.ATTENDANCE, True)
    step = page._pages[Step.ATTENDANCE]
    assert isinstance(step, AttendancePage)
    step.table.add()
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    type_in("Prénom Nom")
    press(Qt.Key.Key_Return)
    assert [a.name for a in page.case.meeting.attendees if a.name] == ["Prénom Nom"]

    bare = replace(page.case.meeting, attendees=(*page.case.meeting.attendees, Attendee(id="x", entity="Mairie")))
    page.case.change(bare, "add")
    page.move_step(1)
    gaps = [m for m in page.case.missing() if m.gap is Gap.NAMELESS_PERSON]
    assert gaps == [Missing(step=Step.ATTENDANCE, gap=Gap.NAMELESS_PERSON, subject_id="x", subject="Mairie")]
    page.go_to(gaps[0])
    assert step.table.current_id() == "x"


def test_what_is_typed_on_a_heading_begins_a_line_there(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.EXCHANGES, True)
    step = page._pages[Step.EXCHANGES]
    assert isinstance(step, ExchangesPage)
    before = len(page.case.meeting.exchanges)
    step.said.view.go_to(2, 0)
    type_in("Connaître les menus")
    press(Qt.Key.Key_Return)
    assert len(page.case.meeting.exchanges) == before + 1
    assert [e.kind for e in page.case.meeting.exchanges if e.text == "Connaître les menus"] == ["difficulty"]


def test_what_binds_decisions_is_said_once_it_is_known() -> None:
    unsaid, none = Decision(id="1"), Decision(id="2", term=ContractTerm.NONE)
    price = Decision(id="3", term=ContractTerm.PRICE)
    assert _what_binds((none,)).startswith("An exchange of letters is enough")
    assert "say whether" in _what_binds((none, unsaid))
    assert "exchange of letters" not in _what_binds((none, unsaid))
    assert "amendment" in _what_binds((price, none))
