"""The flow of a meeting as a state machine without Qt: its steps, how each stands, and what is missing."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator_app.domain.lessons import ValueHeading
from facilitator_app.domain.meeting import (
    Choice,
    Fate,
    IndicatorEntry,
    LineKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
)
from facilitator_app.domain.meeting_outcome import entry_known, with_entry
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Indicator, Plan
from facilitator_app.domain.progress import Trend, read


class Step(StrEnum):
    """The steps of the wizard; a meeting takes those of its kind, in this order."""

    ATTENDANCE = "attendance"
    PROJECTS = "projects"
    LAST_TIME = "last_time"
    INDICATORS = "indicators"
    ACTIONS = "actions"
    EXCHANGES = "exchanges"
    DECISIONS = "decisions"
    VALUE = "value"
    NEXT_YEAR = "next_year"
    AGREEMENT = "agreement"
    SUMMARY = "summary"


class StepState(StrEnum):
    """What the rail shows beside a step."""

    DONE = "done"
    TO_DO = "to_do"
    PROBLEM = "problem"
    NOTHING = "nothing"
    LEFT_OPEN = "left_open"


class Gap(StrEnum):
    """What a meeting still lacks."""

    NO_DATE = "no_date"
    DATE_TO_COME = "date_to_come"
    NOBODY_PRESENT = "nobody_present"
    NOBODY_OF_HOLDER = "nobody_of_holder"
    NOBODY_OF_BUYER = "nobody_of_buyer"
    NAMELESS_PERSON = "nameless_person"
    NO_TARGETED_AXIS = "no_targeted_axis"
    NO_PROJECT = "no_project"
    PROJECT_INCOMPLETE = "project_incomplete"
    NO_OUTCOME = "no_outcome"
    NAMELESS = "nameless"
    NO_VALUE = "no_value"
    NO_COMMENT_ON_WORSE = "no_comment_on_worse"
    NO_ACTION_STATUS = "no_action_status"
    NO_FATE = "no_fate"
    NO_REASON_FOR_FATE = "no_reason_for_fate"
    DECISION_WITHOUT_OWNER = "decision_without_owner"
    DECISION_WITHOUT_DATE = "decision_without_date"
    DECISION_WITHOUT_TERM = "decision_without_term"
    DROPPED_WITHOUT_REASON = "dropped_without_reason"
    NO_VALUE_CREATED = "no_value_created"
    NO_POSITION = "no_position"
    POSITION_OF_ABSENT = "position_of_absent"
    RESERVATION_WITHOUT_TEXT = "reservation_without_text"
    NO_NEXT_MEETING = "no_next_meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing missing: the step where it is mended, the line it is about, and whether finishing waits for it."""

    step: Step
    gap: Gap
    subject_id: str = ""
    subject: str = ""
    blocking: bool = False


_STEPS = {
    MeetingKind.KICK_OFF: (
        Step.ATTENDANCE,
        Step.PROJECTS,
        Step.EXCHANGES,
        Step.DECISIONS,
        Step.AGREEMENT,
        Step.SUMMARY,
    ),
    MeetingKind.INTERIM: (
        Step.ATTENDANCE,
        Step.LAST_TIME,
        Step.INDICATORS,
        Step.ACTIONS,
        Step.EXCHANGES,
        Step.DECISIONS,
        Step.SUMMARY,
    ),
    MeetingKind.HALF_YEARLY_REVIEW: tuple(s for s in Step if s not in (Step.PROJECTS, Step.VALUE, Step.NEXT_YEAR)),
    MeetingKind.ANNUAL_REVIEW: tuple(s for s in Step if s not in (Step.PROJECTS, Step.VALUE)),
    # What the plan brought, and no next year (domain § 2.7).
    MeetingKind.FINAL_REVIEW: tuple(s for s in Step if s not in (Step.PROJECTS, Step.NEXT_YEAR)),
}


def steps(kind: MeetingKind) -> tuple[Step, ...]:
    """The steps of a kind of meeting, in order."""
    return _STEPS[kind]


def missing(meeting: Meeting, plan: Plan | None, today: dt.date | None = None) -> tuple[Missing, ...]:
    """All that the meeting lacks, in the order of its steps. Only the date and somebody present hold up the end.

    Its day must have come too, where `today` is told: minutes tell what was said. Of a final review, `closing` is what
    has been written so far, of a kick-off `projects` are.
    """
    found: list[Missing] = []
    if today is not None and meeting.date is not None and meeting.date > today:
        found.append(Missing(step=Step.ATTENDANCE, gap=Gap.DATE_TO_COME, blocking=True))
    for step in steps(meeting.kind):
        found += _MISSING[step](meeting, plan) if step in _MISSING else []
    return tuple(found)


