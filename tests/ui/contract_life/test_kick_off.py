"""The kick-off, by keyboard, in the real window on the example."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from facilitator_app.domain.contract import StartMode
from facilitator_app.domain.kick_off import KickOff, ProjectState
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.domain.project_line import ProjectPart
from facilitator_app.domain.review import Step
from facilitator_app.domain.state import State
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import LetterKind, PaperKind
from facilitator_app.ui.contract_life.kick_off import KickOffSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.messages import bar_of
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.projects import ProjectsPage
from facilitator_app.words.agenda import usual_agenda
from tests.ui.conftest import MakeWindow
from tests.ui.review_wizard.keyboard import CONTROL, press, type_in

Key = Qt.Key
GREEN, SOON = "vert-marche", "bof-marche"


class Shown:
    """The section on screen, and what its desk has stored."""

    def __init__(self, window: MainWindow, contract_id: str) -> None:
        self.window, self.desk, self.contract_id = window, window.desk, contract_id
        window.show_life(contract_id, "kick_off")
        page = window.pages.current
        assert isinstance(page, ContractLifePage)
        assert isinstance(page.section, KickOffSection)
        self.page, self.section = page, page.section

    @property
    def stored(self) -> KickOff:
        """The kick-off as it is stored, with what was typed."""
        assert self.section.flush()
        return self.desk.kick_offs.of_contract(self.contract_id)

    def button(self, name: str) -> Any:
        return self.section.findChild(QWidget, name)


@pytest.fixture
def window(make_window: MakeWindow, example_desk: Desk) -> Iterator[MainWindow]:
    """The window on the example, whose kick-offs and preparations are empty."""
    for contract_id in (GREEN, SOON):
        kick_off = example_desk.kick_offs.of_contract(contract_id)
        example_desk.kick_offs.save(kick_off, KickOff(id=kick_off.id, contract_id=contract_id), "empty")
        prepared = example_desk.preparations.of_contract(contract_id)
        example_desk.preparations.save(prepared, replace(prepared, axes=()), "empty")
    made = make_window(example_desk)
    yield made
    made.pages.flush()


@pytest.fixture
def shown(window: MainWindow) -> Shown:
    """A contract whose kick-off has not been held, with two named axes and a draft plan."""
    return Shown(window, GREEN)


def type_project(shown: Shown) -> None:
    """The project of the first axis, typed as somebody does."""
    shown.section.tabs.setCurrentIndex(1)
    for part, text in zip(ProjectPart, ("Six cents heures", "Nommer un tuteur", "Un tuteur"), strict=True):
        table = shown.section.projects.tables[part]
        shown.section.projects.parts.setCurrentWidget(table)
        table.view.setFocus()
        press(Key.Key_Insert)
        type_in(text)
        press(Key.Key_Return)
        press(Key.Key_Return)


def test_the_convening_is_typed_and_kept(shown: Shown) -> None:
    shown.section.focus_first()
    type_in("3/12/2026")
    press(Key.Key_Tab)
    type_in("14 h 30")
    press(Key.Key_Tab)
    type_in("Salle 2")
    press(Key.Key_Tab)
    type_in("https://visio.example")
    kick_off = shown.stored
    assert (kick_off.meeting_on, kick_off.time, kick_off.place, kick_off.link) == (
        dt.date(2026, 12, 3),
        "14 h 30",
        "Salle 2",
        "https://visio.example",
    )
    shown.window.undo()
    assert shown.stored.link == ""
    shown.window.redo()
    assert shown.stored.link == "https://visio.example"


def test_a_day_after_the_deadline_is_told(shown: Shown) -> None:
    section = shown.section
    assert "by 16\u00a0novembre 2026 at the latest" in section.standing.text()
    section.focus_first()
    type_in("3/12/2026")
    press(Key.Key_Tab)
    note = section.convening.day.findChild(QLabel, "kickOffDayNote")
    assert note is not None
    assert "deadline" in note.text()
    assert "date of the meeting" not in section.standing.text()


def test_a_meeting_begun_in_time_is_not_called_late(shown: Shown) -> None:
    """A day that was only set says nothing of a meeting; of one begun only the minutes are waited for."""
    section = shown.section
    signs = [section._state]
    section.focus_first()
    type_in("12/11/2026")
    press(Key.Key_Tab)
    assert "Set for 12\u00a0novembre 2026, in time" in section.standing.text()
    assert "it is still to be held" in section.standing.text()
    signs.append(section._state)
    assert section.flush()
    shown.desk.projects.begin_meeting(shown.stored)
    section.open_contract(GREEN)
    assert "its minutes are to be finished" in section.standing.text()
    assert "To be held by" not in section.standing.text()
    assert [*signs, section._state] == [State.LATE, State.LATE, State.WATCH]


def test_an_empty_line_is_nobody_and_goes(shown: Shown) -> None:
    people = shown.section.convening.people
    before = [group.note for group in people.table.model.groups]
    people.table.view.setFocus()
    people.table.add()
    added = people.table.current_id()
    assert [group.note for group in people.table.model.groups] == before
    assert any(a.id == added for a in shown.section.case.kick_off.attendees)
    assert not any(a.id == added for a in shown.stored.attendees)


def test_the_usual_agenda_is_offered_and_may_be_changed(shown: Shown) -> None:
    convening = shown.section.convening
    axes = shown.desk.projects.around(GREEN).axes
    usual = usual_agenda(axes, shown.section.words)
    assert convening.agenda.text.placeholderText() == usual
    convening.usual.setFocus()
    press(Key.Key_Space)
    assert shown.stored.agenda == usual
    assert not convening.usual.isEnabled()
    press(Key.Key_End, CONTROL)
    type_in(" ensemble")
    assert shown.stored.agenda.endswith("ensemble")


def test_people_of_the_directory_are_ticked(shown: Shown) -> None:
    people = shown.section.convening.people
    rows = people.table.rows()
    assert {row.attendee.party for row in rows} >= {Party.BUYER, Party.HOLDER}
    first = next(row for row in rows if row.attendee.party is Party.BUYER)
    people.table.go_to(first.id, "convened")
    press(Key.Key_Space)
    [attendee] = shown.stored.attendees
    assert (attendee.party, attendee.person_id) == (Party.BUYER, first.attendee.person_id)
    assert "somebody of the buyer" not in shown.section.standing.text()
    press(Key.Key_Space)
    assert shown.stored.attendees == ()


def test_dates_of_a_project_change_its_state(shown: Shown) -> None:
    section = shown.section
    section.step_tab(1)
    table = section.projects.axes
    first, second = (s.axis.id for s in section.case.standings)
    table.go_to(first, "sent_on", edit=True)
    type_in("5/10/2026")
    press(Key.Key_Return)
    assert [p.sent_on for p in shown.stored.projects] == [dt.date(2026, 10, 5)]
    assert section.case.standings[0].state is ProjectState.ASKED
    table.go_to(second, "received_on", edit=True)
    type_in("2/11/2026")
    press(Key.Key_Return)
    assert section.case.standings[1].state is ProjectState.RECEIVED
    assert section.tabs.tabText(1).endswith("1/2")
    assert "Received" in table.model.spoken(table.model.line_of(second), table.model.column_of("state"))


def test_a_project_is_typed_and_taken_into_the_plan_once(shown: Shown) -> None:
    type_project(shown)
    section = shown.section
    assert {line.part: line.text for line in shown.stored.proposed} == {
        ProjectPart.OBJECTIVE: "Six cents heures",
        ProjectPart.ACTION: "Nommer un tuteur",
        ProjectPart.RESOURCE: "Un tuteur",
    }
    [plan] = shown.desk.plans.of_contract(GREEN)
    before = shown.desk.plans.get(plan.id)
    section.projects.take.setFocus()
    press(Key.Key_Space)
    after = shown.desk.plans.get(plan.id)
    assert len(after.axes) == len(before.axes)
    assert after.objectives[-1].title == "Six cents heures"
    assert after.actions[-1].objective_ids == (after.objectives[-1].id,)
    assert section.case.standings[0].state is ProjectState.TAKEN
    assert not section.projects.take.isEnabled()
    bar = bar_of(section)
    assert bar is not None
    bar.findChild(QWidget, "messageAct").click()  # type: ignore[union-attr]  # the bar has its act
    page = shown.window.pages.current
    assert isinstance(page, PlanEditorPage)
    assert page.case.plan.id == plan.id


def test_a_project_taken_in_part_says_what_it_lacks(shown: Shown) -> None:
    [summary] = shown.desk.plans.of_contract(GREEN)
    plan = shown.desk.plans.get(summary.id)
    shown.desk.plans.save(plan, replace(plan, objectives=(), indicators=(), actions=(), resources=()), "empty")
    shown.section.tabs.setCurrentIndex(1)
    table = shown.section.projects.tables[ProjectPart.OBJECTIVE]
    table.view.setFocus()
    press(Key.Key_Insert)
    type_in("Six cents heures")
    press(Key.Key_Tab)
    type_in("Heures par mois")
    assert shown.section.flush()
    shown.section.projects.take.click()
    plan = shown.desk.plans.get(summary.id)
    assert (plan.indicators[-1].name, plan.indicators[-1].objective_id) == ("Heures par mois", plan.objectives[-1].id)
    bar = bar_of(shown.section)
    assert bar is not None
    said = " ".join(label.text() for label in bar.findChildren(QLabel))
    assert "The project is in the plan of year 1, incomplete: no action, no resource." in said


def test_taking_without_a_draft_says_what_to_do(window: MainWindow) -> None:
    desk = window.desk
    prepared = desk.preparations.of_contract(SOON)
    desk.preparations.save(prepared, replace(prepared, axes=(TargetedAxis(id="x", title="Nouvel axe"),)), "choose")
    shown = Shown(window, SOON)
    if any(p.status == "draft" for p in desk.plans.of_contract(SOON)):
        pytest.fail("the example was meant to have no draft here")
    type_project(shown)
    shown.section.take("x")
    bar = bar_of(shown.section)
    assert bar is not None
    assert "new version" in bar.text


def test_the_letter_and_the_sheets_are_shown(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[PaperKind, LetterKind | None]] = []

    def show(_desk: Desk, _words: object, kind: PaperKind, contract_id: str, _parent: QWidget, **more: Any) -> None:
        assert contract_id == GREEN
        asked.append((kind, more.get("letter")))

    monkeypatch.setattr("facilitator_app.ui.papers.showing.show_paper", show)
    for name in ("conveningLetter", "projectSheets"):
        shown.button(name).setFocus()
        press(Key.Key_Space)
    shown.page.issue_paper()
    assert asked == [
        (PaperKind.LETTER, LetterKind.CONVENING),
        (PaperKind.PROJECT_SHEETS, None),
        (PaperKind.LETTER, LetterKind.CONVENING),
    ]


def test_the_meeting_begins_from_its_convening(shown: Shown) -> None:
    shown.section.focus_first()
    type_in("3/12/2026")
    shown.button("beginKickOff").setFocus()
    press(Key.Key_Space)
    page = shown.window.pages.current
    assert isinstance(page, ReviewPage)
    [meeting] = [m for m in shown.desk.meetings.of_contract(GREEN) if m.kind is MeetingKind.KICK_OFF]
    assert meeting.date == dt.date(2026, 12, 3)


def test_the_meeting_goes_through_the_same_projects(shown: Shown) -> None:
    type_project(shown)
    shown.button("beginKickOff").setFocus()
    press(Key.Key_Space)
    page = shown.window.pages.current
    assert isinstance(page, ReviewPage)
    page.rail.chosen.emit(Step.PROJECTS, True)
    step = page._pages[Step.PROJECTS]
    assert isinstance(step, ProjectsPage)
    assert [row.text for row in step.projects.tables[ProjectPart.OBJECTIVE].rows()] == ["Six cents heures"]
    first, second = (standing.axis.id for standing in step.case.kick_off.standings)
    step.projects.axes.go_to(second, "received_on", edit=True)
    type_in("2/11/2026")
    press(Key.Key_Return)

    # Back in the section with what was typed at the meeting; what is typed here next takes nothing away from it.
    again = Shown(shown.window, GREEN)
    again.section.tabs.setCurrentIndex(1)
    again.section.projects.axes.go_to(first, "received_on", edit=True)
    type_in("1/11/2026")
    press(Key.Key_Return)
    assert {p.id: p.received_on for p in again.stored.projects} == {
        second: dt.date(2026, 11, 2),
        first: dt.date(2026, 11, 1),
    }
    shown.window.show_meeting(page.case.meeting.id)
    assert page.step is Step.PROJECTS
    assert [s.project.received_on for s in page.case.kick_off.standings] == [
        dt.date(2026, 11, 1),
        dt.date(2026, 11, 2),
    ]
    step.projects.axes.go_to(first, "received_on")
    step.projects.take.setFocus()
    press(Key.Key_Space)
    bar = bar_of(page)
    assert bar is not None
    bar.findChild(QWidget, "messageAct").click()  # type: ignore[union-attr]  # the bar has its act
    assert isinstance(shown.window.pages.current, PlanEditorPage)


def test_a_meeting_held_is_told_and_not_begun_again(window: MainWindow) -> None:
    shown = Shown(window, SOON)
    assert "held on" in shown.section.standing.text()
    assert not shown.button("beginKickOff").isEnabled()


def test_another_contract_shows_its_own_kick_off(window: MainWindow) -> None:
    shown = Shown(window, GREEN)
    shown.section.focus_first()
    type_in("3/12/2026")
    other = Shown(window, SOON)
    assert other.section is shown.section
    assert other.section.editing.value.meeting_on is None
    again = Shown(window, GREEN)
    assert again.section.editing.value.meeting_on == dt.date(2026, 12, 3)


def test_every_control_has_a_name(shown: Shown) -> None:
    for number in range(2):
        shown.section.tabs.setCurrentIndex(number)
        for widget in shown.section.findChildren(QWidget):
            reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(shown.section)
            if not reached or isinstance(widget.parent(), QAbstractScrollArea) or widget.focusProxy() is not None:
                continue
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, widget
            assert widget.objectName(), widget


def test_the_help_line_counts_from_the_start_of_the_plan(window: MainWindow, example_desk: Desk) -> None:
    contract = example_desk.contracts.get(GREEN)
    usual = Shown(window, GREEN).section.told.text()
    assert "two months of the notification" in usual
    late = example_desk.contracts.save(replace(contract, start=StartMode.FIRST_ANNIVERSARY), contract, "late start")
    shown = Shown(window, GREEN)
    assert "two months of the first anniversary" in shown.section.told.text()
    over = example_desk.contracts.save(replace(late, duration_months=12), late, "a short one")
    assert over.notification_date is not None
    shown = Shown(window, GREEN)
    assert shown.section.standing.text().startswith("The contract ends before the plan begins")
