"""Flow: the column of blocks that documents are composed in."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from facilitator_app.documents.blocks.beside import Bulleted, Signed
from facilitator_app.documents.blocks.content import (
    Column,
    Content,
    Foreign,
    Inline,
    Item,
    Lines,
    Link,
    Strong,
    TableCell,
)
from facilitator_app.documents.blocks.divided import Divided, RowsChart, figure_box
from facilitator_app.documents.blocks.tables import TH_ROW, TableBuilder
from facilitator_app.documents.charts.chart import Chart
from facilitator_app.documents.fonts import Style
from facilitator_app.documents.layout.boxes import (
    Box,
    Cell,
    Drawn,
    Padding,
    Rest,
    Row,
    Space,
    Stack,
    Turn,
    stacked_height,
)
from facilitator_app.documents.layout.boxes import Mark as PageMark
from facilitator_app.documents.layout.paragraph import Paragraph, Run, TextStyle
from facilitator_app.documents.pdf.metadata import Bookmark
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.scripts import begins_right_to_left
from facilitator_app.documents.text import one_line, printable
from facilitator_app.documents.theme import GROUND, HEIGHT, RULE, STATE_COLOURS, Theme
from facilitator_app.documents.views import Fact, Mark, SignatureBlock, State

_BULLETS = ("\u2022", "\u2013")
_SIGN_ROOM = 1.25
_DASH = " \u2013 "
_FEW = 6
_NEARLY = 4.0
_MOST_LINES = 4
_ROOM_TO_SIGN = 32.0


class Flow:
    """A column of blocks under one structure element, collected as boxes of a given width."""

    def __init__(self, width: float, element: Element, theme: Theme, bookmarks: list[Bookmark]) -> None:
        self.boxes: list[Box] = []
        self.width = width
        self.theme = theme
        self._element = element
        self._bookmarks = bookmarks

    # -- structure -------------------------------------------------------------------------------------------------

    @contextmanager
    def section(self) -> "Iterator[None]":
        """What is added within belongs to one section of the structure tree."""
        before, self._element = self._element, Element("Sect", self._element)
        try:
            yield
        finally:
            self._element = before

    @contextmanager
    def together(self, before: float = 0.0, at_most: float = 1.0) -> Iterator[None]:
        """What is added within stays on one page, where it takes this share of one at most; else it flows as it is."""
        outer, self.boxes = self.boxes, []
        try:
            yield
        finally:
            boxes, self.boxes = self.boxes, outer
            if stacked_height(boxes) > HEIGHT * at_most:
                self.boxes += boxes
            elif boxes:
                self.boxes.append(Stack(boxes, before or boxes[0].before, whole=True))

    def inside(self, width: float, element: Element) -> "Flow":
        """A flow of its own for a cell or a frame."""
        return Flow(width, element, self.theme, self._bookmarks)

    def space(self, height: float) -> None:
        self.boxes.append(Space(height))

    def fresh_page(self, unless_left: float) -> None:
        """Go on at the top of a page, unless at least this share of the present one is still free."""
        self.boxes.append(Turn(HEIGHT * unless_left))

    def lines_to_the_foot(self, gap: float, *, at_most: int) -> None:
        """Lines to write on, as far apart as ``gap``, down to the foot of the page, but ``at_most`` so many."""

        def lines(room: float) -> Box:
            count = min(int(room / gap), at_most)

            def paint(painter: Painter, x: float, top: float) -> None:
                with painter.inside(None):
                    for number in range(1, count + 1):
                        painter.line((x, top - number * gap), (x + self.width, top - number * gap), RULE)

            return Drawn(count * gap, paint)

        self.boxes.append(Rest(lines))

    # -- text ------------------------------------------------------------------------------------------------------

    def heading(self, level: int, text: str, style: TextStyle | None = None) -> None:
        """A heading of level 1 to 4, with its bookmark; it stays with what follows."""
        text = printable(text)
        if not text:
            return
        default = {1: self.theme.title, 2: self.theme.heading, 3: self.theme.subheading}.get(level, self.theme.minor)
        style = style or default
        paragraph = _balanced(Run(text, style), self.width, Element(f"H{level}", self._element))
        paragraph.keep = True
        title = one_line(text)

        def reached(page: int, top: float) -> None:
            self._bookmarks.append(Bookmark(level, title, page, top))

        self.boxes.append(PageMark(reached, before=paragraph.before))
        paragraph.before = 0.0
        self.boxes.append(paragraph)
        if level == 2:
            self.boxes.append(self._rule_under_heading())

    def _rule_under_heading(self) -> Box:
        def paint(painter: Painter, x: float, top: float) -> None:
            with painter.inside(None):
                painter.line((x, top - 1.5), (x + self.width, top - 1.5), self.theme.accent, 0.9)

        return Drawn(3.0 if self.theme.close else 4.5, paint, keep=True)

    def paragraph(self, *content: Inline, style: TextStyle | None = None, keep: bool = False, told: str = "") -> None:
        """A paragraph, kept with what follows where ``keep`` is set; empty ones leave nothing.

        ``told`` is read in its place, where its signs stand for words.
        """
        element = Element("P")
        paragraph = self._paragraph(content, style or self.theme.body, self.width, element)
        if paragraph is not None:
            self._element.place(element)
            element.actual = printable(told)
            paragraph.keep = keep
            self.boxes.append(paragraph)

    def _paragraph(
        self, content: Sequence[Inline], style: TextStyle, width: float, parent: Element, tag: str = ""
    ) -> Paragraph | None:
        """A paragraph under an element of its own, or, without ``tag``, as the content of ``parent`` itself."""
        texts = [printable(part if isinstance(part, str) else part.text) for part in content]
        if not any(texts):
            return None
        element = Element(tag, parent) if tag else parent
        if len(texts) > 1:
            # Spaces at the seams are the composer's, so they are kept.
            sources = [part if isinstance(part, str) else part.text for part in content]
            texts = [_with_seams(source, text) for source, text in zip(sources, texts, strict=True)]
        runs = [self._run(part, text, style) for part, text in zip(content, texts, strict=True) if text]
        return Paragraph(runs, width, element)

    def _run_on(self, lines: Lines, width: float, style: TextStyle, element: Element) -> list[Box]:
        """The lines of a cell in one paragraph, the first standing out."""
        first, quiet = lines.first, self.theme.quiet
        mark = first.mark if isinstance(first, State) else Mark.NONE
        if isinstance(first, State):
            style = replace(style, cut=Style.BOLD, colour=STATE_COLOURS[mark])
        told = printable(first.text if isinstance(first, State) else first)
        runs = [Run(told, style)] if told else []
        for other in lines.others:
            text = printable(other.text if isinstance(other, State) else other)
            look = quiet
            if isinstance(other, State):
                look = replace(quiet, cut=Style.BOLD, colour=STATE_COLOURS[other.mark])
            if text:
                runs.append(Run(f"{_DASH if runs else ''}{text}", look))
        if not runs:
            return []
        indent = 0.0 if mark is Mark.NONE else style.size * _SIGN_ROOM
        paragraph = Paragraph(runs, width - indent, element)
        return [Signed(paragraph, mark, indent, style)] if indent else [paragraph]

    def _run(self, part: Inline, text: str, style: TextStyle) -> Run:
        match part:
            case Link(address=address) if address.startswith(("http://", "https://", "mailto:")):
                look = replace(style, colour=self.theme.link.colour)
                return Run(text, look, Element("Link"), address)
            case Foreign(lang=lang):
                return Run(text, style, Element("Span", lang=lang))
            case Strong():
                return Run(text, replace(style, cut=Style.BOLD))
        return Run(text, style)

    def state(self, state: State, style: TextStyle | None = None) -> None:
        """A state as sign and word, in a paragraph of its own."""
        self.boxes += self._state(state, style or self.theme.body, self.width, Element("P", self._element))

    def _state(self, state: State, style: TextStyle, width: float, element: Element) -> list[Box]:
        style = replace(style, cut=Style.BOLD, colour=STATE_COLOURS[state.mark])
        indent = 0.0 if state.mark is Mark.NONE else style.size * _SIGN_ROOM
        paragraph = self._paragraph([state.text], style, width - indent, element)
        if paragraph is None or not indent:
            return [paragraph] if paragraph else []
        return [Signed(paragraph, state.mark, indent, style)]

    # -- lists -----------------------------------------------------------------------------------------------------

    def bullets(self, items: Iterable[Item | str], style: TextStyle | None = None) -> None:
        """A bullet list; items may hold items."""
        listed = [Item(item) if isinstance(item, str) else item for item in items]
        self._list(listed, self._element, 0, style or self.theme.body)

    def _list(self, items: Sequence[Item], parent: Element, depth: int, style: TextStyle) -> None:
        if not any(printable(item.text) for item in items):
            return
        group = Element("L", parent, attributes="<</O/List/ListNumbering/Disc>>")
        indent = style.size * (1.1 + 1.2 * depth)
        for index, item in enumerate(items):
            entry = Element("LI", group)
            label = Element("Lbl", entry)
            body = Element("LBody", entry)
            look = replace(style, before=min(style.before, 3))
            paragraph = self._paragraph([item.text], look, self.width - indent, body, "P" if item.items else "")
            if paragraph is not None:
                bullet = _BULLETS[min(depth, len(_BULLETS) - 1)]
                # Neither the first nor the last is left alone on its page.
                paragraph.keep = len(items) > 1 and index in (0, len(items) - 2)
                self.boxes.append(Bulleted(paragraph, bullet, label, indent, look))
                self._list(item.items, body, depth + 1, style)

    # -- tables ----------------------------------------------------------------------------------------------------

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[TableCell]],
        *,
        tight: bool = False,
        room: float = 0.0,
    ) -> None:
        """A table with a header row that repeats on each page; ``tight`` where it must stay small.

        Each row is at least ``room`` high, so that it can be written in.

        A row may hold ``Spread`` cells; those under a spread are left out of the rows after it.
        """
        builder = TableBuilder(self, columns, self.theme.cell, tight=tight, room=room)
        self.boxes += builder.build(list(rows), Element("Table", self._element))

    def cell_boxes(self, content: Content, width: float, style: TextStyle, element: Element) -> list[Box]:
        """The boxes of a cell's content, tagged under its element."""
        match content:
            case None | "":
                return []
            case str():
                paragraph = self._paragraph([content], style, width, element)
                return [paragraph] if paragraph else []
            case State():
                return self._state(content, style, width, element)
            case Lines(run_on=True):
                return self._run_on(content, width, style, element)
            case Lines(first=first, others=others):
                inner = self.inside(width, element)
                if isinstance(first, State):
                    inner.state(first, style)
                else:
                    inner.paragraph(first, style=style)
                for other in others:
                    if isinstance(other, State):
                        inner.state(other, self.theme.quiet)
                    else:
                        inner.paragraph(other, style=self.theme.quiet)
                return inner.boxes
            case Chart():
                return [figure_box(content, element)]

    def facts(self, facts: Iterable[Fact], label_share: float = 0.28) -> None:
        """Key-value lines: a table whose first column are the headers of its rows."""
        shown = [fact for fact in facts if printable(fact.label) or printable(fact.value)]
        if not shown:
            return
        table = Element("Table", self._element)
        label_width = self.width * label_share
        for index, fact in enumerate(shown):
            line = Element("TR", table)
            head = Element("TH", line, attributes=TH_ROW)
            label = self.cell_boxes(fact.label, label_width - 8, self.theme.fact, head)
            value = self.cell_boxes(fact.value, self.width - label_width, self.theme.cell, Element("TD", line))
            cells = [Cell(0, label_width, label), Cell(label_width, self.width - label_width, value)]
            together = len(shown) <= _FEW and index + 1 < len(shown)
            around = 0.7 if self.theme.close else 2.0
            before = 0.0 if index else 2 * around
            self.boxes.append(Row(cells, Padding(top=around, bottom=around), HEIGHT, before=before, keep=together))

    # -- frames ----------------------------------------------------------------------------------------------------

    def figure(self, chart: Chart, before: float = 4.0, *, keep: bool = False) -> None:
        """A chart with the alternative text it brings, kept with what follows where ``keep`` is set."""
        box = figure_box(chart, self._element)
        box.before, box.keep = before, keep
        self.boxes.append(box)

    def divided_figure(self, chart: RowsChart, before: float = 4.0) -> None:
        """A chart of many rows, that goes on over pages where it must; nothing without rows."""
        if chart.rows:
            box = Divided(chart, Element("Div", self._element))
            box.before = before
            self.boxes.append(box)

    @contextmanager
    def callout(self, before: float = 10.0) -> "Iterator[Flow]":
        """A tinted box with an accent bar; compose its content in the flow it gives."""
        inner = self.inside(self.width - 24, self._element)
        yield inner
        if inner.boxes:
            cell = Cell(0, self.width, inner.boxes, ground=GROUND)
            stripe = (self.theme.accent, 2.5)
            self.boxes.append(Row([cell], Padding(13, 8, 11, 9), HEIGHT, before=before, stripe=stripe))

    def side_by_side(
        self, shares: Sequence[float], gap: float = 10.0, before: float = 8.0, inset: float = 18.0
    ) -> "SideBySide":
        """Flows beside each other; what they hold is read from left to right.

        ``inset`` is what the padding that ``SideBySide.close`` is given takes of the width of each.
        """
        return SideBySide(self, shares, gap, before, inset)

    def signatures(self, blocks: Sequence[SignatureBlock]) -> None:
        """Places to sign, two to a line, each never cut."""
        for start in range(0, len(blocks), 2):
            pair = blocks[start : start + 2]
            columns = self.side_by_side([1, 1], gap=14, before=10)
            for block, flow in zip(pair, columns.flows, strict=False):
                flow.paragraph(block.party, style=self.theme.cell_strong)
                for line in block.lines:
                    flow.paragraph(line, style=self.theme.quiet)
                flow.space(_ROOM_TO_SIGN)
            columns.close(ground="", frame=RULE, padding=Padding(9, 7, 9, 7), never_cut=True)

    @property
    def element(self) -> Element:
        return self._element


