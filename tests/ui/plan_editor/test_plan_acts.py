"""What the editor does to a plan as a whole."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.plan import Action, ActionStatus, Frequency, Indicator, IndicatorValue, Plan
from facilitator_app.ui.plan_editor import plan_acts
from tests.ui.plan_editor.plans import TODAY, draft


@pytest.fixture
def plan() -> Plan:
    """The draft with its two axes."""
    empty = Plan(id="p", contract_id="c", year=1, starts_on=dt.date(2026, 9, 14), ends_on=dt.date(2027, 9, 13))
    return draft(empty)


def test_an_objective_that_goes_takes_its_indicators_and_the_actions_that_served_only_it(plan: Plan) -> None:
    both = replace(plan.actions[0], objective_ids=("obj-1", "obj-2"))
    plan = replace(plan, actions=(both, plan.actions[1]))
    after = plan_acts.with_objectives(plan, plan.objectives[1:])
    assert after.indicators == ()
    assert [(action.id, action.objective_ids) for action in after.actions] == [("act-1", ("obj-2",))]


def test_an_axis_put_off_keeps_its_title_and_reason_and_can_be_taken_up(plan: Plan) -> None:
    after = plan_acts.put_off(plan, "axis-1", "Too early")
    assert [axis.id for axis in after.axes] == ["axis-2"]
    assert (after.put_off[-1].title, after.put_off[-1].reason) == ("Recruitment", "Too early")
    assert after.resources == ()
    back = plan_acts.take_up(after, "axis-1")
    assert back.axes[-1].title == "Recruitment"
    assert [later.id for later in back.put_off] == ["later-1"]


def test_axes_move_within_their_bounds(plan: Plan) -> None:
    assert [axis.id for axis in plan_acts.moved_axis(plan, "axis-2", -1).axes] == ["axis-2", "axis-1"]
    assert plan_acts.moved_axis(plan, "axis-2", 1) is plan


def test_done_means_all_of_it_on_a_day_and_reopening_takes_that_back() -> None:
    done = plan_acts.with_status(Action(id="a", progress=20), ActionStatus.DONE, TODAY)
    assert (done.progress, done.done_on) == (100, TODAY)
    again = plan_acts.with_status(done, ActionStatus.IN_PROGRESS, TODAY)
    assert (again.progress, again.done_on) == (90, None)
    assert plan_acts.with_progress(Action(id="a"), 100, TODAY) == replace(done, progress=100)
    assert plan_acts.with_progress(Action(id="a"), 10, TODAY).status is ActionStatus.IN_PROGRESS


@pytest.mark.parametrize(
    ("frequency", "known", "expected"),
    [
        (Frequency.HALF_YEARLY, (), dt.date(2027, 3, 13)),
        (Frequency.HALF_YEARLY, (dt.date(2027, 3, 13),), dt.date(2027, 9, 13)),
        (Frequency.QUARTERLY, (dt.date(2026, 10, 1),), dt.date(2026, 12, 13)),
        (Frequency.YEARLY, (), dt.date(2027, 9, 13)),
        (Frequency.MONTHLY, (dt.date(2027, 9, 13),), dt.date(2027, 10, 13)),
    ],
)
def test_the_next_value_is_wanted_at_the_end_of_the_next_period(
    plan: Plan, frequency: Frequency, known: tuple[dt.date, ...], expected: dt.date
) -> None:
    values = tuple(IndicatorValue(id=str(day), period_end=day) for day in known)
    indicator = Indicator(id="i", frequency=frequency, values=values)
    assert plan_acts.next_period_end(indicator, plan) == expected
