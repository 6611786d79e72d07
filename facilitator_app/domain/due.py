"""What falls due in the life of a contract, and how far away it is."""

from dataclasses import dataclass
from enum import StrEnum


class DeadlineKind(StrEnum):
    """What falls due: meetings (domain § 2.7), and what somebody owes the others in between (domain § 2.4, 3)."""

    KICK_OFF = "kick_off"
    INTERIM = "interim"
    HALF_YEARLY_REVIEW = "half_yearly_review"
    ANNUAL_REVIEW = "annual_review"
    FINAL_REVIEW = "final_review"
    ACTION = "action"
    HOLDER_DATA = "holder_data"
    MINUTES = "minutes"
    REMARKS = "remarks"
    PENALTY_REMARKS = "penalty_remarks"
    DECISION = "decision"
    PLAN_DUE = "plan_due"


MEETING_KINDS = frozenset(
    (
        DeadlineKind.KICK_OFF,
        DeadlineKind.INTERIM,
        DeadlineKind.HALF_YEARLY_REVIEW,
        DeadlineKind.ANNUAL_REVIEW,
        DeadlineKind.FINAL_REVIEW,
    )
)
"""What the parties meet for; the others are owed by one of them."""


ANSWER_KINDS = frozenset((DeadlineKind.HOLDER_DATA, DeadlineKind.REMARKS, DeadlineKind.PENALTY_REMARKS))
"""What the holder owes the others: data, remarks or an answer, neither a meeting nor something to be done."""


class DeadlineStatus(StrEnum):
    """How far away a deadline is: due soon means within 30 days."""

    DONE = "done"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    UPCOMING = "upcoming"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFigures:
    """How many deadlines to be met: become overdue since a day, still to come, and answers awaited from the holder."""

    overdue: int = 0
    coming: int = 0
    answers: int = 0
