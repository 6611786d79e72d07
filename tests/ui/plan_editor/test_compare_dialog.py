"""Two plans side by side: told by sign and word, reached from the editor."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.plan import Plan
from facilitator_app.services.desk import Desk
from facilitator_app.ui.plan_editor.compare_dialog import CompareDialog
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.plan_editor.underlined import STRETCHES
from facilitator_app.words.words import Words

ROLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def versions(desk: Desk, plan_id: str) -> tuple[Plan, Plan]:
    """The validated plan and the draft that follows it: one objective reworded, a resource gone, a new one there."""
    first = desk.plans.validate(desk.plans.get(plan_id), "Begins in spring.", desk.today(), Formalisation())
    draft = desk.plans.new_version(first.id)
    changed = replace(
        draft,
        objectives=(replace(draft.objectives[0], title="Many more hours"), *draft.objectives[1:]),
        resources=(draft.resources[0], replace(draft.resources[1], id="res-3", description="A bus")),
    )
    desk.plans.save(draft, changed, "change")
    return first, changed


@pytest.fixture
def dialog(qtbot: QtBot, versions: tuple[Plan, Plan]) -> Iterator[CompareDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = CompareDialog(versions[::-1], versions[1], Words(language="en"), parent)
    made.show()
    yield made
    made.close()


def rows(dialog: CompareDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(3)]
        found.append(tuple(item.text() if item is not None else "" for item in items))
    return found


def test_what_changed_is_told_by_sign_and_word(dialog: CompareDialog) -> None:
    told = rows(dialog)
    assert told[0] == ("", "Recruitment", "Recruitment")
    assert [row[0] for row in told[1:]] == ["≠ Changed", "− Removed", "+ Added"]
    changed, removed, added = told[1:]
    assert "More hours" in changed[1]
    assert "Many more hours" in changed[2]
    assert ("A room" in removed[1], removed[2]) == (True, "")
    assert (added[1], "A bus" in added[2]) == ("", True)
    assert dialog.summary.text().startswith("1 changed, 1 added, 1 removed")


def test_each_cell_says_aloud_what_became_of_it(dialog: CompareDialog) -> None:
    item = dialog.table.item(1, 2)
    assert item is not None
    assert item.data(ROLE).startswith("Changed, Objective: Many more hours")
    gone = dialog.table.item(2, 2)
    assert gone is not None
    assert gone.data(ROLE) == "Removed"


def test_the_words_that_changed_are_underlined(dialog: CompareDialog) -> None:
    underlined = []
    for column in (1, 2):
        item = dialog.table.item(1, column)
        assert item is not None
        underlined.append([item.text()[start : start + length] for start, length in item.data(STRETCHES)])
    assert underlined == [["More"], ["Many more"]]
    added = dialog.table.item(3, 2)
    assert added is not None
    assert added.data(STRETCHES) is None
    # Painted without a warning, selected or not.
    dialog.table.selectRow(1)
    assert not dialog.grab().isNull()


def test_all_statements_can_be_read(dialog: CompareDialog) -> None:
    dialog.only.setFocus()
    QTest.keyClick(dialog.only, Qt.Key.Key_Space)
    told = rows(dialog)
    assert len(told) == len(dialog.differences) > 4
    assert ("", "Discovery of trades", "Discovery of trades") in told


def test_other_plans_are_chosen(dialog: CompareDialog) -> None:
    assert (dialog.before.currentIndex(), dialog.after.currentIndex()) == (0, 1)
    dialog.before.setCurrentIndex(1)
    assert rows(dialog) == []
    assert dialog.summary.text() == "Both say the same."


def test_the_comparison_is_reached_from_the_editor(page: PlanEditorPage, versions: tuple[Plan, Plan]) -> None:
    page.open_plan(versions[0].id)
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CompareDialog)
        seen.append(dialog.table.rowCount())
        dialog.reject()

    QTimer.singleShot(0, look)
    page.header.compare.setFocus()
    QTest.keyClick(page.header.compare, Qt.Key.Key_Space)
    assert seen == [4]


def test_there_is_nothing_to_compare_one_plan_with(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    assert page.header.compare.isHidden()
