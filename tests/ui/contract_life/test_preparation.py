"""Axes, terms and penalties by keyboard, each keystroke kept, each act undone by name."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.clause import Table
from facilitator_app.domain.clause_gaps import ClauseLack
from facilitator_app.domain.plan import AxisFamily
from facilitator_app.domain.preparation import (
    ADVERSARIAL_DAYS,
    Article,
    CapUnit,
    Force,
    Penalty,
    PenaltyUnit,
    Preparation,
    TargetedAxis,
)
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.preparation import PreparationSection
from facilitator_app.ui.contract_life.preparation_tabs.axes import with_axes
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.language import speak
from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from tests.ui.contract_life.gloves import GLOVES, with_gloves
from tests.ui.review_wizard.keyboard import CONTROL, press, type_in

Key = Qt.Key


@pytest.fixture
def life_desk(empty_desk: Desk) -> Desk:
    """A desk with one contract that nothing has been prepared for."""
    return with_gloves(empty_desk)


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, life_desk: Desk, shell_settings: Settings, shell_worker: Worker
) -> Iterator[ContractLifePage]:
    """The life of a contract that has no plan yet, at its preparation, in French words."""
    words = words_for("fr")
    speak(qapp, "fr")
    life_desk.speak(words)
    made = ContractLifePage(life_desk, words, shell_settings, shell_worker)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_contract(GLOVES, Place.PREPARATION)
    yield made
    made.flush()


@pytest.fixture
def section(page: ContractLifePage) -> PreparationSection:
    """The section in front."""
    assert isinstance(page.section, PreparationSection)
    return page.section


def stored(desk: Desk) -> Preparation:
    return desk.preparations.of_contract(GLOVES)


def test_an_axis_of_ones_own_is_typed_and_taken_back(section: PreparationSection, life_desk: Desk) -> None:
    section.focus_first()
    press(Key.Key_Insert)
    type_in("Usure des gants")
    section.flush()
    assert [axis.title for axis in stored(life_desk).axes] == ["Usure des gants"]
    assert section.tabs.tabText(0) == "Axes 1"
    # Nobody has said what it is about, and the words do not tell.
    assert stored(life_desk).axes[0].family is AxisFamily.UNSAID
    table = section.axes.table.model
    assert table.cell(0, table.column_of("family")).lacking == "à préciser"

    section.editing.undo_stack.undo()
    section.editing.undo_stack.undo()
    assert stored(life_desk).axes == ()


def test_the_family_of_an_axis_is_told_by_its_words_or_chosen(section: PreparationSection, life_desk: Desk) -> None:
    section.focus_first()
    press(Key.Key_Insert)
    type_in("Produits Égalim")
    section.flush()
    assert stored(life_desk).axes[0].family is AxisFamily.ENVIRONMENTAL
    table = section.axes.table.model
    assert table.cell(0, table.column_of("family")).text == "Environnemental"


def test_an_axis_put_off_wants_its_reason(section: PreparationSection, life_desk: Desk) -> None:
    section.axes.table.add()
    type_in("Consigne")
    [axis] = section.editing.value.axes
    section.axes.table.go_to(axis.id, "put_off")
    press(Key.Key_Space)
    section.flush()
    assert stored(life_desk).axes[0].put_off
    line, column = section.axes.table.model.line_of(axis.id), section.axes.table.model.column_of("put_off_because")
    assert section.axes.table.model.cell(line, column).lacking == "motif à donner"
    assert section.tabs.tabText(0) == "Axes 0, 1 différé"


def test_axes_come_from_the_library_with_what_is_expected(
    section: PreparationSection, life_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tick(dialog: LibraryDialog) -> QDialog.DialogCode:
        axis = dialog.tree.topLevelItem(0)
        assert axis is not None
        first = axis.child(0)
        assert first is not None
        assert first.childCount() == 0
        first.setCheckState(0, Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LibraryDialog, "exec", tick)
    section.axes.from_library.setFocus()
    press(Key.Key_Space)
    [axis] = stored(life_desk).axes
    known = life_desk.library.shipped("fr").axes[0]
    assert (axis.title, axis.tied_to_social_clause) == (known.title, True)
    assert axis.expected == known.objectives[0].title


def test_several_objectives_of_the_library_are_the_lines_of_a_list(
    section: PreparationSection, life_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tick(dialog: LibraryDialog) -> QDialog.DialogCode:
        axis = dialog.tree.topLevelItem(0)
        assert axis is not None
        for number in (0, 1):
            child = axis.child(number)
            assert child is not None
            child.setCheckState(0, Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LibraryDialog, "exec", tick)
    for _twice in range(2):
        section.axes.add_from_library()
    [axis] = stored(life_desk).axes
    titles = [o.title for o in life_desk.library.shipped("fr").axes[0].objectives[:2]]
    assert axis.expected == f"– {titles[0]}\n– {titles[1]}"


def test_the_contracts_axes_are_taken_over_once(section: PreparationSection, life_desk: Desk) -> None:
    named = life_desk.contracts.get(GLOVES).axes
    section.axes.from_contract.setFocus()
    press(Key.Key_Space)
    assert tuple(axis.title for axis in stored(life_desk).axes) == named
    assert section.axes.from_contract.isHidden()


def test_an_axis_there_already_is_completed_not_doubled() -> None:
    present = (TargetedAxis(id="a", title="Santé", expected="Prévenir"),)
    [axis] = with_axes(present, (TargetedAxis(id="b", title="SANTÉ", expected="prévenir\nFormer"),))
    assert (axis.id, axis.expected) == ("a", "Prévenir\n– Former")
    [again] = with_axes((axis,), (TargetedAxis(id="c", title="Santé", expected="– Prévenir\n– former"),))
    assert again == axis


def test_a_penalty_is_typed_cell_by_cell(section: PreparationSection, life_desk: Desk) -> None:
    section.step_tab(-1)
    press(Key.Key_Insert)
    type_in("Bilan en retard")
    press(Key.Key_Tab)
    type_in("150,5")
    press(Key.Key_Tab)
    section.flush()
    [penalty] = stored(life_desk).penalties
    assert (penalty.event, penalty.amount, penalty.unit) == (
        "Bilan en retard",
        Decimal("150.5"),
        PenaltyUnit.EUROS_PER_EVENT,
    )
    assert penalty.adversarial_days == ADVERSARIAL_DAYS
    assert section.tabs.tabText(2) == "Pénalités 1"


def test_a_cap_above_the_whole_contract_is_in_euros_or_questioned(section: PreparationSection) -> None:
    section.step_tab(-1)
    press(Key.Key_Insert)
    type_in("Absence au bilan")
    table = section.penalties.table
    table.go_to(table.current_id(), "cap", edit=True)
    type_in("2000")
    press(Key.Key_Tab)
    [penalty] = section.editing.value.penalties
    assert penalty.cap_unit is CapUnit.EUROS

    percent = replace(penalty, cap_unit=CapUnit.PERCENT_OF_CONTRACT)
    section.editing.change(replace(section.editing.value, penalties=(percent,)), "change a penalty")
    model = table.model
    said = model.spoken(model.line_of(penalty.id), model.column_of("cap"))
    assert "À surveiller" in said or "To watch" in said
    assert ClauseLack.PENALTY_CAP_ABOVE_WHOLE in [gap.lack for gap in section.desk.clauses.gaps(section.editing.value)]


def test_a_penalty_left_empty_counts_as_nothing_and_goes(section: PreparationSection, life_desk: Desk) -> None:
    section.step_tab(-1)
    press(Key.Key_Insert)
    type_in("Absence au bilan")
    lacking = section.standing.text()
    table = section.penalties.table
    table.go_to(table.current_id(), "adversarial_days", edit=True)
    press(Key.Key_Return)
    assert len(section.editing.value.penalties) == 2
    assert section.tabs.tabText(2) == "Pénalités 1"
    assert section.standing.text() == lacking
    section.flush()
    assert [penalty.event for penalty in stored(life_desk).penalties] == ["Absence au bilan"]
    assert len(table.rows()) == 1


def test_an_empty_penalty_kept_by_an_older_program_goes(section: PreparationSection, life_desk: Desk) -> None:
    before = section.editing.value
    section.editing.change(replace(before, penalties=(Penalty(id="x"),)), "add a penalty")
    assert ClauseLack.NO_PENALTY in [gap.lack for gap in section.desk.clauses.gaps(section.editing.value)]
    section.flush()
    assert stored(life_desk).penalties == ()


def test_after_a_click_on_its_tab_the_table_takes_the_keys(
    section: PreparationSection, life_desk: Desk, qtbot: QtBot
) -> None:
    bar = section.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(2).center())
    qtbot.waitUntil(section.penalties.table.view.hasFocus)
    press(Key.Key_Insert)
    type_in("Absence au bilan")
    section.flush()
    assert [penalty.event for penalty in stored(life_desk).penalties] == ["Absence au bilan"]


def test_what_the_social_clause_asks_for_is_typed_under_the_axes_tied_to_it(
    section: PreparationSection, life_desk: Desk
) -> None:
    assert not section.axes.tied.isVisible()
    axis = TargetedAxis(id="a", title="Recrutement", tied_to_social_clause=True)
    section.editing.change(replace(section.editing.value, axes=(axis,)), "add an axis")
    assert section.axes.tied.isVisible()
    section.go_to("terms")
    section.go_to("terms/social_clause")
    assert section.axes.social_clause.editor.hasFocus()
    type_in("article 7, 1200 heures")
    section.flush()
    assert stored(life_desk).social_clause == "article 7, 1200 heures"
    article = {found.article: found for found in life_desk.clauses.composed(stored(life_desk))}[Article.AXES]
    assert any("article 7, 1200 heures" in block.text for block in article.blocks if not isinstance(block, Table))


def test_terms_are_kept_while_typing(section: PreparationSection, life_desk: Desk, qtbot: QtBot) -> None:
    section.step_tab(1)
    section.terms.focus_on("plan_months")
    type_in("2")
    section.terms.focus_on("governance")
    type_in("Un comité.")
    qtbot.waitUntil(lambda: stored(life_desk).terms.governance == "Un comité.")
    assert stored(life_desk).terms.plan_months == 2
    section.terms.focus_on("force")
    press(Key.Key_Up)
    section.flush()
    assert stored(life_desk).terms.force is Force.OBLIGATION


def test_cadence_is_told_and_changed_in_the_contract_form(section: PreparationSection, qtbot: QtBot) -> None:
    section.go_to("terms")
    assert "Bilan semestriel\u00a0: non prévu" in section.terms.cadence.text()
    with qtbot.waitSignal(section.open_requested) as asked:
        section.terms.to_contract.setFocus()
        press(Key.Key_Space)
    assert asked.args == ["contract", GLOVES]


def test_tabs_are_changed_by_keys_and_places_are_gone_to(section: PreparationSection) -> None:
    section.focus_first()
    press(Key.Key_PageDown, CONTROL)
    assert section.tabs.currentWidget() is section.terms
    assert section.terms.fields["force"].editor.hasFocus()
    section.go_to("penalties")
    assert section.penalties.table.view.hasFocus()
    section.go_to("terms/evidence")
    assert section.terms.fields["evidence"].editor.hasFocus()


def test_what_is_missing_is_counted_and_the_clause_a_key_away(
    page: ContractLifePage, section: PreparationSection
) -> None:
    assert section.standing.text() == "Il manque 8 éléments à la clause."
    section.to_clause.setFocus()
    press(Key.Key_Space)
    assert page.rail.button(Place.CLAUSE).isChecked()


def test_what_is_missing_is_listed_and_led_to(section: PreparationSection, qtbot: QtBot) -> None:
    menu = section.lacks.menu()
    texts = [action.text() for action in menu.actions()]
    assert len(texts) == 8
    evidence = next(n for n, text in enumerate(texts) if "Les justificatifs" in text)
    menu.actions()[evidence].trigger()
    qtbot.waitUntil(section.terms.fields["evidence"].editor.hasFocus)
    assert section.tabs.currentWidget() is section.terms


def test_no_break_spaces_that_are_typed_stay(section: PreparationSection, life_desk: Desk) -> None:
    section.go_to("terms/sharing")
    type_in("Moitié")
    type_in("\u00a0:\u202f!")
    section.flush()
    assert stored(life_desk).terms.sharing.endswith("\u00a0:\u202f!")


def test_everything_that_takes_the_focus_has_a_name(section: PreparationSection) -> None:
    for index in range(section.tabs.count()):
        section.tabs.setCurrentIndex(index)
        for widget in section.findChildren(QWidget):
            policy = getattr(widget, "focusPolicy", None)
            if policy is not None and widget.isVisible() and policy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_leading_to_a_term_shows_it_wherever_fields_have_grown(
    qtbot: QtBot, page: ContractLifePage, section: PreparationSection, life_desk: Desk
) -> None:
    terms = section.editing.value.terms
    long = "\n".join(["Une ligne"] * 8)
    grown = replace(terms, monitoring=long, control=long, evidence=long, governance=long, sharing=long)
    section.editing.change(replace(section.editing.value, terms=grown), "terms")
    section.go_to("terms/notes")
    notes = section.terms.fields["notes"]
    qtbot.waitUntil(lambda: notes.visibleRegion().boundingRect().height() == notes.height() > 0)
    type_in("Reprendre la clause")
    section.flush()
    assert stored(life_desk).notes == "Reprendre la clause"


def test_axes_of_the_assessment_are_taken_over(page: ContractLifePage, life_desk: Desk) -> None:
    section = page.section
    assert isinstance(section, PreparationSection)
    assert section.axes.from_assessment.isHidden()
    begun = life_desk.feasibilities.begin(GLOVES)
    life_desk.feasibilities.save(begun, replace(begun, axes=("Eau de lavage", "")), "axes")
    page.refresh()
    assert not section.axes.from_assessment.isHidden()
    section.axes.from_assessment.click()
    assert "Eau de lavage" in [axis.title for axis in section.editing.value.axes]
    assert section.editing.undo_stack.undoText() == "reprendre les axes de l’évaluation"
    assert section.axes.from_assessment.isHidden()
