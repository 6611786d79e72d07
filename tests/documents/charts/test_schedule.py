from dataclasses import replace

from reportlab.graphics.shapes import Line, Polygon, Rect, String

from facilitator_app.documents.charts.chart import Chart
from facilitator_app.documents.charts.schedule import ScheduleChart
from facilitator_app.documents.views import Schedule
from tests.documents import samples

TEXTS = tuple(f"Action {n}" for n in range(70))


def whole(schedule: Schedule) -> Chart:
    return ScheduleChart(schedule, 480, "#005078").part(0, len(schedule.rows))


def test_rows_are_told_with_their_dates() -> None:
    chart = whole(samples.schedule(TEXTS[:8]))
    assert chart.alt.startswith("Calendrier. Action 0, ligne 0, En retard. Action 1, ligne 1, En bonne voie")
    assert "Action 7" in [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]
    diamonds = [shape for shape in chart.drawing.contents if isinstance(shape, Polygon) and len(shape.points) == 8]
    assert len(diamonds) == 1


def test_a_part_tells_its_own_rows_and_is_as_high_as_it_says() -> None:
    chart = ScheduleChart(samples.schedule(TEXTS), 480, "#005078")
    part = chart.part(28, 40)
    assert part.alt.startswith("Action 28")
    assert part.height == chart.height(12)


def test_today_is_drawn_only_inside() -> None:
    inside = samples.schedule(TEXTS[:2])
    outside = replace(inside, today=inside.start.replace(year=2020))

    def dashed(schedule: Schedule) -> int:
        chart = whole(schedule)
        return sum(isinstance(shape, Line) and bool(shape.strokeDashArray) for shape in chart.drawing.contents)

    assert (dashed(inside), dashed(outside)) == (1, 0)


def test_bars_stay_inside_the_chart() -> None:
    schedule = samples.schedule(TEXTS[:10])
    early = replace(schedule.rows[0], start=schedule.start.replace(year=2020), end=schedule.end.replace(year=2040))
    chart = whole(replace(schedule, rows=(early,)))
    for shape in chart.drawing.contents:
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= 480.01


def test_bars_that_go_beyond_the_chart_end_in_a_point_there() -> None:
    schedule = samples.schedule(TEXTS[:1])
    [row] = schedule.rows

    def points(start: int, end: int) -> int:
        shown = replace(row, start=schedule.start.replace(year=start), end=schedule.end.replace(year=end), state=None)
        shapes = whole(replace(schedule, rows=(shown,))).drawing.contents
        return sum(isinstance(shape, Polygon) for shape in shapes)

    assert (points(2026, 2027), points(2025, 2027), points(2026, 2028), points(2020, 2040)) == (0, 1, 1, 2)


def test_years_stand_over_the_months_they_begin_with() -> None:
    schedule = samples.schedule(TEXTS[:1])
    first, *others = schedule.ticks
    dated = replace(schedule, ticks=(replace(first, year="2026"), *others))
    texts = {shape.text: shape for shape in whole(dated).drawing.contents if isinstance(shape, String)}
    assert texts["2026"].x == texts[first.text].x
    assert texts["2026"].y > texts[first.text].y
    assert whole(dated).height > whole(schedule).height
