from dataclasses import replace

from reportlab.graphics.shapes import Line, Polygon, Rect, String

from facilitator_app.documents.charts.schedule import ROWS_PER_CHART, schedule_charts
from facilitator_app.documents.theme import HEIGHT
from facilitator_app.documents.views import Schedule
from tests.documents import samples

TEXTS = tuple(f"Action {n}" for n in range(70))


def test_rows_are_told_with_their_dates() -> None:
    [chart] = schedule_charts(samples.schedule(TEXTS[:8]), 480, "#005078")
    assert chart.alt.startswith("Calendrier. Action 0, ligne 0. Action 1, ligne 1")
    assert "Action 7" in [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]
    diamonds = [shape for shape in chart.drawing.contents if isinstance(shape, Polygon) and len(shape.points) == 8]
    assert len(diamonds) == 1


def test_a_long_schedule_becomes_several_charts_that_fit_a_page() -> None:
    charts = schedule_charts(samples.schedule(TEXTS), 480, "#005078")
    assert len(charts) == -(-70 // ROWS_PER_CHART)
    assert all(chart.height < HEIGHT - 40 for chart in charts)
    assert charts[1].alt.startswith(f"Action {ROWS_PER_CHART}")


def test_no_rows_is_no_chart() -> None:
    assert schedule_charts(samples.schedule(()), 480, "#005078") == []


def test_today_is_drawn_only_inside() -> None:
    inside = samples.schedule(TEXTS[:2])
    outside = replace(inside, today=inside.start.replace(year=2020))

    def dashed(schedule: Schedule) -> int:
        [chart] = schedule_charts(schedule, 480, "#005078")
        return sum(isinstance(shape, Line) and bool(shape.strokeDashArray) for shape in chart.drawing.contents)

    assert (dashed(inside), dashed(outside)) == (1, 0)


def test_bars_stay_inside_the_chart() -> None:
    schedule = samples.schedule(TEXTS[:10])
    early = replace(schedule.rows[0], start=schedule.start.replace(year=2020), end=schedule.end.replace(year=2040))
    [chart] = schedule_charts(replace(schedule, rows=(early,)), 480, "#005078")
    for shape in chart.drawing.contents:
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= 480.01
