"""The deadlines of all contracts, read from where they are kept ready."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from facilitator_app.domain.due import ANSWER_KINDS, DueFigures
from facilitator_app.store.connection import Connection

# The contract list comes first, without any of this.
if TYPE_CHECKING:
    import msgspec

    from facilitator_app.domain.deadline import Deadline


_ANY = "d.date BETWEEN :from AND :until"
# What lapses is open up to its day. See LAPSING in store/listing.py.
_OPEN = f"d.open IN (1, 2) AND {_ANY} AND (d.open = 1 OR d.date >= :today)"


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
    """The deadlines of one open database: meetings, actions of the plans in force, and what else is owed."""

    def __init__(self, connection: Connection, today: Callable[[], dt.date], freshen: Callable[[], None]) -> None:
        self._connection = connection
        self._today = today
        self._freshen = freshen

    def of_contract(self, contract_id: str) -> tuple[Deadline, ...]:
        """All deadlines of a contract, those met included, earliest first."""
        self._freshen()
        sql = "SELECT body FROM deadline WHERE record = (SELECT key FROM record WHERE id = ?) ORDER BY date, key"
        with self._connection.reading() as reader:
            return tuple(_decode(body) for (body,) in reader.execute(sql, (contract_id,)))

    def to_be_met(self, contract_id: str) -> tuple[Deadline, ...]:
        """The deadlines of a contract still to be met, earliest first: after its final review hardly any is."""
        self._freshen()
        sql = f"SELECT d.body FROM deadline d WHERE d.record = (SELECT key FROM record WHERE id = :id) AND {_OPEN}"
        values = self._bounds(None, None) | {"id": contract_id}
        with self._connection.reading() as reader:
            return tuple(_decode(body) for (body,) in reader.execute(f"{sql} ORDER BY d.date, d.key", values))

    def book(
        self,
        frm: dt.date | None,
        until: dt.date | None,
        *,
        open_only: bool = True,
        contract_id: str = "",
        offset: int = 0,
        limit: int = -1,
    ) -> tuple[DueRow, ...]:
        """The deadlines of all contracts in the list, or of one, within a period, both days included, earliest first.

        So many from an offset on; all of them with -1.

        Contracts in the archive or the bin are left out, and so are deadlines met or lapsed unless `open_only` is
        False.
        """
        self._freshen()
        sql = (
            "SELECT l.id, l.reference, l.title, l.buyer, l.holder, d.body FROM deadline d"
            f" JOIN listing l ON l.record = d.record WHERE {_OPEN if open_only else _ANY} AND l.shelf = 'live'"
            " AND :contract IN ('', l.id) ORDER BY d.date, d.record, d.key LIMIT :limit OFFSET :offset"
        )
        values = self._bounds(frm, until) | {"limit": limit, "offset": offset, "contract": contract_id}
        with self._connection.reading() as reader:
            rows = reader.execute(sql, values)
            return tuple(
                DueRow(id_, reference, title, buyer, holder, _decode(body))
                for id_, reference, title, buyer, holder, body in rows
            )

    def count(self, frm: dt.date | None, until: dt.date | None) -> int:
        """How many deadlines to be met the contracts in the list have within a period, both days included."""
        self._freshen()
        sql = (
            f"SELECT count(*) FROM deadline d WHERE {_OPEN}"
            " AND d.record IN (SELECT record FROM listing WHERE shelf = 'live')"
        )
        with self._connection.reading() as reader:
            [count] = reader.execute(sql, self._bounds(frm, until)).fetchone()
        return int(count)

    def figures(self, since: dt.date | None, until: dt.date) -> DueFigures:
        """What is due up to a day, in figures, over the contracts in the list.

        Of what is overdue, that from `since` on counts; all of it where nothing is said. Reads no deadline as a whole.
        """
        self._freshen()
        kinds = ", ".join(f"'{kind}'" for kind in sorted(ANSWER_KINDS))
        sql = (
            "SELECT total(d.date < :today AND d.date >= :since), total(d.date >= :today),"
            f" total(substr(d.key, 1, instr(d.key, ':') - 1) IN ({kinds})) FROM deadline d WHERE {_OPEN}"
            " AND d.record IN (SELECT record FROM listing WHERE shelf = 'live')"
        )
        values = self._bounds(None, until) | {"since": (since or dt.date.min).isoformat()}
        with self._connection.reading() as reader:
            [row] = reader.execute(sql, values)
        overdue, coming, answers = map(int, row)
        return DueFigures(overdue=overdue, coming=coming, answers=answers)

    def _bounds(self, frm: dt.date | None, until: dt.date | None) -> dict[str, object]:
        first, last = (frm or dt.date.min).isoformat(), (until or dt.date.max).isoformat()
        return {"from": first, "until": last, "today": self._today().isoformat()}


@cache
def _decoder() -> msgspec.json.Decoder[Deadline]:
    import msgspec

    from facilitator_app.domain.deadline import Deadline

    return msgspec.json.Decoder(Deadline)


def _decode(body: str) -> Deadline:
    return _decoder().decode(body)
