"""The kick-off: which axes are targeted, where each project stands, what is missing, and the plan that grows out."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.kick_off import (
    AxisProject,
    KickOff,
    KickOffGap,
    ProjectState,
    lacking,
    plan_with,
    presented,
    standings,
    targeted_axes,
    with_lines,
    with_project,
)
from facilitator_app.domain.meeting import Attendee
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, Axis, AxisFamily, Objective, Plan, Resource, ResourceKind
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.project_line import ProjectLine, ProjectPart

DAY = dt.date(2026, 11, 21)
CONTRACT = Contract(id="c", axes=("Santé au travail", " ", "Égalité", "Santé au travail"))
PREPARED = Preparation(
    id="preparation:c",
    contract_id="c",
    axes=(
        TargetedAxis(id="x1", title="Recrutement", tied_to_social_clause=True),
        TargetedAxis(id="x2", title="Bien-être", put_off=True, put_off_because="Trop complexe"),
        TargetedAxis(id="x3", title="Déchets", family=AxisFamily.ENVIRONMENTAL),
    ),
)
PLAN = Plan(
    id="p",
    contract_id="c",
    year=1,
    starts_on=DAY,
    ends_on=DAY,
    axes=(Axis(id="plan-axis", title="recrutement  "), Axis(id="egalite", title="Égalité")),
)
AXES = targeted_axes(PREPARED, CONTRACT)
LINES = (
    ProjectLine(id="l1", axis_id="x1", text="500 heures", measure="Heures par an"),
    ProjectLine(id="l2", axis_id="x1", part=ProjectPart.ACTION, text="Recruter", who="Responsable RH", due=DAY),
    ProjectLine(
        id="l3",
        axis_id="x1",
        part=ProjectPart.RESOURCE,
        text="Un tuteur",
        kind=ResourceKind.TIME,
        quantity="1 jour par semaine",
    ),
    ProjectLine(id="l4", axis_id="x1", part=ProjectPart.RESOURCE, text="  "),
)
RECEIVED = with_lines(
    KickOff(id="k", contract_id="c"), AxisProject(id="x1", title="Recrutement", sent_on=DAY, received_on=DAY), LINES
)


def test_axes_put_off_are_not_targeted() -> None:
    assert [axis.id for axis in AXES] == ["x1", "x3"]


def test_without_a_preparation_the_contract_names_the_axes() -> None:
    found = targeted_axes(Preparation(id="preparation:c", contract_id="c"), CONTRACT, [PLAN])
    assert [axis.title for axis in found] == ["Santé au travail", "Égalité"]
    assert targeted_axes(None, CONTRACT) == found


def test_an_axis_known_by_its_title_keeps_its_id() -> None:
    [axis] = targeted_axes(None, Contract(id="c", axes=("Santé  au travail",)))
    [again] = targeted_axes(None, Contract(id="c", axes=("santé au Travail",)))
    assert axis.id == again.id


def test_without_either_the_first_plan_names_the_axes() -> None:
    later = replace(PLAN, id="q", year=2, axes=(Axis(id="other", title="Autre"),))
    found = targeted_axes(None, Contract(id="c"), [later, PLAN])
    assert [axis.title for axis in found] == ["recrutement  ", "Égalité"]


@pytest.mark.parametrize(
    ("project", "state"),
    [
        (AxisProject(id="x1"), ProjectState.NOT_ASKED),
        (AxisProject(id="x1", sent_on=DAY), ProjectState.ASKED),
        (AxisProject(id="x1", received_on=DAY), ProjectState.RECEIVED),
    ],
)
def test_which_axes_have_their_project_is_told(project: AxisProject, state: ProjectState) -> None:
    told = standings(with_project(KickOff(id="k", contract_id="c"), project), AXES)
    assert [standing.state for standing in told] == [state, ProjectState.NOT_ASKED]


def test_what_is_written_down_of_a_project_was_presented_even_without_its_day() -> None:
    undated = replace(RECEIVED, projects=(AxisProject(id="x1", sent_on=DAY),))
    assert [standing.state for standing in standings(undated, AXES)] == [ProjectState.RECEIVED, ProjectState.NOT_ASKED]
    blank = replace(undated, proposed=(ProjectLine(id="l", axis_id="x1", text=" "),))
    assert standings(blank, AXES)[0].state is ProjectState.ASKED


def test_a_meeting_hears_each_axis_with_what_is_said_of_it() -> None:
    first, second = presented(standings(RECEIVED, AXES))
    assert (first.id, first.title, first.received_on, first.there) == ("x1", AXES[0].title.strip(), DAY, True)
    assert first.lines == tuple(line for line in LINES if line.text.strip())
    assert len(first.lines) < len(LINES)
    assert (second.id, second.lines, second.there) == ("x3", (), False)


def test_a_project_in_the_plan_is_taken() -> None:
    after = plan_with(PLAN, standings(RECEIVED, AXES)[0], "new")
    [standing, _] = standings(RECEIVED, AXES, [after])
    assert standing.state is ProjectState.TAKEN
    assert standing.left_out == ()
    more = replace(RECEIVED, proposed=(*RECEIVED.proposed, ProjectLine(id="l9", axis_id="x1", text="Former")))
    [standing, _] = standings(more, AXES, [after])
    assert [line.id for line in standing.left_out] == ["l9"]
    assert [found.gap for found in lacking(more, [standing]) if found.axis_id] == [KickOffGap.NOT_TAKEN]


def test_a_project_is_found_again_by_its_title() -> None:
    named = targeted_axes(None, Contract(id="c", axes=("recrutement",)))
    [standing] = standings(RECEIVED, named)
    assert (standing.state, standing.project.id, len(standing.lines)) == (ProjectState.RECEIVED, "x1", 4)


def test_a_project_whose_axis_is_gone_is_still_told() -> None:
    told = standings(RECEIVED, AXES[1:])
    assert [(standing.axis.title, standing.targeted) for standing in told] == [
        ("Déchets", True),
        ("Recrutement", False),
    ]
    assert not any(found.axis_id == "x1" for found in lacking(RECEIVED, told))
    bare = with_project(KickOff(id="k", contract_id="c"), AxisProject(id="x1", title="Recrutement", sent_on=DAY))
    assert len(standings(bare, AXES[1:])) == 1


def test_what_the_convening_lacks() -> None:
    empty = KickOff(id="k", contract_id="c")
    assert {found.gap for found in lacking(empty, ())} == {
        KickOffGap.NO_AXIS,
        KickOffGap.NO_DATE,
        KickOffGap.NO_PLACE,
        KickOffGap.NOBODY_OF_HOLDER,
        KickOffGap.NOBODY_OF_BUYER,
        KickOffGap.NO_FACILITATOR,
        KickOffGap.LETTER_NOT_SENT,
    }
    people = (Party.HOLDER, Party.BUYER, Party.FACILITATOR)
    whole = replace(
        empty,
        meeting_on=DAY,
        link="https://visio.example/1",
        letter_on=DAY,
        attendees=tuple(Attendee(id=party, party=party, function="Responsable") for party in people),
    )
    told = standings(whole, AXES)
    assert {found.gap for found in lacking(whole, told)} == {KickOffGap.SHEET_NOT_SENT}
    empty_lines = replace(whole, attendees=tuple(Attendee(id=party, party=party) for party in people))
    assert KickOffGap.NO_FACILITATOR in {found.gap for found in lacking(empty_lines, told)}, "an empty line is nobody"
    late = lacking(whole, told, deadline=DAY - dt.timedelta(days=1))
    assert late[0].gap is KickOffGap.AFTER_DEADLINE
    assert lacking(whole, told, deadline=DAY)[0].gap is KickOffGap.SHEET_NOT_SENT


def test_a_project_holds_objectives_actions_and_resources() -> None:
    thin = with_lines(RECEIVED, RECEIVED.projects[0], LINES[:1])
    found = [f.gap for f in lacking(thin, standings(thin, AXES)) if f.axis_id == "x1"]
    assert found == [KickOffGap.NO_ACTION, KickOffGap.NO_RESOURCE, KickOffGap.NOT_TAKEN]


def test_the_plan_grows_out_of_the_project() -> None:
    after = plan_with(PLAN, standings(RECEIVED, AXES)[0], "new")
    assert after.axes == PLAN.axes
    [objective] = after.objectives
    assert (objective.id, objective.axis_id, objective.title, objective.note) == ("l1", "plan-axis", "500 heures", "")
    [indicator] = after.indicators
    assert (indicator.objective_id, indicator.name, indicator.supplier) == ("l1", "Heures par an", Party.HOLDER)
    assert (indicator.target, indicator.values) == (None, ())
    assert not objective.perimeter_confirmed
    [action] = after.actions
    assert (action.title, action.objective_ids, action.responsible, action.due) == (
        "Recruter",
        ("l1",),
        "Responsable RH",
        DAY,
    )
    [resource] = after.resources
    assert (resource.axis_id, resource.kind, resource.description) == (
        "plan-axis",
        ResourceKind.TIME,
        "Un tuteur, 1 jour par semaine",
    )


def test_an_action_serves_the_objectives_of_its_project_else_the_axis_s_first() -> None:
    others = (Objective(id="o1", axis_id="plan-axis"), Objective(id="o2", axis_id="plan-axis"))
    standing = standings(RECEIVED, AXES)[0]
    after = plan_with(replace(PLAN, objectives=others), standing, "new")
    assert after.actions[0].objective_ids == ("l1",)

    bare = with_lines(RECEIVED, RECEIVED.projects[0], LINES[1:])
    after = plan_with(replace(PLAN, objectives=others), standings(bare, AXES)[0], "new")
    assert after.actions[0].objective_ids == ("o1",)


def test_an_objective_without_a_way_of_measuring_brings_no_indicator() -> None:
    bare = with_lines(RECEIVED, RECEIVED.projects[0], (replace(LINES[0], measure=" "),))
    after = plan_with(PLAN, standings(bare, AXES)[0], "new")
    assert (len(after.objectives), after.indicators) == (1, ())


def test_what_a_project_taken_still_lacks_is_told_until_the_plan_has_it() -> None:
    thin = with_lines(RECEIVED, RECEIVED.projects[0], LINES[:1])
    after = plan_with(PLAN, standings(thin, AXES)[0], "new")
    standing = standings(thin, AXES, [after])[0]
    assert standing.state is ProjectState.TAKEN
    found = [f.gap for f in lacking(thin, [standing]) if f.axis_id]
    assert found == [KickOffGap.NO_ACTION, KickOffGap.NO_RESOURCE]
    completed = replace(
        after,
        actions=(Action(id="a", objective_ids=("l1",)),),
        resources=(Resource(id="r", axis_id="plan-axis"),),
    )
    assert [f for f in lacking(thin, standings(thin, AXES, [completed])) if f.axis_id == "x1"] == []


def test_a_project_is_never_put_in_twice() -> None:
    standing = standings(RECEIVED, AXES)[0]
    after = plan_with(PLAN, standing, "new")
    assert plan_with(after, standing, "other") == after


def test_an_axis_the_plan_lacks_is_added() -> None:
    lines = (ProjectLine(id="l5", axis_id="x3", part=ProjectPart.ACTION, text="Peser les déchets"),)
    kick_off = with_lines(RECEIVED, AxisProject(id="x3"), lines)
    after = plan_with(PLAN, standings(kick_off, AXES)[1], "new")
    assert after.axes[-1] == Axis(id="new", title="Déchets", family=AxisFamily.ENVIRONMENTAL)
    assert after.actions[0].objective_ids == ()
