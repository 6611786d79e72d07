"""The deadlines of a contract: when, why then, who owes it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.calendar import anniversary, non_working
from facilitator_app.domain.contract import Contract, Derogation, NotificationSource, StartMode, Zone
from facilitator_app.domain.deadline import (
    Deadline,
    action_deadlines,
    contract_end,
    contract_years,
    lasting_derogations,
    meeting_deadlines,
    year_bounds,
    year_of,
)
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus

TODAY = dt.date(2026, 11, 21)
NONE_HELD: Mapping[str, dt.date] = {}


def contract(notified: str | None = "2025-03-08", months: int | None = 36, **fields: Any) -> Contract:
    date = dt.date.fromisoformat(notified) if notified else None
    return Contract(id="c", notification_date=date, duration_months=months, **fields)


def due(of: Contract, held: Mapping[str, dt.date] = NONE_HELD) -> dict[str, Deadline]:
    return {d.key: d for d in meeting_deadlines(of, held, TODAY)}


@pytest.mark.parametrize(
    ("notified", "zone", "raw", "date"),
    [
        ("2025-03-08", Zone.METROPOLE, "2025-05-08", "2025-05-09"),
        ("2025-12-31", Zone.METROPOLE, "2026-02-28", "2026-03-02"),
        ("2025-10-26", Zone.METROPOLE, "2025-12-26", "2025-12-26"),
        ("2025-10-26", Zone.ALSACE_MOSELLE, "2025-12-26", "2025-12-29"),
    ],
)
def test_kick_off_within_two_months(notified: str, zone: Zone, raw: str, date: str) -> None:
    kick_off = due(contract(notified, zone=zone))["kick_off:0"]

    assert (kick_off.event_date.isoformat(), kick_off.raw_date.isoformat()) == (notified, raw)
    assert kick_off.date.isoformat() == date
    assert kick_off.owner is Party.HOLDER


def test_reviews_follow_each_anniversary_and_the_final_one_the_end() -> None:
    found = due(contract())

    assert list(found) == ["kick_off:0", "annual_review:1", "annual_review:2", "final_review:3"]
    assert found["annual_review:1"].date == dt.date(2026, 5, 11)
    assert found["final_review:3"].event_date == dt.date(2028, 3, 8)
    assert found["final_review:3"].date == dt.date(2028, 6, 8)
    assert all(d.owner is Party.BUYER for key, d in found.items() if key != "kick_off:0")


def test_anniversary_itself_is_never_rolled() -> None:
    # 8 March 2026 is a Sunday: the event stays, only the end of the period is put off.
    assert due(contract())["annual_review:1"].event_date == dt.date(2026, 3, 8)


def test_notified_on_29_february() -> None:
    found = due(contract("2024-02-29", 24))

    assert found["annual_review:1"].event_date == dt.date(2025, 2, 28)
    assert found["annual_review:1"].raw_date == dt.date(2025, 4, 28)
    assert found["final_review:2"].event_date == dt.date(2026, 2, 28)


def test_half_yearly_reviews_where_the_contract_says_so() -> None:
    found = due(contract("2025-03-10", 18, half_yearly_reviews=True))

    assert list(found) == [
        "kick_off:0",
        "half_yearly_review:1",
        "annual_review:1",
        "final_review:2",
    ]
    assert found["half_yearly_review:1"].date == dt.date(2025, 9, 10)


def test_final_review_within_the_months_of_the_contract() -> None:
    assert due(contract(final_review_months=1))["final_review:3"].raw_date == dt.date(2028, 4, 8)


@pytest.mark.parametrize(
    ("notified", "end", "final_review"),
    [
        ("2022-08-31", "2026-08-31", "2026-11-30"),
        ("2022-09-01", "2026-09-01", "2026-12-01"),
        ("2023-01-15", "2027-01-15", "2027-04-15"),
    ],
)
def test_the_end_and_the_final_review_count_as_the_kick_off_does(notified: str, end: str, final_review: str) -> None:
    deadline = due(contract(notified, 48))["final_review:4"]

    assert contract_end(contract(notified, 48)) == deadline.event_date == dt.date.fromisoformat(end)
    assert deadline.raw_date == dt.date.fromisoformat(final_review)


def test_without_notification_nothing_is_due() -> None:
    assert meeting_deadlines(contract(None), NONE_HELD, TODAY) == ()


def test_without_duration_up_to_the_next_anniversary() -> None:
    assert list(due(contract(months=None))) == ["kick_off:0", "annual_review:1", "annual_review:2"]


def test_derogation_overrides_with_its_reason() -> None:
    derogation = Derogation(id="kick_off:0", date=dt.date(2025, 6, 1), reason="Article 4 du CCAP")
    kick_off = due(contract(derogations=(derogation,)))["kick_off:0"]

    assert kick_off.date == dt.date(2025, 6, 1)
    assert kick_off.raw_date == dt.date(2025, 5, 8)
    assert kick_off.skipped == ()
    assert kick_off.derogation == derogation


@pytest.mark.parametrize(
    ("today", "held", "status"),
    [
        ("2025-03-08", False, DeadlineStatus.UPCOMING),
        ("2025-04-08", False, DeadlineStatus.UPCOMING),
        ("2025-04-09", False, DeadlineStatus.DUE_SOON),
        ("2025-05-09", False, DeadlineStatus.DUE_SOON),
        ("2025-05-10", False, DeadlineStatus.OVERDUE),
        ("2025-05-10", True, DeadlineStatus.DONE),
    ],
)
def test_status(today: str, held: bool, status: DeadlineStatus) -> None:
    days = {"kick_off:0": dt.date(2025, 4, 2)} if held else {}
    assert due(contract(), days)["kick_off:0"].status(dt.date.fromisoformat(today)) is status


@pytest.mark.parametrize(
    ("day", "year"),
    [("2024-01-01", 1), ("2025-03-08", 1), ("2026-03-07", 1), ("2026-03-08", 2), ("2028-03-07", 3), ("2031-01-01", 3)],
)
def test_contract_year_of_a_day(day: str, year: int) -> None:
    assert year_of(contract(), dt.date.fromisoformat(day)) == year


def test_last_year_may_be_shorter() -> None:
    short = contract("2025-03-08", 18)

    assert contract_years(short) == 2
    assert year_bounds(short, 1) == (dt.date(2025, 3, 8), dt.date(2026, 3, 7))
    assert year_bounds(short, 2) == (dt.date(2026, 3, 8), dt.date(2026, 9, 7))


def test_unknown_dates() -> None:
    assert contract_end(contract(months=None)) is None
    assert contract_years(contract(months=None)) is None
    assert year_bounds(contract(None), 1) is None
    assert year_of(contract(None), TODAY) == 1


@given(st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31)), st.integers(1, 120), st.booleans(), st.sampled_from(Zone))
def test_deadlines_of_any_contract(notified: dt.date, months: int, half_yearly: bool, zone: Zone) -> None:
    any_contract = Contract(
        id="c", notification_date=notified, duration_months=months, half_yearly_reviews=half_yearly, zone=zone
    )
    found = meeting_deadlines(any_contract, {}, TODAY)

    assert [d.date for d in found] == sorted(d.date for d in found)
    assert len({d.key for d in found}) == len(found)
    assert all(d.event_date <= d.raw_date <= d.date for d in found)
    assert sum(d.kind is DeadlineKind.FINAL_REVIEW for d in found) == 1
    years = contract_years(any_contract)
    assert years is not None
    assert max(d.number for d in found) == years
    bounds = [year_bounds(any_contract, year) for year in range(1, years + 1)]
    days = [b for b in bounds if b is not None]
    assert all(after[0] - before[1] == dt.timedelta(days=1) for before, after in pairwise(days))
    assert all(year_of(any_contract, first) == year_of(any_contract, last) for first, last in days)


def test_actions_are_due_as_agreed() -> None:
    sunday = dt.date(2026, 11, 22)
    actions = (
        Action(id="a", title="Former", due=sunday, party=Party.BUYER),
        Action(id="b", due=sunday, status=ActionStatus.DONE),
        Action(id="c", due=sunday, status=ActionStatus.DROPPED),
        Action(id="d"),
    )

    first, second = action_deadlines("c", actions, 2)

    assert (first.key, first.date, first.owner, first.subject) == ("action:a", sunday, Party.BUYER, "Former")
    assert first.status(TODAY) is DeadlineStatus.DUE_SOON
    assert (second.done_on, second.status(TODAY)) == (sunday, DeadlineStatus.DONE)


# -- interim points


def test_interim_points_where_no_review_falls() -> None:
    found = due(contract("2025-03-10", 24, interim_months=4, half_yearly_reviews=True))
    points = {key: d for key, d in found.items() if d.kind is DeadlineKind.INTERIM}

    assert {key: d.raw_date.isoformat() for key, d in points.items()} == {
        "interim:m4": "2025-07-10",
        "interim:m8": "2025-11-10",
        "interim:m16": "2026-07-10",
        "interim:m20": "2026-11-10",
    }
    assert [d.number for d in points.values()] == [1, 2, 3, 4]
    assert {d.owner for d in points.values()} == {Party.SHARED}
    assert found["interim:m8"].event_date == dt.date(2025, 3, 10)
    half_yearly = due(contract("2025-03-10", 12, interim_months=3, half_yearly_reviews=True))
    assert [k for k in half_yearly if k.startswith("interim")] == ["interim:m3", "interim:m9"], "month 6 has a review"


def test_an_interim_point_is_met_by_the_next_meeting_and_so_are_those_missed_before() -> None:
    held = {"kick_off:0": dt.date(2025, 5, 1), "interim:2025-09-20": dt.date(2025, 9, 20)}
    found = due(contract("2025-03-10", 12, interim_months=3), held)

    assert found["interim:m3"].done_on == found["interim:m6"].done_on == dt.date(2025, 9, 20)
    assert found["interim:m9"].done_on is None
    early = due(contract("2025-03-10", 12, interim_months=3), {"interim:x": dt.date(2025, 5, 20)})
    assert early["interim:m3"].done_on == dt.date(2025, 5, 20)
    assert early["interim:m6"].done_on is None


def test_interim_points_are_rolled_and_may_be_set_by_the_contract() -> None:
    of = contract("2024-02-29", 12, interim_months=1)
    assert due(of)["interim:m2"].raw_date == dt.date(2024, 4, 29)
    assert due(of)["interim:m3"].date == dt.date(2024, 5, 29)
    assert due(of)["interim:m4"].date == dt.date(2024, 7, 1), "29 June 2024 is a Saturday"
    set_by = Derogation(id="interim:m2", date=dt.date(2024, 5, 15), reason="Art. 4")
    assert due(contract("2024-02-29", 12, interim_months=1, derogations=(set_by,)))["interim:m2"].date == set_by.date


def test_the_date_set_for_an_interim_point_stays_with_it_whatever_points_are_added() -> None:
    set_by = Derogation(id="interim:m8", date=dt.date(2025, 12, 1), reason="Art. 4")
    of = contract("2025-03-10", 24, interim_months=4, derogations=(set_by,))
    more = replace(of, interim_months=2)
    fewer = replace(more, half_yearly_reviews=True)
    moved = replace(of, notification_date=dt.date(2025, 4, 10))
    held = {"interim:2025-07-10": dt.date(2025, 7, 10)}

    for told in (due(of), due(of, held), due(more), due(fewer), due(moved)):
        assert [key for key, d in told.items() if d.derogation is not None] == ["interim:m8"]
    assert due(of)["interim:m8"].number == 2
    assert due(more)["interim:m8"].number == 4
    assert due(fewer)["interim:m8"].number == 3
    assert due(moved)["interim:m8"].raw_date == dt.date(2025, 12, 10)


def test_a_date_set_by_the_number_of_an_interim_point_keeps_its_point() -> None:
    set_by = Derogation(id="interim:2", date=dt.date(2025, 12, 1), reason="Art. 4")
    of = contract("2025-03-10", 24, interim_months=4, derogations=(set_by,))
    assert due(of)["interim:m8"].date == set_by.date

    # Saved with another cadence: the number was that of the points as they were.
    [lasting] = lasting_derogations(replace(of, interim_months=2), of).derogations
    assert lasting == replace(set_by, id="interim:m8")
    out_of_reach = replace(set_by, id="interim:999999")
    assert lasting_derogations(replace(of, derogations=(out_of_reach,))).derogations == (out_of_reach,)
    both = (set_by, replace(set_by, id="interim:m8", date=dt.date(2025, 12, 8)))
    assert due(replace(of, derogations=both))["interim:m8"].date == dt.date(2025, 12, 8)


def test_interim_points_end_with_the_contract_or_the_next_anniversary() -> None:
    assert "interim" not in str(list(due(contract(months=12, interim_months=12))))
    # Without a duration: those up to the anniversary after today.
    numbers = [
        d.number for d in due(contract(months=None, interim_months=6)).values() if d.kind is DeadlineKind.INTERIM
    ]
    assert numbers == [1, 2]


# -- a plan that begins at the first anniversary (generic State clause, domain § 2.4)


def test_start_at_the_first_anniversary() -> None:
    state = contract("2025-03-08", 36, start=StartMode.FIRST_ANNIVERSARY, half_yearly_reviews=True)
    found = due(state)

    assert list(found) == [
        "kick_off:0",
        "half_yearly_review:2",
        "annual_review:2",
        "half_yearly_review:3",
        "final_review:3",
    ]
    kick_off = found["kick_off:0"]
    assert (kick_off.event_date, kick_off.raw_date, kick_off.date) == (
        dt.date(2026, 3, 8),
        dt.date(2026, 5, 8),
        dt.date(2026, 5, 11),
    )
    assert kick_off.start is StartMode.FIRST_ANNIVERSARY
    assert found["annual_review:2"].event_date == dt.date(2027, 3, 8)
    interim = due(contract("2025-03-08", 36, start=StartMode.FIRST_ANNIVERSARY, interim_months=9))["interim:m9"]
    assert (interim.event_date, interim.raw_date) == (dt.date(2026, 3, 8), dt.date(2026, 12, 8))


def test_start_at_the_first_anniversary_of_29_february() -> None:
    kick_off = due(contract("2024-02-29", 36, start=StartMode.FIRST_ANNIVERSARY))["kick_off:0"]
    assert (kick_off.event_date, kick_off.raw_date) == (dt.date(2025, 2, 28), dt.date(2025, 4, 28))


def test_a_contract_over_at_the_first_anniversary_has_no_plan() -> None:
    assert due(contract("2025-03-08", 12, start=StartMode.FIRST_ANNIVERSARY)) == {}


def test_without_a_duration_the_first_anniversary_may_still_be_to_come() -> None:
    found = due(contract("2026-09-01", None, start=StartMode.FIRST_ANNIVERSARY))
    assert list(found) == ["kick_off:0", "annual_review:2"]


def test_the_way_of_notification_is_kept_with_the_kick_off() -> None:
    of = contract(notification_source=NotificationSource.PORTAL_UNREAD, posted_on=dt.date(2025, 2, 28))
    assert due(of)["kick_off:0"].notified_by is NotificationSource.PORTAL_UNREAD
    assert due(of)["kick_off:0"].posted_on == dt.date(2025, 2, 28)


def test_the_final_review_held_stays_held_when_the_duration_changes_afterwards() -> None:
    held = {"final_review:3": dt.date(2028, 4, 1)}
    assert due(contract(), held)["final_review:3"].done_on == dt.date(2028, 4, 1)
    assert due(contract(months=48), held)["final_review:4"].done_on == dt.date(2028, 4, 1)


@given(
    st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31)),
    st.integers(1, 72) | st.none(),
    st.booleans(),
    st.none() | st.integers(1, 24),
    st.sampled_from(Zone),
    st.sampled_from(StartMode),
)
def test_whatever_the_contract_asks_for_each_thing_is_told_once_on_a_working_day(
    notified: dt.date, months: int | None, half_yearly: bool, every: int | None, zone: Zone, start: StartMode
) -> None:
    any_contract = Contract(
        id="c",
        notification_date=notified,
        duration_months=months,
        half_yearly_reviews=half_yearly,
        interim_months=every,
        zone=zone,
        start=start,
    )
    found = meeting_deadlines(any_contract, {}, TODAY)
    begins, end = anniversary(notified, 1 if start is StartMode.FIRST_ANNIVERSARY else 0), contract_end(any_contract)

    assert bool(found) == (end is None or begins < end)
    assert len({d.key for d in found}) == len(found)
    assert all(non_working(d.date, zone) is None for d in found)
    assert all(d.raw_date <= d.date <= d.raw_date + dt.timedelta(days=4) for d in found)
    assert all(begins <= d.event_date for d in found)
    if end is not None:
        assert all(d.event_date < end or d.kind is DeadlineKind.FINAL_REVIEW for d in found)
    # The same points stay the same when the contract asks for one thing less.
    without = meeting_deadlines(replace(any_contract, half_yearly_reviews=False), {}, TODAY)
    assert {d.key for d in found if d.kind is DeadlineKind.INTERIM} <= {d.key for d in without}
    # A day set by the contract moves that deadline and no other.
    for picked in found[:3]:
        day = picked.raw_date + dt.timedelta(days=40)
        derogated = replace(any_contract, derogations=(Derogation(id=picked.key, date=day, reason="Art. 4"),))
        moved = {d.key: d.date for d in meeting_deadlines(derogated, {}, TODAY)}
        assert moved == {d.key: d.date for d in found} | {picked.key: day}
