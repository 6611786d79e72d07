"""What a document says, ready to be laid out: final text, numbers for the charts, nothing to look up.

Every string here is printed as it stands, as plain text: it is already formatted, in the language of the document, and
may hold anything a person typed. The builders (``minutes``, ``plan``, ``actions``) contain no natural-language text of
their own; headings, column titles and "nothing to report" sentences come in through the ``words`` of each view.
An empty string means "nothing to print here". Empty tuples leave their section out, or print its "none" sentence
where the words give one.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum


class Mark(Enum):
    """The state sign printed before a state's word; the sign is drawn, the word is what is read."""

    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    WATCH = "watch"
    LATE = "late"
    NOT_STARTED = "not_started"
    NONE = "none"


@dataclass(frozen=True)
class State:
    """A state as sign + word (+ colour, which only ever repeats them)."""

    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True)
class Fact:
    """One line of a key-value block."""

    label: str
    value: str


@dataclass(frozen=True)
class Listing:
    """What comes under a label."""

    label: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Letterhead:
    """Who issues the document.

    ``accent`` is ``#rrggbb``; it is darkened by the builder where it would not reach a contrast of 4.5:1 on white.
    ``logo`` holds a PNG or JPEG file; bytes that are no image are left out. ``logo_alt`` is read in place of the logo.
    """

    buyer: str
    address: tuple[str, ...] = ()
    accent: str = "#1F3A68"
    logo: bytes | None = None
    logo_alt: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file carried inside the PDF (PDF/A-3), such as the document's data as JSON."""

    name: str
    content: bytes
    description: str
    media_type: str = "application/json"


@dataclass(frozen=True)
class Identity:
    """What every document has: its name, issuer, language, version and running lines.

    ``footer_page`` is a template with ``{n}`` and ``{total}``. ``created`` must be aware: with the same view it makes
    the same bytes. ``watermark`` is printed behind drafts and announced under the title; ``replaces`` is the "cancels
    and replaces" line, ``about`` what part of the contract's life it is about. ``language`` is a BCP 47 tag (``fr-FR``,
    ``en-GB``).
    """

    title: str
    subtitle: str
    letterhead: Letterhead
    language: str
    created: datetime
    footer: str
    footer_page: str
    about: str = ""
    version: str = ""
    replaces: str = ""
    watermark: str = ""
    subject: str = ""
    keywords: str = ""
    attachment: Attachment | None = None


