import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.next_thing import NextThing, Thing
from facilitator_app.domain.stage import Stage
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.overview import Overview
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.words.words import Words
from tests.ui.conftest import MakeWindow


def test_the_overview_says_what_to_do_next_and_leads_there(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    contract = example_desk.contracts.by_reference("2026-MOB-021")
    window.list_page.select_contract(contract.id)
    window.actions_.life.trigger()
    page = window.stack.currentWidget()
    assert isinstance(page, ContractLifePage)
    assert isinstance(page.section, Overview)
    assert example_desk.lives.of_contract(contract.id).coming.thing is Thing.CONVENE
    assert page.section.act.text() == "Have the holder convene the kick-off meeting"
    assert page.section.stages.accessibleName() == "Stage 3 of 9: Kick-off due"
    assert page.rail.button(Place.KICK_OFF).state_text == "in hand"
    assert page.rail.button(Place.FINAL).state_text == "to come"
    assert window.windowTitle().startswith("2026-MOB-021")

    window.show_list()
    assert window.pages.at_home


def test_the_next_thing_opens_the_right_screen_from_the_list(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    contract = example_desk.contracts.by_reference("2026-ESV-019")
    kind, plan_id = example_desk.lives.of_contract(contract.id).route
    assert kind == "plan"
    window.list_page.select_contract(contract.id)
    window.actions_.next_thing.trigger()
    assert window.pages.current.objectName() == "planEditor"
    assert example_desk.plans.get(plan_id).contract_id == contract.id


def test_the_summary_tells_stage_and_next_thing(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    summary = window.list_page.summary
    assert summary is not None
    summary.show_contract(example_desk.contracts.by_reference("2023-TRA-002").id)
    told = summary.toPlainText()
    assert "Closed" in told
    assert "To do now : Nothing is left to do" in told


def test_the_summary_names_documents_by_kind_day_and_version(make_window: MakeWindow, example_desk: Desk) -> None:
    issued = example_desk.papers.issue_minutes("bof-bilan-2", Words())
    window = make_window(example_desk)
    summary = window.list_page.summary
    assert summary is not None
    summary.show_contract("bof-marche")
    told = summary.toPlainText()
    assert "Minutes : Annual review, year 2 (05/11/2026) · issued on" in told
    assert "version 1" in told
    assert issued.file_name not in told


def test_a_section_that_cannot_be_read_says_so_and_leaves_the_others(
    make_window: MakeWindow, example_desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    with sqlite3.connect(example_desk.path) as raw:
        raw.execute("UPDATE record SET body = substr(body, 1, 9), stale = 1 WHERE kind = 'preparation'")
    raw.close()
    window = make_window(example_desk)
    window.show_life("bof-marche", "preparation")
    page = window.stack.currentWidget()
    assert isinstance(page, ContractLifePage)
    assert page.stack.currentWidget() is page.fault
    assert page.fault.text() == f"“{example_desk.path}” is damaged: restore a backup."
    assert page.section is None
    page.rail.chosen.emit(Place.FEASIBILITY, True)
    assert page.stack.currentWidget() is page.section
    assert {record.msg for record in caplog.records} == {"contract %d can't be worked out"}
    caplog.clear()


def test_a_stage_leads_to_where_it_is_written_by_click_and_by_key(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.show_life("bof-marche")
    page = window.stack.currentWidget()
    assert isinstance(page, ContractLifePage)
    overview = page.section
    assert isinstance(overview, Overview)
    for stage, place in (
        (Stage.FEASIBILITY, Place.FEASIBILITY),
        (Stage.DRAFT, Place.VALIDATION),
        (Stage.FOLLOWED, Place.FOLLOW_UP),
        (Stage.REVIEW_DUE, Place.FOLLOW_UP),
        (Stage.CLOSED, Place.LESSONS),
    ):
        page.show_place(Place.OVERVIEW)
        overview.stages.chip(stage).click()
        assert page.rail.button(place).isChecked()
    page.show_place(Place.OVERVIEW)
    overview.stages.chip(Stage.CLOSED).setFocus()
    QTest.keyClick(overview.stages.chip(Stage.CLOSED), Qt.Key.Key_Right)
    assert overview.stages.chip(Stage.FEASIBILITY).hasFocus()
    QTest.keyClick(overview.stages.chip(Stage.FEASIBILITY), Qt.Key.Key_Space)
    assert page.rail.button(Place.FEASIBILITY).isChecked()


def test_tab_comes_to_the_section_on_screen_not_to_the_one_left(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.show_life("bof-marche")
    page = window.stack.currentWidget()
    assert isinstance(page, ContractLifePage)
    page.rail.button(Place.FEASIBILITY).setFocus()
    page.show_place(Place.PREPARATION)
    stops = [
        place
        for place in Place
        if page.rail.button(place).focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    ]
    assert stops == [Place.PREPARATION]


def test_a_stage_says_its_state_once_and_its_place_in_the_row(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.show_life("bof-marche")
    page = window.stack.currentWidget()
    assert isinstance(page, ContractLifePage)
    assert isinstance(page.section, Overview)
    chip = page.section.stages.chip(Stage.VALIDATED)
    assert (chip.accessibleName(), chip.accessibleDescription()) == ("Validation, present stage", "Stage 5 of 9")


def test_each_link_of_the_summary_is_said_as_tab_comes_to_it(
    make_window: MakeWindow, example_desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window = make_window(example_desk)
    window.list_page.select_contract("bof-marche")
    summary = window.list_page.summary
    assert summary is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    summary.show_contract("bof-marche")
    summary.setFocus()
    for _ in range(4):
        QTest.keyClick(summary, Qt.Key.Key_Tab)
    assert said == [
        "edit, link",
        "Plan validated, link",
        "Exchange the letters of both parties, link",
        "Year 1, version 1, link",
    ]


def test_a_preparation_to_complete_leaves_the_notification_at_hand(
    make_window: MakeWindow, example_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(example_desk)
    contract = example_desk.contracts.by_reference("2026-MOB-021")
    overview = Overview(example_desk, Words(), window.settings, window.worker)
    overview.setParent(window)
    overview.open_contract(contract.id)
    assert not overview.beside.isVisibleTo(overview)
    life = example_desk.lives.of_contract(contract.id)
    asked: list[tuple[str, str]] = []
    overview.open_requested.connect(lambda kind, id: asked.append((kind, id)))
    unfinished = replace(
        life,
        coming=NextThing(thing=Thing.COMPLETE_PREPARATION, count=2),
        beside=NextThing(thing=Thing.ENTER_NOTIFICATION),
        beside_route=("contract", f"{contract.id}/notification"),
    )
    monkeypatch.setattr(example_desk.lives, "of_contract", lambda _id: unfinished)
    overview.open_contract(contract.id)
    assert overview.act.text() == "Complete the preparation (2 things missing)"
    assert overview.beside.isVisibleTo(overview)
    assert overview.beside.text() == "Enter the notification once the contract is awarded"
    overview.beside.setFocus()
    overview.beside.click()
    assert asked == [("contract", f"{contract.id}/notification")]
