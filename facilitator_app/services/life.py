"""Where a contract stands in its life, and the one next thing to do."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from facilitator_app.domain.clause_gaps import clause_gaps
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import MeetingKind, MeetingStatus
from facilitator_app.domain.next_thing import NextThing, Standing, Thing, next_thing
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.stage import Stage, is_finally_reviewed, plan_in_force, stage
from facilitator_app.domain.touched_terms import is_binding
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.deadlines import route_of
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.domain.preparation import Preparation


class ChapterState(StrEnum):
    """How a chapter of a contract's life stands.

    One left blank lies behind without anything written in it; one done in part, without all that belongs there.
    """

    DONE = "done"
    NOW = "now"
    PARTLY = "partly"
    TO_COME = "to_come"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """The stage of a contract, what to do next, and where: a route of the window as (kind, id).

    `beside` is what may be done instead, and `beside_route` where: a preparation that lacks something bars nobody from
    entering the notification.
    `chapters` tells by name (feasibility, preparation, clause, kick_off, validation, follow_up, final, lessons) how
    each stands; `stages` how each stage does: its chapter, or what has come of it.
    """

    contract_id: str
    stage: Stage
    coming: NextThing
    route: tuple[str, str]
    beside: NextThing | None
    beside_route: tuple[str, str]
    chapters: Mapping[str, ChapterState]
    stages: Mapping[Stage, ChapterState]


class Lives:
    """The lives of all contracts of one database."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def of_contract(self, contract_id: str) -> Life:
        """Where a contract stands today. Raises Problem NOT_FOUND."""
        standing = self._standing(contract_id)
        coming = next_thing(standing)
        preparing = standing.stage is Stage.PREPARATION and coming.thing is not Thing.ENTER_NOTIFICATION
        beside = NextThing(thing=Thing.ENTER_NOTIFICATION) if preparing else None
        chapters = _chapters(standing)
        return Life(
            contract_id=contract_id,
            stage=standing.stage,
            coming=coming,
            route=_route(contract_id, coming),
            beside=beside,
            beside_route=_route(contract_id, beside) if beside else ("", ""),
            chapters=chapters,
            stages=_stages(standing, chapters),
        )

    def _standing(self, contract_id: str) -> Standing:
        # Imported here: the window opens without the chapters.
        from facilitator_app.domain.preparation import Preparation
        from facilitator_app.domain.register import Register

        store, today = self._store, self._store.today()
        contract = store.contracts.get(contract_id)
        assessments = store.feasibilities.of_contract(contract_id)
        plans = store.plans.of_contract(contract_id)
        meetings = store.meetings.outlines(contract_id)
        deadlines = store.deadlines.of_contract(contract_id)
        register = Chapter(Register, store.registers).of_contract(contract_id)
        preparation = Chapter(Preparation, store.preparations).of_contract(contract_id)
        at = stage(
            contract,
            assessments=assessments,
            plans=plans,
            meetings=meetings,
            deadlines=deadlines,
            register=register,
            today=today,
        )
        return Standing(
            contract=contract,
            stage=at,
            today=today,
            assessments=assessments,
            preparation=preparation,
            clause_lacks=self._clause_lacks(preparation) if at is Stage.PREPARATION else 0,
            register=register,
            kick_off=Chapter(KickOff, store.kick_offs).of_contract(contract_id),
            plans=plans,
            meetings=meetings,
            lessons=Chapter(Lessons, store.lessons).of_contract(contract_id),
            deadlines=deadlines,
        )

    def _clause_lacks(self, preparation: "Preparation") -> int:
        # Imported here: the window opens without the clause.
        from facilitator_app.services.clauses import Clauses

        return sum(not gap.accepted for gap in Clauses(self._store, self._words).gaps(preparation))


_SECTIONS = {
    Thing.ASSESS: "feasibility",
    Thing.FINISH_ASSESSMENT: "feasibility",
    Thing.PUT_ASIDE: "feasibility",
    Thing.PREPARE: "preparation",
    Thing.COMPLETE_PREPARATION: "preparation",
    Thing.CONVENE: "kick_off",
    Thing.EXCHANGE_LETTERS: "validation",
    Thing.MAKE_AMENDMENT: "validation",
    Thing.DRAW_LESSONS: "lessons",
    Thing.NOTHING: "overview",
}


def _route(contract_id: str, coming: NextThing) -> tuple[str, str]:
    if coming.thing in _SECTIONS:
        return "life", f"{contract_id}/{_SECTIONS[coming.thing]}"
    match coming.thing:
        case Thing.ENTER_NOTIFICATION:
            return "contract", f"{contract_id}/notification"
        case Thing.SETTLE_START:
            return "contract", f"{contract_id}/duration"
        case Thing.SETTLE_BREACHES:
            return "life", f"{contract_id}/follow_up/{coming.breach_id}"
        case Thing.RESUME_MEETING:
            return "meeting", coming.meeting_id
        case Thing.BEGIN_PLAN:
            return "first_plan", contract_id
        case Thing.COMPLETE_PLAN | Thing.VALIDATE_PLAN:
            return "plan", coming.plan_id
        case Thing.MEET_DEADLINE if coming.deadline is not None:
            return route_of(coming.deadline)
        case _:
            return "review", contract_id


