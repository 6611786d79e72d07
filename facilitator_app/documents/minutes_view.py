"""What the minutes of a meeting say, ready to be laid out (see ``views`` for what their text may be)."""

from dataclasses import dataclass

from facilitator_app.documents.views import (
    ActionGroup,
    ActionWords,
    Fact,
    Identity,
    IndicatorDetail,
    IndicatorLine,
    KeyFigure,
    Listing,
    ResourceLine,
    ResourceWords,
    Schedule,
    SignatureBlock,
    State,
    StateCounts,
    Statement,
)


@dataclass(frozen=True)
class Decision:
    """A decision: what, who, by when, and where it stands.

    ``term`` says which contract term it touches, if one, and what that calls for; ``comment`` what was said of it.
    """

    number: str
    text: str
    who: str
    due: str
    state: State | None = None
    term: str = ""
    comment: str = ""


@dataclass(frozen=True)
class Proposal:
    """A proposal, who made it, its fate and the reason given; ``since`` tells when one taken up again was made."""

    text: str
    party: str
    fate: str
    reason: str = ""
    since: str = ""


@dataclass(frozen=True)
class Attendee:
    """Someone invited: name, function, entity and "present" or "excused" in words; no more."""

    name: str
    function: str
    entity: str
    presence: str


@dataclass(frozen=True)
class Agreement:
    """A party's agreement, or its reservation in its own words."""

    party: str
    position: State
    reservation: str = ""


@dataclass(frozen=True)
class DecisionWords:
    number: str
    decision: str
    who: str
    due: str
    state: str


@dataclass(frozen=True)
class IndicatorWords:
    indicator: str
    actual: str
    target: str
    progress: str
    reading: str


@dataclass(frozen=True)
class ProposalWords:
    proposal: str
    party: str
    fate: str


@dataclass(frozen=True)
class AttendanceWords:
    name: str
    function: str
    entity: str
    presence: str


@dataclass(frozen=True)
class MinutesAxis:
    """One axis in the minutes. Objectives are listed; the rest is left out where empty."""

    title: str
    objectives: tuple[str, ...] = ()
    indicators: tuple[IndicatorDetail, ...] = ()
    actions: tuple[ActionGroup, ...] = ()
    states: StateCounts | None = None


@dataclass(frozen=True)
class PresentedAxis:
    """What the holder presented for an axis: ``received`` says when, or that there was nothing."""

    title: str
    received: str = ""
    parts: tuple[Listing, ...] = ()


@dataclass(frozen=True)
class MinutesWords:
    """Headings, column titles and "none" sentences of the minutes; ``ceiling`` says what is hatched in a bar."""

    decisions: str
    no_decision: str
    where_do_we_stand: str
    no_indicator: str
    to_remember: str
    attendance: str
    no_attendee: str
    last_time: str
    objectives: str
    indicators: str
    actions: str
    expectations: str
    difficulties: str
    proposals: str
    resources: str
    breaches: str
    next_year: str
    put_off: str
    schedule: str
    agreement: str
    next_meeting: str
    perimeter: str
    signatures: str
    decision_columns: DecisionWords
    indicator_columns: IndicatorWords
    action_columns: ActionWords
    proposal_columns: ProposalWords
    resource_columns: ResourceWords
    attendance_columns: AttendanceWords
    ceiling: str = ""
    other_indicators: str = ""
    other_actions: str = ""
    value: str = ""
    lessons: str = ""
    projects: str = ""


@dataclass(frozen=True)
class MinutesView:
    """The minutes of a meeting of any kind: page one to be read in one minute, then axis by axis.

    ``reservations`` announce on page one what a party did not agree to.

    A ``sheet`` holds on one page (see ``interim``); its ``circulation`` tells who was there. Its indicators and actions
    come worst first; of those it does not list, ``other_indicators`` and ``other_actions`` are the states. The words
    ``other_indicators`` and ``other_actions`` are sentences with ``{counts}`` that say where these are told.
    """

    identity: Identity
    words: MinutesWords
    key_figures: tuple[KeyFigure, ...] = ()
    decisions: tuple[Decision, ...] = ()
    reservations: tuple[Fact, ...] = ()
    indicators: tuple[IndicatorLine, ...] = ()
    remember: tuple[str, ...] = ()
    attendance: tuple[Attendee, ...] = ()
    circulation: tuple[Fact, ...] = ()
    last_time: tuple[Decision, ...] = ()
    value: tuple[Listing, ...] = ()
    lessons: tuple[Listing, ...] = ()
    projects: tuple[PresentedAxis, ...] = ()
    axes: tuple[MinutesAxis, ...] = ()
    expectations: tuple[Statement, ...] = ()
    difficulties: tuple[Statement, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    resources: tuple[ResourceLine, ...] = ()
    breaches: tuple[str, ...] = ()
    next_year: tuple[Listing, ...] = ()
    put_off: tuple[Fact, ...] = ()
    schedule: Schedule | None = None
    agreements: tuple[Agreement, ...] = ()
    next_meeting: tuple[Fact, ...] = ()
    perimeter: str = ""
    signatures: tuple[SignatureBlock, ...] = ()
    sheet: bool = False
    other_indicators: tuple[State, ...] = ()
    other_actions: tuple[State, ...] = ()
