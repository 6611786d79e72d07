"""Plans and their validation, by keyboard, in the real window on the example."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import AmendmentStep, ContractTerm, Formalisation, Letter
from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.register import Amendment
from facilitator_app.domain.touched_terms import TouchingDecision, touching_decisions
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import LetterKind
from facilitator_app.ui.contract_life.follow_up import FollowUpSection
from facilitator_app.ui.contract_life.follow_up_tabs.amendments import AmendmentsTab
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.validation import ValidationSection, _what_waits
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.tables.editors import ChoicesEditor
from tests.ui.conftest import MakeWindow
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key
BOF, GREEN = "bof-marche", "vert-marche"


class Shown:
    """The section on screen, and what its desk has stored."""

    def __init__(self, window: MainWindow, contract_id: str) -> None:
        self.window, self.desk, self.contract_id = window, window.desk, contract_id
        window.show_life(contract_id, "validation")
        page = window.pages.current
        assert isinstance(page, ContractLifePage)
        assert isinstance(page.section, ValidationSection)
        self.page, self.section = page, page.section

    def button(self, name: str) -> Any:
        return self.section.findChild(QWidget, name)

    def said(self, row_id: str, column: str) -> str:
        """What a cell of the plans says aloud."""
        model = self.section.plans.model
        return model.spoken(model.line_of(row_id), model.column_of(column))

    def detail(self, column: str) -> Any:
        """The field of a column in the detail pane."""
        self.section.plans.show_detail(True)
        return self.section.plans.findChild(QWidget, f"validationPlansDetail_{column}Edit")


@pytest.fixture
def window(make_window: MakeWindow, example_desk: Desk) -> Iterator[MainWindow]:
    """The window on the example, of whose contract nothing is known yet that makes its plans binding."""
    for summary in example_desk.plans.of_contract(BOF):
        plan = example_desk.plans.get(summary.id)
        example_desk.plans.save(plan, replace(plan, formalisation=None), "as before")
    register = example_desk.registers.of_contract(BOF)
    example_desk.registers.save(register, replace(register, amendments=()), "as before")
    made = make_window(example_desk)
    yield made
    made.pages.flush()


@pytest.fixture
def shown(window: MainWindow) -> Shown:
    """A contract with two closed plans and a validated one."""
    return Shown(window, BOF)


def test_all_plans_are_told_with_what_makes_them_binding(shown: Shown) -> None:
    plans = shown.section.case.plans
    assert [(p.year, p.version) for p in plans] == [(1, 1), (2, 1), (3, 1)]
    last = plans[-1].id
    assert shown.section.plans.current_id() == last
    assert shown.said(last, "plan").endswith("Year 3, version 1")
    assert "To watch" in shown.said(last, "binding")


def test_letters_of_both_parties_make_a_closed_plan_binding(shown: Shown) -> None:
    first = shown.section.case.plans[0]
    assert first.status is PlanStatus.CLOSED
    table = shown.section.plans
    for column, day in (
        ("buyer_letter_sent_on", "6/1/2025"),
        ("buyer_letter_received_on", "8/1/2025"),
        ("holder_letter_sent_on", "10/1/2025"),
        ("holder_letter_received_on", "13/1/2025"),
    ):
        assert "awaited" in shown.said(first.id, "binding")
        table.go_to(first.id, column, edit=True)
        type_in(day)
        press(Key.Key_Return)
    stored = shown.desk.plans.get(first.id).formalisation
    assert stored is not None
    assert stored.buyer_letter == Letter(sent_on=dt.date(2025, 1, 6), received_on=dt.date(2025, 1, 8))
    assert stored.holder_letter == Letter(sent_on=dt.date(2025, 1, 10), received_on=dt.date(2025, 1, 13))
    assert "letters exchanged" in shown.said(first.id, "binding")
    assert "Reached" in shown.said(first.id, "binding")
    shown.window.undo()
    stored = shown.desk.plans.get(first.id).formalisation
    assert stored is not None
    assert stored.holder_letter.received_on is None


def test_a_pair_of_letters_noted_before_goes_on_as_two(window: MainWindow) -> None:
    desk = window.desk
    plan = desk.plans.get(desk.plans.of_contract(BOF)[-1].id)
    known = Formalisation(
        sent_on=dt.date(2026, 11, 2),
        received_on=dt.date(2026, 11, 9),
        references="C-1",
    )
    desk.plans.save(plan, replace(plan, formalisation=known), "as before")
    shown = Shown(window, BOF)
    assert shown.said(plan.id, "buyer_letter_sent_on").endswith("02/11/2026")
    assert shown.said(plan.id, "holder_letter_received_on").endswith("09/11/2026")
    assert "letters exchanged" in shown.said(plan.id, "binding")
    shown.section.plans.go_to(plan.id, "buyer_letter_received_on", edit=True)
    type_in("4/11/2026")
    press(Key.Key_Return)
    stored = desk.plans.get(plan.id).formalisation
    assert stored is not None
    assert stored.buyer_letter == Letter(
        sent_on=dt.date(2026, 11, 2), received_on=dt.date(2026, 11, 4), reference="C-1"
    )
    assert stored.holder_letter == Letter(received_on=dt.date(2026, 11, 9))
    assert stored.told


def test_the_amendment_is_recorded_in_the_detail(qtbot: QtBot, shown: Shown) -> None:
    plan = shown.section.case.plans[-1]
    shown.section.plans.go_to(plan.id)
    term = shown.detail("term")
    assert isinstance(term, QComboBox)
    term.setFocus()
    term.setCurrentIndex(1)
    term.activated.emit(1)
    assert "amendment awaited" in shown.said(plan.id, "binding")
    for column, text in (
        ("amendment_number", "2"),
        ("amendment_on", "16/11/2026"),
        ("amendment_purpose", "Prix des œufs"),
        ("amendment_amount", "-1200,50"),
        ("amendment_months", "6"),
    ):
        shown.detail(column).setFocus()
        type_in(text)
    steps = shown.detail("steps_done")
    assert isinstance(steps, ChoicesEditor)
    assert steps.count() == len(AmendmentStep)
    assert "to be checked" in steps.item(1).text()
    assert "to be checked" not in steps.item(0).text()
    qtbot.waitUntil(steps.isVisible)
    steps.setFocus()
    steps.setCurrentRow(0)
    press(Key.Key_Space)
    assert shown.section.flush()
    stored = shown.desk.plans.get(plan.id).formalisation
    assert stored is not None
    assert (stored.term, stored.amendment_number, stored.amendment_on) == (
        ContractTerm.PRICE,
        "2",
        dt.date(2026, 11, 16),
    )
    assert (str(stored.amendment_amount), stored.amendment_months) == ("-1200.5", 6)
    assert stored.amendment_purpose == "Prix des œufs"
    assert stored.steps_done == (AmendmentStep.TERMS_TOLD,)
    assert "amendment 2 of 16/11/2026" in shown.said(plan.id, "binding")


def test_decisions_that_touch_a_term_wait_for_an_amendment(window: MainWindow) -> None:
    desk = window.desk
    shown = Shown(window, BOF)
    told = touching_decisions(shown.section.case.register, shown.section.case.meetings)
    waiting = [decision for decision in told if decision.waits]
    assert waiting
    assert str(len(waiting)) in shown.section.waiting.text()
    decision = waiting[0].decision
    register = desk.registers.of_contract(BOF)
    signed = Amendment(id="new", number="9", signed_on=dt.date(2026, 11, 20), formalises=(decision.id,))
    desk.registers.save(register, replace(register, amendments=(*register.amendments, signed)), "sign")
    again = Shown(window, BOF)
    model = again.section.decisions.model
    line = model.line_of(decision.id)
    assert "amendment 9 of the register" in model.spoken(line, model.column_of("formalised"))
    assert not model.editable(line, 0)


def test_a_draft_has_nothing_to_fill_in(window: MainWindow) -> None:
    shown = Shown(window, GREEN)
    [draft] = shown.section.case.plans
    table = shown.section.plans
    assert "once validated" in shown.said(draft.id, "binding")
    table.go_to(draft.id, "buyer_letter_sent_on", edit=True)
    type_in("6/1/2025")
    press(Key.Key_Return)
    assert shown.desk.plans.get(draft.id) == draft
    assert not shown.section.compare.isEnabled()


def test_a_decision_without_answer_is_asked_about_not_called_an_amendment(window: MainWindow) -> None:
    decided = next(m for m in window.desk.meetings.of_contract(BOF) if window.desk.meetings.get(m.id).decisions)
    meeting = window.desk.meetings.get(decided.id)
    first = meeting.decisions[0]
    open_ = TouchingDecision(decision=replace(first, term=None), meeting=meeting)
    touching = TouchingDecision(decision=replace(first, term=ContractTerm.PRICE), meeting=meeting)
    covered = replace(touching, amendment=Amendment(id="a"))
    assert _what_waits([open_, open_]) == "2 decision(s): say whether a term is touched"
    assert _what_waits([touching, covered]) == "1 decision(s) to be formalised by an amendment"
    assert _what_waits([open_, touching]) == (
        "1 decision(s) to be formalised by an amendment · 1 decision(s): say whether a term is touched"
    )
    assert _what_waits([covered]) == "Decisions that touch a term of the contract"


def test_letters_plan_and_amendments_are_reached(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[LetterKind, str]] = []

    def show(_desk: Desk, _words: object, _kind: object, contract_id: str, _parent: QWidget, **more: Any) -> None:
        assert contract_id == BOF
        asked.append((more["letter"], more["plan_id"]))

    monkeypatch.setattr("facilitator_app.ui.papers.showing.show_paper", show)
    second = shown.section.case.plans[1].id
    shown.section.plans.go_to(second)
    for name in ("buyerLetter", "holderLetter"):
        shown.button(name).setFocus()
        press(Key.Key_Space)
    assert asked == [(LetterKind.BUYER, second), (LetterKind.HOLDER, second)]
    shown.button("toAmendments").setFocus()
    press(Key.Key_Space)
    follow_up = shown.page.section
    assert isinstance(follow_up, FollowUpSection)
    tab = follow_up.current_tab()
    assert isinstance(tab, AmendmentsTab)
    assert [row.number for row in shown.desk.registers.of_contract(BOF).amendments] == [""]
    type_in("7")
    press(Key.Key_Tab)
    assert [row.number for row in shown.desk.registers.of_contract(BOF).amendments] == ["7"]
    again = Shown(shown.window, BOF)
    again.section.plans.go_to(second)
    again.button("openPlan").setFocus()
    press(Key.Key_Space)
    page = shown.window.pages.current
    assert isinstance(page, PlanEditorPage)
    assert page.case.plan.id == second


def test_the_comparison_begins_with_the_plan_chosen(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[int, str]] = []

    def show(plans: tuple[Any, ...], chosen: Any, _words: object, _parent: QWidget) -> None:
        begun.append((len(plans), chosen.id))

    monkeypatch.setattr("facilitator_app.ui.plan_editor.compare_dialog.show_comparison", show)
    second = shown.section.case.plans[1].id
    shown.section.plans.go_to(second)
    shown.button("comparePlans").setFocus()
    press(Key.Key_Space)
    assert begun == [(3, second)]


def test_every_control_has_a_name(shown: Shown) -> None:
    shown.section.toggle_detail()
    assert shown.section.plans.detail_visible()
    assert shown.section.detail.isChecked()
    for widget in shown.section.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(shown.section)
        if not reached or isinstance(widget.parent(), QAbstractScrollArea) or widget.focusProxy() is not None:
            continue
        spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert spoken, widget
        assert widget.objectName(), widget


def test_what_final_minutes_left_open_is_answered_in_the_table(window: MainWindow) -> None:
    shown = Shown(window, BOF)
    section = shown.section
    decided = next(m for m in section.case.meetings if m.decisions and m.status is MeetingStatus.FINISHED)
    first = decided.decisions[0]
    unsaid = replace(decided, decisions=(replace(first, term=None), *decided.decisions[1:]))
    section.case.meetings = tuple(unsaid if m.id == unsaid.id else m for m in section.case.meetings)
    section._show_decisions()
    assert "say whether a term is touched" in section.waiting.text()
    table = section.decisions
    model = table.model
    term = model.column_of("term")
    assert "to be chosen" in model.spoken(model.line_of(first.id), term)
    for typed, expected, binding in (
        ("None", ContractTerm.NONE, "nothing to formalise"),
        ("Price", ContractTerm.PRICE, "amendment awaited"),
    ):
        table.go_to(first.id, "term", edit=True)
        type_in(typed)
        press(Key.Key_Return)
        [told] = window.desk.registers.of_contract(BOF).terms_told
        assert (told.id, told.term, told.told_on) == (first.id, expected, window.desk.today())
        assert binding in model.spoken(model.line_of(first.id), model.column_of("formalised"))
    assert "say whether a term is touched" not in section.waiting.text()
    assert window.desk.meetings.get(decided.id) == decided, "the minutes stay as they are"


def test_a_letter_received_before_it_was_sent_is_to_be_checked(window: MainWindow) -> None:
    plan = window.desk.plans.get(window.desk.plans.of_contract(BOF)[-1].id)
    letter = Letter(sent_on=dt.date(2026, 10, 20), received_on=dt.date(2026, 10, 18))
    window.desk.plans.save(plan, replace(plan, formalisation=Formalisation(buyer_letter=letter)), "enter the letter")
    assert "received before it was sent" in Shown(window, BOF).said(plan.id, "binding")
