"""What a meeting begins with: what earlier ones left open, and what it is to decide of the next year."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import (
    Agreement,
    Decision,
    DecisionState,
    FollowedUp,
    LineKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
    RenewalLine,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Plan
from facilitator_app.domain.register import Register
from facilitator_app.domain.review import steps
from facilitator_app.domain.taking_up import with_register


def start_meeting(
    contract_id: str,
    kind: MeetingKind,
    year: int,
    *,
    date: dt.date | None,
    plan: Plan | None,
    earlier: tuple[Meeting, ...],
    register: Register | None = None,
) -> Meeting:
    """A meeting ready to be held: what earlier meetings left open is on its list, both parties are asked to agree.

    A decision followed up before and not yet done or dropped comes back, with what was last said of it, and so does
    what is open in the register (domain § 2.7).
    """
    meeting = Meeting(
        id=new_id(),
        contract_id=contract_id,
        plan_id=plan.id if plan else "",
        kind=kind,
        year=year,
        date=date,
        step=steps(kind)[0],
        followed_up=left_open(earlier),
        agreements=(Agreement(id=Party.BUYER), Agreement(id=Party.HOLDER)),
        renewal=_renewal_lines(plan) if plan and kind is MeetingKind.ANNUAL_REVIEW else (),
    )
    return with_register(meeting, register or Register(id="", contract_id=contract_id), earlier)


def left_open(earlier: Iterable[Meeting]) -> tuple[FollowedUp, ...]:
    """The decisions still open after these meetings, oldest meeting first."""
    pending: dict[str, FollowedUp] = {}
    frozen = [m for m in earlier if m.status is MeetingStatus.FINISHED]
    for meeting in sorted(frozen, key=lambda m: (m.date or dt.date.min, m.version)):
        for followed in meeting.followed_up:
            if followed.outcome in (Outcome.DONE, Outcome.DROPPED):
                pending.pop(followed.id, None)
            elif followed.id in pending and followed.comment.strip():
                pending[followed.id] = replace(pending[followed.id], said_before=followed.comment)
        for decision in meeting.decisions:
            if decision.state is DecisionState.OPEN and decision.text.strip():
                pending[decision.id] = _follow(decision)
    return tuple(pending.values())


def _follow(decision: Decision) -> FollowedUp:
    return FollowedUp(id=decision.id, text=decision.text, who=decision.who, party=decision.party, due=decision.due)


def _renewal_lines(plan: Plan) -> tuple[RenewalLine, ...]:
    """One line per line of the plan, carried over unless the meeting says otherwise; put-off axes are offered again."""
    lines = [(LineKind.AXIS, a.id, "", a.title, Party.SHARED) for a in plan.axes]
    lines += [(LineKind.OBJECTIVE, o.id, o.axis_id, o.title, o.responsibility) for o in plan.objectives]
    lines += [(LineKind.INDICATOR, i.id, i.objective_id, i.name, i.supplier) for i in plan.indicators]
    lines += [
        (LineKind.ACTION, a.id, a.objective_ids[0] if a.objective_ids else "", a.title, a.party)
        for a in plan.actions
        if a.status not in (ActionStatus.DONE, ActionStatus.DROPPED)
    ]
    carried = [
        RenewalLine(id=new_id(), subject_id=subject, kind=kind, parent_id=parent, party=party, title=title)
        for kind, subject, parent, title, party in lines
    ]
    offered = [
        RenewalLine(
            id=new_id(),
            subject_id=p.id,
            kind=LineKind.PUT_OFF_AXIS,
            title=p.title,
            reason=p.reason,
            party=Party.SHARED,
        )
        for p in plan.put_off
    ]
    return tuple(carried + offered)