class SideBySide:
    """Flows beside each other, closed into one row of their parent."""

    def __init__(self, parent: Flow, shares: Sequence[float], gap: float, before: float, inset: float) -> None:
        self._parent = parent
        self._before = before
        free = parent.width - gap * (len(shares) - 1)
        widths = [free * share / sum(shares) for share in shares]
        self._places = [sum(widths[:i]) + gap * i for i in range(len(widths))]
        self._widths = widths
        self.flows = [parent.inside(width - inset, Element("Div", parent.element)) for width in widths]

    def close(self, *, ground: str, frame: str, padding: Padding, never_cut: bool = False) -> None:
        cells = [
            Cell(place, width, flow.boxes, ground, frame)
            for place, width, flow in zip(self._places, self._widths, self.flows, strict=True)
            if flow.boxes
        ]
        if cells:
            self._parent.boxes.append(Row(cells, padding, HEIGHT, before=self._before, never_cut=never_cut))


def _balanced(run: Run, width: float, element: Element) -> Paragraph:
    """A heading whose lines are of like length: no word is left alone on the last one."""
    whole = Paragraph([run], width, element)
    count = len(whole.lines)
    if not 1 < count <= _MOST_LINES or begins_right_to_left(run.text):
        return whole
    least, most = width / count, width
    while most - least > _NEARLY:
        middle = (least + most) / 2
        if len(Paragraph([run], middle, element).lines) > count:
            least = middle
        else:
            most = middle
    return Paragraph([run], most, element)


def _with_seams(source: str, cleaned: str) -> str:
    """Cleaned text with the one space it began or ended with."""
    if not cleaned:
        return " " if source[:1] == " " else ""
    return (" " if source[:1] == " " else "") + cleaned + (" " if source[-1:] == " " else "")
