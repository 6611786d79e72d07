"""The time a facilitator's contracts ask for: meetings of the contract's cadence times the hours each takes.

The hours are assumptions that the person changes; they are no rule of the method.
"""

from dataclasses import dataclass
from decimal import Decimal

_YEAR = 12
_HALF_YEAR = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What one meeting takes, in hours: getting it ready, holding it, its minutes."""

    preparation_hours: Decimal = Decimal(3)
    meeting_hours: Decimal = Decimal(2)
    minutes_hours: Decimal = Decimal(3)

    @property
    def hours(self) -> Decimal:
        """All of it."""
        return self.preparation_hours + self.meeting_hours + self.minutes_hours


USUAL_EFFORT = Effort()


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What surrounds an assessment: meetings a year by the contract's cadence, and those of the other live contracts
    with a plan.
    """

    meetings_per_year: int = 1
    other_contracts: int = 0
    other_meetings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """Hours a year: of this contract, of the others, and what the facilitator has; None while nobody has said."""

    meetings: int
    hours_per_meeting: Decimal
    other_contracts: int
    other_meetings: int
    capacity: Decimal | None

    @property
    def hours(self) -> Decimal:
        """What this contract would take."""
        return self.meetings * self.hours_per_meeting

    @property
    def other_hours(self) -> Decimal:
        """What the other contracts take already."""
        return self.other_meetings * self.hours_per_meeting

    @property
    def total(self) -> Decimal:
        """All contracts, this one included."""
        return self.hours + self.other_hours

    @property
    def left(self) -> Decimal | None:
        """What would be left of the capacity, negative where it does not suffice; None while it is unknown."""
        return None if self.capacity is None else self.capacity - self.total


def meetings_per_year(half_yearly_reviews: bool, interim_months: int | None) -> int:
    """Meetings in a full year of follow-up: the annual review always, the half-yearly one where the contract says so,
    and an interim point every so many months where no review falls on the same month (domain § 2.7).

    The kick-off of the first year is one more.
    """
    reviews = {_HALF_YEAR, _YEAR} if half_yearly_reviews else {_YEAR}
    points = set(range(interim_months, _YEAR, interim_months)) if interim_months and interim_months > 0 else set()
    return len(reviews | points)


def workload(meetings: int | None, effort: Effort, capacity: Decimal | None, load: Load) -> Workload:
    """What the contract would ask for; `meetings` a year as typed, where it is None those of its cadence."""
    return Workload(
        meetings=load.meetings_per_year if meetings is None else meetings,
        hours_per_meeting=effort.hours,
        other_contracts=load.other_contracts,
        other_meetings=load.other_meetings,
        capacity=capacity,
    )
