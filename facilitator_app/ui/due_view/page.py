"""The view « Échéances » over all contracts: overdue, this month, next three months, each explained in words."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.state import State
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.contract_list.table import StateDelegate
from facilitator_app.ui.due_view.groups import by_month
from facilitator_app.ui.due_view.model import DueColumn, DueModel
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import chars, em, is_dark, state_colour
from facilitator_app.words.explain import explain
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

# Which columns give way first, with the room each wants, in characters.
_WIDTHS = {
    DueColumn.DATE: 13,
    DueColumn.WHEN: 22,
    DueColumn.WHAT: 30,
    DueColumn.OWNER: 13,
    DueColumn.REFERENCE: 14,
    DueColumn.TITLE: 30,
    DueColumn.PARTIES: 34,
}
_LEAVE_FIRST = (DueColumn.PARTIES, DueColumn.TITLE, DueColumn.OWNER)


class DuePage(QWidget):
    """`go` carries the row the person wants to go to."""

    closed = Signal()
    go = Signal(object)

    def __init__(self, desk: "Desk", words: Words, _settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duePage")
        self._desk, self._words = desk, words
        self.model = DueModel(words)
        self.table = QTableView(self)
        self._set_up_table()
        self.nothing = QLabel(translate("DueView", "Nothing is due in the next three months."), self)
        self.nothing.setObjectName("dueNothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why = QLabel(self)
        self.why.setObjectName("dueExplanation")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setFrameShape(QFrame.Shape.StyledPanel)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(translate("DueView", "&Go there (Enter)"), self)
        self.button.setObjectName("dueGo")
        self.button.clicked.connect(self._go_to_current)
        column = QVBoxLayout(self)
        gap = em(self, 0.4)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.why)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self._dress()

    @staticmethod
    def help_topic() -> str:
        """What the help is asked about."""
        return "due"

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("dueTable")
        table.setAccessibleName(translate("DueView", "Deadlines of all contracts"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(StateDelegate(table))
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.activated.connect(lambda index: self._go_to(index.row()))
        table.selectionModel().currentRowChanged.connect(lambda now, _before: self._explain(now.row()))

    def title(self) -> str:
        """For the window's title."""
        return translate("DueView", "What is due")

    def read(self) -> None:
        """Reads what is due: all that is overdue, and three months ahead."""
        today = self._desk.today()
        until = _end_of_month(add_months(today, 3))
        groups = by_month(self._desk.deadlines.book(None, until), today)
        self.model.show(groups, today)
        self.table.clearSpans()
        for number in self.model.headings():
            self.table.setSpan(number, 0, 1, len(DueColumn))
        empty = not groups
        self.table.setVisible(not empty)
        self.nothing.setVisible(empty)
        self.why.setVisible(not empty)
        self.button.setVisible(not empty)
        if not empty:
            self.table.setCurrentIndex(self.model.index(1, 0))
            self.table.setFocus()

    def refresh(self) -> None:
        """Reads what is due again."""
        self.read()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _explain(self, number: int) -> None:
        row = self.model.row_at(number)
        self.button.setEnabled(row is not None)
        if row is None:
            self.why.setText("")
            return
        self.why.setText(f"{row.reference} · {row.title}\n{explain(row.deadline, self._words)}")

    def _go_to_current(self) -> None:
        self._go_to(self.table.currentIndex().row())

    def _go_to(self, number: int) -> None:
        row = self.model.row_at(number)
        if isinstance(row, DueRow):
            self.go.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "button"):
            self._dress()
            self._fit_columns()

    def _fit_columns(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        room = self.table.viewport().width()
        shown = set(DueColumn)
        for column in _LEAVE_FIRST:
            if chars(self, sum(_WIDTHS[c] for c in shown)) <= room:
                break
            shown.discard(column)
        for column in DueColumn:
            self.table.setColumnHidden(column, column not in shown)
            self.table.setColumnWidth(column, chars(self, _WIDTHS[column]))
        # Long names get what is left.
        left = room - chars(self, sum(_WIDTHS[c] for c in shown))
        for column in (DueColumn.WHAT, DueColumn.TITLE):
            if left > 0 and column in shown:
                self.table.setColumnWidth(column, chars(self, _WIDTHS[column]) + left // 3)

    def _dress(self) -> None:
        dark, side = is_dark(self.palette()), em(self, 0.85)
        for state in State:
            colour = state_colour(state, dark)
            pixmap = state_pixmap(state, side, colour, self.devicePixelRatioF())
            sign = QIcon(pixmap)
            sign.addPixmap(pixmap, QIcon.Mode.Selected)
            self.model.colours[state], self.model.icons[state] = colour, sign
        self.model.bold = QFont(self.font())
        self.model.bold.setBold(True)
        self.table.setIconSize(QSize(side, side))
        self.table.verticalHeader().setDefaultSectionSize(em(self, 1.7))
        self.why.setMinimumHeight(em(self, 3.4))


def _end_of_month(day: dt.date) -> dt.date:
    return add_months(day.replace(day=1), 1) - dt.timedelta(days=1)