def step_state(meeting: Meeting, plan: Plan | None, step: Step) -> StepState:
    """What the rail shows: a problem where something blocks, to do where something lacks, done once all is said.

    Nothing is there to be said of a list that is empty. In minutes that are frozen nothing is left to do; what they do
    not say, such as an agreement nobody gave, was left open.
    """
    here = [m for m in missing(meeting, plan) if m.step is step]
    if meeting.status is not MeetingStatus.OPEN:
        return _state_when_frozen(meeting, plan, step, lacking=bool(here))
    if step is Step.SUMMARY:
        return StepState.TO_DO
    if any(m.blocking for m in here):
        return StepState.PROBLEM
    if here:
        return StepState.TO_DO
    if _nothing_there(meeting, plan, step):
        return StepState.NOTHING
    return StepState.DONE if _touched(meeting, step) else StepState.TO_DO


def _state_when_frozen(meeting: Meeting, plan: Plan | None, step: Step, *, lacking: bool) -> StepState:
    if lacking:
        return StepState.LEFT_OPEN
    kept_as_they_were = step is Step.NEXT_YEAR and bool(meeting.renewal)
    if _nothing_there(meeting, plan, step) or not (kept_as_they_were or _touched(meeting, step)):
        return StepState.NOTHING
    return StepState.DONE


def _nothing_there(meeting: Meeting, plan: Plan | None, step: Step) -> bool:
    """Whether a step goes through a list that has no line: nothing came back, or the plan has none."""
    match step:
        case Step.LAST_TIME:
            return not meeting.followed_up
        case Step.INDICATORS:
            return not (plan.indicators if plan else ())
        case Step.ACTIONS:
            return not meeting.action_entries and not (plan.actions if plan else ())
        case _:
            return False


def _touched(meeting: Meeting, step: Step) -> bool:
    """Whether a step that may stay empty has been worked on."""
    match step:
        case Step.PROJECTS:
            return any(project.there for project in meeting.projects)
        case Step.EXCHANGES:
            return _something_said(meeting)
        case Step.DECISIONS:
            return bool(meeting.decisions)
        case Step.NEXT_YEAR:
            # Each line is carried over at first: until one is not, nobody has looked at them.
            return any(line.choice is not Choice.CARRY_OVER or not line.subject_id for line in meeting.renewal)
        case _:
            return True


def _something_said(meeting: Meeting) -> bool:
    """Whether anything was said that the list did not hold already: what came back unanswered is no exchange."""
    proposals = (p.made_on is None or p.fate is not p.fate_before for p in meeting.proposals)
    noticed = (b.said.strip() or b.breach.noticed_on == meeting.date for b in meeting.breaches)
    return any(e.made_on is None for e in meeting.exchanges) or any(proposals) or any(noticed)


