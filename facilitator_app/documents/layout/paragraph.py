"""A paragraph: runs of text wrapped to a width, cut between lines, tagged as one element over pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.documents.fonts import Style, typeface
from facilitator_app.documents.layout.boxes import Box
from facilitator_app.documents.layout.wrapping import wrap
from facilitator_app.documents.pdf.painter import Painter, TextLook
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.scripts import begins_right_to_left

CAPITAL_HEIGHT = 0.66
"""The height of Source Sans capitals as a share of the type size."""


@dataclass(frozen=True)
class TextStyle:
    """Size and leading in points, cut and colour; ``before`` is the space above."""

    size: float
    leading: float
    cut: Style = Style.REGULAR
    colour: str = "#1A1F26"
    before: float = 0.0

    @property
    def drop(self) -> float:
        """How far the first baseline lies under the top of its line."""
        return (self.leading - self.size) / 2 + self.size * 0.76


@dataclass(frozen=True)
class Run:
    """A stretch of text of one look.

    A link, or a stretch in another language, has an element of its own, which gets its place when it is drawn.
    """

    text: str
    style: TextStyle
    element: Element | None = None
    address: str = ""


_Line = list[tuple[int, str, float]]
"""Pieces of one line: index of the run, text, width in points."""


class Paragraph(Box):
    """Text of one or more runs. ``element`` is what it is tagged as; None leaves it to what is around it."""

    def __init__(self, runs: Sequence[Run], width: float, element: Element | None) -> None:
        self._runs = runs
        self._width = width
        self._element = element
        self._leading = max(run.style.leading for run in runs)
        self._from_the_right = False
        if len(runs) == 1:
            self._lines, self._from_the_right = _wrap_one(runs[0], width)
        else:
            self._lines = _wrap_many(runs, width)
        self.before = runs[0].style.before
        self._measure()

    def _measure(self) -> None:
        self.height = self._leading * len(self._lines)

    @property
    def least(self) -> float:
        count = len(self._lines)
        return self._leading * (count if count <= 3 else 2)

    @property
    def lines(self) -> list[str]:
        """The text of each line."""
        return ["".join(text for _, text, _ in line) for line in self._lines]

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Cut between lines, with two lines at least on either side where the paragraph has them."""
        total = len(self._lines)
        count = int((room + 0.01) / self._leading)
        if count >= total:
            count = total - 1
        if total > 3:
            count = min(count, total - 2)
            if count < 2:
                return None
        else:
            return None
        head, tail = self._with_lines(self._lines[:count]), self._with_lines(self._lines[count:])
        head.before, tail.keep = self.before, self.keep
        return head, tail

    def _with_lines(self, lines: list[_Line]) -> "Paragraph":
        part = Paragraph.__new__(Paragraph)
        part._runs, part._width, part._element, part._leading = self._runs, self._width, self._element, self._leading
        part._from_the_right = self._from_the_right
        part._lines = lines
        part._measure()
        return part

    def draw(self, painter: Painter, x: float, top: float) -> None:
        style = self._runs[0].style
        baseline = top - style.drop
        if len(self._runs) == 1 and self._runs[0].element is None:
            right = x + self._width if self._from_the_right else None
            lines = [(x if right is None else right - width, text) for line in self._lines for _, text, width in line]
            look = TextLook(style.cut, style.size, style.colour, self._from_the_right)
            with painter.inside(self._element):
                painter.text(lines, baseline, look, self._leading)
            return
        for line in self._lines:
            left = x
            for index, piece, width in line:
                self._draw_piece(painter, self._runs[index], piece, (left, baseline, width))
                left += width
            baseline -= self._leading

    def _draw_piece(self, painter: Painter, run: Run, piece: str, place: tuple[float, float, float]) -> None:
        x, baseline, width = place
        style = run.style
        if run.element is not None and self._element is not None:
            self._element.place(run.element)
        with painter.inside(run.element or self._element):
            painter.text([(x, piece)], baseline, TextLook(style.cut, style.size, style.colour))
        if run.element is not None and run.address:
            width -= typeface(style.cut).width(piece[len(piece.rstrip(" ")) :]) * style.size / 1000
            with painter.inside(None):
                painter.line((x, baseline - 1.5), (x + width, baseline - 1.5), style.colour, 0.4)
            painter.link(run.element, (x, baseline - 3, x + width, baseline + style.size), run.address)


def _wrap_one(run: Run, width: float) -> tuple[list[_Line], bool]:
    """The lines, and whether they run from right to left."""
    face = typeface(run.style.cut)
    text = face.shown(run.text)
    scale = run.style.size / 1000
    measure = face.width

    def width_of(start: int, end: int) -> float:
        return measure(text[start:end]) * scale

    fits = "\n" not in text and width_of(0, len(text)) <= width
    lines = [(0, len(text))] if fits else wrap(text, width_of, width)
    pieces = [text[start:end].replace("\n", " ") for start, end in lines]
    # The family has no such script itself: where it needs no other font, there is nothing to look for.
    from_the_right = text is not run.text and begins_right_to_left(text)
    return [[(0, piece, measure(piece) * scale)] for piece in pieces], from_the_right


def _wrap_many(runs: Sequence[Run], width: float) -> list[_Line]:
    texts = [typeface(run.style.cut).shown(run.text) for run in runs]
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text))

    def pieces(start: int, end: int) -> _Line:
        found: _Line = []
        for index, run in enumerate(runs):
            low, high = max(start, starts[index]), min(end, starts[index + 1])
            if low < high:
                piece = texts[index][low - starts[index] : high - starts[index]].replace("\n", " ")
                found.append((index, piece, typeface(run.style.cut).width(piece) * run.style.size / 1000))
        return found

    stretches = [
        (starts[index], starts[index + 1], texts[index], typeface(run.style.cut).width, run.style.size / 1000)
        for index, run in enumerate(runs)
    ]

    def width_of(start: int, end: int) -> float:
        whole = 0.0
        for first, last, text, measure, scale in stretches:
            if start < last and end > first:
                whole += measure(text[max(start - first, 0) : end - first]) * scale
        return whole

    return [pieces(start, end) for start, end in wrap("".join(texts), width_of, width)] or [[(0, "", 0.0)]]
