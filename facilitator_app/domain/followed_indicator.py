"""An indicator through the years of a contract: its target and its result in each, reached or not, and their total.

Years without a value are told as such and never averaged away; a share over several years is made again from its
numerators and denominators (domain § 5).
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.plan import Accumulation, Indicator, IndicatorKind, IndicatorValue, Plan, PlanStatus
from facilitator_app.domain.progress import Reading, meets_target, read, total


class YearVerdict(StrEnum):
    """What one year says of one indicator."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    UNDER_WAY = "under_way"
    NO_TARGET = "no_target"
    NO_VALUE = "no_value"
    NOT_FOLLOWED = "not_followed"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyResult:
    """An indicator in one year: as that year's plan has it (None when it was not in it), and how it was read."""

    year: int
    verdict: YearVerdict
    indicator: Indicator | None = None
    reading: Reading | None = None
    not_available: str = ""
    over: bool = False

    @property
    def result(self) -> Decimal | None:
        """The figure of the year, in the indicator's unit, shares in percent."""
        return None if self.reading is None else self.reading.current


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedIndicator:
    """An indicator through the years: the same id in several plans is the same line.

    `total` adds up the values of all years where they add up within one; None where each stands for its own period.
    """

    id: str
    axis_id: str
    name: str
    years: tuple[YearlyResult, ...]
    total: Decimal | None = None

    @property
    def last(self) -> YearlyResult | None:
        """The last year with a figure, of those over where there are any."""
        known = [y for y in self.years if y.result is not None]
        return _last([y for y in known if y.over] or known)

    @property
    def closing(self) -> YearlyResult | None:
        """The year that tells how it ended: the last one over in which it was followed, else the one under way."""
        followed = [y for y in self.years if y.indicator is not None]
        return _last([y for y in followed if y.over] or followed)

    @property
    def verdict(self) -> YearVerdict:
        """What that year says: whether the target the parties ended with was reached."""
        return YearVerdict.NOT_FOLLOWED if self.closing is None else self.closing.verdict

    @property
    def aimed(self) -> bool:
        """Whether it had a target in that year."""
        closing = self.closing
        return closing is not None and closing.indicator is not None and closing.indicator.target is not None


def _last(results: Sequence[YearlyResult]) -> YearlyResult | None:
    return results[-1] if results else None


def is_over(plan: Plan, today: dt.date) -> bool:
    """Whether a plan's year is over: the plan is closed, or its days are gone."""
    return plan.status is PlanStatus.CLOSED or plan.ends_on < today


def followed(id_: str, plans: Sequence[Plan], today: dt.date) -> FollowedIndicator:
    """The line of this id in plans of different years, earliest first; at least one has it."""
    in_plans = [(plan, next((i for i in plan.indicators if i.id == id_), None)) for plan in plans]
    there = [(plan, indicator) for plan, indicator in in_plans if indicator is not None]
    last_plan, last = there[-1]
    adds_up = last.accumulation is Accumulation.CUMULATIVE and last.kind is not IndicatorKind.YES_NO
    until = min(today, last_plan.ends_on)
    first = there[0][0].starts_on
    values = _values([indicator for _, indicator in reversed(there)])
    counted = [v for v in values if first <= v.period_end <= until]
    return FollowedIndicator(
        id=id_,
        axis_id=last_plan.objective_axis(last.objective_id),
        name=last.name,
        years=tuple(_result(plan, indicator, [i for _, i in there], today) for plan, indicator in in_plans),
        total=total(counted) if adds_up else None,
    )


def _values(indicators: Sequence[Indicator]) -> list[IndicatorValue]:
    """The values of one line in several plans, oldest first; of one period the first plan's that has it counts."""
    known: dict[dt.date, IndicatorValue] = {}
    for indicator in indicators:
        for value in indicator.values:
            there = known.get(value.period_end)
            if there is None or not (there.known or there.not_available.strip()):
                known[value.period_end] = value
    return [known[day] for day in sorted(known)]


def _result(plan: Plan, indicator: Indicator | None, everywhere: Sequence[Indicator], today: dt.date) -> YearlyResult:
    if indicator is None:
        return YearlyResult(year=plan.year, verdict=YearVerdict.NOT_FOLLOWED)
    # The year's own plan first: minutes corrected later mend its values there.
    values = tuple(v for v in _values([indicator, *reversed(everywhere)]) if v.period_end <= plan.ends_on)
    of_year = replace(indicator, values=values)
    over = is_over(plan, today)
    reading = read(of_year, plan, plan.ends_on if over else today)
    missing = [v.not_available for v in values if v.period_end >= plan.starts_on and v.not_available.strip()]
    return YearlyResult(
        year=plan.year,
        verdict=_verdict(of_year, reading, over=over),
        indicator=of_year,
        reading=reading,
        not_available=missing[-1] if missing and reading.current is None else "",
        over=over,
    )


def _verdict(indicator: Indicator, reading: Reading, *, over: bool) -> YearVerdict:
    if reading.current is None:
        return YearVerdict.NO_VALUE if over else YearVerdict.UNDER_WAY
    met = meets_target(indicator, reading.current)
    if met is None:
        return YearVerdict.NO_TARGET
    if not over:
        return YearVerdict.UNDER_WAY
    return YearVerdict.REACHED if met else YearVerdict.NOT_REACHED
