"""Contract lists: rows of a file as values, each checked; what can't be taken is told with its reasons."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from facilitator_app.domain.contract import ContractKind, Zone
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.rejection import Fault, Reason, Rejection
from facilitator_app.exchange import cells
from facilitator_app.exchange.columns import REQUIRED, Column, column_named
from facilitator_app.exchange.tables import Cell, Table, read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedContract:
    """One sound row. None and "" where the file says nothing."""

    position: int
    reference: str
    title: str
    buyer: str
    buyer_siret: str = ""
    holder: str = ""
    holder_siret: str = ""
    notification_date: dt.date | None = None
    duration_months: int | None = None
    amount: Decimal | None = None
    zone: Zone | None = None
    nature: str = ""
    kind: ContractKind | None = None
    axes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractList:
    """What a file holds: sound rows, rejected ones, and the titles of the columns that mean nothing to us."""

    rows: tuple[ListedContract, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    ignored_columns: tuple[str, ...] = ()


def read_contract_list(path: Path) -> ContractList:
    """Reads a contract list from CSV or a spreadsheet.

    Raises Problem: what `read_table` raises, MISSING_COLUMNS (columns), NO_ROWS.
    """
    table = read_table(path)
    start = next((n for n, row in enumerate(table) if any(_said(cell) for cell in row)), None)
    if start is None:
        raise Problem(ProblemKind.NO_ROWS, path=str(path))
    places, ignored = _titles(table[start])
    lacking = [str(column) for column in REQUIRED if column not in places.values()]
    if lacking:
        raise Problem(ProblemKind.MISSING_COLUMNS, path=str(path), columns=", ".join(lacking))
    rows, rejected = _rows(table, start + 1, places)
    if not rows and not rejected:
        raise Problem(ProblemKind.NO_ROWS, path=str(path))
    return ContractList(rows=tuple(rows), rejected=tuple(rejected), ignored_columns=ignored)


def _said(cell: Cell) -> bool:
    return bool(cells.text_of(cell))


def _titles(row: list[Cell]) -> tuple[dict[int, Column], tuple[str, ...]]:
    places: dict[int, Column] = {}
    ignored = []
    for place, cell in enumerate(row):
        title = cells.text_of(cell)
        column = column_named(title)
        if column is not None and column not in places.values():
            places[place] = column
        elif title:
            ignored.append(title)
    return places, tuple(ignored)


def _rows(table: Table, start: int, places: dict[int, Column]) -> tuple[list[ListedContract], list[Rejection]]:
    rows, rejected = [], []
    width = len(table[start - 1])
    for index, row in enumerate(table[start:], start + 1):
        if not any(_said(cell) for cell in row):
            continue
        reading = _Reading({column: row[place] for place, column in places.items() if place < len(row)})
        if any(_said(cell) for cell in row[width:]):
            reading.reasons.append(Reason(fault=Fault.TOO_MANY_CELLS))
        listed = reading.contract(index)
        if reading.reasons:
            rejected.append(
                Rejection(
                    position=index,
                    id=listed.reference,
                    reasons=tuple(reading.reasons),
                    buyer_siret=listed.buyer_siret,
                )
            )
        else:
            rows.append(listed)
    return rows, rejected


_SIRET_FAULTS = {"length": Fault.SIRET_LENGTH, "digits": Fault.SIRET_DIGITS, "checksum": Fault.SIRET_CHECKSUM}


@dataclass
class _Reading:
    """One row being read, and the faults met on the way."""

    row: dict[Column, Cell]
    reasons: list[Reason] = field(default_factory=list)
    _texts: dict[Column, str] = field(init=False)

    def contract(self, position: int) -> ListedContract:
        for column in REQUIRED:
            if not self._text(column):
                self.reasons.append(Reason(fault=Fault.MISSING, column=column))
        nature = self._text(Column.NATURE)
        return ListedContract(
            position=position,
            reference=self._text(Column.REFERENCE),
            title=self._text(Column.TITLE),
            buyer=self._text(Column.BUYER),
            buyer_siret=self._siret(Column.BUYER_SIRET),
            holder=self._text(Column.HOLDER),
            holder_siret=self._siret(Column.HOLDER_SIRET),
            notification_date=self._parsed(Column.NOTIFICATION_DATE, cells.date_of, Fault.NO_DATE),
            duration_months=self._parsed(Column.DURATION, cells.months_of, Fault.NO_DURATION),
            amount=self._parsed(Column.AMOUNT, cells.amount_of, Fault.NO_AMOUNT),
            zone=self._parsed(Column.ZONE, cells.zone_of, Fault.UNKNOWN_ZONE) if self._text(Column.ZONE) else None,
            nature=nature,
            kind=cells.kind_of(nature),
            axes=cells.axes_of(self.row.get(Column.AXES, "")),
        )

    def __post_init__(self) -> None:
        self._texts = {column: cells.text_of(cell) for column, cell in self.row.items()}

    def _text(self, column: Column) -> str:
        return self._texts.get(column, "")

    def _parsed(self, column: Column, parse: Callable[[Cell], Any], fault: Fault) -> Any:
        try:
            return parse(self.row.get(column, ""))
        except (ValueError, OverflowError):
            self.reasons.append(Reason(fault=fault, column=column, found=self._text(column)))
            return None

    def _siret(self, column: Column) -> str:
        try:
            return cells.siret_of(self.row.get(column, ""))
        except ValueError as error:
            fault = _SIRET_FAULTS[str(error)]
            self.reasons.append(Reason(fault=fault, column=column, found=self._text(column)))
            return ""
