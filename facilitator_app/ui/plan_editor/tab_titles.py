"""What the tabs say of a plan: how many lines, how many of them done, and the worst state."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.completeness import Point, completeness, is_dated, without_objective
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS, DeadlineStatus
from facilitator_app.domain.plan import ActionStatus, Plan
from facilitator_app.domain.progress import action_state, read, worst
from facilitator_app.domain.state import State

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TabTitle:
    """The text of a tab, and the state it warns of (late or to watch), if any."""

    text: str
    state: State | None
    reason: str = ""
    """Why, where the text does not say it."""


def tab_titles(plan: Plan, deadlines: tuple[Deadline, ...], today: dt.date) -> tuple[TabTitle, ...]:
    """The titles of the six tabs, in their order."""
    incomplete = {status.point for status in completeness(plan) if not status.complete}
    followed = sum(bool(axis.monitoring.strip()) for axis in plan.axes)
    return (
        _title(translate("PlanEditor", "Objectives"), str(len(plan.objectives)), _gap(incomplete, Point.OBJECTIVES)),
        _indicators(plan, today, incomplete),
        _actions(plan, today, incomplete),
        _title(translate("PlanEditor", "Means"), str(len(plan.resources)), _gap(incomplete, Point.RESOURCES)),
        _schedule(plan, deadlines, today, incomplete),
        _title(
            translate("PlanEditor", "Follow-up"), f"{followed}/{len(plan.axes)}", _gap(incomplete, Point.MONITORING)
        ),
    )


def _title(text: str, count: str, state: State | None) -> TabTitle:
    return TabTitle(f"{text} {count}" if count else text, state)


def _gap(incomplete: set[Point], *points: Point) -> State | None:
    return State.WATCH if incomplete.intersection(points) else None


def _alarming(state: State | None) -> State | None:
    return state if state in (State.LATE, State.WATCH) else None


def _indicators(plan: Plan, today: dt.date, incomplete: set[Point]) -> TabTitle:
    states = tuple(read(indicator, plan, today).state for indicator in plan.indicators)
    well = sum(state in (State.REACHED, State.ON_TRACK) for state in states)
    state = _alarming(worst(states)) or _gap(incomplete, Point.INDICATORS)
    return _title(translate("PlanEditor", "Indicators"), f"{well}/{len(states)}", state)


def _actions(plan: Plan, today: dt.date, incomplete: set[Point]) -> TabTitle:
    kept = [action for action in plan.actions if action.status is not ActionStatus.DROPPED]
    done = sum(action.status is ActionStatus.DONE for action in kept)
    state = _alarming(worst(tuple(action_state(action, today) for action in kept)))
    adrift, undated = len(without_objective(plan)), sum(not is_dated(action) for action in kept)
    reason = ""
    if adrift:
        reason = translate("PlanEditor", "%n action(s) without an objective", "", adrift)
    elif undated:
        reason = translate("PlanEditor", "%n action(s) without dates", "", undated)
    lacking = reason or not kept or incomplete.intersection((Point.HOLDER_ACTIONS, Point.BUYER_ACTIONS))
    return TabTitle(
        translate("PlanEditor", "Actions") + f" {done}/{len(kept)}",
        state or (State.WATCH if lacking else None),
        reason,
    )


def _schedule(plan: Plan, deadlines: tuple[Deadline, ...], today: dt.date, incomplete: set[Point]) -> TabTitle:
    late = sum(d.status(today) is DeadlineStatus.OVERDUE for d in deadlines if d.kind in MEETING_KINDS) + sum(
        action_state(action, today) is State.LATE for action in plan.actions
    )
    said = translate("PlanEditor", "%n late", "", late) if late else ""
    return _title(translate("PlanEditor", "Schedule"), said, State.LATE if late else _gap(incomplete, Point.SCHEDULE))
