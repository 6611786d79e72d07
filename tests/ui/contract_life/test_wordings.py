"""Wordings are pointed out where people type texts before the plan and beside it."""

from typing import Any

import pytest
from PySide6.QtWidgets import QTabWidget

from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.tables.table import EditableTable
from tests.ui.conftest import MakeWindow


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("preparation", {"targetedAxes"}),
        ("kick_off", {"project_objective", "project_action", "project_resource"}),
        ("follow_up", {"proposalsRegister", "breaches", "registerExchanges"}),
    ],
)
def test_tables_of_texts_point_wordings_out(
    make_window: MakeWindow, example_desk: Desk, place: str, names: set[str]
) -> None:
    window = make_window(example_desk)
    window.show_life("bof-marche", place)
    page = window.pages.current
    assert isinstance(page, ContractLifePage) and page.section is not None
    tabs = page.section.findChildren(QTabWidget)
    for one in tabs:
        for number in range(one.count()):
            one.setCurrentIndex(number)
    tables: list[EditableTable[Any]] = page.section.findChildren(EditableTable)
    marks = {table.description.name: table.description.marks for table in tables}
    assert {name for name, marked in marks.items() if marked is not None} == names
    assert all(len(marked("Former tous les salariés")) == 1 for marked in marks.values() if marked is not None)
