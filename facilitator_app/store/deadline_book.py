"""The deadlines of all contracts, read from where they are kept ready."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import msgspec

from facilitator_app.domain.deadline import Deadline
from facilitator_app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class DueRow:
    """One deadline with the contract it belongs to."""

    contract_id: str
    reference: str
    title: str
    buyer: str
    holder: str
    deadline: Deadline


class DeadlineBook:
    """The deadlines of one open database: meetings, and the actions of the plans in force."""

    def __init__(self, connection: Connection, freshen: Callable[[], None]) -> None:
        self._connection = connection
        self._freshen = freshen

    def of_contract(self, contract_id: str) -> tuple[Deadline, ...]:
        """All deadlines of a contract, those met included, earliest first."""
        self._freshen()
        sql = "SELECT body FROM deadline WHERE record = (SELECT key FROM record WHERE id = ?) ORDER BY date, key"
        with self._connection.reading() as reader:
            return tuple(_decode(body) for (body,) in reader.execute(sql, (contract_id,)))

    def book(self, frm: dt.date | None, until: dt.date | None, *, open_only: bool = True) -> tuple[DueRow, ...]:
        """The deadlines of all contracts in the list within a period, both days included, earliest first.

        Contracts in the archive or the bin are left out, and so are deadlines met unless `open_only` is False.
        """
        self._freshen()
        sql = (
            "SELECT l.id, l.reference, l.title, l.buyer, l.holder, d.body FROM deadline d"
            " JOIN listing l ON l.record = d.record WHERE d.open IN (1, ?) AND d.date BETWEEN ? AND ?"
            " AND l.shelf = 'live' ORDER BY d.date, l.reference_key, d.key"
        )
        bounds = (frm or dt.date.min).isoformat(), (until or dt.date.max).isoformat()
        with self._connection.reading() as reader:
            rows = reader.execute(sql, (1 if open_only else 0, *bounds))
            return tuple(
                DueRow(id_, reference, title, buyer, holder, _decode(body))
                for id_, reference, title, buyer, holder, body in rows
            )


@cache
def _decoder() -> msgspec.json.Decoder[Deadline]:
    return msgspec.json.Decoder(Deadline)


def _decode(body: str) -> Deadline:
    return _decoder().decode(body)
