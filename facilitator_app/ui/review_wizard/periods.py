"""The period whose values a meeting enters, and what is known of an indicator at that moment."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.meeting import IndicatorEntry, Meeting, MeetingKind
from facilitator_app.domain.meeting_outcome import entry_known
from facilitator_app.domain.plan import Indicator, IndicatorValue, Plan
from facilitator_app.domain.progress import running_figures


def period_end(meeting: Meeting, plan: Plan, today: dt.date) -> dt.date:
    """The last day of the period a meeting looks at.

    The half-year for a half-yearly review, the plan's year for the others; never after the meeting itself, so that a
    review held early takes the values of the days gone by.
    """
    held = meeting.date or today
    end = plan.ends_on
    if meeting.kind is MeetingKind.HALF_YEARLY_REVIEW:
        end = add_months(plan.starts_on, 6) - dt.timedelta(days=1)
    return max(plan.starts_on, min(end, held))


def entry_of(meeting: Meeting, indicator: Indicator, plan: Plan, today: dt.date) -> IndicatorEntry:
    """What the meeting says of an indicator so far; an empty entry for the period when nothing."""
    kept = next((e for e in meeting.indicator_entries if e.id == indicator.id), None)
    return kept or IndicatorEntry(id=indicator.id, period_end=period_end(meeting, plan, today))


def is_blank(entry: IndicatorEntry) -> bool:
    """Whether nothing at all has been said."""
    return not entry_known(entry) and entry.numerator is None and entry.denominator is None and not entry.comment


def value_in_plan(indicator: Indicator, entry: IndicatorEntry) -> IndicatorValue | None:
    """The value that the plan already holds for the period of an entry, or None."""
    return next(
        (v for v in indicator.values if v.period_end == entry.period_end and (v.known or v.not_available)), None
    )


def taken_from(entry: IndicatorEntry, value: IndicatorValue) -> IndicatorEntry:
    """The entry with a value of the plan taken over."""
    return replace(
        entry,
        number=value.number,
        numerator=value.numerator,
        denominator=value.denominator,
        not_available=value.not_available,
        comment=entry.comment or value.note,
    )


def last_before(indicator: Indicator, plan: Plan, day: dt.date) -> tuple[dt.date | None, Decimal | None]:
    """The last figure known before a day and when it was, or the baseline without a day."""
    known = [(on, f) for on, f in running_figures(indicator, plan.starts_on) if f is not None and on < day]
    return known[-1] if known else (None, indicator.baseline)


def share_of(entry: IndicatorEntry) -> Decimal | None:
    """The percentage that the two parts of a share make, None while one lacks."""
    if entry.numerator is None or not entry.denominator:
        return None
    return entry.numerator * 100 / entry.denominator
