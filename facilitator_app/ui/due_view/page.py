"""The view « Échéances » over all contracts: what is late, what comes, what waits for whom, each explained in words."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.state import State
from facilitator_app.services.agenda import Scope
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.contract_list.table import StateDelegate
from facilitator_app.ui.due_view.calendar_acts import CalendarActs
from facilitator_app.ui.due_view.groups import by_month, by_owner
from facilitator_app.ui.due_view.model import DueColumn, DueModel
from facilitator_app.ui.due_view.waiting import WaitingFor
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import chars, em, is_dark, state_colour
from facilitator_app.words.explain import explain, name_of, source, wanted
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

# Which columns give way first, with the room each wants, in characters.
_WIDTHS = {
    DueColumn.DATE: 13,
    DueColumn.WHEN: 22,
    DueColumn.WHAT: 42,
    DueColumn.OWNER: 16,
    DueColumn.REFERENCE: 14,
    DueColumn.TITLE: 30,
    DueColumn.PARTIES: 34,
}
_GROUPING = "due/grouping"
_LEAVE_FIRST = (DueColumn.PARTIES, DueColumn.TITLE)
_NARROWEST_WHAT = 24


class DuePage(QWidget):
    """`go` carries the row the person wants to go to."""

    closed = Signal()
    go = Signal(object)

    def __init__(self, desk: "Desk", words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duePage")
        self._desk, self._words, self._settings = desk, words, settings
        self._rows: tuple[DueRow, ...] = ()
        self.model = DueModel(words)
        self.calendars = CalendarActs(desk, words, self)
        self.waiting = WaitingFor(words, self)
        self.waiting.chosen.connect(self._show)
        self.grouping = self._grouping()
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
        self.agenda = self._agenda_button()
        self._lay_out()
        self._dress()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.waiting, 1)
        caption = QLabel(translate("DueView", "G&roup"), self)
        caption.setBuddy(self.grouping.editor)
        top.addWidget(caption)
        top.addWidget(self.grouping)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.agenda)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        gap = em(self, 0.4)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.why)
        column.addLayout(foot)

    def _grouping(self) -> ChoiceField:
        choices = [
            ("date", translate("DueView", "By date")),
            ("owner", translate("DueView", "By whom is waited for")),
        ]
        grouping = ChoiceField("dueGrouping", translate("DueView", "Group deadlines"), choices, parent=self)
        kept = self._settings.text(_GROUPING, "date")
        grouping.set_value(kept if kept == "owner" else "date")
        grouping.edited.connect(self._group)
        return grouping

    def _group(self, by: str) -> None:
        self._settings.put(_GROUPING, by)
        self._show()

    def _agenda_button(self) -> QPushButton:
        button = QPushButton(icon("calendar"), translate("DueView", "&Add to my calendar"), self)
        button.setObjectName("dueAgenda")
        menu = QMenu(button)
        menu.setObjectName("dueAgendaMenu")
        self._this = menu.addAction(translate("DueView", "&This deadline"))
        self._contract = menu.addAction(translate("DueView", "All of this &contract"))
        everything = menu.addAction(translate("DueView", "&All deadlines"))
        for name, action, do in (
            ("agendaDeadline", self._this, self._add_deadline),
            ("agendaContract", self._contract, self._add_contract),
            ("agendaAll", everything, lambda: self.calendars.add(Scope())),
        ):
            action.setObjectName(name)
            action.triggered.connect(lambda _on=False, do=do: do())
        menu.addSeparator()
        save = menu.addAction(translate("DueView", "&Save all as a file…"))
        save.setObjectName("agendaSave")
        save.triggered.connect(lambda _on=False: self.calendars.save(Scope()))
        button.setMenu(menu)
        return button

    def _add_deadline(self) -> None:
        row = self._current()
        if row is not None:
            self.calendars.add(Scope(contract_id=row.contract_id, key=row.deadline.key))

    def _add_contract(self) -> None:
        row = self._current()
        if row is not None:
            self.calendars.add(Scope(contract_id=row.contract_id))

    def _current(self) -> DueRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    @staticmethod
    def help_topic() -> str:
        """What the help is asked about."""
        return "due"

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("dueTable")
        table.setAccessibleName(translate("DueView", "Deadlines of all contracts"))
        table.setModel(self.model)
        table.viewport().installEventFilter(self)
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
        self._rows = self._desk.deadlines.book(None, until)
        self.waiting.show_counts(self._rows)
        self._show()
        if self._rows:
            self.table.setFocus()

    def _show(self) -> None:
        """Shows what was read, of whom and in the groups that are asked for; the row in hand stays so."""
        today, before = self._desk.today(), self._current()
        kept = [row for row in self._rows if self.waiting.keeps(row)]
        groups = by_owner(kept) if self.grouping.value() == "owner" else by_month(kept, today)
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
            found = next((n for n in range(self.model.rowCount()) if self.model.row_at(n) == before), 1)
            self.table.setCurrentIndex(self.model.index(found if before is not None else 1, 0))

    def refresh(self) -> None:
        """Reads what is due again."""
        self.read()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _explain(self, number: int) -> None:
        row = self.model.row_at(number)
        for act in (self.button, self._this, self._contract):
            act.setEnabled(row is not None)
        if row is None:
            self.why.setText("")
            return
        words, deadline = self._words, row.deadline
        told = (explain(deadline, words), wanted(deadline, words), source(deadline, words))
        lines = [f"{row.reference} · {row.title}", " ".join(part for part in told if part)]
        if deadline.kind in (DeadlineKind.ACTION, DeadlineKind.DECISION):
            # The column cuts short what people have written.
            lines.insert(1, name_of(deadline, words))
        self.why.setText(breakable("\n".join(lines)))

    def _go_to_current(self) -> None:
        self._go_to(self.table.currentIndex().row())

    def _go_to(self, number: int) -> None:
        row = self.model.row_at(number)
        if isinstance(row, DueRow):
            self.go.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The page has its size before the table in it has.
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._fit_columns()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "button"):
            self._dress()
            self._fit_columns()

    def _fit_columns(self) -> None:
        room = self.table.viewport().width()
        shown = set(DueColumn)
        for column in _LEAVE_FIRST:
            if chars(self, sum(_WIDTHS[c] for c in shown)) <= room:
                break
            shown.discard(column)
        for column in DueColumn:
            self.table.setColumnHidden(column, column not in shown)
            self.table.setColumnWidth(column, chars(self, _WIDTHS[column]))
        # Long names get what is left, and give way before anybody’s part in it goes out of sight.
        left = room - sum(chars(self, _WIDTHS[column]) for column in shown)
        if left < 0:
            what = max(chars(self, _NARROWEST_WHAT), chars(self, _WIDTHS[DueColumn.WHAT]) + left)
            self.table.setColumnWidth(DueColumn.WHAT, what)
        long = [column for column in (DueColumn.WHAT, DueColumn.TITLE, DueColumn.PARTIES) if column in shown]
        for column in long:
            if left > 0:
                self.table.setColumnWidth(column, chars(self, _WIDTHS[column]) + left // len(long))

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
