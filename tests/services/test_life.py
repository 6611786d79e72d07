import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.feasibility import HolderScheme, Purchase, Standing
from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.lessons import Lesson
from facilitator_app.domain.meeting import Attendee, MeetingKind
from facilitator_app.domain.next_thing import Thing
from facilitator_app.domain.preparation import Penalty, TargetedAxis, Terms
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.stage import Stage
from facilitator_app.services.desk import Desk
from facilitator_app.services.life import ChapterState


def test_stage_and_next_thing_follow_what_is_done(desk: Desk, contract: Contract) -> None:
    contract = desk.contracts.save(replace(contract, notification_date=dt.date(2026, 10, 1)), contract, "correct")
    life = desk.lives.of_contract(contract.id)
    assert (life.stage, life.coming.thing) == (Stage.KICK_OFF_DUE, Thing.CONVENE)
    assert life.route == ("life", f"{contract.id}/kick_off")
    assert life.chapters["feasibility"] is ChapterState.BLANK
    assert life.chapters["kick_off"] is ChapterState.NOW
    assert life.chapters["lessons"] is ChapterState.TO_COME

    meeting = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, desk.today())
    assert desk.lives.of_contract(contract.id).route == ("meeting", meeting.id)
    desk.meetings.delete_open(meeting.id)

    plan = desk.plans.create(contract.id)
    assert desk.lives.of_contract(contract.id).coming.thing is Thing.CONVENE, "a draft stands for no kick-off"
    kick_off = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, desk.today())
    present = Attendee(id="a", function="acheteuse")
    desk.meetings.save(kick_off, replace(kick_off, date=desk.today(), attendees=(present,)), "hold")
    desk.meetings.finish(kick_off.id)
    assert desk.lives.of_contract(contract.id).route == ("plan", plan.id)
    validated = desk.plans.validate(plan, "à compléter", desk.today())
    assert desk.lives.of_contract(contract.id).coming.thing is Thing.EXCHANGE_LETTERS
    desk.plans.save(
        validated, replace(validated, formalisation=Formalisation(sent_on=desk.today(), received_on=desk.today())), "x"
    )
    life = desk.lives.of_contract(contract.id)
    assert life.chapters["validation"] is ChapterState.DONE
    assert life.chapters["follow_up"] is ChapterState.NOW


def test_the_list_tells_the_same_stage(desk: Desk, contract: Contract) -> None:
    [row] = desk.contracts.rows([contract.id])
    assert row.stage is desk.lives.of_contract(contract.id).stage is Stage.KICK_OFF_DUE
    desk.plans.validate(desk.plans.create(contract.id), "à compléter", desk.today())
    [row] = desk.contracts.rows([contract.id])
    assert row.stage is desk.lives.of_contract(contract.id).stage is Stage.REVIEW_DUE


def test_a_contract_that_ends_before_its_plan_begins_says_what_to_settle_and_where(
    desk: Desk, contract: Contract
) -> None:
    late = replace(contract, notification_date=dt.date(2026, 10, 1), duration_months=12)
    desk.contracts.save(replace(late, start=StartMode.FIRST_ANNIVERSARY), contract, "begin late")
    life = desk.lives.of_contract(contract.id)
    assert (life.stage, life.coming.thing) == (Stage.CLOSED, Thing.SETTLE_START)
    assert life.route == ("contract", f"{contract.id}/duration")
    [row] = desk.contracts.rows([contract.id])
    assert row.stage is Stage.CLOSED


def test_a_contract_that_is_gone_has_no_life(desk: Desk) -> None:
    with pytest.raises(Problem):
        desk.lives.of_contract("nobody")


def test_an_assessment_under_way_is_in_hand_whatever_the_stage(desk: Desk, contract: Contract) -> None:
    desk.feasibilities.begin(contract.id)
    assert desk.lives.of_contract(contract.id).chapters["feasibility"] is ChapterState.NOW


def test_a_preparation_is_done_once_the_contract_is_awarded(desk: Desk, contract: Contract) -> None:
    before = desk.preparations.of_contract(contract.id)
    desk.preparations.save(before, replace(before, axes=(TargetedAxis(id="a", title="Santé"),)), "choose an axis")
    begun = desk.preparations.of_contract(contract.id)
    chapters = desk.lives.of_contract(contract.id).chapters
    assert chapters["preparation"] is chapters["clause"] is ChapterState.PARTLY
    whole = replace(
        begun,
        axes=(TargetedAxis(id="a", title="Santé", expected="Moins d’accidents"),),
        terms=Terms(
            plan_months=2, governance="Comité", monitoring="Bilans", control="Visites", evidence="Registre", sharing="–"
        ),
        penalties=(Penalty(id="p", event="Absence", amount=Decimal(100), cap=Decimal(5)),),
    )
    desk.preparations.save(begun, whole, "write the terms")
    chapters = desk.lives.of_contract(contract.id).chapters
    assert chapters["preparation"] is chapters["clause"] is ChapterState.DONE
    desk.contracts.save(replace(contract, notification_date=None), contract, "not awarded yet")
    life = desk.lives.of_contract(contract.id)
    assert ChapterState.DONE not in (life.chapters["preparation"], life.chapters["clause"])


def test_lessons_are_drawn_once_one_says_something(desk: Desk, contract: Contract) -> None:
    blank = desk.lessons.of_contract(contract.id)
    desk.lessons.save(blank, replace(blank, lessons=(Lesson(id="l"),)), "add a lesson")
    assert desk.lives.of_contract(contract.id).chapters["lessons"] is not ChapterState.DONE
    before = desk.lessons.of_contract(contract.id)
    desk.lessons.save(before, replace(before, lessons=(Lesson(id="l", need="Prévoir un vestiaire"),)), "x")
    assert desk.lives.of_contract(contract.id).chapters["lessons"] is ChapterState.DONE


