"""Text on its way from and to spreadsheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.ui.tables.clipboard import from_spreadsheet, to_spreadsheet

_CELLS = st.text(alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\x00"), max_size=20)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", []),
        ("a", [["a"]]),
        ("a\tb\nc\t\n", [["a", "b"], ["c", ""]]),
        ('"two\nlines"\tx', [["two\nlines", "x"]]),
        ('"he said ""yes"""\tx', [['he said "yes"', "x"]]),
        ('"quoted" word\tx', [['"quoted" word', "x"]]),
        ('"never closed\tx\ny', [['"never closed', "x"], ["y"]]),
        ("a\r\nb\r\n", [["a"], ["b"]]),
        ("'=SUM(A1)", [["=SUM(A1)"]]),
    ],
)
def test_what_spreadsheets_write_is_read(text: str, cells: list[list[str]]) -> None:
    assert from_spreadsheet(text) == cells


def test_no_text_runs_as_a_formula_and_numbers_stay_numbers() -> None:
    assert to_spreadsheet([["=1+1", "@x", "-5,5", "- item", "+33 1"]]) == "'=1+1\t'@x\t-5,5\t'- item\t+33 1"


@given(st.lists(st.lists(_CELLS, min_size=2, max_size=3), min_size=1, max_size=4))
def test_cells_come_back_as_they_went(cells: list[list[str]]) -> None:
    kept = [[cell.removeprefix("'") if cell[1:2] in ("=", "@", "+", "-") else cell for cell in row] for row in cells]
    assert from_spreadsheet(to_spreadsheet(kept) + "\n") == kept
