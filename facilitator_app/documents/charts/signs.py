"""The state signs (tick, arrow, triangle, square, ring), drawn rather than typed: crisp, and silent when read aloud."""

from functools import lru_cache

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.shapes import bar, draw_shape, path, polygon, ring
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.theme import STATE_COLOURS
from facilitator_app.documents.views import Mark


@lru_cache(maxsize=64)
def sign(mark: Mark, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """The sign in a square of ``size`` points whose lower left corner is (``x``, ``y``); nothing for no mark."""
    colour = STATE_COLOURS[mark]
    low, high = size * 0.08, size * 0.92
    match mark:
        case Mark.ACHIEVED:
            tick = [(x + low, y + size * 0.5), (x + size * 0.38, y + low * 2), (x + high, y + high)]
            return (path(tick, colour, size * 0.2),)
        case Mark.ON_TRACK:
            return (polygon([(x + low * 2, y + low), (x + high, y + size / 2), (x + low * 2, y + high)], colour),)
        case Mark.WATCH:
            return (polygon([(x, y + low), (x + size, y + low), (x + size / 2, y + high)], colour),)
        case Mark.LATE:
            side = size * 0.76
            return (bar(x + (size - side) / 2, y + (size - side) / 2, side, side, colour),)
        case Mark.NOT_STARTED:
            return (ring(x + size / 2, y + size / 2, size * 0.36, colour, size * 0.13),)
        case Mark.NONE:
            return ()


def draw_sign(painter: Painter, mark: Mark, x: float, y: float, size: float) -> None:
    """Draw the sign as an artifact: the word beside it says the same."""
    with painter.inside(None):
        for shape in sign(mark, 0.0, 0.0, size):
            draw_shape(painter, shape, x, y)
