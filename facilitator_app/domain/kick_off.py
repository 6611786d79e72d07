"""What leads to the joint plan: the holder convenes the kick-off and makes a project per axis (source 001 § 2.3).

The holder convenes; buyer and facilitator attend. For each axis that the contract papers target, the holder presents a
project: the objectives it can reach, the actions, the resources. The joint plan grows out of these projects.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator_app.domain.accumulation import told_accumulation
from facilitator_app.domain.axis_family import told_family
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import Attendee
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, Axis, Dismissal, Indicator, Objective, Plan, Resource
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.project_line import PresentedProject, ProjectLine, ProjectPart


class ProjectState(StrEnum):
    """Where the holder's project for an axis stands."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RECEIVED = "received"
    TAKEN = "taken"


class KickOffGap(StrEnum):
    """What the kick-off still lacks."""

    NO_AXIS = "no_axis"
    NO_DATE = "no_date"
    AFTER_DEADLINE = "after_deadline"
    NO_PLACE = "no_place"
    NOBODY_OF_HOLDER = "nobody_of_holder"
    NOBODY_OF_BUYER = "nobody_of_buyer"
    NO_FACILITATOR = "no_facilitator"
    LETTER_NOT_SENT = "letter_not_sent"
    SHEET_NOT_SENT = "sheet_not_sent"
    PROJECT_NOT_RECEIVED = "project_not_received"
    NO_OBJECTIVE = "no_objective"
    NO_ACTION = "no_action"
    NO_RESOURCE = "no_resource"
    NOT_TAKEN = "not_taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisProject:
    """The dates of the holder's project for one targeted axis. `id` is the axis's, `title` what it was called then."""

    id: str
    title: str = ""
    sent_on: dt.date | None = None
    received_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KickOff:
    """The kick-off of one contract, from convening to the projects of the holder.

    `time`, `place` and `link` are plain text. An empty `agenda` means the usual one. `letter_on` is the day the holder
    sent the convening letter, `reminded_on` the day it was reminded to.
    """

    id: str
    contract_id: str
    meeting_on: dt.date | None = None
    time: str = ""
    place: str = ""
    link: str = ""
    agenda: str = ""
    reference: str = ""
    letter_on: dt.date | None = None
    reminded_on: dt.date | None = None
    attendees: tuple[Attendee, ...] = ()
    projects: tuple[AxisProject, ...] = ()
    proposed: tuple[ProjectLine, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisStanding:
    """One targeted axis with its project. An axis no longer targeted is still told while its project says something.

    `left_out` are the proposed lines that no plan has, `planned` the parts that a plan has for the axis, whoever wrote
    them.
    """

    axis: TargetedAxis
    project: AxisProject
    state: ProjectState
    lines: tuple[ProjectLine, ...] = ()
    left_out: tuple[ProjectLine, ...] = ()
    planned: frozenset[ProjectPart] = frozenset()
    targeted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """One thing missing, and the axis it is about ("" for the convening)."""

    gap: KickOffGap
    axis_id: str = ""


def targeted_axes(
    preparation: Preparation | None, contract: Contract, plans: Iterable[Plan] = ()
) -> tuple[TargetedAxis, ...]:
    """The axes the contract papers target: those of the preparation, else of the contract, else of its first plan.

    What was put off is not targeted (domain § 2.2).
    """
    prepared = () if preparation is None else preparation.axes
    found = tuple(axis for axis in prepared if not axis.put_off and axis.title.strip())
    if found:
        return found
    plan = min(plans, key=lambda p: (p.year, p.version), default=None)
    known = {folded_title(axis.title): axis for axis in (plan.axes if plan else ())}
    named: dict[str, str] = {}
    for title in contract.axes:
        if title.strip():
            named.setdefault(folded_title(title), title.strip())
    if named:
        return tuple(_named(title, known.get(key)) for key, title in named.items())
    return tuple(_named(axis.title, axis) for axis in known.values() if axis.title.strip())


def _named(title: str, known: Axis | None) -> TargetedAxis:
    """An axis known by its title alone keeps the same id from one look to the next."""
    made = TargetedAxis(id=f"axis:{folded_title(title)}", title=title, family=told_family(title))
    if known is None:
        return made
    return replace(made, family=known.family, tied_to_social_clause=known.tied_to_social_clause)


def folded_title(title: str) -> str:
    """A title by which two axes are the same, whatever its case and blanks."""
    return " ".join(title.casefold().split())


def standings(kick_off: KickOff, axes: Iterable[TargetedAxis], plans: Iterable[Plan] = ()) -> tuple[AxisStanding, ...]:
    """Which axes have their project: state and lines per targeted axis, in the axes' order (source 001 § 2.3).

    A project begun for an axis that was named otherwise, or elsewhere, is found again by its title.
    """
    plans = tuple(plans)
    rest = {project.id: project for project in kick_off.projects}
    found = []
    for axis in axes:
        project = _project_of(axis, rest)
        rest.pop(project.id, None)
        found.append(_standing(kick_off, axis, project, plans))
    for project in rest.values():
        lost = TargetedAxis(id=project.id, title=project.title)
        standing = _standing(kick_off, lost, project, plans)
        if standing.lines or project.received_on:
            found.append(replace(standing, targeted=False))
    return tuple(found)


def _project_of(axis: TargetedAxis, projects: dict[str, AxisProject]) -> AxisProject:
    if axis.id in projects:
        return projects[axis.id]
    title = folded_title(axis.title)
    alike = (p for p in projects.values() if title and folded_title(p.title) == title)
    return next(alike, AxisProject(id=axis.id, title=axis.title))


def _standing(kick_off: KickOff, axis: TargetedAxis, project: AxisProject, plans: tuple[Plan, ...]) -> AxisStanding:
    in_plans = _ids_in(plans)
    lines = tuple(line for line in kick_off.proposed if line.axis_id == project.id)
    said = tuple(line for line in lines if line.text.strip())
    left_out = tuple(line for line in said if line.id not in in_plans)
    state = ProjectState.NOT_ASKED
    if len(left_out) < len(said):
        state = ProjectState.TAKEN
    elif said or project.received_on is not None:
        # What is written down of it has been presented, whatever way it came.
        state = ProjectState.RECEIVED
    elif project.sent_on is not None:
        state = ProjectState.ASKED
    planned = _planned(axis, plans) if state is ProjectState.TAKEN else frozenset()
    return AxisStanding(axis=axis, project=project, state=state, lines=lines, left_out=left_out, planned=planned)


def _planned(axis: TargetedAxis, plans: Iterable[Plan]) -> frozenset[ProjectPart]:
    found = set()
    for plan in plans:
        known = _axis_in(plan, axis)
        if known is None:
            continue
        objectives = {objective.id for objective in plan.objectives if objective.axis_id == known.id}
        if objectives:
            found.add(ProjectPart.OBJECTIVE)
        if any(objectives.intersection(action.objective_ids) for action in plan.actions):
            found.add(ProjectPart.ACTION)
        if any(resource.axis_id == known.id for resource in plan.resources):
            found.add(ProjectPart.RESOURCE)
    return frozenset(found)


def _axis_in(plan: Plan, targeted: TargetedAxis) -> Axis | None:
    title = folded_title(targeted.title)
    same = next((a for a in plan.axes if a.id == targeted.id), None)
    return same or next((a for a in plan.axes if title and folded_title(a.title) == title), None)


def _ids_in(plans: Iterable[Plan]) -> frozenset[str]:
    found = (line.id for plan in plans for lines in (plan.objectives, plan.actions, plan.resources) for line in lines)
    return frozenset(found)


def presented(told: Iterable[AxisStanding]) -> tuple[PresentedProject, ...]:
    """The projects as a kick-off meeting hears them, axis by axis, those of which there is nothing too."""
    return tuple(
        PresentedProject(
            id=standing.axis.id,
            title=standing.axis.title.strip(),
            received_on=standing.project.received_on,
            lines=tuple(line for line in standing.lines if line.text.strip()),
        )
        for standing in told
    )


def with_project(kick_off: KickOff, project: AxisProject) -> KickOff:
    """The kick-off with the dates of one project put in or replaced."""
    if any(p.id == project.id for p in kick_off.projects):
        return replace(kick_off, projects=tuple(project if p.id == project.id else p for p in kick_off.projects))
    return replace(kick_off, projects=(*kick_off.projects, project))


def with_lines(kick_off: KickOff, project: AxisProject, lines: tuple[ProjectLine, ...]) -> KickOff:
    """The kick-off with the lines of one project replaced; the project is kept with them, so that they are found."""
    others = tuple(line for line in kick_off.proposed if line.axis_id != project.id)
    kept = with_project(kick_off, project) if lines else kick_off
    return replace(kept, proposed=(*others, *lines))


def lacking(kick_off: KickOff, told: Iterable[AxisStanding], *, deadline: dt.date | None = None) -> tuple[Lacking, ...]:
    """What the convening and each project still lack, in the order in which they are done.

    `deadline` is the last day to hold the meeting: two months after the notification (source 001 § 2.3).
    """
    told = tuple(standing for standing in told if standing.targeted)
    found = [] if told else [Lacking(gap=KickOffGap.NO_AXIS)]
    found += [Lacking(gap=gap) for gap in _convening_gaps(kick_off, deadline)]
    for standing in told:
        found += [Lacking(gap=gap, axis_id=standing.axis.id) for gap in _project_gaps(standing)]
    return tuple(found)


def _convening_gaps(kick_off: KickOff, deadline: dt.date | None) -> list[KickOffGap]:
    day = kick_off.meeting_on
    parties = {attendee.party for attendee in kick_off.attendees if attendee.says_something}
    asked = (
        (KickOffGap.NO_DATE, day is None),
        (KickOffGap.AFTER_DEADLINE, day is not None and deadline is not None and day > deadline),
        (KickOffGap.NO_PLACE, not kick_off.place.strip() and not kick_off.link.strip()),
        (KickOffGap.NOBODY_OF_HOLDER, Party.HOLDER not in parties),
        (KickOffGap.NOBODY_OF_BUYER, Party.BUYER not in parties),
        (KickOffGap.NO_FACILITATOR, Party.FACILITATOR not in parties),
        (KickOffGap.LETTER_NOT_SENT, kick_off.letter_on is None),
    )
    return [gap for gap, missing in asked if missing]


def _project_gaps(standing: AxisStanding) -> list[KickOffGap]:
    match standing.state:
        case ProjectState.NOT_ASKED:
            return [KickOffGap.SHEET_NOT_SENT]
        case ProjectState.ASKED:
            return [KickOffGap.PROJECT_NOT_RECEIVED]
    parts = {line.part for line in standing.lines if line.text.strip()} | standing.planned
    absent = (
        (KickOffGap.NO_OBJECTIVE, ProjectPart.OBJECTIVE),
        (KickOffGap.NO_ACTION, ProjectPart.ACTION),
        (KickOffGap.NO_RESOURCE, ProjectPart.RESOURCE),
    )
    found = [gap for gap, part in absent if part not in parts]
    return [*found, KickOffGap.NOT_TAKEN] if standing.left_out else found


def plan_with(plan: Plan, standing: AxisStanding, new_axis_id: str) -> Plan:
    """The plan with what no plan has yet of the project, on its axis, added where the plan lacks it (source 001 § 2.3).

    A line keeps its id and is never put in twice. How an objective is measured becomes its indicator, whose values are
    still to be agreed. Actions serve the axis's objectives of the project, else the first objective that the axis has.
    """
    axis = _axis_in(plan, standing.axis)
    if axis is None:
        targeted = standing.axis
        axis = Axis(
            id=new_axis_id,
            title=targeted.title,
            family=targeted.family,
            tied_to_social_clause=targeted.tied_to_social_clause,
        )
        plan = replace(plan, axes=(*plan.axes, axis))
    there = _ids_in([plan])
    fresh = [line for line in standing.left_out if line.id not in there]
    return _with_lines_put_in(plan, axis.id, fresh, standing)


def _with_lines_put_in(plan: Plan, axis_id: str, fresh: list[ProjectLine], standing: AxisStanding) -> Plan:
    by_part = {part: [line for line in fresh if line.part is part] for part in ProjectPart}
    objectives = tuple(
        Objective(
            id=line.id,
            axis_id=axis_id,
            title=line.text.strip(),
            responsibility=Party.HOLDER,
        )
        for line in by_part[ProjectPart.OBJECTIVE]
    )
    plan = replace(
        plan,
        objectives=(*plan.objectives, *objectives),
        indicators=(*plan.indicators, *_measured_by(by_part[ProjectPart.OBJECTIVE], plan)),
    )
    mine = tuple(o.id for o in plan.objectives if o.axis_id == axis_id)
    proposed = {line.id for line in standing.lines}
    served = tuple(i for i in mine if i in proposed) or mine[:1]
    actions = tuple(
        Action(
            id=line.id,
            party=Party.HOLDER,
            title=line.text.strip(),
            objective_ids=served,
            responsible=line.who.strip(),
            start=line.start,
            due=line.due,
        )
        for line in by_part[ProjectPart.ACTION]
    )
    resources = tuple(
        Resource(
            id=line.id,
            axis_id=axis_id,
            party=Party.HOLDER,
            kind=line.kind,
            description=", ".join(part for part in (line.text.strip(), line.quantity.strip()) if part),
        )
        for line in by_part[ProjectPart.RESOURCE]
    )
    return replace(plan, actions=(*plan.actions, *actions), resources=(*plan.resources, *resources))


def _measured_by(lines: Iterable[ProjectLine], plan: Plan) -> Iterator[Indicator]:
    """What the holder proposes to measure each objective by (domain § 2.5, point 2)."""
    known = {indicator.id for indicator in plan.indicators}
    for line in lines:
        id_ = f"measure:{line.id}"
        if line.measure.strip() and id_ not in known:
            name = line.measure.strip()
            yield Indicator(id=id_, objective_id=line.id, name=name, accumulation=told_accumulation(name))
