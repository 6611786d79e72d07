"""Going to a contract by a part of its reference, title or parties."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.pick_dialog import PickDialog

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_AT_MOST = 30


def ask_contract(desk: "Desk", parent: QWidget) -> str:
    """Asks for a contract while it is typed; its id, or "" when none was chosen."""

    def find(typed: str) -> list[tuple[str, str]]:
        rows = desk.contracts.page(ListQuery(text=typed, sort="reference"), 0, _AT_MOST)
        return [(row.id, " · ".join(t for t in (row.reference, row.title, row.holder) if t)) for row in rows]

    dialog = PickDialog(translate("MainWindow", "Go to which contract?"), find(""), parent, find=find)
    chosen = dialog.chosen if dialog.exec() else ""
    dialog.deleteLater()
    return chosen
