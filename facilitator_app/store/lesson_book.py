"""The lessons of all contracts, each with the contract and the meeting it comes from, in one reading."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from facilitator_app.store.connection import Connection

# The contract list comes first, without any of this.
if TYPE_CHECKING:
    import msgspec

    from facilitator_app.domain.contract import Contract
    from facilitator_app.domain.lessons import Lesson

# From contract to contract through the index of what belongs to one: as many steps as there are contracts, not records.
_ALL = """
SELECT c.body, p.body, coalesce(json_extract(m.body, '$.kind'), ''), json_extract(m.body, '$.date')
FROM record c
CROSS JOIN record r ON r.contract = c.key AND r.kind = 'lessons'
CROSS JOIN part p ON p.record = r.key AND p.field = 'lessons'
LEFT JOIN record m ON m.id = json_extract(p.body, '$.meeting_id') AND m.kind = 'meeting'
WHERE c.contract IS NULL AND c.kind = 'contract' AND json_extract(c.body, '$.deleted_on') IS NULL
ORDER BY c.key, p.position
"""


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson, its contract, and the kind and day of its meeting ("" and None where it names none)."""

    contract: Contract
    lesson: Lesson
    meeting_kind: str
    meeting_on: dt.date | None


class LessonBook:
    """The lessons of one open database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[LessonRow, ...]:
        """All lessons that say something, contract by contract; those of the archive too, not those of the bin.

        The oldest contracts teach most, and they are put away first.
        """
        contract_of, lesson_of = _decoders()
        contracts: dict[str, Contract] = {}
        found = []
        with self._connection.reading() as reader:
            for body, own, kind, on in reader.execute(_ALL):
                lesson = lesson_of.decode(own)
                if not lesson.told:
                    continue
                if body not in contracts:
                    contracts[body] = contract_of.decode(body)
                day = None if on is None else dt.date.fromisoformat(on)
                found.append(LessonRow(contracts[body], lesson, kind, day))
        return tuple(found)


@cache
def _decoders() -> tuple[msgspec.json.Decoder[Contract], msgspec.json.Decoder[Lesson]]:
    import msgspec

    from facilitator_app.domain.contract import Contract
    from facilitator_app.domain.lessons import Lesson

    return msgspec.json.Decoder(Contract), msgspec.json.Decoder(Lesson)
