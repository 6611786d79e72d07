"""The library of axes with their usual objectives, indicators and actions, offered while a plan is drawn up."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    Axis,
    AxisFamily,
    Direction,
    Frequency,
    Indicator,
    IndicatorKind,
    Measure,
    Objective,
    Plan,
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


def with_library_axis(plan: Plan, axis: LibraryAxis, objectives: Iterable[LibraryObjective] | None = None) -> Plan:
    """The plan with an axis of the library added, and these of its objectives (all of them by default)."""
    added = Axis(
        id=new_id(),
        title=axis.title,
        family=axis.family,
        tied_to_social_clause=axis.tied_to_social_clause,
        monitoring=axis.monitoring,
        governance=axis.governance,
        gains=axis.gains,
    )
    plan = replace(plan, axes=(*plan.axes, added))
    for objective in axis.objectives if objectives is None else objectives:
        plan = with_library_objective(plan, added.id, objective)
    return plan


def with_library_objective(plan: Plan, axis_id: str, objective: LibraryObjective) -> Plan:
    """The plan with an objective of the library added to one of its axes, with its indicators and actions.

    The perimeter is left to be confirmed: that is the parties' act (source 001 § 2.2).
    """
    added = Objective(
        id=new_id(),
        axis_id=axis_id,
        title=objective.title,
        measure=objective.measure,
        purpose=objective.purpose,
        responsibility=objective.responsibility,
    )
    actions = tuple(
        Action(id=new_id(), party=a.party, title=a.title, objective_ids=(added.id,)) for a in objective.actions
    )
    return replace(
        plan,
        objectives=(*plan.objectives, added),
        indicators=plan.indicators + tuple(_indicator(i, added.id) for i in objective.indicators),
        actions=plan.actions + actions,
    )


def _indicator(indicator: LibraryIndicator, objective_id: str) -> Indicator:
    return Indicator(
        id=new_id(),
        objective_id=objective_id,
        name=indicator.name,
        definition=indicator.definition,
        unit=indicator.unit,
        kind=indicator.kind,
        source=indicator.source,
        supplier=indicator.supplier,
        frequency=indicator.frequency,
        direction=indicator.direction,
        accumulation=indicator.accumulation,
    )
