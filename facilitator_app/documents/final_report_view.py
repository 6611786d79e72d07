"""What the final report says, ready to be laid out: see ``views`` for what holds for all views."""

from dataclasses import dataclass

from facilitator_app.documents.views import Fact, Identity, KeyFigure, State, Trend


@dataclass(frozen=True)
class ResultLine:
    """An indicator on page one: from where to where, its last target and whether it was reached, its total."""

    name: str
    course: str
    target: str
    state: State | None
    reading: str = ""
    overall: str = ""


@dataclass(frozen=True)
class YearRow:
    """One year of an indicator."""

    year: str
    start: str
    target: str
    result: str
    state: State | None
    reading: str = ""


@dataclass(frozen=True)
class IndicatorYears:
    """An indicator through the years, its curve, and what is to be said of all of them together."""

    name: str
    years: tuple[YearRow, ...]
    trend: Trend | None = None
    overall: str = ""


@dataclass(frozen=True)
class AxisYears:
    """An axis with its indicators. ``introduction`` says what it is about."""

    title: str
    introduction: str = ""
    indicators: tuple[IndicatorYears, ...] = ()


@dataclass(frozen=True)
class CountRow:
    """How many actions of a party were done, dropped, or left open in one year; a ``year`` said once counts on."""

    year: str
    party: str
    done: str
    dropped: str
    left: str


@dataclass(frozen=True)
class ActionLeft:
    """An action that was not brought to its end."""

    text: str
    who: str
    state: State
    note: str = ""


@dataclass(frozen=True)
class ProposalLine:
    """A proposal of the holder, when it was made, and what became of it."""

    text: str
    made: str
    fate: State
    reason: str = ""


@dataclass(frozen=True)
class AmendmentLine:
    """An amendment."""

    number: str
    date: str
    purpose: str
    term: str


@dataclass(frozen=True)
class MeetingRow:
    """Meetings of one kind against those that fell due."""

    kind: str
    due: str
    held: str
    state: State
    note: str = ""


@dataclass(frozen=True)
class ValueBlock:
    """What the plan brought under one heading, paragraph by paragraph, and on what that rests."""

    title: str
    paragraphs: tuple[str, ...]
    evidence: str = ""


@dataclass(frozen=True)
class LessonLine:
    """A need observed, its axis, where it comes from, and how far it has come."""

    need: str
    axis: str
    origin: str
    state: State


@dataclass(frozen=True)
class ClauseBlock:
    """A clause ready to be copied, under the need it answers; ``origin`` says where it comes from."""

    need: str
    clause: tuple[str, ...]
    origin: str
    state: State | None = None
    kinship: str = ""


@dataclass(frozen=True)
class FinalReportWords:
    """Headings, column titles and "none" sentences of the final report."""

    essence: str
    results: str
    no_result: str
    more_results: str
    indicator: str
    course: str
    target: str
    verdict: str
    year: str
    start: str
    result: str
    no_indicator: str
    actions: str
    no_action: str
    party: str
    done: str
    dropped: str
    left: str
    left_undone: str
    action: str
    who: str
    state: str
    proposals: str
    no_proposal: str
    proposal: str
    made: str
    fate: str
    decisions: str
    amendments: str
    no_amendment: str
    number: str
    date: str
    purpose: str
    term: str
    breaches: str
    meetings: str
    no_meeting: str
    meeting: str
    due: str
    held: str
    value: str
    no_value: str
    evidence: str
    vigilance: str
    lessons: str
    no_lesson: str
    need: str
    axis: str
    origin: str
    next_tender: str
    no_clause: str
    put_off: str
    perimeter: str


@dataclass(frozen=True)
class FinalReportView:
    """The final report over all years: page one is the result, then axis by axis, then what came of everything else."""

    identity: Identity
    words: FinalReportWords
    key_figures: tuple[KeyFigure, ...] = ()
    essence: tuple[str, ...] = ()
    results: tuple[ResultLine, ...] = ()
    more_results: str = ""
    contract: tuple[Fact, ...] = ()
    axes: tuple[AxisYears, ...] = ()
    actions: tuple[CountRow, ...] = ()
    left_undone: tuple[ActionLeft, ...] = ()
    proposals: tuple[ProposalLine, ...] = ()
    decisions: str = ""
    term_decisions: tuple[str, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()
    letters: str = ""
    breaches: tuple[str, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    interim_points: str = ""
    value: tuple[ValueBlock, ...] = ()
    vigilance: tuple[Fact, ...] = ()
    lessons: tuple[LessonLine, ...] = ()
    clauses: tuple[ClauseBlock, ...] = ()
    put_off: tuple[Fact, ...] = ()
    perimeter: str = ""
