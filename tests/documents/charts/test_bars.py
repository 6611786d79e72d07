import pytest
from reportlab.graphics.shapes import Line, Polygon, Rect, String

from facilitator_app.documents.charts.bars import progress_bar, state_bars
from facilitator_app.documents.views import Progress, StateCounts
from tests.documents import samples


def bars(progress: Progress) -> list[Rect]:
    chart = progress_bar(progress, 150, "#005078")
    assert chart.alt == progress.alt
    return [shape for shape in chart.drawing.contents if isinstance(shape, Rect)]


@pytest.mark.parametrize(("value", "filled"), [(30, 50), (60, 100), (75, 125), (250, 150)])
def test_the_bar_is_filled_up_to_the_value_and_the_tick_is_where_all_have_it(value: float, filled: float) -> None:
    _, fill, _, tick = bars(Progress(value, 60, "alt"))
    assert fill.width == pytest.approx(filled)
    assert tick.x + tick.width / 2 == pytest.approx(100)


@pytest.mark.parametrize("value", [0, -5])
def test_nothing_achieved_is_an_empty_bar(value: float) -> None:
    assert len(bars(Progress(value, 60, "alt"))) == 3


@pytest.mark.parametrize(("value", "filled"), [(0, 100), (3, 150)])
def test_a_target_of_nothing_is_no_error(value: float, filled: float) -> None:
    _, fill, *_ = bars(Progress(value, 0, "alt", ceiling=True))
    assert fill.width == pytest.approx(filled)


def strokes(progress: Progress) -> list[Line]:
    shapes = progress_bar(progress, 150, "#005078").drawing.contents
    return [shape for shape in shapes if isinstance(shape, Line)]


def test_beyond_a_ceiling_is_hatched() -> None:
    assert strokes(Progress(50, 60, "alt")) == []
    found = strokes(Progress(50, 60, "alt", ceiling=True))
    assert found
    assert all(99.9 < line.x1 <= line.x2 < 150.1 and 2.9 < line.y1 <= line.y2 < 10.1 for line in found)


@pytest.mark.parametrize("ceiling", [True, False])
def test_which_side_of_the_tick_a_bar_ends_on_is_seen_however_near(ceiling: bool) -> None:
    def end(value: float) -> float:
        return float(bars(Progress(value, 60, "alt", ceiling=ceiling))[1].width)

    *_, tick = bars(Progress(60, 60, "alt", ceiling=ceiling))
    assert end(59.9) < tick.x - 1 < end(60) < tick.x + tick.width + 1 < end(60.1)


def test_a_bar_beyond_its_room_ends_in_a_point() -> None:
    def points(value: float) -> int:
        shapes = progress_bar(Progress(value, 60, "alt"), 150, "#005078").drawing.contents
        return sum(isinstance(shape, Polygon) for shape in shapes)

    assert (points(90), points(91)) == (0, 2)


def test_a_range_has_two_ticks() -> None:
    assert len(bars(Progress(50, 60, "alt", ceiling=True, lowest=40))) == 6


def test_states_are_counted_with_their_words() -> None:
    chart = state_bars(samples.counts(), 300)
    texts = [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]
    # The first state counts nothing and is left out.
    assert texts == ["En bonne voie", "1", "Atteint", "2", "À surveiller", "3", "Non démarré", "4", "Abandonné", "5"]


def test_no_state_is_an_empty_chart() -> None:
    assert list(state_bars(StateCounts((), "rien"), 300).drawing.contents) == []
