"""What a progress plan says, ready to be laid out (see ``views`` for what its text may be)."""

from dataclasses import dataclass

from facilitator_app.documents.views import (
    ActionGroup,
    ActionWords,
    Fact,
    Identity,
    KeyFigure,
    ResourceLine,
    ResourceWords,
    Schedule,
    SignatureBlock,
)


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
    """One axis of the plan, with the seven points a plan must hold (sources 001 and 002, part II).

    ``missing`` is what a draft still lacks; ``left_open`` says what the parties left open when they agreed on the plan.
    """

    title: str
    introduction: str = ""
    objectives: tuple[PlanObjective, ...] = ()
    indicators: tuple[PlanIndicator, ...] = ()
    actions: tuple[ActionGroup, ...] = ()
    resources: tuple[ResourceLine, ...] = ()
    monitoring: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    left_open: str = ""


@dataclass(frozen=True)
class PlanWords:
    """Headings, column titles and "none" sentences of the plan.

    ``nothing`` stands where a draft says nothing yet; without it, points and headings with nothing under them are left
    out.
    """

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
