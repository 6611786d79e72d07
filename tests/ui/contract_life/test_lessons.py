"""The lessons section by keyboard: own lessons, those of other contracts searched, taken over, copied."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.lessons import Lesson, Lessons, LessonState
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.lessons import LessonsSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.messages import MessageBar
from tests.ui.conftest import TODAY, MakeWindow
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key
BOF, OTHER = "bof-marche", "papier-marche"
CLAUSE = "Les livraisons sont regroupées le lundi."


@pytest.fixture
def shown(make_window: MakeWindow, example_desk: Desk) -> Iterator[MainWindow]:
    """The window on the example, of which two contracts have lessons: one shares an axis with BOF, one nothing."""
    for contract_id in (BOF, "net-marche", "transport-marche"):
        before = example_desk.lessons.of_contract(contract_id)
        example_desk.lessons.save(before, Lessons(id=before.id, contract_id=contract_id), "as before")
    for contract_id, lesson in (
        (OTHER, Lesson(id="p", need="Regrouper", clause=CLAUSE)),
        ("vert-marche", Lesson(id="v", need="Tondre tard", clause="La tonte attend juillet.")),
    ):
        before = example_desk.lessons.of_contract(contract_id)
        example_desk.lessons.save(before, replace(before, lessons=(lesson,)), "write")
    window = make_window(example_desk)
    yield window
    window.pages.flush()


def opened(window: MainWindow, contract_id: str, qtbot: QtBot, tab: int = 1) -> LessonsSection:
    """The lessons section of a contract, in front, with what it found: own lessons in the first tab."""
    window.show_life(contract_id, "lessons")
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    section = page.section
    assert isinstance(section, LessonsSection)
    qtbot.waitUntil(lambda: not section.worker.busy)
    section.tabs.setCurrentIndex(tab)
    return section


def needs(section: LessonsSection) -> list[str]:
    return [row.lesson.need for row in section.others.table.rows()]


def click(button: QPushButton) -> None:
    button.setFocus()
    press(Key.Key_Space)


def test_a_lesson_is_typed_in_the_table_and_saved(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot, tab=0)
    section.focus_first()
    press(Key.Key_Insert)
    type_in("Moins d’emballages")
    press(Key.Key_Tab)
    type_in("Le titulaire reprend les caisses.")
    press(Key.Key_Tab)
    section.own.view.setFocus()
    assert section.flush()
    [lesson] = shown.desk.lessons.of_contract(BOF).lessons
    assert (lesson.need, lesson.clause, lesson.state) == (
        "Moins d’emballages",
        "Le titulaire reprend les caisses.",
        LessonState.CLAUSE_PROPOSED,
    )
    model = section.own.model
    assert "Clause proposed" in model.spoken(model.line_of(lesson.id), model.column_of("state"))


def test_a_lesson_comes_from_a_meeting_and_an_axis_of_the_contract(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    columns = {column.key: column for column in section.own.description.columns}
    row = Lesson(id="x", axis="Un axe d’hier")
    meetings = [choice.text for choice in columns["meeting"].offered(row)]
    assert meetings[0] == "not said" and len(meetings) == 1 + len(shown.desk.meetings.of_contract(BOF))
    axes = [choice.value for choice in columns["axis"].offered(row)]
    assert "Réduction des externalités environnementales négatives" in axes and axes[-1] == "Un axe d’hier"


def test_lessons_of_contracts_like_it_are_found_and_searched_everywhere(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    assert needs(section) == ["Regrouper"]
    section.others.search.setFocus()
    type_in("tondre")
    assert needs(section) == []
    section.others.everywhere.setFocus()
    press(Key.Key_Space)
    assert needs(section) == ["Tondre tard"]
    assert section.others.count.text() == "1 lesson(s)"
    section.others.search.clear()
    assert needs(section) == ["Regrouper", "Tondre tard"]


def test_a_clause_is_taken_over_into_the_preparation_and_taken_back(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    click(section.others.take)
    qtbot.waitUntil(lambda: not section.worker.busy)
    assert section.notes.value().startswith(CLAUSE)
    source = shown.desk.lessons.of_contract(OTHER).lessons[0]
    assert (source.state, source.reused_in, source.reused_on) == (LessonState.REUSED, "2024-BOF-012", TODAY)
    bar = shown.findChild(MessageBar)
    assert bar is not None and "2025-PAP-008" in bar.text
    undo = bar.findChild(QPushButton, "messageAct")
    assert undo is not None
    click(undo)
    qtbot.waitUntil(lambda: not section.worker.busy)
    assert section.notes.value() == ""
    assert shown.desk.lessons.of_contract(OTHER).lessons[0].state is LessonState.CLAUSE_PROPOSED


def taken_over(window: MainWindow, qtbot: QtBot) -> tuple[LessonsSection, MessageBar]:
    """A clause was just taken over: the bar offers to take it back."""
    section = opened(window, BOF, qtbot)
    click(section.others.take)
    qtbot.waitUntil(lambda: not section.worker.busy)
    bar = window.findChild(MessageBar)
    assert bar is not None and "2025-PAP-008" in bar.text
    return section, bar


def test_undo_takes_back_nothing_but_the_clause_taken_over(shown: MainWindow, qtbot: QtBot) -> None:
    section, bar = taken_over(shown, qtbot)
    contract = shown.desk.contracts.get(BOF)
    renamed = shown.desk.contracts.save(replace(contract, nature="Autre"), contract, "change a contract")
    undo = bar.findChild(QPushButton, "messageAct")
    assert undo is not None
    click(undo)
    assert bar.text == ""
    assert shown.desk.contracts.get(BOF) == renamed
    assert shown.desk.contracts.undo_label() == "change a contract"
    assert section.notes.value().startswith(CLAUSE)


def test_undo_is_no_longer_offered_once_one_has_gone_on(shown: MainWindow, qtbot: QtBot) -> None:
    section, bar = taken_over(shown, qtbot)
    shown.show_life(BOF, "follow_up")
    assert bar.text == ""
    shown.show_life(BOF, "lessons")
    qtbot.waitUntil(lambda: not section.worker.busy)
    assert bar.text == "" and section.notes.value().startswith(CLAUSE)


def test_what_is_typed_in_the_notes_is_the_preparations(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    section.notes.setFocus()
    type_in("Voir le CCTP")
    assert section.flush()
    assert shown.desk.preparations.of_contract(BOF).notes == "Voir le CCTP"
    undo = section.undo_stack()
    assert undo is not None
    undo.undo()
    assert shown.desk.preparations.of_contract(BOF).notes == ""


def test_clauses_are_copied(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    click(section.others.copy)
    assert QApplication.clipboard().text() == CLAUSE
    section = opened(shown, OTHER, qtbot, tab=0)
    section.own.go_to("p")
    click(section.copy)
    assert QApplication.clipboard().text() == CLAUSE
    assert needs(section) == []


def test_without_a_clause_there_is_nothing_to_copy_or_to_take(shown: MainWindow, qtbot: QtBot) -> None:
    before = shown.desk.lessons.of_contract(OTHER)
    bare = replace(before.lessons[0], clause=" ", reused_on=dt.date(2026, 1, 1))
    shown.desk.lessons.save(before, replace(before, lessons=(bare,)), "write")
    section = opened(shown, BOF, qtbot)
    assert needs(section) == ["Regrouper"]
    assert not section.others.take.isEnabled() and not section.others.copy.isEnabled()


def test_a_lesson_deleted_meanwhile_is_told(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, BOF, qtbot)
    before = shown.desk.lessons.of_contract(OTHER)
    shown.desk.lessons.save(before, replace(before, lessons=()), "delete")
    with messages.answering() as script:
        click(section.others.take)
    assert script.shown == ["This lesson is no longer in its contract: search again."]


def test_before_there_is_a_plan_others_come_first(shown: MainWindow, qtbot: QtBot) -> None:
    shown.show_life("mobilier-marche", "lessons")
    page = shown.pages.current
    assert isinstance(page, ContractLifePage) and isinstance(page.section, LessonsSection)
    assert page.section.tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: not shown.worker.busy)
    shown.show_life(BOF, "lessons")
    assert page.section.tabs.currentIndex() == 0
    qtbot.waitUntil(lambda: not shown.worker.busy)


def test_controls_have_names(shown: MainWindow, qtbot: QtBot) -> None:
    from tests.ui.review_wizard.test_names import nameless

    assert nameless(opened(shown, BOF, qtbot)) == []
    shown.show_life(BOF, "final")
    assert nameless(shown.pages.current) == []
