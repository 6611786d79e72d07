"""What a column of an editable table holds, how it is shown, and how typed or pasted text becomes a value."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.state import State
from facilitator_app.domain.typed_date import parse_typed_date
from facilitator_app.ui.fields.units import unit_sentence, without_unit
from facilitator_app.words.folding import folded
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

R = TypeVar("R")


class Kind(StrEnum):
    """How the values of a column are edited."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    NUMBER = "number"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing that can be chosen, its text, and the state it stands for, if any."""

    value: Any
    text: str
    state: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column of a table whose rows are frozen values of type R.

    `get` reads a row, `put` gives the row with another value; without `put` the column is read-only. `width` is the
    least width in characters, `share` its part of the room left over. Where room lacks, columns with the highest
    `priority` leave the table first (0 never does); the detail pane keeps them. `show` replaces the usual text;
    `state` gives the sign and colour; `lacking` says what is missing in an otherwise empty cell. `label` names the act
    of changing it, for undo. `in_table` and `in_detail` say where the column appears. A `followed_up` column can
    still be changed in a table that is otherwise frozen. `locked` tells the rows in which the column can't be changed;
    `refused` says in one sentence why a value can't be taken in a row, or "". `suggested` are values offered while a
    short text is typed in the table. `unit` is what a row's number may be followed by, and no other.
    """

    key: str
    title: str
    get: Callable[[R], Any]
    put: Callable[[R, Any], R] | None = None
    kind: Kind = Kind.TEXT
    label: str = ""
    choices: Callable[[R], Sequence[Choice]] | None = None
    width: int = 10
    share: int = 0
    priority: int = 0
    show: Callable[[R], str] | None = None
    state: Callable[[R], State | None] | None = None
    lacking: Callable[[R], str] | None = None
    hint: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    whole: bool = False
    suffix: str = ""
    in_table: bool = True
    in_detail: bool = True
    followed_up: bool = False
    locked: Callable[[R], bool] | None = None
    refused: Callable[[R, Any], str] | None = None
    suggested: Callable[[], Sequence[Choice]] | None = None
    unit: Callable[[R], str] | None = None

    @property
    def editable(self) -> bool:
        """Whether its cells can be changed."""
        return self.put is not None

    def open_in(self, row: R) -> bool:
        """Whether its cell can be changed in a row."""
        return self.put is not None and not (self.locked is not None and self.locked(row))

    def refusal(self, row: R, value: Any) -> str:
        """Why a value can't be taken in a row, as one sentence; "" when it can."""
        return self.refused(row, value) if self.refused is not None else ""

    def offered(self, row: R) -> Sequence[Choice]:
        """What can be chosen for a row."""
        return self.choices(row) if self.choices is not None else ()


