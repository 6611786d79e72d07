"""What is due, as the use cases tell it: foreseen for a contract being typed, met by a sending, with its way."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract, Derogation, StartMode
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import Attendee, MeetingKind
from facilitator_app.domain.message import Way
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Indicator, PlanStatus
from facilitator_app.services.deadlines import route_of
from facilitator_app.services.desk import Desk
from facilitator_app.words.words import Words
from tests.services.conftest import TODAY
from tests.services.test_meetings import hold
from tests.services.test_plans import filled


def keys(desk: Desk, contract: Contract) -> dict[str, Deadline]:
    return {d.key: d for d in desk.deadlines.of_contract(contract.id)}


def test_sending_the_minutes_meets_their_deadline_and_begins_that_of_remarks(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    meeting = hold(desk, contract)
    desk.meetings.finish(meeting.id)
    key = f"minutes:{meeting.id}"
    assert keys(desk, contract)[key].done_on is None

    issued = desk.papers.issue_minutes(meeting.id, Words())
    desk.sending.record_other_means(issued.id, Way.POST, TODAY)
    found = keys(desk, contract)
    assert found[key].done_on == TODAY
    assert found[f"remarks:{meeting.id}"].event_date == TODAY
    assert f"remarks:{meeting.id}" in [row.deadline.key for row in desk.deadlines.book(TODAY, None)]


def test_a_meeting_leaves_the_days_for_remarks_that_the_contract_gives(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    desk.contracts.save(replace(contract, remarks_days=8), contract, "change")
    assert desk.meetings.start(contract.id, MeetingKind.INTERIM, TODAY).remarks_days == 8


def test_the_first_plan_of_a_late_start_is_that_of_the_second_year(desk: Desk, contract: Contract) -> None:
    desk.contracts.save(replace(contract, start=StartMode.FIRST_ANNIVERSARY), contract, "change")
    first = desk.plans.create(contract.id)
    assert (first.year, first.starts_on) == (2, dt.date(2026, 3, 8))
    assert desk.plans.create(contract.id).year == 3


def test_what_a_contract_not_saved_yet_leads_to(desk: Desk, contract: Contract) -> None:
    plan = desk.plans.create(contract.id)
    agreed = replace(plan, status=PlanStatus.VALIDATED, indicators=(Indicator(id="i", name="Heures"),))
    desk.plans.save(plan, replace(plan, indicators=agreed.indicators), "indicators")
    desk.plans.validate(desk.plans.get(plan.id), "For the test", plan.starts_on)

    typed = replace(contract, data_days=60, interim_months=7)
    found = {d.key: d for d in desk.deadlines.foreseen(typed)}
    assert found["holder_data:2025-09-07"].date == dt.date(2025, 11, 6)
    assert "interim:m7" in found
    assert [d.date for d in found.values()] == sorted(d.date for d in found.values())
    assert desk.deadlines.foreseen(Contract(id="new")) == ()


@pytest.mark.parametrize(
    ("kind", "way"),
    [
        (DeadlineKind.ACTION, ("action", "c/subject")),
        (DeadlineKind.HOLDER_DATA, ("indicators", "c/subject")),
        (DeadlineKind.MINUTES, ("minutes", "subject")),
        (DeadlineKind.REMARKS, ("minutes", "subject")),
        (DeadlineKind.PENALTY_REMARKS, ("life", "c/follow_up/subject")),
        (DeadlineKind.DECISION, ("life", "c/follow_up/subject")),
        (DeadlineKind.PLAN_DUE, ("first_plan", "c")),
        (DeadlineKind.INTERIM, ("review", "c/interim")),
        (DeadlineKind.ANNUAL_REVIEW, ("review", "c/annual_review")),
    ],
)
def test_each_kind_is_met_somewhere(kind: DeadlineKind, way: tuple[str, str]) -> None:
    due = Deadline(
        contract_id="c",
        kind=kind,
        number=1,
        event_date=TODAY,
        raw_date=TODAY,
        date=TODAY,
        owner=Party.HOLDER,
        subject_id="subject",
    )
    assert route_of(due) == way


def test_a_date_set_by_the_number_of_an_interim_point_lasts_from_the_next_save_on(
    desk: Desk, contract: Contract
) -> None:
    by_number = Derogation(id="interim:2", date=dt.date(2025, 12, 1), reason="Art. 4")
    stored = replace(contract, interim_months=4, derogations=(by_number,))
    # As a program before this one left it.
    desk._store.contracts.save(contract, stored, "change")
    assert keys(desk, contract)["interim:m8"].derogation == replace(by_number, id="interim:m8")

    saved = desk.contracts.save(replace(stored, interim_months=2), stored, "change the cadence")
    assert [d.id for d in saved.derogations] == ["interim:m8"]
    assert keys(desk, contract)["interim:m8"].date == by_number.date
    assert keys(desk, contract)["interim:m4"].derogation is None


def test_the_settling_of_the_plan_is_among_what_the_contract_may_set_a_date_for(desk: Desk, contract: Contract) -> None:
    prepared = desk.preparations.of_contract(contract.id)
    desk.preparations.save(prepared, replace(prepared, terms=replace(prepared.terms, plan_months=2)), "time limit")
    assert "plan_due:0" not in {d.key for d in desk.deadlines.foreseen(contract)}, "the meeting is still to come"
    meeting = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, dt.date(2025, 4, 2))
    desk.meetings.save(meeting, replace(meeting, attendees=(Attendee(id="1", function="directrice"),)), "hold")
    desk.meetings.finish(meeting.id)
    assert "plan_due:0" in {d.key for d in desk.deadlines.foreseen(contract)}

    by_contract = Derogation(id="plan_due:0", date=dt.date(2025, 7, 1), reason="Art. 4")
    desk.contracts.save(replace(contract, derogations=(by_contract,)), contract, "change")
    assert keys(desk, contract)["plan_due:0"].derogation == by_contract
