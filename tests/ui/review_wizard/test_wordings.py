"""Wordings pointed out in what is said and decided at a meeting: told, reworded, kept; never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.kick_off import AxisProject, with_lines
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.meeting import Decision, Exchange, Fate, Meeting, MeetingKind, Proposal
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.domain.review import Step
from facilitator_app.domain.wording import WordingRule, check_meeting
from facilitator_app.services.desk import Desk
from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.agreement import AgreementPage
from facilitator_app.ui.review_wizard.steps.decisions import DecisionsPage
from facilitator_app.ui.review_wizard.steps.exchanges import ExchangesPage
from facilitator_app.ui.review_wizard.steps.projects import ProjectsPage
from facilitator_app.ui.review_wizard.steps.value import ValuePage
from facilitator_app.ui.wording.dialog import WordingDialog
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY, WORDS
from tests.ui.review_wizard.test_projects import WOOD, axes, begun

OPEN_REVIEW = "papier-bilan-1"
FROZEN = "bof-bilan-2"
WIDE = "Former tous les salariés de l’entreprise"

__all__ = ["axes"]


def worded(meeting: Meeting) -> Meeting:
    """The meeting with one wording to look at of each kind of line."""
    return replace(
        meeting,
        decisions=(Decision(id="d", text=WIDE),),
        exchanges=(Exchange(id="e", text="Acheter aux producteurs locaux"),),
        proposals=(Proposal(id="p", text="Rien", fate=Fate.REFUSED, reason="Baisse de 20 %."),),
        highlights="Merci à Mme Martin.",
    )


@pytest.fixture
def page(wizard: Opened, desk: Desk) -> ReviewPage:
    """The wizard on an open review that has four wordings to look at."""
    before = desk.meetings.get(OPEN_REVIEW)
    desk.meetings.save(before, worded(before), "word")
    return wizard(OPEN_REVIEW)


def listed(page: ReviewPage, qtbot: QtBot) -> WordingDialog:
    dialog = WordingDialog(page.wordings.acts(), WORDS, page)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def underlined(field: LongTextField) -> list[str]:
    """The words underlined in an editor."""
    block = field.text.document().firstBlock()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    found = [f for f in block.layout().formats() if f.format.underlineStyle() is wave]
    return [block.text()[f.start : f.start + f.length] for f in found]


def test_the_sign_counts_when_the_keys_pause(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.wordings.sign.isVisible)
    assert page.wordings.sign.accessibleName().startswith("4 wording")


def test_nothing_is_in_sight_where_nothing_is_pointed_out(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page.wordings.sign.count()
    assert page.wordings.sign.isHidden()


def test_each_kind_of_line_is_reworded_and_that_is_undone(page: ReviewPage, qtbot: QtBot) -> None:
    dialog = listed(page, qtbot)
    rules = []
    while dialog.finding is not None:
        rules.append(dialog.finding.rule)
        dialog.instead.text.setPlainText("Autrement")
        dialog.apply.click()
    assert rules == [
        WordingRule.COMPANY_WIDE,
        WordingRule.LOCAL_COMPANY,
        WordingRule.PERCENTAGE_WITHOUT_BASE,
        WordingRule.BENEFICIARY_NAMED,
    ]
    meeting = page.case.meeting
    said = (meeting.decisions[0].text, meeting.exchanges[0].text, meeting.proposals[0].reason, meeting.highlights)
    assert said == ("Autrement",) * 4
    assert meeting.proposals[0].text == "Rien"
    page.undo_stack.undo()
    assert page.case.meeting.highlights == "Merci à Mme Martin."


def test_one_is_kept_with_a_reason_and_stays_silent(page: ReviewPage, qtbot: QtBot, desk: Desk) -> None:
    dialog = listed(page, qtbot)
    QTest.keyClicks(dialog.reason.editor, "all of them work there")
    dialog.keep.click()
    page.flush()
    [kept] = desk.meetings.get(OPEN_REVIEW).dismissed
    assert kept.reason == "all of them work there"
    assert len(check_meeting(page.case.meeting)) == 3
    assert page.case.marks(WIDE) == []


@pytest.mark.parametrize(
    ("row", "step", "shown"),
    [(0, Step.DECISIONS, DecisionsPage), (1, Step.EXCHANGES, ExchangesPage), (2, Step.EXCHANGES, ExchangesPage)],
)
def test_the_line_is_shown(page: ReviewPage, qtbot: QtBot, row: int, step: Step, shown: type) -> None:
    finding = check_meeting(page.case.meeting)[row]
    page.wordings.line_wanted.emit(finding)
    assert page.step is step
    on = page._pages[step]
    assert isinstance(on, shown)
    assert [t.current_id() for t in on.tables if t.view.hasFocus()] == [finding.subject_id]


def test_what_to_remember_is_underlined_and_shown(page: ReviewPage, qtbot: QtBot) -> None:
    finding = check_meeting(page.case.meeting)[3]
    page.show_wording(finding)
    on = page._pages[Step.AGREEMENT]
    assert page.step is Step.AGREEMENT and isinstance(on, AgreementPage)
    assert on.highlights.text.hasFocus()
    assert underlined(on.highlights) == ["Mme Martin"]
    page.wordings.acts().dismiss(finding, "elle signe")
    assert underlined(on.highlights) == []
    assert page.case.meeting.highlights == "Merci à Mme Martin."


def test_tables_underline_what_is_pointed_out(page: ReviewPage) -> None:
    for step, count in ((Step.DECISIONS, 1), (Step.EXCHANGES, 2)):
        page._chosen(step, False)
        tables = page._pages[step].tables
        assert len([table for table in tables if table.description.marks is not None]) == count
        assert all(len(t.description.marks(WIDE)) == 1 for t in tables if t.description.marks is not None)


def test_the_list_opens_from_the_sign(page: ReviewPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: WordingDialog) -> int:
        dialog.list.setCurrentRow(1)
        dialog.go.click()
        return 1

    monkeypatch.setattr(WordingDialog, "exec", choose)
    page.wordings.sign.click()
    assert page.step is Step.EXCHANGES


def test_frozen_minutes_are_only_looked_at(wizard: Opened, desk: Desk, qtbot: QtBot) -> None:
    page = wizard(FROZEN)
    page.editing.open(worded(page.case.meeting))
    dialog = listed(page, qtbot)
    QTest.keyClicks(dialog.reason.editor, "no")
    assert not dialog.apply.isEnabled() and not dialog.keep.isEnabled() and dialog.go.isEnabled()
    dialog.instead.text.setPlainText("Autrement")
    before = page.case.meeting
    page.wordings.acts().rewrite(check_meeting(before)[0], "Autrement")
    assert page.case.meeting is before


def test_projects_heard_at_the_kick_off_are_looked_at_too(
    wizard: Opened, desk: Desk, qtbot: QtBot, axes: tuple[str, ...]
) -> None:
    before = desk.kick_offs.of_contract(WOOD)
    line = ProjectLine(id="pl", axis_id=axes[0], part=ProjectPart.ACTION, text=WIDE)
    typed = with_lines(before, AxisProject(id=axes[0], title="Axe"), (line,))
    desk.kick_offs.save(before, replace(typed, agenda=WIDE), "word")
    page = wizard(begun(desk).id)
    page.wordings.sign.count()
    assert page.wordings.sign.accessibleName().startswith("1 wording")
    [finding] = page.wordings.acts().find()
    page.show_wording(finding)
    assert page.step is Step.PROJECTS
    step = page._pages[Step.PROJECTS]
    assert isinstance(step, ProjectsPage)
    assert step.projects.tables[ProjectPart.ACTION].current_id() == "pl"
    dialog = listed(page, qtbot)
    dialog.instead.text.setPlainText("Autrement")
    dialog.apply.click()
    assert page.kick_off.value.proposed[0].text == "Autrement"
    page.kick_off.undo_stack.undo()
    page.wordings.acts().dismiss(finding, "all of them work there")
    page.flush()
    assert [d.reason for d in desk.kick_offs.of_contract(WOOD).dismissed] == ["all of them work there"]
    assert page.wordings.acts().find() == ()


def test_value_and_lessons_of_the_final_review_are_looked_at_too(wizard: Opened, desk: Desk, qtbot: QtBot) -> None:
    before = desk.lessons.of_contract("bof-marche")
    worded = Lessons(id=before.id, contract_id="bof-marche", essence=WIDE, lessons=(Lesson(id="l", clause=WIDE),))
    desk.lessons.save(before, worded, "word")
    page = wizard(desk.meetings.start("bof-marche", MeetingKind.FINAL_REVIEW, TODAY).id)
    essence, clause = page.wordings.acts().find()
    page.show_wording(clause)
    on = page._pages[Step.VALUE]
    assert isinstance(on, ValuePage)
    assert on.lessons.current_id() == "l"
    page.show_wording(essence)
    assert on.form.essence.text.hasFocus()
    page.wordings.acts().rewrite(essence, "Autrement")
    page.wordings.acts().dismiss(clause, "so it was meant")
    page.flush()
    kept = desk.lessons.of_contract("bof-marche")
    assert (kept.essence, [d.reason for d in kept.dismissed]) == ("Autrement", ["so it was meant"])
    assert page.wordings.acts().find() == ()
