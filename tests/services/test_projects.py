"""The holder's projects become the joint plan, once; the meeting begins as it was convened."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.kick_off import AxisProject, KickOff, ProjectState, with_lines
from facilitator_app.domain.meeting import Attendee, Meeting, MeetingKind, Presence
from facilitator_app.domain.plan import Axis
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import Asked, PaperKind
from facilitator_app.words.words import Words

DAY = dt.date(2025, 4, 10)
WORDS = Words(language="en")


@pytest.fixture
def kick_off(desk: Desk, contract: Contract) -> KickOff:
    """Two targeted axes; the holder has sent its project for the first."""
    prepared = desk.preparations.of_contract(contract.id)
    axes = (TargetedAxis(id="x1", title="Recrutement"), TargetedAxis(id="x2", title="Santé"))
    desk.preparations.save(prepared, replace(prepared, axes=axes), "choose axes")
    empty = desk.kick_offs.of_contract(contract.id)
    lines = (
        ProjectLine(id="l1", axis_id="x1", text="500 heures", measure="Heures par an"),
        ProjectLine(id="l2", axis_id="x1", part=ProjectPart.ACTION, text="Recruter"),
        ProjectLine(id="l3", axis_id="x1", part=ProjectPart.RESOURCE, text="Un tuteur"),
    )
    received = with_lines(empty, AxisProject(id="x1", title="Recrutement", received_on=DAY), lines)
    desk.kick_offs.save(empty, received, "type the project")
    return desk.kick_offs.of_contract(contract.id)


def test_the_joint_plan_grows_out_of_the_project(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    plan = desk.projects.take(kick_off, ["x1"])
    assert [p.year for p in desk.plans.of_contract(contract.id)] == [1]
    stored = desk.plans.get(plan.id)
    assert ([a.title for a in stored.axes], [o.id for o in stored.objectives]) == (["Recrutement", "Santé"], ["l1"])
    [first, second] = desk.projects.around(contract.id).standings(kick_off)
    assert (first.state, second.state) == (ProjectState.TAKEN, ProjectState.NOT_ASKED)
    assert desk.projects.take(kick_off, ["x1", "x2"]) == stored


def test_how_an_objective_is_measured_becomes_its_indicator_once(
    desk: Desk, contract: Contract, kick_off: KickOff
) -> None:
    plan = desk.projects.take(kick_off, ["x1"])
    assert [(i.objective_id, i.name) for i in plan.indicators] == [("l1", "Heures par an")]
    assert desk.projects.take(kick_off, ["x1"]).indicators == plan.indicators
    before, last = [desk.plans.at(plan.id, change.revision) for change in desk.plans.history(plan.id)][-2:]
    assert (before.indicators, last.indicators) == ((), plan.indicators), "one change in the history takes it back"


def test_nobody_is_taken_over_from_an_empty_line(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    person, nobody = Attendee(id="a", function="Responsable RH"), Attendee(id="b")
    convened = replace(kick_off, meeting_on=DAY, attendees=(person, nobody))
    desk.kick_offs.save(kick_off, convened, "convene")
    assert [a.function for a in desk.projects.begin_meeting(convened).attendees] == ["Responsable RH"]
    interim = desk.meetings.start(contract.id, MeetingKind.INTERIM, desk.today())
    assert [a.function for a in interim.attendees] == ["Responsable RH"]


def test_an_axis_without_project_is_not_put_into_the_plan(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    draft = desk.plans.create(contract.id)
    desk.plans.save(draft, replace(draft, axes=()), "empty")
    assert [axis.title for axis in desk.projects.take(kick_off, ["x1", "x2"]).axes] == ["Recrutement"]


def test_taking_is_one_change_of_the_plan_and_comes_undone(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    draft = desk.plans.create(contract.id)
    desk.projects.take(kick_off, ["x1"])
    history = desk.plans.history(draft.id)
    assert len(history) == 2
    assert history[-1].label == "take the holder’s project into the plan"
    assert desk.plans.at(draft.id, history[0].revision) == draft
    desk.plans.save(desk.plans.get(draft.id), draft, "bring back")
    assert desk.projects.around(contract.id).standings(kick_off)[0].state is ProjectState.RECEIVED
    assert desk.projects.take(kick_off, ["x1"]).objectives


def test_the_earliest_draft_is_filled(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    first = desk.plans.create(contract.id)
    desk.plans.create(contract.id)
    assert desk.projects.take(kick_off, ["x1"]).id == first.id


def test_a_validated_plan_is_left_alone(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    draft = desk.plans.create(contract.id)
    desk.plans.validate(draft, "Plus tard", DAY)
    with pytest.raises(Problem) as caught:
        desk.projects.take(kick_off, ["x1"])
    assert caught.value.kind is ProblemKind.FROZEN
    assert desk.plans.get(draft.id).objectives == ()


def test_a_plan_that_begins_at_the_first_anniversary_is_of_year_two(
    desk: Desk, contract: Contract, kick_off: KickOff
) -> None:
    later = replace(contract, start=StartMode.FIRST_ANNIVERSARY)
    desk.contracts.save(later, contract, "start later")
    assert desk.projects.take(kick_off, ["x1"]).year == 2


def test_the_axis_of_the_plan_is_found_by_its_title(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    draft = desk.plans.create(contract.id)
    desk.plans.save(draft, replace(draft, axes=(Axis(id="own", title="RECRUTEMENT"),)), "add an axis")
    plan = desk.projects.take(kick_off, ["x1"])
    assert ([a.id for a in plan.axes], plan.objectives[0].axis_id) == (["own"], "own")


def test_the_meeting_begins_as_it_was_convened(desk: Desk, kick_off: KickOff) -> None:
    person = Attendee(id="a", function="Responsable RH", presence=Presence.PRESENT)
    convened = replace(kick_off, meeting_on=DAY, place="Salle 2", link="https://visio.example/1", attendees=(person,))
    meeting = desk.projects.begin_meeting(convened)
    assert (meeting.kind, meeting.date, meeting.place) == (
        MeetingKind.KICK_OFF,
        DAY,
        "Salle 2, https://visio.example/1",
    )
    assert [a.presence for a in meeting.attendees] == [Presence.UNSAID]
    again = desk.projects.begin_meeting(replace(convened, place="Ailleurs"))
    assert again == desk.meetings.get(meeting.id)


def test_a_meeting_held_is_not_begun_again(desk: Desk, kick_off: KickOff) -> None:
    person = Attendee(id="a", function="Responsable RH")
    meeting = desk.projects.begin_meeting(replace(kick_off, meeting_on=DAY, attendees=(person,)))
    held = replace(meeting, attendees=(replace(person, presence=Presence.PRESENT),))
    desk.meetings.save(meeting, held, "attendance")
    desk.meetings.finish(meeting.id)
    with pytest.raises(Problem) as caught:
        desk.projects.begin_meeting(kick_off)
    assert caught.value.kind is ProblemKind.FROZEN


# -- at the kick-off meeting


def held(desk: Desk, contract: Contract) -> Meeting:
    meeting = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, desk.today())
    here = replace(meeting, attendees=(Attendee(id="t", function="Chargée d’achats", presence=Presence.PRESENT),))
    desk.meetings.save(meeting, here, "tick")
    return here


def told_projects(desk: Desk, meeting: Meeting) -> list[tuple[str, int]]:
    asked = Asked(kind=PaperKind.MINUTES, contract_id=meeting.contract_id, meeting_id=meeting.id)
    content = desk.papers.prepared(asked, WORDS).content
    assert isinstance(content, Meeting)
    return [(project.title, len(project.lines)) for project in content.projects]


def test_minutes_keep_the_projects_as_the_kick_off_heard_them(
    desk: Desk, contract: Contract, kick_off: KickOff
) -> None:
    meeting = held(desk, contract)
    heard = [("Recrutement", 3), ("Santé", 0)]
    assert told_projects(desk, meeting) == heard
    assert desk.meetings.get(meeting.id).projects == ()
    finished = desk.meetings.finish(meeting.id).meeting
    issued = desk.papers.issue_minutes(meeting.id, WORDS)
    pdf = desk.papers.issued_pdf(issued.id)

    # What is written down afterwards is neither in the minutes nor in a correction of them.
    now = desk.kick_offs.of_contract(contract.id)
    desk.kick_offs.save(now, replace(now, projects=(), proposed=()), "delete")
    assert desk.meetings.get(meeting.id) == finished
    assert told_projects(desk, finished) == heard
    assert desk.papers.issue_minutes(meeting.id, WORDS) == issued
    assert desk.papers.issued_pdf(issued.id) == pdf
    corrected = desk.meetings.correct(meeting.id, "Date")
    assert told_projects(desk, corrected) == heard
    assert desk.meetings.finish(corrected.id).meeting.projects == finished.projects


def test_other_meetings_tell_no_projects(desk: Desk, contract: Contract, kick_off: KickOff) -> None:
    meeting = desk.meetings.start(contract.id, MeetingKind.ANNUAL_REVIEW, desk.today())
    assert told_projects(desk, meeting) == []
