import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import contract_end, meeting_deadlines
from facilitator_app.domain.feasibility import Feasibility, Purchase, Verdict
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus, held_meetings
from facilitator_app.domain.plan import Action, ActionStatus, Plan, PlanStatus
from facilitator_app.domain.register import Amendment, Register
from facilitator_app.domain.stage import Stage, is_begun, is_finally_reviewed, plan_in_force, stage

DAY = dt.date(2026, 3, 8)
NOTIFIED = Contract(id="c", notification_date=DAY, duration_months=24)


def plan(year: int, status: PlanStatus, version: int = 1) -> Plan:
    return Plan(
        id=f"{year}.{version}", contract_id="c", year=year, starts_on=DAY, ends_on=DAY, status=status, version=version
    )


def meeting(kind: MeetingKind, status: MeetingStatus) -> Meeting:
    return Meeting(id="m", contract_id="c", kind=kind, status=status)


DRAFT, VALIDATED, CLOSED = PlanStatus.DRAFT, PlanStatus.VALIDATED, PlanStatus.CLOSED


@pytest.mark.parametrize(
    ("plans", "followed"),
    [
        ([], None),
        ([plan(1, DRAFT)], "1.1"),
        ([plan(1, VALIDATED), plan(2, DRAFT)], "1.1"),
        ([plan(1, VALIDATED), plan(1, DRAFT, 2)], "1.1"),
        ([plan(1, VALIDATED, 2), plan(1, VALIDATED, 1)], "1.2"),
        ([plan(1, CLOSED), plan(2, DRAFT)], "2.1"),
        ([plan(1, CLOSED)], None),
    ],
)
def test_the_plan_whose_actions_are_followed(plans: list[Plan], followed: str | None) -> None:
    found = plan_in_force(plans, DAY)
    assert (found.id if found else None) == followed


TOLD = Formalisation(sent_on=DAY, received_on=DAY)


@pytest.mark.parametrize(
    ("plans", "meetings", "expected"),
    [
        ([], [], Stage.KICK_OFF_DUE),
        ([], [meeting(MeetingKind.KICK_OFF, MeetingStatus.OPEN)], Stage.KICK_OFF_DUE),
        ([], [meeting(MeetingKind.KICK_OFF, MeetingStatus.FINISHED)], Stage.DRAFT),
        ([plan(1, DRAFT)], [], Stage.KICK_OFF_DUE),
        ([plan(1, DRAFT)], [meeting(MeetingKind.KICK_OFF, MeetingStatus.OPEN)], Stage.KICK_OFF_DUE),
        ([plan(1, DRAFT)], [meeting(MeetingKind.KICK_OFF, MeetingStatus.FINISHED)], Stage.DRAFT),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.INTERIM, MeetingStatus.OPEN)], Stage.VALIDATED),
        ([replace(plan(1, VALIDATED), formalisation=TOLD)], [], Stage.FOLLOWED),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.ANNUAL_REVIEW, MeetingStatus.OPEN)], Stage.UNDER_REVIEW),
        ([plan(1, CLOSED), plan(2, DRAFT)], [], Stage.DRAFT),
        ([plan(1, CLOSED)], [], Stage.FOLLOWED),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.FINAL_REVIEW, MeetingStatus.FINISHED)], Stage.CLOSED),
    ],
)
def test_stages_of_a_contract_notified(plans: list[Plan], meetings: list[Meeting], expected: Stage) -> None:
    deadlines = meeting_deadlines(NOTIFIED, held_meetings(tuple(meetings)), DAY)
    assert stage(NOTIFIED, plans=plans, meetings=meetings, deadlines=deadlines, today=DAY) is expected


def test_before_the_notification_a_contract_is_assessed_then_prepared() -> None:
    contract = Contract(id="c")
    under_way = Feasibility(id="f", contract_id="c")
    assert stage(contract, today=DAY) is Stage.FEASIBILITY
    assert stage(contract, assessments=[under_way], today=DAY) is Stage.FEASIBILITY
    assert stage(contract, assessments=[replace(under_way, assessed_on=DAY)], today=DAY) is Stage.PREPARATION


def test_of_several_assessments_the_last_one_finished_counts() -> None:
    """A negative one is kept too, and does not bar the way once another speaks for a plan (source 001 § 2.1)."""
    contract = Contract(id="c")
    against = Feasibility(id="f", contract_id="c", assessed_on=DAY, purchase=Purchase.ONE_OFF)
    speaks_for = Feasibility(id="g", contract_id="c", assessed_on=DAY, purchase=Purchase.RECURRENT)
    under_way = replace(against, id="h", assessed_on=None)
    assert stage(contract, assessments=[against, speaks_for], today=DAY) is Stage.PREPARATION
    assert stage(contract, assessments=[against, speaks_for, under_way], today=DAY) is Stage.PREPARATION
    assert stage(contract, assessments=[speaks_for, against], today=DAY) is Stage.FEASIBILITY


