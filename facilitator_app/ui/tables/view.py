"""The table on screen: widths by room and priority, heights that fit the texts, and the keys of a spreadsheet."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QPlainTextEdit, QTableView, QWidget

from facilitator_app.ui.tables.columns import Column, Kind, Reader
from facilitator_app.ui.tables.delegate import CellDelegate
from facilitator_app.ui.tables.editors import ChoiceEditor
from facilitator_app.ui.tables.model import RowsModel
from facilitator_app.ui.theme import chars

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class TableView(QTableView):
    """Shows the lines of a model. Acts on rows are the table's; moving about and opening editors is done here."""

    last_passed = Signal()
    """Enter was pressed in the last line."""
    tick_wanted = Signal(QModelIndex)
    clear_wanted = Signal()
    typed_on_heading = Signal(str)
    """Text was typed on a heading that has nothing to type in."""
    escaped = Signal()

    def __init__(self, model: RowsModel[Any], reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.delegate = CellDelegate(model, reader, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setObjectName(f"{model.description.name}Table")
        self.setAccessibleName(model.description.title)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self._chosen_widths: dict[str, int] = {}
        self._laying_out = False
        self._widths: list[int] = []
        self.doubleClicked.connect(self._drop_down)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.sectionResized.connect(self._resized_by_hand)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        down.setHighlightSections(False)
        down.setMinimumSectionSize(1)

    # -- room

    def lay_out(self) -> None:
        """Shares the room out between the columns and gives each line its height."""
        widths = self._shared_out()
        self._laying_out = True
        header = self.horizontalHeader()
        for number, width in enumerate(widths):
            if header.isSectionHidden(number) != (width == 0):
                header.setSectionHidden(number, width == 0)
            if width and header.sectionSize(number) != width:
                header.resizeSection(number, width)
        self._widths = widths
        self.verticalHeader().setFixedWidth(chars(self, 4))
        self._laying_out = False
        self.fit_heights(range(len(self._rows.lines)))
        self._span_headings()

    def fit_heights(self, lines: Any) -> None:
        """Gives these lines the heights their texts need."""
        header = self.verticalHeader()
        for line in lines:
            height = self.delegate.height_of(line, self._widths)
            if header.sectionSize(line) != height:
                header.resizeSection(line, height)

    def _span_headings(self) -> None:
        count = len(self._rows.columns)
        self.clearSpans()
        if count > 1:
            for number, line in enumerate(self._rows.lines):
                if line.row is None:
                    self.setSpan(number, 0, 1, count)

    def _shared_out(self) -> list[int]:
        columns = self._rows.columns
        pad = 2 * self.delegate.pad
        least = [self._chosen_widths.get(c.key, self._least(c) + pad) for c in columns]
        room = self.viewport().width()
        shown = set(range(len(columns)))
        for number in sorted(shown, key=lambda n: -columns[n].priority):
            if sum(least[n] for n in shown) <= room or columns[number].priority == 0:
                break
            shown.discard(number)
        left = max(0, room - sum(least[n] for n in shown))
        shares = {n: columns[n].share for n in shown if columns[n].key not in self._chosen_widths}
        total = sum(shares.values()) or 1
        return [least[n] + left * shares.get(n, 0) // total if n in shown else 0 for n in range(len(columns))]

    def _least(self, column: Column[Any]) -> int:
        """A column is never narrower than its title, but for wide texts whose title may be cut."""
        title = self.fontMetrics().horizontalAdvance(column.title) + self.delegate.pad
        return max(chars(self, column.width), min(title, chars(self, 24)))

    def _resized_by_hand(self, section: int, _old: int, new: int) -> None:
        if not self._laying_out and new > 0:
            self._chosen_widths[self._rows.columns[section].key] = new
            self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.delegate is not None:
            self.delegate.measure()
            self._chosen_widths.clear()
            self.lay_out()

    # -- where one is

    def current_line(self) -> int:
        """The current line, or -1."""
        return self.currentIndex().row()

    def go_to(self, line: int, column: int) -> None:
        """Makes a cell the current one and brings it into sight."""
        if not 0 <= line < len(self._rows.lines):
            return
        if self._rows.lines[line].row is None:
            column = 0
        elif not 0 <= column < len(self._widths) or self._widths[column] == 0:
            column = next((n for n, width in enumerate(self._widths) if width), 0)
        index = self._rows.index(line, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def picked(self) -> tuple[list[int], list[int]]:
        """The lines and the visible columns of the selection, or those of the current cell."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        if not ranges:
            index = self.currentIndex()
            return ([index.row()], [index.column()]) if index.isValid() else ([], [])
        lines = {line for r in ranges for line in range(r.top(), r.bottom() + 1)}
        columns = {column for r in ranges for column in range(r.left(), r.right() + 1)}
        return sorted(lines), [c for c in sorted(columns) if self._widths[c]]

    def whole_rows(self) -> bool:
        """Whether the selection covers rows from the first to the last visible column."""
        visible = [number for number, width in enumerate(self._widths) if width]
        return self.picked()[1] == visible and len(visible) > 1

    def first_editable(self, line: int) -> int:
        """The first visible column that can be typed in, else ticked, in a line."""
        visible = [number for number, width in enumerate(self._widths) if width]
        editable = [n for n in visible if self._rows.editable(line, n)]
        typed = [n for n in editable if self._rows.columns[n].kind is not Kind.CHECK]
        return (typed or editable or [0])[0]

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL:
            self.down(-1 if event.modifiers() & _SHIFT else 1)
        elif key == Qt.Key.Key_Space and event.modifiers() & _SHIFT:
            self._select_lines()
        elif key == Qt.Key.Key_Space and self._on_check():
            self.tick_wanted.emit(self.currentIndex())
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._on_choice():
            self.edit(self.currentIndex())
            self._drop_down()
        elif key == Qt.Key.Key_Backspace:
            self.clear_wanted.emit()
        elif event.text().strip() and event.text().isprintable() and self._on_bare_heading():
            self.typed_on_heading.emit(event.text())
        else:
            if key == Qt.Key.Key_Escape:
                self.escaped.emit()
            super().keyPressEvent(event)
            if key == Qt.Key.Key_F2:
                self._drop_down()

    def _select_lines(self) -> None:
        """Widens the selection to whole lines."""
        lines, _ = self.picked()
        if lines:
            first, last = self._rows.index(lines[0], 0), self._rows.index(lines[-1], len(self._rows.columns) - 1)
            whole = QItemSelection(first, last)
            self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _drop_down(self) -> None:
        """Opens the list of a choice that is being edited."""
        if isinstance(self.delegate.editor, ChoiceEditor):
            self.delegate.editor.showPopup()

    def _on_bare_heading(self) -> bool:
        index = self.currentIndex()
        heading = index.isValid() and self._rows.lines[index.row()].row is None
        return heading and not self._rows.editable(index.row(), index.column())

    def _on_check(self) -> bool:
        return self._kind() is Kind.CHECK

    def _on_choice(self) -> bool:
        return self._kind() in (Kind.CHOICE, Kind.CHOICES)

    def _kind(self) -> Kind | None:
        index = self.currentIndex()
        if not index.isValid() or self._rows.lines[index.row()].row is None:
            return None
        return self._rows.columns[index.column()].kind if self._rows.editable(index.row(), index.column()) else None

    def down(self, step: int) -> None:
        """To the line below or above in the same column; past the last line is told."""
        line = self.current_line() + step
        if line >= len(self._rows.lines):
            self.last_passed.emit()
        elif line >= 0:
            self.go_to(line, self.currentIndex().column())

    def across(self, step: int) -> bool:
        """To the next or the previous cell, from line to line; False at the end of the table."""
        visible = [number for number, width in enumerate(self._widths) if width]
        line, column = self.current_line(), self.currentIndex().column()
        if line < 0 or not visible:
            return False
        heading = self._rows.lines[line].row is None
        at = visible.index(column) if column in visible and not heading else (len(visible) - 1 if step > 0 else 0)
        if 0 <= at + step < len(visible):
            self.go_to(line, visible[at + step])
            return True
        line += step
        if not 0 <= line < len(self._rows.lines):
            return False
        self.go_to(line, visible[0 if step > 0 else -1])
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.across(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.lines:
            self.go_to(0, 0)

    def edit_now(self, line: int, column: int) -> None:
        """Opens the editor of a cell."""
        self.go_to(line, column)
        self.edit(self.currentIndex())

    def type_on(self, text: str) -> None:
        """Types in the open editor."""
        editor = self.delegate.editor
        if isinstance(editor, QLineEdit):
            editor.insert(text)
        elif isinstance(editor, QPlainTextEdit):
            editor.insertPlainText(text)

    def close_editor(self, editor: QWidget) -> None:
        """Closes an open editor; its value has been taken already."""
        self.closeEditor(editor, CellDelegate.EndEditHint.NoHint)

    def show_in_editor(self) -> None:
        """Brings an open editor in step with its cell: after undo, for instance."""
        editor, editing = self.delegate.editor, self.delegate.editing
        if editor is not None and editing is not None and editing.isValid():
            self.delegate.setEditorData(editor, editing)
