"""How far a contract has come, told from its papers, plans and meetings (domain § 2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

# The contract list shows stages before anything of plans and meetings is loaded, so these are loaded in the functions.
if TYPE_CHECKING:
    from facilitator_app.domain.contract import Contract
    from facilitator_app.domain.deadline import Deadline
    from facilitator_app.domain.feasibility import Feasibility
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.domain.plan import Plan, PlanStatus
    from facilitator_app.domain.register import Register

# A half-yearly review has no day from which on it may be held: it is due from so many days before its date.
HALF_YEAR_NOTICE = dt.timedelta(days=30)


class Stage(StrEnum):
    """The life of a contract with a plan, in order."""

    FEASIBILITY = "feasibility"
    PREPARATION = "preparation"
    KICK_OFF_DUE = "kick_off_due"
    DRAFT = "draft"
    VALIDATED = "validated"
    FOLLOWED = "followed"
    REVIEW_DUE = "review_due"
    UNDER_REVIEW = "under_review"
    FINAL_REVIEW = "final_review"
    CLOSED = "closed"


class _OfAYear(Protocol):
    """A plan, with its lines or without."""

    @property
    def year(self) -> int: ...
    @property
    def version(self) -> int: ...
    @property
    def status(self) -> PlanStatus: ...
    @property
    def starts_on(self) -> dt.date: ...


P = TypeVar("P", bound=_OfAYear)


def plan_in_force(plans: Iterable[P], today: dt.date) -> P | None:
    """The plan whose actions are followed on a day; None once all are closed.

    The last validated one whose year has begun, else the first of those validated ahead, else the last draft. The
    draft of a new version or of the next year waits until what it follows is closed or overtaken; the plan of the next
    year, validated early, waits for its first day (source 001 § 2.3: a plan is that of one year).
    """
    from facilitator_app.domain.plan import PlanStatus

    ordered = sorted(plans, key=lambda p: (p.year, p.version))
    validated = [p for p in ordered if p.status is PlanStatus.VALIDATED]
    if validated:
        begun = [p for p in validated if p.starts_on <= today]
        return begun[-1] if begun else [p for p in validated if p.year == validated[0].year][-1]
    drafts = [p for p in ordered if p.status is PlanStatus.DRAFT]
    return drafts[-1] if drafts else None


def is_begun(plans: Iterable[Plan], today: dt.date) -> bool:
    """Whether work on a contract has begun: a plan was agreed, or an action of the plan in force is under way."""
    from facilitator_app.domain.plan import ActionStatus, PlanStatus

    plans = tuple(plans)
    followed = plan_in_force(plans, today)
    under_way = (ActionStatus.IN_PROGRESS, ActionStatus.DONE)
    return any(p.status is not PlanStatus.DRAFT for p in plans) or (
        followed is not None and any(a.status in under_way for a in followed.actions)
    )


def is_finally_reviewed(contract: Contract, meetings: Iterable[Meeting]) -> bool:
    """Whether the final review has been held: nothing is due any more, unless the contract was prolonged since."""
    from facilitator_app.domain.deadline import contract_end
    from facilitator_app.domain.meeting import MeetingKind, MeetingStatus, is_outlived

    end = contract_end(contract)
    held = [m for m in meetings if m.kind is MeetingKind.FINAL_REVIEW and m.status is MeetingStatus.FINISHED]
    return any(not is_outlived(meeting, end) for meeting in held)


def stage(
    contract: Contract,
    *,
    assessments: Iterable[Feasibility] = (),
    plans: Iterable[Plan] = (),
    meetings: Iterable[Meeting] = (),
    deadlines: Iterable[Deadline] = (),
    register: Register | None = None,
    today: dt.date,
) -> Stage:
    """The stage of a contract on a day. Meetings and assessments need no lines; deadlines are all of its own.

    A draft in which nothing has begun does not stand for the kick-off meeting: the plan is drawn up jointly (source
    001 § 2.3). Where no time is left for a plan, nothing is to come.
    """
    from facilitator_app.domain.meeting import MeetingKind, MeetingStatus

    plans, meetings = tuple(plans), tuple(meetings)
    reviews = (MeetingKind.HALF_YEARLY_REVIEW, MeetingKind.ANNUAL_REVIEW, MeetingKind.FINAL_REVIEW)
    if is_finally_reviewed(contract, meetings):
        return Stage.CLOSED
    if not is_begun(plans, today):
        return _before_plan(contract, assessments, meetings)
    if any(m.kind in reviews and m.status is MeetingStatus.OPEN for m in meetings):
        return Stage.UNDER_REVIEW
    return _with_plan(plan_in_force(plans, today), tuple(deadlines), register, today)


def _before_plan(contract: Contract, assessments: Iterable[Feasibility], meetings: tuple[Meeting, ...]) -> Stage:
    from facilitator_app.domain.contract_year import ends_before_plan
    from facilitator_app.domain.meeting import MeetingKind, MeetingStatus

    if contract.notification_date is None:
        return Stage.PREPARATION if _may_go_on(assessments) else Stage.FEASIBILITY
    if ends_before_plan(contract):
        return Stage.CLOSED
    held = any(m.kind is MeetingKind.KICK_OFF and m.status is not MeetingStatus.OPEN for m in meetings)
    return Stage.DRAFT if held else Stage.KICK_OFF_DUE


def _may_go_on(assessments: Iterable[Feasibility]) -> bool:
    """Whether the last finished assessment does not speak against a plan (source 001 § 2.1)."""
    from facilitator_app.domain.feasibility import Verdict
    from facilitator_app.domain.suitability import concluded

    finished = [a for a in assessments if a.assessed_on is not None]
    return bool(finished) and concluded(finished[-1]) is not Verdict.NOT_SUITABLE


def _with_plan(
    followed: Plan | None, deadlines: tuple[Deadline, ...], register: Register | None, today: dt.date
) -> Stage:
    from facilitator_app.domain.due import DeadlineKind
    from facilitator_app.domain.plan import PlanStatus
    from facilitator_app.domain.touched_terms import is_binding

    due = [d for d in deadlines if (begins := review_from(d)) is not None and begins <= today]
    if any(d.kind is DeadlineKind.FINAL_REVIEW for d in due):
        return Stage.FINAL_REVIEW
    if followed is None:
        return Stage.FOLLOWED if any(d.done_on is None and not d.lapses for d in deadlines) else Stage.CLOSED
    if followed.status is PlanStatus.DRAFT:
        return Stage.DRAFT
    if due:
        return Stage.REVIEW_DUE
    return Stage.FOLLOWED if is_binding(followed, register) else Stage.VALIDATED


def review_from(deadline: Deadline) -> dt.date | None:
    """The day from which a review still to be held is due; None for what is no review, or was held."""
    from facilitator_app.domain.due import DeadlineKind

    if deadline.done_on is not None:
        return None
    match deadline.kind:
        case DeadlineKind.ANNUAL_REVIEW | DeadlineKind.FINAL_REVIEW:
            return deadline.event_date
        case DeadlineKind.HALF_YEARLY_REVIEW:
            return deadline.date - HALF_YEAR_NOTICE
        case _:
            return None
