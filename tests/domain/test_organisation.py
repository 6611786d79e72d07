"""SIRET numbers as people type them."""

import pytest

from facilitator_app.domain.organisation import compact_siret, siret_problem


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", None),
        ("732 829 320 00074", None),
        ("73282932000074", None),
        ("73282932000075", "checksum"),
        ("7328293200007", "length"),
        ("732829320000740", "length"),
        ("7328293200007A", "digits"),
        ("\u0661\u0662\u0663", "digits"),
        # La Poste's establishments add up to a multiple of five instead.
        ("35600000000048", None),
    ],
)
def test_siret(typed: str, problem: str | None) -> None:
    assert siret_problem(typed) == problem


def test_separators_are_dropped() -> None:
    assert compact_siret(" 732.829-320\u202f000\u00a074 ") == "73282932000074"
