"""How far away a day is, in words."""

import datetime as dt

import pytest

from facilitator_app.ui.distances import distance, time_left

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "today"),
        (dt.date(2026, 11, 22), "tomorrow"),
        (dt.date(2026, 12, 3), "in 12 day(s)"),
        (dt.date(2027, 4, 21), "in 5 month(s)"),
        (dt.date(2029, 11, 25), "in 3 year(s)"),
        (dt.date(2026, 11, 16), "5 day(s) late"),
        (dt.date(2026, 5, 21), "6 month(s) late"),
    ],
)
def test_distances(day: dt.date, words: str) -> None:
    assert distance(day, TODAY) == words


def test_time_left() -> None:
    assert time_left(dt.date(2026, 12, 3), TODAY) == "12 day(s) left"
    assert time_left(dt.date(2028, 1, 21), TODAY) == "14 month(s) left"
    assert time_left(dt.date(2026, 11, 20), TODAY) == "ended"
