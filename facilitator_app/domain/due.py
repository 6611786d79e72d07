"""What falls due in the life of a contract, and how far away it is."""

from enum import StrEnum


class DeadlineKind(StrEnum):
    """What falls due."""

    KICK_OFF = "kick_off"
    HALF_YEARLY_REVIEW = "half_yearly_review"
    ANNUAL_REVIEW = "annual_review"
    FINAL_REVIEW = "final_review"
    ACTION = "action"


class DeadlineStatus(StrEnum):
    """How far away a deadline is: due soon means within 30 days."""

    DONE = "done"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    UPCOMING = "upcoming"
