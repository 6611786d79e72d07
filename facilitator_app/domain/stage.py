"""How far a contract has come, told from its plans and meetings."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

# The contract list shows stages before anything of plans and meetings is loaded, so these are loaded in the functions.
if TYPE_CHECKING:
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.domain.plan import Plan


class Stage(StrEnum):
    """The life of a plan, as the contract list tells it (domain § 2)."""

    NO_PLAN = "no_plan"
    DRAFT = "draft"
    VALIDATED = "validated"
    UNDER_REVIEW = "under_review"
    CLOSED = "closed"


def plan_in_force(plans: Iterable[Plan]) -> Plan | None:
    """The plan whose actions are followed now: the last validated one, else the last draft; None once all are closed.

    The draft of a new version or of the next year waits until what it follows is closed or overtaken.
    """
    from facilitator_app.domain.plan import PlanStatus

    ordered = sorted(plans, key=lambda p: (p.year, p.version))
    for status in (PlanStatus.VALIDATED, PlanStatus.DRAFT):
        found = [p for p in ordered if p.status is status]
        if found:
            return found[-1]
    return None


def is_begun(plans: Iterable[Plan]) -> bool:
    """Whether work on a contract has begun: a plan was agreed, or an action of the plan in force is under way."""
    from facilitator_app.domain.plan import ActionStatus, PlanStatus

    plans = tuple(plans)
    followed = plan_in_force(plans)
    under_way = (ActionStatus.IN_PROGRESS, ActionStatus.DONE)
    return any(p.status is not PlanStatus.DRAFT for p in plans) or (
        followed is not None and any(a.status in under_way for a in followed.actions)
    )


def is_finally_reviewed(meetings: Iterable[Meeting]) -> bool:
    """Whether the final review has been held: nothing is due any more."""
    from facilitator_app.domain.meeting import MeetingKind, MeetingStatus

    return any(m.kind is MeetingKind.FINAL_REVIEW and m.status is MeetingStatus.FINISHED for m in meetings)


def stage(plans: Iterable[Plan], meetings: Iterable[Meeting]) -> Stage:
    """The stage of a contract with these plans and meetings. Neither needs its lines."""
    from facilitator_app.domain.meeting import MeetingKind, MeetingStatus
    from facilitator_app.domain.plan import PlanStatus

    plans, meetings = tuple(plans), tuple(meetings)
    reviews = (MeetingKind.HALF_YEARLY_REVIEW, MeetingKind.ANNUAL_REVIEW, MeetingKind.FINAL_REVIEW)
    if is_finally_reviewed(meetings):
        return Stage.CLOSED
    if not plans:
        return Stage.NO_PLAN
    if any(m.kind in reviews and m.status is MeetingStatus.OPEN for m in meetings):
        return Stage.UNDER_REVIEW
    followed = plan_in_force(plans)
    if followed is None:
        return Stage.CLOSED
    return Stage.DRAFT if followed.status is PlanStatus.DRAFT else Stage.VALIDATED
