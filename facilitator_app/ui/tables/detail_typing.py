"""What is typed in the detail pane on its way to the table's page; a value that is refused goes again on leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic

from facilitator_app.ui.tables.cell_editing import CellEditing
from facilitator_app.ui.tables.columns import Column, R
from facilitator_app.ui.tables.detail import DetailPane
from facilitator_app.ui.tables.model import Line

if TYPE_CHECKING:
    from facilitator_app.ui.tables.table import EditableTable


class DetailTyping(Generic[R]):
    """The fields of the pane under the person's hands."""

    def __init__(self, table: EditableTable[R], cells: CellEditing[R], end_typing: Callable[[], None]) -> None:
        self._table = table
        self._cells = cells
        self._end_typing = end_typing
        self._opened: tuple[Line[R], Column[Any], Any] | None = None
        self._refused = ""

    def listen(self, pane: DetailPane, line: Callable[[], Line[R] | None], show: Callable[[], None]) -> None:
        """Takes what is typed in a pane, which shows the current line; `show` fills it again."""
        pane.typed.connect(lambda column, value, typing: self._typed(line(), column, value, typing))
        pane.finished.connect(lambda: self._left(show))

    def _typed(self, line: Line[R] | None, column: Column[Any], value: Any, typing: bool) -> None:
        if line is None:
            return
        if self._opened is None or self._opened[1] is not column:
            record: Any = line.row if line.row is not None else line.group.record if line.group else None
            self._opened = (line, column, column.get(record))
        self._refused = self._cells.change(line, column, value, typing)

    def _left(self, show: Callable[[], None]) -> None:
        opened, refused = self._opened, self._refused
        self._opened, self._refused = None, ""
        if opened is not None and refused:
            line, column, before = opened
            at = self._table.model.line_of(self._table.current_id())
            if line.row is not None and at >= 0:
                # What was taken while a value was typed that is refused as a whole was never meant.
                self._cells.change(self._table.model.lines[at], column, before, True)
            self._table.remark.say(refused)
            show()
        self._end_typing()
