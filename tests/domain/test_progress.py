"""How indicators and actions stand."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    ActionStatus,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
)
from facilitator_app.domain.progress import Trend, action_state, days_late, figure, read, running_figures, worst
from facilitator_app.domain.state import State
from tests.domain.plans import ENDS, STARTS, indicator, number, plan, share

CUMULATIVE = Accumulation.CUMULATIVE
D = Decimal


def reading_state(of: Indicator) -> State:
    return read(of, plan(), ENDS).state


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (number("2025-06-30", "12.5"), D("12.5")),
        (share("2025-06-30", 3, 8), D("37.5")),
        (share("2025-06-30", 0, 8), D(0)),
        (share("2025-06-30", 3, 0), None),
        (IndicatorValue(id="v", period_end=ENDS, not_available="pas encore relevé"), None),
    ],
)
def test_figure(value: IndicatorValue, expected: Decimal | None) -> None:
    assert figure(value) == expected
    assert value.known == (expected is not None)


def test_values_that_add_up_start_afresh_each_contract_year() -> None:
    hours = indicator(
        number("2025-06-30", 100),
        number("2025-12-31", 150),
        number("2026-06-30", 80),
        accumulation=CUMULATIVE,
    )
    assert [f for _, f in running_figures(hours, STARTS)] == [D(100), D(250), D(80)]


def test_year_begun_on_29_february_begins_anew_on_the_28th() -> None:
    hours = indicator(
        number("2025-02-27", 100), number("2025-02-28", 5), number("2028-02-28", 40), number("2028-02-29", 7),
        accumulation=CUMULATIVE,
    )
    assert [f for _, f in running_figures(hours, dt.date(2024, 2, 29))] == [D(100), D(5), D(40), D(7)]


def test_shares_add_numerators_and_denominators_never_percentages() -> None:
    women = indicator(
        share("2025-06-30", 1, 2), share("2025-12-31", 1, 8), kind=IndicatorKind.SHARE, accumulation=CUMULATIVE
    )
    assert running_figures(women, STARTS)[-1][1] == D(20)


def test_unknown_value_is_not_drawn_and_breaks_no_sum() -> None:
    missing = IndicatorValue(id="v", period_end=dt.date(2025, 9, 30), not_available="absente")
    hours = indicator(number("2025-06-30", 100), missing, number("2025-12-31", 50), accumulation=CUMULATIVE)
    assert [f for _, f in running_figures(hours, STARTS)] == [D(100), None, D(150)]


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=12))
def test_running_total_of_a_year_is_the_sum(figures: list[int]) -> None:
    days = [STARTS + dt.timedelta(days=20 * (n + 1)) for n in range(len(figures))]
    values = [number(day.isoformat(), f) for day, f in zip(days, figures, strict=True)]
    hours = indicator(*reversed(values), accumulation=CUMULATIVE)

    assert running_figures(hours, STARTS)[-1] == (days[-1], D(sum(figures)))


def test_gap_trend_and_day() -> None:
    basket = indicator(number("2025-06-30", 40), number("2025-12-31", 45), target=D(60), baseline=D(30))
    seen = read(basket, plan(), ENDS)

    assert (seen.current, seen.previous, seen.gap) == (D(45), D(40), D(-15))
    assert (seen.trend, seen.on) == (Trend.BETTER, dt.date(2025, 12, 31))


def test_first_value_compares_with_the_baseline() -> None:
    assert read(indicator(number("2025-06-30", 20), baseline=D(30)), plan(), ENDS).trend is Trend.WORSE


def test_history_before_the_year_is_the_previous_value_only() -> None:
    seen = read(indicator(number("2025-02-28", 20)), plan(), ENDS)
    assert (seen.current, seen.previous, seen.state) == (None, D(20), State.NOT_STARTED)


def test_total_under_way_compares_with_last_year_at_the_same_point() -> None:
    next_year = replace(plan(), starts_on=dt.date(2026, 3, 8), ends_on=dt.date(2027, 3, 7))
    hours = indicator(
        number("2025-06-30", 100), number("2025-12-31", 400), number("2026-06-30", 120), accumulation=CUMULATIVE
    )
    seen = read(hours, next_year, dt.date(2026, 7, 1))

    assert (seen.current, seen.previous, seen.trend) == (D(120), D(100), Trend.BETTER)


def test_total_under_way_without_last_year_compares_with_nothing_until_the_year_s_end() -> None:
    half = indicator(number("2025-06-30", 100), baseline=D(300), accumulation=CUMULATIVE)
    whole = indicator(number(ENDS.isoformat(), 280), baseline=D(300), accumulation=CUMULATIVE)

    assert read(half, plan(), ENDS).trend is None
    assert read(whole, plan(), ENDS).trend is Trend.WORSE


@pytest.mark.parametrize(
    ("direction", "before", "now", "trend"),
    [
        (Direction.UP, 1, 2, Trend.BETTER),
        (Direction.DOWN, 1, 2, Trend.WORSE),
        (Direction.REACH, 8, 11, Trend.BETTER),
        (Direction.REACH, 11, 8, Trend.WORSE),
        (Direction.WITHIN, 5, 13, Trend.BETTER),
        (Direction.WITHIN, 12, 15, Trend.WORSE),
        (Direction.UP, 2, 2, Trend.SAME),
    ],
)
def test_trend_follows_the_direction(direction: Direction, before: int, now: int, trend: Trend) -> None:
    of = indicator(
        number("2025-06-30", before), number("2025-12-31", now), direction=direction, target=D(10), target_max=D(12)
    )
    assert read(of, plan(), ENDS).trend is trend


@pytest.mark.parametrize(
    ("direction", "figure", "on", "state"),
    [
        (Direction.UP, 10, "2025-06-30", State.REACHED),
        (Direction.UP, 9, "2025-06-30", State.ON_TRACK),
        (Direction.UP, 4, "2026-03-07", State.LATE),
        (Direction.UP, 8, "2026-03-07", State.WATCH),
        (Direction.DOWN, 10, "2025-06-30", State.REACHED),
        (Direction.DOWN, 40, "2026-03-07", State.LATE),
        (Direction.REACH, 9, "2025-06-30", State.WATCH),
        (Direction.REACH, 9, "2026-03-07", State.LATE),
        (Direction.REACH, 10, "2026-03-07", State.REACHED),
        (Direction.WITHIN, 11, "2025-06-30", State.REACHED),
        (Direction.WITHIN, 13, "2025-06-30", State.WATCH),
    ],
)
def test_state_against_the_target(direction: Direction, figure: int, on: str, state: State) -> None:
    of = indicator(number(on, figure), direction=direction, target=D(10), target_max=D(12))
    assert reading_state(of) is state


@pytest.mark.parametrize(
    ("figure", "on", "state"),
    [
        (50, "2025-09-06", State.ON_TRACK),
        (90, "2025-09-06", State.WATCH),
        (110, "2025-09-06", State.LATE),
        (90, "2026-03-07", State.REACHED),
    ],
)
def test_a_total_that_must_stay_low_is_reached_only_at_the_end(figure: int, on: str, state: State) -> None:
    waste = indicator(number(on, figure), direction=Direction.DOWN, target=D(100), accumulation=CUMULATIVE)
    assert reading_state(waste) is state


def test_a_total_that_must_stay_at_zero() -> None:
    def accidents(figure: int, on: str) -> Indicator:
        return indicator(number(on, figure), direction=Direction.DOWN, target=D(0), accumulation=CUMULATIVE)

    assert reading_state(accidents(0, "2025-09-06")) is State.ON_TRACK
    assert reading_state(accidents(1, "2025-09-06")) is State.LATE
    assert reading_state(accidents(0, "2026-03-07")) is State.REACHED


def test_without_target_or_value() -> None:
    assert reading_state(indicator(number("2025-06-30", 1), target=None)) is State.ON_TRACK
    assert reading_state(indicator(target=D(10))) is State.NOT_STARTED
    assert reading_state(indicator(number("2025-06-30", 0), direction=Direction.DOWN, target=D(0))) is State.REACHED


TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("fields", "late", "state"),
    [
        ({"due": "2026-11-20"}, 1, State.LATE),
        ({"due": "2026-11-21", "status": ActionStatus.IN_PROGRESS, "progress": 80}, 0, State.ON_TRACK),
        ({"due": "2026-12-21", "status": ActionStatus.IN_PROGRESS, "progress": 10}, 0, State.WATCH),
        ({"due": "2027-06-30"}, 0, State.NOT_STARTED),
        ({"due": "2027-06-30", "start": "2026-11-01"}, 0, State.WATCH),
        ({"due": "2026-01-01", "status": ActionStatus.DROPPED}, 0, State.NOT_STARTED),
        ({"due": "2026-01-01", "status": ActionStatus.DONE, "done_on": "2026-01-11"}, 10, State.REACHED),
        ({"due": "2026-01-01", "status": ActionStatus.DONE}, 0, State.REACHED),
        ({}, 0, State.NOT_STARTED),
    ],
)
def test_actions(fields: dict[str, object], late: int, state: State) -> None:
    dates = {name: dt.date.fromisoformat(v) for name, v in fields.items() if isinstance(v, str) and "-" in v}
    action = replace(Action(id="a"), **{**fields, **dates})  # type: ignore[arg-type]  # fields by name

    assert days_late(action, TODAY) == late
    assert action_state(action, TODAY) is state


def test_worst_wants_attention_first() -> None:
    assert worst((State.REACHED, State.WATCH, State.ON_TRACK)) is State.WATCH
    assert worst(()) is None
