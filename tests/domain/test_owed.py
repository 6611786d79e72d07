"""What one party owes the others between meetings: data, minutes, remarks, the answer to a notice."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract, Derogation, Zone, notified_unread
from facilitator_app.domain.deadline import Deadline, meeting_deadlines
from facilitator_app.domain.decision_line import parse_decision
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.meeting import (
    Decision,
    DecisionState,
    FollowedUp,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.owed import (
    data_deadlines,
    decision_deadlines,
    met_in_time,
    minutes_deadlines,
    penalty_deadlines,
    plan_deadline,
)
from facilitator_app.domain.plan import Frequency, Indicator, IndicatorValue, Plan, PlanStatus

TODAY = dt.date(2026, 11, 21)
CONTRACT = Contract(id="c", notification_date=dt.date(2026, 3, 8), duration_months=36)
HELD = Meeting(
    id="m",
    contract_id="c",
    kind=MeetingKind.ANNUAL_REVIEW,
    year=1,
    date=dt.date(2026, 11, 10),
    status=MeetingStatus.FINISHED,
    finished_on=dt.date(2026, 11, 10),
)
NOTHING_SENT: Mapping[str, dt.date] = {}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


# -- data the holder owes


def indicator(name: str, *ends: str, **fields: Any) -> Indicator:
    values = tuple(
        IndicatorValue(id=f"{name}{n}", period_end=day(end), number=Decimal(1)) for n, end in enumerate(ends)
    )
    return Indicator(id=name, name=name, values=values, **fields)


def agreed(*indicators: Indicator, **fields: Any) -> Plan:
    told: dict[str, Any] = {
        "status": PlanStatus.VALIDATED,
        "starts_on": day("2026-03-08"),
        "ends_on": day("2027-03-07"),
    } | fields
    return Plan(id="p", contract_id="c", year=1, indicators=indicators, **told)


def data(plan: Plan | None, contract: Contract = CONTRACT) -> dict[str, Deadline]:
    return {d.key: d for d in data_deadlines(contract, plan)}


def test_data_is_due_some_days_after_each_period_and_rolled() -> None:
    found = data(agreed(indicator("heures", frequency=Frequency.HALF_YEARLY)))

    assert list(found) == ["holder_data:2026-09-07", "holder_data:2027-03-07"]
    first = found["holder_data:2026-09-07"]
    assert (first.event_date, first.raw_date, first.date) == (day("2026-09-07"), day("2026-09-22"), day("2026-09-22"))
    assert (first.owner, first.subject, first.days, first.number) == (Party.HOLDER, "heures", 15, 1)
    assert first.status(TODAY) is DeadlineStatus.OVERDUE
    # 20 March 2027 is a Saturday.
    rolled = data(agreed(indicator("heures")), replace(CONTRACT, data_days=13))["holder_data:2027-03-07"]
    assert (rolled.raw_date, rolled.date) == (day("2027-03-20"), day("2027-03-22"))
    assert len(rolled.skipped) == 2


def test_one_deadline_for_all_indicators_of_a_period_end() -> None:
    plan = agreed(
        indicator("heures", frequency=Frequency.QUARTERLY),
        indicator("part", frequency=Frequency.YEARLY, supplier=Party.SHARED),
        indicator("visites", frequency=Frequency.YEARLY, supplier=Party.BUYER),
    )
    found = data(plan)
    assert {key: d.subject for key, d in found.items()} == {
        "holder_data:2026-06-07": "heures",
        "holder_data:2026-09-07": "heures",
        "holder_data:2026-12-07": "heures",
        "holder_data:2027-03-07": "heures\npart",
    }


def test_data_is_met_when_all_have_a_value_or_a_reason_for_none() -> None:
    given, missing = indicator("heures", "2026-09-01"), indicator("part")
    reason = IndicatorValue(id="v", period_end=day("2026-09-07"), not_available="Logiciel en panne")

    assert data(agreed(given))["holder_data:2026-09-07"].done_on == day("2026-09-22")
    half = data(agreed(given, missing))["holder_data:2026-09-07"]
    assert (half.done_on, half.subject) == (None, "part")
    both = data(agreed(given, replace(missing, values=(reason,))))["holder_data:2026-09-07"]
    assert (both.done_on, both.subject) == (day("2026-09-22"), "heures\npart")


def test_a_draft_and_no_plan_oblige_nobody() -> None:
    assert data(None) == {}
    assert data(agreed(indicator("heures"), status=PlanStatus.DRAFT)) == {}


def test_nothing_is_owed_of_periods_over_before_the_validation() -> None:
    plan = agreed(indicator("heures", frequency=Frequency.QUARTERLY), validated_on=day("2026-07-01"))
    assert next(iter(data(plan))) == "holder_data:2026-09-07"


def test_the_contract_may_set_another_day_for_data() -> None:
    agreed_day = Derogation(id="holder_data:2026-09-07", date=day("2026-12-01"), reason="Art. 5")
    found = data(agreed(indicator("heures")), replace(CONTRACT, derogations=(agreed_day,)))["holder_data:2026-09-07"]
    assert (found.date, found.derogation, found.status(TODAY)) == (
        day("2026-12-01"),
        agreed_day,
        DeadlineStatus.DUE_SOON,
    )


def test_a_year_that_begins_on_29_february() -> None:
    plan = agreed(indicator("heures"), starts_on=day("2024-02-29"), ends_on=day("2025-02-27"))
    assert list(data(plan)) == ["holder_data:2024-08-28", "holder_data:2025-02-27"]


# -- minutes and remarks


def minutes(
    *meetings: Meeting, sent: Mapping[str, dt.date] = NOTHING_SENT, contract: Contract = CONTRACT, on: dt.date = TODAY
) -> dict[str, Deadline]:
    return {d.key: d for d in minutes_deadlines(contract, meetings, sent, on)}


@pytest.mark.parametrize(
    ("held", "zone", "due"),
    [
        ("2026-11-10", Zone.METROPOLE, "2026-11-18"),  # the 11th is a holiday, then a weekend
        ("2026-12-24", Zone.METROPOLE, "2027-01-04"),
        ("2026-04-02", Zone.METROPOLE, "2026-04-10"),  # Easter Monday
        ("2026-04-02", Zone.ALSACE_MOSELLE, "2026-04-13"),  # and Good Friday
        ("2026-12-18", Zone.REUNION, "2026-12-28"),  # 20 December is a Sunday, Christmas a Friday
        ("2026-05-26", Zone.MARTINIQUE, "2026-06-02"),
        ("2026-05-26", Zone.GUADELOUPE, "2026-06-03"),  # 27 May: abolition of slavery
    ],
)
def test_minutes_within_five_working_days(held: str, zone: Zone, due: str) -> None:
    meeting = replace(HELD, date=day(held), finished_on=day(held))
    found = minutes(meeting, contract=replace(CONTRACT, zone=zone), on=day(held))["minutes:m"]

    assert (found.event_date, found.date) == (day(held), day(due))
    assert (found.owner, found.days, found.meeting, found.number) == (
        Party.FACILITATOR,
        5,
        DeadlineKind.ANNUAL_REVIEW,
        1,
    )
    assert found.skipped == ()
    assert found.done_on is None


def test_minutes_are_met_by_their_sending_and_remarks_lapse() -> None:
    found = minutes(replace(HELD, remarks_days=3), sent={"m": day("2026-11-17")})

    assert found["minutes:m"].done_on == day("2026-11-17")
    remarks = found["remarks:m"]
    assert (remarks.event_date, remarks.date, remarks.owner) == (day("2026-11-17"), day("2026-11-20"), Party.HOLDER)
    assert remarks.lapses
    assert remarks.status(day("2026-11-20")) is DeadlineStatus.DUE_SOON
    assert remarks.status(day("2026-11-21")) is DeadlineStatus.DONE, "silence is consent: never late"


def test_no_remarks_before_the_minutes_are_sent() -> None:
    assert list(minutes(HELD)) == ["minutes:m"]


def test_an_open_meeting_owes_minutes_from_its_day_on() -> None:
    opened = replace(HELD, status=MeetingStatus.OPEN, finished_on=None, date=TODAY)
    assert list(minutes(opened)) == ["minutes:m"]
    assert minutes(opened, on=TODAY - dt.timedelta(days=1)) == {}
    assert minutes(replace(opened, date=None)) == {}


def test_a_meeting_held_in_time_is_not_late_while_its_minutes_are_written() -> None:
    due = meeting_deadlines(CONTRACT, {}, day("2030-01-01"))
    last = next(d.date for d in due if d.kind is DeadlineKind.KICK_OFF)
    held = Meeting(id="m", contract_id="c", kind=MeetingKind.KICK_OFF, year=0, date=last)

    def met(meeting: Meeting, today: dt.date, contract: Contract = CONTRACT) -> dt.date | None:
        told = met_in_time(contract, due, (meeting,), today)
        assert [d.key for d in told] == [d.key for d in due]
        return next(d.done_on for d in told if d.kind is DeadlineKind.KICK_OFF)

    later = last + dt.timedelta(days=1)
    assert met(held, later) == last
    assert met(held, last) is None, "its day is not over"
    assert met(replace(held, date=later), later + dt.timedelta(days=1)) is None, "it was held late"
    assert met(replace(held, kind=MeetingKind.INTERIM), later) is None
    assert met(held, later, replace(CONTRACT, minutes_days=0)) is None, "nothing else would remind of it"


def test_superseded_minutes_are_never_due_and_a_correction_counts_from_its_end() -> None:
    old = replace(HELD, status=MeetingStatus.SUPERSEDED)
    new = replace(HELD, id="n", version=2, replaces="m", finished_on=day("2026-11-20"))

    found = minutes(old, new, sent={"m": day("2026-11-12")})
    assert list(found) == ["minutes:n"]
    assert found["minutes:n"].date == day("2026-11-27")
    assert found["minutes:n"].correction
    assert minutes(old, replace(new, status=MeetingStatus.OPEN, finished_on=None)) == {}


def test_minutes_not_sent_stay_due_although_a_later_meeting_is_finished() -> None:
    earlier = replace(HELD, id="e", date=day("2026-10-20"), finished_on=day("2026-10-20"))

    found = minutes(earlier, HELD)
    assert (found["minutes:e"].done_on, found["minutes:e"].status(TODAY)) == (None, DeadlineStatus.OVERDUE)
    assert found["minutes:m"].done_on is None
    sent = minutes(earlier, HELD, sent={"e": TODAY})
    assert (sent["minutes:e"].done_on, sent["minutes:m"].done_on) == (TODAY, None)


def test_minutes_of_long_ago_without_a_sending_count_as_settled() -> None:
    assert minutes(HELD, on=day("2027-01-09"))["minutes:m"].status(day("2027-01-09")) is DeadlineStatus.OVERDUE
    settled = minutes(HELD, on=day("2027-01-10"))["minutes:m"]
    assert (settled.status(day("2027-01-10")), settled.lapses) == (DeadlineStatus.DONE, True)
    assert settled.done_on is None, "nothing is known to have been done on that day"
    sent = minutes(HELD, sent={"m": TODAY}, on=day("2027-01-10"))["minutes:m"]
    assert (sent.done_on, sent.lapses) == (TODAY, False)


def test_a_contract_that_asks_for_none() -> None:
    assert minutes(HELD, contract=replace(CONTRACT, minutes_days=0)) == {}
    assert list(minutes(replace(HELD, remarks_days=0), sent={"m": TODAY})) == ["minutes:m"]


# -- before a penalty


def test_the_holder_answers_a_notice_within_fifteen_days_and_the_step_lapses() -> None:
    breach = Breach(id="b", event="Retard de livraison", notice_sent_on=day("2026-11-13"))
    [found] = penalty_deadlines(CONTRACT, (Breach(id="a", event="Sans invitation"), breach))

    assert (found.key, found.owner, found.subject) == ("penalty_remarks:b", Party.HOLDER, "Retard de livraison")
    assert (found.raw_date, found.date) == (day("2026-11-28"), day("2026-11-30"))
    assert len(found.skipped) == 2
    assert found.status(day("2026-12-01")) is DeadlineStatus.DONE
    [answered] = penalty_deadlines(CONTRACT, (replace(breach, remarks_received_on=TODAY),))
    assert answered.done_on == TODAY


# -- what a meeting decided

DECISION = Decision(id="d", text="Livrer\n le mardi", party=Party.BUYER, due=day("2026-11-15"))
DECIDED = replace(HELD, decisions=(DECISION,))


def decided(*meetings: Meeting) -> dict[str, Deadline]:
    return {d.key: d for d in decision_deadlines(CONTRACT, meetings)}


def later(outcome: Outcome | None, on: str, **fields: Any) -> Meeting:
    followed = (FollowedUp(id="d", outcome=outcome),)
    return replace(HELD, id=f"later {on}", date=day(on), finished_on=day(on), followed_up=followed, **fields)


def test_an_open_decision_of_finished_minutes_is_due_on_its_day() -> None:
    found = decided(DECIDED)["decision:d"]
    # 15 November 2026 is a Sunday: a day agreed on is not rolled.
    assert (found.event_date, found.raw_date, found.date) == (HELD.date, DECISION.due, DECISION.due)
    assert (found.owner, found.subject, found.number, found.done_on) == (Party.BUYER, "Livrer le mardi", 1, None)
    assert found.status(TODAY) is DeadlineStatus.OVERDUE
    assert decided(replace(DECIDED, status=MeetingStatus.OPEN)) == {}
    assert decided(replace(DECIDED, status=MeetingStatus.SUPERSEDED), replace(DECIDED, id="n", version=2)).keys() == {
        "decision:d"
    }


def test_a_decision_of_both_parties_is_owed_by_both() -> None:
    joint = parse_decision("les deux : fixer le panier moyen le 1er juin 2027", day("2026-11-21"))
    [due] = decided(replace(HELD, decisions=(joint,))).values()
    assert (due.owner, due.date) == (Party.SHARED, day("2027-06-01"))


@pytest.mark.parametrize(
    "decision",
    [
        replace(DECISION, due=None),
        replace(DECISION, text=" "),
        replace(DECISION, state=DecisionState.DONE),
        replace(DECISION, state=DecisionState.DROPPED),
    ],
)
def test_a_decision_without_a_day_or_settled_at_once_is_no_deadline(decision: Decision) -> None:
    assert decided(replace(HELD, decisions=(decision,))) == {}


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.DROPPED])
def test_a_decision_is_met_when_a_later_meeting_found_it_done_or_dropped_it(outcome: Outcome) -> None:
    settling = later(outcome, "2026-11-18")
    assert decided(settling, DECIDED)["decision:d"].done_on == day("2026-11-18")
    assert decided(DECIDED, settling, later(Outcome.DONE, "2026-11-20"))["decision:d"].done_on == day("2026-11-18")
    under_way = replace(settling, status=MeetingStatus.OPEN)
    assert decided(DECIDED, under_way)["decision:d"].done_on == day("2026-11-18"), "what was said there is known"
    superseded = replace(settling, status=MeetingStatus.SUPERSEDED)
    assert decided(DECIDED, superseded)["decision:d"].done_on is None


@pytest.mark.parametrize("outcome", [Outcome.IN_PROGRESS, Outcome.NOT_DONE, None])
def test_a_decision_under_way_stays_due(outcome: Outcome | None) -> None:
    assert decided(DECIDED, later(outcome, "2026-11-18"))["decision:d"].done_on is None


def test_no_decision_is_due_after_the_final_review() -> None:
    assert decided(DECIDED, later(None, "2026-11-18", kind=MeetingKind.FINAL_REVIEW)) == {}


# -- the plan to be settled

KICKED_OFF = replace(HELD, kind=MeetingKind.KICK_OFF, year=0, date=day("2026-04-30"))


def test_the_plan_is_settled_within_months_of_the_kick_off_held() -> None:
    [found] = plan_deadline(CONTRACT, 1, (KICKED_OFF,), ())
    assert (found.key, found.owner) == ("plan_due:0", Party.SHARED)
    # 30 May 2026 is a Saturday.
    assert (found.event_date, found.raw_date, found.date) == (KICKED_OFF.date, day("2026-05-30"), day("2026-06-01"))
    assert found.done_on is None
    derogation = Derogation(id="plan_due:0", date=day("2026-07-01"))
    [agreed_on] = plan_deadline(replace(CONTRACT, derogations=(derogation,)), 1, (KICKED_OFF,), ())
    assert (agreed_on.date, agreed_on.derogation) == (day("2026-07-01"), derogation)


def test_of_two_kick_off_meetings_the_first_one_counts() -> None:
    again = replace(KICKED_OFF, id="n", date=day("2026-06-15"))
    [found] = plan_deadline(CONTRACT, 1, (again, KICKED_OFF), ())
    assert found.event_date == KICKED_OFF.date


@pytest.mark.parametrize("months", [None, 0])
def test_without_a_time_limit_no_plan_is_due(months: int | None) -> None:
    assert plan_deadline(CONTRACT, months, (KICKED_OFF,), ()) == ()


def test_no_plan_is_due_before_the_kick_off_was_held() -> None:
    assert plan_deadline(CONTRACT, 2, (replace(KICKED_OFF, status=MeetingStatus.OPEN), HELD), ()) == ()


def test_the_first_validated_plan_meets_the_time_limit() -> None:
    first = agreed(validated_on=day("2026-05-12"), status=PlanStatus.CLOSED)
    second = replace(agreed(validated_on=day("2027-05-12")), id="q", year=2)
    [met] = plan_deadline(CONTRACT, 1, (KICKED_OFF,), (second, first))
    assert met.done_on == day("2026-05-12")
    [waiting] = plan_deadline(CONTRACT, 1, (KICKED_OFF,), (agreed(status=PlanStatus.DRAFT),))
    assert waiting.done_on is None


# -- the notification


def test_unread_on_the_portal_counts_eight_days_after_posting() -> None:
    assert notified_unread(day("2026-02-21")) == day("2026-03-01")
