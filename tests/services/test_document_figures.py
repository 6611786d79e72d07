import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.documents.views import Mark
from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    ActionStatus,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
)
from facilitator_app.domain.progress import read
from facilitator_app.services.document_figures import (
    action_dates,
    action_view,
    figure_text,
    indicator_detail,
    indicator_line,
    reading_text,
    schedule_view,
    state_counts,
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


def test_negative_figures_have_a_bar() -> None:
    below = valued(replace(NUMBER, target=Decimal(-5)), -10)
    progress = indicator_line(below, PLAN, TODAY, ENGLISH).progress
    assert progress is not None
    assert progress.start < progress.full


@pytest.mark.parametrize(
    ("action", "dates"),
    [
        (Action(id="a", start=dt.date(2026, 1, 2), due=dt.date(2026, 3, 4)), "from 02/01/2026 to 04/03/2026"),
        (Action(id="a", due=dt.date(2026, 3, 4)), "by 04/03/2026"),
        (Action(id="a", start=dt.date(2026, 1, 2)), "from 02/01/2026"),
        (Action(id="a"), ""),
    ],
)
def test_dates_of_an_action(action: Action, dates: str) -> None:
    assert action_dates(action, ENGLISH) == dates


def test_an_action_says_its_lateness_and_its_progress() -> None:
    late = Action(
        id="a", status=ActionStatus.IN_PROGRESS, progress=30, due=TODAY - dt.timedelta(days=1), comment="Reporté"
    )
    line = action_view(late, TODAY, ENGLISH)
    assert (line.note, line.progress, line.who) == ("1 day late – Reporté", "30%", "Holder")
    assert line.state is not None
    assert line.state.mark is Mark.LATE


def test_dropped_actions_are_not_counted() -> None:
    dropped = Action(id="a", status=ActionStatus.DROPPED)
    assert state_counts([dropped], TODAY, ENGLISH) is None
    counts = state_counts([dropped, *PLAN.actions], TODAY, ENGLISH)
    assert counts is not None
    assert sum(item.count for item in counts.counts) == len(PLAN.actions)
    assert counts.alt == "Actions by state: Late: 1, Not started: 2"


def test_the_schedule_has_months_bars_and_milestones_inside_the_year() -> None:
    inside, outside = ("Review", dt.date(2026, 5, 5)), ("Later", dt.date(2028, 1, 1))
    schedule = schedule_view(PLAN, [inside, outside], TODAY, FRENCH)
    assert schedule is not None
    assert [tick.text for tick in schedule.ticks][:3] == ["nov.", "déc.", "janv."]
    assert len(schedule.ticks) == 12
    assert [(row.label, row.milestone) for row in schedule.rows] == [
        ("Recenser les producteurs", False),
        ("Review", True),
        ("Informer les chefs", True),
    ]


def test_an_action_that_ends_before_it_starts_is_drawn_as_a_day() -> None:
    wrong = Action(id="a", title="À l’envers", start=dt.date(2026, 6, 1), due=dt.date(2026, 5, 1))
    schedule = schedule_view(replace(PLAN, actions=(wrong,)), [], TODAY, FRENCH)
    assert schedule is not None
    [row] = schedule.rows
    assert row.milestone
    assert row.start <= row.end
