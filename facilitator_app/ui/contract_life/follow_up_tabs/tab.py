"""What every tab of the follow-up has in common: a table, a button that leads on, and a title."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.icons import icon
from facilitator_app.ui.tables.buttons import ActButton
from facilitator_app.ui.tables.table import EditableTable

Lead = Callable[[str, str], None]
NEW_AMENDMENT = "new_amendment"
"""Where a link leads that asks for a new line among the amendments."""


@dataclass(frozen=True, slots=True)
class TabTitle:
    """The text of a tab, and the state it warns of, if any."""

    text: str
    state: State | None = None


class FollowUpTab(QWidget):
    """One side of the follow-up. It shows the case when told to; `lead` follows a link, as (kind, id)."""

    table: EditableTable[Any]

    def __init__(self, case: FollowUpCase, name: str, lead: Lead) -> None:
        super().__init__()
        self.case = case
        self.lead = lead
        self.setObjectName(name)
        self.column = QVBoxLayout(self)

    def show_case(self) -> None:
        """Shows the register and what is around it as they now are."""
        raise NotImplementedError

    def title(self) -> TabTitle:
        """What the tab says while another one is in front."""
        raise NotImplementedError

    def add_table(self, table: EditableTable[Any]) -> None:
        """Puts the tab's table in its place."""
        self.table = table
        self.column.addWidget(table, 1)

    def add_act(self, name: str, text: str, act: Callable[[], None], icon_name: str) -> QAction:
        """A button above the table, which the table's menu has too."""
        action = QAction(icon(icon_name), text, self)
        action.setObjectName(name)
        action.setPriority(QAction.Priority.HighPriority)
        action.triggered.connect(act)
        self.table.view.addAction(action)
        self.table.add_button(ActButton(action, self))
        return action

    def focus_first(self) -> None:
        """Puts the focus into the table, on its first row while it is on none."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        rows = self.table.rows()
        if self.table.current_row() is None and rows:
            self.table.go_to(self.table.description.id_of(rows[0]))

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane."""
        self.table.show_detail(not self.table.detail_visible())


def counted(text: str, count: int, state: State | None = None) -> TabTitle:
    """A title with how many lines there are, none for none."""
    return TabTitle(f"{text} {count}" if count else text, state)
