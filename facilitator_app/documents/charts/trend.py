"""An indicator against its target over time: dots with their values, a dashed line for the target."""

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.chart import Chart, assemble
from facilitator_app.documents.charts.shapes import dot, label, path, shortened, stroke, text_width
from facilitator_app.documents.theme import INK, QUIET, RULE
from facilitator_app.documents.views import Trend

_SIZE = 8.0
_VALUE_SIZE = 8.5
_HEIGHT = 92.0
_FLOOR = 20.0
_CEILING = 74.0
_FAR_FROM_ZERO = 0.6


def trend_chart(trend: Trend, width: float, colour: str) -> Chart:
    """The chart in ``width`` points; values that are not available leave a gap, with their text on the base line."""
    shapes: list[Shape] = [stroke((0, _FLOOR - 4), (width, _FLOOR - 4), RULE, 0.6)]
    values = [point.value for point in trend.points if point.value is not None]
    scale = _Scale([*values, *([trend.target] if trend.target is not None else [])])
    right = width
    target = None
    if trend.target is not None:
        room = min(text_width(trend.target_text, _SIZE, bold=True) + 6, width * 0.4)
        right = width - room
        target = scale.height(trend.target)
        shapes.append(stroke((0, target), (right - 2, target), INK, 1.0, [4, 2.5]))
        text = shortened(trend.target_text, _SIZE, room - 4, bold=True)
        shapes.append(label(right + 2, target - _SIZE * 0.33, text, size=_SIZE, colour=INK, bold=True))
    shapes += _points(trend, right / max(len(trend.points), 1), scale, target, colour)
    return assemble(width, _HEIGHT, shapes, trend.alt)


class _Scale:
    """Maps values to heights; zero is kept in sight unless all values are far from it."""

    def __init__(self, values: list[float]) -> None:
        high = max(values, default=1.0)
        low = min(values, default=0.0)
        if 0 < low < high * _FAR_FROM_ZERO:
            low = 0.0
        span = (high - low) or abs(high) or 1.0
        self._low = low - (span * 0.08 if low else 0.0)
        self._span = (high - self._low) or span

    def height(self, value: float) -> float:
        return _FLOOR + (_CEILING - _FLOOR) * (value - self._low) / self._span


def _points(trend: Trend, step: float, scale: _Scale, target: float | None, colour: str) -> list[Shape]:
    lines: list[Shape] = []
    marks: list[Shape] = []
    previous: tuple[float, float] | None = None
    for index, point in enumerate(trend.points):
        x = step * (index + 0.5)
        name = shortened(point.label, _SIZE, step - 2)
        marks.append(label(x, 6, name, size=_SIZE, colour=QUIET, anchor="middle"))
        if point.value is None:
            text = shortened(point.text, _SIZE, step - 2)
            marks.append(label(x, _FLOOR, text, size=_SIZE, colour=QUIET, anchor="middle"))
            previous = None
            continue
        y = scale.height(point.value)
        if previous:
            lines.append(path([previous, (x, y)], colour, 1.6))
        previous = (x, y)
        text = shortened(point.text, _VALUE_SIZE, step - 2, bold=True)
        at = _above_or_below(y, target)
        marks.append(dot(x, y, 2.9, colour))
        marks.append(label(x, at, text, size=_VALUE_SIZE, colour=INK, anchor="middle", bold=True))
    return lines + marks


def _above_or_below(y: float, target: float | None) -> float:
    """Where the value of a dot at height ``y`` is written so that the target line does not run through it."""
    above = y + 5.5
    crossed = target is not None and above - 2 < target < above + _SIZE
    return y - 12 if crossed and y - 14 > _FLOOR - 4 else above
