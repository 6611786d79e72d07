"""The lines of the schedule: the plan's actions, the contract's meetings and deadlines of the year."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind, DeadlineStatus
from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.domain.plan import Action, Plan
from facilitator_app.domain.progress import action_state
from facilitator_app.domain.state import State
from facilitator_app.services.meetings import MeetingSummary
from facilitator_app.ui.charts.schedule import Bar, MarkKind, Schedule
from facilitator_app.ui.plan_editor.actions import action_groups, lateness
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.words.explain import explain, name_of
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

MEETINGS = "meetings"
# What lies a little beyond the year belongs to it: the review of a year is due within two months of its end.
# Actions have bars of their own, and minutes belong to the meeting shown.
_SHOWN = (*MEETING_KINDS, DeadlineKind.HOLDER_DATA)
_BEYOND = dt.timedelta(days=75)
_STATES = {
    DeadlineStatus.DONE: State.REACHED,
    DeadlineStatus.OVERDUE: State.LATE,
    DeadlineStatus.DUE_SOON: State.WATCH,
    DeadlineStatus.UPCOMING: State.NOT_STARTED,
}


def schedule_of(case: PlanCase) -> Schedule:
    """The whole schedule of the case's plan."""
    plan = case.plan
    until = plan.ends_on + _BEYOND
    marks = [
        *(_deadline(d, case) for d in case.deadlines if d.kind in _SHOWN),
        *(_meeting(m, case) for m in case.meetings if m.date is not None and m.status is not MeetingStatus.SUPERSEDED),
    ]
    shown = [m for m in marks if m.end is not None and plan.starts_on <= m.end <= until]
    shown.sort(key=lambda mark: (mark.end or until, mark.title))
    bars = (*shown, *(_action(action, case) for action in plan.actions))
    groups = [(MEETINGS, translate("PlanEditor", "Meetings and deadlines"))] if shown else []
    groups += [(group.key, group.title) for group in action_groups(plan.actions)]
    return Schedule(
        bars=bars,
        groups=tuple(groups),
        first=plan.starts_on - dt.timedelta(days=7),
        last=max([plan.ends_on, *(mark.end for mark in shown if mark.end is not None)]) + dt.timedelta(days=14),
        today=case.today(),
    )


def _deadline(deadline: Deadline, case: PlanCase) -> Bar:
    title = name_of(deadline, case.words, subject=False)
    shown = translate("PlanEditor", "Deadline: {title}").format(title=title)
    state = _STATES[deadline.status(case.today())]
    parts = (shown, case.words.date(deadline.date), label(state, case.words).lower(), explain(deadline, case.words))
    return Bar(
        id=f"deadline:{deadline.key}",
        group=MEETINGS,
        title=shown,
        kind=MarkKind.DEADLINE,
        start=deadline.date,
        end=deadline.date,
        state=state,
        sentence=", ".join(parts),
    )


def _meeting(meeting: MeetingSummary, case: PlanCase) -> Bar:
    past = meeting.date is not None and meeting.date <= case.today()
    title = label(meeting.kind, case.words)
    said = ", ".join((title, case.words.date(meeting.date), label(meeting.status, case.words).lower()))
    return Bar(
        id=f"meeting:{meeting.id}",
        group=MEETINGS,
        title=title,
        kind=MarkKind.MEETING,
        start=meeting.date,
        end=meeting.date,
        state=State.REACHED if past else State.NOT_STARTED,
        sentence=said,
    )


def _action(action: Action, case: PlanCase) -> Bar:
    state = action_state(action, case.today())
    title = action.title or translate("PlanEditor", "Action to be worded")
    parts = [title]
    if action.start is not None:
        parts.append(translate("PlanEditor", "from {date}").format(date=case.words.date(action.start)))
    if action.due is not None:
        parts.append(translate("PlanEditor", "until {date}").format(date=case.words.date(action.due)))
    if action.start is None and action.due is None:
        parts.append(translate("PlanEditor", "no dates"))
    parts += [label(action.status, case.words).lower(), lateness(action, case)]
    return Bar(
        id=action.id,
        group=action.party.value,
        title=title,
        start=action.start,
        end=action.due,
        state=state,
        progress=action.progress,
        movable=case.draft,
        sentence=", ".join(part for part in parts if part),
    )


def with_dates(plan: Plan, action_id: str, start: dt.date | None, end: dt.date | None) -> tuple[Action, ...]:
    """The plan's actions with other dates for one of them."""

    return tuple(replace(a, start=start, due=end) if a.id == action_id else a for a in plan.actions)
