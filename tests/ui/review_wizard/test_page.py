"""Meetings held with real keys: each step, the end, next year's plan, corrections, kills and resumptions."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import (
    Choice,
    Fate,
    LineKind,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Position,
    Presence,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.review import Gap, Missing, Step, steps
from facilitator_app.domain.state import State
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.ui import messages
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.review_wizard.correction import CorrectionDialog
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.indicators import IndicatorsPage
from facilitator_app.ui.review_wizard.steps.next_year import NextYearPage
from facilitator_app.ui.review_wizard.steps.summary import SummaryPage
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY, WORDS, today
from tests.ui.review_wizard.keyboard import CONTROL, focused, next_step, press, type_in

OPEN_REVIEW = "papier-bilan-1"
Key = Qt.Key


@pytest.fixture
def shown_papers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that were shown."""
    names: list[str] = []

    def run(dialog: PaperDialog) -> int:
        names.append(dialog.windowTitle())
        assert not dialog.send_button.isHidden()
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", run)
    return names


def at(page: ReviewPage) -> Step:
    """The step on screen, asked afresh each time."""
    return page.step


def to_step(page: ReviewPage, step: Step) -> None:
    page._chosen(step, True)


def test_resumes_at_the_step_it_was_left_at(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    assert at(page) is Step.INDICATORS

    next_step()
    assert at(page) is Step.ACTIONS
    assert desk.meetings.get(OPEN_REVIEW).step == Step.ACTIONS

    press(Key.Key_PageUp, CONTROL)
    assert at(page) is Step.INDICATORS


def test_what_was_last_said_stands_below_the_decision(wizard: Opened, desk: Desk) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, None)
    page = wizard(meeting.id)
    to_step(page, Step.LAST_TIME)

    model = page._pages[Step.LAST_TIME].tables[0].model
    shown = {line.row.id: model.cell(n, 0).text for n, line in enumerate(model.lines) if line.row is not None}
    followed = {f.id: f for f in meeting.followed_up}
    said = followed["bof-dec-demi-journees"]
    assert said.said_before.startswith("Une seule demi-journée")
    assert shown[said.id] == f"{said.text}\nLast time: {said.said_before}"
    assert {f.text for f in followed.values() if not f.said_before} <= set(shown.values())


