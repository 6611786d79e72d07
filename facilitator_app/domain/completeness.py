"""The seven points of a plan, axis by axis (source 001 § 2.3)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus, Axis, Measure, Plan


class Point(StrEnum):
    """What the plan must say for each axis."""

    OBJECTIVES = "objectives"
    INDICATORS = "indicators"
    HOLDER_ACTIONS = "holder_actions"
    BUYER_ACTIONS = "buyer_actions"
    RESOURCES = "resources"
    SCHEDULE = "schedule"
    MONITORING = "monitoring"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointStatus:
    """One point of one axis. `gaps` are the ids of the lines to complete; empty when the line itself is missing.

    `without` are the parties whose means are missing.
    """

    axis_id: str
    point: Point
    complete: bool
    gaps: tuple[str, ...] = ()
    without: tuple[Party, ...] = ()


def completeness(plan: Plan) -> tuple[PointStatus, ...]:
    """Every point of every axis, in the plan's order: seven statuses per axis."""
    return tuple(_CHECKS[point](plan, axis) for axis in plan.axes for point in Point)


def without_objective(plan: Plan) -> tuple[Action, ...]:
    """The actions, but for those dropped, that serve no objective of the plan: they count for no axis."""
    known = {objective.id for objective in plan.objectives}
    return tuple(
        a for a in plan.actions if a.status is not ActionStatus.DROPPED and not known.intersection(a.objective_ids)
    )


def is_dated(action: Action) -> bool:
    """Whether an action has its schedule: a first day, and a last one that is not before it (source 001 § 2.3)."""
    return action.start is not None and action.due is not None and action.start <= action.due


def is_complete(plan: Plan) -> bool:
    """Whether there is an axis and no point is missing."""
    return bool(plan.axes) and all(status.complete for status in completeness(plan))


def _objectives(plan: Plan, axis: Axis) -> PointStatus:
    mine = plan.axis_objectives(axis.id)
    gaps = tuple(o.id for o in mine if not o.title.strip() or not o.perimeter_confirmed)
    return _status(axis, Point.OBJECTIVES, bool(mine), gaps)


def _indicators(plan: Plan, axis: Axis) -> PointStatus:
    mine = plan.axis_indicators(axis.id)
    measured = {i.objective_id for i in mine}
    unmeasured = tuple(
        o.id for o in plan.axis_objectives(axis.id) if o.measure is Measure.MEASURABLE and o.id not in measured
    )
    measurable = {o.id for o in plan.objectives if o.measure is Measure.MEASURABLE}
    unfinished = tuple(i.id for i in mine if not i.name.strip() or (i.target is None and i.objective_id in measurable))
    return _status(axis, Point.INDICATORS, bool(mine), unmeasured + unfinished)


def _actions(point: Point, party: Party) -> Callable[[Plan, Axis], PointStatus]:
    def check(plan: Plan, axis: Axis) -> PointStatus:
        mine = [a for a in _kept_actions(plan, axis) if a.party in (party, Party.SHARED)]
        return _status(axis, point, bool(mine), tuple(a.id for a in mine if not a.title.strip()))

    return check


def _kept_actions(plan: Plan, axis: Axis) -> list[Action]:
    return [a for a in plan.axis_actions(axis.id) if a.status is not ActionStatus.DROPPED]


def _resources(plan: Plan, axis: Axis) -> PointStatus:
    """Each party puts in means of its own, or both share them (source 001 § 2.3, point 5)."""
    parties = {r.party for r in plan.resources if r.axis_id == axis.id and r.description.strip()}
    both = () if Party.SHARED in parties else (Party.HOLDER, Party.BUYER)
    without = tuple(party for party in both if party not in parties)
    return PointStatus(axis_id=axis.id, point=Point.RESOURCES, complete=not without, without=without)


def _schedule(plan: Plan, axis: Axis) -> PointStatus:
    mine = _kept_actions(plan, axis)
    # An action that serves no objective yet may come to serve any axis: no schedule is settled before its dates are.
    settled = (*mine, *without_objective(plan))
    gaps = tuple(a.id for a in settled if not is_dated(a))
    return _status(axis, Point.SCHEDULE, bool(mine), gaps)


def _monitoring(_plan: Plan, axis: Axis) -> PointStatus:
    return _status(axis, Point.MONITORING, bool(axis.monitoring.strip()), ())


def _status(axis: Axis, point: Point, present: bool, gaps: tuple[str, ...]) -> PointStatus:
    return PointStatus(axis_id=axis.id, point=point, complete=present and not gaps, gaps=gaps)


_CHECKS: dict[Point, Callable[[Plan, Axis], PointStatus]] = {
    Point.OBJECTIVES: _objectives,
    Point.INDICATORS: _indicators,
    Point.HOLDER_ACTIONS: _actions(Point.HOLDER_ACTIONS, Party.HOLDER),
    Point.BUYER_ACTIONS: _actions(Point.BUYER_ACTIONS, Party.BUYER),
    Point.RESOURCES: _resources,
    Point.SCHEDULE: _schedule,
    Point.MONITORING: _monitoring,
}
