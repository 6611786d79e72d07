"""The lines of an editable table for Qt's views: headings and rows, with their texts made once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator_app.domain.state import State
from facilitator_app.ui.tables.columns import Column, Kind, R, Reader
from facilitator_app.ui.tables.description import Access, Description, Group
from facilitator_app.ui.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: its text, its state, and what it lacks."""

    text: str
    state: State | None = None
    lacking: str = ""


class Line(Generic[R]):
    """A heading (`row` is None) or a row, with its cells as shown; they are made when first asked for."""

    __slots__ = ("_cells", "group", "number", "row")

    def __init__(self, group: Group | None, row: R | None, number: int) -> None:
        self.group = group
        self.row = row
        self.number = number
        self._cells: dict[int, Cell] = {}

    def cell(self, number: int, column: Column[R], reader: Reader) -> Cell:
        """The cell of that number in this line."""
        found = self._cells.get(number)
        if found is None:
            found = self._heading(number) if self.row is None else _cell(column, self.row, reader)
            self._cells[number] = found
        return found

    def _heading(self, number: int) -> Cell:
        group = self.group
        return Cell(group.title, group.state) if group is not None and number == 0 else Cell("")

    def forget(self) -> None:
        """Has the cells made anew."""
        self._cells.clear()


def _cell(column: Column[R], row: R, reader: Reader) -> Cell:
    text = reader.text(column, row)
    state = column.state(row) if column.state is not None else None
    lacking = column.lacking(row) if column.lacking is not None else ""
    return Cell(text, state, lacking)


class RowsModel(QAbstractTableModel, Generic[R]):
    """Lines of one description. It is filled by `show`, and never writes: the table does that."""

    def __init__(self, description: Description[R], reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self.description = description
        self.reader = reader
        self.columns = tuple(c for c in description.columns if c.in_table)
        self.lines: list[Line[R]] = []
        self.rows: tuple[R, ...] = ()
        self.groups: tuple[Group, ...] = ()
        self.access = Access.ALL

    def show(self, rows: tuple[R, ...], groups: tuple[Group, ...]) -> list[int] | None:
        """Takes new rows and headings. Gives the numbers of the changed lines, or None when all lines are new."""
        lines = self._lines(rows, groups)
        if len(lines) == len(self.lines) and all(map(self._same_place, lines, self.lines)):
            changed = []
            for number, (line, old) in enumerate(zip(lines, self.lines, strict=True)):
                if line.row is not old.row or line.group != old.group:
                    self.lines[number] = line
                    changed.append(number)
            self.rows, self.groups = rows, groups
            self.touched(changed)
            return changed
        self.beginResetModel()
        self.lines, self.rows, self.groups = lines, rows, groups
        self.endResetModel()
        return None

    def forget(self) -> None:
        """Has all texts made anew: what they depend on besides the rows has changed."""
        for line in self.lines:
            line.forget()
        self.touched(range(len(self.lines)))

    def touched(self, lines: Sequence[int]) -> None:
        """Tells the views that these lines have changed."""
        if lines:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(min(lines), 0), self.index(max(lines), last))

    def _same_place(self, line: Line[R], old: Line[R]) -> bool:
        if line.row is None or old.row is None:
            same_key = line.group is not None and old.group is not None and line.group.key == old.group.key
            return line.row is None and old.row is None and same_key
        id_of = self.description.id_of
        same_group = (line.group is None) == (old.group is None) and (
            line.group is None or old.group is None or line.group.key == old.group.key
        )
        return id_of(line.row) == id_of(old.row) and same_group

    def _lines(self, rows: tuple[R, ...], groups: tuple[Group, ...]) -> list[Line[R]]:
        group_of = self.description.group_of
        if group_of is None:
            return [Line(None, row, number) for number, row in enumerate(rows, 1)]
        by_group: dict[str, list[R]] = {group.key: [] for group in groups}
        for row in rows:
            by_group.setdefault(group_of(row), []).append(row)
        lines: list[Line[R]] = []
        for group in groups:
            lines.append(Line(group, None, 0))
            lines += [Line(group, row, number) for number, row in enumerate(by_group[group.key], 1)]
        return lines

    # -- what the table and the delegate ask

    def cell(self, line: int, column: int) -> Cell:
        """What a cell shows."""
        return self.lines[line].cell(column, self.columns[column], self.reader)

    def line_of(self, row_id: str) -> int:
        """The line of a row, or of the heading with that key; -1 when there is none."""
        id_of = self.description.id_of
        for number, line in enumerate(self.lines):
            if line.row is not None and id_of(line.row) == row_id:
                return number
        for number, line in enumerate(self.lines):
            if line.row is None and line.group is not None and line.group.key == row_id:
                return number
        return -1

    def column_of(self, key: str) -> int:
        """The number of a column of the table, or -1."""
        return next((n for n, column in enumerate(self.columns) if column.key == key), -1)

    def editable(self, line: int, column: int) -> bool:
        """Whether a cell can be changed: a heading through its first column, where there is something behind it."""
        if not 0 <= line < len(self.lines):
            return False
        at = self.lines[line]
        if at.row is None:
            return column == 0 and self.writable and at.group is not None and at.group.record is not None
        return self.changeable(self.columns[column], at.row)

    def changeable(self, column: Column[R], row: R) -> bool:
        """Whether a column can be changed in a row."""
        if not column.open_in(row) or self.description.frozen(row) or self.access is Access.NOTHING:
            return False
        return self.access is Access.ALL or column.followed_up

    @property
    def writable(self) -> bool:
        """Whether rows can be added, deleted and moved."""
        return self.access is Access.ALL

    # -- what Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.editable(index.row(), index.column()):
            return flags
        line = self.lines[index.row()]
        if line.row is not None and self.columns[index.column()].kind is Kind.CHECK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            cell, at = self.cell(index.row(), index.column()), self.lines[index.row()]
            # The note beside a heading is cut where the table is narrow.
            note = at.group.note if at.row is None and at.group is not None else ""
            return plain_tip(cell.lacking or note) or None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._checked(index.row(), index.column())
        return None

    def spoken(self, line: int, column: int) -> str:
        """A cell in words, for those who hear the screen."""
        from facilitator_app.words.labels import label

        cell = self.cell(line, column)
        at = self.lines[line]
        if at.row is None:
            group = at.group
            return ", ".join(part for part in (cell.text, group.note if group else "") if part)
        parts = [cell.text, label(cell.state, self.reader.words) if cell.state is not None else "", cell.lacking]
        said = ", ".join(dict.fromkeys(part for part in parts if part))
        return self.reader.words.colon(self.columns[column].title, said) if said else self.columns[column].title

    def _checked(self, line: int, column: int) -> Qt.CheckState | None:
        row = self.lines[line].row
        if row is None or self.columns[column].kind is not Kind.CHECK:
            return None
        return Qt.CheckState.Checked if self.columns[column].get(row) else Qt.CheckState.Unchecked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title if 0 <= section < len(self.columns) else None
        number = self.lines[section].number if 0 <= section < len(self.lines) else 0
        return str(number) if number else ""
