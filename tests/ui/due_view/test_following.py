"""Enter on a deadline leads to the very line where it is met, for every kind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.contract_life.follow_up import FollowUpSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.review_wizard.start import StartMeeting
from tests.ui.conftest import TODAY


def first(desk: Desk, kind: DeadlineKind) -> DueRow:
    return next(row for row in desk.deadlines.book(None, None) if row.deadline.kind is kind)


def in_tab(window: MainWindow) -> tuple[str, str]:
    """The tab of the follow-up in front, and its current line."""
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    assert isinstance(page.section, FollowUpSection)
    tab = page.section.current_tab()
    assert tab is not None
    assert tab.isAncestorOf(window.focusWidget())
    return tab.objectName(), tab.table.description.id_of(tab.table.current_row())


def in_plan(window: MainWindow) -> tuple[str, str]:
    """The tab of the plan in front, and its current line."""
    page = window.pages.current
    assert isinstance(page, PlanEditorPage)
    table = page.indicators.table if page.current_tab() is page.indicators else page.actions_tab.table
    assert page.current_tab().isAncestorOf(window.focusWidget())
    row = table.current_row()
    assert row is not None
    return page.current_tab().objectName(), row.id


def test_a_decision_is_found_among_the_open_actions(window: MainWindow, example_desk: Desk) -> None:
    row = first(example_desk, DeadlineKind.DECISION)
    window.acts.follow(row)
    assert in_tab(window) == ("openActionsTab", row.deadline.subject_id)


def test_the_answer_to_a_notice_is_noted_at_its_breach(window: MainWindow, example_desk: Desk) -> None:
    register = example_desk.registers.of_contract("bof-marche")
    breaches = tuple(Breach(id=f"b{n}", event="Late", notice_sent_on=TODAY, notice_received_on=TODAY) for n in (1, 2))
    example_desk.registers.save(register, replace(register, breaches=breaches), "note breaches")
    rows = [r for r in example_desk.deadlines.book(None, None) if r.deadline.kind is DeadlineKind.PENALTY_REMARKS]
    row = next(r for r in rows if r.deadline.subject_id == "b2")
    window.acts.follow(row)
    assert in_tab(window) == ("breachesTab", "b2")


def test_an_action_is_a_line_of_its_plan(window: MainWindow, example_desk: Desk) -> None:
    row = first(example_desk, DeadlineKind.ACTION)
    window.acts.follow(row)
    assert in_plan(window) == ("actionsTab", row.deadline.subject_id)


def test_data_owed_lead_to_the_first_indicator_that_lacks_them(window: MainWindow, example_desk: Desk) -> None:
    row = first(example_desk, DeadlineKind.HOLDER_DATA)
    window.acts.follow(row)
    tab, line = in_plan(window)
    assert tab == "indicatorsTab"
    page = window.pages.current
    assert isinstance(page, PlanEditorPage)
    name = next(i.name for i in page.case.plan.indicators if i.id == line)
    assert name in row.deadline.subject.splitlines()


@pytest.mark.parametrize("kind", sorted(MEETING_KINDS))
def test_a_meeting_is_the_one_proposed(window: MainWindow, example_desk: Desk, kind: DeadlineKind) -> None:
    free = [r for r in example_desk.deadlines.book(None, None) if not example_desk.meetings.open_meeting(r.contract_id)]
    row = replace(free[0], deadline=replace(free[0].deadline, kind=kind))
    proposed = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StartMeeting)
        proposed.append(dialog.kind)
        dialog.reject()

    QTimer.singleShot(0, window, look)
    window.acts.follow(row)
    assert proposed == [kind.value]


def test_minutes_are_shown(window: MainWindow, example_desk: Desk) -> None:
    row = first(example_desk, DeadlineKind.MINUTES)
    shown = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        shown.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, window, look)
    window.acts.follow(row)
    assert shown == [PaperDialog] or window.pages.current.objectName() == "reviewPage"


def test_what_is_no_longer_in_the_plan_leads_to_the_plan(window: MainWindow) -> None:
    window.go("action", "bof-marche/gone")
    page = window.pages.current
    assert isinstance(page, PlanEditorPage)
    assert page.current_tab() is page.actions_tab
