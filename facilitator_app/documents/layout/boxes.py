"""Boxes: things with a height that are drawn at a place and may be cut to fit a page."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from facilitator_app.documents.pdf.painter import Painter

_SMALL_SHARE_OF_PAGE = 0.28


class Box(ABC):
    """Something to place on a page.

    ``before`` is the space above it, dropped at the top of a page. ``keep`` holds it together with the box that
    follows. ``whole`` asks for a new page rather than a cut, where it fits on one. ``header`` are the boxes to draw
    again (as artifacts) where a page begins with this box.
    """

    height: float
    before: float = 0.0
    keep: bool = False
    whole: bool = False
    header: "Sequence[Box]" = ()

    @property
    def least(self) -> float:
        """The height of its smallest first piece."""
        return self.height

    def split(self, room: float) -> "tuple[Box, Box] | None":
        """A piece no higher than ``room``, and the rest; None where nothing can be cut off."""
        return None

    @abstractmethod
    def draw(self, painter: Painter, x: float, top: float) -> None:
        """Draw with the upper left corner at (``x``, ``top``)."""


@dataclass
class Space(Box):
    """Nothing but height."""

    height: float

    def draw(self, painter: Painter, x: float, top: float) -> None:
        """Nothing to draw."""


@dataclass
class Turn(Box):
    """Ends a page that has less than ``needed`` points left."""

    needed: float
    height: float = 0.0

    def draw(self, painter: Painter, x: float, top: float) -> None:
        """Nothing to draw."""


@dataclass
class Rest(Box):
    """What is left of a page, taken by what ``made`` returns for that room."""

    made: Callable[[float], Box]
    height: float = 0.0

    def draw(self, painter: Painter, x: float, top: float) -> None:
        """Nothing to draw: what it makes takes its place."""


@dataclass
class Mark(Box):
    """A point on a page of no height, told to ``reached`` when it is drawn (bookmarks)."""

    reached: Callable[[int, float], None]
    height: float = 0.0
    before: float = 0.0
    keep: bool = True

    def draw(self, painter: Painter, x: float, top: float) -> None:
        self.reached(painter.page_index, top)


@dataclass
class Drawn(Box):
    """A box drawn by a function of (painter, x, top), that can't be cut."""

    height: float
    paint: Callable[[Painter, float, float], None]
    before: float = 0.0
    keep: bool = False

    def draw(self, painter: Painter, x: float, top: float) -> None:
        self.paint(painter, x, top)


@dataclass
class Stack(Box):
    """Boxes one under the other; ``whole`` keeps them on one page where they fit on one."""

    boxes: list[Box]
    before: float = 0.0
    keep: bool = False
    whole: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = stacked_height(self.boxes)

    @property
    def least(self) -> float:
        if not self.boxes:
            return 0.0
        return self.height if self.whole else self.boxes[0].least

    def split(self, room: float) -> tuple[Box, Box] | None:
        cut = split_stack(self.boxes, room)
        if cut is None:
            return None
        head, tail = cut
        return Stack(head, self.before), Stack(tail, 0.0, self.keep)

    def draw(self, painter: Painter, x: float, top: float) -> None:
        draw_stack(self.boxes, painter, x, top)


def stacked_height(boxes: Sequence[Box]) -> float:
    """The height of boxes one under the other, without the space before the first."""
    return sum(box.height + box.before for box in boxes) - (boxes[0].before if boxes else 0.0)


def draw_stack(boxes: Sequence[Box], painter: Painter, x: float, top: float) -> None:
    for index, box in enumerate(boxes):
        if index:
            top -= box.before
        box.draw(painter, x, top)
        top -= box.height


def split_stack(boxes: Sequence[Box], room: float) -> tuple[list[Box], list[Box]] | None:
    """As many boxes as fit ``room``, the last one cut where it can be, and the rest.

    None where not even the first fits.
    """
    used = 0.0
    for index, box in enumerate(boxes):
        before = box.before if index else 0.0
        if used + before + box.height > room + 0.01:
            cut = box.split(room - used - before)
            if cut is not None:
                return [*boxes[:index], cut[0]], [cut[1], *boxes[index + 1 :]]
            place = index
            while place and boxes[place - 1].keep:
                place -= 1
            return (list(boxes[:place]), list(boxes[place:])) if place else None
        used += before + box.height
    return list(boxes), []


@dataclass
class Cell:
    """A cell of a row: its left edge and width within the row, its content, and its ground and frame."""

    x: float
    width: float
    boxes: list[Box]
    ground: str = ""
    frame: str = ""


@dataclass
class Padding:
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


@dataclass
class Row(Box):
    """Cells side by side. A row that is small on its page is not cut; a high one is cut in all its cells at once.

    ``rule`` is drawn under the row; ``stripe`` is a bar at its left edge, as (colour, width).
    """

    cells: list[Cell]
    padding: Padding
    page_height: float
    before: float = 0.0
    keep: bool = False
    rule: tuple[str, float] | None = None
    stripe: tuple[str, float] | None = None
    header: Sequence[Box] = ()
    middle: bool = False
    never_cut: bool = False
    whole: bool = field(init=False)
    height: float = field(init=False)

    def __post_init__(self) -> None:
        inner = max((stacked_height(cell.boxes) for cell in self.cells), default=0.0)
        self.height = inner + self.padding.top + self.padding.bottom
        self.whole = self.never_cut or self.height <= self.page_height * _SMALL_SHARE_OF_PAGE

    @property
    def least(self) -> float:
        if self.whole:
            return self.height
        first = max((cell.boxes[0].least for cell in self.cells if cell.boxes), default=0.0)
        return first + self.padding.top + self.padding.bottom

    def split(self, room: float) -> tuple[Box, Box] | None:
        inner = room - self.padding.top - self.padding.bottom
        heads: list[Cell] = []
        tails: list[Cell] = []
        for cell in self.cells:
            cut = split_stack(cell.boxes, inner)
            if cut is None:
                return None
            heads.append(Cell(cell.x, cell.width, cut[0], cell.ground, cell.frame))
            tails.append(Cell(cell.x, cell.width, cut[1], cell.ground, cell.frame))
        if not any(cell.boxes for cell in heads):
            return None
        shared = (self.padding, self.page_height)
        head = Row(heads, *shared, before=self.before, stripe=self.stripe, header=self.header)
        tail = Row(tails, *shared, keep=self.keep, rule=self.rule, stripe=self.stripe, header=self.header)
        return head, tail

    def draw(self, painter: Painter, x: float, top: float) -> None:
        bottom = top - self.height
        for cell in self.cells:
            if cell.ground:
                painter.rectangle(x + cell.x, bottom, cell.width, self.height, colour=cell.ground)
            if cell.frame:
                painter.frame(x + cell.x, bottom, cell.width, self.height, colour=cell.frame)
        if self.stripe:
            painter.rectangle(x, bottom, self.stripe[1], self.height, colour=self.stripe[0])
        if self.rule:
            left = min(cell.x for cell in self.cells)
            right = max(cell.x + cell.width for cell in self.cells)
            painter.line((x + left, bottom), (x + right, bottom), *self.rule)
        for cell in self.cells:
            shift = self._shift(cell) if self.middle else 0.0
            draw_stack(cell.boxes, painter, x + cell.x + self.padding.left, top - self.padding.top - shift)

    def _shift(self, cell: Cell) -> float:
        inner = self.height - self.padding.top - self.padding.bottom
        return (inner - stacked_height(cell.boxes)) / 2
