"""The follow-up of a contract, by keyboard, in the real window on the example."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.breach import Breach, PenaltyDecision
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import ExchangeKind, Fate, MeetingKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.preparation import CapUnit, Penalty
from facilitator_app.domain.register import Amendment, Answer, Register, RegisteredExchange, RegisteredProposal
from facilitator_app.domain.state import State
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import LetterKind
from facilitator_app.ui.contract_life.follow_up import FollowUpSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.messages import MessageBar, answering
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.tables.table import EditableTable
from tests.ui.conftest import TODAY, MakeWindow
from tests.ui.review_wizard.keyboard import CONTROL, focused, press, type_in

Key = Qt.Key
BOF, LINEN = "bof-marche", "linge-marche"
DATA, ACTIONS, PROPOSALS, BREACHES, AMENDMENTS, EXCHANGES = range(6)


class Shown:
    """The section on screen, and what its desk has stored."""

    def __init__(self, window: MainWindow, contract_id: str) -> None:
        self.window, self.desk, self.contract_id = window, window.desk, contract_id
        window.show_life(contract_id, "follow_up")
        page = window.pages.current
        assert isinstance(page, ContractLifePage)
        assert isinstance(page.section, FollowUpSection)
        self.page, self.section = page, page.section

    def table(self, number: int) -> EditableTable[Any]:
        """The table of a tab, brought to the front."""
        self.section.tabs.setCurrentIndex(number)
        self.section.focus_first()
        tab = self.section.current_tab()
        assert tab is not None
        return tab.table

    @property
    def stored(self) -> Register:
        """The register as it is stored, with what was typed."""
        assert self.section.flush()
        return self.desk.registers.of_contract(self.contract_id)

    def titles(self) -> list[str]:
        """The texts of the tabs."""
        return [self.section.tabs.tabText(number) for number in range(self.section.tabs.count())]

    def cell(self, table: EditableTable[Any], row_id: str, column: str) -> str:
        """What a cell says aloud."""
        return table.model.spoken(table.model.line_of(row_id), table.model.column_of(column))


Open = Callable[[str], Shown]


@pytest.fixture
def shown(make_window: MakeWindow, example_desk: Desk) -> Iterator[Open]:
    window: list[MainWindow] = []

    def open_on(contract_id: str) -> Shown:
        if not window:
            window.append(make_window(example_desk))
        return Shown(window[0], contract_id)

    yield open_on
    for one in window:
        one.pages.flush()


def write(desk: Desk, contract_id: str, **lines: Any) -> None:
    """Stores lines in the register, as another screen would."""
    before = desk.registers.of_contract(contract_id)
    desk.registers.save(before, replace(before, **lines), "write")


def one_of_each(desk: Desk) -> None:
    """A register that does not move with the example: one line of each kind, each of them waiting."""
    write(
        desk,
        BOF,
        proposals=(RegisteredProposal(id="p", made_on=TODAY, text="Visiter la laiterie"),),
        breaches=(Breach(id="b", event="Fiche incomplète", notice_sent_on=TODAY),),
        amendments=(Amendment(id="a", number="1", signed_on=TODAY, formalises=("bof-dec-avenant",)),),
        exchanges=(RegisteredExchange(id="x", made_on=TODAY, text="Commandes tardives"),),
    )


def nothing_yet(desk: Desk) -> None:
    """An empty register, whatever the example has."""
    write(desk, LINEN, proposals=(), breaches=(), amendments=(), exchanges=())


def in_detail(table: EditableTable[Any], column: str) -> QWidget:
    """The field of a column in the detail pane."""
    table.show_detail(True)
    field = table.findChild(QWidget, f"{table.description.name}Detail_{column}Edit")
    assert field is not None
    return field


def act(shown: Shown, name: str) -> QAction:
    """An act of a tab."""
    found = shown.section.findChild(QAction, name)
    assert found is not None
    return found


# -- the whole section


def test_tabs_tell_what_waits_and_how_badly(shown: Open, example_desk: Desk) -> None:
    one_of_each(example_desk)
    follow_up = shown(BOF)
    assert follow_up.titles() == [
        "Data expected",
        "Open actions 19 ■",
        "Proposals 5 ▲",
        "Breaches and penalties 1",
        "Amendments 1 ▲",
        "Expectations and difficulties 1 ▲",
    ]
    assert follow_up.section.tabs.tabBar().accessibleTabName(ACTIONS) == "Open actions 19, Late"


def test_the_section_says_where_its_rule_is_from(shown: Open) -> None:
    said = shown(BOF).section.findChild(QLabel, "sectionHelp")
    assert said is not None
    assert "workshop of 20 January 2022" in said.text()


def test_keys_change_tabs_and_open_the_detail(shown: Open) -> None:
    follow_up = shown(BOF)
    follow_up.section.focus_first()
    press(Key.Key_PageDown, CONTROL)
    assert follow_up.section.tabs.currentIndex() == ACTIONS
    press(Key.Key_PageUp, CONTROL, times=2)
    assert follow_up.section.tabs.currentIndex() == EXCHANGES
    table = follow_up.table(PROPOSALS)
    assert not table.detail_visible()
    follow_up.window.actions_.detail.trigger()
    assert table.detail_visible()


@pytest.mark.parametrize("number", range(6))
def test_all_controls_are_named(shown: Open, number: int) -> None:
    follow_up = shown(BOF)
    follow_up.table(number).show_detail(True)
    for widget in follow_up.section.findChildren(QWidget):
        reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QLabel)
        inside = isinstance(widget.parent(), QAbstractScrollArea)
        if not reached or inside or widget.focusProxy() is not None or not widget.isVisibleTo(follow_up.section):
            continue
        spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert spoken, widget
        assert widget.objectName(), widget


def test_a_contract_without_anything_says_what_to_do(shown: Open, example_desk: Desk) -> None:
    buyer = example_desk.contracts.get(BOF).buyer_id
    fresh = Contract(id="fresh", reference="2026-NEUF", title="Fournitures", buyer_id=buyer)
    example_desk.contracts.save(fresh, None, "create a contract")
    follow_up = shown(fresh.id)
    for number in range(6):
        table = follow_up.table(number)
        assert table.rows() == ()
        label = table.findChild(QLabel, f"{table.description.name}Empty")
        assert label is not None
        assert label.isVisible()
        assert label.text()
        assert table.view.viewport().rect().contains(label.geometry()), "none of it is cut"
    said = follow_up.section.findChild(QLabel, "interimList")
    assert said is not None
    assert said.text() == "Nothing is waiting for it."


# -- data and actions


def test_data_tells_who_owes_what_and_leads_to_the_plan(shown: Open) -> None:
    follow_up = shown(BOF)
    table = follow_up.table(DATA)
    assert [group.title for group in table.model.groups] == ["Holder", "Buyer"]
    first = table.rows()[0]
    assert follow_up.cell(table, first.indicator.id, "owed") == "What is owed\u00a0: by 15/04/2027"
    act(follow_up, "openPlanOfData").trigger()
    assert follow_up.window.pages.current.objectName() == "planEditor"


def test_data_owed_is_told_by_state(shown: Open) -> None:
    follow_up = shown(BOF)
    case = follow_up.section.case
    assert case is not None
    case.today = lambda: dt.date(2027, 4, 20)
    follow_up.section.open_contract(BOF)
    table = follow_up.table(DATA)
    first = table.rows()[0]
    assert first.state is State.LATE
    assert follow_up.cell(table, first.indicator.id, "owed").endswith("since 31/03/2027, due by 15/04/2027, Late")
    assert table.model.groups[0].note == "11 value(s) owed"


def test_actions_lead_to_the_plan_or_the_meeting_they_come_from(shown: Open) -> None:
    follow_up = shown(BOF)
    table = follow_up.table(ACTIONS)
    assert [group.title for group in table.model.groups] == ["Holder", "Buyer", "Both parties"]
    decided = next(row for row in table.rows() if row.occasion is not None)
    table.go_to(decided.id)
    act(follow_up, "openOrigin").trigger()
    page = follow_up.window.pages.current
    assert isinstance(page, ReviewPage)
    assert page.case.meeting.id == decided.occasion.meeting_id


# -- proposals


def test_a_proposal_between_meetings_is_typed_answered_and_undone(shown: Open, example_desk: Desk) -> None:
    nothing_yet(example_desk)
    follow_up = shown(LINEN)
    table = follow_up.table(PROPOSALS)
    press(Key.Key_Insert)
    type_in("Laver la nuit")
    press(Key.Key_Tab)
    [line] = follow_up.stored.proposals
    assert (line.text, line.made_on, line.answers) == ("Laver la nuit", TODAY, ())
    table.go_to(line.id, "fate")
    type_in("ref")
    press(Key.Key_Tab)
    assert "reason to give" in follow_up.cell(table, line.id, "reason")
    table.go_to(line.id, "reason")
    type_in("Bruit")
    press(Key.Key_Tab)
    answers = [proposal.answers for proposal in follow_up.stored.proposals]
    assert answers == [(Answer(on=TODAY, fate=Fate.REFUSED, reason="Bruit"),)]
    for _ in range(2):
        follow_up.window.actions_.undo.trigger()
    assert [proposal.answers for proposal in follow_up.stored.proposals] == [()]


def test_what_was_said_at_a_meeting_stays_and_can_still_be_answered(shown: Open) -> None:
    follow_up = shown(BOF)
    table = follow_up.table(PROPOSALS)
    said = next(row for row in table.rows() if row.made.meeting_id and row.open)
    table.go_to(said.id, "text")
    press(Key.Key_Delete)
    assert table.remark.text == "This was said at a meeting: it stays in the register."
    assert said.id in [row.id for row in table.rows()]
    type_in("x")
    assert next(row for row in table.rows() if row.id == said.id).text == said.text
    table.go_to(said.id, "fate")
    type_in("acc")
    press(Key.Key_Return)
    line = next(p for p in follow_up.stored.proposals if p.id == said.id)
    assert (line.at_meeting, [a.fate for a in line.answers]) == (True, [Fate.ACCEPTED])
    told = next(row for row in table.rows() if row.id == said.id)
    assert (told.present.fate, told.made) == (Fate.ACCEPTED, said.made)
    act(follow_up, "openProposalMeeting").trigger()
    assert isinstance(follow_up.window.pages.current, ReviewPage)


# -- expectations and difficulties


def test_what_a_party_tells_is_noted_until_a_meeting_takes_it_up(shown: Open, example_desk: Desk) -> None:
    nothing_yet(example_desk)
    follow_up = shown(LINEN)
    table = follow_up.table(EXCHANGES)
    press(Key.Key_Insert)
    type_in("Draps en retard")
    press(Key.Key_Tab)
    type_in("buy")
    press(Key.Key_Tab)
    type_in("dif")
    press(Key.Key_Tab)
    [line] = follow_up.stored.exchanges
    assert (line.text, line.party, line.kind) == ("Draps en retard", Party.BUYER, ExchangeKind.DIFFICULTY)
    assert follow_up.cell(table, line.id, "taken_up") == "Taken up\u00a0: at the next meeting, To watch"


# -- breaches


def test_a_penalty_is_refused_until_the_holder_could_answer(shown: Open, example_desk: Desk, qtbot: QtBot) -> None:
    told = Breach(id="b", event="Retard", noticed_on=TODAY, notice_sent_on=TODAY, reason="Récidive")
    write(example_desk, LINEN, breaches=(told,))
    follow_up = shown(LINEN)
    table = follow_up.table(BREACHES)
    assert table.detail_visible()
    table.show_detail(False)
    qtbot.waitUntil(lambda: not table.view.isColumnHidden(table.model.column_of("decision")))
    table.go_to("b", "decision")
    type_in("pen")
    press(Key.Key_Return)
    assert table.remark.text.startswith("The holder may still answer: no penalty before")
    press(Key.Key_Escape)
    assert follow_up.stored.breaches == (told,)
    assert "until 07/12/2026" in follow_up.cell(table, "b", "step")

    field = in_detail(table, "remarks_received_on")
    field.setFocus()
    type_in("21/11/2026")
    press(Key.Key_Tab)
    table.show_detail(False)
    qtbot.waitUntil(lambda: not table.view.isColumnHidden(table.model.column_of("decision")))
    table.go_to("b", "decision")
    type_in("pen")
    press(Key.Key_Tab)
    [breach] = follow_up.stored.breaches
    assert (breach.decision, breach.decided_on) == (PenaltyDecision.APPLIED, TODAY)
    assert "to enter" in follow_up.cell(table, "b", "amount")


def test_the_invitation_to_submit_remarks_is_that_of_the_breach_chosen(
    shown: Open, example_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[LetterKind, str]] = []

    def show(_desk: Desk, _words: object, _kind: object, contract_id: str, _parent: QWidget, **more: Any) -> None:
        assert contract_id == LINEN
        asked.append((more["letter"], more["breach_id"]))

    monkeypatch.setattr("facilitator_app.ui.papers.showing.show_paper", show)
    nothing_yet(example_desk)
    follow_up = shown(LINEN)
    table = follow_up.table(BREACHES)
    button = follow_up.section.findChild(QAbstractButton, "breachLetterButton")
    assert button is not None
    assert not button.isEnabled()
    write(example_desk, LINEN, breaches=(Breach(id="b", event="Retard"), Breach(id="c", event="Autre")))
    follow_up = shown(LINEN)
    table = follow_up.table(BREACHES)
    table.go_to("c")
    button.setFocus()
    press(Key.Key_Space)
    assert asked == [(LetterKind.BREACH, "c")]


def test_an_amount_above_the_cap_is_refused_with_one_sentence(shown: Open, example_desk: Desk) -> None:
    write(example_desk, LINEN, breaches=(Breach(id="b", event="Retard", cap=Decimal(300)),))
    follow_up = shown(LINEN)
    table = follow_up.table(BREACHES)
    field = in_detail(table, "amount")
    assert isinstance(field, QLineEdit)
    table.go_to("b")
    field.setFocus()
    type_in("450")
    assert table.remark.text == "The amount is above the cap of this penalty: reduce it."
    press(Key.Key_Tab)
    assert follow_up.stored.breaches[0].amount is None
    field.setFocus()
    type_in("300")
    press(Key.Key_Tab)
    assert follow_up.stored.breaches[0].amount == Decimal(300)


def test_a_breach_named_as_the_contract_names_it_falls_under_its_penalty(shown: Open, example_desk: Desk) -> None:
    preparation = example_desk.preparations.of_contract(BOF)
    penalty = Penalty(id="late", event="Tuteur non désigné", amount=Decimal(150))
    example_desk.preparations.save(preparation, replace(preparation, penalties=(penalty,)), "write")
    write(example_desk, BOF, breaches=(Breach(id="b", noticed_on=TODAY),))
    found = shown(BOF)
    table = found.table(BREACHES)
    table.go_to("b", "event", edit=True)
    type_in("tuteur  non désigné")
    press(Key.Key_Return)
    breach = next(b for b in found.stored.breaches if b.id == "b")
    assert (breach.penalty_id, breach.event) == ("late", "tuteur  non désigné")
    assert "150" in breach.basis


def test_a_breach_takes_the_terms_of_the_contracts_penalty(shown: Open, example_desk: Desk) -> None:
    nothing_yet(example_desk)
    preparation = example_desk.preparations.of_contract(LINEN)
    penalty = Penalty(
        id="p", event="Linge rendu en retard", amount=Decimal(50), cap=Decimal(900), cap_unit=CapUnit.EUROS
    )
    example_desk.preparations.save(preparation, replace(preparation, penalties=(penalty,)), "write")
    follow_up = shown(LINEN)
    table = follow_up.table(BREACHES)
    press(Key.Key_Insert)
    type_in("Draps")
    press(Key.Key_Tab)
    choice = in_detail(table, "penalty_id")
    table.go_to(follow_up.stored.breaches[0].id)
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    type_in("linge")
    [breach] = follow_up.stored.breaches
    assert (breach.event, breach.penalty_id, breach.cap, breach.basis) == (
        "Draps",
        "p",
        Decimal(900),
        "50\u00a0€ per event, at most 900\u202f€",
    )


# -- amendments


def test_months_go_into_the_contract_by_an_act_of_its_own(shown: Open, example_desk: Desk) -> None:
    signed = Amendment(id="a", number="2", signed_on=TODAY, months_added=6)
    write(example_desk, BOF, amendments=(signed,))
    follow_up = shown(BOF)
    follow_up.table(AMENDMENTS).go_to("a")
    waiting = follow_up.section.findChild(QLabel, "amendmentsWaiting")
    assert waiting is not None
    assert waiting.text().startswith("2 decision(s) touch a term of the contract and await an amendment:\n– ")
    with answering(False):
        act(follow_up, "applyAmendment").trigger()
    assert example_desk.contracts.get(BOF).duration_months == 48
    with answering(True) as script:
        act(follow_up, "applyAmendment").trigger()
    assert script.asked[0].startswith("Change the contract’s duration from 48 to 54 months?")
    assert "The plan of year" not in script.asked[0]
    assert example_desk.contracts.get(BOF).duration_months == 54
    assert follow_up.stored.amendments[0].applied_on == TODAY
    assert not act(follow_up, "applyAmendment").isEnabled()
    table = follow_up.table(AMENDMENTS)
    assert (
        follow_up.cell(table, "a", "applied")
        == "Duration of the contract\u00a0: in the contract since 21/11/2026, Reached"
    )


def test_an_amendment_the_contract_has_taken_over_can_be_completed_and_not_unmade(
    shown: Open, example_desk: Desk
) -> None:
    """Deleted and typed again, it would lengthen the contract twice."""
    taken_over = Amendment(id="a", number="2", signed_on=TODAY, months_added=6, applied_on=TODAY)
    amendments = (taken_over, Amendment(id="b", number="3", signed_on=TODAY, months_added=1))
    write(example_desk, BOF, amendments=amendments)
    follow_up = shown(BOF)
    table = follow_up.table(AMENDMENTS)
    fixed = {c.key for c in table.description.columns if not table.model.changeable(c, taken_over)}
    assert fixed == {"months_added", "applied"}

    table.go_to("a", "purpose")
    type_in("Prolongation")
    press(Key.Key_Return)
    table.go_to("a", "number")
    press(Key.Key_F2)
    press(Key.Key_A, CONTROL)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert follow_up.stored.amendments[0] == replace(taken_over, purpose="Prolongation")

    table.go_to("a")
    press(Key.Key_Delete)
    assert [amendment.id for amendment in follow_up.stored.amendments] == ["a", "b"]
    table.go_to("b")
    press(Key.Key_Delete)
    assert [amendment.id for amendment in follow_up.stored.amendments] == ["a"]


# -- interim points and other screens


def test_an_interim_point_is_begun_with_what_is_open_and_resumed(shown: Open, example_desk: Desk) -> None:
    one_of_each(example_desk)
    follow_up = shown(BOF)
    said = follow_up.section.findChild(QLabel, "interimList")
    assert said is not None
    assert said.text() == (
        "On its list: 5 open decision(s), 5 proposal(s), 1 expectation(s) and difficulty(ies), 1 breach case(s)"
    )
    follow_up.section.interim.setFocus()
    press(Key.Key_Space)
    page = follow_up.window.pages.current
    assert isinstance(page, ReviewPage)
    meeting = page.case.meeting
    assert (meeting.kind, meeting.date) == (MeetingKind.INTERIM, TODAY)
    assert (len(meeting.followed_up), len(meeting.proposals), len(meeting.exchanges), len(meeting.breaches)) == (
        5,
        5,
        1,
        1,
    )
    again = shown(BOF)
    assert again.section.interim.text() == "Resume the &interim point (21/11/2026)"
    again.section.interim.click()
    assert follow_up.window.pages.current is page
    assert page.case.meeting.id == meeting.id


def test_what_was_changed_elsewhere_is_read_again_on_demand(shown: Open, example_desk: Desk) -> None:
    nothing_yet(example_desk)
    follow_up = shown(LINEN)
    follow_up.table(EXCHANGES)
    write(example_desk, LINEN, breaches=(Breach(id="b", event="Retard"),))
    press(Key.Key_Insert)
    bar = follow_up.window.findChild(MessageBar, "messageBar")
    assert bar is not None
    assert "changed elsewhere" in bar.text
    button = bar.findChild(QAbstractButton, "messageAct")
    assert button is not None
    button.click()
    assert [breach.id for breach in follow_up.section.editing.value.breaches] == ["b"]
    assert not follow_up.section.editing.pending
    assert focused() is not None
