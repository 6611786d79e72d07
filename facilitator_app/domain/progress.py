"""How indicators and actions stand: figures against targets, trends, lateness."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.calendar import add_months, anniversary
from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    ActionStatus,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Plan,
)
from facilitator_app.domain.state import WATCH_DAYS, State


class Trend(StrEnum):
    """Whether the last value is better, the same or worse than the one before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An indicator read on a day. Figures are in its unit, shares in percent; None where nothing is known.

    `previous` is what `current` compares with: the value before or the baseline; where values add up over a year, the
    total at the same point of the year before.
    """

    state: State
    current: Decimal | None
    previous: Decimal | None
    target: Decimal | None
    gap: Decimal | None
    trend: Trend | None
    on: dt.date | None


# Below this part of what the elapsed time would ask for, an indicator is late; above the other one it is on track.
_LATE_BELOW = Decimal("0.5")
_ON_TRACK_FROM = Decimal("0.9")


def figure(value: IndicatorValue) -> Decimal | None:
    """The figure of one value: a share in percent, else the number itself."""
    if value.number is not None:
        return value.number
    if value.numerator is None or not value.denominator:
        return None
    return value.numerator * 100 / value.denominator


def running_figures(indicator: Indicator, starts_on: dt.date) -> tuple[tuple[dt.date, Decimal | None], ...]:
    """The figure to draw at each period end: values that add up are added from the start of each contract year.

    Shares add numerators and denominators, never percentages (domain § 5).
    """
    ordered = sorted(indicator.values, key=lambda v: v.period_end)
    if indicator.accumulation is Accumulation.PER_PERIOD:
        return tuple((v.period_end, figure(v)) for v in ordered)
    drawn: list[tuple[dt.date, Decimal | None]] = []
    for value in ordered:
        year = _years_from(starts_on, value.period_end)
        until = [v for v in ordered if v.period_end <= value.period_end]
        so_far = [v for v in until if _years_from(starts_on, v.period_end) == year]
        drawn.append((value.period_end, total(so_far) if value.known else None))
    return tuple(drawn)


def _years_from(starts_on: dt.date, day: dt.date) -> int:
    years = day.year - starts_on.year
    return years - (day < anniversary(starts_on, years))


def total(values: Sequence[IndicatorValue]) -> Decimal | None:
    """The values added up; of a share its numerators and denominators (domain § 5). None where nothing is known."""
    known = [v for v in values if v.known]
    if not known:
        return None
    if known[0].number is not None:
        return sum((v.number for v in known if v.number is not None), Decimal(0))
    numerator = sum((v.numerator for v in known if v.numerator is not None), Decimal(0))
    denominator = sum((v.denominator for v in known if v.denominator is not None), Decimal(0))
    return numerator * 100 / denominator if denominator else None


def read(indicator: Indicator, plan: Plan, today: dt.date) -> Reading:
    """How an indicator of a plan stands on a day: figure, gap to the target, trend and state."""
    figures = [(day, f) for day, f in running_figures(indicator, plan.starts_on) if f is not None]
    this_year = [(day, f) for day, f in figures if day >= plan.starts_on]
    on, current = this_year[-1] if this_year else (None, None)
    previous = _previous(indicator, plan, figures, on)
    target = indicator.target
    return Reading(
        state=_state(indicator, plan, current, on or today),
        current=current,
        previous=previous,
        target=target,
        gap=None if current is None or target is None else current - target,
        trend=_trend(indicator, current, previous),
        on=on,
    )


def _previous(
    indicator: Indicator, plan: Plan, figures: list[tuple[dt.date, Decimal]], on: dt.date | None
) -> Decimal | None:
    if on is not None and indicator.accumulation is Accumulation.CUMULATIVE:
        # A total under way is compared with last year's at the same point, a whole year's with the baseline.
        same_point = [f for day, f in figures if add_months(plan.starts_on, -12) <= day <= add_months(on, -12)]
        if same_point:
            return same_point[-1]
        return indicator.baseline if on >= plan.ends_on else None
    earlier = [f for day, f in figures if on is None or day < on]
    return earlier[-1] if earlier else indicator.baseline


def meets_target(indicator: Indicator, current: Decimal) -> bool | None:
    """Whether a figure is where the target wants it; None without a target."""
    target = indicator.target
    if target is None:
        return None
    match indicator.direction:
        case Direction.UP:
            return current >= target
        case Direction.DOWN:
            return current <= target
        case Direction.REACH:
            return current == target
        case Direction.WITHIN:
            upper = indicator.target_max
            return current >= target and (upper is None or current <= upper)


def _state(indicator: Indicator, plan: Plan, current: Decimal | None, on: dt.date) -> State:
    if current is None:
        return State.NOT_STARTED
    met = meets_target(indicator, current)
    if met is None:
        return State.ON_TRACK
    adds_up = indicator.accumulation is Accumulation.CUMULATIVE
    if met and not (adds_up and indicator.direction is Direction.DOWN and on < plan.ends_on):
        return State.REACHED
    if indicator.kind is IndicatorKind.YES_NO or indicator.direction in (Direction.REACH, Direction.WITHIN):
        return State.WATCH if on < plan.ends_on else State.LATE
    part = _part_of_way(indicator, current)
    asked = _elapsed(plan, on)
    if adds_up and indicator.direction is Direction.DOWN:
        # A total that must stay low: what is used up should not outrun the time elapsed.
        target = indicator.target or Decimal(0)
        used = current / target if target else Decimal(2 if current else 0)
        return State.LATE if used > 1 else State.WATCH if used > asked + Decimal("0.1") else State.ON_TRACK
    if part >= asked * _ON_TRACK_FROM:
        return State.ON_TRACK if on < plan.ends_on else State.WATCH
    return State.LATE if part < asked * _LATE_BELOW else State.WATCH


def _part_of_way(indicator: Indicator, current: Decimal) -> Decimal:
    start = Decimal(0) if indicator.accumulation is Accumulation.CUMULATIVE else indicator.baseline
    target = indicator.target or Decimal(0)
    if start is None:
        if indicator.direction is Direction.UP:
            return current / target if target else Decimal(0)
        return target / current if current else Decimal(1)
    return (current - start) / (target - start) if target != start else Decimal(0)


def _elapsed(plan: Plan, on: dt.date) -> Decimal:
    days = (plan.ends_on - plan.starts_on).days or 1
    return min(Decimal(1), max(Decimal(0), Decimal((on - plan.starts_on).days) / days))


def _trend(indicator: Indicator, current: Decimal | None, previous: Decimal | None) -> Trend | None:
    if current is None or previous is None:
        return None
    if current == previous:
        return Trend.SAME
    match indicator.direction:
        case Direction.UP:
            worse = current < previous
        case Direction.DOWN:
            worse = current > previous
        case _:
            worse = _distance(indicator, current) > _distance(indicator, previous)
    return Trend.WORSE if worse else Trend.BETTER


def _distance(indicator: Indicator, current: Decimal) -> Decimal:
    low = indicator.target if indicator.target is not None else current
    high = indicator.target_max if indicator.direction is Direction.WITHIN and indicator.target_max is not None else low
    return max(low - current, current - high, Decimal(0))


def days_late(action: Action, today: dt.date) -> int:
    """By how many days an open action is late, or a finished one was; 0 when it is not."""
    if action.due is None or action.status is ActionStatus.DROPPED:
        return 0
    end = (action.done_on or action.due) if action.status is ActionStatus.DONE else today
    return max(0, (end - action.due).days)


def action_state(action: Action, today: dt.date) -> State:
    """An action as one of the five states."""
    if action.status in (ActionStatus.DONE, ActionStatus.DROPPED):
        return State.REACHED if action.status is ActionStatus.DONE else State.NOT_STARTED
    if days_late(action, today):
        return State.LATE
    late_start = action.status is ActionStatus.TO_DO and action.start is not None and action.start < today
    soon = action.due is not None and (action.due - today).days <= WATCH_DAYS
    if late_start or (soon and action.progress < 50):
        return State.WATCH
    return State.ON_TRACK if action.status is ActionStatus.IN_PROGRESS else State.NOT_STARTED


_WORST_FIRST = (State.LATE, State.WATCH, State.ON_TRACK, State.NOT_STARTED, State.REACHED)


def worst(states: tuple[State, ...]) -> State | None:
    """The state that wants attention first, or None for none."""
    return min(states, key=_WORST_FIRST.index, default=None)
