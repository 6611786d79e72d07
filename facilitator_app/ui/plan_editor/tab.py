"""What every tab of the editor has in common."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.plan_editor.case import PlanCase


class PlanTab(QWidget):
    """One side of the plan. It shows the case's plan when told to, and tells each change to the case."""

    def __init__(self, case: PlanCase, name: str) -> None:
        super().__init__()
        self.case = case
        self.setObjectName(name)
        self.stale = True

    def show_plan(self) -> None:
        """Shows the plan as it now is."""
        raise NotImplementedError

    def go_to(self, row_id: str, column: str = "") -> bool:
        """Brings a line into sight and makes its cell the current one. Says whether the line is here."""
        raise NotImplementedError

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane."""
        raise NotImplementedError

    def actions_for_menu(self) -> list[QAction]:
        """The acts on the lines, for the window's menu."""
        return []
