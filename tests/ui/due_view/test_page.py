"""The view of what is due, by keyboard: whom is waited for, groups, explanation, ways, and the person's calendar."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.follow_up import FollowUpSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.due_view.model import DueColumn
from facilitator_app.ui.due_view.page import DuePage
from facilitator_app.ui.due_view.panel import DuePanel
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.settings import Settings
from tests.ui.conftest import TODAY

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow) -> DuePage:
    window.actions_.due.trigger()
    shown = window.pages.current
    assert isinstance(shown, DuePage)
    return shown


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The files handed to other programs."""
    files: list[str] = []

    def open_url(url: QUrl) -> bool:
        files.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    yield files


def kinds(page: DuePage) -> set[DeadlineKind]:
    rows = (page.model.row_at(number) for number in range(page.model.rowCount()))
    return {row.deadline.kind for row in rows if row is not None}


def headings(page: DuePage) -> list[str]:
    return [page.model.index(number, 0).data() for number in page.model.headings()]


def chip(page: DuePage, name: str) -> QToolButton:
    found = page.findChild(QToolButton, f"dueOwner_{name}")
    assert found is not None
    return found


def select(page: DuePage, kind: DeadlineKind) -> None:
    for number in range(page.model.rowCount()):
        row = page.model.row_at(number)
        if row is not None and row.deadline.kind is kind:
            page.table.selectRow(number)
            page.table.setFocus()
            return
    raise AssertionError(kind)


def test_everything_late_and_what_comes_is_shown(page: DuePage) -> None:
    assert {DeadlineKind.HOLDER_DATA, DeadlineKind.MINUTES, DeadlineKind.ACTION, DeadlineKind.KICK_OFF} <= kinds(page)
    assert headings(page)[0].startswith("Overdue")


def test_columns_share_the_room_from_the_first_moment(page: DuePage) -> None:
    room = page.table.viewport().width()
    shown = [column for column in DueColumn if not page.table.isColumnHidden(column)]
    assert page.table.columnWidth(DueColumn.WHAT) >= page.table.columnWidth(DueColumn.REFERENCE)
    assert room - 8 <= sum(page.table.columnWidth(column) for column in shown) <= room


def test_one_chip_per_party_counts_and_keeps_what_it_owes(page: DuePage) -> None:
    counted = {name: int(chip(page, name).text().split()[-1]) for name in ("all", "holder", "buyer", "facilitator")}
    both = int(chip(page, "shared").text().split()[-1])
    assert counted["all"] == counted["holder"] + counted["buyer"] + counted["facilitator"] + both
    chip(page, "facilitator").setFocus()
    QTest.keyClick(chip(page, "facilitator"), Key.Key_Space)

    assert kinds(page) == {DeadlineKind.MINUTES}
    assert page.model.rowCount() - len(page.model.headings()) == counted["facilitator"]
    assert "Facilitator, " in chip(page, "facilitator").accessibleName()
    QTest.keyClick(chip(page, "all"), Key.Key_Space)
    assert len(kinds(page)) > 3


def test_grouped_by_whom_is_waited_for_and_remembered(page: DuePage, shell_settings: Settings) -> None:
    page.grouping.combo.setFocus()
    QTest.keyClick(page.grouping.combo, Key.Key_Down)

    found = headings(page)
    assert [heading.split(" — ")[0] for heading in found] == [
        "Expected from the holder",
        "Expected from the buyer",
        "To be done by the facilitator",
        "Expected from both parties",
    ]
    assert "overdue" in found[0]
    assert shell_settings.text("due/grouping") == "owner"


def test_each_deadline_explains_itself_with_its_source(page: DuePage) -> None:
    select(page, DeadlineKind.HOLDER_DATA)
    told = page.why.text()
    assert "Period ends on" in told
    assert "data within 15 day" in told
    assert "Values expected: Part des refus de tri" in told
    assert told.endswith("Source: the contract; periods: CCAG-FCS, art. 3.2.")


def test_a_row_is_heard_at_its_first_cell_and_explained_at_what_is_due(page: DuePage) -> None:
    select(page, DeadlineKind.HOLDER_DATA)
    model, row = page.model, page.table.currentIndex().row()
    heard = model.index(row, DueColumn.DATE).data(Qt.ItemDataRole.AccessibleTextRole)
    shown = (DueColumn.DATE, DueColumn.WHEN, DueColumn.WHAT, DueColumn.OWNER, DueColumn.REFERENCE)
    assert heard == ", ".join(model.index(row, column).data() for column in shown)
    assert "Period ends on" in model.index(row, DueColumn.WHAT).data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_data_leads_to_the_indicators_of_the_plan(page: DuePage, window: MainWindow) -> None:
    select(page, DeadlineKind.HOLDER_DATA)
    QTest.keyClick(page.table, Key.Key_Return)
    shown = window.pages.current
    assert isinstance(shown, PlanEditorPage)
    assert shown.current_tab() is shown.indicators