def test_a_whole_annual_review_by_keyboard(wizard: Opened, desk: Desk, shown_papers: list[str], qtbot: QtBot) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, None)
    plan = desk.plans.get(meeting.plan_id)
    page = wizard(meeting.id)
    assert at(page) is Step.ATTENDANCE

    # Who is here: the date, then Space ticks the first person.
    page._chosen(Step.ATTENDANCE, True)
    type_in("21/11/2026")
    press(Key.Key_Return)
    page._pages[Step.ATTENDANCE].tables[0].view.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Home)
    press(Key.Key_Space)
    page.go_to(next(m for m in page.case.missing() if m.gap is Gap.NOBODY_OF_BUYER))
    press(Key.Key_Space)
    next_step()

    # Last time: the first letters choose what became of each.
    for _ in page.case.meeting.followed_up:
        type_in("done")
        press(Key.Key_Return)
    next_step()

    # Indicators: values, Enter leads on; a share has two parts; a worse one asks for a comment.
    indicators = page._pages[Step.INDICATORS]
    assert isinstance(indicators, IndicatorsPage)
    for indicator in indicators.indicators:
        assert indicators._current == indicator.id
        if indicator.kind == "share":
            type_in("48")
            press(Key.Key_Return)
            type_in("100")
        else:
            type_in("30")
        press(Key.Key_Return)
        if indicators._current == indicator.id and indicator is not indicators.indicators[-1]:
            type_in("Une explication")
            press(Key.Key_Return)
    if indicators.comment.isVisible() and indicators.comment.problem:
        type_in("Une explication")
    next_step()

    # Actions: the first is done, the others are confirmed as they are.
    first_action = page._pages[Step.ACTIONS].tables[0].current_id()
    type_in("done")
    press(Key.Key_Return)
    confirm = page.findChild(QPushButton, "confirmActions")
    assert isinstance(confirm, QPushButton)
    confirm.setFocus()
    press(Key.Key_Space)
    next_step()

    # Exchanges: a line under the first heading.
    press(Key.Key_Insert)
    type_in("Des tournées mieux remplies")
    press(Key.Key_Return)
    page.go_to(next(m for m in page.case.missing() if m.gap is Gap.NO_FATE))
    type_in("discussed")
    press(Key.Key_Return)
    next_step()

    # Decisions: one typed line; then the term it touches.
    type_in("Titulaire : transmettre les attestations avant le 30/11")
    press(Key.Key_Return)
    page.go_to(next(m for m in page.case.missing() if m.gap is Gap.DECISION_WITHOUT_TERM))
    type_in("none")
    press(Key.Key_Return)
    next_step()

    # Next year as it is; then agreement and the proposed date.
    next_step()
    press(Key.Key_Space)
    page.go_to(next(m for m in page.case.missing() if m.gap is Gap.NO_POSITION))
    press(Key.Key_Space)
    page.go_to(next(m for m in page.case.missing() if m.gap is Gap.NO_NEXT_MEETING))
    type_in("12/3/2027")
    next_step()
    assert at(page) is Step.SUMMARY
    assert page.case.missing() == ()

    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    qtbot.waitUntil(lambda: summary.preview.page_count > 0, timeout=30_000)
    summary.finish.setFocus()
    with messages.answering(True) as script:
        press(Key.Key_Space)

    assert "plan of year 4" in script.shown[-1]
    assert "year 3 is closed" in script.asked[0]
    held = desk.meetings.get(meeting.id)
    assert held.status is MeetingStatus.FINISHED
    assert held.date == TODAY
    assert {a.party for a in held.attendees if a.presence is Presence.PRESENT} == {Party.HOLDER, Party.BUYER}
    assert {a.presence for a in held.attendees} == {Presence.PRESENT, Presence.UNSAID}
    assert {f.outcome for f in held.followed_up} == {Outcome.DONE}
    assert held.decisions[0].who == "Titulaire"
    assert held.decisions[0].due == dt.date(2026, 11, 30)
    assert held.decisions[0].term is ContractTerm.NONE
    assert held.exchanges[0].text == "Des tournées mieux remplies"
    assert {a.position for a in held.agreements} == {Position.AGREES}
    after = desk.plans.get(plan.id)
    assert after.status is PlanStatus.CLOSED
    assert next(a for a in after.actions if a.id == first_action).status is ActionStatus.DONE
    following = desk.plans.of_contract("bof-marche")[-1]
    assert (following.year, following.status) == (4, PlanStatus.DRAFT)
    assert shown_papers == [issued.file_name for issued in desk.papers.issued("bof-marche")]
    assert page.case.read_only


def test_blocking_gaps_lead_to_their_field_instead_of_finishing(wizard: Opened, desk: Desk) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.INTERIM, None)
    page = wizard(meeting.id)
    to_step(page, Step.SUMMARY)

    page._finish()

    assert at(page) is Step.ATTENDANCE
    assert focused().objectName() == "meetingDateEdit"
    assert desk.meetings.get(meeting.id).status is MeetingStatus.OPEN


def test_rail_tells_the_state_of_each_step_in_words(wizard: Opened, desk: Desk, qtbot: QtBot) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.KICK_OFF, None)
    page = wizard(meeting.id)
    button = page.rail.button(Step.ATTENDANCE)

    assert tuple(page.rail._buttons) == steps(MeetingKind.KICK_OFF)
    assert button.state is State.LATE
    assert button.accessibleName().startswith("Present, ")

    qtbot.waitUntil(button.isVisible)
    button.setFocus()
    assert focused() is button
    press(Key.Key_Down)
    assert at(page) is Step.PROJECTS
    assert focused() is page.rail.button(Step.PROJECTS)


