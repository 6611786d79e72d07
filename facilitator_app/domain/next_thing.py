"""The one next thing to do for a contract, told from where it stands (domain § 2)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.breach import BreachStep
from facilitator_app.domain.breach import standing as breach_standing
from facilitator_app.domain.completeness import is_complete
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.contract_year import ends_before_plan
from facilitator_app.domain.deadline import Deadline, contract_end
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting, MeetingStatus
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.register import Register
from facilitator_app.domain.stage import Stage, is_finally_reviewed, plan_in_force, review_from
from facilitator_app.domain.touched_terms import is_binding


class Thing(StrEnum):
    """What there is to do next."""

    ASSESS = "assess"
    FINISH_ASSESSMENT = "finish_assessment"
    PUT_ASIDE = "put_aside"
    PREPARE = "prepare"
    COMPLETE_PREPARATION = "complete_preparation"
    ENTER_NOTIFICATION = "enter_notification"
    SETTLE_START = "settle_start"
    CONVENE = "convene"
    HOLD_KICK_OFF = "hold_kick_off"
    RESUME_MEETING = "resume_meeting"
    BEGIN_PLAN = "begin_plan"
    COMPLETE_PLAN = "complete_plan"
    VALIDATE_PLAN = "validate_plan"
    EXCHANGE_LETTERS = "exchange_letters"
    MAKE_AMENDMENT = "make_amendment"
    MEET_DEADLINE = "meet_deadline"
    HOLD_REVIEW = "hold_review"
    HOLD_FINAL_REVIEW = "hold_final_review"
    SETTLE_BREACHES = "settle_breaches"
    DRAW_LESSONS = "draw_lessons"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextThing:
    """What to do next: about which plan, meeting or breach, and the deadline it meets, where there is one.

    `count` is how many things are lacking, where that is what there is to do.
    """

    thing: Thing
    plan_id: str = ""
    meeting_id: str = ""
    breach_id: str = ""
    deadline: Deadline | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All that the next thing to do depends on. Plans come with their lines, meetings need none.

    `clause_lacks` is how many things the clause of a contract not yet awarded still lacks.
    """

    contract: Contract
    stage: Stage
    today: dt.date
    assessments: tuple[Feasibility, ...] = ()
    preparation: Preparation
    clause_lacks: int = 0
    kick_off: KickOff
    register: Register
    plans: tuple[Plan, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    lessons: Lessons
    deadlines: tuple[Deadline, ...] = ()


def next_thing(standing: Standing) -> NextThing:
    """The one thing to do next. A meeting under way comes first: it is to be finished before anything else."""
    under_way = [m for m in standing.meetings if m.status is MeetingStatus.OPEN]
    if under_way:
        return NextThing(thing=Thing.RESUME_MEETING, meeting_id=under_way[-1].id)
    if not is_finally_reviewed(standing.contract, standing.meetings) and _to_settle(standing.contract, standing.today):
        return NextThing(thing=Thing.SETTLE_START)
    match standing.stage:
        case Stage.FEASIBILITY:
            return NextThing(thing=_assessing(standing))
        case Stage.PREPARATION:
            return _preparing(standing)
        case Stage.KICK_OFF_DUE:
            convened = standing.kick_off.meeting_on is not None
            return NextThing(
                thing=Thing.HOLD_KICK_OFF if convened else Thing.CONVENE, deadline=_kick_off(standing.deadlines)
            )
        case Stage.REVIEW_DUE | Stage.UNDER_REVIEW:
            return NextThing(thing=Thing.HOLD_REVIEW, deadline=_review(standing))
        case Stage.FINAL_REVIEW:
            return NextThing(thing=Thing.HOLD_FINAL_REVIEW, deadline=_review(standing))
        case Stage.CLOSED:
            return _after_the_end(standing)
        case _:
            return _with_plan(standing)


def _assessing(standing: Standing) -> Thing:
    if not standing.assessments:
        return Thing.ASSESS
    return Thing.PUT_ASIDE if standing.assessments[-1].finished else Thing.FINISH_ASSESSMENT


def _preparing(standing: Standing) -> NextThing:
    """What the contract papers are to say is written before the contract is awarded (source 001 § 2.2)."""
    if all(axis.put_off for axis in standing.preparation.axes):
        return NextThing(thing=Thing.PREPARE)
    if standing.clause_lacks:
        return NextThing(thing=Thing.COMPLETE_PREPARATION, count=standing.clause_lacks)
    return NextThing(thing=Thing.ENTER_NOTIFICATION)


def _after_the_end(standing: Standing) -> NextThing:
    """Late minutes and breaches not settled outlive the contract; then the lessons are drawn (domain § 2.8)."""
    late = [d for d in standing.deadlines if d.kind is DeadlineKind.MINUTES]
    late = [d for d in late if d.status(standing.today) is DeadlineStatus.OVERDUE]
    if late:
        return NextThing(thing=Thing.MEET_DEADLINE, deadline=min(late, key=lambda d: d.date))
    zone = standing.contract.zone
    for breach in standing.register.breaches:
        if breach.event.strip() and breach_standing(breach, zone, standing.today).step is not BreachStep.OVER:
            return NextThing(thing=Thing.SETTLE_BREACHES, breach_id=breach.id)
    return NextThing(thing=Thing.NOTHING if standing.lessons.told else Thing.DRAW_LESSONS)


def _with_plan(standing: Standing) -> NextThing:
    plan = plan_in_force(standing.plans, standing.today)
    if plan is None:
        closed = any(p.status is PlanStatus.CLOSED for p in standing.plans)
        return _next_deadline(standing) if closed else NextThing(thing=Thing.BEGIN_PLAN)
    if plan.status is PlanStatus.DRAFT:
        thing = Thing.VALIDATE_PLAN if is_complete(plan) else Thing.COMPLETE_PLAN
        return NextThing(thing=thing, plan_id=plan.id)
    for agreed in (plan, *_validated_ahead(plan, standing.plans)):
        known = agreed.formalisation
        if not is_binding(agreed, standing.register):
            by_amendment = known is not None and known.by_amendment
            thing = Thing.MAKE_AMENDMENT if by_amendment else Thing.EXCHANGE_LETTERS
            return NextThing(thing=thing, plan_id=agreed.id)
    return _next_deadline(standing, plan.id)


def _validated_ahead(plan: Plan, plans: Iterable[Plan]) -> list[Plan]:
    """The plans of years to come: they want their letters as soon as they are validated."""
    ahead = [p for p in plans if p.status is PlanStatus.VALIDATED and p.year > plan.year]
    return sorted(ahead, key=lambda p: (p.year, p.version))


def _next_deadline(standing: Standing, plan_id: str = "") -> NextThing:
    waiting = _open(standing.deadlines, standing.today)
    if not waiting:
        return NextThing(thing=Thing.NOTHING, plan_id=plan_id)
    return NextThing(thing=Thing.MEET_DEADLINE, plan_id=plan_id, deadline=waiting[0])


def _open(deadlines: Iterable[Deadline], today: dt.date) -> list[Deadline]:
    return sorted((d for d in deadlines if d.status(today) is not DeadlineStatus.DONE), key=lambda d: d.date)


def _to_settle(contract: Contract, today: dt.date) -> bool:
    """Whether the contract still runs and leaves its plan no time."""
    end = contract_end(contract)
    return end is not None and today < end and ends_before_plan(contract)


def _kick_off(deadlines: tuple[Deadline, ...]) -> Deadline | None:
    return next((d for d in deadlines if d.kind is DeadlineKind.KICK_OFF and d.done_on is None), None)


def _review(standing: Standing) -> Deadline | None:
    begun = [d for d in standing.deadlines if (day := review_from(d)) is not None and day <= standing.today]
    return min(begun, key=lambda d: d.date, default=None)
