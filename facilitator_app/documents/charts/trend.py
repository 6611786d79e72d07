"""An indicator against its target over time: dots with their values, a dashed line for the target."""

import math
from collections.abc import Sequence
from itertools import pairwise

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.chart import Chart, assemble
from facilitator_app.documents.charts.shapes import Point, bar, dot, label, path, shortened, stroke, text_width
from facilitator_app.documents.theme import INK, PAPER, QUIET, RULE
from facilitator_app.documents.views import Trend

_SIZE = 8.0
_VALUE_SIZE = 8.5
_HEIGHT = 90.0
_FLOOR = 20.0
_CEILING = 70.0
_FAR_FROM_ZERO = 0.6
_WIDEST_STEP = 4


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
    places = [
        (step * (index + 0.5), None if point.value is None else scale.height(point.value))
        for index, point in enumerate(trend.points)
    ]
    segments = [((x1, y1), (x2, y2)) for (x1, y1), (x2, y2) in pairwise(places) if y1 is not None and y2 is not None]
    if target is not None:
        segments.append(((0.0, target), (step * len(places), target)))
    right = step * len(places)
    lines = [path(list(ends), colour, 1.6) for ends in segments[: len(segments) - (target is not None)]]
    marks: list[Shape] = []
    dated = _spaced([point.label for point in trend.points], step)
    told = _telling(trend, step)
    for index, (point, (x, y)) in enumerate(zip(trend.points, places, strict=True)):
        if index in dated:
            name = shortened(point.label, _SIZE, step * dated.step - 2)
            half = text_width(name, _SIZE) / 2
            centre = min(max(x, half), right - half)
            marks.append(label(centre, 6, name, size=_SIZE, colour=QUIET, anchor="middle"))
        if y is None:
            text = shortened(point.text, _SIZE, step - 2)
            marks.append(label(x, _FLOOR, text, size=_SIZE, colour=QUIET, anchor="middle"))
            continue
        if index not in told:
            marks.append(dot(x, y, 2.9, colour))
            continue
        text = shortened(point.text, _VALUE_SIZE, right / 2, bold=True)
        half = text_width(text, _VALUE_SIZE, bold=True) / 2
        at = _free_place(x, y, half, segments)
        if any(_crosses(x, at, half, segment) for segment in segments):
            marks.append(bar(x - half - 1, at - 1.5, 2 * half + 2, 8.5, PAPER))
        marks.append(dot(x, y, 2.9, colour))
        centre = min(max(x, half), right - half)
        marks.append(label(centre, at, text, size=_VALUE_SIZE, colour=INK, anchor="middle", bold=True))
    return [*lines, *marks]


def _spaced(texts: Sequence[str], step: float) -> range:
    """Which of the dates under the curve are written: the last one, and as many before as have room."""
    widest = max((text_width(text, _SIZE) for text in texts), default=0.0) + 3
    every = min(max(math.ceil(widest / step), 1), _WIDEST_STEP)
    return range((len(texts) - 1) % every, len(texts), every)


def _telling(trend: Trend, step: float) -> set[int]:
    """Which values are written: all where there is room, else the first, the last, the highest and the lowest."""
    known = [index for index, point in enumerate(trend.points) if point.value is not None]
    if all(text_width(trend.points[index].text, _VALUE_SIZE, bold=True) <= step + 4 for index in known):
        return set(known)
    by_value = sorted(known, key=lambda index: trend.points[index].value or 0.0)
    return {known[0], known[-1], by_value[0], by_value[-1]}


def _free_place(x: float, y: float, half: float, segments: Sequence[tuple[Point, Point]]) -> float:
    """The base line of a value above or below its dot, wherever fewer lines run through it."""
    above, below, high = y + 5.5, y - 12.5, y + 10.5
    choices = [above, high, below] if below > _FLOOR - 3 else [above, high]
    return min(choices, key=lambda at: sum(_crosses(x, at, half, segment) for segment in segments))


def _crosses(x: float, at: float, half: float, segment: tuple[Point, Point]) -> bool:
    """Whether a line runs through the box of a label centred on ``x`` with its base line at ``at``."""
    (x1, y1), (x2, y2) = segment
    left, right = max(x - half, x1), min(x + half, x2)
    if left >= right:
        return False
    slope = (y2 - y1) / (x2 - x1)
    heights = (y1 + slope * (left - x1), y1 + slope * (right - x1))
    return min(heights) < at + 7 and max(heights) > at - 2
