"""Which deadlines were put into a calendar, and how: so that later files move or cancel them there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A deadline as it was last written into a calendar file. `digest` is that of its texts: nothing else is kept.

    `sequence` grows with each change (RFC 5545 § 3.8.7.4).
    """

    uid: str
    contract_id: str
    date: dt.date
    sequence: int
    digest: str
    cancelled: bool = False


class CalendarBook:
    """What one open database has given to calendars. It outlives its contracts, to cancel what they left there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, contract_id: str = "") -> dict[str, Exported]:
        """What was exported, of one contract or of all, by UID."""
        sql = (
            "SELECT uid, contract_id, date, sequence, digest, cancelled FROM calendar"
            " WHERE ? IN ('', contract_id) ORDER BY uid"
        )
        with self._connection.reading() as reader:
            rows = reader.execute(sql, (contract_id,)).fetchall()
        return {
            uid: Exported(
                uid=uid,
                contract_id=of,
                date=dt.date.fromisoformat(date),
                sequence=sequence,
                digest=digest,
                cancelled=bool(cancelled),
            )
            for uid, of, date, sequence, digest, cancelled in rows
        }

    def put(self, exported: Sequence[Exported]) -> None:
        """Keeps what was written, in place of what was known of the same UIDs. Raises Problem (disk full…)."""
        from facilitator_app.store.statements import put_calendar

        rows = [
            {
                "uid": each.uid,
                "contract_id": each.contract_id,
                "date": each.date.isoformat(),
                "sequence": each.sequence,
                "digest": each.digest,
                "cancelled": int(each.cancelled),
            }
            for each in exported
        ]
        with self._connection.transaction() as core:
            if rows:
                core.execute(put_calendar, rows)
