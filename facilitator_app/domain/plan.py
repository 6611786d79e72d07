"""The progress plan of one contract year: axes, objectives, indicators, actions, resources, follow-up."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.organisation import Party


class AxisFamily(StrEnum):
    """What an axis is about (source 001 § 1.1); unsaid until someone says it."""

    UNSAID = "unsaid"
    SOCIAL = "social"
    ENVIRONMENTAL = "environmental"
    TECHNICAL = "technical"
    FINANCIAL = "financial"
    ORGANISATIONAL = "organisational"


class Measure(StrEnum):
    """An objective is measurable or qualitative; both are legal (source 001 § 2.3)."""

    MEASURABLE = "measurable"
    QUALITATIVE = "qualitative"


class Purpose(StrEnum):
    """An objective tries something new or does the usual better (source 001 § 1.2)."""

    EXPERIMENT = "experiment"
    PERFORMANCE = "performance"


class IndicatorKind(StrEnum):
    """How an indicator's values are typed and read."""

    NUMBER = "number"
    SHARE = "share"
    AMOUNT = "amount"
    YES_NO = "yes_no"


class Frequency(StrEnum):
    """How often a value is supplied."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


class Direction(StrEnum):
    """Which way the values should go: at least, at most, exactly the target, or between target and upper bound."""

    UP = "up"
    DOWN = "down"
    REACH = "reach"
    WITHIN = "within"


class Accumulation(StrEnum):
    """Whether the values of a year add up, or each stands for its own period."""

    CUMULATIVE = "cumulative"
    PER_PERIOD = "per_period"


class ActionStatus(StrEnum):
    """Where an action stands."""

    TO_DO = "to_do"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    DROPPED = "dropped"


class ResourceKind(StrEnum):
    """What a party brings in."""

    PEOPLE = "people"
    MONEY = "money"
    EQUIPMENT = "equipment"
    TIME = "time"


class PlanStatus(StrEnum):
    """A draft is worked on; a validated plan is what the parties agreed; a closed one has been reviewed."""

    DRAFT = "draft"
    VALIDATED = "validated"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """A field of improvement targeted in the contract papers, with how it is followed and who gains what."""

    id: str
    title: str = ""
    family: AxisFamily = AxisFamily.SOCIAL
    tied_to_social_clause: bool = False
    monitoring: str = ""
    governance: str = ""
    gains: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """What the parties want to reach on an axis. The perimeter is confirmed per objective (source 001 § 2.2)."""

    id: str
    axis_id: str = ""
    title: str = ""
    measure: Measure = Measure.MEASURABLE
    purpose: Purpose = Purpose.PERFORMANCE
    responsibility: Party = Party.SHARED
    perimeter_confirmed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue:
    """A value at the end of a period. A share has numerator and denominator; a yes/no counts 1 or 0.

    "Not available" with its reason is a value too.
    """

    id: str
    period_end: dt.date
    number: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    not_available: str = ""
    note: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a figure."""
        return self.number is not None or (self.numerator is not None and bool(self.denominator))


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """How an objective is measured. Baseline and targets are in `unit`; a share's are percentages (0 to 100).

    `target_max` is the upper bound when the direction is "within". `values` run over all years, oldest first: those
    before the plan's year are its history.
    """

    id: str
    objective_id: str = ""
    name: str = ""
    definition: str = ""
    unit: str = ""
    kind: IndicatorKind = IndicatorKind.NUMBER
    source: str = ""
    supplier: Party = Party.HOLDER
    frequency: Frequency = Frequency.HALF_YEARLY
    baseline: Decimal | None = None
    target: Decimal | None = None
    target_max: Decimal | None = None
    direction: Direction = Direction.UP
    accumulation: Accumulation = Accumulation.PER_PERIOD
    values: tuple[IndicatorValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What one party does for one or several objectives. `responsible` is a function or a person; progress 0 to 100."""

    id: str
    party: Party = Party.HOLDER
    title: str = ""
    objective_ids: tuple[str, ...] = ()
    responsible: str = ""
    start: dt.date | None = None
    due: dt.date | None = None
    status: ActionStatus = ActionStatus.TO_DO
    progress: int = 0
    done_on: dt.date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """What one party puts in for an axis."""

    id: str
    axis_id: str = ""
    party: Party = Party.HOLDER
    kind: ResourceKind = ResourceKind.PEOPLE
    description: str = ""
    quantity: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOffAxis:
    """An axis left for later, with the reason; it is offered again at renewal (source 003)."""

    id: str
    title: str = ""
    family: AxisFamily = AxisFamily.SOCIAL
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A wording that was pointed out and kept all the same, with the reason. `id` is the finding's key."""

    id: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan of one contract year (1 is the first), from `starts_on` to `ends_on` inclusive.

    Carried over to the next year, a line keeps its id: the same id in two plans is the same line, followed on.
    `incomplete_because` is the reason stated for validating a plan that lacks one of the seven points, `formalisation`
    what makes it binding: asked when it is validated, None for a draft.
    """

    id: str
    contract_id: str
    year: int
    starts_on: dt.date
    ends_on: dt.date
    status: PlanStatus = PlanStatus.DRAFT
    version: int = 1
    validated_on: dt.date | None = None
    incomplete_because: str = ""
    formalisation: Formalisation | None = None
    axes: tuple[Axis, ...] = ()
    objectives: tuple[Objective, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    actions: tuple[Action, ...] = ()
    resources: tuple[Resource, ...] = ()
    put_off: tuple[PutOffAxis, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()

    def objective_axis(self, objective_id: str) -> str:
        """The id of the axis an objective belongs to, or "" when either is gone."""
        return next((o.axis_id for o in self.objectives if o.id == objective_id), "")

    def action_axes(self, action: Action) -> tuple[str, ...]:
        """The axes an action serves, in the plan's order."""
        served = {self.objective_axis(i) for i in action.objective_ids}
        return tuple(axis.id for axis in self.axes if axis.id in served)

    def axis_objectives(self, axis_id: str) -> tuple[Objective, ...]:
        """The objectives of an axis."""
        return tuple(o for o in self.objectives if o.axis_id == axis_id)

    def axis_indicators(self, axis_id: str) -> tuple[Indicator, ...]:
        """The indicators of an axis, through its objectives."""
        mine = {o.id for o in self.objectives if o.axis_id == axis_id}
        return tuple(i for i in self.indicators if i.objective_id in mine)

    def axis_actions(self, axis_id: str) -> tuple[Action, ...]:
        """The actions that serve an axis, through their objectives."""
        mine = {o.id for o in self.objectives if o.axis_id == axis_id}
        return tuple(a for a in self.actions if mine.intersection(a.objective_ids))


def agreed_part(plan: Plan) -> Plan:
    """The plan without what is followed up during the year: what two validated states must have in common.

    Values of indicators, the progress of actions, what makes the plan binding, and wordings looked at come in after
    validation; all else is what the parties agreed.
    """
    return replace(
        plan,
        formalisation=None,
        dismissed=(),
        indicators=tuple(replace(i, values=()) for i in plan.indicators),
        actions=tuple(
            replace(a, status=ActionStatus.TO_DO, progress=0, done_on=None, comment="") for a in plan.actions
        ),
    )
