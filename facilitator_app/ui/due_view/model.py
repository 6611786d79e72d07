"""What is due as a table: a heading per group, then one row per deadline."""

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from facilitator_app.domain.state import State
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.distances import distance
from facilitator_app.ui.due_view.groups import Awaited, Grouped, group_state, group_title, row_state, waiting_title
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.explain import explain, name_of
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex


class DueColumn(IntEnum):
    """The columns, in their order."""

    DATE = 0
    WHEN = 1
    WHAT = 2
    OWNER = 3
    REFERENCE = 4
    TITLE = 5
    PARTIES = 6


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    state: State | None


class DueModel(QAbstractTableModel):
    """Texts are made when a row is first shown. `colours` and `icons` are set by the view."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._lines: list[_Heading | DueRow] = []
        self._texts: dict[int, tuple[str, ...]] = {}
        self._states: list[State | None] = []
        self._today = dt.date.min
        self.bold = QFont()
        self.colours: dict[State, QColor] = {}
        self.icons: dict[State, QIcon] = {}

    def show(self, groups: tuple[Grouped | Awaited, ...], today: dt.date) -> None:
        """Shows other groups."""
        self.beginResetModel()
        self._today = today
        self._lines, self._states = [], []
        self._texts.clear()
        for grouped in groups:
            states = [row_state(row, today) for row in grouped.rows]
            heading = self._heading_of(grouped, states)
            self._lines += [heading, *grouped.rows]
            self._states += [heading.state, *states]
        self.endResetModel()

    def _heading_of(self, grouped: Grouped | Awaited, states: list[State | None]) -> _Heading:
        count = translate("DueView", "%n deadline(s)", "", len(grouped.rows))
        if isinstance(grouped, Grouped):
            return _Heading(f"{group_title(grouped.group)} — {count}", group_state(grouped.group))
        waiting = waiting_title(grouped.party)
        late = states.count(State.LATE)
        if late:
            count += ", " + translate("DueView", "%n overdue", "", late)
        return _Heading(f"{waiting} — {count}", State.LATE if late else None)

    def headings(self) -> list[int]:
        """The numbers of the rows that are headings."""
        return [number for number, line in enumerate(self._lines) if isinstance(line, _Heading)]

    def row_at(self, number: int) -> DueRow | None:
        """The deadline of a row; None for a heading or beyond the end."""
        line = self._lines[number] if 0 <= number < len(self._lines) else None
        return line if isinstance(line, DueRow) else None

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(DueColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if isinstance(line, _Heading):
            return self._heading(line, index.column(), role)
        column = DueColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row_texts(index.row(), line)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._row_texts(index.row(), line)[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(column, self._row_texts(index.row(), line))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column is DueColumn.WHAT:
            # What stands below the table for the row in front is out of reach of the keys.
            return explain(line.deadline, self._words)
        state = self._states[index.row()]
        if column is DueColumn.WHEN and state is not None:
            if role == Qt.ItemDataRole.ForegroundRole:
                return self.colours.get(state)
            if role == Qt.ItemDataRole.DecorationRole:
                return self.icons.get(state)
        return None

    def _spoken(self, column: DueColumn, texts: tuple[str, ...]) -> str:
        """A cell for a screen reader; the first tells what is due as well, as the arrows go from row to row."""
        if column is DueColumn.DATE:
            told = (DueColumn.DATE, DueColumn.WHEN, DueColumn.WHAT, DueColumn.OWNER, DueColumn.REFERENCE)
            return ", ".join(texts[each] for each in told)
        return self._words.colon(_title(column), texts[column])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _title(DueColumn(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def _heading(self, heading: _Heading, column: int, role: int) -> Any:
        if column != 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading.text
        if role == Qt.ItemDataRole.FontRole:
            return self.bold
        if heading.state is not None and role == Qt.ItemDataRole.ForegroundRole:
            return self.colours.get(heading.state)
        if heading.state is not None and role == Qt.ItemDataRole.DecorationRole:
            return self.icons.get(heading.state)
        return None

    def _row_texts(self, number: int, row: DueRow) -> tuple[str, ...]:
        if number not in self._texts:
            deadline = row.deadline
            self._texts[number] = (
                self._words.short_date(deadline.date),
                distance(deadline.date, self._today),
                name_of(deadline, self._words),
                label(deadline.owner, self._words),
                row.reference,
                row.title,
                " · ".join(name for name in (row.buyer, row.holder) if name),
            )
        return self._texts[number]


def _title(column: DueColumn) -> str:
    match column:
        case DueColumn.DATE:
            return translate("DueView", "Date")
        case DueColumn.WHEN:
            return translate("DueView", "When")
        case DueColumn.WHAT:
            return translate("DueView", "What")
        case DueColumn.OWNER:
            return translate("DueView", "Owed by")
        case DueColumn.REFERENCE:
            return translate("DueView", "Reference")
        case DueColumn.TITLE:
            return translate("DueView", "Contract")
        case DueColumn.PARTIES:
            return translate("DueView", "Parties")
