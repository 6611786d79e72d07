"""What is typed in cells on its way to the table's page: at each key, with what makes no sense told on leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui.tables import acts
from facilitator_app.ui.tables.columns import Column, Kind, NotUnderstood, R
from facilitator_app.ui.tables.editors import ChoicesEditor
from facilitator_app.ui.tables.model import Line
from facilitator_app.ui.theme import is_dark, state_colour

if TYPE_CHECKING:
    from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate

_TYPING = (Kind.TEXT, Kind.LONG_TEXT, Kind.DATE, Kind.NUMBER, Kind.CHOICES)


class CellEditing(Generic[R]):
    """The cells of one table under the person's hands."""

    def __init__(self, table: EditableTable[R], hooks: Hooks[R]) -> None:
        self._table = table
        self._hooks = hooks
        delegate = table.view.delegate
        delegate.typed.connect(self._typed)
        delegate.left.connect(self._left)
        delegate.ticked.connect(self._tick)
        table.view.tick_wanted.connect(self._tick)
        table.view.clear_wanted.connect(self.clear)

    def change(self, line: Line[R], column: Column[Any], value: Any, typing: bool) -> str:
        """Tells the page a cell's new value, where it may be changed; gives the sentence why it can't be, or ""."""
        if column.put is None or not (
            self._table.model.writable if line.row is None else self._table.model.changeable(column, line.row)
        ):
            return ""
        self._table.remark.hide()
        label = column.label or self._table.description.acts.changed
        if line.row is None:
            record = line.group.record if line.group is not None else None
            if record is not None and self._hooks.change_heading is not None:
                key = (
                    f"{self._table.description.name}:{line.group.key if line.group else ''}:{column.key}"
                    if typing
                    else ""
                )
                self._hooks.change_heading(column.put(record, value), label, key)
            return ""
        why = column.refusal(line.row, value)
        if why:
            self._table.remark.say(why)
            return why
        row = column.put(line.row, value)
        key = self._key(row, column) if typing else ""
        self._hooks.change(acts.replaced(self._table.rows(), row, self._table.description.id_of), label, key)
        return ""

    def _column(self, index: QPersistentModelIndex | QModelIndex) -> Column[Any]:
        heading = self._table.model.lines[index.row()].row is None
        return self._table.description.heading[0] if heading else self._table.model.columns[index.column()]

    def _typed(self, index: QPersistentModelIndex, editor: Any) -> None:
        line, column = self._table.model.lines[index.row()], self._column(index)
        record: Any = line.row if line.row is not None else line.group.record if line.group else None
        try:
            is_list = isinstance(editor, ChoicesEditor)
            value = editor.ticked() if is_list else self._table.model.reader.value(column, record, editor.text())
            why = column.refusal(record, value)
        except NotUnderstood as refused:
            editor.setProperty("why", refused.why)
            self._mark(editor, True)
            return
        editor.setProperty("why", why)
        self._mark(editor, bool(why))
        if not why:
            self.change(line, column, value, column.kind in _TYPING)

    def _mark(self, editor: QWidget, bad: bool) -> None:
        if bad == bool(editor.property("bad")):
            return
        editor.setProperty("bad", bad)
        palette = QPalette(self._table.palette())
        if bad:
            palette.setColor(QPalette.ColorRole.Text, state_colour(State.LATE, is_dark(palette)))
        editor.setPalette(palette)

    def _left(self, index: QPersistentModelIndex, editor: Any, key: int) -> None:
        column = self._column(index)
        bad = bool(editor.property("bad"))
        if bad and key != Qt.Key.Key_Escape:
            self._complain(column, editor, stays=key != 0)
            if key != 0:
                if isinstance(editor, QLineEdit):
                    # What is typed next is a value of its own, and does not go on from what can't be read.
                    editor.selectAll()
                return
        if key == Qt.Key.Key_Escape or bad:
            # What was taken while something was typed that is refused or can't be read as a whole was never meant.
            said = self._table.remark.text
            self._restore(index, column)
            self._table.remark.hide()
            if key != Qt.Key.Key_Escape:
                self._table.remark.say(said)
        self._table.view.close_editor(editor)
        self._hooks.end_typing()
        if key != 0:
            self._table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.view.down(1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._table.view.focusNextPrevChild(key == Qt.Key.Key_Tab)

    def _restore(self, index: QPersistentModelIndex | QModelIndex, column: Column[Any]) -> None:
        """The row is again as it was when the editor opened; of a heading, the one value."""
        line, opening = self._table.model.lines[index.row()], self._table.view.delegate.opening
        if line.row is None:
            self.change(line, column, column.get(opening), column.kind in _TYPING)
        elif line.row != opening:
            key = self._key(line.row, column) if column.kind in _TYPING else ""
            label = column.label or self._table.description.acts.changed
            self._hooks.change(acts.replaced(self._table.rows(), opening, self._table.description.id_of), label, key)

    def _key(self, row: Any, column: Column[Any]) -> str:
        return f"{self._table.description.name}:{self._table.description.id_of(row)}:{column.key}"

    def _complain(self, column: Column[Any], editor: Any, *, stays: bool) -> None:
        expected = {
            Kind.DATE: translate("Tables", "“{text}” is no date. Type for example 12/3, 12 March 2027 or +30d."),
            Kind.NUMBER: translate("Tables", "“{text}” is no number: type for example 1,200."),
        }
        sentence = expected.get(column.kind, translate("Tables", "“{text}” is none of the choices."))
        said = str(editor.property("why") or "") or sentence.format(text=editor.text())
        if not stays:
            said = translate("Tables", "{sentence} The cell keeps its former value.").format(sentence=said)
        self._table.remark.say(said)

    def _tick(self, index: QPersistentModelIndex | QModelIndex) -> None:
        line, column = self._table.model.lines[index.row()], self._table.model.columns[index.column()]
        if line.row is not None:
            self.change(line, column, not column.get(line.row), False)

    def clear(self) -> None:
        """Empties the selected cells that may be empty, as one act."""
        lines, columns = self._table.view.picked()
        after = {}
        for number in lines:
            row = self._table.model.lines[number].row
            if row is not None:
                for column in columns:
                    if self._table.model.editable(number, column):
                        row = acts.cleared(row, self._table.model.columns[column])
                after[self._table.description.id_of(row)] = row
        rows = tuple(after.get(self._table.description.id_of(row), row) for row in self._table.rows())
        if rows == self._table.rows():
            return
        self._hooks.change(rows, self._table.description.acts.changed, "")
