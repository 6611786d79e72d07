"""Documents as they were issued, kept byte for byte."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One document issued. `replaces` is the id of the one it cancels; `data` the JSON it was made from.

    `made_at` is UTC; `sha256` (hexadecimal) and `size` (bytes) are those of the PDF, filled in when it is added.
    """

    id: str
    contract_id: str
    kind: str
    file_name: str
    made_at: dt.datetime
    meeting_id: str = ""
    plan_id: str = ""
    version: int = 1
    replaces: str = ""
    data: str = "{}"
    sha256: str = ""
    size: int = 0


_SELECT = (
    "SELECT i.id, c.id, i.kind, i.file_name, i.made_at, i.meeting_id, i.plan_id, i.version, i.replaces, i.data,"
    " i.sha256, i.size FROM issued i JOIN record c ON c.key = i.record WHERE {} ORDER BY i.key"
)


class IssuedDocuments:
    """The documents of one open database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, document: Issued, pdf: bytes) -> Issued:
        """Keeps a document with its bytes. Returns it with digest and size. Raises Problem (NOT_FOUND, disk full…)."""
        from facilitator_app.store.statements import add_issued

        with self._connection.transaction() as core:
            sql = "SELECT key FROM record WHERE id = ?"
            row = self._connection.raw.execute(sql, (document.contract_id,)).fetchone()
            if row is None:
                raise Problem(ProblemKind.NOT_FOUND, what="contract", id=document.contract_id)
            columns = {
                "id": document.id,
                "record": row[0],
                "kind": document.kind,
                "file_name": document.file_name,
                "made_at": document.made_at.isoformat(timespec="seconds"),
                "meeting_id": document.meeting_id,
                "plan_id": document.plan_id,
                "version": document.version,
                "replaces": document.replaces,
                "data": document.data,
                "sha256": hashlib.sha256(pdf).hexdigest(),
                "size": len(pdf),
                "pdf": pdf,
            }
            core.execute(add_issued, columns)
        return self.get(document.id)

    def of_contract(self, contract_id: str) -> tuple[Issued, ...]:
        """The documents of a contract, oldest first."""
        with self._connection.reading() as reader:
            return tuple(_issued(row) for row in reader.execute(_SELECT.format("c.id = ?"), (contract_id,)))

    def get(self, id_: str) -> Issued:
        """One document. Raises Problem NOT_FOUND (what, id)."""
        with self._connection.reading() as reader:
            row = reader.execute(_SELECT.format("i.id = ?"), (id_,)).fetchone()
        if row is None:
            raise Problem(ProblemKind.NOT_FOUND, what="document", id=id_)
        return _issued(row)

    def pdf(self, id_: str) -> bytes:
        """The bytes of a document. Raises Problem NOT_FOUND, or DAMAGED when they are no longer those issued."""
        issued = self.get(id_)
        with self._connection.reading() as reader:
            [pdf] = reader.execute("SELECT pdf FROM issued WHERE id = ?", (id_,)).fetchone()
        if hashlib.sha256(pdf).hexdigest() != issued.sha256:
            raise Problem(ProblemKind.DAMAGED, path=str(self._connection.path), reason=issued.file_name)
        return bytes(pdf)


def _issued(row: tuple[Any, ...]) -> Issued:
    id_, contract_id, kind, file_name, made_at, meeting_id, plan_id, version, replaces, data, sha256, size = row
    return Issued(
        id=id_,
        contract_id=contract_id,
        kind=kind,
        file_name=file_name,
        made_at=dt.datetime.fromisoformat(made_at),
        meeting_id=meeting_id,
        plan_id=plan_id,
        version=version,
        replaces=replaces,
        data=data,
        sha256=sha256,
        size=size,
    )
