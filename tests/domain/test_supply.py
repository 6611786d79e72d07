"""Who supplies which indicator and when."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract, Derogation
from facilitator_app.domain.plan import Frequency, IndicatorValue, Plan, PlanStatus
from facilitator_app.domain.state import State
from facilitator_app.domain.supply import Supply, period_ends, supplies, value_due
from tests.domain.plans import indicator, number, plan

CONTRACT = Contract(id="c", notification_date=dt.date(2025, 3, 8), duration_months=36)


def agreed(*values: IndicatorValue, frequency: Frequency = Frequency.QUARTERLY) -> Plan:
    return plan(indicators=(indicator(*values, frequency=frequency),), status=PlanStatus.VALIDATED)


def only(of: Plan, today: str) -> Supply:
    [found] = supplies(of, CONTRACT, dt.date.fromisoformat(today))
    return found


@pytest.mark.parametrize(
    ("frequency", "ends"),
    [
        (Frequency.YEARLY, ["2026-03-07"]),
        (Frequency.HALF_YEARLY, ["2025-09-07", "2026-03-07"]),
        (Frequency.QUARTERLY, ["2025-06-07", "2025-09-07", "2025-12-07", "2026-03-07"]),
    ],
)
def test_periods_count_from_the_first_day_of_the_plan(frequency: Frequency, ends: list[str]) -> None:
    assert [day.isoformat() for day in period_ends(indicator(frequency=frequency), plan())] == ends
    assert len(period_ends(indicator(frequency=Frequency.MONTHLY), plan())) == 12


def test_a_short_last_year_ends_its_last_period() -> None:
    short = replace(plan(), ends_on=dt.date(2025, 10, 7))
    assert period_ends(indicator(frequency=Frequency.HALF_YEARLY), short) == (
        dt.date(2025, 9, 7),
        dt.date(2025, 10, 7),
    )


def test_nothing_is_owed_before_a_period_ends() -> None:
    found = only(agreed(), "2025-06-07")
    assert (found.owed, found.next_end, found.state) == ((), dt.date(2025, 6, 7), State.NOT_STARTED)
    assert found.due == dt.date(2025, 6, 23)  # 15 days later is a Sunday


def test_a_value_is_owed_from_the_end_of_its_period_and_late_after_the_days_to_supply_it() -> None:
    owed = only(agreed(), "2025-06-20")
    assert (owed.owed_since, owed.due, owed.state) == (dt.date(2025, 6, 7), dt.date(2025, 6, 23), State.WATCH)
    late = only(agreed(), "2025-06-24")
    assert (late.owed, late.state) == ((dt.date(2025, 6, 7),), State.LATE)
    assert late.next_end == dt.date(2025, 9, 7)


def test_a_value_anywhere_in_the_period_counts_and_so_does_a_reason_for_none() -> None:
    reason = IndicatorValue(id="v", period_end=dt.date(2025, 9, 1), not_available="Logiciel en panne")
    found = only(agreed(number("2025-06-01", 12), reason), "2025-10-01")
    assert (found.owed, found.last, found.state) == ((), reason, State.ON_TRACK)
    empty = IndicatorValue(id="v", period_end=dt.date(2025, 6, 7))
    assert only(agreed(empty), "2025-06-20").owed == (dt.date(2025, 6, 7),)


@pytest.mark.parametrize(
    ("validated_on", "owed"),
    [("2025-06-06", ["2025-06-07"]), ("2025-06-07", ["2025-06-07"]), ("2025-06-08", [])],
)
def test_a_period_that_was_over_when_the_plan_was_validated_asks_for_nothing(
    validated_on: str, owed: list[str]
) -> None:
    of = replace(agreed(), validated_on=dt.date.fromisoformat(validated_on))
    assert [end.isoformat() for end in only(of, "2025-06-20").owed] == owed


def test_history_is_the_last_value_and_pays_nothing_of_this_year() -> None:
    found = only(agreed(number("2025-03-07", 8)), "2025-06-20")
    assert found.last is not None
    assert found.owed_since == dt.date(2025, 6, 7)


def test_all_periods_owed_are_told_and_none_follows_the_last() -> None:
    found = only(agreed(), "2026-04-01")
    assert len(found.owed) == 4
    assert (found.next_end, found.due) == (None, dt.date(2025, 6, 23))


def test_a_value_given_before_its_period_ends_leads_on_to_the_next() -> None:
    found = only(agreed(number("2025-06-01", 12)), "2025-06-03")
    assert (found.next_end, found.due) == (dt.date(2025, 9, 7), dt.date(2025, 9, 22))


def test_a_date_the_contract_sets_for_data_takes_the_place_of_the_computed_one() -> None:
    end = dt.date(2025, 6, 7)
    set_ = Derogation(id="holder_data:2025-06-07", date=dt.date(2025, 7, 31), reason="Article 7")
    assert value_due(end, replace(CONTRACT, derogations=(set_,))) == dt.date(2025, 7, 31)


def test_a_plan_not_validated_owes_nothing() -> None:
    assert only(replace(agreed(), status=PlanStatus.DRAFT), "2026-04-01").owed == ()


def test_the_contract_says_how_many_days_there_are() -> None:
    assert value_due(dt.date(2025, 6, 7), replace(CONTRACT, data_days=30)) == dt.date(2025, 7, 7)
