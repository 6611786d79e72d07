"""What is told before a meeting ends, and what its projected steps keep to themselves."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Attendee, Decision, MeetingStatus, Position
from facilitator_app.domain.organisation import OrganisationKind, Party, Person
from facilitator_app.domain.review import Gap, Missing, Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.review_wizard.steps.agreement import AgreementPage
from facilitator_app.ui.review_wizard.steps.attendance import AttendancePage
from facilitator_app.ui.review_wizard.steps.decisions import _what_binds
from facilitator_app.ui.review_wizard.steps.exchanges import ExchangesPage
from facilitator_app.ui.review_wizard.steps.summary import SummaryPage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY
from tests.ui.review_wizard.keyboard import focused, press, type_in

OPEN_REVIEW = "papier-bilan-1"


def note(step: AttendancePage) -> str:
    label = step.date.findChild(QLabel, "meetingDateNote")
    assert label is not None
    return label.text()


def test_a_day_still_to_come_is_told_at_once_and_holds_up_the_end(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.ATTENDANCE, True)
    step = page._pages[Step.ATTENDANCE]
    assert isinstance(step, AttendancePage)
    ahead = replace(page.case.meeting, date=TODAY + dt.timedelta(days=1))
    page.case.change(ahead, "date")
    assert "still to come" in note(step)
    page._chosen(Step.SUMMARY, True)
    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    assert "still to come" in summary.list.item(0).text()
    bar = MessageBar(page)
    with messages.answering() as script:
        summary.finish.click()
    assert script.asked == []
    assert script.shown == [
        "The meeting is dated 22 November 2026, a day still to come: correct the date, or finish it once it was held."
    ]
    assert desk.meetings.get(OPEN_REVIEW).status is MeetingStatus.OPEN
    act = bar.findChild(QPushButton, "messageAct")
    assert act is not None and act.text() == "Go to the date"
    act.click()
    assert page.step is Step.ATTENDANCE
    assert step.date.isAncestorOf(focused())

    page.case.change(replace(ahead, date=TODAY), "date")
    assert "still to come" not in note(step)
    assert Gap.DATE_TO_COME not in [m.gap for m in page.case.missing()]


def test_a_click_selects_what_is_missing_and_a_double_click_goes_there(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.SUMMARY, True)
    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    went: list[object] = []
    summary.gone_to.disconnect(page.go_to)
    summary.gone_to.connect(went.append)
    listed = summary.list
    second = listed.visualItemRect(listed.item(1)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert (listed.currentRow(), went) == (1, [])
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert went == [], "not before the button is let go: what comes into its place gets no click"
    QTest.mouseRelease(listed.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert went == [summary._missing[1]]
    listed.setFocus()
    press(Qt.Key.Key_Return)
    summary.go.click()
    assert went == [summary._missing[1]] * 3


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


def test_a_name_being_typed_suggests_the_people_of_the_directory(wizard: Opened, desk: Desk, qtbot: QtBot) -> None:
    body = desk.directory.organisations(OrganisationKind.FACILITATOR)[0]
    person = Person(id="zz", name="Prénom Zéphyr", function="Chargée de mission", email="z@exemple.example")
    desk.directory.save(replace(body, people=(*body.people, person)), body, "add a person")
    page = wizard(OPEN_REVIEW)
    page._chosen(Step.ATTENDANCE, True)
    step = page._pages[Step.ATTENDANCE]
    assert isinstance(step, AttendancePage)
    step.table.add()
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    line = focused()
    assert isinstance(line, QLineEdit)
    type_in("zéph")
    popup = line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == f"Prénom Zéphyr, Chargée de mission, {body.name}"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Prénom Zéphyr"
    press(Qt.Key.Key_Return)
    [typed] = [a for a in page.case.meeting.attendees if a.name == "Prénom Zéphyr"]
    assert (typed.function, typed.entity, typed.email) == ("Chargée de mission", body.name, "z@exemple.example")


def test_a_position_taken_for_a_party_that_is_not_there_is_told_beside_it(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    here = Attendee(id="h", function="Directrice", party=Party.HOLDER)
    page.case.change(replace(page.case.meeting, attendees=(here,)), "tick")
    page._chosen(Step.AGREEMENT, True)
    step = page._pages[Step.AGREEMENT]
    assert isinstance(step, AgreementPage)
    for party in (Party.HOLDER, Party.BUYER):
        step.parties[party].radios[Position.AGREES].click()
    assert [p for p, box in step.parties.items() if box.absent.isVisible()] == [Party.BUYER]
    assert "nobody of it is marked as present" in step.parties[Party.BUYER].absent.text()
    buyer = replace(here, id="b", party=Party.BUYER)
    page.case.change(replace(page.case.meeting, attendees=(here, buyer)), "tick")
    assert not step.parties[Party.BUYER].absent.isVisible()


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
