from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Dismissal, Objective
from facilitator_app.domain.wording import Finding, WordingRule, check_plan, with_rewrite
from facilitator_app.services.desk import Desk
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.wording.dialog import WordingActs, WordingDialog
from facilitator_app.ui.wording.marks import wording_marks
from facilitator_app.words.words import Words

WIDE = "Former tous les salariés de l’entreprise"


@pytest.fixture
def worded(desk: Desk, plan_id: str, page: PlanEditorPage) -> PlanEditorPage:
    """The editor on a plan one of whose objectives leaves the perimeter."""
    plan = desk.plans.get(plan_id)
    first, *others = plan.objectives
    reworded = (replace(first, title=WIDE, responsibility=Party.SHARED), *others)
    desk.plans.save(plan, replace(plan, objectives=reworded), "word")
    assert page.open_plan(plan_id)
    return page


def opened(page: PlanEditorPage, qtbot: QtBot) -> WordingDialog:
    def rewrite(finding: Finding, text: str) -> None:
        page.case.act(with_rewrite(page.case.plan, finding, text), "reword")

    def dismiss(finding: Finding, reason: str) -> None:
        kept = (*page.case.plan.dismissed, Dismissal(id=finding.key, reason=reason))
        page.case.act(replace(page.case.plan, dismissed=kept), "keep")

    dialog = WordingDialog(
        WordingActs(lambda: check_plan(page.case.plan), rewrite, dismiss), Words(language="en"), page
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def pointed_out(dialog: WordingDialog) -> list[WordingRule]:
    """The rule of the wording chosen, none where nothing is pointed out."""
    return [] if dialog.finding is None else [dialog.finding.rule]


def test_the_sign_counts_when_the_keys_pause(worded: PlanEditorPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(worded.wording.isVisible)
    assert worded.wording.accessibleName().startswith("1 wording")


def test_a_rewrite_is_taken_over_and_undone(worded: PlanEditorPage, qtbot: QtBot) -> None:
    dialog = opened(worded, qtbot)
    assert pointed_out(dialog) == [WordingRule.COMPANY_WIDE]
    dialog.instead.text.setPlainText("Former les salariés affectés au marché")
    dialog.apply.click()
    assert worded.case.plan.objectives[0].title == "Former les salariés affectés au marché"
    assert pointed_out(dialog) == []
    worded.undo_stack.undo()
    assert worded.case.plan.objectives[0].title == WIDE


def test_a_wording_is_kept_only_with_a_reason_and_then_stays_silent(worded: PlanEditorPage, qtbot: QtBot) -> None:
    dialog = opened(worded, qtbot)
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.reason.editor, "all of them work there")
    dialog.keep.click()
    [kept] = worded.case.plan.dismissed
    assert kept.reason == "all of them work there"
    assert pointed_out(dialog) == []
    worded.wording.count()
    assert worded.wording.isHidden()
    assert wording_marks(lambda: worded.case.plan.dismissed)(WIDE) == []


def test_the_line_of_a_wording_is_shown(worded: PlanEditorPage, qtbot: QtBot) -> None:
    dialog = opened(worded, qtbot)
    dialog.go.click()
    assert dialog.wanted is not None
    worded._go_to_line(dialog.wanted.subject_id, dialog.wanted.field)
    assert worded.tabs.currentWidget() is worded.objectives


def test_a_shared_cause_is_mended_by_sharing_the_responsibility(worded: PlanEditorPage, qtbot: QtBot) -> None:
    plan = worded.case.plan
    waste = Objective(id="waste", axis_id=plan.axes[0].id, title="Réduire le gaspillage", responsibility=Party.HOLDER)
    worded.case.act(replace(plan, objectives=(waste,)), "add")
    dialog = opened(worded, qtbot)
    assert dialog.instead.isHidden()
    dialog.apply.click()
    assert worded.case.plan.objectives[0].responsibility is Party.SHARED


def test_marks_point_at_the_words(worded: PlanEditorPage) -> None:
    [(start, end)] = worded.case.marks(WIDE)
    assert WIDE[start:end] == "tous les salariés de l’entreprise"
    assert list(worded.case.marks("Former les salariés affectés au marché")) == []
