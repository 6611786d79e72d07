"""Meetings of the parties and all that is said and decided there: the content of the minutes."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.deadline import deadline_key
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Dismissal
from facilitator_app.domain.project_line import PresentedProject

_PUT_RIGHT = dt.timedelta(days=184)


class MeetingKind(StrEnum):
    """The meetings of a contract's life (domain § 2.7)."""

    KICK_OFF = "kick_off"
    INTERIM = "interim"
    HALF_YEARLY_REVIEW = "half_yearly_review"
    ANNUAL_REVIEW = "annual_review"
    FINAL_REVIEW = "final_review"


class MeetingStatus(StrEnum):
    """An open meeting is being prepared or held; a finished one is frozen; a superseded one has a corrected version."""

    OPEN = "open"
    FINISHED = "finished"
    SUPERSEDED = "superseded"


class Presence(StrEnum):
    """Whether somebody convened was there. Of those of whom nobody said anything, the minutes say nothing either."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    UNSAID = "unsaid"


class DecisionState(StrEnum):
    """What became of a decision."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Outcome(StrEnum):
    """What became, at this meeting, of something left open at the last one."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_DONE = "not_done"
    DROPPED = "dropped"


class ExchangeKind(StrEnum):
    """What a party brings up."""

    EXPECTATION = "expectation"
    DIFFICULTY = "difficulty"


class Fate(StrEnum):
    """What becomes of a proposal of the holder."""

    PROPOSED = "proposed"
    DISCUSSED = "discussed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    PUT_OFF = "put_off"


class LineKind(StrEnum):
    """What a renewal line is about."""

    AXIS = "axis"
    OBJECTIVE = "objective"
    INDICATOR = "indicator"
    ACTION = "action"
    PUT_OFF_AXIS = "put_off_axis"


class Choice(StrEnum):
    """What becomes of a line of the plan in the next year's plan."""

    CARRY_OVER = "carry_over"
    CHANGE = "change"
    DROP = "drop"
    ADD = "add"


