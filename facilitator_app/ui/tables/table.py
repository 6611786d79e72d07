"""A table edited in place, with its buttons, its detail pane and what it says while it is empty."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.tables import acts
from facilitator_app.ui.tables.buttons import ActButton, RowActions
from facilitator_app.ui.tables.cell_editing import CellEditing
from facilitator_app.ui.tables.columns import R, Reader
from facilitator_app.ui.tables.description import Access, Description, Group
from facilitator_app.ui.tables.detail import DetailPane
from facilitator_app.ui.tables.detail_typing import DetailTyping
from facilitator_app.ui.tables.empty_text import EmptyText
from facilitator_app.ui.tables.exchange import Exchange
from facilitator_app.ui.tables.fresh_row import FreshRow
from facilitator_app.ui.tables.model import Line, RowsModel
from facilitator_app.ui.tables.remark import Remark
from facilitator_app.ui.tables.view import TableView
from facilitator_app.ui.theme import chars, em

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Hooks(Generic[R]):
    """What a table asks of its page. Each change carries the act's name for undo and, while typing, a merge key.

    `change` takes all rows as they are to be. The page puts them into the edited value, and shows the table again.
    `change_heading` does the same for the record behind a heading; `delete_heading` and `move_heading` (by -1 or +1)
    get its key. `add_without_group` is called when a row is to be added and there is no heading yet. `tidy` takes the
    rows without one that was added and never filled in, which is no act; without it that is a change like others.
    """

    change: Callable[[tuple[R, ...], str, str], None]
    end_typing: Callable[[], None]
    change_heading: Callable[[Any, str, str], None] | None = None
    delete_heading: Callable[[str], None] | None = None
    move_heading: Callable[[str, int], None] | None = None
    add_without_group: Callable[[], None] | None = None
    tidy: Callable[[tuple[R, ...], str], None] | None = None


class EditableTable(QWidget, Generic[R]):
    """A table of frozen rows. It never keeps a change: it tells it, and shows what it is given back."""

    current_changed = Signal(object)
    """The current row, or the record behind the current heading, or None."""
    detail_toggled = Signal(bool)

    def __init__(self, description: Description[R], reader: Reader, hooks: Hooks[R], parent: QWidget) -> None:
        super().__init__(parent)
        self.description = description
        self._reader = reader
        self._hooks = hooks
        self.setObjectName(description.name)
        self.model: RowsModel[R] = RowsModel(description, reader, self)
        self.view = TableView(self.model, reader, self)
        self.row_actions = RowActions(self, description.acts.add)
        self.remark = Remark(self.view)
        self._exchange: Exchange[R] = Exchange(self)
        self._cells: CellEditing[R] = CellEditing(self, hooks)
        self._details: DetailTyping[R] = DetailTyping(self, self._cells, hooks.end_typing)
        self._companion: QWidget | None = None
        self._refreshing = False
        self._fresh: FreshRow[R] = FreshRow(self)
        self._build()
        self._connect()
        self._enable()

    def _build(self) -> None:
        acts = QWidget(self)
        # On a second line where the width is short: buttons never widen the window.
        self._buttons = FlowLayout(acts)
        self._buttons.setSpacing(em(self, 0.25))
        self._above = QHBoxLayout()
        self._above.setSpacing(em(self, 0.25))
        self._above.addWidget(acts, 1)
        if not self.description.fixed:
            for action in self.row_actions.buttons:
                self._buttons.addWidget(ActButton(action, self))
        self._empty = EmptyText(self.description, self.view.viewport())
        self._detail_stack = QStackedWidget(self)
        marks = self.description.marks
        self._row_detail = DetailPane(self.description.name, self.description.columns, self._reader, self, marks)
        self._heading_detail = DetailPane(
            f"{self.description.name}Heading", self.description.heading, self._reader, self
        )
        self._nothing = QLabel(translate("Tables", "Choose a row to see all of it."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        for pane in (self._row_detail, self._heading_detail, self._nothing):
            self._detail_stack.addWidget(pane)
        self._detail_stack.setVisible(False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName(f"{self.description.name}Splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self._detail_stack)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._above)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        view = self.view
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.last_passed.connect(self._past_the_end)
        view.escaped.connect(self.remark.hide)
        for pane in (self._row_detail, self._heading_detail):
            self._details.listen(pane, self._line, self._show_detail)
        actions = self.row_actions
        actions.add.triggered.connect(self.add)
        actions.delete.triggered.connect(self.delete)
        actions.duplicate.triggered.connect(self.duplicate)
        actions.up.triggered.connect(lambda: self.move_rows(-1))
        actions.down.triggered.connect(lambda: self.move_rows(1))
        actions.copy.triggered.connect(self._exchange.copy)
        actions.cut.triggered.connect(self._exchange.cut)
        actions.paste.triggered.connect(self._exchange.paste)
        offered = [actions.copy] if self.description.fixed else actions.all
        for action in offered:
            view.addAction(action)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def add_button(self, widget: QWidget, *, first: bool = False) -> None:
        """Puts a button of the page's own into the row of buttons."""
        if first:
            self._buttons.add_first(widget)
        else:
            self._buttons.addWidget(widget)

    def set_companion(self, widget: QWidget) -> None:
        """Puts a widget beside the table, where the detail pane opens in its place."""
        self._companion = widget
        self.splitter.insertWidget(1, widget)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.setStretchFactor(2, 4)

    # -- showing

    def show_rows(
        self, rows: tuple[R, ...], groups: tuple[Group, ...] = (), *, read_only: bool = False, follow_up: bool = False
    ) -> None:
        """Shows rows under their headings. The current cell, an open editor and the place scrolled to are kept.

        `follow_up` lets the followed-up columns be changed and nothing else; `read_only` nothing at all.
        """
        self.model.access = Access.NOTHING if read_only else Access.FOLLOW_UP if follow_up else Access.ALL
        at, column = self.current_id(), max(0, self.view.currentIndex().column())
        line = self.view.current_line()
        editing = self.view.delegate.editor is not None
        scrolled = self.view.verticalScrollBar().value()
        self._refreshing = True
        changed = self.model.show(rows, groups)
        self._empty.tell(writable=self.model.writable)
        if changed is None:
            self.view.lay_out()
            self._empty.setVisible(not self.model.lines)
            if at and self.model.lines:
                found = self.model.line_of(at)
                self.view.go_to(found if found >= 0 else min(line, len(self.model.lines) - 1), column)
                self.view.verticalScrollBar().setValue(scrolled)
                self.view.scrollTo(self.view.currentIndex())
            if editing:
                self.view.setFocus()
        else:
            self.view.fit_heights(changed)
            self.view.show_in_editor()
        self._refreshing = False
        self._enable()
        self._show_detail()

    def refresh_texts(self) -> None:
        """Makes all texts anew, where they depend on more than their row."""
        self.model.forget()
        self.view.lay_out()

    def rows(self) -> tuple[R, ...]:
        """The rows in the order shown."""
        return tuple(line.row for line in self.model.lines if line.row is not None)

    def current_id(self) -> str:
        """The id of the current row or the key of the current heading; "" when there is none."""
        line = self._line()
        if line is None:
            return ""
        if line.row is not None:
            return self.description.id_of(line.row)
        return line.group.key if line.group is not None else ""

    def current_row(self) -> R | None:
        """The current row, None on a heading."""
        line = self._line()
        return line.row if line is not None else None

    def _line(self) -> Line[R] | None:
        at = self.view.current_line()
        return self.model.lines[at] if 0 <= at < len(self.model.lines) else None

    def go_to(self, row_id: str, column_key: str = "", *, edit: bool = False) -> bool:
        """Makes a row's cell current, in the detail pane where the table lacks its column. Says whether it exists."""
        line = self.model.line_of(row_id)
        if line < 0:
            return False
        column = self.model.column_of(column_key) if column_key else self.view.first_editable(line)
        self.view.go_to(line, max(0, column))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden = column < 0 or (column > 0 and self.view.isColumnHidden(column))
        if hidden and column_key:
            self.show_detail(True)
            pane = self._detail_stack.currentWidget()
            if isinstance(pane, DetailPane):
                pane.focus_on(column_key)
        elif edit and self.model.editable(line, column):
            self.view.edit_now(line, column)
        return True

    def _enable(self) -> None:
        line = self._line()
        on_row = line is not None and line.row is not None
        on_heading = line is not None and line.row is None and self._hooks.delete_heading is not None
        self.row_actions.enable(writable=self.model.writable, on_row=on_row, on_heading=on_heading and line is not None)

    # -- the detail pane

    def show_detail(self, visible: bool) -> None:
        """Opens or closes the detail pane."""
        if self._detail_stack.isHidden() == (not visible):
            return
        if self._companion is not None:
            self._companion.setVisible(not visible)
        self._detail_stack.setVisible(visible)
        if visible:
            self._make_room()
        self._show_detail()
        self.detail_toggled.emit(visible)

    def _make_room(self) -> None:
        """Gives a pane that opens for the first time the room of a form."""
        whole = sum(self.splitter.sizes()) or self.width()
        if self.splitter.sizes()[-1] < chars(self, 30):
            form = max(chars(self, 40), whole * 2 // 5)
            others = [0] * (self.splitter.count() - 2)
            self.splitter.setSizes([whole - form, *others, form])

    def detail_visible(self) -> bool:
        """Whether the detail pane is open."""
        return not self._detail_stack.isHidden()

    def _show_detail(self) -> None:
        if self._detail_stack.isHidden():
            return
        line = self._line()
        if line is None or (line.row is None and (line.group is None or line.group.record is None)):
            self._detail_stack.setCurrentWidget(self._nothing)
            return
        pane = self._heading_detail if line.row is None else self._row_detail
        record: Any = line.row if line.row is not None else line.group.record if line.group else None
        row = line.row
        pane.show_record(
            record, lambda column: self.model.writable if row is None else self.model.changeable(column, row)
        )
        self._detail_stack.setCurrentWidget(pane)

    def _current_changed(self) -> None:
        if self._refreshing:
            return
        self._enable()
        self._show_detail()
        line = self._line()
        record = None if line is None else line.row if line.row is not None else line.group and line.group.record
        self.current_changed.emit(record)

    # -- acts on rows

    def picked_ids(self) -> tuple[str, ...]:
        """The ids of the selected rows, in their order."""
        lines, _ = self.view.picked()
        rows = [self.model.lines[number].row for number in lines]
        frozen = self.description.frozen
        return tuple(self.description.id_of(row) for row in rows if row is not None and not frozen(row))

    def current_group(self) -> str:
        """The key of the group one is in, or of the last one."""
        line = self._line()
        if line is not None and line.group is not None:
            return line.group.key
        return self.model.groups[-1].key if self.model.groups else ""

    def _past_the_end(self) -> None:
        # Enter in a new row that is still empty ends the adding.
        if not self.description.fixed and not self._fresh.drop():
            self.add()

    def add(self) -> None:
        """Adds a row after the current one and opens it for typing."""
        if not self.model.writable:
            return
        if self.description.group_of is not None and not self.model.groups:
            if self._hooks.add_without_group is not None:
                self._hooks.add_without_group()
            return
        waiting = self._fresh.untouched()
        if waiting is not None and self.current_id() == self.description.id_of(waiting):
            self.go_to(self.current_id(), self.description.first, edit=True)
            return
        group = self.current_group()
        row = self.description.new(group)
        current = self.current_row()
        after = self.description.id_of(current) if current is not None else ""
        rows = acts.inserted(self.rows(), (row,), after, self.description, group)
        self._hooks.change(rows, self.description.acts.added, "")
        self.go_to(self.description.id_of(row), self.description.first, edit=True)
        self._fresh.watch(row)

    def begin_with(self, text: str) -> None:
        """Adds a row that begins with what was typed."""
        self.add()
        self.view.type_on(text)

    def delete(self) -> None:
        """Removes the selected rows, or what the current heading stands for."""
        if not self.model.writable:
            return
        picked = self.picked_ids()
        line = self._line()
        kept = {self.description.id_of(row) for row in self.rows() if self.description.kept(row)}
        if ids := tuple(id_ for id_ in picked if id_ not in kept):
            rows = acts.without(self.rows(), ids, self.description.id_of)
            self._hooks.change(rows, self.description.acts.deleted, "")
        elif picked:
            return
        elif line is not None and line.group is not None and self._hooks.delete_heading is not None:
            self._hooks.delete_heading(line.group.key)

    def duplicate(self) -> None:
        """Puts a copy of each selected row after the last of them."""
        ids = self.picked_ids()
        if not self.model.writable or not ids:
            return
        copies = tuple(self.description.copied(row) for row in self.rows() if self.description.id_of(row) in ids)
        rows = acts.inserted(self.rows(), copies, ids[-1], self.description, self.current_group())
        self._hooks.change(rows, self.description.acts.duplicated, "")
        self.go_to(self.description.id_of(copies[0]))

    def move_rows(self, step: int) -> None:
        """Moves the selected rows, or the current heading, one place up (-1) or down (+1)."""
        if not self.model.writable:
            return
        line, ids = self._line(), self.picked_ids()
        if line is not None and line.row is None and line.group is not None:
            if self._hooks.move_heading is not None:
                self._hooks.move_heading(line.group.key, step)
            return
        keys = [group.key for group in self.model.groups]
        rows = acts.moved(self.rows(), ids, step, self.description, keys)
        if rows != self.rows():
            self._hooks.change(rows, self.description.acts.moved, "")

    def clear_cells(self) -> None:
        """Empties the selected cells that may be empty, as one act."""
        self._cells.clear()

    def change_rows(self, rows: tuple[R, ...], label: str) -> None:
        """Takes other rows as one act, such as a paste."""
        self.remark.hide()
        self._hooks.change(rows, label, "")

    def tidy_rows(self, rows: tuple[R, ...], label: str) -> None:
        """Takes the rows without one that was added and never filled in."""
        self.remark.hide()
        if self._hooks.tidy is not None:
            self._hooks.tidy(rows, label)
        else:
            self._hooks.change(rows, label, "")

    def actions_for_menu(self) -> list[QAction]:
        """The acts, for the window's menu."""
        return [] if self.description.fixed else self.row_actions.all
