"""The table of contracts: keys, columns that leave when room is short, state colours kept on the selected row."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.domain.state import State
from facilitator_app.ui.contract_list.columns import FACTS, ORDER, Column, column_title, fitting
from facilitator_app.ui.contract_list.model import ContractModel
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import chars, em, is_dark, state_colour

_KEY = "contract_list"


class StateDelegate(QStyledItemDelegate):
    """Keeps the colour of a state where the row is selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor | QBrush):
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(colour))


class ContractTable(QTableView):
    """The list itself. `opened` carries the id of a contract on Enter or a double click."""

    opened = Signal(str)
    typed = Signal(str)
    columns_changed = Signal()

    def __init__(self, model: ContractModel, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contracts = model
        self._settings = settings
        self._fitting = False
        self.hidden_by_choice = {Column(name) for name in settings.texts(f"{_KEY}/hidden") if name in set(Column)}
        self._widths = _read_widths(settings)
        self.setObjectName("contractTable")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        for column in (Column.STATE, Column.DEADLINE):
            self.setItemDelegateForColumn(ORDER.index(column), StateDelegate(self))
        self._set_up_headers()
        self._dress()
        self.activated.connect(self._open)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setObjectName("contractHeader")
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(1)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self._remember())
        self._restore_order()

    # -- columns

    def wanted(self) -> list[Column]:
        """The columns the person wants to see, whether or not there is room."""
        return [column for column in ORDER if column not in self.hidden_by_choice]

    def set_wanted(self, column: Column, wanted: bool) -> None:
        """Shows a column, or puts it away. The state and the title always stay."""
        if wanted:
            self.hidden_by_choice.discard(column)
        elif column not in (Column.STATE, Column.TITLE):
            self.hidden_by_choice.add(column)
        self._settings.put(f"{_KEY}/hidden", sorted(self.hidden_by_choice))
        self.fit_columns()

    def fit_columns(self) -> None:
        """Gives the room there is to the columns: those of low priority leave, the title takes what is left."""
        room = self.viewport().width()
        narrowest = {column: chars(self, FACTS[column].narrowest) for column in ORDER}
        narrowest[Column.STATE] = self._whole_states()
        staying = fitting(self.wanted(), narrowest, room)
        widths = {column: max(narrowest[column], self._width(column)) for column in staying}
        over = sum(widths.values()) - room
        # The widest column gives way first, the state never.
        for column in sorted(staying - {Column.STATE}, key=lambda c: narrowest[c] - widths[c]):
            given = max(0, min(over, widths[column] - narrowest[column]))
            widths[column] -= given
            over -= given
        if over < 0:
            widths[Column.TITLE] -= over
        self._fitting = True
        for number, column in enumerate(ORDER):
            self.setColumnHidden(number, column not in staying)
            if column in staying:
                self.setColumnWidth(number, widths[column])
        self._fitting = False
        self.columns_changed.emit()

    def _whole_states(self) -> int:
        """The width at which no state is cut, and no heading of the column either."""
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(text) for text in self._contracts.state_texts())
        heading = metrics.horizontalAdvance(column_title(Column.STATE)) + em(self, 1.4)
        return max(heading, longest + self.iconSize().width() + em(self, 0.9))

    def _width(self, column: Column) -> int:
        return chars(self, self._widths.get(column, FACTS[column].width))

    def _resized(self, number: int, _old: int, new: int) -> None:
        if self._fitting or new <= 0:
            return
        self._widths[ORDER[number]] = max(FACTS[ORDER[number]].narrowest, round(new / chars(self, 1)))
        self._remember()

    def _remember(self) -> None:
        header = self.horizontalHeader()
        order = sorted(range(len(ORDER)), key=header.visualIndex)
        self._settings.put(f"{_KEY}/order", [ORDER[number].value for number in order])
        self._settings.put(f"{_KEY}/widths", [f"{column}={width}" for column, width in self._widths.items()])

    def _restore_order(self) -> None:
        names = self._settings.texts(f"{_KEY}/order")
        if sorted(names) != sorted(ORDER):
            return
        header = self.horizontalHeader()
        for place, name in enumerate(names):
            header.moveSection(header.visualIndex(ORDER.index(Column(name))), place)

    # -- looks

    def _dress(self) -> None:
        dark = is_dark(self.palette())
        side = em(self, 0.85)
        for state in State:
            colour = state_colour(state, dark)
            self._contracts.colours[state] = colour
            pixmap = state_pixmap(state, side, colour, self.devicePixelRatioF())
            sign = QIcon(pixmap)
            sign.addPixmap(pixmap, QIcon.Mode.Selected)
            self._contracts.icons[state] = sign
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setDefaultSectionSize(em(self, 1.7))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_contracts"):
            self._dress()
            if event.type() == QEvent.Type.FontChange:
                self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
                Qt.KeyboardModifier.ShiftModifier,
            ),
        )
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain:
            self._go_to(0 if key == Qt.Key.Key_Home else self._contracts.rowCount() - 1)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + bar.singleStep() * (1 if key == Qt.Key.Key_Right else -1))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed on the list go to the search field: looking through rows would read them all."""
        if search.strip():
            self.typed.emit(search)

    def current_id(self) -> str:
        """The contract the cursor is on, "" for none."""
        shown = self._contracts.row_at(self.currentIndex().row())
        return "" if shown is None else shown.row.id

    def selected_ids(self) -> list[str]:
        """The contracts selected, in the order of the list."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._contracts.row_at(number) for number in numbers]
        return [shown.row.id for shown in found if shown is not None]

    def _go_to(self, row: int) -> None:
        if 0 <= row < self._contracts.rowCount():
            column = next(n for n in range(len(ORDER)) if not self.isColumnHidden(n))
            index = self._contracts.index(row, column)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select(self, row: int) -> None:
        """Puts the cursor on a row."""
        self._go_to(row)

    def _open(self, index: QModelIndex) -> None:
        shown = self._contracts.row_at(index.row())
        if shown is not None:
            self.opened.emit(shown.row.id)


def _read_widths(settings: Settings) -> dict[Column, int]:
    widths = {}
    for text in settings.texts(f"{_KEY}/widths"):
        name, _, width = text.partition("=")
        if name in set(Column) and width.isdigit():
            widths[Column(name)] = int(width)
    return widths
