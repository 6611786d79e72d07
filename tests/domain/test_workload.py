"""Meetings times hours, against the facilitator's own."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.workload import USUAL_EFFORT, Effort, Load, meetings_per_year, workload


@pytest.mark.parametrize(
    ("half_yearly", "interim", "meetings"),
    [
        (False, None, 1),
        (True, None, 2),
        (False, 6, 2),
        (True, 6, 2),
        (False, 3, 4),
        (True, 3, 4),
        (True, 4, 4),
        (False, 1, 12),
        (False, 12, 1),
        (False, 18, 1),
        (True, 0, 2),
    ],
)
def test_meetings_of_a_full_year_follow_the_cadence(half_yearly: bool, interim: int | None, meetings: int) -> None:
    assert meetings_per_year(half_yearly, interim) == meetings


def test_hours_are_meetings_times_what_each_takes() -> None:
    effort = Effort(preparation_hours=Decimal("2.5"), meeting_hours=Decimal(2), minutes_hours=Decimal("1.5"))
    found = workload(None, effort, Decimal(100), Load(meetings_per_year=2, other_contracts=4, other_meetings=7))
    assert [found.hours, found.other_hours, found.total, found.left] == [Decimal(n) for n in (12, 42, 54, 46)]


def test_what_is_typed_counts_instead_of_the_cadence() -> None:
    assert workload(5, USUAL_EFFORT, None, Load(meetings_per_year=2)).meetings == 5


def test_without_capacity_nothing_is_said_of_what_is_left() -> None:
    assert workload(None, USUAL_EFFORT, None, Load()).left is None


def test_it_may_be_too_much() -> None:
    assert workload(None, USUAL_EFFORT, Decimal(10), Load(other_contracts=1, other_meetings=1)).left == -6


@given(st.booleans(), st.none() | st.integers(-3, 60))
def test_there_is_always_a_review_and_never_more_than_one_meeting_a_month(half: bool, interim: int | None) -> None:
    assert 1 + half <= meetings_per_year(half, interim) <= 12
