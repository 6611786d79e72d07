"""A chart of many rows that may go on over pages."""

from typing import Protocol

from facilitator_app.documents.charts.chart import Chart
from facilitator_app.documents.layout.boxes import Box, Drawn
from facilitator_app.documents.pdf.objects import number
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.text import one_line

_LEAST_FIRST = 9
_LEAST_REST = 3


class RowsChart(Protocol):
    """A chart that can be drawn in parts."""

    rows: int

    def height(self, rows: int) -> float: ...

    def part(self, first: int, last: int) -> Chart: ...


class Divided(Box):
    """The rows of a chart from ``first`` on, cut between rows; each piece is a figure of its own under ``group``.

    A page that has room for a few rows only is left to what comes before.
    """

    def __init__(self, chart: RowsChart, group: Element, first: int = 0, last: int | None = None) -> None:
        self._chart = chart
        self._group = group
        self._first = first
        self._last = chart.rows if last is None else last
        self.height = chart.height(self._last - first)

    @property
    def least(self) -> float:
        return self._chart.height(min(self._last - self._first, _LEAST_FIRST))

    def split(self, room: float) -> tuple[Box, Box] | None:
        count = self._last - self._first
        one = self._chart.height(1)
        fitting = int((room - one) / (self._chart.height(2) - one)) + 1 if room >= one else 0
        fitting = min(fitting, count - _LEAST_REST)
        if fitting < _LEAST_FIRST:
            return None
        cut = self._first + fitting
        head, tail = (
            Divided(self._chart, self._group, first, last) for first, last in ((self._first, cut), (cut, self._last))
        )
        head.before = self.before
        return head, tail

    def draw(self, painter: Painter, x: float, top: float) -> None:
        figure_box(self._chart.part(self._first, self._last), self._group).draw(painter, x, top)


def figure_box(chart: Chart, parent: Element) -> Drawn:
    """A chart as a figure of the structure tree; its place on the page is noted when it is drawn."""
    element = Element("Figure", parent, alt=one_line(chart.alt) or "\u2013")

    def paint(painter: Painter, x: float, top: float) -> None:
        box = " ".join(number(value) for value in (x, top - chart.height, x + chart.width, top))
        element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        with painter.inside(element):
            chart.draw(painter, x, top - chart.height)

    return Drawn(chart.height, paint)
