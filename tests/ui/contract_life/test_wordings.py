"""Wordings are pointed out where people type texts before the plan and beside it."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.chapter_wording import check_chapter
from facilitator_app.domain.kick_off import AxisProject, KickOff
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.preparation import Article, ArticleText, Force, Penalty, Preparation, TargetedAxis, Terms
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.preparation import PreparationSection
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.fields.long_text import LongText
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.wording.dialog import WordingDialog
from facilitator_app.words.agenda import usual_agenda
from tests.ui.conftest import MakeWindow
from tests.ui.contract_life.gloves import GLOVES, with_gloves

WIDE = "Former tous les salariés de l’entreprise"


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("preparation", {"targetedAxes", "penalties"}),
        ("kick_off", {"project_objective", "project_action", "project_resource"}),
        ("lessons", {"lessons"}),
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


def life(make_window: MakeWindow, desk: Desk, place: str) -> ContractLifePage:
    """The page on a section of the example's canteen contract."""
    window = make_window(desk)
    window.show_life("bof-marche", place)
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    return page


def with_words(desk: Desk, contract_id: str = "bof-marche") -> None:
    """Puts a wording that leaves the perimeter into every chapter of a contract."""
    preparation = desk.preparations.of_contract(contract_id)
    worded = replace(
        preparation,
        axes=(TargetedAxis(id="a", title="Formation", expected=WIDE),),
        terms=replace(Terms(), monitoring=WIDE),
        penalties=(Penalty(id="pe", event=WIDE),),
        texts=(ArticleText(id="fr:purpose", body=WIDE),),
        dismissed=(),
    )
    desk.preparations.save(preparation, worded, "word")
    kick_off = desk.kick_offs.of_contract(contract_id)
    line = ProjectLine(id="pl", axis_id="a", part=ProjectPart.ACTION, text=WIDE)
    project = AxisProject(id="a", title="Formation")
    worded_project = replace(kick_off, agenda=WIDE, projects=(project,), proposed=(line,))
    desk.kick_offs.save(kick_off, worded_project, "word")
    register = desk.registers.of_contract(contract_id)
    breach = Breach(id="b", event=WIDE, remarks=WIDE)
    desk.registers.save(register, replace(register, proposals=(), exchanges=(), breaches=(breach,)), "word")
    lessons = desk.lessons.of_contract(contract_id)
    worded_lessons = Lessons(
        id=lessons.id, contract_id=contract_id, essence=WIDE, lessons=(Lesson(id="l", need="Need", clause=WIDE),)
    )
    desk.lessons.save(lessons, worded_lessons, "word")


@pytest.mark.parametrize(
    ("place", "count"),
    [("preparation", 4), ("clause", 4), ("kick_off", 2), ("follow_up", 2), ("final", 2), ("lessons", 2)],
)
def test_every_section_lists_what_is_pointed_out_rewords_and_dismisses_it(
    make_window: MakeWindow, example_desk: Desk, qtbot: QtBot, place: str, count: int
) -> None:
    with_words(example_desk)
    page = life(make_window, example_desk, place)
    assert page.section is not None
    acts = page.section.wording_acts()
    assert acts is not None
    assert page.wordings.isVisible()
    assert page.wordings.accessibleName().startswith(str(count))
    dialog = WordingDialog(acts, page._words, page)
    qtbot.addWidget(dialog)
    dialog.instead.text.setPlainText("Former les salariés affectés au marché")
    dialog.apply.click()
    QTest.keyClicks(dialog.reason.editor, "all of them work there")
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(acts.find()) == count - 2)
    page.section.flush()
    # Durable: the section reads the same again.
    page.open_contract("bof-marche", page._place)
    assert len(acts.find()) == count - 2
    stack = page.undo_stack
    assert stack is not None
    stack.undo()
    stack.undo()
    assert len(acts.find()) == count


@pytest.mark.parametrize("place", ["preparation", "clause", "kick_off", "follow_up", "final", "lessons"])
def test_the_list_leads_to_each_line(make_window: MakeWindow, example_desk: Desk, place: str) -> None:
    with_words(example_desk)
    page = life(make_window, example_desk, place)
    assert page.section is not None
    acts = page.section.wording_acts()
    assert acts is not None
    for finding in acts.find():
        page.show_place(Place(place))
        page.section.show_wording(finding)
        section, focused = page.section, QApplication.focusWidget()
        assert section is not None
        assert focused is not None
        assert section.isAncestorOf(focused)
        tables: list[EditableTable[Any]] = section.findChildren(EditableTable)
        rows = [t.current_row() for t in tables if t.isVisible()]
        if finding.subject_id in ("a", "pe", "pl", "b", "l"):
            assert finding.subject_id in [getattr(row, "id", "") for row in rows]
        else:
            shown = focused.toPlainText() if isinstance(focused, QPlainTextEdit) else ""
            assert shown == WIDE


def test_the_sign_counts_what_is_typed(make_window: MakeWindow, example_desk: Desk, qtbot: QtBot) -> None:
    page = life(make_window, example_desk, "preparation")
    section = page.section
    assert isinstance(section, PreparationSection)
    before = len(page._pointed_out())
    place = page.stack.geometry()
    section.go_to("terms/control")
    field = section.terms.fields["control"]
    assert isinstance(field, LongTextField)
    field.text.setPlainText(WIDE)
    qtbot.waitUntil(lambda: page.wordings.accessibleName().startswith(f"{before + 1} "))
    assert page.stack.geometry() == place
    marks = field.text.document().firstBlock().layout().formats()
    assert [(mark.start, mark.length) for mark in marks] == [(7, 33)]
    finding = next(f for f in page._pointed_out() if f.field == "control")
    acts = section.wording_acts()
    assert acts is not None
    acts.dismiss(finding, "all of them work there")
    assert not field.text.document().firstBlock().layout().formats()


@pytest.mark.parametrize("place", ["preparation", "clause", "final"])
def test_a_text_that_is_looked_at_has_room_for_its_lines(
    make_window: MakeWindow, example_desk: Desk, qtbot: QtBot, place: str
) -> None:
    page = life(make_window, example_desk, place)
    section = page.section
    assert section is not None
    for tabs in section.findChildren(QTabWidget):
        tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: any(text.isVisible() for text in section.findChildren(LongText)))
    for text in section.findChildren(LongText):
        assert not text.horizontalScrollBar().isVisible(), text.objectName()


def test_what_comes_with_the_program_is_not_pointed_out(empty_desk: Desk) -> None:
    """The articles that are shipped may be taken over into a contract as they are, and so may the usual agenda."""
    desk = with_gloves(empty_desk)
    for language in ("fr", "en"):
        words = words_for(language)
        desk.speak(words)
        for force in Force:
            preparation = Preparation(id="p", contract_id=GLOVES, terms=Terms(force=force))
            for article in Article:
                template, _variant = desk.clauses.template_for(article, preparation)
                text = ArticleText(id=f"fr:{article}", title=template.title, body=template.body)
                assert check_chapter(replace(preparation, texts=(text,))) == ()
        agenda = usual_agenda((), words)
        assert check_chapter(KickOff(id="k", contract_id="c", agenda=agenda)) == ()
