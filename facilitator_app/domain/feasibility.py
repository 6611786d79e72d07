"""The assessment whether a contract suits a progress plan: its facts, and how the person weighs and concludes.

What the method says of them is in `suitability`; it speaks first, and the person may conclude otherwise with a reason
(sources 001/002 § 2.1; 003).
"""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.workload import USUAL_EFFORT, Effort, Load


class Purchase(StrEnum):
    """How often the service is performed."""

    ONE_OFF = "one_off"
    RECURRENT = "recurrent"
    CONTINUOUS = "continuous"


class HolderScheme(StrEnum):
    """Who performs the contract. A group of companies under one contract is one holder."""

    SINGLE = "single"
    GROUP = "group"
    SEVERAL_ORDERS = "several_orders"
    SEVERAL_SUBSEQUENT = "several_subsequent"


class Standing(StrEnum):
    """How a point of vigilance stands, in the person's eyes."""

    SOUND = "sound"
    FRAGILE = "fragile"
    LACKING = "lacking"


class Criterion(StrEnum):
    """What is looked at, in the order of the sheet."""

    PURCHASE = "purchase"
    HOLDERS = "holders"
    DURATION = "duration"
    AMOUNT = "amount"
    PEOPLE = "people"
    INDICATORS = "indicators"
    RELEVANCE = "relevance"
    MEETINGS = "meetings"
    PRICES = "prices"


class Weight(StrEnum):
    """How much a reservation counts: a minor one is set aside, a decisive one speaks against the plan."""

    NORMAL = "normal"
    MINOR = "minor"
    DECISIVE = "decisive"


class Verdict(StrEnum):
    """The three levels of the whole assessment."""

    SUITABLE = "suitable"
    RESERVATIONS = "reservations"
    NOT_SUITABLE = "not_suitable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What the person says of one criterion beside its fact."""

    criterion: Criterion
    weight: Weight = Weight.NORMAL
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feasibility:
    """One assessment. It is under way until `assessed_on`; `assessor` is a function, not a person's name.

    Durations in months, amount in euros excluding tax. None is "not known yet". `subsequent_months` is the duration of
    the subsequent contracts of a framework agreement with several holders. `short_revision` is about short periods of
    price revision on volatile prices. `meetings_per_year` is typed; where it is None the contract's cadence counts.
    `load` is what surrounded the assessment when it was finished. `conclusion` is the person's own.
    """

    id: str
    contract_id: str
    purchase: Purchase | None = None
    holders: HolderScheme | None = None
    subsequent_months: int | None = None
    framework: bool = False
    total_months: int | None = None
    firm_months: int | None = None
    renewable_months: int | None = None
    amount: Decimal | None = None
    axes: tuple[str, ...] = ()
    people: Standing | None = None
    indicators: Standing | None = None
    relevance: Standing | None = None
    can_meet: bool | None = None
    short_revision: bool | None = None
    weighings: tuple[Weighing, ...] = ()
    effort: Effort = USUAL_EFFORT
    meetings_per_year: int | None = None
    capacity_hours: Decimal | None = None
    load: Load | None = None
    conclusion: Verdict | None = None
    conclusion_because: str = ""
    assessed_on: dt.date | None = None
    assessor: str = ""

    @property
    def finished(self) -> bool:
        """Whether it is dated and frozen."""
        return self.assessed_on is not None


def prefilled(id: str, contract: Contract, *, holders: int | None = None, grouped: bool = False) -> Feasibility:
    """An assessment with what is known of the contract: kind, duration, amount, axes, and its holders.

    `holders` is the number of companies it was awarded to, where public data tell, `grouped` that they form a group.
    A subsequent contract is one of several holders' framework agreement: its own duration is what counts.
    """
    subsequent = contract.kind is ContractKind.SUBSEQUENT
    return Feasibility(
        id=id,
        contract_id=contract.id,
        holders=_scheme(contract, holders, grouped=grouped),
        subsequent_months=contract.duration_months if subsequent else None,
        framework=contract.kind is ContractKind.FRAMEWORK,
        total_months=contract.duration_months,
        amount=contract.amount,
        axes=tuple(axis.strip() for axis in contract.axes if axis.strip()),
    )


def begun_from(former: Feasibility, id: str) -> Feasibility:
    """A new assessment that begins from one that is finished: its facts and how they weigh, no conclusion.

    What the person concluded then rested on the facts of then.
    """
    return replace(former, id=id, assessed_on=None, load=None, conclusion=None, conclusion_because="")


def reopened(finished: Feasibility) -> Feasibility:
    """A finished assessment under way again: neither dated nor with the workload of that day."""
    return replace(finished, assessed_on=None, load=None)


def kind_is_disputed(assessment: Feasibility, contract: Contract) -> bool:
    """Whether the assessment says "framework agreement" and the contract form another kind, or the other way round.

    A lot and a subsequent contract may be of a framework agreement: they contradict nothing.
    """
    if contract.kind in (ContractKind.LOT, ContractKind.SUBSEQUENT):
        return False
    return assessment.framework != (contract.kind is ContractKind.FRAMEWORK)


def weighing_of(assessment: Feasibility, criterion: Criterion) -> Weighing:
    """How the person weighs a criterion."""
    found = (weighing for weighing in assessment.weighings if weighing.criterion is criterion)
    return next(found, Weighing(criterion=criterion))


def weighed(assessment: Feasibility, weighing: Weighing) -> Feasibility:
    """The assessment with one criterion weighed; as it was by default, it leaves no trace."""
    others = [w for w in assessment.weighings if w.criterion is not weighing.criterion]
    kept = [*others, weighing] if weighing != Weighing(criterion=weighing.criterion) else others
    order = tuple(Criterion)
    return replace(assessment, weighings=tuple(sorted(kept, key=lambda w: order.index(w.criterion))))


def _scheme(contract: Contract, holders: int | None, *, grouped: bool) -> HolderScheme | None:
    if grouped:
        return HolderScheme.GROUP
    if holders == 1:
        return HolderScheme.SINGLE
    if contract.kind is ContractKind.SUBSEQUENT:
        return HolderScheme.SEVERAL_SUBSEQUENT
    # One holder named on a framework agreement may be one of several, and several leave open how they are called on.
    alone = contract.kind is not ContractKind.FRAMEWORK and holders is None and bool(contract.holder_id)
    return HolderScheme.SINGLE if alone else None