def _attendance(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    found = []
    if meeting.date is None:
        found.append(Missing(step=Step.ATTENDANCE, gap=Gap.NO_DATE, blocking=True))
    here = parties_present(meeting)
    if not here:
        found.append(Missing(step=Step.ATTENDANCE, gap=Gap.NOBODY_PRESENT, blocking=True))
    for party, gap in ((Party.HOLDER, Gap.NOBODY_OF_HOLDER), (Party.BUYER, Gap.NOBODY_OF_BUYER)):
        if here and party not in here:
            found.append(Missing(step=Step.ATTENDANCE, gap=gap))
    found += [
        Missing(step=Step.ATTENDANCE, gap=Gap.NAMELESS_PERSON, subject_id=a.id, subject=a.entity)
        for a in meeting.attendees
        if not (a.name.strip() or a.function.strip())
    ]
    return found


def parties_present(meeting: Meeting) -> frozenset[Party]:
    """The parties of which somebody is marked as present; who has neither name nor function does not count."""
    return frozenset(
        a.party for a in meeting.attendees if a.presence == "present" and (a.name.strip() or a.function.strip())
    )


def _projects(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    """For each targeted axis the holder presents a project: objectives, actions, resources (source 001 § 2.3).

    The minutes say where there was none.
    """
    if not meeting.projects and not meeting.replaces:
        return [Missing(step=Step.PROJECTS, gap=Gap.NO_TARGETED_AXIS)]
    return [
        Missing(step=Step.PROJECTS, gap=gap, subject_id=project.id, subject=project.title)
        for project in meeting.projects
        for gap, lacking in ((Gap.NO_PROJECT, not project.there), (Gap.PROJECT_INCOMPLETE, project.in_part))
        if lacking
    ]


def _last_time(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    return [
        Missing(step=Step.LAST_TIME, gap=Gap.NO_OUTCOME, subject_id=f.id, subject=f.text)
        for f in meeting.followed_up
        if f.outcome is None
    ]


def _indicators(meeting: Meeting, plan: Plan | None) -> list[Missing]:
    entries = {e.id: e for e in meeting.indicator_entries}
    found = []
    for indicator in plan.indicators if plan else ():
        entry = entries.get(indicator.id)
        if not indicator.name.strip():
            gap = Gap.NAMELESS
        elif entry is None or not entry_known(entry):
            gap = Gap.NO_VALUE
        elif worse_than_before(indicator, entry, plan) and not entry.comment.strip():
            gap = Gap.NO_COMMENT_ON_WORSE
        else:
            continue
        found.append(Missing(step=Step.INDICATORS, gap=gap, subject_id=indicator.id, subject=indicator.name))
    return found


def worse_than_before(indicator: Indicator, entry: IndicatorEntry, plan: Plan | None) -> bool:
    """Whether the entered value is worse than the one before: then a comment is asked for."""
    if plan is None:
        return False
    entered = with_entry(indicator, entry)
    until = tuple(v for v in entered.values if v.period_end <= entry.period_end)
    return read(replace(entered, values=until), plan, entry.period_end).trend is Trend.WORSE


def _actions(meeting: Meeting, plan: Plan | None) -> list[Missing]:
    answered = {e.id for e in meeting.action_entries}
    pending = [a for a in (plan.actions if plan else ()) if a.status not in (ActionStatus.DONE, ActionStatus.DROPPED)]
    return [
        Missing(
            step=Step.ACTIONS,
            gap=Gap.NO_ACTION_STATUS if a.title.strip() else Gap.NAMELESS,
            subject_id=a.id,
            subject=a.title,
        )
        for a in pending
        if a.id not in answered or not a.title.strip()
    ]


def _exchanges(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    """A proposal that came back is answered, and each answer but a yes has its reason."""
    found = []
    for proposal in meeting.proposals:
        if proposal.made_on is not None and proposal.fate is Fate.PROPOSED:
            gap = Gap.NO_FATE
        elif proposal.fate in (Fate.REFUSED, Fate.PUT_OFF) and not proposal.reason.strip():
            gap = Gap.NO_REASON_FOR_FATE
        else:
            continue
        found.append(Missing(step=Step.EXCHANGES, gap=gap, subject_id=proposal.id, subject=proposal.text))
    return found


def _decisions(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    found = []
    for decision in meeting.decisions:
        gaps = [
            (Gap.NAMELESS, not decision.text.strip()),
            (Gap.DECISION_WITHOUT_OWNER, not decision.who.strip()),
            (Gap.DECISION_WITHOUT_DATE, decision.due is None),
            (Gap.DECISION_WITHOUT_TERM, decision.term is None),
        ]
        found += [
            Missing(step=Step.DECISIONS, gap=gap, subject_id=decision.id, subject=decision.text)
            for gap, lacking in gaps
            if lacking
        ]
    return found


def _value(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    closing = meeting.closing
    said = () if closing is None else (closing.essence, *(closing.value(heading) for heading in ValueHeading))
    told = any(text.strip() for text in said)
    return [] if told else [Missing(step=Step.VALUE, gap=Gap.NO_VALUE_CREATED)]


def _next_year(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    return [
        Missing(step=Step.NEXT_YEAR, gap=Gap.DROPPED_WITHOUT_REASON, subject_id=line.id, subject=line.title)
        for line in meeting.renewal
        if line.choice is Choice.DROP and line.kind is not LineKind.PUT_OFF_AXIS and not line.reason.strip()
    ]


def _agreement(meeting: Meeting, _plan: Plan | None) -> list[Missing]:
    found, here = [], parties_present(meeting)
    for agreement in meeting.agreements:
        if agreement.position is None:
            found.append(Missing(step=Step.AGREEMENT, gap=Gap.NO_POSITION, subject_id=agreement.id))
        elif here and agreement.id not in here:
            found.append(Missing(step=Step.AGREEMENT, gap=Gap.POSITION_OF_ABSENT, subject_id=agreement.id))
        if agreement.position == "reservation" and not agreement.text.strip():
            found.append(Missing(step=Step.AGREEMENT, gap=Gap.RESERVATION_WITHOUT_TEXT, subject_id=agreement.id))
    if meeting.next_meeting_on is None and meeting.kind is not MeetingKind.FINAL_REVIEW:
        found.append(Missing(step=Step.AGREEMENT, gap=Gap.NO_NEXT_MEETING))
    return found


_MISSING = {
    Step.ATTENDANCE: _attendance,
    Step.PROJECTS: _projects,
    Step.LAST_TIME: _last_time,
    Step.INDICATORS: _indicators,
    Step.ACTIONS: _actions,
    Step.EXCHANGES: _exchanges,
    Step.DECISIONS: _decisions,
    Step.VALUE: _value,
    Step.NEXT_YEAR: _next_year,
    Step.AGREEMENT: _agreement,
}
