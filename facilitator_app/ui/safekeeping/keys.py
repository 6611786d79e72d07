"""The help: all commands with their keys, then the keys of lists and fields."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.theme import chars

if TYPE_CHECKING:
    from facilitator_app.ui.window_actions import WindowActions

translate = QCoreApplication.translate


class KeysDialog(QDialog):
    """A list of commands and keys."""

    def __init__(self, actions: "WindowActions", parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(translate("Keys", "Keys"))
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("keysTree")
        self.tree.setAccessibleName(translate("Keys", "Commands and their keys"))
        self.tree.setHeaderLabels([translate("Keys", "Command"), translate("Keys", "Keys")])
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._add(translate("Keys", "Commands of the menus"), self._of_menus(actions))
        self._add(translate("Keys", "In the list of contracts"), self._of_list())
        self._add(translate("Keys", "In tables"), self._of_tables())
        self._add(translate("Keys", "In fields"), self._of_fields())
        self.tree.expandAll()
        self.tree.setColumnWidth(0, chars(self, 58))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        open_at(self, 95, 32)

    def _add(self, title: str, lines: list[tuple[str, str]]) -> None:
        top = QTreeWidgetItem([title, ""])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        top.addChildren([QTreeWidgetItem(list(line)) for line in lines])
        self.tree.addTopLevelItem(top)

    @staticmethod
    def _of_menus(actions: "WindowActions") -> list[tuple[str, str]]:
        lines = []
        for action in actions.all():
            keys = [k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()]
            if keys:
                lines.append((action.text().replace("&", "").rstrip("…"), ", ".join(keys)))
        return lines

    @staticmethod
    def _of_list() -> list[tuple[str, str]]:
        return [
            (translate("Keys", "Open the plan of the contract"), translate("Keys", "Enter")),
            (translate("Keys", "First, last contract"), translate("Keys", "Home, End")),
            (translate("Keys", "Search: just type"), translate("Keys", "letters")),
            (translate("Keys", "Select several contracts"), translate("Keys", "Shift+arrows, Ctrl+A")),
            (translate("Keys", "Move to the bin"), translate("Keys", "Del")),
        ]

    @staticmethod
    def _of_tables() -> list[tuple[str, str]]:
        return [
            (translate("Keys", "Edit the cell"), translate("Keys", "F2, or just type")),
            (translate("Keys", "Next cell, next row"), translate("Keys", "Tab, Enter")),
            (translate("Keys", "Add a row, remove it"), translate("Keys", "Ins, Del")),
            (translate("Keys", "Move a row up, down"), translate("Keys", "Alt+Up, Alt+Down")),
            (translate("Keys", "Duplicate a row"), translate("Keys", "Ctrl+D")),
            (translate("Keys", "Take rows from a spreadsheet"), translate("Keys", "Ctrl+V")),
            (translate("Keys", "Next tab, previous tab"), translate("Keys", "Ctrl+PageDown, Ctrl+PageUp")),
        ]

    @staticmethod
    def _of_fields() -> list[tuple[str, str]]:
        return [
            (translate("Keys", "Dates"), translate("Keys", "12/3, 12 March, +30d")),
            (translate("Keys", "Open the calendar"), translate("Keys", "Alt+Down")),
            (translate("Keys", "Show the list of a search field"), translate("Keys", "Down")),
        ]


def show_keys(actions: "WindowActions", parent: QWidget) -> None:
    """Opens the help."""
    dialog = KeysDialog(actions, parent)
    dialog.exec()
    dialog.deleteLater()
