"""Next year's plan, out of this year's and the choices made at the annual review."""

import datetime as dt
from dataclasses import replace

from facilitator_app.domain.accumulation import told_accumulation
from facilitator_app.domain.axis_family import told_family
from facilitator_app.domain.calendar import anniversary
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Choice, LineKind, Meeting, RenewalLine
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    Indicator,
    Objective,
    Plan,
    PlanStatus,
    PutOffAxis,
)
from facilitator_app.domain.progress import meets_target, read


def renew(plan: Plan, meeting: Meeting, bounds: tuple[dt.date, dt.date]) -> Plan:
    """The draft of the next year's plan, from first to last day of that year (source 001 § 2.3).

    Lines without a choice are carried over; finished and dropped actions stay behind. A carried indicator keeps its
    values as history and starts from its last figure. An action under way keeps its dates; one not begun gets those of
    the old year moved into the new one. Dropping an axis or an objective drops what hangs on it. A
    put-off axis is taken up ("change" or "add"), kept for later ("carry over") or dropped.
    """
    chosen = {line.subject_id: line for line in meeting.renewal if line.subject_id}
    added = [line for line in meeting.renewal if line.choice is Choice.ADD and not line.subject_id]
    axes = [_titled_axis(a, chosen.get(a.id)) for a in plan.axes if _kept(chosen.get(a.id))]
    axes += [
        Axis(id=line.id, title=line.title, family=told_family(line.title))
        for line in added
        if line.kind is LineKind.AXIS
    ]
    axes += [_taken_up(p, chosen[p.id]) for p in plan.put_off if _is_taken_up(chosen.get(p.id))]
    axis_ids = {a.id for a in axes}
    objectives = [_titled_objective(o, chosen.get(o.id)) for o in plan.objectives if _kept(chosen.get(o.id))]
    objectives += [_new_objective(line) for line in added if line.kind is LineKind.OBJECTIVE]
    objectives = [o for o in objectives if o.axis_id in axis_ids]
    objective_ids = {o.id for o in objectives}
    indicators = [_carried_indicator(i, plan, chosen.get(i.id)) for i in plan.indicators if _kept(chosen.get(i.id))]
    indicators += [_new_indicator(line) for line in added if line.kind is LineKind.INDICATOR]
    kept = [a for a in plan.actions if _open(a) and _kept(chosen.get(a.id))]
    actions = [_carried_action(a, chosen.get(a.id), bounds) for a in kept]
    actions += [_new_action(line) for line in added if line.kind is LineKind.ACTION]
    return Plan(
        id=new_id(),
        contract_id=plan.contract_id,
        year=plan.year + 1,
        starts_on=bounds[0],
        ends_on=bounds[1],
        status=PlanStatus.DRAFT,
        axes=tuple(axes),
        objectives=tuple(objectives),
        indicators=tuple(i for i in indicators if i.objective_id in objective_ids),
        actions=tuple(_still_aimed(actions, objective_ids)),
        resources=tuple(r for r in plan.resources if r.axis_id in axis_ids),
        put_off=tuple(_kept_for_later(p, chosen.get(p.id)) for p in plan.put_off if _waits(chosen.get(p.id))),
    )


def _kept(line: RenewalLine | None) -> bool:
    return line is None or line.choice is not Choice.DROP


def _open(action: Action) -> bool:
    return action.status not in (ActionStatus.DONE, ActionStatus.DROPPED)


def _is_taken_up(line: RenewalLine | None) -> bool:
    return line is not None and line.choice in (Choice.ADD, Choice.CHANGE)


def _waits(line: RenewalLine | None) -> bool:
    return line is None or line.choice is Choice.CARRY_OVER


def _kept_for_later(axis: PutOffAxis, line: RenewalLine | None) -> PutOffAxis:
    return replace(axis, reason=line.reason) if line is not None and line.reason else axis


def _title(line: RenewalLine | None, title: str) -> str:
    return line.title if line is not None and line.choice is Choice.CHANGE and line.title.strip() else title


def _titled_axis(axis: Axis, line: RenewalLine | None) -> Axis:
    return replace(axis, title=_title(line, axis.title))


def _taken_up(put_off: PutOffAxis, line: RenewalLine) -> Axis:
    return Axis(id=put_off.id, title=line.title.strip() or put_off.title, family=put_off.family)


def _titled_objective(objective: Objective, line: RenewalLine | None) -> Objective:
    changed = line is not None and line.choice is Choice.CHANGE
    # A reworded objective is a new promise: its perimeter is confirmed afresh.
    confirmed = objective.perimeter_confirmed and not changed
    return replace(objective, title=_title(line, objective.title), perimeter_confirmed=confirmed)


def _carried_indicator(indicator: Indicator, plan: Plan, line: RenewalLine | None) -> Indicator:
    changed = line is not None and line.choice is Choice.CHANGE
    target = line.target if line is not None and changed and line.target is not None else indicator.target
    current = read(indicator, plan, plan.ends_on).current
    baseline = indicator.baseline if current is None else current
    return replace(indicator, name=_title(line, indicator.name), baseline=baseline, target=target)


def _carried_action(action: Action, line: RenewalLine | None, bounds: tuple[dt.date, dt.date]) -> Action:
    """The action with its dates: as they are where it is under way, late or not, within the new year where it waits."""
    changed = line is not None and line.choice is Choice.CHANGE
    start, due = action.start, action.due
    if action.status is ActionStatus.TO_DO:
        start, due = _into_year(start, bounds), _into_year(due, bounds)
    if line is not None and changed and line.due is not None:
        due = line.due
    return replace(action, title=_title(line, action.title), start=start, due=due)


def _into_year(date: dt.date | None, bounds: tuple[dt.date, dt.date]) -> dt.date | None:
    """A date gone by with the old year, at the same day of the new one, at latest on its last day; others as is."""
    first, last = bounds
    if date is None or date >= first:
        return date
    years = first.year - date.year
    moved = anniversary(date, years)
    return min(moved if moved >= first else anniversary(date, years + 1), last)


def already_reached(indicator: Indicator) -> bool:
    """Whether the figure that a carried indicator starts from is already where its target wants it."""
    return indicator.baseline is not None and bool(meets_target(indicator, indicator.baseline))


def _new_objective(line: RenewalLine) -> Objective:
    return Objective(id=line.id, axis_id=line.parent_id, title=line.title, responsibility=line.party)


def _new_indicator(line: RenewalLine) -> Indicator:
    adding_up = told_accumulation(line.title)
    return Indicator(
        id=line.id, objective_id=line.parent_id, name=line.title, target=line.target, accumulation=adding_up
    )


def _new_action(line: RenewalLine) -> Action:
    aimed_at = (line.parent_id,) if line.parent_id else ()
    return Action(id=line.id, party=line.party, title=line.title, objective_ids=aimed_at, due=line.due)


def _still_aimed(actions: list[Action], objective_ids: set[str]) -> list[Action]:
    """Actions with the objectives that remain; one that has lost all of them is left behind."""
    aimed = []
    for action in actions:
        remaining = tuple(i for i in action.objective_ids if i in objective_ids)
        if remaining or not action.objective_ids:
            aimed.append(replace(action, objective_ids=remaining))
    return aimed