def test_a_stage_left_blank_is_not_done(desk: Desk, contract: Contract) -> None:
    desk.plans.validate(desk.plans.create(contract.id), "à compléter", desk.today())
    life = desk.lives.of_contract(contract.id)
    assert life.stages[Stage.FEASIBILITY] is life.chapters["feasibility"] is ChapterState.BLANK
    assert life.stages[Stage.DRAFT] is ChapterState.DONE
    assert life.stages[Stage.CLOSED] is ChapterState.TO_COME


def test_the_draft_of_the_next_year_leaves_validation_and_follow_up_in_hand(desk: Desk, contract: Contract) -> None:
    desk.plans.validate(desk.plans.create(contract.id), "à compléter", desk.today())
    review = desk.meetings.start(contract.id, MeetingKind.ANNUAL_REVIEW, desk.today())
    present = Attendee(id="a", function="acheteuse")
    desk.meetings.save(review, replace(review, date=desk.today(), attendees=(present,)), "hold")
    desk.meetings.finish(review.id)
    life = desk.lives.of_contract(contract.id)
    assert life.stage is Stage.DRAFT
    assert life.chapters["validation"] is life.chapters["follow_up"] is ChapterState.NOW


def test_a_preparation_to_complete_comes_first_but_bars_nobody_from_the_notification(
    desk: Desk, contract: Contract
) -> None:
    # The fields of the shipped clause have the names of its language.
    desk.words = words_for("fr")
    desk.contracts.save(replace(contract, notification_date=None), contract, "not awarded yet")
    begun = desk.feasibilities.begin(contract.id)
    desk.feasibilities.save(
        begun,
        replace(
            begun,
            purchase=Purchase.RECURRENT,
            holders=HolderScheme.SINGLE,
            people=Standing.SOUND,
            indicators=Standing.SOUND,
            relevance=Standing.SOUND,
        ),
        "assess",
    )
    desk.feasibilities.finish(begun.id, desk.today(), "facilitatrice")
    before = desk.preparations.of_contract(contract.id)
    axis = TargetedAxis(id="a", title="Santé", expected="Moins d’accidents")
    penalty = Penalty(id="p", event="Absence", amount=Decimal(100), cap=Decimal(5))
    terms = Terms(plan_months=2, governance="Comité", monitoring="Bilans", control="Visites")
    desk.preparations.save(before, replace(before, axes=(axis,), terms=terms, penalties=(penalty,)), "prepare")
    life = desk.lives.of_contract(contract.id)
    assert (life.stage, life.coming.thing) == (Stage.PREPARATION, Thing.COMPLETE_PREPARATION)
    gaps = desk.clauses.gaps(desk.preparations.of_contract(contract.id))
    assert life.coming.count == len(gaps) == 2, "as the preparation itself says"
    assert life.route == ("life", f"{contract.id}/preparation")
    assert life.beside is not None and life.beside.thing is Thing.ENTER_NOTIFICATION
    assert life.beside_route == ("contract", f"{contract.id}/notification")
    told = desk.preparations.of_contract(contract.id)
    whole = replace(terms, evidence="Registre", sharing="Aucun gain attendu")
    desk.preparations.save(told, replace(told, terms=whole), "complete the terms")
    life = desk.lives.of_contract(contract.id)
    assert (life.coming.thing, life.beside) == (Thing.ENTER_NOTIFICATION, None)


def test_a_kick_off_held_in_time_is_not_late_while_its_minutes_are_unfinished(desk: Desk, contract: Contract) -> None:
    fresh = desk.contracts.save(replace(contract, notification_date=dt.date(2026, 9, 8)), contract, "correct")
    late = [d.kind for d in desk.deadlines.to_be_met(fresh.id) if d.status(desk.today()) is DeadlineStatus.OVERDUE]
    assert late == [DeadlineKind.KICK_OFF]
    meeting = desk.meetings.start(fresh.id, MeetingKind.KICK_OFF, dt.date(2026, 11, 3))
    late = [d.kind for d in desk.deadlines.to_be_met(fresh.id) if d.status(desk.today()) is DeadlineStatus.OVERDUE]
    assert late == [DeadlineKind.MINUTES]
    life = desk.lives.of_contract(fresh.id)
    assert (life.stage, life.coming.thing) == (Stage.KICK_OFF_DUE, Thing.RESUME_MEETING)
    assert life.route == ("meeting", meeting.id)
    assert life.chapters["kick_off"] is ChapterState.NOW
    desk.meetings.delete_open(meeting.id)
    late = [d.kind for d in desk.deadlines.to_be_met(fresh.id) if d.status(desk.today()) is DeadlineStatus.OVERDUE]
    assert late == [DeadlineKind.KICK_OFF]


def test_a_breach_not_settled_is_gone_on_with_after_the_end(desk: Desk, contract: Contract) -> None:
    review = desk.meetings.start(contract.id, MeetingKind.FINAL_REVIEW, desk.today())
    present = Attendee(id="a", function="acheteuse")
    desk.meetings.save(review, replace(review, attendees=(present,)), "hold")
    desk.meetings.finish(review.id)
    register = desk.registers.of_contract(contract.id)
    noticed = Breach(id="b", event="Bilan non remis", noticed_on=desk.today())
    desk.registers.save(register, replace(register, breaches=(noticed,)), "note a breach")
    life = desk.lives.of_contract(contract.id)
    assert (life.stage, life.coming.thing) == (Stage.CLOSED, Thing.SETTLE_BREACHES)
    assert life.route == ("life", f"{contract.id}/follow_up/b")
