"""When the parties should meet next: the next deadline of the contract that no meeting has met."""

import datetime as dt
from collections.abc import Iterable

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS
from facilitator_app.domain.meeting import Meeting, meeting_deadline


def next_meeting(deadlines: Iterable[Deadline], meeting: Meeting, day: dt.date) -> Deadline | None:
    """The earliest meeting due after a day, among the deadlines of a contract, that is not this one nor held yet."""
    due = [
        d
        for d in deadlines
        if d.kind in MEETING_KINDS and d.done_on is None and d.date > day and d.key != meeting_deadline(meeting)
    ]
    return min(due, key=lambda d: d.date, default=None)
