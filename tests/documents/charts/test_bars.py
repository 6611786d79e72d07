import pytest
from reportlab.graphics.shapes import Rect, String

from facilitator_app.documents.charts.bars import progress_bar, state_bars
from facilitator_app.documents.views import Progress, StateCounts
from tests.documents import samples


def bars(progress: Progress) -> list[Rect]:
    chart = progress_bar(progress, 100, "#005078")
    assert chart.alt == progress.alt
    return [shape for shape in chart.drawing.contents if isinstance(shape, Rect)]


@pytest.mark.parametrize(("value", "filled"), [(52, 52), (100, 100), (250, 100)])
def test_the_bar_is_filled_up_to_the_value(value: float, filled: float) -> None:
    _, fill, _, tick = bars(Progress(value, 60, 100, "alt"))
    assert fill.width == filled
    assert tick.x + tick.width / 2 == pytest.approx(60)


@pytest.mark.parametrize("value", [0, -5])
def test_nothing_achieved_is_an_empty_bar(value: float) -> None:
    assert len(bars(Progress(value, 60, 100, "alt"))) == 3


def test_without_target_there_is_no_tick() -> None:
    assert len(bars(Progress(5, None, 10, "alt"))) == 2


def test_a_scale_of_nothing_is_no_error() -> None:
    assert len(bars(Progress(0, 0, 0, "alt"))) == 3


def test_states_are_counted_with_their_words() -> None:
    chart = state_bars(samples.counts(), 300)
    texts = [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]
    # The first state counts nothing and is left out.
    assert texts == ["En bonne voie", "1", "Atteint", "2", "À surveiller", "3", "Non démarré", "4", "Abandonné", "5"]


def test_no_state_is_an_empty_chart() -> None:
    assert list(state_bars(StateCounts((), "rien"), 300).drawing.contents) == []
