"""What a contract's plans have brought and taught, for the next tender (domain § 2.8; source 001 part III; source 003).

"The matter of the review meetings takes its form in the contracts to come" (source 003): a lesson goes from a need
observed to a clause, and from the clause to the tender that took it up.
"""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator_app.domain.plan import Dismissal


class ValueHeading(StrEnum):
    """What a plan is good for, as a desk for social clauses has seen it (source 001 part III, first column)."""

    INTEREST = "interest"
    INNOVATION = "innovation"
    DIALOGUE = "dialogue"
    EXPERIMENT = "experiment"


class Vigilance(StrEnum):
    """What to beware of (source 001 part III, second column)."""

    AVAILABILITY = "availability"
    RIGOUR = "rigour"
    RELEVANCE = "relevance"


class LessonState(StrEnum):
    """How far a lesson has come on its way into a tender."""

    OBSERVED = "observed"
    CLAUSE_PROPOSED = "clause_proposed"
    REUSED = "reused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A need observed, the meeting it comes from, its axis, the clause proposed, and the tender that reused it.

    `axis` is the axis's title, as lessons outlive plans. `reused_in` is the reference of the tender, `reused_on` the
    day its papers took the clause up.
    """

    id: str
    need: str = ""
    meeting_id: str = ""
    axis: str = ""
    clause: str = ""
    reused_in: str = ""
    reused_on: dt.date | None = None

    @property
    def told(self) -> bool:
        """Whether anything has been written."""
        return bool(self.need.strip() or self.clause.strip())

    @property
    def state(self) -> LessonState:
        """How far it has come: told by what is filled in, so that it can't be wrong."""
        if self.reused_in.strip():
            return LessonState.REUSED
        return LessonState.CLAUSE_PROPOSED if self.clause.strip() else LessonState.OBSERVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """The value created and the lessons of one contract.

    `essence` are the few lines with which the final report begins. Each heading has its text and, under `…_evidence`,
    on what it rests; `availability`, `rigour` and `relevance` are the points of vigilance.
    """

    id: str
    contract_id: str
    essence: str = ""
    interest: str = ""
    interest_evidence: str = ""
    innovation: str = ""
    innovation_evidence: str = ""
    dialogue: str = ""
    dialogue_evidence: str = ""
    experiment: str = ""
    experiment_evidence: str = ""
    availability: str = ""
    rigour: str = ""
    relevance: str = ""
    lessons: tuple[Lesson, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()

    def value(self, heading: ValueHeading) -> str:
        """What the plan has brought under a heading."""
        return str(getattr(self, heading.value))

    def evidence(self, heading: ValueHeading) -> str:
        """What that rests on: a figure, a document, a witness."""
        return str(getattr(self, f"{heading.value}_evidence"))

    def vigilance(self, point: Vigilance) -> str:
        """What was learnt on a point of vigilance."""
        return str(getattr(self, point.value))

    @property
    def told(self) -> tuple[Lesson, ...]:
        """The lessons that say something."""
        return tuple(lesson for lesson in self.lessons if lesson.told)


def reused(lesson: Lesson, reference: str, on: dt.date) -> Lesson:
    """The lesson taken up in the papers of a tender; those that took it up before stay named."""
    before = [part.strip() for part in lesson.reused_in.split(",") if part.strip()]
    if reference not in before:
        before.append(reference)
    return replace(lesson, reused_in=", ".join(before), reused_on=on)
