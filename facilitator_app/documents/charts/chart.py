"""A chart: a ReportLab drawing with the words that replace it."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Shape

from facilitator_app.documents.charts.shapes import draw_shape
from facilitator_app.documents.pdf.painter import Painter


@dataclass(frozen=True)
class Chart:
    """``alt`` is read in place of the drawing: its trend and its values in words."""

    drawing: Drawing
    alt: str

    @property
    def width(self) -> float:
        return float(self.drawing.width)

    @property
    def height(self) -> float:
        return float(self.drawing.height)

    def draw(self, painter: Painter, x: float, y: float) -> None:
        """Draw with the lower left corner at (``x``, ``y``)."""
        for shape in self.drawing.contents:
            draw_shape(painter, shape, x, y)


def assemble(width: float, height: float, shapes: Sequence[Shape], alt: str) -> Chart:
    drawing = Drawing(width, height)
    # As ``add`` would, without checking each: that costs as much as making them.
    drawing.contents.extend(shapes)
    return Chart(drawing, alt)
