"""The final review in the wizard: its steps, value and lessons typed there, and what finishing does."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.deadline import contract_end
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Attendee, MeetingKind
from facilitator_app.domain.review import Gap, Step, StepState, step_state
from facilitator_app.domain.stage import Stage
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.agreement import AgreementPage
from facilitator_app.ui.review_wizard.steps.value import ValuePage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key
BOF = "bof-marche"


@pytest.fixture
def page(desk: Desk, wizard: Opened) -> ReviewPage:
    """A final review begun, before anything was written of what the plan has brought."""
    before = desk.lessons.of_contract(BOF)
    desk.lessons.save(before, Lessons(id=before.id, contract_id=BOF), "as before")
    return wizard(desk.meetings.start(BOF, MeetingKind.FINAL_REVIEW, TODAY).id)


def on_value(page: ReviewPage) -> ValuePage:
    page._chosen(Step.VALUE, True)
    shown = page._pages[Step.VALUE]
    assert isinstance(shown, ValuePage)
    return shown


def test_value_is_asked_for_typed_and_kept_with_the_contract(desk: Desk, page: ReviewPage) -> None:
    assert Gap.NO_VALUE_CREATED in [m.gap for m in page.case.missing()]
    shown = on_value(page)
    press(Key.Key_Tab)
    type_in("Moins de livraisons")
    assert page.flush()
    assert desk.lessons.of_contract(BOF).interest == "Moins de livraisons"
    assert Gap.NO_VALUE_CREATED not in [m.gap for m in page.case.missing()]
    assert step_state(page.case.told, page.case.plan, Step.VALUE) is StepState.DONE
    assert desk.meetings.get(page.case.meeting.id).closing is None
    assert shown.form.essence.value() == ""


def test_a_lesson_noted_there_comes_from_this_meeting(desk: Desk, page: ReviewPage) -> None:
    shown = on_value(page)
    shown.tabs.setCurrentIndex(1)
    shown.focus_first()
    press(Key.Key_Insert)
    type_in("Regrouper")
    press(Key.Key_Tab)
    assert page.flush()
    [lesson] = desk.lessons.of_contract(BOF).lessons
    assert (lesson.need, lesson.meeting_id) == ("Regrouper", page.case.meeting.id)
    assert shown.tabs.tabText(1).replace("&", "") == "Lessons (1)"


def test_undo_takes_back_what_was_written_on_the_step_in_sight(desk: Desk, page: ReviewPage) -> None:
    on_value(page)
    type_in("Du goût")
    assert page.flush()
    assert page.undo_stack is page.lessons.undo_stack
    page.undo_stack.undo()
    assert desk.lessons.of_contract(BOF).essence == ""
    page._chosen(Step.AGREEMENT, True)
    assert page.undo_stack is page.editing.undo_stack


def test_what_was_written_elsewhere_meanwhile_is_shown(desk: Desk, page: ReviewPage) -> None:
    before = desk.lessons.of_contract(BOF)
    desk.lessons.save(before, replace(before, dialogue="Un point mensuel"), "write")
    shown = on_value(page)
    field = shown.form.findChild(type(shown.form.essence), "value_dialogue")
    assert field is not None and field.value() == "Un point mensuel"


def test_no_meeting_comes_after_it(page: ReviewPage) -> None:
    page._chosen(Step.AGREEMENT, True)
    shown = page._pages[Step.AGREEMENT]
    assert isinstance(shown, AgreementPage)
    assert not shown.next_on.isVisible()
    assert Gap.NO_NEXT_MEETING not in [m.gap for m in page.case.missing()]


def test_finishing_closes_the_contract_and_freezes_what_was_written(
    desk: Desk, page: ReviewPage, settle: Callable[[ReviewPage], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    on_value(page)
    type_in("Du goût")
    meeting = page.case.meeting
    page.case.change(replace(meeting, attendees=(Attendee(id="1", function="cheffe"),)), "tick")
    monkeypatch.setattr(page.ending, "issue_and_show", lambda: None)
    with messages.answering(True) as script:
        page._finish()
    assert "and the contract with it" in script.asked[0]
    assert "final report is ready" in script.shown[-1]
    [row] = desk.contracts.rows([BOF])
    assert row.stage is Stage.CLOSED
    before = desk.lessons.of_contract(BOF)
    desk.lessons.save(before, replace(before, essence="Autre chose"), "write")
    shown = on_value(page)
    assert shown.form.essence.value() == "Du goût"
    assert shown.form.essence.text.isReadOnly()
    assert QApplication.activeModalWidget() is None
    settle(page)


def test_what_a_final_review_leaves_behind_is_told_and_holds_nothing_up(
    desk: Desk, page: ReviewPage, wizard: Opened
) -> None:
    plan = desk.plans.get(desk.plans.of_contract(BOF)[-1].id)
    desk.plans.save(plan, replace(plan, formalisation=Formalisation(term=ContractTerm.DURATION)), "touch a term")
    contract = desk.contracts.get(BOF)
    longer = replace(contract, duration_months=48, notification_date=dt.date(2023, 9, 1))
    desk.contracts.save(longer, contract, "notify earlier")
    register = desk.registers.of_contract(BOF)
    noticed = Breach(id="unsettled", event="Bilan non remis", noticed_on=TODAY)
    desk.registers.save(register, replace(register, breaches=(noticed,)), "note a breach")
    told = wizard(page.case.meeting.id).ending._what_happens()
    end = contract_end(desk.contracts.get(BOF))
    assert f"The contract still runs, until {page.case.words.date(end)}." in told
    assert "1 breach(es) not settled" in told
    assert "Not held" in told
    assert "Annual review, year 3" in told
    assert "1 plan(s) touch a term of the contract, and no amendment is recorded." in told
    assert not [m for m in page.case.missing() if m.blocking and m.gap is not Gap.NOBODY_PRESENT]