class NotUnderstood(Exception):
    """A typed or pasted text that means no value of its column; `why` in one sentence, where more can be said."""

    def __init__(self, text: str, why: str = "") -> None:
        super().__init__(text)
        self.why = why


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns values into text and text into values, in the words of the screen and as of a day."""

    words: Words
    today: Callable[[], dt.date]

    def text(self, column: Column[R], row: R) -> str:
        """What a cell shows."""
        if column.show is not None:
            return column.show(row)
        value = column.get(row)
        match column.kind:
            case Kind.DATE:
                return self.words.short_date(value)
            case Kind.NUMBER:
                shown = _number_text(self.words, value)
                return shown + column.suffix if shown else ""
            case Kind.CHOICE:
                return next((c.text for c in column.offered(row) if c.value == value), "")
            case Kind.CHOICES:
                return "\n".join(c.text for c in column.offered(row) if c.value in value)
            case Kind.CHECK:
                return translate("Tables", "yes") if value else translate("Tables", "no")
            case _:
                return str(value)

    def typed(self, column: Column[R], row: R) -> str:
        """A cell's value the way people type it: for its editor, and for spreadsheets."""
        if column.put is None:
            return self.text(column, row)
        value = column.get(row)
        match column.kind:
            case Kind.NUMBER:
                return "" if value is None else f"{Decimal(value):f}".replace(".", "," if self._comma else ".")
            case Kind.TEXT | Kind.LONG_TEXT:
                return str(value)
            case Kind.DATE:
                return self.words.short_date(value)
            case Kind.CHOICE:
                return next((c.text for c in column.offered(row) if c.value == value), "")
            case _:
                return self.text(column, row)

    def value(self, column: Column[R], row: R, text: str) -> Any:
        """The value a text means in a cell of a row. Raises NotUnderstood when it means none."""
        match column.kind:
            case Kind.TEXT:
                return " ".join(text.split("\n"))
            case Kind.LONG_TEXT:
                return text.replace("\r\n", "\n")
            case Kind.DATE:
                return self._date(text)
            case Kind.NUMBER:
                return self._with_unit(column, row, text)
            case Kind.CHECK:
                return _yes(text)
            case Kind.CHOICE:
                return _chosen(column.offered(row), text)
            case Kind.CHOICES:
                parts = [part for part in text.split("\n") if part.strip()]
                return tuple(_chosen(column.offered(row), part) for part in parts)

    def _date(self, text: str) -> dt.date | None:
        if not text.strip():
            return None
        day = parse_typed_date(text, self.today())
        if day is None:
            raise NotUnderstood(text)
        return day

    def _with_unit(self, column: Column[R], row: R, text: str) -> Decimal | int | None:
        if column.unit is None:
            return self._number(column, text)
        unit = column.unit(row)
        figure = without_unit(text, unit)
        # What else is typed after a figure is not what the row counts: of those, two would be passed over.
        if unit.strip() and figure == text and text.rstrip().endswith(("%", "\u20ac")):
            raise NotUnderstood(text, unit_sentence(text, unit))
        try:
            return self._number(column, figure)
        except NotUnderstood:
            raise NotUnderstood(text, unit_sentence(text, unit)) from None

    def _number(self, column: Column[R], text: str) -> Decimal | int | None:
        figure = parse_number(text)
        if figure is None:
            if column.whole:
                raise NotUnderstood(text)
            return None
        if (column.least is not None and figure < column.least) or (column.most is not None and figure > column.most):
            raise NotUnderstood(text)
        if column.whole:
            if figure != figure.to_integral_value():
                raise NotUnderstood(text)
            return int(figure)
        return figure

    @property
    def _comma(self) -> bool:
        return self.words.language == "fr"


@lru_cache(maxsize=4096)
def _number_text(words: Words, value: Decimal | int | None) -> str:
    """Numbers come back again and again, and each takes a while to write."""
    return words.number(value)


def parse_number(text: str) -> Decimal | None:
    """The number a text means ("1 234,5", "12 %", "12.5 €"), None for an empty one. Raises NotUnderstood."""
    compact = "".join(c for c in text if not c.isspace()).rstrip("%€")
    if not compact:
        return None
    if "," in compact and "." in compact:
        # Of the two signs the last one is the decimal sign; the other groups thousands.
        group = "." if compact.rindex(",") > compact.rindex(".") else ","
        compact = compact.replace(group, "")
    try:
        figure = Decimal(compact.replace(",", "."))
    except InvalidOperation:
        raise NotUnderstood(text) from None
    if not figure.is_finite() or abs(figure) >= Decimal(10) ** 15:
        raise NotUnderstood(text)
    return figure


def _yes(text: str) -> bool:
    typed = folded(text)
    if typed in ("oui", "yes", "x", "1", "vrai", "true", "o", "y", "✔"):
        return True
    if typed in ("non", "no", "", "0", "faux", "false", "n"):
        return False
    raise NotUnderstood(text)


def _chosen(choices: Sequence[Choice], text: str) -> Any:
    """The choice a text names: in full, or by a beginning that only one of them has."""
    typed = folded(text)
    for choice in choices:
        if folded(choice.text) == typed:
            return choice.value
    begun = [choice for choice in choices if typed and folded(choice.text).startswith(typed)]
    if len(begun) != 1:
        raise NotUnderstood(text)
    return begun[0].value