class Position(StrEnum):
    """Where a party stands on the meeting's conclusions."""

    AGREES = "agrees"
    RESERVATION = "reservation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody convened. `person_id` points to the directory, or is empty for somebody typed in."""

    id: str
    person_id: str = ""
    name: str = ""
    function: str = ""
    entity: str = ""
    party: Party = Party.HOLDER
    email: str = ""
    presence: Presence = Presence.PRESENT

    @property
    def says_something(self) -> bool:
        """Whether the line is more than the party it stands under; one that is empty is nobody."""
        typed = (self.name, self.function, self.entity, self.email)
        return bool(self.person_id) or any(text.strip() for text in typed)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedUp:
    """A decision of an earlier meeting, and what became of it. `id` is the decision's.

    `said_before` is the last comment of earlier meetings on it; `comment` that of this one.
    """

    id: str
    text: str = ""
    who: str = ""
    party: Party = Party.HOLDER
    due: dt.date | None = None
    outcome: Outcome | None = None
    comment: str = ""
    said_before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorEntry:
    """The value of the period entered at the meeting. `id` is the indicator's; see IndicatorValue for the fields."""

    id: str
    period_end: dt.date
    number: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    not_available: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionEntry:
    """Where an action stands at the meeting. `id` is the action's."""

    id: str
    status: ActionStatus = ActionStatus.TO_DO
    progress: int = 0
    new_due: dt.date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An expectation or a difficulty of one party; `made_on` is the day it was told before, None if at this meeting."""

    id: str
    party: Party = Party.HOLDER
    kind: ExchangeKind = ExchangeKind.EXPECTATION
    text: str = ""
    made_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposal of the holder and its fate, with the reason where it is refused or put off.

    `made_on` is the day it was first made, None for one made at this meeting: it comes back until it is answered.
    `fate_before` is the one it came back with.
    """

    id: str
    text: str = ""
    fate: Fate = Fate.PROPOSED
    reason: str = ""
    made_on: dt.date | None = None
    fate_before: Fate = Fate.PROPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachSaid:
    """A breach spoken of, as it stood then, and what was said of it. `id` is the breach's in the register.

    One first noticed at the meeting enters the register when the minutes become final.
    """

    id: str
    breach: Breach
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided: who does it, by when, and whether a term of the contract is touched (None: not answered)."""

    id: str
    text: str = ""
    who: str = ""
    party: Party = Party.HOLDER
    due: dt.date | None = None
    term: ContractTerm | None = None
    state: DecisionState = DecisionState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalLine:
    """What becomes of one line in next year's plan.

    `subject_id` is the line's id in the present plan, empty for an added one, whose parent (axis of an objective,
    objective of an indicator or action) is `parent_id`. `title`, `target` and `due` are the new ones where changed
    or added; `reason` says why a line is dropped or an axis put off again.
    """

    id: str
    subject_id: str = ""
    kind: LineKind = LineKind.OBJECTIVE
    choice: Choice = Choice.CARRY_OVER
    parent_id: str = ""
    party: Party = Party.HOLDER
    title: str = ""
    target: Decimal | None = None
    due: dt.date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The position of a party on the conclusions. `id` is the party."""

    id: str
    position: Position | None = None
    signatory: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting, from preparation to frozen minutes.

    `year` is the contract year it looks at (0 for the kick-off). `step` is where the wizard stopped. Minutes corrected
    after sending are a new meeting of a higher `version` that `replaces` the old one. `remarks_days` are working days.
    `closing` is the value created and the lessons as a final review left them, so that its minutes stay as they are;
    `projects` are likewise the holder's, axis by axis, as a kick-off heard them.
    """

    id: str
    contract_id: str
    plan_id: str = ""
    kind: MeetingKind = MeetingKind.ANNUAL_REVIEW
    year: int = 1
    date: dt.date | None = None
    place: str = ""
    status: MeetingStatus = MeetingStatus.OPEN
    step: str = ""
    version: int = 1
    replaces: str = ""
    correction_reason: str = ""
    attendees: tuple[Attendee, ...] = ()
    followed_up: tuple[FollowedUp, ...] = ()
    indicator_entries: tuple[IndicatorEntry, ...] = ()
    action_entries: tuple[ActionEntry, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    breaches: tuple[BreachSaid, ...] = ()
    decisions: tuple[Decision, ...] = ()
    renewal: tuple[RenewalLine, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    highlights: str = ""
    next_meeting_on: dt.date | None = None
    next_meeting_place: str = ""
    remarks_days: int = 5
    private_notes: str = ""
    closing: Lessons | None = None
    projects: tuple[PresentedProject, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()
    finished_on: dt.date | None = None
    ends_contract_on: dt.date | None = None


def meeting_deadline(meeting: Meeting) -> str:
    """The key of the deadline this meeting meets, or "" for an interim point."""
    if meeting.kind is MeetingKind.INTERIM:
        return ""
    return deadline_key(DeadlineKind(meeting.kind), meeting.year)


def is_outlived(meeting: Meeting, end: dt.date | None) -> bool:
    """Whether a final review is no longer the last one: its contract, which now lasts until `end`, was prolonged since.

    By over half a year: a date put right is no prolongation. A habit of this program, no rule of law.
    """
    known = meeting.ends_contract_on
    return known is not None and end is not None and end - known > _PUT_RIGHT


def held_meetings(meetings: tuple[Meeting, ...], end: dt.date | None = None) -> dict[str, dt.date]:
    """The finished meetings of a contract by deadline key, with the day they were held; interim points by that day.

    A final review that the contract has outlived (see `is_outlived`) was the annual one of its year.
    """
    held = {}
    for meeting in meetings:
        if meeting.status is not MeetingStatus.OPEN and meeting.date is not None:
            key = meeting_deadline(meeting) or f"{meeting.kind}:{meeting.date}"
            if meeting.kind is MeetingKind.FINAL_REVIEW and is_outlived(meeting, end):
                key = deadline_key(DeadlineKind.ANNUAL_REVIEW, meeting.year)
            held[key] = meeting.date
    return held
