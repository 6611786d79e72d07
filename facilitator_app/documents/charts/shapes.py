"""ReportLab's drawing shapes in the documents' fonts and colours, and their rendering through the tagging painter.

ReportLab's own PDF renderer draws on its own canvas, names fonts that are not embedded, and costs ten times as much.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from reportlab.graphics.shapes import Circle, Line, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor

from facilitator_app.documents.fonts import Style, typeface
from facilitator_app.documents.layout.wrapping import wrap
from facilitator_app.documents.pdf.painter import Painter, TextLook
from facilitator_app.documents.text import one_line

Point = tuple[float, float]

_ELLIPSIS = "\u2026"


def label(
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    colour: str,
    anchor: Literal["start", "middle", "end"] = "start",
    bold: bool = False,
) -> String:
    """A line of text; characters without a glyph are replaced."""
    style = _style(bold=bold)
    shown = typeface(style).shown(one_line(text))
    font = style.value.removesuffix(".ttf")
    return String(x, y, shown, fontName=font, fontSize=size, fillColor=_colour(colour), textAnchor=anchor)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    face = typeface(_style(bold=bold))
    return face.width(face.shown(one_line(text))) * size / 1000


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """``text``, cut with an ellipsis where it is wider than ``width``."""
    text = one_line(text)
    if text_width(text, size, bold=bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[:middle].rstrip() + _ELLIPSIS, size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _ELLIPSIS


def two_lines(text: str, size: float, width: float) -> list[str]:
    """``text`` on one line or two, the second cut with an ellipsis where even that is too short."""
    face = typeface(Style.REGULAR)
    text = face.shown(one_line(text))
    lines = wrap(text, lambda start, end: face.width(text[start:end]) * size / 1000, width)
    if len(lines) == 1:
        return [text]
    end = lines[0][1]
    return [text[:end].rstrip(), shortened(text[end:], size, width)]


def bar(x: float, y: float, width: float, height: float, colour: str) -> Rect:
    rectangle = Rect(x, y, width, height)
    rectangle.fillColor = _colour(colour)
    rectangle.strokeColor = None
    return rectangle


def stroke(start: Point, end: Point, colour: str, thickness: float, dash: Sequence[float] = ()) -> Line:
    line = Line(*start, *end, strokeColor=_colour(colour), strokeWidth=thickness)
    if dash:
        line.strokeDashArray = list(dash)
    return line


def dot(x: float, y: float, radius: float, colour: str) -> Circle:
    return Circle(x, y, radius, fillColor=_colour(colour), strokeColor=None)


def ring(x: float, y: float, radius: float, colour: str, thickness: float) -> Circle:
    return Circle(x, y, radius, fillColor=None, strokeColor=_colour(colour), strokeWidth=thickness)


def polygon(points: Sequence[Point], colour: str) -> Polygon:
    return Polygon([value for point in points for value in point], fillColor=_colour(colour), strokeColor=None)


def diamond(x: float, y: float, radius: float, colour: str) -> Polygon:
    return polygon([(x - radius, y), (x, y + radius), (x + radius, y), (x, y - radius)], colour)


def path(points: Sequence[Point], colour: str, thickness: float) -> PolyLine:
    flat = [value for point in points for value in point]
    return PolyLine(flat, strokeColor=_colour(colour), strokeWidth=thickness)


def draw_shape(painter: Painter, shape: Shape, x: float, y: float) -> None:
    """Draw one of the shapes above, moved by (``x``, ``y``)."""
    match shape:
        case Rect():
            painter.rectangle(x + shape.x, y + shape.y, shape.width, shape.height, colour=_hex(shape.fillColor))
        case Line():
            ends = [(x + shape.x1, y + shape.y1), (x + shape.x2, y + shape.y2)]
            dash = [float(length) for length in shape.strokeDashArray or () if not isinstance(length, Sequence)]
            painter.polyline(ends, _hex(shape.strokeColor), shape.strokeWidth, dash)
        case PolyLine():
            painter.polyline(_points(shape.points, x, y), _hex(shape.strokeColor), shape.strokeWidth)
        case Polygon():
            painter.polygon(_points(shape.points, x, y), _hex(shape.fillColor))
        case Circle(fillColor=None):
            painter.ring(x + shape.cx, y + shape.cy, shape.r, _hex(shape.strokeColor), shape.strokeWidth)
        case Circle():
            painter.disc(x + shape.cx, y + shape.cy, shape.r, _hex(shape.fillColor))
        case String():
            _draw_string(painter, shape, x, y)
        case _:
            raise TypeError(f"no rendering for {type(shape).__name__}")


def _draw_string(painter: Painter, string: String, x: float, y: float) -> None:
    style = Style(string.fontName + ".ttf")
    width = typeface(style).width(string.text) * string.fontSize / 1000
    back = {"middle": width / 2, "end": width}.get(string.textAnchor, 0.0)
    look = TextLook(style, string.fontSize, _hex(string.fillColor))
    painter.text([(x + string.x - back, string.text)], y + string.y, look)


def _points(flat: Sequence[float], x: float, y: float) -> list[Point]:
    return [(x + flat[i], y + flat[i + 1]) for i in range(0, len(flat), 2)]


@lru_cache(maxsize=64)
def _colour(colour: str) -> Color:
    return HexColor(colour)


def _hex(colour: Color | None) -> str:
    return "#000000" if colour is None else "#" + colour.hexval()[2:]


def _style(*, bold: bool) -> Style:
    return Style.BOLD if bold else Style.REGULAR
