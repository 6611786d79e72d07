"""Periods in months, working days and public holidays: the examples of the paper on the trade, literally."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.calendar import (
    NonWorking,
    add_months,
    add_working_days,
    anniversary,
    holidays_between,
    non_working,
    public_holidays,
    roll_forward,
)
from facilitator_app.domain.contract import Zone

DATES = st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31))
ZONES = st.sampled_from(Zone)

ELEVEN = {
    "Jour de l'an",
    "Lundi de Pâques",
    "Fête du Travail",
    "Fête de la Victoire",
    "Ascension",
    "Lundi de Pentecôte",
    "Fête nationale",
    "Assomption",
    "Toussaint",
    "Armistice",
    "Noël",
}


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2025-03-08", 2, "2025-05-08"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2025-03-31", 1, "2025-04-30"),
        ("2025-11-30", 3, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2025-03-31", -1, "2025-02-28"),
    ],
)
def test_months_run_to_the_same_day_or_the_month_s_last(start: str, months: int, end: str) -> None:
    assert add_months(dt.date.fromisoformat(start), months) == dt.date.fromisoformat(end)


@given(DATES, st.integers(-600, 600))
def test_months_never_spill_into_the_next_month(date: dt.date, months: int) -> None:
    end = add_months(date, months)

    assert end.year * 12 + end.month == date.year * 12 + date.month + months
    assert end.day == date.day or (end.day < date.day and (end + dt.timedelta(days=1)).day == 1)


def test_anniversary_of_29_february() -> None:
    born = dt.date(2024, 2, 29)
    assert [anniversary(born, years) for years in (1, 4)] == [dt.date(2025, 2, 28), dt.date(2028, 2, 29)]


@pytest.mark.parametrize(
    ("raw", "zone", "end", "why"),
    [
        ("2025-05-08", Zone.METROPOLE, "2025-05-09", ["public_holiday"]),
        ("2026-02-28", Zone.METROPOLE, "2026-03-02", ["saturday", "sunday"]),
        ("2025-12-26", Zone.METROPOLE, "2025-12-26", []),
        ("2025-12-26", Zone.ALSACE_MOSELLE, "2025-12-29", ["public_holiday", "saturday", "sunday"]),
        ("2025-04-18", Zone.ALSACE_MOSELLE, "2025-04-22", ["public_holiday", "saturday", "sunday", "public_holiday"]),
        ("2026-05-08", Zone.METROPOLE, "2026-05-11", ["public_holiday", "saturday", "sunday"]),
        ("2026-05-22", Zone.MARTINIQUE, "2026-05-26", ["public_holiday", "saturday", "sunday", "public_holiday"]),
    ],
)
def test_rolls_to_the_next_working_day(raw: str, zone: Zone, end: str, why: list[str]) -> None:
    date, skipped = roll_forward(dt.date.fromisoformat(raw), zone)

    assert date == dt.date.fromisoformat(end)
    assert [day.reason for day in skipped] == why


@given(DATES, ZONES)
def test_rolled_date_is_the_first_working_one(date: dt.date, zone: Zone) -> None:
    end, skipped = roll_forward(date, zone)

    assert non_working(end, zone) is None
    assert [day.date for day in skipped] == [date + dt.timedelta(days=n) for n in range((end - date).days)]
    assert all(day.reason is not NonWorking.PUBLIC_HOLIDAY or day.holiday for day in skipped)


def test_holidays_of_each_zone() -> None:
    beyond = {zone: set(public_holidays(zone, 2025).values()) - ELEVEN for zone in Zone}

    assert set(public_holidays(Zone.METROPOLE, 2025).values()) == ELEVEN
    assert beyond[Zone.ALSACE_MOSELLE] == {"Vendredi saint", "Saint-Étienne"}
    assert all(beyond[zone] == {"Abolition de l'esclavage"} for zone in ABOLITION)


ABOLITION = {
    Zone.MAYOTTE: (4, 27),
    Zone.MARTINIQUE: (5, 22),
    Zone.GUADELOUPE: (5, 27),
    Zone.GUYANE: (6, 10),
    Zone.REUNION: (12, 20),
}
"""The day of the abolition of slavery in each of them (Code du travail, L. 3422-2)."""


@pytest.mark.parametrize("zone", ABOLITION)
@pytest.mark.parametrize("year", [2024, 2025, 2030])
def test_the_abolition_of_slavery_has_its_day_in_each_overseas_zone(zone: Zone, year: int) -> None:
    day = dt.date(year, *ABOLITION[zone])
    national = public_holidays(Zone.METROPOLE, year)
    # In 2030 Whit Monday falls on the day of Guyane, and names it.
    assert public_holidays(zone, year)[day] == national.get(day, "Abolition de l'esclavage")
    assert set(public_holidays(zone, year)) == {*national, day}
    if day.weekday() < 5 and day not in national:
        assert non_working(day, zone) is not None
        assert non_working(day, Zone.METROPOLE) is None


def test_two_holidays_on_one_day() -> None:
    # Ascension fell on 1 May in 2008.
    assert non_working(dt.date(2008, 5, 1), Zone.METROPOLE) is not None
    assert roll_forward(dt.date(2008, 5, 1), Zone.METROPOLE)[0] == dt.date(2008, 5, 2)


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2026-11-16", 5, "2026-11-23"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2025-12-24", 2, "2025-12-29"),
        ("2026-11-16", 0, "2026-11-16"),
    ],
)
def test_working_days_count_from_the_day_after(start: str, days: int, end: str) -> None:
    assert add_working_days(dt.date.fromisoformat(start), days, Zone.METROPOLE) == dt.date.fromisoformat(end)


def test_a_period_in_working_days_tells_the_holidays_it_passes_over() -> None:
    # 8 May 2026 is a Friday, the Ascension the Thursday after.
    event = dt.date(2026, 5, 7)
    until = add_working_days(event, 5, Zone.METROPOLE)
    assert until == dt.date(2026, 5, 18)
    assert [day.holiday for day in holidays_between(event, until, Zone.METROPOLE)] == [
        "Fête de la Victoire",
        "Ascension",
    ]
    # A holiday on a weekend costs no working day; 26 December is one in Alsace-Moselle only.
    assert (
        holidays_between(dt.date(2026, 12, 24), dt.date(2027, 1, 4), Zone.ALSACE_MOSELLE)[-1].holiday == "Jour de l'an"
    )
    assert holidays_between(dt.date(2025, 12, 25), dt.date(2025, 12, 30), Zone.METROPOLE) == ()
    [stephen] = holidays_between(dt.date(2025, 12, 25), dt.date(2025, 12, 30), Zone.ALSACE_MOSELLE)
    assert stephen.date == dt.date(2025, 12, 26)
