"""Sections that share a record or change contract: no undo writes where it must not, no change is refused."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.preparation import Article, ArticleText, Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.clause import ClauseSection
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.feasibility import FeasibilitySection
from facilitator_app.ui.contract_life.final import FinalSection
from facilitator_app.ui.contract_life.lessons import LessonsSection, Written
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.preparation import PreparationSection
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.contract_life.validation_tables.case import with_formalisation
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.messages import MessageBar
from tests.ui.conftest import MakeWindow

ONE, OTHER = "2026-MOB-021", "2026-ESV-019"
WITH_PLANS = "2024-BOF-012"


@pytest.fixture
def window(make_window: MakeWindow, example_desk: Desk) -> Iterator[MainWindow]:
    made = make_window(example_desk)
    yield made
    made.pages.abandon()


def shown(window: MainWindow, reference: str, place: Place = Place.OVERVIEW) -> ContractLifePage:
    window.show_life(window.desk.contracts.by_reference(reference).id, place)
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    return page


def preparing(page: ContractLifePage, place: Place = Place.PREPARATION) -> EditedSection[Preparation]:
    page.show_place(place)
    assert isinstance(page.section, PreparationSection | ClauseSection)
    return page.section


def closing(page: ContractLifePage) -> FinalSection:
    page.show_place(Place.FINAL)
    assert isinstance(page.section, FinalSection)
    return page.section


def learning(page: ContractLifePage) -> LessonsSection:
    page.show_place(Place.LESSONS)
    assert isinstance(page.section, LessonsSection)
    return page.section


def noted(value: Preparation, text: str) -> Preparation:
    return replace(value, notes=text)


def in_charge(value: Preparation, text: str) -> Preparation:
    return replace(value, terms=replace(value.terms, monitoring=text))


def worded(value: Preparation) -> Preparation:
    return replace(value, texts=(*value.texts, ArticleText(id=f"en:{Article.REUSE}", body="Suites")))


def brought(value: Lessons, text: str) -> Lessons:
    return replace(value, essence=text)


def with_notes(value: Written, text: str) -> Written:
    return replace(value, preparation=noted(value.preparation, text))


def stored(page: ContractLifePage, desk: Desk) -> Preparation:
    return desk.preparations.of_contract(page.contract_id)


def bar(window: MainWindow) -> MessageBar:
    found = window.findChild(MessageBar, "messageBar")
    assert found is not None
    return found


def test_preparation_and_clause_take_turns_at_the_same_record(window: MainWindow, example_desk: Desk) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    before = preparation.editing.value.terms.monitoring
    preparation.editing.change(in_charge(preparation.editing.value, "Tableau mensuel"), "monitoring", "monitoring")
    clause = preparing(page, Place.CLAUSE)
    assert clause.editing.value.terms.monitoring == "Tableau mensuel"
    assert not clause.editing.undo_stack.canUndo()
    clause.editing.change(worded(clause.editing.value), "wording", "wording")

    preparation = preparing(page)
    # What the clause has changed in between is not undone from here.
    assert not preparation.editing.undo_stack.canUndo()
    preparation.editing.change(in_charge(preparation.editing.value, "Tableau trimestriel"), "monitoring", "monitoring")
    preparation.editing.undo_stack.undo()
    assert stored(page, example_desk).terms.monitoring == "Tableau mensuel" != before
    assert preparing(page, Place.CLAUSE).editing.value == stored(page, example_desk)
    assert bar(window).text == ""


def test_steps_hold_while_a_section_next_door_only_looks(window: MainWindow, example_desk: Desk) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    before = preparation.editing.value
    preparation.editing.change(in_charge(before, "Tableau mensuel"), "monitoring")
    clause = preparing(page, Place.CLAUSE)
    clause.editing.change(worded(clause.editing.value), "wording")
    clause.editing.undo_stack.undo()
    preparing(page).editing.undo_stack.undo()
    assert stored(page, example_desk) == before
    preparing(page, Place.CLAUSE).editing.undo_stack.redo()
    assert stored(page, example_desk).terms == before.terms
    assert bar(window).text == ""


def test_lessons_share_notes_and_value_without_conflict(window: MainWindow, example_desk: Desk) -> None:
    page = shown(window, ONE)
    lessons = learning(page)
    lessons.editing.change(with_notes(lessons.editing.value, "Reprendre la clause"), "notes", "notes")
    preparation = preparing(page)
    assert preparation.editing.value.notes == "Reprendre la clause"
    preparation.editing.change(noted(preparation.editing.value, "Reprendre et adapter"), "notes", "notes")
    final = closing(page)
    final.editing.change(brought(final.editing.value, "Deux emplois"), "value", "value")

    lessons = learning(page)
    assert lessons.editing.value.preparation.notes == "Reprendre et adapter"
    assert lessons.editing.value.lessons.essence == "Deux emplois"
    lessons.editing.change(with_notes(lessons.editing.value, ""), "notes", "notes")
    lessons.editing.undo_stack.undo()
    closing(page).editing.undo_stack.undo()
    assert stored(page, example_desk).notes == "Reprendre et adapter"
    assert example_desk.lessons.of_contract(page.contract_id).essence == ""
    assert learning(page).editing.value.lessons.essence == ""
    assert bar(window).text == ""


def breached(value: Register) -> Register:
    return replace(value, breaches=(*value.breaches, Breach(id="b", event="Retard")))


CHANGES: dict[Place, Callable[[Any], Any]] = {
    Place.PREPARATION: lambda value: noted(value, "Du premier"),
    Place.CLAUSE: worded,
    Place.KICK_OFF: lambda value: replace(value, place="Mairie"),
    Place.VALIDATION: lambda plans: (with_formalisation(plans[0], references="N° 12"), *plans[1:]),
    Place.FOLLOW_UP: breached,
    Place.FINAL: lambda value: brought(value, "Deux emplois"),
    Place.LESSONS: lambda value: with_notes(value, "Du premier"),
}


@pytest.mark.parametrize("place", CHANGES)
def test_undo_never_reaches_another_contract(window: MainWindow, place: Place) -> None:
    page = shown(window, WITH_PLANS, place)
    section = page.section
    assert isinstance(section, EditedSection)
    section.editing.change(CHANGES[place](section.editing.value), "act")
    changed = section.editing.value
    assert window.pages.undo_group.canUndo()
    shown(window, OTHER, place)
    assert section.undo_stack() is page.undo_stack
    assert not window.pages.undo_group.canUndo()
    other = section.editing.value
    window.undo()
    window.redo()
    assert section.editing.value == other
    shown(window, WITH_PLANS, place)
    assert section.editing.value == changed
    assert not window.pages.undo_group.canUndo()


def test_steps_of_one_contract_are_gone_on_another(window: MainWindow, example_desk: Desk) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    preparation.editing.change(noted(preparation.editing.value, "Du premier"), "notes", "notes")
    one = page.contract_id
    page = shown(window, OTHER, Place.PREPARATION)
    other = stored(page, example_desk)
    window.undo()
    assert stored(page, example_desk) == other
    assert example_desk.preparations.of_contract(one).notes == "Du premier"


def test_what_could_not_be_saved_comes_before_another_contract(
    qtbot: QtBot, window: MainWindow, example_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    one = page.contract_id

    def refuse(*_: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="contrats.db")

    with monkeypatch.context() as patch:
        patch.setattr(example_desk.preparations, "save", refuse)
        preparation.editing.change(noted(preparation.editing.value, "À garder"), "notes")
        page.show_place(Place.CLAUSE)
        window.show_list()
        shown(window, OTHER, Place.CLAUSE)
        assert (page.contract_id, page.section) == (one, preparation)
        assert preparation.editing.value.notes == "À garder"
        qtbot.waitUntil(lambda: "disk is full" in bar(window).text)
    shown(window, OTHER, Place.PREPARATION)
    assert page.contract_id != one
    assert stored(page, example_desk).notes == ""
    assert example_desk.preparations.of_contract(one).notes == "À garder"


def test_a_change_made_elsewhere_is_read_again_even_after_a_walk(
    qtbot: QtBot, window: MainWindow, example_desk: Desk
) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    there = example_desk.preparations.of_contract(page.contract_id)
    example_desk.preparations.save(there, noted(there, "D’ailleurs"), "notes")
    preparation.editing.change(noted(preparation.editing.value, "D’ici"), "notes")
    window.show_list()
    shown(window, OTHER)
    assert page.section is preparation
    qtbot.waitUntil(lambda: "changed elsewhere" in bar(window).text)
    act = bar(window).findChild(QAbstractButton, "messageAct")
    assert act is not None
    assert act.text() == "Read it again"
    act.click()
    assert preparation.editing.value.notes == "D’ailleurs"
    assert not preparation.editing.pending
    # What was typed is not lost for it.
    assert QApplication.clipboard().text() == "D’ici"
    assert "“D’ici”" in bar(window).text


def test_a_contract_that_is_gone_holds_nobody_back(window: MainWindow, example_desk: Desk) -> None:
    page = shown(window, ONE)
    preparation = preparing(page)
    preparation.editing.change(noted(preparation.editing.value, "Perdu"), "notes", "notes")
    gone = page.contract_id
    example_desk.contracts.bin([gone])
    example_desk.contracts.delete_forever([gone])
    shown(window, OTHER, Place.CLAUSE)
    assert page.contract_id == example_desk.contracts.by_reference(OTHER).id
    assert isinstance(page.section, ClauseSection)


def test_giving_up_where_nothing_was_assessed_is_nothing(window: MainWindow) -> None:
    page = shown(window, ONE, Place.FEASIBILITY)
    assert isinstance(page.section, FeasibilitySection)
    page.abandon()
    assert page.flush()
