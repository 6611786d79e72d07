"""To whom documents were sent. What is written here is never altered, only struck; it goes with its contract."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from facilitator_app.domain.message import Recipient, Sent, Way
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import Connection

_SELECT = (
    "SELECT s.id, c.id, s.issued_id, s.file_name, s.sha256, s.at, s.way, s.subject, s.recipients, s.copies,"
    " s.struck_at, s.struck_because"
    " FROM sending s JOIN record c ON c.key = s.record WHERE c.id = ? ORDER BY s.key"
)


class Sendings:
    """The sendings of one open database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sent: Sent) -> None:
        """Keeps a sending. Raises Problem (NOT_FOUND, DUPLICATE, disk full…)."""
        from facilitator_app.store.statements import add_sending

        with self._connection.transaction() as core:
            row = self._one("SELECT key FROM record WHERE id = ?", sent.contract_id)
            if row is None:
                raise Problem(ProblemKind.NOT_FOUND, what="contract", id=sent.contract_id)
            if self._one("SELECT 1 FROM sending WHERE id = ?", sent.id) is not None:
                raise Problem(ProblemKind.DUPLICATE, what="sending", id=sent.id)
            columns = {
                "id": sent.id,
                "record": row[0],
                "issued_id": sent.issued_id,
                "file_name": sent.file_name,
                "sha256": sent.sha256,
                "at": sent.at.isoformat(timespec="seconds"),
                "way": sent.way.value,
                "subject": sent.subject,
                "recipients": _text(sent.recipients),
                "copies": _text(sent.copies),
            }
            core.execute(add_sending, columns)
            # Minutes that went out are a deadline met, and another for remarks on them.
            core.exec_driver_sql("UPDATE record SET stale = 1 WHERE key = ?", (row[0],))

    def strike(self, sending_id: str, at: dt.datetime, because: str) -> None:
        """Strikes a sending noted in error, at a time in UTC: it stays as it was, and counts for nothing from now on.

        Raises Problem: NOT_FOUND, FROZEN (what) when it was struck before.
        """
        from facilitator_app.store.statements import strike_sending

        with self._connection.transaction() as core:
            row = self._one("SELECT record FROM sending WHERE id = ?", sending_id)
            if row is None:
                raise Problem(ProblemKind.NOT_FOUND, what="sending", id=sending_id)
            told = {"at_id": sending_id, "new_at": at.isoformat(timespec="seconds"), "new_because": because}
            if core.execute(strike_sending, told).rowcount == 0:
                raise Problem(ProblemKind.FROZEN, what="sending")
            core.exec_driver_sql("UPDATE record SET stale = 1 WHERE key = ?", (row[0],))

    def of_contract(self, contract_id: str) -> tuple[Sent, ...]:
        """The sendings of a contract, oldest first."""
        with self._connection.reading() as reader:
            return tuple(_sent(row) for row in reader.execute(_SELECT, (contract_id,)))

    def _one(self, sql: str, id_: str) -> Any:
        return self._connection.raw.execute(sql, (id_,)).fetchone()


def _text(recipients: Sequence[Recipient]) -> str:
    return json.dumps([{"name": r.name, "address": r.address} for r in recipients], ensure_ascii=False)


def _recipients(text: str) -> tuple[Recipient, ...]:
    return tuple(Recipient(name=told["name"], address=told["address"]) for told in json.loads(text))


def _sent(row: tuple[Any, ...]) -> Sent:
    id_, contract_id, issued_id, file_name, sha256, at, way, subject, recipients, copies, struck_at, because = row
    return Sent(
        id=id_,
        contract_id=contract_id,
        issued_id=issued_id,
        file_name=file_name,
        sha256=sha256,
        at=dt.datetime.fromisoformat(at),
        way=Way(way),
        subject=subject,
        recipients=_recipients(recipients),
        copies=_recipients(copies),
        struck_at=dt.datetime.fromisoformat(struck_at) if struck_at else None,
        struck_because=because,
    )
