"""Bars: one value against its target, and how many things stand in each state."""

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.chart import Chart, assemble
from facilitator_app.documents.charts.shapes import bar, label, shortened, text_width
from facilitator_app.documents.charts.signs import sign
from facilitator_app.documents.theme import INK, PAPER, STATE_COLOURS, TRACK
from facilitator_app.documents.views import Progress, StateCounts

_BAR_HEIGHT = 7.0
_TICK_HEIGHT = 13.0
_ROW = 14.0
_SIZE = 8.5
_SIGN = 7.0
_SIGN_ROOM = 11.0


def progress_bar(progress: Progress, width: float, colour: str) -> Chart:
    """A bar filled up to the value, with a tick across it at the target."""
    span = (progress.full - progress.start) or 1.0

    def place(value: float) -> float:
        return width * min(max((value - progress.start) / span, 0.0), 1.0)

    base = (_TICK_HEIGHT - _BAR_HEIGHT) / 2
    shapes: list[Shape] = [bar(0, base, width, _BAR_HEIGHT, TRACK)]
    if (filled := place(progress.value)) > 0:
        shapes.append(bar(0, base, filled, _BAR_HEIGHT, colour))
    if progress.target is not None:
        x = min(max(place(progress.target), 1.6), width - 1.6)
        shapes += [bar(x - 1.6, 0, 3.2, _TICK_HEIGHT, PAPER), bar(x - 0.8, 0, 1.6, _TICK_HEIGHT, INK)]
    return assemble(width, _TICK_HEIGHT, shapes, progress.alt)


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
