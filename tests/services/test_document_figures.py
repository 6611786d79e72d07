import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.plan import (
    Accumulation,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
)
from facilitator_app.domain.progress import read
from facilitator_app.services.document_figures import (
    figure_text,
    indicator_detail,
    indicator_line,
    reading_text,
    target_text,
)
from tests.services.document_cases import ENGLISH, FRENCH, PLAN, TODAY

NUMBER = Indicator(id="i", name="Heures", unit="h", target=Decimal(100))


def valued(indicator: Indicator, *figures: int) -> Indicator:
    ends = [dt.date(2025, 12, 31), dt.date(2026, 6, 30), dt.date(2026, 10, 31)]
    values = [
        IndicatorValue(id=str(n), period_end=end, number=Decimal(figure))
        for n, (end, figure) in enumerate(zip(ends, figures, strict=False))
    ]
    return replace(indicator, values=tuple(values))


@pytest.mark.parametrize(
    ("indicator", "text"),
    [
        (NUMBER, "1\u202f234,5\u00a0h"),
        (replace(NUMBER, unit="demi-journées"), "1\u202f234,5 demi-journées"),
        (replace(NUMBER, unit=""), "1\u202f234,5"),
        (replace(NUMBER, kind=IndicatorKind.AMOUNT), "1\u202f234,50\u202f€"),
        (replace(NUMBER, kind=IndicatorKind.SHARE), "1\u202f234,5\u202f%"),
        (replace(NUMBER, kind=IndicatorKind.YES_NO), "Yes"),
    ],
)
def test_figures_have_their_unit(indicator: Indicator, text: str) -> None:
    assert figure_text(indicator, Decimal("1234.5"), FRENCH) == text
    assert figure_text(indicator, None, FRENCH) == ""


@pytest.mark.parametrize(
    ("direction", "text"),
    [
        (Direction.UP, "100\u00a0h at least"),
        (Direction.DOWN, "100\u00a0h at most"),
        (Direction.REACH, "100\u00a0h"),
        (Direction.WITHIN, "from 100\u00a0h to 120\u00a0h"),
    ],
)
def test_targets_say_their_direction(direction: Direction, text: str) -> None:
    assert target_text(replace(NUMBER, direction=direction, target_max=Decimal(120)), ENGLISH) == text


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        (valued(NUMBER), "No value yet"),
        (valued(NUMBER, 40), "60\u00a0h short of the target"),
        (valued(NUMBER, 40, 55), "Up from 40\u00a0h to 55\u00a0h; 45\u00a0h short of the target"),
        (valued(NUMBER, 40, 30), "Down from 40\u00a0h to 30\u00a0h; 70\u00a0h short of the target"),
        (valued(NUMBER, 40, 40), "Unchanged at 40\u00a0h; 60\u00a0h short of the target"),
        (valued(NUMBER, 40, 140), "Up from 40\u00a0h to 140\u00a0h; target reached"),
        (valued(replace(NUMBER, direction=Direction.DOWN), 120), "20\u00a0h over the target"),
        (valued(replace(NUMBER, target=None), 40), ""),
        (valued(replace(NUMBER, kind=IndicatorKind.YES_NO), 1), "Yes"),
        (
            valued(replace(NUMBER, direction=Direction.WITHIN, target_max=Decimal(120)), 130),
            "outside the agreed range",
        ),
    ],
)
def test_readings_are_plain_words(indicator: Indicator, said: str) -> None:
    assert reading_text(indicator, read(indicator, PLAN, TODAY), ENGLISH) == said


def test_a_share_is_told_in_points() -> None:
    share = replace(valued(NUMBER, 99), kind=IndicatorKind.SHARE)
    assert reading_text(share, read(share, PLAN, TODAY), ENGLISH) == "1 point short of the target"


def test_a_total_is_compared_without_claiming_a_fall() -> None:
    total = replace(valued(NUMBER, 10, 20), accumulation=Accumulation.CUMULATIVE)
    last_year = IndicatorValue(id="old", period_end=dt.date(2025, 6, 30), number=Decimal(50))
    with_history = replace(total, values=(last_year, *total.values))
    said = reading_text(with_history, read(with_history, PLAN, TODAY), ENGLISH)
    assert said.startswith("30\u00a0h so far, against 50\u00a0h before")


def test_a_yes_or_no_has_neither_bar_nor_curve() -> None:
    yes = valued(replace(NUMBER, kind=IndicatorKind.YES_NO, target=Decimal(1)), 0, 1)
    assert indicator_line(yes, PLAN, TODAY, ENGLISH).progress is None
    missed = valued(replace(yes, values=()), 0)
    assert indicator_line(missed, PLAN, TODAY, ENGLISH).reading == ""
    assert indicator_detail(yes, PLAN, TODAY, ENGLISH).trend is None


def test_a_first_value_is_drawn_against_the_baseline() -> None:
    first = valued(replace(NUMBER, baseline=Decimal(20)), 40)
    trend = indicator_detail(first, PLAN, TODAY, ENGLISH).trend
    assert trend is not None
    assert [(point.label, point.value) for point in trend.points] == [("Start", 20.0), ("12/2025", 40.0)]


def test_a_bar_compares_with_a_target() -> None:
    progress = indicator_line(valued(replace(NUMBER, target=Decimal(-5)), -10), PLAN, TODAY, ENGLISH).progress
    assert progress is not None
    assert (progress.value, progress.target, progress.ceiling, progress.lowest) == (-10, -5, False, None)
    assert progress.alt == "-10\u00a0h, target -5\u00a0h at least: 5\u00a0h short of the target"
    assert indicator_line(valued(replace(NUMBER, target=None), 40), PLAN, TODAY, ENGLISH).progress is None


def test_a_highest_figure_is_a_ceiling_and_a_range_has_both_ends() -> None:
    low = valued(replace(NUMBER, direction=Direction.DOWN), 120)
    progress = indicator_line(low, PLAN, TODAY, ENGLISH).progress
    assert progress is not None
    assert (progress.target, progress.ceiling) == (100, True)
    assert progress.alt.endswith("20\u00a0h over the target")
    within = replace(low, direction=Direction.WITHIN, target_max=Decimal(120))
    progress = indicator_line(within, PLAN, TODAY, ENGLISH).progress
    assert progress is not None
    assert (progress.lowest, progress.target, progress.ceiling) == (100, 120, True)


def test_a_unit_goes_with_its_figure() -> None:
    deliveries = replace(NUMBER, unit="livraisons", target=Decimal("1.2"), direction=Direction.DOWN)
    assert target_text(deliveries, FRENCH) == "1,2 livraison at most"
    assert target_text(replace(deliveries, target=Decimal(2)), FRENCH) == "2 livraisons at most"
