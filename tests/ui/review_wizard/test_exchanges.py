"""What a meeting takes up from the follow-up, and the breaches it speaks of."""

from dataclasses import replace

from PySide6.QtCore import Qt

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.meeting import Fate, MeetingKind
from facilitator_app.domain.register import RegisteredProposal
from facilitator_app.domain.review import Gap, Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.exchanges import ExchangesPage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key
BOF, PAPER = "bof-marche", "papier-marche"


def exchanges(page: ReviewPage) -> ExchangesPage:
    page._chosen(Step.EXCHANGES, True)
    shown = page._pages[Step.EXCHANGES]
    assert isinstance(shown, ExchangesPage)
    return shown


def register_one_of_each(desk: Desk) -> None:
    """A register that does not move with the example."""
    before = desk.registers.of_contract(BOF)
    after = replace(
        before,
        proposals=(RegisteredProposal(id="p", made_on=TODAY, text="Visiter la laiterie"),),
        breaches=(Breach(id="b", event="Fiche incomplète", notice_sent_on=TODAY),),
    )
    desk.registers.save(before, after, "write")


def test_what_was_open_is_there_with_the_day_it_was_made(wizard: Opened, desk: Desk) -> None:
    register_one_of_each(desk)
    page = wizard(desk.meetings.start(BOF, MeetingKind.INTERIM, TODAY).id)
    step = exchanges(page)
    made = [line.made_on for line in step.proposals.rows() if line.made_on is not None]
    assert made == sorted(made)
    assert len(made) == len(step.proposals.rows())
    assert made[-1] == TODAY
    assert [line.breach.event for line in step.breaches.rows()] == ["Fiche incomplète"]
    assert step.breaches.isVisible()
    assert step.news.isHidden()


def test_a_proposal_that_came_back_waits_for_its_fate(wizard: Opened, desk: Desk) -> None:
    register_one_of_each(desk)
    page = wizard(desk.meetings.start(BOF, MeetingKind.INTERIM, TODAY).id)
    step = exchanges(page)
    lacking = next(m for m in page.case.missing() if m.gap is Gap.NO_FATE)
    page.go_to(lacking)
    type_in("acc")
    press(Key.Key_Tab)
    answered = next(line for line in page.case.meeting.proposals if line.id == lacking.subject_id)
    assert answered.fate is Fate.ACCEPTED
    assert not [m for m in page.case.missing() if m.gap is Gap.NO_FATE]
    assert step.proposals.current_id() == lacking.subject_id


def test_what_is_said_of_a_breach_is_typed_and_the_breach_itself_is_not(wizard: Opened, desk: Desk) -> None:
    register_one_of_each(desk)
    page = wizard(desk.meetings.start(BOF, MeetingKind.INTERIM, TODAY).id)
    step = exchanges(page)
    [line] = step.breaches.rows()
    step.breaches.go_to(line.id, "event")
    type_in("x")
    step.breaches.go_to(line.id, "said")
    type_in("Remise promise lundi")
    press(Key.Key_Tab)
    page.flush()
    [stored] = desk.meetings.get(page.case.meeting.id).breaches
    assert (stored.breach, stored.said) == (line.breach, "Remise promise lundi")


def test_what_came_since_is_told_and_taken_up(wizard: Opened, desk: Desk) -> None:
    page = wizard("papier-bilan-1")
    step = exchanges(page)
    assert step.news.isHidden()
    page._chosen(Step.DECISIONS, True)
    before = desk.registers.of_contract(PAPER)
    new = RegisteredProposal(id="p", made_on=TODAY, text="Reprendre les cartons vides")
    desk.registers.save(before, replace(before, proposals=(new,), breaches=(Breach(id="b", event="Retard"),)), "write")
    step = exchanges(page)
    assert step.news_text.text().startswith("2 thing(s) of the follow-up")
    step.take_up.setFocus()
    press(Key.Key_Space)
    assert "p" in [line.id for line in page.case.meeting.proposals]
    assert [line.id for line in page.case.meeting.breaches] == ["b"]
    assert step.news.isHidden()
    assert step.breaches.isVisible()
    page.undo_stack.undo()
    assert page.case.meeting.breaches == ()


def test_a_breach_noticed_at_the_meeting_is_noted_by_keys(wizard: Opened, desk: Desk) -> None:
    page = wizard("papier-bilan-1")
    step = exchanges(page)
    assert not step.breaches.isVisible()
    step.note_breach.setFocus()
    press(Key.Key_Space)
    type_in("Cartons mouillés")
    press(Key.Key_Tab)
    [line] = page.case.meeting.breaches
    assert line.breach.event == "Cartons mouillés"
    assert line.breach.noticed_on == page.case.day()
    page._chosen(Step.DECISIONS, True)
    page.flush()
    assert desk.meetings.get("papier-bilan-1").breaches == (line,)
