"""Tables: header rows that repeat, header cells, cells over several columns or rows, rows of any height."""

from collections.abc import Sequence
from typing import Protocol

from facilitator_app.documents.blocks.content import Column, Content, Spread, TableCell
from facilitator_app.documents.layout.boxes import Box, Cell, Padding, Row
from facilitator_app.documents.layout.paragraph import TextStyle
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.theme import HEIGHT, RULE, Theme

TH_ROW = "<</O/Table/Scope/Row>>"
_GAP = 9.0
_SEVERAL = 2
# A row of six lines or so stands well by itself.
_TALL = 70.0
_PADDING = Padding(0, 4.5, 0, 5)
_TIGHT_PADDING = Padding(0, 3, 0, 3.5)
_CLOSE_PADDING = Padding(0, 1.3, 0, 1.9)
_HEAD_PADDING = Padding(0, 6, 0, 3.5)
_CLOSE_HEAD_PADDING = Padding(0, 1, 0, 1.2)


class CellMaker(Protocol):
    """What a table needs of the flow it stands in."""

    width: float
    theme: Theme

    def cell_boxes(self, content: Content, width: float, style: TextStyle, element: Element) -> list[Box]: ...


class TableBuilder:
    """Builds the boxes of one table and its elements."""

    def __init__(
        self, flow: CellMaker, columns: Sequence[Column], style: TextStyle, *, tight: bool, room: float = 0.0
    ) -> None:
        self._flow = flow
        self._room = room
        self._columns = columns
        self._style = style
        self._padding = _TIGHT_PADDING if tight else _PADDING
        self._head_padding = _HEAD_PADDING
        if flow.theme.close:
            self._padding, self._head_padding = _CLOSE_PADDING, _CLOSE_HEAD_PADDING
        whole = sum(column.share for column in columns)
        self._edges = [0.0]
        for column in columns:
            self._edges.append(self._edges[-1] + flow.width * column.share / whole)
        self._header: tuple[Row, ...] = ()

    def build(self, rows: Sequence[Sequence[TableCell]], table: Element) -> list[Box]:
        boxes: list[Box] = []
        if any(column.title for column in self._columns):
            boxes.append(self._head(Element("TR", Element("THead", table))))
            self._header = (boxes[0],) if isinstance(boxes[0], Row) else ()
        body = Element("TBody", table)
        index = 0
        while index < len(rows):
            count = min(_rows_spanned(rows[index]), len(rows) - index)
            group = [(row, Element("TR", body)) for row in rows[index : index + count]]
            box = self._row(*group[0], 0) if count == 1 else self._group(group, 0)
            box.header = self._header
            boxes.append(box)
            index += count
        if len(boxes) - len(self._header) >= _SEVERAL:
            # Neither the first row nor the last is left alone under a header, unless it fills a good part of the page.
            first, last = boxes[len(self._header)], boxes[-1]
            first.keep = first.height < _TALL
            boxes[-2].keep = boxes[-2].keep or last.height < _TALL
        return boxes

    def _head(self, line: Element) -> Row:
        cells = []
        for index, column in enumerate(self._columns):
            element = Element("TH", line, attributes="<</O/Table/Scope/Column>>")
            width = self._inner_width(index, 1)
            boxes = self._flow.cell_boxes(column.title, width, self._flow.theme.column, element)
            cells.append(Cell(self._edges[index], self._edges[index + 1] - self._edges[index], boxes))
        rule = (self._flow.theme.accent, 1.0)
        return Row(cells, self._head_padding, HEIGHT, keep=True, rule=rule, never_cut=True, before=2)

    def _inner_width(self, index: int, columns: int) -> float:
        last = index + columns == len(self._columns)
        return self._edges[index + columns] - self._edges[index] - (0 if last else _GAP)

    def _cell(self, content: TableCell, index: int, line: Element, offset: float) -> tuple[Cell, int]:
        """A cell at column ``index`` and the number of columns it takes."""
        spread = content if isinstance(content, Spread) else Spread(content)
        columns = min(spread.columns, len(self._columns) - index)
        element = self._element(line, index, columns, spread.rows)
        boxes = self._flow.cell_boxes(spread.content, self._inner_width(index, columns), self._style, element)
        left = self._edges[index]
        return Cell(left - offset, self._edges[index + columns] - left, boxes), columns

    def _element(self, line: Element, index: int, columns: int, rows: int) -> Element:
        head = self._columns[index].head
        attributes = "/Scope/Row" if head else ""
        attributes += f"/ColSpan {columns}" if columns > 1 else ""
        attributes += f"/RowSpan {rows}" if rows > 1 else ""
        return Element("TH" if head else "TD", line, attributes=f"<</O/Table{attributes}>>" if attributes else "")

    def _row(self, row: Sequence[TableCell], line: Element, first: int) -> Row:
        """One row from column ``first`` on."""
        cells = []
        index = first
        for content in row:
            if index >= len(self._columns):
                break
            cell, columns = self._cell(content, index, line, self._edges[first])
            cells.append(cell)
            index += columns
        made = Row(cells, self._padding, HEIGHT, rule=(RULE, 0.5))
        made.height = max(made.height, self._room)
        return made

    def _group(self, group: Sequence[tuple[Sequence[TableCell], Element]], first: int) -> Row:
        """Rows that share the cell they begin with: it stands beside them, and both flow over pages."""
        (content, *others), line = group[0]
        spread = content if isinstance(content, Spread) else Spread(content)
        cell, columns = self._cell(Spread(spread.content, spread.columns, len(group)), first, line, self._edges[first])
        beside = first + columns
        rest = [(others, line), *((row, element) for row, element in group[1:])]
        inner: list[Box] = []
        index = 0
        while index < len(rest):
            count = min(_rows_spanned(rest[index][0]), len(rest) - index)
            part = rest[index : index + count]
            inner.append(self._row(*part[0], beside) if count == 1 else self._group(part, beside))
            index += count
        shared = Row([Cell(0, cell.width, cell.boxes)], self._padding, HEIGHT)
        left = self._edges[beside] - self._edges[first]
        width = self._edges[-1] - self._edges[beside]
        return Row([Cell(0, cell.width, [shared]), Cell(left, width, inner)], Padding(), HEIGHT, rule=(RULE, 0.5))


def _rows_spanned(row: Sequence[TableCell]) -> int:
    return row[0].rows if row and isinstance(row[0], Spread) else 1
