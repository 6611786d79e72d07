"""What the method says of an assessment, criterion by criterion, and the verdict (sources 001/002 § 2.1; 003)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.feasibility import Criterion, Feasibility, HolderScheme, Purchase, Standing, Verdict, Weight

RECOMMENDED_MONTHS = 24
FRAMEWORK_MONTHS = 48
MODEST_AMOUNT = Decimal(90_000)
"""In euros excluding tax: below it, purchases are advertised as the buyer sees fit (code of public procurement,
article R. 2131-12)."""
DECIDING = (Criterion.PURCHASE, Criterion.HOLDERS, Criterion.DURATION)
"""Without these there is no verdict."""

class Level(StrEnum):
    """What a criterion says. A hint never counts."""

    SUITABLE = "suitable"
    RESERVATION = "reservation"
    NOT_SUITABLE = "not_suitable"
    HINT = "hint"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a criterion says what it says."""

    ONE_OFF = "one_off"
    RECURRENT = "recurrent"
    CONTINUOUS = "continuous"
    PURCHASE_UNKNOWN = "purchase_unknown"
    SINGLE_HOLDER = "single_holder"
    GROUP_IS_ONE_HOLDER = "group_is_one_holder"
    SEVERAL_ORDERS = "several_orders"
    SUBSEQUENT_LONG = "subsequent_long"
    SUBSEQUENT_SHORT = "subsequent_short"
    SUBSEQUENT_UNKNOWN = "subsequent_unknown"
    HOLDERS_UNKNOWN = "holders_unknown"
    DURATION_SHORT = "duration_short"
    DURATION_ENOUGH = "duration_enough"
    FRAMEWORK_OF_FOUR_YEARS = "framework_of_four_years"
    DURATION_UNKNOWN = "duration_unknown"
    AMOUNT_FINE = "amount_fine"
    AMOUNT_MODEST = "amount_modest"
    AMOUNT_AFTER_DURATION = "amount_after_duration"
    AMOUNT_UNKNOWN = "amount_unknown"
    PEOPLE_SOUND = "people_sound"
    PEOPLE_FRAGILE = "people_fragile"
    PEOPLE_LACKING = "people_lacking"
    PEOPLE_UNKNOWN = "people_unknown"
    INDICATORS_SOUND = "indicators_sound"
    INDICATORS_FRAGILE = "indicators_fragile"
    INDICATORS_LACKING = "indicators_lacking"
    INDICATORS_UNKNOWN = "indicators_unknown"
    RELEVANCE_SOUND = "relevance_sound"
    RELEVANCE_FRAGILE = "relevance_fragile"
    RELEVANCE_LACKING = "relevance_lacking"
    RELEVANCE_UNKNOWN = "relevance_unknown"
    MEETINGS_POSSIBLE = "meetings_possible"
    MEETINGS_HARD = "meetings_hard"
    MEETINGS_UNKNOWN = "meetings_unknown"
    PRICES_STEADY = "prices_steady"
    PRICES_VOLATILE = "prices_volatile"
    PRICES_UNKNOWN = "prices_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What the method says of one criterion, with the figures of its reason; `weight` and `note` are the person's."""

    criterion: Criterion
    level: Level
    reason: Reason
    months: int | None = None
    firm_months: int | None = None
    renewable_months: int | None = None
    amount: Decimal | None = None
    weight: Weight = Weight.NORMAL
    note: str = ""

    @property
    def parts_disagree(self) -> bool:
        """Whether a firm and a renewable part are told that don't make up the total."""
        told = (self.firm_months, self.renewable_months) != (None, None)
        return (
            told and self.months is not None and (self.firm_months or 0) + (self.renewable_months or 0) != self.months
        )

    @property
    def counts_as(self) -> Level:
        """The level as weighed: only a reservation can be set aside or made decisive, an exclusion stays one."""
        if self.level is not Level.RESERVATION:
            return self.level
        return {Weight.MINOR: Level.HINT, Weight.DECISIVE: Level.NOT_SUITABLE}.get(self.weight, self.level)


def findings(assessment: Feasibility) -> tuple[Finding, ...]:
    """One finding per criterion, in the order of the sheet (sources 001/002 § 2.1, 001 part III, 003)."""
    found = (
        _purchase(assessment),
        _holders(assessment),
        _duration(assessment),
        _amount(assessment),
        *_vigilance(assessment),
        _meetings(assessment),
        _prices(assessment),
    )
    said = {weighing.criterion: weighing for weighing in assessment.weighings}
    return tuple(
        replace(finding, weight=own.weight, note=own.note) if (own := said.get(finding.criterion)) else finding
        for finding in found
    )


def verdict(found: Iterable[Finding]) -> Verdict | None:
    """The verdict over all criteria; None while one that decides is unknown and none excludes a plan.

    Amount and hints never count against it (source 001 § 2.1; source 003).
    """
    found = tuple(found)
    counted = {finding.counts_as for finding in found}
    if Level.NOT_SUITABLE in counted:
        return Verdict.NOT_SUITABLE
    if any(finding.criterion in DECIDING and finding.level is Level.UNKNOWN for finding in found):
        return None
    return Verdict.RESERVATIONS if Level.RESERVATION in counted else Verdict.SUITABLE


def concluded(assessment: Feasibility) -> Verdict | None:
    """What the assessment comes to: the person's own conclusion where there is one, else the method's verdict."""
    return assessment.conclusion or verdict(findings(assessment))


def differs(assessment: Feasibility) -> bool:
    """Whether the person concludes otherwise than the method does: that wants a reason."""
    return assessment.conclusion is not None and assessment.conclusion is not verdict(findings(assessment))