@dataclass(frozen=True)
class KeyFigure:
    """One of the boxes at the top of page one: a figure, what it counts, and a second line that qualifies it.

    ``told`` is read in place of the figure, where it would be read badly ("11 of 15" for "11/15").
    """

    value: str
    label: str
    note: State | None = None
    told: str = ""


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
class Progress:
    """A bar filled up to ``value``, with a tick at ``target``, at the same place in every bar; ``alt`` is read instead.

    Of a ``ceiling``, a target not to be passed, what lies beyond is hatched. ``lowest`` is the lower end of a range.
    """

    value: float
    target: float
    alt: str
    ceiling: bool = False
    lowest: float | None = None


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator in one line: achieved against target, its bar, and its reading in words."""

    name: str
    actual: str
    target: str
    reading: str
    state: State | None = None
    progress: Progress | None = None


@dataclass(frozen=True)
class TrendPoint:
    """One value on a trend; ``value`` is None where it is not available, and ``text`` then says so."""

    label: str
    value: float | None
    text: str


@dataclass(frozen=True)
class Trend:
    """Values over time against a target; ``alt`` tells the trend and its values in words."""

    points: tuple[TrendPoint, ...]
    alt: str
    target: float | None = None
    target_text: str = ""


@dataclass(frozen=True)
class IndicatorDetail:
    """An indicator with what defines it, its curve, and its reading in words. ``comment`` is what was said of it."""

    name: str
    facts: tuple[Fact, ...]
    reading: str
    state: State | None = None
    trend: Trend | None = None
    comment: str = ""


@dataclass(frozen=True)
class ActionLine:
    """An action: what, by whom, when, and where it stands. ``note`` is a comment or the delay in words."""

    text: str
    who: str
    schedule: str
    state: State | None = None
    progress: str = ""
    note: str = ""


@dataclass(frozen=True)
class ActionGroup:
    """The actions of one party."""

    title: str
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True)
class StateCount:
    state: State
    count: int


@dataclass(frozen=True)
class StateCounts:
    """How many things stand in each state, drawn as one divided bar with direct labels."""

    counts: tuple[StateCount, ...]
    alt: str


@dataclass(frozen=True)
class Proposal:
    """A proposal, who made it, its fate and the reason given; ``since`` tells when one taken up again was made."""

    text: str
    party: str
    fate: str
    reason: str = ""
    since: str = ""


@dataclass(frozen=True)
class Statement:
    """What a party expects, or finds difficult."""

    party: str
    text: str


@dataclass(frozen=True)
class ResourceLine:
    """Means that a party puts in."""

    party: str
    kind: str
    text: str
    quantity: str


@dataclass(frozen=True)
class ScheduleRow:
    """One bar of the schedule, or a diamond where ``start`` equals ``end`` and ``milestone`` is set.

    ``dates`` are written beside it; ``told`` is read in their place, where it is given.
    """

    label: str
    start: date
    end: date
    dates: str
    state: State | None = None
    milestone: bool = False
    told: str = ""


@dataclass(frozen=True)
class ScheduleTick:
    """A date on the scale; ``year`` is written above it, where it begins or changes."""

    day: date
    text: str
    year: str = ""


@dataclass(frozen=True)
class Schedule:
    """Bars from ``start`` to ``end`` under dated ticks; ``today`` is a line labelled ``today_text``.

    ``alt`` introduces what is read instead; each row follows with its dates.
    """

    start: date
    end: date
    ticks: tuple[ScheduleTick, ...]
    rows: tuple[ScheduleRow, ...]
    alt: str
    today: date | None = None
    today_text: str = ""


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
class SignatureBlock:
    """A place to sign: the party, and the lines (date, name and function, signature) to be filled in."""

    party: str
    lines: tuple[str, ...]


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
class ActionWords:
    action: str
    who: str
    schedule: str
    state: str


@dataclass(frozen=True)
class ProposalWords:
    proposal: str
    party: str
    fate: str


@dataclass(frozen=True)
class ResourceWords:
    party: str
    kind: str
    resource: str
    quantity: str


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


@dataclass(frozen=True)
class PlanObjective:
    """An objective with its facts (kind, experimentation or performance, responsibility, perimeter)."""

    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class PlanIndicator:
    name: str
    baseline: str
    target: str
    source: str
    frequency: str
    definition: str = ""


@dataclass(frozen=True)
class PlanIndicatorWords:
    indicator: str
    baseline: str
    target: str
    source: str
    frequency: str


@dataclass(frozen=True)
class PlanAxis:
    """One axis of the plan, with the seven points a plan must hold (sources 001 and 002, part II)."""

    title: str
    introduction: str = ""
    objectives: tuple[PlanObjective, ...] = ()
    indicators: tuple[PlanIndicator, ...] = ()
    actions: tuple[ActionGroup, ...] = ()
    resources: tuple[ResourceLine, ...] = ()
    monitoring: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanWords:
    """Headings, column titles and "none" sentences of the plan."""

    contract: str
    overview: str
    objectives: str
    indicators: str
    actions: str
    resources: str
    monitoring: str
    missing: str
    nothing: str
    other_actions: str
    schedule: str
    governance: str
    sharing: str
    put_off: str
    formalisation: str
    perimeter: str
    signatures: str
    indicator_columns: PlanIndicatorWords
    action_columns: ActionWords
    resource_columns: ResourceWords


@dataclass(frozen=True)
class PlanView:
    """A progress plan of one contract year; ``other_actions`` serve no objective, so no axis lists them."""

    identity: Identity
    words: PlanWords
    key_figures: tuple[KeyFigure, ...] = ()
    contract: tuple[Fact, ...] = ()
    introduction: str = ""
    axes: tuple[PlanAxis, ...] = ()
    other_actions: tuple[ActionGroup, ...] = ()
    schedule: Schedule | None = None
    governance: tuple[Fact, ...] = ()
    sharing: tuple[str, ...] = ()
    put_off: tuple[Fact, ...] = ()
    formalisation: tuple[Fact, ...] = ()
    perimeter: str = ""
    signatures: tuple[SignatureBlock, ...] = ()


@dataclass(frozen=True)
class ActionsWords:
    overview: str
    nothing: str
    perimeter: str
    action_columns: ActionWords


@dataclass(frozen=True)
class ActionsTableView:
    """The actions of one party, group by group (by axis, or by due period), as a hand-out."""

    identity: Identity
    words: ActionsWords
    introduction: str = ""
    states: StateCounts | None = None
    groups: tuple[ActionGroup, ...] = field(default=())
    perimeter: str = ""
