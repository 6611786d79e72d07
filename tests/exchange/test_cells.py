"""What a cell means, however it was written."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.contract import ContractKind, Zone
from facilitator_app.exchange import cells
from facilitator_app.exchange.tables import Cell


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Béziers\u00a0\n Sud ", "Béziers Sud"),
        ("NC", ""),
        ("n/c", ""),
        ("néant", ""),
        ("-", ""),
        (2025.0, "2025"),
        (12.5, "12.5"),
        ("'=1+1", "=1+1"),
        ("'tHooft", "'tHooft"),
        ("a\x00b\x1b[31m", "a b [31m"),
        (dt.datetime(2026, 2, 1), "2026-02-01"),
        (True, "1"),
    ],
)
def test_text(cell: Cell, text: str) -> None:
    assert cells.text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-02-28", "2026-02-28"),
        ("01/02/2026", "2026-02-01"),
        ("1.2.2026", "2026-02-01"),
        ("2026-02-28T10:00:00", "2026-02-28"),
        ("2024-05-02+02:00", "2024-05-02"),
        (dt.datetime(2026, 2, 28, 9), "2026-02-28"),
        (dt.date(2026, 2, 28), "2026-02-28"),
    ],
)
def test_date(cell: Cell, day: str) -> None:
    assert cells.date_of(cell) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    "cell",
    [
        "31/02/2026",
        "demain",
        "2026",
        "02/2026",
        45000.0,
        "2026-13-01",
        "0002-11-30",
        "31/12/9999",
        dt.date(5021, 2, 18),
    ],
)
def test_not_a_date(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        cells.date_of(cell)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1 234,50", "1234.5"),
        ("1\u00a0234,50\u00a0€", "1234.5"),
        ("1\u202f234,50 € HT", "1234.5"),
        ("1234.5", "1234.5"),
        ("1.234,50", "1234.5"),
        ("1,234.50", "1234.5"),
        ("1 234 567", "1234567"),
        ("1'234.50", "1234.5"),
        ("0", "0"),
        (1850000.0, "1850000"),
        (1234.567, "1234.57"),
    ],
)
def test_amount(cell: Cell, amount: str) -> None:
    found = cells.amount_of(cell)
    assert found == Decimal(amount)
    assert "E" not in format(found or Decimal(0), "f")


@pytest.mark.parametrize("cell", ["beaucoup", "12 à 15", "1,2,3", "1e9", "99999999999999999", float("inf"), "--5"])
def test_not_an_amount(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        cells.amount_of(cell)


@pytest.mark.parametrize("cell", ["", "NC", "NaN", float("nan")])
def test_no_amount(cell: Cell) -> None:
    assert cells.amount_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "months"), [("24", 24), (24.0, 24), ("24 mois", 24), ("2 ans", 24), ("24,0", 24), ("", None), ("NC", None)]
)
def test_months(cell: Cell, months: int | None) -> None:
    assert cells.months_of(cell) == months


@pytest.mark.parametrize("cell", ["deux ans", "24/36", "1,5", "-3"])
def test_not_a_duration(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        cells.months_of(cell)


def test_siret_taken_for_a_number_by_a_spreadsheet() -> None:
    assert cells.siret_of(73282932000074.0) == "73282932000074"
    # The zeros in front are lost in the cell.
    assert cells.siret_of(2600005.0) == "00000002600005"


@pytest.mark.parametrize(("cell", "fault"), [("123", "length"), ("73282932000075", "checksum"), ("ABC", "digits")])
def test_wrong_siret(cell: Cell, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        cells.siret_of(cell)


@pytest.mark.parametrize(
    ("cell", "zone"),
    [
        ("", Zone.METROPOLE),
        ("Métropole", Zone.METROPOLE),
        ("Alsace-Moselle", Zone.ALSACE_MOSELLE),
        (974.0, Zone.REUNION),
        ("La Réunion", Zone.REUNION),
        ("976", Zone.MAYOTTE),
    ],
)
def test_zone(cell: Cell, zone: Zone) -> None:
    assert cells.zone_of(cell) is zone


def test_unknown_zone() -> None:
    with pytest.raises(ValueError, match="lune"):
        cells.zone_of("lune")


def test_nature_and_axes() -> None:
    assert cells.kind_of("Accord-cadre") is ContractKind.FRAMEWORK
    assert cells.kind_of("Marche") is ContractKind.CONTRACT
    assert cells.kind_of("Partenariat") is None
    assert cells.axes_of("Insertion | Santé, sécurité\nEau; ") == ("Insertion", "Santé, sécurité", "Eau")


@given(st.text(max_size=30) | st.floats() | st.integers() | st.booleans())
def test_nothing_but_value_errors(cell: Cell) -> None:
    for parse in (cells.date_of, cells.amount_of, cells.months_of, cells.siret_of, cells.zone_of, cells.axes_of):
        try:
            parse(cell)
        except ValueError:
            continue


@given(st.decimals(0, 10**9, places=2))
def test_amounts_written_the_french_way_read_back(amount: Decimal) -> None:
    french = f"{amount:,}".replace(",", "\u202f").replace(".", ",")
    assert cells.amount_of(french) == amount