def test_a_status_typed_and_given_up_leaves_the_action_unanswered(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page.rail.chosen.emit(Step.ACTIONS, True)
    table = page._pages[Step.ACTIONS].tables[0]
    entries = page.editing.value.action_entries
    unanswered = next(line.row for line in table.model.lines if line.row is not None and not line.row.answered)
    table.go_to(unanswered.id, "status")
    type_in("done")
    assert page.editing.value.action_entries != entries
    press(Key.Key_Escape)
    assert page.editing.value.action_entries == entries
    for column in ("status", "comment", "new_due"):
        table.go_to(unanswered.id, column)
        press(Key.Key_Delete)
        press(Key.Key_Backspace)
        assert page.editing.value.action_entries == entries


def test_f4_opens_the_whole_line_of_the_table_at_hand(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    page.rail.chosen.emit(Step.DECISIONS, True)
    table = page._pages[Step.DECISIONS].tables[0]
    assert not table.detail_visible()
    page.toggle_detail()
    assert table.detail_visible()
    page.toggle_detail()
    assert not table.detail_visible()
    page.rail.chosen.emit(Step.SUMMARY, True)
    page.toggle_detail()


def test_a_value_that_got_worse_asks_for_a_comment_and_undo_takes_it_back(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    sheet = page._pages[Step.INDICATORS]
    assert isinstance(sheet, IndicatorsPage)
    sheet.go_to(Missing(step=Step.INDICATORS, gap=Gap.NO_VALUE, subject_id=sheet.indicators[1].id))

    type_in("2")
    assert sheet.comment.isVisible()
    assert "Less good" in sheet.comment.problem
    press(Key.Key_Return)
    assert focused() is sheet.comment.text
    type_in("Deux départs")
    page.flush()
    entry = next(e for e in desk.meetings.get(OPEN_REVIEW).indicator_entries if e.id == sheet.indicators[1].id)
    assert (entry.number, entry.comment) == (Decimal(2), "Deux départs")

    page.undo_stack.undo()
    page.undo_stack.undo()
    assert sheet.entry.number.value() is None
    assert not any(e.id == entry.id for e in desk.meetings.get(OPEN_REVIEW).indicator_entries)
    page.undo_stack.redo()
    assert sheet.entry.number.value() == Decimal(2)


def test_figures_shrink_before_a_word_of_them_is_cut(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    to_step(page, Step.INDICATORS)
    sheet = page._pages[Step.INDICATORS]
    assert isinstance(sheet, IndicatorsPage)
    tiles = (sheet.last, sheet.now, sheet.target, sheet.gap)
    for width, largest in ((1600, True), (520, False)):
        sheet.tiles.resize(width, 200)
        sheet.tiles.fit()
        [size] = {tile.value.font().pointSizeF() for tile in tiles}
        assert (size > page.font().pointSizeF() * 2) is largest
        room = width // 4
        for tile in tiles:
            words = tile.value.text().split(" ")
            assert all(tile.value.fontMetrics().horizontalAdvance(word) <= room for word in words)


def test_no_value_wants_a_reason(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    sheet = page._pages[Step.INDICATORS]
    assert isinstance(sheet, IndicatorsPage)
    first = sheet._current

    sheet.missing.setFocus()
    press(Key.Key_Space)
    assert focused().objectName() == "entryReasonEdit"
    type_in("Pesée en panne")
    press(Key.Key_Return)

    page.flush()
    entry = next(e for e in desk.meetings.get(OPEN_REVIEW).indicator_entries if e.id == first)
    assert entry.not_available == "Pesée en panne"
    assert sheet._current != first


def test_next_year_drops_with_a_reason_adds_and_takes_up(wizard: Opened, desk: Desk) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, TODAY)
    page = wizard(meeting.id)
    to_step(page, Step.NEXT_YEAR)
    step = page._pages[Step.NEXT_YEAR]
    assert isinstance(step, NextYearPage)
    lines = page.case.meeting.renewal
    objective = next(line for line in lines if line.kind is LineKind.OBJECTIVE)
    put_off = [line for line in lines if line.kind is LineKind.PUT_OFF_AXIS]

    step.table.go_to(objective.id, "choice")
    type_in("drop")
    press(Key.Key_Return)
    assert [m.subject_id for m in page.case.missing() if m.gap is Gap.DROPPED_WITHOUT_REASON] == [objective.id]
    dropped = next(line for line in page.case.meeting.renewal if line.id == objective.id)
    assert dropped.choice is Choice.DROP
    assert objective.title not in step.outlook.text.toPlainText()

    step._add(LineKind.ACTION)
    type_in("Essayer les bacs consignés")
    press(Key.Key_Return)
    if put_off:
        step.table.go_to(put_off[0].id, "choice")
        type_in("take")
        press(Key.Key_Return)
        assert put_off[0].title in step.outlook.text.toPlainText()
    page.flush()
    stored = desk.meetings.get(meeting.id).renewal
    assert any(line.choice is Choice.ADD and line.title == "Essayer les bacs consignés" for line in stored)

    step.table.go_to(lines[0].id, "choice")
    press(Key.Key_Delete)
    assert next(line for line in page.case.meeting.renewal if line.id == lines[0].id).choice is Choice.DROP


def test_a_refused_proposal_wants_its_reason(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    to_step(page, Step.EXCHANGES)
    table = page._pages[Step.EXCHANGES].tables[1]
    table.add()
    type_in("Livrer la nuit")
    press(Key.Key_Tab)
    type_in("refused")
    press(Key.Key_Return)

    lacking = next(m for m in page.case.missing() if m.gap is Gap.NO_REASON_FOR_FATE)
    assert next(p for p in page.case.meeting.proposals if p.text == "Livrer la nuit").fate is Fate.REFUSED
    page.go_to(lacking)
    type_in("Voisinage")
    press(Key.Key_Return)
    assert not [m for m in page.case.missing() if m.gap is Gap.NO_REASON_FOR_FATE]


def test_frozen_minutes_are_shown_read_only_and_corrected_in_a_new_version(
    wizard: Opened, desk: Desk, shown_papers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = wizard("bof-bilan-2")
    assert at(page) is Step.SUMMARY
    assert page.header.correct.isVisible()
    to_step(page, Step.AGREEMENT)
    before = page.case.meeting
    type_in("x")
    press(Key.Key_Space)
    assert page.case.meeting == before

    def answer(dialog: CorrectionDialog) -> int:
        dialog.accept()
        assert dialog.field.problem
        dialog.field.set_value("Erreur de date")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CorrectionDialog, "exec", answer)
    page.header.correct.click()

    corrected = page.case.meeting
    assert (corrected.version, corrected.replaces, corrected.correction_reason) == (2, "bof-bilan-2", "Erreur de date")
    assert not page.case.read_only
    with messages.answering(True):
        page._finish()
    assert desk.meetings.get("bof-bilan-2").status is MeetingStatus.SUPERSEDED
    assert desk.meetings.get(corrected.id).status is MeetingStatus.FINISHED
    assert len(shown_papers) == 1

    # The one issued is shown again, not made again.
    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    summary.open.click()
    assert shown_papers[0] == shown_papers[1]
    assert len(desk.papers.issued("bof-marche")) == 1


def test_a_decision_typed_but_not_added_is_kept(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    to_step(page, Step.DECISIONS)
    type_in("Acheteur : prévenir")

    again = wizard(OPEN_REVIEW)
    to_step(again, Step.DECISIONS)
    assert again._pages[Step.DECISIONS].findChild(type(focused()), "decisionLineEdit") is focused()
    press(Key.Key_Return)
    assert again.case.meeting.decisions[-1].who == "Acheteur"


def test_a_decision_of_both_is_kept_and_shown_under_one_name(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    to_step(page, Step.DECISIONS)
    type_in("les deux : visiter le site pour le 12/3")
    press(Key.Key_Return)
    last = page.case.meeting.decisions[-1]
    assert (last.who, last.party) == ("Both parties", Party.SHARED)

    table = page._pages[Step.DECISIONS].tables[0]
    table.go_to(last.id, "who")
    press(Key.Key_F2)
    press(Key.Key_A, CONTROL)
    type_in("ensemble")
    press(Key.Key_Return)
    to_step(page, Step.SUMMARY)
    last = desk.meetings.get(OPEN_REVIEW).decisions[-1]
    assert (last.who, last.party) == ("Both parties", Party.SHARED)


def test_an_open_meeting_can_be_deleted(wizard: Opened, desk: Desk, qtbot: QtBot) -> None:
    page = wizard(OPEN_REVIEW)
    delete = page.actions_for_menu()[-1]

    with messages.answering(True) as script, qtbot.waitSignal(page.closed):
        delete.trigger()

    assert "Delete this meeting" in script.asked[0]
    assert desk.meetings.open_meeting("papier-marche") is None


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_every_kind_of_meeting_goes_through_its_steps_without_a_plan(
    wizard: Opened, desk: Desk, kind: MeetingKind
) -> None:
    page = wizard(desk.meetings.start("gants-marche", kind, TODAY).id)

    for step in steps(kind):
        page._chosen(step, True)
        assert at(page) is step
        next_step()
    assert at(page) is Step.SUMMARY


def test_the_window_is_told_the_title_and_that_the_last_act_is_saved(wizard: Opened) -> None:
    page = wizard(OPEN_REVIEW)
    told: list[str] = []
    page.saving_changed.connect(told.append)
    assert page.title() == "2025-PAP-008 – Annual review, year 1 – 26 November 2026"
    assert page.header.findChild(QLabel, "perimeterReminder").isVisible()  # type: ignore[union-attr]  # it is there

    page._chosen(Step.ATTENDANCE, True)
    page._pages[Step.ATTENDANCE].findChild(QLineEdit, "meetingPlaceEdit").setFocus()  # type: ignore[union-attr]  # same
    type_in("!")
    page.flush()

    assert told[-1].startswith("Saved at ")
    assert page.header._saved.text() == "", "the window tells when: one time is enough"
    assert page.undo_stack.undoText() == "place"


def test_undo_says_where_an_act_of_another_step_is_seen_and_goes_there(wizard: Opened, qtbot: QtBot) -> None:
    page = wizard(OPEN_REVIEW)
    undo = page.header.findChild(QToolButton, "reviewUndo")
    assert isinstance(undo, QToolButton)
    to_step(page, Step.ATTENDANCE)
    page._pages[Step.ATTENDANCE].findChild(QLineEdit, "meetingPlaceEdit").setFocus()  # type: ignore[union-attr]  # there
    place = page.case.meeting.place
    type_in("!")
    page.flush()
    assert undo.text() == "Undo: place"

    to_step(page, Step.DECISIONS)
    page._pages[Step.DECISIONS].tables[0].add()
    to_step(page, Step.EXCHANGES)
    qtbot.waitUntil(lambda: undo.text() == "Undo at “Present”: place")
    assert page.undo_stack.count() == 1, "an empty line goes, and the act that added it"

    undo.click()
    qtbot.waitUntil(lambda: at(page) is Step.ATTENDANCE)
    assert page.case.meeting.place == place
    to_step(page, Step.DECISIONS)
    page.undo_stack.redo()
    qtbot.waitUntil(lambda: at(page) is Step.ATTENDANCE)


def test_a_value_undone_is_shown_with_its_indicator(wizard: Opened, qtbot: QtBot) -> None:
    page = wizard(OPEN_REVIEW)
    to_step(page, Step.INDICATORS)
    sheet = page._pages[Step.INDICATORS]
    assert isinstance(sheet, IndicatorsPage)
    first, *_, last = sheet.indicators
    sheet.go_to(Missing(step=Step.INDICATORS, gap=Gap.NO_VALUE, subject_id=first.id))
    type_in("7")
    sheet.go_to(Missing(step=Step.INDICATORS, gap=Gap.NO_VALUE, subject_id=last.id))
    page.undo_stack.undo()
    qtbot.waitUntil(lambda: sheet._current == first.id)


def test_a_database_open_for_reading_only_is_shown_and_left_alone(
    desk: Desk, tmp_path: Path, qtbot: QtBot, settle: Callable[[ReviewPage], None], worker: Worker
) -> None:
    desk.close()
    reading = open_desk(tmp_path / "plans.db", data_dir=tmp_path, words=WORDS, clock=today, read_only=True)
    page = ReviewPage(reading, WORDS, Settings(tmp_path / "settings.ini"), worker)
    qtbot.addWidget(page, before_close_func=settle)
    with messages.answering() as script:
        page.open_meeting(OPEN_REVIEW)
        for step in steps(MeetingKind.ANNUAL_REVIEW):
            page._chosen(step, True)
    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    assert not summary.finish.isEnabled()
    assert script.shown == []
    settle(page)
    reading.close()


def test_what_can_not_be_saved_is_not_dropped_for_another_meeting(
    wizard: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = wizard(OPEN_REVIEW)

    def full(*_: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="a.db")

    monkeypatch.setattr(desk.meetings, "save", full)
    with messages.answering(False, True) as script:
        page.editing.change(replace(page.editing.value, place="Lille"), "change place")
        page.open_meeting("bof-bilan-2")
        assert (page.editing.value.id, page.editing.value.place) == (OPEN_REVIEW, "Lille")
        page.open_meeting("bof-bilan-2")
        assert page.editing.value.id == "bof-bilan-2"
    assert len(script.asked) == 2
    monkeypatch.undo()
    assert desk.meetings.get(OPEN_REVIEW).place != "Lille"


def test_a_change_made_elsewhere_is_told_and_the_meeting_read_again(wizard: Opened, desk: Desk) -> None:
    page = wizard(OPEN_REVIEW)
    stored = desk.meetings.get(OPEN_REVIEW)
    desk.meetings.save(stored, replace(stored, place="Lille"), "elsewhere")
    bar = MessageBar(page)
    page.editing.change(replace(page.editing.value, highlights="Mine"), "change highlights")
    assert page.editing.value.highlights == "Mine"

    button = bar.findChild(QPushButton, "messageAct")
    assert isinstance(button, QPushButton)
    assert (button.text(), button.isVisibleTo(page)) == ("Read the meeting again", True)
    button.click()

    assert page.editing.trouble is None
    assert (page.editing.value.place, page.editing.value.highlights) == ("Lille", stored.highlights)
    assert QApplication.clipboard().text() == "Mine"
