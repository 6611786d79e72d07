from dataclasses import replace

from reportlab.graphics.shapes import Circle, PolyLine, String

from facilitator_app.documents.charts.chart import Chart
from facilitator_app.documents.charts.shapes import text_width
from facilitator_app.documents.charts.trend import trend_chart
from facilitator_app.documents.views import Trend, TrendPoint
from tests.documents import samples


def texts(chart: Chart) -> list[str]:
    return [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]


def count(chart: Chart, kind: type) -> int:
    return sum(isinstance(shape, kind) for shape in chart.drawing.contents)


def many(number: int) -> Trend:
    points = tuple(TrendPoint(f"{n:02}/2026", 1000.0 + n, f"{1000 + n} heures") for n in range(number))
    return Trend(points, "Une courbe.", 1005.0, "Cible : 1 005 heures")


def test_values_dates_and_target_are_written_on_the_curve() -> None:
    chart = trend_chart(samples.trend(), 300, "#005078")
    assert chart.alt.startswith("38 % en 2024")
    for text in ("38\u202f%", "45\u202f%", "52\u202f%", "n. d.", "2024", "S1 2026", "Cible\u00a0: 60\u202f%"):
        assert text in texts(chart)


def test_a_missing_value_leaves_a_gap() -> None:
    chart = trend_chart(samples.trend(), 300, "#005078")
    assert count(chart, Circle) == 3
    assert count(chart, PolyLine) == 1


def test_where_room_is_scarce_ends_and_extremes_are_told() -> None:
    written = texts(trend_chart(many(12), 200, "#005078"))
    assert "1000 heures" in written
    assert "1011 heures" in written
    assert "1005 heures" not in written
    assert "11/2026" in written
    assert len([text for text in written if text.endswith("/2026")]) < 12


def test_nothing_is_written_beside_the_chart() -> None:
    for width in (120, 200, 300):
        chart = trend_chart(many(9), width, "#005078")
        for shape in chart.drawing.contents:
            if isinstance(shape, String):
                bold = shape.fontName.endswith("Bold")
                length = text_width(shape.text, shape.fontSize, bold=bold)
                left = shape.x - (length / 2 if shape.textAnchor == "middle" else 0)
                assert left >= -6
                assert left + length <= width + 6


def test_one_value_and_equal_values_are_drawn() -> None:
    one = replace(samples.trend(), points=samples.trend().points[:1], target=None)
    assert count(trend_chart(one, 200, "#005078"), Circle) == 1
    flat = Trend(tuple(TrendPoint(str(n), 0.0, "0") for n in range(3)), "À plat.", 0.0, "Cible : 0")
    assert count(trend_chart(flat, 200, "#005078"), PolyLine) == 2
    none = Trend((TrendPoint("2026", None, "n. d."),), "Rien.")
    assert count(trend_chart(none, 200, "#005078"), Circle) == 0


def test_values_below_zero_are_drawn_inside() -> None:
    below = Trend((TrendPoint("1", -5.0, "-5"), TrendPoint("2", 5.0, "5")), "Remonte.", 8.0, "8")
    chart = trend_chart(below, 200, "#005078")
    heights = [shape.cy for shape in chart.drawing.contents if isinstance(shape, Circle)]
    assert 0 < heights[0] < heights[1] < chart.height
