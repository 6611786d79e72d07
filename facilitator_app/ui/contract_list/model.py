"""The contract list as a table model over small pages of rows; sorting and filtering are the database's."""

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from facilitator_app.domain.state import State
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_list.columns import FACTS, ORDER, Column, column_title
from facilitator_app.ui.contract_list.rows import RowTexts, ShownRow, spoken
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

# Somewhat more than a large screen shows at once.
PAGE = 40
_PAGES_KEPT = 60
_STATE, _TITLE, _DEADLINE = (ORDER.index(c) for c in (Column.STATE, Column.TITLE, Column.DEADLINE))

Index = QModelIndex | QPersistentModelIndex


class ContractModel(QAbstractTableModel):
    """Rows come from the desk when the view asks for them. `colours` and `icons` are per state, set by the view."""

    def __init__(self, desk: "Desk", words: Words) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._texts = RowTexts(words, desk.today())
        self._pages: OrderedDict[int, tuple[ShownRow, ...]] = OrderedDict()
        self._total = 0
        self.query = ListQuery()
        self.complete = True
        self.colours: dict[State, QColor] = {}
        self.icons: dict[State, QIcon] = {}

    # -- what the page asks

    def show(self, query: ListQuery) -> None:
        """Shows another query. Its first page is read now; when it is full, `count` tells how many follow."""
        self.beginResetModel()
        if self._texts.today != self._desk.today():
            self._texts = RowTexts(self._words, self._desk.today())
        self.query = query
        self._pages.clear()
        self._total = len(self._page(0))
        self.complete = self._total < PAGE
        self.endResetModel()

    def count(self, total: int) -> None:
        """Takes the number of rows, read in a second query after the first page was shown."""
        if not self.complete and total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        self.complete = True

    def row_at(self, row: int) -> ShownRow | None:
        """A row by its number; None when there is none such."""
        if not 0 <= row < self._total:
            return None
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, contract_id: str) -> int:
        """The number of a contract's row among those read so far; -1 when it is not there."""
        for number, page in self._pages.items():
            for offset, shown in enumerate(page):
                if shown.row.id == contract_id:
                    return number * PAGE + offset
        return -1

    def state_texts(self) -> tuple[str, ...]:
        """The words of all states."""
        return self._texts.states

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ORDER)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = index.column()
        shown = self.row_at(index.row())
        if shown is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.texts[column]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(shown, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            state = shown.row.state if column == _STATE else shown.due if column == _DEADLINE else None
            return None if state is None else self.colours.get(state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown.told(ORDER[column])) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(shown, ORDER[column])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column_title(ORDER[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort_column(self) -> int:
        """The column the list is sorted by."""
        return next((n for n, column in enumerate(ORDER) if FACTS[column].sort == self.query.sort), _DEADLINE)

    def _decoration(self, shown: ShownRow, column: int) -> QIcon | None:
        if column == _STATE:
            return self.icons.get(shown.row.state)
        if column == _DEADLINE and shown.due is not None:
            return self.icons.get(shown.due)
        return None

    def _page(self, number: int) -> tuple[ShownRow, ...]:
        page = self._pages.get(number)
        if page is None:
            rows = self._desk.contracts.page(self.query, number * PAGE, PAGE)
            page = tuple(self._texts.shown(row) for row in rows)
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page
