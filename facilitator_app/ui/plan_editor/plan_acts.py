"""What the editor does to a plan as a whole: plans in, plans out. Removing a line removes what hangs on it."""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    AxisFamily,
    Frequency,
    Indicator,
    IndicatorValue,
    Objective,
    Plan,
    PutOffAxis,
)

MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6, Frequency.YEARLY: 12}


def with_objectives(plan: Plan, objectives: tuple[Objective, ...]) -> Plan:
    """The plan with these objectives; the indicators of those gone go too, and the actions that served only them."""
    kept = {objective.id for objective in objectives}
    gone = {objective.id for objective in plan.objectives} - kept
    after = replace(plan, objectives=objectives)
    return _without_what_hangs(after, gone) if gone else after


def _without_what_hangs(plan: Plan, gone: Collection[str]) -> Plan:
    actions = []
    for action in plan.actions:
        remaining = tuple(i for i in action.objective_ids if i not in gone)
        if remaining or not action.objective_ids:
            same = len(remaining) == len(action.objective_ids)
            actions.append(action if same else replace(action, objective_ids=remaining))
    indicators = tuple(i for i in plan.indicators if i.objective_id not in gone)
    return replace(plan, indicators=indicators, actions=tuple(actions))


def with_axis(plan: Plan, axis: Axis) -> Plan:
    """The plan with an axis replaced."""
    return replace(plan, axes=tuple(axis if a.id == axis.id else a for a in plan.axes))


def with_new_axis(plan: Plan) -> tuple[Plan, str]:
    """The plan with an empty axis at the end, and its id."""
    axis = Axis(id=new_id(), family=AxisFamily.UNSAID)
    return replace(plan, axes=(*plan.axes, axis)), axis.id


def without_axis(plan: Plan, axis_id: str) -> Plan:
    """The plan without an axis, its objectives, what hangs on them, and its resources."""
    after = with_objectives(plan, tuple(o for o in plan.objectives if o.axis_id != axis_id))
    return replace(
        after,
        axes=tuple(a for a in plan.axes if a.id != axis_id),
        resources=tuple(r for r in plan.resources if r.axis_id != axis_id),
    )


def moved_axis(plan: Plan, axis_id: str, step: int) -> Plan:
    """The plan with an axis one place up (-1) or down (+1)."""
    axes = list(plan.axes)
    at = next((n for n, axis in enumerate(axes) if axis.id == axis_id), -1)
    there = at + step
    if at < 0 or not 0 <= there < len(axes):
        return plan
    axes[at], axes[there] = axes[there], axes[at]
    return replace(plan, axes=tuple(axes))


def put_off(plan: Plan, axis_id: str, reason: str) -> Plan:
    """The plan with an axis left for later, for a reason (source 003): it is offered again at renewal."""
    axis = next(a for a in plan.axes if a.id == axis_id)
    later = PutOffAxis(id=axis.id, title=axis.title, family=axis.family, reason=reason)
    return replace(without_axis(plan, axis_id), put_off=(*plan.put_off, later))


def take_up(plan: Plan, put_off_id: str) -> Plan:
    """The plan with a put-off axis among its axes."""
    later = next(p for p in plan.put_off if p.id == put_off_id)
    axis = Axis(id=later.id, title=later.title, family=later.family)
    rest = tuple(p for p in plan.put_off if p.id != put_off_id)
    return replace(plan, axes=(*plan.axes, axis), put_off=rest)


def with_status(action: Action, status: ActionStatus, today: dt.date) -> Action:
    """The action with another status: done means all of it, today; reopened, it is no longer done on a day."""
    if status is ActionStatus.DONE:
        return replace(action, status=status, progress=100, done_on=action.done_on or today)
    progress = 0 if status is ActionStatus.TO_DO else action.progress
    if action.status is ActionStatus.DONE and status is ActionStatus.IN_PROGRESS:
        progress = 90
    return replace(action, status=status, progress=progress, done_on=None)


def with_progress(action: Action, progress: int, today: dt.date) -> Action:
    """The action with another progress, 0 to 100; begun it is no longer to do, complete it is done."""
    if progress >= 100:
        return with_status(action, ActionStatus.DONE, today)
    status = action.status
    if status is ActionStatus.DONE or (status is ActionStatus.TO_DO and progress > 0):
        status = ActionStatus.IN_PROGRESS
    return replace(action, status=status, progress=progress, done_on=None)


def in_order(values: tuple[IndicatorValue, ...]) -> tuple[IndicatorValue, ...]:
    """The values of an indicator, oldest first."""
    return tuple(sorted(values, key=lambda value: value.period_end))


def next_period_end(indicator: Indicator, plan: Plan) -> dt.date:
    """The end of the next period whose value is wanted, by the indicator's frequency over the contract year."""
    months = MONTHS[indicator.frequency]
    known = {value.period_end for value in indicator.values}
    latest = max(known, default=plan.starts_on - dt.timedelta(days=1))
    for number in range(1, 12 // months + 1):
        end = add_months(plan.starts_on, months * number) - dt.timedelta(days=1)
        if end > latest:
            return min(end, plan.ends_on) if end > plan.ends_on else end
    return add_months(latest + dt.timedelta(days=1), months) - dt.timedelta(days=1)
