"""Paragraphs with a sign or a bullet at their left."""

from facilitator_app.documents.charts.signs import draw_sign
from facilitator_app.documents.layout.boxes import Box
from facilitator_app.documents.layout.paragraph import CAPITAL_HEIGHT, Paragraph, Run, TextStyle
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.views import Mark

_SIGN_SIZE = 0.8


class Beside(Box):
    """A paragraph moved right, with something drawn at its left on its first line."""

    def __init__(self, inner: Box, indent: float) -> None:
        self._inner = inner
        self._indent = indent
        self.height = inner.height
        self.before = inner.before
        self.keep = inner.keep

    @property
    def least(self) -> float:
        return self._inner.least

    def split(self, room: float) -> tuple[Box, Box] | None:
        cut = self._inner.split(room)
        if cut is None:
            return None
        first, rest = cut
        return self._first(first), Beside(rest, self._indent)

    def _first(self, inner: Box) -> Box:
        return Beside(inner, self._indent)

    def draw(self, painter: Painter, x: float, top: float) -> None:
        self._inner.draw(painter, x + self._indent, top)


class Signed(Beside):
    """A state sign before its words."""

    def __init__(self, inner: Box, mark: Mark, indent: float, style: TextStyle) -> None:
        super().__init__(inner, indent)
        self._mark = mark
        self._style = style

    def _first(self, inner: Box) -> Box:
        return Signed(inner, self._mark, self._indent, self._style)

    def draw(self, painter: Painter, x: float, top: float) -> None:
        size, side = self._style.size, self._style.size * _SIGN_SIZE
        bottom = top - self._style.drop + (size * CAPITAL_HEIGHT - side) / 2
        draw_sign(painter, self._mark, x, bottom, side)
        super().draw(painter, x, top)


class Bulleted(Beside):
    """A bullet before its text, tagged as the label of the list item."""

    def __init__(self, inner: Box, bullet: str, label: Element, indent: float, style: TextStyle) -> None:
        super().__init__(inner, indent)
        self._bullet = bullet
        self._label = label
        self._style = style

    def _first(self, inner: Box) -> Box:
        return Bulleted(inner, self._bullet, self._label, self._indent, self._style)

    def draw(self, painter: Painter, x: float, top: float) -> None:
        run = Run(self._bullet, self._style)
        bullet = Paragraph([run], self._indent, self._label)
        bullet.draw(painter, x + self._indent - self._style.size * 0.95, top)
        super().draw(painter, x, top)