def test_minutes_of_an_open_meeting_lead_to_it(page: DuePage, window: MainWindow, example_desk: Desk) -> None:
    ids = [row.row.id for row in map(window.list_page.model.row_at, range(7)) if row is not None]
    contract_id, meeting = next((id, m) for id in ids if (m := example_desk.meetings.open_meeting(id)) is not None)
    example_desk.meetings.save(meeting, replace(meeting, date=TODAY - dt.timedelta(days=1)), "date")
    page.refresh()
    [due] = [d for d in example_desk.deadlines.of_contract(contract_id) if d.subject_id == meeting.id]
    [number] = [n for n in range(page.model.rowCount()) if (row := page.model.row_at(n)) and row.deadline == due]
    page.table.selectRow(number)
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Return)
    shown = window.pages.current
    assert isinstance(shown, ReviewPage)


def test_the_answer_to_a_notice_leads_to_the_follow_up(page: DuePage, window: MainWindow, example_desk: Desk) -> None:
    register = example_desk.registers.of_contract("bof-marche")
    breach = Breach(id="b", event="Retard", notice_sent_on=TODAY)
    example_desk.registers.save(register, replace(register, breaches=(breach,)), "breach")
    page.refresh()
    select(page, DeadlineKind.PENALTY_REMARKS)
    assert "Without an answer by then" in page.why.text()
    QTest.keyClick(page.table, Key.Key_Return)
    assert isinstance(window.pages.current, ContractLifePage)


@pytest.mark.parametrize(("act", "count"), [("agendaDeadline", 1), ("agendaContract", 0), ("agendaAll", 0)])
def test_deadlines_are_handed_to_the_calendar(
    page: DuePage, window: MainWindow, opened: list[str], act: str, count: int
) -> None:
    select(page, DeadlineKind.MINUTES)
    action = page.findChild(QAction, act)
    assert action is not None
    action.trigger()

    [file] = opened
    assert file.endswith(".ics")
    with open(file, encoding="utf-8") as written:
        events = Calendar.from_ical(written.read()).walk("VEVENT")
    assert len(events) == count or (not count and len(events) > 5)
    assert window.bar.text.startswith("Handed to your calendar program")


def test_the_menus_hand_over_one_contract_or_all(window: MainWindow, opened: list[str]) -> None:
    window.list_page.select_contract("bof-marche")
    window.actions_.contract_agenda.trigger()
    window.actions_.agenda.trigger()
    assert len(set(opened)) == 2


def test_without_a_calendar_program_the_file_is_named_and_can_be_saved(
    page: DuePage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    target = window.desk.data_dir / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    save = page.findChild(QAction, "agendaSave")
    everything = page.findChild(QAction, "agendaAll")
    assert save is not None
    assert everything is not None
    everything.trigger()
    assert "No calendar program" in window.bar.text
    save.trigger()
    assert target.with_name("mine.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert window.bar.text.startswith("Saved as")
    assert "Subscribe to this file" in window.bar.text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    save.trigger()
    assert window.bar.text.startswith("Saved as")


def test_nothing_due_says_so(qtbot: QtBot, empty_desk: Desk, shell_settings: Settings) -> None:
    page = DuePage(empty_desk, empty_desk.words, shell_settings)
    qtbot.addWidget(page)
    page.read()
    nothing = page.findChild(QLabel, "dueNothing")
    assert nothing is not None
    assert nothing.isVisibleTo(page)
    assert not chip(page, "holder").isEnabled()


def test_the_panel_tells_who_owes_and_why(window: MainWindow) -> None:
    panel = window.findChild(DuePanel)
    assert panel is not None
    overdue = panel.tree.topLevelItem(0)
    assert overdue is not None
    lines = [overdue.child(number) for number in range(overdue.childCount())]
    told = {line.data(0, Qt.ItemDataRole.AccessibleTextRole): line.toolTip(0) for line in lines if line is not None}
    data = next(tip for spoken, tip in told.items() if ", Holder, 2025-PAP-008, " in spoken)
    assert "Period ends on" in data
    decision = next(tip for spoken, tip in told.items() if ", Decision\u00a0: " in spoken)
    assert "Decided at the meeting of " in decision


def test_a_decision_leads_to_the_follow_up(page: DuePage, window: MainWindow) -> None:
    select(page, DeadlineKind.DECISION)
    row = page.model.row_at(page.table.currentIndex().row())
    assert row is not None
    assert f"\nDecision\u00a0: {row.deadline.subject}\n" in page.why.text()
    QTest.keyClick(page.table, Key.Key_Return)
    shown = window.pages.current
    assert isinstance(shown, ContractLifePage)
    assert isinstance(shown.section, FollowUpSection)
