"""The library of axes with their usual objectives, indicators and actions, offered while a plan is drawn up."""

from dataclasses import dataclass

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import (
    Accumulation,
    AxisFamily,
    Direction,
    Frequency,
    IndicatorKind,
    Measure,
    Purpose,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryIndicator:
    """An indicator to start from; the parties set baseline and target."""

    id: str
    name: str = ""
    definition: str = ""
    unit: str = ""
    kind: IndicatorKind = IndicatorKind.NUMBER
    source: str = ""
    supplier: Party = Party.HOLDER
    frequency: Frequency = Frequency.HALF_YEARLY
    direction: Direction = Direction.UP
    accumulation: Accumulation = Accumulation.PER_PERIOD


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryAction:
    """An action to start from."""

    id: str
    party: Party = Party.HOLDER
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryObjective:
    """An objective to start from, with its indicators and actions."""

    id: str
    title: str = ""
    measure: Measure = Measure.MEASURABLE
    purpose: Purpose = Purpose.PERFORMANCE
    responsibility: Party = Party.SHARED
    indicators: tuple[LibraryIndicator, ...] = ()
    actions: tuple[LibraryAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryAxis:
    """An axis to start from. `source` names the paper it comes from; it is empty for an axis the user added."""

    id: str
    title: str = ""
    family: AxisFamily = AxisFamily.SOCIAL
    tied_to_social_clause: bool = False
    monitoring: str = ""
    governance: str = ""
    gains: str = ""
    source: str = ""
    objectives: tuple[LibraryObjective, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All entries of one origin: those shipped, or those the user added."""

    axes: tuple[LibraryAxis, ...] = ()
