"""Pouring boxes into pages."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator_app.documents.layout.boxes import Box, Turn
from facilitator_app.documents.pdf.painter import Painter


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
    """The pages of a frame ``height`` points high that hold ``boxes`` in order; at least one."""
    return _Pouring(boxes, height).pages()


class _Pouring:
    def __init__(self, boxes: Iterable[Box], height: float) -> None:
        self._waiting = deque(boxes)
        self._height = height
        self._pages = [Page()]
        self._room = height

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
    def _is_fresh(self) -> bool:
        """Nothing is on this page yet but repeated headers."""
        return all(placed.repeated for placed in self._pages[-1].placed)

    def _wanted(self) -> float:
        """What the first box needs here, with those it is kept with and the least piece of the last of them."""
        wanted = 0.0
        for box in self._waiting:
            wanted += box.before
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
        self._room = self._height
        for box in self._waiting[0].header:
            self._put(box, repeated=True)

    def _put(self, box: Box, *, repeated: bool = False) -> None:
        before = 0.0 if self._is_fresh else box.before
        self._pages[-1].placed.append(Placed(box, self._room - before, repeated))
        self._room -= before + box.height

    def _place_first(self) -> None:
        box = self._waiting.popleft()
        room = self._room - (0.0 if self._is_fresh else box.before)
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
