"""What the trend of an indicator says, and that it is drawn in all its shapes."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from pytestqt.qtbot import QtBot

from facilitator_app.domain.plan import Direction, Indicator, IndicatorKind, IndicatorValue, Plan
from facilitator_app.domain.state import State
from facilitator_app.ui.charts.trend import trend_of
from facilitator_app.ui.charts.trend_chart import TrendChart
from facilitator_app.words.words import Words

ENGLISH = Words(language="en")
TODAY = dt.date(2026, 11, 21)


def plan_with(indicator: Indicator) -> Plan:
    """The plan of a year that began in January."""
    return Plan(
        id="p",
        contract_id="c",
        year=1,
        starts_on=dt.date(2026, 1, 1),
        ends_on=dt.date(2026, 12, 31),
        indicators=(indicator,),
    )


def measured(*figures: str | None, kind: IndicatorKind = IndicatorKind.NUMBER) -> Indicator:
    """An indicator with a value at the end of each quarter; None is "not available"."""
    values = tuple(
        IndicatorValue(
            id=str(n),
            period_end=dt.date(2026, 3 * n, 28),
            number=None if figure is None else Decimal(figure),
            not_available="" if figure is not None else "till broken",
        )
        for n, figure in enumerate(figures, 1)
    )
    return Indicator(
        id="i",
        name="Weight of waste",
        unit="kg",
        kind=kind,
        baseline=Decimal(40),
        target=Decimal(20),
        direction=Direction.DOWN,
        values=values,
    )


def test_the_trend_says_in_words_all_that_it_shows() -> None:
    indicator = measured("38", None, "25")
    trend = trend_of(indicator, plan_with(indicator), TODAY, ENGLISH)
    assert [point.text for point in trend.points] == ["38", "not available", "25"]
    assert trend.points[1].figure is None
    assert trend.baseline_text == "Start: 40\u00a0kg"
    assert "28 June 2026: not available" in trend.sentence
    assert "28 September 2026: 25\u00a0kg" in trend.sentence
    assert trend.state is State.ON_TRACK


def test_an_indicator_without_values_says_so() -> None:
    indicator = measured()
    trend = trend_of(indicator, plan_with(indicator), TODAY, ENGLISH)
    assert trend.points == ()
    assert "no value yet" in trend.sentence


def test_the_curve_keeps_its_span_when_a_value_comes() -> None:
    """The year stays whole, so that the way from the start to the value is seen; earlier values come before it."""
    year = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    for indicator in (measured(), measured("38"), measured("38", None, "25")):
        assert trend_of(indicator, plan_with(indicator), TODAY, ENGLISH).span == year
    before = IndicatorValue(id="b", period_end=dt.date(2025, 6, 30), number=Decimal(41))
    longer = replace(measured("38"), values=(before, *measured("38").values))
    assert trend_of(longer, plan_with(longer), TODAY, ENGLISH).span == (before.period_end, year[1])


def test_the_curve_sets_out_from_the_start_unless_a_value_is_known_from_before() -> None:
    first = measured("38")
    start = trend_of(first, plan_with(first), TODAY, ENGLISH).start
    assert start is not None
    assert (start.day, start.figure) == (dt.date(2026, 1, 1), Decimal(40))
    assert trend_of(measured(), plan_with(measured()), TODAY, ENGLISH).start is None
    before = IndicatorValue(id="b", period_end=dt.date(2025, 6, 30), number=Decimal(41))
    longer = replace(first, values=(before, *first.values))
    assert trend_of(longer, plan_with(longer), TODAY, ENGLISH).start is None


def test_charts_of_all_shapes_are_drawn_and_described(qtbot: QtBot) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(420, 200)
    empty = chart.grab().toImage()
    for indicator in (measured("38", None, "25"), measured("38"), measured(), measured("1", kind=IndicatorKind.YES_NO)):
        trend = trend_of(indicator, plan_with(indicator), TODAY, ENGLISH)
        chart.set_trend(trend)
        assert chart.accessibleDescription() == trend.sentence
        assert chart.grab().toImage() != empty
    chart.set_trend(None)
    assert chart.accessibleDescription() == "No indicator chosen."
