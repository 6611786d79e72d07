"""The holder's projects at the kick-off meeting, by keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.kick_off import AxisProject, KickOff, with_lines
from facilitator_app.domain.meeting import Attendee, Meeting, MeetingKind
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.domain.review import Gap, Step, StepState, step_state
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.projects import ProjectsPage
from facilitator_app.ui.review_wizard.steps.summary import SummaryPage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key
WOOD = "mobilier-marche"


@pytest.fixture
def axes(desk: Desk) -> tuple[str, ...]:
    """The targeted axes, by id, of a contract whose kick-off is empty."""
    before = desk.kick_offs.of_contract(WOOD)
    desk.kick_offs.save(before, KickOff(id=before.id, contract_id=WOOD), "empty")
    return tuple(axis.id for axis in desk.projects.around(WOOD).axes)


def begun(desk: Desk) -> Meeting:
    meeting = desk.meetings.start(WOOD, MeetingKind.KICK_OFF, TODAY)
    here = replace(meeting, attendees=(Attendee(id="1", function="cheffe d’atelier"),))
    desk.meetings.save(meeting, here, "tick")
    return here


def on_projects(page: ReviewPage) -> ProjectsPage:
    page.rail.chosen.emit(Step.PROJECTS, True)
    step = page._pages[Step.PROJECTS]
    assert isinstance(step, ProjectsPage)
    return step


def type_line(step: ProjectsPage, part: ProjectPart, text: str) -> None:
    table = step.projects.tables[part]
    step.projects.parts.setCurrentWidget(table)
    table.view.setFocus()
    press(Key.Key_Insert)
    type_in(text)
    press(Key.Key_Return)
    press(Key.Key_Return)


def stored(page: ReviewPage) -> KickOff:
    assert page.flush()
    return page.case.desk.kick_offs.of_contract(WOOD)


def write_elsewhere(desk: Desk, axis_id: str, text: str) -> None:
    before = desk.kick_offs.of_contract(WOOD)
    project = AxisProject(id=axis_id, title="Axe", received_on=TODAY)
    line = ProjectLine(id="elsewhere", axis_id=axis_id, text=text)
    mine = tuple(known for known in before.proposed if known.axis_id == axis_id)
    desk.kick_offs.save(before, with_lines(before, project, (*mine, line)), "write")


def test_a_project_is_typed_at_the_meeting_and_kept_in_the_kick_off(
    desk: Desk, wizard: Opened, axes: tuple[str, ...]
) -> None:
    page = wizard(begun(desk).id)
    step = on_projects(page)
    assert step.projects.axes.view.hasFocus()
    lacking = [m.subject_id for m in page.case.missing() if m.gap is Gap.NO_PROJECT]
    assert lacking == list(axes)
    model = step.projects.axes.model
    assert "No project" in model.spoken(model.line_of(axes[1]), model.column_of("state"))
    type_line(step, ProjectPart.OBJECTIVE, "Réemployer 200 bureaux")
    type_line(step, ProjectPart.ACTION, "Former deux personnes")
    assert [(line.axis_id, line.text) for line in stored(page).proposed] == [
        (axes[0], "Réemployer 200 bureaux"),
        (axes[0], "Former deux personnes"),
    ]
    lacking = [m.subject_id for m in page.case.missing() if m.gap is Gap.NO_PROJECT]
    assert lacking == list(axes[1:])
    assert desk.meetings.get(page.case.meeting.id).projects == ()


def test_each_act_is_one_step_of_undo(desk: Desk, wizard: Opened, axes: tuple[str, ...]) -> None:
    page = wizard(begun(desk).id)
    step = on_projects(page)
    assert page.undo_stack is page.kick_off.undo_stack
    step.projects.axes.go_to(axes[0], "received_on", edit=True)
    type_in("20/11/2026")
    press(Key.Key_Return)
    assert page.undo_stack.count() == 1
    [project] = stored(page).projects
    assert (project.id, project.received_on.isoformat()) == (axes[0], "2026-11-20")  # type: ignore[union-attr]  # typed
    page.undo_stack.undo()
    assert stored(page).projects == ()
    page.rail.chosen.emit(Step.DECISIONS, True)
    assert page.undo_stack is page.editing.undo_stack


def test_what_is_written_elsewhere_meanwhile_is_kept_and_shown(
    desk: Desk, wizard: Opened, axes: tuple[str, ...]
) -> None:
    page = wizard(begun(desk).id)
    step = on_projects(page)
    type_line(step, ProjectPart.OBJECTIVE, "Ici")
    page.move_step(1)
    write_elsewhere(desk, axes[0], "Là-bas")
    page.move_step(-1)
    type_line(step, ProjectPart.OBJECTIVE, "Encore ici")
    all_three = ["Encore ici", "Ici", "Là-bas"]
    assert sorted(line.text for line in stored(page).proposed if line.text) == all_three
    assert sorted(row.text for row in step.projects.tables[ProjectPart.OBJECTIVE].rows() if row.text) == all_three


def test_a_change_made_elsewhere_under_the_hands_is_not_overwritten(
    desk: Desk, wizard: Opened, axes: tuple[str, ...]
) -> None:
    page = wizard(begun(desk).id)
    step = on_projects(page)
    write_elsewhere(desk, axes[0], "Là-bas")
    with messages.answering() as script:
        type_line(step, ProjectPart.OBJECTIVE, "Ici")
        assert not page.flush()
    assert script.shown
    assert [line.text for line in desk.kick_offs.of_contract(WOOD).proposed] == ["Là-bas"]
    with messages.answering():
        page._read_again()
    step = on_projects(page)
    assert [row.text for row in step.projects.tables[ProjectPart.OBJECTIVE].rows()] == ["Là-bas"]


def test_a_project_is_taken_into_the_plan_once(desk: Desk, wizard: Opened, axes: tuple[str, ...]) -> None:
    page = wizard(begun(desk).id)
    step = on_projects(page)
    type_line(step, ProjectPart.OBJECTIVE, "Réemployer 200 bureaux")
    step.projects.take.setFocus()
    with messages.answering() as script:
        press(Key.Key_Space)
    assert "is in the plan of year" in script.shown[-1]
    [plan] = desk.plans.of_contract(WOOD)
    assert "Réemployer 200 bureaux" in [o.title for o in desk.plans.get(plan.id).objectives]
    assert not step.projects.take.isEnabled()


def test_an_axis_without_project_is_gone_to_from_the_last_step(
    desk: Desk, wizard: Opened, axes: tuple[str, ...], settle: Callable[[ReviewPage], None]
) -> None:
    page = wizard(begun(desk).id)
    page.rail.chosen.emit(Step.SUMMARY, True)
    summary = page._pages[Step.SUMMARY]
    assert isinstance(summary, SummaryPage)
    found = next(m for m in page.case.missing() if m.gap is Gap.NO_PROJECT and m.subject_id == axes[-1])
    assert not found.blocking
    page.go_to(found)
    step = page._pages[Step.PROJECTS]
    assert isinstance(step, ProjectsPage)
    row = step.projects.axes.current_row()
    assert row is not None and row.axis.id == axes[-1]
    settle(page)


def test_frozen_minutes_show_what_was_heard_and_a_correction_may_take_it_over_anew(
    desk: Desk, wizard: Opened, axes: tuple[str, ...], settle: Callable[[ReviewPage], None]
) -> None:
    write_elsewhere(desk, axes[0], "Réemployer 200 bureaux")
    finished = desk.meetings.finish(begun(desk).id).meeting
    before = desk.kick_offs.of_contract(WOOD)
    desk.kick_offs.save(before, replace(before, proposed=()), "delete")

    page = wizard(finished.id)
    step = on_projects(page)
    assert step.reading.hasFocus() and not step.projects.isVisible() and not step.renew.isVisible()
    said = step.reading.toPlainText()
    assert "Réemployer 200 bureaux" in said
    assert "No project was presented for this axis." in said
    assert "Project received on 21 November 2026." in said
    assert step_state(page.case.told, page.case.plan, Step.PROJECTS) is StepState.LEFT_OPEN, "an axis had no project"

    corrected = desk.meetings.correct(finished.id, "Projets")
    page.open_meeting(corrected.id)
    step = on_projects(page)
    assert "Réemployer 200 bureaux" in step.reading.toPlainText()
    step.renew.setFocus()
    press(Key.Key_Space)
    assert "Réemployer 200 bureaux" not in step.reading.toPlainText()
    assert not step.renew.isEnabled()
    assert page.undo_stack.count() == 1
    page.undo_stack.undo()
    assert "Réemployer 200 bureaux" in step.reading.toPlainText()
    settle(page)


def test_without_axes_the_next_act_is_said(desk: Desk, wizard: Opened) -> None:
    known = desk.contracts.get(WOOD)
    bare = desk.contracts.save(
        Contract(id="bare", reference="2026-999", title="Essai", buyer_id=known.buyer_id), None, "create"
    )
    contract_id = bare.id
    page = wizard(desk.meetings.start(contract_id, MeetingKind.KICK_OFF, TODAY).id)
    step = on_projects(page)
    assert "choose the axes" in step.told.text()
    assert [m.gap for m in page.case.missing() if m.step is Step.PROJECTS] == [Gap.NO_TARGETED_AXIS]
    asked: list[tuple[str, str]] = []
    page.open_requested.connect(lambda *where: asked.append(where))
    assert step.choose.hasFocus()
    press(Key.Key_Space)
    assert asked == [("life", f"{contract_id}/preparation")]


@pytest.mark.parametrize("kind", [MeetingKind.ANNUAL_REVIEW, MeetingKind.INTERIM, MeetingKind.FINAL_REVIEW])
def test_other_meetings_have_no_projects(kind: MeetingKind, desk: Desk, wizard: Opened) -> None:
    page = wizard(desk.meetings.start("bof-marche", kind, TODAY).id)
    page.move_step(1)
    assert page.step is not Step.PROJECTS
    with pytest.raises(KeyError):
        page.rail.button(Step.PROJECTS)