def test_a_contract_prolonged_after_its_final_review_goes_on() -> None:
    final = Meeting(
        id="m",
        contract_id="c",
        kind=MeetingKind.FINAL_REVIEW,
        year=2,
        date=DAY,
        status=MeetingStatus.FINISHED,
        ends_contract_on=dt.date(2028, 3, 8),
    )
    for months in (12, 24, 30, None):
        assert is_finally_reviewed(replace(NOTIFIED, duration_months=months), [final]), months
    longer = replace(NOTIFIED, duration_months=48)
    assert not is_finally_reviewed(longer, [final])
    # Those of the first versions do not know when their contract was to end.
    assert is_finally_reviewed(longer, [replace(final, ends_contract_on=None)])
    deadlines = meeting_deadlines(longer, held_meetings((final,), contract_end(longer)), DAY)
    stands = stage(longer, plans=[plan(2, CLOSED)], meetings=[final], deadlines=deadlines, today=DAY)
    assert stands is Stage.FOLLOWED
    done = {d.key: d.done_on for d in deadlines}
    assert (done["annual_review:2"], done["final_review:4"]) == (DAY, None)


def test_a_deadline_that_lapses_keeps_no_contract_open() -> None:
    closed = [plan(1, CLOSED)]
    [coming] = [d for d in meeting_deadlines(NOTIFIED, {}, DAY) if d.key == "annual_review:1"]
    assert stage(NOTIFIED, plans=closed, deadlines=[coming], today=DAY) is Stage.FOLLOWED
    assert stage(NOTIFIED, plans=closed, deadlines=[replace(coming, lapses=True)], today=DAY) is Stage.CLOSED


@pytest.mark.parametrize(
    ("half_yearly", "today", "expected"),
    [
        (False, dt.date(2027, 3, 7), Stage.FOLLOWED),
        (False, dt.date(2027, 3, 8), Stage.REVIEW_DUE),
        (True, dt.date(2026, 8, 8), Stage.FOLLOWED),
        (True, dt.date(2026, 8, 9), Stage.REVIEW_DUE),
        (False, dt.date(2028, 3, 8), Stage.FINAL_REVIEW),
    ],
)
def test_a_review_is_due_from_its_day_on(half_yearly: bool, today: dt.date, expected: Stage) -> None:
    contract = replace(NOTIFIED, half_yearly_reviews=half_yearly)
    followed = replace(plan(1, VALIDATED), formalisation=TOLD)
    deadlines = meeting_deadlines(contract, {}, today)
    assert stage(contract, plans=[followed], deadlines=deadlines, today=today) is expected


def test_a_contract_with_closed_plans_and_nothing_due_is_closed() -> None:
    closed = [plan(1, CLOSED)]
    assert stage(Contract(id="c"), plans=closed, today=DAY) is Stage.CLOSED


@pytest.mark.parametrize(
    ("plans", "begun"),
    [
        ([], False),
        ([plan(1, DRAFT)], False),
        ([plan(1, VALIDATED)], True),
        ([plan(1, CLOSED), plan(2, DRAFT)], True),
        ([replace(plan(1, DRAFT), actions=(Action(id="a", status=ActionStatus.TO_DO),))], False),
        ([replace(plan(1, DRAFT), actions=(Action(id="a", status=ActionStatus.IN_PROGRESS),))], True),
    ],
)
def test_work_begins_with_an_agreed_plan_or_an_action_under_way(plans: list[Plan], begun: bool) -> None:
    assert is_begun(plans, DAY) is begun


def test_an_amendment_of_the_register_makes_a_plan_followed() -> None:
    followed = replace(plan(1, VALIDATED), formalisation=Formalisation(term=ContractTerm.PRICE))
    assert stage(NOTIFIED, plans=[followed], today=DAY) is Stage.VALIDATED
    register = Register(id="r", contract_id="c", amendments=(Amendment(id="a", formalises=(followed.id,)),))
    assert stage(NOTIFIED, plans=[followed], register=register, today=DAY) is Stage.FOLLOWED


def test_a_contract_that_does_not_suit_stays_with_its_assessment() -> None:
    one_off = Feasibility(id="f", contract_id="c", purchase=Purchase.ONE_OFF, assessed_on=DAY)
    assert stage(Contract(id="c"), assessments=[one_off], today=DAY) is Stage.FEASIBILITY
    all_the_same = replace(one_off, conclusion=Verdict.RESERVATIONS, conclusion_because="reconduit chaque année")
    assert stage(Contract(id="c"), assessments=[all_the_same], today=DAY) is Stage.PREPARATION
