"""Pouring boxes into pages."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator_app.documents.layout.boxes import Box, Rest, Turn
from facilitator_app.documents.pdf.painter import Painter

_LEAST_ON_LAST_PAGE = 0.2
_MOST_TO_SPARE = 0.35
_CLOSED_UP = 0.8


@dataclass
class Placed:
    """A box and the height of its top over the bottom of the frame; ``repeated`` where it was read before."""

    box: Box
    top: float
    repeated: bool = False


@dataclass
class Page:
    placed: list[Placed] = field(default_factory=list)


def pour(boxes: Iterable[Box], height: float) -> list[Page]:
    """The pages of a frame ``height`` points high that hold ``boxes`` in order; at least one.

    A last page of a few lines is avoided: the spaces above it close up where that spares it, else the page before it
    leaves it some more.
    """
    boxes = list(boxes)
    pages = _Pouring(boxes, height).pages()
    last = _used(pages[-1], height) / height
    if len(pages) == 1 or last >= _MOST_TO_SPARE:
        return pages
    closer = _Pouring(boxes, height, spaces=_CLOSED_UP).pages()
    if len(closer) < len(pages):
        return closer
    if last >= _LEAST_ON_LAST_PAGE:
        return pages
    shared = _Pouring(boxes, height, left_free=(len(pages) - 2, height * (_LEAST_ON_LAST_PAGE - last))).pages()
    return shared if len(shared) == len(pages) else pages


def _used(page: Page, height: float) -> float:
    return height - page.placed[-1].top + page.placed[-1].box.height if page.placed else 0.0


class _Pouring:
    """Pours once. ``spaces`` are set at this share of their size; ``left_free`` is a page's index and room not used."""

    def __init__(
        self, boxes: Iterable[Box], height: float, *, spaces: float = 1.0, left_free: tuple[int, float] = (-1, 0.0)
    ) -> None:
        self._waiting = deque(boxes)
        self._height = height
        self._spaces = spaces
        self._left_free = left_free
        self._pages = [Page()]
        self._room = height - self._free_at_foot

    def pages(self) -> list[Page]:
        while self._waiting:
            first = self._waiting[0]
            if isinstance(first, Turn):
                self._waiting.popleft()
                if self._waiting and not self._is_fresh and self._room < first.needed:
                    self._turn()
                continue
            if not self._is_fresh and self._wanted() > self._room + 0.01:
                self._turn()
            self._place_first()
        return self._pages

    @property
    def _free_at_foot(self) -> float:
        page, free = self._left_free
        return free if len(self._pages) - 1 == page else 0.0

    @property
    def _is_fresh(self) -> bool:
        """Nothing is on this page yet but repeated headers."""
        return all(placed.repeated for placed in self._pages[-1].placed)

    def _wanted(self) -> float:
        """What the first box needs here, with those it is kept with and the least piece of the last of them."""
        wanted = 0.0
        for box in self._waiting:
            wanted += box.before * self._spaces
            if not box.keep:
                wanted += box.height if box.whole else min(box.height, box.least)
                break
            wanted += box.height
            if wanted > self._height:
                break
        # Too much to keep together anywhere: let it flow, unless the page is nearly full.
        return 0.0 if wanted > self._height and self._room > self._height / 4 else wanted

    def _turn(self) -> None:
        self._pages.append(Page())
        self._room = self._height - self._free_at_foot
        for box in self._waiting[0].header:
            self._put(box, repeated=True)

    def _put(self, box: Box, *, repeated: bool = False) -> None:
        before = 0.0 if self._is_fresh else box.before * self._spaces
        top = self._room - before + self._free_at_foot
        self._pages[-1].placed.append(Placed(box, top, repeated))
        self._room -= before + box.height

    def _place_first(self) -> None:
        box = self._waiting.popleft()
        room = self._room - (0.0 if self._is_fresh else box.before * self._spaces)
        if isinstance(box, Rest):
            box = box.made(room)
        if box.height <= room + 0.01:
            self._put(box)
            return
        cut = box.split(room)
        if cut is None:
            if self._is_fresh:
                self._put(box)
            else:
                self._waiting.appendleft(box)
                self._turn()
            return
        head, tail = cut
        self._put(head)
        self._waiting.appendleft(tail)
        self._turn()


def draw_page(page: Page, painter: Painter, x: float, bottom: float) -> None:
    for placed in page.placed:
        if placed.repeated:
            with painter.repeated():
                placed.box.draw(painter, x, bottom + placed.top)
        else:
            placed.box.draw(painter, x, bottom + placed.top)
