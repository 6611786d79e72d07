"""Dates as people type them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.typed_date import LATEST, is_out_of_reach, parse_typed_date

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12/3", "2027-03-12"),
        ("12/3/27", "2027-03-12"),
        ("12/03/2027", "2027-03-12"),
        ("12.3.2027", "2027-03-12"),
        ("12 03 2027", "2027-03-12"),
        ("2027-03-12", "2027-03-12"),
        ("12 mars", "2027-03-12"),
        ("12 MARS 2027", "2027-03-12"),
        ("1er août", "2026-08-01"),
        ("1er\u00a0février 2027", "2027-02-01"),
        ("3 déc.", "2026-12-03"),
        ("12 march", "2027-03-12"),
        ("20/11", "2026-11-20"),
        ("29/2/28", "2028-02-29"),
        ("+30j", "2026-12-21"),
        ("+ 30 jours", "2026-12-21"),
        ("-1j", "2026-11-20"),
        ("+2s", "2026-12-05"),
        ("+3m", "2027-02-21"),
        ("+1a", "2027-11-21"),
        ("+1y", "2027-11-21"),
        ("aujourd\u2019hui", "2026-11-21"),
        ("Demain", "2026-11-22"),
        ("sous 15 jours", "2026-12-06"),
        ("sous quinze jours", "2026-12-06"),
        ("sous une quinzaine", "2026-12-06"),
        ("dans 2 mois", "2027-01-21"),
        ("dans deux mois", "2027-01-21"),
        ("dans les 3 semaines", "2026-12-12"),
        ("d\u2019ici un an", "2027-11-21"),
        ("within 10 days", "2026-12-01"),
        ("in two weeks", "2026-12-05"),
        ("mardi 5 mars 2024", "2024-03-05"),
        ("le mardi 5 mars 2024", "2024-03-05"),
        ("Le samedi\u00a015 juillet\u00a02023", "2023-07-15"),
        ("mar. 5/3/2024", "2024-03-05"),
        ("Tuesday, 5 march 2024", "2024-03-05"),
        ("le 5 mars", "2027-03-05"),
        ("le 1er juin 2023", "2023-06-01"),
        ("jeudi 12/3", "2027-03-12"),
        ("fin mars", "2027-03-31"),
        ("fin novembre", "2026-11-30"),
        ("fin f\u00e9vrier 2028", "2028-02-29"),
        ("la fin juin", "2027-06-30"),
        ("fin du mois", "2026-11-30"),
        ("fin de l\u2019ann\u00e9e", "2026-12-31"),
        ("fin d\u2019ao\u00fbt", "2027-08-31"),
        ("mi-mars", "2027-03-15"),
        ("mi mars 2028", "2028-03-15"),
        ("courant avril", "2027-04-30"),
        ("end of march", "2027-03-31"),
    ],
)
def test_read(typed: str, meant: str) -> None:
    assert parse_typed_date(typed, TODAY) == dt.date.fromisoformat(meant)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "31/2",
        "32/1",
        "0/0",
        "12 ma",
        "12 juillettt",
        "ju",
        "+9999a",
        "+30x",
        "2027-13-01",
        "mars",
        "fin",
        "fin de chantier",
        "dans 2 lots",
        "fin mars 0000",
        "dans 9999 ans",
        "31/12/9999",
        "30/11/0002",
        "1989-12-31",
        "+250a",
    ],
)
def test_not_a_date(typed: str) -> None:
    assert parse_typed_date(typed, TODAY) is None


def test_a_date_no_plan_can_come_to_is_told_apart_from_no_date() -> None:
    assert is_out_of_reach("31/12/9999", TODAY)
    assert is_out_of_reach("5/5/1971", TODAY)
    assert not is_out_of_reach("31/2", TODAY)
    assert not is_out_of_reach("31/12/2199", TODAY)
    assert parse_typed_date("31/12/2199", TODAY) == LATEST


@pytest.mark.parametrize(("today", "meant"), [("2026-06-01", "2026-01-02"), ("2026-11-21", "2027-01-02")])
def test_without_a_year_the_nearest_that_makes_sense(today: str, meant: str) -> None:
    assert parse_typed_date("2/1", dt.date.fromisoformat(today)) == dt.date.fromisoformat(meant)


def test_29_february_without_a_year_in_a_common_one() -> None:
    assert parse_typed_date("29/2", dt.date(2027, 11, 1)) == dt.date(2028, 2, 29)
    assert parse_typed_date("29/2", dt.date(2026, 11, 1)) is None


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
def test_every_written_form_reads_back(day: dt.date) -> None:
    for form in (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day.day:02}.{day.month:02}.{day.year}"):
        assert parse_typed_date(form, TODAY) == day


@given(st.text(max_size=40))
def test_nothing_typed_breaks_it(text: str) -> None:
    parse_typed_date(text, TODAY)