def whole_months(assessment: Feasibility) -> int | None:
    """The duration that counts: the subsequent contracts' own where the plan attaches to one (source 001 § 2.1).

    Else the total, or what its firm and renewable parts add up to; None while unknown.
    """
    if assessment.holders is HolderScheme.SEVERAL_SUBSEQUENT:
        return assessment.subsequent_months or None
    parts = (assessment.firm_months or 0) + (assessment.renewable_months or 0)
    return assessment.total_months or parts or None


def _purchase(assessment: Feasibility) -> Finding:
    """A one-off purchase is not suitable; recurrent or continuous performance is (source 001 § 2.1)."""
    level, reason = {
        Purchase.ONE_OFF: (Level.NOT_SUITABLE, Reason.ONE_OFF),
        Purchase.RECURRENT: (Level.SUITABLE, Reason.RECURRENT),
        Purchase.CONTINUOUS: (Level.SUITABLE, Reason.CONTINUOUS),
        None: (Level.UNKNOWN, Reason.PURCHASE_UNKNOWN),
    }[assessment.purchase]
    return Finding(criterion=Criterion.PURCHASE, level=level, reason=reason)


def _holders(assessment: Feasibility) -> Finding:
    """The holder must stay the same; several are fine with subsequent contracts of two years (source 001 § 2.1)."""

    def found(level: Level, reason: Reason, months: int | None = None) -> Finding:
        return Finding(criterion=Criterion.HOLDERS, level=level, reason=reason, months=months)

    match assessment.holders:
        case None:
            return found(Level.UNKNOWN, Reason.HOLDERS_UNKNOWN)
        case HolderScheme.SINGLE:
            return found(Level.SUITABLE, Reason.SINGLE_HOLDER)
        case HolderScheme.GROUP:
            return found(Level.SUITABLE, Reason.GROUP_IS_ONE_HOLDER)
        case HolderScheme.SEVERAL_ORDERS:
            return found(Level.NOT_SUITABLE, Reason.SEVERAL_ORDERS)
    months = whole_months(assessment)
    if months is None:
        return found(Level.UNKNOWN, Reason.SUBSEQUENT_UNKNOWN)
    if months >= RECOMMENDED_MONTHS:
        return found(Level.SUITABLE, Reason.SUBSEQUENT_LONG, months)
    return found(Level.NOT_SUITABLE, Reason.SUBSEQUENT_SHORT, months)


def _duration(assessment: Feasibility) -> Finding:
    """Two years are recommended, not required; framework agreements of four years suit best (source 001 § 2.1)."""
    own = assessment.holders is HolderScheme.SEVERAL_SUBSEQUENT
    months = whole_months(assessment)
    if months is None:
        level, reason = Level.UNKNOWN, Reason.DURATION_UNKNOWN
    elif months < RECOMMENDED_MONTHS:
        level, reason = Level.RESERVATION, Reason.DURATION_SHORT
    elif assessment.framework and not own and months >= FRAMEWORK_MONTHS:
        level, reason = Level.SUITABLE, Reason.FRAMEWORK_OF_FOUR_YEARS
    else:
        level, reason = Level.SUITABLE, Reason.DURATION_ENOUGH
    return Finding(
        criterion=Criterion.DURATION,
        level=level,
        reason=reason,
        months=months,
        firm_months=None if own else assessment.firm_months,
        renewable_months=None if own else assessment.renewable_months,
    )


def _amount(assessment: Feasibility) -> Finding:
    """A modest amount is fine when the duration suffices; it never speaks against a plan (source 001 § 2.1)."""
    months = whole_months(assessment)
    if assessment.amount is None:
        level, reason = Level.UNKNOWN, Reason.AMOUNT_UNKNOWN
    elif months is not None and months >= RECOMMENDED_MONTHS:
        level = Level.SUITABLE
        reason = Reason.AMOUNT_MODEST if assessment.amount < MODEST_AMOUNT else Reason.AMOUNT_FINE
    else:
        level, reason = Level.HINT, Reason.AMOUNT_AFTER_DURATION
    return Finding(criterion=Criterion.AMOUNT, level=level, reason=reason, amount=assessment.amount)


def _vigilance(assessment: Feasibility) -> tuple[Finding, ...]:
    """The points of vigilance, as the person sees them (source 001 part III)."""
    levels = {
        Standing.SOUND: Level.SUITABLE,
        Standing.FRAGILE: Level.RESERVATION,
        Standing.LACKING: Level.RESERVATION,
        None: Level.UNKNOWN,
    }
    stands = {
        Criterion.PEOPLE: assessment.people,
        Criterion.INDICATORS: assessment.indicators,
        Criterion.RELEVANCE: assessment.relevance,
    }
    return tuple(
        Finding(criterion=criterion, level=levels[standing], reason=Reason(f"{criterion}_{standing or 'unknown'}"))
        for criterion, standing in stands.items()
    )


def _meetings(assessment: Feasibility) -> Finding:
    """Both parties must find the time to meet: a hint (source 003)."""
    level, reason = {
        True: (Level.SUITABLE, Reason.MEETINGS_POSSIBLE),
        False: (Level.HINT, Reason.MEETINGS_HARD),
        None: (Level.UNKNOWN, Reason.MEETINGS_UNKNOWN),
    }[assessment.can_meet]
    return Finding(criterion=Criterion.MEETINGS, level=level, reason=reason)


def _prices(assessment: Feasibility) -> Finding:
    """Short periods of price revision on volatile prices sit badly with a plan: a hint (source 003)."""
    level, reason = {
        False: (Level.SUITABLE, Reason.PRICES_STEADY),
        True: (Level.HINT, Reason.PRICES_VOLATILE),
        None: (Level.UNKNOWN, Reason.PRICES_UNKNOWN),
    }[assessment.short_revision]
    return Finding(criterion=Criterion.PRICES, level=level, reason=reason)