# The stage at which each chapter is written; one that has its content is done whenever that was.
_WRITTEN_AT = {
    "feasibility": Stage.FEASIBILITY,
    "preparation": Stage.PREPARATION,
    "clause": Stage.PREPARATION,
    "kick_off": Stage.KICK_OFF_DUE,
    "validation": Stage.VALIDATED,
    "follow_up": Stage.FOLLOWED,
    "final": Stage.FINAL_REVIEW,
    "lessons": Stage.CLOSED,
}


def _chapters(standing: Standing) -> dict[str, ChapterState]:
    order = list(Stage)
    at = order.index(standing.stage)
    done, begun = _done(standing), _begun(standing)
    found = {}
    for name, stage_ in _WRITTEN_AT.items():
        place = order.index(stage_)
        if name in done:
            found[name] = ChapterState.DONE
        elif place == at or name in begun:
            found[name] = ChapterState.NOW
        elif name in ("preparation", "clause") and standing.preparation.axes:
            found[name] = ChapterState.PARTLY
        else:
            found[name] = ChapterState.TO_COME if place > at else ChapterState.BLANK
    return found


# The chapter in which the work of each stage is written; plans and meetings have screens of their own.
_CHAPTER_OF = {
    Stage.FEASIBILITY: "feasibility",
    Stage.PREPARATION: "preparation",
    Stage.KICK_OFF_DUE: "kick_off",
    Stage.VALIDATED: "validation",
    Stage.FOLLOWED: "follow_up",
    Stage.FINAL_REVIEW: "final",
}


def _stages(standing: Standing, chapters: Mapping[str, ChapterState]) -> dict[Stage, ChapterState]:
    """How each stage stands: one that lies behind is done only where something came of it."""
    at = standing.stage
    order = list(Stage)
    reviewed = any(
        m.status is MeetingStatus.FINISHED and m.kind in (MeetingKind.HALF_YEARLY_REVIEW, MeetingKind.ANNUAL_REVIEW)
        for m in standing.meetings
    )
    come = {
        Stage.DRAFT: any(p.status is not PlanStatus.DRAFT for p in standing.plans),
        Stage.REVIEW_DUE: reviewed,
        Stage.UNDER_REVIEW: reviewed,
        Stage.CLOSED: True,
    }
    found = {}
    for stage_ in order:
        if order.index(stage_) > order.index(at):
            found[stage_] = ChapterState.TO_COME
        elif stage_ in _CHAPTER_OF:
            state = chapters[_CHAPTER_OF[stage_]]
            found[stage_] = ChapterState.BLANK if state is ChapterState.TO_COME else state
        else:
            found[stage_] = ChapterState.DONE if come[stage_] else ChapterState.BLANK
    return found


def _begun(standing: Standing) -> set[str]:
    """What is in hand beside the stage: an assessment not finished, a kick-off prepared, a plan drawn up or followed.

    The draft of the next year goes on from the plan before: validation and follow-up are in hand then, not to come.
    """
    followed = any(p.status is not PlanStatus.DRAFT for p in standing.plans)
    empty_lessons = Lessons(id=standing.lessons.id, contract_id=standing.contract.id)
    empty = KickOff(id=standing.kick_off.id, contract_id=standing.contract.id)
    begun = {
        "feasibility": bool(standing.assessments),
        "kick_off": standing.kick_off != empty,
        "validation": followed or standing.stage is Stage.DRAFT,
        "follow_up": followed,
        # What the plan has brought, without a lesson of it yet.
        "lessons": replace(standing.lessons, lessons=()) != empty_lessons,
    }
    return {name for name, there in begun.items() if there}


def _done(standing: Standing) -> set[str]:
    followed = plan_in_force(standing.plans, standing.today)
    bound = followed is not None and is_binding(followed, standing.register)
    over = is_finally_reviewed(standing.contract, standing.meetings)
    kicked_off = any(
        m.kind is MeetingKind.KICK_OFF and m.status is not MeetingStatus.OPEN and m.date is not None
        for m in standing.meetings
    )
    # Until the contract is awarded there is always something to write in its papers.
    prepared = (
        bool(standing.preparation.axes)
        and standing.contract.notification_date is not None
        and all(gap.accepted for gap in clause_gaps(standing.preparation, standing.contract))
    )
    content = {
        "feasibility": any(a.assessed_on is not None for a in standing.assessments),
        "preparation": prepared,
        "clause": prepared,
        "kick_off": kicked_off,
        "validation": bound,
        "follow_up": over,
        "final": over,
        "lessons": bool(standing.lessons.told),
    }
    return {name for name, there in content.items() if there}
