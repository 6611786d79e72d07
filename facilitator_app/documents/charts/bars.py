"""Bars: one value against its target, and how many things stand in each state."""

import math
from collections.abc import Callable

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.chart import Chart, assemble
from facilitator_app.documents.charts.shapes import bar, label, polygon, shortened, stroke, text_width
from facilitator_app.documents.charts.signs import sign
from facilitator_app.documents.theme import INK, PAPER, QUIET, STATE_COLOURS, TRACK
from facilitator_app.documents.views import Progress, StateCounts

_BAR_HEIGHT = 7.0
_TICK_HEIGHT = 13.0
_TICK_PLACE = 2 / 3
_HATCH = 2.6
_STROKE = 0.7
_BESIDE_TICK = 4.2
_ROW = 14.0
_SIZE = 8.5
_SIGN = 7.0
_SIGN_ROOM = 11.0


def progress_bar(progress: Progress, width: float, colour: str) -> Chart:
    """A bar filled up to the value, with a tick across it at the target, at the same place in every bar.

    Beyond a ceiling the ground is hatched: short of the tick is good, what is filled beyond it is not.
    """
    place = _scale(progress, width)
    base, tick = (_TICK_HEIGHT - _BAR_HEIGHT) / 2, width * _TICK_PLACE
    value = place(progress.value)
    if progress.value != progress.target:
        # Which side of the tick it ends on is seen, however near it is.
        value = max(value, tick + _BESIDE_TICK) if progress.value > progress.target else min(value, tick - _BESIDE_TICK)
    filled = min(value, width)
    shapes: list[Shape] = [bar(0, base, tick if progress.ceiling else width, _BAR_HEIGHT, TRACK)]
    if progress.ceiling:
        shapes += _hatched(max(tick, filled), width, base)
    if filled > 0:
        shapes.append(bar(0, base, filled, _BAR_HEIGHT, colour))
    if value > width:
        shapes += _pointed(width, base)
    for mark in (place(progress.target), *([] if progress.lowest is None else [place(progress.lowest)])):
        x = max(mark, 1.6)
        shapes += [bar(x - 1.6, 0, 3.2, _TICK_HEIGHT, PAPER), bar(x - 0.8, 0, 1.6, _TICK_HEIGHT, INK)]
    return assemble(width, _TICK_HEIGHT, shapes, progress.alt)


def _scale(progress: Progress, width: float) -> Callable[[float], float]:
    """Where a figure stands: from nothing, or the lowest figure where one is negative, to the target at its place."""
    low = min(0.0, progress.value, progress.target, progress.target if progress.lowest is None else progress.lowest)
    if low == progress.target:
        # A target of nothing has no scale of its own.
        low -= abs(progress.value - progress.target) or 1.0
    return lambda figure: width * _TICK_PLACE * (figure - low) / (progress.target - low)


def _hatched(left: float, right: float, base: float) -> list[Shape]:
    """Slanting strokes between two places of a bar, within its height by half their thickness."""
    low, height = base + _STROKE / 2, _BAR_HEIGHT - _STROKE
    count = math.ceil((right - left + height) / _HATCH)
    starts = [left - height + _HATCH * (index + 0.5) for index in range(count)]
    cut = [(max(x, left), min(x + height, right), x) for x in starts]
    return [stroke((x1, low + x1 - x), (x2, low + x2 - x), QUIET, _STROKE) for x1, x2, x in cut if x2 > x1]


def _pointed(width: float, base: float) -> list[Shape]:
    """A bar that goes on beyond its room ends in a point."""
    middle, left = base + _BAR_HEIGHT / 2, width - _BAR_HEIGHT / 2
    corners = (base, base + _BAR_HEIGHT)
    return [polygon([(left, y), (width + 0.2, y), (width + 0.2, middle), (width, middle)], PAPER) for y in corners]


def state_bars(states: StateCounts, width: float) -> Chart:
    """One bar per state, its sign and word before it and its count after; states that nothing is in are left out."""
    shown = [item for item in states.counts if item.count > 0]
    highest = max((item.count for item in shown), default=1)
    words = max((text_width(item.state.text, _SIZE, bold=True) for item in shown), default=0.0)
    left = min(words + _SIGN_ROOM + 8, width * 0.45)
    height = _ROW * max(len(shown), 1)
    shapes: list[Shape] = []
    for index, item in enumerate(shown):
        y = height - _ROW * (index + 1) + 3.5
        colour = STATE_COLOURS[item.state.mark]
        text = shortened(item.state.text, _SIZE, left - _SIGN_ROOM - 6, bold=True)
        length = max((width - left - 24) * item.count / highest, 1.0)
        shapes += sign(item.state.mark, 0.0, y - 0.6, _SIGN)
        shapes.append(label(_SIGN_ROOM, y, text, size=_SIZE, colour=colour, bold=True))
        shapes.append(bar(left, y - 1.2, length, 8.5, colour))
        shapes.append(label(left + length + 4, y, str(item.count), size=_SIZE, colour=INK, bold=True))
    return assemble(width, height, shapes, states.alt)
