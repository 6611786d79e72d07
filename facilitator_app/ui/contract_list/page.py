"""The page the window opens on: acts and search, filters, the list with the summary of a contract, what is due."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.services.listing import Counts, ListQuery
from facilitator_app.ui.contract_list.acts_bar import ActsBar
from facilitator_app.ui.contract_list.columns import FACTS, ORDER, Column, column_title
from facilitator_app.ui.contract_list.empty import EmptyList
from facilitator_app.ui.contract_list.filters import FilterBar
from facilitator_app.ui.contract_list.model import ContractModel
from facilitator_app.ui.contract_list.table import ContractTable
from facilitator_app.ui.icons import icon
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.ui.contract_list.summary import ContractSummary
    from facilitator_app.ui.due_view.panel import DuePanel

translate = QCoreApplication.translate

_KEY = "contract_list"


class ContractListPage(QWidget):
    """Shows contracts and says which one the person wants to do something with; the window does it."""

    first_painted = Signal()
    opened = Signal(str)
    selection_changed = Signal()
    rested = Signal()
    """The cursor has stayed where it is: there is time to look up more of the contract."""
    counted = Signal(object)
    go = Signal(str, str)
    go_due = Signal(object)
    due_view_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: "Desk", words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contractListPage")
        self._desk, self._words, self._settings = desk, words, settings
        self.counts = Counts()
        self._painted = False
        self._arranged = False
        self.model = ContractModel(desk, words)
        self.table = ContractTable(self.model, settings, self)
        self.table.setAccessibleName(translate("ContractListPage", "Contracts"))
        self.filters = FilterBar(desk, words, self)
        self.search = self._search_field()
        self.acts = ActsBar(self)
        self.empty = EmptyList(self)
        self.summary: ContractSummary | None = None
        self.due: DuePanel | None = None
        self._counting = QTimer(self)
        self._counting.setObjectName("countingTimer")
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count)
        self._summing = QTimer(self)
        self._summing.setObjectName("summaryTimer")
        self._summing.setSingleShot(True)
        self._summing.setInterval(60)
        self._summing.timeout.connect(self._show_summary)
        self._summing.timeout.connect(self.rested)
        self._summing.timeout.connect(self._get_ready)
        self._sort = ListQuery().sort, False
        self._restore_sort()
        self._lay_out()
        self._connect()
        self.reload()

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("searchField")
        field.setPlaceholderText(translate("ContractListPage", "Search (Ctrl+F)"))
        field.setAccessibleName(translate("ContractListPage", "Search contracts"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.setMinimumWidth(chars(self, 22))
        field.setMaximumWidth(chars(self, 60))
        return field

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.acts, 1)
        top.addWidget(self.search)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.upright = QSplitter(Qt.Orientation.Vertical, self)
        self.upright.setObjectName("summarySplitter")
        self.upright.setChildrenCollapsible(False)
        self.upright.addWidget(self.stack)
        self.across = QSplitter(Qt.Orientation.Horizontal, self)
        self.across.setObjectName("dueSplitter")
        self.across.setChildrenCollapsible(False)
        self.across.addWidget(self.upright)
        column = QVBoxLayout(self)
        gap = em(self, 0.4)
        column.setContentsMargins(gap, gap, gap, 0)
        column.setSpacing(gap)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self.across, 1)
        # Room for both panes is kept from the first paint, so that nothing jumps when they are filled.
        self._summary_room = QWidget(self)
        self._due_room = QWidget(self)
        self.upright.addWidget(self._summary_room)
        self.across.addWidget(self._due_room)
        for splitter in (self.upright, self.across):
            splitter.splitterMoved.connect(self._moved)
        self._summary_room.setVisible(self._settings.flag(f"{_KEY}/summary", True))
        self._due_room.setVisible(self._settings.flag(f"{_KEY}/due", True))

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self._typed_on_list)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.selectionModel().currentRowChanged.connect(self._selected)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu_asked)
        header = self.table.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        header.customContextMenuRequested.connect(
            lambda point: self.column_menu().popup(header.viewport().mapToGlobal(point))
        )
        self.search.textChanged.connect(lambda _text: self.reload(keep=False))
        self.search.returnPressed.connect(self.go_to_list)
        self.filters.changed.connect(lambda: self.reload(keep=False))
        self.empty.clear_wanted.connect(self.clear)

    # -- what is shown

    def query(self) -> ListQuery:
        """The query of filters, search and sorting."""
        sort, descending = self._sort
        return replace(self.filters.query, text=self.search.text().strip(), sort=sort, descending=descending)

    def reload(self, *, keep: bool = True) -> None:
        """Reads the list again; with `keep` the cursor stays on its contract."""
        current = self.table.current_id() if keep else ""
        offset = self.table.verticalScrollBar().value() if keep else 0
        query = self.query()
        self.model.show(query)
        header = self.table.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(self.model.sort_column(), order)
        nothing = self.model.rowCount() == 0
        if nothing:
            self.empty.tell(searching=self._narrowed(query), bin=query.deleted)
        self.stack.setCurrentWidget(self.empty if nothing else self.table)
        self._show_summary_pane()
        if keep:
            self.table.verticalScrollBar().setValue(offset)
        row = self.model.row_of(current) if current else -1
        if self.summary is not None or row >= 0:
            self.table.select(max(0, row))
        if self._painted:
            self._counting.start(0)
        self._selected()

    @staticmethod
    def _narrowed(query: ListQuery) -> bool:
        return bool(query.text or query.archived or query.states or query.due or query.buyer_id or query.holder_id)

    def complete(self) -> None:
        """Fills what the first paint did without: the summary and what is due."""
        # Imported here: neither is needed to paint the list.
        from facilitator_app.ui.contract_list.summary import ContractSummary
        from facilitator_app.ui.due_view.panel import DuePanel

        if self.summary is not None:
            return
        self.summary = ContractSummary(self._desk, self._words, self)
        self.summary.go.connect(self.go)
        self.due = DuePanel(self._desk, self._words, self)
        self.due.go.connect(self.go_due)
        self.due.all_wanted.connect(self.due_view_wanted)
        self._replace(self.upright, self._summary_room, self.summary)
        self._replace(self.across, self._due_room, self.due)
        self._show_summary_pane()
        if not self._arranged:
            self._restore_sizes()
        if not self.table.selected_ids():
            self.table.select(0)
        self.due.refresh()
        self._show_summary()

    @staticmethod
    def _replace(splitter: QSplitter, old: QWidget, new: QWidget) -> None:
        sizes, shown = splitter.sizes(), not old.isHidden()
        splitter.replaceWidget(1, new)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        old.deleteLater()
        new.setVisible(shown)
        if shown:
            splitter.setSizes(sizes)

    def refresh(self) -> None:
        """Reads everything again: something has changed elsewhere."""
        self.reload()
        if self.due is not None and self.due.isVisible():
            self.due.refresh()
        self._summing.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._counting.start(0)
            self.first_painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The panes keep their share of a window that is still finding its size, until the person has moved one.
        if not self._arranged:
            self._restore_sizes()

    # -- acts on the page itself

    def focus_search(self) -> None:
        """Goes to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def go_to_list(self) -> None:
        """Goes to the first row found."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.selected_ids():
                self.table.select(0)

    def clear(self) -> None:
        """Takes search and filters away."""
        self.search.clear()
        self.filters.clear()
        self.table.setFocus()

    def select_contract(self, contract_id: str) -> bool:
        """Puts the cursor on a contract, taking away search and filters that hide it; False when it is far down."""
        row = self.model.row_of(contract_id)
        if row < 0 and (self.search.text() or self.filters.filtered):
            self.clear()
            row = self.model.row_of(contract_id)
        if row < 0:
            return False
        self.table.select(row)
        return True

    def toggle_detail(self) -> bool:
        """Shows the summary, or puts it away; says whether it is shown now."""
        return self._toggle(self.upright, "summary")

    def toggle_due(self) -> bool:
        """Shows the panel of deadlines, or puts it away; says whether it is shown now."""
        shown = self._toggle(self.across, "due")
        if shown and self.due is not None:
            self.due.refresh()
        return shown

    def _toggle(self, splitter: QSplitter, name: str) -> bool:
        pane = _pane(splitter)
        pane.setVisible(pane.isHidden())
        self._settings.put(f"{_KEY}/{name}", not pane.isHidden())
        self._show_summary()
        return not pane.isHidden()

    def column_menu(self) -> QMenu:
        """The columns to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_column_actions(menu)
        return menu

    def add_column_actions(self, menu: QMenu) -> None:
        """Adds the columns to a menu, checked where they are wanted."""
        for column in ORDER:
            menu.addAction(self._column_action(column, menu))

    def _column_action(self, column: Column, menu: QMenu) -> QAction:
        wanted = column in self.table.wanted()
        text = column_title(column)
        if wanted and self.table.isColumnHidden(ORDER.index(column)):
            text = translate("ContractListPage", "{column} (no room)").format(column=text)
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(wanted)
        action.setEnabled(column not in (Column.STATE, Column.TITLE))
        action.toggled.connect(lambda on: self.table.set_wanted(column, on))
        return action

    def sort_by(self, column: Column, descending: bool) -> None:
        """Sorts the list."""
        self._sort = FACTS[column].sort, descending
        self._settings.put(f"{_KEY}/sort", self._sort[0])
        self._settings.put(f"{_KEY}/descending", descending)
        self.reload()

    def save_layout(self) -> None:
        """Remembers the sizes of the panes."""
        for splitter, name in ((self.upright, "summary_size"), (self.across, "due_size")):
            before, after = splitter.sizes()
            if not _pane(splitter).isHidden() and before + after:
                self._settings.put(f"{_KEY}/{name}", round(1000 * after / (before + after)))

    # -- inside

    def _restore_sort(self) -> None:
        sort = self._settings.text(f"{_KEY}/sort", ListQuery().sort)
        if sort in {facts.sort for facts in FACTS.values()}:
            self._sort = sort, self._settings.flag(f"{_KEY}/descending")

    def _restore_sizes(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        for splitter, name, usual in ((self.upright, "summary_size", 370), (self.across, "due_size", 240)):
            part = max(100, min(700, self._settings.number(f"{_KEY}/{name}", usual)))
            room = splitter.height() if splitter is self.upright else splitter.width()
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, 0)
            splitter.setSizes([room - room * part // 1000, room * part // 1000])

    def _moved(self) -> None:
        self._arranged = True

    def _sort_by(self, number: int) -> None:
        column = ORDER[number]
        sort, descending = self._sort
        self.sort_by(column, not descending if FACTS[column].sort == sort else False)

    def _count(self) -> None:
        self.counts = self._desk.contracts.counts(self.query())
        self.model.count(self.counts.total)
        self.filters.set_counts(self.counts)
        self.counted.emit(self.counts)

    def _selected(self, *_: object) -> None:
        self.selection_changed.emit()
        if self.summary is not None:
            self._summing.start()

    def _show_summary_pane(self) -> None:
        """Without a contract there is nothing to sum up, and the first act has the room."""
        if self.summary is not None:
            listed = self.stack.currentWidget() is self.table
            self.summary.setVisible(listed and self._settings.flag(f"{_KEY}/summary", True))

    def _show_summary(self) -> None:
        if self.summary is not None and not self.summary.isHidden():
            self.summary.show_contract(self.table.current_id() if self.stack.currentWidget() is self.table else "")

    def _get_ready(self) -> None:
        if self.isVisible() and not self.search.text():
            self._desk.contracts.warm_up(self.query())

    def _typed_on_list(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def _menu_asked(self, point: QPoint) -> None:
        index: QModelIndex = self.table.indexAt(point)
        if not index.isValid():
            return
        self.menu_wanted.emit(self.table.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and (self.search.text() or self.search.hasFocus()):
            self.search.clear()
            self.table.setFocus()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.go_to_list()
            return
        super().keyPressEvent(event)


def _pane(splitter: QSplitter) -> QWidget:
    pane = splitter.widget(1)
    assert pane is not None
    return pane
