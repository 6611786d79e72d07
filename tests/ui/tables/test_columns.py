"""Typed and pasted text as values."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.ui.fields.units import without_unit
from facilitator_app.ui.tables.columns import Column, NotUnderstood, Reader, parse_number
from facilitator_app.words.words import Words
from tests.ui.tables.tasks import TODAY, Task, description

READER = Reader(Words(language="fr"), lambda: TODAY)
COLUMNS: dict[str, Column[Task]] = {column.key: column for column in description().columns}
ROW = Task(id="1", amount=Decimal("1234.5"), due=dt.date(2027, 3, 12), tags=("2",))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", None),
        ("12", Decimal(12)),
        ("1 234,5", Decimal("1234.5")),
        ("1\u202f234,5\u00a0€", Decimal("1234.5")),
        ("1.234,5", Decimal("1234.5")),
        ("1,234.5", Decimal("1234.5")),
        ("12,5 %", Decimal("12.5")),
        ("-3", Decimal(-3)),
    ],
)
def test_numbers_as_people_and_spreadsheets_write_them(text: str, number: Decimal | None) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["abc", "NaN", "1e999", "12/3", "1 000 000 000 000 000"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        parse_number(text)


def test_cells_are_shown_and_typed_in_the_language_of_the_screen() -> None:
    assert READER.text(COLUMNS["amount"], ROW) == "1\u202f234,5"
    assert READER.typed(COLUMNS["amount"], ROW) == "1234,5"
    assert READER.text(COLUMNS["due"], ROW) == "12/03/2027"
    assert READER.text(COLUMNS["tags"], ROW) == "second tag"


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("title", "two\nlines", "two lines"),
        ("note", "two\r\nlines", "two\nlines"),
        ("due", "", None),
        ("due", "12 mars", dt.date(2027, 3, 12)),
        ("state", "overdue", "late"),
        ("state", "fin", "over"),
        ("done", "oui", True),
        ("done", "", False),
        ("tags", "first tag\nsecond tag", ("1", "2")),
        ("tags", "", ()),
    ],
)
def test_text_becomes_a_value(key: str, text: str, value: object) -> None:
    assert READER.value(COLUMNS[key], ROW, text) == value


@pytest.mark.parametrize(("key", "text"), [("due", "bientôt"), ("state", "x"), ("state", ""), ("done", "peut-être")])
def test_text_that_means_nothing_is_refused(key: str, text: str) -> None:
    with pytest.raises(NotUnderstood):
        READER.value(COLUMNS[key], ROW, text)


@pytest.mark.parametrize(
    ("text", "unit", "figure"),
    [
        ("1 200 h", "heures", "1 200"),
        ("1 200 heure", "heures", "1 200"),
        ("12 pers.", "personnes", "12"),
        ("3 Personnes formées", "personnes formées", "3"),
        ("31,5 %", "%", "31,5"),
        ("4 euros", "€", "4"),
        ("12", "heures", "12"),
        ("12 jours", "heures", "12 jours"),
        ("12 %", "heures", "12 %"),
        ("12 h", "", "12 h"),
        ("h", "heures", "h"),
    ],
)
def test_a_unit_is_taken_off_where_it_is_the_one_that_counts(text: str, unit: str, figure: str) -> None:
    assert without_unit(text, unit) == figure


def test_a_figure_in_another_unit_is_refused_with_a_reason() -> None:
    amount: Column[Task] = replace(COLUMNS["amount"], unit=lambda _row: "heures")
    assert READER.value(amount, ROW, "12 h") == Decimal(12)
    for text in ("12 %", "12 €", "12 jours"):
        with pytest.raises(NotUnderstood) as refused:
            READER.value(amount, ROW, text)
        assert "heures" in refused.value.why
    unsaid: Column[Task] = replace(COLUMNS["amount"], unit=lambda _row: "")
    assert READER.value(unsaid, ROW, "12 %") == Decimal(12)
    with pytest.raises(NotUnderstood) as refused:
        READER.value(unsaid, ROW, "12 jours")
    assert "12 jours" in refused.value.why
