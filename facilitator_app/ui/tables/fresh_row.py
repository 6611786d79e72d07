"""A row just added: left as it was made, it goes again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.ui.tables import acts
from facilitator_app.ui.tables.columns import R

if TYPE_CHECKING:
    from facilitator_app.ui.tables.table import EditableTable


class FreshRow(QObject, Generic[R]):
    """Watches over the row added last, until something is typed in it or it is left."""

    def __init__(self, table: EditableTable[R]) -> None:
        super().__init__(table)
        self._table = table
        self._row: R | None = None
        # Removing a row while the view is moving to another one would take the ground from under it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        table.view.selectionModel().currentChanged.connect(self._left_line)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def watch(self, row: R) -> None:
        """Takes a row that has just been added."""
        self._row = row

    def untouched(self) -> R | None:
        """The row added last as long as nothing is typed in it, wherever the person is."""
        if self._row is None:
            return None
        id_of = self._table.description.id_of
        found = next((row for row in self._table.rows() if id_of(row) == id_of(self._row)), None)
        if found != self._row:
            return None
        return found

    def drop(self) -> bool:
        """Removes the row if it is untouched; says whether it was."""
        row = self.untouched()
        self._row = None
        if row is None or not self._table.model.writable:
            return False
        id_of = self._table.description.id_of
        rows = acts.without(self._table.rows(), (id_of(row),), id_of)
        self._table.tidy_rows(rows, self._table.description.acts.deleted)
        return True

    def _left_line(self) -> None:
        if self._row is not None:
            self._soon.start()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        table = self._table
        # Lists and menus are windows of their own: whoever is in one is still at this row.
        if self._row is not None and now is not None and now.window() is table.window():
            self._soon.start()

    def _look(self) -> None:
        row = self.untouched()
        if row is None:
            return
        focus = QApplication.focusWidget()
        away = focus is not None and focus.window() is self._table.window() and not self._table.isAncestorOf(focus)
        if away or self._table.current_id() != self._table.description.id_of(row):
            self.drop()
