"""Which plans are followed on a day, and what falls due under them, each thing once."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.followed import (
    actions_followed,
    begins_to_be_followed,
    followed_deadlines,
    plans_followed,
    supplies_followed,
)
from facilitator_app.domain.plan import Action, ActionStatus, Frequency, Plan, PlanStatus
from facilitator_app.domain.stage import plan_in_force
from tests.domain.plans import ENDS, STARTS, indicator, number, plan

CONTRACT = Contract(id="c", notification_date=STARTS, duration_months=36)
NEXT_STARTS = dt.date(2026, 3, 8)
BEFORE, AFTER = dt.date(2026, 2, 20), NEXT_STARTS

RUNNING = plan(
    status=PlanStatus.VALIDATED,
    indicators=(indicator(number("2025-09-07", 40), frequency=Frequency.HALF_YEARLY),),
    actions=(
        Action(id="left", title="Former", due=dt.date(2026, 1, 31)),
        Action(id="carried", title="Accueillir", due=dt.date(2026, 3, 1)),
    ),
)
NEXT = replace(
    RUNNING,
    id="p2",
    year=2,
    starts_on=NEXT_STARTS,
    ends_on=dt.date(2027, 3, 7),
    actions=(
        Action(id="carried", title="Accueillir", due=dt.date(2026, 6, 1)),
        Action(id="new", title="Tutorer", due=dt.date(2026, 9, 1)),
    ),
)
EARLY = (RUNNING, NEXT)


def told(plans: tuple[Plan, ...], today: dt.date) -> dict[str, str]:
    return {d.key: d.date.isoformat() for d in followed_deadlines(CONTRACT, plans, today)}


def test_validated_early_the_next_plan_waits_for_its_first_day() -> None:
    assert plan_in_force(EARLY, BEFORE) is RUNNING
    assert plan_in_force(EARLY, ENDS) is RUNNING
    assert plan_in_force(EARLY, AFTER) is NEXT
    assert begins_to_be_followed(EARLY, BEFORE) == NEXT_STARTS
    assert begins_to_be_followed(EARLY, AFTER) is None
    # The running year was reviewed before its end: there is nothing else to follow.
    assert plan_in_force((replace(RUNNING, status=PlanStatus.CLOSED), NEXT), BEFORE) is NEXT


def test_the_running_year_keeps_its_data_and_actions_when_the_next_is_validated_early() -> None:
    assert told(EARLY, BEFORE) == told((RUNNING,), BEFORE)
    assert told(EARLY, BEFORE) == {
        "action:left": "2026-01-31",
        "action:carried": "2026-03-01",
        "holder_data:2025-09-07": "2025-09-22",
        "holder_data:2026-03-07": "2026-03-23",
    }


def test_from_its_first_day_the_next_plan_is_followed_and_what_is_owed_stays_owed() -> None:
    assert told(EARLY, AFTER) == {
        "action:carried": "2026-06-01",
        "action:new": "2026-09-01",
        "holder_data:2026-09-07": "2026-09-22",
        "holder_data:2027-03-07": "2027-03-22",
        "action:left": "2026-01-31",
        "holder_data:2025-09-07": "2025-09-22",
        "holder_data:2026-03-07": "2026-03-23",
    }
    assert [p.id for p in plans_followed(EARLY, AFTER)] == ["p2", "p1"]
    reviewed = (replace(RUNNING, status=PlanStatus.CLOSED), NEXT)
    assert told(reviewed, AFTER) == told((NEXT,), AFTER)


def test_an_action_settled_in_the_next_plan_does_not_come_back_from_the_old() -> None:
    dropped = replace(NEXT, actions=(Action(id="carried", status=ActionStatus.DROPPED),))
    assert "action:carried" not in told((RUNNING, dropped), AFTER)
    assert [(action.id, of.id) for action, of in actions_followed((RUNNING, dropped), AFTER)] == [
        ("carried", "p2"),
        ("left", "p1"),
    ]


def test_a_value_typed_in_the_next_plan_for_the_year_before_is_given() -> None:
    [carried] = NEXT.indicators
    typed = replace(NEXT, indicators=(replace(carried, values=(*carried.values, number("2026-03-07", 90))),))
    [owed] = [d for d in followed_deadlines(CONTRACT, (RUNNING, typed), AFTER) if d.key == "holder_data:2026-03-07"]
    assert owed.done_on is not None


def test_what_is_owed_of_the_year_before_is_told_once_with_its_line() -> None:
    [line] = supplies_followed(CONTRACT, EARLY, AFTER)
    assert (line.owed, line.due) == ((ENDS,), dt.date(2026, 3, 23))
    gone = replace(NEXT, indicators=())
    [line] = supplies_followed(CONTRACT, (RUNNING, gone), AFTER)
    assert line.owed == (ENDS,)
    assert supplies_followed(CONTRACT, (), AFTER) == ()


@pytest.mark.parametrize("today", [BEFORE, ENDS, AFTER, dt.date(2027, 1, 1)])
def test_only_the_last_version_of_a_year_is_followed(today: dt.date) -> None:
    second = replace(RUNNING, id="p1v2", version=2)
    assert [p.id for p in plans_followed((RUNNING, second, NEXT), today) if p.year == 1] == ["p1v2"]
