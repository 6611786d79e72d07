"""Periods in months and working days, as public procurement counts them (CCAG-FCS, art. 3.2)."""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from facilitator_app.domain.contract import Zone

_NATIONAL, _ALSACE_MOSELLE = None, "57"
_ABOLITION = "Abolition de l'esclavage"


class NonWorking(StrEnum):
    """Why a period does not end on a day."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    PUBLIC_HOLIDAY = "public_holiday"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedDay:
    """A day on which a period could not end. `holiday` is the French name of the public holiday, or empty."""

    date: dt.date
    reason: NonWorking
    holiday: str = ""


def add_months(date: dt.date, months: int) -> dt.date:
    """The same day-number that many months later, or the last day of a month that lacks it; never past the calendar."""
    year, month0 = divmod(date.year * 12 + date.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month0 + 1, min(date.day, monthrange(year, month0 + 1)[1]))


def anniversary(date: dt.date, years: int) -> dt.date:
    """The anniversary of a date, never rolled; that of 29 February in a common year is 28 February."""
    return add_months(date, 12 * years)


@lru_cache(maxsize=512)
def public_holidays(zone: Zone, year: int) -> dict[dt.date, str]:
    """The public holidays of a zone in a year, with their French names.

    The eleven national ones; in Alsace-Moselle also Good Friday and 26 December; overseas the day of the abolition of
    slavery, but no customary day: that postpones nothing (Code du travail, L. 3133-1, L. 3134-13 and L. 3422-2).
    """
    # Imported here: the library takes longer to load than the window takes to open.
    import holidays

    national = dict(holidays.country_holidays("FR", subdiv=_NATIONAL, years=year, language="fr"))
    if zone is Zone.METROPOLE:
        return national
    subdivision = _ALSACE_MOSELLE if zone is Zone.ALSACE_MOSELLE else zone.value
    local = holidays.country_holidays("FR", subdiv=subdivision, years=year, language="fr")
    kept = {day: name for day, name in local.items() if zone is Zone.ALSACE_MOSELLE or name == _ABOLITION}
    return national | {day: name for day, name in kept.items() if day not in national}


def non_working(date: dt.date, zone: Zone) -> SkippedDay | None:
    """Why no period ends on this day, or None on a working day. A holiday tells more than a weekend."""
    name = public_holidays(zone, date.year).get(date)
    if name is not None:
        return SkippedDay(date=date, reason=NonWorking.PUBLIC_HOLIDAY, holiday=name)
    if date.weekday() == 5:
        return SkippedDay(date=date, reason=NonWorking.SATURDAY)
    if date.weekday() == 6:
        return SkippedDay(date=date, reason=NonWorking.SUNDAY)
    return None


def roll_forward(date: dt.date, zone: Zone) -> tuple[dt.date, tuple[SkippedDay, ...]]:
    """The first working day from this date on, and the days skipped to get there."""
    skipped = []
    while (day := non_working(date, zone)) is not None:
        skipped.append(day)
        date += dt.timedelta(days=1)
    return date, tuple(skipped)


def add_working_days(date: dt.date, days: int, zone: Zone) -> dt.date:
    """The last of a number of working days (jours ouvrés) that begin on the day after the event."""
    while days > 0:
        date += dt.timedelta(days=1)
        if non_working(date, zone) is None:
            days -= 1
    return date


def holidays_between(event: dt.date, until: dt.date, zone: Zone) -> tuple[SkippedDay, ...]:
    """The public holidays from Monday to Friday that a period in working days passes over."""
    days = (event + dt.timedelta(days=n) for n in range(1, (until - event).days + 1))
    passed = (non_working(day, zone) for day in days if day.weekday() < 5)
    return tuple(day for day in passed if day is not None)
