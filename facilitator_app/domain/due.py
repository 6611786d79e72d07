"""What falls due in the life of a contract, and how far away it is."""

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


class DeadlineStatus(StrEnum):
    """How far away a deadline is: due soon means within 30 days."""

    DONE = "done"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    UPCOMING = "upcoming"
